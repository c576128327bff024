"""What both sample generators share: fonts, documents, pictures, sound, files.

Needs fonttools, python-docx, pillow, reportlab, lameenc and the program espeak-ng.
Nothing here is needed to build or test pouch.
"""

import io
import pathlib
import re
import subprocess
import wave
import zipfile

FIXED_TIME = (1980, 1, 1, 0, 0, 0)  # what word processors write


def write(path, text, encoding="utf-8", newline="\n"):
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.replace("\n", newline).encode(encoding))


def write_pair(case, folder, source, target, pairs, tag, **how):
    """One paragraph list, two files with the same number of paragraphs."""
    write(case / "evidence" / folder / source, "\n\n".join(p[0] for p in pairs) + "\n", **how)
    write(case / "translations" / tag / folder / target, "\n\n".join(p[1] for p in pairs) + "\n")


def glyf_font(cff_path, text, out_path):
    """reportlab embeds only TrueType outlines: subset the CFF font and convert its curves."""
    from fontTools import subset
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont, newTable

    options = subset.Options(layout_features=[], notdef_outline=True, name_IDs=["*"], hinting=False)
    font = subset.load_font(str(cff_path), options)
    chars = set(text) | set(map(chr, range(0x20, 0x7F)))
    picker = subset.Subsetter(options)
    picker.populate(unicodes=[ord(c) for c in chars])
    picker.subset(font)
    order, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    drawn = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, drawn
    for name in order:
        glyf[name].recalcBounds(glyf)
    font.recalcBBoxes = True
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs "
                  "maxStackElements maxSizeOfInstructions maxComponentElements").split():
        setattr(maxp, field, 1 if field == "maxZones" else 0)
    post = font["post"]
    post.formatType, post.extraNames, post.mapping, post.glyphOrder = 2.0, [], {}, order
    for tag in ("CFF ", "VORG", "GSUB", "GPOS", "BASE", "vhea", "vmtx", "DSIG"):
        if tag in font:
            del font[tag]
    font.sfntVersion = "\x00\x01\x00\x00"
    font.save(str(out_path))
    return out_path


def pdf(path, font_file, title, blocks):
    """blocks: ("h", text) | ("p", text) | ("table", rows, widths_mm)"""
    from reportlab.lib.enums import TA_CENTER
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont as RLFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

    name = "F" + pathlib.Path(font_file).stem.replace("-", "")
    pdfmetrics.registerFont(RLFont(name, str(font_file)))
    cjk = any("\u4e00" <= c <= "\u9fff" for c in title)
    wrap = {"wordWrap": "CJK"} if cjk else {}
    body = ParagraphStyle("b", fontName=name, fontSize=10.5, leading=17, spaceAfter=5, **wrap)
    head = ParagraphStyle("h", parent=body, fontSize=15, leading=22, alignment=TA_CENTER, spaceAfter=10)
    cell = ParagraphStyle("c", parent=body, fontSize=9, leading=13, spaceAfter=0)
    story = []
    for block in blocks:
        if block[0] == "h":
            story.append(Paragraph(block[1], head))
        elif block[0] == "p":
            story.append(Paragraph(block[1], body))
        else:
            rows = [[Paragraph(c, cell) for c in row] for row in block[1]]
            table = Table(rows, colWidths=[w * mm for w in block[2]], repeatRows=1)
            table.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, "#555555"), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
            story += [table, Spacer(1, 4 * mm)]
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    SimpleDocTemplate(str(path), pagesize=A4, title=title, author="SAMPLE", invariant=1,
                      leftMargin=22 * mm, rightMargin=22 * mm, topMargin=20 * mm, bottomMargin=20 * mm).build(story)


