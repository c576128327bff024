//! Encrypts a packed dossier into a file beside it, in a stream; decrypts nothing and deletes nothing.
//!
//! Signed is inside, encrypted is outside: a dossier that does not verify is not encrypted, and one that nobody signed
//! is told, for encryption proves nothing about who sent it.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::error::PackError;
use crate::archive::{Bytes as _, Reader};
use crate::model::digest::{Digest, Hasher};
use crate::model::finding::Finding;
use crate::model::observer::Observer;
use crate::model::verdict::{Grade, Outcome, Question};
use crate::secrecy::{self, Lock};
use crate::verify;

/// How a dossier is encrypted.
#[derive(Debug)]
pub struct EncryptSettings<'a> {
    /// The dossier, a ZIP.
    pub path: PathBuf,
    /// The encrypted file.
    pub out: PathBuf,
    /// Whether a file that is there already is replaced.
    pub force: bool,
    /// To whom, or with what.
    pub lock: Lock<'a>,
    /// Threads for checking.
    pub threads: usize,
}

/// What was encrypted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encrypted {
    /// The seal digest of the dossier inside.
    pub seal: Digest,
    /// The encrypted file as a whole.
    pub sha256: Digest,
    /// Its size.
    pub bytes: u64,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// Encrypts a dossier; the file gets its name when all of it lies on the disk.
pub fn encrypt(settings: &EncryptSettings<'_>, observer: &dyn Observer) -> Result<Encrypted, PackError> {
    if settings.out.symlink_metadata().is_ok() && !settings.force {
        return Err(PackError::Exists { path: settings.out.clone() });
    }
    // What is verified is what is encrypted: the file is opened once.
    let file = open(&settings.path)?;
    let (seal, findings) = sound(settings, file.try_clone()?, observer)?;
    let bytes = file.length()?;
    let failed = |source| PackError::Write { path: settings.out.clone(), source };
    let folder = settings.out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut temp = builder.prefix(".pouch-encrypt-").tempfile_in(folder).map_err(failed)?;
    let mut out = Hashing { inner: BufWriter::new(temp.as_file_mut()), hasher: Hasher::new(), bytes: 0 };
    secrecy::encrypt(&mut Reader::new(&file), bytes, &mut out, &settings.lock, observer)?;
    out.flush().map_err(failed)?;
    let (sha256, bytes) = (std::mem::take(&mut out.hasher).finish(), out.bytes);
    drop(out);
    temp.as_file().sync_all().map_err(failed)?;
    let named = if settings.force { temp.persist(&settings.out) } else { temp.persist_noclobber(&settings.out) };
    named.map_err(|error| {
        let is_there = error.error.kind() == io::ErrorKind::AlreadyExists;
        if is_there { PackError::Exists { path: settings.out.clone() } } else { failed(error.error) }
    })?;
    Ok(Encrypted { seal, sha256, bytes, findings })
}

fn open(path: &Path) -> Result<File, PackError> {
    let failed = |source| PackError::Verify(verify::VerifyError::Open { path: path.to_owned(), source });
    if !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err(PackError::Verify(verify::VerifyError::NotADossier { path: path.to_owned() }));
    }
    File::open(path).map_err(failed)
}

/// Returns the seal of a dossier in which nothing is broken.
fn sound(settings: &EncryptSettings<'_>, file: File, observer: &dyn Observer) -> Result<(Digest, Vec<Finding>), PackError> {
    let own = verify::Settings { threads: settings.threads, ..verify::Settings::default() };
    let verdict = verify::run_opened(&settings.path, Box::new(file), &own, observer)?;
    let is_dossier = verdict.claims.info.iter().any(|(label, _)| label == "Dossier-Type");
    let seal = verdict.seal.filter(|_| is_dossier && verdict.grade() != Grade::Broken);
    let Some(seal) = seal else { return Err(PackError::Unsound(verdict.findings().cloned().collect())) };
    let unsigned = verdict.lines.iter().any(|line| line.question == Question::Signature && line.outcome == Outcome::NotPresent);
    let findings = unsigned.then(|| Finding::warning("secrecy-unsigned", settings.path.display().to_string()));
    Ok((seal, findings.into_iter().collect()))
}

/// Hashes what goes through.
struct Hashing<W> {
    inner: W,
    hasher: Hasher,
    bytes: u64,
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let got = self.inner.write(bytes)?;
        self.hasher.update(bytes.get(..got).unwrap_or_default());
        self.bytes += got as u64;
        Ok(got)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
