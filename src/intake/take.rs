//! One file taken in with one read: hashed, its beginning (or all of a small file) kept for
//! identification and reading, copied on the way when it comes from outside.
//!
//! The file is compared with itself before and after: one that changes while it is read is refused.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

use crate::model::digest::{Algorithm, Digest, Hasher, MultiHasher};
use crate::model::observer::{Event, Observer};

/// Files up to this size are kept whole in memory, to be read as documents.
pub const WHOLE: u64 = 16 * 1024 * 1024;
/// So much of a larger file is kept, to be identified.
pub const HEAD: usize = 256 * 1024;
const CHUNK: usize = 256 * 1024;

/// What one read gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// SHA-256 of all bytes.
    pub sha256: Digest,
    /// Further digests of all bytes, where they were asked for.
    pub further: Vec<(Algorithm, String)>,
    /// Number of bytes.
    pub bytes: u64,
    /// Whether the head is the whole file.
    pub whole: bool,
    buffer: Vec<u8>,
    kept: usize,
}

impl Taken {
    /// Returns the first bytes, or all of them.
    pub fn head(&self) -> &[u8] {
        self.buffer.get(..self.kept).unwrap_or_default()
    }

    /// Lets the bytes go: their memory can serve the next file.
    pub fn into_spare(self) -> Vec<u8> {
        self.buffer
    }
}

/// Why a file could not be taken in.
#[derive(Debug, thiserror::Error)]
pub enum TakeError {
    /// Reading or writing failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is no regular file.
    #[error("it is no regular file")]
    NotAFile,
    /// It changed while it was read.
    #[error("it changed while it was read")]
    Changed,
    /// There is another file of that name.
    #[error("there is another file of that name")]
    NameTaken,
    /// The user asked to stop.
    #[error("stopped on request")]
    Stopped,
}

/// Reads a file once; `spare` is memory that an earlier file has left.
pub fn take(path: &Path, spare: Vec<u8>, observer: &dyn Observer) -> Result<Taken, TakeError> {
    take_with(path, spare, &[], observer)
}

/// Does the same, and hashes in further algorithms in the same read.
pub fn take_with(path: &Path, spare: Vec<u8>, further: &[Algorithm], observer: &dyn Observer) -> Result<Taken, TakeError> {
    read(path, &mut io::sink(), (spare, further), observer)
}

/// Reads a file once and copies it on the way; the copy appears under its name only when it is whole.
///
/// A copy that is there already, byte for byte, is as good: an interrupted command can be given again.
pub fn copy(from: &Path, to: &Path, spare: Vec<u8>, observer: &dyn Observer) -> Result<Taken, TakeError> {
    copy_with((from, to), spare, &[], observer)
}

/// Does the same, and hashes in further algorithms in the same read.
pub fn copy_with((from, to): (&Path, &Path), spare: Vec<u8>, further: &[Algorithm], observer: &dyn Observer) -> Result<Taken, TakeError> {
    if to.symlink_metadata().is_ok() {
        let (wanted, there) = (take_with(from, spare, further, observer)?, take(to, Vec::new(), observer));
        return if there.is_ok_and(|there| there.sha256 == wanted.sha256) { Ok(wanted) } else { Err(TakeError::NameTaken) };
    }
    let folder = to.parent().ok_or(TakeError::NotAFile)?;
    std::fs::create_dir_all(folder)?;
    let mut copy = tempfile::Builder::new().prefix(".pouch-").tempfile_in(folder)?;
    let taken = read(from, copy.as_file_mut(), (spare, further), observer)?;
    copy.as_file().sync_all()?;
    match copy.persist_noclobber(to) {
        Ok(_) => Ok(taken),
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Err(TakeError::NameTaken),
        Err(error) => Err(error.error.into()),
    }
}

