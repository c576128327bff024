//! The bag inside its ZIP, written in one pass by several threads that take turns.
//!
//! A thread reads and hashes a load of files while another writes its own: what one has read stays in the memory
//! next to its processor until it is written. The loads go into the ZIP in the order of the files. What is deflated is
//! deflated before its turn, each thread its own (`apart`); the bytes are the same however many threads there are.
//!
//! What pouch made is in memory or spooled, and the originals' digests are known from the log,
//! so the lists can be written before the files are read; each file must then turn out to be
//! what the log says, or nothing gets a name.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::sync::{Condvar, Mutex, MutexGuard};

use super::apart::{self, Apart};
use super::bag_file::{BagFile, Content, Original};
use super::error::PackError;
use super::spool::Spool;
use crate::archive::{Packing, WriteError, Writer};
use crate::intake::take::{self, TakeError};
use crate::intake::walk;
use crate::model::digest::{self, Digest, Hasher};
use crate::model::observer::{Event, Observer, Step};

/// Bytes that are read and written in one turn; small files share a load.
pub(super) const LOAD: usize = 128 * 1024;
/// More threads than this would only wait for each other.
const MOST_THREADS: usize = 4;
/// So many deflated files may wait for their turn while their threads go on.
const MOST_EARLY: usize = 2;

/// A bag ready to be written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Package<'a> {
    /// Its files, sorted.
    pub(super) files: &'a [BagFile],
    /// Where the spooled ones lie.
    pub(super) spool: &'a Spool,
    /// The case folder, where the originals lie.
    pub(super) root: &'a Path,
    /// The base folder.
    pub(super) base: &'a str,
    /// Whether what can be made smaller is compressed.
    pub(super) compress: bool,
    /// How many threads may work.
    pub(super) threads: usize,
}

/// Why an original could not be packed.
pub(super) enum Refusal<'a> {
    Read(&'a Original, io::Error),
    Changed(&'a Original, Digest),
    /// What pouch made itself can no longer be read.
    Spool(io::Error),
    Stopped,
}

/// Why the work ended early.
pub(super) enum Halt<'a> {
    Refused(Refusal<'a>),
    Failed(PackError),
}

/// Writes the files below one base folder into a canonical ZIP.
pub(super) fn write<'a, W: Write + Seek + Send>(out: W, package: &Package<'a>, observer: &dyn Observer) -> Result<Result<W, Refusal<'a>>, PackError> {
    let relay = Relay {
        package: *package,
        apart: apart::worth(package),
        observer,
        queue: Mutex::new(Queue { left: package.files, turn: 0, open: None }),
        zip: Mutex::new(Zip { writer: Writer::new(out), turn: 0, early: BTreeMap::new(), halt: None }),
        next: Condvar::new(),
    };
    let originals = package.files.iter().filter(|file| matches!(file.content, Content::Original(_))).count();
    observer.on(&Event::Step { step: Step::Pack, files: originals as u64, bytes: package.files.iter().map(BagFile::bytes).sum() });
    std::thread::scope(|scope| {
        for _ in 1..package.threads.clamp(1, MOST_THREADS) {
            scope.spawn(|| relay.run());
        }
        relay.run();
    });
    // Only a panic, which ends pouch, poisons the lock.
    let Ok(Zip { writer, halt, .. }) = relay.zip.into_inner() else { return Ok(Err(Refusal::Stopped)) };
    match halt {
        None => Ok(Ok(writer.finish()?)),
        Some(Halt::Refused(refusal)) => Ok(Err(refusal)),
        Some(Halt::Failed(error)) => Err(error),
    }
}

/// What the threads share.
struct Relay<'a, 'o, W: Write + Seek> {
    package: Package<'a>,
    /// Whether what is deflated is deflated before its turn.
    apart: apart::Worth,
    observer: &'o dyn Observer,
    queue: Mutex<Queue<'a>>,
    zip: Mutex<Zip<'a, W>>,
    /// Told when the next turn has come.
    next: Condvar,
}