def docx(path, header, footer, blocks, lang, created):
    """blocks: ("title"|"h1"|"p", text) | ("table", rows)"""
    import datetime
    from docx import Document
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    doc = Document()
    fonts = doc.styles["Normal"].element.get_or_add_rPr()
    east = OxmlElement("w:lang")
    east.set(qn("w:val"), "es-AR" if lang == "es" else lang if lang in ("it-IT", "en-GB") else "zh-CN")
    east.set(qn("w:eastAsia"), "zh-CN")
    fonts.append(east)
    section = doc.sections[0]
    section.header.paragraphs[0].text = header
    section.footer.paragraphs[0].text = footer
    for block in blocks:
        if block[0] == "title":
            doc.add_heading(block[1], 0)
        elif block[0] == "h1":
            doc.add_heading(block[1], 1)
        elif block[0] == "p":
            doc.add_paragraph(block[1])
        else:
            rows = block[1]
            table = doc.add_table(rows=0, cols=len(rows[0]))
            table.style = "Table Grid"
            for row in rows:
                cells = table.add_row().cells
                for at, text in enumerate(row):
                    cells[at].text = text
    for style in list(doc.styles.element):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:styleId")) not in ("TableNormal", "TableGrid"):
            doc.styles.element.remove(style)
    props = doc.core_properties
    props.author, props.last_modified_by, props.title, props.comments = "SAMPLE", "SAMPLE", blocks[0][1], ""
    props.created = props.modified = datetime.datetime.fromisoformat(created)
    raw = io.BytesIO()
    doc.save(raw)
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            if info.filename.endswith(("thumbnail.jpeg", "stylesWithEffects.xml")):
                continue
            data = old.read(info)
            if info.filename.endswith(".rels") or info.filename == "[Content_Types].xml":
                data = re.sub(rb"<(Relationship|Override) [^>]*(thumbnail|stylesWithEffects)[^>]*/>", b"", data)
            fixed = zipfile.ZipInfo(info.filename, FIXED_TIME)
            fixed.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(fixed, data)


def jpeg(path, image, taken, offset, maker="SAMPLE"):
    from PIL import Image
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = maker, "Drawn by program", taken
    ifd = exif.get_ifd(0x8769)
    ifd[0x9003], ifd[0x9004], ifd[0x9011] = taken, taken, offset
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, quality=82, exif=exif)


def speak(lines, out_mp3, gap=0.45, rate=16000):
    """lines: (espeak voice, pitch, text). Writes an MP3, returns each line's (start, end) in ms."""
    import array
    import lameenc

    samples, cues = array.array("h"), []
    for voice, pitch, text in lines:
        raw = subprocess.run(["espeak-ng", "-v", voice, "-p", str(pitch), "-s", "150", "--stdout", text],
                             check=True, capture_output=True).stdout
        with wave.open(io.BytesIO(raw)) as sound:
            src_rate = sound.getframerate()
            pcm = array.array("h", raw[44:len(raw) - len(raw) % 2])
        start = len(samples)
        count = int(len(pcm) * rate / src_rate)
        for at in range(count):
            samples.append(pcm[min(int(at * src_rate / rate), len(pcm) - 1)])
        cues.append((start * 1000 // rate, len(samples) * 1000 // rate))
        samples.extend([0] * int(gap * rate))
    encoder = lameenc.Encoder()
    encoder.set_bit_rate(24)
    encoder.set_in_sample_rate(rate)
    encoder.set_channels(1)
    encoder.set_quality(2)
    out_mp3 = pathlib.Path(out_mp3)
    out_mp3.parent.mkdir(parents=True, exist_ok=True)
    out_mp3.write_bytes(bytes(encoder.encode(samples.tobytes()) + encoder.flush()))
    return cues


def clock(ms):
    return f"{ms // 3600000:02}:{ms // 60000 % 60:02}:{ms // 1000 % 60:02},{ms % 1000:03}"


def srt(path, cues, texts):
    write(path, "\n".join(f"{n}\n{clock(a)} --> {clock(b)}\n{t}\n" for n, ((a, b), t) in enumerate(zip(cues, texts), 1)))
