//! The raw scan: every byte of the file belongs to exactly one record, and all records agree.
//!
//! Walks the directory once, then the local headers in the order in which they lie in the file.
//! Content is not read here; [`super::Member`] checks it while somebody reads it.

use std::io::{BufReader, Read, Seek, SeekFrom};

use super::compare::{self, Judged};
use super::ending::{self, CENTRAL, Ending, LOCAL, read_exact_at};
use super::header::{self, Central};
use super::{ArchiveError, Contents, Entry, Limits, names, refused};
use crate::model::finding::Finding;

/// How many bytes are fetched at a local header. Most fit whole, and each line of memory that was not touched
/// for long costs more than what is done with it.
const GUESS: usize = 192;

/// Scans a ZIP file from front to end; refuses it when two programs could read it differently.
pub fn scan(file: &mut (impl Read + Seek), limits: &Limits) -> Result<Contents, ArchiveError> {
    let length = file.seek(SeekFrom::End(0))?;
    let ending = ending::find(file, length)?;
    if ending.entries > limits.entries || ending.directory_bytes > limits.directory_bytes {
        return Err(refused("archive-too-many-entries", ""));
    }
    let mut contents = Contents::default();
    if ending.has_comment {
        contents.findings.push(Finding::warning("archive-has-comment", ""));
    }
    let mut rows = directory(file, &ending, limits)?;
    rows.sort_unstable_by_key(|(header, _)| header.at);
    walk(file, &ending, &mut rows, &mut contents)?;
    gather(rows, &mut contents, limits)?;
    names::check_together(
        contents.entries.iter().map(|entry| entry.name.as_str()),
        contents.folders.iter().map(String::as_str),
    )?;
    Ok(contents)
}

type Row = (Central, Judged);

/// Reads the directory, which must hold so many headers and nothing else.
fn directory(file: &mut (impl Read + Seek), ending: &Ending, limits: &Limits) -> Result<Vec<Row>, ArchiveError> {
    file.seek(SeekFrom::Start(ending.directory_at))?;
    let mut source = BufReader::with_capacity(1 << 16, file.take(ending.directory_bytes));
    let mut rows = Vec::new();
    let mut fixed = [0; 46];
    let mut rest = Vec::new();
    let mut left = ending.directory_bytes;
    let broken = || refused("archive-directory-broken", "");
    while left > 0 {
        left = left.checked_sub(46).ok_or_else(broken)?;
        source.read_exact(&mut fixed)?;
        if !fixed.starts_with(CENTRAL) || rows.len() as u64 == ending.entries {
            return Err(broken());
        }
        let more = header::central_rest(&fixed).ok_or_else(broken)?;
        left = left.checked_sub(more as u64).ok_or_else(broken)?;
        rest.resize(more, 0);
        source.read_exact(&mut rest)?;
        let header = header::central(&fixed, &rest)
            .ok_or_else(|| refused("archive-extra-field", String::from_utf8_lossy(&rest).chars().take(80).collect::<String>()))?;
        let judged = compare::central(&header, limits)?;
        rows.push((header, judged));
    }
    if rows.len() as u64 == ending.entries { Ok(rows) } else { Err(broken()) }
}

