//! An office's emblem: one PNG, taken apart before it is shown.
//!
//! Of the file only what draws the picture goes into the letter (PNG 3 §5.6: IHDR, PLTE, tRNS, gAMA, sRGB, pHYs, IDAT,
//! IEND): no text, no place or time it was made, nothing behind its end. A drawing with a language of its own (SVG) and every
//! other format is refused.

use std::path::Path;

use crate::archive;
use crate::model::base64::base64;
use crate::model::finding::Finding;

/// The name of the file in a set of templates.
pub(super) const NAME: &str = "emblem.png";

/// The largest file, in bytes.
const LARGEST: usize = 512 * 1024;

/// The longest side, in pixels.
const LONGEST: u32 = 4096;

const SIGNATURE: [u8; 8] = [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A];

const KEPT: [&[u8; 4]; 8] = [b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"pHYs", b"IDAT", b"IEND"];

/// A checked emblem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Emblem {
    /// The picture as a `data:` address.
    pub(super) uri: String,
    pub(super) width: u32,
    pub(super) height: u32,
}

/// Why a file is no emblem; the word is one of the sentence `problem-emblem-unfit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Unfit(&'static str);

/// Reads the emblem of a set of templates, where it has one.
pub(super) fn open(set: &Path) -> Result<Option<Emblem>, Finding> {
    let mut names: Vec<_> = std::fs::read_dir(set).into_iter().flatten().flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    let unfit = |name: &str, reason: &str| Finding::error("emblem-unfit", set.join(name).display().to_string()).with("reason", reason);
    for name in names.iter().filter_map(|name| name.to_str()) {
        let lower = name.to_ascii_lowercase();
        if name != NAME && ["emblem.svg", "emblem.svgz", "emblem.png", "emblem.jpg", "emblem.jpeg", "emblem.gif", "emblem.webp", "emblem.bmp", "emblem.tif", "emblem.tiff", "emblem.pdf"].contains(&lower.as_str()) {
            return Err(unfit(name, "format"));
        }
    }
    let path = set.join(NAME);
    let Ok(about) = std::fs::metadata(&path) else {
        // A link that leads nowhere is there, and wrong.
        return if path.symlink_metadata().is_ok() { Err(unfit(NAME, "unreadable")) } else { Ok(None) };
    };
    if !about.is_file() {
        return Err(unfit(NAME, "unreadable"));
    }
    if about.len() > LARGEST as u64 {
        return Err(unfit(NAME, "size"));
    }
    let bytes = std::fs::read(&path).map_err(|_unreadable| unfit(NAME, "unreadable"))?;
    read(&bytes).map(Some).map_err(|Unfit(reason)| unfit(NAME, reason))
}

fn read(bytes: &[u8]) -> Result<Emblem, Unfit> {
    if bytes.len() > LARGEST {
        return Err(Unfit("size"));
    }
    let mut rest = bytes.strip_prefix(&SIGNATURE).ok_or(Unfit("format"))?;
    let mut kept = SIGNATURE.to_vec();
    let mut sides = None;
    let mut drawn = false;
    loop {
        let (chunk, name, data, after) = chunk(rest).ok_or(Unfit("damaged"))?;
        match (name, sides) {
            (b"IHDR", None) => sides = Some(header(data)?),
            (b"IHDR", Some(_)) | (_, None) => return Err(Unfit("damaged")),
            (b"IDAT", _) => drawn = true,
            // A chunk that must be understood and is not (§5.4: a capital first letter).
            ([b'A'..=b'Z', ..], _) if !KEPT.contains(&name) => return Err(Unfit("damaged")),
            _ => {}
        }
        if KEPT.contains(&name) {
            kept.extend_from_slice(chunk);
        }
        if name == b"IEND" {
            break;
        }
        rest = after;
    }
    let (width, height) = sides.filter(|_| drawn).ok_or(Unfit("damaged"))?;
    Ok(Emblem { uri: format!("data:image/png;base64,{}", base64(&kept)), width, height })
}

/// A whole chunk, its name, its data, and what follows it.
type Chunk<'a> = (&'a [u8], &'a [u8; 4], &'a [u8], &'a [u8]);

/// The next chunk, its name, its data, and what follows; none when it is cut off or its checksum is wrong.
fn chunk(bytes: &[u8]) -> Option<Chunk<'_>> {
    let length = usize::try_from(u32::from_be_bytes(*bytes.first_chunk()?)).ok()?;
    let (whole, after) = bytes.split_at_checked(length.checked_add(12)?)?;
    let (body, sum) = whole.get(4..)?.split_last_chunk::<4>()?;
    let (name, data) = body.split_first_chunk::<4>()?;
    (archive::crc32(body) == u32::from_be_bytes(*sum)).then_some((whole, name, data, after))
}

