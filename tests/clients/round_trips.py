"""Sends 27 nasty segments through real programs and compares every source with what was sent.

Each way is: a pouch request of its own (rounds of one request are merged, which would hide what a
program loses), the program, which fills the translations in, and pouch return; then the file of
segments must hold the same source and the translation that was filled in, 27 of 27. Blanks of every
kind count alike, as they do for `pouch return`. Ways that are known to damage the work end with the
exact words of `pouch return` about it. Every request in XLIFF is also put to the schemas.
"""
import json
import pathlib
import subprocess
import sys
import unicodedata

import docx
from translate.storage import xliff
from translate.storage import xliff2

import omegat
import po
import schemas

HERE = pathlib.Path(__file__).parent

NASTY = [
    "El 14 de junio de 2016 se tomó declaración a la testigo.",
    "  blancos fuera  ", "con\ttabulador", "fin ]]> de CDATA", "a & b < c > d \"e\" 'f'", "&nbsp; y &#x41;",
    "1\u00a0500\u00a0000 €", "\u200fעברית\u200e y \u202bالعربية\u202c", "familia 👨‍👩‍👧‍👦 y 🇦🇷", "cero\u200bancho",
    "e\u0301 combinado y é", "repetido", "repetido", "repetido", "ES91 2100 0418 4502 0005 1332", "AB 123 CD",
    "证人陈述：被告人未到场。", "第〔2016〕12号", "Свидетель показал следующее.", "الشاهد قال ما يلي", "ไทยไม่มีช่องว่าง",
    "မြန်မာ စာ", "{0} %s $x \\n", "=SUM(A1)", "[R1-E0001-3]", "— «comillas» “dobles”", "un texto muy largo " * 60,
]


def run(*words, cwd):
    done = subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def case(pouch, folder):
    rc, said = run(pouch, "init", folder, "--type", "TRANSMIT", cwd=folder.parent)
    assert rc == 0, said
    # JSON keeps each text as one block, whatever it holds.
    (folder / "evidence/nasty.json").write_text(json.dumps(NASTY, ensure_ascii=False), encoding="utf-8")
    for words in (["add"], ["confirm", "E0001", "--language", "es"]):
        rc, said = run(pouch, *words, cwd=folder)
        assert (folder / "custody.jsonl").exists(), said


def request(pouch, folder, form):
    rc, said = run(pouch, "--json", "request", "E0001", "--to", "en", "--format", form, cwd=folder)
    assert rc == 0, said
    answer = json.loads(said.splitlines()[-1])["result"]
    assert answer["files"][0]["segments"] == len(NASTY), said
    return folder / answer["files"][0]["path"]


def returned(pouch, folder, file):
    rc, said = run(pouch, "--json", "return", file, "--translator", "A Translator", cwd=folder)
    return rc, json.loads(said.splitlines()[-1])


def same(target, text):
    return target == "EN " + text


def as_omegat(target, text):
    """OmegaT puts "EN " before each sentence, and composes accents (NFC) in what it translates, never in the source."""
    return target.startswith("EN ") and target.replace("EN ", "") == unicodedata.normalize("NFC", text)


def back(pouch, folder, file, name, failures, right=same):
    """Takes a file back and counts the segments with the same source and the right translation."""
    before = [" ".join(text.split()) for text in NASTY]
    rc, answer = returned(pouch, folder, file)
    good = 0
    if answer["result"] and answer["result"]["rounds"]:
        path = folder / answer["result"]["rounds"][0]["path"].replace(".txt", ".segments.json")
        rows = json.loads(path.read_text(encoding="utf-8"))["segments"]
        for row, text in zip(rows, before, strict=True):
            target = " ".join((row["target"] or "").split())
            good += " ".join(row["source"].split()) == text and row["altered"] is None and right(target, text)
    print(f"{name}: {good} of {len(NASTY)}", flush=True)
    if good != len(NASTY) or rc != 0:
        failures.append(f"{name}: {json.dumps(answer, ensure_ascii=False)}")


def damaged(pouch, folder, file, name, expected, failures):
    """Takes back what a program is known to damage: every finding must be told, and no other."""
    _, answer = returned(pouch, folder, file)
    told = {(one["code"], one["values"].get("segments", one["values"].get("count", ""))) for one in answer["findings"]}
    print(f"{name}: {', '.join(' '.join(pair).strip() for pair in sorted(told))}", flush=True)
    if told != expected:
        failures.append(f"{name}: {sorted(told)} is not {sorted(expected)}")


