//! `PowerPoint` presentations (ECMA-376 `PresentationML`): slides in the order of the show, with
//! their notes and comments, and the diagrams and charts they show.
//!
//! The order is that of the presentation's list; slides it does not list follow after.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use crate::archive::office;
use crate::model::text::{Loc, Reading, Unread};

use super::gathered::Gathered;
use super::office_parts::{member, numbered, reason, resolve};
use super::xml::{self, Piece};

/// Slides that are read.
const MOST_SLIDES: usize = 5_000;

/// Reads a presentation.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let names = match office::names(bytes) {
        Ok(names) => names,
        Err(error) => return Reading::nothing(reason(error)),
    };
    let slides = slides(bytes, &names);
    if slides.is_empty() && !names.iter().any(|name| name.ends_with("presentation.xml")) {
        return Reading::nothing(Unread::Damaged);
    }
    let mut gathered = Gathered::default();
    let mut unread = (slides.len() > MOST_SLIDES).then_some(Unread::TooLarge);
    let mut seen = BTreeSet::new();
    for (slide, name) in (1..).zip(slides.iter().take(MOST_SLIDES)) {
        let mut parts = vec![("body", name.clone())];
        parts.extend(targets(bytes, name).into_iter().filter_map(|(kind, target)| Some((part(&kind)?, target))));
        let mut numbers = BTreeMap::new();
        for (part, name) in parts {
            // A diagram shown on two slides is read with the first.
            if seen.insert(name.clone()) {
                let read = read_part(bytes, &name, (slide, part), &mut numbers, &mut gathered);
                unread = unread.or(read.err());
            }
        }
    }
    gathered.finish(unread)
}

/// Returns how the text of a related part is labelled; `None` for those without words of their own.
fn part(kind: &str) -> Option<&'static str> {
    match kind {
        "notesSlide" => Some("notes"),
        "comments" => Some("comment"),
        "diagramData" => Some("diagram"),
        "chart" | "chartEx" => Some("chart"),
        _ => None,
    }
}

/// Lists the slides in the order of the show.
fn slides(bytes: &[u8], names: &[String]) -> Vec<String> {
    let rels: BTreeMap<String, String> = relations(bytes, "ppt/_rels/presentation.xml.rels", "ppt").into_iter().map(|(id, _, target)| (id, target)).collect();
    let mut listed = Vec::new();
    let content = member(bytes, "ppt/presentation.xml").ok().flatten().unwrap_or_default();
    // A damaged list loses the order only: every slide that is there is read below.
    xml::tags(&content, |tag| {
        let id = relation_id(tag).filter(|_| tag.name() == "sldId");
        listed.extend(id.and_then(|id| rels.get(&id)).cloned());
    });
    listed.retain(|name| names.iter().any(|there| there.trim_start_matches('/') == name));
    let unlisted: Vec<String> = numbered(names, "ppt/slides/slide", ".xml").into_iter().map(|(_, name)| name.trim_start_matches('/').to_owned()).collect();
    let rest: Vec<String> = unlisted.into_iter().filter(|name| !listed.contains(name)).collect();
    listed.extend(rest);
    listed
}

