"""OmegaT without its window: a project of one file, translated from a memory.

OmegaT itself tells its segments (as a memory of sources), each gets "EN " before it (a name of a
segment stays as it is, as a translator would leave it), and OmegaT writes the translated file:
the way a translator's work leaves it, but for the typing.
"""
import pathlib
import re
import shutil
import subprocess

PROJECT = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<source_dir>__DEFAULT__</source_dir><source_dir_excludes/><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file><dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>ES</source_lang><target_lang>EN</target_lang>
<source_tok>org.omegat.tokenizer.LuceneSpanishTokenizer</source_tok><target_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</target_tok>
<sentence_seg>{sentences}</sentence_seg><support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>
"""


def _run(project, *words):
    # Its settings and its log would go to the home folder.
    settings = project.parent / "omegat-settings"
    command = ["omegat", str(project), "--no-team", "--disable-project-locking", f"--config-dir={settings}", *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def translate(file, folder, sentences):
    """Translates a file in a fresh project below `folder`; returns what OmegaT wrote."""
    project = folder / f"omegat-{file.suffix[1:]}-{'sentences' if sentences else 'paragraphs'}"
    for name in ("source", "target", "tm", "glossary", "dictionary", "omegat"):
        (project / name).mkdir(parents=True)
    (project / "omegat.project").write_text(PROJECT.format(sentences=str(sentences).lower()), encoding="utf-8")
    shutil.copy(file, project / "source" / file.name)
    memory = project / "omegat/project_save.tmx"
    pseudo = project / "pseudo.tmx"
    _run(project, "--mode=console-createpseudotranslatetmx", f"--pseudotranslatetmx={pseudo}", "--pseudotranslatetype=equal")
    text = pseudo.read_text(encoding="utf-8")
    # The second text of each unit is the translation.
    text, count = re.subn(r'(<tuv (?:xml:)?lang="EN"[^>]*>\s*<seg>)(?!R\d+-E\d+-\d+<)', r"\1EN ", text)
    assert count > 0, text[:2000]
    memory.write_text(text, encoding="utf-8")
    _run(project, "--mode=console-translate")
    made = project / "target" / file.name
    assert made.exists(), list(pathlib.Path(project).rglob("*"))
    return made
