//! A ZIP with one encrypted entry, as `WinZip` and 7-Zip know it: the container around a dossier for those who have
//! nothing but 7-Zip. Only its records are read and written here; `secrecy` holds the ciphers.
//!
//! The format is `WinZip`'s AE-2 with AES-256: in front of the content stand 16 bytes of salt and two that show a
//! mistyped passphrase, behind it ten that show every change. The content itself is stored, so it can be read from any
//! place.

use std::io::Read as _;

use super::compare::{EPOCH, UTF8};
use super::ending::{self, CENTRAL, END, END64, LOCAL, LOCATOR, read_exact_at};
use super::header::{self, AES, Common, ZIP64};
use super::names::name_flaw;
use super::positioned::{Bytes, Reader};
use super::write::ATTRIBUTES;
use super::{ArchiveError, refused};

/// Bytes of salt before the content.
pub const SALT: usize = 16;
/// Bytes behind the salt that show a mistyped passphrase.
pub const HINT: usize = 2;
/// Bytes behind the content that show every change.
pub const TAG: usize = 10;

/// Bytes that encryption adds to an entry.
const ADDED: u64 = (SALT + HINT + TAG) as u64;
/// The method that stands for AES; the real one is in the extra field.
const METHOD: u16 = 99;
/// Flag: content is encrypted.
const ENCRYPTED: u16 = 1;
/// Version of the format that AES needs, as `WinZip` says.
const NEEDED: u16 = 51;
/// Version 1 or 2 of the scheme, `AE`, AES-256, stored.
const FIELDS: [&[u8]; 2] = [b"\x01\x00AE\x03\x00\x00", b"\x02\x00AE\x03\x00\x00"];

/// The one encrypted entry of an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locked {
    /// Its name; anybody can read it.
    pub name: String,
    /// Where the salt begins.
    pub at: u64,
    /// Size of the content in bytes.
    pub bytes: u64,
}

/// Looks whether an archive begins with an entry that is encrypted this way, and where its content lies; refuses one with
/// further entries or in another form: 7-Zip unpacks those.
pub fn find(file: &dyn Bytes) -> Result<Option<Locked>, ArchiveError> {
    let mut head = Vec::new();
    Reader::new(file).take(30).read_to_end(&mut head)?;
    let method = head.get(8..10).and_then(|two| two.try_into().ok()).map(u16::from_le_bytes);
    if !head.starts_with(LOCAL) || method != Some(METHOD) {
        return Ok(None);
    }
    let mut reader = Reader::new(file);
    let ending = ending::find(&mut reader, file.length()?)?;
    let other = || refused("secrecy-other-form", "");
    if ending.entries != 1 || ending.has_comment || ending.directory_bytes > 1 << 18 {
        return Err(other());
    }
    let mut directory = vec![0; usize::try_from(ending.directory_bytes).unwrap_or(0)];
    read_exact_at(&mut reader, ending.directory_at, &mut directory)?;
    let (fixed, rest) = directory.split_at_checked(46).filter(|(fixed, _)| fixed.starts_with(CENTRAL)).ok_or_else(other)?;
    let central = header::central(fixed, rest).filter(|_| header::central_rest(fixed) == Some(rest.len())).ok_or_else(other)?;
    let mut local = vec![0; 30 + header::local_rest(&head).ok_or_else(other)?];
    read_exact_at(&mut reader, 0, &mut local)?;
    let (local, at) = header::local(&local).ok_or_else(other)?;
    let bytes = central.common.packed.checked_sub(ADDED).ok_or_else(other)?;
    // Every byte belongs to the entry or to the directory, and both headers say the same.
    let whole = central.at == 0 && central.disk == 0 && at.checked_add(central.common.packed) == Some(ending.directory_at);
    if !whole || !is_ours(&central.common) || !is_ours(&local) || bytes != central.common.bytes || !same(&central.common, &local) {
        return Err(other());
    }
    let name = std::str::from_utf8(local.name).ok().filter(|name| name_flaw(name).is_none()).ok_or_else(other)?;
    Ok(Some(Locked { name: name.to_owned(), at, bytes }))
}

