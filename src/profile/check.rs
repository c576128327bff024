//! Judges a filled case file: every requirement of its type, row by row, and the rules between fields.
//!
//! Each row of a repeated table (`[[person]]`, `[[item]]`…) is judged by itself: that one person is complete
//! says nothing of the next. Tables that may be absent are judged once begun.

use std::collections::BTreeSet;

use super::condition::{Condition, Facts, Holds};
use super::{Field, Level, Profiles, example, header, parents, rules, table_of};
use crate::model::finding::{Finding, Level as Grave};
use crate::model::given::Given;
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;

const REPEATED: [&str; 4] = ["recipient", "person", "item", "translator"];
const MAY_BE_ABSENT: [&str; 3] = ["person", "item", "translator"];

/// A piece of evidence that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownItem {
    /// `E0001`.
    pub id: String,
    /// Its path as `case.toml` writes it.
    pub path: String,
}

/// What is judged, and what else is known.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// What the case file says.
    pub given: &'a Given,
    /// The moment of the check.
    pub at: Moment,
    /// Only these recipients; all, when none is named.
    pub to: &'a [String],
    /// What was taken in; `None` when nobody looked.
    pub items: Option<&'a [KnownItem]>,
}

impl Profiles {
    /// Names everything that is missing, open, doubtful or contradictory in a case file of this type.
    pub fn check(&self, kind: &str, asked: &Asked<'_>) -> Vec<Finding> {
        let Some(own) = self.own(kind) else {
            let line = asked.given.get("type").map_or(1, |value| value.line);
            let unknown = Finding::error("profile-unknown-type", format!("case.toml:{line}")).with("value", kind);
            return vec![unknown.with("known", self.types().join(", "))];
        };
        let fields = self.fields(kind);
        let judge = Judge { profiles: self, kind, fields: &fields, asked, blocks: own.blocks.as_deref(), lenient: own.lenient, answers: self.answers(kind) };
        let mut told = BTreeSet::new();
        let mut findings: Vec<Finding> = fields.iter().filter(|field| !field.by_pouch).flat_map(|field| judge.field(field, &mut told)).collect();
        for (sheet, rule) in self.rules(kind) {
            let number = format!("{sheet}-{}-{}", rule.row, rule.n);
            let found = rules::judge(&judge, &rule);
            let source = fields.iter().find(|field| field.id == rule.row).map_or("practice", |field| field.source.as_str());
            findings.extend(found.into_iter().map(|finding| finding.numbered(&number).with("field", &rule.row).with("source", source)));
        }
        findings
    }
}

/// What every judgement looks at.
pub(super) struct Judge<'a> {
    pub(super) profiles: &'a Profiles,
    pub(super) kind: &'a str,
    pub(super) fields: &'a [Field],
    pub(super) asked: &'a Asked<'a>,
    blocks: Option<&'a [String]>,
    pub(super) lenient: bool,
    pub(super) answers: std::collections::BTreeMap<String, Vec<String>>,
}

/// One row of a repeated table, or the whole case.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) judge: &'a Judge<'a>,
    /// The table, the row and its number from 1.
    row: Option<(&'a str, &'a Given, usize)>,
}

impl<'a> Scope<'a> {
    /// Returns every value of a key: of this row, when the key is of its table.
    pub(super) fn all(&self, key: &str) -> Vec<&'a Given> {
        match self.row {
            Some((table, row, _)) if table_of(key) == table => key.split_once('.').map_or_else(Vec::new, |(_, rest)| row.all(rest)),
            _ => self.judge.asked.given.all(key),
        }
    }

    /// Returns the row, when it is one.
    pub(super) const fn row(&self) -> Option<&'a Given> {
        match self.row {
            Some((_, row, _)) => Some(row),
            None => None,
        }
    }

    fn is_filled(&self, key: &str) -> bool {
        self.all(key).into_iter().any(Given::is_filled)
    }

    /// Returns where a key stands, or where it would belong.
    pub(super) fn place(&self, key: &str) -> String {
        let own = self.all(key).into_iter().map(|value| value.line).find(|line| *line > 0);
        match self.row {
            Some((table, row, number)) if table_of(key) == table => format!("case.toml:{} [[{table}]] {number}", own.unwrap_or(row.line)),
            _ => {
                let table = table_of(key);
                let opened = Some(table).filter(|table| !table.is_empty()).and_then(|table| self.judge.asked.given.get(table));
                let line = own.or(opened.map(|value| value.line)).filter(|line| *line > 0);
                let place = line.map_or_else(|| "case.toml".to_owned(), |line| format!("case.toml:{line}"));
                format!("{place} {}", header(table)).trim_end().to_owned()
            }
        }
    }
}

