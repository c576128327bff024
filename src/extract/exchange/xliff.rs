//! XLIFF 1.0 to 2.2 and the dialects of Trados (SDLXLIFF) and memoQ (MQXLIFF).
//!
//! `state` and its kin are not looked at: tools leave them as they were. Inline codes carry
//! markup of the original, not words; what a tool marks as deleted is deleted.

use std::ops::ControlFlow;

use super::{Found, Pair, unified, walk};
use crate::extract::xml::{Piece, Tag};
use crate::model::text::Unread;

/// Elements whose content is code.
const CODES: [&str; 9] = ["ph", "bpt", "ept", "it", "x", "bx", "ex", "sc", "ec"];

/// Which side is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Source,
    Target,
}

#[derive(Debug, Default)]
struct Unit {
    pair: Pair,
    side: Option<Side>,
    /// How many open elements there are below one whose content does not count; 0 when none is.
    dropped: usize,
    /// The source of an `ignorable`, which need not be translated.
    between: Option<String>,
    /// Whether it has a target of its own.
    has_target: bool,
}

/// Reads the units of a document.
pub(super) fn read(content: &[u8], found: &mut Found) -> Result<(), Unread> {
    let mut unit: Option<Unit> = None;
    walk(content, |open, piece| {
        match piece {
            Piece::Open(tag) => begin(found, &mut unit, open, &tag),
            Piece::Text(text) => {
                if let Some(unit) = unit.as_mut().filter(|unit| unit.dropped == 0) {
                    add(unit, text);
                }
            }
            Piece::Close(name) => return end(found, &mut unit, open, name),
        }
        ControlFlow::Continue(())
    })
}

fn begin(found: &mut Found, unit: &mut Option<Unit>, open: &[String], tag: &Tag<'_>) {
    let name = tag.name();
    let Some(unit) = unit.as_mut() else {
        match name {
            "xliff" => {
                let version: String = tag.attribute("version").unwrap_or_default().chars().take(super::LONGEST_VERSION).collect();
                found.kind = format!("xliff {version}");
                found.to = found.to.take().or_else(|| tag.attribute("trgLang"));
            }
            "file" => found.to = found.to.take().or_else(|| tag.attribute("target-language")),
            "trans-unit" | "unit" => *unit = Some(Unit { pair: Pair { name: tag.attribute("id").unwrap_or_default(), ..Pair::default() }, ..Unit::default() }),
            _ => {}
        }
        return;
    };
    if unit.dropped > 0 {
        unit.dropped += 1;
        return;
    }
    let parent = open.last().map(String::as_str).unwrap_or_default();
    let direct = matches!(parent, "trans-unit" | "segment" | "ignorable");
    match (name, unit.side) {
        ("source", None) if direct => {
            unit.side = Some(Side::Source);
            unit.between = (parent == "ignorable").then(String::new);
        }
        ("target", None) if direct => {
            unit.side = Some(Side::Target);
            unit.has_target = true;
        }
        ("cp", Some(_)) => {
            let c = tag.attribute("hex").and_then(|hex| u32::from_str_radix(&hex, 16).ok()).and_then(char::from_u32);
            add(unit, c.unwrap_or('\u{FFFD}').encode_utf8(&mut [0; 4]));
        }
        (_, Some(_)) if CODES.contains(&name) || is_deleted(name, tag) => unit.dropped = 1,
        _ => {}
    }
}

/// Trados keeps what was deleted under revision as a marked passage.
fn is_deleted(name: &str, tag: &Tag<'_>) -> bool {
    name == "mrk" && tag.attribute("mtype").is_some_and(|kind| kind == "x-sdl-deleted")
}

fn add(unit: &mut Unit, text: &str) {
    match unit.side {
        Some(Side::Source) => {
            unified(&mut unit.pair.source, text);
            if let Some(between) = &mut unit.between {
                unified(between, text);
            }
        }
        Some(Side::Target) => unified(&mut unit.pair.target, text),
        None => {}
    }
}

fn end(found: &mut Found, unit: &mut Option<Unit>, open: &[String], name: &str) -> ControlFlow<Option<Unread>> {
    let Some(current) = unit.as_mut() else { return ControlFlow::Continue(()) };
    if current.dropped > 0 {
        current.dropped -= 1;
        return ControlFlow::Continue(());
    }
    let parent = open.last().map(String::as_str).unwrap_or_default();
    match name {
        "source" | "target" if matches!(parent, "trans-unit" | "segment" | "ignorable") => {
            if name == "target" {
                current.between = None;
            }
            current.side = None;
        }
        "ignorable" => {
            // What is between two segments stays between their translations.
            let between = current.between.take().filter(|_| current.has_target);
            current.pair.target.push_str(&between.unwrap_or_default());
        }
        "trans-unit" | "unit" => {
            let done = unit.take().map(|unit| unit.pair).unwrap_or_default();
            return found.push(done);
        }
        _ => {}
    }
    ControlFlow::Continue(())
}
