//! The fetch file `fetch.txt`: payload that the sender left out (RFC 8493 §2.2.3).
//!
//! It is read and reported, and never followed: pouch opens no connection for a bag.

use std::io::{self, Read};

use super::path::{Finder, Meant};
use super::text::{Encoding, Flaw, Lines};
use super::Findings;
use crate::model::finding::Finding;

/// Most lines that are remembered; more make the bag refused.
const MOST: usize = 100_000;
/// Most bytes of their paths.
const MOST_BYTES: usize = 16 << 20;

/// Reads a fetch file; returns the paths it promises that are not there, sorted.
pub(super) fn read(
    source: impl Read,
    encoding: Encoding,
    finder: &Finder<'_>,
    findings: &mut Findings,
) -> io::Result<Vec<String>> {
    const PLACE: &str = "fetch.txt";
    let mut promised = Vec::new();
    let mut bytes = 0;
    let mut lines = Lines::new(source, encoding)?;
    while let Some(line) = lines.next_line()? {
        let number = lines.number();
        let broken = |code| Finding::error(code, PLACE).with("line", number);
        match line {
            Err(Flaw::Encoding) => findings.push(broken("bag-text-encoding")),
            Err(Flaw::TooLong) => findings.push(broken("bag-line-long")),
            Ok(line) if line.trim().is_empty() => {
                findings.push(Finding::warning("bag-empty-line", PLACE).with("line", number));
            }
            Ok(line) => match path(&line) {
                None => findings.push(broken("bag-fetch-line")),
                Some(path) => match finder.find(path, PLACE, findings) {
                    Meant::Missing(path) if promised.len() < MOST && bytes < MOST_BYTES => {
                        bytes += path.len();
                        promised.push(path);
                    }
                    Meant::Missing(_) => findings.push(broken("bag-too-many-files")),
                    Meant::File(_) if !path.trim_start_matches("./").starts_with("data/") => {
                        findings.push(broken("bag-fetch-tag").with("path", crate::model::name::shown(path)));
                    }
                    Meant::File(_) | Meant::Nothing => {}
                },
            },
        }
    }
    promised.sort_unstable();
    promised.dedup();
    for path in promised.iter().filter(|path| !path.starts_with("data/")) {
        findings.push(Finding::error("bag-fetch-tag", PLACE).with("line", 0).with("path", crate::model::name::shown(path)));
    }
    Ok(promised)
}

/// Takes the path of a line `url length filepath`.
fn path(line: &str) -> Option<&str> {
    let space = [' ', '\t'];
    let (url, rest) = line.split_once(space)?;
    let (length, rest) = rest.trim_start_matches(space).split_once(space)?;
    let path = rest.trim_start_matches(space);
    let absolute = url.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    });
    let counted = length == "-" || (!length.is_empty() && length.bytes().all(|b| b.is_ascii_digit()));
    (absolute && counted && !path.is_empty()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_an_absolute_address_a_length_and_a_path() {
        assert_eq!(path("https://a.example/x 12 data/a b"), Some("data/a b"));
        assert_eq!(path("https://a.example/x\t-\tdata/a"), Some("data/a"));
        for line in ["/x 1 data/a", "https://a 1", "https://a x data/a", "a b c"] {
            assert_eq!(path(line), None, "{line:?}");
        }
    }
}
