//! The part of a log that travels in a dossier.
//!
//! Up to the last event that concerns content; lines that do not concern this recipient are
//! replaced by their digest. The chain can still be followed, and the salts keep the hidden
//! lines unguessable.

use super::chain::Pin;
use super::entry::{Entry, GENESIS};
use super::log::Record;
use crate::model::digest::Digest;

/// The extract, ready to be written into a bag.
#[derive(Debug, Clone, PartialEq)]
pub struct Extract<'a> {
    /// The lines of `custody.jsonl`.
    pub text: String,
    /// What the bag pins.
    pub pin: Pin,
    /// The lines in their order: shown, or hidden with the digest they stand for.
    pub lines: Vec<Result<&'a Entry, Digest>>,
}

/// Cuts and hides: `keep` says which lines the recipient may read.
pub fn extract(records: &[Record], keep: impl Fn(&Entry) -> bool) -> Result<Extract<'_>, serde_json::Error> {
    let end = records.iter().rposition(|record| record.entry.event.is_content()).map_or(0, |at| at + 1);
    let mut text = String::new();
    let mut lines = Vec::with_capacity(end);
    let mut head = Digest::parse(GENESIS).unwrap_or_else(|_| Digest::new([0; 32]));
    for Record { entry, raw } in records.iter().take(end) {
        head = Digest::of(raw);
        if keep(entry) {
            text.push_str(raw);
            lines.push(Ok(entry));
        } else {
            text.push_str(&serde_json::to_string(&Hidden { seq: entry.seq, sha256: head.to_string() })?);
            lines.push(Err(head));
        }
        text.push('\n');
    }
    Ok(Extract { text, pin: Pin { head, events: end as u64 }, lines })
}

#[derive(serde::Serialize)]
struct Hidden {
    seq: u64,
    sha256: String,
}
