//! What the readers of ZIP-based office files share: members by name, reasons, order.

use crate::archive::office::{self, OfficeError};
use crate::model::text::Unread;

/// The largest part, inflated.
pub(super) const MOST_PART: u64 = 64 << 20;

/// Returns why a member could not be had.
pub(super) fn reason(error: OfficeError) -> Unread {
    match error {
        OfficeError::Damaged => Unread::Damaged,
        OfficeError::Encrypted => Unread::Encrypted,
        OfficeError::TooLarge => Unread::TooLarge,
    }
}

/// Reads a member that may be missing.
pub(super) fn member(bytes: &[u8], name: &str) -> Result<Option<Vec<u8>>, Unread> {
    office::member(bytes, name, MOST_PART).map_err(reason)
}

/// Lists the members `start<number>end` in the order of their numbers.
pub(super) fn numbered<'n>(names: &'n [String], start: &str, end: &str) -> Vec<(u32, &'n str)> {
    let number = |name: &'n String| {
        let inner = name.trim_start_matches('/').strip_prefix(start)?.strip_suffix(end)?;
        Some((inner.parse().ok()?, name.as_str()))
    };
    let mut found: Vec<(u32, &str)> = names.iter().filter_map(number).collect();
    found.sort_unstable();
    found
}

/// Resolves a relationship's target against the folder of its part (ECMA-376 part 2 §6.5).
pub(super) fn resolve(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            ".." => drop(steps.pop()),
            "." | "" => {}
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_resolved_without_climbing_out() {
        assert_eq!(resolve("ppt/slides", "../notesSlides/n1.xml"), "ppt/notesSlides/n1.xml");
        assert_eq!(resolve("ppt", "../../../../etc/passwd"), "etc/passwd");
        assert_eq!(resolve("ppt", "/ppt/x.xml"), "ppt/x.xml");
    }

    #[test]
    fn numbers_are_ordered_as_numbers() {
        let names = ["s/a10.xml", "s/a2.xml", "s/ab.xml"].map(str::to_owned);
        assert_eq!(numbered(&names, "s/a", ".xml"), [(2, "s/a2.xml"), (10, "s/a10.xml")]);
    }
}
