#!/usr/bin/env python3
"""Measures the translation checks: how many seeded errors they find, how many clean segments they flag.

    apt-get install python3-icu && /usr/bin/python3 -m venv --system-site-packages VENV
    VENV/bin/pip install translate-toolkit faker
    cargo build --release --example measure-qa
    VENV/bin/python tools/measure-qa/measure.py TICO19.tsv.xz target/release/examples/measure-qa [--half tune|score] [--seed N]

Text: TICO-19 (CC0). Blocks of fifty segments (the parts of one document stand together) are dealt to two halves by
a hash: "tune" may be looked at, "score" is only scored. Italian, which it has not: the table of `tools/italian-table.py`
(--italian), paragraphs from forty signs on, pages dealt by a hash. Dates are formatted by ICU, identifiers are Faker's.
"fr*" is the French column without the rows that hold other sentences. Detection: a finding that the clean pair does not raise. Beside it translate-toolkit's check "numbers" on the same pairs.
"""
import argparse
import csv
import datetime
import hashlib
import io
import lzma
import random
import re
import subprocess

import icu
from faker import Faker
from translate.filters import checks

TUNED = [("zh", "es"), ("zh", "en"), ("ru", "en"), ("ar", "en"), ("fr", "en"), ("fr*", "en"), ("pt", "en")]
UNTUNED = [("fa", "en"), ("hi", "en"), ("ur", "en"), ("id", "en"), ("fr", "es"), ("fr*", "es"), ("en", "zh"), ("en", "ru"), ("ru", "es")]
EPOCH = datetime.date(1970, 1, 1).toordinal()
COLUMNS = {"es": "es-LA", "pt": "pt-BR", "fr*": "fr in place"}
MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
    "zh": [f"{month}月" for month in range(1, 13)],
}
CURRENCIES = {
    "en": [("$", "€"), ("€", "£"), ("£", "$"), ("dollars", "euros"), ("dollar", "euro"), ("euros", "pounds sterling"), ("yuan", "yen")],
    "es": [("$", "€"), ("€", "£"), ("£", "$"), ("dólares", "euros"), ("dólar", "euro"), ("euros", "yenes"), ("yuanes", "yenes")],
    "it": [("$", "€"), ("€", "£"), ("£", "$"), ("dollari", "euro"), ("dollaro", "euro"), ("euro", "sterline")],
    "ru": [("$", "€"), ("€", "£"), ("£", "$"), ("долларов", "евро")],
    "zh": [("美元", "欧元"), ("英镑", "美元"), ("欧元", "日元"), ("元", "日元")],
}
MAGNITUDES = {
    "en": [("million", "billion"), ("billion", "million"), ("thousand", "million")],
    "es": [("mil millones", "millones"), ("millones", "billones"), ("millón", "billón"), ("mil", "millones")],
    "it": [("miliardi", "milioni"), ("milioni", "miliardi"), ("milione", "miliardo"), ("mila", "milioni"), ("mille", "un milione")],
    "ru": [("млрд", "млн"), ("миллиард", "миллион"), ("млн", "млрд"), ("миллион", "миллиард"), ("тысяч ", "миллионов "), ("тыс. ", "млн ")],
    "zh": [("亿", "万"), ("万", "亿")],
}
DIGITS = re.compile(r"[0-9]")
NUMBER = re.compile(r"(?<![\w.,-])[0-9]+(?:[.,][0-9]+)*")


def digit(rng, text, _):
    places = [hit.start() for hit in DIGITS.finditer(text)]
    if not places:
        return None
    at = rng.choice(places)
    return text[:at] + rng.choice([d for d in "0123456789" if d != text[at]]) + text[at + 1:]


def ten(rng, text, _):
    hits = [hit for hit in NUMBER.finditer(text) if not re.search(r"[.,]", hit[0]) and hit[0] != "0"]
    if not hits:
        return None
    hit = rng.choice(hits)
    own = hit[0]
    new = own[:-1] if len(own) > 1 and own.endswith("0") and rng.random() < .5 else own + "0"
    return text[:hit.start()] + new + text[hit.end():]


def drop(rng, text, _):
    places = [hit.start() for hit in DIGITS.finditer(text) if re.search(r"[0-9]", text[max(0, hit.start() - 1):hit.start()] + text[hit.start() + 1:hit.start() + 2])]
    if not places:
        return None
    at = rng.choice(places)
    return text[:at] + text[at + 1:]


