//! The segments of a translation that came back from a request, as they were kept beside it.
//!
//! The file lies in the case folder, where others may write: it is read up to a bound, as a file of its own, and
//! counts only with the digest that the log knows.


use serde::Deserialize;

use super::folder::Folder;
use crate::intake::small::small;
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
    let bytes = small(&folder.on_disk(&kept.path), LARGEST)?;
    if Digest::of(&bytes) != kept.sha256 {
        return None;
    }
    serde_json::from_slice(&bytes).ok().map(|file: File| file.segments)
}
