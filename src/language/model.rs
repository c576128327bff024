//! The linear model: for each group of scripts a table of hashed features by languages.
//!
//! The file is written by `tools/train-language` and embedded deflated. Its form: for each
//! table the number of its group (u8), bits (u8), languages (u8), their tags (u8 length and
//! bytes each), scale (f32), offsets (f32 each), then `1 << bits` rows of one i8 a language.
//! All numbers are little-endian.

use std::io::Read as _;
use std::sync::OnceLock;

use flate2::read::DeflateDecoder;

use super::features;
use super::recall::{self, Sum};

/// The model file.
const FILE: &[u8] = include_bytes!("model.bin");
/// The number under which the file keeps the table that tells Malay from Indonesian.
const MALAY: u8 = 100;
/// More features than this make a verdict no surer.
const SATURATED: f32 = 4000.0;
/// The features of the longest word that is looked at are fewer.
const MOST_OF_WORD: usize = 208;
/// Rows that may be added before the 16-bit sums must be emptied.
const BATCH: u32 = 250;

/// The languages of one group of scripts.
#[derive(Debug)]
pub(crate) struct Table {
    group: u8,
    bits: u32,
    /// Language tags; `other` stands for every language that is none of these.
    pub(crate) tags: Vec<String>,
    scale: f32,
    offsets: Vec<f32>,
    weights: Vec<i8>,
}

/// What the features of a text add up to.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sums {
    by_tag: Vec<i32>,
    features: u32,
}

/// All tables.
#[derive(Debug)]
pub(crate) struct Model {
    tables: Vec<Table>,
}

impl Model {
    /// Returns the embedded model, unpacked once for the life of the program.
    pub(crate) fn get() -> &'static Self {
        // Constant data like any other, only kept small on disk.
        static MODEL: OnceLock<Model> = OnceLock::new();
        MODEL.get_or_init(|| {
            let mut bytes = Vec::new();
            // A model that cannot be unpacked leaves every verdict to whatlang; a test holds that it can.
            let unpacked = DeflateDecoder::new(FILE).read_to_end(&mut bytes);
            unpacked.map_or_else(|_| Self { tables: Vec::new() }, |_| Self::parse(&bytes))
        })
    }

    /// Reads a model file; a damaged end costs the tables from there on.
    pub(crate) fn parse(mut bytes: &[u8]) -> Self {
        let mut tables = Vec::new();
        while let Some(table) = Table::parse(&mut bytes) {
            tables.push(table);
        }
        Self { tables }
    }

    /// Returns the table of a group by its number.
    pub(crate) fn table(&self, number: usize) -> Option<&Table> {
        self.tables.iter().find(|table| usize::from(table.group) == number)
    }

    /// Returns the table that tells Malay from Indonesian.
    pub(crate) fn malay(&self) -> Option<&Table> {
        self.tables.iter().find(|table| table.group == MALAY)
    }
}

impl Table {
    fn parse(bytes: &mut &[u8]) -> Option<Self> {
        let [group, bits, count] = take::<3>(bytes)?;
        if !(1..=20).contains(&bits) {
            return None;
        }
        let mut tags = Vec::new();
        for _ in 0..count {
            let [length] = take::<1>(bytes)?;
            let tag = bytes.split_off(..usize::from(length))?;
            tags.push(String::from_utf8(tag.to_vec()).ok()?);
        }
        let scale = f32::from_le_bytes(take(bytes)?);
        let offsets: Option<Vec<f32>> = (0..count).map(|_| take(bytes).map(f32::from_le_bytes)).collect();
        let plain = bytes.split_off(..usize::from(count) << bits)?;
        let stride = stride(tags.len());
        let mut weights = Vec::with_capacity(stride << bits);
        for row in plain.chunks(usize::from(count).max(1)) {
            weights.extend(row.iter().map(|b| b.cast_signed()));
            weights.resize(weights.len().next_multiple_of(stride), 0);
        }
        Some(Self { group, bits: u32::from(bits), tags, scale, offsets: offsets?, weights })
    }

    /// Adds up the features of a text.
    pub(crate) fn sums(&self, text: &str) -> Sums {
        match stride(self.tags.len()) {
            8 => self.add::<8>(text),
            16 => self.add::<16>(text),
            32 => self.add::<32>(text),
            48 => self.add::<48>(text),
            _ => self.add::<64>(text),
        }
    }

