//! Trusted time over the log itself: an authority saw the digest of a line, and by the chain of all lines before it.
//!
//! What no chain shows, a stamp does: who writes the log anew cannot have it stamped in the past. Whether a stamp covers
//! its line, and whose it is, is asked by `verify`.

use std::io::{self, Read};

use serde::{Deserialize, Serialize};

use super::chain;
use super::entry::{Entry, Event};
use crate::model::digest::Digest;

/// A time-stamp authority saw the log as it ended with a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamped {
    /// Number of the line that was the last one then.
    pub line: u64,
    /// SHA-256 of that line: what the authority saw.
    pub head: String,
    /// The authority's token, armored as `CMS`.
    pub token: String,
}

/// Tells each stamp of a log or an extract, with the number of its own line.
pub fn stamps(source: impl Read, told: &mut dyn FnMut(u64, &Stamped)) -> io::Result<()> {
    chain::each(source, &mut |line| {
        if let Ok(Entry { seq, event: Event::Stamped(stamped), .. }) = Entry::parse(line) {
            told(seq, &stamped);
        }
    })
}

/// Tells the digest of each line of a log or an extract; of a hidden one the digest that stands in its place.
pub fn digests(source: impl Read, told: &mut dyn FnMut(Digest)) -> io::Result<()> {
    chain::each(source, &mut |line| told(chain::hidden(line).unwrap_or_else(|| Digest::of(line))))
}
