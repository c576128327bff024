//! What can stop the work on one case. Gathers the errors of the rooms below.

use std::io;
use std::path::PathBuf;

use crate::archive::WriteError;
use crate::custody::{CustodyError, ExtractError};
use crate::dossier::DossierError;
use crate::handling::HandlingError;
use crate::i18n::I18nError;
use crate::intake::case_file::nearest;
use crate::intake::take::TakeError;
use crate::model::finding::{Code, Diagnose, Finding, Values};
use crate::model::name::shown;
use crate::seal::SealError;
use crate::secrecy::SecrecyError;
use crate::verify::VerifyError;

/// What can stop the work on one case.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Neither this folder nor one above it holds a case.
    #[error("there is no case.toml in {} or above it", .path.display())]
    NoCase {
        /// Where the search began.
        path: PathBuf,
    },
    /// The case file, or what it asks for, has problems; nothing was done.
    #[error("{} problems stand in the way", .0.len())]
    Problems(Vec<Finding>),
    /// A file cannot be read.
    #[error("cannot read {}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: TakeError,
    },
    /// A file or folder cannot be written.
    #[error("cannot write {}", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Something is there already and `--force` was not given.
    #[error("{} is there already", .path.display())]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// The folder holds a case already.
    #[error("{} is there already", .path.display())]
    CaseExists {
        /// The case file.
        path: PathBuf,
    },
    /// The argument names no item of this case.
    #[error("there is no item {name:?} in this case")]
    NoItem {
        /// The argument.
        name: String,
    },
    /// The argument names no finding of the translation checks.
    #[error("there is no finding {name:?}")]
    NoFinding {
        /// The argument.
        name: String,
        /// The one that was probably meant; `none` when nothing is near.
        nearest: String,
    },
    /// The argument names no dossier type.
    #[error("there is no dossier type {name:?}; there are: {known}")]
    NoKind {
        /// The argument.
        name: String,
        /// The types there are.
        known: String,
        /// The one that was probably meant; `none` when nothing is near.
        nearest: String,
    },
    /// The argument names something that the case file does not list.
    #[error("{name:?} is not one of: {known}")]
    NotListed {
        /// The argument.
        name: String,
        /// What could have been meant.
        known: String,
    },
    /// Our own verifier does not accept what was packed; it was not given its name.
    #[error("the dossier does not pass our own verification")]
    Unsound(Vec<Finding>),
    /// The user asked to stop.
    #[error("stopped on request")]
    Stopped,
    /// The log.
    #[error(transparent)]
    Custody(#[from] CustodyError),
    /// A page.
    #[error(transparent)]
    Dossier(#[from] DossierError),
    /// The container.
    #[error(transparent)]
    Archive(#[from] WriteError),
    /// What pouch made could not be kept until it is packed.
    #[error("cannot write the pages of the dossier")]
    Spool(#[from] io::Error),
    /// An office's rules of handling.
    #[error(transparent)]
    Handling(#[from] HandlingError),
    /// A language.
    #[error(transparent)]
    I18n(#[from] I18nError),
    /// The check of our own work could not be done.
    #[error(transparent)]
    Verify(#[from] VerifyError),
    /// A line of the log cannot be written as JSON.
    #[error("cannot write JSON")]
    Json(#[from] serde_json::Error),
    /// Nothing was signed or stamped.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// Nothing was encrypted.
    #[error(transparent)]
    Secrecy(#[from] SecrecyError),
}

impl Diagnose for PackError {
    fn code(&self) -> Code {
        match self {
            Self::NoCase { .. } => Code("case-file-missing"),
            Self::Problems(_) => Code("pack-problems"),
            Self::Read { source: TakeError::Changed, .. } => Code("intake-changed-while-read"),
            Self::Read { .. } => Code("pack-read"),
            Self::Write { .. } => Code("pack-write"),
            Self::Exists { .. } => Code("pack-exists"),
            Self::CaseExists { .. } => Code("init-exists"),
            Self::NoItem { .. } => Code("pack-no-item"),
            Self::NoFinding { .. } => Code("waive-no-finding"),
            Self::NoKind { .. } => Code("init-unknown-type"),
            Self::NotListed { .. } => Code("pack-not-listed"),
            Self::Unsound(_) => Code("pack-unsound"),
            Self::Stopped => Code("intake-stopped"),
            Self::Custody(error) => error.code(),
            Self::Dossier(error) => error.code(),
            Self::Archive(error) => error.code(),
            Self::Spool(_) => Code("dossier-write"),
            Self::Handling(error) => error.code(),
            Self::I18n(error) => error.code(),
            Self::Verify(error) => error.code(),
            Self::Json(_) => Code("pack-json"),
            Self::Seal(error) => error.code(),
            Self::Secrecy(error) => error.code(),
        }
    }

    fn values(&self) -> Values {
        let path = |path: &PathBuf| ("path", shown(&path.display().to_string()));
        match self {
            Self::NoCase { path: at } | Self::Exists { path: at } | Self::CaseExists { path: at } => vec![path(at)],
            Self::Problems(findings) | Self::Unsound(findings) => vec![("count", findings.len().to_string())],
            Self::Read { path: at, source } => vec![path(at), ("place", path(at).1), ("reason", source.to_string())],
            Self::Write { path: at, source } => vec![path(at), ("reason", source.to_string())],
            Self::NoItem { name } => vec![("name", shown(name))],
            Self::NoFinding { name, nearest } => vec![("name", shown(name)), ("nearest", nearest.clone())],
            Self::NoKind { name, known, nearest } => vec![("name", shown(name)), ("known", known.clone()), ("nearest", nearest.clone())],
            Self::NotListed { name, known } => vec![("name", shown(name)), ("known", shown(known)), ("nearest", shown(nearest(name, known.split(", ")).unwrap_or("none")))],
            Self::Stopped => Vec::new(),
            Self::Custody(error) => error.values(),
            Self::Seal(error) => error.values(),
            Self::Secrecy(error) => error.values(),
            Self::Dossier(error) => error.values(),
            Self::Archive(error) => error.values(),
            Self::Spool(error) => vec![("reason", error.to_string())],
            Self::Handling(error) => error.values(),
            Self::I18n(error) => error.values(),
            Self::Verify(error) => error.values(),
            Self::Json(error) => vec![("reason", error.to_string())],
        }
    }
}

impl From<ExtractError> for PackError {
    fn from(error: ExtractError) -> Self {
        match error {
            ExtractError::Log(error) => Self::Custody(error),
            ExtractError::Write(error) => Self::Spool(error),
        }
    }
}
