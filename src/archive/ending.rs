//! The end of a ZIP file: where its directory lies, and that nothing stands before or behind it.
//!
//! Programs look for the end record in different ways (APPNOTE §4.3.14-16; `ZipDiff` families C2-C5), so
//! there may be only one candidate, it must close the file, and its ZIP64 forms must say the same. A file that
//! was cut off can end in the end record of a ZIP that it holds, such as an office document.

use std::io::{Read, Seek, SeekFrom};

use super::fields::Fields;
use super::{ArchiveError, refused};

/// Signatures of the records of a ZIP file.
pub(super) const LOCAL: &[u8] = b"PK\x03\x04";
pub(super) const CENTRAL: &[u8] = b"PK\x01\x02";
pub(super) const END: &[u8] = b"PK\x05\x06";
pub(super) const END64: &[u8] = b"PK\x06\x06";
pub(super) const LOCATOR: &[u8] = b"PK\x06\x07";

const END_BYTES: u64 = 22;
const LOCATOR_BYTES: u64 = 20;
const END64_BYTES: u64 = 56;
/// How far from its end a file is searched for an end record that does not close it.
const SEARCHED: u64 = 4 << 20;

/// Where the directory lies and how much it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ending {
    /// Number of entries.
    pub(super) entries: u64,
    /// Where the directory begins.
    pub(super) directory_at: u64,
    /// Size of the directory in bytes.
    pub(super) directory_bytes: u64,
    /// Whether somebody wrote a comment to the archive.
    pub(super) has_comment: bool,
}

/// Finds the one end record and checks that it closes the file.
pub(super) fn find(file: &mut (impl Read + Seek), length: u64) -> Result<Ending, ArchiveError> {
    let mut head = [0; 4];
    let starts = length >= 4 && {
        read_exact_at(file, 0, &mut head)?;
        head == LOCAL || head == END
    };
    let from = length.saturating_sub(END_BYTES + 0xFFFF + LOCATOR_BYTES + END64_BYTES);
    let tail = read_from(file, from, length)?;
    let Some(at) = closing_end(&tail)? else { return Err(why_no_end(file, length, starts)?) };
    let end_at = from + at as u64;
    let record = End::parse(tail.get(at..).unwrap_or_default()).ok_or_else(|| refused("archive-no-ending", ""))?;
    let (ending, records_at) = match locator_before(&tail, at) {
        Some(locator) => (record.with_zip64(locator, &tail, from, at)?, end_at - LOCATOR_BYTES - END64_BYTES),
        None => (record.alone()?, end_at),
    };
    if head == LOCAL && is_of_an_inner_zip(file, &ending, records_at)? {
        return Err(refused("archive-cut-off", ""));
    }
    check_place(&ending, records_at, head == LOCAL)?;
    if !starts {
        return Err(refused("archive-prefixed-bytes", ""));
    }
    Ok(ending)
}

/// The directory must end where the end records begin; the distance tells what was put in between.
fn check_place(ending: &Ending, records_at: u64, starts: bool) -> Result<(), ArchiveError> {
    let directory_end = ending.directory_at.checked_add(ending.directory_bytes);
    match directory_end.map(|end| end.cmp(&records_at)) {
        Some(std::cmp::Ordering::Equal) => Ok(()),
        Some(std::cmp::Ordering::Less) if starts => Err(refused("archive-concatenated", "")),
        Some(std::cmp::Ordering::Less) => Err(refused("archive-prefixed-bytes", "")),
        _ => Err(refused("archive-directory-place", "")),
    }
}

/// Returns whether an end record belongs to a whole ZIP that lies inside this file, with no other ZIP before it:
/// its directory stands right before it and its first entry where it says, both counted from a later beginning.
fn is_of_an_inner_zip(file: &mut (impl Read + Seek), ending: &Ending, records_at: u64) -> Result<bool, ArchiveError> {
    let directory_end = ending.directory_at.checked_add(ending.directory_bytes);
    let Some(begin) = directory_end.and_then(|end| records_at.checked_sub(end)).filter(|begin| *begin > 0) else {
        return Ok(false);
    };
    for (at, signature) in [(begin, LOCAL), (begin + ending.directory_at, CENTRAL)] {
        let mut found = [0; 4];
        read_exact_at(file, at, &mut found)?;
        if found != signature {
            return Ok(false);
        }
    }
    let from = begin.saturating_sub(END_BYTES + 0xFFFF);
    let before = read_from(file, from, begin)?;
    Ok(matches!(closing_end(&before), Ok(None)) && !positions(&before, END).any(|at| is_own(&before, from, at)))
}

