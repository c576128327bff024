//! What a whole text states, for texts whose paragraphs were paired by a program.
//!
//! Such a pair may be one paragraph off. What the other text states somewhere is then no difference; what it states
//! nowhere still is.

use std::collections::BTreeSet;

use super::facts::{Facts, How, Number};
use super::identifiers::Code;
use super::value::Value;
use super::{Context, Pair, Side, days};
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;

/// Letters of a cell of a table; a longer text is a paragraph.
const CELL: usize = 12;

/// What both texts state, taken together.
#[derive(Debug, Clone, Default)]
pub struct Whole {
    source: Stated,
    target: Stated,
}

#[derive(Debug, Clone, Default)]
struct Stated {
    numbers: BTreeSet<Value>,
    months: BTreeSet<u8>,
    weekdays: BTreeSet<u8>,
    currencies: BTreeSet<&'static str>,
    suspicions: usize,
    /// Letters and digits in capitals, for codes.
    plain: String,
    /// The folded text, for addresses and terms.
    text: String,
}

impl Stated {
    fn take(&mut self, side: &Side<'_>) {
        let facts = &side.facts;
        self.numbers.extend(facts.numbers.iter().flat_map(|number| [Some(number.value), number.other]).flatten());
        self.months.extend(facts.months.iter().map(|month| month.what));
        self.weekdays.extend(facts.weekdays.iter().map(|day| day.what));
        self.currencies.extend(facts.currencies.iter().flat_map(|currency| currency.what.split(',')));
        self.suspicions += facts.suspicions.len();
        self.plain.extend(side.text.signs.iter().filter(|sign| sign.is_ascii_alphanumeric()).map(char::to_ascii_uppercase));
        self.text.extend(side.text.signs.iter());
        self.text.push('\n');
    }

    /// Takes away from one side what the other side of the pair does not say, but this whole text does.
    fn excuse(&self, own: &mut Side<'_>, other: &Facts, plain: &str) {
        let has = |facts: &Facts, number: &Number| facts.numbers.iter().any(|other| other.value == number.value || other.other == Some(number.value) || number.other == Some(other.value));
        own.facts.numbers.retain(|number| has(other, number) || !(self.numbers.contains(&number.value) || number.other.is_some_and(|value| self.numbers.contains(&value))));
        own.facts.months.retain(|month| other.months.iter().any(|other| other.what == month.what) || !self.months.contains(&month.what));
        own.facts.weekdays.retain(|day| other.weekdays.iter().any(|other| other.what == day.what) || !self.weekdays.contains(&day.what));
        let named = |codes: &str, code: &str| codes.split(',').any(|own| own == code);
        own.facts.currencies.retain(|own| other.currencies.iter().any(|other| own.what.split(',').any(|code| named(other.what, code))) || !own.what.split(',').any(|code| self.currencies.contains(code)));
        own.codes.retain(|code| plain.contains(&code.plain) || !self.plain.contains(&code.plain));
    }
}

impl Whole {
    /// Reads both texts.
    pub fn of(pairs: &[Pair<'_>], context: &Context) -> Self {
        let mut whole = Self::default();
        for pair in pairs {
            let mut source = Side::new(pair.source, pair.source_language, context.source_order);
            let mut target = Side::new(pair.target, pair.target_language, context.target_order);
            days::settle(&mut source.facts, &mut target.facts);
            whole.source.take(&source);
            whole.target.take(&target);
        }
        whole
    }

    /// Returns whether a short source that nothing answers is answered all the same: what it states stands elsewhere.
    pub fn says(&self, pair: &Pair<'_>) -> bool {
        let mut source = Side::new(pair.source, pair.source_language, None);
        let mut nothing = Side::new("", pair.target_language, None);
        days::settle(&mut source.facts, &mut nothing.facts);
        self.target.excuse(&mut source, &nothing.facts, "");
        let facts = &source.facts;
        let stated = facts.numbers.len() + facts.months.len() + facts.currencies.len() + source.codes.len();
        stated == 0 && source.text.signs.iter().filter(|sign| sign.is_alphabetic()).count() <= CELL
    }

    /// Returns whether a source that nothing answers states what the translation states nowhere: a number that is more
    /// than a small count, a code, an address.
    pub(super) fn lacks(&self, pair: &Pair<'_>) -> bool {
        let mut source = Side::new(pair.source, pair.source_language, None);
        let mut nothing = Side::new("", pair.target_language, None);
        days::settle(&mut source.facts, &mut nothing.facts);
        self.target.excuse(&mut source, &nothing.facts, "");
        source.facts.numbers.iter().any(|number| number.how == How::Digits && !number.value.is_slight()) || source.codes.iter().any(Code::is_sure)
    }

    /// Returns how long a text is, in letters of English.
    pub(super) fn length(text: &str, language: &LangTag) -> f64 {
        let letters = f64::from(u32::try_from(text.chars().filter(|sign| !sign.is_whitespace()).count()).unwrap_or(u32::MAX));
        letters * 1000.0 / super::length::room(language.language()).unwrap_or(1000.0)
    }

    /// Takes away from both sides of a pair what the other text says in another place.
    pub(super) fn excuse(&self, source: &mut Side<'_>, target: &mut Side<'_>) {
        let plain = |side: &Side<'_>| side.text.signs.iter().filter(|sign| sign.is_ascii_alphanumeric()).map(char::to_ascii_uppercase).collect::<String>();
        let (left, right) = (plain(source), plain(target));
        self.target.excuse(source, &target.facts, &right);
        self.source.excuse(target, &source.facts, &left);
    }

    /// Returns whether a finding of a pair is answered elsewhere in the text, or says nothing about a guessed pair.
    pub(super) fn answers(&self, finding: &Finding) -> bool {
        let value = |name: &str| finding.values.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str());
        let holds = |text: &str, value: Option<&str>| value.is_some_and(|value| text.contains(&super::fold::word(value).into_iter().collect::<String>()));
        match finding.code.0 {
            "tx19-address-differs" => holds(&self.target.text, value("source")),
            "tx19-address-missing" => holds(&self.target.text, value("written")),
            "tx17-glossary-term" => value("right").is_some_and(|right| right.split(" / ").any(|right| holds(&self.target.text, Some(right)))),
            "tx24-suspicion-missing" => self.target.suspicions >= self.source.suspicions,
            // The number that looks like a slip is another number of the source.
            "tx18-mark-differs" | "tx20-identifier-differs" | "tx20-check-digit-translation" | "tx20-check-digit-source" => value("translation").is_some_and(|said| {
                let plain: String = said.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect();
                self.source.plain.contains(&plain)
            }),
            // The program that paired the paragraphs went by their lengths, and may be one turn off.
            "tx05-too-short" | "tx05-too-long" | "tx28-speaker-differs" | "tx28-speaker-missing" => true,
            _ => false,
        }
    }
}
