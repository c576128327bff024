//! Letters that are drawn in two pieces: TeX's old fonts have no `ó`, so that an accent is drawn, and the letter under it.
//!
//! The two are one letter where they were drawn one after the other, one stands over the other, and Unicode has a
//! letter for both together; everything else stays as it was drawn.

use unicode_normalization::char::compose;

use super::layout::Glyph;

/// Joins accents with the letters they stand on.
pub(super) fn composed(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    if !glyphs.iter().any(|glyph| mark(&glyph.text).is_some()) {
        return glyphs;
    }
    let mut joined: Vec<Glyph> = Vec::with_capacity(glyphs.len());
    let mut rest = glyphs.into_iter().peekable();
    while let Some(glyph) = rest.next() {
        let Some(mark) = mark(&glyph.text) else {
            joined.push(glyph);
            continue;
        };
        // The letter is drawn after its accent, by TeX, or before it.
        if let Some(letter) = rest.peek().and_then(|next| under(&glyph, next, mark)) {
            if let Some(next) = rest.next() {
                joined.push(Glyph { text: letter.into(), ..next });
            }
        } else if let Some((letter, last)) = joined.last_mut().and_then(|last| Some((under(&glyph, last, mark)?, last))) {
            last.text = letter.into();
        } else {
            joined.push(glyph);
        }
    }
    joined
}

/// Returns a letter with the accent that stands on it; `None` where it does not.
fn under(accent: &Glyph, letter: &Glyph, mark: char) -> Option<String> {
    let mut letters = letter.text.chars();
    let (Some(base), None) = (letters.next(), letters.next()) else { return None };
    let base = match base {
        'ı' => 'i',
        'ȷ' => 'j',
        other => other,
    };
    let common = accent.end.min(letter.end) - accent.x.max(letter.x);
    let narrow = (accent.end - accent.x).min(letter.end - letter.x);
    let upon = accent.turn == letter.turn && narrow > 0.0 && common > 0.5 * narrow && (accent.y - letter.y).abs() < 0.5 * letter.size;
    if upon { compose(base, mark).map(String::from) } else { None }
}

/// Returns the mark that a spacing accent stands for.
fn mark(text: &str) -> Option<char> {
    if matches!(text.as_bytes(), [byte] if *byte != b'`') {
        return None;
    }
    let mut letters = text.chars();
    let (Some(accent), None) = (letters.next(), letters.next()) else { return None };
    Some(match accent {
        '`' | 'ˋ' => '\u{300}',
        '´' | 'ˊ' => '\u{301}',
        'ˆ' => '\u{302}',
        '˜' => '\u{303}',
        '¯' | 'ˉ' => '\u{304}',
        '˘' => '\u{306}',
        '˙' => '\u{307}',
        '¨' => '\u{308}',
        '˚' => '\u{30A}',
        '˝' => '\u{30B}',
        'ˇ' => '\u{30C}',
        '¸' => '\u{327}',
        '˛' => '\u{328}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, x: f64, y: f64) -> Glyph {
        Glyph { text: text.to_owned().into(), turn: 0, x, y, end: x + 5.0, size: 10.0 }
    }

    fn read(glyphs: Vec<Glyph>) -> String {
        composed(glyphs).into_iter().map(|glyph| glyph.text).collect()
    }

    #[test]
    fn accents_and_letters_are_one_in_either_order() {
        assert_eq!(read(vec![at("n", 0.0, 0.0), at("´", 5.0, 0.0), at("o", 5.1, 0.0), at("´", 10.0, -2.0), at("ı", 10.0, 0.0)]), "nóí");
        assert_eq!(read(vec![at("c", 0.0, 0.0), at("¸", 0.5, 0.0), at("a", 5.0, 0.0)]), "ça");
    }

    #[test]
    fn accents_beside_letters_or_on_none_stay() {
        assert_eq!(read(vec![at("o", 0.0, 0.0), at("´", 5.0, 0.0), at("n", 10.0, 0.0)]), "o´n");
        assert_eq!(read(vec![at("´", 0.0, 0.0), at("q", 0.0, 0.0)]), "´q");
        assert_eq!(read(vec![at("´", 0.0, 0.0), at("o", 0.0, 12.0)]), "´o");
    }
}
