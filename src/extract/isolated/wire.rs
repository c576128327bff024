//! What a reading process and its parent say to each other: a request line and the bytes one
//! way, one JSON line for each piece that was found the other way. What arrived before a limit is
//! hit is kept. The other side may have been taken over by a document: nothing it says is
//! believed beyond its form.

use std::borrow::Cow;
use std::io::{self, BufRead, Read as _, Write};

use serde::{Deserialize, Serialize};

use crate::extract::examine::{Examined, Part, Sink};
use crate::extract::metadata::Metadata;
use crate::extract::picture::Pixels;
use crate::model::digest::{Digest, hex, unhex};
use crate::model::finding::Finding;
use crate::model::inside;
use crate::model::item::Format;
use crate::model::text::{Block, Loc, Reading, Unread};

/// The longest line that is accepted from the other side.
pub(super) const LONGEST_LINE: u64 = 64 << 20;

/// What is wanted of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Wanted {
    /// Its text.
    Text,
    /// All that can be found in it.
    All,
    /// The content of the members with these numbers.
    Contents(Vec<String>),
    /// A small picture of it.
    Picture,
}

/// What is asked.
#[derive(Debug, Serialize, Deserialize)]
struct Request {
    /// What is wanted.
    wanted: Wanted,
    /// MIME type of the file.
    mime: String,
    /// Number of bytes that follow.
    bytes: u64,
}

/// One line of the answer. What is said of a file comes after its `Part`, of the outermost one before any.
#[derive(Debug, Serialize, Deserialize)]
enum Line<'a> {
    /// A block of text.
    Block {
        /// Where it stands.
        #[serde(with = "LocShape")]
        loc: Loc,
        /// Its text.
        text: Cow<'a, str>,
    },
    /// The end of a text.
    End {
        /// Encoding found.
        encoding: Option<String>,
        /// Pages.
        pages: Option<u32>,
        /// Why there is no text, or not all of it.
        unread: Option<String>,
    },
    /// What a file says about itself.
    About {
        /// Names and values.
        said: Vec<(Cow<'a, str>, Cow<'a, str>)>,
        /// What was noticed.
        findings: Vec<Noticed<'a>>,
    },
    /// The beginning of a member.
    Part(PartShape<'a>),
    /// Why there are no more members of a container.
    Unlisted(Cow<'a, str>),
    /// The content of a member, in hexadecimal digits.
    Content {
        /// Its number.
        number: Cow<'a, str>,
        /// Its bytes.
        hex: Cow<'a, str>,
    },
    /// A small picture: its pixels in hexadecimal digits.
    Picture {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
        /// Red, green and blue of each pixel.
        hex: Cow<'a, str>,
    },
    /// The end of the answer.
    Done,
}

/// A finding by its code and values.
#[derive(Debug, Serialize, Deserialize)]
struct Noticed<'a> {
    code: Cow<'a, str>,
    values: Vec<(Cow<'a, str>, Cow<'a, str>)>,
}

/// A member without what is said of it later.
#[derive(Debug, Serialize, Deserialize)]
struct PartShape<'a> {
    number: Cow<'a, str>,
    name: Cow<'a, str>,
    bytes: Option<u64>,
    sha256: Option<String>,
    mime: Cow<'a, str>,
    format: Cow<'a, str>,
    puid: Option<Cow<'a, str>>,
    findings: Vec<Noticed<'a>>,
    unread: Option<String>,
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
    Recognized { page: u32, block: u32 },
    Pointer(String),
}

/// Writes a request with its bytes.
pub(super) fn ask(out: &mut impl Write, wanted: &Wanted, bytes: &[u8], format: &Format) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Request { wanted: wanted.clone(), mime: format.mime.clone(), bytes: bytes.len() as u64 })?;
    out.write_all(b"\n")?;
    out.write_all(bytes)?;
    out.flush()
}

/// Reads the next request; `None` when the parent has no more.
pub(super) fn asked(source: &mut impl BufRead) -> io::Result<Option<(Wanted, Format, Vec<u8>)>> {
    let Some(line) = line(source)? else { return Ok(None) };
    let request: Request = serde_json::from_slice(&line)?;
    let mut bytes = Vec::new();
    source.take(request.bytes).read_to_end(&mut bytes)?;
    if bytes.len() as u64 != request.bytes {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some((request.wanted, Format { mime: request.mime, ..Format::unknown() }, bytes)))
}

