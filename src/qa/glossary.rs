//! TX15, TX17: names and terms are rendered as the case has agreed.

use super::Side;
use super::fold;
use crate::model::finding::Finding;

/// Asks for the agreed rendering of each term of the source.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, terms: &[(String, String)], place: &str) -> Vec<Finding> {
    let holds = |text: &[char], term: &str| {
        let term = fold::word(term);
        !term.is_empty() && text.windows(term.len()).enumerate().any(|(at, window)| window == term && whole(text, at, term.len()))
    };
    let missing = terms.iter().filter(|(from, to)| holds(&source.text.signs, from) && !holds(&target.text.signs, to));
    missing.map(|(from, to)| Finding::warning("tx17-glossary-term", place).with("source", from).with("right", to)).collect()
}

/// Whether a hit is no part of a longer word, where words are parted; endings may follow.
fn whole(text: &[char], at: usize, length: usize) -> bool {
    let letter = |place: Option<usize>| place.and_then(|place| text.get(place)).is_some_and(|sign| sign.is_alphabetic() && !fold::is_unspaced(*sign));
    let end = at + length;
    let unspaced = text.get(at).is_some_and(|sign| fold::is_unspaced(*sign));
    unspaced || (!letter(at.checked_sub(1)) && !(letter(Some(end)) && letter(Some(end + 3))))
}
