//! TX05: a translation much shorter than its source has lost something.
//!
//! Letters are counted without blanks and set against how much room each language takes for the same text.

use super::Side;
use crate::model::finding::Finding;

/// How many letters a language takes for what English says in a thousand.
pub(super) fn room(language: &str) -> Option<f64> {
    Some(match language {
        "en" => 1000.0,
        "zh" => 402.0,
        "es" => 1163.0,
        "ru" | "uk" => 1145.0,
        "ar" => 936.0,
        "it" => 1181.0,
        "th" => 1101.0,
        "my" => 1398.0,
        "fa" | "prs" => 950.0,
        "hi" => 1019.0,
        "tr" => 1123.0,
        "pt" => 1125.0,
        "fr" => 1186.0,
        "ro" => 1187.0,
        _ => return None,
    })
}

/// How much the ratio of lengths spreads: a share of its own, and that of short texts.
const SPREAD: (f64, f64) = (0.02, 2.0);
/// Beyond so many standard deviations a translation is too short, or too long.
const TOO_SHORT: f64 = -3.0;
const TOO_LONG: f64 = 4.5;
/// A text expected to be shorter than this says little by its length.
const SHORT: f64 = 60.0;

/// Compares the lengths of both sides.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    // What was copied whole, such as the name of a file, has lost nothing.
    if source.text.signs == target.text.signs {
        return None;
    }
    let count = |side: &Side<'_>| side.text.signs.iter().filter(|sign| !sign.is_whitespace()).count();
    let (own, theirs) = (count(target), count(source));
    let (own_length, length) = (weight(target)?, weight(source)?);
    let expected = length * room(target.language)? / room(source.language)?;
    if own == 0 || theirs == 0 {
        return None;
    }
    let deviation = (own_length / expected).ln() / (SPREAD.0 + SPREAD.1 / expected).sqrt();
    let finding = match deviation {
        low if low < TOO_SHORT && (expected >= SHORT || low < TOO_SHORT * 1.5) => Finding::warning("tx05-too-short", place),
        high if high > TOO_LONG => Finding::note("tx05-too-long", place),
        _ => return None,
    };
    Some(finding.with("source", theirs).with("translation", own).with("expected", format!("{expected:.0}")))
}

/// The length of a text; Latin letters and digits in a Chinese text are as long as they are elsewhere.
fn weight(side: &Side<'_>) -> Option<f64> {
    let narrow = |sign: &&char| side.language == "zh" && sign.is_ascii_alphanumeric();
    let all = side.text.signs.iter().filter(|sign| !sign.is_whitespace()).count();
    let latin = side.text.signs.iter().filter(narrow).count();
    let (all, latin) = (f64::from(u32::try_from(all).ok()?), f64::from(u32::try_from(latin).ok()?));
    Some(all - latin + latin * room("zh")? / room("en")?)
}
