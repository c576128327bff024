//! The small corpus of the fuzzer for the readers of documents, read as it is and damaged in many places: every reading
//! ends, none empties a text without a reason, and no reader is lost.
//!
//! The inputs are made by `fuzz/seeds.py`; what the fuzzer finds belongs beside them.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

use std::fs;
use std::path::Path;

use pouch::extract::{Examined, examine};
use pouch::intake::identify;
use pouch::model::finding::Finding;
use pouch::model::item::Format;
use pouch::model::text::Unread;

/// Places of each input that are damaged.
const PLACES: usize = 48;

#[path = "../fuzz/src/formats.rs"]
mod formats;

/// The formats of which inputs are kept, with what they are and whether damage may cost them their reader: that of XLS is
/// a crate's own, and is known to panic.
fn kept() -> impl Iterator<Item = (&'static str, &'static str, bool)> {
    let has_inputs = |door: &str| Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(door).is_dir();
    formats::FORMATS.into_iter().filter(move |(door, ..)| has_inputs(door)).map(|(door, mime, _)| (door, mime, door == "xls"))
}

fn identified(bytes: &[u8], extension: Option<&str>) -> (Format, Vec<Finding>) {
    let found = identify::identify(bytes, true, extension);
    (found.format, found.findings)
}

/// Examines bytes and says what went wrong.
fn fault(bytes: &[u8], mime: &str, may_fail: bool) -> Option<String> {
    let format = Format { mime: mime.to_owned(), ..Format::unknown() };
    let Examined { reading, parts, unlisted, .. } = examine(bytes, &format, identified);
    let readings = || std::iter::once(&reading).chain(parts.iter().map(|part| &part.reading));
    let silent = readings().any(|reading| reading.blocks.is_empty() && reading.unread.is_none());
    let lost = unlisted == Some(Unread::ReaderFailed) || readings().any(|reading| reading.unread == Some(Unread::ReaderFailed));
    if silent {
        return Some("a success without text".to_owned());
    }
    (lost && !may_fail).then(|| "the reader was lost".to_owned())
}

fn inputs(door: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(door);
    let mut found: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found.into_iter().map(|path| (path.display().to_string(), fs::read(&path).unwrap())).collect()
}

#[test]
fn every_input_is_read_to_its_end() {
    assert_eq!(kept().count(), 25);
    for (door, mime, _) in kept() {
        let inputs = inputs(door);
        assert!(!inputs.is_empty(), "{door}");
        let read = inputs.iter().filter(|(name, bytes)| {
            assert_eq!(fault(bytes, mime, false), None, "{name}");
            let format = Format { mime: mime.to_owned(), ..Format::unknown() };
            let found = examine(bytes, &format, identified);
            !found.reading.blocks.is_empty() || !found.parts.is_empty()
        });
        assert_ne!(read.count(), 0, "{door}: none of the inputs says anything");
    }
}

/// Returns the bytes damaged in one place: one changed, the rest lost, the rest twice.
fn damaged(bytes: &[u8], at: usize) -> [Vec<u8>; 3] {
    let (before, rest) = bytes.split_at(at);
    let flipped = before.iter().copied().chain(rest.first().map(|byte| byte ^ 0x41)).chain(rest.iter().skip(1).copied()).collect();
    [flipped, before.to_vec(), [bytes, rest].concat()]
}

#[test]
fn damage_in_any_place_is_survived_and_never_silent() {
    for (door, mime, may_fail) in kept() {
        for (name, bytes) in inputs(door) {
            let step = bytes.len().div_ceil(PLACES).max(1);
            let places = (0..bytes.len()).step_by(step);
            for (at, hurt) in places.flat_map(|at| damaged(&bytes, at).map(|hurt| (at, hurt))) {
                assert_eq!(fault(&hurt, mime, may_fail), None, "{name} at {at}");
            }
        }
    }
}
