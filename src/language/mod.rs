//! Text to language profile: which languages a document is in, and how sure that is.
//!
//! The door for whatlang. Machine tokens are masked first, scripts that one language writes
//! answer by themselves, Chinese is told by its characters, and for the rest whatlang must
//! agree with the letters and the frequent words of the language. Where they do not, the
//! answer is `und`: a wrong certainty costs more than a question.

mod han;
mod judge;
mod letters;
mod mask;
mod siblings;
mod script;
mod words;

use std::collections::BTreeMap;

use crate::model::lang_tag::LangTag;
use crate::model::language::{Detection, Profile};
use crate::model::text::Block;

use judge::{Judge, Verdict};
use mask::Words;
use script::Group;

/// Bytes of text that are looked at; a longer document is sampled evenly.
const ENOUGH: usize = 1 << 20;
/// Letters of one script that make the verdict on a whole document.
const WHOLE: usize = 64 << 10;
/// A language with a smaller share of the letters is folded away, in percent.
const LEAST_SHARE: usize = 3;

/// Finds the languages of a document, largest share first.
pub fn profile(blocks: &[Block]) -> Profile {
    let chunks = chunks(sample(blocks).map(|block| block.text.as_str()));
    if chunks.is_empty() {
        let wordless = Detection { tag: LangTag::undetermined(), confidence: 0.0, reliable: false, share: 100 };
        return Profile { detections: if blocks.is_empty() { Vec::new() } else { vec![wordless] } };
    }
    let judge = Judge::new();
    let whole = whole(&judge, &chunks);
    let mut tally: BTreeMap<&'static str, Tally> = BTreeMap::new();
    for chunk in &chunks {
        let document = whole.get(&chunk.group).copied();
        let verdict = judge_chunk(&judge, chunk, document);
        tally.entry(verdict.tag).or_default().add(chunk.letters, verdict);
    }
    fold(tally)
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

/// Takes blocks evenly until there is enough text.
fn sample(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    let bytes: usize = blocks.iter().map(|block| block.text.len()).sum();
    let mut left = 2 * ENOUGH;
    blocks.iter().step_by((bytes / ENOUGH).max(1)).take_while(move |block| {
        let more = left > 0;
        left = left.saturating_sub(block.text.len());
        more
    })
}

/// Splits a document into words of one script: paragraphs by themselves, short lines joined.
fn chunks<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<Words> {
    let mut done: Vec<Words> = Vec::new();
    let mut open: BTreeMap<Group, Words> = BTreeMap::new();
    for text in texts {
        let text: String = text.chars().take(2 * ENOUGH).collect();
        for words in mask::words(&text) {
            if words.letters >= paragraph(words.group) {
                done.push(words);
                continue;
            }
            let Some(joined) = open.get_mut(&words.group) else {
                open.insert(words.group, words);
                continue;
            };
            joined.text.push(' ');
            joined.text.push_str(&words.text);
            joined.letters += words.letters;
            if joined.letters >= 2 * paragraph(words.group) {
                done.extend(open.remove(&words.group));
            }
        }
    }
    done.extend(open.into_values());
    done.retain(|words| words.letters > 0);
    done
}

/// Returns how many letters let a paragraph speak for itself.
fn paragraph(group: Group) -> usize {
    if group == Group::Han { 30 } else { 60 }
}

/// Judges all words of each script together.
fn whole(judge: &Judge, chunks: &[Words]) -> BTreeMap<Group, Verdict> {
    let mut joined: BTreeMap<Group, Words> = BTreeMap::new();
    for chunk in chunks {
        let entry = joined.entry(chunk.group).or_insert_with(|| Words { group: chunk.group, text: String::new(), letters: 0 });
        if entry.letters < WHOLE {
            entry.text.push_str(&chunk.text);
            entry.text.push(' ');
            entry.letters += chunk.letters;
        }
    }
    joined.into_iter().map(|(group, words)| (group, judge.verdict(&words))).collect()
}

/// Judges one chunk; where it does not tell, the document's verdict holds.
fn judge_chunk(judge: &Judge, chunk: &Words, document: Option<Verdict>) -> Verdict {
    let own = judge.verdict(chunk);
    match document {
        Some(document) if !own.reliable || chunk.letters < paragraph(chunk.group) => document,
        // Chinese of either writing inside a document whose writing is known.
        Some(document) if own.tag == "zh" && document.tag.starts_with("zh-") => document,
        _ => own,
    }
}

/// Returns a quotient of two counts.
#[expect(clippy::cast_precision_loss, reason = "counts of letters in a document of 32 MiB are exact in an f64")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// What one language has gathered.
#[derive(Debug, Default)]
struct Tally {
    letters: usize,
    reliable: usize,
    confidence: f64,
}

impl Tally {
    fn add(&mut self, letters: usize, verdict: Verdict) {
        self.letters += letters;
        self.reliable += if verdict.reliable { letters } else { 0 };
        self.confidence += verdict.confidence * ratio(letters, 1);
    }
}

/// Turns letters into shares, leaving out what is too small to matter.
fn fold(tally: BTreeMap<&'static str, Tally>) -> Profile {
    let all: usize = tally.values().map(|found| found.letters).sum();
    let known = tally.iter().any(|(tag, found)| *tag != "und" && 2 * found.reliable >= found.letters);
    let keeps = |tag: &str, found: &Tally| {
        let matters = found.letters * 100 >= LEAST_SHARE * all;
        // A handful of foreign letters in a document of known language is no riddle.
        matters && !(tag == "und" && known && found.letters < Group::Latin.least())
    };
    let mut kept: Vec<_> = tally.into_iter().filter(|(tag, found)| keeps(tag, found)).collect();
    kept.sort_by(|a, b| b.1.letters.cmp(&a.1.letters).then(a.0.cmp(b.0)));
    let total: usize = kept.iter().map(|(_, found)| found.letters).sum();
    let mut detections: Vec<_> = kept.into_iter().filter_map(|(tag, found)| detection(tag, &found, total)).collect();
    let given: u8 = detections.iter().map(|found| found.share).sum();
    if let Some(first) = detections.first_mut() {
        first.share += 100 - given;
    }
    Profile { detections }
}

fn detection(tag: &str, found: &Tally, total: usize) -> Option<Detection> {
    let share = u8::try_from(found.letters * 100 / total.max(1)).ok()?;
    let confidence = found.confidence / ratio(found.letters.max(1), 1);
    Some(Detection { tag: LangTag::parse(tag).ok()?, confidence, reliable: 2 * found.reliable >= found.letters && tag != "und", share })
}

#[cfg(test)]
mod tests;
