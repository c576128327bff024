//! Persons: named in the facts, told apart, not given away by a case number, under age.

use super::super::check::{Judge, Scope};
use super::super::rule::Rule;
use super::dates;
use crate::model::finding::Finding;
use crate::model::given::Given;
use crate::model::identifier;
use crate::model::lang_tag::LangTag;

/// Every name of a person, as it may stand in a text: small letters, in both orders, with and without a space.
fn spellings(person: &Given) -> Vec<String> {
    let spelt = |name: &Given| {
        let (family, given) = (name.text_of("family"), name.text_of("given"));
        let both = [format!("{family}{given}"), format!("{family} {given}"), format!("{given} {family}"), format!("{family}, {given}")];
        let whole = if family.is_empty() || given.is_empty() { vec![format!("{family}{given}")] } else { both.to_vec() };
        whole.into_iter().chain([name.text_of("text").to_owned()]).map(|text| squeezed(&text)).filter(|text| !text.is_empty()).collect::<Vec<_>>()
    };
    person.list("names").into_iter().flat_map(spelt).collect()
}

/// Small letters, one blank between words.
fn squeezed(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every person of the case stands in the facts, in each language they are told in.
pub(super) fn named<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let working = judge.working();
    let facts: Vec<_> = judge.asked.given.all("facts.summary").into_iter().flat_map(|facts| facts.words(&working)).collect();
    let mut findings = Vec::new();
    for scope in judge.scopes("person") {
        let Some(person) = scope.row() else { continue };
        let names = spellings(person);
        if names.is_empty() || facts.is_empty() {
            continue;
        }
        let silent = facts.iter().filter(|(_, text)| { let text = squeezed(text); !names.iter().any(|name| text.contains(name)) });
        let languages: Vec<String> = silent.map(|(tag, _)| tag.to_string()).collect();
        if !languages.is_empty() {
            let shown = person.list("names").into_iter().map(Given::texts).next().map(|texts| texts.into_iter().take(1).collect::<String>()).unwrap_or_default();
            let finding = Finding::error("rule-person-not-named", scope.place("person.key")).with("person", person.text_of("key")).with("name", names.first().unwrap_or(&shown));
            findings.push(finding.with("languages", languages.join(", ")));
        }
    }
    findings
}

/// Two keys name two different people.
pub(super) fn two(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let [first, second] = rule.keys.as_slice() else { return Vec::new() };
    let name = |key: &str| scope.all(key).into_iter().map(Given::text).map(squeezed).find(|text| !text.is_empty());
    match (name(first), name(second)) {
        (Some(a), Some(b)) if a == b => {
            let finding = Finding::error("rule-same-person", scope.place(second)).with("key", first).with("other", second);
            vec![finding.with("name", scope.all(second).into_iter().map(Given::text).next().unwrap_or_default())]
        }
        _ => Vec::new(),
    }
}

/// Somebody is sought: a request to arrest or hand over names a suspect or a convicted person.
pub(super) fn sought<'a>(judge: &'a Judge<'a>, rule: &Rule) -> Vec<Finding> {
    let statuses: Vec<&str> = judge.asked.given.all("person.status").into_iter().map(Given::text).filter(|status| !status.is_empty()).collect();
    let found = statuses.is_empty() || statuses.iter().any(|status| rule.is.iter().any(|wanted| wanted == status));
    if found { Vec::new() } else { vec![Finding::error("rule-nobody-sought", "case.toml [[person]]").with("answers", rule.is.join(", "))] }
}

/// A statement is in a language of a person; nothing can be told where the case does not say what anybody speaks.
pub(super) fn own_language<'a>(judge: &'a Judge<'a>, rule: &Rule, scope: Scope<'a>) -> Vec<Finding> {
    let spoken: Vec<LangTag> = judge.asked.given.all("person.languages").into_iter().flat_map(Given::rows).filter_map(|tag| LangTag::parse(tag.text()).ok()).collect();
    let is_spoken = |tag: &LangTag| spoken.iter().any(|own| own.covers(tag) || tag.covers(own));
    let mut findings = Vec::new();
    for key in rule.keys.iter().filter(|_| !spoken.is_empty()) {
        let given = scope.all(key).into_iter().flat_map(Given::rows).filter_map(|value| LangTag::parse(value.text()).ok());
        let languages = spoken.iter().map(LangTag::as_str).collect::<Vec<_>>().join(", ");
        findings.extend(given.filter(|tag| !is_spoken(tag)).map(|tag| Finding::error("rule-own-language", scope.place(key)).with("key", key).with("value", tag).with("languages", &languages)));
    }
    findings
}

