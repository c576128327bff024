//! Walking XML leniently: names, text and the five entities of XML, nothing else.
//!
//! Entities that a document type may define are dropped, so that none can blow up, and
//! reported as damage. A cut file gives what stands before the cut.

use std::ops::ControlFlow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::model::text::Unread;

/// Elements inside elements.
const DEEPEST: usize = 2_000_000;

/// What stands next in the document; names are without their prefix.
pub(super) enum Piece<'a> {
    /// An element begins.
    Open(Tag<'a>),
    /// An element ends.
    Close(&'a str),
    /// Characters.
    Text(&'a str),
}

/// The beginning of an element.
pub(super) struct Tag<'a> {
    start: &'a BytesStart<'a>,
}

impl<'a> Tag<'a> {
    /// Returns the name without its prefix.
    pub(super) fn name(&self) -> &'a str {
        let name = self.start.name().into_inner();
        name.rsplit_once(':').map_or(name, |(_, local)| local)
    }

    /// Returns the value of the first attribute with this name, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        self.attributes(name).into_iter().next()
    }

    /// Returns the values of all attributes with this name, whatever their prefixes.
    pub(super) fn attributes(&self, name: &str) -> Vec<String> {
        let all = self.start.attributes();
        let mut found = Vec::new();
        for attribute in all.flatten() {
            let key = attribute.key.into_inner();
            if key.rsplit_once(':').map_or(key, |(_, local)| local) == name {
                found.push(resolved(&attribute.value));
            }
        }
        found
    }
}

