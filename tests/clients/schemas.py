"""The schemas of OASIS, as Debian's php-symfony-translation carries them, and our own stricter one.

XLIFF 1.2: the strict schema. XLIFF 2.1: the core schema of 2.0 (2.1 kept its namespace and added
modules, none of which we write) and xliff-2.1-ours.rng, a RELAX NG of our own subset of 2.1. So that
none of them can pass everything, each must also refuse a copy with one fault.
"""
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).parent
# What is done to a copy, and which schema must not like it.
FAULTS = {
    "1.2": [("strict", r'<trans-unit id="[^"]*"', "<trans-unit"), ("strict", r'state="needs-translation"', 'state="whenever"')],
    "2.1": [
        ("core", r"<unit id=", "<unit ident="),
        ("core", r'state="initial"', 'state="whenever"'),
        ("ours", r'version="2.1"', 'version="2.0"'),
        ("ours", r'id="(R\d+-E\d+)-2"', r'id="\1-1"'),
    ],
}


def _commands(folder, kind, work):
    if kind == "1.2":
        return {"strict": ["xmllint", "--nonet", "--noout", "--schema", _local(folder, "xliff-core-1.2-strict.xsd", work)]}
    core = ["xmllint", "--nonet", "--noout", "--schema", _local(folder, "xliff-core-2.0.xsd", work)]
    return {"core": core, "ours": ["jing", str(HERE / "xliff-2.1-ours.rng")]}


def _local(folder, name, work):
    """A copy that finds xml.xsd beside itself instead of on the network."""
    (work / "xml.xsd").write_bytes((folder / "xml.xsd").read_bytes())
    text, count = re.subn(r'schemaLocation="[^"]*xml\.xsd"', 'schemaLocation="xml.xsd"', (folder / name).read_text(encoding="utf-8"))
    assert count == 1, name
    (work / name).write_text(text, encoding="utf-8")
    return str(work / name)


def check(file, kind, folder, work):
    """Returns what is wrong, one line each."""
    wrong = []
    commands = _commands(folder, kind, work)
    for name, command in commands.items():
        done = subprocess.run([*command, str(file)], capture_output=True, text=True)
        print(f"XLIFF {kind}, {name} schema: {'accepted' if done.returncode == 0 else 'refused'}", flush=True)
        if done.returncode != 0:
            wrong.append(f"XLIFF {kind}, {name}: {done.stdout}{done.stderr}")
    text = file.read_text(encoding="utf-8")
    copy = work / "faulty.xlf"
    for name, pattern, fault in FAULTS[kind]:
        changed, count = re.subn(pattern, fault, text, count=1)
        copy.write_text(changed, encoding="utf-8")
        done = subprocess.run([*commands[name], str(copy)], capture_output=True, text=True)
        print(f"XLIFF {kind}, {name} schema, with {fault}: {'accepted' if done.returncode == 0 else 'refused'}", flush=True)
        if count != 1 or done.returncode == 0:
            wrong.append(f"XLIFF {kind}, {name}: a file with {fault} was accepted")
    return wrong
