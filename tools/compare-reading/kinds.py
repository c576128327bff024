"""Names of kinds: files made by the tools that make them, and real ones by their extension,
named by pouch and by libmagic (`file`); PRONOM ids beside those of Siegfried (`pygfried`).

What makes the files, where installed: soffice, ffmpeg, 7z, gcc, javac, gpg, openssl, zstd, lz4,
xz, sqlite3, genisoimage, dpkg-deb, git, and from PyPI pillow, fonttools, brotli. What is not
installed makes fewer kinds, and the table says how many."""
import collections, io, json, os, plistlib, shutil, subprocess, tarfile, wave, zipfile

OO = "application/vnd.openxmlformats-officedocument."
OD = "application/vnd.oasis.opendocument."
# MIME types that name a kind rightly, by extension; a trailing * stands for anything.
RIGHT = {
    "pdf": "application/pdf", "docx": OO + "wordprocessingml.document", "xlsx": OO + "spreadsheetml.sheet", "pptx": OO + "presentationml.presentation",
    "doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint", "xlsb": "application/vnd.ms-excel.sheet.binary*",
    "odt": OD + "text", "ods": OD + "spreadsheet", "odp": OD + "presentation", "odg": OD + "graphics", "ott": OD + "text-template", "fodt": OD + "text* application/vnd.oasis.opendocument.text-flat-xml",
    "rtf": "application/rtf text/rtf", "fodp": OD + "presentation*", "epub": "application/epub+zip", "html": "text/html application/xhtml+xml", "htm": "text/html", "xhtml": "application/xhtml+xml text/html",
    "msg": "application/vnd.ms-outlook", "eml": "message/rfc822", "mbox": "application/mbox", "mht": "multipart/related message/rfc822 application/x-mimearchive", "vcf": "text/vcard text/x-vcard", "ics": "text/calendar",
    "csv": "text/csv application/csv", "tsv": "text/tab-separated-values", "srt": "application/x-subrip", "vtt": "text/vtt", "ass": "text/x-ssa text/x-ass", "json": "application/json", "jsonl": "application/jsonl application/x-ndjson",
    "xml": "application/xml text/xml", "svg": "image/svg+xml", "kml": "application/vnd.google-earth.kml+xml", "gpx": "application/gpx+xml", "kmz": "application/vnd.google-earth.kmz", "txt": "text/plain", "md": "text/plain text/markdown", "log": "text/plain",
    "png": "image/png", "jpg": "image/jpeg", "gif": "image/gif", "bmp": "image/bmp image/x-ms-bmp", "tif": "image/tiff", "tiff": "image/tiff", "webp": "image/webp", "ico": "image/x-icon image/vnd.microsoft.icon",
    "tga": "image/x-tga", "ppm": "image/x-portable-pixmap", "pcx": "image/x-pcx image/vnd.zbrush.pcx", "jp2": "image/jp2 image/jpx", "avif": "image/avif", "heic": "image/heic image/heif", "psd": "image/vnd.adobe.photoshop image/x-photoshop", "icns": "image/icns image/x-icns", "sgi": "image/x-sgi image/sgi", "dds": "image/vnd.ms-dds image/x-dds", "wmf": "image/wmf", "emf": "image/emf", "eps": "application/postscript image/x-eps application/eps", "ps": "application/postscript",
    "mp3": "audio/mpeg", "wav": "audio/vnd.wave audio/x-wav audio/wav", "flac": "audio/flac audio/x-flac", "ogg": "audio/ogg application/ogg audio/vorbis", "opus": "audio/opus audio/ogg", "m4a": "audio/mp4 audio/x-m4a", "aac": "audio/aac audio/x-hx-aac-adts", "amr": "audio/amr", "wma": "audio/x-ms-wma video/x-ms-asf application/vnd.ms-asf", "aiff": "audio/aiff audio/x-aiff", "au": "audio/basic", "mid": "audio/midi audio/mid", "caf": "audio/x-caf", "spx": "audio/x-speex audio/speex audio/ogg",
    "mp4": "video/mp4", "mov": "video/quicktime", "avi": "video/avi video/x-msvideo video/vnd.avi", "mkv": "video/matroska video/x-matroska", "webm": "video/webm", "wmv": "video/x-ms-wmv video/x-ms-asf application/vnd.ms-asf", "flv": "video/x-flv", "3gp": "video/3gpp", "3g2": "video/3gpp2", "mpg": "video/mpeg", "ts": "video/mp2t text/plain text/x-typescript application/typescript", "ogv": "video/ogg application/ogg",
    "zip": "application/zip", "7z": "application/x-7z-compressed", "tar": "application/x-tar", "gz": "application/gzip", "bz2": "application/x-bzip2 application/bzip2", "xz": "application/x-xz", "zst": "application/zstd", "lz4": "application/x-lz4", "rar": "application/vnd.rar application/x-rar", "cab": "application/vnd.ms-cab-compressed", "iso": "application/x-iso9660-image", "deb": "application/vnd.debian.binary-package application/x-debian-package", "a": "application/x-archive application/x-unix-archive",
    "jar": "application/java-archive", "apk": "application/vnd.android.package-archive", "class": "application/java-vm application/x-java-applet", "elf": "application/x-executable application/x-pie-executable application/x-sharedlib", "exe": "application/vnd.microsoft.portable-executable application/x-dosexec application/x-msdos-program", "wasm": "application/wasm",
    "sqlite": "application/vnd.sqlite3 application/x-sqlite3", "plist": "application/x-bplist application/x-plist", "pcap": "application/vnd.tcpdump.pcap", "ttf": "font/ttf font/sfnt", "otf": "font/otf application/vnd.ms-opentype", "woff": "font/woff", "woff2": "font/woff2",
    "asc": "application/pgp*", "pem": "application/x-pem-file application/x-x509* text/plain application/pgp-keys", "der": "application/pkix-cert application/octet-stream application/x-x509*", "p12": "application/x-pkcs12 application/octet-stream", "lnk": "application/x-ms-shortcut", "drc": "model/x-draco model/vnd.google.draco application/x-draco", "qcow": "application/x-qemu-disk", "sdd": "application/vnd.stardivision.impress* application/vnd.stardivision.draw* application/x-starimpress", "sketch": "image/x-sketch image/sketch application/x-sketch", "yar": "text/plain text/x-yara",
}


