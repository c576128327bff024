//! The journal beside the output: what was begun and what is done, so that a second run finishes what a killed one left.
//!
//! A line is written before a case is begun and after it ended; a line that was cut off counts as never written. While a
//! batch runs it holds the journal's lock. A new batch puts a new journal in the place of the old one at once.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use serde::{Deserialize, Serialize};

use super::error::BatchError;
use super::outcome::{Ended, Outcome};
use crate::model::moment::Moment;

/// Version of the journal.
const VERSION: u32 = 1;
/// Largest journal that is read: a million cases.
const LARGEST: u64 = 1 << 30;

/// The state of a case when work on it began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Begun {
    /// Lines of its log.
    pub(super) log: u64,
    /// Answers to questions in its log, whose random bits come from the key of the case.
    #[serde(default)]
    pub(super) answers: usize,
    /// Signatures in its log.
    pub(super) sealed: usize,
    /// Sizes of its dossiers.
    pub(super) sizes: BTreeMap<String, u64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Record {
    /// A batch began, with these settings, at this moment.
    Batch { pouch: u32, settings: String, at: String },
    /// Work on a case began; alone, after a run that died over it.
    Begin { case: String, place: String, alone: bool, state: Begun },
    /// A case was left before its end, on request.
    Left { case: String, place: String },
    /// A case ended.
    Done { outcome: Box<Outcome> },
    /// How a case ended in an earlier batch.
    Was { outcome: Box<Outcome> },
    /// Every case ended.
    End {},
}

/// What an earlier run, or an earlier batch, left of one case.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// How it ended in this batch.
    pub(super) done: Option<Outcome>,
    /// How it ended in an earlier batch.
    pub(super) was: Option<Outcome>,
    /// Its state when it was first begun in this batch.
    pub(super) begun: Option<Begun>,
    /// How many runs died while it was in hand.
    pub(super) deaths: u32,
    /// How many of them while it alone was in hand.
    pub(super) alone: u32,
}

/// Cases by number and place.
type Cases = BTreeMap<(String, String), Known>;

/// The journal of a batch, held under its lock.
#[derive(Debug)]
pub(super) struct Journal {
    file: Mutex<File>,
    path: PathBuf,
    /// The moment by which the batch goes.
    pub(super) at: Moment,
    /// Whether it goes on where an earlier run ended.
    pub(super) resumed: bool,
    cases: Cases,
}

impl Journal {
    /// Opens the journal: goes on with a batch of the same settings that has no end, begins a new one otherwise.
    pub(super) fn open(path: &Path, settings: &str, at: Moment) -> Result<Self, BatchError> {
        let failed = |source| BatchError::Write { path: path.to_owned(), source };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(failed)?;
        let file = locked(path)?;
        let (left, whole) = read(path, &file)?;
        if let Some(moment) = left.at.filter(|_| left.settings == settings && !left.ended) {
            if whole < file.metadata().map_err(failed)?.len() {
                file.set_len(whole).map_err(failed)?;
            }
            return Ok(Self { file: Mutex::new(file), path: path.to_owned(), at: moment, resumed: true, cases: left.cases });
        }
        // The last good outcome is kept: with what it rests on, it says by itself whether it still holds.
        let good = |known: Known| known.done.filter(|done| done.outcome.is_good()).or(known.was);
        let was = left.cases.into_iter().filter_map(|(key, known)| good(known).map(|outcome| (key, outcome)));
        let cases: Cases = was.map(|(key, outcome)| (key, Known { was: Some(outcome), ..Known::default() })).collect();
        let begun = begin(path, (settings, at), &cases).map_err(failed)?;
        // The old one is held until the new one is.
        drop(file);
        Ok(Self { file: Mutex::new(begun), path: path.to_owned(), at, resumed: false, cases })
    }

    /// Returns what is known of a case.
    pub(super) fn known(&self, case: &str, place: &str) -> Known {
        self.cases.get(&(case.to_owned(), place.to_owned())).cloned().unwrap_or_default()
    }

    /// Notes that a case is begun. Where `durable`, the line is on the disk before anything else is.
    pub(super) fn begin(&self, (case, place): (&str, &str), alone: bool, (state, durable): (Begun, bool)) -> Result<(), BatchError> {
        self.put(&Record::Begin { case: case.to_owned(), place: place.to_owned(), alone, state }, durable)
    }

