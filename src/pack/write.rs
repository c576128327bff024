//! The bag inside its ZIP, written in one pass: one thread reads and hashes, the other packs.
//!
//! What pouch made is in memory or spooled, and the originals' digests are known from the log,
//! so the lists can be written before the files are read; each file must then turn out to be
//! what the log says, or nothing gets a name.

use std::fs::File;
use std::io::{self, Read as _, Seek, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::error::PackError;
use super::plan::Original;
use super::spool::{Spool, Spooled};
use crate::archive::{Packing, WriteError, Writer};
use crate::bag::{self, manifest_line};
use crate::intake::take::{self, TakeError};
use crate::intake::walk;
use crate::model::digest::{Digest, Hasher};
use crate::model::observer::{Event, Observer};

/// Bytes that travel together between the two threads; small files share a load.
const LOAD: usize = 256 * 1024;
/// A file is not begun in less room than this, so that small files are read at once.
const LEAST_ROOM: usize = 64 * 1024;
/// Loads on their way between the two threads.
const IN_FLIGHT: usize = 4;

/// Where the bytes of one entry come from.
#[derive(Debug)]
pub(super) enum Content {
    /// Made by pouch, and short.
    Made(Vec<u8>),
    /// Made by pouch, of any length.
    Spooled(Spooled),
    /// A file of the case.
    Original(Original),
}

/// One file of the bag, by its path in the bag.
#[derive(Debug)]
pub(super) struct BagFile {
    path: Box<str>,
    content: Content,
}

impl BagFile {
    pub(super) fn new(path: &str, content: Content) -> Self {
        Self { path: path.into(), content }
    }

    pub(super) fn made(path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(path, Content::Made(bytes.into()))
    }

    pub(super) fn original(original: Original) -> Self {
        Self { path: original.stored.as_str().into(), content: Content::Original(original) }
    }

    fn digest(&self) -> Digest {
        match &self.content {
            Content::Made(bytes) => Digest::of(bytes),
            Content::Spooled(spooled) => spooled.sha256,
            Content::Original(original) => original.sha256,
        }
    }

    pub(super) fn bytes(&self) -> u64 {
        match &self.content {
            Content::Made(bytes) => bytes.len() as u64,
            Content::Spooled(spooled) => spooled.bytes,
            Content::Original(original) => original.bytes,
        }
    }

    fn packing(&self, compress: bool) -> Packing {
        let shrinks = match &self.content {
            Content::Made(_) | Content::Spooled(_) => true,
            Content::Original(original) => original.shrinks,
        };
        if compress && shrinks { Packing::Deflated } else { Packing::Stored }
    }
}

/// Adds declaration, manifest and tag manifest to the files of a bag and sorts them; returns the seal digest.
pub(super) fn close(files: &mut Vec<BagFile>) -> Digest {
    files.push(BagFile::made("bagit.txt", bag::DECLARATION));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let list = |files: &[BagFile], payload: bool| -> String {
        let listed = files.iter().filter(|file| file.path.starts_with("data/") == payload);
        listed.map(|file| manifest_line(&file.digest(), &file.path)).collect()
    };
    files.push(BagFile::made("manifest-sha256.txt", list(files, true)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let tags = list(files, false);
    let seal = Digest::of(&tags);
    files.push(BagFile::made("tagmanifest-sha256.txt", tags));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    seal
}

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
}

/// What travels from the reading to the packing thread.
struct Load<'a> {
    /// The first `filled` bytes count; the rest is left from earlier.
    bytes: Vec<u8>,
    filled: usize,
    /// Where in the bytes a file begins.
    begins: Vec<(usize, &'a BagFile)>,
}

/// Why an original could not be packed.
pub(super) enum Refusal<'a> {
    Read(&'a Original, io::Error),
    Changed(&'a Original, Digest),
    /// What pouch made itself can no longer be read.
    Spool(io::Error),
    Stopped,
}

/// Writes the files below one base folder into a canonical ZIP.
pub(super) fn write<'a, W: Write + Seek>(out: W, package: &Package<'a>, observer: &dyn Observer) -> Result<Result<W, Refusal<'a>>, PackError> {
    std::thread::scope(|scope| {
        let (send, loads) = sync_channel(IN_FLIGHT);
        let (give_back, spare) = sync_channel(IN_FLIGHT + 2);
        let (spool, root) = (package.spool, package.root);
        let reader = scope.spawn(move || Loader { send, spare, spool, root, load: Load::new(Vec::new()) }.read(package.files, observer));
        let written = pack(Writer::new(out), package, &loads, &give_back);
        drop(loads);
        let read = reader.join().unwrap_or(Err(Halt::Refused(Refusal::Stopped)));
        match (written, read) {
            (_, Err(Halt::Refused(refusal))) => Ok(Err(refusal)),
            (Err(error), _) => Err(error),
            // The packing thread goes first only when it fails.
            (Ok(writer), Ok(()) | Err(Halt::Gone)) => Ok(Ok(writer.finish()?)),
        }
    })
}

fn pack<W: Write + Seek>(mut zip: Writer<W>, package: &Package<'_>, loads: &Receiver<Load<'_>>, give_back: &SyncSender<Vec<u8>>) -> Result<Writer<W>, PackError> {
    for Load { bytes, filled, begins } in loads {
        let mut from = 0;
        for (at, file) in begins {
            zip.write_all(bytes.get(from..at).unwrap_or_default()).map_err(WriteError::from)?;
            zip.begin(&format!("{}/{}", package.base, file.path), file.packing(package.compress), file.bytes())?;
            from = at;
        }
        zip.write_all(bytes.get(from..filled).unwrap_or_default()).map_err(WriteError::from)?;
        // The reader may be gone already, and then nobody wants the memory back.
        let _unwanted = give_back.try_send(bytes);
    }
    Ok(zip)
}

impl Load<'_> {
    fn new(mut bytes: Vec<u8>) -> Self {
        bytes.resize(LOAD, 0);
        Self { bytes, filled: 0, begins: Vec::new() }
    }
}