/// The files that nobody has taken yet, and the one that is too long for one load.
struct Queue<'a> {
    left: &'a [BagFile],
    turn: u64,
    open: Option<Reading<'a>>,
}

/// The archive, and whose turn it is to write.
struct Zip<'a, W: Write + Seek> {
    writer: Writer<W>,
    turn: u64,
    /// What was deflated before its turn, by turns.
    early: BTreeMap<u64, Apart>,
    halt: Option<Halt<'a>>,
}

/// What one thread reads and then writes.
pub(super) struct Load<'a> {
    /// The first `filled` bytes count; the rest is left from earlier.
    bytes: Vec<u8>,
    filled: usize,
    /// Where in the bytes a file begins.
    begins: Vec<(usize, &'a BagFile)>,
}

/// What is ready to be written: the load, or what was made of it.
type Ready<'a> = Result<Option<Apart>, Halt<'a>>;

impl<'a, W: Write + Seek> Relay<'a, '_, W> {
    /// Takes turn after turn until no file is left or the work is halted.
    fn run(&self) {
        // A small case needs no more than all its files.
        let all: u64 = self.package.files.iter().map(BagFile::bytes).sum();
        let mut load = Load { bytes: vec![0; usize::try_from(all).unwrap_or(LOAD).min(LOAD)], filled: 0, begins: Vec::new() };
        let _watch = Watch(self);
        while let Some((turn, ready)) = self.read(&mut load) {
            if !self.write(turn, ready, &load) {
                return;
            }
            load.filled = 0;
            load.begins.clear();
        }
    }

    /// Reads the next load; small files at the same time as other threads read theirs. Returns its turn.
    fn read(&self, load: &mut Load<'a>) -> Option<(u64, Ready<'a>)> {
        let mut queue = self.queue.lock().ok()?;
        let turn = queue.turn;
        queue.turn += 1;
        if let Some(file) = queue.take_apart(self.apart) {
            drop(queue);
            return Some((turn, self.deflate_long(file, load).map(Some)));
        }
        let small = queue.take_small();
        let read = if small.is_empty() {
            let read = queue.fill(self, load);
            let is_whole = queue.open.is_none() && load.begins.first().is_some_and(|(at, _)| *at == 0);
            drop(queue);
            if load.filled == 0 && load.begins.is_empty() && read.is_ok() {
                return None;
            }
            read.map(|()| is_whole)
        } else {
            drop(queue);
            let one = |file: &'a BagFile| Reading::begin(self.package, self.observer, file, load)?.fill(self.observer, load).map(drop);
            small.iter().try_for_each(one).map(|()| true)
        };
        Some((turn, read.map_err(Halt::Refused).and_then(|is_whole| self.deflate(is_whole, load))))
    }

    /// Deflates a load of whole files where that is worth it.
    fn deflate(&self, is_whole: bool, load: &Load<'a>) -> Ready<'a> {
        let shrinks = |(_, file): &(usize, &BagFile)| file.packing(true) == Packing::Deflated;
        if !(is_whole && self.apart.short && load.begins.iter().any(shrinks)) {
            return Ok(None);
        }
        apart::of(self.package.root, |writer| put(writer, &self.package, load).map_err(Halt::Failed)).map(Some)
    }

    /// Reads and deflates a file that is longer than a load.
    fn deflate_long(&self, file: &'a BagFile, load: &mut Load<'a>) -> Result<Apart, Halt<'a>> {
        let mut reading = Reading::begin(self.package, self.observer, file, load).map_err(Halt::Refused)?;
        apart::of(self.package.root, |writer| loop {
            let ended = reading.fill(self.observer, load).map_err(Halt::Refused)?;
            put(writer, &self.package, load).map_err(Halt::Failed)?;
            load.filled = 0;
            load.begins.clear();
            if ended {
                return Ok(());
            }
        })
    }

    /// Waits for a turn and writes what is ready, or says why there is nothing; returns whether the work goes on.
    fn write(&self, turn: u64, ready: Ready<'a>, load: &Load<'a>) -> bool {
        let Ok(mut zip) = self.zip.lock() else { return false };
        let ready = match ready {
            Ok(Some(apart)) if zip.turn != turn && zip.early.len() < MOST_EARLY => {
                zip.early.insert(turn, apart);
                return zip.halt.is_none();
            }
            ready => ready,
        };
        let Ok(mut zip) = self.next.wait_while(zip, |zip| zip.turn != turn && zip.halt.is_none()) else { return false };
        if zip.halt.is_none() {
            let done = ready.and_then(|ready| match ready {
                Some(apart) => zip.writer.take(apart).map_err(|error| Halt::Failed(error.into())),
                None => put(&mut zip.writer, &self.package, load).map_err(Halt::Failed),
            });
            zip.halt = done.err();
        }
        zip.turn += 1;
        zip.catch_up();
        let goes_on = zip.halt.is_none();
        drop(zip);
        self.next.notify_all();
        goes_on
    }
}

