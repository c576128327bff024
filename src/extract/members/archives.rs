//! ZIP, tar and gzip: members counted while they are inflated, never believed.

use std::io::{Cursor, Read};

use crate::archive::office;
use crate::extract::encoding;
use crate::extract::office_parts::reason;
use crate::model::text::Unread;

use super::{Budget, Member, Members};

/// Lists a ZIP.
pub(super) fn zip(bytes: &[u8], budget: &mut Budget) -> Members {
    let mut members = Members::default();
    let mut raw = Vec::new();
    let ended = office::each(bytes, budget.left(), |name, content| {
        if !budget.member() {
            members.unread = Some(Unread::TooLarge);
            return None;
        }
        let (bytes, unread) = match content {
            Ok(content) => (Some(content), None),
            Err(error) => (None, Some(reason(error))),
        };
        budget.spend(bytes.as_ref().map_or(0, Vec::len));
        raw.push(name.to_vec());
        members.list.push(Member { name: String::new(), bytes, mime: None, unread });
        // What is too large alone says nothing of what comes after it, but the budget does.
        (unread != Some(Unread::TooLarge)).then(|| budget.left())
    });
    let cut = members.list.last().and_then(|last| last.unread).filter(|reason| *reason == Unread::TooLarge);
    members.unread = members.unread.or(cut).or(ended.err().map(reason));
    for (member, name) in members.list.iter_mut().zip(names(&raw)) {
        member.name = name;
    }
    members
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
pub(super) fn tar(bytes: &[u8], budget: &mut Budget) -> Members {
    let mut archive = tar::Archive::new(Cursor::new(bytes));
    let mut members = Members::default();
    let Ok(entries) = archive.entries() else { return Members { unread: Some(Unread::Damaged), ..members } };
    for entry in entries {
        let Ok(mut entry) = entry else {
            members.unread = Some(Unread::Damaged);
            break;
        };
        let kind = entry.header().entry_type();
        if kind.is_dir() {
            continue;
        }
        if !budget.member() {
            members.unread = Some(Unread::TooLarge);
            break;
        }
        let name = String::from_utf8_lossy(&entry.path_bytes()).into_owned();
        let content = if kind.is_file() { bounded(&mut entry, budget) } else { Err(Unread::Unsupported) };
        let (bytes, unread) = (content.as_ref().ok().cloned(), content.err());
        members.list.push(Member { name, bytes, mime: None, unread });
        if unread == Some(Unread::TooLarge) || unread == Some(Unread::Damaged) {
            members.unread = unread;
            break;
        }
    }
    members
}

/// Inflates a gzip; its one member has the name its header may give (RFC 1952 §2.3.1).
pub(super) fn gzip(bytes: &[u8], budget: &mut Budget) -> Members {
    if !budget.member() {
        return Members { unread: Some(Unread::TooLarge), ..Members::default() };
    }
    let mut decoder = flate2::read::MultiGzDecoder::new(bytes);
    let name = decoder.header().and_then(|header| header.filename()).map(|name| String::from_utf8_lossy(name).into_owned());
    let content = bounded(&mut decoder, budget);
    let (bytes, unread) = (content.as_ref().ok().cloned(), content.err());
    Members { list: vec![Member { name: name.unwrap_or_default(), bytes, mime: None, unread }], unread }
}

/// Reads within the budget.
pub(super) fn bounded(from: &mut impl Read, budget: &mut Budget) -> Result<Vec<u8>, Unread> {
    let mut content = Vec::new();
    from.take(budget.left() + 1).read_to_end(&mut content).or(Err(Unread::Damaged))?;
    if content.len() as u64 > budget.left() {
        return Err(Unread::TooLarge);
    }
    budget.spend(content.len());
    Ok(content)
}
