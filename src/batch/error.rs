//! What keeps a whole batch from beginning. What is wrong with one case is that case's outcome.

use std::io;
use std::path::PathBuf;

use crate::model::finding::{Code, Diagnose, Values};
use crate::model::name::shown;

/// What keeps a whole batch from beginning, or its report from being written.
#[derive(Debug, thiserror::Error)]
pub enum BatchError {
    /// A list of cases cannot be understood.
    #[error("{place}: {reason}")]
    List {
        /// The list and the line.
        place: String,
        /// Why not.
        reason: String,
    },
    /// There is no case where cases were looked for.
    #[error("no case in {0}")]
    Nothing(String),
    /// No share of the work has this name.
    #[error("{0:?} is no share")]
    Shard(String),
    /// The surroundings do not say which share this is.
    #[error("no array to take a share from: {0}")]
    Array(String),
    /// The pattern for folders cannot be used.
    #[error("the pattern {pattern:?} cannot be used: {part:?}")]
    Pattern {
        /// The pattern.
        pattern: String,
        /// What is wrong in it.
        part: String,
    },
    /// Another batch holds the journal.
    #[error("another batch holds {}", .0.display())]
    Running(PathBuf),
    /// The journal is none.
    #[error("{} is no journal", .0.display())]
    Journal(PathBuf),
    /// A report cannot be used.
    #[error("{} cannot be used as a report", .0.display())]
    Report(PathBuf),
    /// Reports do not belong together, or one is missing.
    #[error("the reports do not make a whole: {0}")]
    Gap(String),
    /// A file cannot be read.
    #[error("cannot read {}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write {}", .path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

impl Diagnose for BatchError {
    fn code(&self) -> Code {
        match self {
            Self::List { .. } => Code("batch-list"),
            Self::Nothing(_) => Code("batch-nothing"),
            Self::Shard(_) => Code("batch-shard"),
            Self::Array(_) => Code("batch-shard-auto"),
            Self::Pattern { .. } => Code("batch-out"),
            Self::Running(_) => Code("batch-running"),
            Self::Journal(_) => Code("batch-journal"),
            Self::Report(_) => Code("batch-report"),
            Self::Gap(_) => Code("batch-report-gap"),
            Self::Read { .. } => Code("pack-read"),
            Self::Write { .. } => Code("pack-write"),
        }
    }

    fn values(&self) -> Values {
        let path = |path: &PathBuf| ("path", shown(&path.display().to_string()));
        match self {
            Self::List { place, reason } => vec![("place", place.clone()), ("reason", reason.clone())],
            Self::Nothing(value) | Self::Shard(value) | Self::Array(value) | Self::Gap(value) => vec![("value", value.clone())],
            Self::Pattern { pattern, part } => vec![("pattern", pattern.clone()), ("part", part.clone())],
            Self::Running(at) | Self::Journal(at) | Self::Report(at) => vec![path(at)],
            Self::Read { path: at, source } => vec![path(at), ("place", path(at).1), ("reason", source.to_string())],
            Self::Write { path: at, source } => vec![path(at), ("reason", source.to_string())],
        }
    }
}
