"""Sends 27 nasty segments through real programs and compares every source with what was sent.

Each way is: pouch request, the program (which fills the translations in), pouch return; then the
file of segments must hold the same source and the translation that was filled in, 27 of 27.
Blanks of every kind count alike, as they do for `pouch return`.
"""
import json
import pathlib
import subprocess
import sys

import docx
from translate.storage import xliff
from translate.storage import xliff2

NASTY = [
    "El 14 de junio de 2016 se tomó declaración a la testigo.",
    "  blancos fuera  ", "con\ttabulador", "fin ]]> de CDATA", "a & b < c > d \"e\" 'f'", "&nbsp; y &#x41;",
    "1\u00a0500\u00a0000 €", "\u200fעברית\u200e y \u202bالعربية\u202c", "familia 👨‍👩‍👧‍👦 y 🇦🇷", "cero\u200bancho",
    "e\u0301 combinado y é", "repetido", "repetido", "repetido", "ES91 2100 0418 4502 0005 1332", "AB 123 CD",
    "证人陈述：被告人未到场。", "第〔2016〕12号", "Свидетель показал следующее.", "الشاهد قال ما يلي", "ไทยไม่มีช่องว่าง",
    "မြန်မာ စာ", "{0} %s $x \\n", "=SUM(A1)", "[R1-E0001-3]", "— «comillas» “dobles”", "un texto muy largo " * 60,
]


def run(*words, cwd):
    done = subprocess.run([str(word) for word in words], cwd=cwd, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def case(pouch, folder):
    rc, said = run(pouch, "init", folder, "--type", "TRANSMIT", cwd=folder.parent)
    assert rc == 0, said
    # JSON keeps each text as one block, whatever it holds.
    (folder / "evidence/nasty.json").write_text(json.dumps(NASTY, ensure_ascii=False), encoding="utf-8")
    for words in (["add"], ["confirm", "E0001", "--language", "es"]):
        rc, said = run(pouch, *words, cwd=folder)
        assert (folder / "custody.jsonl").exists(), said


def request(pouch, folder, form):
    rc, said = run(pouch, "--json", "request", "E0001", "--to", "en", "--format", form, cwd=folder)
    assert rc == 0, said
    answer = json.loads(said.splitlines()[-1])["result"]
    assert answer["files"][0]["segments"] == len(NASTY), said
    return folder / answer["files"][0]["path"]


def back(pouch, folder, file, name, failures):
    before = [" ".join(text.split()) for text in NASTY]
    rc, said = run(pouch, "--json", "return", file, "--translator", "A Translator", cwd=folder)
    result = json.loads(said.splitlines()[-1])
    good = 0
    if result["result"] and result["result"]["rounds"]:
        path = folder / result["result"]["rounds"][0]["path"].replace(".txt", ".segments.json")
        rows = json.loads(path.read_text(encoding="utf-8"))["segments"]
        same = lambda row, text: " ".join(row["source"].split()) == text and row["altered"] is None
        good = sum(same(row, text) and " ".join((row["target"] or "").split()) == "EN " + text for row, text in zip(rows, before))
    print(f"{name}: {good} of {len(NASTY)}")
    if good != len(NASTY) or rc != 0:
        failures.append(f"{name}: {said}")


def toolkit(file, store_type, out):
    store = store_type.parsefile(str(file))
    for unit in store.units:
        if unit.source:
            unit.target = "EN " + unit.source
    store.savefile(str(out))


def fill_table(file, out):
    document = docx.Document(str(file))
    for row in document.tables[0].rows[1:]:
        row.cells[2].text = "EN " + row.cells[1].text
    document.save(str(out))


def office(file, to, folder):
    rc, said = run("soffice", "--headless", "--convert-to", to, "--outdir", folder, file, cwd=folder)
    made = folder / f"{file.stem}.{to}"
    assert made.exists(), said
    return made


def main():
    pouch, work = sys.argv[1], pathlib.Path(sys.argv[2])
    failures = []
    folder = work / "case"
    case(pouch, folder)
    for form, store, name in (("xliff", xliff.xlifffile, "translate-toolkit, XLIFF 1.2"), ("xliff2", xliff2.Xliff2File, "translate-toolkit, XLIFF 2.1")):
        file = request(pouch, folder, form)
        out = work / f"{form}.xlf"
        toolkit(file, store, out)
        back(pouch, folder, out, name, failures)
        for variant, change in (("CRLF", lambda raw: raw.replace(b"\n", b"\r\n")), ("UTF-16", lambda raw: raw.decode("utf-8").replace('encoding="UTF-8"', 'encoding="UTF-16"').replace("encoding='UTF-8'", "encoding='UTF-16'").encode("utf-16"))):
            varied = work / f"{form}-{variant}.xlf"
            varied.write_bytes(change(out.read_bytes()))
            back(pouch, folder, varied, f"{name}, {variant}", failures)
    file = request(pouch, folder, "docx")
    filled = work / "filled.docx"
    fill_table(file, filled)
    back(pouch, folder, filled, "python-docx", failures)
    odt = office(filled, "odt", work)
    back(pouch, folder, odt, "LibreOffice, docx to odt", failures)
    again = work / "again"
    again.mkdir()
    back(pouch, folder, office(odt, "docx", again), "LibreOffice, docx to odt to docx", failures)
    print("\n".join(failures))
    sys.exit(1 if failures else 0)


main()
