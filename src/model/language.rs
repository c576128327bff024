//! What is known about the languages of a document.

use super::lang_tag::LangTag;

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
