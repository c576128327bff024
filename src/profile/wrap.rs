//! Breaks a sentence into lines of a given width, counted as a terminal shows them.
//!
//! Lines break at spaces and beside wide (Chinese, Japanese) characters, never before closing
//! punctuation.

use unicode_width::UnicodeWidthChar;

const CLOSING: &str = "，。、；：！？）》”’】」』…,.;:!?)»";
const OPENING: &str = "（《“‘【「『(«";

/// Breaks a text into lines no wider than `width`, unless a single word is.
pub(super) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let fits = columns(&line) + columns(piece.trim_end()) <= width;
        if !fits && !line.is_empty() {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        let piece = if line.is_empty() { piece.trim_start() } else { &piece };
        line.push_str(piece);
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Cuts a text where a line may end; each piece keeps the spaces behind it.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut before = ' ';
    for now in text.chars() {
        let now = if now.is_whitespace() { ' ' } else { now };
        let after_space = before == ' ' && now != ' ';
        let beside_wide = now != ' ' && (is_wide(before) || is_wide(now));
        let may_break = after_space || (beside_wide && !CLOSING.contains(now) && !OPENING.contains(before));
        if may_break && !piece.is_empty() {
            pieces.push(std::mem::take(&mut piece));
        }
        piece.push(now);
        before = now;
    }
    pieces.push(piece);
    pieces
}

fn is_wide(sign: char) -> bool {
    sign.width() == Some(2)
}

fn columns(text: &str) -> usize {
    text.chars().filter_map(UnicodeWidthChar::width).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_stay_whole() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
    }

    #[test]
    fn wide_signs_count_twice_and_no_line_begins_with_a_full_stop() {
        assert_eq!(wrap("一二三四五。", 10), ["一二三四", "五。"]);
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "[a-z一-三。（） ]{0,80}", width in 4_usize..40) {
            let squeeze = |text: &str| text.replace(' ', "");
            prop_assert_eq!(squeeze(&wrap(&text, width).concat()), squeeze(&text));
        }
    }
}
