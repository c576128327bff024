//! What is known of a country's practice: the languages it accepts, the channel, the form of papers, its clocks.
//!
//! Dated data with sources in `templates/countries/`, not law: an officer asks before relying on it.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::model::case::{Recipient, Words};
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/countries");

/// The practice of one country, of the European Union or of INTERPOL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// ISO 3166 alpha-2, or `EU`, `INTERPOL`.
    pub code: String,
    /// When it was last compared with its sources.
    pub date: String,
    /// Languages in which it accepts papers.
    pub languages: Vec<LangTag>,
    /// IANA time zone of its capital.
    pub time_zone: String,
    /// Channels it allows.
    pub channels: Vec<String>,
    /// What else is known.
    pub points: Vec<Point>,
    /// Its clocks.
    pub clocks: Vec<Clock>,
}

/// One thing that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// `language`, `certificate`, `legalisation`, `channel` or `law`.
    pub kind: String,
    /// What, in the languages pouch speaks.
    pub text: Words,
    /// Who says so.
    pub source: String,
    /// `V` read in the source, `K` known.
    pub confidence: String,
}

/// A clock that its law sets.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// `release` (days from provisional arrest), `answer-days`, `answer-urgent-days`, `answer-urgent-hours`.
    pub kind: String,
    /// How many.
    pub count: u16,
    /// Who says so.
    pub source: String,
    /// `V` read in the source, `K` known.
    pub confidence: String,
}

/// Every country of which something is known.
#[derive(Debug, Clone, Default)]
pub struct Countries(Vec<Country>);

/// Read once: every case asks.
static EMBEDDED: LazyLock<Countries> = LazyLock::new(|| {
    let texts = SHIPPED.files().filter_map(|file| file.contents_utf8());
    let mut all: Vec<Country> = texts.filter_map(|text| Country::read(text).ok()).collect();
    all.sort_by(|a, b| a.code.cmp(&b.code));
    Countries(all)
});

impl Countries {
    /// Returns the countries that are built in; a test reads every one.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// Returns every country, by code.
    pub fn iter(&self) -> impl Iterator<Item = &Country> {
        self.0.iter()
    }

    /// Returns what is known of a country.
    pub fn get(&self, code: &str) -> Option<&Country> {
        self.0.iter().find(|country| country.code.eq_ignore_ascii_case(code))
    }

    /// Warns when the recipient's country accepts papers in none of the recipient's languages.
    pub fn unaccepted(&self, recipient: &Recipient) -> Option<Finding> {
        let country = self.get(&recipient.country)?;
        let accepts = |tag: &LangTag| country.languages.iter().any(|own| own.covers(tag) || tag.covers(own));
        if recipient.languages.is_empty() || recipient.languages.iter().any(accepts) {
            return None;
        }
        let accepted: Vec<&str> = country.languages.iter().map(LangTag::as_str).collect();
        let source = country.points.iter().find(|point| point.kind == "language").map(|point| point.source.clone());
        let finding = Finding::warning("country-language", format!("case.toml [[recipient]] {}", recipient.key));
        let finding = finding.with("country", &country.code).with("accepted", accepted.join(", "));
        Some(finding.with("source", source.unwrap_or_default()).with("date", &country.date))
    }
}

impl Country {
    fn read(text: &str) -> Result<Self, toml::de::Error> {
        let written: Written = toml::from_str(text)?;
        let tags = |raw: Vec<String>| raw.iter().filter_map(|tag| LangTag::parse(tag).ok()).collect();
        let point = |row: WrittenPoint| Point {
            kind: row.kind,
            text: Words::new(row.text.into_iter().filter_map(|(tag, text)| Some((LangTag::parse(&tag).ok()?, text)))),
            source: row.source,
            confidence: row.confidence,
        };
        Ok(Self {
            code: written.code,
            date: written.date,
            languages: tags(written.languages),
            time_zone: written.time_zone,
            channels: written.channels,
            points: written.point.into_iter().map(point).collect(),
            clocks: written.clock,
        })
    }

    /// Returns the clock of a kind.
    pub fn clock(&self, kind: &str) -> Option<&Clock> {
        self.clocks.iter().find(|clock| clock.kind == kind)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    code: String,
    date: String,
    languages: Vec<String>,
    time_zone: String,
    #[serde(default)]
    channels: Vec<String>,
    #[serde(default)]
    point: Vec<WrittenPoint>,
    #[serde(default)]
    clock: Vec<Clock>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenPoint {
    kind: String,
    text: std::collections::BTreeMap<String, String>,
    source: String,
    confidence: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::moment::Moment;

    #[test]
    fn every_country_can_be_read_and_its_zone_is_known() {
        let now = Moment::from_unix(1_750_000_000);
        for file in SHIPPED.files() {
            let country = Country::read(file.contents_utf8().unwrap()).unwrap_or_else(|error| panic!("{}: {error}", file.path().display()));
            assert_eq!(file.path().file_stem().unwrap().to_str(), Some(country.code.as_str()));
            assert!(!country.languages.is_empty() && now.in_zone(&country.time_zone).is_some(), "{}", country.code);
            for point in &country.points {
                assert!(point.text.iter().count() >= 3, "{} {}", country.code, point.kind);
                assert!(!point.source.is_empty() && matches!(point.confidence.as_str(), "V" | "K"));
            }
        }
    }

    #[test]
    fn a_language_that_a_country_does_not_accept_is_told_and_an_unknown_country_is_not() {
        let to = |country: &str, languages: &[&str]| {
            let languages = languages.iter().map(|tag| LangTag::parse(tag).unwrap()).collect();
            let recipient = Recipient { key: "a".to_owned(), country: country.to_owned(), languages, ..Recipient::default() };
            Countries::embedded().unaccepted(&recipient).is_some()
        };
        assert_eq!((to("AR", &["en"]), to("AR", &["en", "es-AR"]), to("ZZ", &["en"]), to("CN", &["zh"])), (true, false, false, false));
    }
}
