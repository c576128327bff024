//! A second voice beside whatlang: the frequent short words of 57 languages.
//!
//! whatlang names a neighbour with confidence when it does not know a language (Malay
//! becomes Indonesian, Galician Portuguese). Frequent words tell such pairs apart, and a
//! text without any of them (names, lists, pinyin) is left undetermined.

use std::collections::BTreeMap;

/// One language a line: tag, TAB, words.
const LISTS: &str = include_str!("words.txt");

/// The lists, ready to be asked.
#[derive(Debug)]
pub(super) struct Lists {
    by_word: BTreeMap<&'static str, Vec<&'static str>>,
}

/// How well a text fits each language.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Fit {
    /// How many words the text has.
    pub(super) tokens: usize,
    /// Share of the text's words that are frequent words of a language, best first.
    pub(super) shares: Vec<(&'static str, f64)>,
}

impl Lists {
    pub(super) fn new() -> Self {
        let mut by_word: BTreeMap<&'static str, Vec<&'static str>> = BTreeMap::new();
        let lines = LISTS.lines().filter(|line| !line.starts_with('#'));
        for (tag, words) in lines.filter_map(|line| line.split_once('\t')) {
            for word in words.split(' ') {
                by_word.entry(word).or_default().push(tag);
            }
        }
        Self { by_word }
    }

    /// Measures a text.
    pub(super) fn fit(&self, text: &str) -> Fit {
        let mut scores: BTreeMap<&'static str, f64> = BTreeMap::new();
        let mut tokens = 0_usize;
        let lower = text.to_lowercase();
        for word in lower.split([' ', '\'', '’']).filter(|word| !word.is_empty()) {
            tokens += 1;
            // A single letter is a word in too many languages, and an initial or a list mark in all.
            let weight = if word.chars().nth(1).is_some() { 1.0 } else { 0.5 };
            for tag in self.by_word.get(word).into_iter().flatten() {
                *scores.entry(tag).or_default() += weight;
            }
        }
        let all = super::ratio(tokens.max(1), 1);
        let mut shares: Vec<_> = scores.into_iter().map(|(tag, score)| (tag, score / all)).collect();
        shares.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
        Fit { tokens, shares }
    }

    /// Returns every language that has a list.
    #[cfg(test)]
    pub(super) fn tags(&self) -> std::collections::BTreeSet<&'static str> {
        self.by_word.values().flatten().copied().collect()
    }
}

impl Fit {
    /// Returns the share of a language.
    pub(super) fn share(&self, tag: &str) -> f64 {
        self.shares.iter().find(|(found, _)| *found == tag).map_or(0.0, |(_, share)| *share)
    }

    /// Returns the best of the languages that are allowed, with its share and the share of the next.
    pub(super) fn best(&self, allowed: impl Fn(&str) -> bool) -> Option<(&'static str, f64, f64)> {
        let mut left = self.shares.iter().filter(|(tag, _)| allowed(tag));
        let (tag, share) = left.next()?;
        Some((tag, *share, left.next().map_or(0.0, |(_, next)| *next)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_has_words_enough() {
        let lists = Lists::new();
        assert!(lists.tags().len() >= 55, "{}", lists.tags().len());
        for line in LISTS.lines().filter(|line| !line.starts_with('#')) {
            assert!(line.split_once('\t').unwrap().1.split(' ').count() >= 15, "{line}");
        }
    }

    #[test]
    fn malay_is_no_indonesian() {
        let fit = Lists::new().fit("kes itu telah dibawa ke mahkamah oleh pihak polis dan mereka mempunyai bukti daripada bank");
        assert_eq!(fit.best(|_| true).unwrap().0, "ms");
    }
}
