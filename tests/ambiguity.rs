//! Archives that two programs read differently are refused, each for its reason; those of usual programs are accepted.
//!
//! The families are those of "My ZIP isn't your ZIP" (`ZipDiff`, USENIX Security 2025): A redundant metadata,
//! B file paths, C structure. The fixtures are built here, byte by byte.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::decimal_bitwise_operands,
    reason = "headers of small fixtures, some of which lie on purpose"
)]

mod support;

use std::io::Cursor;
use std::path::Path;
use std::process::Command;

use pouch::archive::{Archive, ArchiveError, Limits, scan};

/// One header, local or central, before it becomes bytes.
#[derive(Clone)]
struct Header {
    needed: u16,
    flags: u16,
    method: u16,
    time: u32,
    crc: u32,
    packed: u32,
    bytes: u32,
    name: Vec<u8>,
    extra: Vec<u8>,
}

/// One entry, whose two headers can be made to differ.
#[derive(Clone)]
struct Entry {
    local: Header,
    data: Vec<u8>,
    descriptor: Vec<u8>,
    central: Header,
    made_by: u16,
    external: u32,
    disk: u16,
    comment: Vec<u8>,
    at: Option<u32>,
}

/// An archive, whose end record can be made to lie.
#[derive(Clone, Default)]
struct Zip {
    entries: Vec<Entry>,
    between: Vec<u8>,
    count: i32,
    total: i32,
    directory_bytes: i32,
    directory_at: i64,
    comment: Vec<u8>,
    before_end: Vec<u8>,
}

impl Header {
    fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        for value in [self.needed, self.flags, self.method] {
            out.extend(value.to_le_bytes());
        }
        for value in [self.time, self.crc, self.packed, self.bytes] {
            out.extend(value.to_le_bytes());
        }
        out.extend((self.name.len() as u16).to_le_bytes());
        out.extend((self.extra.len() as u16).to_le_bytes());
        out
    }
}

fn stored(name: impl AsRef<[u8]>, data: &[u8]) -> Entry {
    let header = Header {
        needed: 20,
        flags: 0,
        method: 0,
        time: 0x0021_0000,
        crc: crc32fast::hash(data),
        packed: data.len() as u32,
        bytes: data.len() as u32,
        name: name.as_ref().to_vec(),
        extra: Vec::new(),
    };
    Entry {
        local: header.clone(),
        data: data.to_vec(),
        descriptor: Vec::new(),
        central: header,
        made_by: 0,
        external: 0,
        disk: 0,
        comment: Vec::new(),
        at: None,
    }
}

fn deflated(name: &str, data: &[u8]) -> Entry {
    use std::io::Write as _;
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(6));
    encoder.write_all(data).unwrap();
    let packed = encoder.finish().unwrap();
    let mut entry = stored(name, data);
    for header in [&mut entry.local, &mut entry.central] {
        header.method = 8;
        header.packed = packed.len() as u32;
    }
    entry.data = packed;
    entry
}

impl Entry {
    /// Moves sizes and CRC of the local header behind the content.
    fn described(mut self) -> Self {
        self.descriptor = [b"PK\x07\x08".to_vec(), self.local.crc.to_le_bytes().to_vec(), self.local.packed.to_le_bytes().to_vec(), self.local.bytes.to_le_bytes().to_vec()].concat();
        (self.local.crc, self.local.packed, self.local.bytes) = (0, 0, 0);
        self.local.flags |= 8;
        self.central.flags |= 8;
        self
    }

    fn both(mut self, change: impl Fn(&mut Header)) -> Self {
        change(&mut self.local);
        change(&mut self.central);
        self
    }
}

