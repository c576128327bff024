//! Digests and the algorithms that make them; the only door to the hash crates.
//!
//! SHA-256 (FIPS 180-4) is what pouch writes, and what every seal rests on. Others are read, because bags
//! made by other people carry them (RFC 8493 §2.4 names MD5, SHA-1, SHA-256, SHA-512); those in
//! [`Algorithm::FURTHER`] are written beside it on request: SM3 (GB/T 32905) and Streebog (RFC 6986) are standards
//! that offices of China and of Russia may have to name.

use std::fmt;
use std::io::{self, Read};

use sha2::Digest as _;

/// A SHA-256 value: the identity of every file, line and seal in pouch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 32]);

/// The text is no SHA-256 value in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256 value of 64 hexadecimal digits")]
pub struct BadDigest;

impl Digest {
    /// Wraps 32 raw bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Hashes a text or byte string that is already in memory.
    pub fn of(bytes: impl AsRef<[u8]>) -> Self {
        Self(sha2::Sha256::digest(bytes.as_ref()).into())
    }

    /// Reads exactly 64 hexadecimal digits of either case.
    pub fn parse(hex: &str) -> Result<Self, BadDigest> {
        let pairs = hex.as_bytes().as_chunks::<2>();
        let mut bytes = [0; 32];
        if pairs.0.len() != bytes.len() || !pairs.1.is_empty() {
            return Err(BadDigest);
        }
        for (byte, pair) in bytes.iter_mut().zip(pairs.0) {
            *byte = byte_of(*pair).ok_or(BadDigest)?;
        }
        Ok(Self(bytes))
    }

    /// Returns the 32 raw bytes.
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Returns the digest as 16 groups of four upper-case digits, to be read and compared by people.
    pub fn groups(&self) -> String {
        let mut out = String::with_capacity(79);
        for (place, digit) in hex(&self.0).chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                out.push(' ');
            }
            out.push(digit.to_ascii_uppercase());
        }
        out
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; 64];
        for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(self.0) {
            *pair = [digit(byte >> 4), digit(byte & 15)];
        }
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

/// Takes bytes as they pass by and returns their SHA-256.
#[derive(Debug, Clone, Default)]
pub struct Hasher(sha2::Sha256);

impl Hasher {
    /// Starts with nothing hashed.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Ends and returns the digest.
    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

/// A checksum algorithm that a bag's manifest may be named after (RFC 8493 §2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Algorithm {
    /// MD5, RFC 1321. Read only.
    Md5,
    /// SHA-1. Read only.
    Sha1,
    /// SHA-224. Read only.
    Sha224,
    /// SHA-256: what pouch writes.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
    /// SHA3-256, FIPS 202.
    Sha3_256,
    /// SHA3-512, FIPS 202.
    Sha3_512,
    /// SM3, GB/T 32905-2016.
    Sm3,
    /// Streebog with 256 bits, GOST R 34.11-2012, RFC 6986.
    Streebog256,
    /// Streebog with 512 bits.
    Streebog512,
}

impl Algorithm {
    /// Every algorithm; weak ones first.
    pub const ALL: [Self; 11] = [
        Self::Md5, Self::Sha1, Self::Sha224, Self::Sha256, Self::Sha384, Self::Sha512, Self::Sha3_256, Self::Sha3_512, Self::Sm3, Self::Streebog256,
        Self::Streebog512,
    ];

    /// Those that may be written beside SHA-256.
    pub const FURTHER: [Self; 7] =
        [Self::Sha384, Self::Sha512, Self::Sha3_256, Self::Sha3_512, Self::Sm3, Self::Streebog256, Self::Streebog512];

