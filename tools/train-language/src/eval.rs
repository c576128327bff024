//! Measures pouch's language room, and others beside it, on text that nothing was learnt from.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::chance::Chance;
use crate::corpus::{self, Line};
use crate::language;
use crate::model::language::{Status, Survey};
use crate::model::text::{Block, Loc};

/// The languages that must be known.
pub const NEEDED: [&str; 32] = [
    "zh-Hans", "zh-Hant", "yue", "en", "fr", "de", "es", "it", "ru", "be", "bg", "kk", "ky", "tg", "uz", "mn", "ug", "bo", "vi",
    "lo", "my", "km", "th", "ms", "id", "tl", "ar", "fa", "ps", "ur", "hi", "prs",
];

/// A text and what it is in.
#[derive(Debug, Clone)]
pub struct Sample {
    pub tag: String,
    pub label: String,
    pub text: String,
}

pub fn blocks(texts: &[&str]) -> Vec<Block> {
    texts.iter().zip(1..).map(|(text, line)| Block { loc: Loc::Line(line), text: (*text).to_owned() }).collect()
}

pub fn survey(text: &str) -> Survey {
    language::survey(&blocks(&[text]), &[])
}

/// Says one language for a text, or `und`.
pub type Engine<'a> = (&'a str, Box<dyn Fn(&str) -> String + 'a>);

pub fn ours(text: &str) -> String {
    survey(text).profile.main().to_string()
}

pub fn whatlang(text: &str) -> String {
    whatlang::detect(text).map_or_else(|| "und".to_owned(), |found| { let script = crate::corpus::main_group(text).unwrap_or(crate::language::script::Group::Latin); crate::language::heard::tag_of(found.lang(), script).to_owned() })
}

/// Sentences: prose lines, not lists of names.
pub fn sentences(lines: &[Line]) -> Vec<Sample> {
    let prose = |line: &&Line| {
        let length = line.text.chars().count();
        let wide = ["cmn-Hans", "cmn-Hant", "yue", "jpn", "kor"].contains(&line.label.as_str());
        let commas = line.text.matches([',', '،', '、', '،']).count();
        let least = if wide { 12 } else { 40 };
        (least..=400).contains(&length) && commas * if wide { 5 } else { 14 } <= length
    };
    lines.iter().filter(prose).map(sample).collect()
}

pub fn sample(line: &Line) -> Sample {
    Sample { tag: corpus::tag(&line.label).to_owned(), label: line.label.clone(), text: line.text.clone() }
}

/// Documents of 300 to 2000 characters, of neighbouring lines.
pub fn documents(sentences: &[Sample], chance: &mut Chance) -> Vec<Sample> {
    let mut by_label: BTreeMap<&str, Vec<&Sample>> = BTreeMap::new();
    for sample in sentences {
        by_label.entry(&sample.label).or_default().push(sample);
    }
    let mut documents = Vec::new();
    for samples in by_label.values() {
        let mut text = String::new();
        let mut most = 300 + chance.below(1200);
        for sample in samples {
            text.push_str(&sample.text);
            text.push('\n');
            if text.chars().count() >= most {
                documents.push(Sample { text: std::mem::take(&mut text), ..(*sample).clone() });
                most = 300 + chance.below(1200);
            }
        }
    }
    documents
}

/// Cuts of about so many characters, at the edges of words where there are any.
pub fn cuts(sentences: &[Sample], length: usize, chance: &mut Chance) -> Vec<Sample> {
    let mut cuts = Vec::new();
    for sample in sentences {
        let chars: Vec<char> = sample.text.chars().collect();
        if chars.len() < length + 10 {
            continue;
        }
        let mut start = chance.below(chars.len() - length);
        while start > 0 && chars[start - 1].is_alphanumeric() && chars[..start].contains(&' ') {
            start -= 1;
        }
        let mut end = (start + length).min(chars.len());
        while end > start + length / 2 && end < chars.len() && chars[end].is_alphanumeric() && chars[start..end].contains(&' ') {
            end -= 1;
        }
        let text: String = chars[start..end].iter().collect();
        if text.chars().filter(|c| c.is_alphabetic()).count() * 2 >= length {
            cuts.push(Sample { text: text.trim().to_owned(), ..sample.clone() });
        }
    }
    cuts
}

