//! What can keep an encrypted file from being opened or made.

use std::io;

use crate::archive::ArchiveError;
use crate::model::finding::{Code, Diagnose, Finding, Values};

/// Why nothing was opened or encrypted.
#[derive(Debug, thiserror::Error)]
pub enum SecrecyError {
    /// The file cannot be read, or the other one not written.
    #[error("cannot read or write")]
    Io(#[source] io::Error),
    /// The file is not encrypted in a form that is known here.
    #[error("not an encrypted file")]
    NotEncrypted,
    /// It is encrypted, but another program must open it.
    #[error("encrypted in another form: {}", .0.code)]
    OtherForm(Finding),
    /// No key or passphrase was given.
    #[error("no key was given")]
    NoKey,
    /// It is encrypted for somebody else, or the passphrase is another one.
    #[error("no key that was given opens the file")]
    WrongKey,
    /// It is not the file that was encrypted.
    #[error("the encrypted file was altered or cut off")]
    Altered,
    /// Its passphrase asks more work than is done here.
    #[error("the passphrase asks for too much work")]
    TooMuchWork,
    /// The file of identities holds something else.
    #[error("line {0} is no identity")]
    Identity(usize),
    /// A recipient's key is none that is known here.
    #[error("{0:?} is no recipient")]
    Recipient(String),
    /// The user asked to stop.
    #[error("stopped before the end")]
    Stopped,
}

impl Diagnose for SecrecyError {
    fn code(&self) -> Code {
        match self {
            Self::Io(_) => Code("secrecy-io"),
            Self::NotEncrypted => Code("secrecy-not-encrypted"),
            Self::OtherForm(finding) => finding.code,
            Self::NoKey => Code("secrecy-no-key"),
            Self::WrongKey => Code("secrecy-wrong-key"),
            Self::Altered => Code("secrecy-altered"),
            Self::TooMuchWork => Code("secrecy-too-much-work"),
            Self::Identity(_) => Code("secrecy-identity"),
            Self::Recipient(_) => Code("secrecy-recipient"),
            Self::Stopped => Code("verify-stopped"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Io(error) => vec![("reason", error.to_string())],
            Self::Identity(line) => vec![("line", line.to_string())],
            Self::Recipient(text) => vec![("value", text.clone())],
            Self::NotEncrypted | Self::OtherForm(_) | Self::NoKey | Self::WrongKey | Self::Altered | Self::TooMuchWork | Self::Stopped => Values::new(),
        }
    }
}

impl From<io::Error> for SecrecyError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<ArchiveError> for SecrecyError {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::Read(error) => Self::Io(error),
            ArchiveError::Refused(finding) => Self::OtherForm(finding),
        }
    }
}
