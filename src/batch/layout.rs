//! Where the dossiers of each case go: a pattern such as `out/{type}/{id}`.
//!
//! What a case says of itself never leads out of the folder before the first placeholder.

use std::path::{Component, Path, PathBuf};

use super::error::BatchError;
use crate::model::finding::Finding;
use crate::model::name::{is_deceptive, shown};
use crate::pack::Glance;

/// Longest name of a folder.
const LONGEST: usize = 200;
/// What may stand between braces.
const KEYS: [&str; 4] = ["id", "type", "version", "folder"];

/// A pattern that was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    pattern: String,
    root: PathBuf,
    parts: Vec<Vec<Piece>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    Key(&'static str),
}

impl Layout {
    /// Reads a pattern; what comes before the first placeholder is a folder as the user names it.
    pub fn read(pattern: &Path, here: &Path) -> Result<Self, BatchError> {
        let text = shown(&pattern.display().to_string());
        let bad = |part: &str| BatchError::Pattern { pattern: text.clone(), part: shown(part) };
        let (mut root, mut parts) = (PathBuf::new(), Vec::new());
        for component in pattern.components() {
            let name = component.as_os_str().to_str().ok_or_else(|| bad("UTF-8"))?;
            let pieces = pieces(name).ok_or_else(|| bad(name))?;
            if parts.is_empty() && !pieces.iter().any(|piece| matches!(piece, Piece::Key(_))) {
                root.push(component);
            } else if matches!(component, Component::Normal(_)) {
                parts.push(pieces);
            } else {
                return Err(bad(name));
            }
        }
        Ok(Self { pattern: text, root: here.join(root).components().collect(), parts })
    }

    /// Returns the folder that nothing leaves.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns the pattern as it was typed, made visible.
    pub(super) fn pattern(&self) -> &str {
        &self.pattern
    }

    /// Returns the folder for the dossiers of a case.
    pub(super) fn place(&self, case: &Glance, folder: &str) -> Result<PathBuf, Finding> {
        let mut place = self.root.clone();
        for pieces in &self.parts {
            let value = |piece: &Piece| match piece {
                Piece::Text(text) => text.clone(),
                Piece::Key("id") => case.id.clone(),
                Piece::Key("type") => case.kind.clone(),
                Piece::Key("version") => case.version.to_string(),
                Piece::Key(_) => folder.to_owned(),
            };
            let name: String = pieces.iter().map(value).collect();
            if !is_name(&name) {
                return Err(Finding::error("batch-out-value", &case.id).with("value", name).with("pattern", &self.pattern));
            }
            place.push(name);
        }
        Ok(place)
    }
}

fn pieces(name: &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut rest = name;
    while let Some((text, after)) = rest.split_once('{') {
        let (key, after) = after.split_once('}')?;
        pieces.extend((!text.is_empty()).then(|| Piece::Text(text.to_owned())));
        pieces.push(Piece::Key(KEYS.iter().find(|known| **known == key)?));
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then(|| Piece::Text(rest.to_owned())));
    (!pieces.iter().any(|piece| matches!(piece, Piece::Text(text) if text.contains('}')))).then_some(pieces)
}

/// One ordinary name on every system: no path, nothing invisible.
fn is_name(name: &str) -> bool {
    let odd = |c: char| c.is_control() || is_deceptive(c) || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    !name.is_empty() && name.len() <= LONGEST && !name.contains(odd) && !name.ends_with(['.', ' ']) && !name.starts_with([' ', '~'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glance(id: &str) -> Glance {
        Glance { id: id.into(), kind: "TTL".into(), version: 2, recipients: vec!["a".into()] }
    }

    fn layout(pattern: &str) -> Option<Layout> {
        Layout::read(Path::new(pattern), Path::new("/office")).ok()
    }

    #[test]
    fn a_pattern_names_the_folder_of_a_case() {
        let place = layout("out/{type}/{id}.v{version}").unwrap().place(&glance("A-1"), "f").unwrap();
        assert_eq!(place, Path::new("/office/out/TTL/A-1.v2"));
        assert_eq!(layout("../out").unwrap().place(&glance("/"), "f").unwrap(), Path::new("/office/../out"));
        assert_eq!(layout("/x/{folder}").unwrap().place(&glance("A"), "案").unwrap(), Path::new("/x/案"));
    }

    #[test]
    fn no_pattern_leads_back_out() {
        for bad in ["out/{id}/../..", "{id}/..", "out/{case}", "out/{id", "out/id}", "{}", "out/{ID}"] {
            assert_eq!(layout(bad), None, "{bad}");
        }
    }

    #[test]
    fn no_case_leads_out_by_what_it_says() {
        let layout = layout("out/{id}").unwrap();
        for bad in ["..", ".", "", "a/b", "..\\x", "C:x", "a\u{202e}b", "a\nb", "a.", "a ", "~", &"x".repeat(300)] {
            assert_eq!(layout.place(&glance(bad), "f").unwrap_err().code.0, "batch-out-value", "{bad:?}");
        }
    }
}
