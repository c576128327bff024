//! ZIP files: scanned byte by byte before anything is believed, read without unpacking, written canonically.
//!
//! The format is PKWARE's APPNOTE 6.3.10. Programs disagree on how to read it (SEALING §6, §7 row 9),
//! so [`Archive::open`] refuses every file that two of them could read differently. This room is the only
//! door to the crates `zip` (writing) and `flate2` (inflating); it knows nothing of bags.

mod compare;
mod contents;
mod ending;
mod fields;
mod header;
pub mod locked;
mod names;
#[cfg(feature = "sender")]
pub mod office;
mod padding;
mod positioned;
mod read;
mod scan;
mod twins;
pub mod volumes;
mod window;
mod write;

use std::io;

pub use contents::{Contents, Entry};
pub use names::name_flaw;
pub use positioned::{Bytes, Reader};
pub use read::{Archive, Damage, Member};
pub use scan::scan;
pub(crate) use twins::{ByHash, fold};
pub use write::{WriteError, Writer};

use crate::model::finding::{Code, Diagnose, Finding, Values};

/// How the bytes of an entry are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Packing {
    /// As they are.
    Stored,
    /// Deflated (RFC 1951).
    Deflated,
}

/// How much an archive may ask of its reader before it is refused.
///
/// A scan keeps 48 bytes for each entry and each name once; while it looks for twins, 16 bytes for each entry more. With
/// these limits it never holds more than about 250 MiB, whatever the archive says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most entries.
    pub entries: u64,
    /// Most bytes of central directory, which bounds the memory that names can take.
    pub directory_bytes: u64,
    /// Most bytes of content, all entries together.
    pub total_bytes: u64,
    /// Most times an entry may grow when it is inflated, once it is larger than `ratio_from`.
    pub ratio: u64,
    /// Size from which `ratio` counts: small entries may well be very regular.
    pub ratio_from: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 1_250_000,
            directory_bytes: 192 << 20,
            total_bytes: 8 << 40,
            ratio: 250,
            ratio_from: 16 << 20,
        }
    }
}

/// Why an archive cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// The file could not be read.
    #[error("cannot read the archive")]
    Read(#[from] io::Error),
    /// Two programs could read the file differently, or it asks too much.
    #[error("the archive is refused: {} at {:?}", .0.code, .0.place)]
    Refused(Finding),
}

impl Diagnose for ArchiveError {
    fn code(&self) -> Code {
        match self {
            Self::Read(_) => Code("archive-read"),
            Self::Refused(finding) => finding.code,
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Read(error) => vec![("reason", error.to_string())],
            Self::Refused(finding) => {
                let mut values = finding.values.clone();
                values.push(("place", finding.place.clone()));
                values
            }
        }
    }
}

/// Code of a file that is no ZIP at all; every other refusal is about a ZIP.
pub const NOT_A_ZIP: Code = Code("archive-not-a-zip");

/// Builds the error that refuses an archive.
fn refused(code: &'static str, place: impl Into<String>) -> ArchiveError {
    ArchiveError::Refused(Finding::error(code, place))
}

/// Returns the CRC-32 of ISO 3309, which ZIP and PNG share.
pub fn crc32(bytes: &[u8]) -> u32 {
    crc32fast::hash(bytes)
}
