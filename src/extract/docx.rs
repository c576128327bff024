//! Word documents (ECMA-376 WordprocessingML): paragraphs of the body and of every part
//! that people read: headers, footers, notes, comments, text boxes.
//!
//! What was deleted while changes were tracked follows its paragraph, labelled; field codes
//! are not text, tracked insertions are.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::archive::office;
use crate::model::text::{Loc, Reading, Unread};

use super::gathered::Gathered;
use super::office_parts::{MOST_PART, reason};
use super::xml::{self, Piece};

/// Parts that are read.
const MOST_PARTS: usize = 64;
/// Paragraphs inside paragraphs (text boxes in text boxes).
const DEEPEST: usize = 16;

/// Name of a part, how its file is called, in the order of reading.
const PARTS: [(&str, &str); 8] = [
    ("header", "header"),
    ("body", "document"),
    ("footer", "footer"),
    ("footnote", "footnotes"),
    ("endnote", "endnotes"),
    ("comment", "comments"),
    ("chart", "charts/chart"),
    ("diagram", "diagrams/data"),
];

/// Reads a Word document.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let names = match office::names(bytes) {
        Ok(names) => names,
        Err(error) => return Reading::nothing(reason(error)),
    };
    let files = files(&names);
    if !files.iter().any(|(part, _)| *part == "body") {
        return Reading::nothing(Unread::Damaged);
    }
    let mut gathered = Gathered::default();
    let mut numbers: BTreeMap<&'static str, u32> = BTreeMap::new();
    let mut unread = (files.len() > MOST_PARTS).then_some(Unread::TooLarge);
    for (part, name) in files.into_iter().take(MOST_PARTS) {
        let read = match office::member(bytes, name, MOST_PART) {
            Ok(Some(content)) => paragraphs(&content, |paragraph| {
                let texts = [(part, &paragraph.text), ("deleted", &paragraph.deleted)];
                texts.into_iter().all(|(part, text)| {
                    let number = numbers.entry(part).or_default();
                    *number += u32::from(!text.trim().is_empty());
                    gathered.push(Loc::Paragraph { part: part.to_owned(), number: *number }, text)
                })
            }),
            Ok(None) => Ok(()),
            Err(error) => Err(reason(error)),
        };
        unread = unread.or(read.err());
    }
    gathered.finish(unread)
}

/// Lists the parts with text, in reading order: `word/header2.xml`, `word/document.xml`…
fn files(names: &[String]) -> Vec<(&'static str, &str)> {
    let mut found = Vec::new();
    for (part, stem) in PARTS {
        let mut of_part: Vec<&str> = names.iter().map(String::as_str).filter(|name| is_part(name, stem)).collect();
        of_part.sort_unstable_by_key(|name| (name.len(), *name));
        found.extend(of_part.into_iter().map(|name| (part, name)));
    }
    found
}

