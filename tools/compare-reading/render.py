"""Makes documents of known text: each text as DOC, DOCX, ODT, RTF and PDF by LibreOffice, PDF by
WeasyPrint, and as TXT, CSV, SRT and EML in code pages by Python."""
import html, os, random, subprocess
from email.message import EmailMessage

# Label in the texts, BCP 47 tag; the last four run from right to left.
LANGUAGES = dict(zip(
    "eng spa por fra deu ita nld pol ces hun ron rus ukr bul ell tur swe fin vie ind cmn-Hans cmn-Hant jpn kor hin tha ara fas heb urd".split(),
    "en es pt fr de it nl pl cs hu ro ru uk bg el tr sv fi vi id zh-CN zh-TW ja ko hi th ar fa he ur".split()))
RTL = ("ara", "fas", "heb", "urd")
UNSPACED = ("cmn-Hans", "cmn-Hant", "jpn", "tha")
OFFICE = {"odt": "odt", "docx": "docx:MS Word 2007 XML", "doc": "doc:MS Word 97", "rtf": "rtf:Rich Text Format", "pdf": "pdf"}

# Language and code pages: 58 pairs, each as TXT, CSV and SRT, and as EML where mail has a name for the page.
PAGES = {
    "cmn-Hans": ["gb18030", "gbk", "utf-16-le", "hz"], "cmn-Hant": ["big5", "big5hkscs", "utf-16"], "jpn": ["shift_jis", "euc_jp", "iso2022_jp"],
    "kor": ["euc_kr", "cp949", "iso2022_kr"], "rus": ["koi8-r", "cp1251", "cp866", "iso8859-5", "mac-cyrillic", "cp855"], "ukr": ["koi8-u", "cp1251"],
    "bul": ["cp1251", "cp855"], "ell": ["cp1253", "iso8859-7"], "tur": ["cp1254", "iso8859-9"], "heb": ["cp1255", "iso8859-8"],
    "ara": ["cp1256", "iso8859-6"], "tha": ["tis-620", "cp874"], "vie": ["cp1258"], "pol": ["cp1250", "iso8859-2", "cp852"],
    "ces": ["cp1250", "iso8859-2", "cp852"], "hun": ["cp1250", "iso8859-2", "cp852"], "spa": ["cp1252", "cp850", "cp437"], "fra": ["cp1252", "mac-roman", "cp850"], "deu": ["cp1252", "cp437"],
    "ita": ["cp1252", "cp850", "cp437"], "por": ["cp1252", "cp850"], "swe": ["cp1252", "mac-roman", "cp850"], "fin": ["cp1252", "cp850"], "ron": ["cp1250"], "fas": ["cp1256"],
}


def texts(path, size=1500):
    """Returns text for each language: whole sentences, as they stand, until there is enough."""
    import lzma
    found = {label: [] for label in LANGUAGES}
    for line in lzma.open(path, "rt", encoding="utf-8"):
        label, _, text = line.rstrip("\n").partition("\t")
        if label in found and (len(text) > 60 or label in UNSPACED and len(text) > 20) and "{" not in text and "%" not in text:
            found[label].append(text.replace("\t", " "))
    chosen = {}
    for label, lines in found.items():
        random.Random(label).shuffle(lines)
        picked, have = [], 0
        while lines and have < size * (0.5 if label in UNSPACED else 1):
            picked.append(lines.pop())
            have += len(picked[-1])
        chosen[label] = picked
    return chosen


def flat(label, lines):
    """Returns an OpenDocument text in one XML file."""
    language, _, country = LANGUAGES[label].partition("-")
    kind = "complex" if label in RTL + ("hin", "tha") else "asian" if label in ("cmn-Hans", "cmn-Hant", "jpn", "kor") else ""
    suffix = f"-{kind}" if kind else ""
    mode = "rl-tb" if label in RTL else "lr-tb"
    space = "style" if kind else "fo"
    paragraphs = "".join(f'<text:p text:style-name="P">{html.escape(line)}</text:p>' for line in lines)
    names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for name, long in
                     (("office", "office"), ("text", "text"), ("style", "style"), ("fo", "xsl-fo-compatible")))
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {names} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">'
            f'<office:automatic-styles><style:style style:name="P" style:family="paragraph"><style:paragraph-properties style:writing-mode="{mode}" fo:margin-bottom="0.3cm"/>'
            f'<style:text-properties {space}:language{suffix}="{language}" {space}:country{suffix}="{country or "none"}"/></style:style></office:automatic-styles>'
            f"<office:body><office:text>{paragraphs}</office:text></office:body></office:document>")


