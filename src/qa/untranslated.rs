//! TX04: a segment, or a passage of it, that was left in the language of the source.

use std::collections::BTreeSet;

use super::Side;
use super::fold::is_unspaced;
use super::kept;
use crate::model::finding::Finding;

/// Letters in a row of an unspaced script that are a passage, not a name.
const PASSAGE: usize = 8;
/// Longer names of files are not copied by hand.
const LONGEST_NAME: usize = 120;
/// So many words in small letters are no longer only names.
const SENTENCE: usize = 3;

/// Looks for text of the source in the translation.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    if source.language == target.language || (source.text.signs == target.text.signs && is_file_name(&target.text.signs)) {
        return None;
    }
    let (wanted, given) = (family(target.language), family(source.language));
    let own = kept::without(source, target, wanted);
    let letters = own.iter().filter(|sign| sign.is_alphabetic()).count();
    let foreign = |sign: &char| given != Family::Latin && given != wanted && family_of(*sign) == Some(given);
    let count = own.iter().filter(|sign| foreign(sign)).count();
    let finding = |finding: Finding| Some(finding.with("written", target.text.text().chars().take(80).collect::<String>()));
    if count > 3 && count * 100 > letters * 15 {
        return finding(Finding::error("tx04-untranslated", place));
    }
    match shared(source, target, &own) {
        Shared::Sentence => return finding(Finding::error("tx04-untranslated", place)),
        // Names and addresses look the same in two languages of one script.
        Shared::Names => return finding(Finding::warning("tx04-untranslated", place)),
        Shared::Little => {}
    }
    let run = own.split(|sign| !foreign(sign)).max_by_key(|run| run.len()).unwrap_or_default();
    let passage = run.len() >= PASSAGE && run.iter().all(|sign| is_unspaced(*sign));
    passage.then(|| Finding::warning("tx04-passage", place).with("written", run.iter().collect::<String>()))
}

/// `导出.json`: the name of a file is copied whole. A sentence that ends with an address has more to it.
fn is_file_name(signs: &[char]) -> bool {
    if signs.len() > LONGEST_NAME || signs.iter().any(|sign| matches!(sign, '/' | ':' | ';')) || signs.windows(2).any(|two| matches!(two, ['.' | ',', ' '])) {
        return false;
    }
    let ending = signs.iter().rev().take_while(|sign| sign.is_ascii_alphanumeric()).count();
    (2..=5).contains(&ending) && signs.len() > ending + 1 && signs.get(signs.len() - ending - 1) == Some(&'.') && !signs.contains(&'\n')
}

/// How much of the translation is in the words of the source.
enum Shared {
    /// Most of a sentence.
    Sentence,
    /// Most of it, but hardly a word is no name.
    Names,
    /// Not much.
    Little,
}

fn shared(source: &Side<'_>, target: &Side<'_>, own: &[char]) -> Shared {
    let theirs = words(&source.text.signs).map(|(_, word)| word).collect::<BTreeSet<_>>();
    let own = words(own).collect::<Vec<_>>();
    if own.len() < 4 {
        // A text without blanks is one word to us.
        let same = source.text.signs == target.text.signs;
        let whole = own.iter().any(|(_, word)| word.len() > 5 && is_unspaced(word.first().copied().unwrap_or(' '))) && same;
        return if whole { Shared::Sentence } else if same && is_sentence(target) { Shared::Names } else { Shared::Little };
    }
    let same = own.iter().filter(|(_, word)| theirs.contains(word)).collect::<Vec<_>>();
    if same.len() * 10 < own.len() * 7 {
        return Shared::Little;
    }
    let small = same.iter().filter(|(at, _)| !target.text.is_capital(*at)).count();
    if small >= SENTENCE { Shared::Sentence } else { Shared::Names }
}

/// Whether the little that a text says has at least two words in small letters, and three with the shortest.
fn is_sentence(side: &Side<'_>) -> bool {
    let text = &side.text;
    let tokens = text.signs.split(|sign| sign.is_whitespace()).filter(|token| !token.is_empty() && !is_code(token));
    let runs = tokens.flat_map(|token| token.split(|sign| !sign.is_alphabetic())).filter(|run| !run.is_empty()).count();
    let small = words(&text.signs).filter(|(at, run)| !text.is_capital(*at) && run.first().is_some_and(|sign| !is_unspaced(*sign))).count();
    runs >= 3 && small >= 2
}

/// The words of a text with their places; addresses, digests and codes are none.
fn words(signs: &[char]) -> impl Iterator<Item = (usize, &[char])> {
    let mut start = 0;
    let tokens = signs.split(|sign| sign.is_whitespace()).map(move |token| {
        let at = start;
        start += token.len() + 1;
        (at, token)
    });
    tokens.filter(|(_, token)| !is_code(token)).flat_map(|(at, token)| {
        let mut start = at;
        let runs = token.split(|sign| !sign.is_alphabetic()).map(move |run| {
            let at = start;
            start += run.len() + 1;
            (at, run)
        });
        runs.filter(|(_, run)| run.len() > 1)
    })
}

/// Whether signs without a blank are an address or a code: ASCII, with a digit, an @, or a dot or underscore inside.
fn is_code(token: &[char]) -> bool {
    let inside = |at: usize| token.get(at.wrapping_sub(1)).is_some_and(char::is_ascii_alphanumeric) && token.get(at + 1).is_some_and(char::is_ascii_alphanumeric);
    let telling = token.iter().enumerate().any(|(at, sign)| sign.is_ascii_digit() || *sign == '@' || (matches!(sign, '.' | '_') && inside(at)));
    telling && token.iter().all(|sign| sign.is_ascii() || !sign.is_alphabetic())
}

/// Scripts that a reader of one cannot take for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
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

pub(super) fn family(language: &str) -> Family {
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

pub(super) const fn family_of(sign: char) -> Option<Family> {
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
