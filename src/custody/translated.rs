//! What the log says of translations: what was asked for, what came, who made it, what certifies it.

use serde::{Deserialize, Serialize};

use super::inside::RemarkShape;

/// Work was handed to a translator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requested {
    /// Number of the request; several items may share one.
    pub request: String,
    /// Item number of the source.
    pub item: String,
    /// SHA-256 of the source.
    pub source_sha256: String,
    /// SHA-256 of the source's extracted text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source_text: Option<String>,
    /// Source language.
    pub from: String,
    /// Target language.
    pub to: String,
    /// `docx`, `xliff`, `xliff2`, `txt`.
    pub format: String,
    /// SHA-256 of each segment, in order.
    pub segments: Vec<String>,
}

/// A human translation was attached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translated {
    /// Item number of the source.
    pub item: String,
    /// SHA-256 of the source when attached.
    pub source_sha256: String,
    /// SHA-256 of the source's extracted text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub source_text: Option<String>,
    /// Source language.
    pub from: String,
    /// Target language.
    pub to: String,
    /// File below the case folder, encoded like [`Collected::path`](super::Collected::path).
    pub path: String,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Size.
    pub bytes: u64,
    /// MIME type.
    pub mime: String,
    /// `full`, `extract`, `gist`.
    pub scope: String,
    /// The person who edited a machine draft; absent when a person made the words.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub machine_draft_edited_by: Option<String>,
    /// Who translated.
    pub translator: TranslatorShape,
    /// Who read it a second time.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reviser: Option<String>,
    /// The certificate.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub certificate: Option<CertificateShape>,
    /// From whom it came.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub received_from: Option<String>,
    /// When it came.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub received_on: Option<String>,
    /// The language its text seems to be in, when another than `to`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub seems: Option<String>,
    /// The date of the rules by which it was searched for markings.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub searched: String,
    /// Markings found in it and in its certificate.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub remarks: Vec<RemarkShape>,
    /// Its segments, when it came back from a request.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub segments: Option<SegmentsShape>,
    /// SHA-256 of the translation whose place it takes, where a person named it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub supersedes: Option<String>,
    /// Why it takes that place.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub reason: String,
}

/// The segments of a translation that came back from a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SegmentsShape {
    /// Number of the request.
    pub request: String,
    /// The file with source and translation of each segment, encoded like [`Collected::path`](super::Collected::path).
    pub path: String,
    /// Its SHA-256.
    pub sha256: String,
    /// The file that the translator sent, as it came.
    pub returned: String,
    /// Its SHA-256.
    pub returned_sha256: String,
}

/// Who translated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslatorShape {
    /// Name.
    pub name: String,
    /// Qualification.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub qualification: String,
    /// Register, college or employer.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub authority: String,
    /// Number in the register.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub number: String,
}

/// A translator's certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CertificateShape {
    /// File below the case folder.
    pub path: String,
    /// SHA-256.
    pub sha256: String,
    /// Size.
    pub bytes: u64,
    /// MIME type.
    pub mime: String,
    /// Where it was given.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub place: String,
    /// When.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub date: String,
    /// Pages covered.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pages: Option<u32>,
    /// Its number in a register.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub number: String,
    /// Who recorded or confirmed it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub authority: String,
}
