//! The last word on each language of a document: everything labelled alike is judged once
//! more as a whole, together with what whatlang says of it (LANGUAGE.md §6, steps 2, 4 and 7).

use super::han::{Count, Writing};
use super::heard;
use super::model::{Model, Sums, normal};
use super::script::Group;
use super::window::{self, Label, Piece};
use super::words::{Known, Share};
use crate::model::language::Status;

/// Below this probability no language is named.
const LEAST: f64 = 0.4;
/// How much rarer all other languages together are in evidence than in training, as a logarithm.
const OTHER: f32 = 1.5;
/// What two agreeing voices must reach to be believed.
const AGREED: f64 = 0.9;
/// What the model alone must reach to be shown without a question mark.
const ALONE: f64 = 0.95;
/// The share of its usual words that a text must have for its language to be confirmed, and to be shown without a
/// question mark: near kin stay below.
const WORDS_CONFIRMED: f32 = 0.7;
const WORDS_ALONE: f32 = 0.6;
/// So much text is given to whatlang for each language.
const SAMPLE: usize = 2048;

/// Everything labelled alike.
#[derive(Debug)]
pub(crate) struct Tally {
    pub(crate) letters: usize,
    group: Group,
    words: usize,
    capitals: usize,
    sums: Option<Sums>,
    count: Count,
    sample: String,
}

/// What is thought of everything labelled alike.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) tag: String,
    pub(crate) confidence: f64,
    pub(crate) status: Status,
    pub(crate) heard: Option<heard::Verdict>,
    words: Share,
}

impl Tally {
    pub(crate) fn new(group: Group) -> Self {
        Self { letters: 0, group, words: 0, capitals: 0, sums: None, count: Count::default(), sample: String::new() }
    }

    pub(crate) fn add(&mut self, piece: &Piece) {
        self.letters += piece.words.letters;
        self.words += piece.words.count;
        self.capitals += piece.words.capitals;
        if let Some(sums) = &piece.sums {
            self.sums = Some(window::joined(self.sums.take(), sums));
        }
        if let Some(count) = piece.count {
            self.count.join(count);
        }
        if self.sample.len() < SAMPLE {
            let text = &piece.words.text;
            self.sample.push_str(text.get(..text.floor_char_boundary(SAMPLE)).unwrap_or_default());
            self.sample.push(' ');
        }
    }

    /// Judges what was labelled alike.
    pub(crate) fn verdict(&self, label: Label, expected: &dyn Fn(&str) -> f32) -> Verdict {
        let heard = heard::verdict(&self.sample, self.group);
        let (tag, confidence) = match label {
            _ if self.letters < self.group.least() => ("und".to_owned(), 0.0),
            Label::Unknown => ("und".to_owned(), 0.0),
            Label::Script(tag) => (tag.to_owned(), 0.99),
            Label::Han(writing) => (writing.tag().to_owned(), self.han(writing)),
            Label::Model(number, _) => self.by_model(number, heard, expected),
            Label::Malay(tag) => self.malay(tag, heard, expected),
        };
        let words = Known::of(&tag).map_or(Share::UNLISTED, |known| known.share(&self.sample));
        let mut status = self.status(label, &tag, confidence, heard);
        // A short text may have them by chance.
        if status == Status::Confirmed && (words.found - words.spread < WORDS_CONFIRMED || is_many(&tag)) {
            status = Status::Probable;
        }
        Verdict { tag, confidence, status, heard, words }
    }

    /// Returns whether a tag may be shown without a question mark.
    pub(crate) fn is_reliable(&self, verdict: &Verdict) -> bool {
        match verdict.status {
            Status::Confirmed => true,
            Status::Probable => {
                // A short text may lack them by chance.
                let words = verdict.words.found + verdict.words.spread;
                verdict.confidence >= ALONE && words >= WORDS_ALONE && self.letters >= 30 && !self.is_names()
            }
            Status::Contested | Status::Undetermined => false,
        }
    }

    fn han(&self, writing: Writing) -> f64 {
        let confidence = self.count.confidence();
        // A handful of characters may as well be a name in the neighbour's language.
        let short = if self.letters < 6 { 0.8 } else { 1.0 };
        short * if self.count.writing() == writing { confidence } else { confidence.min(0.8) }
    }

