#!/usr/bin/env bash
# Measures what the PDF of a dossier costs, beside WeasyPrint and Chromium, which print the HTML of the same dossier.
#
#   cargo build --release
#   benches/pdf.sh POUCH [ITEMS [ROUNDS [RECIPIENT]]]      default: 500 items, 3 rounds, int-insurer
#
# For the PDF of pouch: CPU seconds (user + system) of `pack` less those of `pack --no-pdf`, and the peak memory of `pack`.
# The others print START-HERE.html and the pages of its parts, and get all their CPU seconds counted, children too.
# It asserts nothing: a busy machine gives other figures. A tool that is not there is named and left out.
#
# Debian: time unzip chromium python3       PyPI: weasyprint
set -euo pipefail

pouch=$(realpath "${1:?usage: pdf.sh POUCH [ITEMS [ROUNDS [RECIPIENT]]]}")
items=${2:-500} rounds=${3:-3} to=${4:-int-insurer}
here=$(dirname "$(realpath "$0")")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
export LC_ALL=C.UTF-8

mkdir -p case/evidence
python3 - "$items" "$here/../samples/rome-insurance/case.toml" <<'PY'
import sys
before, rest = open(sys.argv[2]).read().split("[[item]]", 1)
open("case/case.toml", "w").write(before + "[[translator]]" + rest.split("[[translator]]", 1)[1])
words = "payment account transfer witness statement photograph invoice contract ledger 账户 转账 договор".split()
line = "The witness said that he had seen the two men with the money on the evening of the day before, and that they were still there.\n"
for n in range(int(sys.argv[1])):
    with open(f"case/evidence/{n:05} {words[n % len(words)]} of {n % 28 + 1:02}.01.2026.txt", "w") as out:
        out.write(f"Number {n * 31}.\n" + line * (3 + n % 5))
PY
at=(--quiet --at 2017-06-20T09:00:00Z)
(cd case && "$pouch" "${at[@]}" add >/dev/null && "$pouch" "${at[@]}" confirm evidence/* --language en --actor Bench >/dev/null)

# CPU seconds and peak memory in MB of one command.
cost() { /usr/bin/time -o cost -f '%U %S %M' "$@" >/dev/null 2>&1 || { echo "failed: $*" >&2; return 1; }; awk '{ printf "%.2f %.0f\n", $1 + $2, $3 / 1024 }' cost; }
report() { sort -n | awk -v name="$1" '{ cpu[NR] = $1; if ($2 > most) most = $2 } END { printf "%-34s %6.2f s CPU   %5d MB at most\n", name, cpu[int((NR + 1) / 2)], most }'; }

for round in $(seq "$rounds"); do
  (cd case && cost "$pouch" "${at[@]}" pack --to "$to" --force -o "$home/with") >>with.txt
  (cd case && cost "$pouch" "${at[@]}" pack --to "$to" --force --no-pdf -o "$home/without") >>without.txt
  rm -rf page && mkdir page && (cd page && unzip -q "$home"/with/*.zip && mv ./*/* .)
  pages=(page/START-HERE.html page/ITEMS-*.html)
  for html in "${pages[@]}"; do
    [ -e "$html" ] || continue
    if command -v weasyprint >/dev/null; then cost weasyprint --pdf-variant pdf/ua-1 "$html" out.pdf >>"weasy.$round"; fi
    if command -v chromium >/dev/null; then cost chromium --headless --no-sandbox --disable-gpu --print-to-pdf=out.pdf "file://$PWD/$html" >>"chromium.$round"; fi
  done
  for other in weasy chromium; do
    if [ -e "$other.$round" ]; then awk '{ cpu += $1; if ($2 > most) most = $2 } END { print cpu, most }' "$other.$round" >>"$other.txt"; fi
  done
done
paste with.txt without.txt | awk '{ printf "%.2f %d\n", $1 - $3, $2 }' >pdf.txt
echo "$items items, $rounds rounds, medians; load $(cut -d' ' -f1 /proc/loadavg); dossier.pdf $(du -k page/dossier.pdf | cut -f1) kB"
report 'pouch pack' <with.txt
report 'pouch pack --no-pdf' <without.txt
report 'the PDF alone (difference)' <pdf.txt
for other in weasy chromium; do
  if [ -e "$other.txt" ]; then report "$other" <"$other.txt"; else echo "$other is not there: left out"; fi
done