impl Zip {
    fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        Self { entries: entries.into_iter().collect(), ..Self::default() }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut places = Vec::new();
        for entry in &self.entries {
            places.push(entry.at.unwrap_or(out.len() as u32));
            out.extend(b"PK\x03\x04");
            out.extend(entry.local.bytes());
            out.extend(&entry.local.name);
            out.extend(&entry.local.extra);
            out.extend(&entry.data);
            out.extend(&entry.descriptor);
        }
        out.extend(&self.between);
        let directory_at = out.len();
        for (entry, at) in self.entries.iter().zip(places) {
            out.extend(b"PK\x01\x02");
            out.extend(entry.made_by.to_le_bytes());
            out.extend(entry.central.bytes());
            out.extend((entry.comment.len() as u16).to_le_bytes());
            out.extend(entry.disk.to_le_bytes());
            out.extend(0_u16.to_le_bytes());
            out.extend(entry.external.to_le_bytes());
            out.extend(at.to_le_bytes());
            out.extend(&entry.central.name);
            out.extend(&entry.central.extra);
            out.extend(&entry.comment);
        }
        let directory_bytes = (out.len() - directory_at) as i32 + self.directory_bytes;
        out.extend(&self.before_end);
        out.extend(b"PK\x05\x06\0\0\0\0");
        out.extend(((self.entries.len() as i32 + self.count) as u16).to_le_bytes());
        out.extend(((self.entries.len() as i32 + self.total) as u16).to_le_bytes());
        out.extend((directory_bytes as u32).to_le_bytes());
        out.extend(((directory_at as i64 + self.directory_at) as u32).to_le_bytes());
        out.extend((self.comment.len() as u16).to_le_bytes());
        out.extend(&self.comment);
        out
    }
}

fn verdict(bytes: &[u8]) -> Result<pouch::archive::Contents, &'static str> {
    match scan(&mut Cursor::new(bytes), &Limits::default()) {
        Ok(contents) => Ok(contents),
        Err(ArchiveError::Refused(finding)) => Err(finding.code.0),
        Err(ArchiveError::Read(error)) => panic!("{error}"),
    }
}

fn code(zip: &Zip) -> &'static str {
    verdict(&zip.bytes()).err().unwrap_or("accepted")
}

fn one(entry: Entry) -> &'static str {
    code(&Zip::of([entry]))
}

fn zip64(sizes: &[u64]) -> Vec<u8> {
    let mut out = vec![1, 0, (sizes.len() * 8) as u8, 0];
    for size in sizes {
        out.extend(size.to_le_bytes());
    }
    out
}

fn unicode_path(version: u8, crc: u32, name: &str) -> Vec<u8> {
    let mut out = b"\x75\x70".to_vec();
    out.extend((5 + name.len() as u16).to_le_bytes());
    out.push(version);
    out.extend(crc.to_le_bytes());
    out.extend(name.as_bytes());
    out
}

#[test]
fn a_plain_archive_is_accepted() {
    let folder = Entry { external: 0x10, ..stored("d/", b"") };
    assert_eq!(code(&Zip::of([stored("a", b"1"), deflated("b", b"22222222222"), deflated("c", b"3").described(), folder])), "accepted");
    assert_eq!(one(stored("a", b"1").both(|header| header.extra = zip64(&[1, 1]))), "archive-extra-field");
}

#[test]
fn a1_compression_method() {
    let mut entry = deflated("a", b"test");
    entry.local.method = 0;
    assert_eq!(one(entry.clone()), "archive-header-mismatch");
    entry.local.method = 8;
    entry.central.method = 0;
    entry.central.packed = 4;
    assert_eq!(one(entry), "archive-header-mismatch");
    assert_eq!(one(stored("a", b"x").both(|header| header.method = 12)), "archive-unknown-method");
}

