//! A redacted copy is read as whoever receives it could read it: its text, its properties, its remarks and
//! changes, what lies in it, its earlier versions and its bare bytes.
//!
//! What is found is told by the number of the term and the place, never by the word.

use std::io;
use std::path::Path;

use super::error::PackError;
use super::plan::{Aim, changed};
use super::reading::identified;
use crate::archive::office;
use crate::extract::{Examined, pdf_streams};
use crate::handling::{Place, Terms};
use crate::intake::take::{self, Taken};
use crate::model::case::ItemWords;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::item::{Format, Item};
use crate::model::name::{EvidencePath, shown, shown_bytes};
use crate::model::text::Unread;

/// Earlier versions of a PDF that are read.
const MOST_VERSIONS: usize = 8;
/// A part of an office file, inflated.
const MOST_PART: u64 = 64 << 20;
/// Places that are told of one copy.
const MOST_PLACES: usize = 20;

/// Checks a redacted copy, and its translations, for what it should not hold.
pub(super) fn check(aim: &Aim<'_>, item: &Item, words: &ItemWords) -> Result<Vec<Finding>, PackError> {
    if words.redacts.is_empty() || words.withheld.is_some() {
        return Ok(Vec::new());
    }
    let terms = Terms::new(&words.redacted_terms);
    let mut findings = Vec::new();
    let name = shown_bytes(item.path.below_top());
    let told = [("title", &words.title), ("source", &words.source), ("collected", &words.collected), ("authority", &words.authority), ("relevance", &words.relevance)];
    let texts = told.iter().flat_map(|(key, words)| words.iter().map(move |(_, text)| (format!("case.toml {key}"), text)));
    let texts = texts.chain([("case.toml mark".to_owned(), words.mark.as_str()), ("case.toml originator".to_owned(), words.originator.as_str()), ("name".to_owned(), name.as_str())]);
    findings.extend(hits(&item.path, terms.in_texts(texts)));
    findings.extend(file(aim, &terms, &item.path, item.sha256, &item.format)?);
    for record in aim.look.folder.register.of(item.id).filter(|record| aim.look.recipient.languages.iter().any(|tag| tag.covers(&record.to))) {
        let format = Format { mime: record.mime.clone(), ..Format::unknown() };
        findings.extend(file(aim, &terms, &record.path, record.sha256, &format)?);
    }
    Ok(findings)
}

fn file(aim: &Aim<'_>, terms: &Terms, path: &EvidencePath, sha256: Digest, format: &Format) -> Result<Vec<Finding>, PackError> {
    let on_disk = aim.look.folder.on_disk(path);
    let taken = read(aim, &on_disk)?;
    if taken.sha256 != sha256 {
        return Err(changed(aim.look.folder, path, sha256, taken.sha256));
    }
    if !taken.whole {
        return Ok(vec![Finding::error("redaction-unread", path.shown()).with("reason", Unread::TooLarge.name())]);
    }
    let bytes = taken.head();
    let examined = aim.reader.examine(bytes, format, identified);
    let mut findings = layers(path, &examined, bytes);
    let mut places = in_examined(terms, &examined, "");
    places.extend(in_raw(terms, bytes));
    for (version, number) in earlier(bytes).into_iter().zip(1..) {
        let old = aim.reader.examine(version, format, identified);
        places.extend(in_examined(terms, &old, &format!("version {number}: ")));
    }
    findings.extend(hits(path, places));
    Ok(findings)
}

fn read(aim: &Aim<'_>, on_disk: &Path) -> Result<Taken, PackError> {
    take::take(on_disk, Vec::new(), aim.observer).map_err(|source| PackError::Read { path: on_disk.to_owned(), source })
}

fn hits(path: &EvidencePath, mut places: Vec<Place>) -> Vec<Finding> {
    places.sort();
    places.dedup();
    let told = |place: Place| Finding::error("redaction-term-left", path.shown()).with("term", place.term).with("at", shown(&place.at));
    places.into_iter().take(MOST_PLACES).map(told).collect()
}

/// Searches all that was found in a file and in what lies in it.
fn in_examined(terms: &Terms, examined: &Examined, before: &str) -> Vec<Place> {
    let blocks = examined.reading.blocks.iter().map(|block| (format!("{before}{}", block.loc), block.text.as_str()));
    let mut places = terms.in_texts(blocks);
    let named = |said: &'static str, value: &str| terms.in_texts(std::iter::once((format!("{before}{said}"), value)));
    places.extend(examined.said.iter().flat_map(|(name, value)| named(name, value)));
    places.extend(examined.findings.iter().flat_map(|finding| &finding.values).flat_map(|(name, value)| named(name, value)));
    for part in &examined.parts {
        let at = |place: Place| Place { at: format!("{before}{} {}", part.number, place.at), ..place };
        let texts = part.reading.blocks.iter().map(|block| (block.loc.to_string(), block.text.as_str()));
        let own = terms.in_texts(texts).into_iter().chain(named("name", &part.name)).chain(part.said.iter().flat_map(|(name, value)| named(name, value)));
        places.extend(own.map(at));
    }
    places
}

