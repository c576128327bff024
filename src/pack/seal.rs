//! Signs: a dossier while it is packed, or one that is packed already.
//!
//! Signed are exactly the bytes of `tagmanifest-sha256.txt`, so the seal digest stays what it is however many sign.
//! A dossier that does not verify is not signed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::bag_file::{BagFile, Content};
use super::error::PackError;
use super::folder::{LockedFolder, Worker};
use super::into::{self, Files};
use crate::custody::{self, Event};
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::moment::Moment;
use crate::model::observer::Observer;
use crate::model::verdict::Grade;
use crate::profile::Profiles;
use crate::seal::{self, SealError, Signatory};
use crate::verify;

/// How to sign a dossier that is packed already.
#[derive(Debug)]
pub struct SealSettings {
    /// The dossier: a ZIP or a folder.
    pub path: PathBuf,
    /// Who signs, in this order.
    pub by: Arc<[Signatory]>,
    /// The moment of signing.
    pub at: Moment,
    /// Threads for checking.
    pub threads: usize,
}

/// What was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The seal digest.
    pub seal: Digest,
    /// The files of `seal/` that were written.
    pub files: Vec<&'static str>,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// Signs a packed dossier.
pub fn seal(settings: &SealSettings, observer: &dyn Observer) -> Result<Sealed, PackError> {
    let seal = sound(&settings.path, settings.threads, observer)?;
    let mut files = into::read(&settings.path, &[seal::SEALED, seal::CADES, seal::SSHSIG])?;
    let sealed = files.remove(seal::SEALED).unwrap_or_default();
    let made = made(&settings.by, &sealed, files, settings.at)?;
    let findings = into::put(&settings.path, &made)?;
    Ok(Sealed { seal, files: made.keys().copied().collect(), findings })
}

/// Signs a packed dossier, and logs it where the dossier lies in the folder of its case.
pub fn seal_logged(settings: &SealSettings, profiles: &Arc<Profiles>, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<Sealed, PackError> {
    // Whoever holds the log must let go of it before anything is written.
    let folder = settings.path.parent().map(|around| LockedFolder::open_with(around, Arc::clone(profiles)));
    let mut folder = match folder {
        None | Some(Err(PackError::NoCase { .. })) => None,
        Some(opened) => Some(opened?),
    };
    let sealed = seal(settings, observer)?;
    if let Some(folder) = &mut folder {
        log_seal(folder, &sealed, &settings.by, worker)?;
    }
    Ok(sealed)
}

/// Logs who signed a dossier of a case; one that the log does not know is left out.
pub fn log_seal(folder: &mut LockedFolder, sealed: &Sealed, by: &[Signatory], worker: &mut Worker<'_>) -> Result<(), PackError> {
    let digest = sealed.seal.to_string();
    let mut all = folder.register.packed.values().flat_map(std::collections::BTreeMap::values);
    let event = all.find(|packed| packed.seal == digest).map(|packed| custody::Sealed {
        recipient: packed.recipient.clone(),
        version: packed.version,
        seal: digest.clone(),
        by: by.iter().map(Signatory::name).collect(),
        files: sealed.files.iter().map(|file| (*file).to_owned()).collect(),
    });
    folder.log(event.into_iter().map(Event::Sealed).collect(), worker)
}

/// Returns the seal of a dossier in which nothing is broken.
pub(super) fn sound(path: &Path, threads: usize, observer: &dyn Observer) -> Result<Digest, PackError> {
    let settings = verify::Settings { threads, ..verify::Settings::default() };
    let verdict = verify::run(path, &settings, observer)?;
    let broken = || verdict.findings().cloned().collect();
    match verdict.seal {
        Some(seal) if verdict.grade() != Grade::Broken && verdict.claims.info.iter().any(|(label, _)| label == "Dossier-Type") => Ok(seal),
        Some(_) | None => Err(PackError::Unsound(broken())),
    }
}

/// Lets everybody sign in turn; returns the files that were made or added to.
fn made(by: &[Signatory], sealed: &[u8], mut files: Files, at: Moment) -> Result<Files, SealError> {
    let mut made = Files::new();
    for signatory in by {
        let name = signatory.file();
        let bytes = signatory.sign(sealed, files.get(name).map(Vec::as_slice), at)?;
        files.insert(name, bytes.clone());
        made.insert(name, bytes);
    }
    Ok(made)
}

/// Returns what a dossier promises of its signatures, so that one that loses them says so itself.
pub(super) fn promised(by: &[Signatory]) -> String {
    let mut words: Vec<&str> = by.iter().map(Signatory::promise).collect();
    words.sort_unstable();
    words.dedup();
    words.join(", ")
}

/// Signs the files of a bag that is closed but not yet written.
pub(super) fn signed(files: &mut Vec<BagFile>, by: &[Signatory], at: Moment) -> Result<(), PackError> {
    let sealed = files.iter().find(|file| &*file.path == seal::SEALED).and_then(|file| match &file.content {
        Content::Made(bytes) => Some(bytes.clone()),
        Content::Constant(..) | Content::Spooled(_) | Content::Original(_) => None,
    });
    let made = made(by, &sealed.unwrap_or_default(), Files::new(), at)?;
    files.extend(made.into_iter().map(|(name, bytes)| BagFile::made(name, bytes)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(())
}
