//! Ends every stream of a written PDF so that no reader can mistake where it ends.
//!
//! The writer puts a line feed between the bytes of a stream and the word after them. Where the bytes themselves end in
//! a carriage return, the two look like one end of line, and the stream one byte too short: an independent validator
//! refuses such a file (ISO 19005-2, 6.1.7.1). There the full pair is written, and every offset after it is put right.

use crate::dossier::error::DossierError;

const END: &[u8] = b"\nendstream\nendobj";

/// Bytes of one entry of the table of offsets.
const ENTRY: usize = 20;

/// Returns the PDF with such ends made plain; the very same bytes where there are none.
pub(super) fn made_plain(pdf: Vec<u8>) -> Result<Vec<u8>, DossierError> {
    let table = Table::find(&pdf).ok_or_else(|| DossierError::Pdf { detail: "xref".to_owned() })?;
    let mut starts = table.offsets.clone();
    starts.push(table.at);
    starts.sort_unstable();
    let doubtful: Vec<usize> = starts.windows(2).filter_map(|pair| doubtful(&pdf, *pair.first()?, *pair.last()?)).collect();
    if doubtful.is_empty() {
        return Ok(pdf);
    }
    let moved = |offset: usize| offset + doubtful.partition_point(|place| *place < offset);
    let mut out = Vec::with_capacity(pdf.len() + doubtful.len());
    let mut from = 0;
    for place in &doubtful {
        out.extend_from_slice(pdf.get(from..*place).unwrap_or_default());
        out.push(b'\r');
        from = *place;
    }
    let rest = |range: std::ops::Range<usize>| pdf.get(range).unwrap_or_default();
    out.extend_from_slice(rest(from..table.entries));
    for entry in rest(table.entries..table.trailer).chunks(ENTRY) {
        match in_use(entry) {
            Some(offset) => out.extend_from_slice(format!("{:010}", moved(offset)).as_bytes()),
            None => out.extend_from_slice(entry.get(..10).unwrap_or_default()),
        }
        out.extend_from_slice(entry.get(10..).unwrap_or_default());
    }
    out.extend_from_slice(rest(table.trailer..table.pointer));
    out.extend_from_slice(format!("{}\n%%EOF", moved(table.at)).as_bytes());
    Ok(out)
}

/// The place after a stream that ends in a carriage return, when the object between two offsets is one.
fn doubtful(pdf: &[u8], start: usize, end: usize) -> Option<usize> {
    let object = pdf.get(start..end)?;
    let at = object.windows(END.len()).rposition(|window| window == END)?;
    (at > 0 && object.get(at - 1) == Some(&b'\r')).then_some(start + at)
}

/// Where the table of offsets stands, and what it says.
struct Table {
    at: usize,
    entries: usize,
    trailer: usize,
    /// Where the place of the table is written.
    pointer: usize,
    offsets: Vec<usize>,
}

impl Table {
    /// Reads the one table that our writer makes; `None` for any other form.
    fn find(pdf: &[u8]) -> Option<Self> {
        let pointer = last(pdf, b"startxref\n")? + b"startxref\n".len();
        let at = number(pdf.get(pointer..)?)?;
        let head = pdf.get(at..)?.strip_prefix(b"xref\n0 ")?;
        let count = number(head)?;
        let line = head.iter().position(|byte| *byte == b'\n')?;
        let entries = at + b"xref\n0 ".len() + line + 1;
        let trailer = entries + count.checked_mul(ENTRY)?;
        let table = pdf.get(entries..trailer)?;
        pdf.get(trailer..)?.starts_with(b"trailer").then_some(())?;
        let offsets = table.chunks(ENTRY).filter_map(in_use).collect();
        Some(Self { at, entries, trailer, pointer, offsets })
    }
}

/// The offset of an entry, unless it is free.
fn in_use(entry: &[u8]) -> Option<usize> {
    if entry.get(17) == Some(&b'n') { number(entry.get(..10)?) } else { None }
}

fn number(bytes: &[u8]) -> Option<usize> {
    let digits = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    std::str::from_utf8(bytes.get(..digits)?).ok()?.parse().ok()
}

fn last(pdf: &[u8], what: &[u8]) -> Option<usize> {
    pdf.windows(what.len()).rposition(|window| window == what)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;

    /// A PDF of these streams, as our writer lays it out.
    fn written(streams: &[&str]) -> Vec<u8> {
        let mut pdf = "%PDF-1.7\n".to_owned();
        let mut offsets = Vec::new();
        for (at, stream) in streams.iter().enumerate() {
            offsets.push(pdf.len());
            write!(pdf, "{} 0 obj\n<</Length {}>>\nstream\n{stream}\nendstream\nendobj\n\n", at + 1, stream.len()).unwrap();
        }
        let at = pdf.len();
        write!(pdf, "xref\n0 {}\n0000000000 65535 f\r\n", streams.len() + 1).unwrap();
        for offset in offsets {
            write!(pdf, "{offset:010} 00000 n\r\n").unwrap();
        }
        write!(pdf, "trailer\n<</Size {}>>\nstartxref\n{at}\n%%EOF", streams.len() + 1).unwrap();
        pdf.into_bytes()
    }

    #[test]
    fn a_stream_that_ends_in_a_carriage_return_gets_a_whole_line_end_and_all_offsets_follow() {
        let plain = String::from_utf8(made_plain(written(&["one", "two\r", "three", "four\r", "endstream\nendobj"])).unwrap()).unwrap();
        assert!(plain.contains("two\r\r\nendstream") && plain.contains("four\r\r\nendstream") && plain.contains("three\nendstream"));
        let table = Table::find(plain.as_bytes()).unwrap();
        assert_eq!(table.offsets.len(), 5);
        for (at, offset) in table.offsets.iter().enumerate() {
            assert!(plain.get(*offset..).unwrap().starts_with(&format!("{} 0 obj", at + 1)), "{offset}");
        }
    }

    #[test]
    fn a_pdf_without_such_streams_stays_as_it_is() {
        let pdf = written(&["one", "two\r\nx"]);
        assert_eq!(made_plain(pdf.clone()).unwrap(), pdf);
    }

    #[test]
    fn what_our_writer_does_not_write_is_refused() {
        assert!(made_plain(b"%PDF-1.7\n".to_vec()).is_err());
        assert!(made_plain(b"startxref\n99999\n%%EOF".to_vec()).is_err());
    }
}
