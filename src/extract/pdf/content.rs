//! What a page says it draws (ISO 32000 §7.8): read once beside hayro, which passes over in silence
//! what it cannot make sense of, and stops drawing forms inside forms at a depth of 50.
//!
//! Nothing is drawn here. Told is what would be missing: a string that never ends, an operator that
//! there is not, a font or a form that the page does not have, forms that draw themselves.

use std::collections::BTreeSet;

use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::content::{TypedIter, UntypedIter};
use hayro_syntax::object::dict::keys::{FORM, RESOURCES, SUBTYPE};
use hayro_syntax::object::{Dict, Name, Object, ObjectIdentifier, Stream};
use hayro_syntax::page::{Page, Resources};
use hayro_syntax::xref::XRef;

use crate::model::text::Unread;

/// Forms inside forms that hayro draws.
const DEEPEST: usize = 50;
/// Entries of a page (ISO 32000-2, table 31) and those that programs write beside them.
const OF_A_PAGE: [&[u8]; 6] = [b"Contents", b"Thumb", b"Metadata", b"PieceInfo", b"AF", b"Annots"];
/// What is known of the forms of one document.
#[derive(Debug)]
pub(super) struct Drawn<'p> {
    xref: &'p XRef,
    known: BTreeSet<ObjectIdentifier>,
    missed: Vec<ObjectIdentifier>,
}

/// Where the names of a content stream lead: as hayro follows them, and as they stand in the file. They differ where
/// forms share a list of names, which hayro takes for a circle.
#[derive(Clone, Copy)]
struct Names<'r, 'p> {
    followed: &'r Resources<'p>,
    written: &'r Resources<'p>,
}

impl<'p> Drawn<'p> {
    /// Begins with a document.
    pub(super) const fn of(xref: &'p XRef) -> Self {
        Self { xref, known: BTreeSet::new(), missed: Vec::new() }
    }

    /// Returns why a page does not draw all that it says it draws.
    pub(super) fn flaw(&mut self, page: &Page<'p>) -> Option<Unread> {
        let names = Names { followed: page.resources(), written: page.resources() };
        match page.page_stream() {
            Some(content) => self.content(content, names, &mut Vec::new()),
            // A page may be blank; one with a stream under a name that means nothing has lost its content.
            None => has_stray(page.raw()).then_some(Unread::Damaged),
        }
    }

    /// Returns the forms that hayro did not draw since this was last asked.
    pub(super) fn missed(&mut self) -> Vec<Stream<'p>> {
        std::mem::take(&mut self.missed).into_iter().filter_map(|id| self.xref.get(id)).collect()
    }

    fn content(&mut self, content: &[u8], names: Names<'_, 'p>, above: &mut Vec<ObjectIdentifier>) -> Option<Unread> {
        let said = said(content);
        let fonts: Vec<Name<'_>> = said.fonts.iter().filter_map(|name| Name::new(name)).collect();
        if said.broken || stops_early(content, said.instructions) || fonts.iter().any(|name| names.written.get_font(name).is_none()) {
            return Some(Unread::Damaged);
        }
        if let Some(form) = above.last().filter(|_| fonts.iter().any(|name| names.followed.get_font(name).is_none())) {
            self.missed.push(*form);
        }
        let mut flaw = None;
        for name in &said.drawn {
            flaw = flaw.or(self.form(name, names, above));
        }
        flaw
    }

    /// Looks into one thing that is drawn; only forms can hide text.
    fn form(&mut self, name: &[u8], names: Names<'_, 'p>, above: &mut Vec<ObjectIdentifier>) -> Option<Unread> {
        let name = Name::new(name)?;
        let Some(id) = names.written.x_objects.get_ref(&name).map(ObjectIdentifier::from) else { return Some(Unread::Damaged) };
        // A form must not draw itself (ISO 32000 §8.10.1); how often a program draws it then is its own affair.
        if above.contains(&id) || above.len() >= DEEPEST {
            return Some(Unread::TooDeep);
        }
        if !self.known.insert(id) {
            return None;
        }
        let Some(stream) = self.xref.get::<Stream<'_>>(id) else { return Some(Unread::Damaged) };
        match stream.dict().get::<Name<'_>>(SUBTYPE).as_deref() {
            Some(kind) if kind == FORM => {}
            Some(b"Image" | b"PS") => return None,
            _ => return Some(Unread::Damaged),
        }
        let seen = names.followed.get_x_object(&name);
        if seen.is_none() {
            self.missed.push(id);
        }
        let Ok(content) = stream.decoded() else { return Some(Unread::Damaged) };
        let own = |of: &Stream<'p>| of.dict().get::<Dict<'_>>(RESOURCES).map(Resources::new);
        let (followed, written) = (own(seen.as_ref().unwrap_or(&stream)), own(&stream));
        let inner = Names { followed: followed.as_ref().unwrap_or(names.followed), written: written.as_ref().unwrap_or(names.written) };
        above.push(id);
        let flaw = self.content(&content, inner, above);
        above.pop();
        flaw
    }
}

