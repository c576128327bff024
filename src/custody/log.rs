//! The file `custody.jsonl`: locked, read, appended to and synced.
//!
//! A write that was cut off leaves a last line without its line feed. Nobody was told that
//! it happened, so reading passes over it and the next append removes it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::chain::{self, LONGEST_LINE};
use super::entry::{Entry, Event};
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
    /// A link, a folder, a pipe or a device lies where the log belongs; nothing is read from it or written through it.
    #[error("{} is no regular file", .path.display())]
    NotAFile {
        /// The log.
        path: PathBuf,
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
            Self::NotAFile { .. } => Code("case-log-not-a-file"),
            Self::Locked { .. } => Code("custody-locked"),
            Self::Broken { .. } => Code("custody-broken"),
            Self::Line { .. } => Code("custody-line"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::File { path, source } => vec![("path", path.display().to_string()), ("reason", source.to_string())],
            Self::NotAFile { path } | Self::Locked { path } => vec![("path", path.display().to_string())],
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

/// One line: what it says, and its exact bytes, which the chain is made of.
#[derive(Debug, Clone)]
pub struct Line<'a> {
    /// What it says.
    pub entry: Entry,
    /// The line as it stands in the file, without its line feed.
    pub raw: &'a [u8],
    /// Digest of those bytes.
    pub digest: Digest,
}

/// Who is told each line of a log, from the first to the last.
pub type Told<'a> = dyn FnMut(Line<'_>) + 'a;

/// How far a log goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct End {
    /// Digest of the last line.
    head: Digest,
    /// Number of lines.
    events: u64,
    /// Number of the last line that concerns content.
    content: u64,
    /// Number of the last line that says that a dossier was packed.
    packed: u64,
    /// Bytes in whole lines.
    bytes: u64,
}

/// A log held under its lock until dropped. Its lines are read one by one and never kept.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    file: File,
    end: End,
}

impl Log {
    /// Opens or creates the log, takes its lock, reads it to its end and checks its chain.
    pub fn open(path: &Path, told: &mut Told<'_>) -> Result<Self, CustodyError> {
        let failed = |source| CustodyError::File { path: path.to_owned(), source };
        let file = regular(path, OpenOptions::new().read(true).append(true).create(true))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(CustodyError::Locked { path: path.to_owned() }),
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        let end = walk(path, &file, told)?;
        Ok(Self { path: path.to_owned(), file, end })
    }

    /// Reads the lines once more; they must still be the ones that were read or written under the lock.
    pub fn replay(&self, told: &mut Told<'_>) -> Result<(), CustodyError> {
        let failed = |source| CustodyError::File { path: self.path.clone(), source };
        (&self.file).seek(SeekFrom::Start(0)).map_err(failed)?;
        let end = walk(&self.path, &self.file, told)?;
        if end == self.end { Ok(()) } else { Err(CustodyError::Broken { path: self.path.clone(), line: end.events }) }
    }

    /// Returns the digest of the last line.
    pub const fn head(&self) -> Digest {
        self.end.head
    }

    /// Returns the number of lines.
    pub const fn events(&self) -> u64 {
        self.end.events
    }

    /// Returns the number of the last line that concerns content; 0 when there is none.
    pub(super) const fn last_content(&self) -> u64 {
        self.end.content
    }

    /// Writes one line for each event and syncs; either all of them count afterwards, or the whole lines written so far.
    pub fn append(&mut self, events: Vec<Event>, stamp: &mut Stamp<'_>, told: &mut Told<'_>) -> Result<(), CustodyError> {
        let mut text = Vec::new();
        let mut fresh = Vec::with_capacity(events.len());
        let mut end = self.end;
        for event in events {
            let seq = end.events + 1;
            let salt = hex(&(stamp.salt)());
            let entry = Entry { seq, prev: end.head.to_string(), time: stamp.time.to_string(), actor: stamp.actor.clone(), salt, event };
            let line = |source| CustodyError::Line { path: self.path.clone(), line: seq, source };
            let start = text.len();
            serde_json::to_writer(&mut text, &entry).map_err(line)?;
            end.take(&entry, text.get(start..).unwrap_or_default());
            fresh.push((entry, start..text.len(), end.head));
            text.push(b'\n');
        }
        self.write(&text).map_err(|source| CustodyError::File { path: self.path.clone(), source })?;
        self.end = end;
        for (entry, place, digest) in fresh {
            told(Line { entry, raw: text.get(place).unwrap_or_default(), digest });
        }
        Ok(())
    }

    fn write(&mut self, text: &[u8]) -> io::Result<()> {
        if self.file.seek(SeekFrom::End(0))? != self.end.bytes {
            self.file.set_len(self.end.bytes)?;
        }
        let written = self.file.write_all(text).and_then(|()| self.file.sync_data());
        if written.is_err() {
            // What is told as failed must not count half; should this fail too, reading passes over the torn line.
            let _torn = self.file.set_len(self.end.bytes);
        }
        written
    }
}

