//! Plants faults into translations: those that pass a reader's eye and change a case.

use super::chance::Chance;
use super::values::{Value, Values, written};
use super::{Document, LANGUAGES};

/// A kind of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// One digit of a sum.
    Digit,
    /// A sum ten times as large.
    Magnitude,
    /// Another currency.
    Currency,
    /// Another month.
    Month,
    /// Another day.
    Day,
    /// Another person.
    Name,
    /// Two digits of a document number exchanged.
    Identifier,
    /// One digit of a telephone number.
    Phone,
    /// A paragraph that is missing.
    Paragraph,
    /// A paragraph that was not translated.
    Untranslated,
    /// A denial that became its contrary, or the reverse.
    Negation,
    /// A legal word with another meaning.
    Term,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Digit, Self::Magnitude, Self::Currency, Self::Month, Self::Day, Self::Name, Self::Identifier, Self::Phone, Self::Paragraph,
        Self::Untranslated, Self::Negation, Self::Term,
    ];

    /// Returns the word used in the key; `fault-digit` is its sentence in every locale.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Digit => "digit",
            Self::Magnitude => "magnitude",
            Self::Currency => "currency",
            Self::Month => "month",
            Self::Day => "day",
            Self::Name => "name",
            Self::Identifier => "identifier",
            Self::Phone => "phone",
            Self::Paragraph => "paragraph",
            Self::Untranslated => "untranslated",
            Self::Negation => "negation",
            Self::Term => "term",
        }
    }
}

/// One planted fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which.
    pub kind: Kind,
    /// Name of the document, such as `01-statement`.
    pub document: String,
    /// Number of the paragraph in the original, from 1.
    pub paragraph: usize,
    /// The paragraph as it should be.
    pub right: String,
    /// The paragraph as it stands; empty when it is missing.
    pub wrong: String,
}

/// The translated paragraphs of each document, and what is wrong with them.
pub(super) struct Planted {
    pub(super) texts: Vec<Vec<String>>,
    pub(super) faults: Vec<Fault>,
}

/// Translates all documents with so many faults, each kind before any comes twice, at most one in a paragraph.
pub(super) fn plant(documents: &[Document], values: &Values, count: usize, chance: &mut Chance) -> Planted {
    let mut places: Vec<(usize, usize)> = Vec::new();
    for (at, document) in documents.iter().enumerate() {
        // What is missing from the end of a document cannot be told from a shorter one.
        places.extend((0..document.paragraph.len()).map(|paragraph| (at, paragraph)));
    }
    chance.shuffle(&mut places);
    let mut kinds = Kind::ALL;
    chance.shuffle(&mut kinds);
    // The rarest kinds choose their paragraph first, or another takes the only one they can stand in.
    kinds.get_mut(..count.min(Kind::ALL.len())).unwrap_or_default().sort_by_key(|kind| !matches!(kind, Kind::Negation | Kind::Term | Kind::Identifier | Kind::Phone));
    let mut faults: Vec<(usize, Fault)> = Vec::new();
    let mut failed = 0;
    for kind in kinds.into_iter().cycle() {
        // A kind that finds no paragraph leaves its turn to the next.
        if faults.len() == count || failed == Kind::ALL.len() {
            break;
        }
        let fits = |(document, paragraph): &(usize, usize), chance: &mut Chance| fault(kind, (documents, values), (*document, *paragraph), chance);
        let Some((at, fault)) = places.iter().enumerate().find_map(|(at, place)| Some((at, fits(place, chance)?))) else {
            failed += 1;
            continue;
        };
        failed = 0;
        let (document, _) = places.remove(at);
        faults.push((document, fault));
    }
    faults.sort_by(|(_, a), (_, b)| (&a.document, a.paragraph).cmp(&(&b.document, b.paragraph)));
    let texts = documents.iter().enumerate().map(|(at, document)| {
        let right = |paragraph: usize| values.fill(document.paragraph.get(paragraph)?.get(LANGUAGES[1])?, LANGUAGES[1]);
        let of = |paragraph: usize| faults.iter().find(|(own, fault)| *own == at && fault.paragraph == paragraph + 1);
        let text = |paragraph: usize| of(paragraph).map_or_else(|| right(paragraph), |(_, fault)| Some(fault.wrong.clone()));
        (0..document.paragraph.len()).filter_map(text).filter(|text| !text.is_empty()).collect()
    });
    Planted { texts: texts.collect(), faults: faults.into_iter().map(|(_, fault)| fault).collect() }
}

