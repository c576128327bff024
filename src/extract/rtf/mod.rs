//! Rich Text Format (RTF 1.9.1) by a stack of groups: body, headers, footers, notes, comments.
//!
//! Bytes are decoded by the code page of the font that shows them, `\u` wins over its
//! fallback, and destinations without text are skipped. Deleted and hidden text is text, and
//! labelled. Groups are bounded; a skipped binary is never longer than the file.

mod tables;

use std::collections::BTreeMap;

use encoding_rs::Encoding;

use crate::model::text::{Loc, Reading, Unread};

use super::gathered::Gathered;
use super::pages::{of_charset, windows};
use tables::{Word, word};

/// Groups inside groups.
const DEEPEST: usize = 4_096;

/// Reads an RTF document.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let bytes = bytes.trim_ascii_start();
    if !bytes.starts_with(b"{\\rt") {
        return Reading::nothing(Unread::Damaged);
    }
    let mut document = Document::default();
    let unread = document.read(bytes).err();
    document.decode();
    for part in ["header", "body", "footnote", "comment", "footer", "deleted"] {
        document.flush(part);
    }
    document.gathered.finish(unread)
}

/// Returns the text of an RTF document as one string (bodies of Outlook messages).
pub(super) fn text(bytes: &[u8]) -> String {
    read(bytes).blocks.into_iter().map(|block| block.text).collect::<Vec<_>>().join("\n")
}

/// What a group inherits from the one around it.
#[derive(Debug, Clone, Copy)]
struct Group {
    part: &'static str,
    skipped: bool,
    in_fonts: bool,
    deleted: bool,
    font: i32,
    fallback: usize,
}

impl Default for Group {
    fn default() -> Self {
        Self { part: "body", skipped: false, in_fonts: false, deleted: false, font: -1, fallback: 1 }
    }
}

struct Document {
    gathered: Gathered,
    groups: Vec<Group>,
    now: Group,
    page: &'static Encoding,
    fonts: BTreeMap<i32, &'static Encoding>,
    /// Bytes not yet decoded, and what they are in.
    raw: Vec<u8>,
    raw_page: &'static Encoding,
    high: Option<u16>,
    /// Paragraphs not yet ended, by part: a footnote does not end the paragraph around it.
    open: BTreeMap<&'static str, String>,
    to_skip: usize,
    numbers: BTreeMap<&'static str, u32>,
    starred: bool,
}

impl Default for Document {
    fn default() -> Self {
        let page = encoding_rs::WINDOWS_1252;
        Self {
            gathered: Gathered::default(), groups: Vec::new(), now: Group::default(), page, fonts: BTreeMap::new(), raw: Vec::new(), raw_page: page,
            high: None, open: BTreeMap::new(), to_skip: 0, numbers: BTreeMap::new(), starred: false,
        }
    }
}

impl Document {
    fn read(&mut self, bytes: &[u8]) -> Result<(), Unread> {
        let mut rest = bytes;
        while let Some((first, tail)) = rest.split_first() {
            rest = tail;
            match first {
                b'{' if self.groups.len() >= DEEPEST => return Err(Unread::TooDeep),
                b'{' => {
                    self.to_skip = 0;
                    self.groups.push(self.now);
                }
                // More ends behind the last one: an opening is gone, and text may stand behind the end.
                b'}' if self.leave() => return if tail.contains(&b'}') { Err(Unread::Damaged) } else { Ok(()) },
                b'\\' => rest = self.control(tail)?,
                b'}' | b'\r' | b'\n' | 0 => {}
                byte => self.byte(*byte),
            }
            if self.gathered.is_full() {
                return Err(Unread::TooLarge);
            }
        }
        // The last group was never closed: the file is cut.
        Err(Unread::Damaged)
    }

    /// Ends a group; returns whether it was the outermost one.
    fn leave(&mut self) -> bool {
        let Some(outer) = self.groups.pop() else { return true };
        self.to_skip = 0;
        self.decode();
        if outer.part != self.now.part {
            self.end_paragraph();
        }
        self.now = outer;
        self.starred = false;
        self.groups.is_empty()
    }

