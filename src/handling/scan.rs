//! Searches names, texts and properties for markings, as a person who files papers would.
//!
//! A marking stands alone on a line, at head or foot, in brackets, repeated, in large letters, with a
//! copy number; the same word in running prose marks nothing. What may be one is asked about.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;

use super::markings::{Force, Marked, Markings};
use super::tokens::{Kind, Token, tokens, unspaced};
use crate::model::finding::Finding;
use crate::model::inside::Said;
use crate::model::text::{Block, Loc};

/// So many first lines are the head of a document.
const HEAD: usize = 10;
/// Blocks at the top and the bottom of a page where markings stand.
const EDGE: u32 = 2;
/// Rows of a table that are its head.
const HEAD_ROWS: u32 = 3;
/// Words beside a marking in a header or footer.
const MOST_IN_EDGE: usize = 14;
/// Words of a short heading.
const FEW: usize = 5;
/// Han characters of a title such as "secret papers".
const LONGEST_TITLE: usize = 8;
/// Markings of one file that are told.
const MOST: usize = 8;
/// Characters of a word that are told.
const LONGEST: usize = 60;

/// A marking that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hit {
    word: String,
    /// Its levels, as positions.
    levels: Vec<usize>,
    at: String,
    sure: bool,
    /// Whether it is one by its form alone.
    formal: bool,
    /// Whether nothing else stands on its line.
    alone: bool,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spot {
    /// A header or footer of a document.
    Margin,
    /// The head of a document, a subject, the edge of a page.
    Head,
    /// Running text.
    Body,
    /// A message, a cell, a subtitle: short lines of any kind.
    Loose,
}

impl Spot {
    /// Returns where a line of running text stands by its number: the first lines are the head.
    fn at(self, line: usize) -> Self {
        if self == Self::Body && line <= HEAD { Self::Head } else { self }
    }
}

impl Markings {
    /// Searches a file by its name, its text and its properties; remarks without a place, the gravest first.
    pub fn scan(&self, name: &str, blocks: &[Block], said: &Said) -> Vec<Finding> {
        let mut hits = Vec::new();
        self.name(name, "name", &mut hits);
        for (what, value) in said.iter().filter(|(what, _)| matches!(*what, "title" | "subject" | "description" | "copyright")) {
            self.name(value, what, &mut hits);
        }
        self.text(blocks, &mut hits);
        self.told(hits)
    }

    /// Puts hits into remarks: each marking once, with its first place and how often it was seen.
    fn told(&self, hits: Vec<Hit>) -> Vec<Finding> {
        let mut kinds: BTreeMap<(bool, Vec<usize>), (Hit, usize)> = BTreeMap::new();
        for hit in hits {
            let key = (!hit.sure, hit.levels.clone());
            let known = kinds.entry(key).or_insert_with(|| (Hit { formal: false, ..hit.clone() }, 0));
            known.0.formal |= hit.formal;
            known.1 += 1;
        }
        let unsure_too = |kinds: &BTreeMap<(bool, Vec<usize>), (Hit, usize)>, levels: &Vec<usize>| kinds.contains_key(&(false, levels.clone()));
        let mut found: Vec<(Hit, usize)> = kinds.iter().filter(|((unsure, levels), _)| !unsure || !unsure_too(&kinds, levels)).map(|(_, found)| found.clone()).collect();
        let grave = |hit: &Hit| hit.levels.iter().filter_map(|at| self.levels.get(*at)).map(|level| (level.state_secret, level.maps)).max();
        found.sort_by(|(one, _), (other, _)| other.sure.cmp(&one.sure).then(grave(other).cmp(&grave(one))));
        found.into_iter().take(MOST).map(|(hit, times)| self.remark(&hit, times)).collect()
    }

    fn remark(&self, hit: &Hit, times: usize) -> Finding {
        let names: Vec<String> = hit.levels.iter().filter_map(|at| self.levels.get(*at)).map(|level| format!("{}:{}", level.set, level.id)).collect();
        let finding = if hit.sure { Finding::warning("marking-seen", "") } else { Finding::note("marking-perhaps", "") };
        let finding = finding.with("word", &hit.word).with("marking", names.join(" ")).with("at", &hit.at).with("times", times);
        if hit.formal { finding.with("form", "formal") } else { finding }
    }

    fn text(&self, blocks: &[Block], hits: &mut Vec<Hit>) {
        let mut last: BTreeMap<u32, u32> = BTreeMap::new();
        for block in blocks {
            if let Loc::Page { page, block } = block.loc {
                last.insert(page, block);
            }
        }
        let mut line_number = 0;
        let from = hits.len();
        for block in blocks {
            let spot = spot(&block.loc, &last);
            for line in block.text.lines().filter(|line| !line.trim().is_empty()) {
                line_number += 1;
                self.line(line, spot.at(line_number), &block.loc, hits);
            }
        }
        let found = hits.get(from..).unwrap_or_default();
        let again: Vec<bool> = found.iter().map(|hit| hit.alone && found.iter().filter(|other| other.alone && other.levels == hit.levels).count() > 1).collect();
        for (hit, again) in hits.iter_mut().skip(from).zip(again) {
            hit.sure |= again;
        }
    }

