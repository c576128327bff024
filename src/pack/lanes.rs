//! Whether many short pieces are what they should be, hashed side by side; the only door to tape-sha256.
//!
//! In SHA-256 each round waits for the one before it, so one message leaves most of a processor idle.
//! Wide registers (AVX-512; AVX2 where there are no SHA extensions) take 16 or 8 messages abreast.
//! This serves for checking only. A digest that is written down or told to anybody comes from `digest`:
//! what does not have the expected value here is hashed again there, and that answer counts.

use crate::model::digest::Digest;

/// With fewer lanes than this, one after the other is as fast.
const WORTH: usize = 8;

/// Returns for each piece the SHA-256 that it has in place of the expected one; `None` where it has the expected one.
pub(super) fn unlike(pieces: &[(&[u8], Digest)]) -> Vec<Option<Digest>> {
    let holds = if tape_sha256::lane_width() < WORTH { vec![false; pieces.len()] } else { side_by_side(pieces) };
    let again = |(bytes, expected): &(&[u8], Digest)| Some(Digest::of(bytes)).filter(|now| now != expected);
    pieces.iter().zip(holds).map(|(piece, holds)| if holds { None } else { again(piece) }).collect()
}

/// Returns for each piece whether its lane gave the expected value.
fn side_by_side(pieces: &[(&[u8], Digest)]) -> Vec<bool> {
    // A lane that is done waits for the longest beside it: neighbours should be of one length.
    let mut order: Vec<(usize, &(&[u8], Digest))> = pieces.iter().enumerate().collect();
    order.sort_unstable_by_key(|(at, (bytes, _))| (bytes.len(), *at));
    let messages: Vec<&[u8]> = order.iter().map(|(_, (bytes, _))| *bytes).collect();
    let mut values = vec![[0; 32]; messages.len()];
    tape_sha256::hash_many(&messages, &mut values);
    let mut holds = vec![false; pieces.len()];
    for ((at, (_, expected)), value) in order.into_iter().zip(&values) {
        if let Some(holds) = holds.get_mut(at) {
            *holds = value == expected.bytes();
        }
    }
    holds
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Noise of a length, another for each seed.
    fn noise(seed: u64, length: usize) -> Vec<u8> {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[0]
        };
        (0..length).map(|_| next()).collect()
    }

    #[test]
    fn lanes_and_the_plain_way_agree_for_every_end_of_a_block_and_every_number_of_pieces() {
        let pieces: Vec<Vec<u8>> = (0..200).map(|n| noise(n, usize::try_from(n).unwrap())).collect();
        for count in [1, 2, 12, 13, 15, 16, 17, 31, 32, 33, 200] {
            let asked: Vec<(&[u8], Digest)> = pieces.iter().rev().take(count).map(|bytes| (bytes.as_slice(), Digest::of(bytes))).collect();
            assert!(side_by_side(&asked).into_iter().all(|holds| holds), "{count} pieces");
            assert!(unlike(&asked).iter().all(Option::is_none), "{count} pieces");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn each_changed_bit_is_told_with_the_digest_of_its_own_piece(lengths in proptest::collection::vec(1_usize..3000, 1..40), which in any::<prop::sample::Index>(), bit in any::<prop::sample::Index>()) {
            let mut pieces: Vec<Vec<u8>> = (0..).zip(&lengths).map(|(seed, length)| noise(seed, *length)).collect();
            let expected: Vec<Digest> = pieces.iter().map(Digest::of).collect();
            let (which, bit) = (which.index(pieces.len()), bit.index(pieces[which.index(pieces.len())].len() * 8));
            pieces[which][bit / 8] ^= 1 << (bit % 8);
            let asked: Vec<(&[u8], Digest)> = pieces.iter().map(Vec::as_slice).zip(expected).collect();
            for (at, found) in unlike(&asked).into_iter().enumerate() {
                prop_assert_eq!(found, (at == which).then(|| Digest::of(&pieces[at])));
            }
        }

        #[test]
        fn exchanged_pieces_are_told(lengths in proptest::collection::vec(1_usize..300, 2..40)) {
            let pieces: Vec<Vec<u8>> = (0..).zip(&lengths).map(|(seed, length)| noise(seed, *length)).collect();
            let mut expected: Vec<Digest> = pieces.iter().map(Digest::of).collect();
            prop_assume!(expected.first() != expected.last());
            let last = expected.len() - 1;
            expected.swap(0, last);
            let asked: Vec<(&[u8], Digest)> = pieces.iter().map(Vec::as_slice).zip(expected).collect();
            let found = unlike(&asked);
            prop_assert_eq!(found.iter().filter(|found| found.is_some()).count(), 2);
            prop_assert_eq!((found[0], found[last]), (Some(asked[last].1), Some(asked[0].1)));
        }
    }
}