/// Gives every piece to `take`, until it breaks off; entities that were dropped are damage.
pub(super) fn walk(content: &[u8], mut take: impl FnMut(Piece<'_>) -> ControlFlow<Option<Unread>>) -> Result<(), Unread> {
    let text = utf8(content)?;
    let mut reader = Reader::from_str(&text);
    reader.config_mut().check_end_names = false;
    reader.config_mut().allow_unmatched_ends = true;
    reader.config_mut().allow_dangling_amp = true;
    let mut shape = Shape::default();
    loop {
        let flow = match reader.read_event().or(Err(Unread::Damaged))? {
            Event::Start(start) => {
                if shape.open.len() >= DEEPEST {
                    return Err(Unread::TooDeep);
                }
                shape.open.push(mark(start.name().into_inner()));
                take(Piece::Open(Tag { start: &start }))
            }
            Event::Empty(start) => {
                let tag = Tag { start: &start };
                let name = tag.name();
                match take(Piece::Open(tag)) {
                    ControlFlow::Continue(()) => take(Piece::Close(name)),
                    broken @ ControlFlow::Break(_) => broken,
                }
            }
            Event::End(end) => {
                shape.broken |= shape.open.pop() != Some(mark(end.name().into_inner()));
                take(Piece::Close(end.local_name().into_inner()))
            }
            Event::Text(text) => {
                shape.broken |= is_foreign(&text);
                take(Piece::Text(&text))
            }
            Event::CData(text) => take(Piece::Text(&text)),
            Event::GeneralRef(name) => {
                let known = entity(&name);
                shape.broken |= known.is_none();
                known.map_or(ControlFlow::Continue(()), |c| take(Piece::Text(c.encode_utf8(&mut [0; 4]))))
            }
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => ControlFlow::Continue(()),
        };
        if let ControlFlow::Break(reason) = flow {
            return reason.map_or(Ok(()), Err);
        }
    }
    // Every element must have ended, each by its own name: else text may stand where nobody looks for it.
    if shape.broken || !shape.open.is_empty() { Err(Unread::Damaged) } else { Ok(()) }
}

/// How well a document is formed, so far.
#[derive(Default)]
struct Shape {
    /// A mark for the name of each open element.
    open: Vec<u32>,
    broken: bool,
}

/// Returns a number for a name (FNV-1a): names that differ in a letter have different ones.
fn mark(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Returns whether a text holds controls, which XML has no place for.
fn is_foreign(text: &str) -> bool {
    text.bytes().any(|byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r'))
}

/// Looks at every element that begins; what is damaged ends the look, not the reading.
pub(super) fn tags(content: &[u8], mut look: impl FnMut(&Tag<'_>)) {
    let _end = walk(content, |piece| {
        if let Piece::Open(tag) = &piece {
            look(tag);
        }
        ControlFlow::Continue(())
    });
}

/// Returns the document as UTF-8; XML in UTF-16 announces itself by its mark, older encodings by name.
fn utf8(content: &[u8]) -> Result<String, Unread> {
    if let Some((encoding, skipped)) = encoding_rs::Encoding::for_bom(content) {
        let (text, broken) = encoding.decode_without_bom_handling(content.get(skipped..).unwrap_or_default());
        return if broken { Err(Unread::Damaged) } else { Ok(text.into_owned()) };
    }
    if let Ok(text) = std::str::from_utf8(content) {
        return Ok(text.to_owned());
    }
    let head = String::from_utf8_lossy(content.get(..200).unwrap_or(content)).into_owned();
    let declared = head.split_once("encoding=").and_then(|(_, rest)| rest.get(1..)?.split(['"', '\'']).next());
    if let Some(decoded) = declared.and_then(|label| super::encoding::by_label(content, label)) {
        return Ok(decoded.text);
    }
    super::encoding::decode(content).map(|decoded| decoded.text).or(Err(Unread::Damaged))
}

/// Returns what `&name;` stands for; nothing for what a document type may have defined.
pub(super) fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let hex = number.strip_prefix(['x', 'X']).map(|hex| u32::from_str_radix(hex, 16));
            char::from_u32(hex.unwrap_or_else(|| number.parse()).ok()?)
        }
    }
}

/// Returns an attribute's value with its entities resolved.
fn resolved(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let known = after.split_once(';').and_then(|(name, tail)| Some((entity(name)?, tail)));
        let (c, tail) = known.unwrap_or(('&', after));
        out.push(c);
        rest = tail;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn walked(xml: &[u8]) -> (String, Result<(), Unread>) {
        let mut seen = String::new();
        let end = walk(xml, |piece| {
            match piece {
                Piece::Open(tag) => seen.extend(["<", tag.name(), " ", &tag.attribute("v").unwrap_or_default(), ">"]),
                Piece::Close(name) => seen.extend(["</", name, ">"]),
                Piece::Text(text) => seen.push_str(text),
            }
            ControlFlow::Continue(())
        });
        (seen, end)
    }

    #[test]
    fn prefixes_are_dropped_and_entities_resolved() {
        assert_eq!(walked(b"<a:b x:v=\"1&amp;2\">c&lt;<d/></a:b>"), ("<b 1&2>c<<d ></d></b>".to_owned(), Ok(())));
    }

    #[test]
    fn an_element_that_does_not_end_by_its_name_is_damage() {
        for broken in ["<a><b>x</c></a>", "<a><b>x</b>", "<a>x</a></a>", "<a>\u{1}x</a>"] {
            let (seen, end) = walked(broken.as_bytes());
            assert!(seen.contains('x'), "{broken} is read all the same");
            assert_eq!(end, Err(Unread::Damaged), "{broken}");
        }
    }

    #[test]
    fn an_entity_of_a_document_type_is_damage() {
        assert_eq!(walked(b"<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>").1, Err(Unread::Damaged));
    }

    proptest! {
        #[test]
        fn no_entity_survives(xml in "(<[a-z/]{0,3}>?|&[a-z#0-9]{0,4};?|[ -~]{0,3}){0,20}") {
            let (seen, end) = walked(xml.as_bytes());
            prop_assert!(end != Err(Unread::TooDeep) && seen.len() <= xml.len() * 8 + 64);
        }
    }
}
