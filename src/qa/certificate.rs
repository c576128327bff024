//! TX29: the certificate of a translation names what the country that receives it asks for.
//!
//! Of the fields that are on record; the words of the certificate itself are for a person to read. What each country
//! asks for is dated data with its source, `templates/qa/certificates.tsv`.

use super::fold;
use crate::model::case::Case;
use crate::model::finding::Finding;
use crate::model::translation::{Certificate, Translation};

const COUNTRIES: &str = include_str!("../../templates/qa/certificates.tsv");

/// Looks at the certificate of a translation.
pub fn certificate(record: &Translation, case: &Case, place: &str) -> Vec<Finding> {
    let Some(given) = &record.certificate else { return Vec::new() };
    let readers = case.recipients.iter().filter(|recipient| recipient.languages.iter().any(|tag| tag.covers(&record.to)));
    let mut findings: Vec<Finding> = Vec::new();
    for country in readers.map(|recipient| recipient.country.as_str()) {
        for field in asked(country).filter(|field| lacks(field, record, given)) {
            let finding = Finding::warning("tx29-certificate-lacks", place).with("field", field).with("country", country);
            if !findings.contains(&finding) {
                findings.push(finding);
            }
        }
    }
    findings.extend(is_party(record, case).then(|| Finding::error("tx29-translator-is-party", place).with("name", &record.translator.name)));
    // Both are days as ISO 8601 writes them, so that letters compare like days.
    let early = record.received_on.as_deref().filter(|_| !given.date.is_empty()).filter(|received| *received < given.date.as_str());
    findings.extend(early.map(|received| Finding::warning("tx29-certificate-after-receipt", place).with("source", &given.date).with("translation", received)));
    findings
}

fn asked(country: &str) -> impl Iterator<Item = &'static str> {
    let line = COUNTRIES.lines().filter(|line| !line.starts_with('#')).find(|line| !country.is_empty() && line.split('\t').next() == Some(country));
    line.and_then(|line| line.split('\t').nth(1)).into_iter().flat_map(|fields| fields.split(';'))
}

fn lacks(field: &str, record: &Translation, given: &Certificate) -> bool {
    match field {
        "name" => record.translator.name.trim().is_empty(),
        "number" => record.translator.number.trim().is_empty(),
        "place" => given.place.trim().is_empty(),
        "date" => given.date.trim().is_empty(),
        "pages" => given.pages.is_none(),
        _ => false,
    }
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

#[cfg(test)]
mod tests {
    use super::asked;

    #[test]
    fn a_country_asks_for_its_fields() {
        assert_eq!(asked("ES").collect::<Vec<_>>(), ["name", "number", "place", "date"]);
        assert_eq!(asked("").count() + asked("XX").count(), 0);
    }
}
