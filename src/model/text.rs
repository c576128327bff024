//! The text of a document as located blocks, so that a translator's segment, a finding
//! and a reader's eye meet at one address.

use std::fmt;

/// Where in its document a block stands. Every count starts at 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loc {
    /// A line of plain text.
    Line(u32),
    /// A page of a paged document, and the block on it.
    Page {
        /// Page number.
        page: u32,
        /// Number of the block on its page.
        block: u32,
    },
    /// A paragraph of a part (`body`, `header`, `footnote`…).
    Paragraph {
        /// The part of the document.
        part: String,
        /// Number of the paragraph in its part.
        number: u32,
    },
    /// A cell of a table or sheet.
    Cell {
        /// Row.
        row: u32,
        /// Column.
        column: u32,
    },
    /// A cell of a named sheet.
    Sheet {
        /// Name of the sheet.
        sheet: String,
        /// Row.
        row: u32,
        /// Column.
        column: u32,
    },
    /// A paragraph on a slide, or in a part that belongs to it (`notes`, `comment`).
    Slide {
        /// Number of the slide.
        slide: u32,
        /// `body`, or what belongs to the slide.
        part: String,
        /// Number of the paragraph.
        number: u32,
    },
    /// A message of a conversation.
    Message {
        /// Number of the message in its file.
        number: u32,
        /// Who wrote it, as the export says.
        sender: String,
        /// When, as the export says.
        time: String,
    },
    /// A subtitle cue.
    Cue {
        /// Number of the cue.
        number: u32,
        /// Start, in milliseconds.
        start: u64,
        /// End, in milliseconds.
        end: u64,
    },
    /// A header of a message, by its name.
    Header(String),
    /// A paragraph of a part of a message, parts numbered as in IMAP (`1`, `1.2`).
    Part {
        /// The part.
        part: String,
        /// Number of the paragraph in its part.
        number: u32,
    },
    /// A block that a machine read from a picture: for language and search only, never the text of the document.
    Recognized {
        /// Page number.
        page: u32,
        /// Number of the block on its page.
        block: u32,
    },
    /// A value in a JSON document, by its pointer (RFC 6901).
    Pointer(String),
}

impl fmt::Display for Loc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(line) => write!(f, "l{line}"),
            Self::Page { page, block } => write!(f, "p{page}.{block}"),
            Self::Paragraph { part, number } if part == "body" => write!(f, "¶{number}"),
            Self::Paragraph { part, number } | Self::Part { part, number } => write!(f, "{part} ¶{number}"),
            Self::Cell { row, column } => write!(f, "R{row}C{column}"),
            Self::Sheet { sheet, row, column } => write!(f, "{sheet}!{}{row}", letters(*column)),
            Self::Slide { slide, part, number } if part == "body" => write!(f, "s{slide} ¶{number}"),
            Self::Slide { slide, part, number } => write!(f, "s{slide} {part} ¶{number}"),
            Self::Message { number, sender, time } => write!(f, "m{number} {time} {sender}"),
            Self::Cue { number, .. } => write!(f, "#{number}"),
            Self::Header(name) => write!(f, "{name}:"),
            Self::Recognized { page, block } => write!(f, "ocr p{page}.{block}"),
            Self::Pointer(pointer) => f.write_str(pointer),
        }
    }
}

/// Returns the letters of a column as spreadsheets name it: A, B … Z, AA.
fn letters(column: u32) -> String {
    let mut rest = column;
    let mut found = Vec::new();
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        found.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    found.iter().rev().collect()
}

/// A piece of text with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Where it stands.
    pub loc: Loc,
    /// The text, without line ends at its edges; never empty.
    pub text: String,
}

/// Why there is no text, or not all of it. A closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unread {
    /// Encrypted or behind a password.
    Encrypted,
    /// Broken so that nothing more could be read.
    Damaged,
    /// pouch has no reader for this format.
    Unsupported,
    /// A page or picture without text: a person or OCR must read it.
    NeedsOcr,
    /// No byte in the file.
    Empty,
    /// Read to its end; there is no text in it.
    NoText,
    /// The format carries no words: sound, film, programs.
    NoWords,
    /// An archive or mailbox: the text is in its members.
    InMembers,
    /// Larger than the reader's limits.
    TooLarge,
    /// Nested deeper than the reader's limits.
    TooDeep,
    /// Has bytes that no likely encoding explains.
    Encoding,
    /// Not read to the end in the time a document may take.
    TimeLimit,
    /// Needs more memory than a document may take.
    MemoryLimit,
    /// The reader itself failed.
    ReaderFailed,
}

impl Unread {
    /// Every reason.
    pub const ALL: [Self; 14] = [
        Self::Encrypted, Self::Damaged, Self::Unsupported, Self::NeedsOcr, Self::Empty,
        Self::NoText, Self::NoWords, Self::InMembers, Self::TooLarge, Self::TooDeep, Self::Encoding, Self::TimeLimit, Self::MemoryLimit,
        Self::ReaderFailed,
    ];

    /// Returns the word used in logs, JSON and sentence ids (`unread-<name>`).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::Unsupported => "unsupported",
            Self::NeedsOcr => "needs-ocr",
            Self::Empty => "empty",
            Self::NoText => "no-text",
            Self::NoWords => "no-words",
            Self::InMembers => "in-members",
            Self::TooLarge => "too-large",
            Self::TooDeep => "too-deep",
            Self::Encoding => "encoding",
            Self::TimeLimit => "time-limit",
            Self::MemoryLimit => "memory-limit",
            Self::ReaderFailed => "reader-failed",
        }
    }

    /// Reads the word that [`Unread::name`] writes.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.name() == name)
    }
}

/// What reading a file gave: the blocks, and why there are no more of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// The text in document order.
    pub blocks: Vec<Block>,
    /// The character encoding of a plain-text format, when one had to be found (`GB18030`).
    pub encoding: Option<String>,
    /// Pages of a paged document.
    pub pages: Option<u32>,
    /// Why the text is missing or partial; `None` when all of it was read.
    pub unread: Option<Unread>,
}

impl Reading {
    /// Builds the answer for a file whose text could not be read at all.
    pub fn nothing(reason: Unread) -> Self {
        Self { unread: Some(reason), ..Self::default() }
    }

    /// Returns how many characters were read.
    pub fn characters(&self) -> u64 {
        self.blocks.iter().map(|block| block.text.chars().count() as u64).sum()
    }

    /// Returns the digest of the extracted text: blocks joined by line feeds.
    pub fn digest(&self) -> super::digest::Digest {
        let mut hasher = super::digest::Hasher::new();
        for block in &self.blocks {
            hasher.update(block.text.as_bytes());
            hasher.update(b"\n");
        }
        hasher.finish()
    }
}

/// Returns the line and the column, in characters, of a byte of a text; both from 1.
pub fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or_default();
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count();
    (before.matches('\n').count() + 1, column + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        assert_eq!([1, 26, 27, 702, 703, 16_384].map(letters), ["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
    }
}
