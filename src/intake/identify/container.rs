//! What is inside ZIP and OLE containers, read as far as naming the format needs.
//!
//! Only names and the first member are looked at, leniently: reading comes later. What a container holds
//! says nothing of the container: a dossier with a document in it is no document.

use crate::archive::office;
use crate::model::item::Format;

/// Marks of ZIP records (APPNOTE §4.3.7, §4.3.9, §4.3.12) and of OLE files (MS-CFB §2.2).
const MEMBER: &[u8] = b"PK\x03\x04";
const DESCRIPTOR: &[u8] = b"PK\x07\x08";
const CENTRAL: &[u8] = b"PK\x01\x02";
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// Bytes before the end in which the end record is looked for.
const ENDS_WITHIN: usize = 22 + 0xFFFF;
/// Most names that are looked at.
const MOST_NAMES: usize = 4096;

/// Path that tells a format, its MIME type and its name.
const OFFICE: [(&str, &str, &str); 8] = [
    ("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroenabled.12", "Excel workbook (XLSB)"),
    ("FixedDocSeq.fdseq", "application/oxps", "XPS document"),
    ("FixedDocumentSequence.fdseq", "application/oxps", "XPS document"),
    ("3D/3dmodel.model", "model/3mf", "3MF model"),
    ("word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document (DOCX)"),
    ("xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel workbook (XLSX)"),
    ("ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint presentation (PPTX)"),
    ("visio/", "application/vnd.ms-visio.drawing.main+xml", "Visio drawing (VSDX)"),
];

/// An OLE file of an unknown kind.
pub(super) const OLE_MIME: &str = "application/x-cfb";

/// Stream of an OLE file that tells its format, MIME type and name.
const STREAMS: [(&str, &str, &str); 12] = [
    ("EncryptedPackage", "application/x-encrypted", "encrypted Office document"),
    ("WordDocument", "application/msword", "Word document (DOC)"),
    ("Workbook", "application/vnd.ms-excel", "Excel workbook (XLS)"),
    ("Book", "application/vnd.ms-excel", "Excel workbook (XLS)"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint", "PowerPoint presentation (PPT)"),
    ("__nameid_version1.0", "application/vnd.ms-outlook", "Outlook message (MSG)"),
    ("__properties_version1.0", "application/vnd.ms-outlook", "Outlook message (MSG)"),
    ("Quill", "application/x-mspublisher", "Publisher document (PUB)"),
    ("StarDrawDocument3", "application/vnd.stardivision.impress", "StarOffice presentation or drawing (SDD, SDA)"),
    ("StarWriterDocument", "application/vnd.stardivision.writer", "StarOffice text (SDW)"),
    ("StarCalcDocument", "application/vnd.stardivision.calc", "StarOffice table (SDC)"),
    ("VisioDocument", "application/vnd.visio", "Visio drawing (VSD)"),
];

/// Names the format of a container we know; `None` leaves it to signatures.
pub(super) fn of(head: &[u8]) -> Option<Format> {
    if head.starts_with(MEMBER) {
        return of_zip(head);
    }
    head.starts_with(OLE).then(|| of_ole(head))
}

/// Returns whether the first ZIP member is encrypted (APPNOTE §4.4.4, bit 0).
pub(super) fn first_is_encrypted(head: &[u8]) -> bool {
    head.starts_with(MEMBER) && head.get(6).is_some_and(|flags| flags & 1 == 1)
}

fn of_zip(head: &[u8]) -> Option<Format> {
    // OpenDocument and EPUB store their type, uncompressed, in the first member.
    let stored = head.get(30..).and_then(|rest| rest.strip_prefix(b"mimetype"));
    // Careless writers compress it.
    let packed = stored.and_then(|_| office::member(head, "mimetype", 200).ok().flatten());
    if let Some(rest) = packed.as_deref().or(stored) {
        let end = rest.iter().position(|b| !(b.is_ascii_alphanumeric() || b"/.+-".contains(b))).unwrap_or(rest.len());
        let mime = std::str::from_utf8(rest.get(..end)?).ok()?;
        let name = match mime {
            "application/vnd.oasis.opendocument.text" => "OpenDocument text (ODT)",
            "application/vnd.oasis.opendocument.spreadsheet" => "OpenDocument spreadsheet (ODS)",
            "application/vnd.oasis.opendocument.presentation" => "OpenDocument presentation (ODP)",
            "application/vnd.oasis.opendocument.graphics" => "OpenDocument drawing (ODG)",
            "application/vnd.oasis.opendocument.text-template" => "OpenDocument text template (OTT)",
            "application/vnd.oasis.opendocument.spreadsheet-template" => "OpenDocument spreadsheet template (OTS)",
            "application/vnd.oasis.opendocument.presentation-template" => "OpenDocument presentation template (OTP)",
            "application/vnd.oasis.opendocument.formula" => "OpenDocument formula (ODF)",
            "application/vnd.oasis.opendocument.text-master" => "OpenDocument master text (ODM)",
            "application/epub+zip" => "EPUB",
            _ => return None,
        };
        let manifest = office::member(head, "META-INF/manifest.xml", 1 << 20).ok().flatten();
        let puid = manifest.and_then(|manifest| super::puid::of_open_document(mime, &manifest)).map(str::to_owned);
        return Some(Format { mime: mime.to_owned(), name: name.to_owned(), puid });
    }
    // Never the names of a ZIP that is a member itself: by the directory, or by the local headers one after the
    // other where only the beginning of the file is at hand.
    let directory = directory(head);
    let is_part = directory.is_none();
    let names = directory.unwrap_or_else(|| Locals { head, at: 0 }.take(MOST_NAMES).collect());
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    let is_office = has("[Content_Types].xml") || has("_rels/");
    let office = OFFICE.into_iter().find(|(folder, ..)| is_office && has(folder)).map(|(_, mime, name)| (mime, name));
    let office = if is_office { office } else { of_packages(&names) };
    // Signatures would take the directory of a member for that of a file whose own is not at hand.
    let (mime, name) = office.or(is_part.then_some(("application/zip", "ZIP")))?;
    Some(Format { mime: mime.to_owned(), name: name.to_owned(), puid: None })
}

/// Names the packages that are a ZIP with an agreed member.
fn of_packages(names: &[String]) -> Option<(&'static str, &'static str)> {
    const AGREED: [(&str, &str, &str); 5] = [
        ("AndroidManifest.xml", "application/vnd.android.package-archive", "Android package (APK)"),
        ("META-INF/MANIFEST.MF", "application/java-archive", "Java archive (JAR)"),
        ("doc.kml", "application/vnd.google-earth.kmz", "Google Earth places (KMZ)"),
        ("Index/Document.iwa", "application/vnd.apple.iwork", "Apple iWork document"),
        ("content.xml", "application/vnd.oasis.opendocument.text", "OpenDocument text (ODT)"),
    ];
    let found = AGREED.into_iter().find(|(member, ..)| names.iter().any(|name| name == member));
    found.map(|(_, mime, name)| (mime, name))
}

/// Reads the directory that the last end record names, when it lies where it says from the beginning of the file.
fn directory(head: &[u8]) -> Option<Vec<String>> {
    let from = head.len().saturating_sub(ENDS_WITHIN);
    let end = from + super::condition::last_zip_end(head.get(from..)?)?;
    let (bytes, begin) = (number(head, end + 12, 4)?, number(head, end + 16, 4)?);
    if begin.checked_add(bytes)? != end {
        return None;
    }
    let mut names = Vec::new();
    let mut at = begin;
    while at < end && names.len() < MOST_NAMES && head.get(at..)?.starts_with(CENTRAL) {
        let (name, extra, comment) = (number(head, at + 28, 2)?, number(head, at + 30, 2)?, number(head, at + 32, 2)?);
        names.push(text(head, at + 46, name)?);
        at += 46 + name + extra + comment;
    }
    Some(names)
}

/// Goes from one local header to the next.
struct Locals<'a> {
    head: &'a [u8],
    at: usize,
}

