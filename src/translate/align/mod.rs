//! Which paragraph answers which, in a translation that came without numbers.
//!
//! Likelihoods decide: of lengths (Gale & Church 1993), and of marks on both sides (figures, Latin
//! words and their beginnings, signs). A first way through both documents teaches how long this
//! translation is and which words go together in it; the second one is told. What has nothing
//! opposite stays a gap; nothing is forced together.

use std::ops::Range;

use crate::model::lang_tag::LangTag;

mod length;
mod marks;
mod route;
mod search;
mod words;
mod worth;

use length::{Lengths, Unit};
use marks::Known;
use search::Search;
use worth::{Paragraph, Weights};

/// Paragraphs that answer one another; an empty side is a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bead {
    /// Places in the source.
    pub source: Range<usize>,
    /// Places in the translation.
    pub target: Range<usize>,
}

/// Puts the paragraphs of a translation beside those of its source.
pub fn align(source: &[&str], from: &LangTag, target: &[&str], to: &LangTag) -> Vec<Bead> {
    let (one, other) = (Unit::of(from), Unit::of(to));
    let mut known = Known::default();
    let mut read = |texts: &[&str], unit: Unit| -> Vec<Paragraph> { texts.iter().map(|text| Paragraph { length: unit.measure(text), marks: marks::read(text, &mut known) }).collect() };
    let (mut left, mut right) = (read(source, one), read(target, other));
    let mut lengths = Lengths::guess(&left, &right, one.is_known() && other.is_known());
    let first = way(&left, &right, (&known, &lengths), &route::first(&left, &right, known.kinds().len()));
    lengths.learn(&left, &right, &first);
    words::learn((source, target), (&mut left, &mut right), &first, &mut known);
    way(&left, &right, (&known, &lengths), &route::second(&first, (left.len() + 1, right.len() + 1)))
}

fn way(left: &[Paragraph], right: &[Paragraph], (known, lengths): (&Known, &Lengths), windows: &[Range<usize>]) -> Vec<Bead> {
    let weights = Weights::of(left, right, known);
    let (mut left, mut right) = weights.sides(left, right);
    lengths.weigh(&mut left, &mut right);
    Search { left: &left, right: &right, weights: &weights, lengths }.run(windows)
}

#[cfg(test)]
mod tests;
