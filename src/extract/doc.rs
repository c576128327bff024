//! Word and `PowerPoint` files of 1997 to 2003, by the crate undoc.
//!
//! Whether a file is encrypted is asked first (MS-DOC §2.5.1: bit 8 of the flags at offset 10),
//! for the text of an encrypted one would be noise.

use undoc::model::{Block, Paragraph, Table};

use crate::model::text::{Loc, Reading, Unread};

use super::compound;
use super::gathered::Gathered;

/// Tables inside tables.
const DEEPEST: u32 = 16;

/// Reads a DOC.
pub(super) fn doc(bytes: &[u8]) -> Reading {
    let Some(mut file) = compound::open(bytes) else { return Reading::nothing(Unread::Damaged) };
    let head = compound::stream(&mut file, "/WordDocument").unwrap_or_default();
    if head.get(11).is_some_and(|flags| flags & 1 == 1) {
        return Reading::nothing(Unread::Encrypted);
    }
    read(bytes, |_, part, number| Loc::Paragraph { part: part.to_owned(), number })
}

/// Reads a PPT.
pub(super) fn ppt(bytes: &[u8]) -> Reading {
    let Some(file) = compound::open(bytes) else { return Reading::nothing(Unread::Damaged) };
    if file.exists("/EncryptedSummary") {
        return Reading::nothing(Unread::Encrypted);
    }
    read(bytes, |section, part, number| Loc::Slide { slide: section, part: part.to_owned(), number })
}

fn read(bytes: &[u8], place: impl Fn(u32, &str, u32) -> Loc) -> Reading {
    let document = match undoc::parse_bytes(bytes) {
        Ok(document) => document,
        Err(undoc::Error::Encrypted) => return Reading::nothing(Unread::Encrypted),
        Err(_) => return Reading::nothing(Unread::Damaged),
    };
    let mut words = Words { gathered: Gathered::default(), place, section: 0, numbers: std::collections::BTreeMap::new(), unread: None };
    for (section, number) in document.sections.iter().zip(1..) {
        words.section = number;
        words.paragraphs("header", section.header.as_deref().unwrap_or_default());
        for block in &section.content {
            words.block(block);
        }
        words.paragraphs("footer", section.footer.as_deref().unwrap_or_default());
        words.paragraphs("notes", section.notes.as_deref().unwrap_or_default());
    }
    words.gathered.finish(words.unread)
}

struct Words<P> {
    gathered: Gathered,
    place: P,
    section: u32,
    numbers: std::collections::BTreeMap<String, u32>,
    unread: Option<Unread>,
}

impl<P: Fn(u32, &str, u32) -> Loc> Words<P> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(paragraph) => self.add("body", paragraph),
            Block::Table(table) => self.table(table, 0),
            Block::Note { content, .. } => self.paragraphs("footnote", content),
            Block::Image { alt_text, .. } => self.push("description", alt_text.as_deref().unwrap_or_default()),
            Block::PageBreak | Block::SectionBreak => {}
        }
    }

    fn table(&mut self, table: &Table, depth: u32) {
        if depth > DEEPEST {
            self.unread = Some(Unread::TooDeep);
            return;
        }
        for cell in table.rows.iter().flat_map(|row| &row.cells) {
            self.paragraphs("body", &cell.content);
            for inner in &cell.nested_tables {
                self.table(inner, depth + 1);
            }
        }
    }

    fn paragraphs(&mut self, part: &str, paragraphs: &[Paragraph]) {
        for paragraph in paragraphs {
            self.add(part, paragraph);
        }
    }

    fn add(&mut self, part: &str, paragraph: &Paragraph) {
        // Not its own plain text: that puts marks of notes and pages between the words.
        let text: String = paragraph.runs.iter().map(|run| if run.line_break { format!("{}\n", run.text) } else { run.text.clone() }).collect();
        self.push(part, &text);
    }

    fn push(&mut self, part: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let number = self.numbers.entry(format!("{} {part}", self.section)).or_default();
        *number += 1;
        self.gathered.push((self.place)(self.section, part, *number), text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encrypted_document_is_told_by_its_flags() {
        let mut head = vec![0_u8; 64];
        head[11] = 1;
        let bytes = compound::tests::file(&[("/WordDocument", &head)]);
        assert_eq!(doc(&bytes).unread, Some(Unread::Encrypted));
        let bytes = compound::tests::file(&[("/PowerPoint Document", b"x"), ("/EncryptedSummary", b"x")]);
        assert_eq!(ppt(&bytes).unread, Some(Unread::Encrypted));
    }

    #[test]
    fn a_file_without_a_document_is_damaged() {
        for read in [doc, ppt] {
            assert_eq!(read(&compound::tests::file(&[("/Other", b"x")])).unread, Some(Unread::Damaged));
            assert_eq!(read(b"\xD0\xCF\x11\xE0").unread, Some(Unread::Damaged));
        }
    }
}
