//! Which files lie in a folder: in byte order, links never followed, whatever is no regular
//! file named and refused. The only door to walkdir.

use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

use crate::model::finding::Finding;
use crate::model::name::{EvidencePath, shown_bytes};

/// One regular file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Path below the folder that was walked, with the prefix given.
    pub path: EvidencePath,
    /// Where it lies on this machine.
    pub on_disk: PathBuf,
}

impl Found {
    /// Asks for its size in bytes; a file that is read anyway is not asked twice.
    pub fn size(&self) -> io::Result<u64> {
        self.on_disk.symlink_metadata().map(|metadata| metadata.len())
    }
}

/// The regular files of a folder, sorted by the bytes of their paths, and what was refused.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Walk {
    /// Regular files.
    pub files: Vec<Found>,
    /// Links, devices, sockets, unreadable folders: one finding each.
    pub refused: Vec<Finding>,
}

/// Walks a folder; `prefix` (`evidence`) is put before each path. A folder that is not there is empty.
pub fn walk(folder: &Path, prefix: &str) -> Walk {
    let mut walk = Walk::default();
    if folder.symlink_metadata().is_err() {
        return walk;
    }
    for entry in walkdir::WalkDir::new(folder).follow_links(false).follow_root_links(false) {
        match entry {
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => take(&mut walk, folder, prefix, entry),
            Err(error) => {
                let place = error.path().map(|path| relative(path, folder, prefix)).unwrap_or_default();
                let reason = error.io_error().map_or_else(|| "loop".to_owned(), ToString::to_string);
                walk.refused.push(Finding::error("intake-unreadable", shown_bytes(&place)).with("reason", reason));
            }
        }
    }
    walk.files.sort_by(|a, b| a.path.cmp(&b.path));
    walk.refused.sort_by(|a, b| a.place.cmp(&b.place));
    walk
}

fn take(walk: &mut Walk, folder: &Path, prefix: &str, entry: walkdir::DirEntry) {
    let path = relative(entry.path(), folder, prefix);
    if !entry.file_type().is_file() {
        let kind = if entry.file_type().is_symlink() { "intake-link" } else { "intake-special-file" };
        walk.refused.push(Finding::error(kind, shown_bytes(&path)));
        return;
    }
    walk.files.push(Found { path: EvidencePath::new(path), on_disk: entry.into_path() });
}

fn relative(path: &Path, folder: &Path, prefix: &str) -> Vec<u8> {
    let mut out = prefix.as_bytes().to_vec();
    for part in path.strip_prefix(folder).unwrap_or(path) {
        if !out.is_empty() {
            out.push(b'/');
        }
        out.extend_from_slice(&raw(part));
    }
    out
}

/// Returns the bytes of a name as the system keeps them; on Windows, ill-formed UTF-16 is replaced.
#[cfg(unix)]
pub fn raw(name: &std::ffi::OsStr) -> Cow<'_, [u8]> {
    use std::os::unix::ffi::OsStrExt as _;
    Cow::Borrowed(name.as_bytes())
}

/// Returns the bytes of a name as the system keeps them; on Windows, ill-formed UTF-16 is replaced.
#[cfg(not(unix))]
pub fn raw(name: &std::ffi::OsStr) -> Cow<'_, [u8]> {
    Cow::Owned(name.to_string_lossy().into_owned().into_bytes())
}

/// Returns where a path of the case lies on this machine.
#[cfg(unix)]
pub fn on_disk(root: &Path, path: &EvidencePath) -> PathBuf {
    use std::os::unix::ffi::OsStrExt as _;
    root.join(std::ffi::OsStr::from_bytes(path.bytes()))
}

/// Returns where a path of the case lies on this machine.
#[cfg(not(unix))]
pub fn on_disk(root: &Path, path: &EvidencePath) -> PathBuf {
    root.join(String::from_utf8_lossy(path.bytes()).as_ref())
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::ffi::OsStrExt as _;

    #[test]
    fn files_come_in_byte_order_and_odd_ones_are_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &[u8]| folder.path().join(std::ffi::OsStr::from_bytes(name));
        for name in [b"b".as_slice(), b"a\xff", b"a-b", "证据".as_bytes()] {
            std::fs::write(at(name), "x").unwrap();
        }
        std::fs::create_dir(at(b"a")).unwrap();
        std::fs::write(at(b"a/z"), "x").unwrap();
        std::os::unix::fs::symlink("b", at(b"link")).unwrap();
        let _listener = std::os::unix::net::UnixListener::bind(at(b"socket")).unwrap();
        let walk = walk(folder.path(), "evidence");
        let names: Vec<_> = walk.files.iter().map(|found| found.path.bytes().to_vec()).collect();
        let expected: [&[u8]; 5] = [b"evidence/a-b", b"evidence/a/z", b"evidence/a\xff", b"evidence/b", "evidence/证据".as_bytes()];
        assert_eq!(names, expected);
        let codes: Vec<_> = walk.refused.iter().map(|finding| finding.code.0).collect();
        assert_eq!(codes, ["intake-link", "intake-special-file"]);
    }
}
