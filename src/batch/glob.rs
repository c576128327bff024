//! Paths by pattern, for shells that do not unfold them and for lists too long for a command line.
//!
//! `*` is any part of a name, `?` one character; both never reach beyond a `/`, nor a name that begins with a dot.

use std::path::{Component, Path, PathBuf};

/// Returns whether a path is meant as a pattern.
pub(super) fn is_pattern(path: &Path) -> bool {
    path.to_str().is_some_and(|text| text.contains(['*', '?']))
}

/// Returns what fits, sorted.
pub(super) fn unfold(pattern: &Path) -> Vec<PathBuf> {
    let mut found = vec![PathBuf::new()];
    for part in pattern.components() {
        let Component::Normal(name) = part else {
            for path in &mut found {
                path.push(part);
            }
            continue;
        };
        let Some(name) = name.to_str().filter(|name| name.contains(['*', '?'])) else {
            for path in &mut found {
                path.push(name);
            }
            found.retain(|path| path.symlink_metadata().is_ok());
            continue;
        };
        found = found.iter().flat_map(|path| within(path, name)).collect();
    }
    found.sort();
    found
}

fn within(folder: &Path, pattern: &str) -> Vec<PathBuf> {
    let place = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let names = std::fs::read_dir(place).into_iter().flatten().flatten().map(|entry| entry.file_name());
    let fits = |name: &std::ffi::OsString| name.to_str().is_some_and(|name| (!name.starts_with('.') || pattern.starts_with('.')) && fits(pattern, name));
    names.filter(fits).map(|name| folder.join(name)).collect()
}

/// Compares a name with a pattern: time grows with the product of their lengths, never faster.
fn fits(pattern: &str, name: &str) -> bool {
    let pattern: Vec<char> = pattern.chars().collect();
    let mut reached = vec![false; pattern.len() + 1];
    reach(&pattern, &mut reached, 0);
    for c in name.chars() {
        let mut next = vec![false; pattern.len() + 1];
        for (at, wanted) in pattern.iter().enumerate().filter(|(at, _)| reached.get(*at) == Some(&true)) {
            match wanted {
                '*' => reach(&pattern, &mut next, at),
                '?' => reach(&pattern, &mut next, at + 1),
                wanted if *wanted == c => reach(&pattern, &mut next, at + 1),
                _ => {}
            }
        }
        reached = next;
    }
    reached.last() == Some(&true)
}

/// Marks a place in the pattern, and those behind it that need no character.
fn reach(pattern: &[char], reached: &mut [bool], from: usize) {
    let stars = pattern.iter().skip(from).take_while(|c| **c == '*').count();
    reached.iter_mut().skip(from).take(stars + 1).for_each(|place| *place = true);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_and_question_marks_fit_as_in_a_shell() {
        for (pattern, name, yes) in [
            ("*", "", true), ("*", "a", true), ("?", "", false), ("?", "中", true), ("a*c", "abbc", true), ("a*c", "abcd", false),
            ("**", "x", true), ("a?c", "abc", true), ("a?c", "ac", false), ("*.zip", "x.zip", true), ("*a*b*", "xxaxxbxx", true), ("a", "b", false),
        ] {
            assert_eq!(fits(pattern, name), yes, "{pattern} {name}");
        }
        assert!(!fits(&"*a".repeat(200), &"a".repeat(190)));
    }

    #[test]
    fn a_pattern_finds_what_fits_and_no_hidden_name() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["b1/x", "b2/x", "c1/x", ".b3/x"] {
            std::fs::create_dir_all(dir.path().join(name)).unwrap();
        }
        let found = unfold(&dir.path().join("b*").join("x"));
        assert_eq!(found, [dir.path().join("b1/x"), dir.path().join("b2/x")]);
        assert!(unfold(&dir.path().join("*/y")).is_empty());
        assert_eq!(unfold(&dir.path().join("*")).len(), 3);
    }
}