def needs(tool):
    return shutil.which(tool) is not None


def run(*command, **more):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=120, check=False, **more)


def office(at):
    """Documents by LibreOffice, from a page of HTML and a table."""
    with open(at("x.html"), "w", encoding="utf-8") as out:
        out.write("<!DOCTYPE html><html><head><title>T</title></head><body><h1>Title</h1><p>Some words in a page.</p></body></html>")
    with open(at("x.csv"), "w", encoding="utf-8") as out:
        out.write("name,amount,date\nAnna,12,2016-01-02\nBo,13,2016-01-03\nCy,14,2016-01-04\n")
    with open(at("x.tsv"), "w", encoding="utf-8") as out:
        out.write("name\tamount\tdate\nAnna\t12\t2016-01-02\nBo\t13\t2016-01-03\nCy\t14\t2016-01-04\n")
    fodp = ('<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.presentation">'
            '<office:body><office:presentation><draw:page draw:name="a"><draw:frame svg:width="10cm" svg:height="3cm" svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>Slide words</text:p></draw:text-box></draw:frame></draw:page></office:presentation></office:body></office:document>')
    with open(at("s.fodp"), "w", encoding="utf-8") as out:
        out.write(fodp)
    if not needs("soffice"):
        return
    convert = lambda source, kind, *more: run("soffice", f"-env:UserInstallation=file://{at('profile')}", "--headless", *more, "--convert-to", kind, "--outdir", at(""), at(source))
    for kind in ("odt", "docx:MS Word 2007 XML", "doc:MS Word 97", "rtf:Rich Text Format", "pdf:writer_web_pdf_Export", "ott", "epub", "fodt"):
        convert("x.html", kind, "--writer")
    for kind in ("ods", "xlsx", "xls"):
        convert("x.csv", kind)
    for kind in ("odp", "pptx", "ppt", "svg", "wmf", "emf", "eps"):
        convert("s.fodp", kind)


def texts(at):
    words = "The witness said on Monday that she had seen the car.\nShe had not spoken to anyone.\n"
    files = {
        "x.txt": words, "x.md": f"# Title\n\n{words}", "x.log": "2016-01-02 10:00:01 INFO started\n2016-01-02 10:00:09 WARN slow\n",
        "x.srt": "1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:03,000 --> 00:00:04,000\nWorld\n", "x.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n",
        "x.ass": "[Script Info]\nTitle: x\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name\n\n[Events]\nFormat: Layer, Start, End, Text\nDialogue: 0,0:00:01.00,0:00:02.00,Hi\n",
        "x.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEND:VCARD\n", "x.ics": "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n",
        "x.json": json.dumps({"messages": [{"from": "Anna", "text": "hi"}]}), "x.jsonl": '{"a": 1}\n{"a": 2}\n{"a": 3}\n', "x.xml": '<?xml version="1.0"?><case><item>1</item></case>',
        "x.kml": '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Placemark/></kml>',
        "x.gpx": '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"></gpx>',
        "x.xhtml": '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>',
        "x.eml": f"From: a@example.org\nTo: b@example.org\nSubject: x\nDate: Mon, 4 Jan 2016 10:00:00 +0000\nMIME-Version: 1.0\n\n{words}",
        "x.mbox": f"From a@example.org Mon Jan  4 10:00:00 2016\nFrom: a@example.org\nTo: b@example.org\nSubject: x\nDate: Mon, 4 Jan 2016 10:00:00 +0000\n\n{words}\n",
        "x.mht": 'From: <Saved by Blink>\nSnapshot-Content-Location: http://example.org/\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>x</p>\n--b--\n',
        "x.ps": "%!PS-Adobe-3.0\n%%Pages: 1\n/Times-Roman findfont 12 scalefont setfont 72 720 moveto (Hello) show showpage\n%%EOF\n",
    }
    for name, text in files.items():
        with open(at(name), "w", encoding="utf-8") as out:
            out.write(text)


