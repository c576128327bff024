//! What a scan keeps of an archive: a short row for each entry, and all names in one text.
//!
//! A million entries are no more than a recipient's machine can hold: a row takes 48 bytes, a name its own length,
//! and both are bounded by [`super::Limits`]. An [`Entry`] is made when it is asked for.

use std::ops::Range;

use super::header::Central;
use super::Packing;
use crate::model::finding::Finding;

/// One entry of a scanned archive; directories are not among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The name, safe to be used as a relative path.
    pub name: &'a str,
    /// Size of the content in bytes.
    pub bytes: u64,
    /// Size inside the archive.
    pub packed: u64,
    /// How the content is kept.
    pub packing: Packing,
    /// CRC-32 of the content, as declared.
    pub crc: u32,
    /// Whether the headers are exactly what [`super::Writer`] writes.
    pub canonical: bool,
    pub(super) at: u64,
}

/// What a scan found in an archive that it accepts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Contents {
    /// What deserves a look though the archive is accepted.
    pub findings: Vec<Finding>,
    /// Name of an entry, directories among them, whose headers are not what [`super::Writer`] writes.
    pub foreign: Option<String>,
    pub(super) names: Names,
    /// The files, sorted by name, then the directories, sorted by name.
    pub(super) rows: Vec<Row>,
    /// How many rows are files.
    pub(super) files: usize,
}

/// What is kept of the two headers of an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    /// Where the local header stands; once that was read, where the content does.
    pub(super) at: u64,
    pub(super) packed: u64,
    pub(super) bytes: u64,
    pub(super) crc: u32,
    pub(super) time: u32,
    /// Where the name begins among all names.
    name: u32,
    length: u16,
    pub(super) flags: u16,
    pub(super) needed: u16,
    marks: u8,
}

/// Something that holds of an entry or not.
#[derive(Debug, Clone, Copy)]
pub(super) enum Mark {
    /// It is a directory.
    Folder = 1,
    /// Its content is deflated.
    Deflated = 2,
    /// Its name is no ASCII and nothing says that it is UTF-8.
    Unflagged = 4,
    /// It has a comment.
    Comment = 8,
    /// Its central header has a ZIP64 field.
    Zip64 = 16,
    /// Its headers, as far as they were read, are what pouch writes.
    Canonical = 32,
}

impl Row {
    /// Takes the numbers of a central header; marks and name come later.
    pub(super) const fn new(header: &Central<'_>) -> Self {
        let common = &header.common;
        Self {
            at: header.at,
            packed: common.packed,
            bytes: common.bytes,
            crc: common.crc,
            time: common.time,
            name: 0,
            length: 0,
            flags: common.flags,
            needed: common.needed,
            marks: 0,
        }
    }

    pub(super) const fn is(&self, mark: Mark) -> bool {
        self.marks & mark as u8 != 0
    }

    pub(super) const fn set(&mut self, mark: Mark, holds: bool) {
        if holds {
            self.marks |= mark as u8;
        } else {
            self.marks &= !(mark as u8);
        }
    }
}

/// The names of all entries, one behind the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Names(String);

impl Names {
    /// Takes the name of a row as it stands in its header; `None` when there are more than can be counted.
    pub(super) fn keep(&mut self, raw: &str, row: &mut Row) -> Option<()> {
        row.name = u32::try_from(self.0.len()).ok()?;
        row.length = u16::try_from(raw.len()).ok()?;
        self.0.push_str(raw);
        Some(())
    }

    /// Returns the name as it stands in the header.
    pub(super) fn raw(&self, row: &Row) -> &str {
        let from = row.name as usize;
        self.0.get(from..from + usize::from(row.length)).unwrap_or_default()
    }

    /// Returns the name without the final slash of a directory.
    pub(super) fn of(&self, row: &Row) -> &str {
        let raw = self.raw(row);
        if row.is(Mark::Folder) { raw.strip_suffix('/').unwrap_or(raw) } else { raw }
    }
}

impl Contents {
    /// Returns how many files there are.
    pub const fn count(&self) -> usize {
        self.files
    }

    /// Returns the files, sorted by name.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = Entry<'_>> + ExactSizeIterator {
        self.rows.get(..self.files).unwrap_or_default().iter().map(|row| self.shown(row))
    }

    /// Returns the file at a place of the list.
    pub fn entry(&self, at: usize) -> Option<Entry<'_>> {
        self.rows.get(at).filter(|_| at < self.files).map(|row| self.shown(row))
    }

    /// Returns the directories that have an entry of their own, without their final slash, sorted.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.rows.get(self.files..).unwrap_or_default().iter().map(|row| self.names.of(row))
    }

    /// Returns where in the list the files stand whose names begin so.
    pub fn below(&self, beginning: &str) -> Range<usize> {
        let files = self.rows.get(..self.files).unwrap_or_default();
        let from = files.partition_point(|row| self.names.of(row) < beginning);
        let behind = files.get(from..).unwrap_or_default();
        from..from + behind.partition_point(|row| self.names.of(row).starts_with(beginning))
    }

    /// Finds a file by its name.
    pub fn find(&self, name: &str) -> Option<Entry<'_>> {
        let files = self.rows.get(..self.files).unwrap_or_default();
        let at = files.binary_search_by(|row| self.names.of(row).cmp(name)).ok()?;
        self.entry(at)
    }

    fn shown(&self, row: &Row) -> Entry<'_> {
        Entry {
            name: self.names.of(row),
            bytes: row.bytes,
            packed: row.packed,
            packing: if row.is(Mark::Deflated) { Packing::Deflated } else { Packing::Stored },
            crc: row.crc,
            canonical: row.is(Mark::Canonical),
            at: row.at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_an_entry_beside_its_name_stays_short() {
        assert_eq!(size_of::<Row>(), 48);
    }
}
