//! Judges a filled case file: every requirement of its type, row by row, and the rules between fields.
//!
//! Each row of a repeated table (`[[person]]`, `[[item]]`…) is judged by itself: that one person is complete
//! says nothing of the next. Tables that may be absent are judged once begun.

use std::collections::BTreeSet;

use super::condition::{Condition, Facts, Holds};
use super::{Field, Form, Level, Profiles, example, header, parents, rules, table_of};
use crate::model::finding::{Finding, Level as Grave};
use crate::model::given::{Given, Value};
use crate::model::lang_tag::LangTag;
use crate::model::moment::{Moment, is_date, is_instant};

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
    answers: std::collections::BTreeMap<String, Vec<String>>,
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

    fn level(&self, key: &str) -> Grave {
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
        let mut findings = Vec::new();
        for table in tables {
            let scopes = self.scopes(table);
            if scopes.is_empty() {
                findings.extend(self.absent(field, table));
            }
            for scope in scopes {
                let about = field.about.as_ref().is_none_or(|about| about.judge(&scope) != Holds::No);
                if about {
                    findings.extend(self.row(field, table, scope, told));
                }
            }
        }
        findings
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
        for key in musts.iter().filter(|key| !scope.is_filled(key)) {
            if !parents(key).any(|parent| named.contains(parent)) {
                named.insert(key);
                findings.push(self.missing(field, key, scope.place(key), self.level(key)));
            }
        }
        if holds == Holds::Yes && is_must {
            findings.extend(field.one_of.iter().filter(|(key, _)| mine(key)).filter_map(|(key, values)| self.none_of(field, key, values, scope, &named)));
        }
        let written = field.all_keys().filter(mine).filter(|key| scope.is_filled(key));
        findings.extend(written.flat_map(|key| self.doubtful(field, key, scope)));
        findings.extend(field.each.iter().filter(mine).flat_map(|key| self.gaps(field, key, scope)));
        findings
    }

    fn told(&self, finding: Finding, field: &Field, key: &str) -> Finding {
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
                let words = self.answers.get(key).map(|words| words.join(", ")).unwrap_or_default();
                let level = if self.blocks.is_some_and(|keys| keys.iter().any(|blocking| blocking == key)) { Grave::Error } else { self.rest() };
                let finding = Finding { level, ..Finding::error("profile-open", place) };
                let finding = self.told(finding, field, key).with("answers", words).numbered(field.number(0));
                findings.push(if let Some(condition) = &field.condition { finding.with("condition", condition) } else { finding });
            }
        }
        findings
    }

    fn none_of(&'a self, field: &Field, key: &str, values: &[String], scope: Scope<'a>, named: &BTreeSet<&str>) -> Option<Finding> {
        let has = scope.all(key).into_iter().any(|value| values.iter().any(|wanted| wanted == value.text()));
        let told = named.contains(key) || parents(key).any(|parent| named.contains(parent));
        (!has && !told).then(|| {
            let list = parents(key).next().unwrap_or(key);
            let finding = Finding { level: self.level(key), ..Finding::error("profile-none-of", scope.place(list)) };
            self.told(finding, field, key).with("answers", values.join(", ")).numbered(field.number(1))
        })
    }

    /// Entries that are there and do not say what they should.
    fn doubtful(&'a self, field: &Field, key: &str, scope: Scope<'a>) -> Vec<Finding> {
        let form = self.fields.iter().find_map(|field| field.examples.get(key)).map_or(Form::Free, |example| example.form);
        let bad = |value: &Given| {
            if value.texts().iter().any(|text| !text.is_empty() && self.profiles.wording.is_placeholder(text)) {
                return Some("placeholder");
            }
            let text = value.text();
            let allowed = self.answers.get(key).is_none_or(|words| value.rows().iter().all(|one| words.iter().any(|word| word == one.text())));
            let fits = match form {
                Form::Free => true,
                Form::Date => is_date(text) || is_instant(text),
                Form::Instant => is_instant(text) || is_date(text),
                Form::Number => text.bytes().all(|byte| byte.is_ascii_digit()),
                Form::Evidence => text.starts_with("evidence/"),
                Form::Rows => matches!(value.value, Value::List(_)),
            };
            if allowed && (fits || !self.is_own(key)) { None } else { Some(if allowed { form_name(form) } else { "answer" }) }
        };
        let values = scope.all(key).into_iter().filter(|value| value.is_filled());
        let found = values.filter_map(|value| Some((value, bad(value)?)));
        let finding = |(value, wrong): (&Given, &str)| {
            let finding = Finding { level: self.level(key), ..Finding::error("profile-not-good", scope.place(key)) };
            let shown: String = value.texts().join(" / ").chars().take(60).collect();
            let words = self.answers.get(key).map(|words| words.join(", ")).unwrap_or_default();
            self.told(finding, field, key).with("value", shown).with("wrong", wrong).with("answers", words).numbered(field.number(2))
        };
        found.map(finding).take(1).collect()
    }

    /// Rows of a list in which a key is empty.
    fn gaps(&'a self, field: &Field, key: &str, scope: Scope<'a>) -> Vec<Finding> {
        let Some((list, last)) = key.rsplit_once('.') else { return Vec::new() };
        let rows = scope.all(list).into_iter().flat_map(Given::rows).enumerate();
        let empty = rows.filter(|(_, row)| row.is_filled() && !row.get(last).is_some_and(Given::is_filled));
        let finding = |(at, row): (usize, &Given)| {
            let finding = Finding { level: self.level(key), ..Finding::error("profile-row-missing", format!("case.toml:{} {}", row.line, header(table_of(key)))) };
            self.told(finding, field, key).with("row", at + 1).numbered(field.number(2))
        };
        empty.map(finding).collect()
    }

    /// What must not be in such a dossier, and is.
    fn forbidden(&'a self, field: &'a Field) -> Vec<Finding> {
        let Some(when) = &field.when else { return Vec::new() };
        let Some(key) = when.keys().into_iter().next().map(str::to_owned) else { return Vec::new() };
        let scopes = self.scopes(when.keys().into_iter().next().map_or("", table_of));
        let broken = scopes.into_iter().filter(|scope| when.judge(scope) == Holds::Yes);
        broken.map(|scope| self.told(Finding::error("profile-forbidden", scope.place(&key)), field, &key).numbered(field.number(1))).collect()
    }

    /// Whether a key is of the type's own table: the forms of all others are checked when the case is read.
    fn is_own(&self, key: &str) -> bool {
        self.profiles.own(self.kind).is_some_and(|own| table_of(key) == own.table)
    }
}

const fn form_name(form: Form) -> &'static str {
    match form {
        Form::Free => "text",
        Form::Date => "date",
        Form::Instant => "instant",
        Form::Number => "number",
        Form::Evidence => "evidence",
        Form::Rows => "rows",
    }
}
