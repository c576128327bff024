#!/usr/bin/env python3
"""Writes damaged copies of documents: tools/mutate.py FROM TO [EACH]. Seeded, so repeatable."""
import os, random, sys

source, target = sys.argv[1:3]
each = int(sys.argv[3]) if len(sys.argv) > 3 else 20
os.makedirs(target, exist_ok=True)
for root, dirs, files in sorted(os.walk(source)):
    dirs.sort()
    for name in sorted(files):
        data = open(os.path.join(root, name), "rb").read()
        for n in range(each):
            chance = random.Random(f"{name} {n}")
            out = bytearray(data)
            kind = n % 4
            if kind == 0 and out:
                del out[chance.randrange(len(out)):]
            elif kind == 1:
                for _ in range(1 + len(out) // 500):
                    if out: out[chance.randrange(len(out))] = chance.randrange(256)
            elif kind == 2 and out:
                at = chance.randrange(len(out)); size = chance.randrange(1, 1 + min(4096, len(out) - at)); del out[at:at + size]
            elif out:
                at = chance.randrange(len(out)); out[at:at] = out[at:at + chance.randrange(1, 4096)]
            open(os.path.join(target, f"{n:02}-{name}"), "wb").write(out)
