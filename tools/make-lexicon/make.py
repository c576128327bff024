#!/usr/bin/python3
"""Writes the words for numbers, months, weekdays and currencies that the translation checks know.

    apt-get install python3-icu && /usr/bin/python3 tools/make-lexicon/make.py src/qa/lexicon.bin

All of it is CLDR as ICU carries it (Unicode licence): spelled numbers by every rule set of the language, so with
all genders and cases; month names of the Gregorian, Hijri and Jalali calendars; weekdays; names of currencies in
every plural form. Lines "language<TAB>kind<TAB>value<TAB>word", sorted, in one raw deflate stream.
Kinds: N number, O ordinal, M month, m month abbreviated, H Hijri month, J Jalali month, W weekday, C currency,
c the short name of a currency ("юан" of "китайски юан"), which counts beside a number only.
"""
import re
import sys
import unicodedata
import zlib

import icu

LANGUAGES = ("am ar az bg bn cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk km ko ky lo lt lv mk mn ms my nb ne nl pa pl ps pt ro "
             "ru sk sl so sq sr sv sw ta tg th tk tr uk ur uz vi zh fil").split()
CURRENCIES = ("AED ALL ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR IRR JPY KES KHR KRW KZT LAK MAD MMK MOP "
              "MXN MYR NGN NOK NPR NZD PEN PHP PKR PLN RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD UYU UZS VND ZAR").split()
NUMBERS = list(range(0, 101)) + [200, 300, 400, 500, 600, 700, 800, 900, 1000]
SCALES = [10**3, 10**6, 10**9, 10**12]
LETTERS = re.compile(r"[^\W\d_]")


def plain(word):
    return re.sub(r"[\u00ad\u200b-\u200f]", "", unicodedata.normalize("NFC", word)).strip().casefold()


def rule_sets(tag, part):
    spell = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(tag))
    names = [spell.getRuleSetName(at) for at in range(spell.getNumberOfRuleSetNames())]
    for name in names:
        if part in name and "year" not in name and "verbose" not in name:
            spell.setDefaultRuleSet(name)
            yield spell


def numbers(tag):
    if tag not in ("zh", "ja", "ko"):
        for part in ("cardinal", "numbering"):
            for spell in rule_sets(tag, part):
                for value in NUMBERS:
                    word = plain(spell.format(value))
                    if " " not in word and "-" not in word:
                        yield "N", value, word
                for scale in SCALES:
                    for count in (1, 2, 5):
                        yield "N", scale, plain(spell.format(count * scale)).split(" ")[-1]
    if tag not in ("zh", "ja", "ko", "vi", "th", "my"):
        for spell in rule_sets(tag, "ordinal"):
            for value in range(1, 32):
                word = plain(spell.format(value))
                if " " not in word and LETTERS.search(word):
                    yield "O", value, word


def months(tag):
    plain_names = set()
    for kind, calendar in (("M", "gregorian"), ("H", "islamic"), ("J", "persian")):
        # The symbols of a format are those of its calendar; DateFormatSymbols by itself knows the Gregorian one only.
        symbols = icu.SimpleDateFormat("LLLL", icu.Locale(f"{tag}@calendar={calendar}")).getDateFormatSymbols()
        for context in (icu.DateFormatSymbols.FORMAT, icu.DateFormatSymbols.STANDALONE):
            widths = [(kind, icu.DateFormatSymbols.WIDE)] + ([("m", icu.DateFormatSymbols.ABBREVIATED)] if kind == "M" else [])
            for own, width in widths:
                for at, name in enumerate(symbols.getMonths(context, width)[:12]):
                    name = plain(name).rstrip(".")
                    # Where a language has no names for a calendar, ICU gives those of the Gregorian one.
                    if kind == "M":
                        plain_names.add(name)
                    if kind == "M" or name not in plain_names:
                        yield own, at + 1, name
    days = icu.DateFormatSymbols(icu.Locale(tag)).getWeekdays()
    for at, name in enumerate(days[1:8]):
        yield "W", at + 1, plain(name)


def currencies(tag):
    form = icu.NumberFormatter.withLocale(icu.Locale(tag)).unitWidth(icu.UNumberUnitWidth.FULL_NAME).precision(icu.Precision.integer())
    for code in CURRENCIES:
        for count in (1, 2, 5, 100):
            text = str(form.unit(icu.CurrencyUnit(code)).formatInt(count))
            word = plain("".join(sign for sign in text if not unicodedata.category(sign) == "Nd"))
            if LETTERS.search(word) and word != code.casefold():
                yield "C", code, word


def spoken(tag, code, count):
    form = icu.NumberFormatter.withLocale(icu.Locale(tag)).unitWidth(icu.UNumberUnitWidth.FULL_NAME).precision(icu.Precision.integer())
    text = str(form.unit(icu.CurrencyUnit(code)).formatInt(count))
    return plain("".join(sign for sign in text if unicodedata.category(sign) != "Nd")).split()


def short_names(tag):
    """The noun of a currency's name. Where it stands, first or last, is read off the dollars: their common word."""
    dollars = [spoken(tag, code, 100) for code in ("USD", "AUD", "CAD", "NZD", "SGD")]
    if any(len(name) < 2 for name in dollars):
        return
    place = next((at for at in (0, -1) if len({name[at] for name in dollars}) == 1), None)
    # A noun of two words (Vietnamese) would be cut in half.
    if place is None or len(set.intersection(*map(set, dollars))) != 1:
        return
    kind = {code: spoken("en", code, 1)[-1] for code in CURRENCIES}
    said = {}
    # "New" stands where the noun stands; "sum" and "sol" are everyday words in too many languages.
    for code in (code for code in CURRENCIES if "new" not in spoken("en", code, 1) and code not in ("UZS", "PEN")):
        for count in (1, 2, 5, 100):
            name = spoken(tag, code, count)
            if len(name) > 1 and len(name[place]) > 2 and LETTERS.search(name[place]):
                said.setdefault(name[place], set()).update(other for other in CURRENCIES if kind[other] == kind[code])
    for word, codes in said.items():
        yield "c", ",".join(sorted(codes)), word


def main():
    known = {locale.split("_")[0] for locale in icu.Locale.getAvailableLocales()}
    lines = set()
    for tag in LANGUAGES:
        if tag not in known:
            print(f"{tag}: not in this ICU", file=sys.stderr)
            continue
        for kind, value, word in [*numbers(tag), *months(tag), *currencies(tag), *short_names(tag)]:
            # A month whose name is only its number, and single letters, say nothing.
            if word and LETTERS.search(word) and not re.search(r"\d", word) and (len(word) > 1 or ord(word[0]) > 0x2E80):
                lines.add(f"{tag}\t{kind}\t{value}\t{word}\n")
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    text = "".join(sorted(lines)).encode()
    packed = packer.compress(text) + packer.flush()
    with open(sys.argv[1], "wb") as out:
        out.write(packed)
    print(f"{len(lines)} words, {len(text)} bytes, {len(packed)} deflated, ICU {icu.ICU_VERSION}, CLDR by {icu.UNICODE_VERSION}", file=sys.stderr)


main()
