//! What came back, put to what was asked: by the names of segments, then by their source text.
//!
//! Whether a segment is translated is judged by its words alone: a target that differs from the
//! source. States that tools write are not looked at.

use std::collections::{BTreeMap, VecDeque};

use super::segment::{self, Segment};
use crate::model::item::ItemId;

/// One pair of a returned file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came<'a> {
    /// The name it bears.
    pub name: &'a str,
    /// Its source column.
    pub source: &'a str,
    /// Its translation.
    pub target: &'a str,
}

/// One item of one request, as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Number of the request.
    pub request: String,
    /// The item.
    pub item: ItemId,
    /// What was sent.
    pub segments: Vec<Segment>,
}

/// What became of one segment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slot {
    /// What the translator wrote.
    pub target: Option<String>,
    /// Whether it was in the file at all.
    pub seen: bool,
    /// What the source column said, where that was not what was sent.
    pub altered: Option<String>,
    /// Whether it was in the file more than once, with different translations.
    pub twice: bool,
}

/// Where a segment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// A translation.
    Translated,
    /// The same as the source, and nothing in it needs translating.
    Copied,
    /// The same as the source, though it has words.
    Untranslated,
    /// In the file without a translation.
    Empty,
    /// Not in the file.
    Missing,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 5] = [Self::Translated, Self::Copied, Self::Untranslated, Self::Empty, Self::Missing];

    /// Returns the word used in the file of segments.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Copied => "copied",
            Self::Untranslated => "untranslated",
            Self::Empty => "empty",
            Self::Missing => "missing",
        }
    }

    /// Returns whether nothing is left to do.
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Translated | Self::Copied)
    }
}

impl Slot {
    /// Returns where a segment stands; `unchanged_is_fine` when a person said that what is like its source is meant so.
    pub fn state(&self, source: &Segment, unchanged_is_fine: bool) -> State {
        match &self.target {
            None if self.seen => State::Empty,
            None => State::Missing,
            Some(target) if segment::folded(target) != segment::folded(&source.text) => State::Translated,
            Some(_) if unchanged_is_fine || !segment::has_words(&source.text) => State::Copied,
            Some(_) => State::Untranslated,
        }
    }
}

/// What became of a returned file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Matched {
    /// The slots of each item of `asked` that the file answers, by its place there.
    pub rounds: BTreeMap<usize, Vec<Slot>>,
    /// How many were matched by their source text.
    pub by_text: usize,
    /// Places of pairs in the file that belong to nothing that was asked.
    pub strangers: Vec<usize>,
}