/// Finds the end record whose comment ends where the file does; two of them are one too many.
fn closing_end(tail: &[u8]) -> Result<Option<usize>, ArchiveError> {
    let mut found = None;
    for at in positions(tail, END) {
        let comment = tail.get(at + 20..at + 22).and_then(|two| two.try_into().ok()).map(u16::from_le_bytes);
        if comment.is_some_and(|comment| at + 22 + usize::from(comment) == tail.len()) {
            if found.is_some() {
                return Err(refused("archive-two-endings", ""));
            }
            found = Some(at);
        }
    }
    let comment = found.and_then(|at| tail.get(at + 22..)).unwrap_or_default();
    if comment.windows(2).any(|two| two == b"PK") {
        return Err(refused("archive-comment", ""));
    }
    Ok(found)
}

/// Tells what is wrong with a file that no end record closes.
fn why_no_end(file: &mut (impl Read + Seek), length: u64, starts: bool) -> Result<ArchiveError, ArchiveError> {
    let tail = read_from(file, length.saturating_sub(SEARCHED), length)?;
    let from = length - tail.len() as u64;
    let mut ends = positions(&tail, END).peekable();
    Ok(match (ends.peek().is_some(), starts) {
        (true, _) => {
            let goes_on = ends.any(|at| (!starts || is_own(&tail, from, at)) && goes_on_behind(&tail, at));
            refused(if goes_on { "archive-trailing-bytes" } else { "archive-cut-off" }, "")
        }
        (false, true) => refused("archive-no-ending", ""),
        (false, false) => refused(super::NOT_A_ZIP.0, ""),
    })
}

/// Returns whether an end record is the file's own, not that of a ZIP it holds: the directory lies right before
/// it where it says, counted from the beginning of the file.
fn is_own(tail: &[u8], from: u64, at: usize) -> bool {
    let Some(end) = tail.get(at..).and_then(End::parse) else { return false };
    let place = from + at as u64;
    let is_wide = matches!(locator_before(tail, at), Some(Ok(locator)) if Some(locator.end64_at) == place.checked_sub(LOCATOR_BYTES + END64_BYTES));
    is_wide || u64::from(end.directory_at) + u64::from(end.directory_bytes) == place
}

fn goes_on_behind(tail: &[u8], at: usize) -> bool {
    let comment = tail.get(at + 20..at + 22).and_then(|two| two.try_into().ok()).map(u16::from_le_bytes);
    comment.is_some_and(|comment| at + 22 + usize::from(comment) < tail.len())
}

/// The end record as it stands in the file.
#[derive(Debug)]
struct End {
    disks: [u16; 2],
    entries: [u16; 2],
    directory_bytes: u32,
    directory_at: u32,
    has_comment: bool,
}

/// The place of the ZIP64 end record, as its locator tells it.
#[derive(Debug)]
struct Locator {
    end64_at: u64,
}

impl End {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut fields = Fields(bytes);
        fields.bytes(4)?;
        Some(Self {
            disks: [fields.u16()?, fields.u16()?],
            entries: [fields.u16()?, fields.u16()?],
            directory_bytes: fields.u32()?,
            directory_at: fields.u32()?,
            has_comment: fields.u16()? > 0,
        })
    }

    /// Takes the record at its word; nothing may say that another record counts.
    fn alone(&self) -> Result<Ending, ArchiveError> {
        if self.disks != [0, 0] {
            return Err(refused("archive-several-disks", ""));
        }
        let [here, total] = self.entries;
        if here != total || self.directory_bytes == u32::MAX || self.directory_at == u32::MAX {
            return Err(refused("archive-ending-disagrees", ""));
        }
        Ok(Ending {
            entries: total.into(),
            directory_at: self.directory_at.into(),
            directory_bytes: self.directory_bytes.into(),
            has_comment: self.has_comment,
        })
    }

    /// Takes the numbers of the ZIP64 record, when the end record leaves room for them or says the same.
    fn with_zip64(&self, locator: Result<Locator, ArchiveError>, tail: &[u8], from: u64, at: usize) -> Result<Ending, ArchiveError> {
        let disagrees = || refused("archive-ending-disagrees", "");
        let end64 = at.checked_sub(76).ok_or_else(disagrees)?;
        if locator?.end64_at != from + end64 as u64 {
            return Err(disagrees());
        }
        let mut fields = Fields(tail.get(end64..at).unwrap_or_default());
        let mut read = || {
            let opening = fields.bytes(4)? == END64 && fields.u64()? == 44;
            let _versions = fields.u32()?;
            let disks = [fields.u32()?, fields.u32()?];
            let entries = [fields.u64()?, fields.u64()?];
            Some((opening && disks == [0, 0], entries, fields.u64()?, fields.u64()?))
        };
        let (sound, [here, total], directory_bytes, directory_at) = read().ok_or_else(disagrees)?;
        let agrees16 = |small: u16, large: u64| small == u16::MAX || u64::from(small) == large;
        let agrees32 = |small: u32, large: u64| small == u32::MAX || u64::from(small) == large;
        let agrees = here == total
            && self.disks.iter().all(|disk| agrees16(*disk, 0))
            && self.entries.iter().all(|entries| agrees16(*entries, total))
            && agrees32(self.directory_bytes, directory_bytes)
            && agrees32(self.directory_at, directory_at);
        if !sound || !agrees {
            return Err(disagrees());
        }
        Ok(Ending { entries: total, directory_at, directory_bytes, has_comment: self.has_comment })
    }
}

