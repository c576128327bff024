//! How long a translation is, by its languages and by the document itself.
//!
//! The logarithm of the ratio of lengths is spread like Student's t (some translations are simply
//! free); the mean is corrected by what a first way through the document found.

use super::Bead;
use super::worth::{Paragraph, Passage, Side};
use crate::model::lang_tag::LangTag;

/// Characters without blanks that say the same as one of English (TRANSLATION.md §4, measured on set N).
const LENGTHS: [(&str, f32); 15] = [
    ("en", 1.0), ("zh", 0.402), ("es", 1.163), ("ru", 1.145), ("ar", 0.936), ("it", 1.181), ("th", 1.101), ("my", 1.398), ("fa", 0.95),
    ("hi", 1.019), ("tr", 1.123), ("pt", 1.125), ("fr", 1.186), ("ro", 1.187), ("ja", 0.5),
];
/// Variance for long paragraphs, and what is added for short ones (over the mean length).
const VARIANCE: (f32, f32) = (0.02, 1.2);
/// Degrees of freedom: how free translations may be; `worth` raises to half of one more, by hand.
const FREEDOM: f32 = 4.0;
/// Long paragraphs that the first guess of the mean counts as.
const GUESS: f32 = 0.7;
/// Paragraphs of one document differ at least so much in length.
const LEAST_SPREAD: f32 = 0.15;

/// How long one language is beside English, where that is known.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit(Option<f32>);

impl Unit {
    pub(super) fn of(tag: &LangTag) -> Self {
        let primary = tag.as_str().split('-').next().unwrap_or_default();
        Self(LENGTHS.iter().find(|(own, _)| *own == primary).map(|(_, length)| *length))
    }

    pub(super) const fn is_known(self) -> bool {
        self.0.is_some()
    }

    /// Measures a text in letters of English: figures and Latin names among other letters are as long as at home.
    pub(super) fn measure(self, text: &str) -> f32 {
        let (mut own, mut latin) = (0_u16, 0_u16);
        for c in text.chars().filter(|c| !c.is_whitespace()) {
            let count = if c.is_ascii_alphanumeric() { &mut latin } else { &mut own };
            *count = count.saturating_add(1);
        }
        let unit = self.0.unwrap_or(1.0);
        let (foreign, own, latin) = (own > latin, f32::from(own), f32::from(latin));
        (if foreign { own / unit + latin } else { (own + latin) / unit }).max(1.0)
    }
}

/// What lengths say in one document.
#[derive(Debug)]
pub(super) struct Lengths {
    /// Mean of ln(translation / source).
    mean: f32,
    /// Mean and variance of ln(length) in each document.
    left: (f32, f32),
    right: (f32, f32),
}

impl Lengths {
    /// Guesses from the languages, or from the two documents as wholes.
    pub(super) fn guess(left: &[Paragraph], right: &[Paragraph], known: bool) -> Self {
        let total = |side: &[Paragraph]| side.iter().map(|own| own.length).sum::<f32>().max(1.0);
        let mean = if known { 0.0 } else { (total(right) / total(left)).ln() };
        Self { mean, left: spread(left), right: spread(right) }
    }

    /// Corrects the mean by what a first way found.
    pub(super) fn learn(&mut self, left: &[Paragraph], right: &[Paragraph], beads: &[Bead]) {
        let length = |side: &[Paragraph], range: &std::ops::Range<usize>| side.get(range.clone()).unwrap_or_default().iter().map(|own| own.length).sum::<f32>();
        let mut weight = GUESS / VARIANCE.0;
        let mut sum = self.mean * weight;
        for bead in beads.iter().filter(|bead| !bead.source.is_empty() && !bead.target.is_empty()) {
            let (one, other) = (length(left, &bead.source), length(right, &bead.target));
            let sure = variance(one, other).recip();
            sum += ((other / one).ln().clamp(self.mean - 1.0, self.mean + 1.0)) * sure;
            weight += sure;
        }
        self.mean = sum / weight;
    }

    /// Tells each passage how likely its length is anyway, so that it is worked out once and not at every place.
    pub(super) fn weigh(&self, left: &mut Side, right: &mut Side) {
        let of = |(mean, variance): (f32, f32), log: f32| -0.5 * variance.ln() - 0.5 * (log - mean) * (log - mean) / variance;
        for (side, spread) in [(left, self.left), (right, self.right)] {
            side.ones.iter_mut().for_each(|own| own.chance = of(spread, own.log));
            side.twos.iter_mut().for_each(|own| own.chance = of((spread.0 + std::f32::consts::LN_2, spread.1), own.log));
        }
    }

    /// Logarithm of how much likelier these lengths are side by side than by chance.
    pub(super) fn worth(&self, (left, down): (&Passage, usize), (right, across): (&Passage, usize)) -> f32 {
        let variance = variance(left.length, right.length);
        let off = right.log - left.log - self.mean;
        // Student's t: the density's root of the variance and its power are one logarithm.
        let away = 1.0 + off * off / (variance * FREEDOM);
        let together = -0.5 * (variance * away * (away * away) * (away * away)).ln();
        // Where two are merged, the length of the single paragraph is what could be otherwise.
        let chance = match (down, across) {
            (1, 2) => left.chance,
            (2, 1) => right.chance,
            _ => left.chance.midpoint(right.chance),
        };
        together - chance
    }
}

fn variance(one: f32, other: f32) -> f32 {
    VARIANCE.0 + VARIANCE.1 / one.midpoint(other)
}

/// Mean and variance of the logarithms of lengths.
fn spread(side: &[Paragraph]) -> (f32, f32) {
    let count = side.iter().fold(0.0_f32, |count, _| count + 1.0).max(1.0);
    let mean = side.iter().map(|own| own.length.ln()).sum::<f32>() / count;
    let variance = side.iter().map(|own| (own.length.ln() - mean) * (own.length.ln() - mean)).sum::<f32>() / count;
    (mean, variance.max(LEAST_SPREAD))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(raw: &str) -> Unit {
        Unit::of(&LangTag::parse(raw).unwrap())
    }

    #[test]
    fn a_name_in_chinese_text_is_as_long_as_in_english() {
        let difference = unit("zh-Hans").measure("这些病例是由COVID-19引起的") - unit("zh-Hans").measure("这些病例是由引起的");
        assert!((7.0..11.0).contains(&difference), "{difference}");
    }

    #[test]
    fn the_document_corrects_the_table() {
        let side = |length: f32| -> Vec<Paragraph> { (0..20).map(|_| Paragraph { length, marks: Vec::new() }).collect() };
        let (left, right) = (side(100.0), side(150.0));
        let mut lengths = Lengths::guess(&left, &right, true);
        let beads: Vec<Bead> = (0..20).map(|at| Bead { source: at..at + 1, target: at..at + 1 }).collect();
        lengths.learn(&left, &right, &beads);
        assert!((lengths.mean - 1.5_f32.ln()).abs() < 0.05, "{}", lengths.mean);
    }
}
