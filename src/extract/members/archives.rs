//! ZIP, tar and gzip: members counted while they are inflated, never believed.

use std::io::{Cursor, Read};

use crate::archive::office;
use crate::extract::office_parts::reason;
use crate::model::text::Unread;

use super::{Budget, Member, Members};

/// Lists a ZIP.
pub(super) fn zip(bytes: &[u8], budget: &mut Budget) -> Members {
    let names = match office::names(bytes) {
        Ok(names) => names,
        Err(error) => return Members { unread: Some(reason(error)), ..Members::default() },
    };
    let mut members = Members::default();
    for name in names.into_iter().filter(|name| !name.ends_with('/')) {
        if !budget.member() {
            members.unread = Some(Unread::TooLarge);
            break;
        }
        let (bytes, unread) = match office::member(bytes, &name, budget.left()) {
            Ok(content) => (content, None),
            Err(error) => (None, Some(reason(error))),
        };
        budget.spend(bytes.as_ref().map_or(0, Vec::len));
        let full = unread == Some(Unread::TooLarge);
        members.list.push(Member { name, bytes, mime: None, unread });
        if full {
            members.unread = unread;
            break;
        }
    }
    members
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
fn bounded(from: &mut impl Read, budget: &mut Budget) -> Result<Vec<u8>, Unread> {
    let mut content = Vec::new();
    from.take(budget.left() + 1).read_to_end(&mut content).or(Err(Unread::Damaged))?;
    if content.len() as u64 > budget.left() {
        return Err(Unread::TooLarge);
    }
    budget.spend(content.len());
    Ok(content)
}
