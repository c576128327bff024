//! A bag in a folder. Links, devices and other special files are refused, never followed (RFC 8493 §5.1).

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::source::{Source, SourceFile};
use crate::model::finding::Finding;
use crate::model::name::shown_bytes;

/// How deep folders may be nested; deeper ones are no work of people.
const DEEPEST: usize = 64;

/// The files below a folder.
#[derive(Debug)]
pub struct FolderSource {
    root: PathBuf,
    files: Vec<SourceFile>,
    has_payload_folder: bool,
    findings: Vec<Finding>,
}

impl FolderSource {
    /// Lists every file below a folder, `most` at the most; nothing is opened.
    pub fn open(root: &Path, most: u64) -> io::Result<Self> {
        let mut source = Self { root: root.to_owned(), files: Vec::new(), has_payload_folder: false, findings: Vec::new() };
        source.has_payload_folder = fs::symlink_metadata(root.join("data")).is_ok_and(|data| data.is_dir());
        let mut waiting = vec![String::new()];
        while let Some(folder) = waiting.pop() {
            if source.files.len() as u64 > most || folder.matches('/').count() > DEEPEST {
                source.findings.push(Finding::error("bag-too-many-files", folder));
                break;
            }
            source.list(&folder, &mut waiting)?;
        }
        source.files.sort_unstable();
        Ok(source)
    }

    fn list(&mut self, folder: &str, waiting: &mut Vec<String>) -> io::Result<()> {
        for entry in fs::read_dir(self.root.join(folder))? {
            let entry = entry?;
            let name = entry.file_name();
            let Some(name) = name.to_str() else {
                let raw = shown_bytes(name.as_encoded_bytes());
                self.findings.push(Finding::error("bag-name-encoding", join(folder, &raw)));
                continue;
            };
            let path = join(folder, name);
            // The entry itself, not what a link points to.
            let metadata = fs::symlink_metadata(entry.path())?;
            if metadata.is_dir() {
                waiting.push(path);
            } else if metadata.is_file() {
                self.files.push(SourceFile { path, bytes: metadata.len() });
            } else if metadata.is_symlink() {
                self.findings.push(Finding::error("bag-link", path));
            } else {
                self.findings.push(Finding::error("bag-special-file", path));
            }
        }
        Ok(())
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

impl Source for FolderSource {
    fn files(&self) -> &[SourceFile] {
        &self.files
    }

    fn has_payload_folder(&self) -> bool {
        self.has_payload_folder
    }

    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>> {
        let file = self.files.get(at).ok_or(io::ErrorKind::NotFound)?;
        let path = self.root.join(&file.path);
        // Looked at again: the folder may have changed since it was listed.
        if !fs::symlink_metadata(&path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(Box::new(File::open(path)?))
    }

    fn findings(&self) -> Vec<Finding> {
        self.findings.clone()
    }
}
