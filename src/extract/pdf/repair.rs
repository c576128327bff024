//! Mends what keeps hayro from knowing the text of a font.
//!
//! `<000f> <>` in a `ToUnicode` map, a glyph that stands for nothing of its own, makes the crate hayro-cmap throw the
//! whole map away; `WeasyPrint` writes them. A font for Chinese, Japanese or Korean need have no map at all: its glyphs
//! are numbered as in a collection of Adobe's (ISO 32000 §9.7.3, §9.10.2), and hayro looks that up only where the font is
//! not in the file. `XeTeX` and older printers for East Asia write those. Fonts of pictures that TeX numbered (`tex`) get a map too.
//!
//! What is mended goes into an incremental update behind the file (ISO 32000 §7.5.6), in memory
//! only; what the file says elsewhere stays as it is.

use std::fmt::Write as _;

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, ObjectIdentifier, Stream, String as Text};

use super::tex;

/// Stands for "no text" in a mended map: a code point that is never a character.
pub(super) const NOTHING: &str = "\u{FDD0}";

/// The largest map that is mended.
const MOST_MAP: usize = 4 << 20;

/// Returns the file with its maps mended; `None` when there is nothing to mend.
pub(super) fn mended(bytes: &[u8], pdf: &Pdf) -> Option<Vec<u8>> {
    let mended: Vec<(ObjectIdentifier, Vec<u8>)> = pdf.objects().into_iter().filter_map(|object| of(&object, pdf)).collect();
    let tail = bytes.get(bytes.len().saturating_sub(2048)..)?;
    let encrypted = holds(bytes, b"/Encrypt");
    if mended.is_empty() || encrypted {
        return None;
    }
    let start = String::from_utf8_lossy(tail);
    let previous: usize = start.rsplit_once("startxref")?.1.split_whitespace().next()?.parse().ok()?;
    let root = pdf.xref().root_id();
    let mut out = bytes.to_vec();
    let mut table = String::from("xref\n");
    let mut largest = 0;
    for (id, object) in mended {
        out.extend_from_slice(b"\n");
        // Writing into a string cannot fail.
        let _written = writeln!(table, "{} 1\n{:010} {:05} n ", id.obj_number, out.len(), id.gen_number);
        out.extend_from_slice(format!("{} {} obj\n", id.obj_number, id.gen_number).as_bytes());
        out.extend_from_slice(&object);
        out.extend_from_slice(b"\nendobj\n");
        largest = largest.max(id.obj_number);
    }
    let at = out.len();
    let size = pdf.len().max(usize::try_from(largest).unwrap_or(0)).saturating_add(1);
    let trailer = format!("trailer\n<</Size {size}/Root {} {} R/Prev {previous}>>\nstartxref\n{at}\n%%EOF\n", root.obj_number, root.gen_number);
    out.extend_from_slice(table.as_bytes());
    out.extend_from_slice(trailer.as_bytes());
    Some(out)
}

/// Returns what takes the place of an object.
fn of(object: &Object<'_>, pdf: &Pdf) -> Option<(ObjectIdentifier, Vec<u8>)> {
    if let Object::Dict(dict) = object {
        let map = collection(dict).or_else(|| tex::encoding(dict).map(tex::Encoding::name))?;
        return named(dict, map, pdf);
    }
    let Object::Stream(stream) = object else { return None };
    if !may_be_map(stream) {
        return None;
    }
    let content = stream.decoded().ok().filter(|content| content.len() <= MOST_MAP && holds(content, b"beginbfchar"))?;
    Some((stream.obj_id(), as_stream(&filled(&content)?)))
}

/// Returns whether a stream may be a map, which says of itself little more than how long it is: nothing else is inflated.
fn may_be_map(stream: &Stream<'_>) -> bool {
    const OF_OTHERS: [&str; 10] = ["Subtype", "Length1", "Width", "First", "W", "FunctionType", "ShadingType", "Alternate", "N", "Resources"];
    let dict = stream.dict();
    let named = dict.get::<Name<'_>>("Type").is_none_or(|kind| kind.as_ref() == b"CMap");
    named && stream.raw_data().len() <= MOST_MAP && !OF_OTHERS.iter().any(|key| dict.contains_key(key))
}

