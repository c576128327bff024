//! The doors of a sender: what pouch does with evidence, case files, sentences and templates that it did not write.

use std::io::Cursor;
use std::sync::{Arc, OnceLock};

use pouch::archive::office;
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
use pouch::profile::{Asked, Profiles};
use pouch::verify::Expected;

use super::doors::{Plain, put};

/// The other doors of a sender; all of them run in the main process, where nothing may panic.
pub(crate) const OTHERS: [Plain; 8] = [
    ("identify", identifies, true),
    ("office", office_members, true),
    ("case", case, false),
    ("sentences", sentences, false),
    ("template", template, false),
    ("language", languages, false),
    ("words", words, false),
    ("sniff", sniff, false),
];

/// Examines a file as what it is said to be: text, what it says about itself, members.
pub(crate) fn examine(data: &[u8], mime: &str) {
    drop(extract::examine(data, &format(mime), identified));
}

/// Reads the text alone.
pub(crate) fn read(data: &[u8], mime: &str) -> Reading {
    extract::read(data, &format(mime))
}

fn format(mime: &str) -> Format {
    Format { mime: mime.to_owned(), ..Format::unknown() }
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

fn office_members(data: &[u8]) {
    let names = office::names(data).unwrap_or_default();
    for name in names.iter().take(20) {
        drop(office::member(data, name, 1 << 20));
    }
    let _ = office::each(Cursor::new(data), 1 << 20, |_, _| Some(1 << 20));
}

fn case(data: &[u8]) {
    static TYPES: OnceLock<(Arc<Profiles>, Vec<case_file::TypeTable>)> = OnceLock::new();
    let (profiles, types) = TYPES.get_or_init(|| {
        let profiles = Profiles::embedded();
        let own = |table: pouch::profile::TypeTable| case_file::TypeTable { kind: table.kind, table: table.table, keys: table.keys };
        let types = profiles.tables().into_iter().map(own).collect();
        (profiles, types)
    });
    if let Ok(found) = case_file::read(&String::from_utf8_lossy(data), types) {
        drop(profiles.check("TRANSMIT", &Asked { given: &found.given, at: Moment::from_unix(1_500_000_000), to: &[], items: None }));
    }
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
