//! The work on one case, by the same functions that serve one case alone. Nobody is asked anything: what a case needs
//! of people must be in its folder or was given beforehand, or the case is refused with the codes that say so.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::entry::Entry;
use super::journal::{Begun, Known};
use super::layout::Layout;
use super::outcome::{Ended, Made, Outcome};
use crate::extract::isolated::Reader;
use crate::handling::Office;
use crate::intake::take::TakeError;
use crate::model::finding::{Finding, Level};
use crate::model::moment::Moment;
use crate::model::observer::Observer;
use crate::model::verdict::{Grade, Verdict};
use crate::pack::{self, Folder, LockedFolder, PackError, PackSettings, Reviewed, SealSettings, Sealed, Worker};
use crate::profile::{self, Countries, Profiles};
use crate::seal::Signatory;
use crate::verify::{self, Expected, Trust, VerifyError};

/// What is done with each case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Everything that is missing, open or doubtful.
    Check,
    /// Its dossiers.
    Pack,
    /// Signatures on dossiers that are packed.
    Seal,
    /// Whether dossiers are what they were.
    Verify,
    /// What is to be done next.
    Status,
}

impl Verb {
    /// Returns the word of the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Pack => "pack",
            Self::Seal => "seal",
            Self::Verify => "verify",
            Self::Status => "status",
        }
    }

    /// Whether dossiers without the folder of their case will do.
    pub(super) const fn takes_dossiers(self) -> bool {
        matches!(self, Self::Verify | Self::Seal)
    }

    /// Whether it writes anything.
    pub(super) const fn writes(self) -> bool {
        matches!(self, Self::Pack | Self::Seal)
    }

    /// Whether its outcome holds only as long as the dossiers are there.
    pub(super) const fn makes_dossiers(self) -> bool {
        matches!(self, Self::Pack | Self::Seal | Self::Verify)
    }

    /// Whether the answer is another one tomorrow, though nothing has changed.
    pub(super) const fn knows_the_day(self) -> bool {
        matches!(self, Self::Check | Self::Status)
    }
}

/// Where random bits come from, by case and by how many it has had.
pub type Salt<'a> = dyn Fn(&str, u64) -> [u8; 16] + Sync + 'a;

/// What one case needs, the same for all.
pub struct Trade<'a> {
    /// What is done.
    pub verb: Verb,
    /// The dossier types.
    pub profiles: Arc<Profiles>,
    /// The rules of handling.
    pub office: &'a Office,
    /// How documents are read.
    pub reader: &'a Reader,
    /// The person, as logs name them; empty means the officer of each case file.
    pub actor: String,
    /// The moment.
    pub at: Moment,
    /// Where chance comes from.
    pub salt: &'a Salt<'a>,
    /// How to pack; its `out` is that of each case, its `to` also tells for whom is checked.
    pub pack: PackSettings,
    /// Where dossiers go.
    pub out: Option<Layout>,
    /// Whom a recipient trusts.
    pub trust: Option<Trust>,
    /// Who listens.
    pub observer: &'a dyn Observer,
}

impl std::fmt::Debug for Trade<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Trade").field("verb", &self.verb).field("at", &self.at).finish_non_exhaustive()
    }
}

/// What stops the work on a case.
pub(super) enum Halt {
    Pack(PackError),
    Verify(VerifyError),
    Journal(super::error::BatchError),
}

impl From<PackError> for Halt {
    fn from(error: PackError) -> Self {
        Self::Pack(error)
    }
}

/// Tells the journal the state of a case before anything is written.
pub(super) type Begin<'a> = dyn Fn(Begun) -> Result<(), super::error::BatchError> + 'a;

/// How a case ended, and the last line of its log about content.
pub(super) struct Worked {
    pub(super) outcome: Outcome,
    pub(super) content: u64,
}

/// Does the work of the verb on one case.
pub(super) fn work(trade: &Trade<'_>, entry: &Entry, known: &Known, begin: &Begin<'_>) -> Worked {
    let name = (entry.id.as_str(), entry.place.as_str());
    if let Some(fault) = &entry.fault {
        return Worked { outcome: Outcome::new(name, Ended::Refused).found(std::slice::from_ref(fault)), content: 0 };
    }
    let one = One { trade, entry, known, begin };
    let done = match (trade.verb, entry.is_dossier) {
        (Verb::Verify, true) => one.verify_dossier(),
        (Verb::Seal, true) => one.seal_dossier(),
        (Verb::Check, _) => one.check(),
        (Verb::Pack, _) => one.pack(),
        (Verb::Seal, false) => one.seal(),
        (Verb::Verify, false) => one.verify(),
        (Verb::Status, _) => one.status(),
    };
    done.unwrap_or_else(|halt| Worked { outcome: halted(name, &halt), content: 0 })
}

