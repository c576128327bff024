//! TX06–TX09: every number of the source is in the translation, and no other.
//!
//! Numbers are compared as values, whatever digits, separators and magnitudes they are written with. What is written
//! in words may answer a number in digits, but is not asked for: "one" and "both" come and go between languages.

use super::Side;
use super::facts::{How, Number};
use super::value::Value;
use crate::model::finding::{Finding, Level};

/// Compares the numbers of both sides.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    let (mut left, mut right): (Vec<Number>, Vec<Number>) = (source.facts.numbers.clone(), target.facts.numbers.clone());
    let mut met = Vec::new();
    let surely = |one: &Number| one.how == How::Digits;
    // The surest pairs first, so that a word never takes the partner of a digit.
    pair(&mut left, &mut right, &mut met, |one, two| surely(one) && surely(two) && one.value == two.value);
    let open = left.iter().any(surely) && right.iter().any(surely);
    pair(&mut left, &mut right, &mut met, |one, two| one.value == two.value && answers(one, two, open) && answers(two, one, open));
    pair(&mut left, &mut right, &mut met, |one, two| one.other == Some(two.value) || two.other == Some(one.value) || (one.other.is_some() && one.other == two.other));
    pair(&mut left, &mut right, &mut met, |one, two| is_short_year(target, two, one) || is_short_year(source, one, two));
    // A month that the other side has no word for may be this number.
    let month = |own: &Side<'_>, other: &Side<'_>, number: &Number| {
        let mut open = other.facts.months.iter().filter(|month| !own.facts.months.iter().any(|own| own.what == month.what));
        number.value.is_slight() && open.any(|month| number.value == Value::whole(u128::from(month.what)))
    };
    left.retain(|number| !month(source, target, number));
    right.retain(|number| !month(target, source, number));
    // What is said twice on one side and once on the other is there, unless the other side has a number of its own.
    let again = |number: &Number| met.iter().any(|(one, two)| one.value == number.value || two.value == number.value);
    let own = |numbers: &[Number]| numbers.iter().any(|number| matches!(number.how, How::Digits | How::Code) && !again(number));
    let (left_own, right_own) = (own(&left), own(&right));
    // As many left on both sides, and all of them said before: one was taken for the other.
    let said = |numbers: &[Number]| numbers.iter().filter(|number| matches!(number.how, How::Digits | How::Code)).count();
    let taken = !left_own && !right_own && said(&left) == 1 && said(&right) == 1;
    left.retain(|number| !again(number) || (number.how != How::Words && (taken || (right_own && !left_own))));
    right.retain(|number| !again(number) || (number.how != How::Words && (taken || (left_own && !right_own))));
    let mut findings = report(source, target, (&left, &right), place);
    for finding in findings.iter_mut().filter(|_| taken) {
        finding.level = finding.level.min(Level::Warning);
    }
    findings
}

/// Moves the pairs that agree out of both lists.
fn pair(left: &mut Vec<Number>, right: &mut Vec<Number>, met: &mut Vec<(Number, Number)>, agree: impl Fn(&Number, &Number) -> bool) {
    left.retain(|one| {
        let Some(at) = right.iter().position(|two| agree(one, two)) else { return true };
        met.push((*one, right.remove(at)));
        false
    });
}

/// Whether a number may be the same one as another of equal value: a digit in a name is not said in words, and "one"
/// is no number while digits on both sides look for a partner.
fn answers(one: &Number, two: &Number, open: bool) -> bool {
    let word = one.how == How::Words;
    !(word && (two.how == How::Code || (open && two.how == How::Digits && one.value == Value::whole(1))))
}

/// The last two digits of a year: 1998-99, '99, 90年代, années 30.
fn is_short_year(side: &Side<'_>, short: &Number, long: &Number) -> bool {
    let marked = matches!(side.text.before(short.start), '-' | '/' | '\'') || (side.text.at(short.end) == '年' && side.text.at(short.end + 1) == '代');
    let (Some(two), Some(year)) = (short.value.small(), long.value.small()) else { return false };
    (marked || (two % 10 == 0 && is_decade(side, short))) && two < 100 && (1800..2100).contains(&year) && year % 100 == two
}

/// Whether two digits name ten years: les années 30, gli anni 30, los años 30, 30-е годы, the 30s, die 30er Jahre.
fn is_decade(side: &Side<'_>, number: &Number) -> bool {
    let text = &side.text;
    let before: String = text.signs.get(..number.start).unwrap_or_default().iter().rev().skip_while(|sign| **sign == ' ').take_while(|sign| sign.is_alphabetic()).take(8).collect();
    let after: String = text.signs.get(number.end..).unwrap_or_default().iter().take(3).filter(|sign| !matches!(sign, '-' | '\'')).take_while(|sign| sign.is_alphabetic()).collect();
    matches!(before.as_str(), "seenna" | "inna" | "sona") || matches!(after.as_str(), "s" | "er" | "е" | "х" | "ые" | "ых")
}

