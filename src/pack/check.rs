//! The second look: what was written is read back before it gets its name.
//!
//! Fully, our own verifier answers every question, and the ZIP as a whole gets a digest for
//! the dispatch note. Quickly, the container is scanned and each entry compared with its
//! CRC-32: that finds a failing disk, which is all that can have happened since hashing.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use super::error::PackError;
use crate::archive::{Archive, ArchiveError, Limits};
use crate::model::digest::{self, Digest};
use crate::model::finding::Finding;
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
        read_back(path, observer)?;
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

fn read_back(path: &Path, observer: &dyn Observer) -> Result<(), PackError> {
    let failed = |source| PackError::Write { path: path.to_owned(), source };
    let archive = match Archive::open(path, &Limits::default()) {
        Ok(archive) => archive,
        Err(ArchiveError::Read(source)) => return Err(failed(source)),
        Err(ArchiveError::Refused(finding)) => return Err(PackError::Unsound(vec![finding])),
    };
    let mut buffer = vec![0; 256 * 1024];
    for entry in archive.entries() {
        let mut member = archive.read(entry);
        loop {
            if observer.stop() {
                return Err(PackError::Stopped);
            }
            match member.read(&mut buffer) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => {
                    let finding = Finding::error("bag-digest-mismatch", &entry.name);
                    return Err(PackError::Unsound(vec![finding.with("reason", error)]));
                }
            }
        }
    }
    Ok(())
}
