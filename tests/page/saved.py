"""Holds what pouch says of an answer that it took in against the answer as the page saved it: saved.py ANSWER SAID."""
import json, sys

saved, told = (json.load(open(name)) for name in sys.argv[1:])
result = told["result"]
assert result["signer"] is None and result["counterpart"] is None, told
assert told["findings"][0]["code"] == "receipt-unsigned", told
assert result["by"] == "Ana Gómez, Policía Federal" and result["tool"].startswith("VERIFY.html "), told
assert result["file"] == saved["file"] and saved["file"]["bytes"] > 0, told
for key in ("grade", "damaged", "missing", "questions", "time"):
    assert result[key] == saved[key], (key, told)
