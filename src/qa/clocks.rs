//! TX13, TX14: whose clock a time is told by, and an age that is counted the old way.
//!
//! A time that was turned into that of another zone shows as other numbers; here the name of the zone is asked for.

use super::Side;
use super::phrases;
use crate::model::finding::Finding;

/// Compares zones and ways of counting age.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(zone(source, target, place));
    findings.extend(age(source, target, place));
    findings
}

fn zone(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    // A zone counts beside a time only, and a time has digits.
    if source.facts.numbers.is_empty() {
        return None;
    }
    let own = phrases::said(&source.text.signs, phrases::of("zone", source.language)?);
    let (zone, _) = own.first()?;
    let theirs = phrases::said(&target.text.signs, phrases::of("zone", target.language)?);
    if theirs.iter().any(|(other, _)| own.iter().any(|(zone, _)| zone == other)) {
        return None;
    }
    Some(match theirs.first() {
        Some((other, _)) => Finding::warning("tx13-zone-differs", place).with("source", zone).with("translation", other),
        None => Finding::warning("tx13-zone-missing", place).with("value", zone),
    })
}

fn age(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    let said = |side: &Side<'_>| Some(!phrases::said(&side.text.signs, phrases::of("age", side.language)?).is_empty());
    // Who reads it must be told; where the words are not known, a person is asked to look.
    (said(source)? && !said(target).unwrap_or(false)).then(|| Finding::warning("tx14-nominal-age", place))
}
