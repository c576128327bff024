//! The state of a case: what is taken in, what is translated, what is missing, what to do next.
//! Computed from the log and the files every time; nothing of it is stored.

use std::collections::BTreeSet;

use super::folder::Folder;
use super::life::{Life, lives};
use super::plan::{Look, best_status, foreseen, once};
use super::reasons::weighed;
use super::review::Reviewed;
use crate::handling::Office;
use crate::intake::walk;
use crate::model::case::Recipient;
use crate::model::finding::{Finding, Level};
use crate::model::item::Item;
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;
use crate::model::name::EvidencePath;
use crate::model::translation::Status;
use crate::translate::pairing::{self, Proposal};
use crate::translate::status;

/// One item and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemState {
    /// The item.
    pub item: Item,
    /// Its title in the working language, when there is one.
    pub title: Option<String>,
    /// Whether its content is withheld.
    pub withheld: bool,
    /// Where it stands in each language of the recipients.
    pub statuses: Vec<(LangTag, Status)>,
}

/// The state of a case.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// Case number.
    pub id: String,
    /// Dossier type.
    pub kind: String,
    /// Keys of the recipients with what was packed for each: the seal digest.
    pub recipients: Vec<(String, Option<String>)>,
    /// What happened to each dossier that was packed.
    pub lives: Vec<Life>,
    /// Languages of the recipients.
    pub languages: Vec<LangTag>,
    /// Every item.
    pub items: Vec<ItemState>,
    /// Files below `evidence/` that were not taken in yet.
    pub new: Vec<EvidencePath>,
    /// Translations that seem to belong to an item and are not attached.
    pub proposals: Vec<Proposal>,
    /// What is missing or deserves a look.
    pub findings: Vec<Finding>,
}

/// Looks at a case on a day. Sizes and presence of originals are compared; their bytes only by `add` and `pack`.
pub fn survey(folder: &Folder, office: &Office, at: Moment) -> Survey {
    let case = &folder.file.case;
    let languages = recipient_languages(folder);
    let evidence = walk::walk(&folder.root.join("evidence"), "evidence");
    let translations = walk::walk(&folder.root.join("translations"), "translations");
    let mut findings = evidence.refused;
    findings.extend(changes(folder, &evidence.files));
    findings.extend(foreseen_by_all(folder, office, at));
    let working: Vec<LangTag> = case.working_language.iter().cloned().collect();
    let state = |item: &Item| {
        let words = case.items.get(&item.path);
        ItemState {
            item: item.clone(),
            title: words.and_then(|words| words.title.best(&working)).map(|(_, title)| title.to_owned()),
            withheld: words.is_some_and(|words| words.withheld.is_some()),
            statuses: languages.iter().map(|tag| (tag.clone(), needed(folder, item, tag))).collect(),
        }
    };
    let packed = |key: &String| folder.register.packed.get(key).and_then(|versions| versions.values().next_back()).map(|packed| packed.seal.clone());
    let paths: Vec<EvidencePath> = translations.files.into_iter().map(|found| found.path).collect();
    Survey {
        id: case.id.clone(),
        kind: case.kind.clone(),
        recipients: case.recipients.iter().map(|recipient| (recipient.key.clone(), packed(&recipient.key))).collect(),
        lives: lives(folder),
        items: folder.register.all().map(state).collect(),
        new: evidence.files.into_iter().map(|found| found.path).filter(|path| folder.register.at(path).is_none()).collect(),
        proposals: proposals(folder, &paths),
        languages,
        findings,
    }
}

fn recipient_languages(folder: &Folder) -> Vec<LangTag> {
    let mut tags: Vec<LangTag> = Vec::new();
    for tag in folder.file.case.recipients.iter().flat_map(|recipient| &recipient.languages) {
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    tags
}

/// The status in one language; a translation that nobody waits for is not missing.
fn needed(folder: &Folder, item: &Item, tag: &LangTag) -> Status {
    let status = in_language(folder, item, tag);
    let words = folder.file.case.items.get(&item.path);
    let waits = |recipient: &&Recipient| {
        let told = words.is_none_or(|words| words.recipients.is_empty() || words.recipients.contains(&recipient.key));
        told && recipient.languages.contains(tag) && best_status(folder, recipient, item) == Status::Missing
    };
    if status == Status::Missing && !folder.file.case.recipients.iter().any(|recipient| waits(&recipient)) { Status::NotNeeded } else { status }
}

fn in_language(folder: &Folder, item: &Item, tag: &LangTag) -> Status {
    let found = folder.register.of(item.id).find(|record| tag.covers(&record.to));
    status::of(item, found, folder.register.is_requested(item, tag), tag)
}

fn changes(folder: &Folder, files: &[walk::Found]) -> Vec<Finding> {
    let size = |item: &Item| {
        let at = files.binary_search_by(|found| found.path.cmp(&item.path)).ok()?;
        files.get(at)?.size().ok()
    };
    let look = |item: &Item| match size(item) {
        None => Some(Finding::error("intake-original-vanished", item.path.shown()).with("item", item.id)),
        Some(now) if now != item.bytes => {
            let finding = Finding::error("intake-original-size", item.path.shown()).with("item", item.id);
            Some(finding.with("was", item.bytes).with("now", now))
        }
        Some(_) => None,
    };
    folder.register.all().filter_map(look).collect()
}

/// What stands in the way of packing for any recipient, by the list that `pack` refuses by.
fn foreseen_by_all(folder: &Folder, office: &Office, at: Moment) -> Vec<Finding> {
    let of = |recipient: &Recipient| foreseen(Look { folder, recipient, office, at });
    let recipients = &folder.file.case.recipients;
    let all = if recipients.is_empty() { of(&Recipient::default()) } else { recipients.iter().flat_map(of).collect() };
    // What nobody could search is told by `check`, and needs no attention before.
    let later = |finding: &Finding| finding.level < Level::Error && ["marking-unread", "marking-unsearched", "certificate-incomplete"].contains(&finding.code.0);
    // That nothing was taken in yet is the first thing that is said anyway.
    let later = |finding: &Finding| later(finding) || finding.code.0 == "pack-no-items";
    let open = weighed(folder, once(all.into_iter().filter(|finding| !later(finding)).collect())).into_iter().filter(Reviewed::is_open);
    open.map(|one| one.finding).collect()
}

fn proposals(folder: &Folder, files: &[EvidencePath]) -> Vec<Proposal> {
    let attached: BTreeSet<&EvidencePath> = folder.register.translations.values().map(|record| &record.path).collect();
    let proposals = pairing::propose(folder.register.all(), files, &folder.languages());
    proposals.into_iter().filter(|proposal| !attached.contains(&proposal.path)).collect()
}
