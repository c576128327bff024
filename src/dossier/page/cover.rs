//! The first page: what a colleague abroad must know in thirty seconds, and the law behind it.

use super::items;
use super::people;
use super::view::{Ask, BasisPart, Corrected, Cover, Gate, LegalPart, Link, OffencePart, Row, Rule, Text, Untranslated};
use super::voice::{Voice, readable};
use crate::dossier::material::{Correction, Exhibit, Material};
use crate::model::case::{Action, Offence, Recipient, Sender, Words};
use crate::model::translation::{Scope, Status};

/// At most so many requests and key items stand on the first page.
const ON_FIRST_PAGE: usize = 5;

/// Of so many items the first page says why they are not fully translated; of the others their own parts do.
const MOST_REASONS: usize = 200;

/// Assembles the first page.
pub(super) fn cover(voice: &Voice, material: &Material<'_>) -> Cover {
    let case = material.case;
    let mut asks: Vec<Ask> = asked(material).zip(1..).map(|(action, number)| ask(voice, material, action, number)).collect();
    let more_asks = asks.split_off(asks.len().min(ON_FIRST_PAGE));
    let urgency = case.urgency.name();
    let label = format!("page-urgency-{urgency}");
    Cover {
        urgency: urgency.to_owned(),
        urgency_label: voice.say(&label, &[]),
        urgency_aside: voice.aside(&label),
        urgency_reason: voice.words(&case.urgency_reason),
        urgency_deadline: voice.deadline(&case.urgency_deadline, &clocks(material)),
        may: permissions(voice, material, "yes"),
        may_ask: permissions(voice, material, "ask"),
        may_not: permissions(voice, material, "no"),
        ask_open: asks.is_empty() && is_ask_open(material),
        asks,
        more_asks,
        sender: sender_in_short(voice, &case.sender),
        sender_full: sender(voice, &case.sender),
        call_back: voice.words(&case.sender.call_back).or_else(|| Some(voice.not_stated())),
        addressee: addressee(voice, material.recipient),
        references: references(voice, material),
        persons: people::cards(voice, material),
        facts: voice.words(&case.facts).or_else(|| Some(voice.not_stated())),
        offences: offences(voice, material),
        handling: handling(voice, material),
        handling_notes: handling_notes(voice, material),
        counts: counts(voice, material),
        untranslated: untranslated(voice, material).take(MOST_REASONS).collect(),
        untranslated_more: match untranslated(voice, material).count().saturating_sub(MOST_REASONS) {
            0 => String::new(),
            more => voice.count("page-more-items", more),
        },
        key_items: items::key_items(voice, material, ON_FIRST_PAGE),
        verify_page: material.verify_page,
        printed: material.printed,
        supersedes: material.supersedes.clone().unwrap_or_default(),
        corrects: corrects(voice, material),
        unknown: material.unknown.iter().map(|key| unknown(voice, key)).collect(),
        return_to: joined(voice, &[&case.sender.authority, &case.sender.unit], &case.sender.email),
    }
}

/// The clocks of both sides, the reader's first.
fn clocks<'a>(material: &'a Material<'_>) -> [(&'a str, &'a str); 2] {
    let (recipient, sender) = (material.recipient, &material.case.sender);
    [(&recipient.country, &recipient.time_zone), (&sender.country, &sender.time_zone)]
}

fn corrects(voice: &Voice, material: &Material<'_>) -> Vec<Corrected> {
    let row = |correction: &Correction| {
        let exhibit = material.exhibits.iter().find(|exhibit| exhibit.item.id == correction.item)?;
        let what = match &correction.to {
            None => voice.say("page-original", &[]),
            Some(to) => format!("{} · {}", voice.say("page-translation", &[]), voice.language(to)),
        };
        let (was, now) = (correction.was.groups(), correction.now.groups());
        Some(Corrected { item: link(exhibit), what, was, now, reason: readable(&correction.reason) })
    };
    material.corrects.iter().filter_map(row).collect()
}

/// Whether it is unknown what is asked: then nobody may read that nothing is.
fn is_ask_open(material: &Material<'_>) -> bool {
    const ASKED: [&str; 3] = ["facts.actions", "facts.something_asked", "ttl.must_act"];
    material.unknown.iter().any(|key| ASKED.contains(&key.as_str()) || key.starts_with("facts.actions."))
}

/// A key of the case file in the reader's words; a part of a thing without words of its own is told as that thing.
fn unknown(voice: &Voice, key: &str) -> String {
    let id = format!("unknown-{}", key.replace('.', "-"));
    let wholes = std::iter::successors(Some(id.as_str()), |id| id.rsplit_once('-').map(|(whole, _)| whole));
    let name = key.rsplit('.').next().unwrap_or(key);
    wholes.filter(|id| voice.has(id)).map(|id| voice.say(id, &[])).next().unwrap_or_else(|| voice.word("page-detail", name))
}

/// The actions asked of this recipient.
fn asked<'a>(material: &'a Material<'_>) -> impl Iterator<Item = &'a Action> {
    let key = &material.recipient.key;
    material.case.actions.iter().filter(move |action| action.recipients.is_empty() || action.recipients.contains(key))
}

