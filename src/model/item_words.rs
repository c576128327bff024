//! What only a person can say about one piece of evidence: an `[[item]]` of `case.toml`.

use std::collections::BTreeMap;

use super::case::Words;

/// Optional words about one piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ItemWords {
    /// The officer's own exhibit mark.
    pub mark: String,
    /// What it is.
    pub title: Words,
    /// Holder, device, account.
    pub source: Words,
    /// Where, when, by whom, how.
    pub collected: Words,
    /// Warrant or consent.
    pub authority: Words,
    /// Which fact or action it supports.
    pub relevance: Words,
    /// Flags such as `minor`, `medical`.
    pub sensitivity: Vec<String>,
    /// The reason class when the content is withheld; `None` when it is sent.
    pub withheld: Option<String>,
    /// Only for these recipients; empty means all.
    pub recipients: Vec<String>,
    /// Whether it is one of the key items of the first page.
    pub key: bool,
    /// Whether it is an `original`, a `working-copy`, the picture of an `object`…
    pub form: String,
    /// Further words by key: `changes`, `witness`, `grading`, `custody_place`, `custody_seals`.
    pub more: BTreeMap<String, Words>,
    /// Why no full translation is sent.
    pub untranslated_reason: Words,
    /// Why a translation older than the original is sent all the same.
    pub stale_reason: Words,
    /// The country or agency that it comes from, when that is not the sender.
    pub originator: String,
    /// Where that country or agency agreed to its being passed on.
    pub consent_reference: String,
    /// Where it was declassified, or released for this recipient.
    pub declassification: String,
    /// Why a word found in it marks nothing.
    pub no_marking: Words,
    /// Number or path of the item of which it is a redacted copy.
    pub redacts: String,
    /// What the redacted copy must not hold; never leaves the case folder.
    pub redacted_terms: Vec<String>,
    /// Why keys or passwords in it are sent all the same.
    pub refuse_reason: Words,
}