    fn line(&self, line: &str, spot: Spot, loc: &Loc, hits: &mut Vec<Hit>) {
        let raw = tokens(line);
        let words = unspaced(line, &raw);
        let found = self.find(line, &words);
        if found.is_empty() {
            hits.extend(self.glued(line, &words, spot == Spot::Head || spot == Spot::Margin).map(|hit| Hit { at: loc.to_string(), ..hit }));
            return;
        }
        let sight = Sight::new(self, line, &words, &found);
        for (start, end, marked) in &found {
            let place = Stand { sight: &sight, start: *start, end: *end, marked };
            if let Some(sure) = place.weighs(spot) {
                hits.push(place.hit(sure, loc.to_string(), spot));
            }
        }
    }

    /// A name, or a title: short, and often joined by underlines.
    fn name(&self, name: &str, at: &str, hits: &mut Vec<Hit>) {
        let parts: Vec<&str> = if at == "name" { name.split('/').collect() } else { vec![name] };
        let count = parts.len();
        for (part, number) in parts.into_iter().zip(1..) {
            let is_file = at == "name" && number == count;
            let stem = if is_file { part.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map_or(part, |(stem, _)| stem) } else { part };
            let words = unspaced(stem, &tokens(stem));
            let found = self.find(stem, &words);
            if found.is_empty() {
                hits.extend(self.glued(stem, &words, true).map(|hit| Hit { at: at.to_owned(), ..hit }));
            }
            let sight = Sight::new(self, stem, &words, &found);
            hits.extend(found.iter().filter_map(|(start, end, marked)| {
                let place = Stand { sight: &sight, start: *start, end: *end, marked };
                place.weighs_in_name().map(|sure| Hit { alone: false, ..place.hit(sure, at.to_owned(), Spot::Head) })
            }));
        }
    }

    /// Finds forms of markings, the longest at each place, those in innocent turns left out.
    fn find<'m>(&'m self, line: &str, words: &[Token]) -> Vec<(usize, usize, &'m Marked)> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let innocent = self.innocent_at(rest);
            if innocent > 0 {
                at += innocent;
                continue;
            }
            let first = rest.first().and_then(|token| self.index.get(&token.folded));
            let marked = first.into_iter().flatten().find(|marked| fits(marked, line, rest));
            match marked {
                Some(marked) if self.innocent_around(words, at, marked.tokens.len()) => at += marked.tokens.len(),
                Some(marked) => {
                    found.push((at, at + marked.tokens.len(), marked));
                    at += marked.tokens.len();
                }
                None => at += 1,
            }
        }
        found
    }

    fn innocent_at(&self, rest: &[Token]) -> usize {
        let turns = rest.first().and_then(|token| self.innocent.get(&token.folded));
        turns.into_iter().flatten().filter(|turn| begins(rest, turn)).map(Vec::len).max().unwrap_or(0)
    }

    /// An innocent turn that began before the marking and reaches over it.
    fn innocent_around(&self, words: &[Token], at: usize, length: usize) -> bool {
        (at.saturating_sub(6)..at).any(|start| words.get(start..).is_some_and(|rest| start + self.innocent_at(rest) >= at + length))
    }

    /// A title in Han such as "机密文件", or a name such as "机密文件清单": not set apart, so only asked about.
    fn glued<'s>(&'s self, line: &'s str, words: &'s [Token], titled: bool) -> impl Iterator<Item = Hit> + 's {
        let short = titled && words.iter().filter(|token| token.kind == Kind::Han).map(|token| token.folded.chars().count()).sum::<usize>() <= LONGEST_TITLE;
        let han = words.iter().filter(move |token| short && token.kind == Kind::Han);
        han.filter(|token| !self.innocent_han.iter().any(|turn| token.folded.contains(turn.as_str()))).filter_map(move |token| {
            let forms = self.index.values().flatten().filter(|marked| marked.force == Force::Word);
            let mut inside = forms.filter_map(|marked| Some((marked.tokens.first()?, marked))).filter(|(_, marked)| marked.tokens.len() == 1);
            let (_, marked) = inside.find(|(word, _)| word.chars().all(super::tokens::is_han) && (token.folded.starts_with(word.as_str()) || token.folded.ends_with(word.as_str())))?;
            let word = line.get(token.start..token.end).unwrap_or_default().to_owned();
            Some(Hit { word, levels: marked.levels.clone(), at: String::new(), sure: false, formal: false, alone: false })
        })
    }
}

