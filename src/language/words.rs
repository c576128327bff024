//! The words that each language is known to use. A text in a language's near kin is taken for it by its
//! letters, but not by its words: of Scots two thirds are English, of Sorbian a quarter Polish.
//!
//! The file is written by `tools/train-language`. Its form: for each language its tag (u8 length and bytes), the
//! share of known words to be expected in a text of it (u8, of 255), the size of its filter (u32, little-endian), and
//! that many bytes of a Bloom filter, in which a word that is not there is found about once in a hundred times.

/// The file of filters.
const FILE: &[u8] = include_bytes!("words.bin");
/// How many bits a word sets.
pub(crate) const PROBES: u64 = 5;

/// The known words of one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Known<'a> {
    usual: u8,
    bits: &'a [u8],
}

/// How many of the words of a text are known, where 1 is what is to be expected.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Share {
    /// What was found.
    pub(crate) found: f32,
    /// How far that may be off by chance: one standard deviation, large in a short text.
    pub(crate) spread: f32,
}

impl Share {
    /// What is said of a language that has no list of words.
    pub(crate) const UNLISTED: Self = Self { found: 1.0, spread: 0.0 };
}

impl Known<'static> {
    /// Returns the known words of a language, if it has a list.
    pub(crate) fn of(tag: &str) -> Option<Self> {
        Known::find(FILE, tag)
    }
}

impl<'a> Known<'a> {
    fn find(mut bytes: &'a [u8], tag: &str) -> Option<Self> {
        loop {
            let length = *bytes.split_off_first()?;
            let name = bytes.split_off(..usize::from(length))?;
            let usual = *bytes.split_off_first()?;
            let size = u32::from_le_bytes(bytes.split_off(..4)?.try_into().ok()?);
            let bits = bytes.split_off(..usize::try_from(size).ok()?)?;
            if name == tag.as_bytes() {
                return Some(Self { usual, bits });
            }
        }
    }

    /// Returns how large a share of the words of a text is known, where 1 is what is to be expected.
    #[expect(clippy::cast_precision_loss, reason = "counts of the words of two kilobytes")]
    pub(crate) fn share(self, text: &str) -> Share {
        let (mut known, mut all) = (0_u32, 0_u32);
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            all += 1;
            known += u32::from(self.has(word));
        }
        let (all, expected) = (all.max(1) as f32, f32::from(self.usual.max(1)) / 255.0);
        Share { found: known as f32 / all / expected, spread: (expected * (1.0 - expected) / all).sqrt() / expected }
    }

    fn has(self, word: &str) -> bool {
        places(word, self.bits.len()).all(|(byte, bit)| self.bits.get(byte).is_some_and(|bits| bits & bit != 0))
    }
}

/// Returns the bits of a word in a filter of so many bytes: byte and mask.
pub(crate) fn places(word: &str, bytes: usize) -> impl Iterator<Item = (usize, u8)> {
    let hash = word.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01B3));
    let (start, step) = (hash ^ (hash >> 29), hash.rotate_left(32) | 1);
    let bits = (bytes as u64).saturating_mul(8).max(1);
    (0..PROBES).map(move |probe| {
        let bit = start.wrapping_add(probe.wrapping_mul(step)).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16;
        let bit = bit % bits;
        (usize::try_from(bit / 8).unwrap_or_default(), 1 << (bit % 8))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_language_knows_its_own_words_and_not_its_kins() {
        let english = Known::of("en").unwrap();
        assert!(english.share("everyone has the right to life and to the security of person").found > 0.95);
        assert!(english.share("ilka body haes the richt tae life an the siccarness o thair person").found < 0.7);
    }

    #[test]
    fn an_unlisted_language_has_no_words() {
        assert!(Known::of("tlh").is_none());
    }

    proptest! {
        #[test]
        fn any_bytes_are_a_filter_or_none(bytes in prop::collection::vec(any::<u8>(), 0..200), word in ".{0,20}") {
            if let Some(known) = Known::find(&bytes, "") {
                prop_assert!(known.share(&word).found >= 0.0);
            }
        }
    }
}
