//! Fonts of TeX that are pictures of letters (Type 3, ISO 32000 §9.6.4): their glyphs are named by number alone, `a97`.
//!
//! The numbers are those of one of TeX's encodings (OT1, T1, T2A), but the file does not say which, nor whether the
//! font has Latin letters at all; fonts for Arabic or Devanagari number their pictures in the same way. What tells is
//! how wide the glyphs are: an `i` is narrow and an `m` is wide, in every Latin font. What is read so is marked as
//! [`GUESSED`], and the document is read in part only.

use std::fmt::Write as _;
use std::sync::LazyLock;

use hayro_interpret::hayro_cmap::CMapName;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};

/// Stands before a text that nothing but numbers and widths tell: a code point that is never a character.
pub(super) const GUESSED: char = '\u{FDD2}';

/// The name that the map of fonts with Unicode for codes has in a mended file.
pub(super) const UNICODE: &str = "PouchUnicode";

/// Glyphs of which the widths must be known.
const LEAST: usize = 5;
/// How alike the widths must be to those of Latin letters (a coefficient of correlation).
const ALIKE: f64 = 0.75;

/// Widths of glyphs of Computer Modern Roman in thousandths, by code: a Latin font like any other.
const WIDTHS: [(u8, &[u16]); 5] = [
    (b'!', &[278]),
    (b'\'', &[278, 389, 389, 500, 778, 278, 333, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278]),
    (b'A', &[750, 708, 722, 764, 681, 653, 785, 750, 361, 514, 778, 625, 917, 750, 778, 681, 778, 736, 556, 722, 750, 750, 1028, 750, 750, 611]),
    (b'`', &[278]),
    (b'a', &[500, 556, 444, 556, 444, 306, 500, 556, 278, 306, 528, 278, 833, 556, 500, 528, 528, 392, 394, 389, 556, 528, 722, 528, 528, 444]),
];

/// An encoding of TeX.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Encoding {
    /// Knuth's own, of 128 letters.
    Ot1,
    /// The same for typewriters, which have no ligatures.
    Ot1Typewriter,
    /// Europe's, made in Cork.
    T1,
    /// Cyrillic.
    T2a,
}

impl Encoding {
    const ALL: [Self; 4] = [Self::Ot1, Self::Ot1Typewriter, Self::T1, Self::T2a];