/// Searches the bytes themselves, those of the parts of an office file, and the streams of a PDF.
fn in_raw(terms: &Terms, bytes: &[u8]) -> Vec<Place> {
    let mut places = terms.in_bytes(bytes, "bytes");
    if bytes.starts_with(b"PK") {
        // A damaged file is told by its reader.
        let names = office::raw_names(io::Cursor::new(bytes)).unwrap_or_default();
        let _read = office::each(io::Cursor::new(bytes), MOST_PART, |at, content| {
            let name = names.get(at).map(|name| shown_bytes(name)).unwrap_or_default();
            places.extend(terms.in_texts(std::iter::once((name.clone(), name.as_str()))));
            if let Ok(content) = content {
                places.extend(terms.in_bytes(&content, &name));
                places.extend(terms.in_texts(String::from_utf8_lossy(&content).split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| (name.clone(), text))));
            }
            Some(MOST_PART)
        });
    }
    if is_pdf(bytes) {
        pdf_streams(bytes, &mut |stream| places.extend(terms.in_bytes(stream, "stream")));
    }
    places
}

fn is_pdf(bytes: &[u8]) -> bool {
    memchr::memmem::find(bytes.get(..1024).unwrap_or(bytes), b"%PDF-").is_some()
}

/// Returns the file as it was before each later change that was only added at its end (ISO 32000 §7.5.6).
fn earlier(bytes: &[u8]) -> Vec<&[u8]> {
    if !is_pdf(bytes) {
        return Vec::new();
    }
    let mut ends: Vec<usize> = memchr::memmem::find_iter(bytes, b"%%EOF").map(|at| at + 5).collect();
    ends.pop();
    // A linearized file has its first end before its pages; what stands before it is no file.
    let whole = |end: &usize| bytes.get(..*end).is_some_and(|version| memchr::memmem::rfind(version, b"startxref").is_some_and(|at| !version.get(at..).unwrap_or_default().starts_with(b"startxref\n0\n")));
    ends.into_iter().filter(whole).filter_map(|end| bytes.get(..end)).take(MOST_VERSIONS).collect()
}

/// What a redacted copy should not have at all, whatever its words: layers in which the whole may lie.
fn layers(path: &EvidencePath, examined: &Examined, bytes: &[u8]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let parts = examined.parts.iter().flat_map(|part| &part.findings);
    for finding in examined.findings.iter().chain(parts) {
        let found = match finding.code.0 {
            "metadata-tracked-changes" => Finding::error("redaction-changes-left", path.shown()),
            "metadata-hidden-sheet" => Finding::error("redaction-hidden-sheet", path.shown()),
            "metadata-gps" => Finding::error("redaction-gps-left", path.shown()),
            "metadata-comments" => Finding::warning("redaction-comments-left", path.shown()),
            _ => continue,
        };
        findings.push(found);
    }
    if has_thumbnail(bytes) {
        findings.push(Finding::error("redaction-thumbnail-left", path.shown()));
    }
    if !earlier(bytes).is_empty() {
        findings.push(Finding::error("redaction-versions-left", path.shown()).with("count", earlier(bytes).len()));
    }
    let all = std::iter::once(&examined.reading).chain(examined.parts.iter().map(|part| &part.reading));
    for reason in all.filter_map(|reading| reading.unread).chain(examined.unlisted) {
        findings.extend(match reason {
            Unread::Empty | Unread::NoText | Unread::NoWords | Unread::InMembers => None,
            Unread::NeedsOcr => Some(Finding::note("redaction-picture", path.shown())),
            Unread::Encrypted | Unread::Damaged | Unread::Unsupported | Unread::TooLarge | Unread::TooDeep | Unread::Encoding | Unread::TimeLimit | Unread::MemoryLimit | Unread::ReaderFailed => {
                Some(Finding::error("redaction-unread", path.shown()).with("reason", reason.name()))
            }
        });
    }
    findings.sort();
    findings.dedup();
    findings
}

/// Whether a small picture of the whole lies in a photograph's Exif, or in an office file.
fn has_thumbnail(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"PK") {
        let names = office::names(bytes).unwrap_or_default();
        return names.iter().any(|name| name.to_lowercase().contains("thumbnail"));
    }
    let [0xFF, 0xD8, rest @ ..] = bytes else { return false };
    let mut rest = rest;
    // Segments with their length, up to the picture itself (ITU-T T.81 §B.1.1).
    while let [0xFF, kind, high, low, tail @ ..] = rest {
        let length = usize::from(u16::from_be_bytes([*high, *low])).saturating_sub(2);
        let content = tail.get(..length).unwrap_or(tail);
        if *kind == 0xE1 && content.starts_with(b"Exif") && memchr::memmem::find(content, &[0xFF, 0xD8, 0xFF]).is_some() {
            return true;
        }
        if *kind == 0xDA {
            return false;
        }
        rest = tail.get(length..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_picture_in_a_photograph_is_seen() {
        let segment = |content: &[u8]| [&[0xFF, 0xD8, 0xFF, 0xE1], u16::try_from(content.len() + 2).unwrap().to_be_bytes().as_slice(), content, &[0xFF, 0xDA]].concat();
        assert!(has_thumbnail(&segment(b"Exif\0\0abc\xFF\xD8\xFF\xDBxyz")));
        assert!(!has_thumbnail(&segment(b"Exif\0\0abc")) && !has_thumbnail(b"GIF89a") && !has_thumbnail(&[0xFF, 0xD8, 0xFF]));
    }

    #[test]
    fn earlier_versions_of_a_pdf_are_told_apart_from_a_linearized_one() {
        let two = b"%PDF-1.4\nstartxref\n9\n%%EOF\nmore\nstartxref\n99\n%%EOF\n";
        let linear = b"%PDF-1.4\nstartxref\n0\n%%EOF\nmore\nstartxref\n99\n%%EOF\n";
        assert_eq!((earlier(two).len(), earlier(linear).len(), earlier(b"no pdf %%EOF %%EOF").len()), (1, 0, 0));
    }
}
