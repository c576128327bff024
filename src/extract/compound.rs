//! Streams of OLE compound files (MS-CFB), bounded.

use std::io::{Cursor, Read as _};

use cfb::CompoundFile;

/// The largest stream that is read.
const MOST_STREAM: u64 = 64 << 20;

/// Entries of one storage that are listed: more than any file that is read has room for.
const MOST_ENTRIES: usize = 1 << 19;
/// How a compound file begins.
pub(super) const SIGNATURE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// An open compound file in memory.
pub(super) type File<'b> = CompoundFile<Cursor<&'b [u8]>>;

/// Opens a compound file; `None` when it is broken.
pub(super) fn open(bytes: &[u8]) -> Option<File<'_>> {
    CompoundFile::open(Cursor::new(bytes)).ok()
}

/// Reads a stream; `None` when it is not there, broken or beyond the limit.
pub(super) fn stream(file: &mut File<'_>, path: &str) -> Option<Vec<u8>> {
    let stream = file.open_stream(path).ok()?;
    // A chain of sectors that runs in a circle ends at the file's own size.
    let mut content = Vec::new();
    stream.take(MOST_STREAM + 1).read_to_end(&mut content).ok()?;
    (content.len() as u64 <= MOST_STREAM).then_some(content)
}

/// Returns whether a stream of a storage cannot be read to its end.
pub(super) fn is_torn(file: &mut File<'_>, path: &str) -> bool {
    let Ok(found) = file.read_storage(path) else { return true };
    let streams: Vec<(String, u64)> =
        found.take(10_000).filter(cfb::Entry::is_stream).map(|entry| (entry.path().to_string_lossy().replace('\\', "/"), entry.len())).collect();
    streams.into_iter().any(|(path, length)| length <= MOST_STREAM && stream(file, &path).is_none_or(|content| content.len() as u64 != length))
}

/// Lists the paths of the entries of a storage, in order, with whether each is a storage.
pub(super) fn entries(file: &File<'_>, path: &str) -> Vec<(String, bool)> {
    let Ok(found) = file.read_storage(path) else { return Vec::new() };
    found.take(MOST_ENTRIES).map(|entry| (entry.path().to_string_lossy().replace('\\', "/"), entry.is_storage())).collect()
}

/// Lists the storages of a storage whose names begin alike, in order.
pub(super) fn parts(file: &File<'_>, path: &str, start: &str) -> Vec<String> {
    let named = |path: &str| path.rsplit('/').next().is_some_and(|name| name.starts_with(start));
    entries(file, path).into_iter().filter(|(path, storage)| *storage && named(path)).map(|(path, _)| path).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::io::Write as _;

    /// Writes a compound file of streams, with the storages above them.
    pub(crate) fn file(streams: &[(&str, &[u8])]) -> Vec<u8> {
        let mut file = CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        for (path, content) in streams {
            if let Some((above, _)) = path.rsplit_once('/').filter(|(above, _)| !above.is_empty()) {
                file.create_storage_all(above).unwrap();
            }
            file.create_stream(path).unwrap().write_all(content).unwrap();
        }
        file.flush().unwrap();
        file.into_inner().into_inner()
    }

    #[test]
    fn a_stream_that_ends_too_soon_is_found_out() {
        let mut bytes = file(&[("/a", &[1; 9000])]);
        assert!(!is_torn(&mut open(&bytes).unwrap(), "/"));
        // The chain of sectors, in the table that begins at 4096, ends after its first link.
        let at = (4096..8192).step_by(4).find(|at| bytes[*at] < 100 && bytes[at + 1..at + 4] == [0; 3]).unwrap();
        bytes[at..at + 4].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
        assert!(is_torn(&mut open(&bytes).unwrap(), "/"));
    }

    #[test]
    fn streams_are_read_by_their_paths() {
        let bytes = file(&[("/a", b"uno"), ("/s/b", b"dos")]);
        let mut file = open(&bytes).unwrap();
        assert_eq!(stream(&mut file, "/s/b"), Some(b"dos".to_vec()));
        assert_eq!(stream(&mut file, "/none"), None);
        assert_eq!(entries(&file, "/"), [("/a".to_owned(), false), ("/s".to_owned(), true)]);
    }
}
