//! What can stop a page from being written. Only an office's own templates can be at fault.

use std::io;
use std::path::PathBuf;

use crate::i18n::I18nError;
use crate::model::finding::{Code, Diagnose, Values};

/// What can stop a page from being written.
#[derive(Debug, thiserror::Error)]
pub enum DossierError {
    /// The sentences of a language cannot be used.
    #[error(transparent)]
    Sentences(#[from] I18nError),
    /// A file of the templates folder could not be read.
    #[error("cannot read the template {}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A template is not well written, or asks for a value that does not exist.
    #[error("template {template}, line {line}, column {column}: {detail}")]
    Template {
        /// Name of the template.
        template: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the template engine says, in English.
        detail: String,
    },
    /// A page of a training sample does not say that the case is not real.
    #[error("the template {template} leaves out the banner of a training sample")]
    NoBanner {
        /// Name of the template.
        template: String,
    },
    /// A page could not be put where it belongs.
    #[error("cannot write a page")]
    Write(#[from] io::Error),
    /// The index could not be written as JSON.
    #[error("cannot write the index")]
    Index(#[from] serde_json::Error),
}

impl Diagnose for DossierError {
    fn code(&self) -> Code {
        match self {
            Self::Sentences(error) => error.code(),
            Self::Read { .. } => Code("dossier-read"),
            Self::Template { .. } => Code("dossier-template"),
            Self::NoBanner { .. } => Code("dossier-no-banner"),
            Self::Write(_) => Code("dossier-write"),
            Self::Index(_) => Code("dossier-index"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Sentences(error) => error.values(),
            Self::Read { path, .. } => vec![("place", path.display().to_string())],
            Self::NoBanner { template } => vec![("place", template.clone())],
            Self::Template { template, line, column, detail } => vec![
                ("place", template.clone()),
                ("line", line.to_string()),
                ("column", column.to_string()),
                ("detail", detail.clone()),
            ],
            Self::Write(error) => vec![("reason", error.to_string())],
            Self::Index(error) => vec![("place", "dossier.json".to_owned()), ("detail", error.to_string())],
        }
    }
}
