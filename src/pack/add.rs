//! Taking evidence in: read each new file once, copy what lies outside on the way, tell format,
//! text and language from that read, and log it. A known original that changed or vanished is an alarm.

use std::path::{Path, PathBuf};

use super::error::PackError;
use super::folder::{Folder, LockedFolder, TOOL, Worker};
use super::look::of_members;
use super::reading::{Job, Means, REAL_NUMBER, Read, read_all};
use super::recheck::{self, Seen};
use super::twins::Twins;
use crate::custody::{Collected, DetectionShape, Event as Logged, FormatShape, HeardShape, InsideShape, TextShape};
use crate::extract::ocr::Ocr;
use crate::intake::take::{self, TakeError};
use crate::intake::walk::{self, Found};
use crate::model::digest::{Algorithm, Digest};
use crate::model::finding::Finding;
use crate::model::item::{Item, ItemId};
use crate::model::name::{EvidencePath, shown_bytes};
use crate::model::observer::{Event, Observer, Step};
use crate::model::text::Unread;

/// So many files are read between two writes of the log: an interruption loses no more.
const BATCH: usize = 256;

/// What to take in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddSettings {
    /// Files and folders outside the case, to be copied into `evidence/`.
    pub paths: Vec<PathBuf>,
    /// Whether known originals are read again to see that they are unchanged.
    pub recheck: bool,
    /// Items whose change is rightful, with the reason.
    pub accept: Vec<(String, String)>,
    /// How many files are read at a time.
    pub threads: usize,
    /// Who reads pictures of text; known items that need it and had none are read again.
    pub ocr: Option<Ocr>,
    /// In which algorithms files are hashed beside SHA-256, in the same read; known items that lack one are read again.
    pub further: Vec<Algorithm>,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Added {
    /// Items taken in, or whose change was accepted.
    pub items: Vec<ItemId>,
    /// How many of these were known, and are only read by a machine now.
    pub recognized: u64,
    /// Items that were known and are unchanged.
    pub unchanged: u64,
    /// What was refused or noticed.
    pub findings: Vec<Finding>,
    /// Whether the user asked to stop before the end; what was taken in stays.
    pub stopped: bool,
}

