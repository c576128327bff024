//! What translators send back: tables, XLIFF in its dialects, TMX, marked text → pairs of source and translation.
//!
//! Read like any other hostile document, in the isolated process; what came back travels as
//! blocks whose places say which segment and which side they are.

mod memory;
mod plain;
mod table;
mod xliff;

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::isolated::Reader;
use super::office_parts::{MOST_PART, reason};
use super::xml::{self, Piece};
use super::{INPUT_LIMIT, encoding};
use crate::archive::office;
use crate::model::item::Format;
use crate::model::text::{Block, Loc, Reading, Unread};

/// The name under which a returned file is handed to its reader; identification never gives it.
pub(super) const MIME: &str = "application/x-pouch-return";
/// Elements inside elements; honest files have a dozen.
const DEEPEST: usize = 256;
/// Segments of one file.
const MOST_SEGMENTS: usize = 200_000;
/// Text of one file, in bytes.
const MOST_TEXT: usize = 64 << 20;
/// Letters of a prefix of XML names, with its colon.
const LONGEST_PREFIX: usize = 32;
/// So many times the name of the first element may stand before it, in comments.
const MOST_MENTIONS: usize = 64;
/// Letters of a version.
const LONGEST_VERSION: usize = 8;
/// Marks that order directions of writing; editors put them around what stands in a line.
const DIRECTIONS: [char; 14] = ['\u{200E}', '\u{200F}', '\u{061C}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200B}', '\u{FEFF}'];

/// A returned file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// What it is: `docx`, `odt`, `xliff 1.2`, `tmx`, `txt`.
    pub kind: String,
    /// The language it says it is translated into.
    pub to: Option<String>,
    /// Its segments, in its order.
    pub pairs: Vec<Pair>,
}

/// A segment with its translation, as the file has them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pair {
    /// Its name.
    pub name: String,
    /// The source column.
    pub source: String,
    /// The translation.
    pub target: String,
}

/// Why a returned file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It defines entities of its own.
    Entities,
    /// No form that pouch sends or knows.
    Unknown,
    /// It could not be read, or not to its end.
    Unread(Unread),
}

impl Reader {
    /// Reads a file that a translator returned; all of it or nothing.
    pub fn read_return(&self, bytes: &[u8]) -> Result<Returned, Refused> {
        if bytes.len() > INPUT_LIMIT {
            return Err(Refused::Unread(Unread::TooLarge));
        }
        let reading = self.read(bytes, &Format { mime: MIME.to_owned(), ..Format::unknown() });
        let mut returned = Returned::default();
        let mut pairs: BTreeMap<u32, Pair> = BTreeMap::new();
        for Block { loc, text } in reading.blocks {
            let Loc::Part { part, number } = loc else { continue };
            match part.as_str() {
                "refused" => return Err(if text == ENTITIES { Refused::Entities } else { Refused::Unknown }),
                "kind" => returned.kind = text,
                "to" => returned.to = Some(text),
                "name" => pairs.entry(number).or_default().name = text,
                "source" => pairs.entry(number).or_default().source = text,
                "target" => pairs.entry(number).or_default().target = text,
                _ => {}
            }
        }
        if let Some(reason) = reading.unread {
            return Err(Refused::Unread(reason));
        }
        returned.pairs = pairs.into_values().collect();
        Ok(returned)
    }
}

const ENTITIES: &str = "entities";

/// Where the readers of returned files put what they find.
#[derive(Debug, Default)]
struct Found {
    kind: String,
    to: Option<String>,
    pairs: Vec<Pair>,
    bytes: usize,
}

impl Found {
    /// Takes a segment; breaks off when there is no room for more.
    fn push(&mut self, pair: Pair) -> ControlFlow<Option<Unread>> {
        if [&pair.name, &pair.source, &pair.target].iter().all(|text| text.trim().is_empty()) {
            return ControlFlow::Continue(());
        }
        self.bytes += pair.name.len() + pair.source.len() + pair.target.len();
        if self.pairs.len() >= MOST_SEGMENTS || self.bytes > MOST_TEXT {
            return ControlFlow::Break(Some(Unread::TooLarge));
        }
        self.pairs.push(pair);
        ControlFlow::Continue(())
    }

    fn reading(self, unread: Option<Unread>) -> Reading {
        let block = |part: &str, number: u32, text: String| Block { loc: Loc::Part { part: part.to_owned(), number }, text };
        let mut blocks = vec![block("kind", 0, self.kind)];
        blocks.extend(self.to.map(|to| block("to", 0, to)));
        for (pair, number) in self.pairs.into_iter().zip(1..) {
            let sides = [("name", pair.name), ("source", pair.source), ("target", pair.target)];
            blocks.extend(sides.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(|(part, text)| block(part, number, text)));
        }
        Reading { blocks, unread, ..Reading::default() }
    }
}

