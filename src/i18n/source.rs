//! The text of `.ftl` files, before Fluent reads it: which ids it holds and which values each names.
//!
//! Project Fluent syntax 1.0: an entry begins in the first column and goes on in indented lines.

use std::collections::{BTreeMap, BTreeSet};

/// Ids of a file with the names of the values (`$place`) that each sentence uses.
pub(super) type Sentences = BTreeMap<String, BTreeSet<String>>;

/// Reads the ids and values out of the text of one file.
pub(super) fn sentences(text: &str) -> Sentences {
    let mut found = Sentences::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        if let Some(id) = id_of(line) {
            current = Some(id.to_owned());
            found.entry(id.to_owned()).or_default();
        } else if line.starts_with('#') {
            current = None;
        }
        if let Some(uses) = current.as_ref().and_then(|id| found.get_mut(id)) {
            uses.extend(variables(line));
        }
    }
    found
}

/// Returns the id of the sentence that begins in a line.
pub(super) fn id_of(line: &str) -> Option<&str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let starts_well = id.starts_with(|c: char| c.is_ascii_alphabetic());
    (starts_well && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')).then_some(id)
}

/// Finds `$name` inside placeables only; a bare `$` outside braces is text.
fn variables(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('{').skip(1).filter_map(|rest| {
        let name = rest.trim_start().strip_prefix('$').or_else(|| rest.split_once("($").map(|(_, name)| name))?;
        Some(name.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_their_values_are_found() {
        let text = "# a = no\nfirst = One { $place } and { NUMBER($count) }\nsecond =\n    { $n ->\n       *[other] { $m }\n    }\n";
        let found = sentences(text);
        let names = |id: &str| found[id].iter().map(String::as_str).collect::<Vec<_>>();
        assert_eq!(names("first"), ["count", "place"]);
        assert_eq!(names("second"), ["m", "n"]);
        assert_eq!(found.len(), 2);
    }
}
