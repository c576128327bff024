//! What a file carries beside its text: what it says about itself, what was noticed, what lies in it.
//!
//! All of it is a claim of the file, and every name in it was written by a stranger: shown
//! escaped, never used as a path. Names of values and codes are closed lists, so that what is
//! read back from a log or from a reading process cannot invent any.

use super::digest::Digest;
use super::finding::{Finding, Level, Values};
use super::item::Format;
use super::lang_tag::LangTag;
use super::text::Unread;

/// Names of values that files give about themselves; each has a word `meta-<name>` in every locale.
pub const NAMES: [&str; 40] = [
    "taken", "digitized", "created", "modified", "date", "offset", "gps", "make", "model", "software", "host", "description", "copyright", "author",
    "last-author", "manager", "company", "title", "subject", "application", "producer", "revision", "minutes-edited", "pages", "from", "reply-to",
    "return-path", "to", "cc", "bcc", "message-id", "originating-ip", "received", "duration", "codec", "width", "height", "sample-rate", "bit-rate",
    "channels",
];

/// Codes that are told about a file, and how grave each is.
const CODES: [(&str, Level); 18] = [
    ("format-empty", Level::Note),
    ("format-encrypted", Level::Warning),
    ("format-extension-lies", Level::Warning),
    ("format-truncated", Level::Warning),
    ("format-polyglot", Level::Warning),
    ("members-missing", Level::Warning),
    ("metadata-unread", Level::Note),
    ("metadata-too-large", Level::Note),
    ("metadata-gps", Level::Warning),
    ("metadata-author", Level::Warning),
    ("metadata-tracked-changes", Level::Warning),
    ("metadata-hidden-sheet", Level::Warning),
    ("metadata-comments", Level::Warning),
    ("metadata-bcc", Level::Warning),
    ("marking-seen", Level::Warning),
    ("marking-perhaps", Level::Note),
    ("refuse-key", Level::Warning),
    ("refuse-passwords", Level::Warning),
];

/// Names of the values that those codes carry.
const VALUES: [&str; 14] = [
    "position", "name", "count", "sheet", "format", "other", "extension", "reason", "people", "word", "marking", "at", "times", "form",
];

/// What a file says about itself: names and values, in the order of reading.
pub type Said = Vec<(&'static str, String)>;

/// What a file carries beside its text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inside {
    /// What it says about itself.
    pub said: Said,
    /// What was noticed about it; the place is empty.
    pub remarks: Vec<Finding>,
    /// What lies in it, with what lies in that, in order.
    pub members: Vec<Member>,
    /// How many more members there are than are listed.
    pub more: u64,
    /// Why the list of members is not complete.
    pub unlisted: Option<Unread>,
    /// What a machine read from its pictures; most files have none, and a case may hold very many.
    pub machine: Option<Box<Machine>>,
    /// The date of the rules by which it was searched for markings; empty when it never was.
    pub searched: String,
}

impl Inside {
    /// Returns whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A file inside another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its number below its file: `2`, or `2/1` for the first member of the second.
    pub number: String,
    /// Its name in the container; may be empty, may be hostile.
    pub name: String,
    /// Its size, when its content could be had.
    pub bytes: Option<u64>,
    /// SHA-256 of its content.
    pub sha256: Option<Digest>,
    /// What kind of file it is.
    pub format: Format,
    /// Characters read.
    pub characters: u64,
    /// The language most of its text is in, when that is sure.
    pub language: Option<LangTag>,
    /// Why its content or its text is missing or partial.
    pub unread: Option<Unread>,
    /// What was noticed about it; the place is empty.
    pub remarks: Vec<Finding>,
}

/// What a machine read from pictures: for language and search only, never the text of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// Program and version.
    pub engine: String,
    /// Its names of the languages that it was told to expect.
    pub languages: Vec<String>,
    /// Characters read.
    pub characters: u64,
    /// Pages read.
    pub pages: u32,
    /// How sure it calls itself, in percent.
    pub confidence: u8,
    /// Why not all of it was read.
    pub unread: Option<Unread>,
}

