//! What each dossier type requires: which fields, under which key of `case.toml`, on whose word.
//!
//! The requirements are dated data in `templates/profiles/`, to which an office may add its own; this
//! room reads them, writes the commented `case.toml` of a new case, and judges a filled one. Not here:
//! reading `case.toml` (`intake`).

mod case_text;
mod certificate;
mod check;
mod condition;
mod country;
mod deadline;
mod entries;
pub mod fill;
pub mod gates;
mod mistake;
pub mod people;
mod rule;
mod rules;
mod seen;
mod sheet;
mod signers;
mod validate;
mod wording;
pub mod training;
mod wrap;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use include_dir::{Dir, include_dir};

use crate::model::finding::Finding;
pub use certificate::{CertificateForm, CertificateForms, CertificateText, Need};
pub use check::{Asked, KnownItem};
pub use condition::{Condition, Holds};
pub use country::{Clock, Countries, Country, Point};
pub use deadline::{deadlines, pressing};
pub use rule::{Kind, Rule};
pub use seen::{Packed, Seen};
use sheet::Sheet;
pub use signers::{Owner, Signers};
pub use sheet::{Example, Field, Form, Grave, Level};
use wording::Wording;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/profiles");

/// What every type requires: of the case, of each person, of each piece of evidence, of its custody.
const COMMON: [&str; 4] = ["CORE", "PERSON", "ITEM", "CUSTODY"];

/// A dossier type with its own table in `case.toml` and the keys of that table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeTable {
    /// `TRANSMIT`.
    pub kind: String,
    /// `transmit`.
    pub table: String,
    /// Its keys.
    pub keys: Vec<String>,
}

/// Every dossier type.
#[derive(Debug, Clone)]
pub struct Profiles {
    common: Vec<Sheet>,
    types: Vec<Sheet>,
    wording: Wording,
    certificates: CertificateForms,
    signers: Signers,
}

/// The types that come with pouch, read once.
static EMBEDDED: LazyLock<Arc<Profiles>> = LazyLock::new(|| {
    let read = Profiles::shipped();
    Arc::new(read.expect("the embedded profiles are read by a test"))
});

impl Profiles {
    /// Returns the types that come with pouch.
    pub fn embedded() -> Arc<Self> {
        Arc::clone(&EMBEDDED)
    }

    /// Returns the types that come with pouch and those of an office: every `profiles/*.toml` in its folder of
    /// templates adds a type, or replaces the one of that name. Everything wrong is told at once.
    pub fn with_office(templates: &Path) -> Result<Arc<Self>, Vec<Finding>> {
        if !templates.is_dir() {
            return Err(vec![Finding::error("profile-folder-missing", templates.display().to_string())]);
        }
        let files = office_files(&templates.join("profiles")).map_err(|finding| vec![finding])?;
        let mut profiles = Self::clone(&EMBEDDED);
        profiles.put(files)?;
        profiles.certificates = CertificateForms::with_office(templates)?;
        profiles.signers = Signers::with_office(templates)?;
        Ok(Arc::new(profiles))
    }

    /// Returns the forms of translators' certificates.
    pub const fn certificates(&self) -> &CertificateForms {
        &self.certificates
    }

    /// Returns whose keys the office knows.
    pub const fn signers(&self) -> &Signers {
        &self.signers
    }

    /// Returns what is wrong with some files of an office, read on top of the types that come with pouch.
    pub fn examine(files: &[std::path::PathBuf]) -> Result<Arc<Self>, Vec<Finding>> {
        let read = files.iter().map(|path| office_file(path)).collect::<Result<Vec<_>, _>>();
        let mut profiles = Self::clone(&EMBEDDED);
        profiles.put(read.map_err(|finding| vec![finding])?)?;
        Ok(Arc::new(profiles))
    }

