//! Words that go together in this very document, learnt from a first way through it.
//!
//! A word of the source and one of the translation that stand in the same beads, and each most
//! with the other, become a mark of both: no dictionary is needed. Writings without blanks are
//! cut into pairs of letters.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Bead;
use super::marks::{Kind, Known};
use super::worth::Paragraph;

/// Beads in which two words must stand together.
const LEAST: usize = 3;
/// How well they must go together (Dice), in hundredths.
const ALIKE: usize = 70;
/// Letters of a word that count: the rest is mostly its ending.
const LETTERS: usize = 6;
/// Most pairs of words that are counted; in a longer document the first ones teach.
const MOST_PAIRS: usize = 4_000_000;

/// Words of one side's paragraphs, by number, ascending, each once.
struct Words {
    paragraphs: Vec<Vec<u32>>,
    count: usize,
}

/// Gives both sides the marks that the beads of a first way teach.
pub(super) fn learn((source, target): (&[&str], &[&str]), (left, right): (&mut [Paragraph], &mut [Paragraph]), beads: &[Bead], known: &mut Known) {
    let (one, other) = (words(source), words(target));
    let beads: Vec<(Vec<u32>, Vec<u32>)> = beads.iter().filter(|bead| !bead.source.is_empty() && !bead.target.is_empty()).map(|bead| (one.of(&bead.source), other.of(&bead.target))).collect();
    let seen = (tally(beads.iter().map(|(left, _)| left), one.count), tally(beads.iter().map(|(_, right)| right), other.count));
    let (mut names_left, mut names_right) = (BTreeMap::new(), BTreeMap::new());
    for (here, there) in couples(&beads, &seen) {
        let number = known.number(Kind::Learnt, format!("{here} {there}"));
        names_left.insert(here, number);
        names_right.insert(there, number);
    }
    give(left, &one, &names_left);
    give(right, &other, &names_right);
}

impl Words {
    fn of(&self, range: &Range<usize>) -> Vec<u32> {
        let mut found: Vec<u32> = self.paragraphs.get(range.clone()).unwrap_or_default().iter().flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}

fn give(side: &mut [Paragraph], words: &Words, names: &BTreeMap<u32, u32>) {
    for (paragraph, own) in side.iter_mut().zip(&words.paragraphs) {
        paragraph.marks.extend(own.iter().filter_map(|word| names.get(word)));
        paragraph.marks.sort_unstable();
    }
}

fn tally<'a>(beads: impl Iterator<Item = &'a Vec<u32>>, count: usize) -> Vec<usize> {
    let mut seen = vec![0; count];
    for word in beads.flatten() {
        if let Some(seen) = usize::try_from(*word).ok().and_then(|at| seen.get_mut(at)) {
            *seen += 1;
        }
    }
    seen
}

/// Finds the words that go best with each other.
fn couples(beads: &[(Vec<u32>, Vec<u32>)], (one, other): &(Vec<usize>, Vec<usize>)) -> Vec<(u32, u32)> {
    let often = |seen: &[usize], word: u32| usize::try_from(word).ok().and_then(|at| seen.get(at)).copied().unwrap_or_default();
    let pairs_of = |(left, right): &(Vec<u32>, Vec<u32>)| -> Vec<(u32, u32)> {
        let here = left.iter().filter(|word| often(one, **word) >= LEAST);
        here.flat_map(|here| right.iter().filter(|word| often(other, **word) >= LEAST).map(move |there| (*here, *there))).collect()
    };
    let mut pairs: Vec<(u32, u32)> = beads.iter().flat_map(pairs_of).take(MOST_PAIRS).collect();
    pairs.sort_unstable();
    let (mut best_one, mut best_other) = (BTreeMap::new(), BTreeMap::new());
    for together in pairs.chunk_by(|one, other| one == other).filter(|together| together.len() >= LEAST) {
        let Some((here, there)) = together.first().copied() else { continue };
        let alike = 200 * together.len() / (often(one, here) + often(other, there));
        if alike >= ALIKE {
            keep_best(&mut best_one, here, (alike, there));
            keep_best(&mut best_other, there, (alike, here));
        }
    }
    best_one.into_iter().filter(|(here, (_, there))| best_other.get(there).is_some_and(|(_, back)| back == here)).map(|(here, (_, there))| (here, there)).collect()
}

fn keep_best(best: &mut BTreeMap<u32, (usize, u32)>, word: u32, offered: (usize, u32)) {
    let kept = best.entry(word).or_insert(offered);
    if offered.0 > kept.0 {
        *kept = offered;
    }
}

/// Cuts the paragraphs of one side into words.
fn words(texts: &[&str]) -> Words {
    let mut known: BTreeMap<String, u32> = BTreeMap::new();
    let mut paragraphs = Vec::new();
    for text in texts {
        let mut found = Vec::new();
        cut(text, |word| {
            let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
            found.push(*known.entry(word).or_insert(next));
        });
        found.sort_unstable();
        found.dedup();
        paragraphs.push(found);
    }
    Words { paragraphs, count: known.len() }
}

fn cut(text: &str, mut add: impl FnMut(String)) {
    let mut word = String::new();
    let mut before: Option<char> = None;
    for c in text.chars().chain([' ']) {
        let dense = is_dense(c);
        if let (true, Some(first)) = (dense, before) {
            add([first, c].iter().collect());
        }
        before = dense.then_some(c);
        if c.is_alphabetic() && !dense {
            let left = LETTERS.saturating_sub(word.chars().count());
            word.extend(c.to_lowercase().take(left));
        } else if !word.is_empty() {
            add(std::mem::take(&mut word));
        }
    }
}

/// Whether the writing has no blanks between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters.
fn is_dense(c: char) -> bool {
    c.is_alphabetic() && matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x9FFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_stand_together_become_a_mark_of_both() {
        let (source, target) = (["病人来了", "病人走了", "天气很好", "一个病人"], ["the patient came", "the patient left", "nice weather", "a patient"]);
        let empty = || -> Vec<Paragraph> { (0..4).map(|_| Paragraph { length: 10.0, marks: Vec::new() }).collect() };
        let (mut left, mut right) = (empty(), empty());
        let beads: Vec<Bead> = (0..4).map(|at| Bead { source: at..at + 1, target: at..at + 1 }).collect();
        learn((&source, &target), (&mut left, &mut right), &beads, &mut Known::default());
        let counts = |side: &[Paragraph]| side.iter().map(|own| own.marks.len()).collect::<Vec<_>>();
        assert_eq!((counts(&left), counts(&right)), (vec![1, 1, 0, 1], vec![1, 1, 0, 1]));
        assert_eq!(left[0].marks, right[0].marks);
    }
}
