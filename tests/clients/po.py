"""XLIFF to PO and back, with the programs of translate-toolkit, as translators of software do it."""
import subprocess

from translate.storage import pypo


def translate(file, folder, programs):
    """Returns the XLIFF that po2xliff makes; PO knows each text once, and no names of segments."""
    po, out = folder / "there.po", folder / "and-back.xlf"
    for words in ([programs / "xliff2po", file, po], [programs / "po2xliff", po, out]):
        if words[0].name == "po2xliff":
            store = pypo.pofile.parsefile(str(po))
            for unit in store.units:
                if unit.source:
                    unit.target = "EN " + unit.source
                    unit.markfuzzy(False)
            store.savefile(str(po))
        done = subprocess.run([str(word) for word in words], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
    return out
