//! Replacement text (ISO 32000 §14.9.4, `ActualText`): what a stretch of glyphs truly says, where
//! glyphs alone cannot tell it, as in the scripts of India and with ligatures.
//!
//! A replacement is believed only when it is about as long as what is drawn: a file must not
//! hide behind it what a reader sees.

use hayro_syntax::object::{Dict, String as Text};

use super::super::metadata::pdf_text;
use super::layout::Glyph;

/// Deepest nesting that is followed.
const DEEPEST: usize = 64;
/// The most glyphs that one replacement stands for: a word or two, not a page.
const MOST_GLYPHS: usize = 64;

/// The stretches that are open.
#[derive(Debug, Default)]
pub(super) struct Marked {
    open: Vec<Stretch>,
    beyond: usize,
}

#[derive(Debug)]
struct Stretch {
    text: Option<String>,
    /// Glyphs, and unmapped ones, when it began.
    glyphs: usize,
    unmapped: usize,
}

impl Marked {
    /// Begins a stretch.
    pub(super) fn begin(&mut self, properties: Option<&Dict<'_>>, glyphs: usize, unmapped: usize) {
        if self.open.len() >= DEEPEST {
            self.beyond += 1;
            return;
        }
        let text = properties.and_then(|found| found.get::<Text<'_>>("ActualText")).map(|text| pdf_text(text.as_bytes()));
        self.open.push(Stretch { text, glyphs, unmapped });
    }

    /// Ends a stretch and puts its text in the place of its glyphs.
    pub(super) fn end(&mut self, glyphs: &mut Vec<Glyph>, unmapped: &mut usize) {
        if self.beyond > 0 {
            self.beyond -= 1;
            return;
        }
        let Some(Stretch { text: Some(text), glyphs: from, unmapped: known }) = self.open.pop() else { return };
        let drawn = glyphs.get(from..).unwrap_or_default();
        if let Some(whole) = replaced(&text, drawn) {
            glyphs.truncate(from);
            glyphs.push(whole);
            *unmapped = known;
        }
    }
}

/// Returns one glyph for many, when the replacement fits them.
fn replaced(text: &str, drawn: &[Glyph]) -> Option<Glyph> {
    let first = drawn.first()?;
    let one_line = drawn.iter().all(|glyph| glyph.turn == first.turn && (glyph.y - first.y).abs() < first.size);
    let (said, seen) = (text.trim().chars().count(), drawn.iter().filter(|glyph| !glyph.text.trim().is_empty()).count());
    // A glyph may stand for up to four letters, as in ligatures; two glyphs may make one.
    let fits = said > 0 && said * 3 >= seen && said <= seen * 4 && drawn.len() <= MOST_GLYPHS;
    if !fits || !one_line || text.chars().any(char::is_control) {
        return None;
    }
    let x = drawn.iter().map(|glyph| glyph.x).fold(f64::INFINITY, f64::min);
    let end = drawn.iter().map(|glyph| glyph.end).fold(f64::NEG_INFINITY, f64::max);
    Some(Glyph { text: text.to_owned().into(), x, end, ..first.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyphs(text: &str) -> Vec<Glyph> {
        let place = |(n, c): (u32, char)| Glyph { text: c.to_string().into(), turn: 0, x: 5.0 * f64::from(n), y: 0.0, end: 5.0 * f64::from(n) + 5.0, size: 10.0 };
        (0..).zip(text.chars()).map(place).collect()
    }

    #[test]
    fn a_replacement_stands_for_its_glyphs() {
        let whole = replaced("नि", &glyphs("\u{FFFD}न")).unwrap();
        assert_eq!((&*whole.text, whole.x, whole.end), ("नि", 0.0, 10.0));
    }

    #[test]
    fn what_is_seen_cannot_be_hidden() {
        assert_eq!(replaced("", &glyphs("guilty")), None);
        assert_eq!(replaced("x", &glyphs("guilty")), None);
        assert_eq!(replaced(&"x".repeat(100), &glyphs("guilty")), None);
        assert_eq!(replaced("x", &[]), None);
    }
}
