//! The doors: what pouch does with bytes that it did not write.

use std::fs;
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use pouch::archive::{Archive, Limits, office, scan};
use pouch::bag::{self, Findings, Source, SourceFile};
use pouch::custody::{self, Entry, Register};
use pouch::dossier::Pages;
use pouch::extract;
use pouch::i18n::{Locale, names};
use pouch::intake::{case_file, identify};
use pouch::language;
use pouch::model::finding::Finding;
use pouch::model::item::{Format, ItemId};
use pouch::model::lang_tag::LangTag;
use pouch::model::moment::Moment;
use pouch::model::name::EvidencePath;
use pouch::model::payload_path::PayloadPath;
use pouch::model::text::{Block, Loc, Reading};
use pouch::profile::Profiles;
use pouch::verify::{self, Expected, Settings};

/// Formats that are examined: text, what they say about themselves, members. The last column: packed like a ZIP.
const FORMATS: [(&str, &str, bool); 33] = [
    ("text", "text/plain", false),
    ("html", "text/html", false),
    ("xml", "application/xml", false),
    ("csv", "text/csv", false),
    ("json", "application/json", false),
    ("srt", "application/x-subrip", false),
    ("vtt", "text/vtt", false),
    ("ass", "text/x-ssa", false),
    ("cards", "text/vcard", false),
    ("eml", "message/rfc822", false),
    ("mbox", "application/mbox", false),
    ("msg", "application/vnd.ms-outlook", false),
    ("rtf", "application/rtf", false),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", true),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    ("xlsb", "application/vnd.ms-excel.sheet.binary.macroenabled.12", true),
    ("odt", "application/vnd.oasis.opendocument.text", true),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", true),
    ("epub", "application/epub+zip", true),
    ("doc", "application/msword", false),
    ("ppt", "application/vnd.ms-powerpoint", false),
    ("xls", "application/vnd.ms-excel", false),
    ("pdf", "application/pdf", false),
    ("zip", "application/zip", true),
    ("tar", "application/x-tar", false),
    ("gz", "application/gzip", false),
    ("7z", "application/x-7z-compressed", false),
    ("jpeg", "image/jpeg", false),
    ("png", "image/png", false),
    ("heif", "image/heic", false),
    ("mp4", "video/mp4", false),
    ("mp3", "audio/mpeg", false),
];

/// The other doors; all of them run in the main process, where nothing may panic.
const OTHERS: [(&str, fn(&[u8]), bool); 12] = [
    ("identify", identifies, true),
    ("archive", archive, true),
    ("office", office_members, true),
    ("bag", read_bag, false),
    ("custody", custody_log, false),
    ("case", case, false),
    ("verify", verify_dossier, true),
    ("sentences", sentences, false),
    ("template", template, false),
    ("language", languages, false),
    ("words", words, false),
    ("sniff", sniff, false),
];

/// A way in.
pub(crate) enum Door {
    /// Through the readers of a format.
    Format(Format, bool),
    /// Through something else.
    Other(fn(&[u8]), bool),
}

impl Door {
    pub(crate) fn named(name: &str) -> Option<Self> {
        let format = FORMATS.iter().find(|(own, ..)| *own == name);
        if let Some((_, mime, packed)) = format {
            return Some(Self::Format(Format { mime: (*mime).to_owned(), ..Format::unknown() }, *packed));
        }
        OTHERS.iter().find(|(own, ..)| *own == name).map(|(_, enter, packed)| Self::Other(*enter, *packed))
    }

    pub(crate) fn names() -> Vec<&'static str> {
        FORMATS.iter().map(|(name, ..)| *name).chain(OTHERS.iter().map(|(name, ..)| *name)).collect()
    }

    pub(crate) fn is_packed(&self) -> bool {
        match self {
            Self::Format(_, packed) | Self::Other(_, packed) => *packed,
        }
    }

    pub(crate) fn enter(&self, data: &[u8]) {
        match self {
            Self::Format(format, _) => drop(extract::examine(data, format, identified)),
            Self::Other(enter, _) => enter(data),
        }
    }

    /// Reads the text alone.
    pub(crate) fn read(&self, data: &[u8]) -> Option<Reading> {
        match self {
            Self::Format(format, _) => Some(extract::read(data, format)),
            Self::Other(..) => None,
        }
    }
}

