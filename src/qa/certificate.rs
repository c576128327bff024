//! TX29: who certifies a translation is no person of the case, and certifies it before it is received.
//!
//! What the form of each country asks for besides is judged where those forms are (`profile::certificate`).

use super::fold;
use crate::model::case::Case;
use crate::model::finding::Finding;
use crate::model::translation::Translation;

/// Looks at the certificate of a translation.
pub fn certificate(record: &Translation, case: &Case, place: &str) -> Vec<Finding> {
    let Some(given) = &record.certificate else { return Vec::new() };
    let mut findings: Vec<Finding> = Vec::new();
    findings.extend(is_party(record, case).then(|| Finding::error("tx29-translator-is-party", place).with("name", &record.translator.name)));
    // Both are days as ISO 8601 writes them, so that letters compare like days.
    let early = record.received_on.as_deref().filter(|_| !given.date.is_empty()).filter(|received| *received < given.date.as_str());
    findings.extend(early.map(|received| Finding::warning("tx29-certificate-after-receipt", place).with("source", &given.date).with("translation", received)));
    findings
}

/// Whether the translator bears the name of a person whom the case concerns.
fn is_party(record: &Translation, case: &Case) -> bool {
    let key = |words: &[&str]| {
        let mut words: Vec<Vec<char>> = words.iter().flat_map(|words| words.split_whitespace()).map(fold::word).collect();
        words.sort();
        words
    };
    let own = key(&[&record.translator.name]);
    let names = case.persons.iter().flat_map(|person| &person.names);
    own.len() > 1 && names.map(|name| key(&[&name.family, &name.given, &name.text])).any(|name| name == own)
}
