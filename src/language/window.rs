//! Which piece of a text is in which language.
//!
//! The pieces of a stretch of text are judged together: what most of it is written in makes
//! each piece likelier to be in the same language, and changing the language from one piece
//! to the next costs something. The cheapest path through the pieces is the answer (Viterbi).

use std::collections::BTreeMap;

use super::han::{Count, Writing};
use super::mask::Words;
use super::model::{Model, Sums, Table, normal};
use super::script::Group;

/// A language as the pieces name it, before the last word is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Label {
    /// A language of the model: number of its table, place in the table.
    Model(usize, usize),
    /// Malay and Indonesian, once told apart.
    Malay(&'static str),
    Han(Writing),
    Script(&'static str),
    Unknown,
}

/// A piece of text and the block it is in.
#[derive(Debug)]
pub(crate) struct Piece {
    pub(crate) block: usize,
    pub(crate) words: Words,
    pub(crate) label: Label,
    pub(crate) sums: Option<Sums>,
    pub(crate) count: Option<Count>,
}

/// What it costs to change the language inside a block, and between two blocks.
const CHANGE_INSIDE: f32 = 2.5;
const CHANGE_BETWEEN: f32 = 0.7;
/// How many times the mixture of the whole is estimated anew.
const ROUNDS: usize = 3;
/// A language this much less likely than the likeliest is out of the question, as a logarithm.
const NEAR: f32 = 8.0;
/// A language that nowhere comes so near to the likeliest is not looked at any further.
const IN_PLAY: f32 = 5.0;
/// Text that every language is given before the first letter is read, in letters.
const GRANTED: f32 = 2.0;

/// A text of so many letters is long.
const LONG: usize = 400;
/// So many letters are the beginning of a clause.
const BEGINNING: usize = 16;
/// How much likelier one language must be than every other to be clear, as a logarithm.
const CLEAR: f32 = 1.5;

/// Finds the language of each piece.
pub(crate) fn label(pieces: &mut [Piece], expected: &dyn Fn(&str) -> f32) {
    for piece in pieces.iter_mut() {
        if let Group::Single(tag) = piece.words.group {
            piece.label = Label::Script(tag);
        } else if piece.words.group == Group::Han {
            let count = Count::of(&piece.words.text);
            piece.label = Label::Han(count.writing());
            piece.count = Some(count);
        }
    }
    settle_han(pieces);
    let model = Model::get();
    for (number, group) in Group::MODELLED.into_iter().enumerate() {
        let Some(table) = model.table(number) else { continue };
        let mut own: Vec<&mut Piece> = pieces.iter_mut().filter(|piece| piece.words.group == group).collect();
        if own.is_empty() {
            continue;
        }
        path(table, number, &mut own, expected);
    }
    malay(model, pieces);
}

/// How well each language fits each piece, one row a piece, for the languages that come into question at all.
#[derive(Debug)]
struct Seen {
    /// Their places in the table.
    languages: Vec<usize>,
    rows: Vec<f32>,
}

impl Seen {
    /// Leaves out the languages that are far from the likeliest in every piece.
    fn new(scores: &[f32], count: usize) -> Self {
        let mut near = vec![false; count];
        for row in scores.chunks_exact(count) {
            let most = row.iter().copied().fold(f32::MIN, f32::max);
            near.iter_mut().zip(row).for_each(|(near, score)| *near |= *score > most - IN_PLAY);
        }
        let languages: Vec<usize> = (0..count).zip(&near).filter(|(_, near)| **near).map(|(at, _)| at).collect();
        let mut rows = Vec::with_capacity(scores.len() / count * languages.len());
        for row in scores.chunks_exact(count) {
            rows.extend(languages.iter().map(|at| row.get(*at).copied().unwrap_or_default()));
        }
        Self { languages, rows }
    }

    fn rows(&self) -> impl Iterator<Item = &[f32]> {
        self.rows.chunks_exact(self.languages.len().max(1))
    }
}

/// Scores the pieces. In a longer text the beginning of a clause is enough where it clearly is in the language
/// that most of the text begins its clauses in; every other clause is read to its end.
fn scores(table: &Table, pieces: &mut [&mut Piece]) -> Vec<f32> {
    let letters: usize = pieces.iter().map(|piece| piece.words.letters).sum();
    let is_long = letters >= LONG;
    let mut scores: Vec<f32> = Vec::with_capacity(pieces.len() * table.tags.len());
    let mut whole: Option<Sums> = None;
    for piece in pieces.iter_mut() {
        let (beginning, _) = piece.words.parted(if is_long { BEGINNING } else { usize::MAX });
        let sums = table.sums(beginning);
        scores.extend(table.scores(&sums));
        whole = Some(joined(whole, &sums));
        piece.sums = Some(sums);
    }
    let Some(whole) = whole.filter(|_| is_long) else { return scores };
    let main = best(&table.scores(&whole).collect::<Vec<_>>()).0;
    for (row, piece) in scores.chunks_exact_mut(table.tags.len().max(1)).zip(pieces) {
        let of_main = row.get(main).copied().unwrap_or_default();
        let is_clear = row.iter().map(|score| usize::from(*score > of_main - CLEAR)).sum::<usize>() == 1;
        let (_, rest) = piece.words.parted(BEGINNING);
        if let Some(sums) = piece.sums.as_mut().filter(|_| !is_clear && !rest.is_empty()) {
            sums.join(&table.sums(rest));
            row.iter_mut().zip(table.scores(sums)).for_each(|(row, score)| *row = score);
        }
    }
    scores
}

/// Labels the pieces of one group of scripts.
fn path(table: &Table, number: usize, pieces: &mut [&mut Piece], expected: &dyn Fn(&str) -> f32) {
    let scores = scores(table, pieces);
    if let Some(only) = agreed(&scores, table, expected) {
        for piece in pieces {
            piece.label = Label::Model(number, only);
        }
        return;
    }
    let seen = Seen::new(&scores, table.tags.len().max(1));
    let wished: Vec<f32> = seen.languages.iter().map(|at| table.tags.get(*at).map_or(0.0, |tag| expected(tag))).collect();
    let prior = if pieces.len() > 1 { mixture(&seen, pieces, &wished) } else { wished };
    let changes: Vec<f32> = pieces.windows(2).map(|two| if is_one_block(two) { CHANGE_INSIDE } else { CHANGE_BETWEEN }).collect();
    for (piece, best) in pieces.iter_mut().zip(cheapest(&seen, &prior, &changes)) {
        piece.label = Label::Model(number, seen.languages.get(best).copied().unwrap_or_default());
    }
}

/// Returns the language that fits every piece best, if there is one: then nothing else can come out.
fn agreed(scores: &[f32], table: &Table, expected: &dyn Fn(&str) -> f32) -> Option<usize> {
    let wished: Vec<f32> = table.tags.iter().map(|tag| expected(tag)).collect();
    let mut rows = scores.chunks_exact(wished.len().max(1));
    let first = best(rows.next()?).0;
    let is_wished = wished.iter().all(|wish| wished.get(first).is_some_and(|own| own >= wish));
    let is_best = |row: &[f32]| {
        let most = row.iter().copied().fold(f32::MIN, f32::max);
        row.get(first).is_some_and(|own| *own >= most)
    };
    (is_wished && rows.all(is_best)).then_some(first)
}

fn is_one_block(two: &[&mut Piece]) -> bool {
    matches!(two, [a, b] if a.block == b.block)
}

/// Estimates the share of each language, as logarithms.
fn mixture(seen: &Seen, pieces: &[&mut Piece], wished: &[f32]) -> Vec<f32> {
    let mut prior = wished.to_vec();
    let mut own = vec![0.0_f32; prior.len()];
    for _ in 0..ROUNDS {
        let mut shares = vec![GRANTED; prior.len()];
        for (row, piece) in seen.rows().zip(pieces) {
            let most = row.iter().zip(&prior).map(|(score, prior)| score + prior).fold(f32::MIN, f32::max);
            for (own, (score, prior)) in own.iter_mut().zip(row.iter().zip(&prior)) {
                *own = likelihood(score + prior - most);
            }
            let letters = f32::from(u16::try_from(piece.words.letters).unwrap_or(u16::MAX));
            let each = letters / own.iter().sum::<f32>();
            shares.iter_mut().zip(&own).for_each(|(share, own)| *share += each * own);
        }
        prior = normal(shares.iter().zip(wished).map(|(share, wished)| share.ln() + wished).collect());
    }
    prior
}

/// Returns the exponential of a logarithm that is at most nothing: only the likeliest few languages of a piece can
/// matter, and the rest is not worth its exponentials.
fn likelihood(log: f32) -> f32 {
    if log < -NEAR {
        0.0
    } else if log < 0.0 {
        log.exp()
    } else {
        1.0
    }
}

/// Returns the likeliest sequence of languages.
fn cheapest(seen: &Seen, prior: &[f32], changes: &[f32]) -> Vec<usize> {
    let mut back: Vec<usize> = Vec::with_capacity(seen.rows.len());
    let mut score: Vec<f32> = vec![0.0; prior.len()];
    let costs = std::iter::once(&0.0).chain(changes);
    for (row, cost) in seen.rows().zip(costs) {
        let (from, most) = best(&score);
        for (at, (value, (seen, prior))) in score.iter_mut().zip(row.iter().zip(prior)).enumerate() {
            let stays = *value >= most - cost;
            back.push(if stays { at } else { from });
            *value = if stays { *value } else { most - cost } + seen + prior;
        }
    }
    let mut at = best(&score).0;
    let mut labels: Vec<usize> = Vec::with_capacity(changes.len() + 1);
    for steps in back.chunks_exact(prior.len().max(1)).rev() {
        labels.push(at);
        at = steps.get(at).copied().unwrap_or(at);
    }
    labels.reverse();
    labels
}

/// Returns the place and value of the largest.
pub(crate) fn best(scores: &[f32]) -> (usize, f32) {
    scores.iter().copied().enumerate().fold((0, f32::MIN), |best, (at, score)| if score > best.1 { (at, score) } else { best })
}

/// Lets the words that only one of them has decide between Malay and Indonesian, block by block.
fn malay(model: &Model, pieces: &mut [Piece]) {
    let (Some(latin), Some(table)) = (model.table(0), model.malay()) else { return };
    let is_either = |label: Label| {
        let Label::Model(0, at) = label else { return false };
        latin.tags.get(at).is_some_and(|tag| tag == "ms" || tag == "id")
    };
    let mut by_block: BTreeMap<usize, Sums> = BTreeMap::new();
    let mut whole: Option<Sums> = None;
    for piece in pieces.iter().filter(|piece| is_either(piece.label)) {
        let sums = table.sums(&piece.words.text);
        whole = Some(joined(whole, &sums));
        let own = joined(by_block.remove(&piece.block), &sums);
        by_block.insert(piece.block, own);
    }
    let Some(whole) = whole else { return };
    let leaning = lean(table, &whole);
    for piece in pieces.iter_mut().filter(|piece| is_either(piece.label)) {
        let own = by_block.get(&piece.block).map_or(0.0, |sums| lean(table, sums));
        piece.label = Label::Malay(if own + 0.7 * leaning > 0.0 { "ms" } else { "id" });
    }
}

/// Returns how much likelier Malay is than Indonesian, as a logarithm.
pub(crate) fn lean(table: &Table, sums: &Sums) -> f32 {
    match table.likelihoods(sums).as_slice() {
        [malay, indonesian] => malay - indonesian,
        _ => 0.0,
    }
}

pub(crate) fn joined(sums: Option<Sums>, more: &Sums) -> Sums {
    let Some(mut sums) = sums else { return more.clone() };
    sums.join(more);
    sums
}

/// Lets a text in Han characters be one: Japanese where it has kana, Cantonese where its words are,
/// of the writing of its neighbours where its own characters do not tell.
fn settle_han(pieces: &mut [Piece]) {
    let mut by_block: BTreeMap<usize, BTreeMap<Writing, usize>> = BTreeMap::new();
    let mut whole: BTreeMap<Writing, usize> = BTreeMap::new();
    for piece in pieces.iter() {
        if let Label::Han(writing) = piece.label {
            *whole.entry(writing).or_default() += piece.words.letters;
            *by_block.entry(piece.block).or_default().entry(writing).or_default() += piece.words.letters;
        }
    }
    for piece in pieces.iter_mut() {
        let Label::Han(own) = piece.label else { continue };
        let block = by_block.get(&piece.block).and_then(|shares| drawn(own, piece.words.letters, shares));
        piece.label = Label::Han(block.or_else(|| drawn(own, piece.words.letters, &whole)).unwrap_or(own));
    }
}

/// Returns the writing that the neighbours draw a piece to.
fn drawn(own: Writing, letters: usize, shares: &BTreeMap<Writing, usize>) -> Option<Writing> {
    let of = |writing| shares.get(&writing).copied().unwrap_or(0);
    let all: usize = shares.values().sum();
    let is_chinese = own == Writing::Traditional || own == Writing::Unclear;
    if of(Writing::Japanese) * 2 >= all && own != Writing::Japanese && letters < 30 {
        return Some(Writing::Japanese);
    }
    if is_chinese && of(Writing::Cantonese) * 4 >= all {
        return Some(Writing::Cantonese);
    }
    let known = shares.iter().filter(|(writing, _)| **writing != Writing::Unclear).max_by_key(|(_, letters)| **letters);
    known.filter(|_| own == Writing::Unclear).map(|(writing, _)| *writing)
}
