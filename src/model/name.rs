//! Names as they were found, and how they may be shown.
//!
//! The name of a file is evidence and may come from an enemy: it can be no UTF-8, carry
//! terminal controls or turn the reading direction. It is kept byte for byte, written to
//! JSON in a reversible form, and shown to people with every such character made visible.

use std::fmt::{self, Write as _};
use std::sync::Arc;

/// The path of an original below the case folder, byte for byte; a copy shares the bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct EvidencePath(Arc<[u8]>);

impl EvidencePath {
    /// Wraps the raw bytes of a relative path with `/` between its parts.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into().into())
    }

    /// Returns the raw bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Returns the reversible form for JSON: UTF-8 as it is, but `%` and bytes that are no UTF-8 as `%XX`.
    pub fn encoded(&self) -> String {
        let mut out = String::with_capacity(self.0.len());
        for chunk in self.0.utf8_chunks() {
            out.push_str(&chunk.valid().replace('%', "%25"));
            for byte in chunk.invalid() {
                let _ = write!(out, "%{byte:02X}");
            }
        }
        out
    }

    /// Reads the form that [`EvidencePath::encoded`] writes; a `%` without two digits stands for itself.
    pub fn decode(text: &str) -> Self {
        let mut out = Vec::with_capacity(text.len());
        let mut rest = text.as_bytes();
        while let Some((first, tail)) = rest.split_first() {
            let escaped = (*first == b'%')
                .then(|| tail.get(..2))
                .flatten()
                .and_then(|digits| std::str::from_utf8(digits).ok())
                .and_then(super::digest::unhex);
            if let Some(byte) = escaped {
                out.extend_from_slice(&byte);
                rest = tail.get(2..).unwrap_or_default();
            } else {
                out.push(*first);
                rest = tail;
            }
        }
        Self(out.into())
    }

    /// Returns the last part, raw.
    pub fn file_name(&self) -> &[u8] {
        self.0.rsplit(|byte| *byte == b'/').next().unwrap_or(&self.0)
    }

    /// Returns the path below its first folder (`evidence/`), raw.
    pub fn below_top(&self) -> &[u8] {
        self.0.iter().position(|byte| *byte == b'/').and_then(|at| self.0.get(at + 1..)).unwrap_or(&self.0)
    }

    /// Returns the extension in lower case, when it is short ASCII.
    pub fn extension(&self) -> Option<String> {
        let name = std::str::from_utf8(self.file_name()).ok()?;
        let (stem, extension) = name.rsplit_once('.')?;
        let plain = !stem.is_empty() && extension.len() <= 8 && extension.bytes().all(|b| b.is_ascii_alphanumeric());
        (plain && !extension.is_empty()).then(|| extension.to_ascii_lowercase())
    }

    /// Returns the path as people may see it: see [`shown`].
    pub fn shown(&self) -> String {
        shown_bytes(&self.0)
    }
}

impl fmt::Display for EvidencePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown())
    }
}

/// Makes every control, bidi and invisible character visible as `[U+202E]`; the rest stays.
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    if is_plain(text.as_bytes()) {
        out.push_str(text);
        return out;
    }
    for c in text.chars() {
        if is_deceptive(c) {
            let _ = write!(out, "[U+{:04X}]", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Like [`shown`], and a byte that is no UTF-8 becomes `[0xFF]`.
pub fn shown_bytes(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        out.push_str(&shown(chunk.valid()));
        for byte in chunk.invalid() {
            let _ = write!(out, "[0x{byte:02X}]");
        }
    }
    out
}

/// Returns whether all is printable ASCII, in which nothing can hide; most names are.
fn is_plain(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Returns whether a character could mislead a reader of a name: controls, bidi marks, invisible ones, tags.
pub fn is_deceptive(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
            | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_that_turns_direction_is_shown_for_what_it_is() {
        assert_eq!(shown("photo\u{202E}gpj.exe"), "photo[U+202E]gpj.exe");
        assert_eq!(shown("a\x1b]0;x\x07"), "a[U+001B]]0;x[U+0007]");
        assert_eq!(shown_bytes(b"a\xff.txt"), "a[0xFF].txt");
    }

    #[test]
    fn extensions_are_short_ascii_only() {
        assert_eq!(EvidencePath::new("evidence/A.PDF").extension().as_deref(), Some("pdf"));
        assert_eq!(EvidencePath::new("evidence/.hidden").extension(), None);
        assert_eq!(EvidencePath::new("evidence/a.文件").extension(), None);
    }

    proptest! {
        #[test]
        fn any_bytes_survive_as_data(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let path = EvidencePath::new(bytes);
            prop_assert_eq!(EvidencePath::decode(&path.encoded()), path);
        }
    }
}
