//! The values of one list: what each file of the bag must hash to, as bytes in one row.
//!
//! A payload list has room for payload only and a list of tags for all else, so that two lists of one algorithm take
//! together no more than one row of values for the whole bag. Room that no line fills costs no memory: the system gives
//! it when it is first written to.

use std::ops::Range;

/// What a list says of each file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Values {
    /// Where the payload stands among the files.
    payload: Range<usize>,
    of_tags: bool,
    width: usize,
    bytes: Vec<u8>,
    /// Whether there is a value.
    known: Vec<bool>,
}

/// Most room that the values of all lists of a bag may take: a million files with every algorithm that pouch writes.
const MOST: usize = 512 << 20;

impl Values {
    /// Makes room in a bag of `count` files; `None` when `used` by other lists leaves none.
    pub(super) fn new(count: usize, payload: Range<usize>, of_tags: bool, width: usize, used: &mut usize) -> Option<Self> {
        let places = if of_tags { count.saturating_sub(payload.len()) } else { payload.len() };
        *used = used.saturating_add(places.saturating_mul(width + 1));
        let room = *used <= MOST;
        room.then(|| Self { payload, of_tags, width, bytes: vec![0; places * width], known: vec![false; places] })
    }

    /// Returns the value of a file, when it is listed.
    pub fn get(&self, at: usize) -> Option<&[u8]> {
        let place = self.place(at)?;
        self.known.get(place).filter(|known| **known)?;
        self.bytes.get(place * self.width..(place + 1) * self.width)
    }

    /// Sets the value of a file that this list may name.
    pub(super) fn set(&mut self, at: usize, value: &[u8]) {
        let Some(place) = self.place(at) else { return };
        let room = self.bytes.get_mut(place * self.width..(place + 1) * self.width);
        if let (Some(room), Some(known)) = (room.filter(|room| room.len() == value.len()), self.known.get_mut(place)) {
            room.copy_from_slice(value);
            *known = true;
        }
    }

    fn place(&self, at: usize) -> Option<usize> {
        match (self.payload.contains(&at), self.of_tags) {
            (true, false) => at.checked_sub(self.payload.start),
            (false, true) if at < self.payload.start => Some(at),
            (false, true) => at.checked_sub(self.payload.len()),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lists_that_would_fill_the_memory_get_no_room() {
        let mut used = 0;
        assert!(Values::new(1_250_000, 0..1_250_000, false, 64, &mut used).is_some());
        let others = (0..20).filter_map(|_| Values::new(1_250_000, 0..1_250_000, false, 64, &mut used)).count();
        assert_eq!(others, 5);
    }

    proptest! {
        #[test]
        fn each_file_has_the_value_that_was_set_last(count in 1_usize..40, from in 0_usize..40, to in 0_usize..40, sets in proptest::collection::vec((0_usize..40, any::<[u8; 4]>()), 0..60)) {
            let from = from.min(count);
            let payload = from..to.clamp(from, count);
            for of_tags in [false, true] {
                let mut values = Values::new(count, payload.clone(), of_tags, 4, &mut 0).unwrap();
                let mut wanted = std::collections::BTreeMap::new();
                for (at, value) in sets.iter().filter(|(at, _)| *at < count && payload.contains(at) != of_tags) {
                    values.set(*at, value);
                    wanted.insert(*at, value);
                }
                for at in 0..count + 3 {
                    prop_assert_eq!(values.get(at), wanted.get(&at).map(|value| &value[..]));
                }
            }
        }
    }
}
