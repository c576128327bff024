//! Checks on a translation made by people: what its text states must be what the source states.
//!
//! One door, [`check`], for a pair of segments, and one, [`check_document`], for what only many of them tell. Each
//! check is a small file of its own and gives findings with a code `tx..-…`, whose number is that of the list of checks
//! (TX01–TX32), and with both readings as values. The checks ask; a person decides.

pub mod document;

mod amounts;
mod contacts;
mod dates;
mod days;
mod facts;
mod fold;
mod glossary;
mod identifiers;
mod latin;
mod legal;
mod length;
mod lexicon;
mod numbers;
mod numeral;
mod suspicion;
mod tokens;
mod untranslated;
mod value;

pub use dates::Order;
pub use document::check_document;

use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;

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
    /// Terms and names that were agreed: source text, target text.
    pub glossary: Vec<(String, String)>,
    /// The order of day and month in dates in digits of the source.
    pub source_order: Option<Order>,
    /// The same of the translation.
    pub target_order: Option<Order>,
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
    if let Some(finding) = untranslated::check(&source, &target, pair.place) {
        // What was not translated states everything the source states; nothing else is worth saying.
        return vec![finding];
    }
    days::settle(&mut source.facts, &mut target.facts);
    findings.extend(identifiers::check(&source, &target, pair.place));
    findings.extend(contacts::check(&source, &target, pair.place));
    let stated = findings.is_empty();
    findings.extend(numbers::check(&source, &target, pair.place));
    if !stated {
        findings.retain(|finding| finding.code.0 != "tx06-number-missing" && finding.code.0 != "tx06-number-added");
    }
    findings.extend(days::check(&source, &target, pair.place));
    findings.extend(amounts::check(&source, &target, pair.place));
    findings.extend(length::check(&source, &target, pair.place));
    findings.extend(latin::check(&source, &target, pair.place));
    findings.extend(legal::check(&source, &target, pair.place));
    findings.extend(suspicion::check(&source, &target, pair.place));
    findings.extend(glossary::check(&source, &target, &context.glossary, pair.place));
    findings
}

#[cfg(test)]
mod tests;
