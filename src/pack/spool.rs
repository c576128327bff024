//! What pouch makes for a bag, kept on disk until it is packed: memory stays flat however long the pages are.
//!
//! One nameless file in the case folder; the system frees it when pouch ends, whatever happens.

use std::fs::File;
use std::io::{self, Seek as _, SeekFrom, Write};
use std::path::Path;

use crate::model::digest::{Digest, Hasher};

/// Bytes that are gathered before they are written.
const GATHERED: usize = 256 * 1024;

/// The file that holds them all.
#[derive(Debug)]
pub(super) struct Spool {
    file: File,
    end: u64,
}

/// One text in the spool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spooled {
    pub(super) at: u64,
    pub(super) bytes: u64,
    pub(super) sha256: Digest,
}

impl Spool {
    /// Makes an empty spool in a folder.
    pub(super) fn beside(folder: &Path) -> io::Result<Self> {
        Ok(Self { file: tempfile::tempfile_in(folder)?, end: 0 })
    }

    /// Takes one text in, as it is written; hashed on the way.
    pub(super) fn put<E: From<io::Error>>(&mut self, fill: impl FnOnce(&mut dyn Write) -> Result<(), E>) -> Result<Spooled, E> {
        self.file.seek(SeekFrom::Start(self.end))?;
        let mut filling = Filling { file: &self.file, gathered: Vec::new(), hasher: Hasher::new(), bytes: 0 };
        fill(&mut filling)?;
        filling.flush()?;
        let spooled = Spooled { at: self.end, bytes: filling.bytes, sha256: filling.hasher.finish() };
        self.end += spooled.bytes;
        Ok(spooled)
    }

    /// Returns a reader that stands at the front of a text; there is one cursor for all.
    pub(super) fn read(&self, spooled: Spooled) -> io::Result<impl io::Read> {
        (&self.file).seek(SeekFrom::Start(spooled.at))?;
        Ok(io::Read::take(&self.file, spooled.bytes))
    }
}

struct Filling<'a> {
    file: &'a File,
    gathered: Vec<u8>,
    hasher: Hasher,
    bytes: u64,
}

impl Write for Filling<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.gathered.len() + bytes.len() > GATHERED {
            self.flush()?;
        }
        self.gathered.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.hasher.update(&self.gathered);
        self.file.write_all(&self.gathered)?;
        self.bytes += self.gathered.len() as u64;
        self.gathered.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;

    #[test]
    fn texts_come_back_whole_and_in_any_order() {
        let folder = tempfile::tempdir().unwrap();
        let mut spool = Spool::beside(folder.path()).unwrap();
        let long = "x".repeat(GATHERED + 1);
        let texts = ["one", "", long.as_str(), "four"];
        let put = |spool: &mut Spool, text: &str| {
            spool.put(|out| text.split_inclusive('x').try_for_each(|part| out.write_all(part.as_bytes()))).unwrap_or_else(|error: io::Error| panic!("{error}"))
        };
        let spooled: Vec<Spooled> = texts.iter().map(|text| put(&mut spool, text)).collect();
        for (spooled, text) in spooled.into_iter().zip(texts).rev() {
            let mut back = String::new();
            spool.read(spooled).unwrap().read_to_string(&mut back).unwrap();
            assert!(back == text, "{} bytes", back.len());
            assert_eq!((spooled.bytes, spooled.sha256), (text.len() as u64, Digest::of(text)));
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nobody sees it");
    }
}
