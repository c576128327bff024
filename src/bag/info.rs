//! Metadata of a bag: labels and values of `bag-info.txt` (RFC 8493 §2.2.2), `package-info.txt` until 0.95.
//!
//! Order and repetition are kept; labels are compared without case.

use std::io::{self, Read};

use super::declaration::{Version, by_version};
use super::text::{Encoding, Flaw, Lines};
use super::Findings;
use crate::model::finding::Finding;

/// Largest metadata file that is read, in bytes.
const LARGEST: u64 = 4 << 20;

/// Labels that should stand once at the most (RFC 8493 §2.2.2).
const ONCE: [&str; 4] = ["bagging-date", "bag-size", "bag-group-identifier", "bag-count"];

/// Labels and values in their order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Info(pub Vec<(String, String)>);

impl Info {
    /// Returns every value of a label.
    pub fn all(&self, label: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(label)).map(|(_, value)| value.as_str())
    }

    /// Returns the value of a label that stands exactly once.
    pub fn only(&self, label: &str) -> Option<&str> {
        match self.all(label).collect::<Vec<_>>().as_slice() {
            [value] => Some(value),
            _ => None,
        }
    }

    /// Returns whether a label is there.
    pub fn has(&self, label: &str) -> bool {
        self.all(label).next().is_some()
    }
}

/// Reads a metadata file.
pub(super) fn read(
    source: impl Read,
    place: &str,
    (version, encoding): (Version, Encoding),
    findings: &mut Findings,
) -> io::Result<Info> {
    let mut info = Info::default();
    let mut lines = Lines::new(source.take(LARGEST), encoding)?;
    if lines.has_mark() && encoding == Encoding::Utf8 {
        findings.push(by_version(version, "bag-byte-order-mark", place));
    }
    while let Some(line) = lines.next_line()? {
        let number = lines.number();
        match line {
            Ok(line) => take(&line, &mut info, version, |finding| findings.push(finding.with("line", number)), place),
            Err(Flaw::Encoding) => findings.push(Finding::error("bag-text-encoding", place).with("line", number)),
            Err(Flaw::TooLong) => findings.push(Finding::error("bag-line-long", place).with("line", number)),
        }
    }
    for label in ONCE {
        if info.all(label).count() > 1 {
            findings.push(Finding::warning("bag-label-repeated", place).with("label", label));
        }
    }
    Ok(info)
}

fn take(line: &str, info: &mut Info, version: Version, mut tell: impl FnMut(Finding), place: &str) {
    let padded = line.starts_with([' ', '\t']);
    if line.trim().is_empty() {
        tell(Finding::warning("bag-empty-line", place));
    } else if padded && let Some((_, value)) = info.0.last_mut() {
        // RFC 8493: all but the line break belongs to the value; one space keeps the words apart.
        value.push(' ');
        value.push_str(line.trim());
    } else if let Some((label, value)) = line.split_once(':') {
        let strict = label.trim() == label
            && !label.is_empty()
            && value.strip_prefix([' ', '\t']).is_some_and(|value| !value.starts_with([' ', '\t']));
        if !strict && version.is_strict() {
            tell(Finding::warning("bag-info-space", place));
        }
        info.0.push((label.trim().to_owned(), value.trim().to_owned()));
    } else {
        tell(Finding::error("bag-info-line", place));
    }
}

/// Checks what the metadata says of the payload (`Payload-Oxum`) against what is there.
pub(super) fn check_oxum(info: &Info, place: &str, (bytes, files): (u64, u64), version: Version, findings: &mut Findings) {
    let mut sums = info.all("Payload-Oxum");
    let Some(sum) = sums.next() else { return };
    if sums.next().is_some() {
        findings.push(by_version(version, "bag-oxum-repeated", place));
    }
    let numbers = sum.split_once('.').and_then(|(octets, streams)| Some((octets.parse().ok()?, streams.parse().ok()?)));
    match numbers {
        None => findings.push(Finding::error("bag-oxum-form", place).with("oxum", sum)),
        Some(told) if told != (bytes, files) => {
            let found = format!("{bytes}.{files}");
            findings.push(Finding::error("bag-oxum-mismatch", place).with("oxum", sum).with("found", found));
        }
        Some(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str, version: Version) -> (Info, Vec<&'static str>) {
        let mut findings = Findings::default();
        let info = read(text.as_bytes(), "bag-info.txt", (version, Encoding::Utf8), &mut findings).unwrap();
        (info, findings.into_sorted().into_iter().map(|finding| finding.code.0).collect())
    }

    #[test]
    fn labels_repeat_and_values_go_on() {
        let (info, findings) = parse("Contact-Name: A\ncontact-name: B\nLong: one\n  two\n\tthree\n", Version::V1_0);
        assert_eq!(info.all("CONTACT-NAME").collect::<Vec<_>>(), ["A", "B"]);
        assert_eq!(info.only("Long"), Some("one two three"));
        assert_eq!(info.only("Contact-Name"), None);
        assert!(findings.is_empty());
    }

    #[test]
    fn loose_white_space_is_told_since_1_0_only() {
        assert_eq!(parse("A : b\n", Version::V1_0).1, ["bag-info-space"]);
        assert_eq!(parse("A : b\n", Version { major: 0, minor: 97 }).1, Vec::<&str>::new());
        assert_eq!(parse("no colon\n", Version::V1_0).1, ["bag-info-line"]);
        assert_eq!(parse("Bag-Count: 1 of 2\nBag-Count: 2 of 2\n", Version::V1_0).1, ["bag-label-repeated"]);
    }

    #[test]
    fn the_sum_of_octets_is_checked() {
        let codes = |text: &str| {
            let mut findings = Findings::default();
            check_oxum(&parse(text, Version::V1_0).0, "bag-info.txt", (10, 2), Version::V1_0, &mut findings);
            findings.into_sorted().into_iter().map(|finding| finding.code.0).collect::<Vec<_>>()
        };
        assert_eq!(codes("Payload-Oxum: 10.2\n"), Vec::<&str>::new());
        assert_eq!(codes("Payload-Oxum: 10.3\n"), ["bag-oxum-mismatch"]);
        assert_eq!(codes("Payload-Oxum: ten\n"), ["bag-oxum-form"]);
        assert_eq!(codes("Payload-Oxum: 10.2\nPayload-Oxum: 10.2\n"), ["bag-oxum-repeated"]);
    }
}