/// Writes what is found as lines.
#[derive(Debug)]
pub(super) struct Telling<W>(pub(super) W);

impl<W: Write> Telling<W> {
    fn put(&mut self, line: &Line<'_>) -> io::Result<()> {
        serde_json::to_writer(&mut self.0, line)?;
        self.0.write_all(b"\n")
    }

    /// Writes the content of a member.
    pub(super) fn content(&mut self, number: &str, bytes: &[u8]) -> io::Result<()> {
        self.put(&Line::Content { number: Cow::Borrowed(number), hex: Cow::Owned(hex(bytes)) })?;
        self.0.flush()
    }

    /// Writes a small picture.
    pub(super) fn picture(&mut self, pixels: &Pixels) -> io::Result<()> {
        let (width, height) = pixels.size();
        self.put(&Line::Picture { width, height, hex: Cow::Owned(hex(pixels.rgb())) })
    }

    /// Writes the end of the answer.
    pub(super) fn done(&mut self) -> io::Result<()> {
        self.put(&Line::Done)?;
        self.0.flush()
    }
}

impl<W: Write> Sink for Telling<W> {
    fn part(&mut self, part: Part) -> io::Result<()> {
        let shape = PartShape {
            number: Cow::Owned(part.number),
            name: Cow::Owned(part.name),
            bytes: part.bytes,
            sha256: part.sha256.map(|digest| digest.to_string()),
            mime: Cow::Owned(part.format.mime),
            format: Cow::Owned(part.format.name),
            puid: part.format.puid.map(Cow::Owned),
            findings: part.findings.iter().map(noticed).collect(),
            unread: part.reading.unread.map(|reason| reason.name().to_owned()),
        };
        self.put(&Line::Part(shape))?;
        self.0.flush()
    }

    fn text(&mut self, reading: Reading) -> io::Result<()> {
        for Block { loc, text } in reading.blocks {
            self.put(&Line::Block { loc, text: Cow::Owned(text) })?;
        }
        let unread = reading.unread.map(|reason| reason.name().to_owned());
        self.put(&Line::End { encoding: reading.encoding, pages: reading.pages, unread })?;
        self.0.flush()
    }

    fn about(&mut self, metadata: Metadata) -> io::Result<()> {
        let said = metadata.values.iter().map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(value.as_str()))).collect();
        self.put(&Line::About { said, findings: metadata.findings.iter().map(noticed).collect() })
    }

    fn unlisted(&mut self, reason: Unread) -> io::Result<()> {
        self.put(&Line::Unlisted(Cow::Borrowed(reason.name())))
    }
}

fn noticed(finding: &Finding) -> Noticed<'_> {
    let values = finding.values.iter().map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(value.as_str())));
    Noticed { code: Cow::Borrowed(finding.code.0), values: values.collect() }
}

fn revived(findings: Vec<Noticed<'_>>) -> Vec<Finding> {
    let one = |found: Noticed<'_>| {
        let values = found.values.into_iter().map(|(name, value)| (name.into_owned(), value.into_owned()));
        inside::remark(&found.code, values)
    };
    findings.into_iter().filter_map(one).collect()
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

/// What a line meant for the listening.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heard {
    /// There is more to come of a text.
    Piece,
    /// A text is whole.
    Whole,
    /// What a file says about itself is told.
    Told,
    /// A new file began: its time runs anew.
    Begun,
    /// The answer is at its end.
    Done,
}

