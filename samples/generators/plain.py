"""What the samples of 2026 share: texts side by side, Word documents, e-mails, pictures, sound.

Python's standard library only (the sound also needs the program espeak-ng).
Nothing here is needed to build or test pouch.
"""

import array
import hashlib
import io
import pathlib
import struct
import subprocess
import wave
import zipfile
import zlib
from xml.sax.saxutils import escape

FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # what word processors write
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def put(path, data):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))


def mark(path):
    """The first 16 digits of the SHA-256, as certificates quote them."""
    return hashlib.sha256(pathlib.Path(path).read_bytes()).hexdigest()[:16]


class Sample:
    """One case folder; `tags` are the languages of its texts, that of the originals first."""

    def __init__(self, folder, *tags):
        self.folder, self.tags = pathlib.Path(folder), tags

    def places(self, path, others=None):
        yield 0, self.folder / "evidence" / path
        for at, tag in enumerate(self.tags[1:], 1):
            yield at, self.folder / "translations" / tag / (others or path)

    def text(self, path, paragraphs):
        """paragraphs: one tuple each, a text for each language."""
        for at, place in self.places(path):
            put(place, "\n\n".join(p[at] for p in paragraphs) + "\n")

    def csv(self, path, rows):
        """rows: lists of cells; a cell is a text, or a tuple with a text for each language."""
        def cell(value, at):
            value = value[at] if isinstance(value, tuple) else value
            return f'"{value}"' if any(c in value for c in ',"\n') else value
        for at, place in self.places(path):
            put(place, "\r\n".join(",".join(cell(c, at) for c in row) for row in rows) + "\r\n")

    def docx(self, path, blocks, created):
        """blocks: ("title"|"h"|"p", tuple of texts) | ("table", rows of tuples of texts)."""
        for at, place in self.places(path):
            put(place, docx([(kind, [[c[at] for c in row] for row in what] if kind == "table" else what[at]) for kind, what in blocks],
                            self.tags[at], created))

    def certificate(self, name, text, *sources):
        """Writes a certificate; {0}, {1}… stand for the marks of its sources."""
        put(self.folder / "translations" / "certificates" / name, text.format(*[mark(self.folder / "evidence" / s) for s in sources]))