    /// Returns the files of the types that come with pouch, as they lie in a set of templates.
    pub fn sources() -> Vec<(String, &'static str)> {
        let is_type = |name: &str| name.bytes().all(|byte| byte.is_ascii_uppercase());
        let file = |file: &'static include_dir::File<'static>| {
            let stem = file.path().file_name()?.to_str()?.strip_suffix(".toml").filter(|stem| is_type(stem))?;
            Some((format!("profiles/{stem}.toml"), file.contents_utf8()?))
        };
        FILES.files().filter_map(file).collect()
    }

    /// Returns what is wrong with the types of an office.
    pub fn flaws(templates: &Path) -> Vec<Finding> {
        let read = office_files(&templates.join("profiles")).map_err(|finding| vec![finding]);
        let mut profiles = Self::clone(&EMBEDDED);
        read.and_then(|files| profiles.put(files)).err().unwrap_or_default()
    }

    fn shipped() -> Result<Self, Vec<Finding>> {
        let text = |name: &str| FILES.get_file(name).and_then(|file| file.contents_utf8()).unwrap_or_default();
        let mut profiles = Self { common: Vec::new(), types: Vec::new(), wording: Wording::read(text("wording.toml")), certificates: CertificateForms::embedded(), signers: Signers::default() };
        let files = Self::sources().into_iter().map(|(name, text)| (name, text.to_owned())).collect();
        profiles.put(files)?;
        Ok(profiles)
    }

    /// Reads files and puts each in its place: common ones, types, types upon others.
    fn put(&mut self, files: Vec<(String, String)>) -> Result<(), Vec<Finding>> {
        let mut findings = Vec::new();
        let mut read: Vec<(String, Sheet)> = Vec::new();
        for (place, text) in files {
            match Sheet::read(&text, &place) {
                Ok(sheet) => read.push((place, sheet)),
                Err(finding) => findings.push(finding),
            }
        }
        // What another builds upon comes first.
        read.sort_by_key(|(_, sheet)| sheet.base.is_some());
        for (place, sheet) in &read {
            self.put_one(place, sheet.clone()).unwrap_or_else(|finding| findings.push(finding));
        }
        self.common.sort_by_key(|sheet| COMMON.iter().position(|name| *name == sheet.kind));
        self.types.sort_by(|a, b| a.kind.cmp(&b.kind));
        for (place, sheet) in &read {
            findings.extend(validate::sheet(self, &sheet.kind, place));
        }
        if findings.is_empty() { Ok(()) } else { Err(findings) }
    }

    fn put_one(&mut self, place: &str, sheet: Sheet) -> Result<(), Finding> {
        let sheet = match &sheet.base {
            None => sheet,
            Some(base) => {
                let found = self.types.iter().find(|other| other.kind == *base);
                let unknown = || Finding::error("profile-file-base", place).with("base", base).with("known", self.types().join(", "));
                let below = found.ok_or_else(unknown)?;
                if !sheet.table.is_empty() && sheet.table != below.table {
                    return Err(Finding::error("profile-file-base-table", place).with("base", base).with("table", &below.table));
                }
                sheet.upon(below)
            }
        };
        let group = if COMMON.contains(&sheet.kind.as_str()) { &mut self.common } else { &mut self.types };
        group.retain(|known| known.kind != sheet.kind);
        group.push(sheet);
        Ok(())
    }

    /// Returns the names of the types an officer can choose.
    pub fn types(&self) -> Vec<String> {
        self.types.iter().map(|sheet| sheet.kind.clone()).collect()
    }

    /// Returns each type with its own table and the keys of that table, as `case.toml` is read with.
    pub fn tables(&self) -> Vec<TypeTable> {
        let own = |sheet: &Sheet| {
            let keys = sheet.fields.iter().flat_map(Field::all_keys);
            let keys = keys.filter_map(|key| key.strip_prefix(&sheet.table)?.strip_prefix('.').map(str::to_owned)).collect();
            TypeTable { kind: sheet.kind.clone(), table: sheet.table.clone(), keys }
        };
        self.types.iter().map(own).collect()
    }

