//! Which text of a source answers which text of its translation, for the checks and for the page that shows both.
//!
//! Work that came back from a request is paired by the translator. Other text is paired paragraph by paragraph where
//! counts are equal and the aligner finds nothing else, else as the aligner finds; such a pair is a guess.

use super::folder::Folder;
use super::segments::{Kept, read as kept_segments};
use crate::model::text::Block;
use crate::model::translation::{Scope, Translation};
use crate::translate::{Bead, align};

/// Two texts that answer one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answering {
    /// Their number, as the page that shows both counts.
    pub(super) number: u32,
    /// Where the source stands in its document.
    pub(super) place: String,
    /// The source; empty where nothing answers.
    pub(super) source: String,
    /// The translation; empty where nothing answers.
    pub(super) target: String,
    /// Whether nobody can doubt that they belong together.
    pub(super) sure: bool,
}

/// How a translation answers its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Paired {
    /// Whether the rows are those of the translator, or of a program that had to guess; else paragraph stands beside
    /// paragraph.
    pub(super) way: Way,
    /// The pairs, in the order of the source.
    pub(super) pairs: Vec<Answering>,
}

/// Who said which text answers which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// The translator, segment by segment.
    Translator,
    /// The order of the paragraphs.
    Order,
    /// The aligner.
    Guess,
}

/// Returns what answers what; `None` when one side is no text.
pub(super) fn paired(folder: &Folder, record: &Translation, source: Option<&[Block]>, target: Option<&[Block]>) -> Option<Paired> {
    if let Some(kept) = kept_segments(folder, record) {
        let one = |one: Kept| Answering { number: one.number, place: one.place, source: one.source, target: one.target.unwrap_or_default(), sure: true };
        return Some(Paired { way: Way::Translator, pairs: kept.into_iter().map(one).collect() });
    }
    let (source, target) = (source?, target?);
    let left: Vec<&str> = source.iter().map(|block| block.text.as_str()).collect();
    let right: Vec<&str> = target.iter().map(|block| block.text.as_str()).collect();
    let place = |at: usize| source.get(at).map(|block| block.loc.to_string()).unwrap_or_default();
    let beads = align(&left, &record.from, &right, &record.to);
    if left.len() == right.len() && record.scope == Scope::Full {
        let straight: std::collections::BTreeSet<usize> = beads.iter().filter(|bead| bead.source.len() == 1 && bead.source == bead.target).map(|bead| bead.source.start).collect();
        let pair = |(at, (one, other)): (usize, (&&str, &&str))| Answering {
            number: number(at),
            place: place(at),
            source: (*one).to_owned(),
            target: (*other).to_owned(),
            sure: straight.contains(&at),
        };
        return Some(Paired { way: Way::Order, pairs: left.iter().zip(&right).enumerate().map(pair).collect() });
    }
    let joined = |texts: &[&str], range: std::ops::Range<usize>| texts.get(range).unwrap_or_default().join("\n");
    let pair = |(at, bead): (usize, Bead)| Answering {
        number: number(at),
        place: place(bead.source.start),
        source: joined(&left, bead.source),
        target: joined(&right, bead.target),
        sure: false,
    };
    Some(Paired { way: Way::Guess, pairs: beads.into_iter().enumerate().map(pair).collect() })
}

fn number(at: usize) -> u32 {
    u32::try_from(at + 1).unwrap_or(u32::MAX)
}
