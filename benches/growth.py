#!/usr/bin/env python3
"""Measures how the cost of `add`, `pack --quick` and `verify` grows with the number of items and with the size of one.

  benches/growth.py POUCH [--items N,N,...] [--megabytes N,N,...] [--rounds N] [--write]

Whole: 100 to 100,000 items of 1 to 40 bytes, and one file of 1 MB to 20 GB; six to ten minutes on a quiet machine. --write
puts the figures into docs/growth.md and draws docs/growth.svg. The one file is sparse: it takes no room, but its dossier is
stored and takes as much as it is long, below TMPDIR. What does not fit is left out, and said to be. CPU seconds are user plus
system time of the command, the least of the rounds (one above 10,000 items and 1 GB); peak memory is told by /usr/bin/time.
Nothing is asserted: a busy machine gives other figures. Python alone is needed, and /usr/bin/time (Debian: time).
"""

import argparse
import math
import os
import pathlib
import random
import resource
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ITEMS = [100, 300, 1000, 3000, 10_000, 30_000, 100_000]
MEGABYTES = [1, 10, 100, 1000, 5000, 20_000]
VERBS = ["add", "pack --quick", "verify"]
ENV = {**os.environ, "LC_ALL": "C", "POUCH_PROGRESS": "off"}


def numbers(text):
    found = sorted({int(part) for part in text.split(",") if part})
    if not found or found[0] < 1:
        raise argparse.ArgumentTypeError("numbers from 1, with commas")
    return found


def arguments():
    parser = argparse.ArgumentParser(prog="growth.py", description="How the cost of pouch grows.")
    parser.add_argument("pouch", type=pathlib.Path)
    parser.add_argument("--items", type=numbers, default=ITEMS)
    parser.add_argument("--megabytes", type=numbers, default=MEGABYTES)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--write", action="store_true")
    return parser.parse_args()


