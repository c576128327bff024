//! The glossary of a case as `OmegaT` and spreadsheets read it: source, target, remark, between tabs.

use std::collections::BTreeSet;

use crate::model::case::{Case, Detail, PersonName, Words};
use crate::model::lang_tag::LangTag;

/// One term.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Term {
    /// In the language of the source.
    pub source: String,
    /// In the language of the translation.
    pub target: String,
    /// A remark.
    pub note: String,
}

/// Gathers the terms of a case: the table `glossary` of its type, and the names of its persons.
pub fn terms(case: &Case, from: &LangTag, to: &LangTag) -> Vec<Term> {
    let mut found: BTreeSet<Term> = BTreeSet::new();
    if let Some(Detail::Rows(rows)) = case.details.get("glossary") {
        let says = |row: &std::collections::BTreeMap<String, Words>, key: &str| {
            let words = row.get(key)?;
            words.best(&[to.clone(), from.clone()]).map(|(_, text)| text.to_owned())
        };
        for row in rows {
            let (source, target) = (says(row, "source").unwrap_or_default(), says(row, "target").unwrap_or_default());
            found.insert(Term { source, target, note: says(row, "note").unwrap_or_default() });
        }
    }
    for person in &case.persons {
        let originals = person.names.iter().filter(|name| name.language.as_ref().is_some_and(|own| from.covers(own) || own.covers(from)));
        let wanted = person.names.iter().find(|name| name.language.as_ref().is_some_and(|own| to.covers(own)));
        let latin = || person.names.iter().find(|name| whole(name).chars().any(|c| c.is_ascii_alphabetic()));
        let Some(target) = wanted.or_else(latin) else { continue };
        found.extend(originals.map(|name| Term { source: whole(name), target: whole(target), note: person.key.clone() }));
    }
    found.into_iter().filter(|term| !term.source.is_empty() && !term.target.is_empty() && term.source != term.target).collect()
}

fn whole(name: &PersonName) -> String {
    let Some(tight) = name.family.chars().chain(name.given.chars()).next().map(|first| !first.is_alphabetic() || first > '\u{2E80}') else {
        return name.text.clone();
    };
    let blank = if tight || name.family.is_empty() || name.given.is_empty() { "" } else { " " };
    format!("{}{blank}{}", name.family, name.given)
}

/// Writes the glossary of a case; tabs and line feeds inside a term become blanks.
pub fn glossary(case: &Case, from: &LangTag, to: &LangTag) -> String {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line = |term: &Term| [flat(&term.source), flat(&term.target), flat(&term.note)].join("\t") + "\n";
    terms(case, from, to).iter().map(line).collect()
}
