//! What an item carries beside its text, as the recipient sees it: what the file says about
//! itself, and the files inside it. The names in it are strangers' words.

use serde::Serialize;

use super::view::Row;
use super::voice::{Voice, readable};
use crate::model::inside::Member;
use crate::model::item::Item;

/// More members than these are only in `dossier.json`.
const MOST_MEMBERS: usize = 200;

/// A file inside an item.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MemberRow {
    pub(crate) number: String,
    pub(crate) name: String,
    pub(crate) format: String,
    pub(crate) size: String,
    pub(crate) sha256: String,
    pub(crate) language: String,
    pub(crate) unread: String,
}

/// Returns what the file says about itself.
pub(super) fn said(voice: &Voice, item: &Item) -> Vec<Row> {
    item.inside.said.iter().filter_map(|(name, value)| voice.plain_row(&format!("meta-{name}"), value)).collect()
}

/// Returns the files inside an item.
pub(super) fn members(voice: &Voice, item: &Item) -> Vec<MemberRow> {
    let row = |member: &Member| MemberRow {
        number: format!("{}/{}", item.id, member.number),
        name: readable(&member.name),
        format: format!("{} · {}", voice.format_kind(&member.format), readable(&member.format.mime)),
        size: member.bytes.map(|bytes| voice.size(bytes)).unwrap_or_default(),
        sha256: member.sha256.map(|digest| digest.groups()).unwrap_or_default(),
        language: member.language.as_ref().map(|tag| voice.language(tag)).unwrap_or_default(),
        unread: member.unread.map(|reason| voice.say(&format!("page-unread-{}", reason.name()), &[])).unwrap_or_default(),
    };
    item.inside.members.iter().take(MOST_MEMBERS).map(row).collect()
}

/// Says which members are not in the list.
pub(super) fn notes(voice: &Voice, item: &Item) -> Vec<String> {
    let beyond = item.inside.members.len().saturating_sub(MOST_MEMBERS);
    let more = usize::try_from(item.inside.more).unwrap_or(usize::MAX).saturating_add(beyond);
    let reason = item.inside.unlisted.map(|reason| voice.say("page-members-missing", &[("reason", &voice.say(&format!("unread-{}", reason.name()), &[]))]));
    (more > 0).then(|| voice.count("page-members-more", more)).into_iter().chain(reason).collect()
}

/// Says that a machine read the pictures of an item, and what that is good for.
pub(super) fn machine(voice: &Voice, item: &Item) -> String {
    let told = item.inside.machine.as_deref().map(|machine| {
        let confidence = machine.confidence.to_string();
        voice.say("machine-reading", &[("engine", &readable(&machine.engine)), ("languages", &readable(&machine.languages.join("+"))), ("confidence", &confidence)])
    });
    told.unwrap_or_default()
}
