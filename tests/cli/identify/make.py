"""Writes small files for the transcripts of `pouch identify`: python3 make.py members|conditions|properties"""
import io
import struct
import sys
import zipfile


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content)
    return out.getvalue()


def write(name, content):
    with open(name, "wb") as file:
        file.write(content)


def members():
    inner = zipped([("factura.pdf", b"MZ\x90\0 a program"), ("../../etc/passwd", "uno dos tres")])
    text = "El testigo declaró ante el fiscal de la ciudad."
    outer = [("interior/más.zip", inner), ("photo\u202egpj.exe", b"MZ\x90\0 x"), ("<script>alert(1)<\u2215script>.txt", text)]
    write("caja.zip", zipped(outer))


def conditions():
    plain = zipped([("a.txt", "uno")])
    locked = bytearray(plain)
    # General purpose bit 0 (APPNOTE 4.4.4), in the local header and in the directory.
    locked[6] |= 1
    locked[plain.index(b"PK\1\2") + 8] |= 1
    write("01-program.pdf", b"MZ\x90\0" + bytes(60))
    write("02-empty.txt", b"")
    write("03-cut.zip", plain[:-10])
    write("04-locked.zip", bytes(locked))
    write("05-two-faces.gif", b"GIF89a" + bytes(20) + b"\x3b" + plain)
    write("06-nothing-opens.rar", b"Rar!\x1a\x07\x01\0" + bytes(40))
    write("07-cut.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\n")


def photograph():
    """A JPEG whose Exif holds a model and a place."""
    entry = lambda tag, kind, count, value: struct.pack("<HHII", tag, kind, count, value)
    model = struct.unpack("<I", b"X10\0")[0]
    tiff = b"II*\0\x08\0\0\0" + struct.pack("<H", 2) + entry(0x110, 2, 4, model) + entry(0x8825, 4, 1, 38) + bytes(4)
    south, west = 0x53, 0x57
    tiff += struct.pack("<H", 4) + entry(1, 2, 2, south) + entry(2, 5, 3, 92) + entry(3, 2, 2, west) + entry(4, 5, 3, 116) + bytes(4)
    tiff += b"".join(struct.pack("<II", number, 1) for number in (34, 36, 12, 58, 22, 54))
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff + b"\xff\xd9"


def properties():
    changed = "<w:document><w:body><w:p><w:ins><w:r><w:t>El testigo</w:t></w:r></w:ins></w:p></w:body></w:document>"
    core = "<c><dc:creator>Comisaria Ana Ejemplo</dc:creator></c>"
    write("acta.docx", zipped([("word/document.xml", changed), ("docProps/core.xml", core), ("word/comments.xml", "<w:comments><w:comment/></w:comments>")]))
    sheets = '<workbook><sheets><sheet name="Pagos"/><sheet name="Privado" state="hidden"/></sheets></workbook>'
    write("cuentas.xlsx", zipped([("xl/workbook.xml", sheets)]))
    mail = "From: Ana <ana@x.example>\r\nTo: b@x.example\r\nBcc: Luz <luz@x.example>\r\nSubject: hola\r\nX-Originating-IP: [192.0.2.7]\r\n\r\nHola.\r\n"
    write("correo.eml", mail.encode())
    write("foto.jpg", photograph())


{"members": members, "conditions": conditions, "properties": properties}[sys.argv[1]]()
