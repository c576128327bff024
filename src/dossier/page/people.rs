//! Cards of the persons: characters and Latin letters, FAMILY NAME in capitals, nothing guessed.

use super::view::{PersonCard, Row};
use super::voice::{Voice, href, readable};
use crate::dossier::material::Material;
use crate::model::case::{IdDocument, Person, PersonName};
use crate::model::name::EvidencePath;

/// Assembles one card a person.
pub(super) fn cards(voice: &Voice, material: &Material<'_>) -> Vec<PersonCard> {
    let all = material.case.persons.iter().map(|person| (person, card(voice, material, person)));
    // A table of which nothing was filled in is nobody; a person of whom the name is not known yet has a number.
    let somebody = all.filter(|(_, card)| !card.says_nothing());
    somebody.map(|(person, card)| if card.name.is_empty() { PersonCard { name: readable(&person.key), ..card } } else { card }).collect()
}

fn card(voice: &Voice, material: &Material<'_>, person: &Person) -> PersonCard {
    let named = |kind: &str| person.names.iter().find(|name| name.kind == kind);
    let (latin, script) = (named("passport"), named("original"));
    // A reader of the script sees the characters first; everybody else the letters of the passport.
    let reads = |name: &&PersonName| name.language.as_ref().is_some_and(|tag| voice.goal().covers(tag));
    let own = script.filter(reads);
    let first = own.or(latin).or(script).or_else(|| person.names.first());
    let second = if own.is_some() { latin } else { script };
    let shown_apart = |name: &&PersonName| Some(*name) != first && Some(*name) != second;
    let others = person.names.iter().filter(shown_apart).map(|name| {
        let kind = voice.word("page-name", &name.kind);
        voice.say("page-other-name", &[("kind", &kind), ("name", &whole(name))])
    });
    PersonCard {
        key: readable(&person.key),
        name: first.map(whole).unwrap_or_default(),
        second: second.filter(|name| Some(*name) != first).map(whole).unwrap_or_default(),
        second_lang: second.and_then(|name| name.language.as_ref()).map(ToString::to_string).unwrap_or_default(),
        others: others.collect(),
        status: readable(&person.status),
        status_label: voice.word("page-person", &person.status),
        short: short(voice, person),
        facts: facts(voice, person),
        role: voice.words(&person.role),
        assessment: person.basis == "assessment",
        minor: person.minor,
        photo: person.photo.as_ref().and_then(|path| photo(material, path)).unwrap_or_default(),
    }
}

/// Writes a name as its script does: characters run together, Latin letters with the family name in capitals.
fn whole(name: &PersonName) -> String {
    if name.family.is_empty() && name.given.is_empty() {
        return readable(&name.text);
    }
    let (family, given) = (readable(&name.family), readable(&name.given));
    if family.chars().chain(given.chars()).any(is_han) {
        return format!("{family}{given}");
    }
    format!("{} {given}", family.to_uppercase()).trim().to_owned()
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn short(voice: &Voice, person: &Person) -> Vec<Row> {
    let countries: Vec<String> = person.nationalities.iter().map(|code| voice.country(code)).collect();
    let mut rows: Vec<Row> =
        [voice.said_row("page-born", born(voice, person, false)), voice.said_row("page-nationality", voice.list(&countries))]
            .into_iter()
            .flatten()
            .collect();
    rows.extend(person.documents.iter().filter_map(|document| {
        let kind = voice.words(&document.kind)?;
        voice.said_row("page-document", format!("{} {}", kind.says, readable(&document.number)))
    }));
    rows
}

fn facts(voice: &Voice, person: &Person) -> Vec<Row> {
    let countries: Vec<String> = person.nationalities.iter().map(|code| voice.country(code)).collect();
    let mut rows: Vec<Row> = [
        voice.said_row("page-born", born(voice, person, true)),
        voice.row("page-birth-place", &person.birth_place),
        voice.said_row("page-sex", if person.sex.is_empty() { String::new() } else { voice.word("page-sex", &person.sex) }),
        voice.said_row("page-nationality", voice.list(&countries)),
        voice.said_row("page-languages", voice.list(&person.languages.iter().map(|tag| voice.language(tag)).collect::<Vec<_>>())),
    ]
    .into_iter()
    .flatten()
    .collect();
    rows.extend(person.documents.iter().filter_map(|document| paper(voice, document)));
    rows.extend(person.more.iter().filter_map(|(key, words)| voice.row(&format!("page-more-{key}"), words)));
    rows
}

/// A date of birth says how precise it is, and names a calendar that is not the Gregorian one.
fn born(voice: &Voice, person: &Person, with_iso: bool) -> String {
    let Some(date) = voice.date(&person.birth_date) else { return String::new() };
    let mut text = if with_iso && date.words != date.iso { format!("{} ({})", date.words, date.iso) } else { date.words };
    let precision = match person.birth_date.len() {
        4 => Some("page-born-year-only"),
        7 => Some("page-born-month-only"),
        _ => None,
    };
    if let Some(id) = precision {
        text = format!("{text} – {}", voice.say(id, &[]));
    }
    if !matches!(person.birth_calendar.as_str(), "" | "gregorian") {
        text = voice.say("page-calendar", &[("date", &readable(&person.birth_date)), ("calendar", &voice.word("page-calendar", &person.birth_calendar))]);
    }
    text
}

fn paper(voice: &Voice, document: &IdDocument) -> Option<Row> {
    let kind = voice.words(&document.kind)?;
    let issuer = if document.issuer.is_empty() { String::new() } else { format!(" ({})", voice.country(&document.issuer)) };
    let mut text = format!("{} {}{issuer}", kind.says, readable(&document.number));
    if let Some(date) = voice.date(&document.expires) {
        text = format!("{text}, {}", voice.say("page-valid-until", &[("date", &date.iso)]));
    }
    voice.said_row("page-document", text)
}

/// Returns a link to the picture when it lies in the package and browsers can show it.
fn photo(material: &Material<'_>, path: &EvidencePath) -> Option<String> {
    let exhibit = material.exhibits.iter().find(|exhibit| exhibit.item.path == *path && exhibit.withheld().is_none())?;
    let shows = ["image/jpeg", "image/png", "image/gif", "image/webp"].contains(&exhibit.item.format.mime.as_str());
    exhibit.path.as_ref().filter(|_| shows).map(href)
}
