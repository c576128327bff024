//! Bits of a deflate stream that no inflater looks at: those that fill up to a byte (RFC 1951 §3.2.4).
//!
//! They stand before a stored block and behind the last one. A writer leaves them zero; a set one means
//! that somebody changed the archive after it was written. Walks the symbols of a stream that was inflated
//! without error, and needs neither window nor output.

use std::io::{self, BufRead as _, BufReader, Read};

/// Order in which the lengths of the length codes come (RFC 1951 §3.2.7).
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/// Longest code, in bits.
const LONGEST: u32 = 15;

/// Returns whether every filling bit of a whole, valid stream is zero.
pub(super) fn is_clear(source: impl Read) -> io::Result<bool> {
    let mut bits = Bits { source: BufReader::with_capacity(64 * 1024, source), hold: 0, count: 0 };
    // A stream that this walk cannot follow is none that a usual writer makes.
    Ok(bits.stream()?.unwrap_or(false))
}

struct Bits<R> {
    source: BufReader<R>,
    hold: u64,
    count: u32,
}

impl<R: Read> Bits<R> {
    fn stream(&mut self) -> io::Result<Option<bool>> {
        loop {
            let Some(head) = self.take(3)? else { return Ok(None) };
            let followed = match head >> 1 {
                0 if self.fill_up() == 0 => self.stored()?,
                1 => self.symbols(&Codes::fixed_literals(), &Codes::new(&[5; 30]))?,
                2 => match self.dynamic()? {
                    Some((literals, distances)) => self.symbols(&literals, &distances)?,
                    None => None,
                },
                _ => None,
            };
            if followed.is_none() || head & 1 == 1 {
                return Ok(followed.map(|()| self.fill_up() == 0));
            }
        }
    }

    /// Loads bytes until there are enough bits for any symbol, or no bytes.
    fn load(&mut self) -> io::Result<()> {
        while self.count <= 48 {
            let ahead = self.source.fill_buf()?;
            let room = usize::try_from((63 - self.count) / 8).unwrap_or(0).min(ahead.len());
            if room == 0 {
                return Ok(());
            }
            for byte in ahead.iter().take(room) {
                self.hold |= u64::from(*byte) << self.count;
                self.count += 8;
            }
            self.source.consume(room);
        }
        Ok(())
    }

    fn take(&mut self, count: u32) -> io::Result<Option<u64>> {
        self.load()?;
        if self.count < count {
            return Ok(None);
        }
        let value = self.hold & ((1 << count) - 1);
        self.hold >>= count;
        self.count -= count;
        Ok(Some(value))
    }

    /// Drops the bits up to the next byte and returns them.
    const fn fill_up(&mut self) -> u64 {
        let odd = self.count % 8;
        let value = self.hold & ((1 << odd) - 1);
        self.hold >>= odd;
        self.count -= odd;
        value
    }

    fn stored(&mut self) -> io::Result<Option<()>> {
        let Some(length) = self.take(16)? else { return Ok(None) };
        let Some(_complement) = self.take(16)? else { return Ok(None) };
        for _ in 0..length {
            if self.take(8)?.is_none() {
                return Ok(None);
            }
        }
        Ok(Some(()))
    }

    fn symbol(&mut self, codes: &Codes) -> io::Result<Option<usize>> {
        self.load()?;
        let at = usize::try_from(self.hold & ((1 << codes.longest) - 1)).unwrap_or(0);
        let Some(entry) = codes.table.get(at) else { return Ok(None) };
        let length = u32::from(entry & 15);
        if length == 0 || length > self.count {
            return Ok(None);
        }
        self.hold >>= length;
        self.count -= length;
        Ok(Some(usize::from(entry >> 4)))
    }

    /// Walks the symbols of a block up to its end.
    fn symbols(&mut self, literals: &Codes, distances: &Codes) -> io::Result<Option<()>> {
        loop {
            let extra = match self.symbol(literals)? {
                Some(0..256) => continue,
                Some(256) => return Ok(Some(())),
                Some(symbol @ 265..285) => (symbol - 261) / 4,
                Some(257..=285) => 0,
                _ => return Ok(None),
            };
            self.take(u32::try_from(extra).unwrap_or(0))?;
            let Some(distance) = self.symbol(distances)? else { return Ok(None) };
            self.take(u32::try_from((distance / 2).saturating_sub(1)).unwrap_or(0))?;
        }
    }

