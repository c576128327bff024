//! The recipient's answer: separate lines, never one word.

use super::digest::Digest;
use super::finding::{Finding, Level};

/// One question a recipient asks of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// Is the container unambiguous, and every file listed and present?
    Structure,
    /// Is every file as it was when the dossier was sealed?
    Hashes,
    /// Is the seal digest the one the sender told by another channel?
    Seal,
    /// Does the mathematics of every signature hold over exactly what is sealed?
    Signature,
    /// Did somebody sign whom the recipient's own file names?
    Signer,
    /// Is there trusted time over the seal or the signature?
    Timestamp,
    /// Does the log of custody hold together and end where the seal says?
    Custody,
    /// Is it the newest version that the recipient has seen?
    Version,
}

impl Question {
    /// Every question, in the order in which they are answered.
    pub const ALL: [Self; 8] =
        [Self::Structure, Self::Hashes, Self::Seal, Self::Signature, Self::Signer, Self::Timestamp, Self::Custody, Self::Version];

    /// Returns the word used in JSON and as the stem of sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::Hashes => "hashes",
            Self::Seal => "seal",
            Self::Signature => "signature",
            Self::Signer => "signer",
            Self::Timestamp => "timestamp",
            Self::Custody => "custody",
            Self::Version => "version",
        }
    }
}

/// The answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Looked at, and it holds.
    Holds,
    /// Looked at, and it does not.
    Fails,
    /// Nothing is altered, but it is not what the recipient's own file, or the dossier's own promise, asks for.
    Untrusted,
    /// The dossier has nothing of the kind.
    NotPresent,
    /// Nobody asked, or an earlier failure made the question moot.
    NotChecked,
}

impl Outcome {
    /// Every answer.
    pub const ALL: [Self; 5] = [Self::Holds, Self::Fails, Self::Untrusted, Self::NotPresent, Self::NotChecked];

    /// Returns the word used in JSON and as the stem of sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::Untrusted => "untrusted",
            Self::NotPresent => "not-present",
            Self::NotChecked => "not-checked",
        }
    }
}

/// One line of the verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What was asked.
    pub question: Question,
    /// The answer.
    pub outcome: Outcome,
    /// What was noticed on the way; an error here is why the line fails.
    pub findings: Vec<Finding>,
}

impl Line {
    /// Builds a line whose outcome follows from its findings: an error fails it.
    pub fn judged(question: Question, findings: Vec<Finding>) -> Self {
        let fails = findings.iter().any(|finding| finding.level == Level::Error);
        Self { question, outcome: if fails { Outcome::Fails } else { Outcome::Holds }, findings }
    }

    /// Builds a line about trust: an error makes it untrusted, for nothing is altered.
    pub fn trusted(question: Question, findings: Vec<Finding>, otherwise: Outcome) -> Self {
        let doubted = findings.iter().any(|finding| finding.level == Level::Error);
        Self { question, outcome: if doubted { Outcome::Untrusted } else { otherwise }, findings }
    }

    /// Builds a line with an outcome and nothing noticed.
    pub const fn plain(question: Question, outcome: Outcome) -> Self {
        Self { question, outcome, findings: Vec::new() }
    }
}

/// How far the dossier can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Something fails: do not rely on it.
    Broken,
    /// Nothing fails, but something that the recipient's policy requires is missing or not trusted.
    Untrusted,
    /// Nothing fails, but nothing ties it to the sender: hashes alone stop accidents, not enemies.
    Intact,
    /// Nothing fails, and the seal is the one the sender told by another channel.
    Authentic,
    /// Nothing fails, and somebody signed whom the recipient's own file names.
    Trusted,
}

impl Grade {
    /// Returns the word used in JSON and as the stem of sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Untrusted => "untrusted",
            Self::Intact => "intact",
            Self::Authentic => "authentic",
            Self::Trusted => "trusted",
        }
    }
}

/// What the dossier says of itself, so far as its container and lists could be read. Claims, not findings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Claims {
    /// Version of the BagIt specification declared.
    pub bagit_version: Option<String>,
    /// Number of payload files.
    pub payload_files: u64,
    /// Bytes of payload.
    pub payload_bytes: u64,
    /// Labels and values of `bag-info.txt`, in their order.
    pub info: Vec<(String, String)>,
}

/// The whole answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// One line a question, in the order of [`Question::ALL`].
    pub lines: Vec<Line>,
    /// SHA-256 of `tagmanifest-sha256.txt`, when there is one.
    pub seal: Option<Digest>,
    /// Who sent it, by the name in the recipient's own file, where a signature shows it.
    pub counterpart: Option<String>,
    /// What the dossier says of itself.
    pub claims: Claims,
}

impl Verdict {
    /// Returns the grade that follows from the lines.
    pub fn grade(&self) -> Grade {
        let outcome = |question| self.lines.iter().find(|line| line.question == question).map(|line| line.outcome);
        if self.lines.iter().any(|line| line.outcome == Outcome::Fails) {
            Grade::Broken
        } else if self.lines.iter().any(|line| line.outcome == Outcome::Untrusted) {
            Grade::Untrusted
        } else if outcome(Question::Signer) == Some(Outcome::Holds) {
            Grade::Trusted
        } else if outcome(Question::Seal) == Some(Outcome::Holds) {
            Grade::Authentic
        } else {
            Grade::Intact
        }
    }

    /// Returns every finding of every line.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.lines.iter().flat_map(|line| &line.findings)
    }
}
