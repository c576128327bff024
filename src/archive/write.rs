//! The canonical writer: the same entries give the same bytes on every system.
//!
//! Names ascend byte by byte, time and attributes are constants, there are no data descriptors and no
//! extra fields but ZIP64 where a size needs it. Deflate comes from zlib-rs, whose matching never depends
//! on the processor: its vector code only finds the same matches faster.

use std::io::{self, Read, Seek, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::window::Window;
use super::{Packing, names};
use crate::model::finding::{Code, Diagnose, Values};

/// External attributes of every entry: a regular file, 0644.
pub(super) const ATTRIBUTES: u32 = 0o100_644 << 16;
/// Host system of every entry: Unix.
pub(super) const MADE_BY: u16 = 3 << 8;
/// Effort of deflate; another level gives other bytes.
const LEVEL: i64 = 6;
/// Deflate is fed in pieces of this size, because zlib-rs gives other bytes for other pieces.
const PIECE: usize = 64 * 1024;

/// Returns the version of the format that an entry needs (APPNOTE §4.4.3.2).
pub(super) const fn version_needed(method: u16, zip64: bool) -> u16 {
    match (zip64, method) {
        (true, _) => 45,
        (false, 0) => 10,
        (false, _) => 20,
    }
}

/// Why an archive could not be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The bytes could not be put out.
    #[error("cannot write the archive")]
    Write(#[from] io::Error),
    /// Names must ascend, so that the same entries give the same bytes.
    #[error("{name:?} does not come after {previous:?}")]
    Order {
        /// The name refused.
        name: String,
        /// The name before it.
        previous: String,
    },
    /// The name is not the same file everywhere.
    #[error("{name:?} is no safe name: {code}")]
    Name {
        /// The name refused.
        name: String,
        /// What our own scanner would say of it.
        code: Code,
    },
    /// The entry got more or fewer bytes than declared.
    #[error("{name:?} has {found} bytes instead of {declared}")]
    Size {
        /// The entry.
        name: String,
        /// Bytes declared.
        declared: u64,
        /// Bytes written.
        found: u64,
    },
}

impl Diagnose for WriteError {
    fn code(&self) -> Code {
        match self {
            Self::Write(_) => Code("archive-write"),
            Self::Order { .. } => Code("archive-write-order"),
            Self::Name { code, .. } => *code,
            Self::Size { .. } => Code("archive-write-size"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Write(error) => vec![("reason", error.to_string())],
            Self::Order { name, previous } => vec![("place", name.clone()), ("other", previous.clone())],
            Self::Name { name, .. } => vec![("place", name.clone())],
            Self::Size { name, declared, found } => {
                vec![("place", name.clone()), ("declared", declared.to_string()), ("found", found.to_string())]
            }
        }
    }
}

/// Writes one archive, entry after entry; between two `begin`s it takes the bytes of the first.
pub struct Writer<W: Write + Seek> {
    zip: ZipWriter<Window<W>>,
    open: Option<Open>,
    piece: Vec<u8>,
    /// Whether names must ascend.
    sorted: bool,
}

impl<W: Write + Seek> std::fmt::Debug for Writer<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Writer").field("open", &self.open).finish_non_exhaustive()
    }
}

#[derive(Debug)]
struct Open {
    name: String,
    packing: Packing,
    declared: u64,
    found: u64,
}

impl<W: Write + Seek> Writer<W> {
    /// Starts an archive with no entries.
    pub fn new(inner: W) -> Self {
        Self { zip: ZipWriter::new(Window::new(inner)), open: None, piece: Vec::with_capacity(PIECE), sorted: true }
    }

    /// Starts an archive whose entries stand in the order of another format; their names are the caller's care.
    pub fn in_given_order(inner: W) -> Self {
        Self { sorted: false, ..Self::new(inner) }
    }