/// Makes a fault of a kind in a paragraph, when it can stand there.
fn fault(kind: Kind, (documents, values): (&[Document], &Values), (at, number): (usize, usize), chance: &mut Chance) -> Option<Fault> {
    let document = documents.get(at)?;
    let paragraph = document.paragraph.get(number)?;
    let template = paragraph.get(LANGUAGES[1])?;
    let right = values.fill(template, LANGUAGES[1])?;
    let slot = |stem: &str| template.split(['{', '}']).skip(1).step_by(2).find(|slot| slot.starts_with(stem));
    let changed = |slot: &str, value: Value| values.with(slot, value).fill(template, LANGUAGES[1]);
    let wrong = match kind {
        Kind::Negation => values.fill(paragraph.get("negation")?, LANGUAGES[1])?,
        Kind::Term => values.fill(paragraph.get("term")?, LANGUAGES[1])?,
        // The first paragraph says what the document is; nobody overlooks it.
        Kind::Paragraph if number > 0 && number + 1 < document.paragraph.len() => String::new(),
        Kind::Untranslated if number > 0 => values.fill(paragraph.get(LANGUAGES[0])?, LANGUAGES[0])?,
        Kind::Paragraph | Kind::Untranslated => return None,
        Kind::Digit | Kind::Magnitude | Kind::Currency => {
            let slot = slot("amount")?;
            let Some(Value::Sum(sum)) = values.get(slot) else { return None };
            other_amount(kind, *sum, chance).map_or_else(|| in_dollars(*sum, &right), |sum| changed(slot, Value::Sum(sum)))?
        }
        Kind::Month | Kind::Day => {
            let slot = slot("date")?;
            let Some(Value::Day(day)) = values.get(slot) else { return None };
            changed(slot, Value::Day(other_day(day, kind)?))?
        }
        Kind::Name => {
            let slot = slot("name")?;
            let other = if slot == "name1" { "name3" } else { "name1" };
            changed(slot, values.get(other)?.clone())?
        }
        Kind::Identifier | Kind::Phone => {
            let slot = slot(if kind == Kind::Phone { "phone" } else { "id" })?;
            let Some(Value::Number(number)) = values.get(slot) else { return None };
            changed(slot, Value::Number(other_number(number)?))?
        }
    };
    (wrong != right).then(|| Fault { kind, document: document.name.clone(), paragraph: number + 1, right, wrong })
}

/// Another sum, unless it is the currency that becomes another.
fn other_amount(kind: Kind, sum: u32, chance: &mut Chance) -> Option<u32> {
    (kind != Kind::Currency).then(|| if kind == Kind::Magnitude { sum * 10 } else { other_digit(sum, chance) })
}

/// The text with the sum in dollars.
fn in_dollars(sum: u32, right: &str) -> Option<String> {
    let yuan = written(&Value::Sum(sum), "en")?;
    Some(right.replacen(&yuan, &yuan.replace("CNY", "USD"), 1))
}

/// Another digit in the thousands, so that the sum stays as long as it was.
fn other_digit(sum: u32, chance: &mut Chance) -> u32 {
    let digit = sum / 1000 % 10;
    let other = (digit + 1 + u32::try_from(chance.below(8)).unwrap_or(0)) % 10;
    sum - digit * 1000 + if other == 0 && sum < 10_000 { 5000 } else { other * 1000 }
}

fn other_day(day: &str, kind: Kind) -> Option<String> {
    let (month, date) = (day.get(5..7)?.parse::<u8>().ok()?, day.get(8..)?.parse::<u8>().ok()?);
    let (month, date) = if kind == Kind::Month { (month % 12 + 1, date.min(28)) } else { (month, (date + 9) % 28 + 1) };
    Some(format!("{}-{month:02}-{date:02}", day.get(..4)?))
}

/// Exchanges the last two digits that differ.
fn other_number(number: &str) -> Option<String> {
    let mut signs: Vec<char> = number.chars().collect();
    let last = (1..signs.len()).rev().find(|at| {
        let pair = signs.get(at - 1).zip(signs.get(*at));
        pair.is_some_and(|(a, b)| a != b && a.is_ascii_digit() && b.is_ascii_digit())
    })?;
    signs.swap(last - 1, last);
    Some(signs.into_iter().collect())
}
