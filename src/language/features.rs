//! What the model looks at: hashed character 2- to 4-grams inside each word with its edges, 5-grams
//! where it begins, letters beyond ASCII, and the word as a whole. Training (`tools/train-language`) uses this very file.

/// The edge of a word.
const EDGE: u32 = 32;
/// The longest character n-gram.
const LONGEST: usize = 5;
/// So much of a word is looked at; beyond it there is no word any more.
const WORD: usize = 48;
const GRAM: u32 = 0x811C_9DC5;
const WHOLE: u32 = 0x2545_F491;

/// Calls back with the hash of every feature of a lower-case word.
pub(crate) fn of_word(word: &str, take: &mut impl FnMut(u32)) {
    let mut letters = [EDGE; WORD + 2];
    let mut length = 1_usize;
    for (c, place) in word.chars().zip(letters.iter_mut().skip(1).take(WORD)) {
        *place = u32::from(c);
        length += 1;
    }
    of_letters(letters.get_mut(..=length).unwrap_or_default(), take);
}

/// Takes one word with room for its edges.
fn of_letters(word: &mut [u32], take: &mut impl FnMut(u32)) {
    let [_, inner @ .., last] = word else { return };
    if inner.is_empty() {
        return;
    }
    *last = EDGE;
    take(inner.iter().fold(WHOLE, |hash, c| mix(hash, *c)));
    for start in 0..word.len() {
        let mut hash = GRAM;
        // Five characters are looked at where words begin; inside them four say as much for less.
        let longest = if start == 0 { LONGEST } else { LONGEST - 1 };
        for (at, c) in word.iter().skip(start).take(longest).enumerate() {
            hash = mix(hash, *c);
            // An edge or a plain letter alone says nothing that two do not.
            if at > 0 || *c > 0x7F {
                take(hash);
            }
        }
    }
}

const fn mix(hash: u32, c: u32) -> u32 {
    let hash = (hash ^ c).wrapping_mul(0x9E37_79B1);
    hash ^ (hash >> 15)
}

/// Returns the row of a feature in a table of `1 << bits` rows.
pub(crate) const fn row(hash: u32, bits: u32) -> u32 {
    hash.wrapping_mul(0x85EB_CA6B) >> (32 - bits)
}
