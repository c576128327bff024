//! TX24: what is only suspected in the source is not a fact in the translation.
//!
//! The words are kept by language in `templates/qa/words.tsv`. Negation is not counted: languages put "not" where
//! others put another verb, and a count raises more alarms than it finds errors (docs/decisions/0005).

use super::Side;
use super::lexicon::{Lexicon, Meaning};
use crate::model::finding::Finding;

/// Asks for a word of suspicion where the source has one.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    let word = source.facts.suspicions.first().filter(|_| target.facts.suspicions.is_empty())?;
    // A language without such words in the list cannot be asked.
    let known = Lexicon::of(target.language).has(Meaning::Suspicion);
    known.then(|| Finding::warning("tx24-suspicion-missing", place).with("written", source.text.written(word.start, word.end)))
}
