//! The sets of markings: their levels, their words by language, and the index by which a text is
//! searched for them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization as _;

use super::tokens::{fold, tokens, unspaced};

/// Words by language tag.
type Words = BTreeMap<String, Vec<String>>;

/// Every set of markings that is known.
#[derive(Debug, Clone)]
pub struct Markings {
    date: String,
    gradings: Vec<Grading>,
    pub(super) levels: Vec<Level>,
    /// Markings by their first word, the longest first.
    pub(super) index: BTreeMap<String, Vec<Marked>>,
    /// Words that stand beside a marking.
    pub(super) beside: BTreeSet<String>,
    /// Turns of phrase in which a word marks nothing, by their first word.
    pub(super) innocent: BTreeMap<String, Vec<Vec<String>>>,
    /// Innocent turns in Han, which sets no words apart.
    pub(super) innocent_han: Vec<String>,
}

/// A level of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// The set, such as `TLP`.
    pub set: String,
    /// Its name in the set, such as `amber-strict`.
    pub id: String,
    /// Its rank in the set.
    pub rank: u8,
    /// Where it stands on the common ladder.
    pub maps: Maps,
    /// Whether only a reference of declassification lets it be packed.
    pub state_secret: bool,
    /// Whether businesses use its words as well.
    pub ask: bool,
    /// A form in which it is written.
    pub written: String,
}

/// The common ladder, for display and comparison; nothing is downgraded by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Maps {
    /// For everybody.
    Public,
    /// For work.
    Official,
    /// For few.
    Restricted,
    /// Harm to interests.
    Confidential,
    /// Grave harm.
    Secret,
    /// Gravest harm.
    TopSecret,
}

impl Maps {
    /// Returns the word used in data and sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Official => "official",
            Self::Restricted => "restricted",
            Self::Confidential => "confidential",
            Self::Secret => "secret",
            Self::TopSecret => "top-secret",
        }
    }
}

/// How much a form says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Force {
    /// Nobody writes it by chance.
    Mark,
    /// A word of daily life, too.
    Word,
    /// A word of daily life that counts only as it is written.
    Acronym,
}

/// A form of a marking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marked {
    pub(super) tokens: Vec<String>,
    pub(super) force: Force,
    /// As it must be written.
    pub(super) exact: Option<String>,
    /// Positions of its levels; one word may belong to several sets.
    pub(super) levels: Vec<usize>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Grading {
    source: Vec<String>,
    information: Vec<String>,
}

/// A set as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    set: String,
    date: String,
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "confidence")]
    _confidence: String,
    #[serde(default)]
    beside: Words,
    #[serde(default)]
    innocent: Words,
    grading: Option<Grading>,
    level: Vec<WrittenLevel>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLevel {
    id: String,
    rank: u8,
    maps: Maps,
    #[serde(default)]
    state_secret: bool,
    #[serde(default)]
    ask: bool,
    #[serde(default)]
    words: Words,
    #[serde(default)]
    marks: Words,
    #[serde(default)]
    acronyms: Words,
}

impl Level {
    /// Returns its set and a form in which it is written.
    pub fn name(&self) -> String {
        if self.written.starts_with(self.set.as_str()) { self.written.clone() } else { format!("{} {}", self.set, self.written) }
    }
}

impl Markings {
    pub(super) fn new(sets: Vec<Written>) -> Self {
        let mut markings = Self {
            date: sets.iter().map(|set| set.date.clone()).max().unwrap_or_default(),
            gradings: Vec::new(),
            levels: Vec::new(),
            index: BTreeMap::new(),
            beside: BTreeSet::new(),
            innocent: BTreeMap::new(),
            innocent_han: Vec::new(),
        };
        for set in sets {
            markings.add(set);
        }
        for marked in markings.index.values_mut() {
            marked.sort_by(|one, other| other.tokens.len().cmp(&one.tokens.len()).then(one.force.cmp(&other.force)));
        }
        markings
    }