/// Puts the pairs of a file to what was asked.
pub fn matched(came: &[Came<'_>], asked: &[Asked]) -> Matched {
    let mut found = Matched::default();
    let mut later = Vec::new();
    for (place, pair) in came.iter().enumerate() {
        match by_name(pair, asked) {
            Some((round, slot)) => {
                let text = asked.get(round).and_then(|asked| asked.segments.get(slot)).map_or("", |segment| segment.text.as_str());
                found.fill((round, slot), asked, pair, text);
            }
            None => later.push((place, pair)),
        }
    }
    let mut texts = if later.is_empty() { BTreeMap::new() } else { texts(asked) };
    for (place, pair) in later {
        let places = texts.get_mut(&segment::folded(pair.source)).filter(|_| !pair.source.trim().is_empty());
        // Each place is looked at once, however many pairs bear the same text.
        let free = places.and_then(|places| std::iter::from_fn(|| places.pop_front()).find(|at| !found.has_seen(*at)));
        match free {
            Some(at) => {
                found.by_text += 1;
                found.fill(at, asked, pair, pair.source);
            }
            None => found.strangers.push(place),
        }
    }
    found
}

fn by_name(pair: &Came<'_>, asked: &[Asked]) -> Option<(usize, usize)> {
    let (request, item, number) = segment::named(pair.name)?;
    let round = asked.iter().position(|asked| asked.request == request && asked.item == item)?;
    let slot = usize::try_from(number).ok()?.checked_sub(1)?;
    asked.get(round)?.segments.get(slot).map(|_| (round, slot))
}

/// The places of each source text, the latest request first.
fn texts(asked: &[Asked]) -> BTreeMap<String, VecDeque<(usize, usize)>> {
    let mut texts: BTreeMap<String, VecDeque<(usize, usize)>> = BTreeMap::new();
    for (round, asked) in asked.iter().enumerate().rev() {
        for (slot, segment) in asked.segments.iter().enumerate() {
            texts.entry(segment::folded(&segment.text)).or_default().push_back((round, slot));
        }
    }
    texts
}

impl Matched {
    fn has_seen(&self, (round, slot): (usize, usize)) -> bool {
        self.rounds.get(&round).and_then(|slots| slots.get(slot)).is_some_and(|slot| slot.seen)
    }

    fn fill(&mut self, (round, slot): (usize, usize), asked: &[Asked], pair: &Came<'_>, source: &str) {
        let count = asked.get(round).map_or(0, |asked| asked.segments.len());
        let slots = self.rounds.entry(round).or_insert_with(|| vec![Slot::default(); count]);
        let Some(slot) = slots.get_mut(slot) else { return };
        slot.seen = true;
        let target = pair.target.trim();
        match &mut slot.target {
            Some(before) if !target.is_empty() && before != target => {
                // A row that was split in two: both halves are the translation.
                before.push('\n');
                before.push_str(target);
                slot.twice = true;
            }
            Some(_) => {}
            empty @ None => *empty = (!target.is_empty()).then(|| target.to_owned()),
        }
        if segment::folded(pair.source) != segment::folded(source) && !pair.source.trim().is_empty() {
            slot.altered = Some(pair.source.to_owned());
        }
    }
}

/// What an earlier round has for one segment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Earlier {
    /// Its translation.
    pub target: Option<String>,
    /// What its source column said, where that was not what was sent.
    pub altered: Option<String>,
}