/// Returns whether a page without content has a stream where none belongs.
fn has_stray(page: &Dict<'_>) -> bool {
    page.keys().filter(|key| !OF_A_PAGE.contains(&key.as_ref())).any(|key| match page.get::<Object<'_>>(&key) {
        Some(Object::Stream(_)) => true,
        Some(Object::Array(many)) => many.iter::<Stream<'_>>().next().is_some(),
        _ => false,
    })
}

/// Returns whether hayro stops before the end of a content stream, or skips an instruction for its operands.
fn stops_early(content: &[u8], instructions: u64) -> bool {
    let mut understood = TypedIter::new(content);
    let (mut lenient, mut seen) = (0_u32, 0);
    loop {
        match understood.next() {
            None => break,
            Some(TypedInstruction::BeginCompatibility(_)) => lenient += 1,
            Some(TypedInstruction::EndCompatibility(_)) => lenient = lenient.saturating_sub(1),
            Some(TypedInstruction::Fallback(_)) if lenient == 0 => return true,
            Some(_) => {}
        }
        seen += 1;
    }
    if seen == instructions {
        return false;
    }
    // It counts otherwise than this file does: a number too long, or a word that begins with a figure.
    let mut all = UntypedIter::new(content);
    let mut there = 0;
    while all.next().is_some() {
        there += 1;
    }
    there > seen
}

/// What a content stream names, and whether it can be read to its end.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    drawn: BTreeSet<Vec<u8>>,
    fonts: BTreeSet<Vec<u8>>,
    instructions: u64,
    broken: bool,
}

impl Said {
    /// Takes a word that is no number, with the name that stands before it.
    fn take(&mut self, word: &[u8], name: &[u8], lenient: &mut u32) {
        match word {
            b"true" | b"false" | b"null" => return,
            b"Do" => note(&mut self.drawn, name),
            b"Tf" => note(&mut self.fonts, name),
            b"BX" => *lenient += 1,
            b"EX" => *lenient = lenient.saturating_sub(1),
            _ => self.broken |= *lenient == 0 && !is_operator(word),
        }
        // A picture inside the content is one instruction.
        self.instructions += u64::from(!matches!(word, b"ID" | b"EI"));
    }
}

/// Reads a content stream.
fn said(content: &[u8]) -> Said {
    let mut said = Said::default();
    let mut rest = content;
    let mut name: &[u8] = b"";
    let mut lenient = 0_u32;
    while let Some((first, tail)) = rest.split_first() {
        let after = match first {
            b'%' => Some(after(tail, |byte| matches!(byte, b'\r' | b'\n'))),
            b'(' => behind_string(tail),
            b'<' if tail.first() != Some(&b'<') => tail.iter().position(|byte| *byte == b'>').and_then(|end| tail.get(end + 1..)),
            b'<' => tail.get(1..),
            b'>' => tail.strip_prefix(b">"),
            b')' => None,
            b'/' => {
                let end = after(tail, |byte| !is_regular(byte));
                name = tail.get(..tail.len() - end.len()).unwrap_or_default();
                Some(end)
            }
            byte if is_regular(*byte) => {
                let end = after(rest, |byte| !is_regular(byte));
                let word = rest.get(..rest.len() - end.len()).unwrap_or_default();
                if !is_number(word) {
                    said.take(word, name, &mut lenient);
                }
                if word == b"ID" { behind_picture(end) } else { Some(end) }
            }
            _ => Some(tail),
        };
        let Some(after) = after else {
            said.broken = true;
            break;
        };
        rest = after;
    }
    said
}