    fn by_model(&self, number: usize, heard: Option<heard::Verdict>, expected: &dyn Fn(&str) -> f32) -> (String, f64) {
        let unknown = || ("und".to_owned(), 0.0);
        let (Some(table), Some(sums)) = (Model::get().table(number), &self.sums) else { return unknown() };
        let mut logs = table.likelihoods(sums);
        for (log, tag) in logs.iter_mut().zip(&table.tags) {
            *log += expected(tag);
            if let Some(heard) = heard.filter(|heard| heard.tag == tag && !heard::absorbs(tag)) {
                #[expect(clippy::cast_possible_truncation, reason = "a confidence from 0 to 1")]
                let more = heard.confidence as f32;
                *log += more;
            }
        }
        let strict = normal(logs.clone());
        for (log, _) in logs.iter_mut().zip(&table.tags).filter(|(_, tag)| *tag == "other") {
            *log -= OTHER;
        }
        let logs = normal(logs);
        let (at, log) = window::best(&logs);
        // A language is named when it is likelier than all others in the lenient count, and sure only in the strict one.
        let sure = strict.get(at).map_or(0.0, |log| f64::from(log.exp()));
        match table.tags.get(at) {
            Some(tag) if tag != "other" && f64::from(log.exp()) >= LEAST => (tag.clone(), sure),
            _ => unknown(),
        }
    }

    /// Judges whether it is one of the two at all; which of them was decided block by block.
    fn malay(&self, tag: &str, heard: Option<heard::Verdict>, expected: &dyn Fn(&str) -> f32) -> (String, f64) {
        let (Some(table), Some(sums)) = (Model::get().table(0), &self.sums) else { return ("und".to_owned(), 0.0) };
        let logs = normal(table.likelihoods(sums).iter().zip(&table.tags).map(|(log, tag)| log + expected(tag)).collect());
        let share = |wanted: &str| table.tags.iter().zip(&logs).find(|(tag, _)| *tag == wanted).map_or(0.0, |(_, log)| f64::from(log.exp()));
        let either = share("ms") + share("id");
        if either < LEAST {
            return self.by_model(0, heard, expected);
        }
        let pair = Model::get().malay().map_or(0.0, |table| f64::from(window::lean(table, &table.sums(&self.sample)).abs()));
        (tag.to_owned(), either / (1.0 + (-pair).exp()))
    }

    /// Says how well a language is established.
    fn status(&self, label: Label, tag: &str, confidence: f64, heard: Option<heard::Verdict>) -> Status {
        if tag == "und" {
            return Status::Undetermined;
        }
        let main = tag.split('-').next().unwrap_or(tag);
        let agrees = heard.is_some_and(|heard| heard.tag == main || heard.tag == tag || is_kin(heard.tag, tag));
        let by_script = matches!(label, Label::Script(_)) || (matches!(label, Label::Han(_)) && confidence >= AGREED);
        let by_both = agrees && confidence >= AGREED && self.letters >= 15 && !matches!(label, Label::Han(_));
        let disputed = !agrees && heard.is_some_and(|heard| heard.reliable) && heard::speaks(tag) && !matches!(label, Label::Han(_));
        if by_script {
            Status::Confirmed
        } else if self.is_names() {
            Status::Probable
        } else if by_both {
            Status::Confirmed
        } else if disputed {
            Status::Contested
        } else {
            Status::Probable
        }
    }

    /// Returns whether nearly every word begins with a capital: names, and names have no language.
    fn is_names(&self) -> bool {
        matches!(self.group, Group::Latin | Group::Cyrillic) && self.capitals * 10 >= self.words * 8 && self.words <= 12
    }
}

/// Returns whether a tag stands for several written languages that the model cannot tell apart:
/// Croatian, Bosnian, Montenegrin and Serbian in Latin letters.
fn is_many(tag: &str) -> bool {
    tag == "hr"
}

/// Whatlang calls Serbian in Latin letters what the model calls by its sister's name.
fn is_kin(heard: &str, tag: &str) -> bool {
    heard == "sr-Latn" && tag == "hr" || heard == "zh" && tag == "yue"
}
