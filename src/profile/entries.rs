//! Entries that are there and do not say what they should: placeholders, wrong forms, rows with gaps.

use super::check::{Judge, Scope};
use super::{Field, Form, header, parents, table_of};
use crate::model::finding::Finding;
use crate::model::given::{Given, Value};
use crate::model::moment::{is_date, is_instant};

impl<'a> Judge<'a> {
    /// No row of a list has one of the values that are asked for.
    pub(super) fn none_of(&'a self, field: &Field, (key, values): (&str, &[String]), scope: Scope<'a>) -> Option<Finding> {
        if scope.all(key).into_iter().any(|value| values.iter().any(|wanted| wanted == value.text())) {
            return None;
        }
        let list = parents(key).next().unwrap_or(key);
        let finding = Finding { level: self.level(key), ..Finding::error("profile-none-of", scope.place(list)) };
        Some(self.told(finding, field, key).with("answers", values.join(", ")).numbered(field.number(1)))
    }

    /// The first entry of a key that does not say what it should.
    pub(super) fn doubtful(&'a self, field: &Field, key: &str, scope: Scope<'a>) -> Option<Finding> {
        let mut written = scope.all(key).into_iter().filter(|value| value.is_filled());
        let (value, wrong) = written.find_map(|value| Some((value, self.wrong(key, value)?)))?;
        let finding = Finding { level: self.level(key), ..Finding::error("profile-not-good", scope.place(key)) };
        let shown: String = value.texts().join(" / ").chars().take(60).collect();
        let words = self.answers.get(key).map(|words| words.join(", ")).unwrap_or_default();
        Some(self.told(finding, field, key).with("value", shown).with("wrong", wrong).with("answers", words).numbered(field.number(2)))
    }

    /// Names what is wrong with an entry.
    fn wrong(&self, key: &str, value: &Given) -> Option<&'static str> {
        if self.is_placeholder(value) {
            return Some("placeholder");
        }
        let allowed = |words: &Vec<String>| value.rows().iter().all(|one| words.iter().any(|word| word == one.text()));
        if !self.answers.get(key).is_none_or(allowed) {
            return Some("answer");
        }
        let form = self.fields.iter().find_map(|field| field.examples.get(key)).map_or(Form::Free, |example| example.form);
        // The forms of all other tables are checked when the case is read.
        let is_own = self.profiles.own(self.kind).is_some_and(|own| table_of(key) == own.table);
        (is_own && !fits(form, value)).then(|| form_name(form))
    }

    /// A text of which one language only looks filled; a list of which nothing else is there.
    fn is_placeholder(&self, value: &Given) -> bool {
        let texts: Vec<&str> = value.texts().into_iter().filter(|text| !text.is_empty()).collect();
        let is = |text: &&str| self.profiles.wording.is_placeholder(text);
        if matches!(value.value, Value::List(_)) { !texts.is_empty() && texts.iter().all(is) } else { texts.iter().any(is) }
    }

    /// Rows of a list in which a key is empty.
    pub(super) fn gaps(&'a self, field: &Field, key: &str, scope: Scope<'a>) -> Vec<Finding> {
        let Some((list, column)) = key.rsplit_once('.') else { return Vec::new() };
        let rows = scope.all(list).into_iter().flat_map(Given::rows).enumerate();
        let empty = rows.filter(|(_, row)| row.is_filled() && !row.get(column).is_some_and(Given::is_filled));
        let finding = |(at, row): (usize, &Given)| {
            let place = format!("case.toml:{} {}", row.line, header(table_of(key)));
            let finding = Finding { level: self.level(key), ..Finding::error("profile-row-missing", place) };
            self.told(finding, field, key).with("row", at + 1).numbered(field.number(2))
        };
        empty.map(finding).collect()
    }
}

/// Whether an entry is of the same kind as the example.
fn fits(form: Form, value: &Given) -> bool {
    let text = value.text();
    match form {
        Form::Free => true,
        Form::Date | Form::Instant => is_date(text) || is_instant(text),
        Form::Number => !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()),
        Form::Evidence => text.starts_with("evidence/"),
        Form::Rows => matches!(value.value, Value::List(_)),
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
