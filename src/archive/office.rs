//! Members of office files (DOCX and kin), which are ZIP archives that strangers wrote.
//!
//! Unlike the reading of a dossier this is lenient: a document is taken as its programs
//! take it. Sizes are counted while inflating and never believed; nothing is written.

use std::io::{Cursor, Read, Seek};

use zip::ZipArchive;
use zip::result::ZipError;

/// Members that are looked at.
const MOST_MEMBERS: usize = 10_000;

/// Why a member of an office file could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OfficeError {
    /// The archive or the member is broken.
    #[error("the office file is damaged")]
    Damaged,
    /// The member is encrypted.
    #[error("the office file is encrypted")]
    Encrypted,
    /// More members or bytes than the limits allow.
    #[error("the office file is larger than the limits")]
    TooLarge,
}

/// Reads one member of at most `limit` bytes; `None` when there is no such member.
pub fn member(bytes: &[u8], name: &str, limit: u64) -> Result<Option<Vec<u8>>, OfficeError> {
    let mut archive = open(bytes)?;
    // Some writers separate folders as Windows does.
    let found = archive.index_for_name(name).or_else(|| archive.index_for_name(&name.replace('/', "\\")));
    let Some(index) = found else {
        return Ok(None);
    };
    content(&mut archive, index, limit).map(Some)
}

fn content<S: Read + Seek>(archive: &mut ZipArchive<S>, index: usize, limit: u64) -> Result<Vec<u8>, OfficeError> {
    let file = archive.by_index(index).map_err(|error| {
        let locked = matches!(error, ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword);
        if locked { OfficeError::Encrypted } else { OfficeError::Damaged }
    })?;
    let mut content = Vec::new();
    file.take(limit.saturating_add(1)).read_to_end(&mut content).map_err(damaged)?;
    if content.len() as u64 > limit { Err(OfficeError::TooLarge) } else { Ok(content) }
}

/// Calls `take` with place and content of each member that is no folder, in the order of the archive and of
/// [`raw_names`], until it returns no limit for the next one; `limit` is that of the first.
pub fn each(source: impl Read + Seek, limit: u64, mut take: impl FnMut(usize, Result<Vec<u8>, OfficeError>) -> Option<u64>) -> Result<(), OfficeError> {
    let mut archive = ZipArchive::new(source).map_err(damaged)?;
    let mut limit = limit;
    let mut at = 0;
    for index in 0..archive.len() {
        if archive.by_index_raw(index).is_ok_and(|file| file.is_dir()) {
            continue;
        }
        let content = content(&mut archive, index, limit);
        match take(at, content) {
            Some(next) => limit = next,
            None => return Ok(()),
        }
        at += 1;
    }
    Ok(())
}

/// Lists the names of the members that are no folders, as bytes as they stand there.
pub fn raw_names(source: impl Read + Seek) -> Result<Vec<Vec<u8>>, OfficeError> {
    let mut archive = ZipArchive::new(source).map_err(damaged)?;
    let count = archive.len();
    let name = |index| match archive.by_index_raw(index) {
        Ok(file) if file.is_dir() => None,
        Ok(file) => Some(file.name_raw().to_vec()),
        Err(_) => Some(Vec::new()),
    };
    Ok((0..count).filter_map(name).collect())
}

/// Lists the names of the members that are UTF-8 or CP437, `/` between folders, in the order of the archive.
pub fn names(bytes: &[u8]) -> Result<Vec<String>, OfficeError> {
    let archive = open(bytes)?;
    Ok(archive.file_names().filter_map(|name| Some(name.ok()?.replace('\\', "/"))).collect())
}

/// Returns whether the list of members calls one of them by another name than the member itself does.
pub fn is_misnamed(bytes: &[u8]) -> bool {
    let Ok(mut archive) = open(bytes) else { return false };
    let own = |start: u64| {
        let header = bytes.get(usize::try_from(start).ok()?..)?;
        let size = u16::from_le_bytes(header.get(26..28)?.try_into().ok()?);
        header.get(30..30 + usize::from(size))
    };
    (0..archive.len()).any(|index| {
        let file = archive.by_index_raw(index);
        file.is_ok_and(|file| own(file.header_start()).is_some_and(|name| name != file.name_raw()))
    })
}

fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, OfficeError> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MOST_MEMBERS { Err(OfficeError::TooLarge) } else { Ok(archive) }
}

fn damaged<E>(_: E) -> OfficeError {
    OfficeError::Damaged
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Writes a ZIP of stored members.
    pub(crate) fn stored(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut out = Vec::new();
        let mut directory = Vec::new();
        for (name, content) in members {
            let at = u32::try_from(out.len()).unwrap();
            let size = u32::try_from(content.len()).unwrap().to_le_bytes();
            let mut common = vec![20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
            common.extend(crc32fast::hash(content).to_le_bytes());
            common.extend([size, size].concat());
            common.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
            common.extend([0, 0]);
            out.extend(b"PK\x03\x04");
            out.extend(&common);
            out.extend(name.as_bytes());
            out.extend(*content);
            directory.extend(b"PK\x01\x02\x14\x00");
            directory.extend(&common);
            directory.extend([0; 10]);
            directory.extend(at.to_le_bytes());
            directory.extend(name.as_bytes());
        }
        let count = u16::try_from(members.len()).unwrap().to_le_bytes();
        let (at, size) = (u32::try_from(out.len()).unwrap(), u32::try_from(directory.len()).unwrap());
        out.extend(directory);
        out.extend([b"PK\x05\x06\0\0\0\0".as_slice(), &count, &count, &size.to_le_bytes(), &at.to_le_bytes(), &[0, 0]].concat());
        out
    }

    #[test]
    fn members_are_found_and_limited() {
        let bytes = stored(&[("a.xml", b"hello"), ("b/c.xml", b"")]);
        assert_eq!(member(&bytes, "a.xml", 5), Ok(Some(b"hello".to_vec())));
        assert_eq!(member(&bytes, "a.xml", 4), Err(OfficeError::TooLarge));
        assert_eq!(member(&bytes, "none", 4), Ok(None));
        assert_eq!(names(&bytes).unwrap(), ["a.xml", "b/c.xml"]);
    }

    #[test]
    fn a_member_under_two_names_is_found_out() {
        let mut bytes = stored(&[("a.xml", b"hello"), ("b/c.xml", b"")]);
        assert!(!is_misnamed(&bytes));
        let at = bytes.windows(5).rposition(|name| name == b"a.xml").unwrap();
        bytes[at] = b'e';
        assert!(is_misnamed(&bytes));
    }

    proptest! {
        #[test]
        fn damaged_archives_are_read_or_refused(at in 0_usize..200, byte: u8) {
            let mut bytes = stored(&[("a.xml", b"hello"), ("b/c.xml", b"x")]);
            let size = bytes.len();
            bytes[at % size] = byte;
            if let Ok(Some(content)) = member(&bytes, "a.xml", 5) {
                prop_assert!(content.len() <= 5);
            }
        }
    }
}