/// Takes in what is new below `evidence/`, after copying what was named.
pub fn add(folder: &mut LockedFolder, settings: &AddSettings, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<Added, PackError> {
    let mut added = Added::default();
    folder.begin(worker)?;
    let accepted = accepted(folder, settings)?;
    let walk = walk::walk(&folder.root.join("evidence"), "evidence");
    added.findings.extend(walk.refused);
    let jobs = jobs(folder, &settings.paths, walk.files, &mut added, observer);
    let mut twins = Twins::of(folder, &jobs);
    let asked = Asked { settings, rules: worker.office.markings.date() };
    let jobs = not_known(jobs, asked, &mut added, observer);
    announce(&jobs, asked, observer);
    for batch in jobs.chunks(BATCH) {
        let wanted: Vec<&Job> = batch.iter().filter(|job| asked.wants(job)).collect();
        added.unchanged += (batch.len() - wanted.len()) as u64;
        let known = |job: &Job| job.known.as_ref().filter(|item| !asked.awaits(item)).map(|item| item.sha256);
        let means = Means {
            threads: settings.threads,
            reader: worker.reader,
            office: worker.office,
            ocr: settings.ocr.as_ref(),
            further: &settings.further,
            expected: &folder.file.case.source_languages,
            invented: folder.is_invented(),
            observer,
        };
        let read = read_all(&wanted, &known, means);
        let events = judge(folder, (&accepted, &mut twins), &wanted, read, &mut added);
        folder.log(events, worker)?;
        if added.stopped {
            break;
        }
    }
    added.findings.extend(twins.alarms());
    Ok(added)
}

/// Tells somebody who looks on how much will be read.
fn announce(jobs: &[Job], asked: Asked<'_>, observer: &dyn Observer) {
    if !observer.shows() {
        return;
    }
    let size = |job: &Job| job.from.as_ref().unwrap_or(&job.found.on_disk).symlink_metadata().map_or(0, |metadata| metadata.len());
    let wanted = || jobs.iter().filter(|job| asked.wants(job));
    observer.on(&Event::Step { step: Step::TakeIn, files: wanted().count() as u64, bytes: wanted().map(size).sum() });
}

/// Leaves out the known originals that are what the log says, and those that change while they are read.
fn not_known(jobs: Vec<Job>, asked: Asked<'_>, added: &mut Added, observer: &dyn Observer) -> Vec<Job> {
    let again = |job: &Job| asked.settings.recheck && job.known.as_deref().is_some_and(|item| !asked.awaits(item));
    let seen = recheck::look(&jobs, again, asked.settings.threads, observer);
    let mut left = Vec::new();
    for (job, seen) in jobs.into_iter().zip(seen) {
        match seen {
            None => left.push(job),
            Some(Seen::Holds) => added.unchanged += 1,
            Some(Seen::Changed) => added.findings.push(refusal(&job.found.path, &TakeError::Changed)),
        }
    }
    left
}

/// Returns what is to be read, sorted by path: the files below `evidence/`, and those that are copied there.
fn jobs(folder: &Folder, paths: &[PathBuf], inside: Vec<Found>, added: &mut Added, observer: &dyn Observer) -> Vec<Job> {
    let named = |found: &Found| found.on_disk.canonicalize().is_ok_and(|real| paths.iter().any(|path| path.canonicalize().is_ok_and(|named| named == real)));
    let ours = |found: &Found| {
        let stray = || is_ours(&found.path) || (is_of_system(&found.path) && !named(found));
        !stray()
    };
    let known = |path: &EvidencePath| folder.register.at(path).cloned();
    let mut jobs = Vec::with_capacity(inside.len());
    for found in inside {
        let job = Job { known: known(&found.path), found, from: None };
        if job.known.is_some() || ours(&job.found) {
            jobs.push(job);
        } else if is_of_system(&job.found.path) {
            added.findings.push(left_by_system(&job.found));
        }
    }
    let home = folder.root.join("evidence");
    for path in paths {
        if path.canonicalize().is_ok_and(|real| home.canonicalize().is_ok_and(|home| real.starts_with(home))) {
            continue;
        }
        for (found, name) in outside(path, added) {
            let path = EvidencePath::new([b"evidence/", name.as_slice()].concat());
            let on_disk = folder.on_disk(&path);
            jobs.push(Job { known: known(&path), from: Some(found.on_disk), found: Found { path, on_disk } });
        }
    }
    jobs.sort_by(|a, b| a.found.path.cmp(&b.found.path));
    // The first of one name is taken: what was there already, then what was named first.
    jobs.dedup_by(|later, first| {
        let twins = later.found.path == first.found.path;
        if twins {
            match same_content(later, first, observer) {
                Ok(()) => {}
                Err(TakeError::Stopped) => added.stopped = true,
                Err(error) => added.findings.push(refusal(&later.found.path, &error)),
            }
        }
        twins
    });
    jobs
}

/// A file that is there already, byte for byte, need not be copied: an interrupted command can be given again.
fn same_content(later: &Job, first: &Job, observer: &dyn Observer) -> Result<(), TakeError> {
    let place = |job: &Job| job.from.clone().unwrap_or_else(|| job.found.on_disk.clone());
    let one = take::take(&place(later), Vec::new(), observer)?.sha256;
    let other = take::take(&place(first), Vec::new(), observer)?.sha256;
    if one == other { Ok(()) } else { Err(TakeError::NameTaken) }
}

/// What is asked of known items.
#[derive(Clone, Copy)]
struct Asked<'a> {
    settings: &'a AddSettings,
    /// The date of the rules for markings.
    rules: &'a str,
}

impl Asked<'_> {
    fn wants(self, job: &Job) -> bool {
        let unlike = |item: &Item| self.awaits(item) || job.found.size().ok() != Some(item.bytes);
        self.settings.recheck || job.from.is_some() || job.known.as_deref().is_none_or(unlike)
    }

    /// Returns whether a known item is to be read by a machine and was not, or was searched by older rules.
    fn awaits(self, item: &Item) -> bool {
        let (ocr, machine) = (self.settings.ocr.is_some(), item.inside.machine.is_some());
        let pictures = || item.inside.members.iter().any(|member| member.unread == Some(Unread::NeedsOcr));
        let unseen = ocr && !machine && (item.text.unread == Some(Unread::NeedsOcr) || pictures());
        let lacks = |algorithm: &Algorithm| !item.further.iter().any(|(known, _)| known == algorithm);
        // What a machine read is not lost for newer rules.
        unseen || self.settings.further.iter().any(lacks) || (item.inside.searched.as_str() < self.rules && (ocr || !machine))
    }
}

/// Left by a copy that was cut off: named exactly as pouch names what is not whole yet.
fn is_ours(path: &EvidencePath) -> bool {
    path.file_name().strip_prefix(b".pouch-".as_slice()).is_some_and(|rest| rest.len() == 6 && rest.iter().all(u8::is_ascii_alphanumeric))
}

fn accepted(folder: &Folder, settings: &AddSettings) -> Result<Vec<(ItemId, String)>, PackError> {
    settings.accept.iter().map(|(name, reason)| Ok((folder.item(name)?.id, reason.clone()))).collect()
}

