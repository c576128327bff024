//! A line as words that can be compared: small letters without accents, full-width and presentation
//! forms as plain ones, nothing invisible; Han and digits apart from letters.

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::model::name::is_deceptive;

/// Words of one line that are looked at.
const MOST: usize = 2_000;

/// A word with its place in the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) folded: String,
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) kind: Kind,
    /// Whether its letters are all large; also where its script has no small ones.
    pub(super) caps: bool,
    /// Whether its script knows small letters.
    pub(super) cased: bool,
    /// Whether it begins with a large letter, or its script has none.
    pub(super) titled: bool,
}

/// What a word is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Letters,
    Han,
    Digits,
}

/// Returns the form in which words are compared.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    if text.chars().all(|c| matches!(c, '\u{4E00}'..='\u{9FFF}')) {
        return text.to_owned();
    }
    let plain = text.nfkd().filter(|c| !is_combining_mark(*c) && *c != '\u{640}' && !is_deceptive(*c));
    plain.flat_map(char::to_lowercase).map(|c| if c == '\u{649}' { '\u{64A}' } else { c }).collect()
}

/// Returns whether a character is written in Han.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn kind(c: char) -> Option<Kind> {
    if is_han(c) {
        Some(Kind::Han)
    } else if c.is_numeric() {
        Some(Kind::Digits)
    } else {
        c.is_alphabetic().then_some(Kind::Letters)
    }
}

/// Takes a line apart. What sets words apart, an apostrophe too, is not kept.
pub(super) fn tokens(line: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut open: Option<(usize, Kind)> = None;
    for (at, c) in line.char_indices() {
        if is_combining_mark(c) || c == '\u{640}' || (is_deceptive(c) && !c.is_control()) {
            continue;
        }
        let next = kind(c);
        if let Some((start, kind)) = open.filter(|(_, kind)| Some(*kind) != next) {
            found.push(token(line, (start, at), kind));
            open = None;
        }
        if found.len() >= MOST {
            return found;
        }
        open = open.or(next.map(|kind| (at, kind)));
    }
    found.extend(open.map(|(start, kind)| token(line, (start, line.len()), kind)));
    found
}

fn token(line: &str, (start, end): (usize, usize), kind: Kind) -> Token {
    let text = line.get(start..end).unwrap_or_default();
    let cased = text.chars().any(|c| c.is_lowercase() || c.is_uppercase());
    Token {
        folded: fold(text),
        start,
        end,
        kind,
        caps: !text.chars().any(char::is_lowercase),
        cased,
        titled: !cased || text.chars().next().is_some_and(char::is_uppercase),
    }
}

/// Joins letters that were set apart for emphasis: `S E C R E T`, `机　密`.
pub(super) fn unspaced(line: &str, tokens: &[Token]) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    let mut rest = tokens;
    while let Some((first, tail)) = rest.split_first() {
        let single = |token: &Token| token.kind == first.kind && token.kind != Kind::Digits && token.folded.chars().count() == 1;
        let near = |left: &Token, right: &Token| line.get(left.end..right.start).is_some_and(|gap| gap.chars().all(char::is_whitespace));
        let mut run = usize::from(single(first));
        for (left, right) in rest.iter().zip(tail) {
            if run == 0 || !single(right) || !near(left, right) {
                break;
            }
            run += 1;
        }
        let least = if first.kind == Kind::Han { 2 } else { 4 };
        let taken = if run >= least { run } else { 1 };
        let (joined, after) = rest.split_at(taken);
        let end = joined.last().unwrap_or(first).end;
        out.push(Token {
            folded: joined.iter().map(|token| token.folded.as_str()).collect(),
            end,
            caps: joined.iter().all(|token| token.caps),
            ..first.clone()
        });
        rest = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn folded(line: &str) -> Vec<String> {
        unspaced(line, &tokens(line)).into_iter().map(|token| token.folded).collect()
    }

    #[test]
    fn words_are_compared_without_accents_width_or_what_is_invisible() {
        assert_eq!(folded("DIFUSIO\u{301}N Ｓｅｃｒｅｔ س\u{651}ري re\u{200B}servado"), ["difusion", "secret", "سري", "reservado"]);
        assert_eq!(folded("机密★10年"), ["机密", "10", "年"]);
        assert_eq!(folded("VS-NfD"), ["vs", "nfd"]);
    }

    #[test]
    fn letters_that_stand_apart_are_one_word() {
        assert_eq!(folded("S E C R E T"), ["secret"]);
        assert_eq!(folded("机　密"), ["机密"]);
        assert_eq!(folded("a b"), ["a", "b"]);
    }

    proptest! {
        #[test]
        fn no_line_makes_it_panic(line in "\\PC{0,200}") {
            drop(folded(&line));
        }
    }
}
