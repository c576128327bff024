//! One file of requirements as it is written in `templates/profiles/`.
//!
//! Examples keep the very text of the file: they are shown to the officer, who copies them.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, Value};

use super::condition::Condition;
use super::mistake;
use super::rule::Rule;
use crate::model::finding::{self, Finding};

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

    /// Returns the letter.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Must => "M",
            Self::Conditional => "C",
            Self::Optional => "O",
            Self::Forbidden => "X",
        }
    }
}

/// How grave a broken rule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grave {
    /// The dossier cannot be approved.
    Error,
    /// Needs a written reason.
    Warning,
    /// Worth knowing.
    Note,
}

impl From<Grave> for finding::Level {
    fn from(grave: Grave) -> Self {
        match grave {
            Grave::Error => Self::Error,
            Grave::Warning => Self::Warning,
            Grave::Note => Self::Note,
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
    /// What kind of entry the example is; an entry must be of the same.
    pub form: Form,
}

/// What kind of entry an example is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Any text or flag.
    Free,
    /// A calendar date.
    Date,
    /// An instant with its offset.
    Instant,
    /// A whole number.
    Number,
    /// The path of a piece of evidence.
    Evidence,
    /// Rows.
    Rows,
}

impl Form {
    fn of(value: &Value) -> Self {
        match value {
            Value::String(text) if crate::model::moment::is_date(text) => Self::Date,
            Value::String(text) if crate::model::moment::is_instant(text) => Self::Instant,
            Value::String(text) if text.starts_with("evidence/") => Self::Evidence,
            Value::String(text) if !text.is_empty() && text.len() < 6 && text.bytes().all(|byte| byte.is_ascii_digit()) => Self::Number,
            Value::Array(rows) if rows.iter().any(Value::is_table) => Self::Rows,
            Value::String(_) | Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::Array(_) | Value::Table(_) => Self::Free,
        }
    }
}

/// One requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The file it stands in, such as `CORE`; with `id` it makes the number `CORE-C08`.
    pub sheet: String,
    /// Where it stands in that file.
    pub line: usize,
    /// Its number, such as `C08`; `field-C08` is its sentence in every locale.
    pub id: String,
    /// Whether it must be there.
    pub level: Level,
    /// The keys of `case.toml` that fulfil it, all of them.
    pub keys: Vec<String>,
    /// Further keys that belong to it and may stay empty.
    pub also: Vec<String>,
    /// Keys that must hold something in every row of their list.
    pub each: Vec<String>,
    /// Keys that may stay empty where another one sets a word in capitals (`LIN Guodong`).
    pub or_capitals: BTreeMap<String, String>,
    /// Keys of which some row must have one of these values.
    pub one_of: BTreeMap<String, Vec<String>>,
    /// Further keys that must be filled when a condition holds.
    pub must_when: BTreeMap<String, Condition>,
    /// Whether pouch fulfils it by itself.
    pub by_pouch: bool,
    /// Where that can be seen in a dossier.
    pub seen: Option<String>,
    /// The name of the condition of a conditional field.
    pub condition: Option<String>,
    /// The condition itself.
    pub when: Option<Condition>,
    /// Which rows of a table it is about; all, when nothing is said.
    pub about: Option<Condition>,
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

    /// Returns the number of one of its findings, such as `RN-N05-1`.
    pub fn number(&self, n: u8) -> String {
        format!("{}-{}-{n}", self.sheet, self.id)
    }
}

/// One file.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) kind: String,
    /// The type it builds upon.
    pub(super) base: Option<String>,
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
    /// The words allowed for closed questions, by key.
    pub(super) answers: BTreeMap<String, Vec<String>>,
    /// Values that a new case file already bears, as written.
    pub(super) preset: BTreeMap<String, String>,
    pub(super) fields: Vec<Field>,
    pub(super) rules: Vec<Rule>,
}

impl Sheet {
    /// Reads a file; what is wrong comes with its line.
    pub(super) fn read(text: &str, place: &str) -> Result<Self, Finding> {
        let line = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1;
        let written: Written = toml::from_str(text).map_err(|error| mistake::told(text, place, &error))?;
        let slice = |value: &Spanned<Value>| text.get(value.span()).unwrap_or_default().to_owned();
        let example = |value: Spanned<Value>| Example { text: slice(&value), empty: empty(value.get_ref()), form: Form::of(value.get_ref()) };
        let at = line(written.kind.span().start);
        let kind = written.kind.into_inner();
        if !is_name(&kind) {
            return Err(Finding::error("profile-file-type-name", format!("{place}:{at}")).with("value", kind));
        }
        let field = |row: Row| Field {
            sheet: kind.clone(),
            line: line(row.id.span().start),
            id: row.id.into_inner(),
            level: row.level,
            keys: row.keys,
            also: row.also,
            each: row.each,
            or_capitals: row.or_capitals,
            one_of: row.one_of,
            must_when: row.must_when,
            by_pouch: row.by.is_some(),
            seen: row.seen,
            condition: row.condition,
            when: row.when,
            about: row.about,
            source: row.source,
            confidence: row.confidence.name().to_owned(),
            examples: row.example.into_iter().map(|(key, value)| (key, example(value))).collect(),
        };
        Ok(Self {
            kind: kind.clone(),
            base: written.base,
            table: written.table,
            date: written.date,
            open: written.open,
            blocks: written.blocks,
            lenient: written.lenient,
            levels: written.levels,
            answers: written.answers,
            preset: written.preset.iter().map(|(key, value)| (key.clone(), slice(value))).collect(),
            fields: written.field.into_iter().map(field).collect(),
            rules: written.rule,
        })
    }

