//! Bags by others: what RFC 8493 (1.0) and its drafts (0.93 to 0.97) demand, clause by clause.
//!
//! Each row is a bag of our own making, named by its clause, with the answer that must come: accepted,
//! accepted with a warning, or rejected, and under which code. Every bag is read from a folder and from a ZIP.

#![expect(clippy::unwrap_used, clippy::format_collect, reason = "a builder that fails fails its test")]

mod support;

use pouch::archive::Packing;
use pouch::model::digest::{Algorithm, MultiHasher};
use pouch::model::finding::Level;
use pouch::verify::{Settings, run};
use support::{Files, codes, files, spread, verify_bytes, zip};

/// What must come.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Answer {
    Accept,
    Warn(&'static str),
    Reject(&'static str),
}
use Answer::{Accept, Reject, Warn};

/// Where a bag can exist: names that a ZIP refuses exist in folders only.
#[derive(Clone, Copy, PartialEq)]
enum Where {
    Both,
    Folder,
}

fn hex(algorithm: &str, bytes: &[u8]) -> String {
    let mut hasher = MultiHasher::new(&[Algorithm::parse(algorithm).unwrap()]);
    hasher.update(bytes);
    hasher.finish().remove(0).1
}

fn line(algorithm: &str, files: &Files, path: &str) -> String {
    format!("{}  {path}\n", hex(algorithm, &files[path]))
}

/// Writes a manifest of all payload, or of all tag files.
fn list(files: &mut Files, name: &str) {
    let of_tags = name.starts_with("tag");
    let algorithm = name.split_once('-').unwrap().1.trim_end_matches(".txt");
    let text: String = files
        .keys()
        .filter(|path| path.starts_with("data/") != of_tags && !path.starts_with("tagmanifest-"))
        .map(|path| line(algorithm, files, path))
        .collect();
    files.insert(name.into(), text.into_bytes());
}

/// A bag of a version with two payload files, one manifest, one tag manifest and metadata.
fn bag(version: &str) -> Files {
    let mut files = files(&[("data/a.txt", "one\n"), ("data/sub/b c.bin", "two\n")]);
    files.insert("bagit.txt".into(), format!("BagIt-Version: {version}\nTag-File-Character-Encoding: UTF-8\n").into_bytes());
    let info = if version < "0.96" { "package-info.txt" } else { "bag-info.txt" };
    files.insert(info.into(), b"Source-Organization: A\nPayload-Oxum: 8.2\n".to_vec());
    list(&mut files, "manifest-sha256.txt");
    list(&mut files, "tagmanifest-sha256.txt");
    files
}

fn set(files: &mut Files, name: &str, text: impl AsRef<[u8]>) {
    files.insert(name.into(), text.as_ref().to_vec());
    if !name.starts_with("tagmanifest-") && files.contains_key("tagmanifest-sha256.txt") {
        list(files, "tagmanifest-sha256.txt");
    }
}

fn edit(files: &mut Files, name: &str, change: impl FnOnce(String) -> String) {
    let text = change(String::from_utf8(files[name].clone()).unwrap());
    set(files, name, text);
}

fn append(files: &mut Files, name: &str, text: &str) {
    edit(files, name, |old| old + text);
}

struct Row {
    clause: &'static str,
    versions: &'static [&'static str],
    place: Where,
    answer: Answer,
    change: fn(&mut Files),
}

const ALL: &[&str] = &["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"];
const OLD: &[&str] = &["0.93", "0.94", "0.95", "0.96", "0.97"];
const NEW: &[&str] = &["1.0"];

