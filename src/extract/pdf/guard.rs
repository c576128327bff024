//! What hayro does not tell: streams that inflate without end, found before anything is drawn
//! because it inflates a stream whole, and damage, which it passes over in silence.

use std::io::{self, Read};

use flate2::read::ZlibDecoder;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::{Filter, Pdf};

/// The largest stream, inflated.
const MOST_STREAM: u64 = 192 << 20;
/// What DEFLATE can make of a byte at most.
const MOST_RATIO: u64 = 1032;

/// Returns whether a stream of the document inflates beyond the limit.
pub(super) fn inflates_too_far(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().any(|object| matches!(&object, Object::Stream(stream) if is_bomb(stream)))
}

fn is_bomb(stream: &Stream<'_>) -> bool {
    // Pictures are not inflated when text is read.
    let picture = stream.dict().get::<Name<'_>>("Subtype").is_some_and(|kind| kind.as_ref() == b"Image");
    let filters = stream.filters();
    let flates = filters.iter().take_while(|filter| **filter == Filter::FlateDecode).count();
    if picture || flates == 0 {
        return false;
    }
    let raw = stream.raw_data();
    let most = (0..flates).fold(raw.len() as u64, |size, _| size.saturating_mul(MOST_RATIO));
    if most <= MOST_STREAM {
        return false;
    }
    let mut inflated: Box<dyn Read + '_> = Box::new(&*raw);
    for _ in 0..flates.min(4) {
        inflated = Box::new(ZlibDecoder::new(inflated));
    }
    // A broken stream counts as far as it goes.
    let mut counted = Counted(0);
    let copied = io::copy(&mut inflated.take(MOST_STREAM + 1), &mut counted);
    copied.unwrap_or(counted.0) > MOST_STREAM
}

/// Returns whether the content of a page is there but cannot be inflated, or comes to nothing.
pub(super) fn content_is_broken(page: &Page<'_>) -> bool {
    let dict = page.raw();
    let one = dict.get::<Stream<'_>>("Contents");
    let many = dict.get::<Array<'_>>("Contents");
    let named = dict.contains_key("Contents");
    let mut streams = one.into_iter().chain(many.iter().flat_map(Array::iter::<Stream<'_>>)).peekable();
    if streams.peek().is_none() {
        // An empty list draws nothing; a name that leads nowhere lost its stream.
        return named && many.is_none_or(|many| many.raw_iter().next().is_some());
    }
    streams.any(|stream| is_corrupt(&stream))
}

/// Inflates a stream into nothing; one that merely ends without its checksum is whole.
fn is_corrupt(stream: &Stream<'_>) -> bool {
    let filters = stream.filters();
    let raw = stream.raw_data();
    let packed = match &*filters {
        [Filter::FlateDecode, ..] => raw,
        [Filter::Ascii85Decode, Filter::FlateDecode, ..] => match of_ascii85(&raw) {
            Some(packed) => packed.into(),
            None => return true,
        },
        _ => return false,
    };
    let mut counted = Counted(0);
    let inflated = io::copy(&mut ZlibDecoder::new(&*packed).take(MOST_STREAM), &mut counted);
    inflated.is_err_and(|error| error.kind() != io::ErrorKind::UnexpectedEof || counted.0 == 0)
}

/// Decodes bytes written as letters (ISO 32000 §7.4.3); `None` where they are none.
fn of_ascii85(letters: &[u8]) -> Option<Vec<u8>> {
    let (mut out, mut group) = (Vec::with_capacity(letters.len()), Vec::with_capacity(5));
    let mut flush = |group: &mut Vec<u8>| {
        let kept = group.len().checked_sub(1)?;
        group.resize(5, 84);
        let number = group.iter().try_fold(0_u32, |number, digit| number.checked_mul(85)?.checked_add(u32::from(*digit)))?;
        out.extend(number.to_be_bytes().iter().take(kept));
        group.clear();
        Some(())
    };
    for letter in letters {
        match letter {
            b'~' => break,
            b'z' if group.is_empty() => {
                group.resize(5, 0);
                flush(&mut group)?;
            }
            b'!'..=b'u' => group.push(letter - b'!'),
            0 | b'\t' | b'\n' | 12 | b'\r' | b' ' => {}
            _ => return None,
        }
        if group.len() == 5 {
            flush(&mut group)?;
        }
    }
    if !group.is_empty() {
        flush(&mut group)?;
    }
    Some(out)
}

/// Returns whether there are fewer pages than the document says it has.
pub(super) fn lacks_pages(pdf: &Pdf) -> bool {
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    let count = root.and_then(|root| root.get::<Dict<'_>>("Pages")).and_then(|pages| pages.get::<Number>("Count"));
    let there = i64::try_from(pdf.pages().len()).unwrap_or(i64::MAX);
    there == 0 || count.is_none_or(|count| count.as_i64() > there)
}

/// Returns whether the end that every PDF has is missing.
pub(super) fn is_cut(bytes: &[u8]) -> bool {
    let tail = bytes.get(bytes.len().saturating_sub(4096)..).unwrap_or_default();
    !["startxref", "%%EOF"].iter().any(|sign| tail.windows(sign.len()).any(|window| window == sign.as_bytes()))
}

/// Counts what is written to it.
struct Counted(u64);

impl io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