    /// Returns the normalized name used in manifest file names: lower case, letters and digits only.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Md5 => "md5",
            Self::Sha1 => "sha1",
            Self::Sha224 => "sha224",
            Self::Sha256 => "sha256",
            Self::Sha384 => "sha384",
            Self::Sha512 => "sha512",
            Self::Sha3_256 => "sha3256",
            Self::Sha3_512 => "sha3512",
            Self::Sm3 => "sm3",
            Self::Streebog256 => "streebog256",
            Self::Streebog512 => "streebog512",
        }
    }

    /// Reads a name as manifests spell it: case and punctuation do not count.
    pub fn parse(name: &str) -> Option<Self> {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
        Self::ALL.into_iter().find(|algorithm| algorithm.name() == plain)
    }

    /// Returns how many hexadecimal digits a value has.
    pub const fn hex_digits(self) -> usize {
        match self {
            Self::Md5 => 32,
            Self::Sha1 => 40,
            Self::Sha224 => 56,
            Self::Sha256 | Self::Sha3_256 | Self::Sm3 | Self::Streebog256 => 64,
            Self::Sha384 => 96,
            Self::Sha512 | Self::Sha3_512 | Self::Streebog512 => 128,
        }
    }

    /// Returns whether collisions can be made on purpose, so that the value stops accidents only.
    pub const fn is_weak(self) -> bool {
        matches!(self, Self::Md5 | Self::Sha1)
    }

    fn start(self) -> Running {
        match self {
            Self::Md5 => Running::Md5(md5::Md5::default()),
            Self::Sha1 => Running::Sha1(sha1::Sha1::default()),
            Self::Sha224 => Running::Sha224(sha2::Sha224::default()),
            Self::Sha256 => Running::Sha256(sha2::Sha256::default()),
            Self::Sha384 => Running::Sha384(sha2::Sha384::default()),
            Self::Sha512 => Running::Sha512(sha2::Sha512::default()),
            Self::Sha3_256 => Running::Sha3256(sha3::Sha3_256::default()),
            Self::Sha3_512 => Running::Sha3512(sha3::Sha3_512::default()),
            Self::Sm3 => Running::Sm3(sm3::Sm3::default()),
            Self::Streebog256 => Running::Streebog256(Box::default()),
            Self::Streebog512 => Running::Streebog512(Box::default()),
        }
    }
}

#[derive(Debug)]
enum Running {
    Md5(md5::Md5),
    Sha1(sha1::Sha1),
    Sha224(sha2::Sha224),
    Sha256(sha2::Sha256),
    Sha384(sha2::Sha384),
    Sha512(sha2::Sha512),
    Sha3256(sha3::Sha3_256),
    Sha3512(sha3::Sha3_512),
    Sm3(sm3::Sm3),
    Streebog256(Box<streebog::Streebog256>),
    Streebog512(Box<streebog::Streebog512>),
}

impl Running {
    fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Md5(h) => h.update(bytes),
            Self::Sha1(h) => h.update(bytes),
            Self::Sha224(h) => h.update(bytes),
            Self::Sha256(h) => h.update(bytes),
            Self::Sha384(h) => h.update(bytes),
            Self::Sha512(h) => h.update(bytes),
            Self::Sha3256(h) => h.update(bytes),
            Self::Sha3512(h) => h.update(bytes),
            Self::Sm3(h) => h.update(bytes),
            Self::Streebog256(h) => h.update(bytes),
            Self::Streebog512(h) => h.update(bytes),
        }
    }

    fn finish(self) -> String {
        match self {
            Self::Md5(h) => hex(&h.finalize()),
            Self::Sha1(h) => hex(&h.finalize()),
            Self::Sha224(h) => hex(&h.finalize()),
            Self::Sha256(h) => hex(&h.finalize()),
            Self::Sha384(h) => hex(&h.finalize()),
            Self::Sha512(h) => hex(&h.finalize()),
            Self::Sha3256(h) => hex(&h.finalize()),
            Self::Sha3512(h) => hex(&h.finalize()),
            Self::Sm3(h) => hex(&h.finalize()),
            Self::Streebog256(h) => hex(&h.finalize()),
            Self::Streebog512(h) => hex(&h.finalize()),
        }
    }
}

/// Hashes one stream with several algorithms in one pass.
#[derive(Debug)]
pub struct MultiHasher(Vec<(Algorithm, Running)>);

impl MultiHasher {
    /// Starts one hash for each algorithm named.
    pub fn new(algorithms: &[Algorithm]) -> Self {
        Self(algorithms.iter().map(|algorithm| (*algorithm, algorithm.start())).collect())
    }

    /// Takes the next bytes.
    pub fn update(&mut self, bytes: &[u8]) {
        for (_, running) in &mut self.0 {
            running.update(bytes);
        }
    }

    /// Ends and returns each value in lower-case hexadecimal.
    pub fn finish(self) -> Vec<(Algorithm, String)> {
        self.0.into_iter().map(|(algorithm, running)| (algorithm, running.finish())).collect()
    }
}