def toolkit(file, store_type, out):
    store = store_type.parsefile(str(file))
    for unit in store.units:
        if unit.source:
            unit.target = "EN " + unit.source
    store.savefile(str(out))


def npm(file, library, out, modules):
    rc, said = run("node", HERE / "npm_clients.mjs", library, file, out, cwd=modules)
    assert rc == 0, said


def fill_table(file, out):
    document = docx.Document(str(file))
    for row in document.tables[0].rows[1:]:
        row.cells[2].text = "EN " + row.cells[1].text
    document.save(str(out))


def office(file, to, folder):
    rc, said = run("soffice", "--headless", "--convert-to", to, "--outdir", folder, file, cwd=folder)
    made = folder / f"{file.stem}.{to}"
    assert made.exists(), said
    return made


def as_utf16(raw):
    text = raw.decode("utf-8")
    for quote in "\"'":
        text = text.replace(f"encoding={quote}UTF-8{quote}", f"encoding={quote}UTF-16{quote}")
    return text.encode("utf-16")


def through_xliff(pouch, folder, work, modules, failures):
    variants = [("", lambda raw: raw), (", CRLF", lambda raw: raw.replace(b"\n", b"\r\n")), (", UTF-16", as_utf16)]
    forms = [("xliff", xliff.xlifffile, "XLIFF 1.2"), ("xliff2", xliff2.Xliff2File, "XLIFF 2.1")]
    for form, store, shown in forms:
        clients = [("translate-toolkit", lambda file, out: toolkit(file, store, out))]
        clients += [(f"npm {library}", lambda file, out, library=library: npm(file, library, out, modules)) for library in ("xliff", "ilib-xliff")]
        for client, fill in clients:
            for variant, change in variants:
                name = f"{client}, {shown}{variant}"
                file, out = request(pouch, folder, form), work / "filled.xlf"
                fill(file, out)
                out.write_bytes(change(out.read_bytes()))
                back(pouch, folder, out, name, failures)
    for sentences in (True, False):
        file = request(pouch, folder, "xliff")
        place = work / f"omegat-{sentences}"
        place.mkdir()
        name = f"OmegaT, XLIFF 1.2, by {'sentences' if sentences else 'paragraphs'}"
        back(pouch, folder, omegat.translate(file, place, sentences), name, failures, as_omegat)


def through_tables(pouch, folder, work, failures):
    filled = work / "filled.docx"
    fill_table(request(pouch, folder, "docx"), filled)
    back(pouch, folder, filled, "python-docx", failures)
    fill_table(request(pouch, folder, "docx"), filled)
    back(pouch, folder, office(filled, "odt", work), "LibreOffice, docx to odt", failures)
    fill_table(request(pouch, folder, "docx"), filled)
    again = work / "again"
    again.mkdir()
    back(pouch, folder, office(office(filled, "odt", work), "docx", again), "LibreOffice, docx to odt to docx", failures)


def through_what_damages(pouch, folder, work, failures):
    # OmegaT has no bilingual reading of a table: it puts the translation over the source.
    place = work / "omegat-docx"
    place.mkdir()
    file = omegat.translate(request(pouch, folder, "docx"), place, sentences=False)
    expected = {("return-altered", "1–27"), ("return-empty", "1–27"), ("return-strangers", "1"), ("return-untouched", "")}
    damaged(pouch, folder, file, "OmegaT over our table", expected, failures)
    # PO keeps one of the three segments that are alike, and has its own header; the names are lost.
    file = po.translate(request(pouch, folder, "xliff"), work, pathlib.Path(sys.executable).parent)
    expected = {("return-by-text", "25"), ("return-missing", "13–14"), ("return-strangers", "1"), ("attach-replaces", "")}
    damaged(pouch, folder, file, "xliff2po, po2xliff", expected, failures)


def main():
    pouch, work, modules, schema_folder = sys.argv[1], *map(pathlib.Path, sys.argv[2:])
    failures = []
    folder = work / "case"
    case(pouch, folder)
    for form, kind in (("xliff", "1.2"), ("xliff2", "2.1")):
        failures += schemas.check(request(pouch, folder, form), kind, schema_folder, work)
    through_xliff(pouch, folder, work, modules, failures)
    through_tables(pouch, folder, work, failures)
    through_what_damages(pouch, folder, work, failures)
    print("\n".join(failures))
    sys.exit(1 if failures else 0)


main()
