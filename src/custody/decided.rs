//! What people decided about a case: their answers to the safeguard questions, and who approved what.
//!
//! Nothing is ever taken back: a later line stands beside the earlier one, so that an oversight body can see
//! who answered what, and when. Only this file knows the JSON names.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

/// A signature under a decision, over the decision's statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Number of the case that it was given for.
    pub case: String,
    /// The signature, armored: CAdES as `CMS`, or SSHSIG.
    pub value: String,
}

/// A named person answered a safeguard question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateAnswered {
    /// `G1` to `G12`.
    pub gate: String,
    /// `yes`, `no`, `not-applicable`, `unsure`.
    pub answer: String,
    /// Why, by language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub reason: BTreeMap<String, String>,
    /// Who answered.
    pub who: String,
    /// The day of the answer, as written.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub when: String,
    /// The person's signature under it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub signature: Option<Signature>,
}

impl GateAnswered {
    /// Returns what a signature for a case stands under.
    pub fn statement(&self, case: &str) -> String {
        let Self { gate, answer, reason, who, when, signature: _ } = self;
        serde_json::json!(["pouch gate 1", case, gate, answer, reason, who, when]).to_string()
    }
}

/// A person approved the dossier as it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Approved {
    /// `approver` or `legal`.
    pub role: String,
    /// The person.
    pub name: String,
    /// How the person is known: `typed-name`, or `signature`.
    pub means: String,
    /// Version of the dossier.
    pub version: u32,
    /// Digest of what was approved.
    pub digest: String,
    /// Digest of each part of it, so that a change can be named.
    pub parts: BTreeMap<String, String>,
    /// What the person wished to add.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub note: String,
    /// The person's signature under it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub signature: Option<Signature>,
}

impl Approved {
    /// Returns what a signature for a case stands under.
    pub fn statement(&self, case: &str) -> String {
        let Self { role, name, means, version, digest, parts, note, signature: _ } = self;
        serde_json::json!(["pouch approval 1", case, role, name, means, version, digest, parts, note]).to_string()
    }
}

/// A named person decided about a finding on a translation or a warning about the case, or took such a decision back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waived {
    /// Item number of the source; empty for a warning about the case.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub item: String,
    /// Language of the translation.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub to: String,
    /// What the finding is called: its code, and the item, the language and the segment, or its place.
    pub finding: String,
    /// SHA-256 of the source then.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub source_sha256: String,
    /// SHA-256 of the translation then.
    #[serde(skip_serializing_if = "String::is_empty", default)]
    pub translation_sha256: String,
    /// SHA-256 of what the finding says: its code, its values and both texts, or what it is about in the case.
    pub print: String,
    /// `accepted`, `explained` or `withdrawn`.
    pub decision: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub who: String,
    /// Whether the recipient is to see it.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub disclose: bool,
}

/// The decisions of a case, in the order of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Decided {
    /// Every answer to a safeguard question.
    pub answers: Vec<GateAnswered>,
    /// Every approval, with its time.
    pub approvals: Vec<(String, Approved)>,
    /// Every decision about a finding on a translation, with its time.
    pub waivers: Vec<(String, Waived)>,
    /// Who took evidence in, confirmed a language or attached a translation: who prepared the dossier.
    pub preparers: BTreeSet<String>,
}