/// Returns whether an answer is right; scripts and dialects of one language are as told in the decision.
pub fn is_right(tag: &str, answer: &str) -> bool {
    let same = |language: &str| match language {
        "nb" | "nn" | "no" => "no".to_owned(),
        "hr" | "bs" | "sr-Latn" | "sh" => "hr".to_owned(),
        "prs" | "pes" => "fa".to_owned(),
        "fil" => "tl".to_owned(),
        "zh-Hans" | "zh-Hant" | "yue" | "zh" => "zh".to_owned(),
        "uz-Cyrl" => "uz".to_owned(),
        other => other.to_owned(),
    };
    match tag {
        // Bokmål and Nynorsk must be told apart, except by those who say only "Norwegian".
        "nb" | "nn" => answer == tag || answer == "no",
        _ => same(tag) == same(answer),
    }
}

/// Right answers and all of them, by language.
pub type Scores = BTreeMap<String, (usize, usize)>;

pub fn scores(samples: &[Sample], engine: &dyn Fn(&str) -> String) -> Scores {
    let mut scores = Scores::new();
    for sample in samples {
        let entry = scores.entry(sample.tag.clone()).or_default();
        entry.0 += usize::from(is_right(&sample.tag, &engine(&sample.text)));
        entry.1 += 1;
    }
    scores
}

/// Mean of the languages' own accuracy, in percent.
pub fn macro_of(scores: &Scores, which: &dyn Fn(&str) -> bool) -> (f64, usize) {
    let own: Vec<f64> = scores.iter().filter(|(tag, _)| which(tag)).map(|(_, (right, all))| *right as f64 / *all as f64).collect();
    (100.0 * own.iter().sum::<f64>() / own.len().max(1) as f64, own.len())
}

pub fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

/// Keeps at most so many samples of each language, evenly taken.
pub fn balanced(samples: &[Sample], most: usize) -> Vec<Sample> {
    let mut by_tag: BTreeMap<&str, Vec<&Sample>> = BTreeMap::new();
    for sample in samples {
        by_tag.entry(&sample.label).or_default().push(sample);
    }
    by_tag.values().flat_map(|own| own.iter().step_by(own.len().div_ceil(most)).map(|sample| (*sample).clone())).collect()
}

/// Identifiers, hashes, account numbers and machine-readable zones.
pub fn machine_texts(chance: &mut Chance) -> Vec<String> {
    let from = |chance: &mut Chance, set: &str, length: usize| -> String {
        let set: Vec<char> = set.chars().collect();
        (0..length).map(|_| set[chance.below(set.len())]).collect()
    };
    const HEX: &str = "0123456789abcdef";
    const DIGITS: &str = "0123456789";
    const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const BASE58: &str = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    (0..1000)
        .map(|number| match number % 10 {
            0 => from(chance, HEX, 64),
            1 => from(chance, HEX, 32).to_uppercase(),
            2 => format!("{}{} {} {} {} {}", from(chance, UPPER, 2), from(chance, DIGITS, 2), from(chance, UPPER, 4), from(chance, DIGITS, 4), from(chance, DIGITS, 4), from(chance, DIGITS, 4)),
            3 => format!("P<{}{}<<{}<{}<<<<<<<<<<<<<<<<<<\n{}{}{}", from(chance, UPPER, 3), from(chance, UPPER, 8), from(chance, UPPER, 5), from(chance, UPPER, 6), from(chance, UPPER, 2), from(chance, DIGITS, 7), from(chance, UPPER, 3)),
            4 => format!("bc1q{}", from(chance, "023456789acdefghjklmnpqrstuvwxyz", 38)),
            5 => format!("1{}", from(chance, BASE58, 33)),
            6 => format!("{}-{}-{}-{}-{}", from(chance, HEX, 8), from(chance, HEX, 4), from(chance, HEX, 4), from(chance, HEX, 4), from(chance, HEX, 12)),
            7 => format!("{}-{}/{} {}", from(chance, UPPER, 2), from(chance, DIGITS, 4), from(chance, DIGITS, 6), from(chance, UPPER, 3)),
            8 => format!("{} {} {}", from(chance, UPPER, 3), from(chance, UPPER, 4), from(chance, UPPER, 17)),
            _ => format!("https://{}.example/{}?id={}", from(chance, "abcdefghijklmnopqrstuvwxyz", 7), from(chance, BASE58, 12), from(chance, DIGITS, 6)),
        })
        .collect()
}

/// How a status does: right answers and all answers.
pub fn by_status(samples: &[Sample]) -> BTreeMap<Status, (usize, usize)> {
    let mut table = BTreeMap::new();
    for sample in samples {
        let survey = survey(&sample.text);
        let Some(main) = survey.profile.detections.first() else { continue };
        let entry: &mut (usize, usize) = table.entry(main.status.unwrap_or_default()).or_default();
        entry.0 += usize::from(is_right(&sample.tag, main.tag.as_str()));
        entry.1 += 1;
    }
    table
}

