//! A bag in a ZIP: one base folder, nothing beside it, nothing unpacked.

use std::io::{self, Read};

use super::source::{Source, SourceFile};
use crate::archive::Archive;
use crate::model::finding::Finding;

/// Folder that macOS adds to archives for what its file system knows besides.
const MACOS: &str = "__MACOSX";

/// The files of the one base folder of an archive.
#[derive(Debug)]
pub struct ZipSource<'a> {
    archive: &'a Archive,
    files: Vec<SourceFile>,
    /// For each file its place among the entries of the archive.
    entries: Vec<usize>,
    has_payload_folder: bool,
    findings: Vec<Finding>,
}

impl<'a> ZipSource<'a> {
    /// Takes the files of the one base folder.
    pub fn new(archive: &'a Archive) -> Self {
        let mut findings = archive.contents().findings.clone();
        let top = |name: &'a str| name.split_once('/').map_or(name, |(top, _)| top);
        let mut tops: Vec<&str> = archive
            .entries()
            .iter()
            .map(|entry| entry.name.as_str())
            .chain(archive.contents().folders.iter().map(String::as_str))
            .map(top)
            .collect();
        tops.dedup();
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
        let mut source = Self { archive, files: Vec::new(), entries: Vec::new(), has_payload_folder: false, findings };
        source.take(&base);
        source
    }

    fn take(&mut self, base: &str) {
        for (at, entry) in self.archive.entries().iter().enumerate() {
            if let Some(path) = entry.name.strip_prefix(base) {
                self.files.push(SourceFile { path: path.to_owned(), bytes: entry.bytes });
                self.entries.push(at);
            } else if !entry.name.starts_with(MACOS) {
                // A file beside the base folder, under a name that is the base folder's own beginning.
                self.findings.push(Finding::error("bag-unlisted-file", entry.name.clone()));
            }
        }
        let payload = format!("{base}data");
        self.has_payload_folder = self.files.iter().any(|file| file.path.starts_with("data/"))
            || self.archive.contents().folders.contains(&payload);
    }
}

impl Source for ZipSource<'_> {
    fn files(&self) -> &[SourceFile] {
        &self.files
    }

    fn has_payload_folder(&self) -> bool {
        self.has_payload_folder
    }

    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>> {
        let entry = self.entries.get(at).and_then(|entry| self.archive.entries().get(*entry));
        Ok(Box::new(self.archive.read(entry.ok_or(io::ErrorKind::NotFound)?)))
    }

    fn findings(&self) -> Vec<Finding> {
        self.findings.clone()
    }
}