#[test]
fn a2_sizes() {
    for change in [(0, 1), (1, 0), (1, 1)] {
        let mut entry = deflated("a", b"testtesttest");
        entry.local.packed -= change.0;
        entry.local.bytes -= change.1;
        assert_eq!(one(entry), "archive-header-mismatch");
    }
    let mut entry = stored("a", b"test");
    entry.central.bytes = 0;
    assert_eq!(one(entry), "archive-size-lies");
    let mut entry = deflated("a", b"test").described();
    entry.descriptor[8] ^= 1;
    assert_eq!(one(entry), "archive-descriptor");
    let mut entry = deflated("a", b"test").described();
    entry.descriptor.drain(..4);
    assert_ne!(one(entry), "accepted");
    let twice = [zip64(&[4, 4]), zip64(&[0, 0])].concat();
    let full = |header: &mut Header, extra: &[u8]| {
        (header.packed, header.bytes, header.extra) = (u32::MAX, u32::MAX, extra.to_vec());
    };
    assert_eq!(one(stored("a", b"test").both(|header| full(header, &twice))), "archive-extra-field");
    assert_eq!(one(stored("a", b"test").both(|header| full(header, &zip64(&[4])))), "archive-extra-field");
    assert_eq!(one(stored("a", b"test").both(|header| full(header, &zip64(&[4, 4])))), "accepted");
    assert_eq!(one(stored("a", b"test").described()), "archive-open-end");
}

#[test]
fn a3_names_in_two_places() {
    let mut entry = stored("local", b"x");
    entry.central.name = b"other".to_vec();
    assert_eq!(one(entry), "archive-header-mismatch");
    let crc = crc32fast::hash(b"name");
    let with = |extra: Vec<u8>| one(stored("name", b"x").both(|header| header.extra = extra.clone()));
    assert_eq!(with(unicode_path(1, crc, "name")), "accepted");
    assert_eq!(with(unicode_path(1, crc, "other")), "archive-unicode-path");
    assert_eq!(with(unicode_path(2, crc, "name")), "archive-unicode-path");
    assert_eq!(with(unicode_path(1, 0, "name")), "archive-unicode-path");
    assert_eq!(with([unicode_path(1, crc, "name"), unicode_path(1, crc, "name")].concat()), "archive-extra-field");
    let mut entry = stored("name", b"x");
    entry.local.extra = unicode_path(1, crc, "other");
    assert_eq!(one(entry), "archive-unicode-path");
}

#[test]
fn a4_file_or_folder() {
    assert_eq!(one(stored("test/", b"test")), "archive-folder-content");
    assert_eq!(one(stored("test\\", b"test")), "archive-name-backslash");
    for (external, expected) in [
        (0x10, "archive-folder-attribute"), (0x4000 << 16, "archive-folder-attribute"), (0xA000 << 16, "archive-link"),
        (0x6000 << 16, "archive-special-file"), (0x1000 << 16, "archive-special-file"), (0x8000 << 16, "accepted"),
    ] {
        for made_by in [0, 3 << 8, 19 << 8] {
            assert_eq!(one(Entry { made_by, external, ..stored("test", b"test") }), expected, "{external:x}");
        }
    }
    assert_eq!(one(Entry { external: 0x8000 << 16, ..stored("test/", b"") }), "archive-folder-attribute");
}

#[test]
fn a5_encryption() {
    for bit in [1, 1 << 6, 1 << 13] {
        let mut entry = stored("a", b"x");
        entry.local.flags = bit;
        assert_eq!(one(entry.clone()), "archive-encrypted");
        entry.central.flags = bit;
        assert_eq!(one(entry), "archive-encrypted");
    }
    assert_eq!(one(stored("a", b"x").both(|header| header.extra = vec![0x01, 0x99, 7, 0, 2, 0, b'A', b'E', 3, 0, 0])), "archive-encrypted");
    assert_eq!(one(stored("a", b"x").both(|header| header.flags = 1 << 5)), "archive-unknown-flags");
}

#[test]
fn b1_duplicate_names() {
    assert_eq!(code(&Zip::of([stored("test", b"a"), stored("test", b"b")])), "archive-duplicate-name");
    assert_eq!(code(&Zip::of([stored("d/", b""), stored("d/", b"")])), "archive-duplicate-name");
}

