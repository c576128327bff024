//! The requirements of the dossier types and the strict reader of `case.toml` agree.
#![cfg(feature = "sender")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says no by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use pouch::intake::case_file::{CaseFile, TypeTable, read};
use pouch::model::finding::Finding;
use pouch::model::moment::Moment;
use pouch::profile::{Asked, Field, Profiles};

fn check(kind: &str, file: &CaseFile) -> Vec<Finding> {
    let asked = Asked { given: &file.given, at: Moment::parse("2026-06-15T12:00:00Z").unwrap(), to: &[], items: None };
    Profiles::embedded().check(kind, &asked)
}

fn types() -> Vec<TypeTable> {
    let tables = Profiles::embedded().tables().into_iter();
    tables.map(|own| TypeTable { kind: own.kind, table: own.table, keys: own.keys }).collect()
}

/// Speaks the sentences of one locale; they have no values.
fn speaker(tag: &str) -> impl Fn(&str) -> String {
    let path = |name: &str| format!("{}/templates/locales/{tag}/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
    let text: String = ["fields", "types"].map(|name| std::fs::read_to_string(path(name)).unwrap()).concat();
    let pairs = text.lines().filter_map(|line| line.split_once(" = "));
    let sentences: BTreeMap<String, String> = pairs.map(|(id, sentence)| (id.to_owned(), sentence.to_owned())).collect();
    move |id| sentences.get(id).unwrap_or_else(|| panic!("{id} has no sentence")).clone()
}

fn each(mut holds: impl FnMut(&str, &str, String)) {
    for tag in ["en", "zh-Hans", "es"] {
        for kind in Profiles::embedded().types() {
            holds(tag, &kind, Profiles::embedded().case_text(&kind, &speaker(tag)).unwrap());
        }
    }
}

#[test]
fn a_new_case_file_is_read_without_a_finding() {
    each(|tag, kind, text| {
        let file = read(&text, &types()).unwrap_or_else(|findings| panic!("{tag} {kind}: {findings:#?}\n{text}"));
        assert_eq!((file.case.kind.as_str(), file.case.sample, file.case.version), (kind, kind == "TRAIN", 1));
    });
}

#[test]
fn every_key_that_is_switched_off_is_known_too() {
    each(|tag, kind, text| {
        let switched_on = |line: &str| line.strip_prefix('#').filter(|rest| !rest.is_empty() && !rest.starts_with(' ')).unwrap_or(line).to_owned();
        let text: Vec<String> = text.lines().map(switched_on).collect();
        let text = text.join("\n");
        let mut findings = read(&text, &types()).err().unwrap_or_default();
        // An [[item]] that is switched on must say which original it is about; nothing else may be wrong.
        findings.retain(|finding| finding.code.0 != "case-item-without-path");
        assert!(findings.is_empty(), "{tag} {kind}: {findings:#?}\n{text}");
    });
}

#[test]
fn a_new_case_file_misses_every_mandatory_key_it_leaves_empty() {
    each(|_, kind, text| {
        let file = read(&text, &types()).unwrap();
        let missing = check(kind, &file);
        assert!(missing.iter().any(|finding| finding.place.ends_with("[sender]")));
        let fields = Profiles::embedded().fields(kind);
        let pouch: Vec<&Field> = fields.iter().filter(|field| field.by_pouch).collect();
        assert!(missing.iter().all(|finding| pouch.iter().all(|field| finding.values[0].1 != field.id)));
    });
}

/// Each key once with its example; the first key of each repeated table opens it.
fn all_examples(fields: &[Field]) -> String {
    let mut tables: BTreeMap<String, String> = BTreeMap::new();
    let mut written = BTreeSet::new();
    for (key, example) in fields.iter().flat_map(|field| &field.examples) {
        assert!(written.insert(key), "{key} has two examples");
        let (table, key) = key.split_once('.').unwrap_or(("", key));
        writeln!(tables.entry(table.to_owned()).or_default(), "{key} = {}", example.text).unwrap();
    }
    let header = |table: &str| match table {
        "" => String::new(),
        "recipient" | "person" | "item" | "translator" => format!("[[{table}]]\n"),
        _ => format!("[{table}]\n"),
    };
    tables.iter().map(|(table, lines)| header(table) + lines).collect()
}

#[test]
fn the_examples_make_a_complete_case() {
    for kind in Profiles::embedded().types() {
        let fields = Profiles::embedded().fields(&kind);
        let text = all_examples(&fields).replace("type = \"TRANSMIT\"", &format!("type = \"{kind}\""));
        let file = read(&text, &types()).unwrap_or_else(|findings| panic!("{kind}: {findings:#?}\n{text}"));
        let missing: Vec<Finding> = check(&kind, &file).into_iter().filter(|finding| finding.code.0 == "profile-missing").collect();
        assert_eq!(missing, [], "{kind}");
        let known: BTreeSet<&String> = fields.iter().flat_map(Field::all_keys).collect();
        let nowhere: Vec<&String> = file.filled.iter().filter(|key| !known.contains(key)).collect();
        assert!(nowhere.is_empty(), "{kind}: {nowhere:?} belong to no field");
    }
}

#[test]
fn no_line_of_prose_is_wider_than_a_screen() {
    each(|tag, kind, text| {
        for line in text.lines().filter(|line| line.starts_with("# ") && !line.starts_with("#   ")) {
            let columns = unicode_width::UnicodeWidthStr::width(line);
            assert!(columns <= 100, "{tag} {kind}: {columns} columns: {line}");
        }
    });
}