impl Machine {
    /// Adds up what a machine read from several pictures.
    pub fn together(all: &[&Self]) -> Option<Self> {
        let characters = all.iter().map(|one| one.characters).sum();
        let weighed: u64 = all.iter().map(|one| one.characters.saturating_mul(u64::from(one.confidence))).sum();
        // A picture without words is nothing that is missing where others have some.
        let missing = all.iter().filter_map(|one| one.unread).find(|reason| characters == 0 || *reason != Unread::NoText);
        let first = all.first()?;
        Some(Self {
            engine: first.engine.clone(),
            languages: first.languages.clone(),
            characters,
            pages: all.iter().map(|one| one.pages).sum(),
            confidence: weighed.checked_div(characters).and_then(|mean| u8::try_from(mean).ok()).unwrap_or(0),
            unread: missing,
        })
    }
}

/// Returns a known name of a value.
pub fn name(text: &str) -> Option<&'static str> {
    NAMES.into_iter().find(|name| *name == text)
}

/// Builds a finding about a file from what was written down of it; `None` for a code that is not known.
pub fn remark(code: &str, values: impl Iterator<Item = (String, String)>) -> Option<Finding> {
    let (code, level) = CODES.into_iter().find(|(known, _)| *known == code)?;
    let known = |(name, value): (String, String)| Some((VALUES.into_iter().find(|known| *known == name)?, value));
    let values: Values = values.filter_map(known).collect();
    Some(Finding { level, values, ..Finding::error(code, "") })
}

/// Returns a value of a remark; empty when it has none.
pub fn value<'f>(remark: &'f Finding, name: &str) -> &'f str {
    remark.values.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value.as_str())
}

/// Returns whether a remark is about a marking or about what should go into no dossier.
pub fn is_grave(remark: &Finding) -> bool {
    remark.code.0.starts_with("marking-") || remark.code.0.starts_with("refuse-")
}

/// Returns whether a finding tells that a file reveals more than its text.
pub fn reveals(finding: &Finding) -> bool {
    finding.code.0.starts_with("metadata-") && finding.level == Level::Warning
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_of_several_pictures_are_one_by_their_letters() {
        let one = |characters, confidence, unread| Machine { engine: "t".to_owned(), languages: vec!["spa".to_owned()], characters, pages: 1, confidence, unread };
        let (much, little, none) = (one(300, 90, None), one(100, 50, None), one(0, 0, Some(Unread::NoText)));
        assert_eq!(Machine::together(&[&much, &little, &none]), Some(Machine { pages: 3, ..one(400, 80, None) }));
        assert_eq!(Machine::together(&[&none]), Some(none.clone()));
        assert_eq!(Machine::together(&[&much, &one(0, 0, Some(Unread::TimeLimit))]).and_then(|found| found.unread), Some(Unread::TimeLimit));
        assert_eq!(Machine::together(&[]), None);
    }

    #[test]
    fn a_remark_reads_back_and_an_unknown_one_does_not() {
        let found = Finding::warning("metadata-gps", "").with("position", "-34.6-058.4/");
        let written = found.values.iter().map(|(name, value)| ((*name).to_owned(), value.clone()));
        assert_eq!(remark("metadata-gps", written), Some(found));
        assert_eq!(remark("metadata-of-tomorrow", std::iter::empty()), None);
    }

    #[test]
    fn every_name_of_a_value_has_a_word_in_every_language() {
        let locales = [
            include_str!("../../templates/locales/en/reading.ftl"),
            include_str!("../../templates/locales/zh-Hans/reading.ftl"),
            include_str!("../../templates/locales/es/reading.ftl"),
        ];
        for (locale, name) in locales.into_iter().flat_map(|locale| NAMES.map(|name| (locale, name))) {
            assert!(locale.contains(&format!("\nmeta-{name} = ")), "{name}");
        }
    }

    #[test]
    fn only_warnings_about_what_a_file_says_reveal_something() {
        assert!(reveals(&Finding::warning("metadata-author", "")));
        assert!(!reveals(&Finding::note("metadata-unread", "")) && !reveals(&Finding::warning("format-encrypted", "")));
    }
}