fn begins(rest: &[Token], words: &[String]) -> bool {
    rest.len() >= words.len() && rest.iter().zip(words).all(|(token, word)| token.folded == *word)
}

fn fits(marked: &Marked, line: &str, rest: &[Token]) -> bool {
    let span = rest.first().zip(rest.get(marked.tokens.len().wrapping_sub(1)));
    let written: String = span.and_then(|(first, last)| line.get(first.start..last.end)).unwrap_or_default().nfc().collect();
    let spread = rest.first().filter(|token| marked.tokens.len() == 1 && token.caps && token.cased);
    let as_written = |exact: &String| written.split_whitespace().eq(exact.split_whitespace()) || spread.is_some_and(|token| token.end - token.start > exact.len());
    begins(rest, &marked.tokens) && marked.exact.as_ref().is_none_or(as_written)
}

fn spot(loc: &Loc, last: &BTreeMap<u32, u32>) -> Spot {
    match loc {
        Loc::Paragraph { part, .. } if part == "header" || part == "footer" => Spot::Margin,
        Loc::Page { page, block } if *block <= EDGE || last.get(page).is_some_and(|last| *block + EDGE > *last) => Spot::Head,
        Loc::Header(name) if name.eq_ignore_ascii_case("subject") => Spot::Head,
        Loc::Sheet { row, .. } | Loc::Cell { row, .. } if *row <= HEAD_ROWS => Spot::Head,
        Loc::Slide { number, .. } if *number <= 1 => Spot::Head,
        Loc::Part { number, .. } if *number <= EDGE => Spot::Head,
        Loc::Recognized { block, .. } if *block <= EDGE => Spot::Head,
        Loc::Message { .. } | Loc::Cue { .. } | Loc::Pointer(_) | Loc::Sheet { .. } | Loc::Cell { .. } => Spot::Loose,
        Loc::Line(_) | Loc::Page { .. } | Loc::Paragraph { .. } | Loc::Slide { .. } | Loc::Header(_) | Loc::Part { .. } | Loc::Recognized { .. } => Spot::Body,
    }
}

/// A line with what was found in it.
struct Sight<'a> {
    line: &'a str,
    words: &'a [Token],
    /// Words that belong to no marking and do not stand beside one.
    residue: usize,
    /// Whether one stands beside it that nobody writes but there: a label, a copy number.
    companion: bool,
    /// Whether all words that belong to no marking are in large letters.
    shouted: bool,
}

impl<'a> Sight<'a> {
    fn new(markings: &Markings, line: &'a str, words: &'a [Token], found: &[(usize, usize, &Marked)]) -> Self {
        let outside = |at: usize| !found.iter().any(|(start, end, _)| (*start..*end).contains(&at));
        let others: Vec<&Token> = words.iter().enumerate().filter(|(at, _)| outside(*at)).map(|(_, token)| token).collect();
        let beside = |token: &&&Token| token.kind == Kind::Digits || markings.beside.contains(&token.folded);
        let residue = others.iter().filter(|token| !beside(token)).count();
        let cased: Vec<&&Token> = others.iter().filter(|token| token.cased && !beside(token)).collect();
        Self {
            line,
            words,
            residue,
            companion: others.iter().any(|token| markings.beside.contains(&token.folded)) || line.contains(['★', '☆']),
            shouted: !cased.is_empty() && cased.iter().all(|token| token.caps),
        }
    }
}

/// One form of a marking in its line.
struct Stand<'a> {
    sight: &'a Sight<'a>,
    start: usize,
    end: usize,
    marked: &'a Marked,
}