fn is_ours(common: &Common<'_>) -> bool {
    let known = common.extra.aes.is_some_and(|field| FIELDS.contains(&field));
    known && common.method == METHOD && common.flags & !UTF8 == ENCRYPTED
}

fn same(one: &Common<'_>, other: &Common<'_>) -> bool {
    (one.name, one.packed, one.bytes, one.flags) == (other.name, other.packed, other.bytes, other.flags)
}

/// Returns what stands before the salt of the one entry of an archive.
pub fn head(name: &str, bytes: u64) -> Vec<u8> {
    let mut out = LOCAL.to_vec();
    out.extend(NEEDED.to_le_bytes());
    out.extend(shared(name, bytes));
    out.extend(extra_length(bytes, 16).to_le_bytes());
    out.extend(name.as_bytes());
    if is_large(bytes) {
        out.extend([ZIP64, 16].map(u16::to_le_bytes).as_flattened());
        out.extend([bytes, bytes + ADDED].map(u64::to_le_bytes).as_flattened());
    }
    out.extend(field());
    out
}

/// Returns what stands behind the content: the directory and the end.
pub fn tail(name: &str, bytes: u64) -> Vec<u8> {
    let mut out = CENTRAL.to_vec();
    out.extend([3 << 8 | NEEDED, NEEDED].map(u16::to_le_bytes).as_flattened());
    out.extend(shared(name, bytes));
    out.extend(extra_length(bytes, 16).to_le_bytes());
    // No comment, first disk, no internal attributes.
    out.extend([0; 6]);
    out.extend([ATTRIBUTES, 0].map(u32::to_le_bytes).as_flattened());
    out.extend(name.as_bytes());
    if is_large(bytes) {
        out.extend([ZIP64, 16].map(u16::to_le_bytes).as_flattened());
        out.extend([bytes, bytes + ADDED].map(u64::to_le_bytes).as_flattened());
    }
    out.extend(field());
    let (length, at) = (out.len() as u64, head(name, bytes).len() as u64 + bytes + ADDED);
    let wide = at >= u64::from(u32::MAX);
    if wide {
        out.extend(END64);
        out.extend(44_u64.to_le_bytes());
        out.extend([3 << 8 | NEEDED, NEEDED].map(u16::to_le_bytes).as_flattened());
        out.extend([0; 8]);
        out.extend([1, 1, length, at].map(u64::to_le_bytes).as_flattened());
        out.extend(LOCATOR);
        out.extend(0_u32.to_le_bytes());
        out.extend((at + length).to_le_bytes());
        out.extend(1_u32.to_le_bytes());
    }
    out.extend(END);
    out.extend([0, 0, 1, 1].map(u16::to_le_bytes).as_flattened());
    out.extend(small(length).to_le_bytes());
    out.extend(small(at).to_le_bytes());
    out.extend([0; 2]);
    out
}

/// Flags to length of the name: what both headers say.
fn shared(name: &str, bytes: u64) -> Vec<u8> {
    let flags = if name.is_ascii() { ENCRYPTED } else { ENCRYPTED | UTF8 };
    let mut out: Vec<u8> = [flags, METHOD].map(u16::to_le_bytes).concat();
    // AE-2 leaves the check sum out: it would tell something of the content.
    out.extend([EPOCH, 0].map(u32::to_le_bytes).as_flattened());
    let (packed, bytes) = if is_large(bytes) { (u32::MAX, u32::MAX) } else { (small(bytes + ADDED), small(bytes)) };
    out.extend([packed, bytes].map(u32::to_le_bytes).as_flattened());
    out.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
    out
}

fn field() -> Vec<u8> {
    [&AES.to_le_bytes()[..], &7_u16.to_le_bytes(), FIELDS[1]].concat()
}

const fn extra_length(bytes: u64, wide: u16) -> u16 {
    11 + if is_large(bytes) { 4 + wide } else { 0 }
}

const fn is_large(bytes: u64) -> bool {
    bytes.saturating_add(ADDED) >= u32::MAX as u64
}

fn small(number: u64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
