//! `pouch countries [CODE]`: what is known of the practice of a country, with date and sources.

use std::io;

use pouch::model::finding::{Code, Diagnose, Values};
use pouch::model::lang_tag::LangTag;
use pouch::profile::{Country, Countries as Known};
use serde_json::{Value, json};

use super::{Answer, Failure};
use crate::cli::args::Countries;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

/// Nothing is known of a country.
#[derive(Debug, thiserror::Error)]
#[error("nothing is known of {code:?}")]
struct Unknown {
    code: String,
    known: String,
}

impl Diagnose for Unknown {
    fn code(&self) -> Code {
        Code("country-unknown")
    }

    fn values(&self) -> Values {
        vec![("code", self.code.clone()), ("known", self.known.clone())]
    }
}

pub(super) fn run(args: &Countries, face: &Face<'_>) -> Result<Answer, Failure> {
    let known = Known::embedded();
    let chosen: Vec<Country> = match &args.code {
        None => known.iter().cloned().collect(),
        Some(code) => vec![known.get(code).cloned().ok_or_else(|| unknown(code, known))?],
    };
    let details = args.code.is_some();
    let result = json!({ "countries": chosen.iter().map(|country| country_json(country, face)).collect::<Vec<_>>() });
    Ok(Answer { exit: Exit::Yes, result, findings: Vec::new(), say: Box::new(move |face| say(face, &chosen, details)) })
}

fn unknown(code: &str, known: &Known) -> Failure {
    let known = known.iter().map(|country| country.code.as_str()).collect::<Vec<_>>().join(", ");
    Failure { exit: Exit::Usage, error: Box::new(Unknown { code: code.to_owned(), known }), findings: Vec::new() }
}

fn country_json(country: &Country, face: &Face<'_>) -> Value {
    let points = country.points.iter().map(|point| {
        json!({ "kind": point.kind, "text": text(face, point), "source": point.source, "confidence": point.confidence })
    });
    let clocks = country.clocks.iter().map(|clock| json!({ "kind": clock.kind, "count": clock.count, "source": clock.source, "confidence": clock.confidence }));
    json!({
        "code": country.code,
        "date": country.date,
        "languages": country.languages.iter().map(LangTag::as_str).collect::<Vec<_>>(),
        "time_zone": country.time_zone,
        "channels": country.channels,
        "points": points.collect::<Vec<_>>(),
        "clocks": clocks.collect::<Vec<_>>(),
    })
}

fn text<'a>(face: &Face<'_>, point: &'a pouch::profile::Point) -> &'a str {
    point.text.best(&[face.locale.tag().clone()]).map(|(_, text)| text).unwrap_or_default()
}

fn name(face: &Face<'_>, country: &Country) -> String {
    match country.code.as_str() {
        "EU" => face.say("country-eu", &[]),
        "INTERPOL" => "INTERPOL".to_owned(),
        code => pouch::i18n::names::country_name(face.locale.tag(), code),
    }
}

fn say(face: &mut Face<'_>, countries: &[Country], details: bool) -> io::Result<()> {
    let languages = |country: &Country| country.languages.iter().map(LangTag::as_str).collect::<Vec<_>>().join(", ");
    let rows: Vec<Vec<String>> = countries
        .iter()
        .map(|country| vec![human::tone(face, Tone::Strong, &country.code), name(face, country), languages(country), country.time_zone.clone(), country.date.clone()])
        .collect();
    human::table(face, &rows)?;
    for country in countries.iter().filter(|_| details) {
        for point in &country.points {
            writeln!(face.out, "\n{}", text(face, point))?;
            source(face, &point.source, &point.confidence)?;
        }
        for clock in &country.clocks {
            writeln!(face.out, "\n{}", face.say_count(&format!("clock-{}", clock.kind), u64::from(clock.count)))?;
            source(face, &clock.source, &clock.confidence)?;
        }
    }
    writeln!(face.out, "\n{}", face.say("countries-note", &[]))
}

fn source(face: &mut Face<'_>, source: &str, confidence: &str) -> io::Result<()> {
    let how = face.say(&format!("confidence-{confidence}"), &[]);
    let line = format!("  {} {source} ({how})", face.say("profile-source", &[]));
    writeln!(face.out, "{}", human::tone(face, Tone::Faint, &line))
}