impl Stand<'_> {
    fn own(&self) -> &[Token] {
        self.sight.words.get(self.start..self.end).unwrap_or_default()
    }

    fn span(&self) -> (usize, usize) {
        let own = self.own();
        (own.first().map_or(0, |token| token.start), own.last().map_or(0, |token| token.end))
    }

    fn hit(&self, sure: bool, at: String, spot: Spot) -> Hit {
        let (start, end) = self.span();
        let word: String = self.sight.line.get(start..end).unwrap_or_default().chars().take(LONGEST).collect();
        let formal = self.marked.force == Force::Mark || (self.sight.companion && self.sight.residue == 0 && sure);
        let alone = self.sight.residue == 0 && spot != Spot::Loose && (self.large() || self.titled());
        Hit { word, levels: self.marked.levels.clone(), at, sure, formal, alone }
    }

    /// In large letters, or in a script that has no small ones.
    fn large(&self) -> bool {
        self.own().iter().all(|token| token.caps)
    }

    fn cased(&self) -> bool {
        self.own().iter().any(|token| token.cased)
    }

    /// Says something by its large letters: the script has small ones, and the rest of the line uses them.
    fn stands_out(&self) -> bool {
        self.cased() && self.large() && !self.sight.shouted && self.marked.force == Force::Word
    }

    fn titled(&self) -> bool {
        self.own().first().is_some_and(|token| token.titled)
    }

    /// What stands between the marking and the words around it.
    fn gaps(&self) -> (&str, &str) {
        let (start, end) = self.span();
        let before = self.start.checked_sub(1).and_then(|at| self.sight.words.get(at)).map_or(0, |token| token.end);
        let after = self.sight.words.get(self.end).map_or(self.sight.line.len(), |token| token.start);
        (self.sight.line.get(before..start).unwrap_or_default(), self.sight.line.get(end..after).unwrap_or_default())
    }

    fn bracketed(&self) -> bool {
        let (before, after) = self.gaps();
        before.contains(['[', '(', '【', '（', '〔', '［', '{']) && after.contains([']', ')', '】', '）', '〕', '］', '}'])
    }

    /// Set apart on both sides by a stroke, a tab, a wide gap, or the end of the line.
    fn apart(&self, by: &[&str]) -> bool {
        let (before, after) = self.gaps();
        let set = |gap: &str| by.iter().any(|sign| gap.contains(sign));
        (self.start == 0 || set(before)) && (self.end == self.sight.words.len() || set(after))
    }

    /// Decides whether it marks the document: surely, perhaps (`false`), or not at all.
    fn weighs(&self, spot: Spot) -> Option<bool> {
        let strokes = self.apart(&["|", "\t", " - ", " – ", "—", "//", "   ", "•", "·", "★"]);
        let labelled = spot != Spot::Body && self.apart(&[":", "：", "]", "】", ")", "）"]);
        let alone = self.sight.residue == 0;
        if self.marked.force == Force::Mark {
            let opens = spot == Spot::Head && self.start == 0 && self.sight.residue <= FEW;
            return Some(alone || self.bracketed() || spot == Spot::Margin || strokes || opens || (labelled && spot == Spot::Head));
        }
        let large = self.large();
        match spot {
            Spot::Loose if alone => (large || self.titled()).then_some(self.sight.companion),
            Spot::Loose => None,
            Spot::Margin | Spot::Head | Spot::Body if alone => {
                let placed = spot != Spot::Body || self.sight.companion;
                let loud = self.stands_out() || (self.sight.companion && self.gaps().0.contains([':', '：']));
                Some((placed && (large || self.titled())) || loud)
            }
            Spot::Margin => self.in_margin(strokes || self.bracketed()),
            Spot::Head if self.bracketed() || strokes || labelled => self.set_apart(),
            Spot::Body if (self.bracketed() || strokes) && (self.stands_out() || !self.cased()) => Some(false),
            Spot::Head if self.sight.shouted && large && self.cased() && self.sight.residue <= 2 => Some(false),
            Spot::Head | Spot::Body => self.stands_out().then_some(false),
        }
    }

    /// Beside other words in a header or footer.
    fn in_margin(&self, apart: bool) -> Option<bool> {
        let few = self.sight.residue <= MOST_IN_EDGE;
        let loud = self.stands_out() || (!self.cased() && apart);
        if loud && few {
            return Some(true);
        }
        (apart && (self.large() || self.titled())).then_some(false)
    }

    /// Set apart from other words at the head.
    fn set_apart(&self) -> Option<bool> {
        let sure = self.stands_out() || (!self.cased() && self.marked.force == Force::Word) || (self.marked.force == Force::Acronym && self.bracketed());
        (sure || self.titled()).then_some(sure)
    }

    /// Decides in a name, where everything is short: a marking that begins or ends it, set apart by a sign, marks the
    /// file; so does one of several words, and one in Han, by a blank. A small word after a blank is asked about.
    fn weighs_in_name(&self) -> Option<bool> {
        const SIGNS: [&str; 12] = ["_", "-", "–", "(", ")", "（", "）", "[", "]", "【", "】", "."];
        let alone = self.sight.residue == 0;
        let joined = self.apart(&SIGNS);
        let spaced = joined || self.apart(&[" ", "\u{3000}"]);
        let several = self.own().len() > 1;
        let at_an_end = self.start == 0 || self.end == self.sight.words.len();
        match self.marked.force {
            Force::Mark => Some(true),
            Force::Acronym => Some(alone || (at_an_end && (joined || (spaced && several))) || self.bracketed()),
            Force::Word if alone || self.stands_out() => Some(true),
            Force::Word if self.bracketed() && self.titled() => Some(true),
            Force::Word if !self.cased() => (spaced || at_an_end).then_some(spaced),
            Force::Word => at_an_end.then_some(joined || (spaced && (self.titled() || several))),
        }
    }
}
