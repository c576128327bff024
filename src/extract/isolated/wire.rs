//! What a reading process and its parent say to each other: a request line and the bytes one
//! way, one JSON line a block and a last line the other way. Blocks read before a limit is hit
//! have arrived already, and are kept.

use std::borrow::Cow;
use std::io::{self, BufRead, Read as _, Write};

use serde::{Deserialize, Serialize};

use crate::model::item::Format;
use crate::model::text::{Block, Loc, Reading, Unread};

/// The longest line that is accepted from the other side.
pub(super) const LONGEST_LINE: u64 = 64 << 20;

/// What is asked.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Request {
    /// MIME type of the file.
    pub(super) mime: String,
    /// Number of bytes that follow.
    pub(super) bytes: u64,
}

/// One line of the answer.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Line<'a> {
    /// A block.
    Block {
        /// Where it stands.
        #[serde(with = "LocShape")]
        loc: Loc,
        /// Its text.
        text: Cow<'a, str>,
    },
    /// The end.
    End {
        /// Encoding found.
        encoding: Option<String>,
        /// Pages.
        pages: Option<u32>,
        /// Why there is no text, or not all of it.
        unread: Option<String>,
    },
}

/// The shape of [`Loc`] on the wire; the compiler holds the two alike.
#[derive(Serialize, Deserialize)]
#[serde(remote = "Loc")]
enum LocShape {
    Line(u32),
    Page { page: u32, block: u32 },
    Paragraph { part: String, number: u32 },
    Cell { row: u32, column: u32 },
    Sheet { sheet: String, row: u32, column: u32 },
    Slide { slide: u32, part: String, number: u32 },
    Message { number: u32, sender: String, time: String },
    Cue { number: u32, start: u64, end: u64 },
    Header(String),
    Part { part: String, number: u32 },
    Pointer(String),
}

/// Writes a request with its bytes.
pub(super) fn ask(out: &mut impl Write, bytes: &[u8], format: &Format) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Request { mime: format.mime.clone(), bytes: bytes.len() as u64 })?;
    out.write_all(b"\n")?;
    out.write_all(bytes)?;
    out.flush()
}

/// Reads the next request; `None` when the parent has no more.
pub(super) fn asked(source: &mut impl BufRead) -> io::Result<Option<(Format, Vec<u8>)>> {
    let Some(line) = line(source)? else { return Ok(None) };
    let request: Request = serde_json::from_slice(&line)?;
    let mut bytes = Vec::new();
    source.take(request.bytes).read_to_end(&mut bytes)?;
    if bytes.len() as u64 != request.bytes {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some((Format { mime: request.mime, ..Format::unknown() }, bytes)))
}

/// Writes the answer, block by block.
pub(super) fn answer(out: &mut impl Write, reading: &Reading) -> io::Result<()> {
    for Block { loc, text } in &reading.blocks {
        put(out, &Line::Block { loc: loc.clone(), text: Cow::Borrowed(text) })?;
    }
    let unread = reading.unread.map(|reason| reason.name().to_owned());
    put(out, &Line::End { encoding: reading.encoding.clone(), pages: reading.pages, unread })?;
    out.flush()
}

fn put(out: &mut impl Write, line: &Line<'_>) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
}

/// Reads one line without its line feed; `None` at the end.
pub(super) fn line(source: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut line = Vec::new();
    if source.take(LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    match line.pop_if(|last| *last == b'\n') {
        Some(_) => Ok(Some(line)),
        None => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}

/// Adds a line of the answer to what was read so far; returns whether it was the last.
pub(super) fn gather(line: &[u8], reading: &mut Reading) -> io::Result<bool> {
    match serde_json::from_slice(line)? {
        Line::Block { loc, text } => {
            reading.blocks.push(Block { loc, text: text.into_owned() });
            Ok(false)
        }
        Line::End { encoding, pages, unread } => {
            (reading.encoding, reading.pages) = (encoding, pages);
            reading.unread = unread.as_deref().and_then(Unread::parse);
            Ok(true)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_answer_reads_back() {
        let block = |loc, text: &str| Block { loc, text: text.to_owned() };
        let blocks = vec![
            block(Loc::Cue { number: 1, start: 5, end: 9 }, "a\n\u{202e}\"b"),
            block(Loc::Header("Subject".to_owned()), "证据"),
            block(Loc::Paragraph { part: "body".to_owned(), number: 7 }, "x"),
        ];
        let sent = Reading { blocks, encoding: Some("GB18030".to_owned()), pages: Some(3), unread: Some(Unread::TooLarge) };
        let mut wire = Vec::new();
        answer(&mut wire, &sent).unwrap();
        let (mut source, mut got) = (wire.as_slice(), Reading::default());
        while !gather(&line(&mut source).unwrap().unwrap(), &mut got).unwrap() {}
        assert_eq!(got, sent);
    }

    #[test]
    fn a_request_reads_back_with_all_its_bytes() {
        let format = Format { mime: "text/plain".to_owned(), ..Format::unknown() };
        let mut wire = Vec::new();
        ask(&mut wire, b"a\nb", &format).unwrap();
        let (got, bytes) = asked(&mut wire.as_slice()).unwrap().unwrap();
        assert_eq!((got.mime.as_str(), bytes.as_slice()), ("text/plain", b"a\nb".as_slice()));
        assert!(asked(&mut b"".as_slice()).unwrap().is_none());
    }

    proptest! {
        #[test]
        fn no_bytes_make_either_side_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            drop(asked(&mut bytes.as_slice()));
            drop(gather(&bytes, &mut Reading::default()));
        }
    }
}
