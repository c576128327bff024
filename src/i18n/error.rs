//! What can go wrong with sentences: only an office's own files can be at fault.

use std::io;
use std::path::PathBuf;

use crate::model::finding::{Code, Diagnose, Values};
use crate::model::lang_tag::LangTag;

/// What can stop us from speaking a language.
#[derive(Debug, thiserror::Error)]
pub enum I18nError {
    /// There are no sentences in that language.
    #[error("there are no sentences in the language {tag}")]
    UnknownLocale {
        /// The language asked for.
        tag: LangTag,
    },
    /// A file or folder of replaced sentences could not be read.
    #[error("cannot read the sentences in {}", .path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file of sentences is not written as Fluent asks.
    #[error("{place}, line {line}: not a Fluent message: {detail}")]
    Syntax {
        /// The file.
        place: String,
        /// Its line, from 1.
        line: usize,
        /// What the parser says, in English.
        detail: String,
    },
    /// A replaced sentence names a value that the program does not hand to it.
    #[error("{place}: the sentence {id} has no value named ${variable}")]
    Variable {
        /// The file.
        place: String,
        /// The sentence.
        id: String,
        /// The value it names.
        variable: String,
    },
}

impl Diagnose for I18nError {
    fn code(&self) -> Code {
        Code(match self {
            Self::UnknownLocale { .. } => "i18n-unknown-locale",
            Self::Read { .. } => "i18n-read",
            Self::Syntax { .. } => "i18n-syntax",
            Self::Variable { .. } => "i18n-variable",
        })
    }

    fn values(&self) -> Values {
        match self {
            Self::UnknownLocale { tag } => vec![("place", tag.to_string())],
            Self::Read { path, .. } => vec![("place", path.display().to_string())],
            Self::Syntax { place, line, detail } => {
                vec![("place", format!("{place}:{line}")), ("line", line.to_string()), ("detail", detail.clone())]
            }
            Self::Variable { place, id, variable } => {
                vec![("place", place.clone()), ("id", id.clone()), ("variable", variable.clone())]
            }
        }
    }
}
