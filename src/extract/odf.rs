//! `OpenDocument` (ISO/IEC 26300): text, spreadsheets, presentations, and the flat XML of each.
//!
//! Content first, then what master pages put on every page; notes, comments and tracked
//! deletions are labelled. What says "repeat this a million times" is counted, not believed.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::archive::office;
use crate::model::text::{Loc, Reading, Unread};

use super::gathered::Gathered;
use super::office_parts::{MOST_PART, reason};
use super::xml::{self, Piece, Tag};

/// Spaces that one element may stand for.
const MOST_SPACES: usize = 256;
/// Paragraphs inside paragraphs (notes, frames).
const DEEPEST: usize = 64;

/// Reads an `OpenDocument` file: a ZIP, or flat XML.
pub(super) fn read(bytes: &[u8]) -> Reading {
    if !bytes.starts_with(b"PK") {
        let mut walker = Walker::default();
        let unread = xml::walk(bytes, |piece| walker.take(piece)).err();
        return walker.gathered.finish(unread);
    }
    match is_encrypted(bytes) {
        Ok(true) => return Reading::nothing(Unread::Encrypted),
        Ok(false) => {}
        Err(reason) => return Reading::nothing(reason),
    }
    let mut walker = Walker::default();
    let mut unread = None;
    for (name, part) in [("content.xml", "body"), ("styles.xml", "header")] {
        walker.masters_only = part == "header";
        let read = match office::member(bytes, name, MOST_PART) {
            Ok(Some(content)) => xml::walk(&content, |piece| walker.take(piece)),
            Ok(None) if part == "body" => Err(Unread::Damaged),
            Ok(None) => Ok(()),
            Err(error) => Err(reason(error)),
        };
        walker.leave();
        unread = unread.or(read.err());
    }
    walker.gathered.finish(unread)
}

/// Returns whether the manifest says that members are encrypted.
fn is_encrypted(bytes: &[u8]) -> Result<bool, Unread> {
    let manifest = office::member(bytes, "META-INF/manifest.xml", 1 << 20).map_err(reason)?.unwrap_or_default();
    let mut found = false;
    let walked = xml::walk(&manifest, |piece| {
        found |= matches!(&piece, Piece::Open(tag) if tag.name() == "encryption-data");
        ControlFlow::Continue(())
    });
    Ok(found && walked.is_ok())
}

