//! TX04: a segment, or a passage of it, that was left in the language of the source.

use std::collections::BTreeSet;

use super::Side;
use super::fold::is_unspaced;
use crate::model::finding::Finding;

/// Letters in a row of an unspaced script that are a passage, not a name.
const PASSAGE: usize = 8;

/// Looks for text of the source in the translation.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    if source.language == target.language {
        return None;
    }
    let (wanted, given) = (family(target.language), family(source.language));
    let letters = target.text.signs.iter().filter(|sign| sign.is_alphabetic()).count();
    let foreign = |sign: &char| given != Family::Latin && given != wanted && family_of(*sign) == Some(given);
    let count = target.text.signs.iter().filter(|sign| foreign(sign)).count();
    let finding = |text: &str| Some(Finding::error("tx04-untranslated", place).with("written", text.chars().take(80).collect::<String>()));
    if count > 3 && count * 100 > letters * 15 {
        return finding(target.text.text());
    }
    if shares_words(source, target) {
        return finding(target.text.text());
    }
    let run = target.text.signs.split(|sign| !foreign(sign)).max_by_key(|run| run.len()).unwrap_or_default();
    let passage = run.len() >= PASSAGE && run.iter().all(|sign| is_unspaced(*sign));
    passage.then(|| Finding::warning("tx04-passage", place).with("written", run.iter().collect::<String>()))
}

/// Whether most words of the translation are those of the source.
fn shares_words(source: &Side<'_>, target: &Side<'_>) -> bool {
    let words = |side: &Side<'_>| {
        let runs = side.text.signs.split(|sign| !sign.is_alphabetic()).filter(|run| run.len() > 1);
        runs.map(<[char]>::to_vec).collect::<Vec<_>>()
    };
    let own = words(target);
    if own.len() < 4 {
        // A text without blanks is one word to us.
        return own.iter().any(|word| word.len() > 5 && is_unspaced(word.first().copied().unwrap_or(' '))) && source.text.signs == target.text.signs;
    }
    let theirs = words(source).into_iter().collect::<BTreeSet<_>>();
    let shared = own.iter().filter(|word| theirs.contains(*word)).count();
    shared * 10 >= own.len() * 7
}

/// Scripts that a reader of one cannot take for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Indic,
    Thai,
    Burmese,
    Khmer,
    Han,
    Hangul,
}

fn family(language: &str) -> Family {
    match language {
        "ru" | "uk" | "bg" | "be" | "sr" | "mk" | "kk" | "ky" | "mn" | "tg" => Family::Cyrillic,
        "el" => Family::Greek,
        "ar" | "fa" | "ur" | "ps" | "prs" | "ckb" | "ug" => Family::Arabic,
        "he" | "yi" => Family::Hebrew,
        "hi" | "bn" | "pa" | "ta" | "ne" | "mr" | "te" | "gu" => Family::Indic,
        "th" | "lo" => Family::Thai,
        "my" => Family::Burmese,
        "km" => Family::Khmer,
        "zh" | "ja" | "yue" | "wuu" => Family::Han,
        "ko" => Family::Hangul,
        _ => Family::Latin,
    }
}

const fn family_of(sign: char) -> Option<Family> {
    Some(match sign {
        'a'..='z' | '\u{C0}'..='\u{24F}' => Family::Latin,
        '\u{400}'..='\u{52F}' => Family::Cyrillic,
        '\u{370}'..='\u{3FF}' => Family::Greek,
        '\u{600}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' => Family::Arabic,
        '\u{590}'..='\u{5FF}' => Family::Hebrew,
        '\u{900}'..='\u{D7F}' => Family::Indic,
        '\u{E00}'..='\u{EFF}' => Family::Thai,
        '\u{1000}'..='\u{109F}' => Family::Burmese,
        '\u{1780}'..='\u{17FF}' => Family::Khmer,
        '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => Family::Han,
        '\u{AC00}'..='\u{D7AF}' => Family::Hangul,
        _ => return None,
    })
}

/// Returns whether a language is written in Latin letters.
pub(super) fn is_latin(language: &str) -> bool {
    family(language) == Family::Latin
}