/// Why reading ended early.
enum Halt<'a> {
    Refused(Refusal<'a>),
    /// Packing failed; its error is the one to tell.
    Gone,
}

/// The reading thread: hashes the files and loads them for the packing thread.
struct Loader<'a> {
    send: SyncSender<Load<'a>>,
    spare: Receiver<Vec<u8>>,
    spool: &'a Spool,
    root: &'a Path,
    load: Load<'a>,
}

impl<'a> Loader<'a> {
    fn read(mut self, files: &'a [BagFile], observer: &dyn Observer) -> Result<(), Halt<'a>> {
        for file in files {
            self.load.begins.push((self.load.filled, file));
            match &file.content {
                Content::Made(bytes) => self.made(bytes)?,
                Content::Spooled(spooled) => self.spooled(*spooled)?,
                Content::Original(original) => self.original(original, observer)?,
            }
        }
        self.dispatch()
    }

    fn made(&mut self, mut bytes: &[u8]) -> Result<(), Halt<'a>> {
        while !bytes.is_empty() {
            let room = self.room(1)?;
            let (now, later) = bytes.split_at(room.len().min(bytes.len()));
            room.get_mut(..now.len()).unwrap_or_default().copy_from_slice(now);
            self.load.filled += now.len();
            bytes = later;
        }
        Ok(())
    }

    fn spooled(&mut self, spooled: Spooled) -> Result<(), Halt<'a>> {
        let mut source = self.spool.read(spooled).map_err(|error| Halt::Refused(Refusal::Spool(error)))?;
        let mut left = spooled.bytes;
        while left > 0 {
            let got = source.read(self.room(1)?).map_err(|error| Halt::Refused(Refusal::Spool(error)))?;
            if got == 0 {
                return Err(Halt::Refused(Refusal::Spool(io::ErrorKind::UnexpectedEof.into())));
            }
            self.load.filled += got;
            left = left.saturating_sub(got as u64);
        }
        Ok(())
    }

    /// Reads a file to its end; its bytes must be the ones the log knows.
    fn original(&mut self, original: &'a Original, observer: &dyn Observer) -> Result<(), Halt<'a>> {
        observer.on(&Event::File { name: &original.path.shown() });
        let unreadable = |error| Halt::Refused(Refusal::Read(original, error));
        let (mut file, length) = open(&walk::on_disk(self.root, &original.path)).map_err(unreadable)?;
        let mut hasher = Hasher::new();
        let mut left = original.bytes;
        loop {
            if observer.stop() {
                return Err(Halt::Refused(Refusal::Stopped));
            }
            let room = self.room(LEAST_ROOM.min(usize::try_from(left).unwrap_or(LEAST_ROOM)))?;
            let got = match file.read(room) {
                Ok(got) => room.get(..got).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(unreadable(error)),
            };
            hasher.update(got);
            let got = got.len();
            observer.on(&Event::Bytes(got as u64));
            let Some(rest) = left.checked_sub(got as u64) else {
                return Err(Halt::Refused(Refusal::Changed(original, hasher.finish())));
            };
            left = rest;
            self.load.filled += got;
            if got == 0 || (left == 0 && length == original.bytes) {
                break;
            }
        }
        let now = hasher.finish();
        if now == original.sha256 { Ok(()) } else { Err(Halt::Refused(Refusal::Changed(original, now))) }
    }

    /// Returns the room that is left for bytes, at least so much of it and never none.
    fn room(&mut self, least: usize) -> Result<&mut [u8], Halt<'a>> {
        if LOAD - self.load.filled < least.max(1) {
            self.dispatch()?;
        }
        Ok(self.load.bytes.get_mut(self.load.filled..).unwrap_or_default())
    }

    fn dispatch(&mut self) -> Result<(), Halt<'a>> {
        let next = Load::new(self.spare.try_recv().unwrap_or_default());
        self.send.send(std::mem::replace(&mut self.load, next)).map_err(|_nobody| Halt::Gone)
    }
}

/// Opens a file and tells its length. What is no longer an ordinary file is not read: a pipe would keep us waiting for ever.
fn open(path: &Path) -> io::Result<(File, u64)> {
    let file = take::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_file() { Ok((file, metadata.len())) } else { Err(io::Error::other(TakeError::NotAFile)) }
}
