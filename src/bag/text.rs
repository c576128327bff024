//! Text tag files as lines, in the encodings that bags really use (RFC 8493 §2.3).
//!
//! A line ends with LF, CR or CRLF. Lines are read one at a time and may only be so long, so a manifest
//! of any size is read in bounded memory.

use std::io::{self, BufRead as _, BufReader, Read};

/// Longest line accepted, in bytes.
const LONGEST: usize = 64 * 1024;

/// A character encoding that `bagit.txt` may name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Encoding {
    /// UTF-8, and US-ASCII as part of it.
    Utf8,
    /// ISO-8859-1.
    Latin1,
    /// UTF-16; `true` when the bytes of a unit come low first. A byte-order mark overrules it.
    Utf16 {
        /// Low byte first.
        little: bool,
    },
}

impl Encoding {
    /// Reads the name of an encoding, in any case.
    pub(super) fn parse(name: &str) -> Option<Self> {
        match name.to_ascii_uppercase().as_str() {
            "UTF-8" | "UTF8" | "US-ASCII" | "ASCII" => Some(Self::Utf8),
            "ISO-8859-1" | "ISO8859-1" | "ISO_8859-1" | "LATIN1" | "LATIN-1" => Some(Self::Latin1),
            "UTF-16" | "UTF16" | "UTF-16BE" => Some(Self::Utf16 { little: false }),
            "UTF-16LE" => Some(Self::Utf16 { little: true }),
            _ => None,
        }
    }

    const fn unit(self) -> usize {
        match self {
            Self::Utf8 | Self::Latin1 => 1,
            Self::Utf16 { .. } => 2,
        }
    }
}

/// Something about the form of a text that deserves to be known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A line is not valid in its encoding.
    Encoding,
    /// A line is longer than accepted; nothing after it is read.
    TooLong,
}

/// One line, or why it is none.
pub(super) type Line = Result<String, Flaw>;

/// The lines of a text tag file.
pub(super) struct Lines<R> {
    source: BufReader<R>,
    encoding: Encoding,
    number: u64,
    has_mark: bool,
    after_cr: bool,
    over: bool,
}

impl<R: Read> Lines<R> {
    /// Starts at the front of a file; a byte-order mark is swallowed and remembered.
    pub(super) fn new(source: R, encoding: Encoding) -> io::Result<Self> {
        let source = BufReader::with_capacity(64 * 1024, source);
        let mut lines = Self { source, encoding, number: 0, has_mark: false, after_cr: false, over: false };
        let mut head = Vec::with_capacity(3);
        while head.len() < 3 {
            // A short read is no end: ask until the buffer is empty for good.
            let Some(byte) = lines.byte_ahead(head.len())? else { break };
            head.push(byte);
        }
        let mark = match (encoding, head.as_slice()) {
            (Encoding::Utf8, [0xEF, 0xBB, 0xBF]) => 3,
            (Encoding::Utf16 { .. }, [0xFF, 0xFE, ..]) => {
                lines.encoding = Encoding::Utf16 { little: true };
                2
            }
            (Encoding::Utf16 { .. }, [0xFE, 0xFF, ..]) => {
                lines.encoding = Encoding::Utf16 { little: false };
                2
            }
            _ => 0,
        };
        lines.has_mark = mark > 0;
        lines.source.consume(mark);
        Ok(lines)
    }

    fn byte_ahead(&mut self, at: usize) -> io::Result<Option<u8>> {
        Ok(self.source.fill_buf()?.get(at).copied())
    }

    /// Returns whether the text began with a byte-order mark.
    pub(super) const fn has_mark(&self) -> bool {
        self.has_mark
    }

    /// Returns the number of the line read last, from 1.
    pub(super) const fn number(&self) -> u64 {
        self.number
    }

    /// Reads the next line without its end; `None` behind the last one.
    pub(super) fn next_line(&mut self) -> io::Result<Option<Line>> {
        let mut raw = Vec::new();
        while !self.over {
            let Some(unit) = self.unit(&mut raw)? else {
                self.over = true;
                break;
            };
            let after_cr = std::mem::replace(&mut self.after_cr, unit == u16::from(b'\r'));
            if unit == u16::from(b'\n') && after_cr && raw.len() == self.encoding.unit() {
                raw.clear();
                continue;
            }
            if unit == u16::from(b'\n') || unit == u16::from(b'\r') {
                raw.truncate(raw.len() - self.encoding.unit());
                self.number += 1;
                return Ok(Some(decode(&raw, self.encoding)));
            }
            if raw.len() > LONGEST {
                self.over = true;
                self.number += 1;
                return Ok(Some(Err(Flaw::TooLong)));
            }
        }
        if raw.is_empty() {
            return Ok(None);
        }
        self.number += 1;
        Ok(Some(decode(&raw, self.encoding)))
    }

