//! The words of each language, as Bloom filters for `language::words`.
//!
//! The words are those of the eight tenths that are learnt from; how many of the words of an ordinary text are
//! among them is counted on the development part, which has other text.

use std::collections::BTreeMap;

use crate::corpus::{self, Corpus, Line};
use crate::language::mask;
use crate::language::script::Group;
use crate::language::words::places;

/// At most so many words a language, commonest first.
const MOST: usize = 8000;
/// So many bits a word: one word in about a hundred and twenty is found without being there.
const BITS: usize = 10;
/// So many words of the development part make a share worth believing.
const ENOUGH: usize = 150;

/// Returns the file of filters.
pub fn filters(corpus: &Corpus) -> Vec<u8> {
    let mut counts: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for line in &corpus.train {
        for word in words(line) {
            *counts.entry(corpus::tag(&line.label)).or_default().entry(word).or_default() += 1;
        }
    }
    let mut fresh: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in &corpus.tuning.held {
        fresh.entry(corpus::tag(&line.label)).or_default().extend(words(line));
    }
    let mut file = Vec::new();
    for (tag, counts) in counts.into_iter().filter(|(tag, _)| *tag != "other") {
        let fresh = fresh.remove(tag).unwrap_or_default();
        if fresh.len() < ENOUGH {
            continue;
        }
        let mut words: Vec<(String, usize)> = counts.into_iter().collect();
        words.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        words.truncate(MOST);
        let mut filter = vec![0_u8; (words.len() * BITS).div_ceil(8)];
        for (word, _) in &words {
            places(word, filter.len()).collect::<Vec<_>>().into_iter().for_each(|(byte, bit)| filter[byte] |= bit);
        }
        let known = |word: &&String| places(word, filter.len()).all(|(byte, bit)| filter[byte] & bit != 0);
        // A short list misses more of a text on another subject than of one on its own: learnt from interfaces alone
        // and asked about declarations, 8000 words know nine tenths of their share, 2300 six, 800 a half or less.
        let abroad = (words.len() as f64 / MOST as f64).powf(0.4);
        let usual = abroad * fresh.iter().filter(known).count() as f64 / fresh.len() as f64;
        eprintln!("{tag}: {} words, {:.2} of {} to be known", words.len(), usual, fresh.len());
        file.push(tag.len() as u8);
        file.extend(tag.bytes());
        file.push((usual * 255.0).round() as u8);
        file.extend((filter.len() as u32).to_le_bytes());
        file.extend(filter);
    }
    file
}

/// The words of a line in its main script, where words stand apart.
fn words(line: &Line) -> Vec<String> {
    let spaced = |group: Group| matches!(group, Group::Latin | Group::Cyrillic | Group::Arabic | Group::Devanagari | Group::Hebrew | Group::Ethiopic | Group::Single("bn" | "el" | "hy" | "ka"));
    let Some(group) = corpus::main_group(&line.text).filter(|group| spaced(*group)) else { return Vec::new() };
    let pieces = mask::pieces(&line.text).into_iter().filter(|piece| piece.group == group);
    pieces.flat_map(|piece| piece.text.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect()
}
