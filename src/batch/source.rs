//! Where the cases come from: folders with cases below them, lists, patterns, single dossiers.

use std::io::Read;
use std::path::{Path, PathBuf};

use super::error::BatchError;
use super::glob;
use super::list::{self, Listed};
use super::one::Verb;
use crate::model::name::shown;

/// So deep below a folder cases are looked for.
const DEEPEST: usize = 4;
/// What stands for the standard input.
const STDIN: &str = "-";

/// One case as it was found, or named and not found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// The path as it was named, or begins with what was named.
    pub(super) place: PathBuf,
    /// The seal that a dossier must bear, as written.
    pub(super) expect: Option<String>,
    /// Whether it is a dossier by itself and not the folder of a case.
    pub(super) is_dossier: bool,
}

/// What is asked for, and where.
pub(super) struct Asked<'a> {
    pub(super) named: &'a [PathBuf],
    pub(super) here: &'a Path,
    pub(super) verb: Verb,
}

/// Gathers the cases, in the order in which they were named; those below one folder sorted by name.
pub(super) fn gather(asked: &Asked<'_>, stdin: &mut dyn Read) -> Result<Vec<Found>, BatchError> {
    let mut found = Vec::new();
    for named in asked.named {
        let before = found.len();
        let at = asked.here.join(named);
        if named.as_os_str() == STDIN {
            found.extend(list::read(&mut *stdin, STDIN)?.into_iter().map(|one| asked.listed(Path::new(""), one)));
        } else if !glob::is_pattern(named) || at.symlink_metadata().is_ok() {
            asked.take(named, &mut found)?;
        } else {
            for path in glob::unfold(&at) {
                let place = path.strip_prefix(asked.here).unwrap_or(&path).to_owned();
                asked.take(&place, &mut found)?;
            }
        }
        if found.len() == before {
            return Err(BatchError::Nothing(shown(&named.display().to_string())));
        }
    }
    Ok(found)
}

impl Asked<'_> {
    fn take(&self, place: &Path, found: &mut Vec<Found>) -> Result<(), BatchError> {
        let at = self.here.join(place);
        if self.is_dossier(&at) {
            found.push(Found { place: place.to_owned(), expect: None, is_dossier: true });
        } else if at.is_file() {
            let file = std::fs::File::open(&at).map_err(|source| BatchError::Read { path: at.clone(), source })?;
            let home = list::home(place);
            found.extend(list::read(file, &shown(&place.display().to_string()))?.into_iter().map(|one| self.listed(&home, one)));
        } else {
            self.below(place, DEEPEST, found);
        }
        Ok(())
    }

    /// A case that was named is told even where there is none.
    fn listed(&self, home: &Path, one: Listed) -> Found {
        let place = home.join(one.path);
        let at = self.here.join(&place);
        let is_dossier = self.is_dossier(&at) || (self.verb.takes_dossiers() && !at.join("case.toml").is_file());
        Found { is_dossier, place, expect: one.expect }
    }

    fn below(&self, place: &Path, deep: usize, found: &mut Vec<Found>) {
        let at = self.here.join(place);
        if at.join("case.toml").is_file() {
            found.push(Found { place: place.to_owned(), expect: None, is_dossier: false });
            return;
        }
        let entries = std::fs::read_dir(&at).into_iter().flatten().flatten().filter(|_| deep > 0);
        let mut entries: Vec<_> = entries.filter(|entry| !entry.file_name().as_encoded_bytes().starts_with(b".")).collect();
        entries.sort_by_key(std::fs::DirEntry::file_name);
        for entry in entries {
            let inner = place.join(entry.file_name());
            if self.is_dossier(&entry.path()) {
                found.push(Found { place: inner, expect: None, is_dossier: true });
            } else if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                // A link could lead around in a circle, or out of the office.
                self.below(&inner, deep - 1, found);
            }
        }
    }

    /// A ZIP, or a folder that holds a bag, where dossiers are what the verb is about.
    fn is_dossier(&self, at: &Path) -> bool {
        let by_name = at.extension().is_some_and(|ext| ["zip", "age"].iter().any(|known| ext.eq_ignore_ascii_case(known)));
        self.verb.takes_dossiers() && ((by_name && at.is_file()) || at.join("bagit.txt").is_file())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office() -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for name in ["b/case.toml", "a/case.toml", "a/inner/case.toml", "deep/er/c/case.toml", "a/x.zip", "in.zip", "bag/bagit.txt", ".git/case.toml"] {
            let path = dir.path().join("office").join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
        }
        std::fs::write(dir.path().join("list"), "office/b\nnowhere\n").unwrap();
        dir
    }

    fn names(dir: &Path, verb: Verb, named: &[&str], stdin: &str) -> Vec<String> {
        let named: Vec<PathBuf> = named.iter().map(PathBuf::from).collect();
        let found = gather(&Asked { named: &named, here: dir, verb }, &mut stdin.as_bytes()).unwrap();
        found.iter().map(|one| format!("{}{}", one.place.display(), if one.is_dossier { "!" } else { "" })).collect()
    }

    #[test]
    fn the_cases_below_a_folder_are_found_in_order_and_none_twice() {
        let dir = office();
        assert_eq!(names(dir.path(), Verb::Check, &["office"], ""), ["office/a", "office/b", "office/deep/er/c"]);
        assert_eq!(names(dir.path(), Verb::Verify, &["office"], ""), ["office/a", "office/b", "office/bag!", "office/deep/er/c", "office/in.zip!"]);
    }

    #[test]
    fn lists_and_patterns_name_cases_and_what_is_missing_is_named_too() {
        let dir = office();
        assert_eq!(names(dir.path(), Verb::Check, &["list", "office/?"], ""), ["office/b", "nowhere", "office/a", "office/b"]);
        assert_eq!(names(dir.path(), Verb::Check, &["-"], "office/a\n"), ["office/a"]);
    }

    #[test]
    fn where_there_is_no_case_that_is_said() {
        let dir = office();
        for named in ["nowhere", "office/bag", "office/q*"] {
            let asked = Asked { named: &[PathBuf::from(named)], here: dir.path(), verb: Verb::Pack };
            assert!(matches!(gather(&asked, &mut std::io::empty()), Err(BatchError::Nothing(_))), "{named}");
        }
    }
}