fn report(source: &Side<'_>, target: &Side<'_>, (left, right): (&[Number], &[Number]), place: &str) -> Vec<Finding> {
    let digits = |number: &&Number| matches!(number.how, How::Digits | How::Code);
    let (mut left, mut right): (Vec<&Number>, Vec<&Number>) = (left.iter().collect(), right.iter().collect());
    let mut findings = Vec::new();
    // Both sides have something left: the same number, told in two ways.
    while let Some((one, two)) = nearest(&left, &right) {
        let (Some(first), Some(second)) = (left.get(one).copied(), right.get(two).copied()) else { break };
        left.remove(one);
        right.remove(two);
        findings.push(differing(source, target, (first, second), place));
    }
    let lone = |number: &&Number| number.how == How::Digits && !number.value.is_slight();
    // 8:00 is eight o'clock in the other language.
    right.retain(|number| number.value != Value::whole(0) || !is_minutes(target, number));
    findings.extend(left.iter().copied().filter(lone).map(|number| told(Finding::warning("tx06-number-missing", place), source, number)));
    findings.extend(right.iter().copied().filter(lone).map(|number| told(Finding::warning("tx06-number-added", place), target, number)));
    // A small number in digits that only the translation has: a slip of one key looks like that.
    findings.extend(right.iter().copied().filter(|number| digits(number) && !lone(number)).map(|number| told(Finding::note("tx06-number-added", place), target, number)));
    findings
}

fn is_minutes(side: &Side<'_>, zero: &Number) -> bool {
    zero.how != How::Digits || zero.end - zero.start > 1 || matches!(side.text.before(zero.start), ':' | '.' | 'h')
}

/// The two that are most likely one number: of all pairs the one whose digits are most alike.
fn nearest(left: &[&Number], right: &[&Number]) -> Option<(usize, usize)> {
    let mut best: Option<(u32, usize, usize)> = None;
    for (one, first) in left.iter().enumerate() {
        for (two, second) in right.iter().enumerate() {
            let Some(distance) = distance(first, second) else { continue };
            if best.is_none_or(|(least, ..)| distance < least) {
                best = Some((distance, one, two));
            }
        }
    }
    best.map(|(_, one, two)| (one, two))
}

/// How little alike two numbers are; none when they cannot be one number.
fn distance(first: &Number, second: &Number) -> Option<u32> {
    let rank = |how: How| match how {
        How::Digits => 0,
        How::Code => 1,
        How::Words => 2,
        How::Scale => 3,
    };
    let large = |number: &Number| number.value.small().is_none_or(|value| value >= 1000);
    let scales = (first.how == How::Scale) == (second.how == How::Scale) || (first.value.same_digits(second.value) && large(first) && large(second));
    let word = |number: &Number| number.how == How::Words;
    // Two small numbers in words, or a small one against anything else, say nothing.
    if !scales || (word(first) && word(second) && !(large(first) && large(second))) || (word(first) && first.value.is_slight() && !second.value.is_slight()) || (word(second) && second.value.is_slight() && !first.value.is_slight()) {
        return None;
    }
    if (word(first) && first.value == Value::whole(1)) || (word(second) && second.value == Value::whole(1)) {
        return None;
    }
    let (one, two) = (first.value.to_string(), second.value.to_string());
    let same = one.bytes().zip(two.bytes()).filter(|(one, two)| one == two).count();
    let length = one.len().max(two.len());
    Some(u32::try_from(length - same.min(length)).unwrap_or(u32::MAX / 8).saturating_mul(4) + rank(first.how) + rank(second.how))
}

fn differing(source: &Side<'_>, target: &Side<'_>, (first, second): (&Number, &Number), place: &str) -> Finding {
    let sure = |number: &Number| number.how == How::Digits;
    // A factor of ten, a hundred, a thousand: a magnitude or a separator was misread.
    let power = first.value.same_digits(second.value);
    let code = if power { "tx07-magnitude-differs" } else { "tx06-number-differs" };
    let finding = if sure(first) && sure(second) { Finding::error(code, place) } else { Finding::warning(code, place) };
    let finding = finding.with("source", source.text.written(first.start, first.end)).with("source_value", first.value);
    finding.with("translation", target.text.written(second.start, second.end)).with("translation_value", second.value)
}

fn told(finding: Finding, side: &Side<'_>, number: &Number) -> Finding {
    finding.with("written", side.text.written(number.start, number.end)).with("value", number.value)
}
