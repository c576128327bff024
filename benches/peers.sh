#!/usr/bin/env bash
# Measures pouch beside the tools that people would use instead, in one interleaved run on a warm cache.
#
#   benches/peers.sh POUCH [MIB [FILES [ROUNDS]]]      default: 2048 MiB, 20000 files, 5 rounds
#
# Prints medians of CPU seconds (user + system), wall seconds and peak memory, and the ratios to the goals.
# It asserts nothing: a machine that is busy or slow gives other figures, ratios move less.
# Needs five times the data on disk, below TMPDIR. Sets of size 0 are left out.
#
# Debian: time openssl coreutils findutils zip python3       PyPI: bagit
set -euo pipefail

pouch=$(realpath "${1:?usage: peers.sh POUCH [MIB [FILES [ROUNDS]]]}")
mib=${2:-2048} files=${3:-20000} rounds=${4:-5}
here=$(dirname "$(realpath "$0")")

for tool in /usr/bin/time openssl sha256sum find xargs zip python3 bagit.py; do
    command -v "$tool" >/dev/null || { echo "peers.sh: $tool is missing; see the list at the top of this script" >&2; exit 3; }
done
[ -x "$pouch" ] || { echo "peers.sh: $pouch is no program" >&2; exit 3; }

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
export LC_ALL=C

# Noise, the same every time: no tool can gain by compressing, and no file format is recognized.
make_data() {
    python3 - "$1" "$mib" "$files" <<'PY'
import os, random, sys
kind, mib, files = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rng = random.Random(20260620)
os.makedirs(f"{kind}/evidence")
if kind == "big":
    with open("big/evidence/image.bin", "wb") as out:
        for _ in range(mib):
            out.write(rng.randbytes(1 << 20))
else:
    for n in range(files):
        folder = f"small/evidence/{n // 500:03}"
        os.makedirs(folder, exist_ok=True)
        with open(f"{folder}/{n:06}.bin", "wb") as out:
            out.write(rng.randbytes(rng.randint(4096, 65536)))
PY
}

prepare() {
    make_data "$1"
    cp "$here/case.toml" "$1/"
    (cd "$1" && "$pouch" add --quiet >/dev/null && say_no_words)
}

# Noise has no words; a person has to say so before it may be packed.
say_no_words() {
    # The status is 1 as long as something is missing.
    { "$pouch" status --json 2>/dev/null || true; } | python3 -c 'import json, sys; print("\n".join(i["id"] for i in json.load(sys.stdin)["result"]["items"]))' |
        xargs -n 5000 "$pouch" confirm --quiet --language zxx >/dev/null
}

# measure SET NAME COMMAND…: one line of figures in "figures".
measure() {
    local set=$1 name=$2
    shift 2
    /usr/bin/time -a -o figures -f "$set	$name	%U	%S	%e	%M" "$@" >/dev/null 2>log || { cat log >&2; echo "peers.sh: $name failed" >&2; exit 3; }
}

each() { find "$1/evidence" -type f -print0 | xargs -0 "${@:2}"; }
hash_openssl() { each "$1" openssl dgst -sha256; }
hash_sha256sum() { each "$1" sha256sum; }
bag_and_zip() { bagit.py --quiet --processes 2 "${@:2}" "$1/bag" && (cd "$1" && zip -q -0 -r bag.zip bag); }
export -f each hash_openssl hash_sha256sum bag_and_zip

round() {
    local set=$1
    rm -rf "$set"/{copy,bag,bag.zip,out,first}
    measure "$set" "openssl dgst -sha256" bash -c "hash_openssl $set"
    measure "$set" "sha256sum" bash -c "hash_sha256sum $set"
    measure "$set" "cp -r" cp -r "$set/evidence" "$set/copy"
    rm -rf "$set/copy"
    mkdir "$set/first" && cp "$set/case.toml" "$set/first/" && cp -al "$set/evidence" "$set/first/"
    measure "$set" "pouch add (first)" env -C "$set/first" "$pouch" add --quiet
    measure "$set" "pouch add (again)" env -C "$set" "$pouch" add --quiet
    measure "$set" "pouch pack --quick" env -C "$set" "$pouch" pack --quiet --quick --force -o out
    # Nobody else prints: what is compared is packing.
    measure "$set" "pouch pack --no-pdf" env -C "$set" "$pouch" pack --quiet --no-pdf --force -o out
    measure "$set" "pouch verify" "$pouch" verify "$set/out/BENCH-1.peer.zip"
    rm -rf "$set/out"
    cp -al "$set/evidence" "$set/bag"
    measure "$set" "bagit.py + zip -0" bash -c "bag_and_zip $set"
    rm -rf "$set"/{bag,bag.zip}
    cp -al "$set/evidence" "$set/bag"
    measure "$set" "bagit.py --sha256 + zip -0" bash -c "bag_and_zip $set --sha256"
}

sets=()
[ "$mib" = 0 ] || sets+=(big)
[ "$files" = 0 ] || sets+=(small)
for set in "${sets[@]}"; do prepare "$set"; done
for ((n = 0; n < rounds; n++)); do
    for set in "${sets[@]}"; do
        find "$set/evidence" -type f -exec cat {} + >/dev/null
        round "$set"
    done
done

python3 - "$mib" "$files" "$rounds" <<'PY'
import statistics, sys
mib, files, rounds = sys.argv[1:]
seen = {}
for line in open("figures"):
    kind, name, user, system, wall, peak = line.rstrip("\n").split("\t")
    seen.setdefault(kind, {}).setdefault(name, []).append((float(user) + float(system), float(wall), int(peak) / 1024))
titles = {"big": f"one file of {mib} MiB", "small": f"{files} files of 4 to 64 KiB"}
for kind, rows in seen.items():
    print(f"\n{titles[kind]}, medians of {rounds} rounds\n")
    print(f"{'':28}{'CPU s':>9}{'least':>9}{'wall s':>9}{'peak MiB':>10}")
    median = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in rows.items()}
    for name, (cpu, wall, peak) in median.items():
        print(f"{name:28}{cpu:9.2f}{min(run[0] for run in rows[name]):9.2f}{wall:9.2f}{peak:10.1f}")
    def ratio(text, goal, ours, *theirs):
        least = sum(median[name][0] for name in theirs)
        value = median[ours][0] / least if least else float("nan")
        print(f"{text:58}{value:7.2f}   goal {goal:<5}{'' if value <= goal else '  MISSED'}")
    print()
    ratio("add again : openssl", 1.0, "pouch add (again)", "openssl dgst -sha256")
    ratio("add first : openssl", 1.0, "pouch add (first)", "openssl dgst -sha256")
    ratio("pack --quick : openssl + cp", 1.15, "pouch pack --quick", "openssl dgst -sha256", "cp -r")
    ratio("pack --quick : bagit.py + zip -0", 0.3, "pouch pack --quick", "bagit.py + zip -0")
    ratio("pack --quick : bagit.py --sha256 + zip -0", 0.3, "pouch pack --quick", "bagit.py --sha256 + zip -0")
    ratio("pack --no-pdf : bagit.py + zip -0", 0.3, "pouch pack --no-pdf", "bagit.py + zip -0")
    ratio("verify : openssl", 1.10, "pouch verify", "openssl dgst -sha256")
    print(f"{'largest peak of pouch, MiB':58}{max(v[2] for n, v in median.items() if n.startswith('pouch')):7.1f}   goal 64")
PY
