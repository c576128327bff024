//! A small file that pouch wrote itself, or that a person may have put in its place: read whole, or not at all.

use std::io::Read as _;
use std::path::Path;

/// Reads a regular file of at most so many bytes; a link, a pipe and a larger file are nothing.
pub fn small(path: &Path, most: u64) -> Option<Vec<u8>> {
    let about = path.symlink_metadata().ok().filter(|about| about.is_file() && about.len() <= most)?;
    let mut bytes = room(about.len());
    std::fs::File::open(path).ok()?.take(most + 1).read_to_end(&mut bytes).ok()?;
    (u64::try_from(bytes.len()).ok()? <= most).then_some(bytes)
}

/// Room for a file of such a length and one byte more, by which its end is seen, so that it is read in one piece; a file
/// that only says that it is long gets no more than a megabyte to begin with.
pub fn room(length: u64) -> Vec<u8> {
    const MOST: u64 = 1 << 20;
    Vec::with_capacity(usize::try_from(length.min(MOST)).unwrap_or(0) + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_beyond_the_bound_is_not_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("segments.json");
        let text = br#"{"segments":[]}      "#;
        std::fs::write(&path, text).unwrap();
        assert_eq!(small(&path, 21).as_deref(), Some(text.as_slice()));
        assert_eq!(small(&path, 20), None);
        // A hole of a terabyte takes no room on the disk, and would take all of the memory.
        std::fs::File::options().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
        assert_eq!(small(&path, 1 << 20), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_a_folder_in_the_place_of_the_file_are_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("other.json"), folder.path().join("segments.json"));
        std::fs::write(&file, b"{}").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert_eq!((small(&link, 1 << 20), small(folder.path(), 1 << 20)), (None, None));
    }
}
