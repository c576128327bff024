//! Where a dossier goes and how it gets its names: all files are whole before the first is named, nothing that is there is
//! replaced unless that was asked for, and a dossier that the log does not know is taken away again.
//!
//! Called by `dossier` and `parts`. A dossier in volumes brings the list of them and HOW-TO-JOIN along; with `--force` the
//! files of the other form go, too, so that no old volume lies beside a new note.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::error::PackError;
use super::folder::Folder;
use crate::archive::volumes;
use crate::model::case::Recipient;

/// Where one dossier and what lies beside it go.
pub(super) struct Places {
    pub(super) base: String,
    pub(super) out: PathBuf,
    /// The ZIP in one file.
    pub(super) file: PathBuf,
    pub(super) note: PathBuf,
    pub(super) page: PathBuf,
    /// The covering letter.
    pub(super) cover: PathBuf,
    /// The list of volumes, and how to join them.
    pub(super) list: PathBuf,
    pub(super) join: PathBuf,
}

impl Places {
    pub(super) fn of(folder: &Folder, recipient: &Recipient, out: Option<&Path>) -> Self {
        let base = format!("{}.{}", folder.file.case.id, recipient.key);
        let out = out.unwrap_or(&folder.root).to_owned();
        let beside = |ending: &str| out.join(format!("{base}.{ending}"));
        let (file, note, page, cover, join) = (beside("zip"), beside("dispatch.html"), beside("verify.html"), beside("letter.html"), beside("HOW-TO-JOIN.txt"));
        let list = out.join(volumes::list_name(&format!("{base}.zip")));
        Self { base, out, file, note, page, cover, list, join }
    }

    /// Returns the name of the ZIP.
    pub(super) fn zip(&self) -> String {
        format!("{}.zip", self.base)
    }

    /// Returns the volumes that lie there now.
    fn volumes(&self) -> Vec<PathBuf> {
        let zip = self.zip();
        let there = |number: u32| Some(self.out.join(volumes::name(&zip, number))).filter(|path| path.symlink_metadata().is_ok());
        // They are numbered without gaps; a first one may have been taken away.
        (1..=volumes::MOST).map_while(|number| there(number).or_else(|| there(number + 1))).collect()
    }

    fn all(&self) -> Vec<PathBuf> {
        let mut all = vec![self.file.clone(), self.note.clone(), self.page.clone(), self.cover.clone(), self.list.clone(), self.join.clone()];
        all.extend(self.volumes());
        all
    }

    /// Refuses what is there already, unless it may be replaced.
    pub(super) fn free(&self, force: bool) -> Result<(), PackError> {
        let taken = self.all().into_iter().find(|path| !force && path.symlink_metadata().is_ok());
        taken.map_or(Ok(()), |path| Err(PackError::Exists { path }))
    }

    /// Removes the dispatch note and the covering letter of an older dossier, and every file of it that the new one does not replace.
    pub(super) fn clear(&self, kept: &[PathBuf], force: bool) -> Result<(), PackError> {
        if !force {
            return Ok(());
        }
        // These first: a new dossier must never lie beside the seal of an old one.
        let old = [self.note.clone(), self.cover.clone()].into_iter().chain(self.all().into_iter().filter(|path| !kept.contains(path)));
        for path in old {
            match std::fs::remove_file(&path) {
                Err(source) if source.kind() != std::io::ErrorKind::NotFound => return Err(PackError::Write { path, source }),
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }
}

/// Removes what an earlier run of this case left unfinished when it was killed; its lock is ours.
pub(super) fn sweep(out: &Path, base: &str) {
    let prefix = prefix(base);
    let entries = std::fs::read_dir(out).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(&prefix)) {
        // What cannot be removed is in nobody's way.
        let _kept = std::fs::remove_file(entry.path());
    }
}

fn prefix(base: &str) -> String {
    format!(".pouch-{base}-")
}

/// Makes a file beside its later place, without a name anybody would take for a dossier.
pub(super) fn temporary(folder: &Path, base: &str) -> Result<NamedTempFile, PackError> {
    let failed = |source| PackError::Write { path: folder.to_owned(), source };
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    builder.prefix(&prefix(base)).tempfile_in(folder).map_err(failed)
}

/// Writes a short file that waits for its name.
pub(super) fn made(bytes: &[u8], folder: &Path, base: &str) -> Result<NamedTempFile, PackError> {
    let failed = |source| PackError::Write { path: folder.to_owned(), source };
    let mut temp = temporary(folder, base)?;
    temp.write_all(bytes).and_then(|()| temp.as_file().sync_all()).map_err(failed)?;
    Ok(temp)
}

/// Takes a dossier away that the log does not know: it must not be sent.
pub(super) fn withdraw(paths: &[PathBuf]) {
    for path in paths {
        // The error to tell is the one that led here.
        let _gone = std::fs::remove_file(path);
    }
}

/// Gives a file its name.
pub(super) fn keep(temp: NamedTempFile, path: &Path, force: bool) -> Result<(), PackError> {
    let kept = if force { temp.persist(path) } else { temp.persist_noclobber(path) };
    match kept {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Err(PackError::Exists { path: path.to_owned() }),
        Err(error) => Err(PackError::Write { path: path.to_owned(), source: error.error }),
    }
}
