//! What happened to a dossier after it was packed: sent, acknowledged, recalled, destroyed, handed over.
//!
//! All of it stays at home: it concerns no content, so that packing again gives the same bytes.
//! Only this file knows the JSON names.

use serde::{Deserialize, Serialize};

/// A packed dossier was signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Key of the recipient.
    pub recipient: String,
    /// Version of the dossier.
    pub version: u32,
    /// Seal digest: what was signed.
    pub seal: String,
    /// Whom the keys name, in the order of signing.
    pub by: Vec<String>,
    /// The files of the seal that were written.
    pub files: Vec<String>,
}

/// A dossier was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Key of the recipient.
    pub recipient: String,
    /// Version of the dossier.
    pub version: u32,
    /// Seal digest.
    pub seal: String,
    /// How it travelled.
    pub channel: String,
    /// When, as the officer says.
    pub when: String,
}

/// A recipient acknowledged a dossier.
#[expect(clippy::struct_field_names, reason = "the name stands in the log")]
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Key of the recipient.
    pub recipient: String,
    /// Version of the dossier.
    pub version: u32,
    /// Seal digest.
    pub seal: String,
    /// Who acknowledged.
    pub from: String,
    /// When, as the officer says.
    pub when: String,
    /// How it is known: `noted-by-hand`, `file-unsigned`, `file-signed-unchecked`, `file-signed-cms`, `file-signed-ssh`.
    pub means: String,
    /// What else was said.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
    /// SHA-256 of the file in which it came; empty when none did.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub receipt: String,
}

/// A dossier was called back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recalled {
    /// Key of the recipient.
    pub recipient: String,
    /// Version of the dossier.
    pub version: u32,
    /// Seal digest.
    pub seal: String,
    /// Why.
    pub reason: String,
    /// SHA-256 of the notice.
    pub notice: String,
}

/// A dossier, or the whole case, was destroyed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Destroyed {
    /// Key of the recipient who destroyed theirs; absent when the case itself was.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub recipient: Option<String>,
    /// Seal digests of what was destroyed.
    pub seals: Vec<String>,
    /// How.
    pub method: String,
    /// Who did it.
    pub by: String,
    /// Who saw it.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub witness: String,
    /// When, as the officer says.
    pub when: String,
    /// SHA-256 of the certificate.
    pub certificate: String,
}

/// The case was handed to another officer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    /// To whom.
    pub to: String,
    /// SHA-256 of the register that was handed over with it.
    pub register: String,
}

/// The life of the dossiers of a case, in the order of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Afterwards {
    /// What was signed after packing.
    pub sealed: Vec<Sealed>,
    /// What was sent.
    pub sent: Vec<Sent>,
    /// What was acknowledged.
    pub receipts: Vec<Receipt>,
    /// What was called back.
    pub recalled: Vec<Recalled>,
    /// When each of those lines was written.
    pub recalled_at: Vec<String>,
    /// What was destroyed.
    pub destroyed: Vec<Destroyed>,
    /// To whom the case was handed over.
    pub handed_over: Vec<HandedOver>,
}

impl Afterwards {
    /// Returns whether the case itself was destroyed.
    pub fn is_destroyed(&self) -> bool {
        self.destroyed.iter().any(|event| event.recipient.is_none())
    }
}
