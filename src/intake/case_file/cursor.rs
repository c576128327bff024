//! A strict walk over one table of `case.toml`.
//!
//! Each getter notes the key it was asked for; [`Cursor::finish`] then names every key nobody
//! asked for, with its line and the nearest known one. All problems of a file are collected:
//! an officer mends them in one go.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::model::case::{Detail, Words};
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use crate::model::moment::{is_date, is_instant, is_time_zone};
use crate::model::name::EvidencePath;

/// What is shared by all tables of one file.
#[derive(Debug)]
pub(super) struct Notes<'a> {
    /// The whole text, to count lines in.
    pub(super) text: &'a str,
    /// Language of plain strings.
    pub(super) working: RefCell<LangTag>,
    /// What is wrong.
    pub(super) findings: RefCell<Vec<Finding>>,
    /// Keys that were given a value, without array positions (`sender.officer`).
    pub(super) filled: RefCell<BTreeSet<String>>,
}

impl Notes<'_> {
    /// Returns `case.toml:12` for a place in the text.
    pub(super) fn place(&self, span: &Range<usize>) -> String {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        format!("case.toml:{}", before.bytes().filter(|byte| *byte == b'\n').count() + 1)
    }

    fn fault(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }
}

/// One table and the keys asked for so far.
pub(super) struct Cursor<'a> {
    notes: &'a Notes<'a>,
    path: String,
    table: Option<&'a DeTable<'a>>,
    asked: RefCell<BTreeSet<String>>,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(notes: &'a Notes<'a>, path: &str, table: Option<&'a DeTable<'a>>) -> Self {
        Self { notes, path: path.to_owned(), table, asked: RefCell::default() }
    }

    fn full(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn get(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().insert(key.to_owned());
        let (_, value) = self.table?.iter().find(|(own, _)| own.get_ref().as_ref() == key)?;
        Some(value)
    }

    fn wrong(&self, code: &'static str, key: &str, value: &Spanned<DeValue<'_>>) -> Finding {
        Finding::error(code, self.notes.place(&value.span())).with("key", self.full(key))
    }

    /// Notes that a key was given a value.
    pub(super) fn mark(&self, key: &str) {
        self.fill(key);
    }

    fn fill(&self, key: &str) {
        self.notes.filled.borrow_mut().insert(self.full(key));
    }

    fn wrong_type(&self, key: &str, value: &Spanned<DeValue<'_>>, expected: &str) {
        self.notes.fault(self.wrong("case-wrong-type", key, value).with("expected", expected));
    }

    fn string(&self, key: &str, value: &Spanned<DeValue<'_>>) -> String {
        match value.get_ref() {
            DeValue::String(text) => text.trim().to_owned(),
            DeValue::Integer(number) if number.radix() == 10 => number.as_str().to_owned(),
            DeValue::Datetime(time) => time.to_string(),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Array(_) | DeValue::Table(_) => {
                self.wrong_type(key, value, "text");
                String::new()
            }
        }
    }

    /// Reads a text; absent is empty.
    pub(super) fn text(&self, key: &str) -> String {
        let text = self.get(key).map(|value| self.string(key, value)).unwrap_or_default();
        if !text.is_empty() {
            self.fill(key);
        }
        text
    }

    /// Reads a text that must pass a test, with the code of the finding when it does not.
    fn tested(&self, key: &str, code: &'static str, holds: impl Fn(&str) -> bool) -> String {
        let text = self.text(key);
        match self.get(key) {
            Some(value) if !text.is_empty() && !holds(&text) => {
                self.notes.fault(self.wrong(code, key, value).with("value", &text));
                String::new()
            }
            _ => text,
        }
    }

    /// Reads a date `YYYY-MM-DD`.
    pub(super) fn date(&self, key: &str) -> String {
        self.tested(key, "case-bad-date", is_date)
    }

    /// Reads a date that may be known only to the month or the year.
    pub(super) fn rough_date(&self, key: &str) -> String {
        let padded = |text: &str| match text.len() {
            4 => is_date(&format!("{text}-01-01")),
            7 => is_date(&format!("{text}-01")),
            _ => is_date(text),
        };
        self.tested(key, "case-bad-date", padded)
    }

    /// Reads an instant with its offset, or a date.
    pub(super) fn when(&self, key: &str) -> String {
        self.tested(key, "case-bad-time", |text| is_instant(text) || is_date(text))
    }

    /// Reads the name of a time zone (IANA).
    pub(super) fn time_zone(&self, key: &str) -> String {
        self.tested(key, "case-bad-time-zone", is_time_zone)
    }

    /// Reads a country code (ISO 3166 alpha-2).
    pub(super) fn country(&self, key: &str) -> String {
        self.tested(key, "case-bad-country", is_country)
    }

    /// Reads a text made of ASCII letters, digits, `-`, `_` and `.` only.
    pub(super) fn plain(&self, key: &str) -> String {
        let plain = |text: &str| {
            let signs = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
            signs && text.len() <= 64 && text.starts_with(|c: char| c.is_ascii_alphanumeric()) && !text.ends_with('.')
        };
        self.tested(key, "case-bad-key", plain)
    }

    /// Reads one of some words.
    pub(super) fn choice(&self, key: &str, allowed: &[&str]) -> String {
        let text = self.text(key);
        match self.get(key) {
            Some(value) if !text.is_empty() && !allowed.contains(&text.as_str()) => {
                let wrong = self.wrong("case-bad-choice", key, value).with("value", &text);
                let nearest = nearest(&text, allowed.iter().copied()).unwrap_or("none");
                self.notes.fault(wrong.with("allowed", allowed.join(", ")).with("nearest", nearest));
                String::new()
            }
            _ => text,
        }
    }

    /// Reads true or false; absent is false.
    pub(super) fn flag(&self, key: &str) -> bool {
        let Some(value) = self.get(key) else { return false };
        if let DeValue::Boolean(flag) = value.get_ref() {
            self.fill(key);
            return *flag;
        }
        self.wrong_type(key, value, "true | false");
        false
    }

    /// Reads a whole number from 1; absent is 1.
    pub(super) fn number(&self, key: &str) -> u32 {
        let text = self.text(key);
        match (self.get(key), text.parse::<u32>()) {
            (None, _) => {
                self.fill(key);
                1
            }
            (_, Ok(number)) if number > 0 => number,
            (Some(value), _) => {
                self.wrong_type(key, value, "1, 2, 3…");
                1
            }
        }
    }

    /// Reads a language tag.
    pub(super) fn tag(&self, key: &str) -> Option<LangTag> {
        let text = self.text(key);
        let value = self.get(key)?;
        if text.is_empty() { None } else { self.as_tag(key, value, &text) }
    }

    fn as_tag(&self, key: &str, value: &Spanned<DeValue<'_>>, text: &str) -> Option<LangTag> {
        let tag = LangTag::parse(text).ok();
        if tag.is_none() {
            self.notes.fault(self.wrong("case-bad-language", key, value).with("value", text));
        }
        tag
    }

    fn array(&self, key: &str) -> &'a [Spanned<DeValue<'a>>] {
        match self.get(key).map(|value| (value, value.get_ref())) {
            Some((_, DeValue::Array(values))) => values,
            Some((value, _)) => {
                self.wrong_type(key, value, "[ … ]");
                &[]
            }
            None => &[],
        }
    }

    /// Reads a list of texts.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        let texts: Vec<String> = self.array(key).iter().map(|value| self.string(key, value)).filter(|text| !text.is_empty()).collect();
        if !texts.is_empty() {
            self.fill(key);
        }
        texts
    }

    /// Reads a list of texts that must pass a test; those that do not are faults.
    fn texts_tested(&self, key: &str, holds: impl Fn(&str) -> bool, fault: impl Fn(Finding, &str) -> Finding, code: &'static str) -> Vec<String> {
        let texts = self.texts(key);
        for value in self.array(key) {
            if let DeValue::String(text) = value.get_ref()
                && !text.is_empty()
                && !holds(text)
            {
                self.notes.fault(fault(self.wrong(code, key, value).with("value", text), text));
            }
        }
        texts.into_iter().filter(|text| holds(text)).collect()
    }

    /// Reads a list of words of a closed list.
    pub(super) fn choices(&self, key: &str, allowed: &[&str]) -> Vec<String> {
        let fault = |finding: Finding, text: &str| {
            let nearest = nearest(text, allowed.iter().copied()).unwrap_or("none");
            finding.with("allowed", allowed.join(", ")).with("nearest", nearest)
        };
        self.texts_tested(key, |text| allowed.contains(&text), fault, "case-bad-choice")
    }

    /// Reads a list of country codes.
    pub(super) fn countries(&self, key: &str) -> Vec<String> {
        self.texts_tested(key, is_country, |finding, _| finding, "case-bad-country")
    }

    /// Reads a list of language tags.
    pub(super) fn tags(&self, key: &str) -> Vec<LangTag> {
        let read = |value: &Spanned<DeValue<'_>>| {
            let text = self.string(key, value);
            if text.is_empty() { None } else { self.as_tag(key, value, &text) }
        };
        let tags: Vec<LangTag> = self.array(key).iter().filter_map(read).collect();
        if !tags.is_empty() {
            self.fill(key);
        }
        tags
    }

    /// Reads a list of paths of evidence.
    pub(super) fn paths(&self, key: &str) -> Vec<EvidencePath> {
        self.texts(key).iter().map(|text| EvidencePath::decode(text)).collect()
    }

    /// Reads a text for people: a plain string, or one string a language.
    pub(super) fn words(&self, key: &str) -> Words {
        let Some(value) = self.get(key) else { return Words::default() };
        let words = self.as_words(key, value);
        if !words.is_empty() {
            self.fill(key);
        }
        words
    }

    fn as_words(&self, key: &str, value: &Spanned<DeValue<'a>>) -> Words {
        if let DeValue::Table(table) = value.get_ref() {
            let pairs = table.iter().filter_map(|(own, text)| {
                let tag = self.as_tag(key, text, own.get_ref())?;
                Some((tag, self.string(key, text)))
            });
            return Words::new(pairs);
        }
        Words::new([(self.notes.working.borrow().clone(), self.string(key, value))])
    }

    /// Opens a table below this one; absent is empty.
    pub(super) fn table(&self, key: &str) -> Self {
        let table = match self.get(key).map(|value| (value, value.get_ref())) {
            Some((_, DeValue::Table(table))) => Some(table),
            Some((value, _)) => {
                self.wrong_type(key, value, "[table]");
                None
            }
            None => None,
        };
        Self::new(self.notes, &self.full(key), table)
    }

    /// Opens each table of a list.
    pub(super) fn tables(&self, key: &str) -> Vec<Self> {
        let open = |value: &'a Spanned<DeValue<'a>>| {
            let DeValue::Table(table) = value.get_ref() else {
                self.wrong_type(key, value, "{ … }");
                return None;
            };
            Some(Self::new(self.notes, &self.full(key), Some(table)))
        };
        self.array(key).iter().filter_map(open).collect()
    }

    /// Returns every key with its value as words or rows; for the table of a dossier type.
    pub(super) fn details(&self, known: &[String]) -> BTreeMap<String, Detail> {
        let given = known.iter().filter_map(|key| Some((key.clone(), self.detail(key)?)));
        given.inspect(|(key, _)| self.fill(key)).collect()
    }

    /// Reads the texts for people of several keys; those that say nothing are left out.
    pub(super) fn further(&self, keys: &[&str]) -> BTreeMap<String, Words> {
        let read = keys.iter().map(|key| ((*key).to_owned(), self.words(key)));
        read.filter(|(_, words)| !words.is_empty()).collect()
    }

    fn detail(&self, key: &str) -> Option<Detail> {
        if let DeValue::Array(_) = self.get(key)?.get_ref() {
            let rows: Vec<_> = self.tables(key).iter().map(Self::row).collect();
            return (!rows.is_empty()).then_some(Detail::Rows(rows));
        }
        Some(self.words(key)).filter(|words| !words.is_empty()).map(Detail::Text)
    }

    fn row(&self) -> BTreeMap<String, Words> {
        let Some(table) = self.table else { return BTreeMap::new() };
        let cells = table.iter().map(|(key, value)| (key.get_ref().to_string(), self.as_words(key.get_ref(), value)));
        cells.filter(|(_, words)| !words.is_empty()).collect()
    }

    /// Reads a list of keys of recipients; one that no recipient has is a finding.
    pub(super) fn among(&self, key: &str, known: &[String]) -> Vec<String> {
        let texts = self.texts(key);
        for text in texts.iter().filter(|text| !known.contains(text)) {
            let nearest = nearest(text, known.iter().map(String::as_str)).unwrap_or("none");
            let finding = Finding::error("case-unknown-recipient", self.place()).with("key", text);
            self.notes.fault(finding.with("nearest", nearest).with("known", known.join(", ")));
        }
        texts
    }

    /// Notes that something about the table as a whole is wrong.
    pub(super) fn fault(&self, code: &'static str) {
        self.notes.fault(Finding::error(code, self.place()));
    }

    /// Returns where the table's first key stands, for findings about the table as a whole.
    pub(super) fn place(&self) -> String {
        let first = self.table.and_then(|table| table.iter().map(|(key, _)| key.span()).min_by_key(|span| span.start));
        first.map_or_else(|| "case.toml".to_owned(), |span| self.notes.place(&span))
    }

    /// Names every key that nobody asked for.
    pub(super) fn finish(&self) {
        let Some(table) = self.table else { return };
        let asked = self.asked.borrow();
        for (key, _) in table.iter().filter(|(key, _)| !asked.contains(key.get_ref().as_ref())) {
            let nearest = nearest(key.get_ref(), asked.iter().map(String::as_str)).unwrap_or("none");
            let finding = Finding::error("case-unknown-key", self.notes.place(&key.span()));
            let finding = finding.with("key", self.full(key.get_ref())).with("nearest", nearest);
            self.notes.fault(finding.with("known", asked.iter().cloned().collect::<Vec<_>>().join(", ")));
        }
    }
}

/// Returns the word that was probably meant: "did you mean".
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    // Few mistype the first letter: "verson" is more likely "version" than "person".
    let other = |candidate: &str| !candidate.chars().next().is_some_and(|first| word.to_lowercase().starts_with(first.to_ascii_lowercase()));
    let near = known.map(|candidate| (strsim::damerau_levenshtein(word, candidate), other(candidate), candidate));
    near.min().filter(|(distance, ..)| *distance <= 1 + word.chars().count() / 3).map(|(.., candidate)| candidate)
}

/// Two capital letters, as ISO 3166-1 writes a country.
fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase())
}
