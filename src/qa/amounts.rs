//! TX10: the currency of the source is the currency of the translation.
//!
//! A short name may mean several currencies ("dollar", "peso", ¥); it agrees with each of them.

use super::Side;
use super::facts::Mark;
use crate::model::finding::Finding;

/// Compares the currencies of both sides.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    let lacking = |own: &[Mark<&'static str>], other: &[Mark<&'static str>]| own.iter().filter(|mark| !other.iter().any(|other| meet(mark.what, other.what))).copied().collect::<Vec<_>>();
    let left = lacking(&source.facts.currencies, &target.facts.currencies);
    let right = lacking(&target.facts.currencies, &source.facts.currencies);
    let both = left.iter().zip(&right).map(|(one, two)| {
        let finding = Finding::error("tx10-currency-differs", place).with("source", source.text.written(one.start, one.end)).with("source_value", one.what);
        finding.with("translation", target.text.written(two.start, two.end)).with("translation_value", two.what)
    });
    let mut findings = both.collect::<Vec<_>>();
    // One that is missing altogether: only where it stands beside a number.
    let beside = |mark: &&Mark<&'static str>, side: &Side<'_>| side.facts.numbers.iter().any(|number| number.end.abs_diff(mark.start) <= 2 || mark.end.abs_diff(number.start) <= 2);
    if right.is_empty() {
        let lone = left.iter().filter(|mark| beside(mark, source)).take(1);
        findings.extend(lone.map(|mark| Finding::warning("tx10-currency-missing", place).with("written", source.text.written(mark.start, mark.end)).with("value", mark.what)));
    }
    if left.is_empty() {
        let lone = right.iter().filter(|mark| beside(mark, target)).take(1);
        findings.extend(lone.map(|mark| Finding::warning("tx10-currency-added", place).with("written", target.text.written(mark.start, mark.end)).with("value", mark.what)));
    }
    findings
}

/// Whether two lists of codes share one.
fn meet(one: &str, two: &str) -> bool {
    one.split(',').any(|code| two.split(',').any(|other| other == code))
}