    /// Reads what follows a backslash; returns what follows that.
    fn control<'b>(&mut self, rest: &'b [u8]) -> Result<&'b [u8], Unread> {
        let Some((first, tail)) = rest.split_first() else { return Err(Unread::Damaged) };
        if !first.is_ascii_alphabetic() {
            return Ok(self.symbol(*first, tail));
        }
        let length = rest.iter().take(40).take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (name, tail) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        let digits = tail.iter().skip(usize::from(tail.first() == Some(&b'-'))).take_while(|byte| byte.is_ascii_digit()).count();
        let signed = digits + usize::from(digits > 0 && tail.first() == Some(&b'-'));
        let (number, tail) = tail.split_at_checked(signed).unwrap_or((tail, &[]));
        // A number no integer holds is no number.
        let number = std::str::from_utf8(number).ok().and_then(|digits| digits.parse::<i64>().ok());
        let tail = tail.strip_prefix(b" ").unwrap_or(tail);
        let name = std::str::from_utf8(name).unwrap_or_default();
        if name == "bin" {
            let length = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
            return Ok(tail.get(length..).unwrap_or_default());
        }
        self.word(name, number);
        Ok(tail)
    }

    fn symbol<'b>(&mut self, sign: u8, tail: &'b [u8]) -> &'b [u8] {
        match sign {
            b'\'' => {
                let hex = tail.get(..2).and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
                if let Some(byte) = hex {
                    self.byte(byte);
                    return tail.get(2..).unwrap_or_default();
                }
            }
            b'*' => self.starred = true,
            b'~' => self.char('\u{A0}'),
            b'_' => self.char('\u{2011}'),
            b'\n' | b'\r' => self.end_paragraph(),
            b'\t' => self.char('\t'),
            b'\\' | b'{' | b'}' => self.byte(sign),
            _ => {}
        }
        tail
    }

    fn word(&mut self, name: &str, number: Option<i64>) {
        let starred = std::mem::take(&mut self.starred);
        let value = number.and_then(|number| i32::try_from(number).ok());
        if name == "u" {
            return self.unicode(number);
        }
        self.decode();
        match word(name) {
            Word::Part(part) => {
                if !self.now.skipped {
                    self.now.part = part;
                }
            }
            Word::Fonts => (self.now.in_fonts, self.now.skipped) = (true, true),
            Word::Skipped => self.now.skipped = true,
            Word::Unskipped => self.now.skipped = false,
            Word::Char(c) => self.char(c),
            Word::Paragraph => self.end_paragraph(),
            Word::Page(label) => self.page = label,
            Word::Other if starred => self.now.skipped = true,
            Word::Other => self.property(name, value),
        }
    }

    fn property(&mut self, name: &str, value: Option<i32>) {
        match name {
            "uc" => self.now.fallback = usize::try_from(value.unwrap_or(1)).unwrap_or(1).min(64),
            "ansicpg" => self.page = value.and_then(windows).unwrap_or(self.page),
            "f" => self.now.font = value.unwrap_or(-1),
            "fcharset" | "cpg" if self.now.in_fonts => {
                let found = if name == "cpg" { value.and_then(windows) } else { value.and_then(of_charset) };
                if let Some(found) = found {
                    self.fonts.insert(self.now.font, found);
                }
            }
            "deleted" => self.now.deleted = value != Some(0),
            "plain" => self.now.deleted = false,
            _ => {}
        }
    }

    fn unicode(&mut self, number: Option<i64>) {
        let unit = number.filter(|number| (-32_768..=65_535).contains(number)).map(|number| u16::try_from(number & 0xFFFF).unwrap_or(0xFFFD));
        self.decode();
        match (self.high.take(), unit) {
            (Some(high), Some(low @ 0xDC00..=0xDFFF)) => self.char(char::decode_utf16([high, low]).next().and_then(Result::ok).unwrap_or('\u{FFFD}')),
            (_, Some(high @ 0xD800..=0xDBFF)) => self.high = Some(high),
            // Symbol fonts put their bytes into the private area.
            (_, Some(unit @ 0xF020..=0xF0FF)) => self.char(if unit == 0xF0B7 { '•' } else { char::from_u32(u32::from(unit) - 0xF000).unwrap_or(' ') }),
            (_, Some(unit)) => self.char(char::from_u32(u32::from(unit)).unwrap_or('\u{FFFD}')),
            (_, None) => self.char('\u{FFFD}'),
        }
        self.to_skip = self.now.fallback;
    }

    fn byte(&mut self, byte: u8) {
        if self.to_skip > 0 {
            self.to_skip -= 1;
            return;
        }
        if self.now.skipped {
            return;
        }
        let page = self.fonts.get(&self.now.font).copied().unwrap_or(self.page);
        if page != self.raw_page {
            self.decode();
            self.raw_page = page;
        }
        self.raw.push(byte);
    }

    /// Decodes the bytes that wait: both bytes of a Chinese character wait together.
    fn decode(&mut self) {
        if self.raw.is_empty() {
            return;
        }
        let raw = std::mem::take(&mut self.raw);
        let (text, _) = self.raw_page.decode_without_bom_handling(&raw);
        self.add(&text);
    }

    fn char(&mut self, c: char) {
        self.decode();
        if !self.now.skipped {
            self.add(c.encode_utf8(&mut [0; 4]));
        }
    }

    fn add(&mut self, text: &str) {
        let part = if self.now.deleted { "deleted" } else { self.now.part };
        self.open.entry(part).or_default().push_str(text);
    }

    fn end_paragraph(&mut self) {
        if self.now.skipped {
            return;
        }
        self.decode();
        for part in [self.now.part, "deleted"] {
            self.flush(part);
        }
    }

    fn flush(&mut self, part: &'static str) {
        let text = self.open.remove(part).unwrap_or_default();
        if text.trim().is_empty() {
            return;
        }
        let number = self.numbers.entry(part).or_default();
        *number += 1;
        self.gathered.push(Loc::Paragraph { part: part.to_owned(), number: *number }, &text);
    }
}

#[cfg(test)]
mod tests;
