//! The streams of a PDF as bytes, inflated where they are deflated (ISO 32000 §7.4.4), whoever refers to them:
//! what no page shows any more is still in the file.

use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// Bytes of one stream, and of all, inflated.
const MOST: u64 = 64 << 20;
const MOST_OF_ALL: u64 = 512 << 20;

/// Gives each stream to `take`.
pub fn streams(bytes: &[u8], take: &mut dyn FnMut(&[u8])) {
    let mut left = MOST_OF_ALL;
    for at in memchr::memmem::find_iter(bytes, b"stream") {
        let begins = !bytes.get(..at).is_some_and(|before| before.ends_with(b"end"));
        let Some(rest) = bytes.get(at + 6..).filter(|_| begins) else { continue };
        let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
        let Some(content) = rest.strip_prefix(b"\n") else { continue };
        let mut out = Vec::new();
        // What is no deflated stream, or a damaged one, gives what could be had.
        let _read = ZlibDecoder::new(content).take(MOST.min(left)).read_to_end(&mut out);
        left = left.saturating_sub(out.len() as u64);
        if !out.is_empty() {
            take(&out);
        }
        if left == 0 {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::Compression;
    use flate2::write::ZlibEncoder;
    use std::io::Write as _;

    #[test]
    fn a_deflated_stream_is_given_inflated() {
        let mut deflated = ZlibEncoder::new(Vec::new(), Compression::default());
        deflated.write_all(b"(Juan) Tj").unwrap();
        let file = [b"5 0 obj <<>> stream\r\n".as_slice(), &deflated.finish().unwrap(), b"\nendstream\nendobj stream\nnot deflated"].concat();
        let mut all = Vec::new();
        streams(&file, &mut |stream| all.push(stream.to_vec()));
        assert_eq!(all, [b"(Juan) Tj".to_vec()]);
    }
}
