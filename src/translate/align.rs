//! Which paragraph answers which, in a translation that came without numbers.
//!
//! Gale & Church 1993: lengths decide, and so do anchors: figures, Latin words and question marks
//! that stand on both sides. What has nothing opposite stays a gap; nothing is forced together.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::model::lang_tag::LangTag;

/// Paragraphs that answer one another; an empty side is a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bead {
    /// Places in the source.
    pub source: Range<usize>,
    /// Places in the translation.
    pub target: Range<usize>,
}

/// Shapes of beads with what they cost beyond their lengths.
const SHAPES: [(usize, usize, f32); 6] = [(1, 1, 0.0), (1, 0, GAP), (0, 1, GAP), (2, 1, MERGE), (1, 2, MERGE), (2, 2, 8.0)];
const GAP: f32 = 3.5;
const MERGE: f32 = 4.0;
/// Variance of the logarithm of lengths: for long paragraphs, and what is added for short ones.
const VARIANCE: (f32, f32) = (0.02, 1.2);
/// What a rare anchor found on both sides is worth, and what one on one side only costs.
const ANCHOR: f32 = 2.0;
const LOST: f32 = 0.4;
/// Most places of the table; a longer document is searched near its diagonal.
const MOST_PLACES: usize = 6_000_000;

/// Characters without blanks that say the same as one of English (TRANSLATION.md §4, measured on set N).
const LENGTHS: [(&str, f32); 14] = [
    ("zh", 0.402), ("es", 1.163), ("ru", 1.145), ("ar", 0.936), ("it", 1.181), ("th", 1.101), ("my", 1.398), ("fa", 0.95),
    ("hi", 1.019), ("tr", 1.123), ("pt", 1.125), ("fr", 1.186), ("ro", 1.187), ("ja", 0.5),
];

/// A paragraph as the search sees it.
struct Paragraph {
    length: f32,
    /// Numbers of its anchors, ascending.
    anchors: Vec<u32>,
}

/// Puts the paragraphs of a translation beside those of its source.
pub fn align(source: &[&str], from: &LangTag, target: &[&str], to: &LangTag) -> Vec<Bead> {
    let mut known = BTreeMap::new();
    let (ratio_from, ratio_to) = (unit(from), unit(to));
    let left: Vec<Paragraph> = source.iter().map(|text| paragraph(text, ratio_from, &mut known)).collect();
    let right: Vec<Paragraph> = target.iter().map(|text| paragraph(text, ratio_to, &mut known)).collect();
    let weights = weights(&left, &right, known.len());
    Search { left: &left, right: &right, weights: &weights }.run()
}

fn unit(tag: &LangTag) -> f32 {
    let primary = tag.as_str().split('-').next().unwrap_or_default();
    LENGTHS.iter().find(|(own, _)| *own == primary).map_or(1.0, |(_, length)| *length)
}

fn paragraph(text: &str, unit: f32, known: &mut BTreeMap<String, u32>) -> Paragraph {
    let characters = text.chars().filter(|c| !c.is_whitespace()).count();
    let mut anchors: Vec<u32> = anchors(text)
        .into_iter()
        .map(|anchor| {
            let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
            *known.entry(anchor).or_insert(next)
        })
        .collect();
    anchors.sort_unstable();
    anchors.dedup();
    Paragraph { length: (f32::from(u16::try_from(characters).unwrap_or(u16::MAX)) / unit).max(1.0), anchors }
}

/// Figures (in any digits, without separators), Latin words of three letters or more, question marks.
fn anchors(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut figures, mut letters) = (String::new(), String::new());
    let mut flush = |figures: &mut String, letters: &mut String| {
        if !figures.is_empty() {
            found.push(std::mem::take(figures));
        }
        if letters.len() >= 3 {
            found.push(letters.to_lowercase());
        }
        letters.clear();
    };
    for c in text.chars() {
        if let Some(digit) = digit(c) {
            if !letters.is_empty() {
                flush(&mut figures, &mut letters);
            }
            figures.push(digit);
        } else if c.is_ascii_alphabetic() {
            if !figures.is_empty() {
                flush(&mut figures, &mut letters);
            }
            letters.push(c);
        } else if !(matches!(c, ',' | '.' | '\u{A0}' | '\u{202F}' | '٬' | '٫' | '，') && !figures.is_empty()) {
            flush(&mut figures, &mut letters);
        }
    }
    flush(&mut figures, &mut letters);
    if text.contains(['?', '？', '؟']) {
        found.push("?".to_owned());
    }
    found
}

