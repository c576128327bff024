//! What a file carries beside its text, cut to what a line of the log may hold, with the
//! language of each member; and what of it a dossier would reveal.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::extract::ocr::Recognized;
use crate::extract::{Examined, Part};
use crate::language;
use crate::model::finding::Finding;
use crate::model::inside::{Inside, Machine, Member, is_grave, reveals};
use crate::model::case::ItemWords;
use crate::model::item::{Item, ItemId};
use crate::model::lang_tag::LangTag;
use crate::model::language::Profile;
use crate::model::text::Block;

/// Values about a file that are logged, and characters of each.
const MOST_SAID: usize = 60;
const LONGEST: usize = 300;
/// Remarks about a file, and about one of its members, that are logged.
const MOST_REMARKS: usize = 40;
const MOST_MEMBER_REMARKS: usize = 5;
/// Members that are logged.
const MOST_MEMBERS: usize = 1000;
/// About so many bytes of a line of the log may go into members: a line of a megabyte is refused.
const MOST_BYTES: usize = 400_000;
/// Below this, in percent, a machine's reading makes no language sure.
const LEAST_CONFIDENCE: u8 = 70;
/// Items named in one warning.
const MOST_NAMED: usize = 5;

/// Takes what was found in a file apart: what is logged of it, and the languages of its text; those that the case
/// expects weigh more, and others are flagged.
///
/// An archive has no text of its own: its languages are those of its members. Those of a picture are what a machine
/// read from it, and sure only where the machine is.
pub(super) fn carried(examined: Examined, recognized: Option<Recognized>, expected: &[LangTag]) -> (Inside, Profile) {
    let profile = |blocks: &[Block]| language::survey(blocks, expected).profile;
    let Examined { reading, said, findings, parts, unlisted, .. } = examined;
    let own = !reading.blocks.is_empty();
    let mut blocks: Vec<Block> = if own { reading.blocks } else { Vec::new() };
    let count = parts.len() as u64;
    let mut inside = Inside { unlisted, ..Inside::default() };
    inside.said = said.into_iter().take(MOST_SAID).map(|(name, value)| (name, short(&value))).collect();
    inside.remarks = remarks(findings, MOST_REMARKS);
    let machines: Vec<&Machine> = recognized.iter().chain(parts.iter().filter_map(|part| part.recognized.as_ref())).map(|found| &found.machine).collect();
    inside.machine = Machine::together(&machines).map(Box::new);
    let mut left = MOST_BYTES;
    for part in parts {
        let (member, text) = member(part, &profile);
        if !own {
            blocks.extend(text);
        }
        let weight = weight(&member);
        if inside.members.len() < MOST_MEMBERS && weight <= left {
            left -= weight;
            inside.members.push(member);
        } else {
            // What comes after it is not listed either: the list has one end. What marks it is told of the whole.
            left = 0;
            let room = MOST_REMARKS.saturating_sub(inside.remarks.len());
            let grave = member.remarks.into_iter().filter(is_grave).take(room);
            inside.remarks.extend(grave.map(|finding| finding.with("name", &member.number)));
        }
    }
    inside.more = count - inside.members.len() as u64;
    let Some(Recognized { blocks: read, machine }) = recognized else { return (inside, profile(&blocks)) };
    let doubtful = machine.confidence < LEAST_CONFIDENCE;
    if !blocks.is_empty() {
        return (inside, profile(&blocks));
    }
    let mut languages = profile(&read);
    for found in languages.detections.iter_mut().filter(|_| doubtful) {
        found.reliable = false;
    }
    (inside, languages)
}

fn member(part: Part, profile: &dyn Fn(&[Block]) -> Profile) -> (Member, Vec<Block>) {
    let characters = part.reading.characters();
    // Of a picture only what a machine is sure of tells a language.
    let read = part.recognized.filter(|found| part.reading.blocks.is_empty() && found.machine.confidence >= LEAST_CONFIDENCE);
    let blocks = read.map_or(part.reading.blocks, |found| found.blocks);
    let languages = profile(&blocks);
    let language = languages.detections.into_iter().next().filter(|found| found.reliable).map(|found| found.tag);
    let member = Member {
        number: part.number,
        name: short(&part.name),
        bytes: part.bytes,
        sha256: part.sha256,
        format: part.format,
        characters,
        language: language.filter(|tag: &LangTag| !tag.is_undetermined()),
        unread: part.reading.unread,
        remarks: remarks(part.findings, MOST_MEMBER_REMARKS),
    };
    (member, blocks)
}

fn remarks(findings: Vec<Finding>, most: usize) -> Vec<Finding> {
    let cut = |finding: Finding| Finding { values: finding.values.into_iter().map(|(name, value)| (name, short(&value))).collect(), ..finding };
    findings.into_iter().take(most).map(cut).collect()
}

fn short(value: &str) -> String {
    value.chars().take(LONGEST).collect()
}

