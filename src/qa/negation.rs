//! TX24: what the source denies, the translation does not affirm, and the other way round.
//!
//! Languages deny in many ways ("without", "fails to", "only"), so negators are not counted against one another: only
//! where one side denies in plain words and the other has nothing of the kind at all, a person is asked to look.

use super::Side;
use super::phrases;
use crate::model::finding::Finding;

/// A longer text says too much to be judged as one statement: 0.6 to 2.7 % of all segments would be flagged.
const LONGEST: usize = 60;

/// Asks for a denial on the other side.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    if source.text.signs.len() > LONGEST || target.text.signs.len() > LONGEST {
        return None;
    }
    let plain = |side: &Side<'_>| Some(phrases::first(&side.text.signs, phrases::of("not", side.language)?));
    let (theirs, own) = (plain(source)?, plain(target)?);
    // A language whose other ways of denying are not known cannot be asked.
    let any = |side: &Side<'_>| phrases::of("deny", side.language).is_none_or(|deny| phrases::first(&side.text.signs, deny).is_some());
    match (theirs, own) {
        (Some((start, end)), None) if !any(target) => Some(Finding::note("tx24-negation-missing", place).with("written", source.text.written(start, end))),
        (None, Some((start, end))) if !any(source) => Some(Finding::note("tx24-negation-added", place).with("written", target.text.written(start, end))),
        _ => None,
    }
}
