//! The two headers of an entry held together, and what follows its content.
//!
//! Some programs believe the local header, others the central one (`ZipDiff` families A1-A5, C1):
//! whatever they say differently refuses the archive.

use super::fields::Fields;
use super::contents::{Mark, Row};
use super::header::{Central, Common};
use super::names::name_flaw;
use super::write::{ATTRIBUTES, MADE_BY, version_needed};
use super::{ArchiveError, Limits, Packing, refused};

/// Flag: content is encrypted; strong encryption; masked headers.
const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
/// Flag: sizes and CRC follow the content.
const DESCRIPTOR: u16 = 1 << 3;
/// Flag: name and comment are UTF-8.
pub(super) const UTF8: u16 = 1 << 11;
/// Flags that change nothing but how well the content was deflated.
const EFFORT: u16 = 1 << 1 | 1 << 2;

/// First of January 1980, midnight: the time pouch gives to every entry.
pub(super) const EPOCH: u32 = 0x0021_0000;

/// Judges a central header on its own; returns its name as it stands there, and what is kept of it.
pub(super) fn central<'a>(header: &Central<'a>, limits: &Limits) -> Result<(&'a str, Row), ArchiveError> {
    let common = &header.common;
    let raw = std::str::from_utf8(common.name)
        .map_err(|_no_utf8| refused("archive-name-encoding", crate::model::name::shown_bytes(common.name)))?;
    let (name, folder) = raw.strip_suffix('/').map_or((raw, false), |name| (name, true));
    let no = |code| refused(code, raw);
    if let Some(code) = name_flaw(name) {
        return Err(no(code));
    }
    check_unicode_path(common).map_err(no)?;
    if common.flags & ENCRYPTED != 0 || common.extra.has_aes() {
        return Err(no("archive-encrypted"));
    }
    if common.flags & !(EFFORT | DESCRIPTOR | UTF8) != 0 {
        return Err(no("archive-unknown-flags"));
    }
    let packing = match common.method {
        0 => Packing::Stored,
        8 => Packing::Deflated,
        _ => return Err(no("archive-unknown-method")),
    };
    if header.disk != 0 {
        return Err(no("archive-several-disks"));
    }
    check_kind(header, folder).map_err(no)?;
    check_sizes(common, packing, folder, limits).map_err(no)?;
    if header.comment.windows(2).any(|two| two == b"PK") {
        return Err(no("archive-comment"));
    }
    let mut row = Row::new(header);
    row.set(Mark::Folder, folder);
    row.set(Mark::Deflated, packing == Packing::Deflated);
    row.set(Mark::Unflagged, !raw.is_ascii() && common.flags & UTF8 == 0 && common.extra.path.is_none());
    row.set(Mark::Comment, !header.comment.is_empty());
    row.set(Mark::Zip64, common.extra.has_zip64());
    row.set(Mark::Canonical, is_canonical(header));
    Ok((raw, row))
}

