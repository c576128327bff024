//! TX15, TX17: names and terms are rendered as the case has agreed.

use super::Side;
use super::fold;
use crate::model::finding::Finding;

/// Asks for an agreed rendering of each term of the source.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, terms: &[(String, String)], place: &str) -> Vec<Finding> {
    // What was copied whole, such as the name of a file, keeps its names too.
    if source.text.signs == target.text.signs {
        return Vec::new();
    }
    let found: Vec<&str> = terms.iter().map(|(from, _)| from.as_str()).filter(|from| holds(&source.text.signs, from)).collect();
    // What stands only inside a longer term is not meant.
    let inside = |from: &str| found.iter().any(|other| other.len() > from.len() && other.contains(from) && count(&source.text.signs, other) >= count(&source.text.signs, from));
    let mut findings: Vec<Finding> = Vec::new();
    for (at, from) in found.iter().enumerate().filter(|(_, from)| !inside(from)) {
        let first = found.iter().position(|other| other == from) == Some(at);
        let right = || terms.iter().filter(|(own, _)| own == from).map(|(_, to)| to.as_str());
        if first && !right().any(|to| rendered(&target.text.signs, to)) {
            findings.push(Finding::warning("tx17-glossary-term", place).with("source", from).with("right", right().collect::<Vec<_>>().join(" / ")));
        }
    }
    findings
}

fn holds(text: &[char], term: &str) -> bool {
    count(text, term) > 0
}

fn count(text: &[char], term: &str) -> usize {
    let term = fold::word(term);
    if term.is_empty() {
        return 0;
    }
    text.windows(term.len()).enumerate().filter(|(at, window)| *window == term && whole(text, *at, term.len())).count()
}

/// Whether a term stands in the translation: as it is, or as a name whose parts are in another order.
fn rendered(text: &[char], term: &str) -> bool {
    let mut parts = term.split_whitespace();
    holds(text, term) || (term.contains(' ') && parts.clone().count() <= 3 && parts.all(|part| part.chars().count() > 1 && holds(text, part)))
}

/// Whether a hit is no part of a longer word, where words are parted; endings may follow.
fn whole(text: &[char], at: usize, length: usize) -> bool {
    let letter = |place: Option<usize>| place.and_then(|place| text.get(place)).is_some_and(|sign| sign.is_alphabetic() && !fold::is_unspaced(*sign));
    let end = at + length;
    let unspaced = text.get(at).is_some_and(|sign| fold::is_unspaced(*sign));
    let (head, tail) = (letter(at.checked_sub(1)), letter(Some(end)) && letter(Some(end + 3)));
    unspaced || !(head || tail)
}