/// A document number whose check digit is wrong was copied wrongly, or is no such number.
pub(super) fn check_digit(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for key in &rule.keys {
        for row in scope.all(key).into_iter().flat_map(Given::rows) {
            let number: String = row.text_of("number").to_uppercase().chars().filter(|c| !matches!(c, ' ' | '-' | '.')).collect();
            let issuer = row.text_of("issuer").to_uppercase();
            if let Some(kind) = identifier::shaped(&issuer, &number).filter(|kind| !kind.holds(&number)) {
                findings.push(Finding::error("rule-check-digit", scope.place(key)).with("number", row.text_of("number")).with("kind", kind.name()).with("issuer", issuer));
            }
        }
    }
    findings
}

/// The number of the case stands in file names and on every page: no name, no document number.
pub(super) fn no_personal_data<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let given = judge.asked.given;
    let number = given.text_of("id").to_lowercase();
    let words: Vec<&str> = number.split(['-', '.', '_']).collect();
    let parts = ["person.names.family", "person.names.given", "person.names.text", "person.documents.number", "victim.victims.passport"];
    let texts = parts.iter().flat_map(|key| given.all(key)).map(|value| value.text().to_lowercase()).filter(|text| text.len() >= 2);
    let told = texts.filter(|text| words.contains(&text.as_str()) || (text.len() >= 6 && number.contains(text.as_str())));
    told.take(1).map(|text| Finding::error("rule-personal-number", judge.whole().place("id")).with("value", text)).collect()
}

/// Who is under 18 on the day of the check by the date of birth, and is not flagged.
pub(super) fn minor<'a>(judge: &'a Judge<'a>, scope: Scope<'a>) -> Vec<Finding> {
    let Some(person) = scope.row() else { return Vec::new() };
    let born = person.text_of("birth.date");
    let calendar = person.text_of("birth.calendar");
    if !matches!(calendar, "" | "gregorian") || person.text_of("minor") != "false" {
        return Vec::new();
    }
    // Known only to the year: the latest day it can be.
    let latest = match born.len() {
        4 => format!("{born}-12-31"),
        7 => format!("{born}-28"),
        _ => born.to_owned(),
    };
    let (Some(day), Some(today)) = (dates::day(&latest), dates::today(judge)) else { return Vec::new() };
    let years = day.until((jiff::Unit::Year, today)).map_or(i16::MAX, |span| span.get_years());
    if years >= 18 {
        return Vec::new();
    }
    vec![Finding::error("rule-minor", scope.place("person.minor")).with("person", person.text_of("key")).with("value", born)]
}

/// One group of four digits for each character of the name.
pub(super) fn telegraph_code(scope: Scope<'_>) -> Vec<Finding> {
    let Some(person) = scope.row() else { return Vec::new() };
    let codes: Vec<&str> = person.all("telegraph_code").into_iter().flat_map(Given::texts).next().map(|text| text.split_whitespace().collect()).unwrap_or_default();
    let han = |name: &&Given| name.texts().concat().chars().filter(|c| ('\u{3400}'..='\u{9FFF}').contains(c)).count();
    let characters = person.list("names").iter().map(han).find(|count| *count > 0).unwrap_or(0);
    let four = codes.iter().all(|code| code.len() == 4 && code.bytes().all(|byte| byte.is_ascii_digit()));
    if codes.is_empty() || (four && (characters == 0 || codes.len() == characters)) {
        return Vec::new();
    }
    let finding = Finding::error("rule-telegraph-code", scope.place("person.telegraph_code")).with("value", codes.join(" "));
    vec![finding.with("codes", codes.len()).with("characters", characters)]
}
