"""Makes the cases of the page's test out of one dossier: what may befall a ZIP on its way, and what somebody may do to it.

    python3 make.py DOSSIER.zip FOLDER

Two bags are large: one entry beyond 4 GiB, and many of 5 MB. They are zeros with holes on disk and take no room.
"""

import hashlib
import struct
import sys
import warnings
import zipfile
import zlib
from pathlib import Path


def rewritten(source, target, change, method=zipfile.ZIP_STORED):
    """Writes the entries again as another program would; `change` gets them as a list of names and contents."""
    with zipfile.ZipFile(source) as old:
        entries = [(info.filename, old.read(info)) for info in old.infolist()]
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w", method) as new:
        warnings.simplefilter("ignore")
        for name, content in change(entries):
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, method)


def rehashed(entries):
    """Lists everything anew, as a forger without a key would."""
    base = entries[0][0].split("/")[0] + "/"
    lists = {base + "manifest-sha256.txt", base + "tagmanifest-sha256.txt"}
    files = sorted((name, content) for name, content in entries if name not in lists)
    line = lambda name, content: f"{hashlib.sha256(content).hexdigest()}  {name[len(base):]}\n"
    payload = "".join(line(*file) for file in files if file[0].startswith(base + "data/")).encode()
    files = sorted([*files, (base + "manifest-sha256.txt", payload)])
    tags = "".join(line(*file) for file in files if not file[0].startswith(base + "data/")).encode()
    return sorted([*files, (base + "tagmanifest-sha256.txt", tags)])


def replaced(entries, ending, change):
    return [(name, change(content) if name.endswith(ending) else content) for name, content in entries]


def zeros(target, sizes):
    """A bag of stored files full of zeros, as a canonical writer would put it, with holes on disk for the zeros."""
    chunk, known = bytes(1 << 24), {}
    for size in set(sizes):
        digest, crc, left = hashlib.sha256(), 0, size
        while left:
            part = chunk[:left]
            digest.update(part)
            crc = zlib.crc32(part, crc)
            left -= len(part)
        known[size] = (digest.hexdigest(), crc)
    names = [f"data/{number:05}.bin" for number in range(len(sizes))]
    declaration = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
    manifest = "".join(f"{known[size][0]}  {name}\n" for name, size in zip(names, sizes)).encode()
    line = lambda name, content: f"{hashlib.sha256(content).hexdigest()}  {name}\n"
    tags = (line("bagit.txt", declaration) + line("manifest-sha256.txt", manifest)).encode()
    files = [("bagit.txt", declaration), *zip(names, sizes), ("manifest-sha256.txt", manifest), ("tagmanifest-sha256.txt", tags)]
    central = b""
    with open(target, "wb") as out:
        for name, content in files:
            name, at, hole = b"bag/" + name.encode(), out.tell(), isinstance(content, int)
            size, check = (content, known[content][1]) if hole else (len(content), zlib.crc32(content))
            wide = size > 0xFFFFFFFE
            field = 0xFFFFFFFF if wide else size
            extra = struct.pack("<HHQQ", 1, 16, size, size) if wide else b""
            needed = 45 if wide else 10
            out.write(struct.pack("<4sHHHIIIIHH", b"PK\3\4", needed, 0, 0, 0x210000, check, field, field, len(name), len(extra)) + name + extra)
            out.seek(size, 1) if hole else out.write(content)
            # A place beyond 4 GiB stands in the field too, after the sizes.
            far = at > 0xFFFFFFFE
            numbers = ([size, size] if wide else []) + ([at] if far else [])
            more = struct.pack(f"<HH{len(numbers)}Q", 1, 8 * len(numbers), *numbers) if numbers else b""
            needed = 45 if numbers else 10
            head = struct.pack("<4sHHHHIIIIHHHHHII", b"PK\1\2", 0x300 | needed, needed, 0, 0, 0x210000, check, field, field,
                               len(name), len(more), 0, 0, 0, 0o100644 << 16, 0xFFFFFFFF if far else at)
            central += head + name + more
        start = out.tell()
        out.write(central)
        end = out.tell()
        count = len(files)
        if start > 0xFFFFFFFE:
            out.write(struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, count, count, len(central), start))
            out.write(struct.pack("<4sIQI", b"PK\6\7", 0, end, 1))
        out.write(struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, count, count, len(central), min(start, 0xFFFFFFFF), 0))


def main(source, folder):
    folder = Path(folder)
    whole = Path(source).read_bytes()
    put = lambda name, content: (folder / f"{name}.zip").write_bytes(content)
    put("intact", whole)
    with zipfile.ZipFile(source) as old:
        info = next(info for info in old.infolist() if "/data/E0001/original" in info.filename)
        base = info.filename.split("/")[0] + "/"
        content = info.header_offset + 30 + len(info.filename)
    altered = bytearray(whole)
    altered[content + 10] ^= 1
    put("altered", altered)
    put("prefixed", b"#!/bin/sh\n" + whole)
    put("appended", whole + b"more")
    put("truncated", whole[: len(whole) * 2 // 3])
    put("end-cut", whole[:-10])
    put("comment", whole[:-2] + b"\x05\x00hello")
    mismatch = bytearray(whole)
    mismatch[info.header_offset + 14] ^= 1
    put("headers-differ", mismatch)
    away = lambda entries: [entry for entry in entries if "/data/E0001/original" not in entry[0]]
    note = [(base + "READ-ME-FIRST.html", b"<p>call another number</p>")]
    cases = {
        "repacked": lambda entries: entries,
        "missing": away,
        "missing-and-unlisted": lambda entries: rehashed(away(entries)),
        "extra": lambda entries: entries + note,
        "extra-and-listed": lambda entries: rehashed(entries + [(base + "data/E0001/more.txt", b"x")]),
        "duplicate": lambda entries: entries + [entries[0]],
        "twins": lambda entries: entries + [(base + "Start-Here.html", b"x")],
        "climbing": lambda entries: entries + [(base + "../../evil.txt", b"x")],
        "rewritten": lambda entries: rehashed(replaced(entries, "E0001/original.txt", lambda old: old + b".")),
        "custody-cut": lambda entries: rehashed(replaced(entries, "custody.jsonl", lambda old: old[: old.rindex(b"\n", 0, -1) + 1])),
        "signed": lambda entries: entries + [(base + "seal/tagmanifest-sha256.p7s", b"0")],
        "no-index": lambda entries: rehashed([entry for entry in entries if not entry[0].endswith("dossier.json")]),
        "no-bag": lambda entries: [("a/b.txt", b"x")],
    }
    for name, change in cases.items():
        rewritten(source, folder / f"{name}.zip", change)
    rewritten(source, folder / "deflated.zip", lambda entries: entries, zipfile.ZIP_DEFLATED)
    deflated = bytearray((folder / "deflated.zip").read_bytes())
    with zipfile.ZipFile(folder / "deflated.zip") as new:
        packed = next(known for known in new.infolist() if known.filename == info.filename)
    at = packed.header_offset + 30 + len(packed.filename) + packed.compress_size // 2
    deflated[at] ^= 0xFF
    put("deflated-altered", deflated)
    with zipfile.ZipFile(source) as old:
        old.extractall(folder / "unpacked")
    zeros(folder / "zip64.zip", [(4 << 30) + 12345])
    zeros(folder / "many.bag", [5_000_000] * 200)


main(*sys.argv[1:])