fn ask(voice: &Voice, material: &Material<'_>, action: &Action, number: usize) -> Ask {
    let rests_on = material.exhibits.iter().filter(|exhibit| action.exhibits.contains(&exhibit.item.path));
    Ask {
        number: number.to_string(),
        verb: voice.words(&action.verb),
        object: voice.words(&action.object),
        period: voice.words(&action.period),
        deadline: voice.deadline(&action.deadline, &clocks(material)),
        why: voice.words(&action.why),
        exhibits: rests_on.map(link).collect(),
        no_exhibit: voice.words(&action.no_exhibit),
    }
}

fn link(exhibit: &Exhibit) -> Link {
    Link { text: exhibit.item.id.to_string(), href: items::anchor(exhibit) }
}

/// What the recipient may (`yes`) or may not (`no`) do, or only after asking (`ask`).
fn permissions(voice: &Voice, material: &Material<'_>, wanted: &str) -> String {
    let handling = &material.case.handling;
    let rules = [("evidence", &handling.evidence_use), ("onward", &handling.onward_transfer)];
    let acts = rules.into_iter().filter(|(_, answer)| *answer == wanted);
    voice.list(&acts.map(|(rule, _)| voice.word("page-may", rule)).collect::<Vec<_>>())
}

/// What one needs to call back, in as few lines as the first page has room for.
pub(super) fn sender_in_short(voice: &Voice, sender: &Sender) -> Vec<Row> {
    let spoken: Vec<String> = sender.languages.iter().map(|tag| voice.language(tag)).collect();
    let reach: Vec<&str> = [sender.phone.as_str(), sender.email.as_str()].into_iter().filter(|way| !way.is_empty()).collect();
    let row = |label: &str, value: Option<Text>| value.map(|value| Row { label: label.to_owned(), value });
    let rows = [
        row("page-authority", joined(voice, &[&sender.authority, &sender.unit], &voice.country(&sender.country))),
        voice.owed("page-officer", row("page-officer", joined(voice, &[&sender.officer, &sender.rank], ""))),
        voice.owed("page-capacity", voice.row("page-capacity", &sender.capacity)),
        voice.owed("page-phone", row("page-phone", joined(voice, &[&Words::default()], &reach.join(" · ")))),
        voice.said_row("page-speaks", voice.list(&spoken)),
        row("page-hours", joined(voice, &[&sender.hours], if sender.hours.is_empty() { &sender.time_zone } else { "" })),
        voice.row("page-duty", &sender.duty_contact),
    ];
    rows.into_iter().flatten().collect()
}

/// Joins several words, and a text without language, into one line.
fn joined(voice: &Voice, words: &[&Words], last: &str) -> Option<Text> {
    let mut texts = words.iter().filter_map(|words| voice.words(words));
    let mut line = texts.next().unwrap_or_else(|| voice.text(""));
    for part in texts.map(|text| text.says).chain([readable(last)]).filter(|part| !part.is_empty()) {
        if !line.says.is_empty() {
            line.says.push_str(" · ");
        }
        line.says.push_str(&part);
    }
    line.aside.clear();
    (!line.says.is_empty()).then_some(line)
}

pub(super) fn sender(voice: &Voice, sender: &Sender) -> Vec<Row> {
    let spoken: Vec<String> = sender.languages.iter().map(|tag| voice.language(tag)).collect();
    let rows = [
        voice.row("page-authority", &sender.authority),
        voice.row("page-functions", &sender.functions),
        voice.plain_row("page-country", &voice.country(&sender.country)),
        voice.row("page-unit", &sender.unit),
        voice.name_row("page-officer", &sender.officer),
        voice.row("page-rank", &sender.rank),
        voice.row("page-capacity", &sender.capacity),
        voice.plain_row("page-phone", &sender.phone),
        voice.plain_row("page-email", &sender.email),
        voice.said_row("page-speaks", voice.list(&spoken)),
        voice.row("page-hours", &sender.hours),
        voice.plain_row("page-time-zone", &sender.time_zone),
        voice.row("page-duty", &sender.duty_contact),
    ];
    rows.into_iter().flatten().collect()
}

pub(super) fn addressee(voice: &Voice, recipient: &Recipient) -> Vec<Row> {
    let rows = [
        voice.row("page-authority", &recipient.authority),
        voice.row("page-unit", &recipient.unit),
        voice.name_row("page-person", &recipient.person),
        voice.plain_row("page-country", &voice.country(&recipient.country)),
        voice.row("page-channel", &recipient.channel),
        voice.plain_row("page-copies", &voice.list(&recipient.copies)),
    ];
    rows.into_iter().flatten().collect()
}

fn references(voice: &Voice, material: &Material<'_>) -> Vec<Row> {
    let row = |key: &str, text: &str| {
        ["sender", "recipient", "interpol", "court"].contains(&key).then(|| voice.plain_row(&format!("page-reference-{key}"), text))?
    };
    let own = row("recipient", &material.recipient.reference);
    own.into_iter().chain(material.case.references.iter().filter_map(|(key, text)| row(key, text))).collect()
}

