"""Writes the case file of a type from the examples of its requirements: make.py PROFILES TYPE [KEY=VALUE…]"""
import json, sys, tomllib
from pathlib import Path

profiles, kind, changes = Path(sys.argv[1]), sys.argv[2], dict(change.split("=", 1) for change in sys.argv[3:])
examples = {}
for name in ["CORE", "PERSON", kind]:
    sheet = tomllib.loads((profiles / f"{name}.toml").read_text())
    for row in sheet["field"]:
        if row.get("level") != "X":
            examples.update(row.get("example", {}))
GATES = [f"G{n}" for n in range(1, 13)]
examples |= {
    "type": kind, "id": f"BJ-2026-{kind}", "sample": True, "working_language": "zh-Hans", "approval.prepared_by": "HE Yining (何以宁)",
    "safeguards.answers": [{"gate": gate, "answer": "yes", "reason": "已核查", "who": "GU Changhe (顾长河)", "when": "2016-06-18"} for gate in GATES],
}
for key in ["approval.approved_by", "facts.actions.exhibits", "recipient.copies"]:
    examples.pop(key, None)
for action in examples.get("facts.actions", []):
    action.pop("exhibits", None)
    action["no_exhibit"] = "无需证据"
for key in ["rn.warrant_copy", "ext.law_exhibit", "return.consent_statement"]:
    if key in examples:
        examples[key] = "evidence/orden.txt"
examples |= changes


def value(thing):
    if isinstance(thing, dict):
        return "{ " + ", ".join(f"{json.dumps(key, ensure_ascii=False)} = {value(item)}" for key, item in thing.items()) + " }"
    if isinstance(thing, list):
        return "[" + ", ".join(value(item) for item in thing) + "]"
    return json.dumps(thing, ensure_ascii=False)


tables = {}
for key, thing in examples.items():
    table, _, rest = key.rpartition(".") if key.count(".") < 2 else key.partition(".")
    tables.setdefault(table, {})[rest] = thing
if "key" not in tables.get("person", {"key": 1}):
    tables["person"]["key"] = "P1"
lines = [f"{key} = {value(thing)}" for key, thing in tables.pop("").items()]
for table, keys in tables.items():
    lines.append(f"[[{table}]]" if table in ("recipient", "person", "item", "translator") else f"[{table}]")
    lines += [f"{key} = {value(thing)}" for key, thing in keys.items()]
print("\n".join(lines))
