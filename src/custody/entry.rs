//! The shape of one line of `custody.jsonl`. Only this file knows its JSON names.
//!
//! Fields are added, never renamed: old logs are read for as long as cases live.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::afterwards::{Destroyed, HandedOver, Receipt, Recalled, Sealed, Sent};
use super::decided::{Approved, GateAnswered, Waived};
use super::inside::InsideShape;
use super::stamped::Stamped;
use super::translated::{Requested, Translated};

/// `prev` of the first line.
pub const GENESIS: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// One line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entry {
    /// Running number, from 1.
    pub seq: u64,
    /// SHA-256 of the exact bytes of the line before, without its line feed; [`GENESIS`] for the first.
    pub prev: String,
    /// When, in UTC (RFC 3339).
    pub time: String,
    /// Who.
    pub actor: String,
    /// 128 random bits in hexadecimal, so that a hidden line cannot be guessed from its digest.
    pub salt: String,
    /// What happened.
    #[serde(flatten)]
    pub event: Event,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The case folder was opened.
    Opened(Opened),
    /// An original was taken in, or its change was accepted.
    Collected(Box<Collected>),
    /// A person said which language an item is in.
    Confirmed(Confirmed),
    /// Work was handed to a translator.
    Requested(Box<Requested>),
    /// A human translation was attached.
    Translated(Box<Translated>),
    /// A safeguard question was answered.
    Gate(GateAnswered),
    /// A person decided about a finding on a translation.
    Waived(Box<Waived>),
    /// A person approved the dossier.
    Approved(Box<Approved>),
    /// A time-stamp authority saw the log.
    Stamped(Box<Stamped>),
    /// A dossier was packed.
    Packed(Packed),
    /// A packed dossier was signed.
    Sealed(Sealed),
    /// A dossier was sent.
    Sent(Sent),
    /// A recipient acknowledged a dossier.
    Receipt(Receipt),
    /// A dossier was called back.
    Recalled(Recalled),
    /// A dossier or the case was destroyed.
    Destroyed(Destroyed),
    /// The case was handed to another officer.
    HandedOver(HandedOver),
}

/// The case folder was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    /// Case number.
    pub case: String,
    /// Dossier type.
    pub kind: String,
    /// Program and version.
    pub tool: String,
}

/// An original was taken in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Collected {
    /// Item number.
    pub item: String,
    /// Path below the case folder; `%XX` stands for a byte that is no UTF-8, `%25` for `%`.
    pub path: String,
    /// SHA-256 of the bytes.
    pub sha256: String,
    /// Size.
    pub bytes: u64,
    /// Format, from content.
    pub format: FormatShape,
    /// How well the text was read.
    pub text: TextShape,
    /// Languages found.
    pub languages: Vec<DetectionShape>,
    /// What it carries beside its text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub inside: Option<Box<InsideShape>>,
    /// Further digests, by the name of their algorithm; where they were asked for.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub digests: BTreeMap<String, String>,
    /// SHA-256 it had before, when a change was accepted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub replaces: Option<String>,
    /// Why the change was accepted.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reason: Option<String>,
    /// Program and version that hashed it.
    pub tool: String,
}

/// A file format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormatShape {
    /// MIME type.
    pub mime: String,
    /// Short name.
    pub name: String,
    /// PRONOM identifier.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub puid: Option<String>,
}

/// How well a text was read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextShape {
    /// Characters read.
    pub characters: u64,
    /// SHA-256 of the extracted text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub sha256: Option<String>,
    /// Encoding found.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub encoding: Option<String>,
    /// Pages.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pages: Option<u32>,
    /// Why it is missing or partial.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub unread: Option<String>,
}

/// One language found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DetectionShape {
    /// Language tag.
    pub tag: String,
    /// Share of the letters, in percent.
    pub share: u8,
    /// From 0 to 1, rounded to hundredths.
    pub confidence: f64,
    /// Whether it may be shown without a question mark.
    pub reliable: bool,
    /// How well it is established: confirmed, probable, contested or undetermined.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub status: Option<String>,
    /// What whatlang said of the same text, whether or not it was followed.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub whatlang: Option<HeardShape>,
}