#[test]
fn b2_special_bytes() {
    for byte in (0..=255_u8).filter(|byte| !byte.is_ascii_alphanumeric()) {
        let expected = match byte {
            0..0x20 | 0x7F => "archive-name-control",
            b'\\' => "archive-name-backslash",
            b':' => "archive-name-absolute",
            b'*' | b'?' | b'"' | b'<' | b'>' | b'|' => "archive-name-forbidden",
            0x80.. => "archive-name-encoding",
            _ => "accepted",
        };
        assert_eq!(one(stored([b'a', byte, b'b'], b"")), expected, "{byte:#x}");
    }
    // Names that are UTF-8 but do not say so are accepted with a warning: every program unpacks the same bytes.
    let contents = verdict(&Zip::of([stored("证据", b"")]).bytes()).unwrap();
    assert_eq!(contents.findings[0].code.0, "archive-name-unflagged");
}

#[test]
fn b3_paths_that_mean_another() {
    for path in ["/a/b", "a//b", "a\\b", "./a/b", "a/./b", "a/b/.", "../a/b", ".../a/b", "a/.../b", "c/../a/b", "C:/a/b", "a/b.", "a/b ", "a/con", "~/a"] {
        let zip = Zip::of([stored("a/b", b"a"), stored(path, b"b")]);
        assert!(code(&zip).starts_with("archive-name-"), "{path}: {}", code(&zip));
    }
    assert_eq!(code(&Zip::of([stored("a", b"x"), stored("a/b", b"y")])), "archive-file-and-folder");
}

#[test]
fn b4_names_that_fold_together() {
    assert_eq!(code(&Zip::of([stored("test.txt", b"a"), stored("test.TXT", b"b")])), "archive-twin-names");
    let utf8 = |name: &str| stored(name, b"").both(|header| header.flags = 1 << 11);
    assert_eq!(code(&Zip::of([utf8("é"), utf8("e\u{301}")])), "archive-twin-names");
    assert_eq!(code(&Zip::of([utf8("ﬀ"), utf8("FF")])), "archive-twin-names");
}

#[test]
fn c1_entries_of_the_stream_and_of_the_directory() {
    // A local entry that the directory does not name.
    let whole = Zip::of([stored("a", b"a"), stored("b", b"b")]).bytes();
    let hidden = Zip { between: whole[32..64].to_vec(), ..Zip::of([stored("a", b"a")]) };
    assert_eq!(code(&hidden), "archive-hidden-entry");
    assert_eq!(code(&Zip { between: b"hidden bytes".to_vec(), ..Zip::of([stored("a", b"a")]) }), "archive-gap");
    // An entry inside the content of another.
    let inner = Zip::of([stored("a", b"a")]).bytes()[..32].to_vec();
    let outer = stored("junk", &inner);
    let overlapping = Entry { at: Some(34), data: Vec::new(), ..stored("a", b"a") };
    assert_ne!(code(&Zip::of([outer, overlapping])), "accepted");
    // Two headers for one content, as in a bomb that reads itself many times.
    assert_ne!(code(&Zip::of([stored("a", b"a"), Entry { at: Some(0), ..stored("a", b"a") }])), "accepted");
    // A content that goes on behind the end of its deflate stream.
    let mut entry = deflated("a", b"test");
    entry.data.extend(b"hidden bytes");
    let entry = entry.both(|header| header.packed += 12);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), Zip::of([entry]).bytes()).unwrap();
    let archive = Archive::open(file.path(), &Limits::default()).unwrap();
    let error = std::io::read_to_string(archive.read(&archive.entries().next().unwrap())).unwrap_err();
    assert_eq!(pouch::archive::Damage::of(&error).unwrap().code(), "archive-size-lies");
    // Records inside comments.
    assert_eq!(one(Entry { comment: whole[..32].to_vec(), ..stored("a", b"a") }), "archive-comment");
}

#[test]
fn c2_which_end_record() {
    let first = Zip::of([stored("a", b"a")]);
    let second = Zip::of([stored("b", b"b")]).bytes();
    assert_eq!(code(&Zip { comment: second.clone(), ..first.clone() }), "archive-two-endings");
    let mut long = Zip { comment: second.clone(), ..first.clone() }.bytes();
    let at = first.bytes().len() - 2;
    long[at] += 1;
    assert_eq!(verdict(&long).err(), Some("archive-concatenated"));
    assert_eq!(code(&Zip { comment: b"PK\x05\x06".to_vec(), ..first.clone() }), "archive-comment");
    assert_eq!(verdict(&Zip { comment: b"greetings".to_vec(), ..first }.bytes()).unwrap().findings[0].code.0, "archive-has-comment");
}

