//! TX02, TX27 and lost paragraphs: what only many segments together tell.

use std::collections::BTreeMap;

use super::untranslated::{self, Family, family_of};
use super::{Pair, Whole, ages};
use crate::model::finding::{Finding, Level};
use crate::model::lang_tag::LangTag;

/// A pair whose text has fewer letters may repeat in another rendering: a heading, "idem", a number.
const SHORTEST: usize = 6;

/// Returns what deserves a look in a whole translation; `detected` is the language that its text was found to be in,
/// `guessed` what both texts state, where a program paired the paragraphs.
pub fn check_document(pairs: &[Pair<'_>], place: &str, detected: Option<&LangTag>, guessed: Option<&Whole>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let wanted = pairs.first().map(|pair| pair.target_language);
    if let (Some(wanted), Some(found)) = (wanted, detected)
        && wanted.language() != found.language()
        && !found.is_undetermined()
    {
        findings.push(Finding::error("tx02-other-language", place).with("wanted", wanted).with("found", found));
    }
    match guessed {
        Some(whole) => findings.extend(gone(pairs, place, whole)),
        None => findings.extend(lost(pairs, place)),
    }
    findings.extend(ages::check(pairs));
    let mut seen = BTreeMap::<&str, &Pair<'_>>::new();
    for pair in pairs.iter().filter(|pair| pair.source.trim().chars().count() >= SHORTEST && !pair.target.trim().is_empty()) {
        let first = seen.entry(pair.source.trim()).or_insert(pair);
        if bare(first) != bare(pair) {
            let finding = Finding::warning("tx27-two-renderings", pair.place).with("first_place", first.place);
            findings.push(finding.with("first", quoted(first.target)).with("second", quoted(pair.target)));
        }
    }
    findings
}

/// Segments in a row without a translation are a page or paragraph that was lost.
fn lost(pairs: &[Pair<'_>], place: &str) -> Option<Finding> {
    // A lone empty segment is told by itself, where it is.
    let longest = runs(pairs).max_by_key(|run| run.len()).filter(|run| run.len() > 1)?;
    told(longest, place)
}

/// The same of pairs that a program guessed: certain is only what states something that the translation states
/// nowhere, and only where the translation has no text of that length that nothing in the source answers.
fn gone(pairs: &[Pair<'_>], place: &str, whole: &Whole) -> Vec<Finding> {
    let loose: f64 = pairs.iter().filter(|pair| pair.source.trim().is_empty()).map(|pair| Whole::length(pair.target, pair.target_language)).sum();
    let certain = |run: &&[Pair<'_>]| {
        let length: f64 = run.iter().map(|pair| Whole::length(pair.source, pair.source_language)).sum();
        loose * 2.0 < length && run.iter().any(|pair| whole.lacks(pair))
    };
    let errors: Vec<Finding> = runs(pairs).filter(certain).filter_map(|run| told(run, place)).collect();
    if errors.is_empty() {
        let longest = runs(pairs).max_by_key(|run| run.len()).and_then(|run| told(run, place));
        return longest.into_iter().map(|finding| Finding { level: Level::Warning, ..finding }).collect();
    }
    errors
}

/// Pairs in a row without a translation.
fn runs<'r, 'p>(pairs: &'r [Pair<'p>]) -> impl Iterator<Item = &'r [Pair<'p>]> {
    pairs.split(|pair| !pair.target.trim().is_empty() || pair.source.trim().is_empty()).filter(|run| !run.is_empty())
}

fn told(run: &[Pair<'_>], place: &str) -> Option<Finding> {
    let (first, last) = (run.first()?, run.last()?);
    if run.len() == 1 {
        return Some(Finding::error("tx05-paragraph-missing", first.place).with("written", quoted(first.source)));
    }
    Some(Finding::error("tx05-paragraphs-missing", place).with("count", run.len()).with("first", first.place).with("last", last.place))
}

/// A rendering without what it adds in brackets in the writing of the source: the first mention of a name has that.
fn bare(pair: &Pair<'_>) -> String {
    let given = untranslated::family(pair.source_language.language());
    let foreign = |text: &str| given != Family::Latin && text.chars().any(|sign| family_of(sign) == Some(given));
    let mut rest = pair.target;
    let mut kept = String::new();
    while let Some((head, inside, tail)) = rest.split_once(['(', '（']).and_then(|(head, after)| after.split_once([')', '）']).map(|(inside, tail)| (head, inside, tail))) {
        kept.push_str(head);
        if !foreign(inside) {
            kept.push_str(inside);
        }
        rest = tail;
    }
    kept.push_str(rest);
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn quoted(text: &str) -> String {
    text.trim().chars().take(80).collect()
}
