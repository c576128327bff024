//! TX04: letters that a wrong encoding has broken: "declaraciÃ³n", "declaraci?n", "(???)", the replacement sign.
//!
//! A file that a program saved in another encoding than it was read in looks whole to everybody who does not read its
//! language. What the source has as well was broken before, or is meant.

use super::Side;
use crate::model::finding::Finding;

/// So many broken places in one segment are no longer a slip of the keyboard.
const CERTAIN: usize = 2;
/// What a finding quotes.
const QUOTED: usize = 40;

/// Looks for broken letters in the translation.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    let text = target.text.text();
    if !text.contains(['?', '\u{FFFD}', 'Ã', 'Â', 'Ð', 'Ñ', 'Ø', 'Ù', 'â', 'ã', 'å', 'æ', 'ç']) {
        return None;
    }
    let found: Vec<&str> = text.split_whitespace().filter(|word| is_broken(word)).collect();
    let before = source.text.text().split_whitespace().filter(|word| is_broken(word)).count();
    let first = found.first().filter(|_| before == 0)?;
    let finding = if found.len() >= CERTAIN { Finding::error("tx04-garbled", place) } else { Finding::warning("tx04-garbled", place) };
    Some(finding.with("count", found.len()).with("written", first.chars().take(QUOTED).collect::<String>()))
}

/// Whether a word between blanks holds letters that were broken.
fn is_broken(word: &str) -> bool {
    if word.contains('\u{FFFD}') {
        return true;
    }
    // Addresses ask with a question mark, too.
    let address = word.contains("://") || word.contains('=') || word.contains('/') || word.contains('@');
    let signs: Vec<char> = word.chars().collect();
    signs.windows(2).any(|pair| matches!(pair, [lead, tail] if is_split(*lead, *tail))) || (!address && (signs.windows(3).any(is_lost) || is_all_lost(&signs)))
}

/// Two signs that are one letter of UTF-8, read as if each byte were a sign of Western Europe.
fn is_split(lead: char, tail: char) -> bool {
    let second = matches!(tail, '\u{80}'..='\u{BF}' | '€' | '‚' | 'ƒ' | '„' | '…' | '†' | '‡' | 'ˆ' | '‰' | 'Š' | '‹' | 'Œ' | 'Ž' | '‘' | '’' | '“' | '”' | '•' | '–' | '—' | '˜' | '™' | 'š' | '›' | 'œ' | 'ž' | 'Ÿ');
    // Quotation marks, dashes and ordinals may well follow a letter of a language: “MANHÔ.
    let mark = matches!(tail, '\u{BB}' | '’' | '‘' | '“' | '”' | '…' | '–' | '—' | '„' | '‚' | '›' | '‹');
    let usual = mark || matches!(tail, '\u{A0}' | '\u{AB}' | 'ª' | 'º' | '·' | '°');
    match lead {
        'Ã' | 'Â' => second && !mark,
        'Ð' | 'Ñ' | 'Ø' | 'Ù' | 'â' | 'ã' | 'å' | 'æ' | 'ç' => second && !usual,
        _ => false,
    }
}

/// A question mark between two small letters stands for a lost one.
fn is_lost(signs: &[char]) -> bool {
    matches!(signs, [before, '?', after] if before.is_lowercase() && after.is_lowercase())
}

/// Two question marks and more, and nothing else but brackets and stops: a word of another script.
fn is_all_lost(signs: &[char]) -> bool {
    let marks = signs.iter().filter(|sign| **sign == '?').count();
    let enclosed = signs.first().is_some_and(|sign| matches!(sign, '(' | '[' | '«' | '“')) || marks >= 4;
    marks >= 2 && enclosed && signs.iter().all(|sign| !sign.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::is_broken;

    #[test]
    fn broken_letters_are_told_from_those_that_are_meant() {
        for word in ["declaraciÃ³n", "declaraci?n", "(???)", "Ðœ", "â€œsi", "æœ¬", "\u{FFFD}a", "Â¿Ha", "????"] {
            assert!(is_broken(word), "{word}");
        }
        for word in ["¿Ha?", "qué?", "??", "?!", "AÑO", "n.º", "https://a.example/q?x=y", "SÃO", "ça", "«À", "Mañana", "châ…", "PEÑA’s", "È", "Ø5", "AMANHÃ…”"] {
            assert!(!is_broken(word), "{word}");
        }
    }
}
