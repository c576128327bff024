//! Bytes to located text blocks, one small file per format family.
//!
//! What cannot be read says why by [`Unread`]; nothing here panics or fails. Every reader
//! runs on a thread of its own with a large stack, and every limit that is hit is reported.
//! What counting cannot bound, memory and time, is bounded by [`isolated`]: reading in child
//! processes that can be lost.

mod cards;
mod chat;
mod compound;
mod contents;
mod csv;
mod doc;
mod docx;
mod dos;
mod encoding;
mod epub;
mod examine;
pub mod exchange;
mod gathered;
mod html;
pub mod isolated;
mod json;
mod large;
mod mail;
mod markup;
mod mbox;
mod members;
mod metadata;
mod msg;
pub mod ocr;
mod odf;
mod office_parts;
mod pages;
mod pdf;
mod picture;
mod pptx;
mod rtf;
mod sheet;
mod subtitles;
mod text;
mod xml;

pub use examine::{Examined, Identify, Part, examine};
pub use members::has_members;
pub use metadata::Metadata;
pub use pdf::streams as pdf_streams;
pub use picture::{Pixels, is_picture};

use std::thread;

use crate::archive::office;
use crate::model::item::Format;
use crate::model::text::{Reading, Unread};

/// The largest file that is read.
pub const INPUT_LIMIT: usize = 32 << 20;
/// Stack of the thread a reader runs on.
const STACK: usize = 64 << 20;

/// Reads the text of a file of a known format.
pub fn read(bytes: &[u8], format: &Format) -> Reading {
    if bytes.is_empty() {
        return Reading::nothing(Unread::Empty);
    }
    let family = match Family::of(&format.mime) {
        Ok(family) => family,
        Err(reason) => return Reading::nothing(reason),
    };
    if bytes.len() > INPUT_LIMIT {
        return Reading::nothing(Unread::TooLarge);
    }
    guarded(|| told(family, bytes))
}

/// Runs a reader on a thread of its own: a panic unwinds no further than that, and the join reports it.
fn guarded(read: impl FnOnce() -> Reading + Send) -> Reading {
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, read);
        reader.ok().and_then(|reader| reader.join().ok())
    })
    .map_or_else(|| Reading::nothing(Unread::ReaderFailed), honest)
}

fn told(family: Family, bytes: &[u8]) -> Reading {
    honest(misnamed(family.read(bytes), family, bytes))
}

/// Returns a reading that says so when a part of an office file may have been missed for its name.
fn misnamed(reading: Reading, family: Family, bytes: &[u8]) -> Reading {
    let packed = matches!(family, Family::Docx | Family::Pptx | Family::Xlsx | Family::Xlsb | Family::Odf | Family::Epub);
    let missed = packed && reading.unread.is_none() && office::is_misnamed(bytes);
    if missed { Reading { unread: Some(Unread::Damaged), ..reading } } else { reading }
}

/// Returns a reading that never succeeds without text.
fn honest(reading: Reading) -> Reading {
    let silent = reading.blocks.is_empty() && reading.unread.is_none();
    if silent { Reading { unread: Some(Unread::NoText), ..reading } } else { reading }
}

/// The formats that share a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Text,
    Html,
    Xml,
    Csv,
    Json,
    Subtitles,
    Cards,
    Mail,
    Mbox,
    Msg,
    Rtf,
    Docx,
    Pptx,
    Xlsx,
    Xlsb,
    Odf,
    Epub,
    Doc,
    Ppt,
    Xls,
    Pdf,
    Exchange,
}

