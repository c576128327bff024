//! The bag declaration `bagit.txt`: which version of BagIt, which encoding (RFC 8493 §2.1.1).
//!
//! Exactly two lines, always UTF-8. Version 1.0 forbids a byte-order mark and any white space but the one
//! after the colon; the versions before it were read more kindly, so there it is a warning.

use std::io::{self, Read};

use super::Findings;
use super::text::{Encoding, Lines};
use crate::model::finding::Finding;

/// The version of BagIt that a bag declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Major number.
    pub major: u32,
    /// Minor number.
    pub minor: u32,
}

impl Version {
    /// The version of RFC 8493, which pouch writes.
    pub const V1_0: Self = Self { major: 1, minor: 0 };

    /// Returns whether the rules of RFC 8493 hold.
    pub fn is_strict(self) -> bool {
        self >= Self::V1_0
    }

    /// Returns the name of the metadata file: `package-info.txt` until 0.95.
    pub fn info_name(self) -> &'static str {
        if self <= (Self { major: 0, minor: 95 }) { "package-info.txt" } else { "bag-info.txt" }
    }

    /// Returns whether the version is one that was ever published.
    pub fn is_known(self) -> bool {
        self == Self::V1_0 || (self.major == 0 && (93..=97).contains(&self.minor))
    }

    fn parse(text: &str) -> Option<Self> {
        let (major, minor) = text.split_once('.')?;
        let number = |digits: &str| {
            digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
        };
        Some(Self { major: number(major)?, minor: number(minor)? })
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// What the declaration says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Declaration {
    pub(super) version: Version,
    pub(super) encoding: Encoding,
}

const PLACE: &str = "bagit.txt";

/// Reads the declaration; `None` when it cannot be made out, and then a finding says why.
pub(super) fn read(source: impl Read, findings: &mut Findings) -> io::Result<Option<Declaration>> {
    let mut lines = Lines::new(source.take(4096), Encoding::Utf8)?;
    let mut read = Vec::new();
    while let Some(line) = lines.next_line()? {
        let Ok(line) = line else {
            findings.push(Finding::error("bag-declaration-encoding", PLACE));
            return Ok(None);
        };
        read.push(line);
    }
    let [first, second, rest @ ..] = read.as_slice() else {
        findings.push(Finding::error("bag-declaration-lines", PLACE).with("count", read.len()));
        return Ok(None);
    };
    let (Some(version), Some(encoding)) = (value(first, "BagIt-Version"), value(second, "Tag-File-Character-Encoding"))
    else {
        findings.push(Finding::error("bag-declaration-labels", PLACE));
        return Ok(None);
    };
    let Some(number) = Version::parse(version.text).filter(|version| version.is_known()) else {
        findings.push(Finding::error("bag-version-unknown", PLACE).with("version", version.text));
        return Ok(None);
    };
    if lines.has_mark() {
        findings.push(Finding::error("bag-byte-order-mark", PLACE));
    }
    judge_form(number, rest, version.strict && encoding.strict, findings);
    let Some(encoding) = Encoding::parse(encoding.text) else {
        findings.push(Finding::error("bag-encoding-unknown", PLACE).with("encoding", encoding.text));
        return Ok(None);
    };
    if number.is_strict() && encoding != Encoding::Utf8 {
        findings.push(Finding::warning("bag-encoding-old", PLACE));
    }
    Ok(Some(Declaration { version: number, encoding }))
}

/// Judges what does not keep the declaration from being understood.
fn judge_form(version: Version, rest: &[String], strict: bool, findings: &mut Findings) {
    if rest.iter().any(|line| !line.is_empty()) {
        findings.push(Finding::error("bag-declaration-lines", PLACE).with("count", 2 + rest.len()));
    } else if !rest.is_empty() {
        findings.push(by_version(version, "bag-empty-line", PLACE));
    }
    if !strict {
        findings.push(by_version(version, "bag-declaration-space", PLACE));
    }
}

/// Builds what is an error since version 1.0 and a warning before.
pub(super) fn by_version(version: Version, code: &'static str, place: impl Into<String>) -> Finding {
    if version.is_strict() { Finding::error(code, place) } else { Finding::warning(code, place) }
}

struct Value<'a> {
    text: &'a str,
    strict: bool,
}

/// Splits off the label; white space around it is seen, but does not hide the value.
fn value<'a>(line: &'a str, label: &str) -> Option<Value<'a>> {
    let (found, rest) = line.split_once(':')?;
    if !found.trim().eq_ignore_ascii_case(label) {
        return None;
    }
    let text = rest.trim();
    Some(Value { text, strict: found == label && rest.strip_prefix(' ') == Some(text) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> (Option<Declaration>, Vec<&'static str>) {
        let mut findings = Findings::default();
        let declaration = read(text.as_bytes(), &mut findings).unwrap();
        (declaration, findings.into_sorted().into_iter().map(|finding| finding.code.0).collect())
    }

    #[test]
    fn two_exact_lines_are_a_declaration() {
        let (declaration, findings) = codes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        assert_eq!(declaration, Some(Declaration { version: Version::V1_0, encoding: Encoding::Utf8 }));
        assert_eq!(findings, Vec::<&str>::new());
    }

    #[test]
    fn anything_else_is_told() {
        let cases = [
            ("BagIt-Version: 1.0\n", "bag-declaration-lines"),
            ("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\nMore: x\n", "bag-declaration-lines"),
            ("Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n", "bag-declaration-labels"),
            ("BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n", "bag-version-unknown"),
            ("BagIt-Version: +1.0\nTag-File-Character-Encoding: UTF-8\n", "bag-version-unknown"),
            ("BagIt-Version: 1.0\nTag-File-Character-Encoding: KOI8-R\n", "bag-encoding-unknown"),
            ("\u{feff}BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", "bag-byte-order-mark"),
            ("BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n", "bag-declaration-space"),
            ("BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n", "bag-declaration-space"),
            ("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n\n", "bag-empty-line"),
        ];
        for (text, code) in cases {
            assert_eq!(codes(text).1, [code], "{text:?}");
        }
    }
}