impl Facts for Scope<'_> {
    fn kind(&self) -> &str {
        self.judge.kind
    }

    fn values(&self, key: &str) -> Vec<String> {
        self.all(key).into_iter().filter(|value| value.is_filled()).flat_map(|value| value.rows()).map(|value| value.text().to_owned()).collect()
    }

    fn is_question(&self, key: &str) -> bool {
        self.judge.answers.contains_key(key)
    }
}

impl<'a> Judge<'a> {
    /// Returns the whole case as a scope.
    pub(super) const fn whole(&'a self) -> Scope<'a> {
        Scope { judge: self, row: None }
    }

    /// Returns one scope a row of a repeated table; the whole case for any other.
    pub(super) fn scopes(&'a self, table: &'a str) -> Vec<Scope<'a>> {
        if !REPEATED.contains(&table) {
            return vec![self.whole()];
        }
        let rows = self.asked.given.list(table).into_iter().enumerate();
        let wanted = |row: &Given| table != "recipient" || self.asked.to.is_empty() || self.asked.to.iter().any(|key| key == row.text_of("key"));
        rows.filter(|(_, row)| wanted(row)).map(|(at, row)| Scope { judge: self, row: Some((table, row, at + 1)) }).collect()
    }

    /// Returns the language of plain texts.
    pub(super) fn working(&self) -> LangTag {
        LangTag::parse(self.asked.given.text_of("working_language")).unwrap_or_else(|_| LangTag::undetermined())
    }

    pub(super) fn level(&self, key: &str) -> Grave {
        let blocks = self.blocks.is_none_or(|keys| keys.iter().any(|blocking| blocking == key));
        if blocks { Grave::Error } else { self.rest() }
    }

    const fn rest(&self) -> Grave {
        if self.lenient { Grave::Note } else { Grave::Warning }
    }

    fn field(&'a self, field: &'a Field, told: &mut BTreeSet<(String, String)>) -> Vec<Finding> {
        if field.level == Level::Forbidden {
            return self.forbidden(field);
        }
        let keys: Vec<&String> = field.keys.iter().chain(field.must_when.keys()).chain(field.one_of.keys()).chain(&field.each).chain(field.also.iter()).collect();
        let mut tables: Vec<&'a str> = Vec::new();
        for table in keys.into_iter().map(|key| table_of(key)) {
            if !tables.contains(&table) {
                tables.push(table);
            }
        }
        tables.into_iter().flat_map(|table| self.table(field, table, told)).collect()
    }

    fn table(&'a self, field: &'a Field, table: &'a str, told: &mut BTreeSet<(String, String)>) -> Vec<Finding> {
        let scopes = self.scopes(table);
        if scopes.is_empty() {
            return self.absent(field, table);
        }
        let about = |scope: &Scope<'a>| field.about.as_ref().is_none_or(|about| about.judge(scope) != Holds::No);
        scopes.into_iter().filter(about).flat_map(|scope| self.row(field, table, scope, told)).collect()
    }

    /// A table that has no row at all: missing where it must be there, or where a requirement is of nothing else.
    fn absent(&'a self, field: &Field, table: &str) -> Vec<Finding> {
        let only = field.sheet == "CORE" && field.keys.iter().all(|key| table_of(key) == table);
        let wanted = matches!(field.level, Level::Must | Level::Conditional) && (!MAY_BE_ABSENT.contains(&table) || only);
        if !wanted || field.when.as_ref().map_or(Holds::Yes, |when| when.judge(&self.whole())) != Holds::Yes {
            return if wanted && only { self.open(field, self.whole(), &mut BTreeSet::new()) } else { Vec::new() };
        }
        let keys = field.keys.iter().filter(|key| table_of(key) == table);
        keys.map(|key| self.missing(field, key, format!("case.toml {}", header(table)), self.level(key))).collect()
    }

