//! The tokens of a segment: digits, number words, magnitudes, months, weekdays, currencies, dates in digits.
//!
//! What is no token is passed over. Words in scripts without blanks are looked for at every sign.

use super::dates::{self, Dated, Order};
use super::facts::{How, Mark};
use super::fold::{Folded, is_unspaced};
use super::lexicon::{self, Lexicon, Meaning};
use super::numeral;
use super::value::Value;

/// One token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Token {
    /// A number.
    Number {
        /// The usual reading.
        value: Value,
        /// Another possible one.
        other: Option<Value>,
        /// How it is written.
        how: How,
    },
    /// A magnitude.
    Scale(Value),
    /// A month.
    Month(u8),
    /// A month in short form.
    Short(u8),
    /// A Hijri month.
    Hijri(u8),
    /// A Jalali month.
    Jalali(u8),
    /// A day of the week.
    Weekday(u8),
    /// Currencies.
    Currency(&'static str),
    /// Currencies, if it stands beside a number.
    Coin(&'static str),
    /// A date in digits.
    Date(Dated),
    /// A word of suspicion.
    Suspicion,
}

impl Token {
    /// Returns whether this counts something.
    pub(crate) const fn is_count(self) -> bool {
        matches!(self, Self::Number { .. } | Self::Scale(_))
    }
}

struct Reader<'t> {
    text: &'t Folded<'t>,
    language: &'t str,
    order: Option<Order>,
    words: &'static Lexicon,
    han: bool,
}

/// Reads the tokens of a text, passing over the spans that are identifiers.
pub(crate) fn read(text: &Folded<'_>, language: &str, order: Option<Order>, spans: &[(usize, usize)]) -> Vec<Mark<Token>> {
    let han = matches!(language, "zh" | "ja" | "ko" | "yue" | "wuu");
    let reader = Reader { text, language, order, words: Lexicon::of(language), han };
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < text.signs.len() {
        if let Some((_, end)) = spans.iter().find(|(start, end)| (*start..*end).contains(&at)) {
            at = *end;
            continue;
        }
        let Some((token, end)) = reader.token(at) else {
            at = reader.past(at);
            continue;
        };
        if let Some(what) = token {
            tokens.push(Mark { what, start: at, end });
        }
        at = end.max(at + 1);
    }
    tokens
}

type Read = Option<(Option<Token>, usize)>;

