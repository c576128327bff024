#!/usr/bin/env python3
"""Makes a table of Italian text that people translated from English, for measure-qa and measure-align.

    mkdir italian && cd italian && apt-get download PACKAGES   (those below)
    python3 tools/italian-table.py italian > italian.tsv

Manuals of Debian, GNOME and LibreOffice, in both languages by the same structure: where paragraphs bear names (the
pages of LibreOffice, whose sections are sorted anew in each language), those of one name are a pair; else a page whose
sequence of paragraphs, headings, items and cells is the same in both languages is paired by position, else each section
of it whose sequence is the same. What is equal on both sides was never translated and is left out, as is an "Italian" paragraph with three of the
commonest English words that are none in Italian: those are paragraphs whose translation was out of date.
Columns: document (book and page), en, it. The manuals are under free licences of their own (GPL, CC-BY-SA); none of
their text is in this repository.
"""
import html.parser
import pathlib
import re
import subprocess
import sys
import tempfile

# Book: package of the English text, its folder, package of the Italian text, its folder.
DOC = "usr/share/doc"
BOOKS = {
    "handbook": ("debian-handbook", f"{DOC}/debian-handbook/html/en-US", "debian-handbook", f"{DOC}/debian-handbook/html/it-IT"),
    "history": ("debian-history", f"{DOC}/debian-history/docs", "debian-history", f"{DOC}/debian-history/docs"),
    "faq": ("debian-faq", f"{DOC}/debian/FAQ", "debian-faq-it", f"{DOC}/debian/FAQ/it"),
    "reference": ("debian-reference-en", "usr/share/debian-reference", "debian-reference-it", "usr/share/debian-reference"),
    "installation": ("installation-guide-amd64", f"{DOC}/installation-guide-amd64/en", "installation-guide-amd64", f"{DOC}/installation-guide-amd64/it"),
    "aptitude": ("aptitude-doc-en", f"{DOC}/aptitude/html/en", "aptitude-doc-it", f"{DOC}/aptitude/html/it"),
    "gnome": ("gnome-user-docs", "usr/share/help/C", "gnome-user-docs", "usr/share/help/it"),
    "office": ("libreoffice-help-en-us", "usr/share/libreoffice/help/en-US/text", "libreoffice-help-it", "usr/share/libreoffice/help/it/text"),
}
BLOCKS = {"p", "li", "dt", "dd", "td", "th", "div", "ul", "ol", "dl", "table", "tr", "caption", "blockquote", "section", "h1", "h2", "h3", "h4", "h5", "h6",
          "title", "item", "list", "steps", "note", "desc", "page", "media", "code", "screen", "body"}
HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6", "title"}
LEFT_OUT = {"pre", "script", "style", "screen", "code"}
# Elements of a page that are no text: ways to other pages, and lists of titles that stand there as well.
CHROME = re.compile(r"nav|toc|header|footer")
WORD = re.compile(r"[^\W\d_]{2,}")
ENGLISH = {"the", "of", "and", "is", "this", "to", "that", "with"}


class Reader(html.parser.HTMLParser):
    """The texts of a page, each with the name of the element that holds it."""

    def __init__(self, mallard):
        super().__init__()
        self.found, self.text, self.open, self.marks, self.mallard = [], [], ["body"], [], mallard
        self.name = ""

    def flush(self):
        text = re.sub(r"\s+", " ", "".join(self.text)).strip()
        self.text = []
        if text and not self.marks:
            self.found.append((self.open[-1], text, self.name))
            self.name = ""

    def hides(self, tag):
        # In Mallard a name in a paragraph is "code"; in HTML only a whole listing is left out, and that is "pre".
        return tag in LEFT_OUT and not (tag == "code" and (not self.mallard or self.open[-1] in {"p", "title", "item"}))

    def handle_starttag(self, tag, attributes):
        chrome = tag in {"div", "ul", "table", "tr"} and CHROME.search(dict(attributes).get("class") or "")
        if self.hides(tag) or chrome:
            self.flush()
            self.open.append(tag)
            self.marks.append(len(self.open))
        elif tag in BLOCKS and tag != "code":
            self.flush()
            self.open.append(tag)
            self.name = dict(attributes).get("id") or ""
        elif tag == "br":
            self.text.append(" ")

    def handle_endtag(self, tag):
        if tag in self.open[1:] and tag in BLOCKS | LEFT_OUT:
            self.flush()
            last = len(self.open) - 1 - self.open[::-1].index(tag)
            self.open = self.open[:last]
            self.marks = [mark for mark in self.marks if mark <= last]

    def handle_data(self, data):
        if not self.marks:
            self.text.append(data)


def is_translated(one, two):
    words = [word.casefold() for word in WORD.findall(two)]
    return one != two and WORD.search(one) and words and len(ENGLISH.intersection(words)) < 3


def read(path):
    reader = Reader(path.suffix == ".page")
    reader.feed(path.read_text(encoding="utf-8"))
    reader.flush()
    return reader.found


def sections(blocks):
    parts = [[]]
    for block in blocks:
        if block[0] in HEADINGS:
            parts.append([])
        parts[-1].append(block)
    return parts


def paired(left, right):
    """The pairs of a page: all of them, or those of the sections that are built alike."""
    names = lambda blocks: [block[0] for block in blocks]
    named = lambda blocks: {block[2]: block for block in blocks if block[2]}
    if 2 * len(named(left)) > len(left):
        own, other = named(left), named(right)
        return [(own[name], other[name]) for name in own if name in other]
    if names(left) == names(right):
        return list(zip(left, right))
    left, right = sections(left), sections(right)
    if len(left) != len(right):
        return []
    return [pair for one, two in zip(left, right) if names(one) == names(two) for pair in zip(one, two)]


def pages(folder, tag):
    """Page name without its language, and path."""
    for path in sorted([*folder.rglob("*.html"), *folder.rglob("*.page")]):
        name = re.sub(rf"\.{tag}(?=\.html$)", "", str(path.relative_to(folder)))
        if not re.search(r"\.[a-z]{2}(_[A-Z]{2})?\.html$", name):
            yield name, path


def main():
    debs = pathlib.Path(sys.argv[1])
    if len(sys.argv) > 2:
        print(*sorted({name for book in BOOKS.values() for name in (book[0], book[2])}))
        return
    seen = set()
    print("document\ten\tit")
    with tempfile.TemporaryDirectory() as root:
        for book, (english, own, italian, theirs) in BOOKS.items():
            for package in (english, italian):
                where = pathlib.Path(root) / package
                if not where.exists():
                    file, = debs.glob(f"{package}_*.deb")
                    subprocess.run(["dpkg-deb", "-x", file, where], check=True)
            left = dict(pages(pathlib.Path(root) / english / own, "en"))
            right = dict(pages(pathlib.Path(root) / italian / theirs, "it"))
            count = whole = 0
            for name in sorted(left.keys() & right.keys()):
                for (_, one, _), (_, two, _) in paired(read(left[name]), read(right[name])):
                    whole += 1
                    if is_translated(one, two) and (one, two) not in seen:
                        seen.add((one, two))
                        count += 1
                        print(f"{book}/{name}", one.replace("\t", " "), two.replace("\t", " "), sep="\t")
            print(f"{book}: {len(left.keys() & right.keys())} pages, {whole} pairs, {count} translated", file=sys.stderr)


main()
