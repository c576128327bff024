//! The settings of an office, kept in the user's own configuration folder: where its templates and its own data lie.
//!
//! Who calls says which file; it is never looked for in a case folder, which may come from a stranger.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::model::finding::Finding;

/// More is not read.
const LARGEST: u64 = 64 * 1024;

/// What an office set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfficeSettings {
    /// Its folder of templates, as `--templates` names it.
    pub templates: Option<PathBuf>,
    /// Its own data, as `init --ask --office` names them.
    pub office: Option<PathBuf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    templates: Option<PathBuf>,
    office: Option<PathBuf>,
}

/// Reads the settings; `None` where there is no such file. Paths are meant from the folder of the file.
pub fn settings(path: &Path) -> Result<Option<OfficeSettings>, Finding> {
    let wrong = |code, reason: &dyn std::fmt::Display| Finding::error(code, path.display().to_string()).with("reason", reason);
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(wrong("office-settings-unreadable", &error)),
    };
    let mut text = String::new();
    file.take(LARGEST).read_to_string(&mut text).map_err(|error| wrong("office-settings-unreadable", &error))?;
    let written: Written = toml::from_str(&text).map_err(|error| {
        let before = text.get(..error.span().map_or(0, |span| span.start)).unwrap_or_default();
        let (line, column) = (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1);
        let finding = wrong("office-settings-wrong", &error.message());
        Finding { place: format!("{}:{line}:{column}", path.display()), ..finding }
    })?;
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let from_here = |given: PathBuf| folder.join(given);
    Ok(Some(OfficeSettings { templates: written.templates.map(from_here), office: written.office.map(from_here) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_meant_from_the_folder_of_the_file_and_mistakes_have_a_place() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("office.toml");
        assert_eq!(settings(&path), Ok(None));
        std::fs::write(&path, "templates = \"words\"\noffice = \"/srv/office.toml\"\n").unwrap();
        let known = settings(&path).unwrap().unwrap();
        assert_eq!((known.templates, known.office), (Some(dir.path().join("words")), Some(PathBuf::from("/srv/office.toml"))));
        std::fs::write(&path, "templates = \"words\"\ntemplate = \"x\"\n").unwrap();
        let wrong = settings(&path).unwrap_err();
        assert!(wrong.code.0 == "office-settings-wrong" && wrong.place.ends_with("office.toml:2:1"), "{wrong:?}");
    }
}
