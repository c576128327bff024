//! Streams that inflate without end, found before anything is drawn: the crate hayro inflates a
//! stream whole. Only streams that could become too large are inflated here, into nothing.

use std::io::{self, Read};

use flate2::read::ZlibDecoder;
use hayro_syntax::object::{Name, Object, Stream};
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
