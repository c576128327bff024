//! Renderings that the case has agreed on: its glossary, and every form of the name of each person.
//!
//! A nickname may be rendered by any Latin form of the person, or by a part of it: 老薛 is "Lao Xue" as well as Xue.

use crate::model::case::{Case, PersonName};
use crate::model::lang_tag::LangTag;
use crate::translate::request::terms;

/// Returns pairs of a source text with a rendering; a source may stand in many.
pub(super) fn agreed(case: &Case, from: &LangTag, to: &LangTag) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = terms(case, from, to).into_iter().map(|term| (term.source, term.target)).collect();
    for person in &case.persons {
        let is_latin = |name: &&PersonName| whole(name).chars().any(|sign| sign.is_ascii_alphabetic());
        let is_source = |name: &&PersonName| name.language.as_ref().is_some_and(|own| from.covers(own) || own.covers(from));
        let is_target = |name: &&PersonName| is_latin(name) || name.language.as_ref().is_some_and(|own| to.covers(own));
        for original in person.names.iter().filter(is_source).filter(|name| !is_latin(name)) {
            for form in person.names.iter().filter(is_target) {
                let parts = [&form.family, &form.given].into_iter().filter(|part| original.kind == "alias" && !part.is_empty());
                pairs.extend(parts.map(|part| (whole(original), part.clone())));
                pairs.push((whole(original), whole(form)));
            }
        }
    }
    pairs.retain(|(from, to)| !from.is_empty() && !to.is_empty() && from != to);
    let mut seen = std::collections::BTreeSet::new();
    pairs.retain(|pair| seen.insert(pair.clone()));
    pairs
}

/// Returns every form in which the case writes the name of a person whom a word names.
pub(super) fn forms(case: &Case, word: &str) -> Vec<String> {
    let named = |name: &PersonName| whole(name) == word || (!name.family.is_empty() && name.family == word) || (!name.given.is_empty() && name.given == word);
    let meant = case.persons.iter().filter(|person| person.names.iter().any(named));
    meant.flat_map(|person| person.names.iter().map(whole)).filter(|form| form != word && !form.is_empty()).collect()
}

fn whole(name: &PersonName) -> String {
    let tight = name.family.chars().chain(name.given.chars()).next().is_some_and(|first| first > '\u{2E80}');
    match (name.family.is_empty(), name.given.is_empty()) {
        (true, true) => name.text.clone(),
        (false, false) if !tight => format!("{} {}", name.family, name.given),
        _ => format!("{}{}", name.family, name.given),
    }
}