/// Info-ZIP's second name must be the first one (version 1, CRC-32 of the name, name).
fn check_unicode_path(common: &Common<'_>) -> Result<(), &'static str> {
    let Some(field) = common.extra.path else { return Ok(()) };
    let mut fields = Fields(field);
    let version = fields.bytes(1).and_then(<[u8]>::first).copied();
    let crc = fields.u32();
    let same = version == Some(1) && crc == Some(crc32fast::hash(common.name)) && fields.0 == common.name;
    if same { Ok(()) } else { Err("archive-unicode-path") }
}

/// An entry is a regular file or a directory, and its attributes agree with its name.
fn check_kind(header: &Central<'_>, folder: bool) -> Result<(), &'static str> {
    let dos_folder = header.external & 0x10 != 0;
    match header.external >> 28 {
        0 if dos_folder && !folder => Err("archive-folder-attribute"),
        0 => Ok(()),
        0x4 if folder => Ok(()),
        0x8 if !folder && !dos_folder => Ok(()),
        0xA => Err("archive-link"),
        0x4 | 0x8 => Err("archive-folder-attribute"),
        _ => Err("archive-special-file"),
    }
}

fn check_sizes(common: &Common<'_>, packing: Packing, folder: bool, limits: &Limits) -> Result<(), &'static str> {
    if folder && (common.bytes != 0 || common.packed > 2) {
        return Err("archive-folder-content");
    }
    if packing == Packing::Stored && common.bytes != common.packed {
        return Err("archive-size-lies");
    }
    if packing == Packing::Stored && common.flags & DESCRIPTOR != 0 && common.bytes != 0 {
        // Who reads forward cannot know where such content ends.
        return Err("archive-open-end");
    }
    let grown = common.packed.max(1).saturating_mul(limits.ratio);
    if common.bytes > limits.ratio_from && common.bytes > grown {
        return Err("archive-bomb");
    }
    Ok(())
}

/// Compares the local header with what the central one said; the name is the raw one.
pub(super) fn local(row: &Row, name: &str, local: &Common<'_>) -> Result<(), ArchiveError> {
    let differs = |field: &'static str| match refused("archive-header-mismatch", name) {
        ArchiveError::Refused(finding) => ArchiveError::Refused(finding.with("field", field)),
        ArchiveError::Read(error) => ArchiveError::Read(error),
    };
    if local.flags & ENCRYPTED != 0 || local.extra.has_aes() {
        return Err(refused("archive-encrypted", name));
    }
    if local.name != name.as_bytes() {
        return Err(differs("name"));
    }
    if check_unicode_path(local).is_err() {
        return Err(refused("archive-unicode-path", name));
    }
    if local.flags != row.flags {
        return Err(differs("flags"));
    }
    if local.method != method(row) {
        return Err(differs("method"));
    }
    if local.time != row.time {
        return Err(differs("time"));
    }
    let open = row.flags & DESCRIPTOR != 0;
    let same = |small: u64, large: u64| small == large || (open && small == 0);
    if !same(local.crc.into(), row.crc.into()) {
        return Err(differs("crc"));
    }
    let left_open = open && [local.packed, local.bytes] == [u64::from(u32::MAX); 2] && local.extra.has_zip64();
    if !left_open && (!same(local.packed, row.packed) || !same(local.bytes, row.bytes)) {
        return Err(differs("size"));
    }
    Ok(())
}

const fn method(row: &Row) -> u16 {
    if row.is(Mark::Deflated) { 8 } else { 0 }
}

/// Returns how many bytes of data descriptor must follow the content.
pub(super) const fn descriptor_bytes(row: &Row, local: &Common<'_>) -> u64 {
    match (row.flags & DESCRIPTOR != 0, local.extra.has_zip64()) {
        (false, _) => 0,
        (true, false) => 16,
        (true, true) => 24,
    }
}

/// Returns whether a data descriptor says what the central header says (APPNOTE §4.3.9).
pub(super) fn descriptor_agrees(row: &Row, bytes: &[u8]) -> bool {
    let mut fields = Fields(bytes);
    let mut read = || {
        let signed = fields.bytes(4)? == b"PK\x07\x08";
        let crc = fields.u32()?;
        let sizes = if fields.0.len() == 16 {
            [fields.u64()?, fields.u64()?]
        } else {
            [fields.u32()?.into(), fields.u32()?.into()]
        };
        Some(signed && crc == row.crc && sizes == [row.packed, row.bytes])
    };
    read().unwrap_or(false)
}

/// Returns whether a central header is, field by field, what [`super::Writer`] writes; the version that it needs is
/// looked at with the local one.
fn is_canonical(header: &Central<'_>) -> bool {
    let common = &header.common;
    let flags = if common.name.is_ascii() { 0 } else { UTF8 };
    header.made_by == MADE_BY | common.needed
        && common.flags == flags
        && common.time == EPOCH
        && header.internal == 0
        && header.external == ATTRIBUTES
        && header.comment.is_empty()
        && common.extra.is_plain()
}

/// Returns whether a local header is what [`super::Writer`] writes behind such a central one.
pub(super) fn is_canonical_too(row: &Row, local: &Common<'_>) -> bool {
    let needed = version_needed(local.method, local.extra.has_zip64());
    // A place beyond 4 GiB makes only the central header need ZIP64.
    let needed_too = version_needed(method(row), row.is(Mark::Zip64));
    local.needed == needed && (row.needed == needed || row.needed == needed_too) && local.extra.is_plain()
}
