//! What a file says about itself beside its text: when, where, by whom, with what.
//!
//! A value is what the file claims, not what is true. Findings tell the officer where a file
//! reveals more than its text: a place, a person, changes, what is hidden, remarks.

mod mail;
mod media;
mod office;
mod ole;
mod pdf;

pub(super) use pdf::text as pdf_text;

use std::thread;

use crate::model::finding::Finding;
use crate::model::item::Format;

use super::{INPUT_LIMIT, STACK};

/// The longest value that is kept, in characters.
const LONGEST: usize = 500;
/// The most values of one file.
const MOST: usize = 100;

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Metadata {
    /// Names (`author`, `taken`, `gps`…) and values, in the order of reading.
    pub values: crate::model::inside::Said,
    /// What reveals more than it seems; the place is left empty for the caller to fill in.
    pub findings: Vec<Finding>,
}

/// Who reads what a file says about itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Pdf,
    Image,
    Sound,
    Office,
    Ole,
    Mail,
}

impl Family {
    fn of(bytes: &[u8], mime: &str) -> Option<Self> {
        match mime {
            "application/pdf" => Some(Self::Pdf),
            "message/rfc822" | "multipart/related" => Some(Self::Mail),
            "image/svg+xml" | "application/zip" => None,
            _ if mime.starts_with("image/") => Some(Self::Image),
            _ if mime.starts_with("audio/") || mime.starts_with("video/") || mime == "application/ogg" => Some(Self::Sound),
            _ if bytes.starts_with(b"PK\x03\x04") => Some(Self::Office),
            _ if bytes.starts_with(b"\xD0\xCF\x11\xE0") => Some(Self::Ole),
            _ => None,
        }
    }
}

/// Returns whether a file of a known format may say something about itself.
pub(super) fn may_say(bytes: &[u8], format: &Format) -> bool {
    Family::of(bytes, &format.mime).is_some()
}

/// Reads what a file of a known format says about itself; of a broken one it is told that it could not be read.
pub(super) fn metadata(bytes: &[u8], format: &Format) -> Metadata {
    let Some(family) = Family::of(bytes, &format.mime).filter(|_| bytes.len() <= INPUT_LIMIT) else { return Metadata::default() };
    let gather = || {
        let mut said = Said::default();
        match family {
            Family::Pdf => pdf::read(bytes, &mut said),
            Family::Image => media::image(bytes, &mut said),
            Family::Sound => media::sound(bytes, &mut said),
            Family::Office => office::read(bytes, &mut said),
            Family::Ole => ole::read(bytes, &format.mime, &mut said),
            Family::Mail => mail::read(bytes, &mut said),
        }
        said.metadata
    };
    // The parsers are others': a panic costs the values, not the item.
    thread::scope(|scope| {
        let reader = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, gather);
        reader.ok().and_then(|reader| reader.join().ok())
    })
    .unwrap_or_else(|| Metadata { findings: vec![Finding::note("metadata-unread", "")], ..Metadata::default() })
}

/// Gathers values and warnings, each warning once.
#[derive(Default)]
struct Said {
    metadata: Metadata,
}

impl Said {
    fn value(&mut self, name: &'static str, value: &str) {
        let kept: String = value.chars().filter(|c| !c.is_control()).collect();
        // What is cut says so.
        let kept = match kept.char_indices().nth(LONGEST) {
            Some((end, _)) => kept.get(..end).unwrap_or_default().to_owned() + "…",
            None => kept,
        };
        let kept = kept.trim();
        // What writers of PDFs put where nothing was said.
        let said = !kept.is_empty() && !matches!(kept, "(unspecified)" | "(anonymous)" | "(none)");
        if said && self.metadata.values.len() < MOST {
            self.metadata.values.push((name, kept.to_owned()));
        }
    }

    /// Keeps the name of a person, and warns that the file reveals it.
    fn person(&mut self, name: &'static str, value: &str) {
        self.value(name, value);
        if let Some((_, kept)) = self.metadata.values.last().filter(|(kept, _)| *kept == name) {
            let finding = Finding::warning("metadata-author", "").with("name", kept);
            self.warn(finding);
        }
    }

    fn warn(&mut self, finding: Finding) {
        if !self.metadata.findings.contains(&finding) {
            self.metadata.findings.push(finding);
        }
    }
}

#[cfg(test)]
mod tests;