    fn add(&mut self, set: Written) {
        self.beside.extend(set.beside.values().flatten().flat_map(|text| split(text)));
        for text in set.innocent.values().flatten() {
            let words = split(text);
            match words.as_slice() {
                [han] if han.chars().all(super::tokens::is_han) => self.innocent_han.push(han.clone()),
                [first, ..] => self.innocent.entry(first.clone()).or_default().push(words),
                [] => {}
            }
        }
        self.gradings.extend(set.grading);
        for level in set.level {
            let at = self.levels.len();
            let forms = [(Force::Mark, &level.marks), (Force::Word, &level.words), (Force::Acronym, &level.acronyms)];
            let first = forms.iter().flat_map(|(_, words)| words.values().flatten()).next().cloned().unwrap_or_default();
            for (force, text) in forms.into_iter().flat_map(|(force, words)| words.values().flatten().map(move |text| (force, text))) {
                self.form(force, text, at);
            }
            let WrittenLevel { id, rank, maps, state_secret, ask, .. } = level;
            self.levels.push(Level { set: set.set.clone(), id, rank, maps, state_secret, ask, written: first });
        }
    }

    fn form(&mut self, force: Force, text: &str, level: usize) {
        let words = split(text);
        let exact = (force == Force::Acronym).then(|| text.nfc().collect());
        // Words are also written together, or all their letters apart: TOPSECRET, T O P  S E C R E T.
        if words.len() > 1 && exact.is_none() {
            self.known(force, vec![words.concat()], None, level);
        }
        self.known(force, words, exact, level);
    }

    fn known(&mut self, force: Force, words: Vec<String>, exact: Option<String>, level: usize) {
        let Some(first) = words.first().cloned() else { return };
        let forms = self.index.entry(first).or_default();
        match forms.iter_mut().find(|known| known.tokens == words && known.exact == exact) {
            Some(known) => {
                known.force = known.force.min(force);
                known.levels.push(level);
            }
            None => forms.push(Marked { tokens: words, force, exact, levels: vec![level] }),
        }
    }

    /// Returns the date of the newest set: texts searched before it are searched again.
    pub fn date(&self) -> &str {
        &self.date
    }

    /// Returns the names of the sets.
    pub fn sets(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.levels.iter().map(|level| level.set.as_str()).collect();
        names.dedup();
        names
    }

    /// Returns the levels of a set, the least first.
    pub fn levels(&self, set: &str) -> Vec<&Level> {
        let mut levels: Vec<&Level> = self.levels.iter().filter(|level| level.set == set).collect();
        levels.sort_by_key(|level| level.rank);
        levels
    }

    /// Returns a level by the names of its set and its own.
    pub fn level(&self, set: &str, id: &str) -> Option<&Level> {
        self.levels.iter().find(|level| level.set == set && level.id == id)
    }

    /// Returns whether a text grades source and information (`B2`); where no set has such grades, none does.
    pub fn is_grading(&self, text: &str) -> bool {
        let pair = |grading: &Grading| grading.source.iter().any(|source| text.strip_prefix(source.as_str()).is_some_and(|rest| grading.information.iter().any(|information| information == rest)));
        self.gradings.iter().any(pair)
    }
}

/// Returns the words of a form as they are compared.
fn split(text: &str) -> Vec<String> {
    let found = unspaced(text, &tokens(text));
    found.into_iter().map(|token| fold(&token.folded)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Office;

    #[test]
    fn ranks_rise_with_the_ladder_in_every_set() {
        let markings = Office::embedded().markings;
        for set in markings.sets() {
            let levels = markings.levels(set);
            assert!(levels.windows(2).all(|pair| pair[0].rank < pair[1].rank && pair[0].maps <= pair[1].maps), "{set}");
        }
    }

    #[test]
    fn source_and_information_are_graded_as_the_data_say() {
        let markings = Office::embedded().markings;
        assert!(markings.is_grading("B2") && markings.is_grading("X4"));
        assert!(!markings.is_grading("D2") && !markings.is_grading("B5") && !markings.is_grading("B"));
    }

    #[test]
    fn every_level_has_a_form_and_what_no_set_knows_is_none() {
        let markings = Office::embedded().markings;
        assert!(markings.levels.iter().all(|level| !level.written.is_empty()));
        assert_eq!(markings.level("TLP", "purple"), None);
    }
}