fn row(clause: &'static str, versions: &'static [&'static str], answer: Answer, change: fn(&mut Files)) -> Row {
    Row { clause, versions, place: Where::Both, answer, change }
}

fn folder(clause: &'static str, versions: &'static [&'static str], answer: Answer, change: fn(&mut Files)) -> Row {
    Row { clause, versions, place: Where::Folder, answer, change }
}

fn declaration_rows() -> Vec<Row> {
    vec![
        row("2 a complete bag", ALL, Accept, |_| ()),
        row("2.1.1 bagit.txt is required", ALL, Reject("bag-no-declaration"), |f| drop(f.remove("bagit.txt"))),
        row("2.1.1 exactly two lines, one is missing", ALL, Reject("bag-declaration-lines"), |f| edit(f, "bagit.txt", |t| t.lines().next().unwrap().into())),
        row("2.1.1 exactly two lines, one too many", ALL, Reject("bag-declaration-lines"), |f| append(f, "bagit.txt", "Extra: x\n")),
        row("2.1.1 in this order", ALL, Reject("bag-declaration-labels"), |f| edit(f, "bagit.txt", |t| t.lines().rev().map(|l| format!("{l}\n")).collect())),
        row("2.1.1 no byte-order mark", ALL, Reject("bag-byte-order-mark"), |f| edit(f, "bagit.txt", |t| format!("\u{feff}{t}"))),
        row("2.1.1 the declaration itself is UTF-8", ALL, Reject("bag-declaration-encoding"), |f| set(f, "bagit.txt", b"BagIt-Version: \xff\nTag")),
        row("2.1.1 a version number", ALL, Reject("bag-version-unknown"), |f| edit(f, "bagit.txt", |t| t.replace("BagIt-Version: ", "BagIt-Version: v"))),
        row("2.1.1 a version that exists", ALL, Reject("bag-version-unknown"), |f| set(f, "bagit.txt", "BagIt-Version: 1.1\nTag-File-Character-Encoding: UTF-8\n")),
        row("2.1.1 a registered encoding", ALL, Reject("bag-encoding-unknown"), |f| edit(f, "bagit.txt", |t| t.replace("UTF-8", "UTF-99"))),
        row("2.1.1 white space, strict", NEW, Reject("bag-declaration-space"), |f| edit(f, "bagit.txt", |t| t.replace(": ", " : "))),
        row("2.1.1 white space, before 1.0", OLD, Warn("bag-declaration-space"), |f| edit(f, "bagit.txt", |t| t.replace(": ", " :  "))),
        row("2.1.1 an empty third line, strict", NEW, Reject("bag-empty-line"), |f| append(f, "bagit.txt", "\n")),
        row("2.3 CR ends lines", ALL, Accept, |f| edit(f, "bagit.txt", |t| t.replace('\n', "\r"))),
        row("2.3 CRLF ends lines", ALL, Accept, |f| edit(f, "bagit.txt", |t| t.replace('\n', "\r\n"))),
        row("2.3 the last line end may be missing", ALL, Accept, |f| edit(f, "bagit.txt", |t| t.trim_end().into())),
        row("2.1.1 encodings other than UTF-8: ISO-8859-1", OLD, Accept, |f| {
            edit(f, "bagit.txt", |t| t.replace("UTF-8", "ISO-8859-1"));
            f.insert("data/é".into(), b"x".to_vec());
            for name in ["package-info.txt", "bag-info.txt"] {
                f.remove(name);
            }
            list(f, "manifest-sha256.txt");
            let latin: Vec<u8> = String::from_utf8(f["manifest-sha256.txt"].clone()).unwrap().chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
            f.insert("manifest-sha256.txt".into(), latin);
            list(f, "tagmanifest-sha256.txt");
        }),
        row("2.1.1 encodings other than UTF-8: UTF-16", OLD, Accept, |f| {
            edit(f, "bagit.txt", |t| t.replace("UTF-8", "UTF-16"));
            let wide = |text: &[u8]| -> Vec<u8> {
                let text = String::from_utf8(text.to_vec()).unwrap();
                [0xFE, 0xFF].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect()
            };
            let names: Vec<String> = f.keys().filter(|name| name.ends_with("-info.txt") || name.starts_with("manifest-")).cloned().collect();
            for name in names {
                let wider = wide(&f[&name]);
                f.insert(name, wider);
            }
            list(f, "tagmanifest-sha256.txt");
            let wider = wide(&f["tagmanifest-sha256.txt"]);
            f.insert("tagmanifest-sha256.txt".into(), wider);
        }),
    ]
}

fn payload_rows() -> Vec<Row> {
    vec![
        row("2.1.2 data/ is required", ALL, Reject("bag-no-payload-folder"), |f| f.retain(|name, _| !name.starts_with("data/"))),
        row("2.1.3 a manifest is required", ALL, Reject("bag-no-manifest"), |f| drop(f.remove("manifest-sha256.txt"))),
        row("2.4 an algorithm nobody knows", ALL, Reject("bag-no-known-manifest"), |f| {
            let bytes = f.remove("manifest-sha256.txt").unwrap();
            set(f, "manifest-blake9.txt", bytes);
        }),
        row("2.4 an unknown algorithm beside a known one", ALL, Warn("bag-unknown-algorithm"), |f| set(f, "manifest-blake9.txt", "00 data/a.txt\n")),
        row("2.1.3 every listed file is present", ALL, Reject("bag-missing-file"), |f| drop(f.remove("data/a.txt"))),
        row("3 every payload file is listed", ALL, Reject("bag-unlisted-file"), |f| drop(f.insert("data/extra".into(), b"x".to_vec()))),
        row("3 every value is verified", ALL, Reject("bag-digest-mismatch"), |f| drop(f.insert("data/a.txt".into(), b"ONE\n".to_vec()))),
        row("3 every payload manifest lists every file, since 1.0", NEW, Reject("bag-not-in-every-manifest"), |f| {
            let one = line("sha512", f, "data/a.txt");
            set(f, "manifest-sha512.txt", one);
        }),
        row("3 one payload manifest lists a file, before 1.0", OLD, Accept, |f| {
            let one = line("sha512", f, "data/a.txt");
            set(f, "manifest-sha512.txt", one);
            edit(f, "manifest-sha256.txt", |t| t.lines().filter(|l| !l.ends_with("a.txt")).map(|l| format!("{l}\n")).collect());
        }),
        row("2.1.3 exactly once, since 1.0", NEW, Reject("bag-listed-twice"), |f| edit(f, "manifest-sha256.txt", |t| format!("{t}{t}"))),
        row("2.1.3 exactly once, before 1.0", OLD, Warn("bag-listed-twice"), |f| edit(f, "manifest-sha256.txt", |t| format!("{t}{t}"))),
        row("2.1.3 never with two values", ALL, Reject("bag-listed-differently"), |f| append(f, "manifest-sha256.txt", &format!("{}  data/a.txt\n", "0".repeat(64)))),
        row("2.1.3 values in upper case", ALL, Accept, |f| edit(f, "manifest-sha256.txt", |t| t.lines().map(|l| { let (v, p) = l.split_once("  ").unwrap(); format!("{}  {p}\n", v.to_uppercase()) }).collect())),
        row("2.1.3 any linear white space", ALL, Accept, |f| edit(f, "manifest-sha256.txt", |t| t.replace("  data", " \t data"))),
        row("2.1.3 a value of another length", ALL, Reject("bag-manifest-line"), |f| append(f, "manifest-sha256.txt", "00ff  data/a.txt\n")),
        row("2.1.3 a line without a path", ALL, Reject("bag-manifest-line"), |f| append(f, "manifest-sha256.txt", "nothing\n")),
        row("2.3 empty lines", ALL, Warn("bag-empty-line"), |f| append(f, "manifest-sha256.txt", "\n")),
        row("2.3 CR ends lines of a manifest", ALL, Accept, |f| edit(f, "manifest-sha256.txt", |t| t.replace('\n', "\r"))),
        row("2.3 not valid in the declared encoding", ALL, Reject("bag-text-encoding"), |f| {
            let bytes = [f["manifest-sha256.txt"].clone(), b"\xff\n".to_vec()].concat();
            set(f, "manifest-sha256.txt", bytes);
        }),
        row("2.3 no byte-order mark in UTF-8, since 1.0", NEW, Reject("bag-byte-order-mark"), |f| edit(f, "manifest-sha256.txt", |t| format!("\u{feff}{t}"))),
        row("2.3 a byte-order mark, before 1.0", OLD, Warn("bag-byte-order-mark"), |f| edit(f, "manifest-sha256.txt", |t| format!("\u{feff}{t}"))),
        row("2.1.3 no file outside the payload", ALL, Reject("bag-tag-among-payload"), |f| { let one = line("sha256", f, "bagit.txt"); append(f, "manifest-sha256.txt", &one) }),
        row("2.4 weak algorithms only", ALL, Warn("bag-weak-algorithm"), |f| {
            f.remove("manifest-sha256.txt");
            list(f, "manifest-md5.txt");
            list(f, "tagmanifest-sha256.txt");
        }),
        row("2.4 SHA-512, SHA-1 and MD5 together", ALL, Accept, |f| {
            for name in ["manifest-sha512.txt", "manifest-sha1.txt", "manifest-md5.txt", "manifest-sha3256.txt"] {
                list(f, name);
            }
            list(f, "tagmanifest-sha256.txt");
        }),
        row("2.4 the name of the algorithm is normalized", ALL, Warn("bag-manifest-name"), |f| {
            let bytes = f["manifest-sha256.txt"].clone();
            f.remove("manifest-sha256.txt");
            set(f, "manifest-SHA-256.txt", bytes);
        }),
        row("2.1.2 an empty payload", ALL, Accept, |f| {
            f.retain(|name, _| !name.starts_with("data/") && !name.ends_with("-info.txt"));
            f.insert("data/.keep".into(), Vec::new());
            list(f, "manifest-sha256.txt");
            list(f, "tagmanifest-sha256.txt");
        }),
    ]
}

fn path_rows() -> Vec<Row> {
    fn naming(f: &mut Files, path: &str) {
        let value = "0".repeat(64);
        append(f, "manifest-sha256.txt", &format!("{value}  {path}\n"));
    }
    vec![
        row("5.1 a path that climbs", ALL, Reject("bag-path-unsafe"), |f| naming(f, "data/../../../etc/passwd")),
        row("5.1 a path with dots inside the bag", ALL, Reject("bag-path-unsafe"), |f| naming(f, "data/sub/../a.txt")),
        row("5.1 an absolute path", ALL, Reject("bag-path-unsafe"), |f| naming(f, "/etc/passwd")),
        row("5.1 a home directory", ALL, Reject("bag-path-unsafe"), |f| naming(f, "~root/.profile")),
        row("5.1 a drive", ALL, Reject("bag-path-unsafe"), |f| naming(f, "C:/data/a.txt")),
        row("2.1.3 a backslash as separator", ALL, Reject("bag-path-unsafe"), |f| naming(f, "data\\a.txt")),
        row("2.1.3 a directory", ALL, Reject("bag-path-unsafe"), |f| naming(f, "data/sub/")),
        row("6.1.3 ./ before a path", ALL, Warn("bag-path-dot"), |f| edit(f, "manifest-sha256.txt", |t| t.replace("  data", "  ./data"))),
        row("6.1.3 the mark of md5sum", ALL, Warn("bag-md5sum-mark"), |f| edit(f, "manifest-sha256.txt", |t| t.replace("  data", " *data"))),
        row("2.1.3 a percent sign is encoded", NEW, Accept, |f| percent(f, "data/50%25.txt")),
        row("2.1.3 a percent sign that is not encoded", NEW, Warn("bag-path-percent"), |f| percent(f, "data/50%.txt")),
        row("2.1.3 a percent sign stands for itself, before 1.0", OLD, Accept, |f| percent(f, "data/50%.txt")),
        row("2.1.3 encoded before 1.0", OLD, Warn("bag-path-encoded"), |f| percent(f, "data/50%25.txt")),
        folder("2.1.3 a line feed is encoded", NEW, Warn("bag-name-not-portable"), |f| {
            f.insert("data/a\nb".into(), b"x".to_vec());
            append(f, "manifest-sha256.txt", &format!("{}  data/a%0Ab\n", hex("sha256", b"x")));
            edit(f, "bag-info.txt", |t| t.replace("8.2", "9.3"));
        }),
        row("6.1.1 another normalization form", ALL, Warn("bag-path-normalization"), |f| {
            f.retain(|name, _| !name.ends_with("-info.txt"));
            f.insert("data/e\u{301}".into(), b"x".to_vec());
            append(f, "manifest-sha256.txt", &format!("{}  data/é\n", hex("sha256", b"x")));
        }),
        folder("6.1.1 names that differ in case", ALL, Warn("bag-twin-names"), |f| twin(f, "data/A.TXT")),
        folder("6.1.1 names that differ in normalization", ALL, Warn("bag-twin-names"), |f| {
            twin(f, "data/é");
            twin(f, "data/e\u{301}");
        }),
        folder("6.1.2 names reserved by Windows", ALL, Warn("bag-name-not-portable"), |f| twin(f, "data/CON.txt")),
        folder("6.1.2 characters forbidden by Windows", ALL, Warn("bag-name-not-portable"), |f| twin(f, "data/what?")),
    ]
}

fn percent(f: &mut Files, written: &str) {
    f.retain(|name, _| !name.ends_with("-info.txt"));
    f.insert("data/50%.txt".into(), b"x".to_vec());
    append(f, "manifest-sha256.txt", &format!("{}  {written}\n", hex("sha256", b"x")));
}

fn twin(f: &mut Files, name: &str) {
    f.retain(|name, _| !name.ends_with("-info.txt"));
    f.insert(name.into(), b"x".to_vec());
    list(f, "manifest-sha256.txt");
    list(f, "tagmanifest-sha256.txt");
}

fn tag_rows() -> Vec<Row> {
    vec![
        row("2.2.1 a tag manifest is optional", ALL, Accept, |f| drop(f.remove("tagmanifest-sha256.txt"))),
        row("2.2.1 listed tag files are present", ALL, Reject("bag-missing-file"), |f| append(f, "tagmanifest-sha256.txt", &format!("{}  gone.txt\n", "0".repeat(64)))),
        row("2.2.1 listed tag files are verified", ALL, Reject("bag-digest-mismatch"), |f| drop(f.insert("bagit.txt".into(), [f["bagit.txt"].clone(), b"\r".to_vec()].concat().replace_end()))),
        row("2.2.1 every payload manifest is listed, since 1.0", NEW, Reject("bag-manifest-not-listed"), |f| edit(f, "tagmanifest-sha256.txt", |t| t.lines().filter(|l| !l.contains("  manifest-")).map(|l| format!("{l}\n")).collect())),
        row("2.2.1 no tag manifest is listed, since 1.0", NEW, Reject("bag-tag-manifest-listed"), |f| {
            list(f, "tagmanifest-sha512.txt");
            let one = line("sha256", f, "tagmanifest-sha512.txt");
            append(f, "tagmanifest-sha256.txt", &one);
        }),
        row("2.2.1 no payload is listed", ALL, Reject("bag-payload-among-tags"), |f| { let one = line("sha256", f, "data/a.txt"); append(f, "tagmanifest-sha256.txt", &one) }),
        row("2.2.1 other tag files should be listed", ALL, Warn("bag-unlisted-tag-file"), |f| drop(f.insert("notes/readme.txt".into(), b"x".to_vec()))),
        row("2.2.4 other tag files may be there", ALL, Accept, |f| set(f, "notes/readme.txt", "x")),
        row("2.2.2 metadata is optional", ALL, Accept, |f| {
            f.retain(|name, _| !name.ends_with("-info.txt"));
            list(f, "tagmanifest-sha256.txt");
        }),
    ]
}

/// Swaps the last byte in, so that the text keeps its meaning but not its bytes.
trait ReplaceEnd {
    fn replace_end(self) -> Self;
}

impl ReplaceEnd for Vec<u8> {
    fn replace_end(mut self) -> Self {
        let last = self.pop();
        self.pop();
        self.extend(last);
        self
    }
}

fn info_rows() -> Vec<Row> {
    fn info(f: &mut Files, text: &str) {
        let name = if f.contains_key("package-info.txt") { "package-info.txt" } else { "bag-info.txt" };
        set(f, name, text);
    }
    vec![
        row("2.2.2 labels repeat in their order", ALL, Accept, |f| info(f, "Contact-Name: A\nContact-Name: B\n")),
        row("2.2.2 labels are known in any case", ALL, Reject("bag-oxum-mismatch"), |f| info(f, "PAYLOAD-OXUM: 9.2\n")),
        row("2.2.2 values go on in padded lines", ALL, Accept, |f| info(f, "Long: one\n  two\n\tthree\n")),
        row("2.2.2 a line without a colon", ALL, Reject("bag-info-line"), |f| info(f, "nothing here\n")),
        row("2.2.2 white space around the colon, since 1.0", NEW, Warn("bag-info-space"), |f| info(f, "A : b\n")),
        row("2.2.2 white space around the colon, before 1.0", OLD, Accept, |f| info(f, "A  :   b\n")),
        row("2.2.2 empty lines", ALL, Warn("bag-empty-line"), |f| info(f, "A: b\n\nC: d\n")),
        row("2.2.2 Payload-Oxum counts bytes", ALL, Reject("bag-oxum-mismatch"), |f| info(f, "Payload-Oxum: 7.2\n")),
        row("2.2.2 Payload-Oxum counts files", ALL, Reject("bag-oxum-mismatch"), |f| info(f, "Payload-Oxum: 8.3\n")),
        row("2.2.2 Payload-Oxum has two numbers", ALL, Reject("bag-oxum-form"), |f| info(f, "Payload-Oxum: eight\n")),
        row("2.2.2 Payload-Oxum stands once, since 1.0", NEW, Reject("bag-oxum-repeated"), |f| info(f, "Payload-Oxum: 8.2\nPayload-Oxum: 8.2\n")),
        row("2.2.2 Payload-Oxum stands twice, before 1.0", OLD, Warn("bag-oxum-repeated"), |f| info(f, "Payload-Oxum: 8.2\nPayload-Oxum: 8.2\n")),
        row("2.2.2 Bag-Size should stand once", ALL, Warn("bag-label-repeated"), |f| info(f, "Bag-Size: 1 MB\nBag-Size: 2 MB\n")),
        row("2.2.3 payload to be fetched", ALL, Reject("bag-not-fetched"), |f| {
            f.remove("data/a.txt");
            info(f, "A: b\n");
            set(f, "fetch.txt", "https://a.example/a.txt 4 data/a.txt\n");
        }),
        row("2.2.3 payload that was fetched", ALL, Accept, |f| set(f, "fetch.txt", "https://a.example/a.txt 4 data/a.txt\nhttps://a.example/b - data/sub/b c.bin\n")),
        row("2.2.3 an address must be absolute", ALL, Reject("bag-fetch-line"), |f| set(f, "fetch.txt", "a.txt 4 data/a.txt\n")),
        row("2.2.3 a length is a number or -", ALL, Reject("bag-fetch-line"), |f| set(f, "fetch.txt", "https://a.example/a.txt four data/a.txt\n")),
        row("2.2.3 no tag file is fetched", ALL, Reject("bag-fetch-tag"), |f| set(f, "fetch.txt", "https://a.example/b 4 bagit.txt\n")),
        row("5.1 a fetched path that climbs", ALL, Reject("bag-path-unsafe"), |f| set(f, "fetch.txt", "https://a.example/b 4 data/../../b\n")),
    ]
}

fn check(row: &Row, version: &str, way: &str, verdict: &pouch::model::verdict::Verdict, told: &mut Vec<String>) {
    let (errors, warnings) = (codes(verdict, Level::Error), codes(verdict, Level::Warning));
    let holds = match row.answer {
        Accept => errors.is_empty() && warnings.is_empty(),
        Warn(code) => errors.is_empty() && warnings.contains(&code),
        Reject(code) => errors.contains(&code),
    };
    if !holds {
        told.push(format!("{version} {way}: {} must be {:?}, but errors {errors:?}, warnings {warnings:?}", row.clause, row.answer));
    }
}

#[test]
fn every_clause_of_every_version_holds() {
    let rows: Vec<Row> = [declaration_rows(), payload_rows(), path_rows(), tag_rows(), info_rows()].into_iter().flatten().collect();
    let mut told = Vec::new();
    let mut checked = 0;
    for row in &rows {
        for version in row.versions {
            let mut files = bag(version);
            (row.change)(&mut files);
            let root = tempfile::tempdir().unwrap();
            let verdict = run(&spread(&files, root.path()), &Settings::default(), &()).unwrap();
            check(row, version, "folder", &verdict, &mut told);
            checked += 1;
            if row.place == Where::Both {
                let verdict = verify_bytes(&zip(&files, Packing::Deflated), &Settings::default()).unwrap();
                check(row, version, "zip", &verdict, &mut told);
                checked += 1;
            }
        }
    }
    assert!(told.is_empty(), "{} of {checked}:\n{}", told.len(), told.join("\n"));
    assert!(checked > 700, "{checked}");
}

#[test]
fn a_zip_holds_one_base_folder() {
    let mut writer = pouch::archive::Writer::new(std::io::Cursor::new(Vec::new()));
    for name in ["one/bagit.txt", "two/bagit.txt"] {
        writer.begin(name, Packing::Stored, 0).unwrap();
    }
    let verdict = verify_bytes(&writer.finish().unwrap().into_inner(), &Settings::default()).unwrap();
    assert!(codes(&verdict, Level::Error).contains(&"bag-no-base-folder"));
    // Files without any base folder: several tops, no folder.
    let mut writer = pouch::archive::Writer::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in bag("1.0") {
        writer.begin(&name, Packing::Stored, bytes.len() as u64).unwrap();
        std::io::Write::write_all(&mut writer, &bytes).unwrap();
    }
    let verdict = verify_bytes(&writer.finish().unwrap().into_inner(), &Settings::default()).unwrap();
    assert_eq!(codes(&verdict, Level::Error), ["bag-no-base-folder"]);
}

#[cfg(unix)]
#[test]
fn links_in_a_folder_are_refused_and_never_followed() {
    let root = tempfile::tempdir().unwrap();
    let base = spread(&bag("1.0"), root.path());
    std::os::unix::fs::symlink("/etc/passwd", base.join("data/link")).unwrap();
    std::os::unix::fs::symlink("/etc", base.join("data/folder")).unwrap();
    let verdict = run(&base, &Settings::default(), &()).unwrap();
    assert_eq!(codes(&verdict, Level::Error), ["bag-link"]);
    assert_eq!(verdict.claims.payload_files, 2);
}

#[test]
fn a_manifest_far_larger_than_its_bag_is_read_to_its_end() {
    let mut files = bag("1.0");
    let flood: String = (0..200_000).map(|n| format!("{}  data/no-{n}\n", "0".repeat(64))).collect();
    append(&mut files, "manifest-sha256.txt", &flood);
    let root = tempfile::tempdir().unwrap();
    let verdict = run(&spread(&files, root.path()), &Settings::default(), &()).unwrap();
    assert_eq!(codes(&verdict, Level::Error), ["bag-and-more", "bag-missing-file"]);
    assert!(verdict.findings().count() < 200);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(40))]

    #[test]
    fn verifying_never_panics_whatever_the_tag_files_hold(
        name in proptest::sample::select(vec!["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt", "fetch.txt"]),
        bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200),
    ) {
        let mut files = bag("1.0");
        files.insert(name.into(), bytes);
        let verdict = verify_bytes(&zip(&files, Packing::Stored), &Settings::default()).unwrap();
        proptest::prop_assert_eq!(verdict.lines.len(), 8);
    }
}
