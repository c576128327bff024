//! Checks on a translation made by people: what its text states must be what the source states.
//!
//! One door, [`check`], for a pair of segments, and one, [`check_document`], for what only many of them tell. Each
//! check is a small file of its own and gives findings with a code `tx..-…`, whose number is that of the list of checks
//! (TX01–TX32), and with both readings as values. The checks ask; a person decides.

pub mod document;

mod ages;
mod amounts;
mod certificate;
mod clocks;
mod contacts;
mod cues;
mod dates;
mod days;
mod elsewhere;
mod facts;
mod fold;
mod garbled;
mod glossary;
mod identifiers;
mod kept;
mod latin;
mod legal;
mod length;
mod lexicon;
mod marks;
mod numbers;
mod numeral;
mod phrases;
mod pinyin;
mod redacted;
mod rest;
mod suspicion;
mod tokens;
mod turns;
mod units;
mod untranslated;
mod value;

pub use certificate::certificate;
pub use cues::{Cue, cues};
pub use dates::Order;
pub use document::check_document;
pub use elsewhere::Whole;
pub use redacted::undone;

use std::sync::Arc;

use crate::model::finding::{Finding, Level};
use crate::model::lang_tag::LangTag;

/// The date of the checks: what they found before is worked out again when it changes.
pub const RULES: &str = "2026-11-22.3";
/// Every code of a finding about a translation.
pub const CODES: [&str; 51] = [
    "check-translation-unread", "tx02-other-language", "tx04-garbled", "tx04-passage", "tx04-untranslated", "tx05-empty", "tx05-paragraph-missing", "tx05-paragraphs-missing", "tx05-too-long",
    "tx05-too-short", "tx06-number-added", "tx06-number-differs", "tx06-number-missing", "tx07-magnitude-differs", "tx10-currency-added",
    "tx10-currency-differs", "tx10-currency-missing", "tx11-month-added", "tx11-month-differs", "tx11-month-missing", "tx11-weekday-differs",
    "tx13-zone-differs", "tx13-zone-missing", "tx14-age-differs", "tx14-nominal-age", "tx15-latin-name-differs", "tx16-pinyin", "tx17-glossary-term", "tx18-mark-differs",
    "tx19-address-differs", "tx19-address-missing", "tx20-check-digit-source", "tx20-check-digit-translation", "tx20-identifier-differs",
    "tx20-identifier-missing", "tx21-plate-province", "tx22-unit-converted", "tx22-unit-differs", "tx23-legal-term", "tx24-suspicion-missing",
    "tx25-mark-missing", "tx26-illegible-missing", "tx27-two-renderings", "tx28-speaker-differs", "tx28-speaker-missing",
    "tx28-time-added", "tx28-time-differs", "tx28-time-missing",
    "tx29-certificate-after-receipt", "tx29-translator-is-party", "tx32-redaction-undone",
];
/// Every name of a value of such a finding.
pub const VALUES: [&str; 22] = [
    "count", "country", "expected", "field", "first", "first_place", "found", "item", "last", "name", "right", "second", "segment", "source",
    "source_value", "term", "to", "translation", "translation_value", "value", "wanted", "written",
];

/// A source segment and its translation.
#[derive(Debug, Clone, Copy)]
pub struct Pair<'a> {
    /// Where it is: the item and the segment, as findings name it.
    pub place: &'a str,
    /// The source text.
    pub source: &'a str,
    /// Its language.
    pub source_language: &'a LangTag,
    /// The translation.
    pub target: &'a str,
    /// Its language.
    pub target_language: &'a LangTag,
}

/// What the case knows that the checks need.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// Terms and names that were agreed: source text, target text. Where a source stands more than once, any of its
    /// targets will do.
    pub glossary: Vec<(String, String)>,
    /// The order of day and month in dates in digits of the source.
    pub source_order: Option<Order>,
    /// The same of the translation.
    pub target_order: Option<Order>,
    /// What both texts state as a whole, when a program guessed which paragraph answers which.
    pub whole: Option<Arc<Whole>>,
}

/// One text of a pair, with what it states.
struct Side<'a> {
    text: fold::Folded<'a>,
    language: &'a str,
    codes: Vec<identifiers::Code>,
    facts: facts::Facts,
}

impl<'a> Side<'a> {
    fn new(text: &'a str, language: &'a LangTag, order: Option<Order>) -> Self {
        let text = fold::Folded::new(text);
        let language = language.language();
        let codes = identifiers::read(&text);
        let spans = codes.iter().filter(|code| code.is_sure()).map(|code| (code.start, code.end)).collect::<Vec<_>>();
        let facts = facts::read(&text, language, order, &spans);
        Self { text, language, codes, facts }
    }
}

/// Returns what deserves a look in one pair of segments.
pub fn check(pair: &Pair<'_>, context: &Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    if pair.target.trim().is_empty() {
        if !pair.source.trim().is_empty() {
            findings.push(Finding::error("tx05-empty", pair.place));
        }
        return findings;
    }
    let mut source = Side::new(pair.source, pair.source_language, context.source_order);
    let mut target = Side::new(pair.target, pair.target_language, context.target_order);
    match untranslated::check(&source, &target, pair.place) {
        // What was not translated states everything the source states; nothing else is worth saying.
        Some(finding) if finding.level == Level::Error => return vec![finding],
        // Names are alike in both languages, and figures beside them can be wrong.
        unsure => findings.extend(unsure),
    }
    findings.extend(garbled::check(&source, &target, pair.place));
    days::settle(&mut source.facts, &mut target.facts);
    if let Some(whole) = &context.whole {
        whole.excuse(&mut source, &mut target);
    }
    findings.extend(units::settle(&mut source, &mut target, pair.place));
    findings.extend(identifiers::check(&source, &target, pair.place));
    findings.extend(contacts::check(&source, &target, pair.place));
    let stated = findings.iter().all(|finding| finding.code.0.starts_with("tx04"));
    findings.extend(numbers::check(&source, &target, pair.place));
    if !stated {
        findings.retain(|finding| finding.code.0 != "tx06-number-missing" && finding.code.0 != "tx06-number-added");
    }
    findings.extend(days::check(&source, &target, pair.place));
    findings.extend(clocks::check(&source, &target, pair.place));
    findings.extend(amounts::check(&source, &target, pair.place));
    findings.extend(length::check(&source, &target, pair.place));
    findings.extend(latin::check(&source, &target, pair.place));
    findings.extend(pinyin::check(&source, &target, &context.glossary, pair.place));
    findings.extend(legal::check(&source, &target, pair.place));
    findings.extend(suspicion::check(&source, &target, pair.place));
    findings.extend(marks::check(&source, &target, pair.place));
    findings.extend(turns::check(&source, &target, pair.place));
    findings.extend(cues::check(&source, &target, pair.place));
    findings.extend(glossary::check(&source, &target, &context.glossary, pair.place));
    if let Some(whole) = &context.whole {
        findings.retain(|finding| !whole.answers(finding));
        // Who answers whom was guessed, so nothing here is certain.
        for finding in &mut findings {
            finding.level = finding.level.min(Level::Warning);
        }
    }
    findings
}

#[cfg(test)]
mod tests;