/// `<p:sldId id="256" r:id="rId2"/>`: two attributes with one local name; the relation begins with a letter.
fn relation_id(tag: &xml::Tag<'_>) -> Option<String> {
    tag.attributes("id").into_iter().find(|id| id.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// Lists kind and target of what a part is related to.
fn targets(bytes: &[u8], name: &str) -> Vec<(String, String)> {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let found = relations(bytes, &format!("{folder}/_rels/{file}.rels"), folder);
    found.into_iter().map(|(_, kind, target)| (kind, target)).collect()
}

fn relations(bytes: &[u8], rels: &str, folder: &str) -> Vec<(String, String, String)> {
    let content = member(bytes, rels).ok().flatten().unwrap_or_default();
    let mut found = Vec::new();
    xml::tags(&content, |tag| {
        if let (Some(id), Some(kind), Some(target)) = (tag.attribute("Id"), tag.attribute("Type"), tag.attribute("Target"))
            && tag.attribute("TargetMode").as_deref() != Some("External")
        {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            found.push((id, kind, resolve(folder, &target)));
        }
    });
    found
}

/// Reads the paragraphs of one part.
fn read_part(bytes: &[u8], name: &str, place: (u32, &'static str), numbers: &mut BTreeMap<&'static str, u32>, gathered: &mut Gathered) -> Result<(), Unread> {
    let Some(content) = member(bytes, name)? else { return Ok(()) };
    let (slide, part) = place;
    let mut text = String::new();
    let (mut in_text, mut dropped) = (false, 0_u32);
    let walked = xml::walk(&content, |piece| {
        match piece {
            Piece::Open(tag) => match tag.name() {
                "Fallback" => dropped += 1,
                "t" | "text" | "v" => in_text = true,
                "br" if dropped == 0 => text.push('\n'),
                "tab" if dropped == 0 => text.push('\t'),
                // A field of a slide: its number and the date are no words of its author.
                "fld" if matches!(tag.attribute("type").as_deref(), Some("slidenum")) => dropped += 1_000_000,
                _ => {}
            },
            Piece::Text(found) if in_text && dropped == 0 => text.push_str(found),
            Piece::Text(_) => {}
            Piece::Close(name) => match name {
                "Fallback" => dropped = dropped.saturating_sub(1),
                "fld" => dropped %= 1_000_000,
                "t" => in_text = false,
                "p" | "text" | "v" => {
                    in_text = false;
                    let number = numbers.entry(part).or_default();
                    *number += u32::from(!text.trim().is_empty());
                    let room = gathered.push(Loc::Slide { slide, part: part.to_owned(), number: *number }, &text);
                    text.clear();
                    if !room {
                        return ControlFlow::Break(Some(Unread::TooLarge));
                    }
                }
                _ => {}
            },
        }
        ControlFlow::Continue(())
    });
    gathered.push(Loc::Slide { slide, part: part.to_owned(), number: numbers.get(part).copied().unwrap_or(0) + 1 }, &text);
    walked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;
    use proptest::prelude::*;

    fn show(first: &str) -> Vec<u8> {
        let rel = |id: &str, kind: &str, target: &str| format!("<Relationship Id=\"{id}\" Type=\"http://x/{kind}\" Target=\"{target}\"/>");
        let list = "<p:presentation><p:sldIdLst><p:sldId id=\"256\" r:id=\"rId2\"/><p:sldId id=\"257\" r:id=\"rId1\"/></p:sldIdLst></p:presentation>";
        let rels = format!("<R>{}{}</R>", rel("rId1", "slide", "slides/slide1.xml"), rel("rId2", "slide", "slides/slide2.xml"));
        let own = format!("<R>{}</R>", rel("r", "notesSlide", "../notesSlides/notesSlide1.xml"));
        stored(&[
            ("ppt/presentation.xml", list.as_bytes()),
            ("ppt/_rels/presentation.xml.rels", rels.as_bytes()),
            ("ppt/slides/slide1.xml", first.as_bytes()),
            ("ppt/slides/slide2.xml", b"<p:sld><a:p><a:r><a:t>primera</a:t></a:r></a:p></p:sld>"),
            ("ppt/slides/_rels/slide1.xml.rels", own.as_bytes()),
            ("ppt/notesSlides/notesSlide1.xml", b"<n><a:p><a:r><a:t>nota</a:t></a:r><a:fld type=\"slidenum\"><a:t>7</a:t></a:fld></a:p></n>"),
        ])
    }

    #[test]
    fn slides_come_in_the_order_of_the_show_with_their_notes() {
        let reading = read(&show("<p:sld><a:p><a:r><a:t>a &amp; b</a:t></a:r><a:br/><a:r><a:t>c</a:t></a:r></a:p></p:sld>"));
        let found: Vec<_> = reading.blocks.iter().map(|block| (block.loc.to_string(), block.text.as_str())).collect();
        let expected = [("s1 ¶1", "primera"), ("s2 ¶1", "a & b\nc"), ("s2 notes ¶1", "nota")].map(|(loc, text)| (loc.to_owned(), text));
        assert_eq!(found, expected);
        assert_eq!(reading.unread, None);
    }

    #[test]
    fn a_zip_without_slides_is_damaged() {
        assert_eq!(read(&stored(&[("a.xml", b"<a/>")])).unread, Some(Unread::Damaged));
    }

    proptest! {
        #[test]
        fn any_slide_is_read(xml in "(</?(a:p|a:t|a:br|a:fld type='slidenum'|mc:Fallback)/?>|[ -~]{0,4}){0,30}") {
            prop_assert!(read(&show(&xml)).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
