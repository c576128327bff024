#!/usr/bin/env python3
"""Compares what pouch reads with Tika, kreuzberg, poppler and PDFium, in one run.

  python3 tools/compare-reading POUCH WORK --texts LANGID.tsv.xz --documents FOLDER [FOLDER …]

Needs from apt: libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui
fonts-noto-core fonts-noto-cjk poppler-utils file; from PyPI: iscc-tika kreuzberg pypdfium2
weasyprint; for kinds also pygfried, and what `kinds.py` names. WORK takes the rendered files
(made once) and one line for each file and reader in results.tsv. LANGID.tsv.xz is `label<TAB>text` a line. Peers that
are not installed are named in the table. Reference for real documents: pairs of letters on
which two of the voters agree (PDF: poppler, PDFium, Tika; else pouch, Tika, kreuzberg), so
that each voter is favoured a little.
"""
import argparse, collections, os, sys

import kinds, peers, render, score


def row(name, cells):
    print(f"| {name} | " + " | ".join(str(cell) for cell in cells) + " |", flush=True)


def families(folders):
    """Real documents by extension."""
    found = collections.defaultdict(list)
    for folder in folders:
        for root, dirs, files in os.walk(folder):
            dirs.sort()
            for name in sorted(files):
                extension = name.rsplit(".", 1)[-1].lower()
                if extension in "csv tsv doc docx eml html htm msg odt ods odp pdf pptx ppt rtf xls xlsx xlsb".split():
                    found[extension].append(os.path.join(root, name))
    return sorted(found.items())


def each(readers, path, pdf, log):
    """Reads a file by every reader that may."""
    found = {}
    for name, reader in readers.items():
        if pdf or name not in peers.PDF_ONLY:
            found[name] = reader.read(path)
            log.write(f"{path}\t{name}\t{found[name]['status']}\t{found[name].get('reason') or ''}\t{len(found[name]['text'])}\t{found[name]['seconds']:.2f}")
            log.write("\n")
    return found


def truth_table(known, readers, gone, log):
    print("\n| rendered | files | " + " | ".join(peers.MAKERS) + " |\n| --- | --- |" + " --- |" * len(peers.MAKERS))
    table = collections.defaultdict(lambda: collections.defaultdict(list))
    for path, lines in sorted(known.items()):
        family, label = os.path.basename(os.path.dirname(path)), os.path.basename(path).split(".")[0]
        truth = "\n".join(lines)
        for name, answer in each(readers, path, family.startswith("pdf"), log).items():
            letters = score.recall(score.pairs(truth), score.pairs(answer["text"]))
            spaced = label not in render.UNSPACED
            word = score.word_recall(truth, answer["text"]) if spaced else None
            order = score.in_order(truth, answer["text"])
            silent = answer["status"] == "extracted" and letters < 0.5
            table[family][name].append((label, letters, word, order, silent))
            log.write(f"{path}\t{name}\tscore\t\t{letters:.3f}\t{word if word is None else round(word, 3)}\t{order:.3f}\n")
    rtl = collections.Counter()
    for family, by_name in sorted(table.items()):
        cells = []
        for name in peers.MAKERS:
            scores = by_name.get(name)
            if name in gone or not scores:
                cells.append("not installed" if name in gone else "–")
                continue
            good = sum(letters >= 0.95 for _, letters, *_ in scores)
            worded = [word for _, _, word, *_ in scores if word is not None]
            silent = sum(silent for *_, silent in scores)
            cells.append(f"{good}, words {sum(worded) / len(worded):.3f}" + (f", silent {silent}" if silent else ""))
            if family.startswith("pdf"):
                rtl[name] += sum(letters >= 0.95 and order >= 0.9 for label, letters, _, order, _ in scores if label in render.RTL)
        row(family, [len(next(iter(by_name.values())))] + cells)
    row("RTL PDF in logical order", [8] + ["not installed" if name in gone else rtl[name] for name in peers.MAKERS])


def real_table(found, readers, gone, log):
    print("\n| real | files | with reference | " + " | ".join(peers.MAKERS) + " |\n| --- | --- | --- |" + " --- |" * len(peers.MAKERS))
    for extension, paths in found:
        good, worded, silent, lost, seconds = (collections.Counter() for _ in range(5))
        judged = 0
        for path in paths:
            answers = each(readers, path, extension == "pdf", log)
            voters = ("poppler", "PDFium", "Tika") if extension == "pdf" else ("pouch", "Tika", "kreuzberg")
            texts = [answers[name]["text"] for name in voters if name in answers]
            wanted = score.agreed(texts)
            for name, answer in answers.items():
                lost[name] += answer["status"] in ("hang", "crash")
                seconds[name] += answer["seconds"]
            if sum(wanted.values()) < 20:
                continue
            judged += 1
            common = collections.Counter()
            counts = [collections.Counter(score.words(text)) for text in texts if text.strip()]
            for at, one in enumerate(counts):
                for other in counts[at + 1:]:
                    common |= one & other
            for name, answer in answers.items():
                letters = score.recall(wanted, score.pairs(answer["text"]))
                word = score.recall(common, collections.Counter(score.words(answer["text"])))
                good[name] += letters >= 0.95
                worded[name] += word
                silent[name] += answer["status"] == "extracted" and letters < 0.5
                log.write(f"{path}\t{name}\treal\t\t{letters:.3f}\t{word:.3f}\t\n")
        cells = []
        for name in peers.MAKERS:
            if name in gone or (name in peers.PDF_ONLY and extension != "pdf"):
                cells.append("not installed" if name in gone else "–")
                continue
            more = "".join(f", {word} {count[name]}" for word, count in (("silent", silent), ("lost", lost)) if count[name])
            cells.append(f"{good[name]}, words {worded[name] / max(judged, 1):.3f}{more}")
        row(extension, [len(paths), judged] + cells)


def main():
    if sys.argv[1:2] == ["--peer"]:
        return peers.serve(sys.argv[2])
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pouch")
    parser.add_argument("work")
    parser.add_argument("--texts")
    parser.add_argument("--documents", nargs="*", default=[])
    parser.add_argument("--only", help="truth, real or kinds")
    asked = parser.parse_args()
    work = os.path.abspath(asked.work)
    os.makedirs(work, exist_ok=True)
    os.environ["POUCH"] = os.path.abspath(asked.pouch)
    gone = peers.missing()
    for name, reason in gone.items():
        print(f"not installed: {name}: {reason}")
    readers = {name: peers.Peer(name) for name in peers.MAKERS if name not in gone}
    with open(os.path.join(work, "results.tsv"), "w", encoding="utf-8") as log:
        if asked.texts and asked.only in (None, "truth"):
            truth_table(render.all_of(os.path.join(work, "rendered"), asked.texts), readers, gone, log)
        if asked.only in (None, "real"):
            real_table(families(asked.documents), readers, gone, log)
        if asked.only in (None, "kinds"):
            kinds.table(os.path.join(work, "kinds"), asked.documents, log)
    for reader in readers.values():
        if reader.child:
            reader.child.kill()


main()