impl Reader<'_> {
    /// The token at a place; a place that is read but says nothing gives no token.
    fn token(&self, at: usize) -> Read {
        let sign = self.text.at(at);
        if sign.is_ascii_digit() {
            return self.digits(at);
        }
        if self.han && numeral::is_han(sign) {
            return self.chinese(at);
        }
        if let Some(code) = symbol(self.text, at) {
            return Some((Some(Token::Currency(code)), at + 1));
        }
        if !sign.is_alphabetic() {
            return None;
        }
        self.iso_code(at).or_else(|| self.word(at)).or_else(|| self.month_of_mail(at)).or_else(|| self.roman(at))
    }

    fn digits(&self, at: usize) -> Read {
        let before = self.text.before(at);
        if let Some((dated, end)) = dates::in_digits(self.text, at, self.language, self.order) {
            return Some((Some(Token::Date(dated)), end));
        }
        let numeral = numeral::digits(self.text, at, self.language)?;
        let (mut value, mut other, mut end) = (numeral.value, numeral.other, numeral.end);
        let hyphened = before == '-' && self.text.before(at.saturating_sub(1)).is_alphabetic() && !is_unspaced(self.text.before(at.saturating_sub(1)));
        let coded = (before.is_ascii_alphabetic() || hyphened) && !self.spells_currency(at);
        if self.han {
            if let Some((scale, after)) = numeral::han_scale(self.text, blank(self.text, end)) {
                value = value.times(scale)?;
                other = other.and_then(|other| other.times(scale));
                end = after;
            } else if let Some(month) = self.month_sign(value, end) {
                return Some((Some(Token::Month(month.0)), month.1));
            }
        }
        (value, other) = dates::in_era(self.text, at, end, self.language, (value, other));
        if other.is_none() && (self.after_noon(end) || self.said_after_noon(at)) {
            other = value.small().filter(|hour| (1..12).contains(hour)).map(|hour| Value::whole(u128::from(hour) + 12));
        }
        let how = if coded { How::Code } else { How::Digits };
        Some((Some(Token::Number { value, other, how }), end))
    }

    /// Whether "p.m." follows an hour.
    fn after_noon(&self, end: usize) -> bool {
        let rest = self.text.signs.get(end..).unwrap_or_default();
        let minutes = if rest.first() == Some(&':') { 3 } else { 0 };
        let letters = rest.iter().skip(minutes).filter(|sign| !matches!(sign, ' ' | '.' | '\u{A0}')).take(2).collect::<String>();
        letters == "pm"
    }

    /// 下午3点: the part of the day stands before the hour.
    fn said_after_noon(&self, at: usize) -> bool {
        let before = at.checked_sub(2).and_then(|from| self.text.signs.get(from..at));
        self.han && matches!(before, Some(['下', '午'] | ['晚', '上'] | ['傍', '晚'] | ['夜', '里'] | ['午', '後']))
    }

    fn chinese(&self, at: usize) -> Read {
        // 百分之: per cent; the number comes after it.
        if self.text.signs.get(at..at + 3) == Some(&['百', '分', '之']) {
            return Some((None, at + 3));
        }
        let (value, end) = numeral::chinese(self.text, at)?;
        if let Some((month, end)) = self.month_sign(value, end) {
            return Some((Some(Token::Month(month)), end));
        }
        let pure = numeral::han_scale(self.text, at).is_some_and(|(_, after)| after == end);
        if pure && value.small().is_none_or(|value| value >= 1000) {
            return Some((Some(Token::Scale(value)), end));
        }
        let (value, other) = dates::in_era(self.text, at, end, self.language, (value, None));
        Some((Some(Token::Number { value, other, how: How::Words }), end))
    }

    /// 4月, 4 월: a month where a number is followed by its sign and nothing counts months.
    fn month_sign(&self, value: Value, end: usize) -> Option<(u8, usize)> {
        let sign = blank(self.text, end);
        let month = u8::try_from(value.small()?).ok().filter(|month| (1..=12).contains(month))?;
        matches!(self.text.at(sign), '月' | '월').then_some((month, sign + 1))
    }

    fn word(&self, at: usize) -> Read {
        let (meaning, end) = self.words.read(self.text, at)?;
        let english = self.language == "en";
        let name = self.text.is_capital(at);
        let before = self.text.before(at);
        let counted = before.is_ascii_digit() || numeral::is_han(before) || matches!(before, '余' | '多' | '餘' | ' ');
        let token = match meaning {
            Meaning::Number(value) | Meaning::Place(value) => Token::Number { value, other: None, how: How::Words },
            Meaning::Scale(value) => Token::Scale(value),
            // 单元 is no money, and the Portuguese "marco" no March.
            Meaning::Currency(_) if self.language == "zh" && end - at == 1 && !counted => return Some((None, end)),
            Meaning::Month(3) if self.language == "pt" && self.text.written(at, end).ends_with("co") => return Some((None, end)),
            // "may", "march", "mar", "sun": names only with a capital.
            Meaning::Month(_) | Meaning::ShortMonth(_) | Meaning::Weekday(_) if english && !name => return Some((None, end)),
            Meaning::Month(5) if english && (end - at) == 3 && (self.starts_sentence(at) || (at..end).all(|place| self.text.is_capital(place))) => Token::Short(5),
            Meaning::Month(month) => Token::Month(month),
            Meaning::ShortMonth(month) => Token::Short(month),
            Meaning::Weekday(day) => Token::Weekday(day),
            Meaning::Hijri(month) => Token::Hijri(month),
            Meaning::Jalali(month) => Token::Jalali(month),
            Meaning::Currency(codes) => Token::Currency(codes),
            Meaning::Coin(codes) => Token::Coin(codes),
            Meaning::Suspicion => Token::Suspicion,
            Meaning::Nothing => return Some((None, end)),
        };
        Some((Some(token), end))
    }

    /// 7 Mar 2016: dates of mail and of programs are English whatever the language of the text.
    fn month_of_mail(&self, at: usize) -> Read {
        const MONTHS: &str = "janfebmaraprmayjunjulaugsepoctnovdec";
        let text = self.text;
        let parted = text.before(at) == ' ' && text.at(at + 3) == ' ' && text.is_capital(at);
        let near = parted && at >= 2 && text.at(at - 2).is_ascii_digit() && text.at(at + 4).is_ascii_digit();
        let word: String = text.signs.get(at..at + 3).filter(|_| near && self.language != "en")?.iter().collect();
        let place = MONTHS.as_bytes().chunks(3).position(|month| month == word.as_bytes())?;
        Some((Some(Token::Month(u8::try_from(place).ok()? + 1)), at + 3))
    }

    fn starts_sentence(&self, at: usize) -> bool {
        let before = self.text.signs.get(..at).unwrap_or_default().iter().rev().find(|sign| !sign.is_whitespace());
        before.is_none_or(|sign| !sign.is_alphanumeric() && *sign != ',')
    }

    /// An ISO 4217 code counts beside a number only: ALL and TRY are words too.
    fn iso_code(&self, at: usize) -> Read {
        let text = self.text;
        let alone = !text.before(at).is_alphabetic() && !text.at(at + 3).is_alphabetic();
        let capital = (at..at + 3).all(|place| text.at(place).is_ascii_lowercase() && text.is_capital(place));
        if !alone || !capital {
            return None;
        }
        let code = lexicon::code(&text.signs.get(at..at + 3)?.iter().collect::<String>())?;
        let after = text.at(blank(text, at + 3));
        let before = text.signs.get(..at).unwrap_or_default().iter().rev().find(|sign| !sign.is_whitespace());
        (after.is_ascii_digit() || before.is_some_and(char::is_ascii_digit)).then_some((Some(Token::Currency(code)), at + 3))
    }

    /// Whether letters right before digits are a currency: USD500.
    fn spells_currency(&self, at: usize) -> bool {
        at.checked_sub(3).and_then(|start| self.text.signs.get(start..at)).is_some_and(|word| lexicon::code(&word.iter().collect::<String>()).is_some())
    }

    /// A Roman number in capitals.
    fn roman(&self, at: usize) -> Read {
        if self.text.before(at).is_alphanumeric() {
            return None;
        }
        let letters = self.text.signs.get(at..)?.iter().take_while(|sign| sign.is_alphanumeric()).take(9).collect::<Vec<_>>();
        let end = at + letters.len();
        if !(2..=8).contains(&letters.len()) || !(at..end).all(|place| self.text.is_capital(place)) {
            return None;
        }
        let worth = |sign: &char| "ivxlcdm".chars().zip([1_u128, 5, 10, 50, 100, 500, 1000]).find(|(own, _)| own == sign).map(|(_, worth)| worth);
        let worths = letters.into_iter().map(worth).collect::<Option<Vec<_>>>()?;
        let next = worths.iter().skip(1).copied().chain([0]);
        let (plus, minus) = worths.iter().zip(next).fold((0, 0), |(plus, minus), (own, next)| if *own < next { (plus, minus + own) } else { (plus + own, minus) });
        Some((Some(Token::Number { value: Value::whole(u128::checked_sub(plus, minus)?), other: None, how: How::Words }), end))
    }

    /// The next place where a token can begin.
    fn past(&self, at: usize) -> usize {
        let step = self.text.at(at);
        if !step.is_alphabetic() || is_unspaced(step) || self.language == "ar" || self.language == "he" {
            return at + 1;
        }
        let word = self.text.signs.get(at..).unwrap_or_default().iter().take_while(|sign| sign.is_alphabetic() && !is_unspaced(**sign)).count();
        at + word.max(1)
    }
}

/// The first place from here that is no blank.
pub(crate) fn blank(text: &Folded<'_>, at: usize) -> usize {
    at + text.signs.get(at..).unwrap_or_default().iter().take_while(|sign| sign.is_whitespace()).count().min(2)
}

fn symbol(text: &Folded<'_>, at: usize) -> Option<&'static str> {
    let letters = |count: usize| at.checked_sub(count).and_then(|start| text.signs.get(start..at)).map(|signs| signs.iter().collect::<String>());
    Some(match text.at(at) {
        '$' => match letters(2).as_deref() {
            Some("us") => "USD",
            Some("hk") => "HKD",
            _ if letters(1).as_deref() == Some("r") => "BRL",
            _ => "USD,AUD,CAD,HKD,SGD,NZD,TWD,ARS,MXN,CLP,COP,UYU",
        },
        '€' => "EUR",
        '£' => "GBP",
        '¥' | '￥' => "CNY,JPY",
        '₽' => "RUB",
        '₹' => "INR",
        '₩' => "KRW",
        '฿' => "THB",
        '₫' => "VND",
        '₺' => "TRY",
        '₴' => "UAH",
        '₪' => "ILS",
        _ => return None,
    })
}