    /// Ends the entry before and begins one of exactly `bytes` bytes.
    pub fn begin(&mut self, name: &str, packing: Packing, bytes: u64) -> Result<(), WriteError> {
        self.close()?;
        self.fits(name)?;
        let method = match packing {
            Packing::Stored => CompressionMethod::Stored,
            Packing::Deflated => CompressionMethod::Deflated,
        };
        // Deflate may grow what it cannot pack, by five bytes in each 16 KiB.
        let large = bytes.saturating_add(bytes / 1000).saturating_add(1024) >= u64::from(u32::MAX);
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .compression_level((packing == Packing::Deflated).then_some(LEVEL))
            .last_modified_time(DateTime::default())
            .system(System::Unix)
            .external_attributes(ATTRIBUTES)
            .large_file(large);
        self.zip.start_file(name, options).map_err(io::Error::other)?;
        self.open = Some(Open { name: name.to_owned(), packing, declared: bytes, found: 0 });
        Ok(())
    }

    /// Ends the entry before and copies the entries of an archive that another writer finished, as they were packed there.
    /// The bytes are those that the same entries would have got here; each must be shorter than 2 GiB, so that no size needs ZIP64.
    pub fn take(&mut self, packed: impl Read + Seek) -> Result<(), WriteError> {
        self.close()?;
        let mut packed = ZipArchive::new(packed).map_err(io::Error::other)?;
        for at in 0..packed.len() {
            let entry = packed.by_index_raw(at).map_err(io::Error::other)?;
            let name = entry.name().map_err(io::Error::other)?.into_owned();
            self.fits(&name)?;
            self.zip.raw_copy_file_rename(entry, &name).map_err(io::Error::other)?;
            self.open = Some(Open { name, packing: Packing::Stored, declared: 0, found: 0 });
        }
        Ok(())
    }

    /// Refuses a name that is not safe, or does not come after the one before.
    fn fits(&self, name: &str) -> Result<(), WriteError> {
        if let Some(code) = names::name_flaw(name) {
            return Err(WriteError::Name { name: name.to_owned(), code: Code(code) });
        }
        match &self.open {
            Some(open) if self.sorted && name <= open.name.as_str() => Err(WriteError::Order { name: name.to_owned(), previous: open.name.clone() }),
            _ => Ok(()),
        }
    }

    /// Ends the archive and gives back what it was written to.
    pub fn finish(mut self) -> Result<W, WriteError> {
        self.close()?;
        Ok(self.zip.finish().map_err(io::Error::other)?.into_inner()?)
    }

    /// Puts out what is left of the open entry, which must have become as long as declared.
    fn close(&mut self) -> Result<(), WriteError> {
        self.zip.write_all(&self.piece)?;
        self.piece.clear();
        match &self.open {
            Some(open) if open.found != open.declared => Err(WriteError::Size {
                name: open.name.clone(),
                declared: open.declared,
                found: open.found,
            }),
            _ => Ok(()),
        }
    }
}