/// Where the reading stands.
#[derive(Default)]
struct Walker {
    gathered: Gathered,
    masters_only: bool,
    in_master: bool,
    /// Open paragraphs, the innermost last.
    open: Vec<String>,
    /// Parts we are in, the innermost last (`footnote`, `comment`, `deleted`).
    parts: Vec<(&'static str, String)>,
    skipped: u32,
    slide: u32,
    sheet: Option<Sheet>,
    numbers: BTreeMap<(u32, &'static str), u32>,
}

#[derive(Default)]
struct Sheet {
    name: String,
    row: u32,
    column: u32,
    row_repeat: u32,
    column_repeat: u32,
    cell: String,
    value: Option<String>,
}

impl Sheet {
    /// Goes on to the row or the cell that begins.
    fn open(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "table-row" => {
                (self.row, self.column, self.column_repeat) = (self.row.saturating_add(self.row_repeat.max(1)), 0, 0);
                self.row_repeat = count(tag, "number-rows-repeated");
            }
            "table-cell" | "covered-table-cell" => {
                self.column = self.column.saturating_add(self.column_repeat.max(1));
                self.column_repeat = count(tag, "number-columns-repeated");
                self.value = ["date-value", "time-value", "boolean-value", "value"].into_iter().find_map(|kind| tag.attribute(kind));
            }
            _ => {}
        }
    }
}

/// Returns a count that an attribute gives; one when it gives none.
fn count(tag: &Tag<'_>, attribute: &str) -> u32 {
    tag.attribute(attribute).and_then(|count| count.parse().ok()).unwrap_or(1).max(1)
}

impl Walker {
    fn take(&mut self, piece: Piece<'_>) -> ControlFlow<Option<Unread>> {
        match piece {
            Piece::Open(tag) => self.open(&tag),
            Piece::Close(name) => {
                self.close(name);
                ControlFlow::Continue(())
            }
            Piece::Text(text) => {
                if !self.masters_only || self.in_master {
                    // Line ends in the source are white space.
                    self.add(&text.replace(['\n', '\r', '\t'], " "));
                }
                if self.gathered.is_full() { ControlFlow::Break(Some(Unread::TooLarge)) } else { ControlFlow::Continue(()) }
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>) -> ControlFlow<Option<Unread>> {
        let name = tag.name();
        match name {
            "p" | "h" if self.open.len() >= DEEPEST => return ControlFlow::Break(Some(Unread::TooDeep)),
            "p" | "h" => self.open.push(String::new()),
            "s" => {
                let count = usize::try_from(count(tag, "c")).unwrap_or(MOST_SPACES).min(MOST_SPACES);
                self.add(&" ".repeat(count));
            }
            "tab" => self.add("\t"),
            "line-break" => self.add("\n"),
            "master-page" => self.in_master = true,
            "page" if !self.masters_only => {
                self.slide += 1;
                self.sheet = None;
            }
            "table" if self.open.is_empty() && self.sheet.is_none() && self.parts.is_empty() && tag.attribute("name").is_some() => {
                self.sheet = Some(Sheet { name: tag.attribute("name").unwrap_or_default(), ..Sheet::default() });
            }
            "binary-data" | "object-ole" | "script" | "event-listeners" | "sequence-decls" | "forms" => self.skipped += 1,
            _ => {}
        }
        if let Some(sheet) = &mut self.sheet {
            sheet.open(tag);
        }
        if let Some(part) = part(name) {
            self.parts.push((part, name.to_owned()));
        }
        ControlFlow::Continue(())
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" | "h" => {
                if let Some(text) = self.open.pop() {
                    self.paragraph(&text);
                }
            }
            "master-page" => self.in_master = false,
            "table-cell" | "covered-table-cell" => self.cell(),
            "spreadsheet" => self.sheet = None,
            "table" if self.open.is_empty() => self.sheet = None,
            "binary-data" | "object-ole" | "script" | "event-listeners" | "sequence-decls" | "forms" => self.skipped = self.skipped.saturating_sub(1),
            _ => {}
        }
        if self.parts.last().is_some_and(|(_, opened)| opened == name) {
            self.parts.pop();
        }
    }

    fn add(&mut self, text: &str) {
        if let Some(paragraph) = self.open.last_mut().filter(|_| self.skipped == 0) {
            paragraph.push_str(text);
        }
    }

    fn paragraph(&mut self, text: &str) {
        if text.trim().is_empty() || self.skipped > 0 || (self.masters_only && !self.in_master) {
            return;
        }
        let part = self.parts.last().map_or(if self.masters_only { "master" } else { "body" }, |(part, _)| *part);
        if let Some(sheet) = self.sheet.as_mut().filter(|sheet| part == "body" && sheet.column > 0) {
            if !sheet.cell.is_empty() {
                sheet.cell.push('\n');
            }
            sheet.cell.push_str(text);
            return;
        }
        let slide = if self.masters_only { 0 } else { self.slide };
        let number = self.numbers.entry((slide, part)).or_default();
        *number += 1;
        let (part, number) = (part.to_owned(), *number);
        let loc = if slide > 0 { Loc::Slide { slide, part, number } } else { Loc::Paragraph { part, number } };
        self.gathered.push(loc, text);
    }

    /// Ends a cell: what is repeated is told once, at its first place.
    fn cell(&mut self) {
        let Some(sheet) = &mut self.sheet else { return };
        let shown = std::mem::take(&mut sheet.cell);
        let value = sheet.value.take();
        let text = if shown.trim().is_empty() { value.unwrap_or_default() } else { shown };
        let loc = Loc::Sheet { sheet: sheet.name.clone(), row: sheet.row, column: sheet.column };
        self.gathered.push(loc, &text);
    }

