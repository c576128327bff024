//! Payload and tag manifests: lines of `checksum filepath` (RFC 8493 §2.1.3, §2.2.1).
//!
//! A manifest is streamed and its values are kept for the files that are really there, so the memory
//! needed grows with the bag and not with what somebody wrote into a list.

use std::io::{self, Read};

use super::declaration::{Version, by_version};
use super::path::{Finder, Meant};
use super::text::{Encoding, Flaw, Lines};
use super::values::Values;
use super::Findings;
use crate::model::digest::{Algorithm, unhex};
use crate::model::finding::Finding;

/// One manifest, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Name of its file.
    pub name: String,
    /// How its values were made.
    pub algorithm: Algorithm,
    /// Whether it is a tag manifest.
    pub of_tags: bool,
    /// For each file of the bag the value it must have, when it is listed.
    pub values: Values,
}

/// What the name of a file says when it is a manifest's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) of_tags: bool,
    pub(super) algorithm: Result<Algorithm, String>,
    pub(super) normalized: bool,
}

/// Reads `manifest-sha256.txt` and the like; `None` for every other name.
pub(super) fn named(name: &str) -> Option<Named> {
    let stem = name.strip_suffix(".txt")?;
    let (of_tags, spelled) = match stem.strip_prefix("tagmanifest-") {
        Some(spelled) => (true, spelled),
        None => (false, stem.strip_prefix("manifest-")?),
    };
    let normalized = spelled.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    Some(Named { of_tags, algorithm: Algorithm::parse(spelled).ok_or_else(|| spelled.to_owned()), normalized })
}

/// What reading a manifest needs to know and tell.
pub(super) struct Reader<'a> {
    pub(super) version: Version,
    pub(super) encoding: Encoding,
    pub(super) finder: &'a Finder<'a>,
    /// Told of every listed file that is not there, by its path.
    pub(super) missing: &'a mut dyn FnMut(String, &mut Findings),
    pub(super) findings: &'a mut Findings,
}

impl Reader<'_> {
    /// Reads every line of a manifest into its listing.
    pub(super) fn read(&mut self, source: impl Read, listing: &mut Listing) -> io::Result<()> {
        let mut lines = Lines::new(source, self.encoding)?;
        if lines.has_mark() && self.encoding == Encoding::Utf8 {
            self.findings.push(by_version(self.version, "bag-byte-order-mark", listing.name.as_str()));
        }
        while let Some(line) = lines.next_line()? {
            let place = listing.name.as_str();
            let told = match line {
                Ok(line) => self.line(&line, listing),
                Err(Flaw::Encoding) => Err(Finding::error("bag-text-encoding", place)),
                Err(Flaw::TooLong) => Err(Finding::error("bag-line-long", place)),
            };
            if let Err(finding) = told {
                self.findings.push(finding.with("line", lines.number()));
            }
        }
        Ok(())
    }

    fn line(&mut self, line: &str, listing: &mut Listing) -> Result<(), Finding> {
        let place = listing.name.clone();
        if line.trim().is_empty() {
            return Err(Finding::warning("bag-empty-line", place));
        }
        let (value, path) = split(line).ok_or_else(|| Finding::error("bag-manifest-line", place.as_str()))?;
        let value = unhex(value)
            .filter(|bytes| bytes.len() * 2 == listing.algorithm.hex_digits())
            .ok_or_else(|| Finding::error("bag-manifest-line", place.as_str()))?;
        match self.finder.find(path, &place, self.findings) {
            Meant::Nothing => Ok(()),
            Meant::Missing(path) => {
                if self.belongs(&path, listing) {
                    (self.missing)(path, self.findings);
                }
                Ok(())
            }
            Meant::File(at) => self.file(at, path, &value, listing),
        }
    }

    /// Takes the value of a file; a second line for it must at least say the same.
    fn file(&mut self, at: usize, path: &str, value: &[u8], listing: &mut Listing) -> Result<(), Finding> {
        if !self.belongs(path.trim_start_matches(['*', '.']).trim_start_matches('/'), listing) {
            return Ok(());
        }
        let place = listing.name.as_str();
        let shown = crate::model::name::shown(path);
        match listing.values.get(at) {
            Some(known) if known == value => {
                Err(by_version(self.version, "bag-listed-twice", place).with("path", shown))
            }
            Some(_) => Err(Finding::error("bag-listed-differently", place).with("path", shown)),
            None => {
                listing.values.set(at, value);
                Ok(())
            }
        }
    }

    /// A payload manifest lists payload, a tag manifest all but payload and tag manifests.
    fn belongs(&mut self, path: &str, listing: &Listing) -> bool {
        let place = listing.name.as_str();
        let finding = if listing.of_tags == path.starts_with("data/") {
            let code = if listing.of_tags { "bag-payload-among-tags" } else { "bag-tag-among-payload" };
            Finding::error(code, place)
        } else if listing.of_tags && named(path).is_some_and(|named| named.of_tags) {
            by_version(self.version, "bag-tag-manifest-listed", place)
        } else {
            return true;
        };
        self.findings.push(finding.with("path", crate::model::name::shown(path)));
        false
    }
}

/// Splits a line at its first white space; what follows belongs to the path to the last character.
fn split(line: &str) -> Option<(&str, &str)> {
    let (value, rest) = line.split_once([' ', '\t'])?;
    let path = rest.trim_start_matches([' ', '\t']);
    (!value.is_empty() && !path.is_empty()).then_some((value, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_manifests_are_named_like_manifests() {
        let algorithm = |name: &str| named(name).and_then(|named| named.algorithm.ok());
        assert_eq!(algorithm("manifest-sha256.txt"), Some(Algorithm::Sha256));
        assert_eq!(algorithm("tagmanifest-SHA-512.txt"), Some(Algorithm::Sha512));
        assert!(!named("manifest-SHA256.txt").unwrap().normalized);
        assert_eq!(named("manifest-whirlpool.txt").unwrap().algorithm, Err("whirlpool".to_owned()));
        assert_eq!(named("bag-info.txt"), None);
        assert_eq!(named("manifest-sha256.p7s"), None);
    }

    #[test]
    fn a_path_keeps_its_inner_and_last_spaces() {
        assert_eq!(split("00ff \t data/a b "), Some(("00ff", "data/a b ")));
        assert_eq!(split("00ff"), None);
        assert_eq!(split(" data/a"), None);
    }
}