#[test]
fn c3_how_many_entries() {
    let two = Zip::of([stored("a", b"a"), stored("b", b"b")]);
    assert_eq!(code(&Zip { count: -1, ..two.clone() }), "archive-ending-disagrees");
    assert_eq!(code(&Zip { total: -1, ..two.clone() }), "archive-ending-disagrees");
    assert_eq!(code(&Zip { count: -1, total: -1, ..two.clone() }), "archive-directory-broken");
    assert_eq!(code(&Zip { count: 1, total: 1, ..two.clone() }), "archive-directory-broken");
    assert_eq!(code(&Zip { directory_bytes: -47, ..two }), "archive-concatenated");
    let many = Zip::of((0..65_537).map(|n| stored(format!("{n}"), b"")));
    assert_eq!(code(&many), "archive-directory-broken");
}

#[test]
fn c4_where_the_directory_is() {
    let zip = Zip::of([stored("a", b"a"), stored("b", b"b")]);
    assert_eq!(code(&Zip { directory_at: -1, ..zip.clone() }), "archive-concatenated");
    assert_eq!(code(&Zip { directory_at: 1, ..zip.clone() }), "archive-directory-place");
    assert_eq!(code(&Zip { before_end: vec![0; 46], ..zip }), "archive-concatenated");
}

#[test]
fn c5_zip64_end_records() {
    let end64 = |entries: u64, size: u64, bytes: u64, at: u64| {
        let mut out = b"PK\x06\x06".to_vec();
        out.extend(size.to_le_bytes());
        out.extend([45, 0, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        for value in [entries, entries, bytes, at] {
            out.extend(value.to_le_bytes());
        }
        out
    };
    let locator = |at: u64, disks: u32| [b"PK\x06\x07\0\0\0\0".to_vec(), at.to_le_bytes().to_vec(), disks.to_le_bytes().to_vec()].concat();
    let zip = Zip::of([stored("a", b"a"), stored("b", b"b")]);
    let (directory, length) = (64, 94);
    let with = |before_end: Vec<u8>| code(&Zip { before_end, ..zip.clone() });
    let end = directory + length;
    assert_eq!(with([end64(2, 44, length, directory), locator(end, 1)].concat()), "accepted");
    for (broken, expected) in [
        ([end64(1, 44, length, directory), locator(end, 1)].concat(), "archive-ending-disagrees"),
        ([end64(2, 44, 47, directory), locator(end, 1)].concat(), "archive-ending-disagrees"),
        ([end64(2, 44, length, 0), locator(end, 1)].concat(), "archive-ending-disagrees"),
        ([end64(2, 45, length, directory), locator(end, 1)].concat(), "archive-ending-disagrees"),
        ([end64(2, 44, length, directory), locator(end - 1, 1)].concat(), "archive-ending-disagrees"),
        ([end64(2, 44, length, directory), locator(end, 2)].concat(), "archive-several-disks"),
        ([end64(2, 44, length, directory), vec![0], locator(end, 1)].concat(), "archive-ending-disagrees"),
        ([end64(2, 44, length, directory), locator(end, 1), vec![0]].concat(), "archive-concatenated"),
    ] {
        assert_eq!(with(broken), expected);
    }
}

#[test]
fn bombs_and_floods_are_refused_before_anything_is_inflated() {
    let bomb = deflated("a", b"").both(|header| header.bytes = 0xFFFF_FFF0);
    assert_eq!(one(bomb), "archive-bomb");
    let limits = Limits { entries: 2, ..Limits::default() };
    let three = Zip::of(["a", "b", "c"].map(|name| stored(name, b""))).bytes();
    assert!(matches!(scan(&mut Cursor::new(&three), &limits), Err(ArchiveError::Refused(finding)) if finding.code.0 == "archive-too-many-entries"));
    let limits = Limits { total_bytes: 3, ..Limits::default() };
    let two = Zip::of(["a", "b"].map(|name| stored(name, b"22"))).bytes();
    assert!(matches!(scan(&mut Cursor::new(&two), &limits), Err(ArchiveError::Refused(finding)) if finding.code.0 == "archive-too-large"));
    assert_eq!(one(Entry { disk: 1, ..stored("a", b"") }), "archive-several-disks");
}

/// Runs a program in a folder; a missing one fails the test, for then nothing was tested.
fn run(folder: &Path, program: &str, arguments: &[&str]) {
    let done = Command::new(program).args(arguments).current_dir(folder).output();
    let done = done.unwrap_or_else(|error| panic!("{program} is needed for this test (tests/run installs it): {error}"));
    assert!(done.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&done.stderr));
}

/// A folder as people zip it: sub-folders, an empty file, a large one, a name that is no ASCII.
fn material() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(root.path().join("bag/data/sub")).unwrap();
    for (name, bytes) in [("bag/bagit.txt", &b"BagIt"[..]), ("bag/data/empty", b""), ("bag/data/sub/large.txt", &vec![b'x'; 300_000]), ("bag/data/plain.bin", b"\x00\x01\x02")] {
        std::fs::write(root.path().join(name), bytes).unwrap();
    }
    root
}

