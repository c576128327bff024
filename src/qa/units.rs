//! TX22: a weight, length or area keeps its unit; a converted value stands beside the original one.
//!
//! 3斤 is 1.5 kg: "3 kg" doubles a quantity of drugs. Units are dated data, `templates/qa/units.tsv`.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::Side;
use super::facts::{How, Number};
use super::fold::{self, is_unspaced};
use super::value::Value;
use crate::model::finding::Finding;

const TABLE: &str = include_str!("../../templates/qa/units.tsv");

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Unit {
    kind: &'static str,
    /// Thousandths of the base unit.
    size: u128,
}

type Words = Vec<(Vec<char>, Unit)>;

/// A number with the unit after it.
#[derive(Debug, Clone, Copy)]
struct Measure {
    number: Number,
    unit: Unit,
    end: usize,
}

/// Compares measures; those that agree in another unit are taken out of the numbers of both sides.
pub(super) fn settle(source: &mut Side<'_>, target: &mut Side<'_>, place: &str) -> Vec<Finding> {
    let theirs = measures(source);
    if theirs.is_empty() {
        return Vec::new();
    }
    let own = measures(target);
    let mut findings = Vec::new();
    for one in theirs {
        let same = own.iter().any(|two| two.unit == one.unit && two.number.value == one.number.value);
        if same {
            // 3 jin (1.5 kg): the converted value beside the original is no number of its own.
            let converted = |number: &Number| own.iter().any(|two| two.number.start == number.start && two.unit != one.unit && two.unit.kind == one.unit.kind && agree(&one, two));
            target.facts.numbers.retain(|number| !converted(number));
            continue;
        }
        if own.iter().all(|two| two.unit.kind != one.unit.kind) {
            continue;
        }
        let said = |side: &Side<'_>, measure: &Measure| side.text.written(measure.number.start, measure.end).to_owned();
        if let Some(two) = own.iter().find(|two| two.unit.kind == one.unit.kind && agree(&one, two)) {
            findings.push(Finding::note("tx22-unit-converted", place).with("source", said(source, &one)).with("translation", said(target, two)));
            source.facts.numbers.retain(|number| number.start != one.number.start);
            target.facts.numbers.retain(|number| number.start != two.number.start);
        } else if let Some(two) = own.iter().find(|two| two.unit.kind == one.unit.kind && two.number.value == one.number.value) {
            findings.push(Finding::error("tx22-unit-differs", place).with("source", said(source, &one)).with("translation", said(target, two)));
        }
    }
    findings
}

/// Whether two measures are one, but for the rounding of a conversion.
fn agree(one: &Measure, two: &Measure) -> bool {
    let amount = |measure: &Measure| measure.number.value.times(Value::whole(measure.unit.size)).map(Value::float);
    match (amount(one), amount(two)) {
        (Some(one), Some(two)) => one > 0.0 && ((one - two) / one).abs() < 0.02,
        _ => false,
    }
}

fn measures(side: &Side<'_>) -> Vec<Measure> {
    let words = words(side.language);
    let numbers = side.facts.numbers.iter().filter(|number| matches!(number.how, How::Digits | How::Words));
    numbers.filter_map(|number| {
        let start = super::tokens::blank(&side.text, number.end);
        let (word, unit) = words.iter().find(|(word, _)| {
            let end = start + word.len();
            let ends = word.first().is_some_and(|sign| is_unspaced(*sign)) || !side.text.at(end).is_alphanumeric();
            side.text.signs.get(start..end) == Some(word.as_slice()) && ends
        })?;
        // Two metres by words or digits; "a t-shirt" has no number before it.
        Some(Measure { number: *number, unit: *unit, end: start + word.len() })
    }).collect()
}

fn words(language: &str) -> &'static Words {
    static ALL: OnceLock<BTreeMap<&'static str, Words>> = OnceLock::new();
    let all = ALL.get_or_init(read);
    all.get(language).or_else(|| all.get("*")).unwrap_or_else(|| {
        static NONE: Words = Vec::new();
        &NONE
    })
}

fn read() -> BTreeMap<&'static str, Words> {
    let mut all: BTreeMap<&str, Words> = BTreeMap::new();
    for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
        let [kind, size, language, names] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let Ok(size) = size.parse() else { continue };
        let unit = Unit { kind, size };
        all.entry(language).or_default().extend(names.split('|').map(|name| (fold::word(name), unit)));
    }
    let common = all.get("*").cloned().unwrap_or_default();
    for (language, own) in &mut all {
        if *language != "*" {
            own.extend(common.iter().cloned());
        }
        own.sort_by_key(|(word, _)| usize::MAX - word.len());
    }
    all
}