/// Reads a stream to its end in bounded memory; returns its SHA-256 and its length in bytes.
pub fn of_reader(mut source: impl Read) -> io::Result<(Digest, u64)> {
    let mut buffer = vec![0; 256 * 1024];
    let mut hasher = Hasher::new();
    let mut total = 0_u64;
    loop {
        let got = match source.read(&mut buffer) {
            Ok(0) => return Ok((hasher.finish(), total)),
            Ok(got) => got,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let bytes = buffer.get(..got).unwrap_or_default();
        hasher.update(bytes);
        total += bytes.len() as u64;
    }
}

/// Writes bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        out.push(char::from(digit(byte >> 4)));
        out.push(char::from(digit(byte & 15)));
    }
    out
}

const fn digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 }
}

/// Reads hexadecimal of either case; `None` when a character is no digit or one is left over.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    if rest.is_empty() { pairs.iter().map(|pair| byte_of(*pair)).collect() } else { None }
}

fn byte_of([high, low]: [u8; 2]) -> Option<u8> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    };
    Some(value(high)? << 4 | value(low)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_vectors_hold() {
        assert_eq!(Digest::of("abc").to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        let mut many = MultiHasher::new(&Algorithm::ALL);
        many.update(b"abc");
        let values = many.finish();
        assert_eq!(values[0].1, "900150983cd24fb0d6963f7d28e17f72");
        assert_eq!(values[1].1, "a9993e364706816aba3e25717850c26c9cd0d89d");
        assert!(values.iter().all(|(algorithm, hex)| hex.len() == algorithm.hex_digits()));
    }

    #[test]
    fn the_vectors_of_the_standards_of_other_countries_hold() {
        let one = |algorithm: Algorithm, text: &[u8]| {
            let mut hasher = MultiHasher::new(&[algorithm]);
            hasher.update(text);
            hasher.finish().remove(0).1
        };
        // GB/T 32905-2016, appendix A.1.
        assert_eq!(one(Algorithm::Sm3, b"abc"), "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        // RFC 6986 §10.1 (M1), the bytes of the digest in the order in which files and programs give them.
        let message = b"012345678901234567890123456789012345678901234567890123456789012";
        assert_eq!(one(Algorithm::Streebog256, message), "9d151eefd8590b89daa6ba6cb74af9275dd051026bb149a452fd84e5e57b5500");
        assert_eq!(
            one(Algorithm::Streebog512, message),
            "1b54d01a4af5b9d5cc3d86d68d285462b19abc2475222f35c085122be4ba1ffa00ad30f8767b3a82384c6574f024c311e2a481332b08ef7f41797891c1646f48"
        );
    }

    #[test]
    fn the_long_vector_holds_however_the_bytes_arrive() {
        // FIPS 180-2, appendix B.3: a million times `a`. Pieces of every size go through the processor's own
        // instructions and through the portable code alike, whichever this machine has.
        let text = vec![b'a'; 1_000_000];
        let known = Digest::parse("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0").unwrap();
        assert_eq!(Digest::of(&text), known);
        assert_eq!(of_reader(text.as_slice()).unwrap(), (known, 1_000_000));
        for size in [1, 63, 64, 65, 4096, 262_144] {
            let (mut one, mut many) = (Hasher::new(), MultiHasher::new(&[Algorithm::Sha256]));
            for piece in text.chunks(size) {
                one.update(piece);
                many.update(piece);
            }
            assert_eq!(one.finish(), known, "in pieces of {size}");
            assert_eq!(many.finish(), [(Algorithm::Sha256, known.to_string())], "in pieces of {size}");
        }
    }

    #[test]
    fn hexadecimal_reads_back() {
        let digest = Digest::of("pouch");
        assert_eq!(Digest::parse(&digest.to_string().to_uppercase()), Ok(digest));
        assert_eq!(Digest::parse("abc"), Err(BadDigest));
        assert_eq!(unhex("0g"), None);
        assert_eq!(unhex("é"), None);
    }

    #[test]
    fn names_of_algorithms_are_normalized() {
        assert_eq!(Algorithm::parse("SHA-256"), Some(Algorithm::Sha256));
        assert_eq!(Algorithm::parse("sha3-512"), Some(Algorithm::Sha3_512));
        assert_eq!(Algorithm::parse("crc32"), None);
    }
}