/// Lists and reads everything; returns the names, or the code of the refusal.
fn contents(path: &Path) -> Result<Vec<String>, &'static str> {
    match Archive::open(path, &Limits::default()) {
        Err(ArchiveError::Refused(finding)) => Err(finding.code.0),
        Err(error) => panic!("{error}"),
        Ok(archive) => Ok(archive
            .entries()
            .map(|entry| {
                std::io::copy(&mut archive.read(&entry), &mut std::io::sink()).unwrap();
                entry.name.to_owned()
            })
            .collect()),
    }
}

#[test]
fn many_entries_are_read() {
    // More than were once accepted, and more than a count of two bytes can tell.
    const COUNT: usize = 160_000;
    let mut writer = pouch::archive::Writer::new(Cursor::new(Vec::new()));
    for at in 0..COUNT {
        writer.begin(&format!("b/data/E{at:06}/original.txt"), pouch::archive::Packing::Stored, 0).unwrap();
    }
    let contents = verdict(writer.finish().unwrap().get_ref()).unwrap();
    assert_eq!((contents.count(), contents.foreign.as_deref()), (COUNT, None));
    assert_eq!(contents.find("b/data/E123456/original.txt"), contents.entry(123_456));
    assert_eq!(contents.below("b/data/E1234"), 123_400..123_500);
}

#[test]
fn one_clash_among_many_names_is_found() {
    let names: Vec<String> = (0..30_000).map(|at| format!("b/data/E{at:05}/original.txt")).collect();
    let with = |other: &str| code(&Zip::of(names.iter().map(|name| stored(name, b"")).chain([stored(other, b"")])));
    assert_eq!(with("b/data/E30000/original.txt"), "accepted");
    assert_eq!(with("b/data/E12345/original.txt"), "archive-duplicate-name");
    assert_eq!(with("b/DATA/e12345/ORIGINAL.txt"), "archive-twin-names");
    assert_eq!(with("b/data/e12345"), "archive-file-and-folder");
    assert_eq!(with("b/data/E12345/original.txt/x"), "archive-file-and-folder");
}

const NAMES: [&str; 4] = ["bag/bagit.txt", "bag/data/empty", "bag/data/plain.bin", "bag/data/sub/large.txt"];

fn accepts(root: &tempfile::TempDir) {
    assert_eq!(contents(&root.path().join("x.zip")), Ok(NAMES.map(str::to_owned).to_vec()));
}

#[test]
fn what_info_zip_writes_is_accepted() {
    let root = material();
    run(root.path(), "zip", &["-q", "-r", "x.zip", "bag"]);
    accepts(&root);
}