def swapped(table):
    def turn(rng, text, language):
        pairs = [pair for pair in table.get(language, []) if re.search(edge(pair[0], text), text)]
        if not pairs:
            return None
        # The longest first: "mil millones" is not "mil".
        old, new = pairs[0]
        return re.sub(edge(old, text), lambda _: new, text, count=1)
    return turn


def edge(word, _):
    """The word as a word; a sign of money as money, which the $ of a variable or a cell is not."""
    if word in {"$", "€", "£"}:
        return re.escape(word) + r"(?=\s?[0-9])|(?<=[0-9])" + re.escape(word) + r"|(?<=[0-9]\s)" + re.escape(word)
    spaced = re.fullmatch(r"[^\W\d_](.*[^\W\d_])?", word) and not re.search(r"[\u4e00-\u9fff]", word)
    return (r"(?<!\w)" + re.escape(word) + r"(?!\w)") if spaced else re.escape(word)


def month(rng, text, language):
    names = MONTHS.get(language, [])
    hits = [(hit, at) for at, name in enumerate(names) for hit in re.finditer(edge(name, text) if language != "zh" else r"(?<!\d)" + name, text)]
    if not hits:
        return None
    hit, at = rng.choice(hits)
    return text[:hit.start()] + names[(at + rng.randrange(1, 12)) % 12] + text[hit.end():]


def half(rng, text, _):
    if len(text) < 40:
        return None
    keep = rng.uniform(.3, .7)
    return text[:int(len(text) * keep)]


# A negator that can be taken out and leaves a sentence that says the opposite.
DENIALS = {
    "en": re.compile(r"(?<=\bdo)n't| not\b|\bnot |(?<=[a-z])n't|(?<=can)not\b|\bnever "),
    "es": re.compile(r"\b[Nn]o |\bnunca "),
    "it": re.compile(r"\b[Nn]on "),
    "ru": re.compile(r"\b[Нн]е "),
    "zh": re.compile(r"没有|并未|不(?=能|会|是)"),
}


def denial(rng, text, language):
    hits = list(DENIALS[language].finditer(text)) if language in DENIALS else []
    if not hits:
        return None
    hit = rng.choice(hits)
    return text[:hit.start()] + text[hit.end():]


KINDS = {"digit": digit, "x10": ten, "drop": drop, "month": month, "currency": swapped(CURRENCIES), "magnitude": swapped(MAGNITUDES), "half": half, "denial": denial,
         "untranslated": None}


# Where the French column of TICO-19 holds other sentences (docs/decisions/0007), counted among its own cells.
SHIFTED = [range(461, 735), range(1084, 1094), range(1105, 1120)]


