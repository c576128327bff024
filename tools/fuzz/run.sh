#!/bin/sh
# Fuzzes one door: tools/fuzz/run.sh DOOR SECONDS [WORK]. See docs/decisions/0004-fuzzing.md.
# WORK holds seeds/DOOR (by seeds.py), the growing corpus/DOOR, and found/DOOR with what broke.
set -eu
door=$1 seconds=$2 work=${3:-${TMPDIR:-/tmp}/pouch-fuzz}
here=$(cd "$(dirname "$0")" && pwd)
case $door in
docx | pptx | xlsx | xlsb | odt | ods | epub | zip | archive | office | verify | identify | sniff) words=office ;;
pdf) words=pdf ;;
rtf) words=rtf ;;
doc | xls | ppt | msg) words=ole ;;
eml | mbox | cards) words=mail ;;
text | html | xml | csv | json | srt | vtt | ass | language) words=text ;;
*) words=plain ;;
esac
mkdir -p "$work/corpus/$door" "$work/found/$door" "$work/seeds/$door" "$work/logs"
# libFuzzer looks at the memory once a second; a machine can be gone by then.
ulimit -v 6000000
export POUCH_DOOR="$door" POUCH_CAUGHT="$work/found/$door/caught"
status=0
nice -n 15 "${FUZZ:-$here/target/x86_64-unknown-linux-gnu/release/fuzz}" \
  -fork=1 -ignore_crashes=1 -ignore_timeouts=1 -ignore_ooms=1 \
  -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1024 -max_len=600000 -seed=1 \
  -dict="$here/words/$words.dict" -artifact_prefix="$work/found/$door/" \
  "$work/corpus/$door" "$work/seeds/$door" >"$work/logs/$door" 2>&1 || status=$?
# Each process has a folder of its own and does not live to remove it.
for room in /dev/shm/pouch-fuzz-*; do
  [ ! -d "$room" ] || [ -d "/proc/${room##*-}" ] || rm -r "$room"
done
exit "$status"
