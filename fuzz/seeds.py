#!/usr/bin/env python3
"""Gathers the first corpus of each door: python3 fuzz/seeds.py OUT [FOLDER or FILE...].

Files are used by their extension: real documents, bombs, cases, packed cases. What is missing is written here. Files above 200 KB are left out: a fuzzer is
quick or useless.
"""
import base64, gzip, io, os, re, subprocess, sys, tarfile, tempfile, zipfile, zlib

MOST = 200_000
out, *sources = sys.argv[1:]
KINDS = {
    "txt": "text", "htm": "html", "html": "html", "xml": "xml", "csv": "csv", "tsv": "csv", "json": "json", "srt": "srt",
    "vtt": "vtt", "ass": "ass", "vcf": "cards", "ics": "cards", "eml": "eml", "mbox": "mbox", "msg": "msg", "rtf": "rtf",
    "docx": "docx", "pptx": "pptx", "xlsx": "xlsx", "xlsb": "xlsb", "odt": "odt", "ods": "ods", "odp": "odt", "epub": "epub",
    "doc": "doc", "ppt": "ppt", "xls": "xls", "pdf": "pdf", "zip": "zip", "tar": "tar", "gz": "gz", "7z": "7z", "jpg": "jpeg",
    "jpeg": "jpeg", "png": "png", "heic": "heif", "mp4": "mp4", "3g2": "mp4", "m4a": "mp4", "mp3": "mp3", "wav": "mp3",
    "toml": "case", "jsonl": "custody", "ftl": "sentences",
}
ZIPS = ("docx", "pptx", "xlsx", "odt", "ods", "epub", "zip")


def put(door, data):
    # The smallest presentation that a program writes is larger than all else.
    if not data or len(data) > (3 * MOST if door == "ppt" else MOST):
        return
    folder = os.path.join(out, door)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, f"{zlib.crc32(data):08x}"), "wb") as file:
        file.write(data)


def inflated(pdf):
    """A PDF whose plainly deflated streams are not, so that mutations reach the text."""
    def one(found):
        head, body = found.group(1), found.group(2)
        if b"/FlateDecode" not in head or b"DecodeParms" in head or b"/ObjStm" in head or b"/XRef" in head:
            return found.group(0)
        try:
            body = zlib.decompressobj().decompress(body, MOST)
        except zlib.error:
            return found.group(0)
        head = re.sub(rb"/Filter\s*(\[\s*/FlateDecode\s*\]|/FlateDecode)", b"", head)
        head = re.sub(rb"/Length\s+\d+(\s+\d+\s+R)?", b"/Length %d" % len(body), head)
        return head + b"stream\n" + body + b"\nendstream"
    return re.sub(rb"(<<(?:(?!endobj)[\s\S]){0,2000}?>>\s*)stream\r?\n([\s\S]*?)\r?\n?endstream", one, pdf)


def take(path):
    door = KINDS.get(path.rsplit(".", 1)[-1].lower())
    if os.path.getsize(path) > 8 * MOST:
        return
    data = open(path, "rb").read()
    for every in ("identify", "sniff"):
        put(every, data[:60_000])
    if door is None:
        return
    put(door, data)
    if door == "zip":
        put("verify", data)
        put("verify", thin(data))
    if door == "pdf":
        put(door, inflated(data))
    if door in ZIPS:
        put("archive", data)
        put("office", data)
    if door in ("text", "html", "csv", "eml"):
        put("language", data[:4000])
    if door in ("doc", "xls"):
        put("ppt", data)


def zipped(*members):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members:
            entry = zipfile.ZipInfo(name)
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)
    return held.getvalue()


