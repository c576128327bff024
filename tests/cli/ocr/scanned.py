"""Makes a PDF of pictures only: python3 scanned.py OUT.pdf PAGE.jpg…; each page is one JPEG."""
import struct
import sys


def size(jpeg):
    """Width, height and colour space, from the frame header (ITU T.81 B.2.2)."""
    at = 2
    while jpeg[at + 1] not in (0xC0, 0xC1, 0xC2):
        at += 2 + struct.unpack(">H", jpeg[at + 2 : at + 4])[0]
    height, width = struct.unpack(">HH", jpeg[at + 5 : at + 9])
    return width, height, {1: "DeviceGray", 3: "DeviceRGB"}[jpeg[at + 9]]


objects = []
pages = []
for path in sys.argv[2:]:
    with open(path, "rb") as file:
        jpeg = file.read()
    width, height, colours = size(jpeg)
    number = 3 + len(objects)
    drawn = b"q 595 0 0 842 0 0 cm /I Do Q"
    pages.append(number)
    objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I {number + 1} 0 R >> >> /Contents {number + 2} 0 R >>".encode())
    head = f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /{colours} /BitsPerComponent 8 /Filter /DCTDecode /Length {len(jpeg)} >>\nstream\n"
    objects.append(head.encode() + jpeg + b"\nendstream")
    objects.append(f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream")
kids = " ".join(f"{number} 0 R" for number in pages)
objects = [b"<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()] + objects
out, places = b"%PDF-1.4\n", []
for number, content in enumerate(objects, 1):
    places.append(len(out))
    out += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
start = len(out)
out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{place:010} 00000 n \n".encode() for place in places)
out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
with open(sys.argv[1], "wb") as file:
    file.write(out)
