//! How much better two passages go together than two taken at random: marks, one by one.
//!
//! For a mark that the translation keeps with probability p and that a share q of the paragraphs
//! has by chance, standing on both sides is worth ln(p/q), and on one side ln((1-p)/(1-q)).

use super::marks::{Kind, Known, Marks};

/// Most that marks on both sides are worth, and least that those on one side are.
const MOST: f32 = 20.0;
const LEAST: f32 = -6.0;
/// How often a figure that the other document never has was written in words there.
const IN_WORDS: f32 = 0.5;

/// A paragraph as it was read.
#[derive(Debug)]
pub(super) struct Paragraph {
    /// In letters of English.
    pub(super) length: f32,
    /// What may stand on the other side too.
    pub(super) marks: Marks,
}

/// One paragraph or two in a row, as the search sees them.
#[derive(Debug)]
pub(super) struct Passage {
    /// In letters of English, and its logarithm.
    pub(super) length: f32,
    pub(super) log: f32,
    marks: Marks,
    /// What its marks would be worth if the other side had none.
    alone: f32,
}

/// A document as passages of one paragraph and of two.
#[derive(Debug)]
pub(super) struct Side {
    pub(super) ones: Vec<Passage>,
    pub(super) twos: Vec<Passage>,
}

#[derive(Debug, Clone, Copy, Default)]
struct Weight {
    both: f32,
    left: f32,
    right: f32,
}

/// What each mark is worth, by number.
#[derive(Debug)]
pub(super) struct Weights(Vec<Weight>);

impl Weights {
    /// Weighs the marks: what is everywhere says nothing.
    pub(super) fn of(left: &[Paragraph], right: &[Paragraph], known: &Known) -> Self {
        let ((one, all_one), (other, all_other)) = (tally(left, known), tally(right, known));
        let weigh = |((kind, one), other): ((&Kind, f32), f32)| {
            let answered = one > 0.0 && other > 0.0;
            // A word on one side only is of that language; a figure would be expected again.
            if !answered && *kind != Kind::Figure {
                return Weight::default();
            }
            let kept = if answered { kind.kept() } else { IN_WORDS };
            let (here, there) = ((one + 0.5) / (all_one + 1.0), (other + 0.5) / (all_other + 1.0));
            let lost = |chance: f32| ((1.0 - kept) / (1.0 - chance)).ln().min(0.0);
            Weight { both: (kept / here.max(there)).ln().max(0.0), left: lost(there), right: lost(here) }
        };
        Self(known.kinds().iter().zip(one).zip(other).map(weigh).collect())
    }

    /// Prepares both documents for the search.
    pub(super) fn sides(&self, left: &[Paragraph], right: &[Paragraph]) -> (Side, Side) {
        (self.side(left, |weight| weight.left), self.side(right, |weight| weight.right))
    }

    fn side(&self, paragraphs: &[Paragraph], lost: impl Fn(Weight) -> f32) -> Side {
        let passage = |part: &[Paragraph]| {
            let length: f32 = part.iter().map(|own| own.length).sum();
            let mut marks: Marks = part.iter().flat_map(|own| own.marks.iter().copied()).filter(|mark| self.weight(*mark).both > 0.0 || lost(self.weight(*mark)) < 0.0).collect();
            marks.sort_unstable();
            marks.dedup();
            Passage { length, log: length.ln(), alone: marks.iter().map(|mark| lost(self.weight(*mark))).sum(), marks }
        };
        Side { ones: paragraphs.chunks(1).map(passage).collect(), twos: paragraphs.windows(2).map(passage).collect() }
    }

    fn weight(&self, mark: u32) -> Weight {
        usize::try_from(mark).ok().and_then(|at| self.0.get(at)).copied().unwrap_or_default()
    }

    /// Logarithm of how much likelier these marks are side by side than by chance.
    pub(super) fn worth(&self, left: &Passage, right: &Passage) -> f32 {
        let (mut both, mut alone) = (0.0, left.alone + right.alone);
        let mut others = right.marks.iter().peekable();
        for mark in &left.marks {
            while others.next_if(|other| *other < mark).is_some() {}
            if others.next_if_eq(&mark).is_some() {
                let weight = self.weight(*mark);
                both += weight.both;
                alone -= weight.left + weight.right;
            }
        }
        both.min(MOST) + alone.max(LEAST)
    }
}

/// Counts the paragraphs with each mark, and all paragraphs.
fn tally(paragraphs: &[Paragraph], known: &Known) -> (Vec<f32>, f32) {
    let mut seen = vec![0.0; known.kinds().len()];
    for mark in paragraphs.iter().flat_map(|paragraph| &paragraph.marks) {
        if let Some(seen) = usize::try_from(*mark).ok().and_then(|at| seen.get_mut(at)) {
            *seen += 1.0;
        }
    }
    (seen, paragraphs.iter().fold(0.0, |count, _| count + 1.0))
}
