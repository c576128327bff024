//! Deflates texts that a page carries inside; the same text gives the same bytes on every system (see `write`).

use std::io::Write as _;

/// How hard it tries; another level gives other bytes.
const EFFORT: u32 = 9;
/// Deflate is fed in pieces of this size, because zlib-rs gives other bytes for other pieces.
const PIECE: usize = 64 * 1024;

/// Deflates a text.
pub fn deflated(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(EFFORT));
    // Writing to memory cannot fail.
    let written = text.chunks(PIECE).try_for_each(|piece| encoder.write_all(piece)).and_then(|()| encoder.finish());
    written.unwrap_or_default()
}
