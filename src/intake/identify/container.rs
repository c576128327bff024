//! What is inside ZIP and OLE containers, read as far as naming the format needs.
//!
//! Only names and the first member are looked at, leniently: reading comes later.

use crate::archive::office;
use crate::model::item::Format;

/// Marks of ZIP members (APPNOTE §4.3.7) and of OLE files (MS-CFB §2.2).
const MEMBER: &[u8] = b"PK\x03\x04";
const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// Bytes in which member names are looked for.
const NAMES_WITHIN: usize = 1 << 20;

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

/// Stream of an OLE file that tells its format, MIME type and name.
const STREAMS: [(&str, &str, &str); 9] = [
    ("EncryptedPackage", "application/x-encrypted", "encrypted Office document"),
    ("WordDocument", "application/msword", "Word document (DOC)"),
    ("Workbook", "application/vnd.ms-excel", "Excel workbook (XLS)"),
    ("Book", "application/vnd.ms-excel", "Excel workbook (XLS)"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint", "PowerPoint presentation (PPT)"),
    ("__nameid_version1.0", "application/vnd.ms-outlook", "Outlook message (MSG)"),
    ("__properties_version1.0", "application/vnd.ms-outlook", "Outlook message (MSG)"),
    ("Quill", "application/x-mspublisher", "Publisher document (PUB)"),
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
        return Some(Format { mime: mime.to_owned(), name: name.to_owned(), puid: None });
    }
    let names = names(head);
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    if !has("[Content_Types].xml") && !has("_rels/") {
        return of_packages(&names);
    }
    let (_, mime, name) = OFFICE.into_iter().find(|(folder, ..)| has(folder))?;
    Some(Format { mime: mime.to_owned(), name: name.to_owned(), puid: None })
}

/// Names the packages that are a ZIP with an agreed member.
fn of_packages(names: &[String]) -> Option<Format> {
    const AGREED: [(&str, &str, &str); 5] = [
        ("AndroidManifest.xml", "application/vnd.android.package-archive", "Android package (APK)"),
        ("META-INF/MANIFEST.MF", "application/java-archive", "Java archive (JAR)"),
        ("doc.kml", "application/vnd.google-earth.kmz", "Google Earth places (KMZ)"),
        ("Index/Document.iwa", "application/vnd.apple.iwork", "Apple iWork document"),
        ("content.xml", "application/vnd.oasis.opendocument.text", "OpenDocument text (ODT)"),
    ];
    let found = AGREED.into_iter().find(|(member, ..)| names.iter().any(|name| name == member));
    found.map(|(_, mime, name)| Format { mime: mime.to_owned(), name: name.to_owned(), puid: None })
}

/// Lists the member names found in local headers and, when it is there, in the directory.
fn names(head: &[u8]) -> Vec<String> {
    let start = head.get(..NAMES_WITHIN).unwrap_or(head);
    let tail = head.get(head.len().saturating_sub(NAMES_WITHIN)..).unwrap_or_default();
    let local = start.windows(4).enumerate().filter(|(_, sign)| *sign == MEMBER).map(|(at, _)| (start, at, 26, 30));
    let central = tail.windows(4).enumerate().filter(|(_, sign)| *sign == b"PK\x01\x02").map(|(at, _)| (tail, at, 28, 46));
    let name = |(bytes, at, length, name): (&[u8], usize, usize, usize)| {
        let length = bytes.get(at + length..at + length + 2)?;
        let length = usize::from(u16::from_le_bytes(length.try_into().ok()?));
        Some(String::from_utf8_lossy(bytes.get(at + name..at + name + length)?).replace('\\', "/"))
    };
    local.chain(central).take(4096).filter_map(name).collect()
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
        None => Format { mime: "application/x-cfb".to_owned(), name: "OLE compound file".to_owned(), puid: None },
    }
}
