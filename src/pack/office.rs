//! Many cases of one office: found below folders, and handed over to a successor as a register of what is open.
//! A case that cannot be read is told and left out; it never sinks the others.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::json;

use super::after;
use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use crate::custody::{Event, HandedOver};
use crate::dossier::Pages;
use crate::dossier::letter::{Line, RegisterPage};
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;
use crate::profile::Profiles;

/// So deep below a folder cases are looked for.
const DEEPEST: usize = 4;

/// How far one dossier has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Nothing was packed for this recipient.
    NotPacked,
    /// Packed, not noted as sent.
    Packed,
    /// Sent, and nothing came back.
    Unanswered,
    /// The recipient acknowledged it.
    Acknowledged,
    /// Called back.
    Recalled,
    /// Destroyed.
    Destroyed,
}

impl Stage {
    /// Returns the word used in JSON and sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotPacked => "not-packed",
            Self::Packed => "packed",
            Self::Unanswered => "unanswered",
            Self::Acknowledged => "acknowledged",
            Self::Recalled => "recalled",
            Self::Destroyed => "destroyed",
        }
    }
}

/// One dossier of an open case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenDossier {
    /// Key of the recipient.
    pub recipient: String,
    /// Country of the recipient.
    pub country: String,
    /// Version last packed.
    pub version: Option<u32>,
    /// When it was sent, as written.
    pub sent: String,
    /// How far it has come.
    pub stage: Stage,
}

/// One case that is not closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenCase {
    /// Its folder.
    pub root: PathBuf,
    /// Its number.
    pub id: String,
    /// Dossier type.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Whether it is a sample.
    pub sample: bool,
    /// Its dossiers.
    pub dossiers: Vec<OpenDossier>,
    /// What falls due: `answer`, `action`, `destroy`, each with its day as written, earliest first.
    pub due: Vec<(&'static str, String)>,
}

/// A register that was handed over.
#[derive(Debug, Clone, PartialEq)]
pub struct HandOver {
    /// The cases in it.
    pub cases: Vec<OpenCase>,
    /// The page.
    pub html: PathBuf,
    /// The same for programs.
    pub json: PathBuf,
    /// Cases that could not be read or written.
    pub findings: Vec<Finding>,
}

/// Finds case folders: a folder that holds a case, or those below it.
fn cases(folders: &[PathBuf]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for folder in folders {
        gather(folder, DEEPEST, &mut found);
    }
    found.sort();
    found.dedup();
    found
}

fn gather(folder: &Path, deep: usize, found: &mut Vec<PathBuf>) {
    if folder.join("case.toml").is_file() {
        found.push(folder.to_owned());
        return;
    }
    let below = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in below.filter(|_| deep > 0) {
        // A link could lead around in a circle, or out of the office.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            gather(&entry.path(), deep - 1, found);
        }
    }
}

/// Reads cases, each on its own; those that cannot be read become findings.
pub(super) fn read(folders: &[PathBuf], profiles: &Arc<Profiles>) -> (Vec<Folder>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut read = Vec::new();
    for root in cases(folders) {
        match Folder::look_with(&root, Arc::clone(profiles)) {
            Ok(folder) => read.push(folder),
            Err(error) => findings.push(unreadable(&root, &error)),
        }
    }
    (read, findings)
}

fn unreadable(root: &Path, error: &PackError) -> Finding {
    Finding::warning("office-case-unreadable", root.display().to_string()).with("reason", error)
}

/// Returns where a case stands; `None` when it is closed.
pub(super) fn open_case(folder: &Folder) -> Option<OpenCase> {
    let case = &folder.file.case;
    let working: Vec<LangTag> = case.working_language.iter().cloned().collect();
    if folder.register.after.is_destroyed() {
        return None;
    }
    let mut due: Vec<(&'static str, String)> = Vec::new();
    due.push(("answer", case.urgency_deadline.clone()));
    due.extend(case.actions.iter().map(|action| ("action", action.deadline.clone())));
    due.push(("destroy", case.handling.destroy_by.clone()));
    due.retain(|(_, day)| !day.is_empty());
    due.sort_by(|one, other| one.1.cmp(&other.1).then(one.0.cmp(other.0)));
    due.dedup();
    let dossier = |recipient: &crate::model::case::Recipient| {
        let (stage, version, sent) = stage(folder, &recipient.key);
        OpenDossier { recipient: recipient.key.clone(), country: recipient.country.clone(), version, sent, stage }
    };
    Some(OpenCase {
        root: folder.root.clone(),
        id: case.id.clone(),
        kind: case.kind.clone(),
        title: case.title.best(&working).map(|(_, title)| title.to_owned()).unwrap_or_default(),
        sample: case.sample,
        dossiers: case.recipients.iter().map(dossier).collect(),
        due,
    })
}

fn stage(folder: &Folder, key: &str) -> (Stage, Option<u32>, String) {
    let register = &folder.register;
    let after = &register.after;
    let Some(packed) = register.packed.get(key).and_then(|versions| versions.values().next_back()) else {
        return (Stage::NotPacked, None, String::new());
    };
    let sent = after.sent.iter().rev().find(|sent| sent.recipient == key && sent.seal == packed.seal);
    let seal = &packed.seal;
    let stage = if after.destroyed.iter().any(|event| event.recipient.as_deref() == Some(key) && event.seals.contains(seal)) {
        Stage::Destroyed
    } else if after.recalled.iter().any(|event| event.recipient == key && event.seal == *seal) {
        Stage::Recalled
    } else if after.receipts.iter().any(|event| event.recipient == key && event.seal == *seal) {
        Stage::Acknowledged
    } else if sent.is_some() {
        Stage::Unanswered
    } else {
        Stage::Packed
    };
    (stage, Some(packed.version), sent.map(|sent| sent.when.clone()).unwrap_or_default())
}

/// How a register is said: the language of the page, and a sentence by its id.
pub struct Speech<'a> {
    /// The language.
    pub language: &'a LangTag,
    /// Says a sentence.
    pub say: &'a dyn Fn(&str) -> String,
}

