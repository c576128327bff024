//! Names that mean the same file to every program and system, and those that do not.
//!
//! A name is refused when unpacking it could leave the folder, reach a device, or meet another
//! name once a system folds case or normalizes (`ZipDiff` families B1-B4; SEALING §7 rows 9, 10).

use unicode_normalization::UnicodeNormalization as _;

use super::{ArchiveError, refused};
use crate::model::name::is_deceptive;

/// Longest name accepted, in bytes; no common file system can hold a longer path.
const LONGEST: usize = 4096;

/// Names that Windows gives to devices, whatever their extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Returns the code of what makes a name unsafe or ambiguous; a directory comes without its final slash.
pub fn name_flaw(name: &str) -> Option<&'static str> {
    let drive = name.as_bytes().get(1) == Some(&b':') && name.starts_with(|c: char| c.is_ascii_alphabetic());
    if name.len() > LONGEST {
        Some("archive-name-long")
    } else if name.chars().any(char::is_control) {
        Some("archive-name-control")
    } else if name.contains('\\') {
        Some("archive-name-backslash")
    } else if name.starts_with('/') || drive {
        Some("archive-name-absolute")
    } else if name.starts_with('~') {
        Some("archive-name-climbing")
    } else if name.contains([':', '*', '?', '"', '<', '>', '|']) {
        Some("archive-name-forbidden")
    } else {
        name.split('/').find_map(part_flaw)
    }
}

fn part_flaw(part: &str) -> Option<&'static str> {
    if part.is_empty() {
        Some("archive-name-empty")
    } else if part.chars().all(|c| c == '.') {
        // Windows takes any row of dots for "here", some programs for "up".
        Some("archive-name-climbing")
    } else if part.ends_with(['.', ' ']) || part.starts_with(' ') {
        Some("archive-name-edge")
    } else if is_device(part) {
        Some("archive-name-device")
    } else {
        None
    }
}

/// Returns whether Windows would open a device instead of a file of this name.
pub(crate) fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_lowercase();
    let numbered = |prefix: &str| {
        stem.strip_prefix(prefix)
            .is_some_and(|rest| matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"))
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// Returns what a name becomes on systems that fold case, normalize, and ignore invisible characters.
pub(crate) fn folded(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let plain: String = name.nfd().filter(|c| !is_deceptive(*c)).flat_map(char::to_uppercase).collect();
    plain.to_lowercase().nfc().collect()
}

/// Refuses names of which two would be one file, or a file and a folder, on some system.
///
/// `names` are those of the files, `folders` those of the directory entries without the final slash.
pub(super) fn check_together<'a>(
    names: impl Iterator<Item = &'a str>,
    folders: impl Iterator<Item = &'a str>,
) -> Result<(), ArchiveError> {
    let mut files: Vec<(String, &str)> = names.map(|name| (folded(name), name)).collect();
    files.sort_unstable();
    for pair in files.windows(2) {
        if let [(first, one), (second, other)] = pair && first == second {
            let code = if one == other { "archive-duplicate-name" } else { "archive-twin-names" };
            return Err(with_other(code, other, one));
        }
    }
    let file_of = |key: &str| {
        files.binary_search_by(|(file, _)| file.as_str().cmp(key)).ok().and_then(|at| files.get(at)).map(|found| found.1)
    };
    for (key, name) in &files {
        for parent in parents(key) {
            if let Some(file) = file_of(parent) {
                return Err(with_other("archive-file-and-folder", name, file));
            }
        }
    }
    check_folders(folders, file_of)
}

fn check_folders<'a>(
    folders: impl Iterator<Item = &'a str>,
    file_of: impl Fn(&str) -> Option<&'a str>,
) -> Result<(), ArchiveError> {
    let mut sorted: Vec<(String, &str)> = folders.map(|name| (folded(name), name)).collect();
    sorted.sort_unstable();
    for pair in sorted.windows(2) {
        if let [(first, one), (second, other)] = pair && first == second {
            let code = if one == other { "archive-duplicate-name" } else { "archive-twin-names" };
            return Err(with_other(code, other, one));
        }
    }
    for (key, name) in &sorted {
        for part in parents(key).chain([key.as_str()]) {
            if let Some(file) = file_of(part) {
                return Err(with_other("archive-file-and-folder", name, file));
            }
        }
    }
    Ok(())
}

fn with_other(code: &'static str, name: &str, other: &str) -> ArchiveError {
    match refused(code, name) {
        ArchiveError::Refused(finding) => {
            ArchiveError::Refused(finding.with("other", crate::model::name::shown(other)))
        }
        ArchiveError::Read(error) => ArchiveError::Read(error),
    }
}

/// Returns the folders a name lies in, outermost first.
fn parents(name: &str) -> impl Iterator<Item = &str> {
    name.match_indices('/').filter_map(|(at, _)| name.get(..at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_some_system_reads_differently_are_refused() {
        let cases = [
            ("", "archive-name-empty"), ("a//b", "archive-name-empty"), ("/etc/passwd", "archive-name-absolute"),
            ("C:/x", "archive-name-absolute"), ("a\\b", "archive-name-backslash"), ("a/../b", "archive-name-climbing"),
            ("./a", "archive-name-climbing"), (".../a", "archive-name-climbing"), ("~/x", "archive-name-climbing"),
            ("ab:c", "archive-name-forbidden"), ("a?", "archive-name-forbidden"), ("a\u{7}", "archive-name-control"),
            ("a\u{85}b", "archive-name-control"), ("x/CON.txt", "archive-name-device"), ("lpt¹", "archive-name-device"),
            ("nul .txt", "archive-name-device"), ("a./b", "archive-name-edge"), ("a /b", "archive-name-edge"),
        ];
        for (name, code) in cases {
            assert_eq!(name_flaw(name), Some(code), "{name:?}");
        }
        for name in ["a", "data/证据 1.txt", ".keep", "console.txt", "a..b", "com", "com10"] {
            assert_eq!(name_flaw(name), None, "{name:?}");
        }
    }

    #[test]
    fn names_that_become_one_are_found_together() {
        let code = |names: &[&str], folders: &[&str]| {
            match check_together(names.iter().copied(), folders.iter().copied()) {
                Err(ArchiveError::Refused(finding)) => Some(finding.code.0),
                _ => None,
            }
        };
        assert_eq!(code(&["a", "a"], &[]), Some("archive-duplicate-name"));
        assert_eq!(code(&["a.TXT", "A.txt"], &[]), Some("archive-twin-names"));
        assert_eq!(code(&["caf\u{e9}", "cafe\u{301}"], &[]), Some("archive-twin-names"));
        assert_eq!(code(&["ab", "a\u{200b}b"], &[]), Some("archive-twin-names"));
        assert_eq!(code(&["a", "A/b"], &[]), Some("archive-file-and-folder"));
        assert_eq!(code(&["a"], &["a"]), Some("archive-file-and-folder"));
        assert_eq!(code(&["a"], &["b", "b"]), Some("archive-duplicate-name"));
        assert_eq!(code(&["a-", "a/b", "a0"], &["a"]), None);
    }
}