    /// Returns the date on which the requirements of a type were last compared with their sources.
    pub fn date(&self, kind: &str) -> Option<&str> {
        self.own(kind).map(|sheet| sheet.date.as_str())
    }

    /// Returns the type of pouch's own behind a type. One that builds upon none is taken for a request for assistance,
    /// of which most is asked.
    pub fn family(&self, kind: &str) -> String {
        let mut at = kind;
        // No chain is longer than there are types.
        for _ in 0..self.types.len() {
            if EMBEDDED.own(at).is_some() {
                return at.to_owned();
            }
            let Some(base) = self.base(at) else { break };
            at = base;
        }
        "RFA".to_owned()
    }

    /// Returns the type that a type builds upon.
    pub fn base(&self, kind: &str) -> Option<&str> {
        self.own(kind).and_then(|sheet| sheet.base.as_deref())
    }

    /// Returns every field of a type, the common ones first, each at its level for this type; empty for an unknown type.
    ///
    /// A level that the type sets itself is unconditional.
    pub fn fields(&self, kind: &str) -> Vec<Field> {
        let Some(own) = self.own(kind) else { return Vec::new() };
        let all = self.common.iter().chain([own]).flat_map(|sheet| &sheet.fields).cloned();
        let at_level = |field: Field| match own.levels.get(&field.id) {
            Some(Level::Conditional) | None => field,
            Some(level) => Field { level: *level, condition: None, when: None, ..field },
        };
        all.map(at_level).collect()
    }

    /// Returns every rule between fields that a type knows, with the file each stands in.
    pub fn rules(&self, kind: &str) -> Vec<(String, Rule)> {
        let own = self.own(kind).into_iter();
        let sheets = self.common.iter().filter(|_| self.own(kind).is_some()).chain(own);
        sheets.flat_map(|sheet| sheet.rules.iter().map(|rule| (sheet.kind.clone(), rule.clone()))).collect()
    }

    /// Returns the words allowed for each closed question of a type.
    pub fn answers(&self, kind: &str) -> BTreeMap<String, Vec<String>> {
        let own = self.own(kind).into_iter();
        self.common.iter().chain(own).flat_map(|sheet| sheet.answers.clone()).collect()
    }

    fn own(&self, kind: &str) -> Option<&Sheet> {
        self.types.iter().find(|sheet| sheet.kind == kind)
    }

    /// Returns the values a new case file of this type already bears, as they are written.
    fn presets(&self, own: &Sheet) -> BTreeMap<String, String> {
        let all = self.common.iter().chain([own]).flat_map(|sheet| &sheet.preset);
        let mut presets: BTreeMap<_, _> = all.map(|(key, value)| (key.clone(), value.clone())).collect();
        presets.insert("type".to_owned(), format!("\"{}\"", own.kind));
        // A table that is open bears a key, so that it counts as begun until the officer deletes it.
        if own.open.iter().any(|table| table == "person") {
            presets.insert("person.key".to_owned(), "\"P1\"".to_owned());
        }
        presets
    }
}

fn office_files(folder: &Path) -> Result<Vec<(String, String)>, Finding> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let unreadable = |error: std::io::Error| Finding::error("profile-file-unreadable", folder.display().to_string()).with("reason", error);
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|ext| ext == "toml"));
    paths.sort();
    paths.iter().map(|path| office_file(path)).collect()
}

/// The largest file of requirements that is read, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

fn office_file(path: &Path) -> Result<(String, String), Finding> {
    use std::io::Read as _;
    let unreadable = |error: std::io::Error| Finding::error("profile-file-unreadable", path.display().to_string()).with("reason", error);
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(unreadable)?;
    file.take(LARGEST).read_to_string(&mut text).map_err(unreadable)?;
    Ok((path.display().to_string(), text))
}

