//! How one case ended. The words and the order of the fields are those of `--json`, of the journal and of reports.

use serde::{Deserialize, Serialize};

use crate::model::finding::{Diagnose, Finding, Level};

/// So many codes are told of one case.
const MOST_CODES: usize = 100;

/// How one case ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ended {
    /// The work is done, the answer is yes.
    Done,
    /// Done by an earlier batch; nothing has changed since.
    Unchanged,
    /// Nothing is altered, but it is not trusted as the recipient's policy asks.
    Untrusted,
    /// The answer is no: something stands in the way, or is altered.
    Refused,
    /// The work could not be done.
    Failed,
    /// The batch was stopped before the end of this case.
    NotReached,
}

impl Ended {
    /// All, in the order in which they are counted.
    pub const ALL: [Self; 6] = [Self::Done, Self::Unchanged, Self::Untrusted, Self::Refused, Self::Failed, Self::NotReached];

    /// Returns the word used in JSON and sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Unchanged => "unchanged",
            Self::Untrusted => "untrusted",
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::NotReached => "not-reached",
        }
    }

    /// Whether the case is as it should be.
    pub const fn is_good(self) -> bool {
        matches!(self, Self::Done | Self::Unchanged)
    }
}

/// A dossier that was made, sealed or checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// Key of the recipient; empty for a dossier from elsewhere.
    pub recipient: String,
    /// The file.
    pub file: String,
    /// Its seal digest, where it has one.
    pub seal: Option<String>,
    /// Its size in bytes.
    pub bytes: u64,
}

/// How one case ended, with what scripts want to know of it.
#[expect(clippy::struct_field_names, reason = "the fields bear the names of the JSON")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// Number of the case.
    pub case: String,
    /// Where it is, as it was named.
    pub place: String,
    /// How it ended.
    pub outcome: Ended,
    /// The names of errors and warnings, each once, sorted.
    pub codes: Vec<String>,
    /// The seal digest, when there is exactly one dossier.
    pub seal: Option<String>,
    /// Seconds on the clock.
    pub seconds: f64,
    /// Bytes of the dossiers.
    pub bytes: u64,
    /// Every dossier.
    pub dossiers: Vec<Made>,
    /// Digest of what the outcome rests on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub input: String,
}

impl Outcome {
    /// Builds an outcome without dossiers.
    pub(super) fn new((case, place): (&str, &str), outcome: Ended) -> Self {
        let (case, place) = (case.to_owned(), place.to_owned());
        Self { case, place, outcome, codes: Vec::new(), seal: None, seconds: 0.0, bytes: 0, dossiers: Vec::new(), input: String::new() }
    }

    /// Names an error.
    pub(super) fn because(mut self, error: &dyn Diagnose) -> Self {
        self.codes.push(error.code().0.to_owned());
        self
    }

    /// Names what was found: what blocks and what deserves a look.
    pub(super) fn found(mut self, findings: &[Finding]) -> Self {
        self.codes.extend(findings.iter().filter(|finding| finding.level >= Level::Warning).map(|finding| finding.name().to_owned()));
        self.codes.sort();
        self.codes.dedup();
        self.codes.truncate(MOST_CODES);
        self
    }

    /// Tells the dossiers.
    pub(super) fn with(mut self, dossiers: Vec<Made>) -> Self {
        self.bytes = dossiers.iter().map(|made| made.bytes).sum();
        self.seal = if let [only] = dossiers.as_slice() { only.seal.clone() } else { None };
        self.dossiers = dossiers;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let made = Made { recipient: "ar".into(), file: "a.zip".into(), seal: Some("00".into()), bytes: 7 };
        let outcome = Outcome { input: "ff".into(), ..Outcome::new(("A-1", "cases/a"), Ended::NotReached).with(vec![made]) };
        let text = serde_json::to_string(&outcome).unwrap();
        assert!(text.starts_with(r#"{"case":"A-1","place":"cases/a","outcome":"not-reached","codes":[],"seal":"00","#), "{text}");
        assert_eq!(serde_json::from_str::<Outcome>(&text).unwrap(), outcome);
    }

    #[test]
    fn notes_are_no_codes_and_each_code_comes_once() {
        let findings = [Finding::note("a-note", ""), Finding::error("b-error", "x"), Finding::error("b-error", "y").numbered("C-1"), Finding::error("b-error", "z")];
        assert_eq!(Outcome::new(("", ""), Ended::Refused).found(&findings).codes, ["C-1", "b-error"]);
    }
}
