//! Names that mean the same file to every program and system, and those that do not.
//!
//! A name is refused when unpacking it could leave the folder or reach a device (`ZipDiff` families B1-B4; SEALING
//! §7 rows 9, 10). Names that meet only together are looked for by `twins`.

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
    let stem = part.split('.').next().unwrap_or(part).trim_end();
    let numbered = |prefix: &str| {
        stem.split_at_checked(prefix.len()).is_some_and(|(start, rest)| {
            start.eq_ignore_ascii_case(prefix) && matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
    };
    DEVICES.iter().any(|device| stem.eq_ignore_ascii_case(device)) || numbered("com") || numbered("lpt")
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
}
