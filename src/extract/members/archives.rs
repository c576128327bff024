//! ZIP, tar and gzip: members counted while they are inflated, never believed.

use std::io::{Read, Seek};

use crate::archive::office;
use crate::extract::encoding;
use crate::extract::office_parts::reason;
use crate::model::text::Unread;

use super::{Budget, Member};

/// Lists a ZIP.
pub(super) fn zip(mut source: impl Read + Seek, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    let names = match office::raw_names(&mut source) {
        Ok(raw) => names(&raw),
        Err(error) => return Some(reason(error)),
    };
    let mut unread = None;
    let ended = office::each(source, budget.most(), |at, content| {
        if !budget.member() {
            unread = Some(Unread::TooLarge);
            return None;
        }
        let (bytes, missing) = match content {
            Ok(content) => (Some(content), None),
            Err(error) => (None, Some(reason(error))),
        };
        budget.spend(bytes.as_ref().map_or(0, Vec::len));
        take(Member { name: names.get(at).cloned().unwrap_or_default(), bytes, mime: None, unread: missing });
        // What is too large for the tree leaves nothing for what comes after it.
        let ends = missing == Some(Unread::TooLarge) && !budget.is_roomy();
        unread = unread.or(missing.filter(|reason| *reason == Unread::TooLarge));
        (!ends).then(|| budget.most())
    });
    unread.or(ended.err().map(reason))
}

/// Decodes the names of one archive: UTF-8 where all are, else by the encoding that all of them together suggest.
fn names(raw: &[Vec<u8>]) -> Vec<String> {
    let lossy = || raw.iter().map(|name| String::from_utf8_lossy(name).replace('\\', "/")).collect();
    if raw.iter().all(|name| std::str::from_utf8(name).is_ok()) {
        return lossy();
    }
    // Windows outside the West writes names in the code page of its system and does not say which.
    let Ok(decoded) = encoding::decode(&raw.join(b"\n".as_slice())) else { return lossy() };
    let found: Vec<String> = decoded.text.split('\n').map(|name| name.replace('\\', "/")).collect();
    if found.len() == raw.len() { found } else { lossy() }
}

/// Lists a tar; links and devices are named without content.
pub(super) fn tar(source: impl Read, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    let mut archive = tar::Archive::new(source);
    let Ok(entries) = archive.entries() else { return Some(Unread::Damaged) };
    let mut missing = None;
    for entry in entries {
        let Ok(mut entry) = entry else { return Some(Unread::Damaged) };
        let kind = entry.header().entry_type();
        if kind.is_dir() {
            continue;
        }
        if !budget.member() {
            return Some(Unread::TooLarge);
        }
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let content = if kind.is_file() { bounded(&mut entry, budget) } else { Err(Unread::Unsupported) };
        let (bytes, unread) = match content {
            Ok(bytes) => (Some(bytes), None),
            Err(reason) => (None, Some(reason)),
        };
        take(Member { name, bytes, mime: None, unread });
        let ends = unread == Some(Unread::Damaged) || (unread == Some(Unread::TooLarge) && !budget.is_roomy());
        missing = missing.or(unread.filter(|reason| *reason != Unread::Unsupported));
        if ends {
            break;
        }
    }
    missing
}

/// Inflates a gzip; its one member has the name its header may give (RFC 1952 §2.3.1).
pub(super) fn gzip(source: impl Read, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    if !budget.member() {
        return Some(Unread::TooLarge);
    }
    let mut decoder = flate2::read::MultiGzDecoder::new(source);
    let name = decoder.header().and_then(|header| header.filename()).map(|name| String::from_utf8_lossy(name).into_owned());
    let (bytes, unread) = match bounded(&mut decoder, budget) {
        Ok(bytes) => (Some(bytes), None),
        Err(reason) => (None, Some(reason)),
    };
    take(Member { name: name.unwrap_or_default(), bytes, mime: None, unread });
    unread
}

/// Reads within the budget.
pub(super) fn bounded(from: &mut impl Read, budget: &Budget) -> Result<Vec<u8>, Unread> {
    let mut content = Vec::new();
    from.take(budget.most() + 1).read_to_end(&mut content).or(Err(Unread::Damaged))?;
    if content.len() as u64 > budget.most() {
        return Err(Unread::TooLarge);
    }
    budget.spend(content.len());
    Ok(content)
}
