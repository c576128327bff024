"""The readers that are compared, each in a process of its own that may hang or crash."""
import json, os, re, select, shutil, subprocess, sys, time

SECONDS = 60


def pouch(path):
    done = subprocess.run([os.environ["POUCH"], "identify", "--text", "--json", path], capture_output=True)
    file = json.loads(done.stdout)["result"]["files"][0]
    reading = file["text"]
    # What peers write into the text pouch says as the place: names of sheets and of headers.
    told, lines = set(), []
    # Peers flatten a message that lies in a message; here it is an item of its own.
    blocks = reading["blocks"] + [block for member in file["members"] for block in (member.get("text") or {}).get("blocks", [])]
    for block in blocks:
        place = re.match("(.*?)[:!]", block["place"])
        if place and place[1] not in told:
            told.add(place[1])
            lines.append(place[1])
        lines.append(block["text"])
    text = "\n".join(lines)
    return {"text": text, "status": reading["status"], "reason": reading["reason"]}


def tika():
    from iscc_tika import Extractor
    extractor = Extractor().set_extract_string_max_length(50_000_000)
    return lambda path: {"text": extractor.extract_file_to_string(path)[0]}


def kreuzberg():
    from kreuzberg import extract_file_sync
    return lambda path: {"text": extract_file_sync(path).content}


def pdfium():
    import pypdfium2
    def read(path):
        document = pypdfium2.PdfDocument(path)
        return {"text": "\n".join(page.get_textpage().get_text_range() for page in document)}
    return read


def poppler(path):
    done = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True)
    if done.returncode:
        raise OSError(done.stderr.decode(errors="replace")[:200])
    return {"text": done.stdout.decode(errors="replace")}


MAKERS = {"pouch": lambda: pouch, "Tika": tika, "kreuzberg": kreuzberg, "poppler": lambda: poppler, "PDFium": pdfium}
PDF_ONLY = ("poppler", "PDFium")


def missing():
    """Returns the peers that are not installed, by name with the reason."""
    gone = {}
    for name, make in MAKERS.items():
        try:
            make()
            if name == "poppler" and not shutil.which("pdftotext"):
                raise ImportError("no pdftotext")
        except Exception as error:
            gone[name] = str(error)[:100]
    return gone


class Peer:
    """A reader in a process that is started anew when it is lost."""

    def __init__(self, name):
        self.name, self.child = name, None

    def read(self, path):
        if self.child is None:
            self.child = subprocess.Popen([sys.executable, os.path.dirname(os.path.abspath(__file__)), "--peer", self.name],
                                          stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            self.child.stdout.readline()
        start = time.time()
        try:
            self.child.stdin.write(path.encode() + b"\n")
            self.child.stdin.flush()
            ready, _, _ = select.select([self.child.stdout], [], [], SECONDS)
            line = self.child.stdout.readline() if ready else b""
        except OSError:
            line, ready = b"", True
        if not line:
            self.child.kill()
            self.child.wait()
            self.child = None
            return {"text": "", "status": "crash" if ready else "hang", "seconds": time.time() - start}
        return json.loads(line) | {"seconds": time.time() - start}


def serve(name):
    """Reads paths from standard input, answers with one line of JSON each."""
    # Whatever a peer prints must not stand between the answers.
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    read = MAKERS[name]()
    answers.write("\n")
    answers.flush()
    for line in sys.stdin:
        try:
            answer = {"status": "extracted"} | read(line.rstrip("\n"))
        except Exception as error:
            answer = {"text": "", "status": "error", "reason": str(error)[:200]}
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