/// Left by the file manager of a system, not by a person. Who names such a file on the command line gets it taken in.
fn is_of_system(path: &EvidencePath) -> bool {
    const NAMES: [&[u8]; 4] = [b".DS_Store", b"Thumbs.db", b"ehthumbs.db", b"desktop.ini"];
    NAMES.contains(&path.file_name())
}

fn left_by_system(found: &Found) -> Finding {
    Finding::note("intake-system-file", found.path.shown())
}

/// Returns the files that an argument names, with the path each gets below `evidence/`.
fn outside(path: &Path, added: &mut Added) -> Vec<(Found, Vec<u8>)> {
    let name = path.file_name().map(|name| walk::raw(name).into_owned()).unwrap_or_default();
    let shown = shown_bytes(&name);
    match path.symlink_metadata() {
        Ok(metadata) if metadata.is_dir() && !name.is_empty() => {
            let walk = walk::walk(path, "");
            added.findings.extend(walk.refused);
            let below = |found: Found| {
                let inner = [name.as_slice(), b"/", found.path.bytes()].concat();
                (found, inner)
            };
            added.findings.extend(walk.files.iter().filter(|found| is_of_system(&found.path)).map(left_by_system));
            walk.files.into_iter().filter(|found| !is_of_system(&found.path)).map(below).collect()
        }
        Ok(metadata) if metadata.is_file() => {
            let found = Found { path: EvidencePath::new(name.clone()), on_disk: path.to_owned() };
            vec![(found, name)]
        }
        Ok(metadata) => {
            let code = if metadata.is_symlink() { "intake-link" } else { "intake-special-file" };
            added.findings.push(Finding::error(code, shown));
            Vec::new()
        }
        Err(_) => {
            let finding = Finding::error("intake-outside", &shown);
            added.findings.push(finding.with("path", shown));
            Vec::new()
        }
    }
}

fn judge(
    folder: &Folder,
    (accepted, twins): (&[(ItemId, String)], &mut Twins),
    jobs: &[&Job],
    read: Vec<Result<Option<Box<Read>>, TakeError>>,
    added: &mut Added,
) -> Vec<Logged> {
    let mut events = Vec::new();
    let mut next = folder.register.next_id();
    for (Job { found, known, .. }, read) in jobs.iter().copied().zip(read) {
        match read {
            Err(TakeError::Stopped) => {
                added.stopped = true;
                break;
            }
            Err(error) => added.findings.push(refusal(&found.path, &error)),
            Ok(None) => added.unchanged += 1,
            Ok(Some(read)) => {
                if read.findings.iter().any(|finding| finding.code.0 == REAL_NUMBER) {
                    added.findings.extend(read.findings.iter().cloned().map(|finding| Finding { place: found.path.shown(), ..finding }));
                    continue;
                }
                let (id, change) = match known {
                    Some(item) => (item.id, change(item, accepted, &found.path, &read, added)),
                    None => newcomer(folder, next, (accepted, twins), (&found.path, &read), added),
                };
                let Some(change) = change else { continue };
                let same = known.as_ref().filter(|item| item.sha256 == read.sha256);
                let only_hashed = same.is_some_and(|item| item.further.len() != read.further.len() && !tells_more(item, &read));
                added.recognized += u64::from(same.is_some() && !only_hashed);
                next = next.max(ItemId::new(id.number() + 1));
                twins.note(folder, read.sha256, id);
                added.findings.extend(read.findings.iter().cloned().map(|finding| Finding { place: found.path.shown(), ..finding }));
                added.findings.extend(of_members(&found.path.shown(), &read.inside));
                added.findings.extend(name_findings(&found.path));
                if only_hashed {
                    added.unchanged += 1;
                } else {
                    added.items.push(id);
                }
                events.push(collected(id, &found.path, &read, change));
            }
        }
    }
    events
}

/// What a line about a known item adds: the digest it had, and why its change was accepted.
type Change = (Option<Digest>, Option<String>);

/// Decides about a file at a new place: a new item, an item that was moved, or (`None`) one whose move nobody accepted.
fn newcomer(folder: &Folder, next: ItemId, (accepted, twins): (&[(ItemId, String)], &mut Twins), (path, read): (&EvidencePath, &Read), added: &mut Added) -> (ItemId, Option<Change>) {
    if read.bytes == 0 {
        return (next, Some((None, None)));
    }
    if let Some((id, was)) = twins.moved(&read.sha256) {
        let reason = accepted.iter().find(|(accepted, _)| *accepted == id).map(|(_, reason)| reason.clone());
        if reason.is_none() {
            added.findings.push(Finding::error("intake-original-moved", was.shown()).with("item", id).with("now", path.shown()));
        }
        return (id, reason.map(|reason| (Some(read.sha256), Some(reason))));
    }
    if let Some(twin) = twins.there(folder, &read.sha256) {
        added.findings.push(Finding::note("intake-duplicate", path.shown()).with("item", twin));
    }
    (next, Some((None, None)))
}