    /// Notes how a case ended; one that was stopped is only left.
    pub(super) fn done(&self, outcome: &Outcome) -> Result<(), BatchError> {
        let (case, place) = (outcome.case.clone(), outcome.place.clone());
        let left = outcome.outcome == Ended::NotReached;
        self.put(&if left { Record::Left { case, place } } else { Record::Done { outcome: Box::new(outcome.clone()) } }, false)
    }

    /// Notes that every case ended.
    pub(super) fn end(&self) -> Result<(), BatchError> {
        self.put(&Record::End {}, true)
    }

    fn put(&self, record: &Record, durable: bool) -> Result<(), BatchError> {
        let failed = |source| BatchError::Write { path: self.path.clone(), source };
        let line = line(record).map_err(failed)?;
        let mut file = self.file.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        file.write_all(&line).map_err(failed)?;
        if durable {
            // The lock is let go of before the disk is waited for: others may write meanwhile.
            let own = file.try_clone().map_err(failed)?;
            drop(file);
            own.sync_data().map_err(failed)?;
        }
        Ok(())
    }
}

fn line(record: &Record) -> io::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(record)?;
    line.push(b'\n');
    Ok(line)
}

fn locked(path: &Path) -> Result<File, BatchError> {
    let failed = |source| BatchError::Write { path: path.to_owned(), source };
    if path.symlink_metadata().is_ok_and(|about| !about.is_file()) {
        return Err(BatchError::Journal(path.to_owned()));
    }
    let file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(BatchError::Running(path.to_owned())),
        Err(TryLockError::Error(source)) => Err(failed(source)),
    }
}

/// Writes a new journal beside the old one, takes its lock and gives it the name.
fn begin(path: &Path, (settings, at): (&str, Moment), cases: &Cases) -> io::Result<File> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let prefix = format!(".pouch-journal-{}-", path.file_name().unwrap_or_default().to_string_lossy());
    sweep(folder, &prefix);
    let mut temp = tempfile::Builder::new().prefix(&prefix).tempfile_in(folder)?;
    let mut text = line(&Record::Batch { pouch: VERSION, settings: settings.to_owned(), at: at.to_string() })?;
    for outcome in cases.values().filter_map(|known| known.was.clone()) {
        text.extend(line(&Record::Was { outcome: Box::new(outcome) })?);
    }
    temp.write_all(&text)?;
    temp.as_file().sync_all()?;
    temp.as_file().try_lock().map_err(|error| match error {
        TryLockError::WouldBlock => io::ErrorKind::WouldBlock.into(),
        TryLockError::Error(source) => source,
    })?;
    Ok(temp.persist(path)?)
}

/// Removes what a run that was killed here left unfinished; the lock of the journal is ours.
fn sweep(folder: &Path, prefix: &str) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix)) {
        // What cannot be removed is in nobody's way.
        let _kept = std::fs::remove_file(entry.path());
    }
}

/// What a journal says.
#[derive(Default)]
struct Left {
    settings: String,
    at: Option<Moment>,
    ended: bool,
    cases: Cases,
}

/// Reads a journal and how many of its bytes are whole lines.
fn read(path: &Path, file: &File) -> Result<(Left, u64), BatchError> {
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|source| BatchError::Read { path: path.to_owned(), source })?;
    let whole = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let text = bytes.get(..whole).unwrap_or_default();
    let mut left = Left::default();
    for line in text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let record = serde_json::from_slice(line).map_err(|_foreign| BatchError::Journal(path.to_owned()))?;
        left.take(record).ok_or_else(|| BatchError::Journal(path.to_owned()))?;
    }
    // A file of some other kind is not written over.
    let foreign = bytes.len() as u64 > LARGEST || (left.at.is_none() && !bytes.is_empty());
    if foreign { Err(BatchError::Journal(path.to_owned())) } else { Ok((left, whole as u64)) }
}

