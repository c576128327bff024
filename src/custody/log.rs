//! The file `custody.jsonl`: locked, read, appended to and synced.
//!
//! A write that was cut off leaves a last line without its line feed. Nobody was told that
//! it happened, so reading passes over it and the next append removes it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::chain;
use super::entry::{Entry, Event, GENESIS};
use crate::model::digest::{Digest, hex};
use crate::model::finding::{Code, Diagnose, Values};
use crate::model::moment::Moment;

/// What can stop us from using a log.
#[derive(Debug, thiserror::Error)]
pub enum CustodyError {
    /// The file cannot be opened, read or written.
    #[error("cannot use the custody log {}", .path.display())]
    File {
        /// The log.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Another pouch holds the lock.
    #[error("another pouch is working in the folder of {}", .path.display())]
    Locked {
        /// The log.
        path: PathBuf,
    },
    /// The chain does not hold.
    #[error("the custody log {} does not hold together at line {line}", .path.display())]
    Broken {
        /// The log.
        path: PathBuf,
        /// First line that does not hold.
        line: u64,
    },
    /// A line says something this version does not know.
    #[error("line {line} of {} cannot be read: {source}", .path.display())]
    Line {
        /// The log.
        path: PathBuf,
        /// The line.
        line: u64,
        /// Why.
        source: serde_json::Error,
    },
}

impl Diagnose for CustodyError {
    fn code(&self) -> Code {
        match self {
            Self::File { .. } => Code("custody-file"),
            Self::Locked { .. } => Code("custody-locked"),
            Self::Broken { .. } => Code("custody-broken"),
            Self::Line { .. } => Code("custody-line"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::File { path, source } => vec![("path", path.display().to_string()), ("reason", source.to_string())],
            Self::Locked { path } => vec![("path", path.display().to_string())],
            Self::Broken { path, line } => vec![("path", path.display().to_string()), ("line", line.to_string())],
            Self::Line { path, line, source } => {
                vec![("path", path.display().to_string()), ("line", line.to_string()), ("reason", source.to_string())]
            }
        }
    }
}

/// Who writes a line, and when.
pub struct Stamp<'a> {
    /// Who.
    pub actor: String,
    /// When.
    pub time: Moment,
    /// Where 128 random bits come from.
    pub salt: &'a mut dyn FnMut() -> [u8; 16],
}

impl std::fmt::Debug for Stamp<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stamp").field("actor", &self.actor).field("time", &self.time).finish_non_exhaustive()
    }
}

/// One line: what it says, and its exact text, which the chain is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// What it says.
    pub entry: Entry,
    /// The line as it stands in the file, without its line feed.
    pub raw: String,
}

/// A log held under its lock until dropped.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    file: File,
    records: Vec<Record>,
    head: String,
    whole: u64,
}

impl Log {
    /// Opens or creates the log, takes its lock, reads it and checks its chain.
    pub fn open(path: &Path) -> Result<Self, CustodyError> {
        let failed = |source| CustodyError::File { path: path.to_owned(), source };
        let file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(CustodyError::Locked { path: path.to_owned() }),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        let bytes = std::fs::read(path).map_err(failed)?;
        let lines = whole_lines(&bytes);
        let records = parse(path, lines)?;
        let head = lines.strip_suffix(b"\n").and_then(|all| all.rsplit(|b| *b == b'\n').next()).map(Digest::of);
        let head = head.map_or_else(|| GENESIS.to_owned(), |digest| digest.to_string());
        Ok(Self { path: path.to_owned(), file, records, head, whole: lines.len() as u64 })
    }

    /// Returns every line read or written so far.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Writes one line for each event and syncs; either all of them count afterwards, or the whole lines written so far.
    pub fn append(&mut self, events: Vec<Event>, stamp: &mut Stamp<'_>) -> Result<(), CustodyError> {
        let mut text = Vec::new();
        let mut fresh = Vec::with_capacity(events.len());
        let mut head = self.head.clone();
        for event in events {
            let seq = (self.records.len() + fresh.len()) as u64 + 1;
            let salt = hex(&(stamp.salt)());
            let entry = Entry { seq, prev: head, time: stamp.time.to_string(), actor: stamp.actor.clone(), salt, event };
            let line = |source| CustodyError::Line { path: self.path.clone(), line: seq, source };
            let raw = serde_json::to_string(&entry).map_err(line)?;
            head = Digest::of(&raw).to_string();
            text.extend_from_slice(raw.as_bytes());
            text.push(b'\n');
            fresh.push(Record { entry, raw });
        }
        self.write(&text).map_err(|source| CustodyError::File { path: self.path.clone(), source })?;
        self.head = head;
        self.whole += text.len() as u64;
        self.records.extend(fresh);
        Ok(())
    }