fn identified(bytes: &[u8], extension: Option<&str>) -> (Format, Vec<Finding>) {
    let found = identify::identify(bytes, true, extension);
    (found.format, found.findings)
}

fn identifies(data: &[u8]) {
    for extension in [None, Some("docx"), Some("txt"), Some("jpg")] {
        drop(identify::identify(data, true, extension));
    }
    drop(identify::identify(data, false, None));
}

/// Identified first, then examined as what it is.
fn sniff(data: &[u8]) {
    let (format, _) = identified(data, None);
    drop(extract::examine(data, &format, identified));
}

/// A file of this process only, in memory.
fn scratch(name: &str) -> PathBuf {
    static ROOM: OnceLock<PathBuf> = OnceLock::new();
    let room = ROOM.get_or_init(|| {
        let base = Some(PathBuf::from("/dev/shm")).filter(|path| path.is_dir()).unwrap_or_else(std::env::temp_dir);
        base.join(format!("pouch-fuzz-{}", std::process::id()))
    });
    let path = room.join(name);
    path.parent().map_or(Ok(()), fs::create_dir_all).expect("the fuzzer has a folder of its own");
    path
}

fn put(name: &str, data: &[u8]) -> PathBuf {
    let path = scratch(name);
    fs::write(&path, data).expect("the fuzzer may write in its own folder");
    path
}

fn archive(data: &[u8]) {
    let accepted = scan(&mut Cursor::new(data), &Limits::default()).is_ok();
    let opened = Archive::open(&put("a.zip", data), &Limits::default());
    assert_eq!(accepted, opened.is_ok(), "a file and memory are scanned alike");
    let Ok(archive) = opened else { return };
    for entry in archive.entries() {
        let path = Path::new(&entry.name);
        assert!(path.components().all(|part| matches!(part, std::path::Component::Normal(_))), "{:?} stays inside", entry.name);
        assert_eq!(archive.find(&entry.name), Some(entry));
        let copied = io::copy(&mut archive.read(entry).take(32 << 20), &mut io::sink());
        assert!(copied.is_err() || copied.is_ok_and(|bytes| bytes == entry.bytes.min(32 << 20)));
    }
}

fn office_members(data: &[u8]) {
    let names = office::names(data).unwrap_or_default();
    for name in names.iter().take(20) {
        drop(office::member(data, name, 1 << 20));
    }
    drop(office::each(Cursor::new(data), 1 << 20, |_, _| Some(1 << 20)));
}

/// Files in one text: each begins with a line `=== path`.
struct Sections {
    files: Vec<SourceFile>,
    contents: Vec<Vec<u8>>,
}

impl Sections {
    fn of(data: &[u8]) -> Self {
        let mut found: Vec<(String, Vec<u8>)> = Vec::new();
        for line in data.split_inclusive(|byte| *byte == b'\n') {
            if let Some(path) = line.strip_prefix(b"=== ") {
                found.push((String::from_utf8_lossy(path).trim_end().to_owned(), Vec::new()));
            } else if let Some((_, content)) = found.last_mut() {
                content.extend_from_slice(line);
            }
        }
        found.sort();
        found.dedup_by(|one, other| one.0 == other.0);
        let files = found.iter().map(|(path, content)| SourceFile { path: path.clone(), bytes: content.len() as u64 }).collect();
        Self { files, contents: found.into_iter().map(|(_, content)| content).collect() }
    }
}

impl Source for Sections {
    fn files(&self) -> &[SourceFile] {
        &self.files
    }

    fn has_payload_folder(&self) -> bool {
        self.files.iter().any(|file| file.path.starts_with("data/"))
    }

    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>> {
        let content = self.contents.get(at).ok_or(io::ErrorKind::NotFound)?;
        Ok(Box::new(content.as_slice()))
    }

