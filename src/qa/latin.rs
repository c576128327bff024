//! TX15: a name that the source writes in Latin letters stands in the translation in the same letters.
//!
//! Only where the source is written in another script: there a Latin word is a name, a mark or a handle.

use super::Side;
use super::untranslated::is_latin;
use crate::model::finding::Finding;

/// Shorter words are abbreviations, which languages have of their own.
const SHORTEST: usize = 4;

/// Compares the Latin words of the source with those of the translation.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    if is_latin(source.language) {
        return Vec::new();
    }
    let words = |side: &Side<'_>| {
        let mut at = 0;
        let runs = side.text.signs.split(|sign| !sign.is_ascii_alphabetic()).filter_map(|run| {
            let start = at;
            at += run.len() + 1;
            // What is small on either side may be a word of the language: syndrome, síndrome.
            (run.len() >= SHORTEST && side.text.is_capital(start)).then(|| run.iter().collect::<String>())
        });
        runs.collect::<Vec<_>>()
    };
    let (left, right) = (words(source), words(target));
    let mut findings = Vec::new();
    for word in left.iter().filter(|word| !right.iter().any(|other| alike(word, other))) {
        let slip = right.iter().find(|other| !left.contains(other) && is_slip(word, other));
        findings.extend(slip.map(|other| Finding::warning("tx15-latin-name-differs", place).with("source", word).with("translation", other)));
    }
    findings
}

/// The same word, be it in the plural.
fn alike(one: &str, two: &str) -> bool {
    one == two || (one.len().abs_diff(two.len()) <= 2 && (one.starts_with(two) || two.starts_with(one)))
}

/// One letter changed, lost or added, or two exchanged.
fn is_slip(one: &str, two: &str) -> bool {
    let (one, two) = (one.as_bytes(), two.as_bytes());
    let head = one.iter().zip(two).take_while(|(one, two)| one == two).count();
    let tail = one.iter().rev().zip(two.iter().rev()).take_while(|(one, two)| one == two).count();
    let long = one.len().max(two.len());
    one.len().abs_diff(two.len()) <= 1 && (head + tail + 1 >= long || (one.len() == two.len() && head + tail + 2 == long && one.get(head) == two.get(head + 1) && two.get(head) == one.get(head + 1)))
}