    /// Returns the name its map has in a mended file.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Ot1 => "PouchTeX-OT1",
            Self::Ot1Typewriter => "PouchTeX-OT1tt",
            Self::T1 => "PouchTeX-T1",
            Self::T2a => "PouchTeX-T2A",
        }
    }

    /// Returns what its codes say, in order.
    fn letters(self) -> [Option<String>; 256] {
        const CORK: [&str; 33] = [
            "`", "´", "ˆ", "˜", "¨", "˝", "˚", "ˇ", "˘", "¯", "˙", "¸", "˛", "‚", "‹", "›", "“", "”", "„", "«", "»", "–", "—", "", "", "ı", "ȷ", "ff", "fi",
            "fl", "ffi", "ffl", "",
        ];
        const KNUTH: [&str; 33] = [
            "Γ", "Δ", "Θ", "Λ", "Ξ", "Π", "Σ", "Υ", "Φ", "Ψ", "Ω", "ff", "fi", "fl", "ffi", "ffl", "ı", "ȷ", "`", "´", "ˇ", "˘", "¯", "˚", "¸", "ß", "æ", "œ",
            "ø", "Æ", "Œ", "Ø", "",
        ];
        const EUROPE: &str = "ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£";
        const CYRILLIC: &str = "ҐҒЂЋҺҖҘЉЇҚҠҜӔҢҤЅӨҪЎҮҰҲЏҸҶЄӘЊЁ№¤§ґғђћһҗҙљїқҡҝӕңҥѕөҫўүұҳџҹҷєәњё„«»";
        let low = if matches!(self, Self::Ot1 | Self::Ot1Typewriter) { &KNUTH } else { &CORK };
        let high = if self == Self::T2a { CYRILLIC } else { EUROPE };
        let last = |code: u32| match self {
            Self::T2a => char::from_u32(0x410 + code - 192),
            Self::Ot1 | Self::Ot1Typewriter | Self::T1 => char::from_u32(code).map(|c| match c {
                '×' => 'Œ',
                '÷' => 'œ',
                'ß' => 'ẞ',
                'ÿ' => 'ß',
                other => other,
            }),
        };
        let own = |code: u32| match (self, code) {
            (Self::Ot1Typewriter, 11..=15) => Some(["", "", "'", "¡", "¿"].get(code as usize - 11).map_or("", |text| *text).to_owned()),
            (Self::Ot1, 34 | 92) => Some(if code == 34 { "”" } else { "“" }.to_owned()),
            (Self::Ot1, 60 | 62 | 94 | 95 | 123..=127) => "¡ ¿ˆ˙–—˝˜¨".chars().nth(match code { 60 => 0, 62 => 2, 94 => 3, 95 => 4, other => other as usize - 118 }).map(String::from),
            (_, 39) => Some("’".to_owned()),
            (_, 96) => Some("‘".to_owned()),
            (Self::T1 | Self::T2a, 127) => Some("-".to_owned()),
            _ => None,
        };
        std::array::from_fn(|code| {
            let number = u32::try_from(code).unwrap_or(0);
            let told = || match number {
                0..=32 => low.get(code).map(|text| (*text).to_owned()),
                33..=126 => char::from_u32(number).map(String::from),
                128..=191 => high.chars().nth(code - 128).filter(|_| low == &CORK).map(String::from),
                192..=255 if low == &CORK => last(number).map(String::from),
                _ => None,
            };
            own(number).or_else(told).filter(|text| !text.is_empty())
        })
    }

    /// Writes its map to Unicode (ISO 32000 §9.10.3).
    fn map(self) -> Vec<u8> {
        let mut out = String::from("begincmap\n1 begincodespacerange <00> <FF> endcodespacerange\n256 beginbfchar\n");
        for (code, text) in self.letters().iter().enumerate().filter_map(|(code, text)| Some((code, text.as_ref()?))) {
            // Writing into a string cannot fail.
            let _written = write!(out, "<{code:02X}> <{:04X}", u32::from(GUESSED));
            for unit in text.encode_utf16() {
                let _written = write!(out, "{unit:04X}");
            }
            out.push_str(">\n");
        }
        out.push_str("endbfchar\nendcmap\n");
        out.into_bytes()
    }
}