/// Adds an earlier round: what is not done in this one stays as it was; returns how many translations this round replaces.
pub fn merge(slots: &mut [Slot], earlier: &[Earlier], segments: &[Segment]) -> usize {
    let mut replaced = 0;
    for ((slot, earlier), segment) in slots.iter_mut().zip(earlier).zip(segments) {
        let Some(target) = &earlier.target else { continue };
        if matches!(slot.state(segment, false), State::Translated) {
            replaced += usize::from(slot.target.as_ref().is_some_and(|now| now != target));
        } else {
            slot.target = Some(target.clone());
            // A translation stays in doubt when what it translates was not what was sent.
            slot.altered = slot.altered.take().or_else(|| earlier.altered.clone());
        }
    }
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(texts: &[&str]) -> Vec<Asked> {
        let segment = |(text, number): (&&str, u32)| Segment { number, place: String::new(), text: (*text).to_owned(), replaced: 0 };
        vec![Asked { request: "R1".to_owned(), item: ItemId::new(1), segments: texts.iter().zip(1..).map(segment).collect() }]
    }

    fn states(came: &[(&str, &str, &str)], asked: &[Asked]) -> (Vec<State>, Vec<usize>, Vec<usize>) {
        let came: Vec<Came<'_>> = came.iter().map(|(name, source, target)| Came { name, source, target }).collect();
        let found = matched(&came, asked);
        let slots = &found.rounds[&0];
        let altered = slots.iter().enumerate().filter(|(_, slot)| slot.altered.is_some()).map(|(at, _)| at).collect();
        (slots.iter().zip(&asked[0].segments).map(|(slot, segment)| slot.state(segment, false)).collect(), altered, found.strangers)
    }

    #[test]
    fn each_way_to_be_unfinished_is_told_apart() {
        let asked = asked(&["uno", "due", "tre", "2016", "cinque"]);
        let (states, altered, strangers) = states(&[("R1-E0001-1", "uno", "one"), ("R1-E0001-2", "due", "due"), ("R1-E0001-3", "tre", " "), ("R1-E0001-4", "2017", "2016"), ("?", "sei", "six")], &asked);
        assert_eq!(states, [State::Translated, State::Untranslated, State::Empty, State::Copied, State::Missing]);
        assert_eq!((altered, strangers), (vec![3], vec![4]));
    }

    #[test]
    fn lost_names_are_made_up_for_by_the_source_in_order() {
        let asked = asked(&["stesso", "altro", "stesso"]);
        let came = [Came { name: "", source: "stesso", target: "same 1" }, Came { name: "7", source: "stesso", target: "same 2" }];
        let found = matched(&came, &asked);
        let targets: Vec<_> = found.rounds[&0].iter().map(|slot| slot.target.as_deref()).collect();
        assert_eq!((targets, found.by_text), (vec![Some("same 1"), None, Some("same 2")], 2));
    }

    #[test]
    fn rounds_merge_and_nothing_is_lost() {
        let asked = asked(&["uno", "due", "tre"]);
        let came = [Came { name: "R1-E0001-1", source: "uno", target: "one!" }, Came { name: "R1-E0001-2", source: "due", target: "due" }];
        let mut slots = matched(&came, &asked).rounds.remove(&0).unwrap();
        let earlier = ["one", "two", "three"].map(|target| Earlier { target: Some(target.to_owned()), altered: None });
        let replaced = merge(&mut slots, &earlier, &asked[0].segments);
        let targets: Vec<_> = slots.iter().map(|slot| slot.target.as_deref()).collect();
        assert_eq!((targets, replaced), (vec![Some("one!"), Some("two"), Some("three")], 1));
    }

    #[test]
    fn two_parts_make_the_same_whole_in_either_order_and_a_doubt_stays() {
        let asked = asked(&["uno", "due", "tre", "quattro"]);
        let first = [Came { name: "R1-E0001-1", source: "uno", target: "one" }, Came { name: "R1-E0001-2", source: "dve", target: "two" }, Came { name: "R1-E0001-3", source: "tre", target: "" }];
        let second = [Came { name: "R1-E0001-3", source: "tre", target: "three" }, Came { name: "R1-E0001-2", source: "due", target: "due" }];
        let whole = |parts: [&[Came<'_>]; 2]| {
            let mut earlier: Vec<Earlier> = Vec::new();
            for part in parts {
                let mut slots = matched(part, &asked).rounds.remove(&0).unwrap();
                merge(&mut slots, &earlier, &asked[0].segments);
                let kept = |(slot, segment): (&Slot, &Segment)| Earlier { target: slot.target.clone().filter(|_| slot.state(segment, false).is_done()), altered: slot.altered.clone() };
                earlier = slots.iter().zip(&asked[0].segments).map(kept).collect();
            }
            earlier.into_iter().map(|one| (one.target, one.altered)).collect::<Vec<_>>()
        };
        let expected = [(Some("one"), None), (Some("two"), Some("dve")), (Some("three"), None), (None, None)].map(|(target, altered): (Option<&str>, Option<&str>)| (target.map(str::to_owned), altered.map(str::to_owned)));
        assert_eq!(whole([&first, &second]), expected);
        assert_eq!(whole([&second, &first]), expected);
    }

    #[test]
    fn as_many_pairs_as_a_file_may_have_with_one_text_are_put_in_place_in_no_time() {
        let asked = asked(&vec!["idem"; 12_000]);
        let came = vec![Came { name: "", source: "idem", target: "same" }; 200_000];
        let begun = std::time::Instant::now();
        let found = matched(&came, &asked);
        assert_eq!((found.by_text, found.strangers.len()), (12_000, 188_000));
        assert!(begun.elapsed().as_secs() < 20, "a place is looked at again for each pair: {:?}", begun.elapsed());
    }

    #[test]
    fn a_row_split_in_two_keeps_both_halves() {
        let asked = asked(&["uno e due"]);
        let came = [Came { name: "R1-E0001-1", source: "uno e due", target: "one" }, Came { name: "R1-E0001-1", source: "uno e due", target: "and two" }];
        let slot = &matched(&came, &asked).rounds[&0][0];
        assert_eq!((slot.target.as_deref(), slot.twice), (Some("one\nand two"), true));
    }
}