    fn findings(&self) -> Vec<Finding> {
        Vec::new()
    }
}

fn read_bag(data: &[u8]) {
    let source = Sections::of(data);
    let mut findings = Findings::default();
    let Ok(bag) = bag::read(&source, &mut findings) else { return };
    for at in 0..source.files.len() {
        let _listed = bag.is_listed(at);
    }
    let _date = bag.info.only("Bagging-Date");
    drop(findings.into_sorted());
}

fn custody_log(data: &[u8]) {
    drop(custody::check(data, None));
    let mut register = Register::default();
    for entry in data.split(|byte| *byte == b'\n').filter_map(|line| Entry::parse(line).ok()) {
        register.take(&entry);
        let _next = register.next_id();
        let again = serde_round(&entry);
        assert!(again, "an entry that was read can be written and read again");
    }
    let path = put("custody.jsonl", data);
    drop(custody::read(&path, &mut |line| drop(line.entry.event.item().map(str::to_owned))));
    let _items = register.all().count();
}

fn serde_round(entry: &Entry) -> bool {
    serde_json::to_vec(entry).is_ok_and(|bytes| Entry::parse(&bytes).is_ok())
}

fn case(data: &[u8]) {
    static TYPES: OnceLock<(Profiles, Vec<case_file::TypeTable>)> = OnceLock::new();
    let (profiles, types) = TYPES.get_or_init(|| {
        let profiles = Profiles::embedded();
        let own = |table: pouch::profile::TypeTable| case_file::TypeTable { kind: table.kind, table: table.table, keys: table.keys };
        let types = profiles.tables().into_iter().map(own).collect();
        (profiles, types)
    });
    if let Ok(found) = case_file::read(&String::from_utf8_lossy(data), types) {
        drop(profiles.missing("TRANSMIT", &found.filled));
    }
}

fn verify_dossier(data: &[u8]) {
    let settings = Settings { threads: 1, ..Settings::default() };
    drop(verify::run(&put("v.zip", data), &settings, &()));
}

fn tag(text: &str) -> LangTag {
    LangTag::parse(text).expect("a tag written here")
}

fn sentences(data: &[u8]) {
    let path = put("overrides/locales/en/own.ftl", data);
    let dir = path.ancestors().nth(3).expect("the folder it was put into");
    if let Ok(locale) = Locale::with_overrides(&tag("en"), dir) {
        for id in locale.ids() {
            drop(locale.say(id, &[("place", "x"), ("count", "3")]));
            drop(locale.say_count(id, 2, &[("place", "\u{202e}x")]));
        }
    }
}

fn template(data: &[u8]) {
    let path = put("pages/dossier/start.html", data);
    let dir = path.ancestors().nth(2).expect("the folder it was put into");
    drop(Pages::open(&tag("en"), &tag("es"), Some(dir)));
}

fn languages(data: &[u8]) {
    let block = |text: &str| Block { loc: Loc::Line(1), text: text.to_owned() };
    let text = String::from_utf8_lossy(data);
    let blocks: Vec<Block> = text.split('\n').map(block).collect();
    drop(language::survey(&blocks, &[tag("zh-Hans"), tag("es")]));
    drop(language::seems(&blocks, &tag("es")));
}

/// What stands on a command line, in a log or in a list.
fn words(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let path = EvidencePath::new(data);
    assert_eq!(EvidencePath::decode(&path.encoded()).bytes(), data);
    drop((path.shown(), path.extension()));
    drop((Expected::parse(&text), Moment::parse(&text), ItemId::parse(&text)));
    drop(PayloadPath::parse(&text));
    drop(names::long_date(&tag("zh-Hans"), &text));
    drop(names::country_name(&tag("es"), &text));
    if let Ok(found) = LangTag::parse(&text) {
        drop(names::language_name(&tag("es"), &found));
        assert_eq!(LangTag::parse(found.as_str()).as_ref(), Ok(&found));
    }
}
