//! Measures `translate::align` on human parallel text: reads a table on its standard input (first
//! line: language tags; one segment a line, a tab between languages), makes documents of some
//! segments in a row, drops one paragraph of each translation, merges two others, and tells the
//! strict F1 of the beads, how often the lost paragraph is found, at most one place off, and how
//! many gaps were told in a document (one is right).
//!
//!   xz -dc tico19.tsv.xz | cargo run --release --example measure-align -- zh:es-LA en:fr
//!
//! `--size 16` segments make a document; each is spoilt `--times 4`, each time elsewhere; `--except
//! 29-45,67-69` leaves documents out whose own segments do not answer one another. `--show` prints
//! what went wrong, of the tuning half only. Even documents are for tuning, odd ones only for
//! scoring; both are told apart, but not with `--whole`, for text that nothing was tuned on.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, clippy::cast_precision_loss, clippy::allow_attributes, reason = "a tool for developers")]

use std::fmt::Write as _;
use std::io::Read as _;
use std::ops::Range;

use pouch::model::lang_tag::LangTag;
use pouch::translate::{Bead, align};

#[derive(Default)]
struct Score {
    right: usize,
    found: usize,
    wanted: usize,
    lost: usize,
    located: usize,
    gaps: usize,
}

struct Plan {
    size: usize,
    times: usize,
    except: Vec<Range<usize>>,
    show: bool,
    whole: bool,
}

/// A translation with one paragraph lost and two made one, and how it should be put beside its source.
struct Spoilt {
    target: Vec<String>,
    wanted: Vec<Bead>,
    dropped: usize,
}

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    let (plan, pairs) = plan();
    for pair in pairs {
        let (from, to) = pair.split_once(':').unwrap();
        let at = |name: &str| names.iter().position(|own| *own == name).unwrap();
        let (left, right) = (at(from), at(to));
        let segments: Vec<(&str, &str)> = rows.iter().filter_map(|row| Some((*row.get(left)?, *row.get(right)?))).filter(|(one, other)| !one.is_empty() && !other.is_empty()).collect();
        let scores = scores(&plan, &segments, (from, to));
        for (score, half) in scores.iter().zip(["tuned on", if plan.whole { "not tuned on" } else { "only scored" }]).filter(|(score, _)| score.lost > 0) {
            println!("{pair}\t{half}\t{}", told(score));
        }
    }
}

/// Makes documents, spoils and scores them: the even ones, then the odd ones.
fn scores(plan: &Plan, segments: &[(&str, &str)], (from, to): (&str, &str)) -> [Score; 2] {
    let mut scores = [Score::default(), Score::default()];
    let documents = segments.chunks_exact(plan.size).enumerate().filter(|(number, _)| !plan.except.iter().any(|range| range.contains(number)));
    for (number, time, document) in documents.flat_map(|(number, document)| (0..plan.times).map(move |time| (number, time, document))) {
        let half = if plan.whole { 1 } else { number % 2 };
        let shown = measure(document, number + time * 1_000_003, (from, to), &mut scores[half]);
        if plan.show && half == 0 && !shown.is_empty() {
            println!("{from}:{to} {number}.{time}\n{shown}");
        }
    }
    scores
}

fn plan() -> (Plan, Vec<String>) {
    let mut plan = Plan { size: 16, times: 4, except: Vec::new(), show: false, whole: false };
    let mut pairs = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--size" => plan.size = arguments.next().unwrap().parse().unwrap(),
            "--times" => plan.times = arguments.next().unwrap().parse().unwrap(),
            "--except" => plan.except = arguments.next().unwrap().split(',').map(range).collect(),
            "--show" => plan.show = true,
            "--whole" => plan.whole = true,
            _ => pairs.push(argument),
        }
    }
    (plan, pairs)
}

fn range(raw: &str) -> Range<usize> {
    let (first, last) = raw.split_once('-').unwrap_or((raw, raw));
    first.parse().unwrap()..last.parse::<usize>().unwrap() + 1
}

fn told(score: &Score) -> String {
    let (precision, recall) = (score.right as f64 / score.found as f64, score.right as f64 / score.wanted as f64);
    let share = |count: usize| count as f64 / score.lost as f64;
    format!("F1 {:.3}\tlocated {:.0} % of {}\tgaps {:.2}", 2.0 * precision * recall / (precision + recall), 100.0 * share(score.located), score.lost, share(score.gaps))
}

/// Spoils one document and scores what comes back; returns what went wrong.
fn measure(document: &[(&str, &str)], number: usize, (from, to): (&str, &str), score: &mut Score) -> String {
    let source: Vec<&str> = document.iter().map(|(one, _)| *one).collect();
    let spoilt = spoil(document, number);
    let target: Vec<&str> = spoilt.target.iter().map(String::as_str).collect();
    let tag = |raw: &str| LangTag::parse(raw).unwrap();
    let beads = align(&source, &tag(from), &target, &tag(to));
    let found: Vec<&Bead> = beads.iter().filter(|bead| !bead.source.is_empty() && !bead.target.is_empty()).collect();
    score.right += found.iter().filter(|bead| spoilt.wanted.contains(bead)).count();
    score.found += found.len();
    score.wanted += spoilt.wanted.len();
    score.lost += 1;
    score.located += usize::from(beads.iter().any(|bead| bead.target.is_empty() && bead.source.start.abs_diff(spoilt.dropped) <= 1));
    score.gaps += beads.len() - found.len();
    let mut shown = String::new();
    for bead in beads.iter().filter(|bead| !spoilt.wanted.contains(bead) && bead.source != (spoilt.dropped..spoilt.dropped + 1)) {
        let (left, right) = (source[bead.source.clone()].join(" ¶ "), target[bead.target.clone()].join(" ¶ "));
        write!(shown, "  {:?} – {:?} (lost {})\n    {left}\n    {right}\n", bead.source, bead.target, spoilt.dropped).unwrap();
    }
    shown
}

fn spoil(document: &[(&str, &str)], number: usize) -> Spoilt {
    let chance = number.wrapping_mul(2_654_435_761) >> 7;
    let dropped = chance % document.len();
    let mut merged = (chance >> 8) % (document.len() - 1);
    while merged == dropped || merged + 1 == dropped {
        merged = (merged + 1) % (document.len() - 1);
    }
    let mut spoilt = Spoilt { target: Vec::new(), wanted: Vec::new(), dropped };
    for (at, (_, other)) in document.iter().enumerate().filter(|(at, _)| *at != dropped) {
        if at == merged + 1 {
            let last = spoilt.target.last_mut().unwrap();
            last.push(' ');
            last.push_str(other);
            spoilt.wanted.last_mut().unwrap().source.end += 1;
        } else {
            spoilt.wanted.push(Bead { source: at..at + 1, target: spoilt.target.len()..spoilt.target.len() + 1 });
            spoilt.target.push((*other).to_owned());
        }
    }
    spoilt
}