/// Reads a returned file into blocks; [`Reader::read_return`] puts them together again.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let mut found = Found::default();
    let end = if bytes.starts_with(b"PK\x03\x04") {
        packed(bytes, &mut found)
    } else {
        match encoding::decode(bytes) {
            Err(reason) => Err(reason),
            Ok(decoded) if is_markup(&decoded.text) => return markup(bytes, &decoded.text, found),
            Ok(decoded) => {
                // U+FFFD in Unicode may be meant: requests send it for what XML cannot carry.
                let doubt = decoded.doubt.filter(|_| !decoded.name.starts_with("UTF-"));
                plain::read(&decoded.text, &mut found).and(doubt.map_or(Ok(()), Err))
            }
        }
    };
    if end.is_ok() && found.kind.is_empty() {
        return refused("unknown");
    }
    found.reading(end.err())
}

fn markup(bytes: &[u8], text: &str, mut found: Found) -> Reading {
    // Entities that a document defines can grow without end, and can say one thing here and another there.
    if text.contains("<!ENTITY") {
        return refused(ENTITIES);
    }
    // Two-byte encodings may lack the mark by which XML announces them; the others say their name.
    let content = if bytes.contains(&0) { text.as_bytes() } else { bytes };
    let end = if has_element(text, "xliff") { xliff::read(content, &mut found) } else { memory::read(content, &mut found) };
    if end.is_ok() && found.kind.is_empty() {
        return refused("unknown");
    }
    found.reading(end.err())
}

fn refused(why: &str) -> Reading {
    Reading { blocks: vec![Block { loc: Loc::Part { part: "refused".to_owned(), number: 0 }, text: why.to_owned() }], ..Reading::default() }
}

fn is_markup(text: &str) -> bool {
    let start = text.trim_start_matches('\u{FEFF}').trim_start();
    start.starts_with('<') && (has_element(text, "xliff") || has_element(text, "tmx"))
}

/// Returns whether an element of this name may begin somewhere; many libraries write it with a prefix.
fn has_element(text: &str, name: &str) -> bool {
    let begins = |(at, _): (usize, &str)| text.get(..at).and_then(|before| before.rsplit_once('<')).is_some_and(|(_, prefix)| {
        prefix.is_empty() || prefix.len() <= LONGEST_PREFIX && prefix.ends_with(':') && !prefix.contains(char::is_whitespace)
    });
    text.match_indices(name).take(MOST_MENTIONS).any(begins)
}

fn packed(bytes: &[u8], found: &mut Found) -> Result<(), Unread> {
    let names = office::names(bytes).map_err(reason)?;
    let part = |name: &str| office::member(bytes, name, MOST_PART).map_err(reason)?.ok_or(Unread::Damaged);
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has("word/document.xml") {
        "docx".clone_into(&mut found.kind);
        table::read(&part("word/document.xml")?, &table::WORD, found)
    } else if has("content.xml") {
        "odt".clone_into(&mut found.kind);
        table::read(&part("content.xml")?, &table::ODF, found)
    } else if let Some(name) = names.iter().find(|name| [".mqxliff", ".xlf", ".xliff", ".sdlxliff"].iter().any(|end| name.ends_with(end))) {
        let content = part(name)?;
        if content.windows(8).any(|window| window == b"<!ENTITY") {
            return Err(Unread::Damaged);
        }
        xliff::read(&content, found)
    } else {
        Ok(())
    }
}

/// Walks a document with the names of the open elements at hand, at most [`DEEPEST`] of them.
fn walk(content: &[u8], mut take: impl FnMut(&[String], Piece<'_>) -> ControlFlow<Option<Unread>>) -> Result<(), Unread> {
    let mut open: Vec<String> = Vec::new();
    xml::walk(content, |piece| match piece {
        Piece::Open(tag) => {
            if open.len() >= DEEPEST {
                return ControlFlow::Break(Some(Unread::TooDeep));
            }
            let name = tag.name().to_owned();
            let flow = take(&open, Piece::Open(tag));
            open.push(name);
            flow
        }
        Piece::Close(name) => {
            open.pop();
            take(&open, Piece::Close(name))
        }
        Piece::Text(text) => take(&open, Piece::Text(text)),
    })
}

/// Adds characters with the line ends that XML §2.11 wants: quick-xml leaves them as they are.
fn unified(out: &mut String, text: &str) {
    if text.contains('\r') {
        out.push_str(&text.replace("\r\n", "\n").replace('\r', "\n"));
    } else {
        out.push_str(text);
    }
}

#[cfg(test)]
mod tests;
