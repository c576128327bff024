//! BagIt bags: written as version 1.0 (RFC 8493), read in every version from 0.93 to 1.0 by anyone's hand.
//!
//! Reading looks at structure only: declaration, lists, labels, and that each file is listed and present.
//! Hashing the content is `verify`'s work. Nothing is ever fetched, and no path of a bag reaches the disk
//! unless the walk of the folder itself found it (RFC 8493 §5).

mod declaration;
mod fetch;
mod folder;
mod info;
mod manifest;
mod path;
mod read;
mod source;
mod text;
mod values;
mod write;
mod zipped;

pub use declaration::Version;
pub use folder::FolderSource;
pub use info::Info;
pub use manifest::Listing;
pub use read::{Bag, read};
pub use source::{Source, SourceFile, files, position};
pub use write::{DECLARATION, InfoWriter, listed, manifest_line};
pub use zipped::ZipSource;

use crate::model::finding::{Finding, Level};

/// Most findings of one code that are kept; the rest are counted.
const KEPT: u64 = 100;

/// Gathers findings, so that a bag made to be wrong a million times does not fill the memory.
#[derive(Debug, Default)]
pub struct Findings {
    kept: Vec<Finding>,
    counts: std::collections::BTreeMap<(&'static str, Level), u64>,
}

impl Findings {
    /// Takes a finding, or only counts it when there are many of its code.
    pub fn push(&mut self, finding: Finding) {
        let count = self.counts.entry((finding.code.0, finding.level)).or_default();
        *count += 1;
        if *count <= KEPT {
            self.kept.push(finding);
        }
    }

    /// Takes several.
    pub fn extend(&mut self, findings: impl IntoIterator<Item = Finding>) {
        for finding in findings {
            self.push(finding);
        }
    }

    /// Returns whether a finding of this code was taken.
    pub fn has(&self, code: &str) -> bool {
        self.counts.keys().any(|(known, _)| *known == code)
    }

    /// Returns what was kept, sorted, and for each code of which there were more one finding that counts them.
    pub fn into_sorted(mut self) -> Vec<Finding> {
        for ((code, level), count) in &self.counts {
            if *count > KEPT {
                let more = Finding { level: *level, ..Finding::note("bag-and-more", "") };
                self.kept.push(more.with("code", code).with("count", count - KEPT));
            }
        }
        self.kept.sort_by(|a, b| (std::cmp::Reverse(a.level), &a.place, a.code).cmp(&(std::cmp::Reverse(b.level), &b.place, b.code)));
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_of_findings_is_counted_not_kept() {
        let mut findings = Findings::default();
        findings.extend((0..1000).map(|n| Finding::error("bag-missing-file", format!("data/{n:04}"))));
        let kept = findings.into_sorted();
        assert_eq!(kept.len(), 101);
        assert_eq!(kept[0].code.0, "bag-and-more");
        assert_eq!(kept[0].values, [("code", "bag-missing-file".to_owned()), ("count", "900".to_owned())]);
    }
}
