//! One file of requirements as it is written in `templates/profiles/`.
//!
//! Examples keep the very text of the file: they are shown to the officer, who copies them.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, Value};

/// Whether a field must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Level {
    /// Must be filled.
    #[serde(rename = "M")]
    Must,
    /// Must be filled when its condition holds.
    #[serde(rename = "C")]
    Conditional,
    /// May be filled.
    #[serde(rename = "O")]
    Optional,
    /// Must not be in the dossier.
    #[serde(rename = "X")]
    Forbidden,
}

impl Level {
    /// Returns the id of the sentence that names the level.
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Must => "level-M",
            Self::Conditional => "level-C",
            Self::Optional => "level-O",
            Self::Forbidden => "level-X",
        }
    }
}

/// A good entry for one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The value as it is written in TOML.
    pub text: String,
    /// The same kind of value with nothing in it: `""`, `[]`, `false`, `1`.
    pub empty: &'static str,
}

/// One requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its number, such as `C08`; `field-C08` is its sentence in every locale.
    pub id: String,
    /// Whether it must be there.
    pub level: Level,
    /// The keys of `case.toml` that fulfil it, all of them.
    pub keys: Vec<String>,
    /// Further keys that belong to it and may stay empty.
    pub also: Vec<String>,
    /// Whether pouch fulfils it by itself.
    pub by_pouch: bool,
    /// The name of the condition of a conditional field.
    pub condition: Option<String>,
    /// Who requires it; `practice` when no text does.
    pub source: String,
    /// `V` read in the source, `K` known, `practice`.
    pub confidence: String,
    /// Good entries by key.
    pub examples: BTreeMap<String, Example>,
}

impl Field {
    /// Returns the keys that must and those that may be filled.
    pub fn all_keys(&self) -> impl Iterator<Item = &String> {
        self.keys.iter().chain(&self.also)
    }
}

/// One file.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) kind: String,
    pub(super) table: String,
    pub(super) date: String,
    /// Tables that a new case file opens though they may be absent.
    pub(super) open: Vec<String>,
    /// The only keys whose absence blocks; `None` when each mandatory one does.
    pub(super) blocks: Option<Vec<String>>,
    /// Whether an absence that does not block is only a note: a life-threat notice never waits for formalities.
    pub(super) lenient: bool,
    /// Levels of common fields that differ for this type.
    pub(super) levels: BTreeMap<String, Level>,
    /// Values that a new case file already bears, as written.
    pub(super) preset: BTreeMap<String, String>,
    pub(super) fields: Vec<Field>,
}

impl Sheet {
    pub(super) fn read(text: &str) -> Result<Self, toml::de::Error> {
        let written: Written = toml::from_str(text)?;
        let slice = |value: &Spanned<Value>| text.get(value.span()).unwrap_or_default().to_owned();
        let example = |value: Spanned<Value>| Example { text: slice(&value), empty: empty(value.get_ref()) };
        let field = |row: Row| Field {
            id: row.id,
            level: row.level,
            keys: row.keys,
            also: row.also,
            by_pouch: row.by.is_some(),
            condition: row.condition,
            source: row.source,
            confidence: row.confidence.name().to_owned(),
            examples: row.example.into_iter().map(|(key, value)| (key, example(value))).collect(),
        };
        Ok(Self {
            kind: written.kind,
            table: written.table,
            date: written.date,
            open: written.open,
            blocks: written.blocks,
            lenient: written.lenient,
            levels: written.levels,
            preset: written.preset.iter().map(|(key, value)| (key.clone(), slice(value))).collect(),
            fields: written.field.into_iter().map(field).collect(),
        })
    }
}

fn empty(value: &Value) -> &'static str {
    match value {
        Value::Array(_) => "[]",
        Value::Boolean(_) => "false",
        Value::Integer(_) => "1",
        Value::String(_) | Value::Float(_) | Value::Datetime(_) | Value::Table(_) => "\"\"",
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(rename = "type")]
    kind: String,
    table: String,
    date: String,
    #[serde(default)]
    open: Vec<String>,
    blocks: Option<Vec<String>>,
    #[serde(default)]
    lenient: bool,
    #[serde(default)]
    levels: BTreeMap<String, Level>,
    #[serde(default)]
    preset: BTreeMap<String, Spanned<Value>>,
    field: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    level: Level,
    by: Option<By>,
    condition: Option<String>,
    keys: Vec<String>,
    #[serde(default)]
    also: Vec<String>,
    source: String,
    confidence: Confidence,
    #[serde(default)]
    example: BTreeMap<String, Spanned<Value>>,
}

#[derive(Deserialize)]
enum By {
    #[serde(rename = "pouch")]
    Pouch,
}

#[derive(Deserialize)]
enum Confidence {
    V,
    K,
    #[serde(rename = "practice")]
    Practice,
}

impl Confidence {
    const fn name(&self) -> &'static str {
        match self {
            Self::V => "V",
            Self::K => "K",
            Self::Practice => "practice",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELD: &str = "type = \"T\"\ntable = \"t\"\ndate = \"2026-01-01\"\n[[field]]\nid = \"T01\"\nlevel = \"M\"\nkeys = [\"t.a\"]\nsource = \"practice\"\nconfidence = \"V\"\n";

    #[test]
    fn an_example_keeps_the_order_in_which_it_was_written() {
        let sheet = Sheet::read(&format!("{FIELD}example = {{ \"t.a\" = {{ zh-Hans = \"甲\", es = \"A\" }} }}\n")).unwrap();
        let example = &sheet.fields[0].examples["t.a"];
        assert_eq!((example.text.as_str(), example.empty), ("{ zh-Hans = \"甲\", es = \"A\" }", "\"\""));
    }

    #[test]
    fn a_word_that_is_not_foreseen_is_refused() {
        assert!(Sheet::read(&FIELD.replace("level = \"M\"", "level = \"m\"")).is_err());
        assert!(Sheet::read(&format!("{FIELD}keyz = []\n")).is_err());
        assert!(Sheet::read(&format!("{FIELD}by = \"magic\"\n")).is_err());
    }
}