/// Reads a log without locking it; a missing file is an empty log.
pub fn read(path: &Path, told: &mut Told<'_>) -> Result<(), CustodyError> {
    match regular(path, OpenOptions::new().read(true)) {
        Ok(file) => walk(path, &file, told).map(drop),
        Err(CustodyError::File { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Opens the log where it is an ordinary file, or nothing yet: a case folder that came from elsewhere must not make us
/// write into another file, nor wait at a pipe.
fn regular(path: &Path, options: &mut OpenOptions) -> Result<File, CustodyError> {
    let failed = |source| CustodyError::File { path: path.to_owned(), source };
    let other = || CustodyError::NotAFile { path: path.to_owned() };
    match path.symlink_metadata() {
        Ok(about) if !about.is_file() => return Err(other()),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
        Ok(_) | Err(_) => {}
    }
    // What is put in place between the two steps the system itself refuses on Linux.
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        const NOFOLLOW_NONBLOCK: i32 = 0o400_000 | 0o4_000;
        options.custom_flags(NOFOLLOW_NONBLOCK);
    }
    let file = options.open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.is_file() { Ok(file) } else { Err(other()) }
}

impl End {
    fn take(&mut self, entry: &Entry, raw: &[u8]) {
        self.head = Digest::of(raw);
        self.events += 1;
        self.bytes += raw.len() as u64 + 1;
        if entry.event.belongs(self.content, self.packed) {
            self.content = self.events;
        }
        if matches!(entry.event, Event::Packed(_)) {
            self.packed = self.events;
        }
    }
}

/// Reads line by line and checks the chain; stops before a last line that was cut off.
fn walk(path: &Path, file: &File, told: &mut Told<'_>) -> Result<End, CustodyError> {
    let mut source = BufReader::with_capacity(64 * 1024, file);
    let mut end = End { head: chain::genesis(), events: 0, content: 0, packed: 0, bytes: 0 };
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut source).take(LONGEST_LINE + 1).read_until(b'\n', &mut line);
        read.map_err(|source| CustodyError::File { path: path.to_owned(), source })?;
        let number = end.events + 1;
        if line.pop_if(|last| *last == b'\n').is_none() {
            let endless = line.len() as u64 > LONGEST_LINE;
            return if endless { Err(CustodyError::Broken { path: path.to_owned(), line: number }) } else { Ok(end) };
        }
        let (entry, linked) = match Entry::parse(&line) {
            Ok(entry) => {
                let linked = entry.seq == number && Digest::parse(&entry.prev).is_ok_and(|prev| prev == end.head);
                (Ok(entry), linked)
            }
            Err(source) => (Err(source), chain::links(&line, number, &end.head)),
        };
        if !linked {
            return Err(CustodyError::Broken { path: path.to_owned(), line: number });
        }
        let entry = entry.map_err(|source| CustodyError::Line { path: path.to_owned(), line: number, source })?;
        end.take(&entry, &line);
        told(Line { entry, raw: &line, digest: end.head });
    }
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
        let mut log = Log::open(path, &mut |_| ()).unwrap();
        log.append(vec![opened("1"), opened("2")], &mut stamp, &mut |_| ()).unwrap();
    }

    fn count(path: &Path) -> usize {
        let mut lines = 0;
        read(path, &mut |_| lines += 1).unwrap();
        lines
    }

    #[test]
    fn what_is_written_reads_back_and_a_second_pouch_is_kept_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        write_two(&path);
        let mut seen = Vec::new();
        let log = Log::open(&path, &mut |line| seen.push(line.digest)).unwrap();
        assert_eq!(seen.len(), 2);
        assert!(matches!(Log::open(&path, &mut |_| ()), Err(CustodyError::Locked { .. })));
        let mut again = Vec::new();
        log.replay(&mut |line| again.push(Digest::of(line.raw))).unwrap();
        assert_eq!(again, seen);
        drop(log);
        assert_eq!(count(&path), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_a_folder_or_a_pipe_in_the_place_of_the_log_is_refused_and_nothing_is_written_through_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        let victim = folder.path().join("victim.txt");
        let refused = |what: &str| {
            assert!(matches!(Log::open(&path, &mut |_| ()), Err(CustodyError::NotAFile { .. })), "{what}");
            assert!(matches!(read(&path, &mut |_| ()), Err(CustodyError::NotAFile { .. })), "{what}");
        };
        std::os::unix::fs::symlink(&victim, &path).unwrap();
        refused("a link to nothing");
        assert!(!victim.exists(), "made through a link");
        std::fs::write(&victim, "").unwrap();
        refused("a link to an empty file");
        assert_eq!(std::fs::read(&victim).unwrap(), b"");
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        refused("a folder");
        std::fs::remove_dir(&path).unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&path).status().unwrap().success());
        refused("a pipe");
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
        assert_eq!(count(&path), 4);
        assert!(check(std::fs::read(&path).unwrap().as_slice(), None).unwrap().is_empty());
    }

    #[test]
    fn a_log_that_was_rewritten_under_the_lock_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        write_two(&path);
        let log = Log::open(&path, &mut |_| ()).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, text.split_inclusive('\n').next().unwrap()).unwrap();
        assert!(matches!(log.replay(&mut |_| ()), Err(CustodyError::Broken { line: 1, .. })));
    }

    #[test]
    fn a_line_of_a_later_pouch_is_told_apart_from_a_broken_chain() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("custody.jsonl");
        write_two(&path);
        let text = std::fs::read_to_string(&path).unwrap();
        let (first, second) = text.split_once('\n').unwrap();
        std::fs::write(&path, format!("{first}\n{}", second.replace("\"opened\"", "\"unheard-of\""))).unwrap();
        assert!(matches!(read(&path, &mut |_| ()), Err(CustodyError::Line { line: 2, .. })));
        std::fs::write(&path, format!("{}\n{second}", first.replace("TRANSMIT", "RFA"))).unwrap();
        assert!(matches!(read(&path, &mut |_| ()), Err(CustodyError::Broken { line: 2, .. })));
        std::fs::write(&path, format!("{first}\nno line\n")).unwrap();
        assert!(matches!(read(&path, &mut |_| ()), Err(CustodyError::Broken { line: 2, .. })));
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