def rows(path, wanted):
    with io.TextIOWrapper(lzma.open(path), encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    at = 0
    for line in lines:
        line["fr in place"] = "" if any(at in part for part in SHIFTED) else line["fr"]
        at += bool(line["fr"])
    deal = lambda at: hashlib.sha256(f"block {at // 50}".encode()).digest()[0] % 2
    return [line for at, line in enumerate(lines) if deal(at) == (0 if wanted == "tune" else 1)]


def ours(binary, lines, time=False):
    text = "".join("\t".join(line) + "\n" for line in lines)
    done = subprocess.run([binary, *(["--time"] if time else [])], input=text.encode(), stdout=subprocess.PIPE, stderr=None, check=True)
    return [{told for told in line.split(" ") if told} for line in done.stdout.decode().split("\n")[:len(lines)]]


def toolkit():
    checker = checks.StandardChecker()
    def flagged(source, target):
        try:
            return not checker.numbers(source, target)
        except checks.FilterFailure:
            return True
    return flagged


def error(told):
    return any(":error:" in one for one in told)


def table(binary, head, cases, flagged):
    """cases: label -> list of (line, clean line)"""
    print(f"\n{head}\n| pair | n | clean flagged: any / warning / error (toolkit) |", " | ".join(cases[next(iter(cases))]["kinds"]), "|")
    for label, case in cases.items():
        clean = case["clean"]
        before = ours(binary, clean)
        theirs = [flagged(line[4], line[5]) for line in clean]
        share = lambda flags: f"{100 * sum(flags) / max(1, len(flags)):.1f}"
        cells = []
        for kind, seeded in case["kinds"].items():
            after = ours(binary, [line for line, _ in seeded]) if seeded else []
            hit = [bool(told - before[at]) for told, (_, at) in zip(after, seeded)]
            hard = [error(told - before[at]) for told, (_, at) in zip(after, seeded)]
            other = [flagged(line[4], line[5]) and not theirs[at] for line, at in seeded]
            cells.append(f"{share(hit)} / {share(hard)} ({share(other)}) n={len(seeded)}" if seeded else "-")
        loud = [any(":note:" not in one for one in told) for told in before]
        print(f"| {label} | {len(clean)} | {share([bool(told) for told in before])} / {share(loud)} / {share([error(told) for told in before])} ({share(theirs)}) |", " | ".join(cells), "|")


def italian(path, wanted):
    """The paragraphs of one half of the pages; those of fewer than forty signs are titles and names of fields."""
    with open(path, encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    deal = lambda page: hashlib.sha256(page.encode()).digest()[0] % 2
    return [line for line in lines if deal(line["document"]) == (0 if wanted == "tune" else 1) and len(line["en"]) >= 40]


def parallel(args, pairs, rng, lines=None):
    cases = {}
    lines = lines or rows(args.text, args.half)
    for source, target in pairs:
        clean = [[source.rstrip("*"), target, "-", "-", line[COLUMNS.get(source, source)], line[COLUMNS.get(target, target)]] for line in lines]
        clean = [[field.replace("\n", " ") for field in line] for line in clean if line[4] and line[5]]
        kinds = {}
        for kind, turn in KINDS.items():
            seeded = []
            for at, line in enumerate(clean):
                new = line[4] if turn is None else turn(rng, line[5], target)
                if new is not None and new != line[5]:
                    seeded.append((line[:5] + [new], at))
            kinds[kind] = seeded
        cases[f"{source}-{target}"] = {"clean": clean, "kinds": kinds}
    return cases


def dated(rng, pairs, count):
    """ICU's dates, source and target in styles of their own; the case's date order is given."""
    def text(tag, day, style):
        form = icu.DateFormat.createDateInstance(style, icu.Locale(tag))
        return form.format(day * 86400.0 + 43200)
    cases = {}
    frames = {"en": "It happened on {}.", "es": "Sucedió el {}.", "zh": "事件发生于{}。", "ru": "Это произошло {}.", "ar": "حدث ذلك في {}.", "it": "È accaduto il {}.",
              "th": "เกิดเหตุเมื่อวันที่ {}", "fa": "این در {} رخ داد.", "tr": "Olay {} tarihinde oldu.", "ja": "{}に起きた。"}
    for source, target, label in pairs:
        clean, kinds = [], {"day+1": [], "day/month exchanged": [], "month+1": [], "year+1": []}
        icu.TimeZone.setDefault(icu.TimeZone.createTimeZone("UTC"))
        for at in range(count):
            day = rng.randrange(10957, 20454)
            own = rng.choice([icu.DateFormat.LONG, icu.DateFormat.MEDIUM, icu.DateFormat.FULL])
            theirs = rng.choice([icu.DateFormat.LONG, icu.DateFormat.FULL])
            if "numeric" in label:
                own = theirs = icu.DateFormat.SHORT
            s, t = source.split("_")[0].split("@")[0], target.split("_")[0].split("@")[0]
            order = lambda tag: "md" if tag == "en_US" else "dm"
            said = text(source, day, own)
            line = lambda when: [s, t, order(source), order(target), frames[s].format(said), frames[t].format(text(target, when, theirs))]
            clean.append(line(day))
            when = datetime.date.fromordinal(EPOCH + day)
            y, m, d = when.year, when.month, when.day
            moved = lambda y, m, d: datetime.date(y, m, d).toordinal() - EPOCH
            kinds["day+1"].append((line(day + 1), at))
            if d <= 12 and d != m:
                kinds["day/month exchanged"].append((line(moved(y, d, m)), at))
            if d <= 28:
                kinds["month+1"].append((line(moved(y, m % 12 + 1, d)), at))
                kinds["year+1"].append((line(moved(y + 1, m, d)), at))
        cases[f"{label}"] = {"clean": clean, "kinds": kinds}
    return cases


def identified(rng, count):
    """Faker's identifiers, grouped differently on both sides, one sign changed."""
    Faker.seed(rng.randrange(1 << 30))
    fake = {tag: Faker(tag) for tag in ("en_US", "it_IT", "es_ES", "de_DE", "zh_CN", "en_GB")}
    grouped = lambda text, sep: sep.join(text[at:at + 4] for at in range(0, len(text), 4))
    plate = lambda: rng.choice(list(fake[tag].license_plate() for tag in ("it_IT", "es_ES", "de_DE", "en_GB", "en_US")))
    def phone():
        digits = "".join(rng.choice("0123456789") for _ in range(9))
        return f"+39 {digits[:3]} {digits[3:]}", f"+39-{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    def make(kind):
        if kind == "IBAN":
            own = fake["it_IT"].iban()
            return own, grouped(own, " ")
        if kind == "card":
            own = fake["en_US"].credit_card_number(card_type="visa16")
            return grouped(own, " "), grouped(own, "-")
        if kind == "phone":
            return phone()
        if kind == "e-mail":
            own = fake["en_US"].email()
            return own, own
        if kind == "IP":
            own = fake["en_US"].ipv4()
            return own, own
        if kind == "identity number":
            own = rng.choice([fake["zh_CN"].ssn(), fake["it_IT"].ssn(), fake["es_ES"].nif()])
            return own, own
        own = plate()
        return own, re.sub(r"[ -]+", lambda hit: rng.choice([" ", "-"]), own)
    cases = {}
    for kind in ("IBAN", "card", "phone", "e-mail", "IP", "identity number", "plate"):
        clean, seeded = [], []
        for at in range(count):
            own, theirs = make(kind)
            line = lambda said: ["zh", "en", "-", "-", f"相关信息为{own}，已核实。", f"The item concerned is {said}, which was verified."]
            clean.append(line(theirs))
            place = rng.choice([place for place, sign in enumerate(theirs) if sign.isalnum() and not (kind == "phone" and place < 3)])
            sign = theirs[place]
            pool = "0123456789" if sign.isdigit() else "ABCDEFGHJKLMNPRSTVWXYZ" if sign.isupper() else "abcdefghijklmnopqrstuvwxyz"
            seeded.append((line(theirs[:place] + rng.choice([other for other in pool if other != sign]) + theirs[place + 1:]), at))
        cases[kind] = {"clean": clean, "kinds": {"one sign changed": seeded}}
    return cases


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("text")
    parser.add_argument("binary")
    parser.add_argument("--half", default="score", choices=["tune", "score"])
    parser.add_argument("--italian", help="table of tools/italian-table.py")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="text dates ids speed")
    parser.add_argument("--show", help="pair whose clean segments that are flagged are printed (tune half only)")
    args = parser.parse_args()
    rng = random.Random(args.seed)
    flagged = toolkit()
    if args.show:
        assert args.half == "tune", "the other half is only scored"
        case = parallel(args, [tuple(args.show.split("-"))], rng, italian(args.italian, args.half) if args.italian else None)[args.show]
        for line, told in zip(case["clean"], ours(args.binary, case["clean"])):
            if told:
                print(*sorted(told), "|", line[4], "|", line[5], "\n")
        return
    print(f"half {args.half}, seed {args.seed}; found: any / error (translate-toolkit numbers)")
    if "text" in args.only:
        table(args.binary, "Languages tuned on", parallel(args, TUNED, rng), flagged)
        table(args.binary, "Languages not tuned on", parallel(args, UNTUNED, rng), flagged)
    if args.italian:
        lines = italian(args.italian, args.half)
        figures = [line for line in lines if DIGITS.search(line["en"]) or DIGITS.search(line["it"])]
        both = parallel(args, [("it", "en"), ("en", "it")], rng, lines)
        table(args.binary, f"Italian, {len({line['document'] for line in lines})} pages", both, flagged)
        clean = parallel(args, [("it", "en"), ("en", "it")], random.Random(args.seed), figures)
        table(args.binary, "Italian, paragraphs with a digit", clean, flagged)
    if "dates" in args.only:
        pairs = [("zh", "es", "zh-es"), ("zh", "en_US", "zh-en"), ("ru", "en_US", "ru-en"), ("ar_EG", "en_US", "ar-en"), ("it", "en_US", "it-en"),
                 ("es", "en_US", "es-en numeric"), ("th_TH@calendar=buddhist", "es", "th-es Buddhist"), ("fa_IR@calendar=persian", "en_US", "fa-en Jalali"),
                 ("ar_SA@calendar=islamic-umalqura", "en_US", "ar-en Hijri"), ("tr", "en_US", "tr-en")]
        table(args.binary, "Dates", dated(rng, pairs, 400), flagged)
    if "ids" in args.only:
        table(args.binary, "Identifiers", identified(rng, 300), flagged)
    if "speed" in args.only:
        lines = [line for case in parallel(args, TUNED, rng).values() for line in case["clean"]]
        ours(args.binary, lines, time=True)


main()