    /// Puts this file on top of the type it builds upon: rows with the same number replace, others are added.
    pub(super) fn upon(self, base: &Self) -> Self {
        let mut fields = base.fields.clone();
        for field in self.fields {
            match fields.iter_mut().find(|known| known.id == field.id) {
                Some(known) => *known = field,
                None => fields.push(field),
            }
        }
        for field in &mut fields {
            field.sheet.clone_from(&self.kind);
        }
        let over = |rule: &&Rule| !self.rules.iter().any(|own| (&own.row, own.n) == (&rule.row, rule.n));
        let rules: Vec<Rule> = base.rules.iter().filter(over).chain(&self.rules).cloned().collect();
        let merged = |ours: BTreeMap<String, Level>| base.levels.clone().into_iter().chain(ours).collect();
        Self {
            kind: self.kind,
            base: self.base,
            table: base.table.clone(),
            date: self.date,
            open: if self.open.is_empty() { base.open.clone() } else { self.open },
            blocks: self.blocks.or_else(|| base.blocks.clone()),
            lenient: self.lenient || base.lenient,
            levels: merged(self.levels),
            answers: base.answers.clone().into_iter().chain(self.answers).collect(),
            preset: base.preset.clone().into_iter().chain(self.preset).collect(),
            fields,
            rules,
        }
    }
}

/// Whether it can be typed as a name of a type, and be a name of a file: capitals, digits, `-` and `_`.
fn is_name(kind: &str) -> bool {
    let good = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_');
    kind.len() <= 24 && kind.bytes().next().is_some_and(|first| first.is_ascii_uppercase()) && kind.bytes().all(good)
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
    kind: Spanned<String>,
    base: Option<String>,
    #[serde(default)]
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
    answers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    preset: BTreeMap<String, Spanned<Value>>,
    #[serde(default)]
    field: Vec<Row>,
    #[serde(default)]
    rule: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: Spanned<String>,
    level: Level,
    by: Option<By>,
    seen: Option<String>,
    condition: Option<String>,
    when: Option<Condition>,
    about: Option<Condition>,
    #[serde(default)]
    keys: Vec<String>,
    #[serde(default)]
    also: Vec<String>,
    #[serde(default)]
    each: Vec<String>,
    #[serde(default)]
    or_capitals: BTreeMap<String, String>,
    #[serde(default)]
    one_of: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    must_when: BTreeMap<String, Condition>,
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

    fn read(text: &str) -> Result<Sheet, Finding> {
        Sheet::read(text, "profiles/T.toml")
    }

    #[test]
    fn an_example_keeps_the_order_in_which_it_was_written() {
        let sheet = read(&format!("{FIELD}example = {{ \"t.a\" = {{ zh-Hans = \"甲\", es = \"A\" }} }}\n")).unwrap();
        let example = &sheet.fields[0].examples["t.a"];
        assert_eq!((example.text.as_str(), example.empty), ("{ zh-Hans = \"甲\", es = \"A\" }", "\"\""));
        assert_eq!((sheet.fields[0].line, sheet.fields[0].number(1)), (5, "T-T01-1".to_owned()));
    }

    #[test]
    fn a_word_that_is_not_foreseen_is_refused_with_its_line() {
        let places = [FIELD.replace("level = \"M\"", "level = \"m\""), format!("{FIELD}keyz = []\n"), format!("{FIELD}by = \"magic\"\n"), format!("{FIELD}when = {{ kay = \"a\" }}\n")];
        let lines: Vec<String> = places.iter().map(|text| read(text).unwrap_err().place).collect();
        assert_eq!(lines, ["profiles/T.toml:6:9", "profiles/T.toml:10:1", "profiles/T.toml:10:6", "profiles/T.toml:10:10"]);
    }

    #[test]
    fn a_type_upon_another_replaces_and_adds_rows() {
        let base = read(FIELD).unwrap();
        let own = FIELD.replace("\"T\"", "\"OURS\"").replace("table = \"t\"", "base = \"T\"");
        let more = own.replace("T01", "T02").split_once("[[field]]").unwrap().1.to_owned();
        let ours = read(&format!("{}[[field]]{more}", own.replace("level = \"M\"", "level = \"O\""))).unwrap().upon(&base);
        let rows: Vec<_> = ours.fields.iter().map(|field| (field.number(1), field.level)).collect();
        assert_eq!(rows, [("OURS-T01-1".to_owned(), Level::Optional), ("OURS-T02-1".to_owned(), Level::Must)]);
        assert_eq!(ours.table, "t");
    }
}