fn read(path: &Path, out: &mut dyn io::Write, (spare, further): (Vec<u8>, &[Algorithm]), observer: &dyn Observer) -> Result<Taken, TakeError> {
    let mut file = open(path).map_err(|error| if is_link(&error) { TakeError::NotAFile } else { error.into() })?;
    let before = file.metadata()?;
    if !before.is_file() {
        return Err(TakeError::NotAFile);
    }
    let whole = before.len() <= WHOLE;
    let keep = if whole { usize::try_from(before.len()).unwrap_or(HEAD) } else { HEAD };
    // Behind what is kept there is room for what is not: the rest of a large file, or the sign that a small one grew.
    let size = keep + if whole { 1 } else { CHUNK };
    let mut buffer = spare;
    if buffer.len() < size {
        buffer.resize(size, 0);
    }
    let mut hasher = Hasher::new();
    let mut more = MultiHasher::new(further);
    let mut bytes = 0_u64;
    loop {
        // A file in hand is finished: what was read of it is not lost. Asked twice, it is.
        if observer.halt() {
            return Err(TakeError::Stopped);
        }
        let start = usize::try_from(bytes).unwrap_or(keep).min(keep);
        let window = buffer.get_mut(start..size.min(start + CHUNK)).unwrap_or_default();
        let got = match file.read(window) {
            Ok(0) => break,
            Ok(got) => window.get(..got).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        bytes += got.len() as u64;
        if bytes > before.len() {
            return Err(TakeError::Changed);
        }
        hasher.update(got);
        more.update(got);
        out.write_all(got)?;
        observer.on(&Event::Bytes(got.len() as u64));
        // Whether it grew meanwhile is seen below, without another read. (Some systems give no length at all.)
        if bytes == before.len() {
            break;
        }
    }
    out.flush()?;
    if bytes != before.len() || identity(&before) != identity(&file.metadata()?) {
        return Err(TakeError::Changed);
    }
    Ok(Taken { sha256: hasher.finish(), further: more.finish(), bytes, whole, buffer, kept: keep })
}

/// Reads a file into memory of the length it should have; returns whether it has that length.
pub fn refill(path: &Path, memory: &mut [u8]) -> Result<bool, TakeError> {
    let file = open(path)?;
    steady(&file, memory, |memory| (&file).read_exact(memory))
}

/// Fills memory from a file that must be the same before and after.
fn steady(file: &File, memory: &mut [u8], read: impl FnOnce(&mut [u8]) -> io::Result<()>) -> Result<bool, TakeError> {
    let before = file.metadata()?;
    if !before.is_file() || before.len() != memory.len() as u64 {
        return Ok(false);
    }
    match read(memory) {
        Ok(()) if identity(&before) == identity(&file.metadata()?) => Ok(true),
        Ok(()) => Err(TakeError::Changed),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(TakeError::Changed),
        Err(error) => Err(error.into()),
    }
}

/// Returns whether opening failed because a link lies there.
fn is_link(error: &io::Error) -> bool {
    const ELOOP: i32 = 40;
    cfg!(target_os = "linux") && error.raw_os_error() == Some(ELOOP)
}

/// Opens without following a link that was put in place since the walk, and without waiting at a pipe.
pub fn open(path: &Path) -> io::Result<File> {
    // Elsewhere a link could be put in place between the two steps; on Linux the system itself refuses it.
    if !cfg!(target_os = "linux") && path.symlink_metadata()?.is_symlink() {
        return Err(io::Error::other(TakeError::NotAFile));
    }
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(target_os = "linux")]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        const NOFOLLOW_NONBLOCK: i32 = 0o400_000 | 0o4_000;
        options.custom_flags(NOFOLLOW_NONBLOCK);
    }
    options.open(path)
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> impl PartialEq + use<> {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino(), metadata.len(), metadata.mtime(), metadata.mtime_nsec(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(metadata: &Metadata) -> impl PartialEq + use<> {
    (metadata.len(), metadata.modified().ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn a_file_is_copied_and_hashed_in_one_read() {
        let folder = tempfile::tempdir().unwrap();
        let from = folder.path().join("a");
        std::fs::write(&from, b"evidence").unwrap();
        let to = folder.path().join("sub/b");
        let taken = copy(&from, &to, Vec::new(), &()).unwrap();
        assert_eq!(taken.sha256, Digest::of("evidence"));
        assert!(taken.whole);
        assert_eq!(std::fs::read(&to).unwrap(), b"evidence");
        assert_eq!(copy(&from, &to, Vec::new(), &()).unwrap().sha256, taken.sha256);
        std::fs::write(&from, b"other evidence").unwrap();
        assert!(matches!(copy(&from, &to, Vec::new(), &()), Err(TakeError::NameTaken)));
        assert_eq!(std::fs::read(&to).unwrap(), b"evidence");
    }

    #[test]
    fn the_memory_of_a_larger_file_serves_a_smaller_one_without_traces() {
        let folder = tempfile::tempdir().unwrap();
        let (long, short) = (folder.path().join("long"), folder.path().join("short"));
        std::fs::write(&long, vec![b'x'; CHUNK + 7]).unwrap();
        std::fs::write(&short, b"abc").unwrap();
        let spare = take(&long, Vec::new(), &()).unwrap().into_spare();
        let taken = take(&short, spare, &()).unwrap();
        assert_eq!((taken.head(), taken.bytes, taken.sha256), (b"abc".as_slice(), 3, Digest::of("abc")));
    }

    #[test]
    fn of_a_large_file_only_the_head_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("large");
        let bytes: Vec<u8> = (0..=250_u8).cycle().take(usize::try_from(WHOLE).unwrap() + 5).collect();
        std::fs::write(&path, &bytes).unwrap();
        let taken = take(&path, Vec::new(), &()).unwrap();
        assert!(!taken.whole);
        assert_eq!(taken.head(), &bytes[..HEAD]);
        assert_eq!(taken.sha256, Digest::of(&bytes));
        assert!(taken.into_spare().len() <= HEAD + CHUNK);
    }

    struct Meddler(Mutex<Option<std::path::PathBuf>>);
    impl Observer for Meddler {
        fn on(&self, _: &Event<'_>) {
            if let Some(path) = self.0.lock().unwrap().take() {
                std::fs::write(path, "other").unwrap();
            }
        }
    }

    #[test]
    fn a_file_that_changes_while_it_is_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, vec![1; 2 * CHUNK]).unwrap();
        let meddler = Meddler(Mutex::new(Some(path.clone())));
        assert!(matches!(take(&path, Vec::new(), &meddler), Err(TakeError::Changed)));
    }

    #[test]
    fn memory_of_the_right_length_is_filled_and_a_change_meanwhile_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, b"evidence").unwrap();
        let mut memory = [0; 8];
        assert!(refill(&path, &mut memory).unwrap());
        assert_eq!(&memory, b"evidence");
        assert!(!refill(&path, &mut [0; 7]).unwrap());
        assert!(!refill(&path, &mut [0; 9]).unwrap());
        assert!(refill(&folder.path().join("b"), &mut memory).is_err());
        for other in ["evidencE", "ev", "evidence, longer"] {
            std::fs::write(&path, b"evidence").unwrap();
            let file = open(&path).unwrap();
            let meddled = steady(&file, &mut memory, |memory| {
                std::fs::write(&path, other)?;
                (&file).read_exact(memory)
            });
            assert!(matches!(meddled, Err(TakeError::Changed)), "{other}");
        }
    }

    struct Stopper;
    impl Observer for Stopper {
        fn on(&self, _: &Event<'_>) {}
        fn halt(&self) -> bool {
            true
        }
    }

    #[test]
    fn stopping_leaves_no_half_copy() {
        let folder = tempfile::tempdir().unwrap();
        let from = folder.path().join("a");
        std::fs::write(&from, b"evidence").unwrap();
        assert!(matches!(copy(&from, &folder.path().join("b"), Vec::new(), &Stopper), Err(TakeError::Stopped)));
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
