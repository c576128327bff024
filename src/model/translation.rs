//! What is known about one human translation. Its status is computed, never stored.

use super::digest::Digest;
use super::item::ItemId;
use super::lang_tag::LangTag;
use super::moment::Moment;
use super::name::EvidencePath;

/// How much of the source was translated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// All of it.
    Full,
    /// Chosen passages.
    Extract,
    /// The sense only.
    Gist,
}

impl Scope {
    /// Every scope.
    pub const ALL: [Self; 3] = [Self::Full, Self::Extract, Self::Gist];

    /// Returns the word used in logs, JSON and sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Extract => "extract",
            Self::Gist => "gist",
        }
    }

    /// Reads the word that [`Scope::name`] writes.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

/// Who made the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Method {
    /// A person.
    Human,
    /// A machine draft that the named person edited; printed as such.
    PostEdited {
        /// The person who answers for it.
        editor: String,
    },
}

/// Who translated, as the case file or the command names them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Translator {
    /// Name, or a code where the identity must be protected.
    pub name: String,
    /// Qualification, such as "traductora pública".
    pub qualification: String,
    /// Register, college or employer.
    pub authority: String,
    /// Number in that register.
    pub number: String,
}

/// The certificate that came with a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The file below the case folder.
    pub path: EvidencePath,
    /// SHA-256 of the file.
    pub sha256: Digest,
    /// Size in bytes.
    pub bytes: u64,
    /// Its MIME type.
    pub mime: String,
    /// Where it was given.
    pub place: String,
    /// When (`YYYY-MM-DD`).
    pub date: String,
    /// How many pages it covers.
    pub pages: Option<u32>,
    /// Its number in the register of whoever gave or recorded it.
    pub number: String,
    /// Who recorded or confirmed it: court, notary, college, office.
    pub authority: String,
}

/// One translation as it was attached; a later one for the same item and language supersedes it.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// The item it translates.
    pub item: ItemId,
    /// SHA-256 the source had when it was attached.
    pub source_sha256: Digest,
    /// SHA-256 of the source's extracted text, when it had any.
    pub source_text: Option<Digest>,
    /// Language of the source.
    pub from: LangTag,
    /// Language of the translation.
    pub to: LangTag,
    /// The file below the case folder.
    pub path: EvidencePath,
    /// SHA-256 of the file.
    pub sha256: Digest,
    /// Size in bytes.
    pub bytes: u64,
    /// Its MIME type.
    pub mime: String,
    /// How much of the source it covers.
    pub scope: Scope,
    /// Who made the words.
    pub method: Method,
    /// Who translated.
    pub translator: Translator,
    /// Who read it a second time.
    pub reviser: Option<String>,
    /// The certificate.
    pub certificate: Option<Certificate>,
    /// From whom it came.
    pub received_from: Option<String>,
    /// When it came (`YYYY-MM-DD`).
    pub received_on: Option<String>,
    /// SHA-256 of the translation whose place it takes, where a person named it.
    pub supersedes: Option<Digest>,
    /// When it was attached.
    pub attached_at: Moment,
    /// The language its text seems to be in, when that is reliably another than `to`.
    pub seems: Option<LangTag>,
    /// The date of the rules by which it was searched for markings; empty when it never was.
    pub searched: String,
    /// Markings found in it and in its certificate.
    pub remarks: Vec<super::finding::Finding>,
    /// Its segments beside those of the source, when it came back from a request.
    pub segments: Option<SegmentFile>,
}

/// The file that holds each segment of a source with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentFile {
    /// The request it answers.
    pub request: String,
    /// The file below the case folder.
    pub path: EvidencePath,
    /// SHA-256 of the file.
    pub sha256: Digest,
    /// The file that the translator sent, as it came.
    pub returned: EvidencePath,
    /// Its SHA-256.
    pub returned_sha256: Digest,
}

/// What a translator was asked for: one item into one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Number of the request, such as `R1`; several items may share one.
    pub id: String,
    /// The item.
    pub item: ItemId,
    /// SHA-256 the source had then.
    pub source_sha256: Digest,
    /// Language of the source.
    pub from: LangTag,
    /// Language asked for.
    pub to: LangTag,
    /// SHA-256 of each segment, in order.
    pub segments: Vec<Digest>,
    /// When.
    pub at: Moment,
}

/// Where an item stands in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The original is in that language, or has no words.
    NotNeeded,
    /// The language of the original must be confirmed first.
    Unknown,
    /// Nothing yet.
    Missing,
    /// Nothing yet, and a translator was asked.
    Requested,
    /// Made for a source that has since changed.
    Stale,
    /// A translation of parts, or of the sense only.
    Partial,
    /// A full translation.
    Received,
    /// A full translation with its certificate.
    Certified,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 8] =
        [Self::NotNeeded, Self::Unknown, Self::Missing, Self::Requested, Self::Stale, Self::Partial, Self::Received, Self::Certified];

    /// Returns the word used in JSON and sentence ids (`status-<name>`).
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotNeeded => "not-needed",
            Self::Unknown => "unknown",
            Self::Missing => "missing",
            Self::Requested => "requested",
            Self::Stale => "stale",
            Self::Partial => "partial",
            Self::Received => "received",
            Self::Certified => "certified",
        }
    }
}
