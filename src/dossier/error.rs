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
    /// A character of one of our own sentences has no glyph, or the font that should draw it is damaged.
    #[error("no font for script {script}: {count} characters, {first} first, in {place}")]
    NoGlyph {
        /// Name of the script.
        script: String,
        /// How many characters of it.
        count: usize,
        /// The first of them, as `U+4E00`.
        first: String,
        /// Where it stands: the field of the page.
        place: String,
    },
    /// A file is no font.
    #[error("{place} is no font")]
    Font {
        /// The file.
        place: String,
    },
    /// The PDF would not be archival and accessible.
    #[error("the PDF cannot be made: {detail}")]
    Pdf {
        /// What the typesetter says, in English.
        detail: String,
    },
    /// Fonts were named, but this program was built without the PDF.
    #[error("this program makes no PDF")]
    NoPress,
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
            Self::NoGlyph { .. } => Code("dossier-no-glyph"),
            Self::Font { .. } => Code("dossier-font"),
            Self::Pdf { .. } => Code("dossier-pdf"),
            Self::NoPress => Code("dossier-no-press"),
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
            Self::NoGlyph { script, count, first, place } => vec![
                ("place", place.clone()),
                ("script", script.clone()),
                ("count", count.to_string()),
                ("first", first.clone()),
            ],
            Self::Font { place } => vec![("place", place.clone())],
            Self::Pdf { detail } => vec![("place", "dossier.pdf".to_owned()), ("detail", detail.clone())],
            Self::NoPress => vec![("place", "--font-dir".to_owned())],
            Self::Write(error) => vec![("reason", error.to_string())],
            Self::Index(error) => vec![("place", "dossier.json".to_owned()), ("detail", error.to_string())],
        }
    }
}