def pictures(at):
    try:
        from PIL import Image
    except ImportError:
        return
    picture = Image.effect_mandelbrot((64, 48), (-2, -1, 1, 1), 50).convert("RGB")
    for extension in "png jpg gif bmp tif webp ico tga ppm pcx jp2 avif icns sgi dds".split():
        try:
            picture.save(at(f"x.{extension}"))
        except (OSError, KeyError, ValueError):
            pass


def media(at):
    if not needs("ffmpeg"):
        return
    sound = ["-f", "lavfi", "-i", "sine=d=1", "-ac", "1"]
    sight = ["-f", "lavfi", "-i", "testsrc=d=1:s=176x144:r=25", *sound]
    more = {"amr": ["-ar", "8000", "-c:a", "libopencore_amrnb"], "3gp": ["-c:v", "h263", "-c:a", "aac"], "3g2": ["-c:v", "mpeg4", "-c:a", "aac"], "flv": ["-ar", "44100"]}
    for extension in "mp3 wav flac ogg opus m4a aac amr wma aiff au caf spx".split():
        run("ffmpeg", "-y", *sound, *more.get(extension, []), at(f"a.{extension}"))
    for extension in "mp4 mov avi mkv webm wmv flv 3gp 3g2 mpg ts ogv".split():
        run("ffmpeg", "-y", *sight, *more.get(extension, []), at(f"v.{extension}"))
    with open(at("x.mid"), "wb") as out:
        out.write(b"MThd\0\0\0\x06\0\0\0\x01\0\x60MTrk\0\0\0\x04\0\xff\x2f\0")


def archives(at):
    with zipfile.ZipFile(at("x.zip"), "w", zipfile.ZIP_DEFLATED) as out:
        out.write(at("x.txt"), "x.txt")
    with zipfile.ZipFile(at("x.kmz"), "w") as out:
        out.write(at("x.kml"), "doc.kml")
    with tarfile.open(at("x.tar"), "w") as out:
        out.add(at("x.txt"), "x.txt")
    for tool in (["gzip", "-kf"], ["bzip2", "-kf"], ["xz", "-kf"], ["zstd", "-qf"], ["lz4", "-qf"]):
        if needs(tool[0]):
            run(*tool, at("x.txt"))
    run("lz4", "-qf", at("x.txt"), at("x.txt.lz4")) if needs("lz4") else None
    run("7z", "a", at("x.7z"), at("x.txt")) if needs("7z") else None
    run("genisoimage", "-o", at("x.iso"), at("x.txt")) if needs("genisoimage") else None
    if needs("dpkg-deb"):
        os.makedirs(at("deb/DEBIAN"), exist_ok=True)
        with open(at("deb/DEBIAN/control"), "w") as out:
            out.write("Package: x\nVersion: 1\nArchitecture: all\nMaintainer: x <x@example.org>\nDescription: x\n")
        run("dpkg-deb", "-b", at("deb"), at("x.deb"))


def programs(at):
    with open(at("A.java"), "w") as out:
        out.write("public class A { public static void main(String[] a) {} }")
    with open(at("a.c"), "w") as out:
        out.write("int main(void) { return 0; }")
    if needs("gcc"):
        run("gcc", "-o", at("x.elf"), at("a.c"))
        run("gcc", "-c", "-o", at("x.o"), at("a.c"))
        run("ar", "rcs", at("x.a"), at("x.o"))
    if needs("javac"):
        run("javac", "-d", at(""), at("A.java"))
        run("jar", "cf", at("x.jar"), "-C", at(""), "A.class")
    with open(at("x.wasm"), "wb") as out:
        out.write(b"\0asm\x01\0\0\0")