impl std::fmt::Debug for Speech<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Speech").field("language", &self.language).finish_non_exhaustive()
    }
}

/// Writes the register of open cases for a successor and logs in each case that it was handed over.
pub fn hand_over((folders, profiles): (&[PathBuf], &Arc<Profiles>), to: &str, (out, speech): (&Path, &Speech<'_>), worker: &mut Worker<'_>) -> Result<HandOver, PackError> {
    let (read, mut findings) = read(folders, profiles);
    let cases: Vec<OpenCase> = read.iter().filter_map(open_case).collect();
    if cases.is_empty() {
        findings.push(Finding::error("office-no-open-case", ""));
        return Err(PackError::Problems(findings));
    }
    let from = read.first().map(|folder| after::actor(folder, worker)).unwrap_or_default();
    let page = RegisterPage {
        rows: vec![Line::plain("page-from", &from), Line::plain("page-to", to), Line::date("letter-written-on", &worker.at.to_string())],
        columns: vec!["register-case", "register-recipient", "register-stage", "register-due"],
        cells: cases.iter().flat_map(|case| rows(case, worker.at, speech)).collect(),
        sample: cases.iter().any(|case| case.sample),
    };
    let html = Pages::open(speech.language, speech.language, None)?.register(&page)?;
    let twin = json!({
        "format": "pouch-register", "version": 1, "from": from, "to": to, "written_at": worker.at.to_string(),
        "cases": cases.iter().map(case_json).collect::<Vec<_>>(),
    });
    let (year, month, day) = worker.at.date();
    let base = format!("handover-{year:04}-{month:02}-{day:02}");
    let (page_path, json_path) = (out.join(format!("{base}.html")), out.join(format!("{base}.json")));
    after::pair(&page_path, &json_path, &html, &twin)?;
    let event = HandedOver { to: to.to_owned(), register: Digest::of(&html).to_string() };
    for case in &cases {
        let logged = LockedFolder::open_with(&case.root, Arc::clone(profiles)).and_then(|mut folder| folder.log(vec![Event::HandedOver(event.clone())], worker));
        findings.extend(logged.err().map(|error| unreadable(&case.root, &error)));
    }
    Ok(HandOver { cases, html: page_path, json: json_path, findings })
}

fn rows(case: &OpenCase, now: Moment, speech: &Speech<'_>) -> Vec<Vec<String>> {
    let say = speech.say;
    let (year, month, day) = now.date();
    let today = format!("{year:04}-{month:02}-{day:02}");
    let late = |day: &str| if day.get(..10).is_some_and(|day| day < today.as_str()) { format!(" ({})", say("register-late")) } else { String::new() };
    let due: Vec<String> = case.due.iter().map(|(what, day)| format!("{} {day}{}", say(&format!("register-due-{what}")), late(day))).collect();
    let title = format!("{} · {} · {}", case.id, say(&format!("type-{}", case.kind)), case.title);
    let row = |dossier: &OpenDossier| {
        let version = dossier.version.map(|version| format!(" v{version}")).unwrap_or_default();
        let sent = if dossier.sent.is_empty() { String::new() } else { format!(", {}", dossier.sent) };
        vec![title.clone(), format!("{} ({}){version}", dossier.recipient, dossier.country), format!("{}{sent}", say(&format!("stage-{}", dossier.stage.name()))), due.join("; ")]
    };
    if case.dossiers.is_empty() {
        return vec![vec![title, "–".to_owned(), say("stage-not-packed"), due.join("; ")]];
    }
    case.dossiers.iter().map(row).collect()
}

/// Returns a case of the register as data.
pub fn case_json(case: &OpenCase) -> serde_json::Value {
    let dossier = |dossier: &OpenDossier| {
        json!({ "recipient": dossier.recipient, "country": dossier.country, "version": dossier.version, "sent": dossier.sent, "stage": dossier.stage.name() })
    };
    json!({
        "folder": case.root.display().to_string(), "id": case.id, "type": case.kind, "title": case.title, "sample": case.sample,
        "dossiers": case.dossiers.iter().map(dossier).collect::<Vec<_>>(),
        "due": case.due.iter().map(|(what, day)| json!({ "what": what, "when": day })).collect::<Vec<_>>(),
    })
}
