//! Measures how surely `qa::check_document` tells a lost page, on human parallel text: reads a table as `measure-align`
//! does, makes documents of sixteen segments in a row, and puts the paragraphs of each side beside one another as
//! `pouch check` does with free text. Three kinds: two paragraphs merged and nothing lost; one paragraph lost as well;
//! four paragraphs in a row lost, a page. Told are documents in which the loss is an error, and any finding.
//!
//!   xz -dc tico19.tsv.xz | cargo run --release --example measure-lost -- zh:es-LA ru:en
//!
//! Even documents are for tuning, odd ones only for scoring.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, clippy::cast_precision_loss, clippy::excessive_nesting, clippy::similar_names, clippy::allow_attributes, reason = "a tool for developers")]

use std::io::Read as _;

use pouch::model::finding::Level;
use pouch::model::lang_tag::LangTag;
use pouch::qa::{Context, Pair, Whole, check_document};
use pouch::translate::align;

const SIZE: usize = 16;
const TIMES: usize = 2;

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split('\t').collect()).collect();
    for languages in std::env::args().skip(1) {
        let (from, to) = languages.split_once(':').unwrap();
        let at = |name: &str| names.iter().position(|own| *own == name).unwrap();
        let (left, right) = (at(from), at(to));
        let segments: Vec<(&str, &str)> = rows.iter().filter_map(|row| Some((*row.get(left)?, *row.get(right)?))).filter(|(one, other)| !one.is_empty() && !other.is_empty()).collect();
        let (from, to) = (LangTag::parse(from).unwrap(), LangTag::parse(to).unwrap());
        // By half and kind: documents, with an error, with any finding about what is lost.
        let mut told = [[[0_usize; 3]; 3]; 2];
        for (number, document) in segments.chunks_exact(SIZE).enumerate() {
            for time in 0..TIMES {
                let chance = (number + time * 1_000_003).wrapping_mul(2_654_435_761) >> 7;
                for (one, lost) in told[number % 2].iter_mut().zip([0, 1, 4]) {
                    count(one, level(document, (&from, &to), lost, chance));
                }
            }
        }
        for (half, kinds) in ["tuned on", "only scored"].iter().zip(&told) {
            let share = |part: usize, all: usize| format!("{:.1}", 100.0 * part as f64 / all as f64);
            let cells: Vec<String> = kinds.iter().map(|one| format!("{} / {} of {}", share(one[1], one[0]), share(one[2], one[0]), one[0])).collect();
            println!("{languages}\t{half}\tnothing lost {}\tone {}\tfour {}", cells[0], cells[1], cells[2]);
        }
    }
}

fn count(told: &mut [usize; 3], level: Option<Level>) {
    told[0] += 1;
    told[1] += usize::from(level == Some(Level::Error));
    told[2] += usize::from(level.is_some());
}

/// Spoils a document and returns the highest level of what is told about lost paragraphs.
fn level(document: &[(&str, &str)], (from, to): (&LangTag, &LangTag), lost: usize, chance: usize) -> Option<Level> {
    let first = chance % (SIZE - lost);
    let merged = (0..SIZE - 1).map(|step| (chance / SIZE + step) % (SIZE - 1)).find(|at| at + 1 < first || *at >= first + lost).unwrap();
    let mut right: Vec<String> = Vec::new();
    for (at, (_, other)) in document.iter().enumerate().filter(|(at, _)| !(first..first + lost).contains(at)) {
        match right.last_mut().filter(|_| at == merged + 1) {
            Some(last) => *last = format!("{last} {other}"),
            None => right.push((*other).to_owned()),
        }
    }
    let originals: Vec<&str> = document.iter().map(|(one, _)| *one).collect();
    let right: Vec<&str> = right.iter().map(String::as_str).collect();
    let beads = align(&originals, from, &right, to);
    let joined: Vec<(String, String)> = beads.into_iter().map(|bead| (originals[bead.source].join("\n"), right[bead.target].join("\n"))).collect();
    let pairs: Vec<Pair<'_>> = joined.iter().map(|(source, target)| Pair { place: "", source, source_language: from, target, target_language: to }).collect();
    let whole = Whole::of(&pairs, &Context::default());
    let found = check_document(&pairs, "", None, Some(&whole));
    found.iter().filter(|finding| finding.code.0.starts_with("tx05-paragraph")).map(|finding| finding.level).max()
}
