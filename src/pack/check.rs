//! The second look: what was written is looked at before it gets its name.
//!
//! Fully, our own verifier answers every question, and the ZIP as a whole gets a digest for
//! the dispatch note. Quickly, only the structure of the container is looked at: each original was
//! hashed on its way in and had to be what the log says. Volumes are read across their borders, and each gets a digest.

use std::io::{self, Read as _};
use std::path::Path;

use super::error::PackError;
use super::parts::Parts;
use crate::archive::{Archive, ArchiveError, Bytes, Limits, Reader};
use crate::model::digest::{Digest, Hasher};
use crate::model::observer::Observer;
use crate::model::verdict::Grade;
use crate::verify;

/// Bytes that are hashed at once.
const BUFFER: usize = 256 * 1024;

/// What the second look found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Checked {
    /// Size of the ZIP.
    pub(super) bytes: u64,
    /// Digest of the ZIP; `None` after a quick look.
    pub(super) sha256: Option<Digest>,
    /// Digests of the volumes; none when the ZIP is one file.
    pub(super) volumes: Vec<Digest>,
}

/// Looks again at what was written; `path` is the name it will have.
pub(super) fn check((parts, path): (&Parts<'_>, &Path), seal: Digest, quick: bool, threads: usize, observer: &dyn Observer) -> Result<Checked, PackError> {
    let failed = |source| PackError::Write { path: path.to_owned(), source };
    let open = || parts.open().map_err(failed);
    let bytes = open()?.length().map_err(failed)?;
    let in_volumes = parts.size() < u64::MAX;
    if quick {
        scan(open()?, path)?;
        let (_, volumes) = if in_volumes { hashed(&*open()?, parts.size()).map_err(failed)? } else { (seal, Vec::new()) };
        return Ok(Checked { bytes, sha256: None, volumes });
    }
    if threads < 2 {
        verified(open()?, path, (seal, 1), observer)?;
        let (whole, volumes) = hashed(&*open()?, parts.size()).map_err(failed)?;
        return Ok(Checked { bytes, sha256: Some(whole), volumes });
    }
    std::thread::scope(|scope| {
        let whole = scope.spawn(|| hashed(&*parts.open()?, parts.size()));
        let verified = verified(open()?, path, (seal, threads), observer);
        let whole = whole.join().unwrap_or_else(|_| Err(io::Error::other("hashing stopped"))).map_err(failed)?;
        verified?;
        Ok(Checked { bytes, sha256: Some(whole.0), volumes: whole.1 })
    })
}

/// Hashes the whole, and each volume where there are several, in one pass.
fn hashed(bytes: &dyn Bytes, size: u64) -> io::Result<(Digest, Vec<Digest>)> {
    let mut buffer = vec![0; usize::try_from(bytes.length()?).unwrap_or(BUFFER).clamp(4096, BUFFER)];
    let (mut whole, mut volumes) = (Hasher::new(), Vec::new());
    let (mut own, mut left) = (Hasher::new(), size);
    let mut source = Reader::new(bytes);
    loop {
        let most = usize::try_from(left).unwrap_or(BUFFER).min(buffer.len());
        let got = source.read(buffer.get_mut(..most).unwrap_or_default())?;
        let piece = buffer.get(..got).unwrap_or_default();
        whole.update(piece);
        if size == u64::MAX {
            if got == 0 {
                return Ok((whole.finish(), volumes));
            }
            continue;
        }
        own.update(piece);
        left -= got as u64;
        if left == 0 || (got == 0 && left < size) {
            volumes.push(std::mem::take(&mut own).finish());
            left = size;
        }
        if got == 0 {
            return Ok((whole.finish(), volumes));
        }
    }
}

fn verified(bytes: Box<dyn Bytes>, path: &Path, (seal, threads): (Digest, usize), observer: &dyn Observer) -> Result<(), PackError> {
    let settings = verify::Settings { expect: Some(seal.into()), threads, ..verify::Settings::default() };
    // Nobody's policy is asked here, so it does not matter whether it came encrypted.
    let verdict = verify::run_opened(path, bytes, &settings, observer)?;
    if verdict.grade() == Grade::Authentic { Ok(()) } else { Err(PackError::Unsound(verdict.findings().cloned().collect())) }
}

fn scan(bytes: Box<dyn Bytes>, path: &Path) -> Result<(), PackError> {
    match Archive::of(bytes, &Limits::default()) {
        Ok(_) => Ok(()),
        Err(ArchiveError::Read(source)) => Err(PackError::Write { path: path.to_owned(), source }),
        Err(ArchiveError::Refused(finding)) => Err(PackError::Unsound(vec![finding])),
    }
}
