//! Whether a file is encrypted, cut off, or two kinds of file at once. Told only where the
//! format itself says so: a guess would send an officer looking for a password that is not.

use memchr::memmem;

use crate::archive::office;

/// Bytes at the end of a ZIP in which its end record stands (APPNOTE §4.3.16: 22 and a comment).
const END_WITHIN: usize = 66_000;

/// Returns whether a file says that its content is encrypted.
pub(super) fn is_encrypted(mime: &str, head: &[u8], whole: bool) -> bool {
    match mime {
        "application/x-encrypted" | "application/pgp-encrypted" => true,
        "application/pdf" => pdf_is_encrypted(head),
        "application/msword" => ole_stream(head, "WordDocument").is_some_and(|start| start.get(11).is_some_and(|flags| flags & 1 == 1)),
        "application/vnd.ms-excel" => ole_stream(head, "Workbook").or_else(|| ole_stream(head, "Book")).is_some_and(workbook_is_encrypted),
        "application/vnd.ms-powerpoint" => ole_entry(head, "EncryptedSummary").is_some(),
        "application/vnd.rar" => rar_is_encrypted(head),
        _ if mime.starts_with("application/vnd.oasis.opendocument") => whole && manifest_is_encrypted(head),
        _ => super::container::first_is_encrypted(head),
    }
}

fn pdf_is_encrypted(head: &[u8]) -> bool {
    // The key stands in the trailer: at the end, or at the start of a file made for the web.
    let tail = head.get(head.len().saturating_sub(64 << 10)..).unwrap_or_default();
    let start = head.get(..64 << 10).unwrap_or(head);
    let named = |part: &[u8]| {
        let found = part.windows(9).find(|window| window.starts_with(b"/Encrypt") && !window.ends_with(b"M"));
        found.is_some_and(|window| matches!(window.last(), Some(b' ' | b'\n' | b'\r' | b'<' | b'\t')))
    };
    named(tail) || named(start)
}

fn manifest_is_encrypted(whole: &[u8]) -> bool {
    let manifest = office::member(whole, "META-INF/manifest.xml", 1 << 20).ok().flatten().unwrap_or_default();
    has(&manifest, b"encryption-data")
}

/// Looks for the record that begins encryption among the first ones (MS-XLS §2.4.117).
fn workbook_is_encrypted(stream: &[u8]) -> bool {
    let mut rest = stream;
    for _ in 0..8 {
        let (Some(kind), Some(length)) = (u16_at(rest, 0), u16_at(rest, 2)) else { return false };
        if kind == 0x2F {
            return true;
        }
        rest = rest.get(4 + usize::from(length)..).unwrap_or_default();
    }
    false
}

fn rar_is_encrypted(head: &[u8]) -> bool {
    // RAR 5: the first header is of type 4; RAR 4: bit 7 of the flags of the archive header.
    let five = head.starts_with(b"Rar!\x1A\x07\x01\x00") && head.get(13) == Some(&4);
    let four = head.starts_with(b"Rar!\x1A\x07\x00") && head.get(10).is_some_and(|flags| flags & 0x80 != 0);
    five || four
}

/// Returns whether the end that a format must have is missing; only a whole file can tell.
pub(super) fn is_truncated(mime: &str, whole: &[u8]) -> bool {
    let tail = |most: usize| whole.get(whole.len().saturating_sub(most)..).unwrap_or_default();
    match mime {
        "application/pdf" => !has(tail(4096), b"startxref") && !has(tail(4096), b"%%EOF"),
        "image/png" | "image/apng" => !has(tail(65_536), b"IEND"),
        "image/jpeg" => !has(whole.get(whole.len() / 2..).unwrap_or_default(), b"\xFF\xD9"),
        "image/gif" => !tail(64).contains(&0x3B),
        "application/x-7z-compressed" => beyond(whole, u64_at(whole, 12).zip(u64_at(whole, 20)).and_then(|(at, size)| at.checked_add(size)?.checked_add(32))),
        _ if whole.starts_with(b"PK\x03\x04") => !has(tail(END_WITHIN), b"PK\x05\x06"),
        _ if whole.starts_with(b"RIFF") => beyond(whole, u32_at(whole, 4).map(|size| u64::from(size) + 8)),
        "video/mp4" | "video/quicktime" | "image/heic" | "image/avif" | "audio/mp4" => boxes_run_out(whole),
        _ => false,
    }
}