def run(command, cwd):
    done = subprocess.run(command, cwd=cwd, env=ENV, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    if done.returncode:
        sys.exit(f"growth.py: {' '.join(map(str, command[-4:]))} failed:\n{done.stderr.decode(errors='replace')[-1500:]}")


def measured(command, cwd):
    """CPU seconds and peak MiB. `time` counts in steps of 10 ms, the system in microseconds; only `time` knows the peak of the
    command alone, for a child begins with the peak of the Python that starts it."""
    figures = pathlib.Path(cwd) / "figures"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run(["/usr/bin/time", "-o", str(figures), "-f", "%M", *command], cwd)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, int(figures.read_text().split()[-1]) / 1024


def many(folder, count):
    """Files of 1 to 40 letters and blanks; the same every time."""
    rng = random.Random(20260620)
    for n in range(count):
        part = folder / f"{n // 1000:04}"
        part.mkdir(exist_ok=True)
        (part / f"{n:06}.txt").write_bytes((b"a " * 20)[: rng.randint(1, 40)])


def sparse(folder, megabytes):
    with open(folder / "image.raw", "wb") as out:
        out.truncate(megabytes * 10**6)


def once(pouch, fill, amount, home):
    """One case from nothing to a verified dossier: what each verb took."""
    root = pathlib.Path(tempfile.mkdtemp(dir=home))
    (root / "evidence").mkdir()
    fill(root / "evidence", amount)
    shutil.copy(HERE / "case.toml", root)
    took = [measured([pouch, "add", "--quiet"], root)]
    # Nothing here has words; a person has to say so before it may be packed.
    count = amount if fill is many else 1
    for at in range(1, count + 1, 20_000):
        names = [f"E{n:04}" for n in range(at, min(at + 20_000, count + 1))]
        run([pouch, "confirm", "--quiet", "--language", "zxx", *names], root)
    took.append(measured([pouch, "pack", "--quick", "--quiet", "-o", "out"], root))
    took.append(measured([pouch, "verify", "out/BENCH-1.peer.zip"], root))
    shutil.rmtree(root)
    return took


def series(pouch, fill, amounts, rounds, home, left_out):
    """For each amount the least CPU time and the largest peak of each verb."""
    rows = []
    for amount in amounts:
        needed = amount * (10**6 if fill is sparse else 40_000) * 1.05 + (1 << 30)
        free = shutil.disk_usage(home).free
        what = f"{amount:,} MB" if fill is sparse else f"{amount:,} items"
        if free < needed:
            left_out.append(f"{what}: {needed / 1e9:.0f} GB are needed on the disk, {free / 1e9:.0f} GB are free")
            print(f"{left_out[-1]}; left out", file=sys.stderr)
            continue
        large = amount > (1000 if fill is sparse else 10_000)
        all_took = [once(pouch, fill, amount, home) for _ in range(1 if large else rounds)]
        row = [(min(took[at][0] for took in all_took), max(took[at][1] for took in all_took)) for at in range(3)]
        rows.append((amount, row))
        print(what, *(f"{verb} {cpu:.3f} s {peak:.0f} MiB" for verb, (cpu, peak) in zip(VERBS, row)), sep="; ", file=sys.stderr)
    return rows


def machine():
    """The model of the processor, and how many of them; nothing else of the machine."""
    try:
        models = [line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name")]
    except OSError:
        models = []
    return f"{models[0] if models else 'a processor of unknown model'}, {os.cpu_count()} of them"


def exponent(rows, verb, figure):
    """The power by which a figure grows over the last tenfold or so: 1 is linear, 0 is none."""
    largest = rows[-1]
    smaller = [row for row in rows if row[0] * 9 <= largest[0]]
    if not smaller:
        return "–"
    first = smaller[-1]
    power = math.log(largest[1][verb][figure] / first[1][verb][figure]) / math.log(largest[0] / first[0])
    return f"{round(power, 2) + 0.0:.2f}"


def table(rows, unit):
    head = f"| {unit} | " + " | ".join(f"{verb}, CPU s | {verb}, peak MiB" for verb in VERBS) + " |"
    lines = [head, "| ---: " * 7 + "|"]
    for amount, row in rows:
        lines.append(f"| {amount:,} | " + " | ".join(f"{cpu:.3f} | {peak:.0f}" if cpu < 1 else f"{cpu:.1f} | {peak:.0f}" for cpu, peak in row) + " |")
    if len(rows) > 1:
        lines.append("| grows by the power | " + " | ".join(exponent(rows, verb, figure) for verb in range(3) for figure in range(2)) + " |")
    return "\n".join(lines)


STYLE = """
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-size: 14px; font-weight: 600; fill: #111 }
.small { font-size: 11px; fill: #555 }
.page { fill: #fff } .grid { stroke: #e4e4e4 } .axis { stroke: #888 } .straight { stroke: #999; stroke-dasharray: 5 4 }
.v0 { stroke: #2a6fc9; fill: #2a6fc9 } .v1 { stroke: #c4500c; fill: #c4500c } .v2 { stroke: #0f8560; fill: #0f8560 }
polyline { fill: none !important; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #ccc } .title { fill: #f2f2f2 } .small { fill: #aaa }
  .page { fill: #17191c } .grid { stroke: #2f3237 } .axis { stroke: #8a8d92 } .straight { stroke: #85888d }
  .v0 { stroke: #6aa5ee; fill: #6aa5ee } .v1 { stroke: #f0874a; fill: #f0874a } .v2 { stroke: #45c096; fill: #45c096 }
}
"""


def decades(low, high):
    return range(math.floor(math.log10(low) + 1e-9), math.ceil(math.log10(high) - 1e-9) + 1)


def short(power, unit):
    """A power of ten as people write it on an axis."""
    if unit == "MB" and power >= 3:
        return f"{10 ** (power - 3):,} GB"
    return f"{10 ** power:,} {unit}".strip() if power >= 0 else f"{10.0 ** power:g}"


def mark(verb, x, y):
    """Shapes differ too, for those who do not see the colours."""
    if verb == 0:
        return f'<circle class="v0" cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
    if verb == 1:
        return f'<rect class="v1" x="{x - 3.5:.1f}" y="{y - 3.5:.1f}" width="7" height="7"/>'
    return f'<path class="v2" d="M{x:.1f} {y - 5:.1f}L{x + 4.6:.1f} {y + 3.6:.1f}H{x - 4.6:.1f}Z"/>'


def panel(rows, figure, box, title, unit):
    """One diagram, both axes in powers of ten, with a line that grows as fast as what it stands over."""
    left, top, width, height = box
    values = [row[verb][figure] for _, row in rows for verb in range(3)]
    if figure == 1:
        # The limit is always in sight.
        values += [10, 1000]
    across, up = decades(rows[0][0], rows[-1][0]), decades(min(values), max(values))
    # Both axes need two ends at least.
    x0, x1, y0, y1 = across[0], max(across[-1], across[0] + 1), up[0], max(up[-1], up[0] + 1)
    place_x = lambda value: left + (math.log10(value) - x0) / (x1 - x0) * width
    place_y = lambda value: top + height - (math.log10(value) - y0) / (y1 - y0) * height
    parts = [f'<text class="title" x="{left}" y="{top - 12}">{title}</text>']
    for power in range(x0, x1 + 1):
        x = place_x(10.0**power)
        parts.append(f'<line class="grid" x1="{x:.1f}" y1="{top}" x2="{x:.1f}" y2="{top + height}"/>')
        parts.append(f'<text class="small" x="{x:.1f}" y="{top + height + 16}" text-anchor="middle">{short(power, unit)}</text>')
    for power in range(y0, y1 + 1):
        y = place_y(10.0**power)
        parts.append(f'<line class="grid" x1="{left}" y1="{y:.1f}" x2="{left + width}" y2="{y:.1f}"/>')
        parts.append(f'<text class="small" x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{short(power, "")}</text>')
    parts.append(f'<path class="axis" fill="none" d="M{left} {top}V{top + height}H{left + width}"/>')
    if figure == 0:
        # From the largest point down and left, until it leaves the diagram.
        amount, cost = rows[-1][0], max(cpu for cpu, _ in rows[-1][1])
        back = min(math.log10(amount) - x0, math.log10(cost) - y0)
        from_x, from_y = place_x(amount / 10**back), place_y(cost / 10**back)
        parts.append(f'<line class="straight" x1="{from_x:.1f}" y1="{from_y:.1f}" x2="{place_x(amount):.1f}" y2="{place_y(cost):.1f}"/>')
        slope = math.degrees(math.atan2(place_y(cost) - from_y, place_x(amount) - from_x))
        at_x, at_y = from_x + (place_x(amount) - from_x) * 0.06, from_y + (place_y(cost) - from_y) * 0.06
        turned = f'transform="translate({at_x:.1f} {at_y + 14:.1f}) rotate({slope:.1f})"'
        parts.append(f'<text class="small" {turned}>linear</text>')
    else:
        y = place_y(256)
        parts.append(f'<line class="straight" x1="{left}" y1="{y:.1f}" x2="{left + width}" y2="{y:.1f}"/>')
        parts.append(f'<text class="small" x="{left + 6}" y="{y - 5:.1f}">goal: under 256 MiB</text>')
    for verb in range(3):
        points = [(place_x(amount), place_y(row[verb][figure])) for amount, row in rows]
        parts.append(f'<polyline class="v{verb}" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in points)}"/>')
        parts += [mark(verb, x, y) for x, y in points]
    return parts


def picture(items, sizes):
    """Four diagrams, drawn by hand: the same everywhere, readable on light and on dark pages."""
    width, height, parts = 940, 700, []
    for column, (rows, unit, over) in enumerate(((items, "", "number of items"), (sizes, "MB", "size of one file"))):
        for line, (figure, title) in enumerate(((0, "CPU seconds"), (1, "peak memory, MiB"))):
            if rows:
                box = (70 + column * 460, 84 + line * 315, 380, 235)
                parts += panel(rows, figure, box, f"{title}, by the {over}", unit)
                parts.append(f'<text class="small" x="{box[0] + 190}" y="{box[1] + 267}" text-anchor="middle">{over}</text>')
    for verb, name in enumerate(VERBS):
        x = 78 + verb * 160
        parts += [mark(verb, x, 28), f'<text x="{x + 12}" y="32">pouch {name}</text>']
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" aria-labelledby="title">'
    name = '<title id="title">CPU seconds and peak memory of add, pack and verify by number of items and by size of one file</title>'
    return "\n".join([head, name, f"<style>{STYLE}</style>", f'<rect class="page" width="{width}" height="{height}"/>', *parts, "</svg>"]) + "\n"


def page(args, items, sizes, left_out):
    options = "".join(
        f" --{name} {','.join(map(str, given))}" for name, given, whole in (("items", args.items, ITEMS), ("megabytes", args.megabytes, MEGABYTES)) if given != whole
    )
    text = f"""# How the cost grows

Written by `benches/growth.py POUCH{options} --write`; do not edit. On {machine()}. CPU seconds are user plus system time, the least of {args.rounds} {'round' if args.rounds == 1 else 'rounds'} (of one above 10,000 items and above 1 GB); peak memory is the largest. What the last line says: over the last tenfold a figure grows by this power of the amount; 1 is linear, 0 is not at all. Small amounts cost what starting costs. Why it is so: [0009](decisions/0009-large-evidence.md).

![CPU seconds and peak memory by number of items and by size](growth.svg)

## Items of 1 to 40 bytes

{table(items, "items") if items else "Not measured."}

## One file

Sparse, and stored in the dossier byte for byte.

{table(sizes, "MB") if sizes else "Not measured."}
"""
    return text + "".join(f"\nLeft out: {line}.\n" for line in left_out)


def main():
    args = arguments()
    pouch = str(args.pouch.resolve())
    for program in (pouch, "/usr/bin/time"):
        if not os.access(program, os.X_OK):
            sys.exit(f"growth.py: {program} is no program")
    left_out = []
    with tempfile.TemporaryDirectory(prefix="growth-") as home:
        items = series(pouch, many, args.items, args.rounds, home, left_out)
        sizes = series(pouch, sparse, args.megabytes, args.rounds, home, left_out)
    text = page(args, items, sizes, left_out)
    print(text, end="")
    if args.write:
        docs = HERE.parent / "docs"
        (docs / "growth.md").write_text(text, encoding="utf-8")
        (docs / "growth.svg").write_text(picture(items, sizes), encoding="utf-8")


main()
