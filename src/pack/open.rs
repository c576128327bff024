//! Opening a new case: a folder with a commented case file and the first line of its log.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::error::PackError;
use super::folder::{Folder, LockedFolder, TOOL, Worker};
use super::key;
use crate::custody::{Event, Opened as OpenedEvent};
use crate::intake::case_file;
use crate::profile::Profiles;

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The case folder.
    pub root: PathBuf,
    /// The case file.
    pub case_file: PathBuf,
}

/// Makes a case folder with a commented `case.toml` for a type; `say` gives the sentences.
pub fn open(root: &Path, kind: &str, profiles: &Profiles, say: &dyn Fn(&str) -> String) -> Result<Opened, PackError> {
    let no_kind = || {
        let known = profiles.types();
        let nearest = case_file::nearest(&kind.to_uppercase(), known.iter().map(String::as_str)).unwrap_or("none").to_owned();
        PackError::NoKind { name: kind.to_owned(), known: known.join(", "), nearest }
    };
    let text = profiles.case_text(&kind.to_uppercase(), say).ok_or_else(no_kind)?;
    open_with(root, &text)
}

/// Makes a case folder around the text of a case file.
pub(super) fn open_with(root: &Path, text: &str) -> Result<Opened, PackError> {
    let case_file = root.join("case.toml");
    if case_file.symlink_metadata().is_ok() {
        return Err(PackError::CaseExists { path: case_file });
    }
    for folder in ["evidence", "translations"] {
        let path = root.join(folder);
        std::fs::create_dir_all(&path).map_err(|source| PackError::Write { path, source })?;
    }
    write_new(&case_file, text.as_bytes()).map_err(|source| PackError::Write { path: case_file.clone(), source })?;
    Ok(Opened { root: root.to_owned(), case_file })
}

pub(super) fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".pouch-").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map(drop).map_err(|error| error.error)
}

/// Returns the first line of a log, when the case has none yet.
pub(super) fn first_line(folder: &Folder) -> Vec<Event> {
    if folder.register.opened {
        return Vec::new();
    }
    let case = &folder.file.case;
    vec![Event::Opened(OpenedEvent { case: case.id.clone(), kind: case.kind.clone(), tool: TOOL.to_owned() })]
}

impl LockedFolder {
    /// Puts the first line into the log when there is none.
    pub(super) fn begin(&mut self, worker: &mut Worker<'_>) -> Result<(), PackError> {
        if !self.register.opened {
            key::make(&self.root, worker.salt)?;
        }
        self.log(first_line(self), worker)
    }
}