    /// Takes one unit of the encoding and appends its bytes.
    fn unit(&mut self, raw: &mut Vec<u8>) -> io::Result<Option<u16>> {
        let Some(first) = self.byte()? else { return Ok(None) };
        raw.push(first);
        let Encoding::Utf16 { little } = self.encoding else { return Ok(Some(first.into())) };
        let Some(second) = self.byte()? else { return Ok(Some(0xFFFD)) };
        raw.push(second);
        Ok(Some(if little { u16::from_le_bytes([first, second]) } else { u16::from_be_bytes([first, second]) }))
    }

    fn byte(&mut self) -> io::Result<Option<u8>> {
        let byte = self.source.fill_buf()?.first().copied();
        if byte.is_some() {
            self.source.consume(1);
        }
        Ok(byte)
    }
}

fn decode(raw: &[u8], encoding: Encoding) -> Line {
    match encoding {
        Encoding::Utf8 => String::from_utf8(raw.to_vec()).map_err(|_invalid| Flaw::Encoding),
        Encoding::Latin1 => Ok(raw.iter().copied().map(char::from).collect()),
        Encoding::Utf16 { little } => {
            let (pairs, odd) = raw.as_chunks::<2>();
            if !odd.is_empty() {
                return Err(Flaw::Encoding);
            }
            let units = pairs.iter().map(|pair| if little { u16::from_le_bytes(*pair) } else { u16::from_be_bytes(*pair) });
            char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_lone| Flaw::Encoding)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(bytes: &[u8], encoding: Encoding) -> Vec<Line> {
        let mut lines = Lines::new(bytes, encoding).unwrap();
        std::iter::from_fn(|| lines.next_line().unwrap()).collect()
    }

    fn texts(bytes: &[u8], encoding: Encoding) -> Vec<String> {
        lines(bytes, encoding).into_iter().map(Result::unwrap).collect()
    }

    #[test]
    fn every_kind_of_line_end_ends_a_line() {
        assert_eq!(texts(b"a\nb\rc\r\nd\r\n\r\ne", Encoding::Utf8), ["a", "b", "c", "d", "", "e"]);
        assert_eq!(texts(b"a\n\nb\n", Encoding::Utf8), ["a", "", "b"]);
        assert_eq!(texts(b"a\r\rb", Encoding::Utf8), ["a", "", "b"]);
        assert_eq!(texts(b"", Encoding::Utf8), Vec::<String>::new());
    }

    #[test]
    fn the_encodings_of_bags_are_read() {
        assert_eq!(texts(b"\xe9\r\nb", Encoding::Latin1), ["é", "b"]);
        assert_eq!(texts(b"\xfe\xff\0a\0\r\0\n\0b", Encoding::Utf16 { little: false }), ["a", "b"]);
        assert_eq!(texts(b"\xff\xfea\0\n\0b\0", Encoding::Utf16 { little: false }), ["a", "b"]);
        assert_eq!(lines(b"\xff\n", Encoding::Utf8), [Err(Flaw::Encoding)]);
        assert_eq!(lines(b"\0a\0", Encoding::Utf16 { little: false }), [Err(Flaw::Encoding)]);
        assert!(Lines::new(&b"\xef\xbb\xbfa"[..], Encoding::Utf8).unwrap().has_mark());
    }

    #[test]
    fn a_line_without_end_is_given_up() {
        assert_eq!(lines(&vec![b'a'; 10 << 20], Encoding::Utf8), [Err(Flaw::TooLong)]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_to_their_end(bytes in proptest::collection::vec(any::<u8>(), 0..200), which in 0_usize..3) {
            let encoding = [Encoding::Utf8, Encoding::Latin1, Encoding::Utf16 { little: true }][which];
            prop_assert!(lines(&bytes, encoding).len() <= bytes.len());
        }
    }
}
