//! The second look: what was written is looked at before it gets its name.
//!
//! Fully, our own verifier answers every question, and the ZIP as a whole gets a digest for
//! the dispatch note. Quickly, only the structure of the container is looked at: each original was
//! hashed on its way in and had to be what the log says.

use std::fs::File;
use std::io;
use std::path::Path;

use super::error::PackError;
use crate::archive::{Archive, ArchiveError, Limits};
use crate::model::digest::{self, Digest};
use crate::model::observer::Observer;
use crate::model::verdict::Grade;
use crate::verify;

/// What the second look found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Checked {
    /// Size of the ZIP.
    pub(super) bytes: u64,
    /// Digest of the ZIP; `None` after a quick look.
    pub(super) sha256: Option<Digest>,
}

/// Looks again.
pub(super) fn check(path: &Path, seal: Digest, quick: bool, threads: usize, observer: &dyn Observer) -> Result<Checked, PackError> {
    let failed = |source| PackError::Write { path: path.to_owned(), source };
    let bytes = std::fs::metadata(path).map_err(failed)?.len();
    if quick {
        scan(path)?;
        return Ok(Checked { bytes, sha256: None });
    }
    std::thread::scope(|scope| {
        let whole = scope.spawn(|| digest::of_reader(File::open(path)?));
        let verified = verified(path, seal, threads, observer);
        let whole = whole.join().unwrap_or_else(|_| Err(io::Error::other("hashing stopped"))).map_err(failed)?;
        verified?;
        Ok(Checked { bytes, sha256: Some(whole.0) })
    })
}

fn verified(path: &Path, seal: Digest, threads: usize, observer: &dyn Observer) -> Result<(), PackError> {
    let settings = verify::Settings { expect: Some(seal.into()), threads, ..verify::Settings::default() };
    let verdict = verify::run(path, &settings, observer)?;
    if verdict.grade() == Grade::Authentic { Ok(()) } else { Err(PackError::Unsound(verdict.findings().cloned().collect())) }
}

fn scan(path: &Path) -> Result<(), PackError> {
    match Archive::open(path, &Limits::default()) {
        Ok(_) => Ok(()),
        Err(ArchiveError::Read(source)) => Err(PackError::Write { path: path.to_owned(), source }),
        Err(ArchiveError::Refused(finding)) => Err(PackError::Unsound(vec![finding])),
    }
}
