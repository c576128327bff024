//! Bytes to located text blocks, one small file per format family.
//!
//! What cannot be read says why by [`Unread`]; nothing here panics or fails. Every reader
//! runs on a thread of its own with a large stack, and every limit that is hit is reported.
//! What counting cannot bound, memory and time, is bounded by [`isolated`]: reading in child
//! processes that can be lost.

mod csv;
mod docx;
mod encoding;
mod gathered;
mod html;
pub mod isolated;
mod json;
mod mail;
mod pdf;
mod subtitles;
mod text;

use std::thread;

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
    // A panic unwinds no further than its thread; the join reports it.
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || family.read(bytes));
        reader.ok().and_then(|reader| reader.join().ok())
    })
    .unwrap_or_else(|| Reading::nothing(Unread::ReaderFailed))
}

/// The formats that share a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Text,
    Html,
    Csv,
    Json,
    Subtitles,
    Mail,
    Docx,
    Pdf,
}

impl Family {
    /// Returns the reader for a MIME type, or why there is none.
    fn of(mime: &str) -> Result<Self, Unread> {
        let family = match mime {
            "text/html" | "application/xhtml+xml" => Self::Html,
            "text/csv" | "text/tab-separated-values" => Self::Csv,
            "application/json" | "application/jsonl" | "application/geo+json" => Self::Json,
            "application/x-subrip" | "text/vtt" => Self::Subtitles,
            "message/rfc822" => Self::Mail,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => Self::Docx,
            "application/pdf" => Self::Pdf,
            "text/rtf" | "application/rtf" => return Err(Unread::Unsupported),
            "application/x-encrypted" => return Err(Unread::Encrypted),
            "application/vnd.microsoft.portable-executable" | "application/x-executable" | "application/x-mach-binary"
            | "application/x-dosexec" | "application/java-vm" => return Err(Unread::NoWords),
            _ if mime.starts_with("image/") => return Err(Unread::NeedsOcr),
            _ if ["audio/", "video/", "font/"].iter().any(|kind| mime.starts_with(kind)) => return Err(Unread::NoWords),
            _ if mime.starts_with("text/") => Self::Text,
            "application/xml" | "application/mbox" => Self::Text,
            _ => return Err(Unread::Unsupported),
        };
        Ok(family)
    }

    fn read(self, bytes: &[u8]) -> Reading {
        match self {
            Self::Text => text::read(bytes),
            Self::Html => html::read(bytes),
            Self::Csv => csv::read(bytes),
            Self::Json => json::read(bytes),
            Self::Subtitles => subtitles::read(bytes),
            Self::Mail => mail::read(bytes),
            Self::Docx => docx::read(bytes),
            Self::Pdf => pdf::read(bytes),
        }
    }
}

#[cfg(test)]
mod tests;
