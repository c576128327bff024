//! Tells what kind of file it is by its content; the name is only asked where content is mute.
//!
//! Signatures first (crate file-format), then what is inside ZIP and OLE containers, then
//! rules for text. PRONOM identifiers are facts from the registry of The National Archives.

mod condition;
mod container;
mod extension;
mod plain;
mod puid;
mod sign;
mod versions;

use std::io::Cursor;

use file_format::{FileFormat, Kind};

use crate::model::finding::Finding;
use crate::model::item::Format;

/// What a file is, and what is odd about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identified {
    /// The kind of file.
    pub format: Format,
    /// What was noticed; the place is left empty for the caller to fill in.
    pub findings: Vec<Finding>,
}

/// Tells the kind of a file from its first bytes, or from all of them when `whole`.
pub fn identify(head: &[u8], whole: bool, extension: Option<&str>) -> Identified {
    if head.is_empty() {
        let format = Format { mime: "application/x-empty".to_owned(), name: "empty file".to_owned(), puid: None };
        return Identified { format, findings: vec![Finding::note("format-empty", "")] };
    }
    let mut format = by_content(head, whole, extension);
    format.puid = format.puid.or_else(|| puid::of(&format.mime, head).map(str::to_owned));
    let mut findings = Vec::new();
    if condition::is_encrypted(&format.mime, head, whole) {
        findings.push(Finding::warning("format-encrypted", "").with("format", &format.name));
    }
    if whole && condition::is_truncated(&format.mime, head) {
        findings.push(Finding::warning("format-truncated", "").with("format", &format.name));
    }
    if whole && let Some(other) = condition::other_kind(&format.mime, head) {
        findings.push(Finding::warning("format-polyglot", "").with("format", &format.name).with("other", other));
    }
    if let Some(extension) = extension.filter(|extension| extension::lies(extension, &format.mime, whole)) {
        let found = Finding::warning("format-extension-lies", "");
        findings.push(found.with("extension", extension).with("format", &format.name));
    }
    Identified { format, findings }
}

fn by_content(head: &[u8], whole: bool, extension: Option<&str>) -> Format {
    let inside = container::of(head).or_else(|| sign::of(head, whole, extension));
    if let Some(format) = inside.as_ref().filter(|format| format.mime != container::OLE_MIME) {
        return format.clone();
    }
    let found = FileFormat::from_reader(Cursor::new(head)).unwrap_or_default();
    if let Some(format) = inside.filter(|_| matches!(found, FileFormat::CompoundFileBinary | FileFormat::ArbitraryBinaryData)) {
        return format;
    }
    let mute = matches!(found, FileFormat::ArbitraryBinaryData | FileFormat::PlainText | FileFormat::Empty);
    let textual = mute || is_textual(found);
    if textual && let Some(format) = plain::of(head, whole, extension) {
        return format;
    }
    if mute && found != FileFormat::PlainText {
        return Format::unknown();
    }
    let version = puid::pdf_version(head).filter(|_| found == FileFormat::PortableDocumentFormat);
    let name = version.map_or_else(|| found.name().to_owned(), |version| format!("PDF {version}"));
    Format { mime: mime(found), name, puid: None }
}

/// Returns whether a format is written in text, so that the rules for text know it better.
fn is_textual(found: FileFormat) -> bool {
    let text = ["text/", "message/", "application/x-subrip", "application/json"];
    text.iter().any(|kind| found.media_type().starts_with(kind)) || found == FileFormat::ExtensibleMarkupLanguage
}

/// Returns the MIME type, with one name for each kind of program.
fn mime(found: FileFormat) -> String {
    let mime = match found.media_type() {
        "text/xml" => "application/xml",
        "application/octet-stream" if found.kind() == Kind::Executable => "application/x-executable",
        other => other,
    };
    mime.to_owned()
}

#[cfg(test)]
mod tests;