    fn add<const STRIDE: usize>(&self, text: &str) -> Sums {
        let mut all = [0_i32; STRIDE];
        let mut some = [0_i16; STRIDE];
        let (mut features, mut held) = (0_u32, 0_u32);
        let mut add = |sum: &Sum<STRIDE>| {
            if held + u32::from(sum.features) > BATCH {
                empty(&mut some, &mut all);
                held = 0;
            }
            some.iter_mut().zip(&sum.by_tag).for_each(|(sum, more)| *sum += more);
            held += u32::from(sum.features);
            features = features.saturating_add(u32::from(sum.features));
        };
        recall::with(self.group, STRIDE, |recall| {
            text.split(' ').for_each(|word| add(&recall.sum(word, |word| self.word::<STRIDE>(word))));
        });
        empty(&mut some, &mut all);
        Sums { by_tag: all.into_iter().take(self.tags.len()).collect(), features }
    }

    /// Adds up the features of a word: fewer than a batch, as only its first letters are looked at.
    fn word<const STRIDE: usize>(&self, word: &str) -> Sum<STRIDE> {
        let (rows, _) = self.weights.as_chunks::<STRIDE>();
        let (mut places, mut count) = ([0_u32; MOST_OF_WORD], 0_u16);
        features::of_word(word, &mut |hash| {
            if let Some(place) = places.get_mut(usize::from(count)) {
                *place = features::row(hash, self.bits);
                count += 1;
            }
        });
        // First all the places, then all the rows: so they are fetched side by side.
        let mut by_tag = [0_i16; STRIDE];
        for place in places.iter().take(usize::from(count)) {
            let row = rows.get(*place as usize).unwrap_or(&[0; STRIDE]);
            let wide: [i16; STRIDE] = std::array::from_fn(|at| row.get(at).copied().map_or(0, i16::from));
            by_tag = std::array::from_fn(|at| by_tag.get(at).copied().unwrap_or(0) + wide.get(at).copied().unwrap_or(0));
        }
        Sum { by_tag, features: count }
    }

    /// Returns how well each language fits, as logarithms without a common shift.
    pub(crate) fn scores(&self, sums: &Sums) -> impl Iterator<Item = f32> {
        #[expect(clippy::cast_precision_loss, reason = "a count of features up to millions, of which the root is taken")]
        let features = (sums.features.max(1) as f32).clamp(1.0, f32::MAX);
        let spread = self.scale / features.sqrt() * (SATURATED / features).sqrt().min(1.0);
        #[expect(clippy::cast_precision_loss, reason = "sums of small weights")]
        sums.by_tag.iter().zip(&self.offsets).map(move |(sum, offset)| *sum as f32 * spread + offset)
    }

    /// Returns the logarithm of the likelihood of each language.
    pub(crate) fn likelihoods(&self, sums: &Sums) -> Vec<f32> {
        normal(self.scores(sums).collect())
    }
}

impl Sums {
    /// Adds another text.
    pub(crate) fn join(&mut self, other: &Self) {
        for (sum, more) in self.by_tag.iter_mut().zip(&other.by_tag) {
            *sum = sum.saturating_add(*more);
        }
        self.features = self.features.saturating_add(other.features);
    }
}

/// Returns logarithms shifted so that their exponentials add up to one.
pub(crate) fn normal(mut logs: Vec<f32>) -> Vec<f32> {
    let most = logs.iter().copied().fold(f32::MIN, f32::max);
    // Beyond e^-16 nothing adds to the sum, and the exponential is what takes the time.
    let all: f32 = logs.iter().filter(|log| **log - most > -16.0).map(|log| (log - most).exp()).sum();
    let shift = most + all.ln();
    for log in &mut logs {
        *log -= shift;
    }
    logs
}

fn empty<const STRIDE: usize>(some: &mut [i16; STRIDE], all: &mut [i32; STRIDE]) {
    for (all, some) in all.iter_mut().zip(some) {
        *all = all.saturating_add(i32::from(*some));
        *some = 0;
    }
}

/// Returns how wide a row is kept, so that it is added in whole machine words.
const fn stride(languages: usize) -> usize {
    match languages {
        0..=8 => 8,
        9..=16 => 16,
        17..=32 => 32,
        33..=48 => 48,
        _ => 64,
    }
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    bytes.split_off(..N)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_embedded_model_has_every_table() {
        let model = Model::get();
        for number in 0..super::super::script::Group::MODELLED.len() {
            assert!(model.table(number).is_some_and(|table| table.tags.len() >= 2), "{number}");
        }
        assert_eq!(model.malay().unwrap().tags, ["ms", "id"]);
    }

    #[test]
    fn likelihoods_add_up_to_one() {
        let table = Model::get().table(0).unwrap();
        let all: f32 = table.likelihoods(&table.sums("the quick brown fox")).iter().map(|log| log.exp()).sum();
        assert!((all - 1.0).abs() < 1e-4, "{all}");
    }

    proptest! {
        #[test]
        fn any_bytes_make_a_model_or_none(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            for table in Model::parse(&bytes).tables {
                prop_assert_eq!(table.likelihoods(&table.sums("abc")).len(), table.tags.len());
            }
        }
    }
}