fn beyond(whole: &[u8], size: Option<u64>) -> bool {
    size.is_some_and(|size| size > whole.len() as u64)
}

/// Walks the boxes of ISO 14496-12 §4.2 until one ends beyond the file.
fn boxes_run_out(whole: &[u8]) -> bool {
    let mut at = 0_usize;
    for _ in 0..1000 {
        let Some(size) = whole.get(at..at.saturating_add(4)).and_then(|size| size.try_into().ok()).map(u32::from_be_bytes) else { return false };
        let size = match size {
            0 => return false,
            1 => whole.get(at + 8..at + 16).and_then(|size| size.try_into().ok()).map_or(u64::MAX, u64::from_be_bytes),
            size => u64::from(size),
        };
        let Some(next) = usize::try_from(size).ok().and_then(|size| at.checked_add(size)) else { return true };
        if next > whole.len() {
            return true;
        }
        if next <= at {
            return false;
        }
        at = next;
    }
    false
}

/// Names the other kind that a file is, too.
pub(super) fn other_kind(mime: &str, whole: &[u8]) -> Option<&'static str> {
    let textual = mime.starts_with("text/") || mime.starts_with("message/") || mime == "application/mbox";
    let start = whole.get(1..1024).unwrap_or_default();
    if mime != "application/pdf" && !textual && has(start, b"%PDF-") {
        return Some("PDF");
    }
    let tail_from = whole.len().saturating_sub(END_WITHIN);
    let end = last_zip_end(whole.get(tail_from..)?).map(|at| at + tail_from)?;
    let directory = usize::try_from(u32_at(whole, end + 12)?).ok()?;
    let there = end.checked_sub(directory).and_then(|at| whole.get(at..)).is_some_and(|at| at.starts_with(b"PK\x01\x02"));
    let zip = whole.starts_with(b"PK") || mime.contains("zip");
    (there && !zip && !textual).then_some("ZIP")
}

/// Finds the last end record of a ZIP (APPNOTE §4.3.16).
pub(super) fn last_zip_end(part: &[u8]) -> Option<usize> {
    // Its last byte is rare in text and found many bytes at a time.
    let starts = memchr::memrchr_iter(b'\x06', part).filter_map(|last| last.checked_sub(3));
    starts.into_iter().find(|at| part.get(*at..).is_some_and(|rest| rest.starts_with(b"PK\x05\x06")))
}

fn has(part: &[u8], sign: &[u8]) -> bool {
    memmem::find(part, sign).is_some()
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at.checked_add(8)?)?.try_into().ok()?))
}

/// Returns the directory entry of an OLE stream.
fn ole_entry<'h>(head: &'h [u8], name: &str) -> Option<&'h [u8]> {
    let wanted: Vec<u8> = name.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
    head.chunks_exact(128).find(|entry| entry.starts_with(&wanted))
}

/// Returns what stands at the first sector of a large OLE stream (MS-CFB §2.6.1).
fn ole_stream<'h>(head: &'h [u8], name: &str) -> Option<&'h [u8]> {
    let entry = ole_entry(head, name)?;
    let size = 1_usize.checked_shl(u32::from(u16_at(head, 30)?.min(16)))?;
    let first = usize::try_from(u32_at(entry, 116)?).ok()?;
    let long = u32_at(entry, 120)? >= 4096;
    head.get(first.checked_add(1)?.checked_mul(size)?..).filter(|_| long)
}
