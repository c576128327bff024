//! The segments of a translation that came back from a request, as they were kept beside it.
//!
//! The file lies in the case folder, where others may write: it is read up to a bound, as a file of its own, and
//! counts only with the digest that the log knows.

use std::io::Read as _;
use std::path::Path;

use serde::Deserialize;

use super::folder::Folder;
use crate::model::digest::Digest;
use crate::model::translation::Translation;

/// One segment beside its translation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Kept {
    /// Its number.
    pub number: u32,
    /// Where it stands in the source.
    pub place: String,
    /// The source.
    pub source: String,
    /// The translation; `None` when there is none.
    pub target: Option<String>,
    /// What the source column of the returned file said, where that was not what was sent.
    #[serde(default)]
    pub altered: Option<String>,
}

#[derive(Deserialize)]
struct File {
    segments: Vec<Kept>,
}

/// What a file of segments may at most be: each side of a document that is read as text has at most 32 MiB of it, and
/// JSON writes a few signs in six bytes.
const LARGEST: u64 = 96 << 20;

/// Returns the segments of a translation; `None` when it came otherwise, or the file is no longer what the log knows.
pub fn read(folder: &Folder, record: &Translation) -> Option<Vec<Kept>> {
    let kept = record.segments.as_ref()?;
    let bytes = bytes(&folder.on_disk(&kept.path), LARGEST)?;
    if Digest::of(&bytes) != kept.sha256 {
        return None;
    }
    serde_json::from_slice(&bytes).ok().map(|file: File| file.segments)
}

/// Reads a regular file of at most so many bytes; a link, a pipe and a larger file are nothing.
fn bytes(path: &Path, most: u64) -> Option<Vec<u8>> {
    path.symlink_metadata().ok().filter(|about| about.is_file() && about.len() <= most)?;
    let mut bytes = Vec::new();
    std::fs::File::open(path).ok()?.take(most + 1).read_to_end(&mut bytes).ok()?;
    (u64::try_from(bytes.len()).ok()? <= most).then_some(bytes)
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
        assert_eq!(bytes(&path, 21).as_deref(), Some(text.as_slice()));
        assert_eq!(bytes(&path, 20), None);
        // A hole of a terabyte takes no room on the disk, and would take all of the memory.
        std::fs::File::options().write(true).open(&path).unwrap().set_len(1 << 40).unwrap();
        assert_eq!(bytes(&path, LARGEST), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_a_folder_in_the_place_of_the_file_are_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("other.json"), folder.path().join("segments.json"));
        std::fs::write(&file, b"{}").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert_eq!((bytes(&link, LARGEST), bytes(folder.path(), LARGEST)), (None, None));
    }
}