    fn write(&mut self, text: &[u8]) -> io::Result<()> {
        if self.file.seek(SeekFrom::End(0))? != self.whole {
            self.file.set_len(self.whole)?;
        }
        let written = self.file.write_all(text).and_then(|()| self.file.sync_data());
        if written.is_err() {
            // What is told as failed must not count half; should this fail too, reading passes over the torn line.
            let _torn = self.file.set_len(self.whole);
        }
        written
    }
}

/// Reads a log without locking it; a missing file is an empty log.
pub fn read(path: &Path) -> Result<Vec<Record>, CustodyError> {
    match std::fs::read(path) {
        Ok(bytes) => parse(path, whole_lines(&bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(source) => Err(CustodyError::File { path: path.to_owned(), source }),
    }
}

fn whole_lines(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    bytes.get(..end).unwrap_or_default()
}

fn parse(path: &Path, lines: &[u8]) -> Result<Vec<Record>, CustodyError> {
    let findings = chain::check(lines, None).map_err(|source| CustodyError::File { path: path.to_owned(), source })?;
    let fault = findings.iter().find(|finding| finding.level == crate::model::finding::Level::Error);
    if let Some(fault) = fault {
        let line = fault.values.iter().find(|(name, _)| *name == "line").and_then(|(_, line)| line.parse().ok()).unwrap_or(0);
        return Err(CustodyError::Broken { path: path.to_owned(), line });
    }
    let parsed = lines.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).enumerate();
    parsed
        .map(|(at, line)| {
            let wrong = |source| CustodyError::Line { path: path.to_owned(), line: at as u64 + 1, source };
            let entry = serde_json::from_slice(line).map_err(wrong)?;
            Ok(Record { entry, raw: String::from_utf8_lossy(line).into_owned() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::custody::{Opened, check};

    fn opened(case: &str) -> Event {
        Event::Opened(Opened { case: case.to_owned(), kind: "TRANSMIT".to_owned(), tool: "pouch test".to_owned() })
    }

    fn write_two(path: &Path) {
        let mut salt = || [7; 16];
        let mut stamp = Stamp { actor: "A".to_owned(), time: Moment::from_unix(0), salt: &mut salt };
        let mut log = Log::open(path).unwrap();
        log.append(vec![opened("1"), opened("2")], &mut stamp).unwrap();
    }

    #[test]
    fn what_is_written_reads_back_and_a_second_pouch_is_kept_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        write_two(&path);
        let log = Log::open(&path).unwrap();
        assert_eq!(log.records().len(), 2);
        assert!(matches!(Log::open(&path), Err(CustodyError::Locked { .. })));
        drop(log);
        assert_eq!(read(&path).unwrap().len(), 2);
    }

    #[test]
    fn a_torn_last_line_is_passed_over_and_removed_by_the_next_append() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        write_two(&path);
        let mut torn = std::fs::read(&path).unwrap();
        torn.extend_from_slice(b"{\"seq\":3,\"pr");
        std::fs::write(&path, torn).unwrap();
        write_two(&path);
        assert_eq!(read(&path).unwrap().len(), 4);
        assert!(check(std::fs::read(&path).unwrap().as_slice(), None).unwrap().is_empty());
    }

    #[test]
    fn every_changed_byte_is_noticed_against_the_pinned_head() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        write_two(&path);
        let good = std::fs::read(&path).unwrap();
        let last = Digest::of(good.split(|b| *b == b'\n').nth(1).unwrap());
        let pin = Some(crate::custody::Pin { head: last, events: 2 });
        assert!(check(good.as_slice(), pin).unwrap().is_empty());
        for at in 0..good.len() {
            let mut bad = good.clone();
            bad[at] ^= 1;
            assert!(!check(bad.as_slice(), pin).unwrap().is_empty(), "byte {at}");
        }
    }

    #[test]
    fn a_cut_tail_is_noticed_only_against_the_pin() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        write_two(&path);
        let good = std::fs::read(&path).unwrap();
        let cut = good.split_inclusive(|b| *b == b'\n').next().unwrap();
        let pin = crate::custody::Pin { head: Digest::of("x"), events: 2 };
        assert!(check(cut, None).unwrap().is_empty());
        assert_eq!(check(cut, Some(pin)).unwrap()[0].code, Code("custody-count-differs"));
    }
}
