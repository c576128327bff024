//! What pouch has to say: codes, values, findings.
//!
//! Findings and errors carry a code and values, never prose. Every code has the sentences
//! `problem-<code>` and `remedy-<code>` in every locale; the face and the dossier say them
//! in the reader's language.

use std::fmt;

/// The stable name of a problem, such as `bag-digest-mismatch`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code(pub &'static str);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// Named values that a sentence needs; names of files are shown escaped by whoever prints them.
pub type Values = Vec<(&'static str, String)>;

/// How grave a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Worth knowing.
    Note,
    /// Deserves a look, and a written reason when it stays.
    Warning,
    /// Blocks approval, or breaks a dossier.
    Error,
}

impl Level {
    /// Returns the word used in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Something noticed while the work was done.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// How grave it is.
    pub level: Level,
    /// What it is.
    pub code: Code,
    /// Where it is: a path, an item, a line of case.toml. Raw; escape before printing.
    pub place: String,
    /// The values its sentences name.
    pub values: Values,
    /// The number of the requirement that found it, such as `RN-N05-1`, where one did: many share one code,
    /// and so one sentence, but scripts and written reasons need to tell them apart.
    pub number: Option<String>,
}

impl Finding {
    /// Returns the name that scripts and people use: the number of the requirement, else the code.
    pub fn name(&self) -> &str {
        self.number.as_deref().unwrap_or(self.code.0)
    }

    /// Returns one of its values.
    pub fn value(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str())
    }

    /// Builds a finding that blocks.
    pub fn error(code: &'static str, place: impl Into<String>) -> Self {
        Self { level: Level::Error, code: Code(code), place: place.into(), values: Vec::new(), number: None }
    }

    /// Builds a finding that deserves a look.
    pub fn warning(code: &'static str, place: impl Into<String>) -> Self {
        Self { level: Level::Warning, ..Self::error(code, place) }
    }

    /// Builds a finding worth knowing.
    pub fn note(code: &'static str, place: impl Into<String>) -> Self {
        Self { level: Level::Note, ..Self::error(code, place) }
    }

    /// Names the requirement that found it.
    #[must_use]
    pub fn numbered(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Adds a value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.values.push((name, value.to_string()));
        self
    }
}

/// What every error enum of a room can tell the face.
pub trait Diagnose: std::error::Error {
    /// Returns the stable code, whose sentences are in the locales.
    fn code(&self) -> Code;

    /// Returns the values that the sentences name.
    fn values(&self) -> Values {
        Vec::new()
    }
}
