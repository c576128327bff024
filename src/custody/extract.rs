//! The part of a log that travels in a dossier.
//!
//! Up to the last event that concerns content; lines that do not concern this recipient are
//! replaced by their digest. The chain can still be followed, and the salts keep the hidden
//! lines unguessable.

use std::io::Write;

use super::chain::{self, Pin};
use super::entry::Entry;
use super::log::{CustodyError, Line, Log};
use crate::model::digest::Digest;

/// Cuts and hides: writes the lines of a dossier's `custody.jsonl` and returns what its bag pins.
///
/// `keep` says which lines the recipient may read; `told` gets each line in its order, shown, or hidden with the
/// digest it stands for.
pub fn extract(log: &Log, keep: impl Fn(&Entry) -> bool, out: &mut dyn Write, told: &mut dyn FnMut(u64, Result<&Entry, Digest>)) -> Result<Pin, ExtractError> {
    let end = log.last_content();
    let mut pin = Pin { head: chain::genesis(), events: 0 };
    let mut written = Ok(());
    log.replay(&mut |line| {
        if line.entry.seq > end || written.is_err() {
            return;
        }
        pin = Pin { head: line.digest, events: line.entry.seq };
        let shown = keep(&line.entry);
        written = write(&line, shown, out);
        told(line.entry.seq, if shown { Ok(&line.entry) } else { Err(line.digest) });
    })?;
    written?;
    Ok(pin)
}

/// Why there is no extract.
#[derive(Debug, thiserror::Error)]
pub enum ExtractError {
    /// The log cannot be used.
    #[error(transparent)]
    Log(#[from] CustodyError),
    /// The extract cannot be written.
    #[error("cannot write the extract of the custody log")]
    Write(#[from] std::io::Error),
}

fn write(line: &Line<'_>, shown: bool, out: &mut dyn Write) -> std::io::Result<()> {
    if shown {
        out.write_all(line.raw)?;
    } else {
        serde_json::to_writer(&mut *out, &Hidden { seq: line.entry.seq, sha256: line.digest.to_string() })?;
    }
    out.write_all(b"\n")
}

#[derive(serde::Serialize)]
struct Hidden {
    seq: u64,
    sha256: String,
}
