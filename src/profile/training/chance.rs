//! Numbers that look like chance and follow from a seed.

use crate::model::digest::Digest;

/// Draws numbers: the digests of seed and counter.
#[derive(Debug)]
pub(super) struct Chance {
    seed: String,
    drawn: u64,
}

impl Chance {
    pub(super) fn new(seed: &str) -> Self {
        Self { seed: seed.to_owned(), drawn: 0 }
    }

    /// Returns a number below a limit; 0 when the limit is 0.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        self.drawn += 1;
        let digest = Digest::of(format!("{}\n{}", self.drawn, self.seed));
        let [a, b, c, d, ..] = *digest.bytes();
        usize::try_from(u32::from_be_bytes([a, b, c, d])).unwrap_or(0).checked_rem(limit).unwrap_or(0)
    }

    /// Puts things into an order of chance (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }
}
