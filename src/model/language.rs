//! What is known about the languages of a document.

use super::lang_tag::LangTag;

/// How well a language is established.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Status {
    /// Two independent voices agree, or the script alone tells.
    Confirmed,
    /// One voice says so, and no other can judge.
    Probable,
    /// Two voices that both know the language disagree.
    Contested,
    /// The text does not tell.
    #[default]
    Undetermined,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Confirmed, Self::Probable, Self::Contested, Self::Undetermined];

    /// Returns the word used in logs, JSON and sentence ids (`language-status-<name>`).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Probable => "probable",
            Self::Contested => "contested",
            Self::Undetermined => "undetermined",
        }
    }

    /// Reads the word that [`Status::name`] writes.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// What whatlang said, recorded whether or not it was followed.
#[derive(Debug, Clone, PartialEq)]
pub struct Heard {
    /// The language it named.
    pub tag: LangTag,
    /// How sure it was, from 0 to 1.
    pub confidence: f64,
    /// Whether it called itself reliable.
    pub reliable: bool,
}

/// One language found in a document.
#[derive(Debug, Clone, PartialEq)]
pub struct Detection {
    /// The language; `und` when the text does not tell.
    pub tag: LangTag,
    /// How sure, from 0 to 1.
    pub confidence: f64,
    /// Whether it may be shown without a question mark.
    pub reliable: bool,
    /// Its share of the document's letters, in percent.
    pub share: u8,
    /// How well it is established; `None` when an older log did not say.
    pub status: Option<Status>,
    /// What whatlang said about the same text.
    pub whatlang: Option<Heard>,
    /// Whether the case expects other languages than this one.
    pub unexpected: bool,
}

/// The languages of a document, largest share first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Profile {
    /// What was found; empty when there is no text.
    pub detections: Vec<Detection>,
}

impl Profile {
    /// Returns the main language, or `und`.
    pub fn main(&self) -> LangTag {
        self.detections.first().map_or_else(LangTag::undetermined, |found| found.tag.clone())
    }
}

/// A language's part of one block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The language.
    pub tag: LangTag,
    /// Its share of the block's letters, in percent.
    pub share: u8,
}

/// The languages of a document and of each of its blocks.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Survey {
    /// The whole document.
    pub profile: Profile,
    /// For each block its languages, largest share first; none when it has no words.
    pub blocks: Vec<Vec<Part>>,
}
