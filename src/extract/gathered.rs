//! Where readers put what they find, within the limits of one document.

use crate::model::text::{Block, Loc, Reading, Unread};

/// The most text one document gives, in bytes.
const MOST_TEXT: usize = 16 << 20;
/// The most blocks one document gives.
const MOST_BLOCKS: usize = 200_000;

/// The blocks found so far.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    blocks: Vec<Block>,
    bytes: usize,
    full: bool,
    torn: bool,
}

impl Gathered {
    /// Adds a block unless it has no text; returns whether there is room for more.
    pub(super) fn push(&mut self, loc: Loc, text: &str) -> bool {
        // At its ends, controls are padding.
        let inner = text.trim_matches(|c: char| c.is_whitespace() || c.is_control() || c == '\u{FEFF}');
        let kept: String = inner.chars().filter_map(shown).collect();
        if kept.is_empty() || self.full {
            return !self.full;
        }
        if self.blocks.len() >= MOST_BLOCKS || self.bytes + kept.len() > MOST_TEXT {
            self.full = true;
            return false;
        }
        self.bytes += kept.len();
        self.blocks.push(Block { loc, text: kept });
        true
    }

    /// Notes that a limit was hit elsewhere: what is here is not all.
    pub(super) const fn fill(&mut self) {
        self.full = true;
    }

    /// Returns whether a limit was hit.
    pub(super) fn is_full(&self) -> bool {
        self.full
    }

    /// Notes that the document ends inside of something, so that text may be missing.
    pub(super) fn tear(&mut self) {
        self.torn = true;
    }

    /// Returns whether nothing was found.
    pub(super) fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Returns whether a text stands in a block already; blank text always does.
    pub(super) fn contains(&self, text: &str) -> bool {
        text.trim().is_empty() || self.blocks.iter().any(|block| block.text.contains(text.trim()))
    }

    /// Returns whether some bytes became no character.
    pub(super) fn has_gaps(&self) -> bool {
        self.blocks.iter().any(|block| block.text.contains('\u{FFFD}'))
    }

    /// Ends the reading; a limit that was hit outweighs any other reason.
    pub(super) fn finish(self, unread: Option<Unread>) -> Reading {
        let unread = if self.full { Some(Unread::TooLarge) } else { unread.or(self.torn.then_some(Unread::Damaged)) };
        Reading { blocks: self.blocks, unread, ..Reading::default() }
    }
}

/// Returns a character as a text may have it: controls say nothing to a reader and much to a terminal.
///
/// None of them is lost unseen: those that break lines or pages break lines, the others of ASCII become their
/// pictures (U+2400…). What ends lines elsewhere, and what only wrong decoding makes (C1), is dropped.
fn shown(c: char) -> Option<char> {
    match c {
        '\n' | '\t' => Some(c),
        '\u{B}' | '\u{C}' | '\u{85}' => Some('\n'),
        '\r' => None,
        '\0'..='\u{1F}' => char::from_u32(0x2400 + u32::from(c)),
        _ => (!c.is_control()).then_some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_too_many_is_reported() {
        let mut gathered = Gathered::default();
        for _ in 0..MOST_BLOCKS {
            assert!(gathered.push(Loc::Line(1), "x"));
        }
        assert!(!gathered.push(Loc::Line(1), "x"));
        assert_eq!(gathered.finish(None).unread, Some(Unread::TooLarge));
    }

    #[test]
    fn terminal_controls_are_made_harmless_and_blank_text_is_no_block() {
        let mut gathered = Gathered::default();
        gathered.push(Loc::Line(1), "a\u{1b}[2Jb");
        gathered.push(Loc::Line(2), " \u{0}\t ");
        gathered.push(Loc::Line(3), "\u{0}1\u{B}500\r\nx\u{0}\u{0}");
        let reading = gathered.finish(None);
        assert_eq!(reading.blocks.len(), 2);
        assert_eq!(reading.blocks[1].text, "1\n500\nx", "no two words and no two numbers become one");
        assert_eq!(reading.blocks[0].text, "a␛[2Jb");
    }
}
