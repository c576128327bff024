//! Numbers written in digits, with the separators of each language, and in Chinese characters.
//!
//! Where a language leaves two readings open (`1.234` in a Spanish text copied from English), both are given, the
//! usual one first. Chinese numbers follow GB/T 15835, capital forms included.

use super::fold::Folded;
use super::value::Value;

/// A number as it was read, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Numeral {
    /// The usual reading.
    pub(crate) value: Value,
    /// The reading with the separators the other way round.
    pub(crate) other: Option<Value>,
    /// The place after it.
    pub(crate) end: usize,
}

/// How many groups of digits one number may have.
const MOST_GROUPS: usize = 16;

/// Which sign stands before the decimals.
fn decimal_sign(language: &str) -> char {
    match language {
        "en" | "zh" | "ja" | "ko" | "th" | "hi" | "bn" | "ur" | "my" | "ms" | "tl" | "fil" | "sw" | "he" | "pa" | "ta" | "am" => '.',
        _ => ',',
    }
}

/// Reads the number that begins with a digit at a place.
pub(crate) fn digits(text: &Folded<'_>, start: usize, language: &str) -> Option<Numeral> {
    let (groups, separators, end) = groups(text, start)?;
    let plain = |decimals: usize| {
        let places = groups.iter().rev().take(decimals).map(|(from, to)| to - from).sum::<usize>();
        let signs = groups.iter().flat_map(|(from, to)| text.signs.get(*from..*to).unwrap_or_default().iter().copied());
        Value::digits(signs, i32::try_from(places).ok()?)
    };
    let length = |at: usize| groups.get(at).map_or(0, |(from, to)| to - from);
    let last = length(groups.len() - 1);
    // Groups of thousands: three digits each, or two but for the last, as in India.
    let thousands = |upto: usize| upto < 2 || ((1..upto).all(|at| length(at) == 3) || ((1..upto - 1).all(|at| length(at) == 2) && length(upto - 1) == 3)) && length(0) <= 3;
    let usual = decimal_sign(language);
    let zero = groups.first().is_some_and(|(from, to)| to - from == 1 && text.at(*from) == '0');
    let decimal = |sign: char| matches!((sign, usual), ('.', '.') | (',' | '٫', ','));
    let (value, other) = match separators.as_slice() {
        [] => (plain(0)?, None),
        [one] if *one == '٫' || zero || last != 3 || length(0) > 3 => (plain(1)?, None),
        [one] if *one == '٬' || !matches!(one, '.' | ',') => (plain(0)?, None),
        [one] if decimal(*one) => (plain(1)?, Some(plain(0)?)),
        // Decimals that end in nought are nobody's slip of the separator, and 568,000 must not pass for 568.
        [_] => (plain(0)?, plain(1).filter(|_| text.before(end) != '0')),
        [head @ .., one] if head.iter().all(|sign| sign == one) && *one != '٫' && thousands(groups.len()) => (plain(0)?, None),
        [first, .., one] if first != one && matches!(one, '.' | ',' | '٫') && thousands(groups.len() - 1) => (plain(1)?, None),
        // A version, an address, a list of digits: only its first group is a number here.
        _ => return first_only(text, start),
    };
    Some(Numeral { value, other, end })
}

fn first_only(text: &Folded<'_>, start: usize) -> Option<Numeral> {
    let end = run(text, start);
    let value = Value::digits(text.signs.get(start..end)?.iter().copied(), 0)?;
    Some(Numeral { value, other: None, end })
}

type Groups = (Vec<(usize, usize)>, Vec<char>, usize);

fn groups(text: &Folded<'_>, start: usize) -> Option<Groups> {
    let (mut groups, mut separators) = (Vec::new(), Vec::new());
    let mut from = start;
    loop {
        let to = run(text, from);
        if to == from || groups.len() >= MOST_GROUPS {
            return None;
        }
        groups.push((from, to));
        let sign = text.at(to);
        let next = run(text, to + 1) - (to + 1);
        let joins = match sign {
            '.' | ',' | '٫' | '٬' | '،' => next > 0,
            // Only where the digits are as wide as the comma does it belong to the number.
            '，' => next > 0 && text.is_wide_digit(to - 1) && text.is_wide_digit(to + 1),
            // Blanks and apostrophes only part thousands.
            ' ' | '\u{A0}' | '\'' => next == 3 && (groups.len() > 1 || to - from <= 3) && !is_year_before(text, to) && separators.iter().all(|own| *own == sign),
            _ => false,
        };
        if !joins {
            return Some((groups, separators, to));
        }
        separators.push(match sign {
            '،' => '٬',
            '，' => ',',
            other => other,
        });
        from = to + 1;
    }
}

/// A blank joins only what cannot be two numbers side by side: the group before it has one to three digits.
fn is_year_before(text: &Folded<'_>, end: usize) -> bool {
    (1..=4).all(|back| end.checked_sub(back).is_some_and(|place| text.at(place).is_ascii_digit()))
}

fn run(text: &Folded<'_>, start: usize) -> usize {
    let signs = text.signs.get(start..).unwrap_or_default();
    start + signs.iter().take_while(|sign| sign.is_ascii_digit()).count()
}

