//! The sums of words met before: people repeat their words, and adding one row of sums is ten times cheaper than
//! taking a word to pieces again.
//!
//! Each thread recalls some thousand words for each table, the last met in each place. A word is compared as a
//! whole, so what is recalled is what would be computed, and no answer depends on what was read before it.

use std::cell::RefCell;
use std::collections::BTreeMap;

/// Bytes of the longest word that is recalled.
const LONGEST: usize = 32;
/// Places, as a power of two.
const BITS: u32 = 12;

/// A word, padded with zeros.
type Word = [u8; LONGEST];

/// The words of one table.
#[derive(Debug)]
pub(crate) struct Recall {
    words: Vec<Word>,
    features: Vec<u16>,
    sums: Vec<i16>,
}

/// The sums of one word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sum<const STRIDE: usize> {
    pub(crate) by_tag: [i16; STRIDE],
    pub(crate) features: u16,
}

thread_local! {
    static BY_TABLE: RefCell<BTreeMap<u8, Recall>> = const { RefCell::new(BTreeMap::new()) };
}

/// Lends the words recalled for a table.
pub(crate) fn with<T>(table: u8, stride: usize, run: impl FnOnce(&mut Recall) -> T) -> T {
    BY_TABLE.with_borrow_mut(|all| run(all.entry(table).or_insert_with(|| Recall::new(stride))))
}

impl Recall {
    fn new(stride: usize) -> Self {
        Self { words: vec![[0; LONGEST]; 1 << BITS], features: vec![0; 1 << BITS], sums: vec![0; stride << BITS] }
    }

    /// Returns the sums of a word, computed where it was not met or was forgotten.
    pub(crate) fn sum<const STRIDE: usize>(&mut self, text: &str, compute: impl FnOnce(&str) -> Sum<STRIDE>) -> Sum<STRIDE> {
        let Some(word) = padded(text) else { return compute(text) };
        let at = place(&word);
        let (sums, _) = self.sums.as_chunks_mut::<STRIDE>();
        let (Some(known), Some(features), Some(by_tag)) = (self.words.get_mut(at), self.features.get_mut(at), sums.get_mut(at)) else {
            return compute(text);
        };
        if *known != word {
            let sum = compute(text);
            (*known, *features, *by_tag) = (word, sum.features, sum.by_tag);
        }
        Sum { by_tag: *by_tag, features: *features }
    }
}

fn padded(text: &str) -> Option<Word> {
    let mut word = [0; LONGEST];
    word.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    Some(word)
}

fn place(word: &Word) -> usize {
    let (parts, _) = word.as_chunks::<8>();
    let hash = parts.iter().fold(0_u64, |hash, part| (hash.rotate_left(23) ^ u64::from_le_bytes(*part)).wrapping_mul(0x9E37_79B9_7F4A_7C15));
    (hash >> (64 - BITS)) as usize
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_recalled_is_what_was_computed(words in prop::collection::vec("[a-c]{0,3}|[a-zа-я]{10,40}", 0..60)) {
            let compute = |text: &str| Sum::<8> { by_tag: [i16::try_from(text.len()).unwrap(); 8], features: 3 };
            let mut recall = Recall::new(8);
            for word in words {
                prop_assert_eq!(recall.sum(&word, compute).by_tag, compute(&word).by_tag);
            }
        }
    }
}
