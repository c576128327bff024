//! Language tags (BCP 47, RFC 5646) as far as evidence needs them: language, script, region.

use std::fmt;

/// A language tag in canonical case, such as `zh-Hans`, `es` or `es-AR`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LangTag(String);

/// The text is no language tag of the kind pouch reads.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a language tag such as es, zh-Hans or pt-BR (BCP 47)")]
pub struct BadTag(pub String);

impl LangTag {
    /// Reads `language[-Script][-REGION]` in any case; `und` and `zxx` (no language content) are allowed.
    pub fn parse(raw: &str) -> Result<Self, BadTag> {
        let bad = || BadTag(raw.to_owned());
        let mut parts = raw.split(['-', '_']);
        let language = parts.next().unwrap_or_default();
        if !(2..=3).contains(&language.len()) || !alphabetic(language) {
            return Err(bad());
        }
        let mut tag = language.to_ascii_lowercase();
        let mut next = parts.next();
        if let Some(script) = next.filter(|part| part.len() == 4 && alphabetic(part)) {
            let (first, rest) = script.split_at(1);
            tag.push('-');
            tag.push_str(&first.to_ascii_uppercase());
            tag.push_str(&rest.to_ascii_lowercase());
            next = parts.next();
        }
        if let Some(region) = next {
            let letters = region.len() == 2 && alphabetic(region);
            let digits = region.len() == 3 && region.bytes().all(|b| b.is_ascii_digit());
            if !(letters || digits) {
                return Err(bad());
            }
            tag.push('-');
            tag.push_str(&region.to_ascii_uppercase());
        }
        if parts.next().is_some() { Err(bad()) } else { Ok(Self(tag)) }
    }

    /// Returns what sorts before every tag, to search ranges with.
    pub const fn least() -> Self {
        Self(String::new())
    }

    /// Returns the tag for "undetermined": an honest answer.
    pub fn undetermined() -> Self {
        Self("und".to_owned())
    }

    /// Returns whether nothing is known.
    pub fn is_undetermined(&self) -> bool {
        self.0 == "und"
    }

    /// Returns the tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the language part alone.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Returns the script part, when there is one.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').nth(1).filter(|part| part.len() == 4)
    }

    /// Returns whether a reader of `self` reads `other`: same language, and no two different scripts named.
    pub fn covers(&self, other: &Self) -> bool {
        let scripts = (self.script(), other.script());
        self.language() == other.language() && !matches!(scripts, (Some(a), Some(b)) if a != b)
    }
}

fn alphabetic(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphabetic())
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_any_case_and_written_in_one() {
        assert_eq!(LangTag::parse("ZH_hans-cn").unwrap().as_str(), "zh-Hans-CN");
        for raw in ["", "x", "english", "es-", "es-Latn-AR-x", "zh-Hans-c", "é"] {
            assert!(LangTag::parse(raw).is_err(), "{raw:?}");
        }
    }

    #[test]
    fn simplified_does_not_cover_traditional() {
        let tag = |raw| LangTag::parse(raw).unwrap();
        assert!(tag("zh").covers(&tag("zh-Hant")));
        assert!(!tag("zh-Hans").covers(&tag("zh-Hant")));
        assert!(tag("es").covers(&tag("es-AR")));
    }
}
