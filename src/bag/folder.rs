//! A bag in a folder. Links, devices and other special files are refused, never followed (RFC 8493 §5.1).

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::source::{Source, SourceFile};
use crate::model::finding::Finding;
use crate::model::name::shown_bytes;

/// How deep folders may be nested; deeper ones are no work of people.
const DEEPEST: usize = 64;

/// Most bytes of paths that are kept: more than a million files of ours, and what a ZIP may have of names.
const MOST_NAMES: usize = 192 << 20;

/// The files below a folder.
#[derive(Debug)]
pub struct FolderSource {
    root: PathBuf,
    files: Vec<Row>,
    /// The paths of all files, one behind the other.
    names: String,
    has_payload_folder: bool,
    findings: Vec<Finding>,
}

/// A file: where its path stands among all of them, and its size.
#[derive(Debug, Clone, Copy)]
struct Row {
    from: u32,
    length: u32,
    bytes: u64,
}

impl Row {
    fn path(self, names: &str) -> &str {
        let from = self.from as usize;
        names.get(from..from + self.length as usize).unwrap_or_default()
    }
}

/// Folders that wait to be listed: their paths, one behind the other, and where each begins.
#[derive(Default)]
struct Waiting {
    names: String,
    begins: Vec<usize>,
}

impl Waiting {
    fn push(&mut self, path: &str) {
        self.begins.push(self.names.len());
        self.names.push_str(path);
    }

    fn pop(&mut self) -> Option<String> {
        let begin = self.begins.pop()?;
        Some(self.names.split_off(begin))
    }
}

impl FolderSource {
    /// Lists every file below a folder, `most` at the most; nothing is opened.
    pub fn open(root: &Path, most: u64) -> io::Result<Self> {
        let mut source = Self { root: root.to_owned(), files: Vec::new(), names: String::new(), has_payload_folder: false, findings: Vec::new() };
        source.has_payload_folder = fs::symlink_metadata(root.join("data")).is_ok_and(|data| data.is_dir());
        let mut waiting = Waiting::default();
        waiting.push("");
        while let Some(folder) = waiting.pop() {
            let all = (source.files.len() + waiting.begins.len()) as u64;
            let names = source.names.len() + waiting.names.len();
            if all > most || names > MOST_NAMES || folder.matches('/').count() > DEEPEST {
                source.findings.push(Finding::error("bag-too-many-files", folder));
                break;
            }
            source.list(&folder, &mut waiting)?;
        }
        let Self { files, names, .. } = &mut source;
        files.sort_unstable_by(|a, b| a.path(names).cmp(b.path(names)));
        Ok(source)
    }

    fn list(&mut self, folder: &str, waiting: &mut Waiting) -> io::Result<()> {
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
                waiting.push(&path);
            } else if metadata.is_file() {
                self.keep(&path, metadata.len());
            } else if metadata.is_symlink() {
                self.findings.push(Finding::error("bag-link", path));
            } else {
                self.findings.push(Finding::error("bag-special-file", path));
            }
        }
        Ok(())
    }

    fn keep(&mut self, path: &str, bytes: u64) {
        if let (Ok(from), Ok(length)) = (u32::try_from(self.names.len()), u32::try_from(path.len())) {
            self.files.push(Row { from, length, bytes });
            self.names.push_str(path);
        }
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

impl Source for FolderSource {
    fn count(&self) -> usize {
        self.files.len()
    }

    fn file(&self, at: usize) -> Option<SourceFile<'_>> {
        self.files.get(at).map(|row| SourceFile { path: row.path(&self.names), bytes: row.bytes })
    }

    fn has_payload_folder(&self) -> bool {
        self.has_payload_folder
    }

    fn open(&self, at: usize) -> io::Result<Box<dyn Read + '_>> {
        let file = self.file(at).ok_or(io::ErrorKind::NotFound)?;
        let path = self.root.join(file.path);
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
