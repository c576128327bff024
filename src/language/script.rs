//! The scripts of a text, and the languages that a script alone gives away.
//!
//! The commonest letters are told by their range; the rest by Unicode's own table, which is
//! ten times slower to ask.

use unicode_script::{Script, UnicodeScript as _};

/// Letters that belong together when a language is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Hebrew,
    Myanmar,
    Tibetan,
    Ethiopic,
    /// Han, Hiragana, Katakana, Bopomofo: Chinese or Japanese.
    Han,
    /// A script that one language of the world's evidence writes, by its tag.
    Single(&'static str),
    /// A script without a language we could name.
    Unknown,
}

impl Group {
    /// The groups whose languages the model tells apart, in the order of the model file.
    pub(crate) const MODELLED: [Self; 8] = [
        Self::Latin, Self::Cyrillic, Self::Arabic, Self::Devanagari, Self::Hebrew,
        Self::Myanmar, Self::Tibetan, Self::Ethiopic,
    ];

    /// Returns the group of a letter; `None` for marks, signs and digits, which belong to no script.
    #[inline]
    pub(crate) fn of(c: char) -> Option<Self> {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(Self::Latin),
            '\u{400}'..='\u{481}' | '\u{48A}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{63F}' | '\u{641}'..='\u{64A}' | '\u{66E}' | '\u{66F}' | '\u{671}'..='\u{6D3}' => Some(Self::Arabic),
            '\u{900}'..='\u{950}' | '\u{955}'..='\u{963}' => Some(Self::Devanagari),
            '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' => Some(Self::Han),
            '\u{985}'..='\u{9B9}' => Some(Self::Single("bn")),
            '\u{E01}'..='\u{E3A}' | '\u{E40}'..='\u{E4E}' => Some(Self::Single("th")),
            '\u{E81}'..='\u{ECD}' => Some(Self::Single("lo")),
            '\u{F40}'..='\u{FBC}' => Some(Self::Tibetan),
            '\u{1000}'..='\u{103F}' => Some(Self::Myanmar),
            '\u{1780}'..='\u{17D3}' => Some(Self::Single("km")),
            '\u{AC00}'..='\u{D7A3}' => Some(Self::Single("ko")),
            '\0'..='\u{A9}' | '\u{2000}'..='\u{206F}' => None,
            _ => Self::by_table(c),
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "Unicode adds scripts every year; most are nobody's only script")]
    fn by_table(c: char) -> Option<Self> {
        match c.script() {
            Script::Common | Script::Inherited | Script::Unknown => None,
            Script::Latin => Some(Self::Latin),
            Script::Cyrillic => Some(Self::Cyrillic),
            Script::Arabic => Some(Self::Arabic),
            Script::Devanagari => Some(Self::Devanagari),
            Script::Hebrew => Some(Self::Hebrew),
            Script::Myanmar => Some(Self::Myanmar),
            Script::Tibetan => Some(Self::Tibetan),
            Script::Ethiopic => Some(Self::Ethiopic),
            Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo => Some(Self::Han),
            other => Some(single(other).map_or(Self::Unknown, Self::Single)),
        }
    }

    /// Returns how many letters it takes before a language is named.
    pub(crate) fn least(self) -> usize {
        match self {
            Self::Han | Self::Single("ko") => 2,
            Self::Single(_) => 3,
            Self::Latin | Self::Cyrillic | Self::Arabic | Self::Devanagari | Self::Hebrew | Self::Myanmar | Self::Tibetan
            | Self::Ethiopic | Self::Unknown => 6,
        }
    }
}

/// Returns the language of a script that has one.
#[expect(clippy::wildcard_enum_match_arm, reason = "Unicode adds scripts every year; most are nobody's only script")]
const fn single(script: Script) -> Option<&'static str> {
    let found = match script {
        Script::Thai => "th",
        Script::Bengali => "bn",
        Script::Lao => "lo",
        Script::Khmer => "km",
        Script::Georgian => "ka",
        Script::Armenian => "hy",
        Script::Greek => "el",
        Script::Hangul => "ko",
        Script::Mongolian => "mn-Mong",
        Script::Tamil => "ta",
        Script::Telugu => "te",
        Script::Kannada => "kn",
        Script::Malayalam => "ml",
        Script::Gujarati => "gu",
        Script::Gurmukhi => "pa",
        Script::Oriya => "or",
        Script::Sinhala => "si",
        Script::Thaana => "dv",
        _ => return None,
    };
    Some(found)
}
