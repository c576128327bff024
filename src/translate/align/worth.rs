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
    /// Logarithm of how likely its length is anyway.
    pub(super) chance: f32,
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
            Passage { length, log: length.ln(), chance: 0.0, alone: marks.iter().map(|mark| lost(self.weight(*mark))).sum(), marks }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten paragraphs a side; what is worth a figure that stands in the first `count` of the left, beside one with or without it?
    fn figure(count: usize, beside: usize) -> f32 {
        let mut known = Known::default();
        let mark = known.number(Kind::Figure, "7".to_owned());
        let side = |has: usize| -> Vec<Paragraph> { (0..10).map(|at| Paragraph { length: 10.0, marks: if at < has { vec![mark] } else { Vec::new() } }).collect() };
        let (left, right) = (side(count), side(count));
        let weights = Weights::of(&left, &right, &known);
        let (left, right) = weights.sides(&left, &right);
        weights.worth(&left.ones[0], &right.ones[beside])
    }

    #[test]
    fn a_rare_mark_on_both_sides_is_worth_more_than_a_common_one() {
        assert!(figure(1, 0) > figure(5, 0) && figure(5, 0) > 0.0);
    }

    #[test]
    fn a_mark_on_one_side_speaks_against_the_two() {
        assert!(figure(1, 9) < -1.0);
    }

    #[test]
    fn a_word_that_the_other_side_never_has_says_nothing() {
        let mut known = Known::default();
        let marks = vec![known.number(Kind::Word, "witness".to_owned())];
        let (left, right) = ([Paragraph { length: 10.0, marks }], [Paragraph { length: 10.0, marks: Vec::new() }]);
        let weights = Weights::of(&left, &right, &known);
        let (left, right) = weights.sides(&left, &right);
        assert!(weights.worth(&left.ones[0], &right.ones[0]).abs() < f32::EPSILON);
    }
}
