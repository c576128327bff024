//! Text to language profile: which languages a document is in, and how sure that is.
//!
//! The door for whatlang. Machine tokens are masked first, scripts that one language writes
//! answer by themselves, Chinese is told by its characters, and for the rest a small model and
//! whatlang are heard together. What neither can tell is `und`: a wrong certainty costs more
//! than a question. `docs/decisions/0003-language.md` has the figures.

pub(crate) mod features;
mod han;
pub(crate) mod heard;
pub(crate) mod mask;
pub(crate) mod model;
mod recall;
pub(crate) mod script;
mod verdict;
pub(crate) mod window;
pub(crate) mod words;

use std::collections::BTreeMap;

use crate::model::lang_tag::LangTag;
use crate::model::language::{Detection, Heard, Part, Profile, Status, Survey};
use crate::model::text::Block;

use verdict::{Tally, Verdict};
use window::{Label, Piece};

/// Bytes of text that are judged together.
const WINDOW: usize = 256 << 10;
/// Bytes of text that are looked at; of a longer document, blocks are taken evenly.
const ENOUGH: usize = 8 << 20;
/// A language with a smaller share of the letters is folded away, in percent.
const LEAST_SHARE: usize = 3;
/// How much likelier an expected language is, as a logarithm: it never hides another.
const EXPECTED: f32 = 1.5;

/// Finds the languages of a document, largest share first.
pub fn profile(blocks: &[Block]) -> Profile {
    survey(blocks, &[]).profile
}

/// Finds the languages of a document and of each block; a case's expected languages weigh more, others are flagged.
pub fn survey(blocks: &[Block], expected: &[LangTag]) -> Survey {
    let wished = |tag: &str| {
        let language = tag.split('-').next().unwrap_or(tag);
        if expected.iter().any(|wish| wish.language() == language) { EXPECTED } else { 0.0 }
    };
    let (tallies, by_block) = read(blocks, &wished);
    let verdicts: BTreeMap<Label, Verdict> =
        tallies.iter().map(|(label, tally)| (*label, tally.verdict(*label, &wished))).collect();
    let profile = fold(blocks, &tallies, &verdicts, expected);
    let blocks = by_block.iter().map(|labels| parts(labels, &verdicts)).collect();
    Survey { profile, blocks }
}

/// Returns the reliably detected main language when it clearly contradicts the declared one.
pub fn seems(blocks: &[Block], declared: &LangTag) -> Option<LangTag> {
    let found = profile(blocks).detections.into_iter().next()?;
    let silent = ["und", "zxx", "mul"].contains(&declared.language());
    let agrees = declared.covers(&found.tag) || kin(declared.language()) == kin(found.tag.language());
    let other_writing = declared.language() == found.tag.language() && !declared.covers(&found.tag);
    let contradicts = !silent && (!agrees || other_writing);
    (found.reliable && found.share >= 50 && contradicts).then_some(found.tag)
}

/// Returns a word for languages that detection must not set against one another.
fn kin(language: &str) -> &str {
    match language {
        "hr" | "bs" | "sr" | "sh" | "cnr" => "hbs",
        "nb" | "nn" | "no" => "no",
        "fa" | "prs" | "pes" => "fa",
        "id" | "ms" | "zsm" => "ms",
        "zh" | "yue" | "cmn" => "zh",
        "tl" | "fil" => "tl",
        other => other,
    }
}

/// Labels every piece and gathers what is labelled alike.
pub(crate) fn read(blocks: &[Block], wished: &dyn Fn(&str) -> f32) -> (BTreeMap<Label, Tally>, Vec<BTreeMap<Label, usize>>) {
    let bytes: usize = blocks.iter().map(|block| block.text.len()).sum();
    let every = bytes / ENOUGH + 1;
    let mut tallies: BTreeMap<Label, Tally> = BTreeMap::new();
    let mut by_block: Vec<BTreeMap<Label, usize>> = vec![BTreeMap::new(); blocks.len()];
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut held, mut left) = (0_usize, ENOUGH);
    for (block, text) in blocks.iter().enumerate().step_by(every) {
        let text = text.text.get(..text.text.floor_char_boundary(left)).unwrap_or_default();
        left -= text.len();
        held += text.len();
        pieces.extend(mask::pieces(text).into_iter().map(|words| Piece { block, words, label: Label::Unknown, sums: None, count: None }));
        if held >= WINDOW || block + every >= blocks.len() {
            window::label(&mut pieces, wished);
            pieces.drain(..).for_each(|piece| gather(&piece, &mut tallies, &mut by_block));
            held = 0;
        }
    }
    (tallies, by_block)
}

