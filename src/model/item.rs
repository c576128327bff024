//! One file of evidence, as it was taken in.

use std::fmt;
use std::sync::Arc;

use super::digest::{Algorithm, Digest};
use super::inside::Inside;
use super::lang_tag::LangTag;
use super::language::Profile;
use super::name::EvidencePath;
use super::text::{Reading, Unread};

/// The number of an item, `E0001` and up; given once and never again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ItemId(u32);

/// The text is no item number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not an item number such as E0003")]
pub struct BadItemId(pub String);

impl ItemId {
    /// Wraps a running number that starts at 1.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Reads `E0003`, in either case and with any number of leading zeros.
    pub fn parse(raw: &str) -> Result<Self, BadItemId> {
        let digits = raw.strip_prefix(['E', 'e']).filter(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()));
        let number = digits.and_then(|d| d.parse().ok()).filter(|n| *n > 0);
        number.map(Self).ok_or_else(|| BadItemId(raw.to_owned()))
    }

    /// Returns the running number.
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "E{:04}", self.0)
    }
}

/// What kind of file it is, told from its content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Format {
    /// MIME type, `application/octet-stream` when unknown.
    pub mime: String,
    /// A short name of the format in English, such as `PDF 1.7`.
    pub name: String,
    /// The PRONOM identifier, where known (`fmt/276`).
    pub puid: Option<String>,
}

impl Format {
    /// Builds the answer for content that is not recognised.
    pub fn unknown() -> Self {
        Self { mime: "application/octet-stream".to_owned(), name: "unknown".to_owned(), puid: None }
    }
}

/// Returns whether the bytes of a MIME type are compressed already, so that a ZIP only stores them.
pub fn is_compressed(mime: &str) -> bool {
    let media = ["image/", "audio/", "video/"].iter().any(|kind| mime.starts_with(kind));
    let raw = ["image/bmp", "image/svg+xml", "image/tiff", "audio/vnd.wave", "audio/wav", "audio/x-wav"];
    let packed = ["zip", "7z", "rar", "gzip", "bzip", "xz", "zstd", "pdf", "epub", "openxmlformats", "opendocument"];
    (media && !raw.contains(&mime)) || packed.iter().any(|word| mime.contains(word))
}

/// How well the text of an item was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextStatus {
    /// Characters read.
    pub characters: u64,
    /// Digest of the extracted text, when there is any.
    pub digest: Option<Digest>,
    /// Encoding found, for plain text.
    pub encoding: Option<String>,
    /// Pages, for paged documents.
    pub pages: Option<u32>,
    /// Why the text is missing or partial.
    pub unread: Option<Unread>,
}

impl TextStatus {
    /// Takes the measures of a reading.
    pub fn of(reading: &Reading) -> Self {
        Self {
            characters: reading.characters(),
            digest: (!reading.blocks.is_empty()).then(|| reading.digest()),
            encoding: reading.encoding.clone(),
            pages: reading.pages,
            unread: reading.unread,
        }
    }
}

/// One file of evidence: the last thing the log says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its number.
    pub id: ItemId,
    /// Where it lies below the case folder.
    pub path: EvidencePath,
    /// SHA-256 of its bytes when taken in.
    pub sha256: Digest,
    /// Size in bytes.
    pub bytes: u64,
    /// What kind of file it is; items of one kind share its names.
    pub format: Arc<Format>,
    /// How well its text was read.
    pub text: TextStatus,
    /// What languages its text is in.
    pub detected: Profile,
    /// What it carries beside its text.
    pub inside: Inside,
    /// Further digests of its bytes, in lower-case hexadecimal; where they were asked for.
    pub further: Box<[(Algorithm, Box<str>)]>,
    /// A person's word over the detection.
    pub confirmed: Option<LangTag>,
    /// When it was taken in (RFC 3339, UTC).
    pub collected_at: super::moment::Moment,
    /// Who took it in; shared by all that this person took in.
    pub collected_by: Arc<str>,
}

impl Item {
    /// Returns the language to work with: a person's word, else a reliable detection, else `und`.
    pub fn language(&self) -> LangTag {
        let reliable = self.detected.detections.first().filter(|found| found.reliable).map(|found| found.tag.clone());
        self.confirmed.clone().or(reliable).unwrap_or_else(LangTag::undetermined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn item_numbers_read_back() {
        assert_eq!(ItemId::parse("e3").unwrap().to_string(), "E0003");
        for raw in ["E", "E0", "3", "E-1", "E99999999999", "E1x"] {
            assert!(ItemId::parse(raw).is_err(), "{raw}");
        }
    }
}