impl<W: Write + Seek> Write for Writer<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(open) = &mut self.open else {
            return Err(io::Error::other("no entry was begun"));
        };
        if open.packing == Packing::Stored {
            let taken = self.zip.write(bytes)?;
            open.found += taken as u64;
            return Ok(taken);
        }
        let room = PIECE.saturating_sub(self.piece.len()).min(bytes.len());
        let taken = bytes.get(..room).unwrap_or_default();
        self.piece.extend_from_slice(taken);
        if self.piece.len() == PIECE {
            self.zip.write_all(&self.piece)?;
            self.piece.clear();
        }
        open.found += taken.len() as u64;
        Ok(taken.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        // Flushing deflate would put a mark into the stream, and the bytes would depend on when.
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::{ArchiveError, Limits, scan};
    use proptest::prelude::*;
    use std::io::Cursor;

    fn pack(entries: &[(&str, Packing, &[u8])], chunk: usize) -> Vec<u8> {
        let mut writer = Writer::new(Cursor::new(Vec::new()));
        for (name, packing, bytes) in entries {
            writer.begin(name, *packing, bytes.len() as u64).unwrap();
            for piece in bytes.chunks(chunk) {
                writer.write_all(piece).unwrap();
            }
        }
        writer.finish().unwrap().into_inner()
    }

    #[test]
    fn names_must_ascend_and_be_safe() {
        let mut writer = Writer::new(Cursor::new(Vec::new()));
        writer.begin("b", Packing::Stored, 0).unwrap();
        assert!(matches!(writer.begin("a", Packing::Stored, 0), Err(WriteError::Order { .. })));
        assert!(matches!(writer.begin("b", Packing::Stored, 0), Err(WriteError::Order { .. })));
        assert!(matches!(writer.begin("../c", Packing::Stored, 0), Err(WriteError::Name { .. })));
        writer.begin("c", Packing::Stored, 3).unwrap();
        writer.write_all(b"ab").unwrap();
        assert!(matches!(writer.finish(), Err(WriteError::Size { declared: 3, found: 2, .. })));
    }

    #[test]
    fn copied_entries_keep_the_rules_of_names() {
        let mut writer = Writer::new(Cursor::new(Vec::new()));
        writer.begin("b", Packing::Deflated, 2).unwrap();
        writer.write_all(b"bb").unwrap();
        assert!(matches!(writer.take(Cursor::new(pack(&[("a", Packing::Stored, b"")], 1))), Err(WriteError::Order { .. })));
        writer.take(Cursor::new(pack(&[("c", Packing::Deflated, b"cc")], 1))).unwrap();
        assert!(matches!(writer.begin("c", Packing::Stored, 0), Err(WriteError::Order { .. })));
        assert!(writer.write_all(b"behind").is_err(), "a copied entry is whole");
    }

    #[test]
    fn our_own_archives_are_canonical_to_our_scanner() {
        let bytes = pack(&[("a/b.txt", Packing::Deflated, b"hello hello hello"), ("c-é", Packing::Stored, b"x")], 5);
        let contents = scan(&mut Cursor::new(bytes), &Limits::default()).unwrap();
        assert!(contents.entries().all(|entry| entry.canonical));
        assert_eq!((contents.count(), contents.foreign, contents.findings.len()), (2, None, 0));
    }

    #[test]
    fn an_empty_archive_is_accepted() {
        assert_eq!(scan(&mut Cursor::new(pack(&[], 1)), &Limits::default()).unwrap().count(), 0);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_is_written_reads_back(
            files in proptest::collection::btree_map("f[a-z]{0,3}/g[a-zé]{0,5}/h[a-z]{0,3}", (any::<bool>(), proptest::collection::vec(0_u8..4, 0..3000)), 0..8),
        ) {
            let entries: Vec<(&str, Packing, &[u8])> = files
                .iter()
                .map(|(name, (deflate, bytes))| (name.as_str(), if *deflate { Packing::Deflated } else { Packing::Stored }, bytes.as_slice()))
                .collect();
            let bytes = pack(&entries, 700);
            prop_assert_eq!(&bytes, &pack(&entries, 64 * 1024), "how the bytes arrive must not matter");
            for together in 1..4 {
                let mut copied = Writer::new(Cursor::new(Vec::new()));
                entries.chunks(together).try_for_each(|some| copied.take(Cursor::new(pack(some, 700)))).unwrap();
                prop_assert_eq!(&bytes, &copied.finish().unwrap().into_inner(), "nor that entries were packed elsewhere");
            }
            let file = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(file.path(), &bytes).unwrap();
            match super::super::Archive::open(file.path(), &Limits::default()) {
                Ok(archive) => {
                    prop_assert_eq!(archive.entries().len(), files.len());
                    for (name, _, content) in &entries {
                        let mut read = Vec::new();
                        archive.read(&archive.find(name).unwrap()).read_to_end(&mut read).unwrap();
                        prop_assert_eq!(&read, content);
                    }
                }
                Err(ArchiveError::Refused(finding)) => prop_assert_eq!(finding.code.0, "archive-file-and-folder"),
                Err(error) => prop_assert!(false, "{error}"),
            }
        }

        #[test]
        fn scanning_never_panics_on_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(scan(&mut Cursor::new(bytes), &Limits::default()).is_err(), "no archive is that short by chance");
        }

        #[test]
        fn scanning_never_panics_on_a_changed_archive(changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6), cut in any::<prop::sample::Index>()) {
            let mut bytes = pack(&[("a", Packing::Stored, b"one"), ("b/c", Packing::Deflated, b"two two two"), ("d", Packing::Stored, b"")], 9);
            for (at, byte) in changes {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            drop(scan(&mut Cursor::new(&bytes), &Limits::default()));
            prop_assert!(scan(&mut Cursor::new(&bytes[..cut.index(bytes.len())]), &Limits::default()).is_err());
        }
    }
}
