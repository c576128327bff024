//! The seal as people tell it to each other: typed, pasted or read out over a telephone.
//!
//! People type, the program compares; that removes the mistake of comparing only the first and last digits
//! (SEALING §3.8). Anything that carries less than 128 bits is refused.

use unicode_normalization::UnicodeNormalization as _;

use crate::model::digest::Digest;
use crate::model::finding::{Code, Diagnose};

/// A seal that the recipient was told by another channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected(Form);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Form {
    Whole(Digest),
    Spoken([u32; 8]),
}

impl From<Digest> for Expected {
    fn from(seal: Digest) -> Self {
        Self(Form::Whole(seal))
    }
}

/// Why a text is no seal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadExpected {
    /// It could be a part of one, but carries less than 128 bits or is not complete.
    #[error("the seal is not complete: 64 hexadecimal digits or 8 groups of 5 digits are needed")]
    Short,
    /// It is something else.
    #[error("not a seal: 64 hexadecimal digits or 8 groups of 5 digits are needed")]
    Form,
}

impl Diagnose for BadExpected {
    fn code(&self) -> Code {
        match self {
            Self::Short => Code("verify-expect-short"),
            Self::Form => Code("verify-expect-form"),
        }
    }
}

/// Words that dispatch notes and QR codes put before the digits.
const HERALDS: [&str; 4] = ["DOSSIER1", "SEAL", "SHA256", "SHA-256"];

impl Expected {
    /// Reads 64 hexadecimal digits, or 8 groups of 5 decimal ones, with any separators and in any case.
    pub fn parse(text: &str) -> Result<Self, BadExpected> {
        let plain = text.nfkc().collect::<String>().to_uppercase();
        let mut rest = plain.as_str();
        while let Some(after) = HERALDS.iter().find_map(|herald| rest.trim_start_matches(is_separator).strip_prefix(herald)) {
            rest = after;
        }
        let digits: String = rest.chars().filter(|c| !is_separator(*c)).collect();
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) || digits.is_empty() {
            return Err(BadExpected::Form);
        }
        if digits.len() == 40 && digits.bytes().all(|b| b.is_ascii_digit()) {
            return spoken(&digits).map(|groups| Self(Form::Spoken(groups))).ok_or(BadExpected::Form);
        }
        match digits.len() {
            64 => Digest::parse(&digits).map(|digest| Self(Form::Whole(digest))).map_err(|_bad| BadExpected::Form),
            0..64 => Err(BadExpected::Short),
            _ => Err(BadExpected::Form),
        }
    }

    /// Returns whether a digest is the one expected.
    pub fn matches(&self, digest: &Digest) -> bool {
        match &self.0 {
            Form::Whole(expected) => expected == digest,
            Form::Spoken(groups) => *groups == groups_of(digest),
        }
    }
}

impl std::fmt::Display for Expected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.0 {
            Form::Whole(digest) => f.write_str(&digest.groups()),
            Form::Spoken(groups) => f.write_str(&joined(groups)),
        }
    }
}

/// Returns the digest as 8 groups of 5 digits, to be read out in any language (about 133 bits).
pub fn telephone(digest: &Digest) -> String {
    joined(&groups_of(digest))
}

fn joined(groups: &[u32; 8]) -> String {
    groups.map(|group| format!("{group:05}")).join(" ")
}

fn groups_of(digest: &Digest) -> [u32; 8] {
    let (words, _) = digest.bytes().as_chunks::<4>();
    let mut groups = [0; 8];
    for (group, word) in groups.iter_mut().zip(words) {
        *group = u32::from_be_bytes(*word) % 100_000;
    }
    groups
}

fn spoken(digits: &str) -> Option<[u32; 8]> {
    let mut groups = [0; 8];
    let (fives, _) = digits.as_bytes().as_chunks::<5>();
    for (group, five) in groups.iter_mut().zip(fives) {
        *group = std::str::from_utf8(five).ok()?.parse().ok()?;
    }
    Some(groups)
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || crate::model::name::is_deceptive(c) || matches!(c, '-' | ':' | '.' | ',' | ';' | '_' | '/' | '|' | '\u{2013}' | '\u{2014}' | '\u{3001}' | '\u{3002}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_seal_is_known_in_every_dress() {
        let digest = Digest::of("pouch");
        let hex = digest.to_string();
        let wide: String = hex.to_uppercase().chars().map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap()).collect();
        for text in [
            hex.clone(), digest.groups(), digest.groups().replace(' ', ":"), format!("DOSSIER1:SHA256:{}", hex.to_uppercase()),
            format!("SEAL SHA256\n{}", digest.groups()), wide, telephone(&digest), telephone(&digest).replace(' ', ""),
            telephone(&digest).replace(' ', " - "),
        ] {
            assert!(Expected::parse(&text).unwrap().matches(&digest), "{text}");
            assert!(!Expected::parse(&text).unwrap().matches(&Digest::of("other")), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_whole_seal_is_refused() {
        let hex = Digest::of("pouch").to_string();
        assert_eq!(Expected::parse(hex.split_at(63).0), Err(BadExpected::Short));
        assert_eq!(Expected::parse(hex.split_at(16).0), Err(BadExpected::Short));
        assert_eq!(Expected::parse("12345 12345"), Err(BadExpected::Short));
        assert_eq!(Expected::parse(&format!("{hex}0")), Err(BadExpected::Form));
        assert_eq!(Expected::parse("hello"), Err(BadExpected::Form));
        assert_eq!(Expected::parse(""), Err(BadExpected::Form));
    }

    #[test]
    fn the_telephone_form_is_four_bytes_modulo_a_hundred_thousand() {
        let mut bytes = [0; 32];
        bytes[..4].copy_from_slice(&100_007_u32.to_be_bytes());
        bytes[28..].copy_from_slice(&[0xFF; 4]);
        assert_eq!(telephone(&Digest::new(bytes)), "00007 00000 00000 00000 00000 00000 00000 67295");
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in "(.{0,100}|[0-9a-fA-F :-]{60,90})") {
            // What is read can be said, and what is said reads back.
            if let Ok(expected) = Expected::parse(&text) {
                prop_assert_eq!(Expected::parse(&expected.to_string()), Ok(expected));
            }
        }

        #[test]
        fn every_digest_matches_its_own_telephone_form(bytes in any::<[u8; 32]>()) {
            let digest = Digest::new(bytes);
            prop_assert!(Expected::parse(&telephone(&digest)).unwrap().matches(&digest));
        }
    }
}
