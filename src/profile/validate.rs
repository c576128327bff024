//! What is wrong with a file of requirements beyond its form: keys without an example, conditions on keys or
//! types that nobody knows, rows that nothing can fulfil. Each with its line.

use std::collections::BTreeSet;

use super::seen::Seen;
use super::{COMMON, Field, Level, Profiles, parents};
use crate::model::finding::Finding;

/// Looks at one file, among all others.
pub(super) fn sheet(profiles: &Profiles, kind: &str, place: &str) -> Vec<Finding> {
    let Some(own) = profiles.common.iter().chain(&profiles.types).find(|sheet| sheet.kind == kind) else { return Vec::new() };
    let is_common = COMMON.contains(&kind);
    let known: Vec<&Field> = profiles.common.iter().chain([own]).flat_map(|sheet| &sheet.fields).collect();
    let look = Look { place, known, profiles, is_common };
    let mut findings: Vec<Finding> = own.fields.iter().filter(|field| field.sheet == kind).flat_map(|field| look.field(field)).collect();
    let named = |id: &String| own.fields.iter().any(|field| field.id == *id);
    findings.extend(own.rules.iter().filter(|rule| !named(&rule.row)).map(|rule| Finding::error("profile-file-rule", place).with("row", &rule.row)));
    if !is_common && own.table.is_empty() {
        findings.push(Finding::error("profile-file-table", place));
    }
    findings
}

struct Look<'a> {
    place: &'a str,
    known: Vec<&'a Field>,
    profiles: &'a Profiles,
    is_common: bool,
}

impl Look<'_> {
    fn field(&self, field: &Field) -> Vec<Finding> {
        let wrong = |code, value: &str| Finding::error(code, format!("{}:{}", self.place, field.line)).with("field", &field.id).with("value", value);
        let mut findings: Vec<Finding> = Vec::new();
        let without = field.all_keys().chain(&field.each).filter(|key| !self.has_example(key));
        findings.extend(without.map(|key| wrong("profile-file-example", key)));
        if field.level == Level::Conditional && (field.condition.is_none() || field.when.is_none()) {
            findings.push(wrong("profile-file-condition", "when"));
        }
        if field.by_pouch == field.seen.is_none() || field.seen.as_deref().is_some_and(|seen| Seen::parse(seen).is_none()) {
            findings.push(wrong("profile-file-seen", field.seen.as_deref().unwrap_or("by")));
        }
        if !field.by_pouch && field.keys.is_empty() && matches!(field.level, Level::Must | Level::Conditional) {
            findings.push(wrong("profile-file-nothing", "keys"));
        }
        let conditions = field.when.iter().chain(&field.about).chain(field.must_when.values());
        for condition in conditions {
            findings.extend(condition.keys().into_iter().filter(|key| !self.is_key(key)).map(|key| wrong("profile-file-key", key)));
            // A common row may name types that an office has not got.
            let types: BTreeSet<String> = self.profiles.types().into_iter().collect();
            let strange = condition.kinds().into_iter().filter(|kind| !self.is_common && !types.contains(*kind));
            findings.extend(strange.map(|kind| wrong("profile-file-key", kind)));
            findings.extend(self.answers(condition.compared()).into_iter().map(|value| wrong("profile-file-key", value)));
        }
        findings
    }

    /// Values that the closed question they are compared with does not allow.
    fn answers<'b>(&self, compared: Vec<(&str, &'b [String])>) -> Vec<&'b str> {
        let sheets = self.profiles.common.iter().chain(&self.profiles.types);
        let all: Vec<_> = sheets.flat_map(|sheet| &sheet.answers).collect();
        let closed = |key: &str| all.iter().find(|(own, _)| own.as_str() == key).map(|(_, words)| *words);
        let strange = |(key, values): (&str, &'b [String])| {
            let allowed = closed(key);
            values.iter().filter(|value| allowed.is_some_and(|words| !words.contains(value))).map(String::as_str).collect::<Vec<_>>()
        };
        compared.into_iter().flat_map(strange).collect()
    }

    fn has_example(&self, key: &str) -> bool {
        let has = |key: &str| self.known.iter().any(|field| field.examples.contains_key(key));
        has(key) || parents(key).any(has)
    }

    fn is_key(&self, key: &str) -> bool {
        let is = |field: &&Field| field.all_keys().any(|own| own == key) || field.examples.contains_key(key);
        // A common row may ask for a key of a type: the key is told apart where that type is.
        self.known.iter().any(|field| is(&field)) || (self.is_common && key.contains('.'))
    }
}