/// MIME types by reader; the start of a type is enough.
const READERS: [(Family, &[&str]); 22] = [
    (Family::Html, &["text/html", "application/xhtml+xml"]),
    (Family::Csv, &["text/csv", "text/tab-separated-values"]),
    (Family::Json, &["application/json", "application/jsonl", "application/geo+json"]),
    (Family::Subtitles, &["application/x-subrip", "text/vtt", "text/x-ssa"]),
    (Family::Cards, &["text/vcard", "text/calendar"]),
    (Family::Mail, &["message/rfc822", "multipart/related"]),
    (Family::Mbox, &["application/mbox"]),
    (Family::Msg, &["application/vnd.ms-outlook"]),
    (Family::Rtf, &["application/rtf", "text/rtf"]),
    (Family::Docx, &["application/vnd.openxmlformats-officedocument.wordprocessingml", "application/vnd.ms-word.document", "application/vnd.ms-word.template"]),
    (Family::Pptx, &["application/vnd.openxmlformats-officedocument.presentationml", "application/vnd.ms-powerpoint."]),
    (Family::Xlsb, &["application/vnd.ms-excel.sheet.binary"]),
    (Family::Xlsx, &["application/vnd.openxmlformats-officedocument.spreadsheetml", "application/vnd.ms-excel."]),
    (Family::Odf, &["application/vnd.oasis.opendocument", "application/vnd.sun.xml"]),
    (Family::Epub, &["application/epub+zip"]),
    (Family::Doc, &["application/msword"]),
    (Family::Ppt, &["application/vnd.ms-powerpoint"]),
    (Family::Xls, &["application/vnd.ms-excel"]),
    (Family::Pdf, &["application/pdf"]),
    (Family::Exchange, &[exchange::MIME]),
    (Family::Xml, &["application/xml", "text/xml", "application/rss+xml", "application/atom+xml", "application/gpx+xml", "application/vnd.google-earth.kml+xml", "application/xliff+xml", "application/ttml+xml", "application/x-fictionbook+xml", "image/svg+xml"]),
    (Family::Text, &["text/"]),
];

impl Family {
    /// Returns the reader for a MIME type, or why there is none.
    fn of(mime: &str) -> Result<Self, Unread> {
        let found = READERS.iter().find(|(_, kinds)| kinds.iter().any(|kind| mime.starts_with(kind)));
        if let Some((family, _)) = found {
            return Ok(*family);
        }
        let reason = match mime {
            "application/x-encrypted" => Unread::Encrypted,
            _ if members::opens(mime) => Unread::InMembers,
            "application/vnd.microsoft.portable-executable" | "application/x-executable" | "application/x-mach-binary" | "application/x-dosexec"
            | "application/java-vm" => Unread::NoWords,
            _ if mime.starts_with("image/") => Unread::NeedsOcr,
            _ if ["audio/", "video/", "font/"].iter().any(|kind| mime.starts_with(kind)) => Unread::NoWords,
            _ => Unread::Unsupported,
        };
        Err(reason)
    }

    /// Returns whether the beginning of a file can be read without its end.
    const fn is_lines(self) -> bool {
        matches!(self, Self::Text | Self::Csv | Self::Subtitles)
    }

    fn read(self, bytes: &[u8]) -> Reading {
        match self {
            Self::Text => text::read(bytes),
            Self::Html => html::read(bytes),
            Self::Xml => markup::read(bytes),
            Self::Csv => csv::read(bytes),
            Self::Json => json::read(bytes),
            Self::Subtitles => subtitles::read(bytes),
            Self::Cards => cards::read(bytes),
            Self::Mail => mail::read(bytes),
            Self::Mbox => mbox::read(bytes),
            Self::Msg => msg::read(bytes),
            Self::Rtf => rtf::read(bytes),
            Self::Docx => docx::read(bytes),
            Self::Pptx => pptx::read(bytes),
            Self::Xlsx => sheet::xlsx(bytes),
            Self::Xlsb => sheet::xlsb(bytes),
            Self::Odf => odf::read(bytes),
            Self::Epub => epub::read(bytes),
            Self::Doc => doc::doc(bytes),
            Self::Ppt => doc::ppt(bytes),
            Self::Xls => sheet::xls(bytes),
            Self::Pdf => pdf::read(bytes),
            Self::Exchange => exchange::read(bytes),
        }
    }
}

#[cfg(test)]
mod tests;
