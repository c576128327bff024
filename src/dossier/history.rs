//! What `dossier.json` says of approvals, and of what a new version corrects.

use serde::Serialize;

use super::material::{ApprovalLine, Correction};
use crate::model::lang_tag::LangTag;

/// A file of an earlier version, and what stands in its place.
#[derive(Serialize)]
pub(super) struct CorrectionEntry<'a> {
    item: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    was: String,
    now: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    reason: &'a str,
}

/// An approval that the log holds.
#[derive(Serialize)]
pub(super) struct ApprovalEntry<'a> {
    role: &'a str,
    name: &'a str,
    means: &'static str,
    time: &'a str,
}

pub(super) fn correction(correction: &Correction) -> CorrectionEntry<'_> {
    CorrectionEntry {
        item: correction.item.to_string(),
        language: correction.to.as_ref().map(LangTag::as_str),
        was: correction.was.to_string(),
        now: correction.now.to_string(),
        reason: &correction.reason,
    }
}

pub(super) fn approval(line: &ApprovalLine) -> ApprovalEntry<'_> {
    ApprovalEntry { role: line.role, name: &line.name, means: if line.key.is_some() { "signature" } else { "typed-name" }, time: &line.time }
}