/// Reads the ZIP64 locator, when one stands right before the end record.
fn locator_before(tail: &[u8], at: usize) -> Option<Result<Locator, ArchiveError>> {
    let mut fields = Fields(tail.get(at.checked_sub(20)?..at)?);
    if fields.bytes(4)? != LOCATOR {
        return None;
    }
    let disk = fields.u32()?;
    let end64_at = fields.u64()?;
    let disks = fields.u32()?;
    Some(if disk == 0 && disks == 1 { Ok(Locator { end64_at }) } else { Err(refused("archive-several-disks", "")) })
}

/// Returns every place where a signature stands.
fn positions<'a>(bytes: &'a [u8], signature: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(signature.len()).enumerate().filter(move |(_, window)| *window == signature).map(|(at, _)| at)
}

fn read_from(file: &mut (impl Read + Seek), from: u64, to: u64) -> Result<Vec<u8>, ArchiveError> {
    let mut bytes = vec![0; usize::try_from(to - from).unwrap_or(0)];
    read_exact_at(file, from, &mut bytes)?;
    Ok(bytes)
}

/// Fills a buffer from a place of the file.
pub(super) fn read_exact_at(file: &mut (impl Read + Seek), at: u64, buffer: &mut [u8]) -> Result<(), ArchiveError> {
    file.seek(SeekFrom::Start(at))?;
    Ok(file.read_exact(buffer)?)
}

#[cfg(all(test, feature = "sender"))]
mod tests {
    use super::super::office::tests::stored;
    use super::*;

    fn code(bytes: &[u8]) -> &'static str {
        match find(&mut std::io::Cursor::new(bytes), bytes.len() as u64) {
            Err(ArchiveError::Refused(finding)) => finding.code.0,
            Err(ArchiveError::Read(_)) => "unread",
            Ok(_) => "accepted",
        }
    }

    #[test]
    fn a_zip_that_is_cut_off_is_not_taken_for_the_document_it_holds() {
        let inner = stored(&[("word/document.xml", b"<a/>"), ("x", b"")]);
        let outer = stored(&[("first", b"1"), ("a.docx", &inner), ("last", b"a longer content that is never seen")]);
        let inner_end = outer.windows(inner.len()).position(|window| window == inner).unwrap() + inner.len();
        let directory = outer.windows(4).rposition(|window| window == CENTRAL).unwrap();
        for end in inner_end..directory {
            assert_eq!(code(&outer[..end]), "archive-cut-off", "{end}");
        }
        assert_eq!(code(&outer[..outer.len() - 1]), "archive-cut-off");
        assert_eq!(code(&outer[..inner_end - 23]), "archive-no-ending");
    }

    #[test]
    fn what_is_put_behind_a_zip_that_holds_a_document_is_still_named_so() {
        let outer = stored(&[("a.docx", &stored(&[("word/document.xml", b"<a/>")]))]);
        assert_eq!(code(&[&outer[..], b"more"].concat()), "archive-trailing-bytes");
        assert_eq!(code(&[&outer[..], &outer[..]].concat()), "archive-concatenated");
    }
}
