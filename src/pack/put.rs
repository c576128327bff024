//! Writes one file of an answer: whole or not at all, and never over another unless that is wanted.

use std::io::Write as _;
use std::path::Path;

use super::error::PackError;

/// Writes a file beside its place, syncs it and gives it its name.
pub fn put(path: &Path, bytes: &[u8], force: bool) -> Result<(), PackError> {
    let failed = |source| PackError::Write { path: path.to_owned(), source };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".pouch-").tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    if force {
        return file.persist(path).map(drop).map_err(|error| failed(error.error));
    }
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Err(PackError::Exists { path: path.to_owned() }),
        Err(error) => Err(failed(error.error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_stays_unless_it_may_be_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        put(&path, b"one", false).unwrap();
        assert!(matches!(put(&path, b"two", false), Err(PackError::Exists { .. })));
        assert_eq!(std::fs::read(&path).unwrap(), b"one");
        put(&path, b"two", true).unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"two");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
