//! What a segment states that can be compared: numbers, months, weekdays, currencies, dates.
//!
//! The signs are read once into tokens, and tokens that belong together become one fact: "mil millones", "1500万",
//! "15 Ramadan 1441". Nothing here knows the other side of the pair.

use super::dates::{self, Dated, Order};
use super::fold::Folded;
use super::rest;
use super::tokens::{self, Token};
use super::value::Value;

/// How a number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// In digits.
    Digits,
    /// In digits that belong to a name: COVID-19, A4.
    Code,
    /// In words, or in Chinese characters.
    Words,
    /// A magnitude alone: "millions of".
    Scale,
}

/// A number in a text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number {
    /// The usual reading.
    pub(crate) value: Value,
    /// Another possible reading.
    pub(crate) other: Option<Value>,
    /// How it is written.
    pub(crate) how: How,
    /// Its first sign.
    pub(crate) start: usize,
    /// The place after it.
    pub(crate) end: usize,
}

/// Anything else, with its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mark<T> {
    /// What it says.
    pub(crate) what: T,
    /// Its first sign.
    pub(crate) start: usize,
    /// The place after it.
    pub(crate) end: usize,
}

/// All that one text states.
#[derive(Debug, Default)]
pub(crate) struct Facts {
    /// Numbers.
    pub(crate) numbers: Vec<Number>,
    /// Months of the Gregorian calendar.
    pub(crate) months: Vec<Mark<u8>>,
    /// Days of the week.
    pub(crate) weekdays: Vec<Mark<u8>>,
    /// Currencies.
    pub(crate) currencies: Vec<Mark<&'static str>>,
    /// Dates in digits or of other calendars, which can be read only beside the other text.
    pub(crate) dates: Vec<Mark<Dated>>,
    /// Words of suspicion.
    pub(crate) suspicions: Vec<Mark<()>>,
}

/// Reads what a text states, leaving out the spans that are identifiers.
pub(crate) fn read(text: &Folded<'_>, language: &str, order: Option<Order>, spans: &[(usize, usize)]) -> Facts {
    let mut tokens = tokens::read(text, language, order, spans);
    let mut facts = Facts { dates: dates::of_other_calendars(text, &mut tokens, language), ..Facts::default() };
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        let Mark { start, end, .. } = *token;
        at += 1;
        match token.what {
            Token::Number { .. } | Token::Scale(_) => at = number(text, language, &tokens, at - 1, &mut facts.numbers),
            Token::Month(what) => facts.months.push(Mark { what, start, end }),
            Token::Short(what) => {
                let dates = |near: Option<&Mark<Token>>| near.is_some_and(|near| dates(text, near, (start, end)));
                if dates(tokens.get(at)) || dates(at.checked_sub(2).and_then(|before| tokens.get(before))) {
                    facts.months.push(Mark { what, start, end });
                }
            }
            Token::Weekday(what) => facts.weekdays.push(Mark { what, start, end }),
            Token::Coin(what) => {
                let counts = |near: Option<&Mark<Token>>| near.is_some_and(|near| near.what.is_count() && (near.start.abs_diff(end) <= 1 || start.abs_diff(near.end) <= 1));
                if counts(tokens.get(at)) || counts(at.checked_sub(2).and_then(|before| tokens.get(before))) {
                    facts.currencies.push(Mark { what, start, end });
                }
            }
            Token::Currency(what) => facts.currencies.push(Mark { what, start, end }),
            Token::Date(what) => facts.dates.push(Mark { what, start, end }),
            Token::Suspicion => facts.suspicions.push(Mark { what: (), start, end }),
            Token::Hijri(_) | Token::Jalali(_) => {}
        }
    }
    facts
}

/// Whether a number stands beside a short month as in a date: "5 de ene.", "Sep 30", but not "5-CD set", "set di 5".
fn dates(text: &Folded<'_>, near: &Mark<Token>, (start, end): (usize, usize)) -> bool {
    let between = text.signs.get(near.end.min(end)..near.start.max(start)).unwrap_or_default();
    let letters: String = between.iter().filter(|sign| sign.is_alphabetic()).collect();
    let linked = matches!(letters.as_str(), "" | "de" | "di" | "d" | "del" | "do" | "of" | "th" | "st" | "nd" | "rd" | "er" | "º" | "o" | "го" | "е");
    let Token::Number { value, how: How::Digits, .. } = near.what else { return false };
    // A day stands before "de", a year after it.
    let in_order = letters.is_empty() || near.end <= start || value.small().is_some_and(|year| year >= 1000);
    between.len() <= 4 && linked && in_order
}

