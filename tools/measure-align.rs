//! Measures `translate::align` on human parallel text: reads a table on its standard input (first
//! line: language tags; one segment a line, a tab between languages), makes documents of sixteen
//! segments, drops one paragraph of each translation, merges two others, and tells the strict F1
//! of the beads and how often the lost paragraph is found, at most one place off.
//!
//!   xz -dc tico19.tsv.xz | cargo run --release --example measure-align -- zh:es-LA zh:en ru:en
//!
//! Even documents are for tuning, odd ones only for scoring; both are told apart.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, clippy::cast_precision_loss, clippy::allow_attributes, reason = "a tool for developers")]

use std::io::Read as _;

use pouch::model::lang_tag::LangTag;
use pouch::translate::align;

const SEGMENTS: usize = 16;

#[derive(Default)]
struct Score {
    right: usize,
    found: usize,
    wanted: usize,
    lost: usize,
    located: usize,
}

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    for pair in std::env::args().skip(1) {
        let (from, to) = pair.split_once(':').unwrap();
        let at = |name: &str| names.iter().position(|own| *own == name).unwrap();
        let (left, right) = (at(from), at(to));
        let pairs: Vec<(&str, &str)> = rows.iter().filter_map(|row| Some((*row.get(left)?, *row.get(right)?))).filter(|(one, other)| !one.is_empty() && !other.is_empty()).collect();
        let mut scores = [Score::default(), Score::default()];
        for (number, document) in pairs.chunks_exact(SEGMENTS).enumerate() {
            measure(document, number, (from, to), &mut scores[number % 2]);
        }
        for (score, half) in scores.iter().zip(["tuned on", "only scored"]) {
            let (precision, recall) = (score.right as f64 / score.found as f64, score.right as f64 / score.wanted as f64);
            println!("{pair}\t{half}\tF1 {:.3}\tlocated {:.0} % of {}", 2.0 * precision * recall / (precision + recall), 100.0 * score.located as f64 / score.lost as f64, score.lost);
        }
    }
}

/// Spoils one document and scores what comes back.
fn measure(document: &[(&str, &str)], number: usize, (from, to): (&str, &str), score: &mut Score) {
    let chance = number.wrapping_mul(2_654_435_761) >> 7;
    let dropped = chance % SEGMENTS;
    let mut merged = (chance >> 8) % (SEGMENTS - 1);
    while merged == dropped || merged + 1 == dropped {
        merged = (merged + 1) % (SEGMENTS - 1);
    }
    let source: Vec<&str> = document.iter().map(|(one, _)| *one).collect();
    let mut target: Vec<String> = Vec::new();
    let mut wanted: Vec<(std::ops::Range<usize>, std::ops::Range<usize>)> = Vec::new();
    for (at, (_, other)) in document.iter().enumerate() {
        if at == dropped {
            continue;
        }
        if at == merged + 1 {
            target.last_mut().unwrap().push_str(&format!(" {other}"));
            wanted.last_mut().unwrap().0.end += 1;
        } else {
            wanted.push((at..at + 1, target.len()..target.len() + 1));
            target.push((*other).to_owned());
        }
    }
    let target: Vec<&str> = target.iter().map(String::as_str).collect();
    let tag = |raw: &str| LangTag::parse(raw).unwrap();
    let beads = align(&source, &tag(from), &target, &tag(to));
    let found: Vec<_> = beads.iter().filter(|bead| !bead.source.is_empty() && !bead.target.is_empty()).map(|bead| (bead.source.clone(), bead.target.clone())).collect();
    score.right += found.iter().filter(|bead| wanted.contains(bead)).count();
    score.found += found.len();
    score.wanted += wanted.len();
    score.lost += 1;
    score.located += usize::from(beads.iter().any(|bead| bead.target.is_empty() && bead.source.start.abs_diff(dropped) <= 1));
}
