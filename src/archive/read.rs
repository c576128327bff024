//! Reads the entries of a scanned archive, from several threads at once and in bounded memory.
//!
//! While an entry is read it must turn out as declared: as many bytes, the same CRC-32, and a deflate
//! stream that ends exactly where the entry does, for bytes behind it would be seen by nobody.

use std::fs::File;
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::Path;

use flate2::{Decompress, FlushDecompress, Status};

use super::positioned::{Bytes, Reader, Stretch};
use super::{ArchiveError, Contents, Entry, Limits, Packing, padding, scan};

/// How many packed bytes are fetched at once.
const FETCHED: usize = 64 * 1024;

/// An open archive that was scanned and accepted.
#[derive(Debug)]
pub struct Archive {
    file: Box<dyn Bytes>,
    contents: Contents,
}

/// What is wrong with the content of an entry; travels inside an [`io::Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Damage {
    /// The deflate stream is no such stream, or is cut off.
    #[error("the packed data is damaged")]
    Packed,
    /// There is more or less than declared.
    #[error("the size is not the declared one")]
    Size,
    /// Every byte was delivered, but the CRC-32 is not the declared one.
    #[error("the check sum is not the declared one")]
    Crc,
    /// The archive lies in an encrypted file, and this piece of it is not the one that was encrypted.
    #[error("the encrypted file was altered or cut off")]
    Cipher,
}

impl Damage {
    /// Returns the code of the finding.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Packed => "archive-bad-data",
            Self::Size => "archive-size-lies",
            Self::Crc => "archive-crc-mismatch",
            Self::Cipher => "secrecy-altered",
        }
    }

    /// Returns the damage that an error of a [`Member`] carries.
    pub fn of(error: &io::Error) -> Option<Self> {
        error.get_ref().and_then(|inner| inner.downcast_ref::<Self>()).copied()
    }

    /// Returns the error that carries this damage.
    pub fn error(self) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, self)
    }
}

impl Archive {
    /// Opens a file, scans all of it, and refuses it when two programs could read it differently.
    pub fn open(path: &Path, limits: &Limits) -> Result<Self, ArchiveError> {
        Self::of(Box::new(File::open(path)?), limits)
    }

    /// Takes bytes that are open already, scans all of them, and refuses them for the same reasons.
    pub fn of(bytes: Box<dyn Bytes>, limits: &Limits) -> Result<Self, ArchiveError> {
        let contents = scan(&mut Reader::new(&*bytes), limits)?;
        Ok(Self { file: bytes, contents })
    }

    /// Returns what the scan found.
    pub const fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Returns the files, sorted by name.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = Entry<'_>> + ExactSizeIterator {
        self.contents.entries()
    }

    /// Finds an entry by its name.
    pub fn find(&self, name: &str) -> Option<Entry<'_>> {
        self.contents.find(name)
    }

    /// Opens an entry of this archive for reading.
    pub fn read(&self, entry: &Entry<'_>) -> Member<'_> {
        let stretch = Stretch::new(&*self.file, entry.at, entry.packed);
        let body = match entry.packing {
            Packing::Stored => Body::Stored(stretch),
            Packing::Deflated => Body::Deflated(Box::new(Inflater {
                source: BufReader::with_capacity(FETCHED, stretch),
                state: Decompress::new(false),
                ended: false,
            })),
        };
        // Only in what pouch itself wrote must every bit be the one that pouch wrote.
        let again = (entry.canonical && entry.packing == Packing::Deflated)
            .then(|| Stretch::new(&*self.file, entry.at, entry.packed));
        Member { body, crc: crc32fast::Hasher::new(), left: entry.bytes, expected: entry.crc, judged: false, again }
    }
}

/// The content of one entry, checked while it is read; a damage shows as an error that [`Damage::of`] reads.
#[derive(Debug)]
pub struct Member<'a> {
    body: Body<'a>,
    crc: crc32fast::Hasher,
    left: u64,
    expected: u32,
    judged: bool,
    /// The packed bytes once more, when their filling bits must be looked at.
    again: Option<Stretch<'a>>,
}

#[derive(Debug)]
enum Body<'a> {
    Stored(Stretch<'a>),
    Deflated(Box<Inflater<'a>>),
}

impl Read for Member<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if buffer.is_empty() {
            return Ok(0);
        }
        let got = match &mut self.body {
            Body::Stored(stretch) => stretch.read(buffer)?,
            Body::Deflated(inflater) => inflater.read(buffer)?,
        };
        let bytes = buffer.get(..got).unwrap_or_default();
        self.left = self.left.checked_sub(bytes.len() as u64).ok_or_else(|| Damage::Size.error())?;
        self.crc.update(bytes);
        if got == 0 && !self.judged {
            self.judged = true;
            if self.left > 0 {
                return Err(Damage::Size.error());
            }
            if std::mem::take(&mut self.crc).finalize() != self.expected {
                return Err(Damage::Crc.error());
            }
            if let Some(packed) = self.again.take() && !padding::is_clear(packed)? {
                return Err(Damage::Packed.error());
            }
        }
        Ok(got)
    }
}

/// A raw deflate stream that must fill its entry exactly.
#[derive(Debug)]
struct Inflater<'a> {
    source: BufReader<Stretch<'a>>,
    state: Decompress,
    ended: bool,
}

impl Inflater<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while !self.ended {
            let input = self.source.fill_buf()?;
            let (before_in, before_out) = (self.state.total_in(), self.state.total_out());
            let status = self
                .state
                .decompress(input, buffer, FlushDecompress::None)
                .map_err(|_damaged| Damage::Packed.error())?;
            let used = self.state.total_in() - before_in;
            let made = self.state.total_out() - before_out;
            let exhausted = input.is_empty();
            self.source.consume(usize::try_from(used).unwrap_or(0));
            self.ended = status == Status::StreamEnd;
            if self.ended && (!self.source.buffer().is_empty() || self.source.get_ref().left() > 0) {
                return Err(Damage::Size.error());
            }
            if !self.ended && made == 0 && used == 0 && exhausted {
                return Err(Damage::Packed.error());
            }
            if made > 0 {
                return Ok(usize::try_from(made).unwrap_or(0));
            }
        }
        Ok(0)
    }
}
