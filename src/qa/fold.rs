//! A text in the form that the checks read: one letter case, no accents, one set of digits.
//!
//! Digits of every script become ASCII, full-width signs half-width ones, marks that do not change a number or a
//! word are left out. Each sign remembers where it stood, so that a finding can quote the text as it was written.

use std::iter::once;

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// A folded text.
#[derive(Debug, Clone)]
pub(crate) struct Folded<'a> {
    text: &'a str,
    /// The signs.
    pub(crate) signs: Vec<char>,
    from: Vec<usize>,
}

/// First digits of the scripts that write numbers with ten signs in a row.
const ZEROS: [u32; 19] = [
    0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0xFF10,
];

impl<'a> Folded<'a> {
    /// Folds a text.
    pub(crate) fn new(text: &'a str) -> Self {
        let (mut signs, mut from) = (Vec::with_capacity(text.len()), Vec::with_capacity(text.len() + 1));
        for (at, sign) in text.char_indices() {
            if let Some(sign) = fold(sign) {
                signs.push(sign);
                from.push(at);
            }
        }
        from.push(text.len());
        Self { text, signs, from }
    }

    /// Returns a sign, or a blank beyond the ends.
    pub(crate) fn at(&self, place: usize) -> char {
        self.signs.get(place).copied().unwrap_or(' ')
    }

    /// Returns the sign before a place.
    pub(crate) fn before(&self, place: usize) -> char {
        place.checked_sub(1).map_or(' ', |place| self.at(place))
    }

    /// Returns the text between two places as it was written.
    pub(crate) fn written(&self, start: usize, end: usize) -> &'a str {
        let begin = self.from.get(start).copied().unwrap_or(self.text.len());
        let end = self.from.get(end).copied().unwrap_or(self.text.len());
        self.text.get(begin..end).unwrap_or_default().trim()
    }

    /// Returns whether the sign at a place was a capital.
    pub(crate) fn is_capital(&self, place: usize) -> bool {
        let at = self.from.get(place).and_then(|at| self.text.get(*at..));
        at.and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase)
    }

    /// Returns whether the sign at a place was a full-width digit.
    pub(crate) fn is_wide_digit(&self, place: usize) -> bool {
        let at = self.from.get(place).and_then(|at| self.text.get(*at..));
        at.and_then(|rest| rest.chars().next()).is_some_and(|sign| ('０'..='９').contains(&sign))
    }

    /// Returns the text as it was written, whole.
    pub(crate) const fn text(&self) -> &'a str {
        self.text
    }
}

/// Folds a word of a list.
pub(crate) fn word(text: &str) -> Vec<char> {
    text.chars().filter_map(fold).collect()
}

/// Returns whether words of this script are written without blanks between them.
pub(crate) const fn is_unspaced(sign: char) -> bool {
    matches!(sign, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3005}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn fold(sign: char) -> Option<char> {
    if sign.is_ascii() {
        return Some(sign.to_ascii_lowercase());
    }
    match u32::from(sign) {
        // Marks over letters, vowel signs of Arabic and Hebrew, and what only directs the writing.
        0xAD | 0x300..=0x36F | 0x591..=0x5C7 | 0x93C | 0x9BC | 0xA3C | 0x610..=0x61A | 0x640 | 0x64B..=0x65F | 0x670 | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x2069 | 0xFEFF => None,
        // Between two numbers the full-width comma ends a clause: 2601，2021.
        0xFF0C => Some(sign),
        0xFF01..=0xFF5E => fold(char::from_u32(u32::from(sign) - 0xFEE0)?),
        0x3000 => Some(' '),
        0xA0 | 0x2007 | 0x2009 | 0x202F | 0x2002..=0x2006 | 0x2008 | 0x200A => Some('\u{A0}'),
        0x2010..=0x2015 | 0x2212 => Some('-'),
        0x2019 | 0x2BC => Some('\''),
        // Letters that Arabic, Persian and Urdu keyboards write in different ways.
        0x649 | 0x6CC | 0x6D2 | 0x6CD => Some('ي'),
        0x6A9 | 0x6AA => Some('ك'),
        0x6C1 | 0x6BE | 0x6D5 | 0x629 => Some('ه'),
        0x671 => Some('ا'),
        0x131 => Some('i'),
        0xDF => Some('s'),
        // फ़रवरी and फरवरी, हज़ार and हजार: the dot below is left out as often as not.
        0x958..=0x95F | 0x9DC..=0x9DF | 0xA33..=0xA5E => Some(plain(sign)),
        other if is_digit_sign(other) => digit(sign),
        0x00C0..=0x058F | 0x0620..=0x06FF | 0x1E00..=0x1FFF => Some(plain(sign)),
        _ => Some(sign),
    }
}

fn is_digit_sign(sign: u32) -> bool {
    ZEROS.iter().any(|zero| (*zero..zero + 10).contains(&sign))
}

fn digit(sign: char) -> Option<char> {
    let sign = u32::from(sign);
    let zero = ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&sign))?;
    char::from_digit(sign - zero, 10)
}

/// The letter under the accent, small.
fn plain(sign: char) -> char {
    let mut base = None;
    decompose_canonical(sign, |part| {
        if base.is_none() && !is_combining_mark(part) {
            base = Some(part);
        }
    });
    let base = base.unwrap_or(sign);
    once(base).chain(None).flat_map(char::to_lowercase).next().unwrap_or(base)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(text: &str) -> String {
        Folded::new(text).signs.iter().collect()
    }

    #[test]
    fn digits_of_every_script_become_the_same() {
        for text in ["2016", "٢٠١٦", "۲۰۱۶", "२०१६", "๒๐๑๖", "၂၀၁၆", "២០១៦", "２０１６"] {
            assert_eq!(folded(text), "2016", "{text}");
        }
    }

    #[test]
    fn a_dot_below_a_letter_of_hindi_does_not_count() {
        assert_eq!(folded("फ़रवरी"), folded("फरवरी"));
        assert_eq!(folded("\u{95E}रवरी"), folded("फरवरी"));
        assert_eq!(folded("\u{A35}"), "\u{A35}");
    }

    #[test]
    fn accents_and_case_do_not_count_and_the_text_can_be_quoted() {
        let text = Folded::new("El MILLÓN de Й");
        assert_eq!(text.signs.iter().collect::<String>(), "el millon de и");
        assert_eq!(text.written(3, 9), "MILLÓN");
        assert!(text.is_capital(3) && !text.is_capital(1));
    }

    proptest! {
        #[test]
        fn every_sign_knows_its_place(text in "[a-zA-Z0-9À-ž一-龥٠-٩๐-๙ ]{0,60}") {
            let folded = Folded::new(&text);
            prop_assert_eq!(folded.written(0, folded.signs.len()), text.trim());
        }
    }
}
