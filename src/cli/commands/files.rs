//! Small files that commands read and write: certificates, keys, requests.

use std::fs::OpenOptions;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use pouch::model::finding::{Code, Diagnose, Values};
use pouch::model::name::shown;

use super::Failure;
use crate::cli::exit::Exit;

/// A file that stood in the way of the work.
#[derive(Debug, thiserror::Error)]
pub(super) enum FileError {
    /// It cannot be read.
    #[error("cannot read {}", .0.display())]
    Read(PathBuf, #[source] io::Error),
    /// It cannot be written.
    #[error("cannot write {}", .0.display())]
    Write(PathBuf, #[source] io::Error),
    /// It is larger than such a file can be.
    #[error("{} is too large", .0.display())]
    TooLarge(PathBuf),
    /// It is there already.
    #[error("{} is there already", .0.display())]
    Exists(PathBuf),
    /// It holds no certificate, list or key of the kind that was wanted.
    #[error("{} does not hold what is wanted", .0.display())]
    Form(PathBuf),
}

impl Diagnose for FileError {
    fn code(&self) -> Code {
        Code(match self {
            Self::Read(..) => "file-read",
            Self::Write(..) => "file-write",
            Self::TooLarge(_) => "file-too-large",
            Self::Exists(_) => "file-exists",
            Self::Form(_) => "file-form",
        })
    }

    fn values(&self) -> Values {
        let path = |path: &Path| ("path", shown(&path.display().to_string()));
        match self {
            Self::Read(at, error) | Self::Write(at, error) => vec![path(at), ("reason", error.to_string())],
            Self::TooLarge(at) | Self::Exists(at) | Self::Form(at) => vec![path(at)],
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Self { exit: Exit::CouldNot, error: Box::new(error), findings: Vec::new() }
    }
}

/// Reads a file that must be small. What a shell hands over by number (`<(…)`) may be a pipe; another would wait for a
/// writer that never comes.
pub(super) fn read(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    let failed = |error| FileError::Read(path.to_owned(), error);
    let is_handed_over = ["/dev/fd", "/proc/self/fd"].iter().any(|folder| path.starts_with(folder));
    if !is_handed_over && !std::fs::metadata(path).map_err(failed)?.is_file() {
        return Err(FileError::Form(path.to_owned()));
    }
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(failed)?.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > most { Err(FileError::TooLarge(path.to_owned())) } else { Ok(bytes) }
}

/// Writes a file that must not be there yet; only its owner may read a secret one.
#[cfg_attr(not(feature = "sender"), expect(dead_code, reason = "only senders make such files"))]
pub(super) fn create(path: &Path, bytes: &[u8], secrecy: Secrecy) -> Result<(), FileError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(if secrecy == Secrecy::Secret { 0o600 } else { 0o666 });
    }
    let mut file = options.open(path).map_err(|error| {
        if error.kind() == io::ErrorKind::AlreadyExists { FileError::Exists(path.to_owned()) } else { FileError::Write(path.to_owned(), error) }
    })?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|error| FileError::Write(path.to_owned(), error))
}

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "sender"), expect(dead_code, reason = "only senders make such files"))]
pub(super) enum Secrecy {
    /// Its owner alone.
    Secret,
    /// Everybody.
    Public,
}

/// Adds text at the end of a file, which is made when it is not there.
pub(super) fn append(path: &Path, text: &str) -> Result<(), FileError> {
    let failed = |error| FileError::Write(path.to_owned(), error);
    let mut file = OpenOptions::new().append(true).create(true).open(path).map_err(failed)?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(failed)
}