/// Adds a line of the answer to what was found so far.
pub(super) fn gather(line: &[u8], found: &mut Examined) -> io::Result<Heard> {
    match serde_json::from_slice(line)? {
        Line::Block { loc, text } => found.open().blocks.push(Block { loc, text: text.into_owned() }),
        Line::End { encoding, pages, unread } => {
            let reading = found.open();
            (reading.encoding, reading.pages) = (encoding, pages);
            reading.unread = unread.as_deref().and_then(Unread::parse);
            return Ok(Heard::Whole);
        }
        Line::About { said, findings } => {
            let values = said.into_iter().filter_map(|(name, value)| Some((inside::name(&name)?, value.into_owned())));
            found.about(Metadata { values: values.collect(), findings: revived(findings) })?;
            return Ok(Heard::Told);
        }
        Line::Part(shape) => {
            let missing = shape.bytes.is_none();
            found.part(part(shape))?;
            return Ok(if missing { Heard::Whole } else { Heard::Begun });
        }
        Line::Unlisted(reason) => found.unlisted(Unread::parse(&reason).unwrap_or(Unread::ReaderFailed))?,
        Line::Content { number, hex } => {
            found.contents.push((number.into_owned(), unhex(&hex).unwrap_or_default()));
            return Ok(Heard::Begun);
        }
        Line::Picture { width, height, hex } => found.pixels = unhex(&hex).and_then(|rgb| Pixels::new(width, height, rgb)),
        Line::Done => return Ok(Heard::Done),
    }
    Ok(Heard::Piece)
}

fn part(shape: PartShape<'_>) -> Part {
    Part {
        number: shape.number.into_owned(),
        name: shape.name.into_owned(),
        bytes: shape.bytes,
        sha256: shape.sha256.and_then(|hex| Digest::parse(&hex).ok()),
        format: Format { mime: shape.mime.into_owned(), name: shape.format.into_owned(), puid: shape.puid.map(Cow::into_owned) },
        reading: Reading { unread: shape.unread.as_deref().and_then(Unread::parse), ..Reading::default() },
        said: Vec::new(),
        findings: revived(shape.findings),
        recognized: None,
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
        let findings = vec![Finding::warning("metadata-gps", "").with("position", "-34.6")];
        let format = Format { mime: "text/plain".to_owned(), name: "text".to_owned(), puid: Some("x-fmt/111".to_owned()) };
        let (bytes, sha256) = (Some(3), Some(Digest::of("uno")));
        let part = Part { number: "1".to_owned(), name: "a\u{202e}".to_owned(), bytes, sha256, format, reading: Reading::default(), said: Vec::new(), findings: Vec::new(), recognized: None };
        let mut telling = Telling(Vec::new());
        telling.text(sent.clone()).unwrap();
        telling.about(Metadata { values: vec![("gps", "-34.6".to_owned())], findings: findings.clone() }).unwrap();
        telling.part(part.clone()).unwrap();
        telling.text(sent.clone()).unwrap();
        telling.unlisted(Unread::TooDeep).unwrap();
        telling.content("2/1", b"\0\xFF").unwrap();
        let pixels = Pixels::new(1, 2, vec![0, 1, 2, 253, 254, 255]).unwrap();
        telling.picture(&pixels).unwrap();
        telling.done().unwrap();
        let (mut source, mut got) = (telling.0.as_slice(), Examined::default());
        while gather(&line(&mut source).unwrap().unwrap(), &mut got).unwrap() != Heard::Done {}
        let parts = vec![Part { reading: sent.clone(), ..part }];
        assert_eq!(got, Examined { reading: sent, said: vec![("gps", "-34.6".to_owned())], findings, parts, unlisted: Some(Unread::TooDeep), contents: vec![("2/1".to_owned(), vec![0, 0xFF])], pixels: Some(pixels) });
    }

    #[test]
    fn a_request_reads_back_with_all_its_bytes() {
        let format = Format { mime: "text/plain".to_owned(), ..Format::unknown() };
        let mut wire = Vec::new();
        ask(&mut wire, &Wanted::Contents(vec!["2/1".to_owned()]), b"a\nb", &format).unwrap();
        let (wanted, got, bytes) = asked(&mut wire.as_slice()).unwrap().unwrap();
        assert_eq!((wanted, got.mime.as_str(), bytes.as_slice()), (Wanted::Contents(vec!["2/1".to_owned()]), "text/plain", b"a\nb".as_slice()));
        assert!(asked(&mut b"".as_slice()).unwrap().is_none());
    }

    proptest! {
        #[test]
        fn no_bytes_make_either_side_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            drop(asked(&mut bytes.as_slice()));
            drop(gather(&bytes, &mut Examined::default()));
        }
    }
}
