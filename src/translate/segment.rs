//! What is exchanged with translators: the blocks of a document as numbered segments.
//!
//! A segment is a block as the reader found it (paragraph, cell, cue), never a sentence: a
//! translator's own tool cuts sentences. What XML cannot carry is replaced before anything is
//! counted or hashed, so that every format carries the same words.

use crate::model::digest::Digest;
use crate::model::item::ItemId;
use crate::model::text::Block;

/// One piece of a document as a translator sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its number in the document, from 1.
    pub number: u32,
    /// Where it stands in the document, as a person reads it.
    pub place: String,
    /// Its text, without blanks at its ends.
    pub text: String,
    /// How many characters were replaced because XML cannot carry them.
    pub replaced: usize,
}

impl Segment {
    /// Returns the digest that the log keeps of it.
    pub fn digest(&self) -> Digest {
        Digest::of(self.text.as_bytes())
    }
}

/// Cuts a document into segments: one for each block that has more than blanks.
pub fn segments(blocks: &[Block]) -> Vec<Segment> {
    let sent = blocks.iter().map(|block| (block, sendable(&block.text))).filter(|(_, (text, _))| !text.is_empty());
    sent.zip(1..).map(|((block, (text, replaced)), number)| Segment { number, place: block.loc.to_string(), text, replaced }).collect()
}

/// Returns a text as every format can carry it, and how many characters had to be replaced.
///
/// XML 1.0 §2.2 has no place for most controls: they become their pictures (U+2400…).
fn sendable(text: &str) -> (String, usize) {
    let mut replaced = 0;
    let unified = text.replace("\r\n", "\n");
    let carried: String = unified
        .chars()
        .map(|c| match c {
            '\r' => '\n',
            '\t' | '\n' => c,
            '\0'..='\u{1F}' => {
                replaced += 1;
                char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{FFFD}')
            }
            // Readers have made pictures of most already.
            '\u{2400}'..='\u{241F}' => {
                replaced += 1;
                c
            }
            '\u{FFFE}' | '\u{FFFF}' => {
                replaced += 1;
                '\u{FFFD}'
            }
            _ => c,
        })
        .collect();
    (carried.trim().to_owned(), replaced)
}

/// Returns the name of a segment in every format, such as `R1-E0004-12`.
pub fn name(request: &str, item: ItemId, number: u32) -> String {
    format!("{request}-{item}-{number}")
}

/// Reads the name of a segment; blanks and brackets around it do not count.
pub fn named(text: &str) -> Option<(String, ItemId, u32)> {
    let mut parts = text.trim_matches(|c: char| c.is_whitespace() || is_direction(c) || "[]()#".contains(c)).split(['-', '\u{2010}', '\u{2011}', '\u{2013}']);
    let (request, item, number) = (parts.next()?, parts.next()?, parts.next()?);
    let good = parts.next().is_none() && request.starts_with('R') && request.get(1..)?.parse::<u32>().is_ok();
    if good { Some((request.to_owned(), ItemId::parse(item).ok()?, number.parse().ok()?)) } else { None }
}

/// Marks of the direction of writing, which programs put around what stands alone.
const fn is_direction(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Returns a text as it is compared: blanks of every kind and number are alike, ends do not count.
pub fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns whether a text has words: what holds only figures, signs, codes and addresses reads the same in every language.
pub fn has_words(text: &str) -> bool {
    let is_code = |word: &str| word.contains("://") || word.contains('@') || word.chars().any(char::is_numeric);
    let has_letters = |word: &str| word.chars().filter(|c| c.is_alphabetic()).take(2).count() == 2 || word.chars().any(is_ideograph);
    text.split_whitespace().any(|word| if word.chars().any(is_ideograph) { true } else { !is_code(word) && has_letters(word) })
}

const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::text::Loc;
    use proptest::prelude::*;

    fn block(text: &str) -> Block {
        Block { loc: Loc::Line(1), text: text.to_owned() }
    }

    #[test]
    fn blanks_stay_outside_and_blank_blocks_are_no_segments() {
        let found = segments(&[block(" \u{A0}uno\tdos "), block("  "), block("tres")]);
        assert_eq!(found.iter().map(|segment| (segment.number, segment.text.as_str())).collect::<Vec<_>>(), [(1, "uno\tdos"), (2, "tres")]);
    }

    #[test]
    fn what_xml_cannot_carry_becomes_a_picture_and_is_counted() {
        let found = segments(&[block("a\u{B}b\u{FFFF}c\r\nd")]);
        assert_eq!((found[0].text.as_str(), found[0].replaced), ("a␋b\u{FFFD}c\nd", 2));
    }

    #[test]
    fn names_read_back() {
        let id = ItemId::new(4);
        let found = Some(("R1".to_owned(), id, 12));
        assert_eq!(named(&name("R1", id, 12)), found);
        assert_eq!(named("\u{200F}[R1\u{2011}E0004\u{2011}12]\u{200E} "), found, "as programs for writing change it");
        for wrong in ["", "№", "R1-E0004", "Rx-E0004-1", "R1-E0004-1-2", "x-E0004-1"] {
            assert_eq!(named(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn codes_and_figures_have_no_words() {
        for (text, words) in [("2016-06-18", false), ("ES91 2100 0418", false), ("a@b.example", false), ("见证人", true), ("第3号", true), ("Total 3", true), ("—", false)] {
            assert_eq!(has_words(text), words, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_sent_is_always_legal_in_xml(text in any::<String>()) {
            let (sent, _) = sendable(&text);
            let legal = sent.chars().all(|c| matches!(c, '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..));
            prop_assert!(legal);
            prop_assert_eq!(sent.trim(), &sent);
        }
    }
}
