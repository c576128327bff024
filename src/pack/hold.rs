//! What holds a dossier back: markings above its level, other States' items, keys and passwords, time that
//! has run out, copies of what is withheld.
//!
//! Nothing is read here; what was found when files were taken in is judged. Reading a redacted copy is
//! the business of `redacted`.

use std::collections::{BTreeMap, BTreeSet};

use super::folder::Folder;
use crate::handling::{Held, Office};
use crate::model::case::{ItemWords, Recipient};
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::item::{Item, ItemId};
use crate::model::text::Unread;

/// Items named in one warning.
const MOST_NAMED: usize = 8;

/// Who judges, and by what.
#[derive(Clone, Copy)]
pub(super) struct Hold<'a> {
    pub(super) folder: &'a Folder,
    pub(super) recipient: &'a Recipient,
    pub(super) office: &'a Office,
}

/// What holds any dossier of a case back, on a day.
pub(super) fn of_case(folder: &Folder, office: &Office, today: &str) -> Vec<Finding> {
    let case = &folder.file.case;
    let mut findings = Held::new(office, case).dossier();
    // A sample stands still on the day of its approval, as it does for its deadlines.
    let stands = case.sample && !case.approval.date.is_empty();
    findings.extend(office.retention.check(case, if stands { &case.approval.date } else { today }));
    findings
}

impl Hold<'_> {
    /// What holds one item of this recipient back.
    pub(super) fn item(&self, item: &Item, words: &ItemWords) -> Vec<Finding> {
        if words.withheld.is_some() {
            return Vec::new();
        }
        let held = Held::new(self.office, &self.folder.file.case);
        let place = item.path.shown();
        let mut findings = held.item(&place, words, item.inside.remarks.iter());
        for member in &item.inside.members {
            let place = format!("{place} › {} {}", member.number, crate::model::name::shown(&member.name));
            findings.extend(held.item(place.trim_end(), words, member.remarks.iter()));
        }
        for record in self.folder.register.of(item.id).filter(|record| self.recipient.languages.iter().any(|tag| tag.covers(&record.to))) {
            findings.extend(held.item(&record.path.shown(), words, record.remarks.iter()));
        }
        findings.extend(held.third_party(&place, words));
        let named = String::from_utf8_lossy(item.path.file_name());
        let image = self.office.refusals.image(&named, item.bytes).filter(|_| words.refuse_reason.is_empty());
        findings.extend(image.map(|finding| Finding { place: place.clone(), ..finding }));
        findings.extend(self.redaction(item, words));
        findings
    }

    /// What is wrong with a redacted copy, seen from outside.
    fn redaction(&self, item: &Item, words: &ItemWords) -> Option<Finding> {
        if words.redacts.is_empty() {
            return None;
        }
        let problem = |code| Finding::error(code, item.path.shown()).with("item", item.id).with("parent", &words.redacts);
        let Some(parent) = self.parent(words).filter(|parent| parent.id != item.id) else { return Some(problem("redaction-parent-unknown")) };
        if self.is_open(parent) {
            return Some(problem("redaction-parent-packed"));
        }
        words.redacted_terms.is_empty().then(|| Finding::warning("redaction-no-terms", item.path.shown()).with("item", item.id))
    }

    /// Returns the item of which another is a redacted copy.
    pub(super) fn parent(&self, words: &ItemWords) -> Option<&Item> {
        (!words.redacts.is_empty()).then(|| self.folder.item(&words.redacts).ok()).flatten()
    }

    /// Returns whether the content of an item goes to this recipient.
    fn is_open(&self, item: &Item) -> bool {
        let words = self.folder.file.case.items.get(&item.path);
        words.is_none_or(|words| words.withheld.is_none() && (words.recipients.is_empty() || words.recipients.contains(&self.recipient.key)))
    }

    /// What concerns all items together: content that is withheld and goes out all the same, and what nobody could search.
    pub(super) fn together(&self) -> Vec<Finding> {
        let all = || self.folder.register.items.values();
        let items = &self.folder.file.case.items;
        let parents: BTreeSet<ItemId> = items.values().filter_map(|words| self.parent(words)).map(|parent| parent.id).collect();
        // Kept back by a word about it, and not only meant for others.
        let kept_back = |item: &Item| parents.contains(&item.id) || items.get(&item.path).is_some_and(|words| words.withheld.is_some());
        let hidden: BTreeMap<Digest, ItemId> = all().filter(|item| item.bytes > 0 && !self.is_open(item) && kept_back(item)).map(|item| (item.sha256, item.id)).collect();
        let (mut findings, mut unread, mut unsearched) = (Vec::new(), Vec::new(), Vec::new());
        let date = self.office.markings.date();
        for item in all().filter(|item| self.is_open(item)) {
            let inside = item.inside.members.iter().filter_map(|member| Some((member.sha256?, format!("{}/{}", item.id, member.number))));
            for (digest, number) in std::iter::once((item.sha256, item.id.to_string())).chain(inside) {
                let same = hidden.get(&digest).map(|of| Finding::error("redaction-withheld-inside", item.path.shown()).with("item", number).with("parent", of));
                findings.extend(same);
            }
            let old = |searched: &str| searched < date;
            if old(&item.inside.searched) || self.folder.register.of(item.id).any(|record| old(&record.searched)) {
                unsearched.push(item.id);
            } else if item.text.unread.is_some_and(may_hide_words) && item.inside.machine.is_none() && item.confirmed.as_ref().is_none_or(|tag| tag.as_str() != "zxx") {
                unread.push(item.id);
            }
        }
        findings.extend(self.named("marking-unsearched", &unsearched));
        findings.extend(self.named("marking-unread", &unread));
        findings
    }

    fn named(&self, code: &'static str, items: &[ItemId]) -> Option<Finding> {
        let mut named: Vec<String> = items.iter().take(MOST_NAMED).map(ItemId::to_string).collect();
        named.extend((items.len() > MOST_NAMED).then(|| "…".to_owned()));
        (!items.is_empty()).then(|| Finding { level: crate::model::finding::Level::Warning, ..Finding::note(code, &self.recipient.key) }.with("count", items.len()).with("items", named.join(" ")))
    }
}

/// Whether a text that was not read may bear a marking. Of one confirmed to have no words a person said so.
const fn may_hide_words(reason: Unread) -> bool {
    !matches!(reason, Unread::Empty | Unread::NoText | Unread::NoWords | Unread::InMembers)
}
