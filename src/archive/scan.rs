//! The raw scan: every byte of the file belongs to exactly one record, and all records agree.
//!
//! Walks the directory once, then the local headers in the order in which they lie in the file.
//! Content is not read here; [`super::Member`] checks it while somebody reads it.

use std::io::{BufReader, Read, Seek, SeekFrom};

use super::compare;
use super::contents::{Contents, Mark, Names, Row};
use super::ending::{self, CENTRAL, Ending, LOCAL, read_exact_at};
use super::header;
use super::{ArchiveError, Limits, refused, twins};
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
    directory(file, &ending, &mut contents, limits)?;
    // Walked as they lie in the file.
    contents.rows.sort_unstable_by_key(|row| row.at);
    walk(file, &ending, &mut contents)?;
    arrange(&mut contents, limits)?;
    twins::check_together(&contents)?;
    Ok(contents)
}

/// Reads the directory, which must hold so many headers and nothing else.
fn directory(file: &mut (impl Read + Seek), ending: &Ending, contents: &mut Contents, limits: &Limits) -> Result<(), ArchiveError> {
    file.seek(SeekFrom::Start(ending.directory_at))?;
    let mut source = BufReader::with_capacity(1 << 16, file.take(ending.directory_bytes));
    let rows = &mut contents.rows;
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
        let (raw, mut row) = compare::central(&header, limits)?;
        contents.names.keep(raw, &mut row).ok_or_else(|| refused("archive-too-many-entries", ""))?;
        rows.push(row);
    }
    if rows.len() as u64 == ending.entries { Ok(()) } else { Err(broken()) }
}

/// Walks the local headers; each must begin where the entry before it ended, and the last end at the directory.
/// Afterwards each row knows where its content begins.
fn walk(file: &mut (impl Read + Seek), ending: &Ending, contents: &mut Contents) -> Result<(), ArchiveError> {
    let mut at = 0;
    let mut buffer = Vec::with_capacity(GUESS);
    let Contents { rows, names, findings, foreign, .. } = contents;
    for row in rows {
        let name = names.of(row);
        if row.at != at {
            return Err(misplaced(file, at, row.at, name)?);
        }
        fetch(file, at, ending.directory_at, GUESS, &mut buffer)?;
        let broken = || refused("archive-header-broken", name);
        if !buffer.starts_with(LOCAL) {
            return Err(broken());
        }
        let whole = 30 + header::local_rest(&buffer).ok_or_else(broken)?;
        if whole > buffer.len() {
            fetch(file, at, ending.directory_at, whole, &mut buffer)?;
        }
        let (local, length) = header::local(&buffer).ok_or_else(broken)?;
        compare::local(row, names.raw(row), &local)?;
        let data_end = at.checked_add(length).and_then(|data| data.checked_add(row.packed)).ok_or_else(broken)?;
        let descriptor = compare::descriptor_bytes(row, &local);
        row.set(Mark::Canonical, row.is(Mark::Canonical) && compare::is_canonical_too(row, &local));
        note(row, names, findings, foreign);
        row.at = at + length;
        at = data_end.checked_add(descriptor).filter(|end| *end <= ending.directory_at).ok_or_else(|| refused("archive-overlap", name))?;
        if descriptor > 0 {
            fetch(file, data_end, at, GUESS, &mut buffer)?;
            if !compare::descriptor_agrees(row, &buffer) {
                return Err(refused("archive-descriptor", name));
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
fn note(row: &Row, names: &Names, findings: &mut Vec<Finding>, foreign: &mut Option<String>) {
    if !row.is(Mark::Canonical) && foreign.is_none() {
        *foreign = Some(names.of(row).to_owned());
    }
    for (mark, code) in [(Mark::Unflagged, "archive-name-unflagged"), (Mark::Comment, "archive-has-comment")] {
        if row.is(mark) && !findings.iter().any(|finding| finding.code.0 == code) {
            findings.push(Finding::warning(code, names.of(row)));
        }
    }
}

/// Sorts the files by name, and the directories behind them; all within the limits.
fn arrange(contents: &mut Contents, limits: &Limits) -> Result<(), ArchiveError> {
    let Contents { rows, names, files, .. } = contents;
    let mut total = 0_u64;
    for row in rows.iter() {
        total = total.saturating_add(row.bytes);
        if total > limits.total_bytes {
            return Err(refused("archive-too-large", names.of(row)));
        }
    }
    rows.sort_unstable_by(|a, b| (a.is(Mark::Folder), names.of(a)).cmp(&(b.is(Mark::Folder), names.of(b))));
    *files = rows.partition_point(|row| !row.is(Mark::Folder));
    Ok(())
}