/// The sides of the picture; a header that the standard does not know is damage.
fn header(data: &[u8]) -> Result<(u32, u32), Unfit> {
    let (width, rest) = data.split_first_chunk::<4>().ok_or(Unfit("damaged"))?;
    let (height, kind) = rest.split_first_chunk::<4>().ok_or(Unfit("damaged"))?;
    let (width, height) = (u32::from_be_bytes(*width), u32::from_be_bytes(*height));
    let known = match *kind {
        [depth, color, 0, 0, 0 | 1] => matches!((color, depth), (0, 1 | 2 | 4 | 8 | 16) | (3, 1 | 2 | 4 | 8) | (2 | 4 | 6, 8 | 16)),
        _ => false,
    };
    if !known {
        return Err(Unfit("damaged"));
    }
    if (1..=LONGEST).contains(&width) && (1..=LONGEST).contains(&height) { Ok((width, height)) } else { Err(Unfit("sides")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn chunk_of(name: [u8; 4], data: &[u8]) -> Vec<u8> {
        let body = [&name, data].concat();
        [&u32::try_from(data.len()).unwrap().to_be_bytes()[..], &body, &archive::crc32(&body).to_be_bytes()].concat()
    }

    fn header_of(width: u32, height: u32) -> Vec<u8> {
        chunk_of(*b"IHDR", &[&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat())
    }

    /// The signature and the chunks of a picture; its pixels are not looked at.
    fn png(more: &[u8]) -> Vec<u8> {
        let pixel = [0x78, 0x01, 0x01, 5, 0, 0xFA, 0xFF, 0, 20, 40, 75, 255, 0x05, 0x0D, 0x01, 0x87];
        [&SIGNATURE[..], &header_of(1, 1), more, &chunk_of(*b"IDAT", &pixel), &chunk_of(*b"IEND", b"")].concat()
    }

    fn reason(bytes: &[u8]) -> &'static str {
        read(bytes).unwrap_err().0
    }

    #[test]
    fn only_what_draws_the_picture_is_shown() {
        let clean = read(&png(b"")).unwrap();
        assert_eq!((clean.width, clean.height), (1, 1));
        let told = [chunk_of(*b"tEXt", b"Author\0He Yining"), chunk_of(*b"eXIf", b"place"), chunk_of(*b"iTXt", b"<script>")].concat();
        assert_eq!(read(&png(&told)).unwrap(), clean);
        assert_eq!(read(&[png(b""), b"<script>alert(1)</script>".to_vec()].concat()).unwrap(), clean);
    }

    #[test]
    fn what_is_no_picture_is_refused_with_its_reason() {
        let good = png(b"");
        assert_eq!(reason(b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "format");
        assert_eq!(reason(b"\xFF\xD8\xFF\xE0"), "format");
        assert_eq!(reason(&vec![0; LARGEST + 1]), "size");
        assert_eq!(reason(&good[..good.len() - 5]), "damaged");
        let mut flipped = good.clone();
        flipped[45] ^= 1;
        assert_eq!(reason(&flipped), "damaged");
        assert_eq!(reason(&png(&chunk_of(*b"EVIL", b"x"))), "damaged");
        for (width, height) in [(0, 1), (1, LONGEST + 1), (u32::MAX, u32::MAX)] {
            assert_eq!(reason(&[&SIGNATURE[..], &header_of(width, height), &chunk_of(*b"IDAT", b""), &chunk_of(*b"IEND", b"")].concat()), "sides");
        }
        assert_eq!(reason(&[&SIGNATURE[..], &header_of(1, 1), &chunk_of(*b"IEND", b"")].concat()), "damaged");
        assert_eq!(reason(&[&SIGNATURE[..], &chunk_of(*b"IDAT", b""), &header_of(1, 1), &chunk_of(*b"IEND", b"")].concat()), "damaged");
    }

    #[test]
    fn a_drawing_beside_it_is_refused_whatever_its_case() {
        let set = tempfile::tempdir().unwrap();
        assert_eq!(open(set.path()), Ok(None));
        std::fs::write(set.path().join(NAME), png(b"")).unwrap();
        assert!(open(set.path()).unwrap().is_some());
        std::fs::write(set.path().join("Emblem.SVG"), "<svg/>").unwrap();
        let found = open(set.path()).unwrap_err();
        assert_eq!((found.code.0, found.value("reason")), ("emblem-unfit", Some("format")));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
            drop(read(&bytes));
            drop(read(&[&SIGNATURE[..], &bytes].concat()));
            drop(read(&png(&bytes)));
        }
    }
}
