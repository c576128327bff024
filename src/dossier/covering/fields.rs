//! The places for data that a letter knows, and what stands in them.

use crate::dossier::html::Dispatched;
use crate::dossier::material::Material;
use crate::dossier::page::{Text, Voice};
use crate::model::case::Words;

/// Every placeholder, as it is written between `{{` and `}}`.
pub(super) const FIELDS: [&str; 42] = [
    "case.id", "case.title", "case.kind", "case.version", "case.reference", "case.summary", "case.purpose", "case.deadline", "case.marking", "case.conditions",
    "sender.authority", "sender.unit", "sender.country", "sender.officer", "sender.rank", "sender.capacity", "sender.phone", "sender.email", "sender.languages",
    "sender.hours", "sender.duty", "sender.call_back",
    "recipient.authority", "recipient.unit", "recipient.person", "recipient.country", "recipient.reference", "recipient.channel",
    "approval.name", "approval.authority", "approval.reference", "approval.date",
    "package.name", "package.file", "package.size", "package.sha256", "package.items", "package.checker", "package.supersedes",
    "seal.digest", "seal.telephone", "date",
];

/// What stands in a place.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) text: Text,
    /// Whether it is a number to compare sign by sign.
    pub(super) hash: bool,
}

/// Returns the value of a placeholder; none where this case has none.
pub(super) fn value(voice: &Voice, material: &Material<'_>, sent: &Dispatched, name: &str) -> Option<Value> {
    let (group, rest) = name.split_once('.').unwrap_or((name, ""));
    let text = match group {
        "case" => case(voice, material, rest),
        "sender" => sender(voice, material, rest),
        "recipient" => recipient(voice, material, rest),
        "approval" => approval(voice, material, rest),
        "package" => package(voice, material, sent, rest),
        "seal" if rest == "digest" => plain(voice, &sent.seal.groups()),
        "seal" if rest == "telephone" => plain(voice, &sent.telephone.join(" ")),
        "date" => date(voice, &material.at.to_string()),
        _ => None,
    }?;
    let hash = group == "seal" || name == "package.sha256" || name == "package.supersedes";
    Some(Value { text, hash })
}

fn plain(voice: &Voice, text: &str) -> Option<Text> {
    (!text.trim().is_empty()).then(|| voice.text(text))
}

/// A name needs no note on its language.
fn named(voice: &Voice, words: &Words) -> Option<Text> {
    voice.words(words).map(|text| Text { foreign: String::new(), ..text })
}

fn date(voice: &Voice, written: &str) -> Option<Text> {
    let dated = voice.date(written)?;
    Some(voice.said(dated.words))
}

fn case(voice: &Voice, material: &Material<'_>, name: &str) -> Option<Text> {
    let case = material.case;
    match name {
        "id" => plain(voice, &case.id),
        "title" => voice.words(&case.title),
        "kind" => Some(voice.said(voice.word("page-kind", &case.kind))),
        "version" => plain(voice, &case.version.to_string()),
        "reference" => case.references.get("sender").and_then(|text| plain(voice, text)),
        "summary" => voice.words(&case.facts),
        "purpose" => voice.words(&case.legal.purpose),
        "deadline" => date(voice, &case.urgency_deadline),
        "marking" => voice.words(&case.handling.marking),
        "conditions" => voice.words(&case.handling.conditions),
        _ => None,
    }
}

fn sender(voice: &Voice, material: &Material<'_>, name: &str) -> Option<Text> {
    let sender = &material.case.sender;
    match name {
        "authority" => voice.words(&sender.authority),
        "unit" => voice.words(&sender.unit),
        "country" => plain(voice, &voice.country(&sender.country)),
        "officer" => named(voice, &sender.officer),
        "rank" => voice.words(&sender.rank),
        "capacity" => voice.words(&sender.capacity),
        "phone" => plain(voice, &sender.phone),
        "email" => plain(voice, &sender.email),
        "languages" => {
            let names: Vec<String> = sender.languages.iter().map(|tag| voice.language(tag)).collect();
            (!names.is_empty()).then(|| voice.said(voice.list(&names)))
        }
        "hours" => voice.words(&sender.hours),
        "duty" => voice.words(&sender.duty_contact),
        "call_back" => voice.words(&sender.call_back),
        _ => None,
    }
}

fn recipient(voice: &Voice, material: &Material<'_>, name: &str) -> Option<Text> {
    let recipient = material.recipient;
    match name {
        "authority" => voice.words(&recipient.authority),
        "unit" => voice.words(&recipient.unit),
        "person" => named(voice, &recipient.person),
        "country" => plain(voice, &voice.country(&recipient.country)),
        "reference" => plain(voice, &recipient.reference),
        "channel" => voice.words(&recipient.channel),
        _ => None,
    }
}

fn approval(voice: &Voice, material: &Material<'_>, name: &str) -> Option<Text> {
    let stated = &material.case.approval;
    let logged = material.approvals.iter().find(|line| line.role == "approver");
    match name {
        "name" => plain(voice, logged.map_or(&stated.approved_by, |line| &line.name)),
        "authority" => voice.words(&stated.authority),
        "reference" => plain(voice, &stated.reference),
        "date" => date(voice, logged.map_or(&stated.date, |line| &line.time)),
        _ => None,
    }
}

fn package(voice: &Voice, material: &Material<'_>, sent: &Dispatched, name: &str) -> Option<Text> {
    match name {
        "name" => plain(voice, &material.package_name()),
        "file" => plain(voice, &sent.zip_name),
        "size" => plain(voice, &voice.size(sent.zip_bytes)),
        "sha256" => sent.zip_sha256.and_then(|digest| plain(voice, &digest.groups())),
        "items" => Some(voice.said(voice.count("page-count-items", sent.items))),
        "checker" => plain(voice, &sent.page_name),
        "supersedes" => material.supersedes.as_deref().and_then(|seal| plain(voice, seal)),
        _ => None,
    }
}