fn is_part(name: &str, stem: &str) -> bool {
    let inner = name.trim_start_matches('/').strip_prefix("word/").and_then(|rest| rest.strip_prefix(stem));
    let number = inner.and_then(|rest| rest.strip_suffix(".xml"));
    number.is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Gives each paragraph of a part to `take`, with the text that was deleted from it.
fn paragraphs(content: &[u8], mut take: impl FnMut(&Paragraph) -> bool) -> Result<(), Unread> {
    let mut part = Part::default();
    let walked = xml::walk(content, |piece| {
        match piece {
            Piece::Open(tag) => {
                // A watermark is drawn from an attribute (VML textpath).
                if tag.name() == "textpath" && let Some(drawn) = tag.attribute("string") {
                    part.add(&drawn);
                }
                if let Err(reason) = part.open(tag.name()) {
                    return ControlFlow::Break(Some(reason));
                }
            }
            Piece::Text(text) => part.text(text),
            Piece::Close(name) => {
                let done = part.close(name);
                if done.is_some_and(|done| !take(&done)) {
                    return ControlFlow::Break(None);
                }
            }
        }
        ControlFlow::Continue(())
    });
    // A cut file may leave paragraphs open.
    for rest in part.open {
        take(&rest);
    }
    walked
}

/// The text of a paragraph, and what was deleted from it while changes were tracked.
#[derive(Debug, Default)]
struct Paragraph {
    text: String,
    deleted: String,
}

/// Where the reading of a part stands.
#[derive(Debug, Default)]
struct Part {
    /// Open paragraphs, the innermost last.
    open: Vec<Paragraph>,
    /// Depth inside elements whose content is dropped.
    dropped: u32,
    /// Depth inside tracked deletions.
    deleted: u32,
    in_text: bool,
}

impl Part {
    fn open(&mut self, name: &str) -> Result<(), Unread> {
        match name {
            "moveFrom" | "Fallback" => self.dropped += 1,
            "del" => self.deleted += 1,
            "p" if self.open.len() >= DEEPEST => return Err(Unread::TooDeep),
            "p" if self.dropped == 0 => self.open.push(Paragraph::default()),
            "t" | "delText" => self.in_text = true,
            "tab" | "ptab" => self.add("\t"),
            "br" | "cr" => self.add("\n"),
            "noBreakHyphen" => self.add("\u{2011}"),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) -> Option<Paragraph> {
        match name {
            "moveFrom" | "Fallback" => self.dropped = self.dropped.saturating_sub(1),
            "del" => self.deleted = self.deleted.saturating_sub(1),
            "p" if self.dropped == 0 => return self.open.pop(),
            "t" | "delText" => self.in_text = false,
            _ => {}
        }
        None
    }

    fn text(&mut self, text: &str) {
        if self.in_text {
            self.add(text);
        }
    }

    fn add(&mut self, text: &str) {
        let Some(paragraph) = self.open.last_mut().filter(|_| self.dropped == 0) else { return };
        let into = if self.deleted > 0 { &mut paragraph.deleted } else { &mut paragraph.text };
        into.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;
    use proptest::prelude::*;

    const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    fn document(body: &str) -> Vec<u8> {
        let body = format!("<?xml version=\"1.0\"?><w:document {W}><w:body>{body}</w:body></w:document>");
        let header = format!("<w:hdr {W}><w:p><w:r><w:t>cabecera</w:t></w:r></w:p></w:hdr>");
        let notes = format!("<w:footnotes {W}><w:footnote><w:p><w:r><w:t>nota</w:t></w:r></w:p></w:footnote></w:footnotes>");
        stored(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("word/document.xml", body.as_bytes()),
            ("word/header1.xml", header.as_bytes()),
            ("word/footnotes.xml", notes.as_bytes()),
        ])
    }

    fn found(body: &str) -> Vec<(String, String)> {
        read(&document(body)).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect()
    }

    #[test]
    fn every_part_is_read_with_its_name() {
        let body = "<w:p><w:r><w:t>uno</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t xml:space=\"preserve\">a </w:t><w:tab/><w:t>&lt;b&#x3E;</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        let expected = [("header ¶1", "cabecera"), ("¶1", "uno"), ("¶2", "a \t<b>"), ("footnote ¶1", "nota")];
        assert_eq!(found(body), expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn deletions_are_labelled_and_field_codes_are_no_text() {
        let body = "<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:ins><w:r><w:t>si</w:t></w:r></w:ins>\
            <w:r><w:instrText>PAGE</w:instrText></w:r></w:p>";
        let expected = [("¶1", "si"), ("deleted ¶1", "no")].map(|(loc, text)| (loc.to_owned(), text.to_owned()));
        assert_eq!(found(body)[1..3], expected);
    }

    #[test]
    fn entities_of_a_document_type_are_dropped_and_reported() {
        let reading = read(&document("<w:p><w:r><w:t>a&bomb;b</w:t></w:r></w:p>"));
        assert_eq!((reading.blocks[1].text.as_str(), reading.unread), ("ab", Some(Unread::Damaged)));
    }

    #[test]
    fn a_zip_without_a_body_is_damaged() {
        assert_eq!(read(&stored(&[("word/other.xml", b"<a/>")])).unread, Some(Unread::Damaged));
    }

    #[test]
    fn paragraphs_in_paragraphs_without_end_are_named() {
        assert_eq!(read(&document(&"<w:p>".repeat(1000))).unread, Some(Unread::TooDeep));
    }

    #[test]
    fn words_of_charts_and_diagrams_are_read() {
        let words = |text: &str| format!("<x><a:p><a:r><a:t>{text}</a:t></a:r></a:p></x>").into_bytes();
        let (chart, diagram) = (words("Pagos"), words("Jefe"));
        let bytes = stored(&[("word/document.xml", b"<w:document/>"), ("word/charts/chart1.xml", &chart), ("word/diagrams/data1.xml", &diagram)]);
        let found: Vec<_> = read(&bytes).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect();
        assert_eq!(found, [("chart ¶1", "Pagos"), ("diagram ¶1", "Jefe")].map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    proptest! {
        #[test]
        fn damaged_files_are_read_or_refused(at in 0_usize..1500, byte: u8, cut in 0_usize..1500) {
            let mut bytes = document("<w:p><w:r><w:t>uno</w:t></w:r></w:p>");
            let size = bytes.len();
            bytes[at % size] = byte;
            let short = bytes[..size - cut % size].to_vec();
            for bytes in [bytes, short] {
                prop_assert!(read(&bytes).blocks.iter().all(|block| !block.text.is_empty()));
            }
        }
    }
}