    /// Ends a part of the file: what a damaged one left open does not reach the next.
    fn leave(&mut self) {
        while let Some(text) = self.open.pop() {
            self.paragraph(&text);
        }
        (self.parts, self.sheet, self.skipped) = (Vec::new(), None, 0);
    }
}

/// Returns the part that an element begins.
fn part(name: &str) -> Option<&'static str> {
    let found = match name {
        "note-body" => "footnote",
        "annotation" => "comment",
        "notes" => "notes",
        "header" | "header-left" | "header-first" => "header",
        "footer" | "footer-left" | "footer-first" => "footer",
        "deletion" => "deleted",
        "title" | "desc" => "description",
        _ => return None,
    };
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;
    use proptest::prelude::*;

    fn zip(content: &str, styles: &str) -> Vec<u8> {
        stored(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", content.as_bytes()), ("styles.xml", styles.as_bytes())])
    }

    fn found(content: &str, styles: &str) -> Vec<(String, String)> {
        read(&zip(content, styles)).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect()
    }

    fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(loc, text)| ((*loc).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn text_notes_comments_and_master_pages_have_their_places() {
        let content = "<o:body><text:tracked-changes><x:deletion><text:p>fue</text:p></x:deletion></text:tracked-changes>\
            <text:h>uno</text:h><text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:note><text:note-body><text:p>nota</text:p></text:note-body></text:note></text:p>\
            <text:p>x<office:annotation><text:p>ojo</text:p></office:annotation></text:p></o:body>";
        let styles = "<a><style:style><text:p>no</text:p></style:style><style:master-page><style:header><text:p>cab</text:p></style:header></style:master-page></a>";
        let expected = [("deleted ¶1", "fue"), ("¶1", "uno"), ("footnote ¶1", "nota"), ("¶2", "a  b\tc"), ("comment ¶1", "ojo"), ("¶3", "x"), ("header ¶1", "cab")];
        assert_eq!(found(content, styles), owned(&expected));
    }

    #[test]
    fn cells_are_told_once_at_their_first_place() {
        let content = "<s:spreadsheet><table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"1048576\">\
            <table:table-cell table:number-columns-repeated=\"3\"/><table:table-cell table:number-columns-repeated=\"16384\"><text:p>x</text:p></table:table-cell>\
            </table:table-row><table:table-row><table:table-cell office:value=\"4.5\"/></table:table-row></table:table></s:spreadsheet>";
        assert_eq!(found(content, "<a/>"), owned(&[("S!D1", "x"), ("S!A1048577", "4.5")]));
    }

    #[test]
    fn slides_and_their_notes_are_numbered() {
        let content = "<d:page><text:p>uno</text:p><p:notes><text:p>nota</text:p></p:notes></d:page><d:page><text:p>dos</text:p></d:page>";
        assert_eq!(found(content, "<a/>"), owned(&[("s1 ¶1", "uno"), ("s1 notes ¶1", "nota"), ("s2 ¶1", "dos")]));
    }

    #[test]
    fn four_billion_spaces_are_a_few() {
        assert!(found("<text:p>a<text:s text:c=\"4000000000\"/>b</text:p>", "<a/>")[0].1.len() < 300);
    }

    #[test]
    fn an_encrypted_document_says_so() {
        let bytes = stored(&[("content.xml", b"\x01\x02"), ("META-INF/manifest.xml", b"<m><f><m:encryption-data/></f></m>")]);
        assert_eq!(read(&bytes).unread, Some(Unread::Encrypted));
    }

    proptest! {
        #[test]
        fn any_content_is_read(xml in "(<(text:p|text:s|table:table table:name='x'|table:table-row|table:table-cell|office:annotation|draw:page)/?>|</(text:p|table:table|draw:page)>|[ -~]{0,4}){0,30}") {
            prop_assert!(read(&zip(&xml, "<a/>")).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