def docx(blocks, tag, created):
    lang = f'<w:rPr><w:lang w:val="{tag}" w:eastAsia="zh-CN"/></w:rPr>'

    def para(text, style=""):
        style = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f'<w:p>{style}<w:r>{lang}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'

    def table(rows):
        edges = "".join(f'<w:{e} w:val="single" w:sz="4" w:space="0" w:color="555555"/>' for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
        grid = "<w:tblGrid>" + '<w:gridCol w:w="3000"/>' * len(rows[0]) + "</w:tblGrid>"
        body = "".join("<w:tr>" + "".join(f'<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>{para(c)}</w:tc>' for c in row) + "</w:tr>" for row in rows)
        return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{edges}</w:tblBorders></w:tblPr>{grid}{body}</w:tbl><w:p/>'

    styles = {"title": "Title", "h": "Heading1", "p": ""}
    body = "".join(table(what) if kind == "table" else para(what, styles[kind]) for kind, what in blocks)
    title = escape(next(what for kind, what in blocks if kind == "title"))
    style = "".join(f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/><w:rPr><w:b/><w:sz w:val="{s}"/></w:rPr></w:style>'
                    for i, n, s in (("Title", "Title", 36), ("Heading1", "heading 1", 28)))
    xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    part = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    files = {
        "[Content_Types].xml": f'{xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{part}document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{part}styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": f'{xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{kind}officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'{xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{kind}styles" Target="styles.xml"/></Relationships>',
        "word/document.xml": f"{xml}<w:document {W}><w:body>{body}<w:sectPr/></w:body></w:document>",
        "word/styles.xml": f"{xml}<w:styles {W}>{style}</w:styles>",
        "docProps/core.xml": f'{xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{title}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created></cp:coreProperties>',
    }
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as new:
        for name, text in files.items():
            info = zipfile.ZipInfo(name, FIXED_TIME)
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, text)
    return raw.getvalue()


# Five columns of seven dots a letter, lowest bit on top.
DOTS = {c: bytes.fromhex(h) for c, h in zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-.:/ ", """
3e5149453e 00427f4000 4261514946 2141454b31 1814127f10 2745454539 3c4a494930 0171090503 3649494936 064949291e 7e1111117e 7f49494936
3e41414122 7f4141221c 7f49494941 7f09090901 3e4149497a 7f0808087f 00417f4100 2040413f01 7f08142241 7f40404040 7f020c027f 7f0408107f
3e4141413e 7f09090906 3e4151215e 7f09192946 4649494931 01017f0101 3f4040403f 1f2040201f 3f4038403f 6314081463 0708700807 6151494543
0808080808 0060600000 0036360000 2010080402 0000000000""".split())}


class Picture:
    """A picture drawn by program: no camera saw anything, and it says so."""

    def __init__(self, width, height, colour):
        self.width, self.height = width, height
        self.rows = [bytearray(bytes(colour) * width) for _ in range(height)]

    def box(self, x0, y0, x1, y1, colour):
        for y in range(max(0, y0), min(self.height, y1)):
            a, b = max(0, x0), min(self.width, x1)
            if a < b:
                self.rows[y][3 * a:3 * b] = bytes(colour) * (b - a)

    def oval(self, cx, cy, rx, ry, colour):
        for y in range(cy - ry, cy + ry + 1):
            half = int(rx * max(0.0, 1 - ((y - cy) / ry) ** 2) ** 0.5)
            self.box(cx - half, y, cx + half + 1, y + 1, colour)

    def words(self, x, y, text, size, colour):
        """In the middle of x."""
        x -= len(text) * 6 * size // 2
        for at, letter in enumerate(text):
            for column, dots in enumerate(DOTS[letter]):
                for row in range(7):
                    if dots >> row & 1:
                        left, top = x + (at * 6 + column) * size, y + row * size
                        self.box(left, top, left + size, top + size, colour)

    def png(self, path):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        body = zlib.compress(b"".join(b"\0" + row for row in self.rows), 9)
        put(path, b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b""))


def portrait(path, hair, skin, shirt, label):
    """Head and shoulders."""
    p = Picture(420, 540, (208, 216, 224))
    p.oval(210, 520, 190, 150, shirt)
    p.box(175, 330, 246, 400, skin)
    p.oval(210, 225, 118, 140, hair)
    p.oval(210, 245, 100, 130, skin)
    p.oval(210, 150, 97, 40, hair)
    for x in (168, 252):
        p.oval(x, 235, 17, 9, (250, 250, 250))
        p.oval(x, 235, 8, 8, (40, 30, 25))
        p.box(x - 22, 212, x + 23, 218, hair)
    p.oval(210, 282, 12, 16, tuple(c - 22 for c in skin))
    p.oval(210, 326, 32, 8, (150, 80, 76))
    p.box(0, 470, 420, 540, (255, 255, 255))
    p.words(210, 480, "SAMPLE - DRAWN BY PROGRAM", 2, (179, 32, 42))
    p.words(210, 500, "NOT A REAL PERSON", 2, (179, 32, 42))
    p.words(210, 522, label, 1, (60, 60, 60))
    p.png(path)


def clock(ms):
    return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}"


def speak(lines, out, gap_ms=500, rate=6000):
    """lines: (espeak voice, pitch, text). Writes a WAV of 8 bits, returns each line's (start, end) in ms."""
    sound, cues = bytearray(), []
    for voice, pitch, text in lines:
        raw = subprocess.run(["espeak-ng", "-v", voice, "-p", str(pitch), "-s", "185", "--stdout", text], check=True, capture_output=True).stdout
        with wave.open(io.BytesIO(raw)) as read:
            from_rate = read.getframerate()
        pcm = array.array("h", raw[44:len(raw) - len(raw) % 2])
        start, step = len(sound), from_rate / rate
        for at in range(int(len(pcm) / step)):
            part = pcm[int(at * step):int((at + 1) * step)] or pcm[-1:]
            sound.append(sum(part) // len(part) // 256 + 128)
        cues.append((start * 1000 // rate, len(sound) * 1000 // rate))
        sound.extend([128] * (gap_ms * rate // 1000))
    raw = io.BytesIO()
    with wave.open(raw, "wb") as new:
        new.setparams((1, 1, rate, len(sound), "NONE", ""))
        new.writeframes(bytes(sound))
    put(out, raw.getvalue())
    return cues


def srt(path, cues, texts):
    put(path, "\n".join(f"{n}\n{clock(a)} --> {clock(b)}\n{t}\n" for n, ((a, b), t) in enumerate(zip(cues, texts), 1)))
