//! What each dossier type requires: which fields, under which key of `case.toml`, on whose word.
//!
//! The requirements are dated data in `templates/profiles/`; this room reads them, writes the
//! commented `case.toml` of a new case, and names what is still empty in a filled one. Not here:
//! reading `case.toml` (`intake`), and what a value must look like beyond being there.

mod case_text;
pub mod fill;
pub mod gates;
mod missing;
pub mod people;
mod sheet;
mod wrap;

use std::collections::BTreeMap;

use sheet::Sheet;
pub use sheet::{Example, Field, Level};

/// The types an officer can choose, in the order they are offered.
const TYPES: [&str; 4] = [
    include_str!("../../templates/profiles/TRANSMIT.toml"),
    include_str!("../../templates/profiles/RFA.toml"),
    include_str!("../../templates/profiles/VICTIM.toml"),
    include_str!("../../templates/profiles/TTL.toml"),
];
/// What every type requires: of the case, of each person, of each piece of evidence.
const COMMON: [&str; 3] = [
    include_str!("../../templates/profiles/CORE.toml"),
    include_str!("../../templates/profiles/PERSON.toml"),
    include_str!("../../templates/profiles/ITEM.toml"),
];

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
}

impl Profiles {
    /// Returns the types that come with pouch.
    ///
    /// # Panics
    /// Never in a build whose tests passed: the requirements are part of the program.
    pub fn embedded() -> Self {
        let read = |text: &&str| Sheet::read(text).expect("the embedded profiles are read by a test");
        Self { common: COMMON.iter().map(read).collect(), types: TYPES.iter().map(read).collect() }
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

    /// Returns every field of a type, the common ones first, each at its level for this type; empty for an unknown type.
    pub fn fields(&self, kind: &str) -> Vec<Field> {
        let Some(own) = self.own(kind) else { return Vec::new() };
        let all = self.common.iter().chain([own]).flat_map(|sheet| &sheet.fields).cloned();
        all.map(|field| Field { level: own.levels.get(&field.id).copied().unwrap_or(field.level), ..field }).collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_types_are_offered_in_order() {
        assert_eq!(Profiles::embedded().types(), ["TRANSMIT", "RFA", "VICTIM", "TTL"]);
    }

    #[test]
    fn the_own_table_bears_the_keys_of_the_type() {
        let tables = Profiles::embedded().tables();
        let transmit = tables.iter().find(|table| table.kind == "TRANSMIT").unwrap();
        assert_eq!(transmit.table, "transmit");
        assert_eq!(transmit.keys, ["kind", "conditions", "glossary", "certificate", "return_wish"]);
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
        let counts = [("C", 30), ("P", 17), ("E", 18)];
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
                assert_eq!(field.level == Level::Conditional, field.condition.is_some() && field.level != Level::Must, "{}", field.id);
                assert!(!field.by_pouch || field.keys.is_empty(), "{} is pouch's own", field.id);
                let without: Vec<&String> = field.all_keys().filter(|key| missing::example(&fields, key).is_none()).collect();
                assert!(without.is_empty(), "{} has no example for {without:?}", field.id);
            }
        }
    }
}
