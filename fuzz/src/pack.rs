//! Takes ZIP files apart and packs them again.

use std::io::Read as _;

/// The most that is unpacked of one member.
const MOST: u64 = 256 << 10;

/// A member: its name and its content.
pub(crate) type Member = (Vec<u8>, Vec<u8>);

fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(length)?)?;
    Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
}

/// Returns the members that the central directory names, unpacked.
pub(crate) fn unpack(whole: &[u8]) -> Vec<Member> {
    let mut members = Vec::new();
    let Some(end) = whole.windows(4).rposition(|window| window == b"PK\x05\x06") else { return members };
    let mut at = number(whole, end + 16, 4).unwrap_or(whole.len());
    while whole.get(at..at + 4) == Some(b"PK\x01\x02") {
        let Some((member, next)) = one(whole, at) else { break };
        members.extend(member);
        at = next;
    }
    members
}

fn one(whole: &[u8], at: usize) -> Option<(Option<Member>, usize)> {
    let field = |offset, length| number(whole, at + offset, length);
    let (method, size, name) = (field(10, 2)?, field(20, 4)?, field(28, 2)?);
    let (extra, comment, local) = (field(30, 2)?, field(32, 2)?, field(42, 4)?);
    let next = at + 46 + name + extra + comment;
    let name = whole.get(at + 46..at + 46 + name)?.to_vec();
    let start = local + 30 + number(whole, local + 26, 2)? + number(whole, local + 28, 2)?;
    let Some(packed) = whole.get(start..start.checked_add(size)?) else { return Some((None, next)) };
    let mut content = Vec::new();
    if method == 0 {
        content.extend_from_slice(packed);
    } else if flate2::read::DeflateDecoder::new(packed).take(MOST).read_to_end(&mut content).is_err() {
        return Some((None, next));
    }
    Some((Some((name, content)), next))
}

/// Packs members as a plain writer would; the sum of each is the true one.
pub(crate) fn pack(members: &[Member], deflated: bool) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in members {
        let name = name.get(..name.len().min(0xffff)).unwrap_or_default();
        let packed = if deflated { deflate(content) } else { content.clone() };
        let mut fields = vec![20, 0, 0, 8, if deflated { 8 } else { 0 }, 0, 0, 0, 0x21, 0x50];
        fields.extend(crc32fast::hash(content).to_le_bytes());
        for size in [packed.len(), content.len()] {
            fields.extend(four(size));
        }
        fields.extend(two(name.len()));
        fields.extend([0, 0]);
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&fields);
        directory.extend([0; 10]);
        directory.extend(four(out.len()));
        directory.extend(name);
        out.extend(b"PK\x03\x04");
        out.extend(fields);
        out.extend(name);
        out.extend(packed);
    }
    let start = out.len();
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(two(members.len()));
    out.extend(two(members.len()));
    out.extend(four(directory.len()));
    out.extend(four(start));
    out.extend([0, 0]);
    out
}

fn deflate(content: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut encoder = flate2::read::DeflateEncoder::new(content, flate2::Compression::fast());
    // Reading from memory into memory does not fail.
    let _done = encoder.read_to_end(&mut packed);
    packed
}

fn four(number: usize) -> [u8; 4] {
    u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes()
}

fn two(number: usize) -> [u8; 2] {
    u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes()
}