/// What a Chinese character counts, and whether it multiplies.
const fn han(sign: char) -> Option<(u128, bool)> {
    Some(match sign {
        '〇' | '零' | '○' => (0, false),
        '一' | '壹' | '弌' => (1, false),
        '二' | '贰' | '貳' | '两' | '兩' => (2, false),
        '三' | '叁' | '參' => (3, false),
        '四' | '肆' => (4, false),
        '五' | '伍' => (5, false),
        '六' | '陆' | '陸' => (6, false),
        '七' | '柒' => (7, false),
        '八' | '捌' => (8, false),
        '九' | '玖' => (9, false),
        '廿' => (20, false),
        '十' | '拾' => (10, true),
        '百' | '佰' => (100, true),
        '千' | '仟' => (1000, true),
        '万' | '萬' => (10_000, true),
        '亿' | '億' => (100_000_000, true),
        _ => return None,
    })
}

/// Returns whether a Chinese number may begin at a place.
pub(crate) const fn is_han(sign: char) -> bool {
    han(sign).is_some()
}

/// Reads Chinese characters that multiply a number in digits, as in `1500万`.
pub(crate) fn han_scale(text: &Folded<'_>, start: usize) -> Option<(Value, usize)> {
    let mut scale = 1_u128;
    let mut end = start;
    while let Some((value, true)) = han(text.at(end)) {
        scale = scale.checked_mul(value)?;
        end += 1;
    }
    (end > start).then_some((Value::whole(scale), end))
}

/// Reads a number in Chinese characters: `三百五十万`, `二〇一六`, `贰拾伍`.
pub(crate) fn chinese(text: &Folded<'_>, start: usize) -> Option<(Value, usize)> {
    let signs = text.signs.get(start..).unwrap_or_default().iter().map_while(|sign| han(*sign)).take(40).collect::<Vec<_>>();
    let end = start + signs.len();
    if signs.iter().all(|(_, multiplies)| !multiplies) {
        let value = signs.iter().try_fold(0_u128, |sum, (value, _)| sum.checked_mul(if *value > 9 { 100 } else { 10 })?.checked_add(*value));
        return value.filter(|_| end > start).map(|value| (Value::whole(value), end));
    }
    // `all` counts the finished sections of 万 and 亿, `section` that before them, `one` the digit in hand.
    let (mut all, mut section, mut one) = (0_u128, 0_u128, None);
    for (value, multiplies) in &signs {
        match (*value, multiplies) {
            (value, false) => one = Some(value),
            (value @ ..=1000, true) => {
                section += one.take().unwrap_or(1) * value;
            }
            (value, true) => {
                let own = section + one.take().unwrap_or(0);
                // 亿 multiplies the 万 before it as well: 一万亿.
                (all, section) = if own == 0 && all > 0 { (all.checked_mul(value)?, 0) } else { (all.checked_add(own.max(1).checked_mul(value)?)?, 0) };
            }
        }
    }
    Some((Value::whole(all.checked_add(section + one.unwrap_or(0))?), end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(language: &str, text: &str) -> String {
        let numeral = digits(&Folded::new(text), 0, language).unwrap();
        let other = numeral.other.map(|value| format!(" or {value}")).unwrap_or_default();
        format!("{}{other}", numeral.value)
    }

    #[test]
    fn separators_are_those_of_the_language() {
        for (language, text, value) in [
            ("en", "1,234,567.89", "1,234,567.89"),
            ("es", "1.234.567,89", "1,234,567.89"),
            ("es", "1.234", "1,234 or 1.234"),
            ("en", "568,000", "568,000"),
            ("en", "1.234", "1.234 or 1,234"),
            ("ru", "1 234 567,5", "1,234,567.5"),
            ("fr", "12\u{202F}500", "12,500"),
            ("hi", "12,34,567", "1,234,567"),
            ("fa", "۱۲٬۵۰۰", "12,500"),
            ("ar", "٣٫٥", "3.5"),
            ("es", "0.123", "0.123"),
            ("de", "2,5", "2.5"),
            ("en", "192.168.1.1", "192"),
            ("en", "2019 200 cases", "2,019"),
            ("zh", "2601，2021", "2,601"),
            ("zh", "１，２３４，５６７", "1,234,567"),
        ] {
            assert_eq!(read(language, text), value, "{language} {text}");
        }
    }

    #[test]
    fn chinese_numbers_are_read_in_all_their_forms() {
        for (text, value) in [
            ("三百五十万", "3,500,000"),
            ("十五", "15"),
            ("二〇一六", "2,016"),
            ("贰拾伍", "25"),
            ("壹佰贰拾叁萬肆仟", "1,234,000"),
            ("一万亿", "1,000,000,000,000"),
            ("三亿五千万", "350,000,000"),
            ("两千零五", "2,005"),
            ("百", "100"),
        ] {
            let folded = Folded::new(text);
            assert_eq!(chinese(&folded, 0).map(|(value, end)| (value.to_string(), end)), Some((value.to_owned(), text.chars().count())), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[0-9., '٫٬一二三十百千万亿零]{0,80}") {
            let folded = Folded::new(&text);
            for place in 0..folded.signs.len() + 2 {
                prop_assert!(digits(&folded, place, "es").is_none_or(|numeral| numeral.end > place));
                prop_assert!(chinese(&folded, place).is_none_or(|(_, end)| end > place));
            }
        }
    }
}
