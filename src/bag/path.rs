//! Paths as manifests and fetch files write them, and the files they mean.
//!
//! Since 1.0 `%0A`, `%0D` and `%25` stand for a line feed, a carriage return and a percent sign, and nothing
//! else is encoded (RFC 8493 §2.1.3). Older or looser spellings are understood and told (§6.1).

use std::cell::OnceCell;

use unicode_normalization::UnicodeNormalization as _;

use super::declaration::Version;
use super::source::{Source, position};
use super::Findings;
use crate::archive::ByHash;
use crate::model::finding::Finding;
use crate::model::payload_path::PayloadPath;

/// Finds the files that paths mean; remembers other spellings once they are asked for.
pub(super) struct Finder<'a> {
    source: &'a dyn Source,
    version: Version,
    normal: OnceCell<ByHash>,
}

/// What a path means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// A file of the bag, by its place in the list.
    File(usize),
    /// A file that is not there, under its cleaned path.
    Missing(String),
    /// Nothing that may be looked for; a finding was pushed.
    Nothing,
}

impl<'a> Finder<'a> {
    pub(super) const fn new(source: &'a dyn Source, version: Version) -> Self {
        Self { source, version, normal: OnceCell::new() }
    }

    /// Finds the file that a written path means; looseness goes to `findings` under `place`.
    pub(super) fn find(&self, written: &str, place: &str, findings: &mut Findings) -> Meant {
        let decoded = self.decode(written, place, findings);
        if let Some(at) = position(self.source, &decoded) {
            return Meant::File(at);
        }
        let loose = |code| Finding::warning(code, place).with("path", crate::model::name::shown(written));
        let mut path = decoded.as_str();
        if let Some(rest) = path.strip_prefix('*') {
            findings.push(loose("bag-md5sum-mark"));
            path = rest;
        }
        if let Some(rest) = path.strip_prefix("./") {
            findings.push(loose("bag-path-dot"));
            path = rest;
        }
        if PayloadPath::parse(path).is_err() {

            findings.push(Finding::error("bag-path-unsafe", place).with("path", crate::model::name::shown(written)));
            return Meant::Nothing;
        }
        if let Some(at) = position(self.source, path) {
            return Meant::File(at);
        }
        let undone = decode(path).filter(|_| !self.version.is_strict());
        if let Some(at) = undone.and_then(|path| position(self.source, &path)) {
            findings.push(loose("bag-path-encoded"));
            return Meant::File(at);
        }
        if let Some(at) = self.normalized(path) {
            findings.push(loose("bag-path-normalization"));
            return Meant::File(at);
        }
        Meant::Missing(path.to_owned())
    }

    fn decode(&self, written: &str, place: &str, findings: &mut Findings) -> String {
        if !self.version.is_strict() {
            return written.to_owned();
        }
        decode(written).unwrap_or_else(|| {
            findings.push(Finding::warning("bag-path-percent", place).with("path", crate::model::name::shown(written)));
            written.to_owned()
        })
    }

    /// Finds a file whose name differs in its Unicode normalization form only.
    fn normalized(&self, path: &str) -> Option<usize> {
        if path.is_ascii() {
            return None;
        }
        let normal = |at: usize, into: &mut String| {
            into.clear();
            into.extend(self.source.file(at).into_iter().flat_map(|file| file.path.nfc()));
        };
        let is_other = |at: &usize| self.source.file(*at).is_some_and(|file| !file.path.is_ascii());
        let by_hash = self.normal.get_or_init(|| ByHash::new((0..self.source.count()).filter(is_other), normal));
        by_hash.find(&path.nfc().collect::<String>(), normal)
    }
}

/// Undoes the three encodings; `None` when a percent sign stands for itself.
fn decode(written: &str) -> Option<String> {
    let mut pieces = written.split('%');
    let mut path = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (code, rest) = piece.split_at_checked(2)?;
        path.push(match code {
            "0A" | "0a" => '\n',
            "0D" | "0d" => '\r',
            "25" => '%',
            _ => return None,
        });
        path.push_str(rest);
    }
    Some(path)
}

/// Encodes a path for a manifest of version 1.0.
pub(super) fn encode(path: &str) -> String {
    path.replace('%', "%25").replace('\n', "%0A").replace('\r', "%0D")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_three_characters_are_encoded() {
        assert_eq!(encode("data/50% of\r\nä b"), "data/50%25 of%0D%0Aä b");
        assert_eq!(decode("a%0ab%0Dc%25"), Some("a\nb\rc%".to_owned()));
        assert_eq!(decode("100%"), None);
        assert_eq!(decode("a%20b"), None);
    }

    proptest! {
        #[test]
        fn paths_survive_a_manifest(path in ".{0,40}") {
            prop_assert_eq!(decode(&encode(&path)), Some(path));
        }
    }
}
