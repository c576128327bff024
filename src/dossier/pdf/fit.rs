//! Looks at every text before it is set: can it be drawn?
//!
//! A character of the case that no font draws becomes a visible `[U+1F600]`; in our own sentences it is an error, and
//! so is any character whose font is damaged. Words too long for a line are cut into pieces that may be set apart:
//! a list of texts stands for such a word, and nothing is put between them that a copy of the text would show.

use std::fmt::Write as _;

use serde_json::Value;
use unicode_script::UnicodeScript as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::fonts::{Fonts, is_joiner};
use crate::dossier::error::DossierError;

/// No word longer than this is set in one piece.
const LONG: usize = 26;

/// Values that are names for the layout, not texts: of sentences, languages, directions, kinds and places.
const NAMES: [&str; 16] = ["drawn", "paper", "attached", "label", "lang", "dir", "from_lang", "from_dir", "to_lang", "to_dir", "second_lang", "sender_lang", "anchor", "href", "home", "answer"];

/// Goes through all texts of one PDF.
#[derive(Debug)]
pub(super) struct Fitting<'a> {
    fonts: &'a Fonts,
    missing: Option<Missing>,
}

/// The first character without a glyph, and how many there are of its script.
#[derive(Debug)]
struct Missing {
    c: char,
    place: String,
    count: usize,
}

/// Whose text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// A sentence of pouch or of the office.
    Ours,
    /// A value of the case.
    Theirs,
}

impl<'a> Fitting<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, missing: None }
    }

    /// Fits every text below a value.
    pub(super) fn fit(&mut self, value: &mut Value, place: &str, whose: Whose) {
        match value {
            Value::String(text) => {
                if let Some(fitted) = self.text(text, place, whose) {
                    *text = fitted;
                }
                if let Some(pieces) = pieces(text) {
                    *value = pieces.into();
                }
            }
            Value::Array(list) => list.iter_mut().enumerate().for_each(|(at, each)| self.fit(each, &format!("{place}[{at}]"), whose)),
            Value::Object(map) => map.iter_mut().filter(|(key, _)| !NAMES.contains(&key.as_str())).for_each(|(key, each)| {
                let place = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                self.fit(each, &place, whose);
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) => (),
        }
    }

    /// Says what cannot be drawn.
    pub(super) fn finish(self) -> Result<(), DossierError> {
        let Some(missing) = self.missing else { return Ok(()) };
        Err(DossierError::NoGlyph {
            script: missing.c.script().full_name().to_owned(),
            count: missing.count,
            first: format!("U+{:04X}", u32::from(missing.c)),
            place: missing.place,
        })
    }

    /// Returns the text as it can be drawn; `None` when it can be as it is.
    fn text(&mut self, text: &str, place: &str, whose: Whose) -> Option<String> {
        if !self.fonts.is_whole() {
            for c in text.chars().filter(|c| !c.is_whitespace() && !is_joiner(*c) && !self.fonts.is_whole_for(*c)) {
                self.miss(c, place);
            }
        }
        if text.is_ascii() {
            return None;
        }
        let mut out = String::with_capacity(text.len());
        for cluster in text.graphemes(true) {
            self.cluster(cluster, place, whose, &mut out);
        }
        Some(out)
    }

    fn cluster(&mut self, cluster: &str, place: &str, whose: Whose, out: &mut String) {
        let is_one = cluster.chars().nth(1).is_none();
        let together = is_one || self.fonts.can_draw_together(cluster);
        for (at, c) in cluster.chars().enumerate() {
            let selects = matches!(c, '\u{FE00}'..='\u{FE0F}');
            let drawn = is_joiner(c) || c == '\n' || (self.fonts.can_draw(c) && (together || at == 0));
            match (drawn, whose) {
                // Which picture of a character is meant has no meaning where there is only one.
                (true, _) if selects => (),
                (true, _) => out.push(c),
                (false, Whose::Ours) => self.miss(c, place),
                (false, Whose::Theirs) => {
                    let _ = write!(out, "[U+{:04X}]", u32::from(c));
                }
            }
        }
    }

    fn miss(&mut self, c: char, place: &str) {
        match &mut self.missing {
            Some(missing) if missing.c.script() == c.script() => missing.count += 1,
            Some(_) => (),
            none @ None => *none = Some(Missing { c, place: place.to_owned(), count: 1 }),
        }
    }
}

/// Cuts a text with words too long for a line into pieces; `None` when there is no such word.
fn pieces(text: &str) -> Option<Vec<String>> {
    let mut pieces = Vec::new();
    let (mut piece, mut run) = (String::new(), 0_usize);
    for cluster in text.graphemes(true) {
        let c = cluster.chars().next()?;
        run = if holds_together(c) { run + 1 } else { 0 };
        piece.push_str(cluster);
        let may_end = run >= LONG / 2 && matches!(c, '/' | '.' | '_' | '-' | ',' | ';' | ':' | '=' | '&' | '?' | ']' | ')' | '@');
        if may_end || run >= LONG {
            pieces.push(std::mem::take(&mut piece));
            run = 0;
        }
    }
    if pieces.is_empty() {
        return None;
    }
    pieces.push(piece);
    Some(pieces)
}

/// Whether lines do not end at this character by themselves, and may be made to: letters that do not join.
fn holds_together(c: char) -> bool {
    use unicode_script::Script;
    c.is_ascii_graphic() || matches!(c.script(), Script::Latin | Script::Cyrillic | Script::Greek | Script::Armenian | Script::Georgian | Script::Hebrew)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fitted(text: &str, whose: Whose) -> (Value, Result<(), DossierError>) {
        let fonts = Fonts::open(None).unwrap();
        let mut fitting = Fitting::new(&fonts);
        let mut value = Value::String(text.to_owned());
        fitting.fit(&mut value, "here", whose);
        (value, fitting.finish())
    }

    #[test]
    fn what_no_font_draws_is_shown_in_data() {
        let (value, end) = fitted("a😀ä\u{E000}\u{1F1EA}", Whose::Theirs);
        let pieces: String = value.as_array().unwrap().iter().map(|piece| piece.as_str().unwrap()).collect();
        assert_eq!(pieces, "a[U+1F600]ä[U+E000][U+1F1EA]");
        assert!(end.is_ok());
    }

    #[test]
    fn what_no_font_draws_is_an_error_in_our_sentences() {
        let (_, end) = fitted("好😀😀", Whose::Ours);
        let error = end.unwrap_err().to_string();
        assert!(error.contains("2 characters") && error.contains("U+1F600") && error.contains("here"), "{error}");
    }

    #[test]
    fn a_mark_that_sits_on_a_letter_of_another_script_stands_by_itself() {
        let (value, end) = fitted("中\u{0E31}", Whose::Theirs);
        assert_eq!(value, "中[U+0E31]");
        assert!(end.is_ok());
    }

    #[test]
    fn long_words_are_cut_and_nothing_is_lost() {
        let word = "x".repeat(200);
        let (value, _) = fitted(&word, Whose::Theirs);
        let pieces: Vec<&str> = value.as_array().unwrap().iter().map(|piece| piece.as_str().unwrap()).collect();
        assert_eq!(pieces.concat(), word);
        assert!(pieces.iter().all(|piece| piece.len() <= LONG));
        assert_eq!(fitted("short words only", Whose::Theirs).0, "short words only");
    }
}
