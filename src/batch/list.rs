//! Lists of cases: a path a line, CSV with a heading, or JSON Lines. Which of them it is, the text itself says.
//!
//! CSV and JSON have `path`, and where wanted `expect`: the seal that a dossier must bear.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::error::BatchError;
use crate::model::name::shown;

/// Largest list that is read.
const LARGEST: u64 = 256 << 20;

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Listed {
    /// The case, relative to the place of the list.
    pub(super) path: PathBuf,
    /// The seal that a dossier must bear.
    #[serde(default)]
    pub(super) expect: Option<String>,
}

/// Reads a list from anywhere; `place` is its name for people.
pub(super) fn read(source: impl std::io::Read, place: &str) -> Result<Vec<Listed>, BatchError> {
    let mut bytes = Vec::new();
    source.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|source| BatchError::Read { path: PathBuf::from(place), source })?;
    let bad = |line: usize, reason: &str| BatchError::List { place: format!("{place}:{line}"), reason: shown(reason) };
    if bytes.len() as u64 > LARGEST {
        return Err(bad(1, "> 256 MiB"));
    }
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        bad(before.split(|byte| *byte == b'\n').count(), "UTF-8")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    if first.trim_start().starts_with('{') {
        return json(text, &bad);
    }
    if is_heading(first) {
        return csv(text, &bad);
    }
    plain(text, &bad)
}

/// A first line that names the column `path` and only columns that are known.
fn is_heading(line: &str) -> bool {
    let mut names = line.split(',').map(|name| name.trim().trim_matches('"'));
    let known = names.clone().all(|name| ["path", "expect"].contains(&name));
    known && names.any(|name| name == "path")
}

type Bad<'a> = dyn Fn(usize, &str) -> BatchError + 'a;

fn json(text: &str, bad: &Bad<'_>) -> Result<Vec<Listed>, BatchError> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| serde_json::from_str(line).map_err(|error| bad(number, &error.to_string())).and_then(|one| good(one, number, bad))).collect()
}

fn csv(text: &str, bad: &Bad<'_>) -> Result<Vec<Listed>, BatchError> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::Headers).from_reader(text.as_bytes());
    let mut all = Vec::new();
    for (at, row) in reader.deserialize::<Listed>().enumerate() {
        let line = |error: &csv::Error| error.position().map_or(at + 2, |position| usize::try_from(position.line()).unwrap_or(at + 2));
        let one = row.map_err(|error| bad(line(&error), &error.to_string()))?;
        all.push(good(one, at + 2, bad)?);
    }
    Ok(all)
}

fn plain(text: &str, bad: &Bad<'_>) -> Result<Vec<Listed>, BatchError> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(|(number, line)| good(Listed { path: PathBuf::from(line), expect: None }, number, bad)).collect()
}

/// An empty path would be the folder of the list; a NUL is in no name.
fn good(one: Listed, line: usize, bad: &Bad<'_>) -> Result<Listed, BatchError> {
    let path = one.path.to_string_lossy();
    if path.trim().is_empty() || path.contains('\0') {
        return Err(bad(line, "path"));
    }
    Ok(Listed { expect: one.expect.filter(|text| !text.is_empty()), ..one })
}

/// Returns the folder that the paths of a list begin at.
pub(super) fn home(list: &Path) -> PathBuf {
    list.parent().map(Path::to_owned).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn paths(text: &str) -> Vec<String> {
        read(text.as_bytes(), "list").unwrap().into_iter().map(|one| one.path.display().to_string()).collect()
    }

    fn place(text: &[u8]) -> String {
        let Err(BatchError::List { place, .. }) = read(text, "list") else { panic!("understood, or not for its words") };
        place
    }

    #[test]
    fn a_text_has_a_path_a_line() {
        assert_eq!(paths("# mine\ncases/a b\n\n案件/二\r\n"), ["cases/a b", "案件/二"]);
        assert!(paths("").is_empty());
    }

    #[test]
    fn csv_has_a_heading_in_any_order_and_cells_in_quotes() {
        let all = read("\u{feff}expect, path\nA-1,\"x, \"\"y\"\"\"\n,z\n".as_bytes(), "list").unwrap();
        assert_eq!(all[0], Listed { path: "x, \"y\"".into(), expect: Some("A-1".into()) });
        assert_eq!(all[1], Listed { path: "z".into(), expect: None });
    }

    #[test]
    fn json_lines_name_what_they_say() {
        let all = read(r#"{"path":"a","expect":"ff"}"#.as_bytes(), "list").unwrap();
        assert_eq!(all, [Listed { path: "a".into(), expect: Some("ff".into()) }]);
    }

    #[test]
    fn what_cannot_be_understood_is_told_with_its_line() {
        assert_eq!(place(b"{\"path\":\"a\"}\n{\"pat\":\"b\"}\n"), "list:2");
        assert_eq!(place(b"path,expect\na\n"), "list:2");
        assert_eq!(place(b"a\n\xff\n"), "list:2");
        assert_eq!(place(b"a\nb\0c\n"), "list:2");
        assert_eq!(place(b"path\n\"\"\n"), "list:2");
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _answered = read(bytes.as_slice(), "list");
        }
    }
}
