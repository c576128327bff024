//! An office's own set of templates: what can stand in it, writing the shipped one for editing, and looking at one.

mod check;
mod preview;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::error::PackError;
use super::put::put;
use crate::dossier::{covering, page_sources};
use crate::handling::Office;
use crate::i18n::Locale;
use crate::model::lang_tag::LangTag;
use crate::profile::{CertificateForms, Profiles};

pub use check::check;
pub use preview::{Preview, preview};

/// Folders are entered so deep, and so many files looked at.
const DEEPEST: usize = 4;
const MOST: usize = 10_000;

/// A file that a set of templates holds or could hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it lies in the set, with `/`.
    pub path: String,
    /// What it is: `letter`, `emblem`, `page`, `sentences`, `profile`, `handling`, `certificate`, `people`.
    pub kind: &'static str,
    /// Whether pouch comes with one of that name.
    pub shipped: bool,
    /// Whether the office's set has one.
    pub own: bool,
}

/// Returns everything that comes with pouch and everything of the office's own set that pouch reads.
pub fn list(set: Option<&Path>) -> Vec<Piece> {
    let mut pieces: BTreeMap<String, Piece> = BTreeMap::new();
    for path in shipped().into_keys() {
        if let Some(kind) = kind(&path) {
            pieces.insert(path.clone(), Piece { path, kind, shipped: true, own: false });
        }
    }
    for path in set.map(files).unwrap_or_default() {
        if let Some(kind) = kind(&path) {
            pieces.entry(path.clone()).or_insert(Piece { path, kind, shipped: false, own: true }).own = true;
        }
    }
    pieces.into_values().collect()
}

/// Writes what comes with pouch into a folder, for editing: all of it, or what begins with one of `only`. Nothing is
/// written when something is there already and may not be replaced.
pub fn export(dir: &Path, only: &[String], force: bool) -> Result<Vec<PathBuf>, PackError> {
    let all = shipped();
    if let Some(name) = only.iter().find(|start| !all.keys().any(|path| path.starts_with(start.as_str()))) {
        let known = ["letter", "dossier", "locales", "profiles", "handling", "certificates"].join(", ");
        return Err(PackError::NotListed { name: name.clone(), known });
    }
    let wanted = |path: &&String| only.is_empty() || only.iter().any(|start| path.starts_with(start.as_str()));
    let paths: Vec<&String> = all.keys().filter(wanted).collect();
    let places: Vec<PathBuf> = paths.iter().map(|path| dir.join(path)).collect();
    if let Some(path) = places.iter().find(|path| !force && path.symlink_metadata().is_ok()) {
        return Err(PackError::Exists { path: path.clone() });
    }
    for (path, place) in paths.iter().zip(&places) {
        let folder = place.parent().unwrap_or(dir);
        std::fs::create_dir_all(folder).map_err(|source| PackError::Write { path: folder.to_owned(), source })?;
        put(place, all.get(*path).map(String::as_bytes).unwrap_or_default(), force)?;
    }
    Ok(places)
}

/// Everything that comes with pouch, by its path in a set.
fn shipped() -> BTreeMap<String, String> {
    let told = |(path, text): (String, &str)| (path, text.to_owned());
    let texts = covering::shipped().into_iter().chain(Locale::sources()).chain(Profiles::sources()).chain(CertificateForms::sources());
    texts.map(told).chain(page_sources()).chain(Office::sources()).filter(|(path, _)| kind(path).is_some()).collect()
}

/// What a file of a set is, by its path; none when pouch never reads it.
fn kind(path: &str) -> Option<&'static str> {
    let tag = |raw: &str| LangTag::parse(raw).is_ok_and(|tag| tag.as_str() == raw && Locale::shipped().contains(&tag));
    let ends = |name: &str, ext: &str| name.strip_suffix(ext).is_some_and(|stem| !stem.is_empty());
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["people.toml"] => Some("people"),
        [name] if name.to_ascii_lowercase().starts_with("emblem.") => Some("emblem"),
        [name] => name.strip_prefix("letter.").and_then(|rest| rest.strip_suffix(".md")).filter(|raw| tag(raw)).map(|_| "letter"),
        ["dossier", "page.css" | "covering.css"] => Some("page"),
        ["dossier", name] if ends(name, ".html") => Some("page"),
        ["locales", raw, name] if tag(raw) && ends(name, ".ftl") => Some("sentences"),
        ["profiles", name] if ends(name, ".toml") => Some("profile"),
        ["handling", name] if ends(name, ".toml") => Some("handling"),
        ["certificates", name] if ends(name, ".toml") => Some("certificate"),
        _ => None,
    }
}

/// The paths of all files below a folder, with `/`, in order; links are not followed.
fn files(set: &Path) -> Vec<String> {
    let mut found = Vec::new();
    gather(set, "", DEEPEST, &mut found);
    found.sort();
    found
}

fn gather(folder: &Path, before: &str, deeper: usize, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        // Editors, file managers and version control keep their own things in hidden files.
        if name.starts_with('.') || found.len() >= MOST {
            continue;
        }
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && deeper > 0 {
            gather(&entry.path(), &format!("{before}{name}/"), deeper - 1, found);
        } else if !is_folder {
            found.push(format!("{before}{name}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_exported_is_in_order_and_replaces_nothing() {
        let set = tempfile::tempdir().unwrap();
        let written = export(set.path(), &[], false).unwrap();
        assert!(written.len() > 250, "{}", written.len());
        assert_eq!(check(set.path()), []);
        assert!(matches!(export(set.path(), &["letter".to_owned()], false), Err(PackError::Exists { .. })));
        std::fs::write(set.path().join("letter.es.md"), "# Own\n").unwrap();
        assert_eq!(export(set.path(), &["letter.es".to_owned()], true).unwrap().len(), 1);
        assert_ne!(std::fs::read_to_string(set.path().join("letter.es.md")).unwrap(), "# Own\n");
        assert!(list(Some(set.path())).iter().all(|piece| piece.own && piece.shipped));
    }

    #[test]
    fn only_what_is_asked_for_is_exported() {
        let set = tempfile::tempdir().unwrap();
        assert_eq!(export(set.path(), &["letter".to_owned()], false).unwrap().len(), 11);
        assert!(matches!(export(set.path(), &["lettre".to_owned()], false), Err(PackError::NotListed { .. })));
    }

    #[test]
    fn a_file_is_known_by_its_place_and_name() {
        for (path, wanted) in [("letter.es.md", Some("letter")), ("letter.sp.md", None), ("letter.ES.md", None), ("letter.es.txt", None), ("dossier/page.css", Some("page")), ("dossier/own.css", None),
            ("locales/es/own.ftl", Some("sentences")), ("locales/xx/own.ftl", None), ("es/own.ftl", None), ("profiles/.toml", None), ("emblem.SVG", Some("emblem")), ("people.toml", Some("people"))] {
            assert_eq!(kind(path), wanted, "{path}");
        }
    }
}