def office(folder, known):
    """Renders by LibreOffice; returns what it could not make."""
    flats = os.path.join(folder, "flat")
    os.makedirs(flats, exist_ok=True)
    for label, lines in known.items():
        with open(os.path.join(flats, f"{label}.fodt"), "w", encoding="utf-8") as out:
            out.write(flat(label, lines))
    sources = [os.path.join(flats, f"{label}.fodt") for label in known]
    for extension, name in OFFICE.items():
        family = "pdf-libreoffice" if extension == "pdf" else extension
        target = os.path.join(folder, family)
        if not (os.path.isdir(target) and len(os.listdir(target)) >= len(known)):
            subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", name, "--outdir", target, *sources],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=600, check=False)


def weasyprint(folder, known):
    from weasyprint import HTML
    target = os.path.join(folder, "pdf-weasyprint")
    os.makedirs(target, exist_ok=True)
    for label, lines in known.items():
        path = os.path.join(target, f"{label}.pdf")
        if not os.path.exists(path):
            way = "rtl" if label in RTL else "ltr"
            HTML(string=f'<html lang="{LANGUAGES[label]}" dir="{way}"><body>' + "".join(f"<p>{html.escape(line)}</p>" for line in lines)).write_pdf(path)


def clock(seconds):
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},000"


def pages(folder, known):
    """Renders text in code pages; returns the known text by path."""
    truth = {}
    for number, (label, codecs) in enumerate(PAGES.items()):
        for codec in codecs:
            lines = known[label][:6]
            lines = [line.encode(codec, "ignore").decode(codec) for line in lines]
            crlf = "\r\n"
            forms = {
                "txt": crlf.join(lines) + crlf,
                "csv": crlf.join(f'{at};"{line}";{at * 7}' for at, line in enumerate(lines, 1)) + crlf,
                "srt": "".join(f"{at}{crlf}{clock(at * 5)} --> {clock(at * 5 + 4)}{crlf}{line}{crlf}{crlf}" for at, line in enumerate(lines, 1)),
            }
            for form, text in forms.items():
                target = os.path.join(folder, f"{form}-code-pages")
                os.makedirs(target, exist_ok=True)
                path = os.path.join(target, f"{label}.{codec}.{form}")
                with open(path, "wb") as out:
                    out.write(text.encode(codec))
                truth[path] = lines
            if codec in ("hz", "utf-16", "utf-16-le", "cp874") or codec.startswith("mac-"):
                continue
            message = EmailMessage()
            message["Subject"], message["From"], message["To"] = "x", "a@example.org", "b@example.org"
            message.set_content(crlf.join(lines), charset=codec, cte="quoted-printable" if number % 2 else "base64")
            target = os.path.join(folder, "eml-code-pages")
            os.makedirs(target, exist_ok=True)
            path = os.path.join(target, f"{label}.{codec}.eml")
            with open(path, "wb") as out:
                out.write(message.as_bytes())
            truth[path] = lines
    return truth


def all_of(folder, texts_path):
    """Renders everything; returns the known lines by path."""
    known = texts(texts_path)
    os.makedirs(folder, exist_ok=True)
    office(folder, known)
    weasyprint(folder, known)
    truth = pages(folder, known)
    for family in ("doc", "docx", "odt", "rtf", "pdf-libreoffice", "pdf-weasyprint"):
        for label, lines in known.items():
            truth[os.path.join(folder, family, f"{label}.{family.split('-')[0]}")] = lines
    return truth