/// Time this thread has had the processor: what others do on the machine does not count.
fn processor_time() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    Duration::from_nanos(told.split(' ').next().and_then(|nanos| nanos.parse().ok()).unwrap_or_default())
}

/// Time in which a closure runs over all texts, and megabytes a second.
pub fn speed(texts: &[&str], mut run: impl FnMut(&str)) -> f64 {
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let start = processor_time();
        let mut rounds = 0;
        // The kernel counts in ticks of some milliseconds.
        while rounds == 0 || processor_time() - start < Duration::from_millis(250) {
            texts.iter().for_each(|text| run(text));
            rounds += 1;
        }
        best = best.min((processor_time() - start) / rounds);
    }
    bytes as f64 / 1e6 / best.as_secs_f64()
}

/// What mixed documents gave: characters in the right language, blocks in the right language.
#[derive(Debug, Default, Clone, Copy)]
pub struct Mixed {
    pub letters: (f64, f64),
    pub blocks: (usize, usize),
    pub exact: (usize, usize),
}

/// Documents of three to eight paragraphs, each in one of two to four languages.
pub fn mixed_paragraphs(sentences: &[Sample], chance: &mut Chance, count: usize) -> Mixed {
    let mut mixed = Mixed::default();
    for _ in 0..count {
        let languages: Vec<&Sample> = (0..2 + chance.below(3)).map(|_| &sentences[chance.below(sentences.len())]).collect();
        let chosen: Vec<&Sample> = (0..3 + chance.below(6))
            .map(|_| {
                let tag = &languages[chance.below(languages.len())].tag;
                let own: Vec<&Sample> = sentences.iter().filter(|sample| sample.tag == *tag).collect();
                own[chance.below(own.len())]
            })
            .collect();
        let texts: Vec<&str> = chosen.iter().map(|sample| sample.text.as_str()).collect();
        let survey = language::survey(&blocks(&texts), &[]);
        for (sample, parts) in chosen.iter().zip(&survey.blocks) {
            let letters = sample.text.chars().count() as f64;
            let right: f64 = parts.iter().filter(|part| is_right(&sample.tag, part.tag.as_str())).map(|part| f64::from(part.share)).sum();
            mixed.letters.0 += letters * right / 100.0;
            mixed.letters.1 += letters;
            mixed.blocks.0 += usize::from(parts.first().is_some_and(|part| is_right(&sample.tag, part.tag.as_str())));
            mixed.blocks.1 += 1;
        }
        let wanted: BTreeSet<&str> = chosen.iter().map(|sample| sample.tag.as_str()).collect();
        let found: BTreeSet<&str> = survey.profile.detections.iter().map(|found| found.tag.as_str()).collect();
        mixed.exact.0 += usize::from(wanted == found);
        mixed.exact.1 += 1;
    }
    mixed
}

/// Paragraphs of two to five sentences, the languages changing inside.
pub fn mixed_inside(sentences: &[Sample], chance: &mut Chance, count: usize) -> Mixed {
    let mut mixed = Mixed::default();
    for _ in 0..count {
        let two = [&sentences[chance.below(sentences.len())], &sentences[chance.below(sentences.len())]];
        let texts: Vec<String> = two.iter().map(|sample| end(&sample.text)).collect();
        let total: usize = texts.iter().map(|text| text.chars().filter(|c| c.is_alphabetic()).count()).sum();
        let survey = survey(&texts.join(" "));
        let parts = survey.blocks.first().cloned().unwrap_or_default();
        // Shares can only be right up to what there is of a language.
        let mut wanted: BTreeMap<&str, f64> = BTreeMap::new();
        for (sample, text) in two.iter().zip(&texts) {
            *wanted.entry(&sample.tag).or_default() += percent(text.chars().filter(|c| c.is_alphabetic()).count(), total);
        }
        for (tag, share) in &wanted {
            let got: f64 = parts.iter().filter(|part| is_right(tag, part.tag.as_str())).map(|part| f64::from(part.share)).sum();
            mixed.letters.0 += got.min(*share);
            mixed.letters.1 += share;
        }
        let found: BTreeSet<&str> = parts.iter().map(|part| part.tag.as_str()).collect();
        mixed.exact.0 += usize::from(wanted.keys().all(|tag| found.contains(tag)) && found.len() == wanted.len());
        mixed.exact.1 += 1;
    }
    mixed
}

fn end(text: &str) -> String {
    if text.ends_with(|c: char| c.is_alphanumeric()) { format!("{text}.") } else { text.to_owned() }
}
