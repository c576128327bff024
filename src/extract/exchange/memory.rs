//! TMX 1.1 to 1.4b: the memory of a translator's tool. Sentences without order, so they can
//! suggest and never be the translation.

use std::ops::ControlFlow;

use super::{Found, Pair, unified, walk};
use crate::extract::xml::Piece;
use crate::model::text::Unread;

/// Elements whose content is code.
const CODES: [&str; 5] = ["bpt", "ept", "it", "ph", "ut"];

/// Reads the units; the source is what the header says, or the first text of a unit.
pub(super) fn read(content: &[u8], found: &mut Found) -> Result<(), Unread> {
    let mut source_language = String::new();
    let mut sides: Vec<(String, String)> = Vec::new();
    let (mut in_text, mut dropped) = (false, 0_usize);
    walk(content, |_, piece| {
        match piece {
            Piece::Open(_) if dropped > 0 => dropped += 1,
            Piece::Open(tag) => match tag.name() {
                "tmx" => "tmx".clone_into(&mut found.kind),
                "header" => source_language = tag.attribute("srclang").unwrap_or_default().to_lowercase(),
                "tu" => sides.clear(),
                "tuv" => sides.push((tag.attribute("lang").unwrap_or_default().to_lowercase(), String::new())),
                "seg" => in_text = true,
                name if in_text && CODES.contains(&name) => dropped = 1,
                _ => {}
            },
            Piece::Text(text) if in_text && dropped == 0 => {
                if let Some((_, side)) = sides.last_mut() {
                    unified(side, text);
                }
            }
            Piece::Close(_) if dropped > 0 => dropped -= 1,
            Piece::Close("seg") => in_text = false,
            Piece::Close("tu") => {
                let at = sides.iter().position(|(language, _)| *language == source_language).unwrap_or(0);
                if at >= sides.len() {
                    return ControlFlow::Continue(());
                }
                let (_, source) = sides.remove(at);
                for (_, target) in sides.drain(..) {
                    found.push(Pair { name: String::new(), source: source.clone(), target })?;
                }
            }
            Piece::Text(_) | Piece::Close(_) => {}
        }
        ControlFlow::Continue(())
    })
}