/// How a table of `case.toml` is opened.
fn header(table: &str) -> String {
    match table {
        "" => String::new(),
        "recipient" | "person" | "item" | "translator" => format!("[[{table}]]"),
        _ => format!("[{table}]"),
    }
}

/// The table in which a key stands; empty for the keys at the top of the file.
fn table_of(key: &str) -> &str {
    key.split_once('.').map_or("", |(table, _)| table)
}

/// The keys above a key, nearest first: `legal.basis` for `legal.basis.article`.
fn parents(key: &str) -> impl Iterator<Item = &str> {
    key.rmatch_indices('.').filter_map(|(dot, _)| key.get(..dot)).filter(|parent| parent.contains('.'))
}

/// Returns a good entry for a key on one line (`officer = "…"`): its own, or that of the list it stands in.
pub fn example(fields: &[Field], key: &str) -> Option<String> {
    let shown = |key: &str| {
        let example = fields.iter().find_map(|field| field.examples.get(key))?;
        let text: Vec<&str> = example.text.lines().map(str::trim).collect();
        Some(format!("{} = {}", key.split_once('.').map_or(key, |(_, rest)| rest), text.join(" ")))
    };
    shown(key).or_else(|| parents(key).find_map(shown))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_types_are_offered_in_the_order_of_the_alphabet() {
        let types = Profiles::embedded().types();
        assert!(types.is_sorted() && types.contains(&"TRANSMIT".to_owned()), "{types:?}");
        assert!(!types.iter().any(|kind| COMMON.contains(&kind.as_str())));
    }

    #[test]
    fn the_own_table_bears_the_keys_of_the_type() {
        let tables = Profiles::embedded().tables();
        let transmit = tables.iter().find(|table| table.kind == "TRANSMIT").unwrap();
        assert_eq!(transmit.table, "transmit");
        assert_eq!(transmit.keys, ["kind", "conditions", "glossary", "certificate", "certificate_wanted", "return_wish", "originals_sent"]);
    }

    #[test]
    fn a_type_changes_the_level_of_common_fields() {
        let profiles = Profiles::embedded();
        let level = |kind, id| profiles.fields(kind).into_iter().find(|field| field.id == id).unwrap().level;
        assert_eq!((level("TRANSMIT", "C16"), level("RFA", "C16")), (Level::Conditional, Level::Must));
        assert_eq!((level("TRANSMIT", "C14"), level("VICTIM", "C14")), (Level::Must, Level::Optional));
    }

    #[test]
    fn every_row_of_the_requirements_is_there_once() {
        let counts = [("C", 30), ("P", 17), ("E", 18), ("K", 8)];
        let own = [("TRANSMIT", "T", 6), ("RFA", "R", 8), ("VICTIM", "I", 9), ("TTL", "L", 9)];
        for (kind, letter, count) in own {
            let ids: Vec<String> = Profiles::embedded().fields(kind).into_iter().map(|field| field.id).collect();
            let wanted = counts.into_iter().chain([(letter, count)]);
            let wanted: BTreeSet<String> = wanted.flat_map(|(letter, count)| (1..=count).map(move |n| format!("{letter}{n:02}"))).collect();
            assert_eq!(ids.iter().cloned().collect::<BTreeSet<_>>(), wanted);
            assert_eq!(ids.len(), wanted.len(), "{kind} names a field twice");
        }
    }

    #[test]
    fn every_key_has_an_example_and_every_condition_a_name() {
        let profiles = Profiles::embedded();
        for kind in profiles.types() {
            let fields = profiles.fields(&kind);
            for field in &fields {
                assert!(field.level != Level::Conditional || (field.condition.is_some() && field.when.is_some()), "{}", field.id);
                assert!(!field.by_pouch || field.keys.is_empty(), "{} is pouch's own", field.id);
                let without: Vec<&String> = field.all_keys().filter(|key| example(&fields, key).is_none()).collect();
                assert!(without.is_empty(), "{} has no example for {without:?}", field.id);
            }
        }
    }
}