#[test]
fn what_info_zip_streams_is_accepted_unless_its_end_is_open() {
    let root = material();
    run(root.path(), "sh", &["-c", "zip -q -r - bag | cat > x.zip"]);
    assert!(matches!(contents(&root.path().join("x.zip")), Ok(_) | Err("archive-open-end")), "{:?}", contents(&root.path().join("x.zip")));
}

#[test]
fn what_7_zip_writes_is_accepted() {
    let root = material();
    run(root.path(), "7z", &["a", "-tzip", "x.zip", "bag"]);
    accepts(&root);
}

#[test]
fn what_java_writes_is_accepted() {
    let root = material();
    run(root.path(), "jar", &["-c", "-f", "x.zip", "-M", "bag"]);
    accepts(&root);
}

#[test]
fn what_python_writes_is_accepted() {
    let root = material();
    run(root.path(), "python3", &["-m", "zipfile", "-c", "x.zip", "bag"]);
    accepts(&root);
}

const STREAMING: &str = "
import sys, zipfile, os
class Pipe:
    def __init__(self, file): self.file = file
    def write(self, data): return self.file.write(data)
    def flush(self): pass
method = zipfile.ZIP_DEFLATED if sys.argv[1] == 'deflated' else zipfile.ZIP_STORED
with open('x.zip', 'wb') as out, zipfile.ZipFile(Pipe(out), 'w', method) as z:
    for root, _, files in os.walk('bag'):
        for name in files: z.write(os.path.join(root, name))
";

#[test]
fn what_python_streams_is_accepted_when_its_ends_can_be_found() {
    let root = material();
    run(root.path(), "python3", &["-c", STREAMING, "deflated"]);
    accepts(&root);
    run(root.path(), "python3", &["-c", STREAMING, "stored"]);
    assert_eq!(contents(&root.path().join("x.zip")), Err("archive-open-end"));
}

#[test]
fn what_macos_writes_is_accepted_and_its_own_folder_told() {
    // ditto: data descriptors, Unix host, UTF-8 names without the flag, a folder of AppleDouble files beside.
    let regular = |entry: Entry| Entry { made_by: 3 << 8 | 21, external: 0o100_644 << 16, ..entry.described() };
    let folder = Entry { made_by: 3 << 8 | 21, external: 0o040_755 << 16, ..stored("bag/", b"") };
    let zip = Zip::of([folder, regular(deflated("bag/证据.txt", b"text text text")), regular(deflated("__MACOSX/bag/._证据.txt", b"\0\x05\x16\x07"))]);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), zip.bytes()).unwrap();
    assert_eq!(contents(file.path()).map(|names| names.len()), Ok(2));
    let verdict = pouch::verify::run(file.path(), &pouch::verify::Settings::default(), &()).unwrap();
    let codes: Vec<_> = verdict.findings().map(|finding| finding.code.0).collect();
    assert_eq!(codes, ["bag-no-declaration", "bag-macos-folder", "archive-name-unflagged"]);
}

#[test]
fn what_pouch_writes_is_read_by_others_to_the_last_byte() {
    for packing in [pouch::archive::Packing::Stored, pouch::archive::Packing::Deflated] {
        let root = tempfile::tempdir().unwrap();
        std::fs::write(root.path().join("x.zip"), support::zip(&support::dossier(), packing)).unwrap();
        run(root.path(), "unzip", &["-tqq", "x.zip"]);
        run(root.path(), "7z", &["t", "x.zip"]);
        run(root.path(), "python3", &["-c", "import zipfile; assert zipfile.ZipFile('x.zip').testzip() is None"]);
        run(root.path(), "jar", &["-x", "-f", "x.zip"]);
        let base = root.path().join("BJ-2026-0017");
        for list in ["tagmanifest-sha256.txt", "manifest-sha256.txt"] {
            run(&base, "sha256sum", &["-c", "--strict", "--quiet", list]);
        }
    }
}