/// What whatlang said.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HeardShape {
    /// Language tag.
    pub tag: String,
    /// From 0 to 1, rounded to hundredths.
    pub confidence: f64,
    /// Whether it called itself reliable.
    pub reliable: bool,
}

/// A person said which language an item is in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// Item number.
    pub item: String,
    /// Language tag.
    pub language: String,
}

/// A dossier was packed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    /// Key of the recipient.
    pub recipient: String,
    /// Version of the dossier.
    pub version: u32,
    /// Seal digest.
    pub seal: String,
    /// Name of the ZIP.
    pub file: String,
}

impl Entry {
    /// Reads a line.
    pub fn parse(line: &[u8]) -> serde_json::Result<Self> {
        // The line is looked at once for what is no UTF-8, not each of its strings.
        match std::str::from_utf8(line) {
            Ok(text) => serde_json::from_str(text),
            Err(_not_utf8) => serde_json::from_slice(line),
        }
    }
}

impl Event {
    /// Returns the word used in the log.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Opened(_) => "opened",
            Self::Collected(_) => "collected",
            Self::Confirmed(_) => "confirmed",
            Self::Requested(_) => "requested",
            Self::Translated(_) => "translated",
            Self::Gate(_) => "gate",
            Self::Waived(_) => "waived",
            Self::Approved(_) => "approved",
            Self::Stamped(_) => "stamped",
            Self::Packed(_) => "packed",
            Self::Sealed(_) => "sealed",
            Self::Sent(_) => "sent",
            Self::Receipt(_) => "receipt",
            Self::Recalled(_) => "recalled",
            Self::Destroyed(_) => "destroyed",
            Self::HandedOver(_) => "handed-over",
        }
    }

    /// Returns the number of the item it is about, as written.
    pub fn item(&self) -> Option<&str> {
        match self {
            Self::Collected(event) => Some(&event.item),
            Self::Confirmed(event) => Some(&event.item),
            Self::Requested(event) => Some(&event.item),
            Self::Translated(event) => Some(&event.item),
            Self::Waived(event) => Some(&event.item),
            Self::Opened(_)
            | Self::Gate(_)
            | Self::Approved(_)
            | Self::Stamped(_)
            | Self::Packed(_)
            | Self::Sealed(_)
            | Self::Sent(_)
            | Self::Receipt(_)
            | Self::Recalled(_)
            | Self::Destroyed(_)
            | Self::HandedOver(_) => None,
        }
    }

    /// Returns the key of the one recipient whose dossier it is about.
    pub fn recipient(&self) -> Option<&str> {
        match self {
            Self::Packed(event) => Some(&event.recipient),
            Self::Sealed(event) => Some(&event.recipient),
            Self::Sent(event) => Some(&event.recipient),
            Self::Receipt(event) => Some(&event.recipient),
            Self::Recalled(event) => Some(&event.recipient),
            Self::Destroyed(event) => event.recipient.as_deref(),
            Self::Opened(_)
            | Self::Collected(_)
            | Self::Confirmed(_)
            | Self::Requested(_)
            | Self::Translated(_)
            | Self::Gate(_)
            | Self::Approved(_)
            | Self::Waived(_)
            | Self::Stamped(_)
            | Self::HandedOver(_) => None,
        }
    }

    /// Returns whether it concerns content in a log whose last line of content, and whose last packing, have these numbers: a
    /// stamp travels where nothing was packed since it could have, and else stays at home.
    pub(super) fn belongs(&self, content: u64, packed: u64) -> bool {
        self.is_content() || matches!(self, Self::Stamped(_)) && packed <= content
    }

    /// Returns whether it concerns content by itself; asking for a translation, packing and what follows do not, so that packing twice gives the same bytes.
    const fn is_content(&self) -> bool {
        match self {
            Self::Waived(event) => event.disclose,
            Self::Opened(_) | Self::Collected(_) | Self::Confirmed(_) | Self::Translated(_) | Self::Gate(_) | Self::Approved(_) => true,
            Self::Requested(_) | Self::Stamped(_) | Self::Packed(_) | Self::Sealed(_) | Self::Sent(_) | Self::Receipt(_) | Self::Recalled(_) | Self::Destroyed(_) | Self::HandedOver(_) => false,
        }
    }
}
