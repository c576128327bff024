//! TX11, TX12: months, weekdays, and dates whatever calendar and order they are written in.
//!
//! A date in digits becomes its year, month and day; day and year are then compared as numbers. Which of two possible
//! readings is meant is asked of the other side first.

use super::Side;
use super::dates::{Dated, Day};
use super::facts::{Facts, How, Mark, Number};
use super::value::Value;
use crate::model::finding::{Finding, Level};

/// Turns the dates of both sides into years, months and days.
pub(super) fn settle(source: &mut Facts, target: &mut Facts) {
    // A date that stands on both sides, in whatever reading, decides itself.
    let known = |facts: &Facts| facts.dates.iter().map(|date| date.what).collect::<Vec<_>>();
    let (of_source, of_target) = (known(source), known(target));
    spell(source, target, &of_target);
    spell(target, source, &of_source);
}

fn spell(own: &mut Facts, other: &Facts, dates: &[Dated]) {
    for Mark { what, start, end } in std::mem::take(&mut own.dates) {
        let day = match what.other {
            Some(second) if agrees(second, other, dates) > agrees(what.usual, other, dates) => second,
            _ => what.usual,
        };
        own.months.push(Mark { what: day.1, start, end });
        for value in [u128::try_from(day.0).unwrap_or(0), u128::from(day.2)] {
            own.numbers.push(Number { value: Value::whole(value), other: None, how: How::Digits, start, end });
        }
    }
}

/// How much of a reading the other side says.
fn agrees(day: Day, other: &Facts, dates: &[Dated]) -> u8 {
    if dates.iter().any(|date| date.usual == day || date.other == Some(day)) {
        return 3;
    }
    let month = other.months.iter().any(|month| month.what == day.1);
    let number = other.numbers.iter().any(|number| number.value == Value::whole(u128::from(day.2)));
    u8::from(month) + u8::from(number)
}

/// Compares months and weekdays.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let numbers = |side: &Side<'_>, what: u8| side.facts.numbers.iter().any(|number| number.how != How::Code && number.value == Value::whole(u128::from(what)));
    let (own, theirs) = (&source.facts.months, &target.facts.months);
    let (mut left, mut right) = rest(own, theirs);
    let mut level = Level::Error;
    if own.len() == theirs.len() && (left.is_empty() || right.is_empty()) {
        // As many on both sides, so each has its own: the one that is gone stands elsewhere a second time.
        (left, right) = surplus(own, theirs);
        level = Level::Warning;
    } else if left.is_empty() || right.is_empty() {
        // A month in one language may be a number in the other.
        left.retain(|month| !numbers(target, month.what));
        right.retain(|month| !numbers(source, month.what));
    }
    let differs = |(one, two): (&Mark<u8>, &Mark<u8>)| {
        let mut finding = Finding::error("tx11-month-differs", place);
        finding.level = level;
        differing(finding, source, target, (one, two))
    };
    findings.extend(left.iter().zip(&right).map(differs));
    let lone = |code: &'static str, side: &Side<'_>, month: &Mark<u8>| Finding::warning(code, place).with("written", side.text.written(month.start, month.end));
    findings.extend(left.iter().skip(right.len()).map(|month| lone("tx11-month-missing", source, month)));
    findings.extend(right.iter().skip(left.len()).map(|month| lone("tx11-month-added", target, month)));
    let (left, right) = rest(&source.facts.weekdays, &target.facts.weekdays);
    findings.extend(left.iter().zip(&right).map(|(one, two)| differing(Finding::warning("tx11-weekday-differs", place), source, target, (one, two))));
    findings
}

/// What each side has more often than the other.
fn surplus(left: &[Mark<u8>], right: &[Mark<u8>]) -> (Vec<Mark<u8>>, Vec<Mark<u8>>) {
    let (mut own, mut other) = (left.to_vec(), right.to_vec());
    own.retain(|mark| {
        let Some(at) = other.iter().position(|two| two.what == mark.what) else { return true };
        other.remove(at);
        false
    });
    (own, other)
}

/// What each side has and the other has not.
fn rest(left: &[Mark<u8>], right: &[Mark<u8>]) -> (Vec<Mark<u8>>, Vec<Mark<u8>>) {
    let lacking = |own: &[Mark<u8>], other: &[Mark<u8>]| own.iter().filter(|mark| !other.iter().any(|other| other.what == mark.what)).copied().collect();
    (lacking(left, right), lacking(right, left))
}

fn differing(finding: Finding, source: &Side<'_>, target: &Side<'_>, (one, two): (&Mark<u8>, &Mark<u8>)) -> Finding {
    finding.with("source", source.text.written(one.start, one.end)).with("translation", target.text.written(two.start, two.end))
}
