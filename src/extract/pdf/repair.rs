//! Mends what the crate hayro-cmap cannot read: `<000f> <>` in a `ToUnicode` map, a glyph that
//! stands for nothing of its own, throws the whole map of the font away. `WeasyPrint` writes them.
//!
//! The mended maps go into an incremental update behind the file (ISO 32000 §7.5.6), in memory
//! only; what the file says elsewhere stays as it is.

use std::fmt::Write as _;

use hayro_syntax::Pdf;
use hayro_syntax::object::Object;

/// Stands for "no text" in a mended map: a code point that is never a character.
pub(super) const NOTHING: &str = "\u{FDD0}";

/// The largest map that is mended.
const MOST_MAP: usize = 4 << 20;

/// Returns the file with its maps mended; `None` when there is nothing to mend.
pub(super) fn mended(bytes: &[u8], pdf: &Pdf) -> Option<Vec<u8>> {
    let mut maps = Vec::new();
    for object in pdf.objects() {
        if let Object::Stream(stream) = &object
            && let Ok(content) = stream.decoded()
            && content.len() <= MOST_MAP
            && holds(&content, b"beginbfchar")
            && let Some(map) = filled(&content)
        {
            maps.push((stream.obj_id(), map));
        }
    }
    let tail = bytes.get(bytes.len().saturating_sub(2048)..)?;
    let encrypted = holds(bytes, b"/Encrypt");
    if maps.is_empty() || encrypted {
        return None;
    }
    let start = String::from_utf8_lossy(tail);
    let previous: usize = start.rsplit_once("startxref")?.1.split_whitespace().next()?.parse().ok()?;
    let root = pdf.xref().root_id();
    let mut out = bytes.to_vec();
    let mut table = String::from("xref\n");
    let mut largest = 0;
    for (id, map) in maps {
        out.extend_from_slice(b"\n");
        // Writing into a string cannot fail.
        let _written = writeln!(table, "{} 1\n{:010} {:05} n ", id.obj_number, out.len(), id.gen_number);
        out.extend_from_slice(format!("{} {} obj\n<</Length {}>>\nstream\n", id.obj_number, id.gen_number, map.len()).as_bytes());
        out.extend_from_slice(&map);
        out.extend_from_slice(b"\nendstream\nendobj\n");
        largest = largest.max(id.obj_number);
    }
    let at = out.len();
    let size = pdf.len().max(usize::try_from(largest).unwrap_or(0)).saturating_add(1);
    let trailer = format!("trailer\n<</Size {size}/Root {} {} R/Prev {previous}>>\nstartxref\n{at}\n%%EOF\n", root.obj_number, root.gen_number);
    out.extend_from_slice(table.as_bytes());
    out.extend_from_slice(trailer.as_bytes());
    Some(out)
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