fn note(names: &mut BTreeSet<Vec<u8>>, name: &[u8]) {
    if !names.contains(name) {
        names.insert(name.to_vec());
    }
}

/// Returns what begins at the first byte that ends it.
fn after(bytes: &[u8], ends: impl Fn(u8) -> bool) -> &[u8] {
    let at = bytes.iter().position(|byte| ends(*byte)).unwrap_or(bytes.len());
    bytes.get(at..).unwrap_or_default()
}

/// Returns what follows a string; `None` when it never ends.
fn behind_string(bytes: &[u8]) -> Option<&[u8]> {
    let mut depth = 1_u32;
    let mut at = 0;
    loop {
        match bytes.get(at)? {
            b'\\' => at += 1,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 {
            return bytes.get(at..);
        }
    }
}

/// Returns what follows the bytes of a picture inside the content; `None` when it never ends.
fn behind_picture(bytes: &[u8]) -> Option<&[u8]> {
    let at = bytes.windows(3).enumerate().position(|(at, sign)| {
        let ends = bytes.get(at + 3).is_none_or(|byte| !is_regular(*byte));
        sign.first().is_some_and(|byte| !is_regular(*byte)) && sign.ends_with(b"EI") && ends
    });
    bytes.get(at? + 3..)
}

const fn is_regular(byte: u8) -> bool {
    !matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ' | b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

/// Returns whether a word is an operator (ISO 32000-2, annex A) or a constant.
const fn is_operator(word: &[u8]) -> bool {
    matches!(
        word,
        b"b" | b"B" | b"b*" | b"B*" | b"BDC" | b"BI" | b"BMC" | b"BT" | b"BX" | b"c" | b"cm" | b"CS" | b"cs" | b"d" | b"d0" | b"d1" | b"Do" | b"DP" | b"EI" | b"EMC"
            | b"ET" | b"EX" | b"f" | b"F" | b"f*" | b"G" | b"g" | b"gs" | b"h" | b"i" | b"ID" | b"j" | b"J" | b"k" | b"K" | b"l" | b"m" | b"M" | b"MP" | b"n" | b"q"
            | b"Q" | b"re" | b"RG" | b"rg" | b"ri" | b"s" | b"S" | b"SC" | b"sc" | b"SCN" | b"scn" | b"sh" | b"T*" | b"Tc" | b"Td" | b"TD" | b"Tf" | b"Tj" | b"TJ"
            | b"TL" | b"Tm" | b"Tr" | b"Ts" | b"Tw" | b"Tz" | b"v" | b"w" | b"W" | b"W*" | b"y" | b"'" | b"\""
    )
}

/// Returns whether a word is a number, with as many signs and points as some programs write.
fn is_number(word: &[u8]) -> bool {
    word.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(content: &str) -> bool {
        said(content.as_bytes()).broken
    }

    #[test]
    fn what_is_named_is_found() {
        let said = said(b"BT /F1 12 Tf [(a\\)(b)) -4 <6C>] TJ ET /X1 Do % (\n/P <</MCID 0>> BDC EMC");
        assert_eq!(said, Said { drawn: BTreeSet::from([b"X1".to_vec()]), fonts: BTreeSet::from([b"F1".to_vec()]), instructions: 7, broken: false });
    }

    #[test]
    fn damage_that_hides_text_is_seen() {
        for content in ["BT (never ends Tj ET", "BT never began) Tj ET", "(a) Tk", "<61", "(a)> Tj", "[(a) 0,2 (b)] TJ", "BI /W 1 ID xx"] {
            assert!(broken(content), "{content}");
        }
    }

    #[test]
    fn whole_content_is_not_called_broken() {
        for content in ["", "BI /W 1 /H 1 ID \x01)(\x02 EI Q", "BX 1 2 newop EX", "1 0 0 -.5 +3 --4 cm 0.0.1 w", "T* (a) ' 1 2 (b) \""] {
            assert!(!broken(content), "{content}");
        }
    }
}
