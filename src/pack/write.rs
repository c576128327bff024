//! The bag inside its ZIP, written in one pass: one thread reads and hashes, the other packs.
//!
//! Everything but the originals is in memory, and the originals' digests are known from the log,
//! so the lists can be written before the files are read; each file must then turn out to be
//! what the log says, or nothing gets a name.

use std::fs::File;
use std::io::{self, Read as _, Seek, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::error::PackError;
use super::plan::Original;
use crate::archive::{Packing, Writer};
use crate::bag::{self, manifest_line};
use crate::intake::take::{self, TakeError};
use crate::model::digest::{Digest, Hasher};
use crate::model::item::Format;
use crate::model::observer::{Event, Observer};

const CHUNK: usize = 256 * 1024;
/// Buffers on their way between the two threads.
const IN_FLIGHT: usize = 4;

/// Where the bytes of one entry come from.
#[derive(Debug)]
pub(super) enum Content {
    /// Made by pouch.
    Made(Vec<u8>),
    /// A file of the case.
    Original(Original),
}

/// One file of the bag, by its path in the bag.
#[derive(Debug)]
pub(super) struct BagFile {
    pub(super) path: String,
    pub(super) content: Content,
}

impl BagFile {
    pub(super) fn made(path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self { path: path.to_owned(), content: Content::Made(bytes.into()) }
    }

    fn digest(&self) -> Digest {
        match &self.content {
            Content::Made(bytes) => Digest::of(bytes),
            Content::Original(original) => original.sha256,
        }
    }

    pub(super) fn bytes(&self) -> u64 {
        match &self.content {
            Content::Made(bytes) => bytes.len() as u64,
            Content::Original(original) => original.bytes,
        }
    }

    fn packing(&self, stored: bool) -> Packing {
        let mime = match &self.content {
            Content::Made(_) => "text/plain",
            Content::Original(original) => &original.mime,
        };
        let format = Format { mime: mime.to_owned(), ..Format::unknown() };
        let keep = stored || format.is_compressed() || mime == "application/octet-stream";
        if keep { Packing::Stored } else { Packing::Deflated }
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

/// What travels from the reading to the packing thread.
enum Piece<'a> {
    Begin(&'a BagFile),
    Bytes(Vec<u8>),
}

/// Why an original could not be packed.
pub(super) enum Refusal<'a> {
    Read(&'a Original, io::Error),
    Changed(&'a Original, Digest),
    Stopped,
}

/// Writes the files below one base folder into a canonical ZIP.
pub(super) fn write<'a, W: Write + Seek>(out: W, base: &str, files: &'a [BagFile], stored: bool, observer: &dyn Observer) -> Result<Result<W, Refusal<'a>>, PackError> {
    std::thread::scope(|scope| {
        let (send, pieces) = sync_channel(IN_FLIGHT);
        let (give_back, spare) = sync_channel(IN_FLIGHT + 2);
        let reader = scope.spawn(move || read(files, &send, &spare, observer));
        let written = pack(Writer::new(out), base, stored, &pieces, &give_back);
        drop(pieces);
        let read = reader.join().unwrap_or(Err(Refusal::Stopped));
        match (written, read) {
            (_, Err(refusal)) => Ok(Err(refusal)),
            (Err(error), _) => Err(error),
            (Ok(writer), Ok(())) => Ok(Ok(writer.finish()?)),
        }
    })
}

fn pack<'a, W: Write + Seek>(mut zip: Writer<W>, base: &str, stored: bool, pieces: &Receiver<Piece<'a>>, give_back: &SyncSender<Vec<u8>>) -> Result<Writer<W>, PackError> {
    for piece in pieces {
        match piece {
            Piece::Begin(file) => zip.begin(&format!("{base}/{}", file.path), file.packing(stored), file.bytes())?,
            Piece::Bytes(bytes) => {
                zip.write_all(&bytes).map_err(crate::archive::WriteError::from)?;
                // The reader may be gone already, and then nobody wants the buffer back.
                let _unwanted = give_back.try_send(bytes);
            }
        }
    }
    Ok(zip)
}

fn read<'a>(files: &'a [BagFile], send: &SyncSender<Piece<'a>>, spare: &Receiver<Vec<u8>>, observer: &dyn Observer) -> Result<(), Refusal<'a>> {
    for file in files {
        // A closed channel means that packing failed; its error is the one to tell.
        if send.send(Piece::Begin(file)).is_err() {
            return Ok(());
        }
        let done = match &file.content {
            Content::Made(bytes) => send.send(Piece::Bytes(bytes.clone())).is_err(),
            Content::Original(original) => read_original(original, send, spare, observer)?,
        };
        if done {
            return Ok(());
        }
    }
    Ok(())
}

/// Returns whether the other side is gone.
fn read_original<'a>(original: &'a Original, send: &SyncSender<Piece<'a>>, spare: &Receiver<Vec<u8>>, observer: &dyn Observer) -> Result<bool, Refusal<'a>> {
    observer.on(&Event::File { name: &original.path.shown(), bytes: original.bytes });
    let mut file = open(&original.on_disk).map_err(|error| Refusal::Read(original, error))?;
    let mut hasher = Hasher::new();
    let mut left = original.bytes;
    loop {
        if observer.stop() {
            return Err(Refusal::Stopped);
        }
        let mut buffer = spare.try_recv().unwrap_or_default();
        buffer.resize(CHUNK, 0);
        let got = fill(&mut file, &mut buffer).map_err(|error| Refusal::Read(original, error))?;
        buffer.truncate(got);
        hasher.update(&buffer);
        observer.on(&Event::Bytes(got as u64));
        if got as u64 > left {
            return Err(Refusal::Changed(original, hasher.finish()));
        }
        left -= got as u64;
        let last = got < CHUNK;
        if got > 0 && send.send(Piece::Bytes(buffer)).is_err() {
            return Ok(true);
        }
        if last {
            break;
        }
    }
    let now = hasher.finish();
    if now == original.sha256 { Ok(false) } else { Err(Refusal::Changed(original, now)) }
}

/// What is no longer an ordinary file is not read: a pipe would keep us waiting for ever.
fn open(path: &Path) -> io::Result<File> {
    let file = take::open(path)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::other(TakeError::NotAFile)) }
}

fn fill(file: &mut File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while let Some(rest) = buffer.get_mut(filled..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(got) => filled += got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}
