//! Dates: in digits, whose order must be known, and in calendars of other eras and months.
//!
//! A date in digits can have two readings. Which of them is meant is decided by the case's date order, else by the
//! other text; what neither decides is the usual order of the language.

use super::facts::{How, Mark};
use super::fold::Folded;
use super::tokens::Token;
use super::value::Value;
use crate::i18n::calendar::{Calendar, gregorian};

/// In which order a language writes day and month in digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// 31/12/2016.
    DayMonth,
    /// 12/31/2016.
    MonthDay,
}

/// A day, as year, month, day.
pub(crate) type Day = (i32, u8, u8);

/// A date with what it may mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dated {
    /// The usual reading.
    pub(crate) usual: Day,
    /// Another reading.
    pub(crate) other: Option<Day>,
}

/// Reads a date in digits that begins at a place.
pub(crate) fn in_digits(text: &Folded<'_>, start: usize, language: &str, order: Option<Order>) -> Option<(Dated, usize)> {
    let first = number(text, start)?;
    let sign = text.at(first.1);
    let before = text.before(start);
    if !matches!(sign, '/' | '-' | '.') || before.is_ascii_digit() || before == sign || before.is_ascii_alphabetic() {
        return None;
    }
    let second = number(text, first.1 + 1).filter(|(_, end)| text.at(*end) == sign)?;
    let third = number(text, second.1 + 1)?;
    let end = third.1;
    if text.at(end).is_ascii_digit() || (text.at(end) == sign && text.at(end + 1).is_ascii_digit()) {
        return None;
    }
    let (long, short) = (first.1 - start, end - second.1 - 1);
    let small = |value: u32| u8::try_from(value).unwrap_or(0);
    let (year, (day, month), other) = if long == 4 {
        (first.0, (small(third.0), small(second.0)), None)
    } else if short == 4 || (short == 2 && sign != '-') {
        let year = if short == 2 { third.0 + if third.0 <= 40 { 2000 } else { 1900 } } else { third.0 };
        let (one, two) = (small(first.0), small(second.0));
        match order {
            Some(Order::MonthDay) => (year, (two, one), None),
            // English parts month, day and year by strokes: 4.13.18 is a section.
            None if language == "en" && (short == 4 || sign != '.') => (year, (one, two), Some((two, one))),
            Some(Order::DayMonth) | None => (year, (one, two), None),
        }
    } else {
        return None;
    };
    let read = |(day, month): (u8, u8)| counted(i32::try_from(year).ok()?, month, day, language);
    let (usual, other) = (read((day, month)), other.and_then(read));
    let usual_or = usual.or(other)?;
    Some((Dated { usual: usual_or, other: other.filter(|other| *other != usual_or) }, end))
}

fn number(text: &Folded<'_>, start: usize) -> Option<(u32, usize)> {
    let digits = text.signs.get(start..)?.iter().take(5).map_while(|sign| sign.to_digit(10)).collect::<Vec<_>>();
    let value = digits.iter().fold(0, |sum, digit| sum * 10 + digit);
    (1..=4).contains(&digits.len()).then_some((value, start + digits.len()))
}

/// The day in the Gregorian calendar, by the calendar that the year and the language tell.
fn counted(year: i32, month: u8, day: u8, language: &str) -> Option<Day> {
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    match (language, year) {
        ("fa" | "prs" | "ps" | "tg", 1200..=1500) => gregorian(Calendar::Jalali, year, month, day),
        ("ar" | "ur", 1300..=1500) => gregorian(Calendar::Hijri, year, month, day),
        ("th" | "km" | "lo" | "my", 2400..=2650) => Some((year - 543, month, day)),
        (_, 1000..=2399) => Some((year, month, day)),
        _ => None,
    }
}

/// Adds to a year what its era counts from: 民国, 令和, พ.ศ.
pub(crate) fn in_era(text: &Folded<'_>, start: usize, end: usize, language: &str, read: (Value, Option<Value>)) -> (Value, Option<Value>) {
    let Some(year) = read.0.small() else { return read };
    let before = start.checked_sub(2).and_then(|from| text.signs.get(from..start)).unwrap_or_default();
    let added = match (before, language) {
        (['民', '国' | '國'], _) | (['大', '正'], "ja") => 1911,
        (['令', '和'], _) => 2018,
        (['平', '成'], _) => 1988,
        (['昭', '和'], _) => 1925,
        (['明', '治'], "ja") => 1867,
        // A Buddhist year: in digits, on its own.
        (_, "th" | "lo" | "km") if (2400..=2650).contains(&year) && end - start == 4 => return (Value::whole(u128::from(year - 543)), Some(read.0)),
        _ => return read,
    };
    if year > 150 { read } else { (Value::whole(u128::from(year + added)), Some(read.0)) }
}

/// Takes the dates with Hijri and Jalali months out of the tokens.
pub(crate) fn of_other_calendars(text: &Folded<'_>, tokens: &mut Vec<Mark<Token>>, language: &str) -> Vec<Mark<Dated>> {
    let mut dates = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some((dated, first, last)) = other_date(text, tokens, at, language) {
            dates.push(dated);
            tokens.drain(first..=last);
            at = first;
        } else {
            at += 1;
        }
    }
    dates
}

/// A date around the month at a place: the first and last of its tokens.
fn other_date(text: &Folded<'_>, tokens: &[Mark<Token>], at: usize, language: &str) -> Option<(Mark<Dated>, usize, usize)> {
    let (calendar, month) = match tokens.get(at)?.what {
        Token::Hijri(month) => (Calendar::Hijri, month),
        Token::Jalali(month) => (Calendar::Jalali, month),
        Token::Number { .. } | Token::Scale(_) | Token::Month(_) | Token::Short(_) | Token::Weekday(_) | Token::Currency(_) | Token::Coin(_) | Token::Date(_) | Token::Suspicion => return None,
    };
    let number = |place: usize, beside: usize| {
        let token = tokens.get(place)?;
        let near = tokens.get(beside)?;
        let gap = text.signs.get(token.end.min(near.end)..token.start.max(near.start)).unwrap_or_default();
        let Token::Number { value, how: How::Digits, .. } = token.what else { return None };
        if gap.len() <= 6 { value.small() } else { None }
    };
    let is_day = |value: &u32| (1..=31).contains(value);
    let is_year = |value: &u32| (1200..=1500).contains(value);
    let before = at.checked_sub(1);
    // Day month year; year month day; month day, year.
    let (first, last, day, year) = if let (Some(place), Some(day)) = (before, before.and_then(|place| number(place, at)).filter(is_day)) {
        (place, at + 1, day, number(at + 1, at).filter(is_year)?)
    } else if let (Some(place), Some(year)) = (before, before.and_then(|place| number(place, at)).filter(is_year)) {
        (place, at + 1, number(at + 1, at).filter(is_day)?, year)
    } else {
        (at, at + 2, number(at + 1, at).filter(is_day)?, number(at + 2, at + 1).filter(is_year)?)
    };
    // In Urdu and Persian the calendars share some names of months with other words; the year decides.
    let calendar = if language == "ps" || language == "prs" { Calendar::Jalali } else { calendar };
    let usual = gregorian(calendar, i32::try_from(year).ok()?, month, u8::try_from(day).ok()?)?;
    let (start, end) = (tokens.get(first)?.start, tokens.get(last)?.end);
    Some((Mark { what: Dated { usual, other: None }, start, end }, first, last))
}