/// Returns about how many bytes a member takes in a line; a control becomes six.
fn weight(member: &Member) -> usize {
    let values: usize = member.remarks.iter().flat_map(|finding| &finding.values).map(|(_, value)| 60 + value.len() * 6).sum();
    400 + (member.name.len() + member.number.len()) * 6 + values
}

/// Warns the officer of what a dossier would reveal beyond the texts: each kind once, with the items.
pub(super) fn revealed<'a>(chosen: impl Iterator<Item = (&'a Arc<Item>, Arc<ItemWords>)>, recipient: &str) -> Vec<Finding> {
    let mut items: BTreeMap<&'static str, Vec<ItemId>> = BTreeMap::new();
    for (item, _) in chosen.filter(|(_, words)| words.withheld.is_none()) {
        let inside = &item.inside;
        let all = inside.remarks.iter().chain(inside.members.iter().flat_map(|member| &member.remarks));
        for code in all.filter(|finding| reveals(finding)).filter_map(|finding| of(finding.code.0)) {
            let of_kind = items.entry(code).or_default();
            if of_kind.last() != Some(&item.id) {
                of_kind.push(item.id);
            }
        }
    }
    let warning = |(code, items): (&'static str, Vec<ItemId>)| {
        let mut named: Vec<String> = items.iter().take(MOST_NAMED).map(ItemId::to_string).collect();
        named.extend((items.len() > MOST_NAMED).then(|| "…".to_owned()));
        Finding::warning(code, recipient).with("count", items.len()).with("items", named.join(" "))
    };
    items.into_iter().map(warning).collect()
}

/// Returns the warning about a dossier that belongs to a warning about a file.
fn of(code: &str) -> Option<&'static str> {
    let kinds = [
        ("metadata-gps", "reveals-gps"),
        ("metadata-author", "reveals-author"),
        ("metadata-bcc", "reveals-bcc"),
        ("metadata-tracked-changes", "reveals-tracked-changes"),
        ("metadata-hidden-sheet", "reveals-hidden-sheet"),
        ("metadata-comments", "reveals-comments"),
    ];
    kinds.into_iter().find(|(of_file, _)| *of_file == code).map(|(_, of_dossier)| of_dossier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::custody::InsideShape;
    use crate::model::inside::Machine;
    use crate::model::item::Format;
    use crate::model::text::{Loc, Reading, Unread};

    const SPANISH: &str = "El testigo declaró que la persona que llamó por teléfono exigía dinero a los comerciantes del barrio.";

    fn part(number: usize, name: &str, text: &str) -> Part {
        let block = Block { loc: Loc::Line(1), text: text.to_owned() };
        let reading = Reading { blocks: vec![block], ..Reading::default() };
        let findings = vec![Finding::warning("metadata-author", "").with("name", "\u{1}".repeat(2000))];
        Part { number: number.to_string(), name: name.to_owned(), bytes: Some(1), sha256: None, format: Format::unknown(), reading, said: Vec::new(), findings, recognized: None }
    }

    #[test]
    fn an_archive_is_in_the_languages_of_its_members() {
        let reading = Reading::nothing(Unread::InMembers);
        let (inside, languages) = carried(Examined { reading, parts: vec![part(1, "a.txt", SPANISH)], ..Examined::default() }, None, &[]);
        assert_eq!(languages.detections[0].tag.as_str(), "es");
        assert_eq!(inside.members[0].language.as_ref().map(LangTag::as_str), Some("es"));
    }

    #[test]
    fn a_machine_that_doubts_makes_no_language_sure() {
        let recognized = |confidence| {
            let blocks = vec![Block { loc: Loc::Recognized { page: 1, block: 1 }, text: SPANISH.to_owned() }];
            let machine = Machine { engine: "tesseract 5.3.0".to_owned(), languages: vec!["spa".to_owned()], characters: 9, pages: 1, confidence, unread: None };
            carried(Examined { reading: Reading::nothing(Unread::NeedsOcr), ..Examined::default() }, Some(Recognized { blocks, machine }), &[])
        };
        let sure = |confidence| recognized(confidence).1.detections.first().map(|found| (found.tag.to_string(), found.reliable));
        assert_eq!((sure(91), sure(50)), (Some(("es".to_owned(), true)), Some(("es".to_owned(), false))));
    }

    #[test]
    fn the_most_hostile_file_fits_a_line_of_the_log() {
        let said = vec![("title", "\u{1}".repeat(5000)); 500];
        let findings = vec![Finding::warning("metadata-hidden-sheet", "").with("sheet", "\u{1}".repeat(5000)); 500];
        let parts = (1..5000).map(|number| part(number, &"\u{1}".repeat(5000), "x")).collect();
        let (inside, _) = carried(Examined { said, findings, parts, ..Examined::default() }, None, &[]);
        assert_eq!(inside.more, 4999 - inside.members.len() as u64);
        let line = serde_json::to_string(&InsideShape::of("E0001", &inside)).unwrap();
        assert!(line.len() < 700_000, "{}", line.len());
    }
}