/// Finds the maps of this file by their names, and those of Adobe.
pub(super) fn resolve(name: CMapName<'_>) -> Option<&'static [u8]> {
    static MAPS: LazyLock<Vec<(&str, Vec<u8>)>> =
        LazyLock::new(|| Encoding::ALL.map(|encoding| (encoding.name(), encoding.map())).into_iter().chain([(UNICODE, unicode())]).collect());
    if let CMapName::Custom(custom) = name {
        return MAPS.iter().find(|(own, _)| own.as_bytes() == custom).map(|(_, map)| map.as_slice());
    }
    hayro_interpret::hayro_cmap::load_embedded(name)
}

/// Writes the map of fonts whose codes are Unicode already, of two bytes each.
fn unicode() -> Vec<u8> {
    let mut out = String::from("begincmap\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n256 beginbfrange\n");
    for row in 0..=0xFF_u32 {
        // Writing into a string cannot fail.
        let _written = writeln!(out, "<{row:02X}00> <{row:02X}FF> <{row:02X}00>");
    }
    out.push_str("endbfrange\nendcmap\n");
    out.into_bytes()
}

/// Returns the encoding of a font whose glyphs are named by their numbers; `None` where they have names, or are no letters.
pub(super) fn encoding(font: &Dict<'_>) -> Option<Encoding> {
    let is_drawn = font.get::<Name<'_>>("Subtype").is_some_and(|kind| kind.as_ref() == b"Type3");
    if !is_drawn || (font.contains_key("ToUnicode") && !is_of_signs(font)) {
        return None;
    }
    let codes = numbered(&font.get::<Dict<'_>>("Encoding")?.get::<Array<'_>>("Differences")?)?;
    let first = usize::try_from(font.get::<Number>("FirstChar")?.as_i64()).ok()?;
    let all: Vec<f64> = font.get::<Array<'_>>("Widths")?.iter::<Number>().take(256).map(|width| width.as_f64()).collect();
    let width = |code: u8| usize::from(code).checked_sub(first).and_then(|at| all.get(at)).copied().filter(|width| codes.contains(&code) && *width > 0.0);
    of(&codes, width)
}

/// Returns whether the map of a font takes the numbers of its glyphs for names of Zapf Dingbats, where `a97` is a quotation
/// mark: Ghostscript writes such maps.
fn is_of_signs(font: &Dict<'_>) -> bool {
    const MOST: usize = 64 << 10;
    let map = font.get::<Stream<'_>>("ToUnicode").filter(|map| map.raw_data().len() <= MOST).and_then(|map| map.decoded().ok()).unwrap_or_default();
    let signs = memchr::memmem::find_iter(&map, b"<27").take(20).count();
    signs >= LEAST
}

/// Returns the codes of a list of names that say nothing else: `97 /a97 /a98`.
fn numbered(differences: &Array<'_>) -> Option<Vec<u8>> {
    let (mut codes, mut code) = (Vec::new(), 0_i64);
    for entry in differences.iter::<Object<'_>>().take(600) {
        match entry {
            Object::Number(number) => code = number.as_i64(),
            Object::Null(_) | Object::Boolean(_) | Object::String(_) | Object::Dict(_) | Object::Array(_) | Object::Stream(_) => return None,
            Object::Name(name) => {
                if name.as_ref() != b".notdef" {
                    let number = name.as_ref().strip_prefix(b"a").and_then(|digits| std::str::from_utf8(digits).ok()?.parse::<u8>().ok())?;
                    codes.push(u8::try_from(code).ok().filter(|code| *code == number)?);
                }
                code += 1;
            }
        }
    }
    Some(codes)
}

/// Returns the encoding of a font by the widths of its glyphs.
fn of(codes: &[u8], width: impl Fn(u8) -> Option<f64>) -> Option<Encoding> {
    let known = WIDTHS.iter().flat_map(|(first, widths)| (*first..).zip(widths.iter()));
    let pairs: Vec<(f64, f64)> = known.filter_map(|(code, wanted)| Some((f64::from(*wanted), width(code)?))).collect();
    if pairs.len() < LEAST {
        return None;
    }
    let even = pairs.iter().all(|(_, width)| pairs.first().is_some_and(|(_, first)| (width - first).abs() <= 0.01 * first));
    if !even && likeness(&pairs) < ALIKE {
        return None;
    }
    let has = |range: std::ops::RangeInclusive<u8>| codes.iter().filter(|code| range.contains(code)).count();
    // Letters that look alike are as wide as one another.
    let same = |latin: u8, cyrillic: u8| Some((width(latin)? - width(cyrillic)?).abs() < 0.01 * width(latin)?);
    let twins: Vec<bool> = b"aceopxy".iter().zip([0xE0, 0xF1, 0xE5, 0xEE, 0xF0, 0xF5, 0xF3]).filter_map(|(latin, cyrillic)| same(*latin, cyrillic)).collect();
    Some(match () {
        () if has(192..=255) >= 20 && twins.iter().all(|same| *same) => Encoding::T2a,
        () if has(128..=255) > 0 || has(27..=31) + has(21..=22) + has(127..=127) > has(11..=15) + has(123..=124) => Encoding::T1,
        () if even => Encoding::Ot1Typewriter,
        () => Encoding::Ot1,
    })
}

