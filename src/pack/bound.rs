//! What an approval is bound to: a digest of each part of the case, and one of them all.
//!
//! The parts are the case file as it is understood (not its bytes), the evidence, the translations and the answers
//! to the safeguard questions. Any change of one of them makes an approval void, and the part tells which.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::folder::Folder;
use crate::custody::{GateAnswered, Waived};
use crate::model::digest::Digest;
use crate::model::item::Item;
use crate::model::translation::{Method, Translation};
use crate::profile::gates;

/// Digests of the parts by name, in hexadecimal.
pub(super) type Parts = BTreeMap<String, String>;

/// Returns the digest of each part of a case as it stands.
pub(super) fn parts(folder: &Folder) -> Parts {
    let mut texts = folder.file.parts.clone();
    let register = &folder.register;
    texts.insert("evidence".to_owned(), register.all().map(item).collect());
    texts.insert("translations".to_owned(), register.translations.values().map(translation).collect());
    texts.insert("gates".to_owned(), answers(folder).iter().map(gate).collect());
    texts.insert("waivers".to_owned(), register.decided.waivers.iter().map(|(_, waived)| waiver(waived)).collect());
    texts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(part, text)| (part, Digest::of(text).to_string())).collect()
}

/// Returns the one digest of all parts.
pub(super) fn whole(parts: &Parts) -> Digest {
    let lines = parts.iter().fold(String::from("pouch approval 1\n"), |mut lines, (part, digest)| {
        let _ = writeln!(lines, "{part} {digest}");
        lines
    });
    Digest::of(lines)
}

/// Returns the names of the parts that differ.
pub(super) fn changed(then: &Parts, now: &Parts) -> Vec<String> {
    let names: std::collections::BTreeSet<&String> = then.keys().chain(now.keys()).collect();
    names.into_iter().filter(|name| then.get(*name) != now.get(*name)).cloned().collect()
}

/// Returns every answer to a safeguard question: those of the log, then those of the case file that it does not hold.
pub(super) fn answers(folder: &Folder) -> Vec<GateAnswered> {
    let mut all = folder.register.decided.answers.clone();
    all.extend(fresh(folder));
    all
}

/// Returns the answers of the case file that the log does not hold yet.
pub(super) fn fresh(folder: &Folder) -> Vec<GateAnswered> {
    let known = &folder.register.decided.answers;
    gates::answers_of(&folder.file.case).into_iter().filter(|answer| !known.iter().any(|known| same(known, answer))).collect()
}

/// Are these the same answer, signed or not?
fn same(one: &GateAnswered, other: &GateAnswered) -> bool {
    gate(one) == gate(other)
}

fn item(item: &Item) -> String {
    let word = item.confirmed.as_ref().map_or("-", |tag| tag.as_str());
    format!("{} {} {:?} {} {word}\n", item.id, item.sha256, item.path.encoded(), item.language())
}

fn translation(record: &Translation) -> String {
    let editor = match &record.method {
        Method::Human => "",
        Method::PostEdited { editor } => editor,
    };
    let certificate = record.certificate.as_ref().map(|given| given.sha256.to_string()).unwrap_or_default();
    let by = &record.translator;
    format!(
        "{} {} {} {} {} {editor:?} {:?} {:?} {:?} {certificate}\n",
        record.item, record.to, record.sha256, record.source_sha256, record.scope.name(), by.name, by.number, record.reviser,
    )
}

fn waiver(waived: &Waived) -> String {
    format!("{} {} {} {:?} {:?} {}\n", waived.finding, waived.print, waived.decision, waived.who, waived.reason, waived.disclose)
}

fn gate(answer: &GateAnswered) -> String {
    format!("{} {} {:?} {:?} {:?}\n", answer.gate, answer.answer, answer.who, answer.when, answer.reason)
}
