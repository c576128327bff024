//! The scripts of a text, and the languages that a script alone gives away.

use unicode_script::{Script, UnicodeScript as _};

/// Letters that belong together when a language is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Bengali,
    Hebrew,
    /// Han, Hiragana, Katakana, Bopomofo: Chinese or Japanese.
    Han,
    /// A script that one language of the world's evidence writes, by its tag.
    Single(&'static str),
    /// A script without a language we could name.
    Unknown,
}

impl Group {
    /// Returns the group of a letter; `None` for marks, signs and digits, which belong to no script.
    #[expect(clippy::wildcard_enum_match_arm, reason = "Unicode adds scripts every year; most are nobody's only script")]
    pub(super) fn of(c: char) -> Option<Self> {
        if c.is_ascii_alphabetic() {
            return Some(Self::Latin);
        }
        match c.script() {
            Script::Common | Script::Inherited | Script::Unknown => None,
            Script::Latin => Some(Self::Latin),
            Script::Cyrillic => Some(Self::Cyrillic),
            Script::Arabic => Some(Self::Arabic),
            Script::Devanagari => Some(Self::Devanagari),
            Script::Bengali => Some(Self::Bengali),
            Script::Hebrew => Some(Self::Hebrew),
            Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo => Some(Self::Han),
            other => Some(single(other).map_or(Self::Unknown, Self::Single)),
        }
    }

    /// Returns how many letters it takes before a language is named.
    pub(super) fn least(self) -> usize {
        match self {
            Self::Han | Self::Single("ko") => 6,
            Self::Single(_) => 12,
            Self::Latin | Self::Cyrillic | Self::Arabic | Self::Devanagari | Self::Bengali | Self::Hebrew | Self::Unknown => 20,
        }
    }
}

/// Returns the language of a script that has one.
#[expect(clippy::wildcard_enum_match_arm, reason = "Unicode adds scripts every year; most are nobody's only script")]
fn single(script: Script) -> Option<&'static str> {
    let found = match script {
        Script::Thai => "th",
        Script::Lao => "lo",
        Script::Khmer => "km",
        Script::Myanmar => "my",
        Script::Georgian => "ka",
        Script::Armenian => "hy",
        Script::Greek => "el",
        Script::Hangul => "ko",
        Script::Tibetan => "bo",
        Script::Mongolian => "mn-Mong",
        Script::Tamil => "ta",
        Script::Telugu => "te",
        Script::Kannada => "kn",
        Script::Malayalam => "ml",
        Script::Gujarati => "gu",
        Script::Gurmukhi => "pa",
        Script::Oriya => "or",
        Script::Sinhala => "si",
        Script::Ethiopic => "am",
        Script::Thaana => "dv",
        _ => return None,
    };
    Some(found)
}