def odf(kind, body):
    names = "".join(f' xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text", "table", "drawing"))
    content = f"<office:document-content{names}><office:body>{body}</office:body></office:document-content>"
    return zipped(("mimetype", f"application/vnd.oasis.opendocument.{kind}"), ("content.xml", content),
                  ("meta.xml", f"<office:document-meta{names}><office:meta/></office:document-meta>"), ("META-INF/manifest.xml", "<m/>"))


def compound(streams):
    """An OLE file (MS-CFB): streams of 4,096 bytes or more need no small sectors; storages are named by their paths."""
    names = sorted({"/".join(path.split("/")[:n]) for path in streams for n in range(1, path.count("/") + 2)})
    entries, body, fat = [], b"", []
    for name in names:
        data = streams.get(name)
        first = 0
        if data is not None:
            data = data.ljust(4096, b"\0")
            sectors = -(-len(data) // 512)
            first = len(fat)
            fat += [first + n + 1 for n in range(sectors - 1)] + [0xFFFFFFFE]
            body += data.ljust(sectors * 512, b"\0")
        entries.append((name, 1 if data is None else 2, first, 0 if data is None else len(data)))
    order = lambda name: (len(name.split("/")[-1]), name.split("/")[-1].upper())
    children = lambda above: sorted((n for n in names if (n.rsplit("/", 1)[0] if "/" in n else "") == above), key=order)
    at = {name: n + 1 for n, name in enumerate(names)}
    table = b""
    for name, kind, first, size in [("", 5, 0xFFFFFFFE, 0)] + entries:
        own = children(name) if kind != 2 else []
        beside = children(name.rsplit("/", 1)[0] if "/" in name else "") if name else []
        later = beside[beside.index(name) + 1:] if name else []
        shown = (name.split("/")[-1] or "Root Entry").encode("utf-16le") + b"\0\0"
        none = 0xFFFFFFFF
        table += shown.ljust(64, b"\0") + len(shown).to_bytes(2, "little") + bytes((kind, 1))
        table += b"".join(n.to_bytes(4, "little") for n in (none, at[later[0]] if later else none, at[own[0]] if own else none))
        table += b"\0" * 36 + first.to_bytes(4, "little") + size.to_bytes(8, "little")
    table = table.ljust(-(-len(table) // 512) * 512, b"\0")
    begin = len(fat)
    fat += [begin + n + 1 for n in range(len(table) // 512 - 1)] + [0xFFFFFFFE, 0xFFFFFFFD]
    assert len(fat) <= 128, "one sector of the list of sectors is enough for a seed"
    listed = b"".join(n.to_bytes(4, "little") for n in fat).ljust(512, b"\xff")
    end = b"\xff\xff\xff\xff"
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + bytes((0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0)) + b"\0" * 10
    head += (1).to_bytes(4, "little") + begin.to_bytes(4, "little") + b"\0" * 4 + (4096).to_bytes(4, "little")
    head += b"\xfe\xff\xff\xff" + b"\0" * 4 + b"\xfe\xff\xff\xff" + b"\0" * 4 + (len(fat) - 1).to_bytes(4, "little") + end * 108
    return head + body + table + listed


def office():
    """The smallest of each format of Office."""
    types = ("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
    rels = lambda target: ("_rels/.rels", f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{target}"/></Relationships>')
    inner = lambda path, *targets: (path, '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(f'<Relationship Id="r{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(targets, 1)) + "</Relationships>")
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    put("docx", zipped(types, rels("word/document.xml"), ("word/document.xml", f'<w:document {word}><w:body><w:p><w:r><w:t>Uno</w:t><w:tab/><w:t>dos</w:t></w:r><w:del><w:r><w:delText>tres</w:delText></w:r></w:del></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>'),
                       ("word/comments.xml", f'<w:comments {word}><w:comment w:id="1" w:author="Ana"><w:p><w:r><w:t>nota</w:t></w:r></w:p></w:comment></w:comments>')))
    sheet = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    put("xlsx", zipped(types, rels("xl/workbook.xml"), ("xl/workbook.xml", f'<workbook {sheet}><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>'), inner("xl/_rels/workbook.xml.rels", ("worksheet", "worksheets/sheet1.xml")),
                       ("xl/worksheets/sheet1.xml", f'<worksheet {sheet}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>uno</t></is></c><c r="B1"><v>2.5</v></c></row></sheetData></worksheet>')))
    slide = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    put("pptx", zipped(types, rels("ppt/presentation.xml"), ("ppt/presentation.xml", f'<p:presentation {slide}><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>'), inner("ppt/_rels/presentation.xml.rels", ("slide", "slides/slide1.xml")),
                       ("ppt/slides/slide1.xml", f'<p:sld {slide}><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>Uno dos</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>')))
    record = lambda kind, data: kind.to_bytes(2, "little") + len(data).to_bytes(2, "little") + data
    short = lambda *numbers: b"".join(n.to_bytes(2, "little") for n in numbers)
    bound = lambda at: record(0x85, at.to_bytes(4, "little") + b"\0\0\1\0S")
    book = lambda at: record(0x809, short(0x600, 5, 0, 0) + b"\0" * 8) + bound(at) + record(0xFC, b"\1\0\0\0\1\0\0\0" + short(3) + b"\0uno") + record(0x0A, b"")
    page = record(0x809, short(0x600, 16, 0, 0) + b"\0" * 8) + record(0xFD, short(0, 0, 0) + b"\0\0\0\0") + record(0x203, short(0, 1, 0) + b"\0" * 6 + b"\xf0\x3f") + record(0x0A, b"")
    put("xls", compound({"Workbook": book(len(book(0))) + page}))
    wide = lambda text: text.encode("utf-16le")
    put("msg", compound({"__properties_version1.0": b"\0" * 32 + b"\x1f\0\x37\0" + b"\0" * 12, "__substg1.0_001A001F": wide("IPM.Note"), "__substg1.0_0037001F": wide("asunto"), "__substg1.0_1000001F": wide("Uno dos.\r\n\r\nTres."),
                         "__attach_version1.0_#00000000/__substg1.0_3707001F": wide("a.txt"), "__attach_version1.0_#00000000/__substg1.0_37010102": b"hola"}))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>/Annots[<</Subtype/Text/Contents(nota)>>]>>",
               b"<</Length 50>>stream\nBT /F 12 Tf 20 200 Td (Uno dos) Tj 0 -14 Td [(tr) -9 (es)] TJ ET\nendstream".replace(b"50", b"63"), b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    out, places = b"%PDF-1.4\n", []
    for n, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (n, content)
    table = b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    put("pdf", out + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(out))


def thin(data):
    """A dossier without its large files; what names them is then wrong, which is a case as good as any."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return zipped(*((entry.filename, packed.read(entry)) for entry in packed.infolist() if entry.file_size < MOST // 20))


def own():
    put("odt", odf("text", '<office:text><text:h>Uno</text:h><text:p>dos<text:s text:c="3"/>tres <text:note><text:note-body><text:p>nota</text:p></text:note-body></text:note></text:p><text:list><text:list-item><text:p>x</text:p></text:list-item></text:list></office:text>'))
    put("ods", odf("spreadsheet", '<office:spreadsheet><table:table table:name="S"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>'))
    container = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="o/c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    opf = '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>'
    put("epub", zipped(("mimetype", "application/epub+zip"), ("META-INF/container.xml", container), ("o/c.opf", opf), ("o/a.xhtml", "<html><body><p>Una noche</p></body></html>")))
    office()
    put("html", '<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Uno</title><style>p{}</style></head><body><p>dos &eacute; <b>tres</b><table><tr><td>x<td>y</table><script>z</script><!-- w --></body></html>'.encode())
    put("html", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html; charset=windows-1251\n\n<p>\xf1\xe2\xe8\xe4\n--x--\n")
    put("csv", "nombre;importe\n\"Ana \"\"A\"\"\";1,5\nLuis;2\n".encode("utf-16"))
    put("csv", "a,b\n1,\"x\ny\"\n".encode())
    put("rtf", rb"{\rtf1\ansi\ansicpg936\uc1{\fonttbl{\f0\fcharset134 SimSun;}{\f1 Arial;}}{\info{\author Ana}}\f0 \'d6\'a4\par \u-10179?\u-8192? x\tab{\*\unknown y}{\field{\*\fldinst HYPERLINK z}{\fldrslt w}}{\footnote nota}\par}")
    put("srt", "1\n00:00:01,000 --> 00:00:02,500\nHola\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>adiós</i>\n".encode())
    put("vtt", "WEBVTT\n\nNOTE x\n\n1\n00:01.000 --> 00:02.000 align:start\n<v Ana>Hola\n".encode())
    put("ass", b"[Script Info]\nTitle: x\n\n[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\b1}Hola\\Nadi\xc3\xb3s\n")
    put("cards", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN;CHARSET=UTF-8:Ana\r\nTEL;TYPE=CELL:+54 9\r\nNOTE;ENCODING=QUOTED-PRINTABLE:a=C3=B3=\r\n b\r\nEND:VCARD\r\n".encode())
    put("cards", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260101T000000Z\r\nSUMMARY:x\\, y\r\n z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
    put("text", "[2016/3/1 10:21:33] 王: 你好\n[2016/3/1 10:21:40] Ana: hola\n".encode())
    put("text", "2016-03-01 10:21:33 王\n你好\n\n2016-03-01 10:21:40 Ana\nhola\n".encode("gb18030"))
    put("text", b"\xff\xfeh\0o\0l\0a\0")
    put("json", b'[{"sender":"a","text":"hola","ts":1456827693},{"x":[1,null,{"y":"\\u4f60"}]}]')
    put("json", b'{"a":"uno"}\n{"a":"dos"}\n')
    put("xml", b'<?xml version="1.0" encoding="ISO-8859-1"?><!DOCTYPE a [<!ENTITY b "c">]><a x="1"><b>uno &b; &#233;</b><![CDATA[dos]]></a>')
    mail = b"From: a@b\nTo: =?gb2312?B?w/s=?= <c@d>\nSubject: =?UTF-8?Q?uno_dos?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Type: text/plain; charset=gbk\nContent-Transfer-Encoding: base64\n\nxOO6ww==\n--x\nContent-Type: application/zip; name=\"a.zip\"\nContent-Transfer-Encoding: base64\n\n" + base64.b64encode(zipped(("a.txt", "tres"))) + b"\n--x--\n"
    put("eml", mail)
    put("mbox", b"From a@b Mon Jan  1 00:00:00 2026\n" + mail + b"\nFrom c@d Mon Jan  1 00:00:00 2026\nSubject: z\n\n>From x\n")
    put("zip", zipped(("a.txt", "uno"), ("b/c.zip", zipped(("d.csv", "1,2\n")))))
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as tar:
        for name, content in (("a.txt", b"uno"), ("n" * 150, b"dos")):
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    put("tar", held.getvalue())
    put("gz", gzip.compress(b"uno dos", mtime=0))
    put("gz", gzip.compress(held.getvalue(), mtime=0))
    bag()
    put("template", b'<!doctype html><html lang="{{ lang }}">{% for e in items %}{{ t(id="cover-title") }}{% endfor %}{{ each(list="matrix") }}{% if a %}b{% else %}{{ c | upper }}{% endif %}</html>')
    put("sentences", "start = One { $place } and { NUMBER($count) }\nother =\n    { $n ->\n        [one] x\n       *[other] { $m }\n    }\n-term = y\n    .attr = z\n".encode())
    for word in (b"evidence/\xff\xfe/a%2e.txt", b"zh-Hans-CN", b"2026-11-22T02:00:00Z", b"12345 " * 8, b"SHA256: " + b"ab" * 32, b"I-0001"):
        put("words", word)
    put("language", "这是一个证据。 El testigo declara que vio el coche. 我哋唔知道。 Свидетель видел.\nसाक्षी ने कहा\n".encode())
    for stem in ("msg", "doc"):
        put("ppt", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + stem.encode() + b"\0" * 600)


def bag():
    import hashlib
    files = {"data/a.txt": b"uno\n", "data/b%0Ac.txt": b"dos\n", "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
             "bag-info.txt": b"Bagging-Date: 2026-01-01\nPayload-Oxum: 8.2\nExternal-Description: a\n  b\n", "fetch.txt": b"http://x/y 3 data/c.txt\n"}
    for kind in ("md5", "sha256", "sha512"):
        lines = (f"{hashlib.new(kind, content).hexdigest()}  {path}\n" for path, content in files.items() if path.startswith("data/"))
        files[f"manifest-{kind}.txt"] = "".join(lines).encode()
    lines = (f"{hashlib.sha256(content).hexdigest()} *{path}\n" for path, content in files.items() if not path.startswith("data/"))
    files["tagmanifest-sha256.txt"] = "".join(lines).encode()
    for version in (b"1.0", b"0.97", b"0.93"):
        files["bagit.txt"] = b"BagIt-Version: " + version + b"\nTag-File-Character-Encoding: UTF-8\n"
        put("bag", b"".join(b"=== " + path.encode() + b"\n" + content for path, content in files.items()))
    put("verify", zipped(*((f"base/{path}", content) for path, content in files.items())))


def seven(folder):
    """7z files, when the program is there."""
    for method in ("LZMA2", "Deflate", "PPMd", "Copy"):
        with tempfile.TemporaryDirectory() as room:
            path = os.path.join(room, "a.7z")
            open(os.path.join(room, "a.txt"), "w").write("uno dos tres\n" * 9)
            done = subprocess.run(["7z", "a", f"-m0={method}", path, os.path.join(room, "a.txt")], capture_output=True)
            if done.returncode == 0:
                put("7z", open(path, "rb").read())


def pictures():
    tiff = b"II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x04\0\0\0abc\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0\x01\0\x01\0\x02\0\x02\0\0\0S\0\0\0\0\0\0\0"
    put("jpeg", b"\xff\xd8\xff\xe1" + (len(tiff) + 8).to_bytes(2, "big") + b"Exif\0\0" + tiff + b"\xff\xd9")
    chunk = lambda kind, data: len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")
    put("png", b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes((0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0))) + chunk(b"tEXt", b"Author\0Ana") + chunk(b"eXIf", tiff) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b""))
    box = lambda kind, data: (len(data) + 8).to_bytes(4, "big") + kind + data
    put("mp4", box(b"ftyp", b"isom\0\0\2\0isommp41") + box(b"moov", box(b"mvhd", b"\0" * 100) + box(b"udta", box(b"\xa9xyz", b"\0\x12\x15\xc7+34.6-058.4/"))) + box(b"mdat", b"x"))
    put("heif", box(b"ftyp", b"heic\0\0\0\0heicmif1") + box(b"meta", b"\0\0\0\0" + box(b"iinf", b"\0\0\0\0\0\1" + box(b"infe", b"\2\0\0\0\0\1\0\0Exif\0")) + box(b"iloc", b"\1\0\0\0\x44\0\0\1\0\1\0\0\0\0\0\1" + b"\0\0\0\x80\0\0\0\x60")) + box(b"mdat", b"\0\0\0\0" + tiff))
    put("mp3", b"ID3\3\0\0\0\0\0\x20TIT2\0\0\0\6\0\0\0hola\0COMM\0\0\0\5\0\0\0spa" + b"\0" * 9 + b"\xff\xfb\x90\0" + b"\0" * 413)


own()
seven(out)
pictures()
for source in sources:
    if os.path.isfile(source):
        take(source)
    for root, dirs, files in os.walk(source):
        dirs.sort()
        for name in sorted(files):
            take(os.path.join(root, name))
for door in sorted(os.listdir(out)):
    print(door, len(os.listdir(os.path.join(out, door))))