fn as_stream(content: &[u8]) -> Vec<u8> {
    [format!("<</Length {}>>\nstream\n", content.len()).as_bytes(), content, b"\nendstream"].concat()
}

/// Predefined encodings whose codes are Unicode (ISO 32000 §9.7.5.2).
const UNICODE: [&[u8]; 16] = [
    b"UniGB-UCS2-H", b"UniGB-UCS2-V", b"UniGB-UTF16-H", b"UniGB-UTF16-V", b"UniCNS-UCS2-H", b"UniCNS-UCS2-V", b"UniCNS-UTF16-H", b"UniCNS-UTF16-V", b"UniJIS-UCS2-H",
    b"UniJIS-UCS2-V", b"UniJIS-UTF16-H", b"UniJIS-UTF16-V", b"UniKS-UCS2-H", b"UniKS-UCS2-V", b"UniKS-UTF16-H", b"UniKS-UTF16-V",
];

/// Returns the name of the map to Unicode of a font that is numbered as a known collection of characters, or by Unicode.
fn collection(font: &Dict<'_>) -> Option<&'static str> {
    let is_composite = font.get::<Name<'_>>("Subtype").is_some_and(|kind| kind.as_ref() == b"Type0");
    if !is_composite || font.contains_key("ToUnicode") {
        return None;
    }
    let encoding = font.get::<Name<'_>>("Encoding")?;
    if UNICODE.contains(&encoding.as_ref()) {
        return Some(tex::UNICODE);
    }
    let by_number = matches!(encoding.as_ref(), b"Identity-H" | b"Identity-V");
    let inner = font.get::<Array<'_>>("DescendantFonts")?.iter::<Dict<'_>>().next()?;
    let ordering = inner.get::<Dict<'_>>("CIDSystemInfo")?.get::<Text<'_>>("Ordering")?;
    match ordering.as_bytes() {
        _ if !by_number => None,
        b"GB1" => Some("Adobe-GB1-UCS2"),
        b"CNS1" => Some("Adobe-CNS1-UCS2"),
        b"Japan1" => Some("Adobe-Japan1-UCS2"),
        b"Korea1" => Some("Adobe-Korea1-UCS2"),
        _ => None,
    }
}

/// Returns a font with the name of its map to Unicode.
fn named(font: &Dict<'_>, map: &str, pdf: &Pdf) -> Option<(ObjectIdentifier, Vec<u8>)> {
    let rest = font.data().trim_ascii_start().strip_prefix(b"<<")?;
    // An object has one place in the list of objects; a font inside another object has none of its own.
    let id = font.obj_id().filter(|id| pdf.xref().get::<Dict<'_>>(*id).is_some_and(|own| own.data() == font.data()))?;
    // A map that is not believed gets a name that means nothing.
    let mut rest = rest.to_vec();
    while let Some(at) = memchr::memmem::find(&rest, b"/ToUnicode") {
        if let Some(first) = rest.get_mut(at + 1) {
            *first = b'x';
        }
    }
    Some((id, [b"<</ToUnicode/", map.as_bytes(), b" ", &rest].concat()))
}

/// Puts [`NOTHING`] where a map has an empty text.
fn filled(map: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(map.len() + 64);
    let mut changed = false;
    let mut rest = map;
    while let Some((first, tail)) = rest.split_first() {
        out.push(*first);
        if *first == b'<' && tail.first() == Some(&b'>') {
            out.extend_from_slice(b"FDD0");
            changed = true;
        }
        rest = tail;
    }
    changed.then_some(out)
}

fn holds(part: &[u8], sign: &[u8]) -> bool {
    part.windows(sign.len()).any(|window| window == sign)
}
