#!/usr/bin/env python3
"""Writes a dossier of very many small items, for measuring what checking one takes.

  benches/many.py POUCH OUT COUNT [--folder]

Packing a million items takes long; this packs two, and repeats the second: its file, its line in the index, its two lines
in the log. All lists, the chain of the log and the labels are made to fit, and every header of the ZIP is as pouch writes
it, so `pouch verify` finds a whole dossier. With --folder the same dossier is written as a folder instead.
"""

import argparse
import hashlib
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
import zlib

HERE = pathlib.Path(__file__).resolve().parent
BASE = "BENCH-1.peer"


def packed(pouch):
    """A real dossier of two items: each of its files by its name."""
    with tempfile.TemporaryDirectory(prefix="many-") as home:
        root = pathlib.Path(home)
        (root / "evidence").mkdir()
        for name in "ab":
            (root / "evidence" / f"{name}.txt").write_text(f"{name}\n")
        shutil.copy(HERE / "case.toml", root)
        for words in (["add"], ["confirm", "--language", "zxx", "E0001", "E0002"], ["pack", "--quick", "-o", "out"]):
            done = subprocess.run([pouch, words[0], "--quiet", *words[1:]], cwd=root, capture_output=True, check=False)
            if done.returncode:
                sys.exit(f"many.py: pouch {words[0]} failed:\n{done.stderr.decode(errors='replace')[-2000:]}")
        with zipfile.ZipFile(root / "out" / f"{BASE}.zip") as zip_file:
            return {entry.filename.removeprefix(f"{BASE}/"): zip_file.read(entry) for entry in zip_file.infolist()}


class Chain:
    """The log: each line names the digest of the one before it."""

    def __init__(self):
        self.head, self.count, self.lines = "0" * 64, 0, []

    def add(self, line):
        self.count += 1
        if line.get("sha256") and "event" not in line:
            told = {**line, "seq": self.count}
            self.head = line["sha256"]
        else:
            told = {**line, "seq": self.count, "prev": self.head}
        text = json.dumps(told, separators=(",", ":"), ensure_ascii=False).encode()
        if "event" in line:
            self.head = hashlib.sha256(text).hexdigest()
        self.lines.append(text + b"\n")


def multiplied(files, count):
    """The files of a dossier of so many items, by name; what is alike is made when it is written."""
    old = "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f"
    head, item_one, item_two, tail = re.fullmatch(rb'(.*"items": \[\n)(    \{"id":"E0001"[^\n]*\},\n)(    \{"id":"E0002"[^\n]*\})(\n.*)', files["dossier.json"], re.S).groups()
    log = [json.loads(line) for line in files["custody.jsonl"].splitlines()]
    chain, items, manifest, payload = Chain(), [item_one[:-2]], [], {}
    for line in log:
        chain.add(line)
        if line.get("item") == "E0002":
            for at in range(3, count + 1):
                chain.add({**line, "item": f"E{at:04}", **({"path": f"evidence/{at}.txt"} if "path" in line else {})})
    for at in range(3, count + 1):
        items.append(item_two.replace(b"E0002", b"E%04d" % at).replace(b"evidence/b.txt", b"evidence/%d.txt" % at))
    items.insert(1, item_two)
    for at in range(1, count + 1):
        name = f"data/E{at:04}/original.txt"
        payload[name] = files["data/E0001/original.txt"] if at == 1 else files["data/E0002/original.txt"]
    lines = (f"{hashlib.sha256(payload[name]).hexdigest() if name.startswith('data/E0001/') else old}  {name}\n" for name in sorted(payload))
    manifest = "".join(lines).encode()
    info = files["bag-info.txt"].decode()
    for label, value in (("Payload-Oxum", f"{2 * count}.{count}"), ("Items", count), ("Custody-Head", chain.head), ("Custody-Events", chain.count)):
        info = re.sub(rf"(?m)^{label}: .*$", f"{label}: {value}", info)
    out = {**files, **payload, "dossier.json": head + b",\n".join(items) + tail, "custody.jsonl": b"".join(chain.lines)}
    out |= {"manifest-sha256.txt": manifest, "bag-info.txt": info.encode()}
    listed = sorted(name for name in out if not name.startswith("data/") and name != "tagmanifest-sha256.txt")
    out["tagmanifest-sha256.txt"] = "".join(f"{hashlib.sha256(out[name]).hexdigest()}  {name}\n" for name in listed).encode()
    return out


def write_zip(files, path):
    """Stored entries in the order of their names, with the headers that pouch writes."""
    directory, at = [], 0
    with open(path, "wb", buffering=1 << 20) as out:
        for name in sorted(files):
            content, raw = files[name], f"{BASE}/{name}".encode()
            fields = struct.pack("<HHHIIIIHH", 10, 0, 0, 0x00210000, zlib.crc32(content), len(content), len(content), len(raw), 0)
            out.write(b"PK\x03\x04" + fields + raw)
            out.write(content)
            directory.append(b"PK\x01\x02" + struct.pack("<H", 3 << 8 | 10) + fields + struct.pack("<HHHII", 0, 0, 0, 0o100644 << 16, at) + raw)
            at += 30 + len(raw) + len(content)
        if at >= 0xFFFFFFFF:
            sys.exit("many.py: more than 4 GiB, for which this writer has no fields")
        size = sum(map(len, directory))
        out.writelines(directory)
        if len(directory) >= 0xFFFF:
            end64 = struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, len(directory), len(directory), size, at)
            out.write(b"PK\x06\x06" + end64 + b"PK\x06\x07" + struct.pack("<IQI", 0, at + size, 1))
        few = min(len(directory), 0xFFFF)
        out.write(b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, few, few, size, at, 0))


def write_folder(files, path):
    for name, content in files.items():
        file = os.path.join(path, BASE, name)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "wb") as out:
            out.write(content)


def main():
    parser = argparse.ArgumentParser(prog="many.py")
    parser.add_argument("pouch", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--folder", action="store_true")
    args = parser.parse_args()
    files = multiplied(packed(str(args.pouch.resolve())), max(args.count, 3))
    (write_folder if args.folder else write_zip)(files, args.out)


main()
