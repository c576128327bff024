//! A case folder, opened: its case file read, its log folded and, for work that writes, locked.

use std::io::Read as _;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::PackError;
use super::reading::real_number;
use crate::custody::{self, Event, Line, Log, Register, Stamp};
use crate::extract::isolated::Reader;
use crate::handling::Office;
use crate::intake::case_file::{self, CaseFile, LARGEST, TypeTable};
use crate::intake::small::room;
use crate::intake::walk;
use crate::model::finding::Finding;
use crate::model::identifier;
use crate::model::item::{Item, ItemId};
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;
use crate::model::name::EvidencePath;
use crate::profile::Profiles;

/// The program and its version, as logs and bags name it.
pub(crate) const TOOL: &str = concat!("pouch ", env!("CARGO_PKG_VERSION"));

/// The name of the log in a case folder.
const LOG: &str = "custody.jsonl";

/// The type in which everything is invented, and the word with which the number of such a case begins.
const TRAINING: &str = "TRAIN";
const SAMPLE: &str = "SAMPLE";


/// So many lines that cannot be read are named; one would do.
const MOST_DOUBTS: usize = 20;

/// Who is at work, when, where chance comes from, and how documents are read.
pub struct Worker<'a> {
    /// The person, as the log names them; empty means the officer of the case file.
    pub actor: String,
    /// The moment.
    pub at: Moment,
    /// Where 128 random bits come from.
    pub salt: &'a mut dyn FnMut() -> [u8; 16],
    /// How documents are read.
    pub reader: &'a Reader,
    /// The rules by which files are handled.
    pub office: &'a Office,
}

impl std::fmt::Debug for Worker<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Worker").field("actor", &self.actor).field("at", &self.at).finish_non_exhaustive()
    }
}

/// An opened case folder.
#[derive(Debug)]
pub struct Folder {
    /// Where it is.
    pub root: PathBuf,
    /// What the case file says.
    pub file: CaseFile,
    /// What the log says.
    pub register: Register,
    /// What each dossier type requires.
    pub profiles: Arc<Profiles>,
}

/// A case folder whose log this pouch holds under its lock: the only way to work on a case.
#[derive(Debug)]
pub struct LockedFolder {
    folder: Folder,
    pub(super) log: Log,
}

impl Deref for LockedFolder {
    type Target = Folder;

    fn deref(&self) -> &Folder {
        &self.folder
    }
}

impl Folder {
    /// Finds the case folder by walking up from a place and reads it, without writing or waiting.
    pub fn look(from: &Path) -> Result<Self, PackError> {
        Self::look_with(from, Profiles::embedded())
    }

    /// Does the same where an office has dossier types of its own.
    pub fn look_with(from: &Path, profiles: Arc<Profiles>) -> Result<Self, PackError> {
        let (root, file) = find(from, &profiles)?;
        let mut fold = Fold::default();
        custody::read(&root.join(LOG), &mut |line| fold.take(line))?;
        let register = fold.done()?;
        Ok(Self { root, file, register, profiles })
    }

    /// Returns whether everything in the case must be invented.
    pub(super) fn is_invented(&self) -> bool {
        is_invented(&self.file)
    }

    /// Returns where a path of the case lies on this machine.
    pub fn on_disk(&self, path: &EvidencePath) -> PathBuf {
        walk::on_disk(&self.root, path)
    }

    /// Finds an item by its number, or by its path as the officer types it.
    pub fn item(&self, name: &str) -> Result<&Item, PackError> {
        let by_number = ItemId::parse(name).ok().and_then(|id| self.register.items.get(&id)).map(Arc::as_ref);
        let typed = name.trim_start_matches("./");
        let is = |item: &&Item| item.path.bytes() == typed.as_bytes() || item.path.encoded() == typed || item.path.below_top() == typed.as_bytes();
        let by_path = || self.register.at(&EvidencePath::new(typed)).map(Arc::as_ref);
        by_number
            .or_else(by_path)
            .or_else(|| self.register.all().find(is))
            .ok_or_else(|| PackError::NoItem { name: name.to_owned() })
    }

    /// Returns whether the log says what a key of the case file would say: an approval, an answer to a question.
    pub(super) fn is_logged(&self, key: &str) -> bool {
        let decided = &self.register.decided;
        match key {
            "approval.approved_by" | "approval.date" => decided.approvals.iter().any(|(_, approved)| approved.role == "approver"),
            key if key.starts_with("safeguards.answers") => !decided.answers.is_empty(),
            _ => false,
        }
    }

    /// Returns the languages of the case: of its evidence and of its recipients.
    pub fn languages(&self) -> Vec<LangTag> {
        let case = &self.file.case;
        let mut tags = case.source_languages.clone();
        tags.extend(case.recipients.iter().flat_map(|recipient| recipient.languages.clone()));
        tags.sort();
        tags.dedup();
        tags
    }

    /// Returns the officer of the case file.
    pub(super) fn officer(&self) -> String {
        let working: Vec<LangTag> = self.file.case.working_language.iter().cloned().collect();
        self.file.case.sender.officer.best(&working).map(|(_, name)| name.to_owned()).unwrap_or_default()
    }
}

impl LockedFolder {
    /// Finds the case folder by walking up from a place, reads it and takes the lock of its log.
    pub fn open(from: &Path) -> Result<Self, PackError> {
        Self::open_with(from, Profiles::embedded())
    }

