//! The lines of a bag of version 1.0, for whoever streams one into an archive.
//!
//! Values and paths are written the way `sha256sum -c` and every BagIt tool read them: lower-case
//! hexadecimal, two spaces, path.

use std::fmt::Write as _;

use super::path::encode;
use crate::model::digest::Digest;

/// The bag declaration (RFC 8493 §2.1.1).
pub const DECLARATION: &str = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// Returns the line of a manifest or tag manifest for one file.
pub fn manifest_line(digest: &Digest, path: &str) -> String {
    listed(digest, path)
}

/// Returns such a line for a value of any algorithm.
pub fn listed(value: &impl std::fmt::Display, path: &str) -> String {
    format!("{value}  {}\n", encode(path))
}

/// Builds `bag-info.txt` (RFC 8493 §2.2.2); lines are never folded, for readers disagree on folding.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InfoWriter(String);

impl InfoWriter {
    /// Starts an empty file.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a label with its value; line breaks and other white space in the value become single spaces.
    #[must_use]
    pub fn with(mut self, label: &str, value: &str) -> Self {
        let label: String = label.chars().filter(|c| *c != ':' && !c.is_control()).collect();
        let value: Vec<&str> = value.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()).collect();
        let _ = writeln!(self.0, "{}: {}", label.trim(), value.join(" "));
        self
    }

    /// Returns the text of the file.
    pub fn finish(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_sha256sum_writes() {
        let line = manifest_line(&Digest::of("abc"), "data/a%\n.txt");
        assert_eq!(line, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/a%25%0A.txt\n");
    }

    #[test]
    fn a_value_cannot_begin_a_line_of_its_own() {
        let text = InfoWriter::new().with("Title", "a\nItems: 7\r\n  b").with("X:Y", "z").finish();
        assert_eq!(text, "Title: a Items: 7 b\nXY: z\n");
    }
}
