#!/usr/bin/env python3
"""Runs `pouch identify --text --json` once a file and tells how each ended.

  tools/measure-reading.py POUCH FOLDER [--list]

Prints one line a family (folder): read, partial, honest reasons, crashes, slowest, largest.
Standard library only; the documents stay where they are.
"""
import collections, json, os, resource, subprocess, sys, time

LIMIT_SECONDS, LIMIT_MEMORY = 30, 3 << 30


def run(pouch, path):
    def limits():
        resource.setrlimit(resource.RLIMIT_AS, (LIMIT_MEMORY, LIMIT_MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    start = time.time()
    child = subprocess.Popen([pouch, "identify", "--text", "--json", path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=limits)
    try:
        out, _ = child.communicate(timeout=LIMIT_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill(); child.communicate()
        return "HANG", None, "", 0, LIMIT_SECONDS, 0
    took = time.time() - start
    try:
        file = json.loads(out)["result"]["files"][0]
    except (ValueError, LookupError, TypeError):
        return f"CRASH({child.returncode})", None, "", 0, took, 0
    text = file["text"]
    return text["status"], text["reason"], file["mime"], text["characters"], took, len(file.get("members", []))


def main():
    pouch, folder = sys.argv[1:3]
    table = collections.OrderedDict()
    for root, dirs, files in sorted(os.walk(folder)):
        dirs.sort()
        for name in sorted(files):
            path = os.path.join(root, name)
            before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            status, reason, mime, characters, took, members = run(pouch, path)
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            family = os.path.relpath(root, folder)
            row = table.setdefault(family, [collections.Counter(), 0.0, 0])
            row[0][status + (f":{reason}" if reason else "")] += 1
            row[1] = max(row[1], took)
            row[2] = max(row[2], peak if peak > before else 0)
            if "--list" in sys.argv:
                print(f"{status:14} {reason or '':12} {characters:9} {took:6.2f}s {peak >> 10:5} MiB(max so far) {members:4} {mime[:48]:48} {os.path.relpath(path, folder)}", flush=True)
    print("| family | files | ended | slowest s |\n| --- | --- | --- | --- |")
    for family, (ends, slowest, _) in table.items():
        print(f"| {family} | {sum(ends.values())} | {', '.join(f'{n} {end}' for end, n in ends.most_common())} | {slowest:.2f} |")


main()