    /// Does the same where an office has dossier types of its own.
    pub fn open_with(from: &Path, profiles: Arc<Profiles>) -> Result<Self, PackError> {
        let (root, file) = find(from, &profiles)?;
        let mut fold = Fold::default();
        let log = Log::open(&root.join(LOG), &mut |line| fold.take(line))?;
        let register = fold.done()?;
        Ok(Self { folder: Folder { root, file, register, profiles }, log })
    }

    /// Returns the number of lines of the log.
    pub const fn events(&self) -> u64 {
        self.log.events()
    }

    /// Writes lines into the log and folds them in.
    pub(super) fn log(&mut self, events: Vec<Event>, worker: &mut Worker<'_>) -> Result<(), PackError> {
        if events.is_empty() {
            return Ok(());
        }
        let actor = if worker.actor.is_empty() { self.officer() } else { worker.actor.clone() };
        let mut stamp = Stamp { actor, time: worker.at, salt: worker.salt };
        let register = &mut self.folder.register;
        self.log.append(events, &mut stamp, &mut |line| {
            // What pouch itself wrote a moment ago it can read.
            let _readable = register.take(line.entry);
        })?;
        Ok(())
    }
}

/// Finds the case folder around a place and reads its case file.
fn find(from: &Path, profiles: &Profiles) -> Result<(PathBuf, CaseFile), PackError> {
    let root = from.ancestors().find(|folder| folder.join("case.toml").is_file());
    let root = root.ok_or_else(|| PackError::NoCase { path: from.to_owned() })?.to_owned();
    let file = read_case(&root.join("case.toml"), profiles)?;
    Ok((root, file))
}

/// What a case file says of itself, for work on many cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// Number of the case.
    pub id: String,
    /// Dossier type.
    pub kind: String,
    /// Version of its dossiers.
    pub version: u32,
    /// Keys of its recipients.
    pub recipients: Vec<String>,
}

/// Reads the case file of exactly this folder, and nothing else of the case. Whether what it says may be said is not looked at.
pub fn glance(root: &Path, profiles: &Profiles) -> Result<Glance, PackError> {
    let case = read_text(&root.join("case.toml"), profiles)?.1.case;
    Ok(Glance { id: case.id, kind: case.kind, version: case.version, recipients: case.recipients.into_iter().map(|recipient| recipient.key).collect() })
}

/// A register in the making, and the lines whose values cannot be read.
#[derive(Default)]
struct Fold {
    register: Register,
    doubtful: Vec<Finding>,
}

impl Fold {
    fn take(&mut self, line: Line<'_>) {
        let seq = line.entry.seq;
        if self.register.take(line.entry).is_none() && self.doubtful.len() < MOST_DOUBTS {
            self.doubtful.push(Finding::error("custody-line-malformed", format!("custody.jsonl:{seq}")).with("line", seq));
        }
    }

    fn done(self) -> Result<Register, PackError> {
        if self.doubtful.is_empty() { Ok(self.register) } else { Err(PackError::Problems(self.doubtful)) }
    }
}

/// Reads and checks a case file.
pub(super) fn read_case(path: &Path, profiles: &Profiles) -> Result<CaseFile, PackError> {
    let (text, file) = read_text(path, profiles)?;
    let real = unlike_training(&text, &file);
    if real.is_empty() { Ok(file) } else { Err(PackError::Problems(real)) }
}

fn read_text(path: &Path, profiles: &Profiles) -> Result<(String, CaseFile), PackError> {
    let unreadable = |code, reason: &dyn std::fmt::Display| {
        let finding = Finding::error(code, "case.toml").with("path", path.display()).with("reason", reason);
        PackError::Problems(vec![finding])
    };
    let file = std::fs::File::open(path).map_err(|error| unreadable("case-file-unreadable", &error))?;
    let mut bytes = room(file.metadata().map_or(0, |about| about.len()));
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| unreadable("case-file-unreadable", &error))?;
    if bytes.len() as u64 > LARGEST {
        return Err(unreadable("case-file-too-large", &""));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        PackError::Problems(vec![Finding::error("case-file-not-utf8", format!("case.toml:{line}")).with("line", line)])
    })?;
    let mut file = case_file::read(&text, &type_tables(profiles)).map_err(PackError::Problems)?;
    if !file.case.kind.is_empty() {
        file.case.family = profiles.family(&file.case.kind);
    }
    Ok((text, file))
}

/// What a case that must be invented may not hold: a number that could be real, and the word that it is not a sample.
fn unlike_training(text: &str, file: &CaseFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if file.case.family() == TRAINING && !file.case.sample {
        findings.push(Finding::error("training-not-sample", "case.toml"));
    }
    if file.case.family() == TRAINING && !file.case.id.is_empty() && !file.case.id.starts_with(SAMPLE) {
        findings.push(Finding::error("training-number", "case.toml").with("number", &file.case.id));
    }
    if is_invented(file) {
        let lines = (1..).zip(text.lines());
        let real = lines.filter_map(|(line, text): (usize, &str)| Some((line, identifier::real_looking(text, 1).pop()?)));
        findings.extend(real.map(|(line, (kind, number))| real_number(kind, &number, &format!("case.toml:{line}"))));
    }
    findings
}

fn is_invented(file: &CaseFile) -> bool {
    file.case.sample || file.case.family() == TRAINING
}

pub(super) fn type_tables(profiles: &Profiles) -> Vec<TypeTable> {
    let tables = profiles.tables();
    tables.into_iter().map(|table| TypeTable { kind: table.kind, table: table.table, keys: table.keys }).collect()
}
