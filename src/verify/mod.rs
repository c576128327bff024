//! A dossier or bag in, a verdict out.
//!
//! Order: structure, hashes, seal, signature, signer, time-stamp, custody, version (SEALING §1). Nothing inside a dossier is a root of trust: only a
//! seal that the recipient was told by another channel makes it authentic. A damaged dossier is an answer;
//! an error is what kept us from answering. Reaches `bag`, `archive`, `seal`, `secrecy`, `custody` and `model` and nothing else.

mod anchors;
mod decisions;
mod dossier;
mod expected;
mod hashes;
mod index;
#[cfg(feature = "sender")]
pub mod page;
pub mod receipt;
mod seals;
mod stamped;
mod trusted;
mod version;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub use anchors::in_log as log_stamps;
pub use expected::{BadExpected, Expected, telephone};

use crate::archive::volumes::Set;
use crate::archive::{self, Archive, ArchiveError, Bytes, Contents, Damage, Limits};
use crate::bag::{self, Bag, Findings, FolderSource, Source, ZipSource};
use crate::custody;
use crate::model::digest::Digest;
use crate::model::finding::{Code, Diagnose, Finding, Values};
use crate::model::observer::Observer;
use crate::model::moment::Moment;
use crate::model::verdict::{Claims, Grade, Line, Outcome, Question, Verdict};
use crate::seal::{Counterparts, Revocations, Seen};
use crate::secrecy::{self, SecrecyError};

/// Whom the recipient trusts, and when the question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trust {
    /// The recipient's own file.
    pub counterparts: Counterparts,
    /// The name of the sender that the dossier must be from, where the recipient knows it.
    pub from: Option<String>,
    /// Lists of revoked certificates.
    pub revoked: Vec<Revocations>,
    /// The moment of the question.
    pub at: Moment,
}

/// How to verify.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The seal that the recipient was told by another channel.
    pub expect: Option<Expected>,
    /// Whom the recipient trusts; without it only mathematics is checked.
    pub trust: Option<Trust>,
    /// Number of threads that hash.
    pub threads: usize,
    /// How much an archive may ask of us.
    pub limits: Limits,
}

impl Default for Settings {
    fn default() -> Self {
        // Asked once: the system answers from several files.
        static THREADS: LazyLock<usize> = LazyLock::new(|| std::thread::available_parallelism().map_or(1, std::num::NonZero::get));
        Self { expect: None, trust: None, threads: *THREADS, limits: Limits::default() }
    }
}

