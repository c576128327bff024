//! Where the files of a bag come from: a folder or a ZIP, seen alike.

use std::io::{self, Read};
use std::ops::Range;

use crate::model::finding::Finding;

/// A file of a bag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceFile<'a> {
    /// Path below the base folder, with `/` between its parts.
    pub path: &'a str,
    /// Size in bytes.
    pub bytes: u64,
}

/// The files of a bag, listed and opened. Several threads may open files at once.
pub trait Source: Sync {
    /// Returns how many files there are.
    fn count(&self) -> usize;

    /// Returns the file at a place of the list, which is sorted by path.
    fn file(&self, at: usize) -> Option<SourceFile<'_>>;

    /// Returns whether the payload folder `data/` is there, be it empty.
    fn has_payload_folder(&self) -> bool;

    /// Opens the file at a place of the list.
    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>>;

    /// Returns what was noticed while the files were listed.
    fn findings(&self) -> Vec<Finding>;
}

/// Returns every file, sorted by path.
pub fn files(source: &dyn Source) -> impl DoubleEndedIterator<Item = SourceFile<'_>> + ExactSizeIterator {
    // Every place below the count is one of the list.
    (0..source.count()).map(|at| source.file(at).unwrap_or(SourceFile { path: "", bytes: 0 }))
}

/// Finds a file by its exact path.
pub fn position(source: &dyn Source, path: &str) -> Option<usize> {
    let at = first_from(source, path);
    source.file(at).is_some_and(|file| file.path == path).then_some(at)
}

/// Returns where the payload stands in the list: everything below `data/`.
pub(super) fn payload(source: &dyn Source) -> Range<usize> {
    // The character behind the slash.
    first_from(source, "data/")..first_from(source, "data0")
}

/// Returns the place of the first file whose path is not before this one.
fn first_from(source: &dyn Source, path: &str) -> usize {
    let (mut from, mut to) = (0, source.count());
    while from < to {
        let middle = from.midpoint(to);
        if source.file(middle).is_some_and(|file| file.path < path) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    from
}