/// Walks the local headers; each must begin where the entry before it ended, and the last end at the directory.
/// Afterwards each row knows where its content begins.
fn walk(file: &mut (impl Read + Seek), ending: &Ending, rows: &mut [Row], contents: &mut Contents) -> Result<(), ArchiveError> {
    let mut at = 0;
    let mut buffer = Vec::with_capacity(GUESS);
    for (header, judged) in rows {
        if header.at != at {
            return Err(misplaced(file, at, header.at, &judged.name)?);
        }
        fetch(file, at, ending.directory_at, GUESS, &mut buffer)?;
        let broken = || refused("archive-header-broken", judged.name.clone());
        if !buffer.starts_with(LOCAL) {
            return Err(broken());
        }
        let whole = 30 + header::local_rest(&buffer).ok_or_else(broken)?;
        if whole > buffer.len() {
            fetch(file, at, ending.directory_at, whole, &mut buffer)?;
        }
        let (local, length) = header::local(&buffer).ok_or_else(broken)?;
        compare::local(header, &local)?;
        let data_end = at.checked_add(length).and_then(|data| data.checked_add(header.common.packed)).ok_or_else(broken)?;
        let descriptor = compare::descriptor_bytes(header, &local);
        note(header, &local, judged, contents);
        header.at = at + length;
        at = data_end.checked_add(descriptor).filter(|end| *end <= ending.directory_at).ok_or_else(|| {
            refused("archive-overlap", judged.name.clone())
        })?;
        if descriptor > 0 {
            fetch(file, data_end, at, GUESS, &mut buffer)?;
            if !compare::descriptor_agrees(header, &buffer) {
                return Err(refused("archive-descriptor", judged.name.clone()));
            }
        }
    }
    if at == ending.directory_at { Ok(()) } else { Err(misplaced(file, at, ending.directory_at, "")?) }
}

/// Tells what stands where an entry should begin: hidden bytes, a hidden entry, or another entry's content.
fn misplaced(file: &mut (impl Read + Seek), at: u64, found: u64, name: &str) -> Result<ArchiveError, ArchiveError> {
    if found < at {
        return Ok(refused("archive-overlap", name));
    }
    let mut head = [0; 4];
    let hidden = found - at >= 30 && {
        read_exact_at(file, at, &mut head)?;
        head == LOCAL
    };
    let code = if hidden {
        "archive-hidden-entry"
    } else if at == 0 {
        "archive-prefixed-bytes"
    } else {
        "archive-gap"
    };
    Ok(refused(code, name))
}

/// Fetches up to so many bytes of a header, but none of the directory.
fn fetch(file: &mut (impl Read + Seek), at: u64, end: u64, wanted: usize, buffer: &mut Vec<u8>) -> Result<(), ArchiveError> {
    let room = usize::try_from(end.saturating_sub(at)).unwrap_or(usize::MAX);
    buffer.resize(wanted.min(room), 0);
    read_exact_at(file, at, buffer)
}

/// Notes who wrote an entry, and a name whose alphabet programs must guess.
fn note(header: &Central, local: &header::Common, judged: &mut Judged, contents: &mut Contents) {
    judged.canonical = compare::is_canonical(header, local);
    if !judged.canonical && contents.foreign.is_none() {
        contents.foreign = Some(judged.name.clone());
    }
    if judged.unflagged && !contents.findings.iter().any(|finding| finding.code.0 == "archive-name-unflagged") {
        contents.findings.push(Finding::warning("archive-name-unflagged", judged.name.clone()));
    }
    if !header.comment.is_empty() && !contents.findings.iter().any(|finding| finding.code.0 == "archive-has-comment") {
        contents.findings.push(Finding::warning("archive-has-comment", judged.name.clone()));
    }
}

/// Turns the rows into entries sorted by name, within the limits.
fn gather(rows: Vec<Row>, contents: &mut Contents, limits: &Limits) -> Result<(), ArchiveError> {
    let mut total = 0_u64;
    for (header, judged) in rows {
        total = total.saturating_add(header.common.bytes);
        if total > limits.total_bytes {
            return Err(refused("archive-too-large", judged.name));
        }
        if judged.folder {
            contents.folders.push(judged.name);
            continue;
        }
        contents.entries.push(Entry {
            name: judged.name,
            bytes: header.common.bytes,
            packed: header.common.packed,
            packing: judged.packing,
            crc: header.common.crc,
            canonical: judged.canonical,
            at: header.at,
        });
    }
    contents.entries.sort_unstable_by(|a, b| a.name.cmp(&b.name));
    contents.folders.sort_unstable();
    Ok(())
}