def others(at):
    import sqlite3
    base = sqlite3.connect(at("x.sqlite"))
    base.execute("create table if not exists message (body text)")
    base.commit()
    with open(at("x.plist"), "wb") as out:
        plistlib.dump({"a": 1}, out, fmt=plistlib.FMT_BINARY)
    with open(at("x.pcap"), "wb") as out:
        out.write(b"\xd4\xc3\xb2\xa1\x02\0\x04\0" + bytes(8) + b"\xff\xff\0\0\x01\0\0\0")
    try:
        from fontTools.ttLib import TTFont
        source = next(os.path.join(root, name) for root, _, names in os.walk("/usr/share/fonts") for name in sorted(names) if name.endswith("Sans-Regular.ttf"))
        for flavor in (None, "woff", "woff2"):
            font = TTFont(source)
            font.flavor = flavor
            font.save(at(f"x.{flavor or 'ttf'}"))
    except (ImportError, StopIteration):
        pass
    if needs("gpg"):
        run("gpg", "--homedir", at(""), "--batch", "--yes", "--passphrase", "x", "-c", "--armor", "-o", at("x.asc"), at("x.txt"))
    if needs("openssl"):
        run("openssl", "req", "-x509", "-newkey", "rsa:1024", "-nodes", "-subj", "/CN=x", "-keyout", at("k.key"), "-out", at("x.pem"))
        run("openssl", "x509", "-in", at("x.pem"), "-outform", "der", "-out", at("x.der"))
        run("openssl", "pkcs12", "-export", "-in", at("x.pem"), "-inkey", at("k.key"), "-passout", "pass:x", "-out", at("x.p12"))


def fits(mime, extension):
    kinds = RIGHT[extension].split()
    return any(mime == kind or kind.endswith("*") and mime.startswith(kind[:-1]) for kind in kinds)


def made(folder):
    at = lambda name: os.path.join(folder, name)
    os.makedirs(folder, exist_ok=True)
    if not os.path.exists(at(".done")):
        for make in (office, texts, pictures, media, archives, programs, others):
            make(at)
        open(at(".done"), "w").close()
    return [at(name) for name in sorted(os.listdir(folder)) if os.path.isfile(at(name)) and os.path.getsize(at(name)) and name.rsplit(".", 1)[-1] in RIGHT]


def siegfried(path):
    try:
        import pygfried
        return pygfried.identify(path)
    except ImportError:
        return None


def table(folder, documents, log):
    paths = made(folder)
    for place in documents:
        for root, dirs, names in os.walk(place):
            dirs.sort()
            paths += [os.path.join(root, name) for name in sorted(names)
                      if name.rsplit(".", 1)[-1].lower() in RIGHT and os.path.getsize(os.path.join(root, name))]
    by_kind = collections.defaultdict(lambda: [0, 0, 0])
    ids = collections.Counter()
    wrong = []
    for path in paths:
        extension = path.rsplit(".", 1)[-1].lower()
        # By content only: a copy without a name that helps.
        done = subprocess.run([os.environ["POUCH"], "identify", "--json", path], capture_output=True)
        file = json.loads(done.stdout)["result"]["files"][0]
        magic = subprocess.run(["file", "-b", "--mime-type", path], capture_output=True, text=True).stdout.strip()
        row = by_kind[extension]
        ours, theirs = fits(file["mime"], extension), fits(magic, extension)
        row[0], row[1], row[2] = row[0] + 1, row[1] + ours, row[2] + theirs
        reference, own = siegfried(path), file["puid"]
        if reference is not None:
            verdict = "none" if own is None else "same" if own in str(reference) else "Siegfried has none" if "UNKNOWN" in str(reference) else "other"
            ids[verdict] += 1
            log.write(f"{path}\tpuid\t{verdict}\t{own}\t{str(reference)[:60]}\t\n")
        if not ours:
            wrong.append((extension, file["mime"], os.path.basename(path)))
    files = sum(row[0] for row in by_kind.values())
    share = lambda at: sum(row[at] / row[0] for row in by_kind.values()) / len(by_kind)
    count = lambda at: sum(row[at] for row in by_kind.values())
    print("\n| kinds | files | pouch | libmagic |\n| --- | --- | --- | --- |")
    print(f"| {len(by_kind)} kinds | {files} | {count(1)} = {count(1) / files:.3f}; mean of kinds {share(1):.3f} | {count(2)} = {count(2) / files:.3f}; mean of kinds {share(2):.3f} |")
    print("not named right by pouch:", "; ".join(f"{name} ({extension}) as {mime}" for extension, mime, name in wrong) or "none")
    print("PRONOM ids beside Siegfried's:", dict(ids) if ids else "pygfried is not installed")
