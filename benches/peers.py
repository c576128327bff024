"""Measures pouch beside the tools that people would use instead, in one interleaved run on a warm cache.

Called by peers.sh, which says how. Prints medians of CPU seconds (user + system), wall seconds and peak memory of each command,
and the ratios to the goals of issue 8; --write puts the same into docs/performance.md and docs/performance.svg. Nothing is
asserted: a machine that is busy or slow gives other figures, ratios move less. Needs about four times the data on disk,
below TMPDIR. A set of size 0 is left out. The machine is named by the model of its processor only.
"""

import argparse
import html
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20260620
TITLES = {
    "big": "one file of {} MiB, noise",
    "small": "{} files of 4 to 64 KiB, noise",
    "text": "{} MiB of text in files of 4 MiB",
    "cases": "{} small cases",
}


def words():
    """The command line."""
    parser = argparse.ArgumentParser(prog="peers.sh")
    parser.add_argument("pouch", type=pathlib.Path)
    parser.add_argument("big", nargs="?", type=int, default=2048, metavar="MIB")
    parser.add_argument("small", nargs="?", type=int, default=20000, metavar="FILES")
    parser.add_argument("rounds", nargs="?", type=int, default=5)
    parser.add_argument("--text", type=int, default=0, metavar="MIB")
    parser.add_argument("--cases", type=int, default=0, metavar="COUNT")
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def make_big(folder, size):
    """Noise, the same every time: no tool can gain by compressing, and no format is recognized."""
    rng = random.Random(SEED)
    with open(folder / "image.bin", "wb") as out:
        for _ in range(size):
            out.write(rng.randbytes(1 << 20))


def make_small(folder, size):
    rng = random.Random(SEED)
    for n in range(size):
        part = folder / f"{n // 500:03}"
        part.mkdir(exist_ok=True)
        (part / f"{n:06}.bin").write_bytes(rng.randbytes(rng.randint(4096, 65536)))