/// Returns whether reading the same bytes again told more than digests.
fn tells_more(item: &Item, read: &Read) -> bool {
    read.inside.machine.is_some() || item.inside.searched != read.inside.searched
}

/// Decides about a known file: rightfully changed, or (`None`) not to be logged.
fn change(item: &Item, accepted: &[(ItemId, String)], path: &EvidencePath, read: &Read, added: &mut Added) -> Option<Change> {
    if item.sha256 == read.sha256 && (tells_more(item, read) || item.further.len() != read.further.len()) {
        return Some((None, None));
    }
    if item.sha256 == read.sha256 {
        added.unchanged += 1;
        return None;
    }
    if let Some((_, reason)) = accepted.iter().find(|(id, _)| *id == item.id) {
        return Some((Some(item.sha256), Some(reason.clone())));
    }
    added.findings.push(changed(item.id, path, item.sha256, read.sha256));
    None
}

fn changed(item: ItemId, path: &EvidencePath, was: Digest, now: Digest) -> Finding {
    Finding::error("intake-original-changed", path.shown()).with("item", item).with("was", was).with("now", now)
}

fn refusal(path: &EvidencePath, error: &TakeError) -> Finding {
    let code = match error {
        TakeError::NotAFile => "intake-special-file",
        TakeError::Changed => "intake-changed-while-read",
        TakeError::NameTaken => "intake-name-taken",
        TakeError::Stopped => "intake-stopped",
        TakeError::Io(_) => return Finding::error("intake-unreadable", path.shown()).with("reason", error),
    };
    Finding::error(code, path.shown())
}

fn name_findings(path: &EvidencePath) -> Vec<Finding> {
    const RESERVED: [&str; 4] = ["CON", "PRN", "AUX", "NUL"];
    let name = String::from_utf8_lossy(path.file_name()).into_owned();
    let stem = name.split('.').next().unwrap_or_default().to_uppercase();
    let port = matches!(stem.get(..3), Some("COM" | "LPT")) && matches!(stem.get(3..), Some(n) if n.len() == 1 && n != "0");
    let forbidden = name.contains(['<', '>', ':', '"', '|', '?', '*', '\\']) || name.ends_with(['.', ' ']);
    let checks = [
        ("intake-name-reserved", RESERVED.contains(&stem.as_str()) || port || forbidden),
        ("intake-name-deceptive", name.chars().any(crate::model::name::is_deceptive)),
        ("intake-name-not-utf8", std::str::from_utf8(path.bytes()).is_err()),
    ];
    checks.into_iter().filter(|(_, holds)| *holds).map(|(code, _)| Finding::warning(code, path.shown())).collect()
}

fn collected(id: ItemId, path: &EvidencePath, read: &Read, change: Change) -> Logged {
    let (replaces, reason) = change;
    let format = &read.format;
    Logged::Collected(Box::new(Collected {
        item: id.to_string(),
        path: path.encoded(),
        sha256: read.sha256.to_string(),
        bytes: read.bytes,
        format: FormatShape { mime: format.mime.clone(), name: format.name.clone(), puid: format.puid.clone() },
        text: TextShape {
            characters: read.text.characters,
            sha256: read.text.digest.map(|digest| digest.to_string()),
            encoding: read.text.encoding.clone(),
            pages: read.text.pages,
            unread: read.text.unread.map(|reason| reason.name().to_owned()),
        },
        languages: read.languages.detections.iter().map(detection).collect(),
        inside: InsideShape::of(&id.to_string(), &read.inside),
        digests: read.further.iter().map(|(algorithm, value)| (algorithm.name().to_owned(), value.clone())).collect(),
        replaces: replaces.map(|digest| digest.to_string()),
        reason,
        tool: TOOL.to_owned(),
    }))
}

fn detection(found: &crate::model::language::Detection) -> DetectionShape {
    let confidence = (found.confidence * 100.0).round() / 100.0;
    let whatlang = found.whatlang.as_ref().map(|heard| HeardShape {
        tag: heard.tag.to_string(),
        confidence: (heard.confidence * 100.0).round() / 100.0,
        reliable: heard.reliable,
    });
    let status = found.status.map(|status| status.name().to_owned());
    DetectionShape { tag: found.tag.to_string(), share: found.share, confidence, reliable: found.reliable, status, whatlang }
}