/// Reads one number from the tokens that make it, and returns the token after it.
fn number(text: &Folded<'_>, language: &str, tokens: &[Mark<Token>], first: usize, numbers: &mut Vec<Number>) -> usize {
    let Some(head) = tokens.get(first) else { return first + 1 };
    let (mut value, mut other, mut how) = match head.what {
        Token::Number { value, other, how } => (value, other, how),
        Token::Scale(value) => (value, None, How::Scale),
        Token::Month(_) | Token::Short(_) | Token::Hijri(_) | Token::Jalali(_) | Token::Weekday(_) | Token::Currency(_) | Token::Coin(_) | Token::Date(_) | Token::Suspicion => return first + 1,
    };
    let (mut end, mut at, mut scaled, mut unit) = (head.end, first + 1, None, None);
    let mut parts = Parts::new(value);
    while let Some(next) = tokens.get(at).filter(|next| how != How::Code && joins(text, language, end, next.start)) {
        match next.what {
            Token::Scale(scale) => {
                parts.multiply(scale);
                value = value.times(scale).unwrap_or(value);
                // A magnitude settles the separator: nobody writes 1.716 millions for 1716 millions.
                other = None;
                scaled = Some(scaled.map_or(scale, |before: Value| before.times(scale).unwrap_or(before)));
                unit = Some(scale);
            }
            // "2 lakh 44 thousand", 1亿2000万: one number whose smaller part goes on.
            Token::Number { value: more, how: How::Digits, .. } if how == How::Digits => {
                let Some(part) = rest::of((text, language), tokens, (at, end), more, unit) else { break };
                // 3万5 is said for 3万5千.
                other = part.said.and_then(|said| value.plus(said));
                value = value.plus(part.value).unwrap_or(value);
                (unit, at) = (part.unit, part.last);
            }
            // "two hundred and five": words go on, digits begin a number of their own.
            Token::Number { value: more, how: How::Words, .. } if how == How::Words && parts.takes(more) => parts.add(more),
            // Burmese and Swahili say the magnitude first.
            Token::Number { value: count, how: How::Digits, .. } if how == How::Scale && matches!(language, "my" | "sw") => {
                other = Some(count);
                value = value.times(count).unwrap_or(value);
                how = How::Digits;
                end = next.end;
                at += 1;
                break;
            }
            Token::Number { .. } | Token::Month(_) | Token::Short(_) | Token::Hijri(_) | Token::Jalali(_) | Token::Weekday(_) | Token::Currency(_) | Token::Coin(_) | Token::Date(_) | Token::Suspicion => break,
        }
        end = tokens.get(at).map_or(next.end, |last| last.end);
        at += 1;
    }
    if how == How::Words {
        value = parts.sum();
    }
    spread(text, numbers, scaled, head.start);
    numbers.push(Number { value, other, how, start: head.start, end });
    at
}

/// Of "10-15 million" the ten may be ten millions.
fn spread(text: &Folded<'_>, numbers: &mut [Number], scaled: Option<Value>, start: usize) {
    let (Some(before), Some(scale)) = (numbers.last_mut(), scaled) else { return };
    let between: String = text.signs.get(before.end..start).unwrap_or_default().iter().filter(|sign| !sign.is_whitespace()).collect();
    if before.other.is_none() && matches!(between.as_str(), "-" | "~" | "to" | "a" | "à" | "至" | "到" | "～" | "or" | "and" | "o" | "y" | "et" | "e" | "до" | "или" | "to$" | "-$") {
        before.other = before.value.times(scale);
    }
}

/// Number words that are being added up: the finished part, and the one that a magnitude multiplies.
struct Parts {
    done: Value,
    hand: Value,
}

impl Parts {
    const fn new(value: Value) -> Self {
        Self { done: Value::whole(0), hand: value }
    }

    /// Whether a further word belongs to the number: "two hundred five", but not "two five".
    fn takes(&self, more: Value) -> bool {
        let (Some(hand), Some(more)) = (self.hand.small(), more.small()) else { return false };
        (more == 100 && hand < 10) || (more < 10 && hand >= 20 && hand.is_multiple_of(10)) || (more < 100 && hand >= 100 && hand.is_multiple_of(100)) || hand == 0
    }

    fn add(&mut self, more: Value) {
        self.hand = if more == Value::whole(100) && self.hand != Value::whole(0) { self.hand.times(more) } else { self.hand.plus(more) }.unwrap_or(self.hand);
    }

    fn multiply(&mut self, scale: Value) {
        let nothing = Value::whole(0);
        if scale.small().is_some_and(|scale| scale < 1000) {
            self.hand = if self.hand == nothing { scale } else { self.hand.times(scale).unwrap_or(self.hand) };
        } else if self.hand == nothing {
            // "mil millones": a magnitude on a finished thousand multiplies that.
            self.done = self.done.times(scale).unwrap_or(self.done);
        } else {
            let product = self.hand.times(scale).unwrap_or(self.hand);
            self.done = self.done.plus(product).unwrap_or(product);
            self.hand = nothing;
        }
    }

    fn sum(&self) -> Value {
        self.done.plus(self.hand).unwrap_or(self.hand)
    }
}

/// Whether what stands between two tokens keeps them in one number.
pub(crate) fn joins(text: &Folded<'_>, language: &str, end: usize, start: usize) -> bool {
    let between: String = text.signs.get(end..start).unwrap_or_default().iter().filter(|sign| !matches!(sign, ' ' | '\u{A0}' | '-')).take(6).collect();
    match between.as_str() {
        "" => true,
        "." => language == "ru",
        "and" => language == "en",
        "y" => language == "es",
        "e" => matches!(language, "pt" | "it"),
        "et" => language == "fr",
        "و" => matches!(language, "ar" | "fa" | "prs"),
        _ => false,
    }
}