impl Iterator for Locals<'_> {
    type Item = String;

    fn next(&mut self) -> Option<String> {
        let Self { head, at } = *self;
        if !head.get(at..)?.starts_with(MEMBER) {
            return None;
        }
        let (name, extra) = (number(head, at + 26, 2)?, number(head, at + 28, 2)?);
        let data = at + 30 + name + extra;
        let is_open = number(head, at + 6, 2)? & 8 != 0;
        // Behind the last name that can be read there may be no next header; the name counts all the same.
        self.at = if is_open { behind_open(head, data) } else { data.checked_add(number(head, at + 18, 4)?) }.unwrap_or(head.len());
        text(head, at + 30, name)
    }
}

/// Finds the end of a content whose size stands behind it (APPNOTE §4.3.9): there the descriptor agrees.
fn behind_open(head: &[u8], data: usize) -> Option<usize> {
    let content = head.get(data..)?;
    let size = content.windows(4).enumerate().find_map(|(at, sign)| {
        (sign == DESCRIPTOR && number(content, at + 8, 4) == Some(at)).then_some(at)
    })?;
    Some(data + size + 16)
}

/// Reads a little-endian number of so many bytes.
fn number(bytes: &[u8], at: usize, width: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(width)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

fn text(bytes: &[u8], at: usize, length: usize) -> Option<String> {
    Some(String::from_utf8_lossy(bytes.get(at..at.checked_add(length)?)?).replace('\\', "/"))
}

/// Looks for stream names among the 128-byte directory entries.
fn of_ole(head: &[u8]) -> Format {
    let entries: Vec<&[u8]> = head.chunks_exact(128).collect();
    let named = |stream: &str| {
        let wanted: Vec<u8> = stream.encode_utf16().chain([0]).flat_map(u16::to_le_bytes).collect();
        entries.iter().any(|entry| entry.starts_with(&wanted))
    };
    match STREAMS.into_iter().find(|(stream, ..)| named(stream)) {
        Some((_, mime, name)) => Format { mime: mime.to_owned(), name: name.to_owned(), puid: None },
        None => Format { mime: OLE_MIME.to_owned(), name: "OLE compound file".to_owned(), puid: None },
    }
}