    /// Reads the codes that a dynamic block brings with it.
    fn dynamic(&mut self) -> io::Result<Option<(Codes, Codes)>> {
        let Some(counts) = self.take(14)? else { return Ok(None) };
        let number = |value: u64| usize::try_from(value).unwrap_or(0);
        let (literals, distances) = (257 + number(counts & 31), 1 + number(counts >> 5 & 31));
        let mut lengths = [0; 19];
        for place in ORDER.iter().take(4 + number(counts >> 10)) {
            let Some(length) = self.take(3)? else { return Ok(None) };
            if let Some(slot) = lengths.get_mut(*place) {
                *slot = u8::try_from(length).unwrap_or(0);
            }
        }
        let codes = Codes::new(&lengths);
        let mut all: Vec<u8> = Vec::with_capacity(320);
        while all.len() < literals + distances {
            let (value, base, extra) = match self.symbol(&codes)? {
                Some(length @ 0..16) => (u8::try_from(length).unwrap_or(0), 1, 0),
                Some(16) => (all.last().copied().unwrap_or(0), 3, 2),
                Some(17) => (0, 3, 3),
                Some(18) => (0, 11, 7),
                _ => return Ok(None),
            };
            let Some(more) = self.take(extra)? else { return Ok(None) };
            all.resize(all.len() + base + number(more), value);
        }
        Ok(all.split_at_checked(literals).map(|(literals, distances)| (Codes::new(literals), Codes::new(distances))))
    }
}

/// Huffman codes as a table: the next bits give symbol and length at once.
struct Codes {
    table: Vec<u16>,
    longest: u32,
}

impl Codes {
    /// Builds the canonical codes of these lengths (RFC 1951 §3.2.2).
    fn new(lengths: &[u8]) -> Self {
        let longest = lengths.iter().copied().map(u32::from).max().unwrap_or(0).clamp(1, LONGEST);
        let mut table = vec![0; 1 << longest];
        let mut code = 0_u32;
        for length in 1..=longest {
            for (symbol, _) in lengths.iter().enumerate().filter(|(_, known)| u32::from(**known) == length) {
                let first = usize::try_from(code.reverse_bits() >> (32 - length)).unwrap_or(0);
                let entry = u16::try_from(symbol << 4).unwrap_or(0) | u16::try_from(length).unwrap_or(0);
                table.iter_mut().skip(first).step_by(1 << length).for_each(|slot| *slot = entry);
                code += 1;
            }
            code <<= 1;
        }
        Self { table, longest }
    }

    fn fixed_literals() -> Self {
        let mut lengths = [8; 288];
        for (symbol, length) in lengths.iter_mut().enumerate() {
            *length = match symbol {
                144..256 => 9,
                256..280 => 7,
                _ => 8,
            };
        }
        Self::new(&lengths)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write as _;

    fn deflate(bytes: &[u8], level: u32) -> Vec<u8> {
        let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::new(level));
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_set_bit_before_a_stored_block_or_behind_the_end_is_seen() {
        let mut stored = vec![1, 1, 0, 0xFE, 0xFF, b'x'];
        assert!(is_clear(stored.as_slice()).unwrap());
        stored[0] |= 0x40;
        assert!(!is_clear(stored.as_slice()).unwrap());
        let mut packed = deflate(b"text text text text", 6);
        assert!(is_clear(packed.as_slice()).unwrap());
        *packed.last_mut().unwrap() |= 0x80;
        assert!(!is_clear(packed.as_slice()).unwrap());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn every_stream_of_a_usual_writer_is_clear(
            bytes in prop_oneof![
                proptest::collection::vec(any::<u8>(), 0..70_000),
                proptest::collection::vec(0_u8..3, 0..200_000),
                proptest::collection::vec(prop_oneof![20 => Just(7_u8), 1 => any::<u8>()], 0..200_000),
            ],
            level in 0_u32..10,
        ) {
            prop_assert!(is_clear(deflate(&bytes, level).as_slice()).unwrap());
        }

        #[test]
        fn any_bytes_are_walked_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(is_clear(bytes.as_slice()).is_ok());
        }
    }
}