def make_text(folder, size):
    """Sentences of invented words, far more of them than deflate can look back on."""
    rng = random.Random(SEED)
    syllables = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "en", "ar", "is")]
    vocabulary = ["".join(rng.choices(syllables, k=rng.randint(1, 4))) for _ in range(6000)]
    weights = [1 / (n + 3) for n in range(len(vocabulary))]
    sentences = []
    for _ in range(40000):
        chosen = rng.choices(vocabulary, weights, k=rng.randint(5, 18))
        sentences.append((" ".join(chosen).capitalize() + f", {rng.randint(1, 9999)}.\n").encode())
    for n in range(max(1, size // 4)):
        text = b"".join(rng.choices(sentences, k=60000))
        (folder / f"{n:04}.txt").write_bytes(text[: 4 << 20])


class Bench:
    """The sets, the tools and what was measured."""

    def __init__(self, args):
        self.args = args
        self.pouch = str(args.pouch.resolve())
        if not os.access(self.pouch, os.X_OK):
            sys.exit(f"peers.sh: {self.pouch} is no program")
        self.seen = {}
        self.sizes = {}
        self.failed = {}
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="peers-"))
        self.env = {**os.environ, "LC_ALL": "C", "POUCH_PROGRESS": "off"}
        if not os.access("/usr/bin/time", os.X_OK):
            sys.exit("peers.sh: /usr/bin/time is missing (Debian: time)")
        wanted = ["openssl", "sha256sum", "cp", "hashdeep", "rhash", "7z", "zip", "bagit.py", "bdbag", "bagr", "evidence-seal", "taskset"]
        self.there = {tool for tool in wanted if shutil.which(tool)}
        self.absent = [tool for tool in wanted if tool not in self.there]

    def prepare(self, kind, size):
        root = self.home / kind
        (root / "evidence").mkdir(parents=True)
        {"big": make_big, "small": make_small, "text": make_text}[kind](root / "evidence", size)
        shutil.copy(HERE / "case.toml", root)
        self.plain([self.pouch, "add", "--quiet"], root)
        # Noise has no words; a person has to say so before it may be packed. The status is 1 as long as something is missing.
        listed = subprocess.run([self.pouch, "status", "--json"], cwd=root, env=self.env, capture_output=True, check=False).stdout
        items = [part.split(b'"', 1)[0].decode() for part in listed.split(b'"id":"')[1:]]
        items = [item for item in items if item[:1] == "E" and item[1:].isdigit()]
        for at in range(0, len(items), 5000):
            self.plain([self.pouch, "confirm", "--quiet", "--language", "zxx", *items[at : at + 5000]], root)

    def plain(self, command, cwd):
        done = subprocess.run(command, cwd=cwd, env=self.env, capture_output=True, check=False)
        if done.returncode:
            sys.exit(f"peers.sh: {' '.join(command[:3])} failed:\n{done.stderr.decode(errors='replace')[-2000:]}")

    def measure(self, kind, name, command, cwd, good=(0,)):
        """One command: CPU, wall, peak memory of its largest process, blocks written. A peer that fails is left out."""
        tool = pathlib.Path(command[0]).name
        if command[0] != self.pouch and tool not in self.there | {"bash"}:
            return
        # Not resource.getrusage: a child begins with the peak of the Python that starts it.
        figures = self.home / "figures"
        timed = ["/usr/bin/time", "-o", str(figures), "-f", "%U %S %e %M %O", *command]
        done = subprocess.run(timed, cwd=cwd, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        if done.returncode not in good:
            said = done.stderr[-1500:].decode(errors="replace")
            if command[0] == self.pouch:
                sys.exit(f"peers.sh: {name} failed with {done.returncode}:\n{said}")
            self.failed[f"{kind}: {name}"] = said.strip().splitlines()[-1:] or [str(done.returncode)]
            return
        user, system, wall, peak, blocks = (float(figure) for figure in figures.read_text().split()[-5:])
        row = (user + system, wall, peak / 1024, blocks * 512)
        self.seen.setdefault(kind, {}).setdefault(name, []).append(row)

    def note_size(self, kind, name, path):
        if path.exists():
            self.sizes[(kind, name)] = path.stat().st_size

    def hashing(self, kind, root):
        """Those that only hash, and the plain copy."""
        for name, each in (("openssl dgst -sha256", "openssl dgst -sha256"), ("sha256sum", "sha256sum")):
            self.measure(kind, name, ["bash", "-c", f"find evidence -type f -print0 | xargs -0 {each}"], root)
        self.measure(kind, "hashdeep -c sha256", ["hashdeep", "-c", "sha256", "-r", "evidence"], root)
        self.measure(kind, "rhash --sha256", ["rhash", "--sha256", "-r", "evidence", "-o", "rhash.list"], root)
        self.measure(kind, "cp -r", ["cp", "-r", "evidence", "copy"], root)
        shutil.rmtree(root / "copy", ignore_errors=True)
        self.measure(kind, "evidence-seal seal", ["evidence-seal", "seal", "evidence", "--out", "seal.json"], root)
        self.measure(kind, "evidence-seal verify", ["evidence-seal", "verify", "evidence", "--manifest", "seal.json"], root)

    def archivers(self, kind, root, level):
        for name, command in (
            (f"zip -{level}", ["zip", "-q", f"-{level}", "-r", "peer.zip", "evidence"]),
            (f"7z -tzip -mx{level}", ["7z", "a", "-tzip", f"-mx{level}", "-bso0", "peer.zip", "evidence"]),
        ):
            self.measure(kind, name, command, root)
            self.note_size(kind, name, root / "peer.zip")
            (root / "peer.zip").unlink(missing_ok=True)

    def baggers(self, kind, root, level):
        def fresh():
            shutil.rmtree(root / "bag", ignore_errors=True)
            # Links to the same bytes: who makes a bag in place moves files, and the originals stay.
            subprocess.run(["cp", "-al", "evidence", "bag"], cwd=root, check=True)

        fresh()
        both = f"bagit.py --quiet --processes 2 bag && zip -q -{level} -r bag.zip bag"
        if {"bagit.py", "zip"} <= self.there:
            self.measure(kind, f"bagit.py + zip -{level}", ["bash", "-c", both], root)
        self.note_size(kind, f"bagit.py + zip -{level}", root / "bag.zip")
        (root / "bag.zip").unlink(missing_ok=True)
        self.measure(kind, "bagit.py --validate", ["bagit.py", "--quiet", "--processes", "2", "--validate", "bag"], root)
        if "bagr" in self.there:
            fresh()
            self.measure(kind, "bagr bag", ["bagr", "bag", "-a", "sha256", "bag"], root)
        fresh()
        self.measure(kind, "bdbag --archiver zip", ["bdbag", "--quiet", "--checksum", "sha256", "--archiver", "zip", "bag"], root)
        if (root / "bag.zip").exists():
            self.measure(kind, "bdbag --validate full", ["bdbag", "--quiet", "--validate", "full", "bag.zip"], root)
        (root / "bag.zip").unlink(missing_ok=True)
        shutil.rmtree(root / "bag", ignore_errors=True)

    def ours(self, kind, root):
        first = root / "first"
        shutil.rmtree(first, ignore_errors=True)
        first.mkdir()
        shutil.copy(root / "case.toml", first)
        subprocess.run(["cp", "-al", root / "evidence", first], check=True)
        self.measure(kind, "pouch add (first)", [self.pouch, "add", "--quiet"], first)
        shutil.rmtree(first)
        self.measure(kind, "pouch add (again)", [self.pouch, "add", "--quiet"], root)
        compress = ["--compress"] if kind == "text" else []
        pack = [self.pouch, "pack", "--quiet", "--force", "-o", "out", *compress]
        if kind == "small" and "taskset" in self.there:
            self.measure(kind, "pouch pack --quick, one CPU", ["taskset", "-c", "0", *pack, "--quick"], root)
        self.measure(kind, "pouch pack --quick", [*pack, "--quick"], root)
        # Nobody else prints: what is compared is packing.
        self.measure(kind, "pouch pack --no-pdf", [*pack, "--no-pdf"], root)
        dossier = root / "out" / "BENCH-1.peer.zip"
        self.note_size(kind, "pouch pack --quick", dossier)
        if kind == "small" and "taskset" in self.there:
            self.measure(kind, "pouch verify, one CPU", ["taskset", "-c", "0", self.pouch, "verify", str(dossier)], root)
        self.measure(kind, "pouch verify", [self.pouch, "verify", str(dossier)], root)
        shutil.rmtree(root / "out", ignore_errors=True)

    def cases(self, root):
        """Many small cases: one batch of ours, one loop of theirs."""
        self.measure("cases", "pouch batch pack", [self.pouch, "batch", "pack", "cases", "--no-pdf", "--out", "out/{id}"], root, good=(0, 1))
        self.measure("cases", "pouch batch verify", [self.pouch, "batch", "verify", "cases", "--out", "out/{id}"], root, good=(0, 1))
        shutil.rmtree(root / "out", ignore_errors=True)
        subprocess.run("rm -rf bags && mkdir bags && for case in cases/*/; do cp -r $case/evidence bags/$(basename $case); done", shell=True, cwd=root, check=True)
        loop = "for bag in bags/*; do {} $bag {}; done"
        if {"bagit.py", "zip"} <= self.there:
            self.measure("cases", "bagit.py + zip -0", ["bash", "-c", "set -e; " + loop.format("bagit.py --quiet --processes 2", "&& zip -q -0 -r $bag.zip $bag")], root)
        shutil.rmtree(root / "bags")

    def round(self, kind):
        root = self.home / kind
        if kind == "cases":
            return self.cases(root)
        subprocess.run("find evidence -type f -exec cat {} + >/dev/null", shell=True, cwd=root, check=True)
        level = 6 if kind == "text" else 0
        self.hashing(kind, root)
        self.archivers(kind, root, level)
        self.baggers(kind, root, level)
        self.ours(kind, root)

    def run(self):
        sets = {kind: getattr(self.args, kind) for kind in ("big", "small", "text", "cases") if getattr(self.args, kind) > 0}
        try:
            if "cases" in sets:
                maker = HERE / "cases" / "make"
                if maker.exists():
                    (self.home / "cases").mkdir()
                    subprocess.run([maker, str(sets["cases"]), self.home / "cases" / "cases", self.pouch], env=self.env, check=True, stdout=subprocess.DEVNULL)
                else:
                    del sets["cases"]
                    self.failed["cases"] = ["benches/cases/make is not there"]
            for kind in sets:
                if kind != "cases":
                    self.prepare(kind, sets[kind])
            for at in range(self.args.rounds):
                for kind in sets:
                    print(f"round {at + 1} of {self.args.rounds}: {TITLES[kind].format(sets[kind])}", file=sys.stderr)
                    self.round(kind)
        finally:
            shutil.rmtree(self.home, ignore_errors=True)
        return sets


class Report:
    """Medians, ratios, and both forms of saying them."""

    def __init__(self, bench, sets):
        self.bench, self.sets = bench, sets
        self.median = {kind: {name: [statistics.median(column) for column in zip(*runs)] for name, runs in rows.items()} for kind, rows in bench.seen.items()}

    def cpu(self, kind, *names):
        rows = self.median.get(kind, {})
        return sum(rows[name][0] for name in names) if all(name in rows for name in names) else None

    def goals(self):
        """Each goal: what, value, limit, and whether less is better."""
        big, small, text = "big", "small", "text"
        quick, verify, openssl = "pouch pack --quick", "pouch verify", "openssl dgst -sha256"
        ratios = [
            (big, quick, (openssl, "cp -r"), 1.10), (big, quick, ("rhash --sha256", "7z -tzip -mx0"), 0.5),
            (small, quick, ("bagit.py + zip -0",), 0.25), (small, quick, ("rhash --sha256", "7z -tzip -mx0"), 0.75),
            (text, quick, ("bagit.py + zip -6",), 0.36),
        ]
        for kind in (big, small):
            ratios += [(kind, verify, (openssl,), 1.05), (kind, verify, ("bdbag --validate full",), 0.15)]
        rows = []
        for kind, ours, theirs, limit in ratios:
            mine, least = self.cpu(kind, ours), self.cpu(kind, *theirs)
            if mine is not None and least:
                rows.append((f"{kind}: CPU of {ours} : {' + '.join(theirs)}", mine / least, limit, True))
        sizes = self.bench.sizes
        if (text, quick) in sizes and (text, "bagit.py + zip -6") in sizes:
            rows.append((f"{text}: size of the dossier : bagit.py + zip -6", sizes[text, quick] / sizes[text, "bagit.py + zip -6"], 1.0, True))
        for name in (quick, verify):
            both = self.median.get(small, {})
            if name in both and f"{name}, one CPU" in both:
                rows.append((f"{small}: wall of {name} on one CPU : on all", both[f"{name}, one CPU"][1] / both[name][1], 1.85, False))
        peaks = [row[2] for rows_of in self.median.values() for name, row in rows_of.items() if name == verify]
        written = [row[3] for rows_of in self.median.values() for name, row in rows_of.items() if name == verify]
        if peaks:
            rows += [("verify: largest peak, MiB", max(peaks), 32, True), ("verify: bytes written", max(written), 0, True)]
        if (cpu := self.cpu("cases", "pouch batch pack")) is not None:
            rows.append(("cases: ms of CPU for one in batch pack", 1000 * cpu / self.sets["cases"], 3, True))
        return rows

    def markdown(self):
        lines = []
        for kind, rows in self.median.items():
            lines += ["", f"### {TITLES[kind].format(self.sets[kind])}", "", "| command | CPU s | least | wall s | peak MiB |", "| --- | ---: | ---: | ---: | ---: |"]
            for name, (cpu, wall, peak, _) in rows.items():
                least = min(run[0] for run in self.bench.seen[kind][name])
                lines.append(f"| {name} | {cpu:.2f} | {least:.2f} | {wall:.2f} | {peak:.1f} |")
        lines += ["", "### Goals", "", "| what | value | goal | |", "| --- | ---: | ---: | --- |"]
        for what, value, limit, less in self.goals():
            met = value <= limit if less else value >= limit
            lines.append(f"| {what} | {value:.2f} | {'≤' if less else '≥'} {limit} | {'met' if met else '**missed**'} |")
        if self.bench.absent or self.bench.failed:
            lines.append("")
        if self.bench.absent:
            lines.append(f"Not on this machine, and so not measured: {', '.join(self.bench.absent)}.")
        for name, said in self.bench.failed.items():
            lines.append(f"Left out, because it failed: {name} ({said[0][:160]}).")
        return "\n".join(lines).strip() + "\n"

    def svg(self):
        """Bars of CPU seconds, one group a set; ours are dark. Drawn by hand, so that it needs nothing and is the same everywhere."""
        width, bar, gap, left = 860, 16, 5, 250
        parts, y = [], 28
        for kind, rows in self.median.items():
            parts.append(f'<text x="8" y="{y}" font-weight="bold">{html.escape(TITLES[kind].format(self.sets[kind]))}: CPU seconds</text>')
            y += 12
            most = max(row[0] for row in rows.values()) or 1
            for name, row in sorted(rows.items(), key=lambda one: one[1][0]):
                length = max(1.0, (width - left - 70) * row[0] / most)
                fill = "#1f4e79" if name.startswith("pouch") else "#b8c4d0"
                parts.append(f'<text x="{left - 8}" y="{y + bar - 4}" text-anchor="end">{html.escape(name)}</text>')
                parts.append(f'<rect x="{left}" y="{y}" width="{length:.1f}" height="{bar}" fill="{fill}"/>')
                parts.append(f'<text x="{left + length + 6:.1f}" y="{y + bar - 4}">{row[0]:.2f}</text>')
                y += bar + gap
            y += 30
        head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {y}" font-family="sans-serif" font-size="12" role="img">'
        return "\n".join([head, "<title>CPU seconds of pouch and of its peers</title>", f'<rect width="{width}" height="{y}" fill="#fff"/>', *parts, "</svg>"]) + "\n"


def machine():
    """The model of the processor, and how many of them; nothing else of the machine."""
    try:
        models = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name")]
    except OSError:
        models = []
    return f"{models[0] if models else 'a processor of unknown model'}, {os.cpu_count()} of them"


def main():
    args = words()
    bench = Bench(args)
    report = Report(bench, bench.run())
    text = report.markdown()
    print(f"{machine()}; medians of {args.rounds} rounds\n\n{text}", end="")
    if args.write:
        docs = HERE.parent / "docs"
        page = f"""# Performance

Written by `benches/peers.sh POUCH {args.big} {args.small} {args.rounds} --text {args.text} --cases {args.cases} --write`; do not edit. Medians of {args.rounds} interleaved rounds on a warm cache, on {machine()}. CPU seconds are user plus system time of a command and all it starts; peak memory is that of its largest process. Why it is so, and what was tried: [0001](decisions/0001-speed.md), [0009](decisions/0009-large-evidence.md).

![CPU seconds of pouch and of its peers](performance.svg)

{text}"""
        (docs / "performance.md").write_text(page, encoding="utf-8")
        (docs / "performance.svg").write_text(report.svg(), encoding="utf-8")


main()