impl<W: Write + Seek> Zip<'_, W> {
    /// Writes what was ready before its turn, as far as its turn has come.
    fn catch_up(&mut self) {
        while let Some(apart) = self.early.remove(&self.turn).filter(|_| self.halt.is_none()) {
            self.halt = self.writer.take(apart).err().map(|error| Halt::Failed(error.into()));
            self.turn += 1;
        }
    }
}

fn put<W: Write + Seek>(zip: &mut Writer<W>, package: &Package<'_>, load: &Load<'_>) -> Result<(), PackError> {
    let mut from = 0;
    for (at, file) in &load.begins {
        zip.write_all(load.bytes.get(from..*at).unwrap_or_default()).map_err(WriteError::from)?;
        zip.begin(&format!("{}/{}", package.base, file.path), file.packing(package.compress), file.bytes())?;
        from = *at;
    }
    zip.write_all(load.bytes.get(from..load.filled).unwrap_or_default()).map_err(WriteError::from)?;
    Ok(())
}

/// Halts the work when its thread panics, so that nobody waits for a turn that never comes.
struct Watch<'r, 'a, 'o, W: Write + Seek>(&'r Relay<'a, 'o, W>);

impl<W: Write + Seek> Drop for Watch<'_, '_, '_, W> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let zip: Result<MutexGuard<'_, _>, _> = self.0.zip.lock();
            let mut zip = zip.unwrap_or_else(std::sync::PoisonError::into_inner);
            zip.halt.get_or_insert(Halt::Refused(Refusal::Stopped));
            drop(zip);
            self.0.next.notify_all();
        }
    }
}

impl<'a> Queue<'a> {
    /// Takes the file at the front where it is to be deflated by itself.
    fn take_apart(&mut self, worth: apart::Worth) -> Option<&'a BagFile> {
        let (file, left) = self.left.split_first().filter(|(file, _)| self.open.is_none() && worth.long && apart::is_long(file))?;
        self.left = left;
        Some(file)
    }

    /// Takes the originals at the front that fit into one load together.
    fn take_small(&mut self) -> &'a [BagFile] {
        let mut room = LOAD as u64;
        let fits = |file: &&BagFile| {
            let left = room.checked_sub(file.bytes()).filter(|_| matches!(file.content, Content::Original(_)));
            room = left.unwrap_or(0);
            left.is_some()
        };
        let count = if self.open.is_some() { 0 } else { self.left.iter().take_while(fits).count() };
        let (small, left) = self.left.split_at(count);
        self.left = left;
        small
    }

    /// Fills a load from the file that is open, or from the next one.
    fn fill<W: Write + Seek>(&mut self, relay: &Relay<'a, '_, W>, load: &mut Load<'a>) -> Result<(), Refusal<'a>> {
        let mut reading = if let Some(reading) = self.open.take() {
            reading
        } else {
            let Some((file, left)) = self.left.split_first() else { return Ok(()) };
            self.left = left;
            Reading::begin(relay.package, relay.observer, file, load)?
        };
        if !reading.fill(relay.observer, load)? {
            self.open = Some(reading);
        }
        Ok(())
    }
}

