//! Where the files of a bag come from: a folder or a ZIP, seen alike.

use std::io::{self, Read};

use crate::model::finding::Finding;

/// A file of a bag.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SourceFile {
    /// Path below the base folder, with `/` between its parts.
    pub path: String,
    /// Size in bytes.
    pub bytes: u64,
}

/// The files of a bag, listed and opened. Several threads may open files at once.
pub trait Source: Sync {
    /// Returns every file, sorted by path.
    fn files(&self) -> &[SourceFile];

    /// Returns whether the payload folder `data/` is there, be it empty.
    fn has_payload_folder(&self) -> bool;

    /// Opens the file at a place of the list.
    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>>;

    /// Returns what was noticed while the files were listed.
    fn findings(&self) -> Vec<Finding>;
}

/// Finds a file by its exact path.
pub(super) fn position(source: &(impl Source + ?Sized), path: &str) -> Option<usize> {
    source.files().binary_search_by(|file| file.path.as_str().cmp(path)).ok()
}