    fn row(&'a self, field: &'a Field, table: &str, scope: Scope<'a>, told: &mut BTreeSet<(String, String)>) -> Vec<Finding> {
        let mine = |key: &&String| table_of(key) == table;
        let is_must = matches!(field.level, Level::Must | Level::Conditional);
        let holds = field.when.as_ref().map_or(Holds::Yes, |when| when.judge(&scope));
        let mut findings = Vec::new();
        if is_must && holds == Holds::Open && !field.keys.iter().filter(mine).all(|key| scope.is_filled(key)) {
            findings.extend(self.open(field, scope, told));
        }
        let mut musts: Vec<&String> = Vec::new();
        if is_must && holds == Holds::Yes {
            musts.extend(field.keys.iter().filter(mine));
        }
        let further = field.must_when.iter().filter(|(key, when)| mine(key) && when.judge(&scope) == Holds::Yes);
        musts.extend(further.map(|(key, _)| key));
        let mut named: BTreeSet<&str> = BTreeSet::new();
        let capitals = |key: &str| field.or_capitals.get(key).is_some_and(|other| scope.all(other).into_iter().any(|text| has_capitals(text.text())));
        for key in musts.iter().filter(|key| !scope.is_filled(key) && !capitals(key)) {
            if !parents(key).any(|parent| named.contains(parent)) {
                named.insert(key);
                findings.push(self.missing(field, key, scope.place(key), self.level(key)));
            }
        }
        let silent = |key: &str| named.contains(key) || parents(key).any(|parent| named.contains(parent));
        let kinds = field.one_of.iter().filter(|(key, _)| holds == Holds::Yes && is_must && mine(key) && !silent(key));
        findings.extend(kinds.filter_map(|(key, values)| self.none_of(field, (key, values), scope)));
        let written = field.all_keys().filter(mine).filter(|key| scope.is_filled(key));
        findings.extend(written.filter_map(|key| self.doubtful(field, key, scope)));
        findings.extend(field.each.iter().filter(mine).flat_map(|key| self.gaps(field, key, scope)));
        findings
    }

    pub(super) fn told(&self, finding: Finding, field: &Field, key: &str) -> Finding {
        let finding = finding.with("field", &field.id).with("key", key).with("source", &field.source);
        finding.with("example", example(self.fields, key).unwrap_or_default())
    }

    fn missing(&self, field: &Field, key: &str, place: String, level: Grave) -> Finding {
        let finding = Finding { level, ..Finding::error("profile-missing", place) };
        let finding = self.told(finding, field, key).numbered(field.number(1));
        if let Some(condition) = &field.condition { finding.with("condition", condition) } else { finding }
    }

    /// The questions that decide whether a requirement applies and that nobody answered; each is told once.
    fn open(&'a self, field: &'a Field, scope: Scope<'a>, told: &mut BTreeSet<(String, String)>) -> Vec<Finding> {
        let keys = field.when.iter().flat_map(Condition::keys);
        let open = keys.filter(|key| scope.is_question(key) && !scope.is_filled(key));
        let mut findings = Vec::new();
        for key in open {
            let place = scope.place(key);
            if told.insert((key.to_owned(), place.clone())) {
                findings.push(self.unanswered(field, key, place));
            }
        }
        findings
    }

    fn unanswered(&self, field: &Field, key: &str, place: String) -> Finding {
        let words = self.answers.get(key).map(|words| words.join(", ")).unwrap_or_default();
        let blocks = self.blocks.is_some_and(|keys| keys.iter().any(|blocking| blocking == key));
        let level = if blocks { Grave::Error } else { self.rest() };
        let finding = Finding { level, ..Finding::error("profile-open", place) };
        let finding = self.told(finding, field, key).with("answers", words).numbered(field.number(0));
        if let Some(condition) = &field.condition { finding.with("condition", condition) } else { finding }
    }

    /// What must not be in such a dossier, and is.
    fn forbidden(&'a self, field: &'a Field) -> Vec<Finding> {
        let Some(when) = &field.when else { return Vec::new() };
        let Some(key) = when.keys().into_iter().next().map(str::to_owned) else { return Vec::new() };
        let scopes = self.scopes(when.keys().into_iter().next().map_or("", table_of));
        let broken = scopes.into_iter().filter(|scope| when.judge(scope) == Holds::Yes);
        broken.map(|scope| self.told(Finding::error("profile-forbidden", scope.place(&key)), field, &key).numbered(field.number(1))).collect()
    }
}

/// Whether a word is set in capitals among others that are not.
fn has_capitals(text: &str) -> bool {
    let is = |word: &str| word.chars().filter(|c| c.is_uppercase()).count() >= 2 && !word.chars().any(char::is_lowercase);
    text.split_whitespace().any(is)
}