/// What kept us from an answer.
#[derive(Debug, thiserror::Error)]
pub enum VerifyError {
    /// The file or folder could not be opened.
    #[error("cannot open {}", .path.display())]
    Open {
        /// What should be verified.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The file is neither a ZIP nor a folder.
    #[error("{} is neither a ZIP nor a folder", .path.display())]
    NotADossier {
        /// What should be verified.
        path: PathBuf,
    },
    /// A file inside could not be read, for reasons outside the dossier.
    #[error("cannot read {path}")]
    Read {
        /// The file, below its base folder.
        path: String,
        /// Why not.
        source: io::Error,
    },
    /// It is encrypted, and must be opened first.
    #[error("{} is encrypted", .path.display())]
    Encrypted {
        /// What should be verified.
        path: PathBuf,
    },
    /// The user asked to stop.
    #[error("stopped before the end")]
    Stopped,
}

impl Diagnose for VerifyError {
    fn code(&self) -> Code {
        match self {
            Self::Open { .. } => Code("verify-open"),
            Self::NotADossier { .. } => Code("verify-not-a-dossier"),
            Self::Read { .. } => Code("verify-read"),
            Self::Encrypted { .. } => Code("verify-encrypted"),
            Self::Stopped => Code("verify-stopped"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Open { path, source } => vec![("place", path.display().to_string()), ("reason", source.to_string())],
            Self::NotADossier { path } | Self::Encrypted { path } => vec![("place", path.display().to_string())],
            Self::Read { path, source } => vec![("place", path.clone()), ("reason", source.to_string())],
            Self::Stopped => Values::new(),
        }
    }
}

/// Verifies a dossier or bag, in a ZIP or in a folder, and answers line by line.
pub fn run(path: &Path, settings: &Settings, observer: &dyn Observer) -> Result<Verdict, VerifyError> {
    let failed = |source| VerifyError::Open { path: path.to_owned(), source };
    let metadata = fs::metadata(path).map_err(failed)?;
    if !metadata.is_dir() && !metadata.is_file() {
        // Opening a pipe would wait for a writer that never comes.
        return Err(VerifyError::NotADossier { path: path.to_owned() });
    }
    if let Some(set) = Set::find(path).map_err(failed)? {
        return in_volumes(path, &set, settings, observer);
    }
    if metadata.is_dir() {
        let source = FolderSource::open(path, settings.limits.entries).map_err(failed)?;
        return answer(&source, None, (Cover::None, settings), observer);
    }
    let file = fs::File::open(path).map_err(failed)?;
    if matches!(secrecy::form(&file), Ok(Some(_)) | Err(SecrecyError::Altered | SecrecyError::OtherForm(_))) {
        return Err(VerifyError::Encrypted { path: path.to_owned() });
    }
    archived(path, Box::new(file), (Cover::None, settings), observer)
}

/// Verifies a dossier in numbered volumes, across their borders. Where something does not hold, the volumes to blame are named.
fn in_volumes(path: &Path, set: &Set, settings: &Settings, observer: &dyn Observer) -> Result<Verdict, VerifyError> {
    let failed = |source| VerifyError::Open { path: path.to_owned(), source };
    let lacks = set.lacks();
    if !lacks.is_empty() {
        return Ok(refused_for(lacks));
    }
    let volumes = set.open().map_err(failed)?;
    let mut verdict = archived(path, Box::new(volumes), (Cover::None, settings), observer)?;
    if verdict.grade() == Grade::Broken {
        let culprits = set.culprits().map_err(failed)?;
        if let Some(line) = verdict.lines.iter_mut().find(|line| line.question == Question::Structure && !culprits.is_empty()) {
            *line = Line::judged(Question::Structure, culprits.into_iter().chain(std::mem::take(&mut line.findings)).collect());
        }
    }
    Ok(verdict)
}

/// Verifies a dossier or bag in a ZIP that came encrypted and is open; the bytes are those of the ZIP.
pub fn run_opened(path: &Path, bytes: Box<dyn Bytes>, settings: &Settings, observer: &dyn Observer) -> Result<Verdict, VerifyError> {
    archived(path, bytes, (Cover::Encrypted, settings), observer)
}

/// Whether a dossier came encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cover {
    None,
    Encrypted,
}

fn archived(path: &Path, bytes: Box<dyn Bytes>, (cover, settings): (Cover, &Settings), observer: &dyn Observer) -> Result<Verdict, VerifyError> {
    match Archive::of(bytes, &settings.limits) {
        Ok(archive) => answer(&ZipSource::new(&archive), Some(archive.contents()), (cover, settings), observer),
        Err(ArchiveError::Read(source)) => match Damage::of(&source) {
            Some(damage) => Ok(refused(Finding::error(damage.code(), ""))),
            None => Err(VerifyError::Open { path: path.to_owned(), source }),
        },
        Err(ArchiveError::Refused(finding)) if finding.code == archive::NOT_A_ZIP => {
            Err(VerifyError::NotADossier { path: path.to_owned() })
        }
        Err(ArchiveError::Refused(finding)) => Ok(refused(finding)),
    }
}

/// The answer about a container that no two programs need read alike, or that was altered: nothing inside is looked at.
pub fn refused(finding: Finding) -> Verdict {
    refused_for(vec![finding])
}

fn refused_for(findings: Vec<Finding>) -> Verdict {
    let mut lines = vec![Line::judged(Question::Structure, findings)];
    lines.extend(Question::ALL.into_iter().skip(1).map(|question| Line::plain(question, Outcome::NotChecked)));
    Verdict { lines, seal: None, counterpart: None, claims: Claims::default() }
}

fn answer(source: &dyn Source, contents: Option<&Contents>, (cover, settings): (Cover, &Settings), observer: &dyn Observer) -> Result<Verdict, VerifyError> {
    let mut structure = Findings::default();
    let bag = bag::read(source, &mut structure).map_err(unreadable)?;
    let is_dossier = dossier::is_dossier(source, &bag);
    dossier::check_listed(source, &bag, (is_dossier, settings.expect.is_some()), &mut structure);
    if let Some(contents) = contents.filter(|_| is_dossier) {
        dossier::check_writer(contents, &mut structure);
    }
    let mut hashed = hashes::run(source, &bag, settings.threads, observer)?;
    if is_dossier {
        settle(index::check(source, &bag, &mut hashed.findings), "dossier.json", &mut hashed.findings)?;
    }
    let can_hash = !bag.listings.is_empty();
    let seal = seal_line(hashed.seal, settings.expect.as_ref());
    let seals = seals::read(source, &bag, is_dossier)?;
    let stamped = stamped::judge(&seals, settings.trust.as_ref());
    let mut trusted = trusted::judge(&seals, &stamped, settings.trust.as_ref(), seal.outcome);
    if let (Some(trust), Cover::None) = (&settings.trust, cover) {
        trusted.must_come_encrypted(trust);
    }
    let version = version::line(&bag, hashed.seal, settings.trust.as_ref(), trusted.counterpart.as_deref());
    let lines = vec![
        Line::judged(Question::Structure, structure.into_sorted()),
        if can_hash { Line::judged(Question::Hashes, hashed.findings.into_sorted()) } else { Line::plain(Question::Hashes, Outcome::NotChecked) },
        seal,
        seals.line,
        trusted.line,
        stamped::line(stamped, trusted.wants_time),
        if is_dossier { custody_line(source, &bag, settings.trust.as_ref())? } else { Line::plain(Question::Custody, Outcome::NotPresent) },
        version,
    ];
    Ok(Verdict { lines, seal: hashed.seal, counterpart: trusted.counterpart, claims: claims(&bag) })
}

/// Returns what a recipient's register would hold of a dossier, where it says which one it is.
pub fn seen(verdict: &Verdict) -> Option<Seen> {
    let only = |label: &str| {
        let mut values = verdict.claims.info.iter().filter(|(own, _)| own == label).map(|(_, value)| value.as_str());
        values.next().filter(|_| values.next().is_none())
    };
    version::seen(&only, verdict.seal, verdict.counterpart.as_deref())
}

fn claims(bag: &Bag) -> Claims {
    Claims {
        bagit_version: bag.version.map(|version| version.to_string()),
        payload_files: bag.payload.0,
        payload_bytes: bag.payload.1,
        info: bag.info.0.clone(),
    }
}

/// Is the seal the one that the recipient was told?
fn seal_line(seal: Option<Digest>, expected: Option<&Expected>) -> Line {
    let findings = match (seal, expected) {
        (None, None) => return Line::plain(Question::Seal, Outcome::NotPresent),
        (Some(_), None) => return Line::plain(Question::Seal, Outcome::NotChecked),
        (None, Some(_)) => vec![Finding::error("seal-no-tag-manifest", hashes::SEALED)],
        (Some(seal), Some(expected)) if expected.matches(&seal) => Vec::new(),
        (Some(seal), Some(expected)) => {
            vec![Finding::error("seal-mismatch", hashes::SEALED).with("expected", expected).with("found", seal.groups())]
        }
    };
    Line::judged(Question::Seal, findings)
}

/// Does the log of custody hold together, and end where the sealed metadata says?
fn custody_line(source: &dyn Source, bag: &Bag, trust: Option<&Trust>) -> Result<Line, VerifyError> {
    const LOG: &str = "custody.jsonl";
    let Some(at) = bag::position(source, LOG) else {
        return Ok(Line::judged(Question::Custody, vec![Finding::error("dossier-no-custody", LOG)]));
    };
    let mut findings = Findings::default();
    let pin = dossier::pin(bag);
    if pin.is_none() {
        findings.push(Finding::error("dossier-no-pin", LOG));
    }
    let checked = source.open(at).and_then(|log| custody::check(log, pin)).map(|told| findings.extend(told));
    settle(checked, LOG, &mut findings)?;
    let approvals = source.open(at).and_then(|log| decisions::check(log, &mut findings));
    settle(approvals, LOG, &mut findings)?;
    let stamps = anchors::check(&|| source.open(at), trust, &mut findings);
    settle(stamps, LOG, &mut findings)?;
    Ok(Line::judged(Question::Custody, findings.into_sorted()))
}

/// Turns damage inside the dossier into a finding; everything else stays an error.
fn settle(result: io::Result<()>, path: &str, findings: &mut Findings) -> Result<(), VerifyError> {
    match result {
        Ok(()) => Ok(()),
        Err(error) => match Damage::of(&error) {
            Some(damage) => {
                if !findings.has(damage.code()) {
                    findings.push(Finding::error(damage.code(), path));
                }
                Ok(())
            }
            None => Err(VerifyError::Read { path: path.to_owned(), source: error }),
        },
    }
}

fn unreadable(source: io::Error) -> VerifyError {
    VerifyError::Read { path: String::new(), source }
}
