//! A look at the outer shape of DER (X.690 §8) before a decoder sees it.
//!
//! The decoders behind it sort sets by insertion and recurse without a limit, so hostile files could ask for minutes
//! or for a deep stack. Here nothing is decoded: sizes, depth and number of elements are bounded, and no more.

/// Largest signature or token that is read, in bytes; ours have ten thousand or so.
pub const LARGEST: usize = 256 << 10;

/// Deepest nesting; certificates need about fifteen.
const DEEPEST: usize = 40;
/// Most elements of one constructed value. Lists of revoked certificates are not read through here.
const MOST: usize = 256;

/// Returns whether bytes are one DER value of bearable shape, and nothing behind it.
pub(super) fn is_bearable(bytes: &[u8]) -> bool {
    bytes.len() <= LARGEST && matches!(value(bytes, 0), Some([]))
}

/// Walks over one value; returns what follows it.
fn value(bytes: &[u8], depth: usize) -> Option<&[u8]> {
    let (tag, rest) = bytes.split_first()?;
    // Tags above 30 have no place in signatures.
    if depth > DEEPEST || tag & 0x1F == 0x1F {
        return None;
    }
    let (length, rest) = length(rest)?;
    let (mut inside, after) = rest.split_at_checked(length)?;
    if tag & 0x20 != 0 {
        for _ in 0..MOST {
            if inside.is_empty() {
                return Some(after);
            }
            inside = value(inside, depth + 1)?;
        }
        return inside.is_empty().then_some(after);
    }
    Some(after)
}

/// Reads a definite length; the indefinite form of BER is refused, as DER wants it.
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    match first {
        0..=0x7F => Some((usize::from(*first), rest)),
        0x81..=0x83 => {
            let (digits, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            Some((digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit)), rest))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_small_sequence_is_bearable() {
        assert!(is_bearable(&[0x30, 3, 2, 1, 5]));
        assert!(is_bearable(&[0x30, 0x81, 3, 2, 1, 5]));
    }

    #[test]
    fn a_rest_a_cut_and_the_indefinite_form_are_refused() {
        assert!(!is_bearable(&[0x30, 3, 2, 1, 5, 0]));
        assert!(!is_bearable(&[0x30, 3, 2, 1]));
        assert!(!is_bearable(&[0x30, 0x80, 2, 1, 5, 0, 0]));
        assert!(!is_bearable(&[]));
    }

    #[test]
    fn too_many_and_too_deep_are_refused() {
        let mut wide = vec![0x31, 0x82, 2, 2];
        wide.extend([5, 0].repeat(257));
        assert!(!is_bearable(&wide));
        wide.truncate(4 + 512);
        wide[2..4].copy_from_slice(&[2, 0]);
        assert!(is_bearable(&wide));
        let mut deep: Vec<u8> = vec![5, 0];
        for _ in 0..DEEPEST {
            let length = u8::try_from(deep.len()).unwrap();
            deep.splice(0..0, [0x30, length]);
        }
        assert!(is_bearable(&deep));
        let length = u8::try_from(deep.len()).unwrap();
        deep.splice(0..0, [0x30, length]);
        assert!(!is_bearable(&deep));
    }

    proptest! {
        #[test]
        fn any_bytes_are_looked_at_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _either = is_bearable(&bytes);
        }
    }
}