fn halted(name: (&str, &str), halt: &Halt) -> Outcome {
    match halt {
        Halt::Pack(error) => {
            let (PackError::Problems(findings) | PackError::Unsound(findings)) = error else {
                let stopped = matches!(error, PackError::Stopped | PackError::Verify(VerifyError::Stopped) | PackError::Read { source: TakeError::Stopped, .. });
                return Outcome::new(name, if stopped { Ended::NotReached } else { Ended::Failed }).because(error);
            };
            let ended = if matches!(error, PackError::Problems(_)) { Ended::Refused } else { Ended::Failed };
            Outcome::new(name, ended).because(error).found(findings)
        }
        Halt::Verify(error) => Outcome::new(name, if matches!(error, VerifyError::Stopped) { Ended::NotReached } else { Ended::Failed }).because(error),
        Halt::Journal(error) => Outcome::new(name, Ended::Failed).because(error),
    }
}

struct One<'a> {
    trade: &'a Trade<'a>,
    entry: &'a Entry,
    known: &'a Known,
    begin: &'a Begin<'a>,
}

impl One<'_> {
    fn name(&self) -> (&str, &str) {
        (&self.entry.id, &self.entry.place)
    }

    /// A batch never takes the case of a folder above for one that is not there.
    fn there(&self) -> Result<&Path, Halt> {
        let path = &self.entry.path;
        if path.join("case.toml").is_file() { Ok(path) } else { Err(PackError::NoCase { path: path.clone() }.into()) }
    }

    fn look(&self) -> Result<Folder, Halt> {
        Ok(Folder::look_with(self.there()?, Arc::clone(&self.trade.profiles))?)
    }

    fn lock(&self) -> Result<LockedFolder, Halt> {
        Ok(LockedFolder::open_with(self.there()?, Arc::clone(&self.trade.profiles))?)
    }

    fn begun(&self, state: Begun) -> Result<(), Halt> {
        (self.begin)(state).map_err(Halt::Journal)
    }

    fn worker<'w>(&'w self, salt: &'w mut dyn FnMut() -> [u8; 16]) -> Worker<'w> {
        let Trade { actor, at, reader, office, .. } = self.trade;
        Worker { actor: actor.clone(), at: *at, salt, reader, office }
    }

    /// Random bits that depend on how many lines drew some since the case was begun, not on which run wrote them.
    fn salt(&self, had: u64) -> impl FnMut() -> [u8; 16] + use<'_> {
        let mut nth = had;
        move || {
            nth += 1;
            (self.trade.salt)(&self.entry.id, nth)
        }
    }

    fn judged(&self, folder: &Folder, findings: &[Finding]) -> Worked {
        let refused = findings.iter().any(|finding| finding.level == Level::Error);
        let ended = if refused { Ended::Refused } else { Ended::Done };
        Worked { outcome: Outcome::new(self.name(), ended).found(findings), content: folder.register.content }
    }

    fn check(&self) -> Result<Worked, Halt> {
        let folder = self.look()?;
        self.begun(Begun::default())?;
        let Trade { observer, pack: PackSettings { to, threads, .. }, .. } = self.trade;
        let mut salt = self.salt(0);
        let worker = self.worker(&mut salt);
        let mut reviewed = pack::checked(&folder, to, &worker, (*threads, *observer))?;
        reviewed.extend(pack::review(&folder, to, &worker, *observer)?);
        let told: Vec<Finding> = reviewed.iter().map(Reviewed::told).collect();
        Ok(self.judged(&folder, &told))
    }

    fn status(&self) -> Result<Worked, Halt> {
        let folder = self.look()?;
        self.begun(Begun::default())?;
        let mut salt = self.salt(0);
        let mut findings = pack::survey(&folder, self.trade.office, self.trade.at).findings;
        let reviewed = pack::review(&folder, &[], &self.worker(&mut salt), self.trade.observer)?;
        findings.extend(reviewed.iter().filter(|one| one.is_open()).map(Reviewed::told));
        let case = &folder.file.case;
        findings.extend(profile::pressing(case, &profile::deadlines(case, Countries::embedded()), self.trade.at));
        Ok(self.judged(&folder, &findings))
    }

    fn pack(&self) -> Result<Worked, Halt> {
        let mut folder = self.lock()?;
        let mut settings = PackSettings { out: self.entry.out.clone(), ..self.trade.pack.clone() };
        let begun = if let Some(begun) = &self.known.begun {
            begun.clone()
        } else {
            pack::untaken(&folder, &settings)?;
            Begun { log: folder.events(), answers: folder.register.decided.answers.len(), ..Begun::default() }
        };
        let wanted = |key: &String| settings.to.is_empty() || settings.to.contains(key);
        let keys: Vec<String> = folder.file.case.recipients.iter().map(|recipient| recipient.key.clone()).filter(wanted).collect();
        let (done, open): (Vec<String>, Vec<String>) = keys.iter().cloned().partition(|key| self.packed_since(&folder, key, begun.log));
        self.begun(begun.clone())?;
        let mut salt = self.salt(drawn(&folder, &begun));
        let mut findings = Vec::new();
        // Without recipients, or with one that the case does not have, packing says what is wrong.
        if !open.is_empty() || done.is_empty() {
            settings.force |= self.known.begun.is_some();
            if !done.is_empty() {
                settings.to = open;
            }
            let packed = pack::pack(&mut folder, &settings, &mut self.worker(&mut salt), self.trade.observer)?;
            findings = packed.into_iter().flat_map(|packed| packed.findings).collect();
        }
        let made = keys.iter().filter_map(|key| self.made(&folder, key)).collect();
        Ok(Worked { outcome: Outcome::new(self.name(), Ended::Done).found(&findings).with(made), content: folder.register.content })
    }

    /// Whether the run that died had finished this one: then its files have their names, and its line is in the log.
    fn packed_since(&self, folder: &Folder, key: &str, log: u64) -> bool {
        let packed = folder.register.packed_at.get(&(key.to_owned(), folder.file.case.version));
        let is_there = |made: Made| Path::new(&made.file).is_file();
        self.known.begun.is_some() && packed.is_some_and(|(seq, _)| *seq > log) && self.made(folder, key).is_some_and(is_there)
    }

    /// Tells what the log says was packed for a recipient, where it lies.
    fn made(&self, folder: &Folder, key: &str) -> Option<Made> {
        let recipient = folder.file.case.recipients.iter().find(|recipient| recipient.key == key)?;
        let packed = folder.register.packed.get(key)?.values().next_back()?;
        let file = pack::destination(folder, recipient, self.entry.out.as_deref());
        let bytes = std::fs::metadata(&file).map(|about| about.len()).unwrap_or_default();
        Some(Made { recipient: key.to_owned(), file: file.display().to_string(), seal: Some(packed.seal.clone()), bytes })
    }

    /// The dossiers of a case; none is a reason to refuse.
    fn all_made(&self, folder: &Folder) -> Result<Vec<Made>, Halt> {
        let to = &self.trade.pack.to;
        let wanted = folder.file.case.recipients.iter().filter(|recipient| to.is_empty() || to.contains(&recipient.key));
        let made: Vec<Made> = wanted.filter_map(|recipient| self.made(folder, &recipient.key)).collect();
        let none = || PackError::Problems(vec![Finding::error("batch-not-packed", "").with("case", &self.entry.id)]);
        if made.is_empty() { Err(none().into()) } else { Ok(made) }
    }

    fn seal(&self) -> Result<Worked, Halt> {
        let mut folder = self.lock()?;
        let mut made = self.all_made(&folder)?;
        let sizes = made.iter().map(|made| (made.file.clone(), made.bytes)).collect();
        let register = &folder.register;
        let fresh = || Begun { log: folder.events(), answers: register.decided.answers.len(), sealed: register.after.sealed.len(), sizes };
        let begun = self.known.begun.clone().unwrap_or_else(fresh);
        self.begun(begun.clone())?;
        let mut findings = Vec::new();
        for made in &mut made {
            findings.extend(self.seal_one(&mut folder, made, &begun)?);
            made.bytes = std::fs::metadata(&made.file).map(|about| about.len()).unwrap_or_default();
        }
        Ok(Worked { outcome: Outcome::new(self.name(), Ended::Done).found(&findings).with(made), content: folder.register.content })
    }

    /// Signs one dossier of a case, and logs it. After a death, what is signed and not logged is only logged.
    fn seal_one(&self, folder: &mut LockedFolder, made: &Made, begun: &Begun) -> Result<Vec<Finding>, Halt> {
        let since = folder.register.after.sealed.iter().skip(begun.sealed);
        if self.known.begun.is_some() && since.clone().any(|sealed| sealed.recipient == made.recipient && Some(&sealed.seal) == made.seal.as_ref()) {
            return Ok(Vec::new());
        }
        let by = Arc::clone(&self.trade.pack.sign);
        let is_signed = self.known.begun.is_some() && begun.sizes.get(&made.file).is_some_and(|bytes| *bytes != made.bytes);
        let sealed = match made.seal.as_deref().and_then(|seal| crate::model::digest::Digest::parse(seal).ok()).filter(|_| is_signed) {
            Some(seal) => Sealed { seal, files: by.iter().map(Signatory::file).collect(), findings: Vec::new() },
            None => self.sign(PathBuf::from(&made.file))?,
        };
        let mut salt = self.salt(drawn(folder, begun));
        pack::log_seal(folder, &sealed, &by, &mut self.worker(&mut salt))?;
        Ok(sealed.findings)
    }

    fn sign(&self, path: PathBuf) -> Result<Sealed, Halt> {
        let by = Arc::clone(&self.trade.pack.sign);
        Ok(pack::seal(&SealSettings { path, by, at: self.trade.at, threads: self.trade.pack.threads }, self.trade.observer)?)
    }

    /// Signs a dossier whose case is not here, so that nothing is logged.
    fn seal_dossier(&self) -> Result<Worked, Halt> {
        self.begun(Begun::default())?;
        let sealed = self.sign(self.entry.path.clone())?;
        let made = Made { recipient: String::new(), seal: Some(sealed.seal.to_string()), ..self.file() };
        Ok(Worked { outcome: Outcome::new(self.name(), Ended::Done).found(&sealed.findings).with(vec![made]), content: 0 })
    }

    fn file(&self) -> Made {
        let bytes = std::fs::metadata(&self.entry.path).map(|about| if about.is_file() { about.len() } else { 0 }).unwrap_or_default();
        Made { recipient: String::new(), file: self.entry.path.display().to_string(), seal: None, bytes }
    }

    fn verdict(&self, path: &Path, expect: Option<Expected>) -> Result<Verdict, Halt> {
        let settings = verify::Settings { expect, trust: self.trade.trust.clone(), threads: self.trade.pack.threads, ..verify::Settings::default() };
        verify::run(path, &settings, self.trade.observer).map_err(Halt::Verify)
    }

    fn verify_dossier(&self) -> Result<Worked, Halt> {
        self.begun(Begun::default())?;
        let verdict = self.verdict(&self.entry.path, self.entry.expect.clone())?;
        let made = Made { seal: verdict.seal.map(|seal| seal.to_string()), ..self.file() };
        Ok(Worked { outcome: asked(self.name(), &[verdict], vec![made]), content: 0 })
    }

    /// The dossiers of a case must bear the seals that its own log knows.
    fn verify(&self) -> Result<Worked, Halt> {
        let folder = self.look()?;
        self.begun(Begun::default())?;
        let made = self.all_made(&folder)?;
        let mut verdicts = Vec::with_capacity(made.len());
        for one in &made {
            let expect = one.seal.as_deref().and_then(|seal| Expected::parse(seal).ok());
            verdicts.push(self.verdict(Path::new(&one.file), expect)?);
        }
        Ok(Worked { outcome: asked(self.name(), &verdicts, made), content: folder.register.content })
    }
}

/// How many lines of the log drew random bits since the case was begun.
fn drawn(folder: &LockedFolder, begun: &Begun) -> u64 {
    let answers = folder.register.decided.answers.len().saturating_sub(begun.answers) as u64;
    folder.events().saturating_sub(begun.log).saturating_sub(answers)
}

/// The gravest of some verdicts.
fn asked(name: (&str, &str), verdicts: &[Verdict], made: Vec<Made>) -> Outcome {
    let ended = |verdict: &Verdict| match verdict.grade() {
        Grade::Broken => Ended::Refused,
        Grade::Untrusted => Ended::Untrusted,
        Grade::Intact | Grade::Authentic | Grade::Trusted => Ended::Done,
    };
    let gravest = verdicts.iter().map(ended).max().unwrap_or(Ended::Done);
    let findings: Vec<Finding> = verdicts.iter().flat_map(|verdict| verdict.findings().cloned()).collect();
    Outcome::new(name, gravest).found(&findings).with(made)
}
