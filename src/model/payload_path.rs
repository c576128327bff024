//! Where a file lies inside a bag.
//!
//! Paths come from manifests, ZIP directories and folder walks, so from enemies too:
//! a `PayloadPath` can only be relative, `/`-separated and never climbing out
//! (RFC 8493 §2.1.3, §5.2.3 and its security considerations §5).

use std::fmt;

/// A relative, `/`-separated path that never climbs out of the bag.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PayloadPath(String);

/// Why a path is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the path {path:?} is not safe: {reason}")]
pub struct BadPath {
    /// The path as it was found.
    pub path: String,
    /// What is wrong with it.
    pub reason: Unsafe,
}

/// What can be wrong with a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsafe {
    /// Nothing there, or an empty part between two slashes.
    #[error("it has an empty part")]
    Empty,
    /// Starts at a root or on a drive.
    #[error("it is absolute")]
    Absolute,
    /// Has a part `.` or `..`, or starts with a home sign.
    #[error("it climbs out of its folder")]
    Climbing,
    /// Has a backslash, which some systems take for a separator.
    #[error("it has a backslash")]
    Backslash,
    /// Has a NUL.
    #[error("it has a NUL character")]
    Nul,
}

impl PayloadPath {
    /// Reads a path from a manifest line, a ZIP entry or a folder walk.
    pub fn parse(raw: &str) -> Result<Self, BadPath> {
        match flaw(raw) {
            Some(reason) => Err(BadPath { path: raw.to_owned(), reason }),
            None => Ok(Self(raw.to_owned())),
        }
    }

    /// Returns the path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the last part.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// Returns whether the path lies in the payload folder `data/`.
    pub fn is_payload(&self) -> bool {
        self.0.starts_with("data/")
    }
}

fn flaw(raw: &str) -> Option<Unsafe> {
    let drive = raw.as_bytes().get(1) == Some(&b':') && raw.starts_with(|c: char| c.is_ascii_alphabetic());
    if raw.contains('\0') {
        Some(Unsafe::Nul)
    } else if raw.contains('\\') {
        Some(Unsafe::Backslash)
    } else if raw.starts_with('/') || drive {
        Some(Unsafe::Absolute)
    } else if raw.starts_with('~') || raw.split('/').any(|part| matches!(part, "." | "..")) {
        Some(Unsafe::Climbing)
    } else if raw.split('/').any(str::is_empty) {
        Some(Unsafe::Empty)
    } else {
        None
    }
}

impl fmt::Display for PayloadPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for PayloadPath {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_the_bag_are_refused() {
        for raw in ["", "/etc/passwd", "a//b", "../x", "a/../b", "a/./b", "C:/x", "a\\b", "~/x", "a/", "a\0b"] {
            assert!(PayloadPath::parse(raw).is_err(), "{raw:?}");
        }
        assert_eq!(PayloadPath::parse("data/证据 1.txt").unwrap().file_name(), "证据 1.txt");
    }
}
