//! How a dossier may be handled: markings and whether they allow it to be packed, how long it may be
//! kept, what goes into none, and whether a redacted copy still holds what it should hide.
//!
//! All rules are dated data in `templates/handling/`, which an office may lay its own files over.
//! Not here: reading documents (`extract`) and deciding what a dossier holds (`pack`).

mod judge;
mod markings;
mod redaction;
mod refuse;
mod retention;
mod scan;
mod tokens;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};

use crate::model::finding::{self, Code, Diagnose, Finding, Values};
use crate::model::name::shown;
use crate::model::text::line_and_column;

pub use judge::{Held, stated};
pub use markings::{Level, Markings};
pub use redaction::{Place, Terms};
pub use refuse::Refusals;
pub use retention::Retention;

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/handling");

/// Files that are no set of markings.
const RETENTION: &str = "retention.toml";
const REFUSE: &str = "refuse.toml";

/// The rules an office works by.
#[derive(Debug, Clone)]
pub struct Office {
    /// Markings that are known.
    pub markings: Markings,
    /// How long things may be kept.
    pub retention: Retention,
    /// What goes into no dossier.
    pub refusals: Refusals,
}

/// The rules cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum HandlingError {
    /// A file or folder cannot be read.
    #[error("cannot read {}", .path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A file is not written as these rules are.
    #[error("{place} is not written as rules of handling are: {reason}")]
    Form {
        /// The file.
        place: String,
        /// What is wrong, on one line.
        reason: String,
    },
}

impl Diagnose for HandlingError {
    fn code(&self) -> Code {
        match self {
            Self::Read { .. } => Code("marking-rules-unreadable"),
            Self::Form { .. } => Code("marking-rules-form"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Read { path, source } => vec![("path", shown(&path.display().to_string())), ("reason", source.to_string())],
            Self::Form { place, reason } => vec![("path", shown(place)), ("reason", shown(reason))],
        }
    }
}

impl Office {
    /// Returns the rules that come with pouch.
    ///
    /// # Panics
    /// Never in a build whose tests passed: the rules are part of the program.
    pub fn embedded() -> Self {
        Self::read(&shipped()).expect("the embedded rules are read by a test")
    }

    /// Reads the rules, those of `dir/handling/*.toml` laid over the shipped ones.
    pub fn with_overrides(dir: &Path) -> Result<Self, HandlingError> {
        let mut files = shipped();
        let folder = dir.join("handling");
        if folder.is_dir() {
            let failed = |path: &Path| { let path = path.to_owned(); move |source| HandlingError::Read { path, source } };
            let entries = std::fs::read_dir(&folder).and_then(Iterator::collect::<std::io::Result<Vec<_>>>).map_err(failed(&folder))?;
            let paths = entries.iter().map(std::fs::DirEntry::path).filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
            for path in paths {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                files.insert(name, std::fs::read_to_string(&path).map_err(failed(&path))?);
            }
        }
        Self::read(&files)
    }

    /// Returns the files that come with pouch, as they lie in a set of templates.
    pub fn sources() -> Vec<(String, String)> {
        shipped().into_iter().map(|(name, text)| (format!("handling/{name}"), text)).collect()
    }

    /// Returns what is wrong with an office's own files, each looked at by itself.
    pub fn flaws(dir: &Path) -> Vec<Finding> {
        let folder = dir.join("handling");
        let mut paths: Vec<_> = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
        paths.sort();
        let flaw = |path: &PathBuf| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let mut files = shipped();
            let read = std::fs::read_to_string(path).map_err(|source| HandlingError::Read { path: path.clone(), source });
            let read = read.and_then(|text| {
                files.insert(name, text);
                Self::read(&files)
            });
            let error = read.err()?;
            let values = error.values().into_iter().map(|(key, value)| if key == "path" { (key, folder.join(value).display().to_string()) } else { (key, value) });
            Some(Finding { level: finding::Level::Error, code: error.code(), place: path.display().to_string(), values: values.collect(), number: None })
        };
        paths.iter().filter_map(flaw).collect()
    }

    fn read(files: &BTreeMap<String, String>) -> Result<Self, HandlingError> {
        let text = |name: &str| files.get(name).map(String::as_str).unwrap_or_default();
        let form = |name: &str, error: &toml::de::Error| {
            let (line, column) = line_and_column(text(name), error.span().map_or(0, |span| span.start));
            HandlingError::Form { place: format!("{name}:{line}:{column}"), reason: error.message().to_owned() }
        };
        let sets = files.iter().filter(|(name, _)| !matches!(name.as_str(), RETENTION | REFUSE));
        let sets = sets.map(|(name, text)| toml::from_str(text).map_err(|error| form(name, &error))).collect::<Result<Vec<_>, _>>()?;
        Ok(Self {
            markings: Markings::new(sets),
            retention: toml::from_str(text(RETENTION)).map_err(|error| form(RETENTION, &error))?,
            refusals: Refusals::new(toml::from_str(text(REFUSE)).map_err(|error| form(REFUSE, &error))?),
        })
    }
}

fn shipped() -> BTreeMap<String, String> {
    let files = SHIPPED.files().filter(|file| file.path().extension().is_some_and(|extension| extension == "toml"));
    files.map(|file| (file.path().display().to_string(), file.contents_utf8().unwrap_or_default().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_rules_can_be_read_and_name_their_sources() {
        let office = Office::embedded();
        assert!(office.markings.sets().len() >= 12);
        assert!(shipped().values().all(|text| text.contains("\nsource = ") && text.contains("date = \"20")));
    }

    #[test]
    fn an_office_lays_its_own_set_over_the_shipped_ones() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("handling")).unwrap();
        let own = "set = \"XX\"\ndate = \"2027-01-01\"\nsource = \"own\"\nconfidence = \"practice\"\n[[level]]\nid = \"blue\"\nrank = 1\nmaps = \"secret\"\n[level.marks]\nen = [\"Blue folder\"]\n";
        std::fs::write(dir.path().join("handling/own.toml"), own).unwrap();
        let office = Office::with_overrides(dir.path()).unwrap();
        assert!(office.markings.level("XX", "blue").is_some() && office.markings.level("CN", "secret").is_some());
        assert_eq!(office.markings.date(), "2027-01-01");
        std::fs::write(dir.path().join("handling/own.toml"), own.replace("maps = \"secret\"", "maps = \"dark\"")).unwrap();
        assert_eq!(Office::with_overrides(dir.path()).unwrap_err().code().0, "marking-rules-form");
    }
}
