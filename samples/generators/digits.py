"""Compares the numbers of every original with those of its translations, and those of case.toml between languages.

usage: python digits.py CASE_FOLDER...

All groups of digits must be equal, as often as they occur; blanks and commas between thousands do not count,
names of months count as their number, 第二百二十四条 as article 224. Ends with 1 when a pair differs. TXT, CSV,
SRT, DOCX, EML and HTML are read.
"""

import collections
import email
import email.policy
import pathlib
import re
import sys
import tomllib
import zipfile

MONTHS = """january|january|enero|janvier|gennaio|января|януари
february|febrero|février|febbraio|февраля|февруари
march|marzo|mars|marzo|марта|март
april|abril|avril|aprile|апреля|април
may|mayo|mai|maggio|мая|май
june|junio|juin|giugno|июня|юни
july|julio|juillet|luglio|июля|юли
august|agosto|août|agosto|августа|август
september|septiembre|septembre|settembre|сентября|септември
october|octubre|octobre|ottobre|октября|октомври
november|noviembre|novembre|novembre|ноября|ноември
december|diciembre|décembre|dicembre|декабря|декември""".splitlines()
MONTH = {name: str(number) for number, line in enumerate(MONTHS, 1) for name in line.split("|")}
NAMES = "|".join(sorted(MONTH, key=len, reverse=True))
# A month counts beside a day or a year only: "may" and "mars" are words, too.
BESIDE = re.compile(rf"(?<=\d)(\s+(?:de\s+|of\s+)?)({NAMES})(?!\w)|(?<!\w)({NAMES})(?=\s+(?:de(?:l)?\s+)?\d)", re.I)
HAN = {c: n for n, c in enumerate("零一二三四五六七八九")}
UNITS = {"十": 10, "百": 100, "千": 1000}


def han(text):
    total = digit = 0
    for c in text:
        if c in UNITS:
            total += (digit or 1) * UNITS[c]
            digit = 0
        else:
            digit = HAN[c]
    return str(total + digit)


def groups(text):
    text = re.sub(r"第([零一二三四五六七八九十百千]+)条", lambda m: f" {han(m[1])} ", text)
    text = text.replace("1er ", "1 ").replace("1º ", "1 ")
    text = BESIDE.sub(lambda m: f"{m[1] or ''} {MONTH[(m[2] or m[3]).lower()]} ", text)
    text = re.sub(r"(?<!\d)(?<!\d[.,:])(\d{1,3})((?:[ \u00a0\u202f,]\d{3})+)(?![\d])(?!\s*\d)", lambda m: m[1] + re.sub(r"\D", "", m[2]), text)
    return collections.Counter(group.lstrip("0") or "0" for group in re.findall(r"\d+", text))


def read(path):
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as packed:
            return re.sub(r"<[^>]+>", "", packed.read("word/document.xml").decode("utf-8").replace("</w:p>", "\n"))
    if path.suffix == ".eml":
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        return "\n".join([mail["Subject"] or ""] + [part.get_content() for part in mail.walk() if part.get_content_type().startswith("text/")])
    if path.suffix in (".txt", ".csv", ".srt", ".html"):
        return path.read_text("utf-8", errors="replace")
    return None


def differences(source, target):
    a, b = groups(source), groups(target)
    return f"only in the original {dict(a - b)}, only in the translation {dict(b - a)}" if a != b else ""


def words(value, tags, where=""):
    """Yields every text of case.toml that is there in several languages."""
    if isinstance(value, dict):
        if len(value) > 1 and all(isinstance(v, str) for v in value.values()) and set(value) <= tags:
            yield where, value
        for key, inner in value.items():
            yield from words(inner, tags, f"{where}.{key}")
    elif isinstance(value, list):
        for at, inner in enumerate(value, 1):
            yield from words(inner, tags, f"{where}[{at}]")


def main():
    pairs = bad = 0
    for case in map(pathlib.Path, sys.argv[1:]):
        told = tomllib.loads((case / "case.toml").read_text("utf-8"))
        tags = {told["working_language"], *told["source_languages"], *(tag for r in told["recipient"] for tag in r["languages"]), "en", "es", "zh-Hans", "ru", "bg", "fr", "it"}
        for where, texts in words(told, tags):
            first, *others = texts.items()
            for tag, text in others:
                pairs += 1
                if found := differences(first[1], text):
                    bad += 1
                    print(f"{case.name} case.toml {where} {tag}: {found}")
        originals = {str(p.relative_to(case / "evidence").with_suffix("")): p for p in sorted((case / "evidence").rglob("*")) if p.is_file() and read(p) is not None}
        for folder in sorted((case / "translations").iterdir()):
            if folder.name == "certificates":
                continue
            for path in sorted(p for p in folder.rglob("*") if p.is_file()):
                original = originals.get(str(path.relative_to(folder).with_suffix("")))
                if original is None or read(path) is None:
                    bad += 1
                    print(f"{path}: no original to compare with")
                    continue
                pairs += 1
                if found := differences(read(original), read(path)):
                    bad += 1
                    print(f"{path}: {found}")
    print(f"{pairs} pairs compared, {bad} differ")
    return 1 if bad or not pairs else 0


sys.exit(main())
