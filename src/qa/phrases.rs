//! Phrases that several small checks ask for, by kind, value and language: `templates/qa/phrases.tsv`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::fold::{self, is_unspaced};

const TABLE: &str = include_str!("../../templates/qa/phrases.tsv");

/// The phrases of one kind in one language: each value with its folded phrases.
pub(super) type Phrases = Vec<(&'static str, Vec<Vec<char>>)>;

/// Returns the phrases of a kind in a language; none when the table does not know the language.
pub(super) fn of(kind: &str, language: &str) -> Option<&'static Phrases> {
    static ALL: OnceLock<BTreeMap<&'static str, BTreeMap<&'static str, Phrases>>> = OnceLock::new();
    ALL.get_or_init(read).get(kind)?.get(language)
}

fn read() -> BTreeMap<&'static str, BTreeMap<&'static str, Phrases>> {
    let mut all: BTreeMap<&str, BTreeMap<&str, Phrases>> = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let [kind, value, language, phrases] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let phrases = phrases.split('|').map(fold::word).collect();
        all.entry(kind).or_default().entry(language).or_default().push((value, phrases));
    }
    // What is said in every language alike belongs to each that is known.
    for languages in all.values_mut() {
        let common = languages.remove("*").unwrap_or_default();
        for own in languages.values_mut() {
            own.extend(common.iter().cloned());
        }
    }
    all
}

/// Returns the values whose phrases stand in a text, each once, with the place where each begins.
pub(super) fn said(text: &[char], phrases: &Phrases) -> Vec<(&'static str, usize)> {
    let place = |phrase: &Vec<char>| (0..text.len()).find(|at| stands(text, *at, phrase));
    phrases.iter().filter_map(|(value, own)| Some((*value, own.iter().filter_map(place).min()?))).collect()
}

/// Returns every place where one of the phrases stands, whatever its value; the longest phrase at each.
pub(super) fn places(text: &[char], phrases: &Phrases) -> Vec<(usize, usize)> {
    let mut found: Vec<(usize, usize)> = Vec::new();
    for at in 0..text.len() {
        let longest = phrases.iter().flat_map(|(_, own)| own).filter(|phrase| stands(text, at, phrase)).map(Vec::len).max();
        if let Some(length) = longest.filter(|_| found.last().is_none_or(|(_, end)| *end <= at)) {
            found.push((at, at + length));
        }
    }
    found
}

/// Whether a phrase begins at a place and at a word; endings may follow.
fn stands(text: &[char], at: usize, phrase: &[char]) -> bool {
    let begins = text.get(at) == phrase.first() && text.get(at..at + phrase.len()) == Some(phrase);
    let letter = |sign: Option<&char>| sign.is_some_and(|sign| sign.is_alphabetic() && !is_unspaced(*sign));
    let unspaced = phrase.first().is_some_and(|sign| is_unspaced(*sign));
    let (head, tail) = (letter(at.checked_sub(1).and_then(|before| text.get(before))), phrase.len() < 5 && letter(text.get(at + phrase.len())));
    begins && (unspaced || !(head || tail))
}