/// Returns how alike two rows of widths are: Pearson's coefficient.
fn likeness(pairs: &[(f64, f64)]) -> f64 {
    let count = f64::from(u32::try_from(pairs.len()).unwrap_or(u32::MAX));
    let (a, b) = pairs.iter().fold((0.0, 0.0), |(a, b), (x, y)| (a + x / count, b + y / count));
    let (both, one, other) = pairs.iter().fold((0.0, 0.0, 0.0), |(both, one, other), (x, y)| (both + (x - a) * (y - b), one + (x - a).powi(2), other + (y - b).powi(2)));
    both / (one * other).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Widths of Computer Modern Roman, as a font of so many dots to the inch has them.
    fn roman(code: u8) -> Option<f64> {
        let (first, widths) = WIDTHS.iter().rev().find(|(first, _)| *first <= code)?;
        widths.get(usize::from(code - first)).map(|width| f64::from(*width) / 9.6)
    }

    #[test]
    fn letters_are_told_by_their_widths() {
        let codes: Vec<u8> = b"evidns.EW".to_vec();
        assert_eq!(of(&codes, |code| codes.contains(&code).then(|| roman(code)).flatten()), Some(Encoding::Ot1));
        let ligatures = [codes.as_slice(), &[27, 28]].concat();
        assert_eq!(of(&ligatures, roman), Some(Encoding::T1));
        assert_eq!(of(&codes, |_| Some(5.25)), Some(Encoding::Ot1Typewriter));
    }

    #[test]
    fn pictures_that_are_no_latin_letters_are_not_read() {
        // Narrow and wide the wrong way round; then fewer than can be judged.
        let codes: Vec<u8> = (b'a'..=b'z').collect();
        assert_eq!(of(&codes, |code| Some(900.0 - roman(code)?)), None);
        assert_eq!(of(b"abcd", |code| b"abcd".contains(&code).then(|| roman(code)).flatten()), None);
    }

    #[test]
    fn cyrillic_letters_are_as_wide_as_their_latin_twins() {
        let codes: Vec<u8> = (b'a'..=b'z').chain(0xE0..=0xFF).collect();
        let twin = |code: u8| b"aceopxy".iter().zip([0xE0, 0xF1, 0xE5, 0xEE, 0xF0, 0xF5, 0xF3]).find(|(_, other)| *other == code).map(|(latin, _)| *latin);
        let width = |code: u8| twin(code).map_or_else(|| roman(code).or((code > 0x7F).then_some(57.0)), roman);
        assert_eq!(of(&codes, width), Some(Encoding::T2a));
        assert_eq!(of(&codes, |code| if code > 0x7F { Some(57.0) } else { roman(code) }), Some(Encoding::T1));
    }

    #[test]
    fn codes_that_are_unicode_say_themselves() {
        let map = hayro_interpret::hayro_cmap::CMap::parse(resolve(CMapName::Custom(UNICODE.as_bytes())).unwrap(), resolve).unwrap();
        assert_eq!(map.lookup_bf_string(0x4F60), Some(hayro_interpret::hayro_cmap::BfString::Char('你')));
    }

    #[test]
    fn encodings_say_what_their_codes_mean() {
        let say = |encoding: Encoding, code: usize| encoding.letters().get(code).and_then(Clone::clone).unwrap_or_default();
        assert_eq!([say(Encoding::Ot1, 12), say(Encoding::Ot1, 123), say(Encoding::Ot1, 124), say(Encoding::Ot1, b'a'.into())], ["fi", "–", "—", "a"]);
        assert_eq!([say(Encoding::T1, 28), say(Encoding::T1, 0xE9), say(Encoding::T1, 0xAA), say(Encoding::T1, 0xFF)], ["fi", "é", "ł", "ß"]);
        assert_eq!([say(Encoding::T2a, 0xC0), say(Encoding::T2a, 0xFF), say(Encoding::T2a, 188), say(Encoding::T2a, 168)], ["А", "я", "ё", "ї"]);
        assert_eq!([say(Encoding::Ot1, 200), say(Encoding::Ot1Typewriter, 11)], ["", ""]);
    }
}
