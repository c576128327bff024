//! A bag in a ZIP: one base folder, nothing beside it, nothing unpacked.

use std::io::{self, Read};
use std::ops::Range;

use super::source::{Source, SourceFile, payload as payload_range};
use crate::archive::Archive;
use crate::model::finding::Finding;

/// Folder that macOS adds to archives for what its file system knows besides.
const MACOS: &str = "__MACOSX";

/// The files of the one base folder of an archive.
#[derive(Debug)]
pub struct ZipSource<'a> {
    archive: &'a Archive,
    /// Where the files stand among the entries of the archive.
    entries: Range<usize>,
    /// Length of what each of their names begins with.
    base: usize,
    has_payload_folder: bool,
    findings: Vec<Finding>,
}

impl<'a> ZipSource<'a> {
    /// Takes the files of the one base folder.
    pub fn new(archive: &'a Archive) -> Self {
        let mut findings = archive.contents().findings.clone();
        let top = |name: &'a str| name.split_once('/').map_or(name, |(top, _)| top);
        let names = archive.contents().entries().map(|entry| entry.name).chain(archive.contents().folders());
        let mut tops: Vec<&str> = Vec::new();
        for name in names.map(top) {
            // Names are sorted: most stand beside one of the same folder.
            if tops.last() != Some(&name) {
                tops.push(name);
            }
        }
        tops.sort_unstable();
        tops.dedup();
        if tops.contains(&MACOS) && tops.len() > 1 {
            tops.retain(|top| *top != MACOS);
            findings.push(Finding::warning("bag-macos-folder", MACOS));
        }
        let base = if let [base] = tops.as_slice() {
            format!("{base}/")
        } else {
            findings.push(Finding::error("bag-no-base-folder", "").with("count", tops.len()));
            String::new()
        };
        let entries = archive.contents().below(&base);
        for (at, entry) in archive.entries().enumerate() {
            if !entries.contains(&at) && !entry.name.starts_with(MACOS) {
                // A file beside the base folder, under a name that is the base folder's own beginning.
                findings.push(Finding::error("bag-unlisted-file", entry.name));
            }
        }
        let mut source = Self { archive, entries, base: base.len(), has_payload_folder: false, findings };
        let payload = format!("{base}data");
        source.has_payload_folder = !payload_range(&source).is_empty() || archive.contents().folders().any(|folder| folder == payload);
        source
    }
}

impl Source for ZipSource<'_> {
    fn count(&self) -> usize {
        self.entries.len()
    }

    fn file(&self, at: usize) -> Option<SourceFile<'_>> {
        let entry = self.archive.contents().entry(self.entries.start + at).filter(|_| at < self.entries.len())?;
        Some(SourceFile { path: entry.name.get(self.base..)?, bytes: entry.bytes })
    }

    fn has_payload_folder(&self) -> bool {
        self.has_payload_folder
    }

    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>> {
        let entry = self.archive.contents().entry(self.entries.start + at).filter(|_| at < self.entries.len());
        Ok(Box::new(self.archive.read(&entry.ok_or(io::ErrorKind::NotFound)?)))
    }

    fn findings(&self) -> Vec<Finding> {
        self.findings.clone()
    }
}