fn offences(voice: &Voice, material: &Material<'_>) -> Vec<OffencePart> {
    let part = |offence: &Offence| OffencePart {
        title: voice.words(&offence.title),
        law: voice.words(&offence.law),
        penalty: voice.words(&offence.maximum_penalty),
    };
    material.case.legal.offences.iter().map(part).collect()
}

fn handling(voice: &Voice, material: &Material<'_>) -> Vec<Rule> {
    let handling = &material.case.handling;
    let mut rules = Vec::new();
    for (rule, answer) in [("evidence", &handling.evidence_use), ("onward", &handling.onward_transfer)] {
        if !answer.is_empty() {
            rules.push(Rule {
                label: format!("page-{rule}"),
                answer: answer.clone(),
                short: voice.word("page-answer", answer),
                sentence: voice.word(&format!("page-{rule}"), answer),
            });
        }
    }
    if let Some(date) = voice.date(&handling.destroy_by) {
        rules.push(Rule { label: "page-destroy-by".to_owned(), answer: "date".to_owned(), short: date.iso, sentence: date.words });
    }
    rules
}

fn handling_notes(voice: &Voice, material: &Material<'_>) -> Vec<Row> {
    let handling = &material.case.handling;
    let level = if handling.level.is_empty() { String::new() } else { format!("{} · {}", handling.set, handling.level) };
    let rows = [
        voice.plain_row("page-handling-level", &level),
        voice.plain_row("page-grading", &handling.grading),
        voice.row("page-conditions", &handling.conditions),
        voice.row("page-confidentiality", &handling.confidentiality),
    ];
    rows.into_iter().flatten().collect()
}

/// Counts in sentences: items, pages, translations by kind, withheld. Zeros that would worry are said aloud.
fn counts(voice: &Voice, material: &Material<'_>) -> Vec<String> {
    let sent: Vec<&Exhibit> = material.exhibits.iter().filter(|exhibit| exhibit.withheld().is_none()).collect();
    let pages: u64 = sent.iter().filter_map(|exhibit| exhibit.item.text.pages).map(u64::from).sum();
    let standing = |wanted: &[Status]| sent.iter().filter(|exhibit| wanted.contains(&exhibit.status)).count();
    let mut said = vec![voice.count("page-count-items", material.exhibits.len())];
    if pages > 0 {
        said.push(voice.count("page-count-pages", usize::try_from(pages).unwrap_or(usize::MAX)));
    }
    let rows = [
        ("page-count-full", standing(&[Status::Received, Status::Certified]), true),
        ("page-count-certified", standing(&[Status::Certified]), false),
        ("page-count-partial", standing(&[Status::Partial]), false),
        ("page-count-stale", standing(&[Status::Stale]), false),
        ("page-count-none", standing(&[Status::Missing, Status::Requested, Status::Unknown]), true),
        ("page-count-not-needed", standing(&[Status::NotNeeded]), false),
        ("page-count-withheld", material.exhibits.len() - sent.len(), true),
    ];
    said.extend(rows.into_iter().filter(|(_, count, always)| *always || *count > 0).map(|(id, count, _)| voice.count(id, count)));
    said
}

/// Items without a full translation, with the reason; an extract counts, and so does a stale one.
fn untranslated<'a>(voice: &'a Voice, material: &'a Material<'_>) -> impl Iterator<Item = Untranslated> + 'a {
    let lacking = |status| matches!(status, Status::Missing | Status::Requested | Status::Unknown | Status::Partial | Status::Stale);
    let sent = material.exhibits.iter().filter(move |exhibit| exhibit.withheld().is_none() && lacking(exhibit.status));
    sent.map(|exhibit| Untranslated {
        item: link(exhibit),
        status: scope_or_status(voice, exhibit),
        reason: voice.words(if exhibit.status == Status::Stale { &exhibit.words.stale_reason } else { &exhibit.words.untranslated_reason }),
    })
}

fn scope_or_status(voice: &Voice, exhibit: &Exhibit) -> String {
    let gist = exhibit.translations.iter().any(|translation| translation.record.scope == Scope::Gist);
    if exhibit.status == Status::Partial && gist { voice.word("page-scope", "gist") } else { voice.status(exhibit.status).label }
}

/// Assembles the legal basis and the safeguards statement.
///
/// Reasons and names of those who answered stay at home: they concern third persons and the
/// recipient's own record, and an oversight body finds them in the sender's log.
pub(super) fn legal(voice: &Voice, material: &Material<'_>) -> LegalPart {
    let legal = &material.case.legal;
    let basis = legal.basis.iter().map(|basis| BasisPart {
        instrument: voice.words(&basis.instrument),
        article: readable(&basis.article),
        text: voice.words(&basis.text),
    });
    let gates = material.case.safeguards.iter().filter(|_| material.case.disclose).map(|answer| Gate {
        number: readable(&answer.gate),
        question: voice.word("page-gate", &answer.gate),
        answer: voice.word("page-answer", &answer.answer),
    });
    LegalPart {
        purpose: voice.words(&legal.purpose),
        basis: basis.collect(),
        consent: readable(&legal.consent_reference),
        gates: gates.collect(),
    }
}
