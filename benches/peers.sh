#!/usr/bin/env bash
# Measures pouch beside the tools that people would use instead, in one interleaved run on a warm cache.
#
#   benches/peers.sh POUCH [MIB [FILES [ROUNDS]]] [--text MIB] [--cases COUNT] [--write]
#
# The full size is 2048 20000 5 --text 1024 --cases 540; for a quarter of an hour: 256 4000 3 --text 128 --cases 60.
# See peers.py, which does the work. Debian: time openssl coreutils findutils zip p7zip-full rhash hashdeep python3;
# PyPI: bagit bdbag evidence-seal; crates.io: bagr. A tool that is not there is left out, and said to be.
set -euo pipefail
exec python3 "$(dirname "$(realpath "$0")")/peers.py" "$@"
