//! TX28: in the record of an interview a question stays a question, and an answer an answer.

use super::Side;
use super::phrases;
use crate::model::finding::Finding;

/// Compares who speaks.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    let theirs = turn(source)?;
    // A language without such words in the table cannot be asked.
    phrases::of("turn", target.language)?;
    match turn(target) {
        Some(own) if own.0 == theirs.0 => None,
        Some(own) => Some(Finding::error("tx28-speaker-differs", place).with("source", theirs.1).with("translation", own.1)),
        None => Some(Finding::warning("tx28-speaker-missing", place).with("written", theirs.1)),
    }
}

/// The word before the first colon, when it says who speaks.
fn turn<'t>(side: &Side<'t>) -> Option<(&'static str, &'t str)> {
    let signs = &side.text.signs;
    let start = signs.iter().position(|sign| !sign.is_whitespace())?;
    let length = signs.get(start..)?.iter().take(12).position(|sign| matches!(sign, ':' | '.' | '：'))?;
    let word = signs.get(start..start + length)?;
    let alone = signs.get(start + length) != Some(&'.') || length == 1;
    let phrases = phrases::of("turn", side.language)?;
    let (value, _) = phrases.iter().filter(|_| alone).find(|(_, own)| own.iter().any(|own| own == word))?;
    Some((value, side.text.written(start, start + length)))
}