fn gather(piece: &Piece, tallies: &mut BTreeMap<Label, Tally>, by_block: &mut [BTreeMap<Label, usize>]) {
    tallies.entry(piece.label).or_insert_with(|| Tally::new(piece.words.group)).add(piece);
    if let Some(labels) = by_block.get_mut(piece.block) {
        *labels.entry(piece.label).or_default() += piece.words.letters;
    }
}

/// Returns a quotient of two counts.
#[expect(clippy::cast_precision_loss, reason = "counts of letters in a document of 32 MiB are exact in an f64")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// What one language has gathered.
#[derive(Debug, Default)]
struct Found {
    letters: usize,
    reliable: usize,
    confidence: f64,
    largest: usize,
    status: Status,
    heard: Option<heard::Verdict>,
}

/// Turns letters into shares, leaving out what is too small to matter.
fn fold(blocks: &[Block], tallies: &BTreeMap<Label, Tally>, verdicts: &BTreeMap<Label, Verdict>, expected: &[LangTag]) -> Profile {
    let mut found: BTreeMap<&str, Found> = BTreeMap::new();
    for (tally, verdict) in tallies.values().zip(verdicts.values()) {
        let entry = found.entry(verdict.tag.as_str()).or_default();
        entry.letters += tally.letters;
        entry.reliable += if tally.is_reliable(verdict) { tally.letters } else { 0 };
        entry.confidence += verdict.confidence * ratio(tally.letters, 1);
        if tally.letters >= entry.largest {
            entry.largest = tally.letters;
            (entry.status, entry.heard) = (verdict.status, verdict.heard);
        }
    }
    let all: usize = found.values().map(|found| found.letters).sum();
    if all == 0 {
        let wordless = detection("und", &Found::default(), 1, expected).map(|found| Detection { share: 100, ..found });
        return Profile { detections: wordless.into_iter().filter(|_| !blocks.is_empty()).collect() };
    }
    let known = found.iter().any(|(tag, found)| *tag != "und" && 2 * found.reliable >= found.letters);
    let keeps = |tag: &str, found: &Found| {
        let matters = found.letters * 100 >= LEAST_SHARE * all;
        // A handful of foreign letters in a document of known language is no riddle.
        matters && !(tag == "und" && known && found.letters < 20)
    };
    let mut kept: Vec<_> = found.into_iter().filter(|(tag, found)| keeps(tag, found)).collect();
    kept.sort_by(|a, b| b.1.letters.cmp(&a.1.letters).then(a.0.cmp(b.0)));
    let total: usize = kept.iter().map(|(_, found)| found.letters).sum();
    let mut detections: Vec<_> = kept.into_iter().filter_map(|(tag, found)| detection(tag, &found, total, expected)).collect();
    let given: u8 = detections.iter().map(|found| found.share).sum();
    if let Some(first) = detections.first_mut() {
        first.share += 100 - given;
    }
    Profile { detections }
}

fn detection(tag: &str, found: &Found, total: usize, expected: &[LangTag]) -> Option<Detection> {
    let tag = LangTag::parse(tag).ok()?;
    let heard = found.heard.and_then(|heard| {
        let tag = LangTag::parse(heard.tag).ok()?;
        Some(Heard { tag, confidence: heard.confidence, reliable: heard.reliable })
    });
    Some(Detection {
        confidence: found.confidence / ratio(found.letters.max(1), 1),
        reliable: found.letters > 0 && 2 * found.reliable >= found.letters && !tag.is_undetermined(),
        share: u8::try_from(found.letters * 100 / total.max(1)).ok()?,
        status: Some(found.status),
        whatlang: heard,
        unexpected: !expected.is_empty() && !tag.is_undetermined() && !expected.iter().any(|wish| wish.covers(&tag)),
        tag,
    })
}

/// Returns the languages of one block.
fn parts(labels: &BTreeMap<Label, usize>, verdicts: &BTreeMap<Label, Verdict>) -> Vec<Part> {
    let mut letters: BTreeMap<&str, usize> = BTreeMap::new();
    for (label, count) in labels {
        *letters.entry(verdicts.get(label).map_or("und", |verdict| verdict.tag.as_str())).or_default() += count;
    }
    let all: usize = letters.values().sum();
    let mut parts: Vec<_> = letters.into_iter().collect();
    parts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    let part = |(tag, letters): (&str, usize)| {
        let share = u8::try_from((letters * 100 + all / 2) / all.max(1)).ok()?;
        Some(Part { tag: LangTag::parse(tag).ok()?, share })
    };
    parts.into_iter().filter_map(part).filter(|part| part.share > 0).collect()
}

#[cfg(test)]
mod tests;