/// Returns the Latin digit for one of the decimal digits that evidence is written in.
fn digit(c: char) -> Option<char> {
    let zeros = ['0', '٠', '۰', '०', '๐', '၀', '០', '０'];
    let value = zeros.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// What is everywhere says nothing: an anchor weighs the less, the more paragraphs have it.
fn weights(left: &[Paragraph], right: &[Paragraph], count: usize) -> Vec<f32> {
    let tally = |paragraphs: &[Paragraph]| {
        let mut seen = vec![0_u16; count];
        for anchor in paragraphs.iter().flat_map(|paragraph| &paragraph.anchors) {
            if let Some(seen) = usize::try_from(*anchor).ok().and_then(|at| seen.get_mut(at)) {
                *seen = seen.saturating_add(1);
            }
        }
        seen
    };
    // An anchor on one side only is a word of that language.
    tally(left).into_iter().zip(tally(right)).map(|(left, right)| if left == 0 || right == 0 { 0.0 } else { f32::from(left.max(right)).recip() }).collect()
}

struct Search<'a> {
    left: &'a [Paragraph],
    right: &'a [Paragraph],
    weights: &'a [f32],
}

impl Search<'_> {
    /// Finds the cheapest way through the table of both documents.
    fn run(&self) -> Vec<Bead> {
        let (rows, columns) = (self.left.len() + 1, self.right.len() + 1);
        let band = (MOST_PLACES / rows).max(64).min(columns);
        let first = |row: usize| (row * columns / rows).saturating_sub(band / 2).min(columns.saturating_sub(band));
        let mut costs = vec![f32::INFINITY; rows * band];
        let mut shapes = vec![u8::MAX; rows * band];
        let place = |row: usize, column: usize| column.checked_sub(first(row)).filter(|at| *at < band).map(|at| row * band + at);
        costs.iter_mut().take(1).for_each(|own| *own = 0.0);
        for (row, column) in (0..rows).flat_map(|row| (first(row)..first(row) + band).map(move |column| (row, column))).skip(1) {
            if let (Some((cost, shape)), Some(at)) = (self.best(&costs, &place, (row, column)), place(row, column)) {
                costs.iter_mut().skip(at).take(1).for_each(|own| *own = cost);
                shapes.iter_mut().skip(at).take(1).for_each(|own| *own = shape);
            }
        }
        let mut beads = Vec::new();
        let (mut row, mut column) = (rows - 1, columns - 1);
        while row > 0 || column > 0 {
            let shape = place(row, column).and_then(|at| shapes.get(at)).and_then(|shape| SHAPES.get(usize::from(*shape)));
            // Outside the band there is no way back: what is left has nothing opposite.
            let (down, across) = shape.map_or((row, column), |(down, across, _)| (*down, *across));
            beads.push(Bead { source: row - down..row, target: column - across..column });
            (row, column) = (row - down, column - across);
        }
        beads.reverse();
        beads
    }

    fn best(&self, costs: &[f32], place: &impl Fn(usize, usize) -> Option<usize>, (row, column): (usize, usize)) -> Option<(f32, u8)> {
        let mut best: Option<(f32, u8)> = None;
        for ((down, across, penalty), shape) in SHAPES.iter().zip(0_u8..) {
            let Some((above, before)) = row.checked_sub(*down).zip(column.checked_sub(*across)) else { continue };
            let Some(so_far) = place(above, before).and_then(|at| costs.get(at)).filter(|cost| cost.is_finite()) else { continue };
            let (left, right) = (self.left.get(above..row)?, self.right.get(before..column)?);
            let cost = so_far + penalty + self.cost(left, right);
            if best.is_none_or(|(least, _)| cost < least) {
                best = Some((cost, shape));
            }
        }
        best
    }

    fn cost(&self, left: &[Paragraph], right: &[Paragraph]) -> f32 {
        if left.is_empty() || right.is_empty() {
            return 0.0;
        }
        let length = |side: &[Paragraph]| side.iter().map(|paragraph| paragraph.length).sum::<f32>();
        let (one, other) = (length(left), length(right));
        let (constant, short) = VARIANCE;
        let z = (other / one).ln() / (constant + short / one.midpoint(other)).sqrt();
        let (shared, lost) = self.anchors(left, right);
        (z * z / 2.0).min(12.0) - ANCHOR * shared.min(2.0) + LOST * lost.min(4.0)
    }

    /// Returns the weight of the anchors on both sides, and of those on one side only.
    fn anchors(&self, left: &[Paragraph], right: &[Paragraph]) -> (f32, f32) {
        let weight = |anchor: &u32| usize::try_from(*anchor).ok().and_then(|at| self.weights.get(at)).copied().unwrap_or_default();
        let has = |side: &[Paragraph], anchor: &u32| side.iter().any(|paragraph| paragraph.anchors.binary_search(anchor).is_ok());
        let (mut shared, mut lost) = (0.0, 0.0);
        for anchor in left.iter().flat_map(|paragraph| &paragraph.anchors) {
            *(if has(right, anchor) { &mut shared } else { &mut lost }) += weight(anchor);
        }
        let alone = right.iter().flat_map(|paragraph| &paragraph.anchors).filter(|anchor| !has(left, anchor));
        (shared, lost + alone.map(weight).sum::<f32>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn run(source: &[&str], target: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
        let tag = |raw| LangTag::parse(raw).unwrap();
        align(source, &tag("it"), target, &tag("en")).into_iter().map(|bead| (bead.source, bead.target)).collect()
    }

    #[test]
    fn a_lost_paragraph_is_a_gap_where_it_stood() {
        let source = ["Il 14 giugno 2016 il testimone ha dichiarato quanto segue.", "La somma richiesta era di 168000 yuan in contanti.", "Il veicolo era targato AB123CD e fermo in via Roma.", "Non ha altro da aggiungere sui fatti di cui sopra."];
        let target = ["On 14 June 2016 the witness stated the following.", "The vehicle had plate AB123CD and stood in via Roma.", "She has nothing to add about the facts above."];
        assert_eq!(run(&source, &target), [(0..1, 0..1), (1..2, 1..1), (2..3, 1..2), (3..4, 2..3)]);
    }

    #[test]
    fn two_paragraphs_made_one_stay_together() {
        let source = ["Il testimone conosceva la vittima da dieci anni.", "Si erano incontrati nel 2006 a Bologna per lavoro.", "Poi non si videro più fino al 2015."];
        let target = ["The witness had known the victim for ten years. They had met in 2006 in Bologna through work.", "Then they did not meet again until 2015."];
        assert_eq!(run(&source, &target), [(0..2, 0..1), (2..3, 1..2)]);
    }

    #[test]
    fn figures_are_alike_in_every_writing() {
        assert_eq!(anchors("٤٥٦ 1,500,000 १२"), ["456", "1500000", "12"]);
    }

    #[test]
    fn nothing_beside_nothing() {
        assert!(run(&[], &[]).is_empty());
        assert_eq!(run(&["a", "b"], &[]), [(0..1, 0..0), (1..2, 0..0)]);
    }

    proptest! {
        #[test]
        fn every_paragraph_stands_once_and_in_order(source in prop::collection::vec("[a-z0-9 ?]{0,20}", 0..12), target in prop::collection::vec("[a-z0-9 ?]{0,20}", 0..12)) {
            let (source, target): (Vec<&str>, Vec<&str>) = (source.iter().map(String::as_str).collect(), target.iter().map(String::as_str).collect());
            let beads = run(&source, &target);
            let left: Vec<usize> = beads.iter().flat_map(|(source, _)| source.clone()).collect();
            let right: Vec<usize> = beads.iter().flat_map(|(_, target)| target.clone()).collect();
            prop_assert_eq!(left, (0..source.len()).collect::<Vec<_>>());
            prop_assert_eq!(right, (0..target.len()).collect::<Vec<_>>());
        }
    }
}