/// A file that is being read.
struct Reading<'a> {
    source: Source<'a>,
    left: u64,
}

enum Source<'a> {
    Made(&'a [u8]),
    Spooled(Box<dyn Read + Send + 'a>),
    Original(&'a Original, File, Hasher),
}

impl<'a> Reading<'a> {
    /// Opens a file, which begins where the load ends.
    fn begin(package: Package<'a>, observer: &dyn Observer, file: &'a BagFile, load: &mut Load<'a>) -> Result<Self, Refusal<'a>> {
        load.begins.push((load.filled, file));
        let source = match &file.content {
            Content::Made(bytes) => Source::Made(bytes),
            Content::Constant(bytes, _) => Source::Made(bytes),
            Content::Spooled(spooled) => Source::Spooled(Box::new(package.spool.read(*spooled).map_err(Refusal::Spool)?)),
            Content::Original(original) => {
                observer.on(&Event::File { name: &original.path });
                let unreadable = |error| Refusal::Read(original, error);
                let (file, length) = open(&walk::on_disk(package.root, &original.path)).map_err(unreadable)?;
                if length != original.bytes {
                    let (now, _) = digest::of_reader(file).map_err(unreadable)?;
                    return Err(Refusal::Changed(original, now));
                }
                Source::Original(original, file, Hasher::new())
            }
        };
        Ok(Self { source, left: file.bytes() })
    }

    /// Reads into the load until it is full or the file ends, which must then be what it should be; returns whether it ended.
    fn fill(&mut self, observer: &dyn Observer, load: &mut Load<'a>) -> Result<bool, Refusal<'a>> {
        while self.left > 0 {
            if observer.stop() {
                return Err(Refusal::Stopped);
            }
            let wanted = usize::try_from(self.left).unwrap_or(LOAD).min(load.bytes.len() - load.filled);
            if wanted == 0 {
                return Ok(false);
            }
            let window = load.bytes.get_mut(load.filled..load.filled + wanted).unwrap_or_default();
            let got = match self.source.read(window) {
                Ok(0) => return Err(self.source.cut_short()),
                Ok(got) => got,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(self.source.unreadable(error)),
            };
            observer.on(&Event::Bytes(got as u64));
            load.filled += got;
            self.left -= got as u64;
        }
        self.source.end().map(|()| true)
    }
}

impl<'a> Source<'a> {
    fn read(&mut self, window: &mut [u8]) -> io::Result<usize> {
        match self {
            Source::Made(bytes) => bytes.read(window),
            Source::Spooled(text) => text.read(window),
            Source::Original(_, file, hasher) => {
                let got = file.read(window)?;
                hasher.update(window.get(..got).unwrap_or_default());
                Ok(got)
            }
        }
    }

    fn unreadable(&self, error: io::Error) -> Refusal<'a> {
        match self {
            Source::Original(original, ..) => Refusal::Read(original, error),
            Source::Made(_) | Source::Spooled(_) => Refusal::Spool(error),
        }
    }

    fn cut_short(&self) -> Refusal<'a> {
        match self {
            Source::Original(original, _, hasher) => Refusal::Changed(original, hasher.clone().finish()),
            Source::Made(_) | Source::Spooled(_) => Refusal::Spool(io::ErrorKind::UnexpectedEof.into()),
        }
    }

    /// The bytes of an original must be the ones the log knows.
    fn end(&self) -> Result<(), Refusal<'a>> {
        let Source::Original(original, _, hasher) = self else { return Ok(()) };
        let now = hasher.clone().finish();
        if now == original.sha256 { Ok(()) } else { Err(Refusal::Changed(original, now)) }
    }
}

/// Opens a file and tells its length. What is no longer an ordinary file is not read: a pipe would keep us waiting for ever.
fn open(path: &Path) -> io::Result<(File, u64)> {
    let file = take::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_file() { Ok((file, metadata.len())) } else { Err(io::Error::other(TakeError::NotAFile)) }
}