impl Left {
    fn take(&mut self, record: Record) -> Option<()> {
        match record {
            Record::Batch { pouch, settings, at } => {
                self.at = Some(Moment::parse(&at).ok().filter(|_| pouch == VERSION)?);
                self.settings = settings;
            }
            Record::Begin { case, place, alone, state } => {
                let known = self.cases.entry((case, place)).or_default();
                known.done = None;
                known.deaths += 1;
                known.alone += u32::from(alone);
                known.begun.get_or_insert(state);
            }
            Record::Left { case, place } => {
                let known = self.cases.entry((case, place)).or_default();
                (known.deaths, known.alone) = (0, 0);
            }
            Record::Done { outcome } => {
                let known = self.cases.entry((outcome.case.clone(), outcome.place.clone())).or_default();
                *known = Known { done: Some(*outcome), was: known.was.take(), ..Known::default() };
            }
            Record::Was { outcome } => {
                let known = self.cases.entry((outcome.case.clone(), outcome.place.clone())).or_default();
                known.was = Some(*outcome);
            }
            Record::End {} => self.ended = true,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at() -> Moment {
        Moment::parse("2026-06-20T09:00:00Z").unwrap()
    }

    fn open(path: &Path, settings: &str) -> Journal {
        Journal::open(path, settings, at()).unwrap()
    }

    fn done(case: &str) -> Outcome {
        Outcome::new((case, "p"), Ended::Done)
    }

    #[test]
    fn what_was_done_is_known_after_a_death_and_what_was_begun_too() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("deep/j.jsonl");
        let journal = open(&path, "s");
        let state = Begun { log: 7, ..Begun::default() };
        journal.begin(("a", "p"), false, (state.clone(), true)).unwrap();
        journal.done(&done("a")).unwrap();
        journal.begin(("b", "p"), false, (state.clone(), true)).unwrap();
        drop(journal);
        // The last line was cut off.
        std::fs::write(&path, [std::fs::read(&path).unwrap(), b"{\"done\":{\"outc".to_vec()].concat()).unwrap();
        for deaths in 1..3 {
            let journal = Journal::open(&path, "s", Moment::from_unix(0)).unwrap();
            assert_eq!((journal.resumed, journal.at), (true, at()));
            assert_eq!(journal.known("a", "p").done, Some(done("a")));
            let known = journal.known("b", "p");
            assert_eq!((known.done, known.begun, known.deaths), (None, Some(state.clone()), deaths));
            journal.begin(("b", "p"), true, (Begun::default(), false)).unwrap();
        }
    }

    #[test]
    fn after_its_end_or_with_other_settings_a_new_batch_begins_and_knows_the_old() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("j.jsonl");
        let journal = open(&path, "s");
        journal.done(&done("a")).unwrap();
        journal.end().unwrap();
        drop(journal);
        for settings in ["s", "t"] {
            let journal = open(&path, settings);
            let known = journal.known("a", "p");
            assert_eq!((journal.resumed, known.done, known.was), (false, None, Some(done("a"))));
        }
    }

    #[test]
    fn a_batch_that_failed_does_not_forget_what_was_good() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("j.jsonl");
        for ended in [Ended::Done, Ended::Failed, Ended::Refused] {
            let journal = open(&path, "s");
            journal.done(&Outcome::new(("a", "p"), ended)).unwrap();
            journal.end().unwrap();
        }
        assert_eq!(open(&path, "s").known("a", "p").was, Some(done("a")));
    }

    #[test]
    fn a_second_batch_is_told_to_wait_also_after_a_new_journal_took_the_place_of_the_old() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("j.jsonl");
        for _ in 0..2 {
            let journal = open(&path, "s");
            assert!(matches!(Journal::open(&path, "s", at()), Err(BatchError::Running(_))));
            journal.end().unwrap();
        }
    }

    #[test]
    fn a_file_that_is_no_journal_is_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        for (name, text) in [("a", "hello\n"), ("b", "{\"end\":{}}\n"), ("c", "no line feed"), ("d", "{\"batch\":{\"pouch\":9,\"settings\":\"\",\"at\":\"2026-06-20T09:00:00Z\"}}\n")] {
            let path = dir.path().join(name);
            std::fs::write(&path, text).unwrap();
            assert!(matches!(Journal::open(&path, "s", at()), Err(BatchError::Journal(_))), "{text}");
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
        }
    }

    #[test]
    fn a_case_that_was_left_on_request_is_not_blamed() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("j.jsonl");
        let journal = open(&path, "s");
        journal.begin(("a", "p"), true, (Begun::default(), false)).unwrap();
        journal.done(&Outcome::new(("a", "p"), Ended::NotReached)).unwrap();
        drop(journal);
        let known = open(&path, "s").known("a", "p");
        assert_eq!((known.deaths, known.alone, known.begun), (0, 0, Some(Begun::default())));
    }
}
