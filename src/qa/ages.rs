//! TX14: an age of the source fits the year of birth beside it on some day that the text tells.
//!
//! An age that is one or two years too high may be counted the old way (虚岁), which makes a minor an adult. The
//! translator is asked to say so; who is right cannot be known here.

use super::facts::{How, Number};
use super::phrases::{self, Phrases};
use super::{Pair, Side, days};
use crate::model::finding::Finding;

/// How far from a word of birth its year may stand, in signs.
const NEAR: usize = 24;
/// How far from a word of age its number may stand.
const BESIDE: usize = 3;
/// Years of birth that are believed.
const BIRTHS: std::ops::RangeInclusive<u32> = 1900..=2100;
/// No person is older.
const OLDEST: u32 = 120;

/// Looks for ages that no year of the whole text makes right.
pub(super) fn check(pairs: &[Pair<'_>]) -> Vec<Finding> {
    let told = pairs.iter().filter_map(|pair| Some((pair, told(pair)?))).collect::<Vec<_>>();
    if told.is_empty() {
        return Vec::new();
    }
    let years = pairs.iter().flat_map(|pair| years(&read(pair))).collect::<Vec<_>>();
    told.into_iter().filter_map(|(pair, person)| {
        let later = years.iter().filter(|year| **year > person.birth).map(|year| year - person.birth);
        // In the year that is told the birthday may be still to come.
        let nearest = later.min_by_key(|lived| lived.abs_diff(person.age))?;
        let fits = person.age == nearest || person.age + 1 == nearest;
        (!fits).then(|| {
            let finding = Finding::warning("tx14-age-differs", pair.place).with("written", person.written).with("value", person.birth);
            finding.with("found", person.birth + nearest).with("expected", format!("{}–{nearest}", nearest - 1))
        })
    }).collect()
}

struct Person {
    birth: u32,
    age: u32,
    written: String,
}

fn read<'a>(pair: &Pair<'a>) -> Side<'a> {
    let mut side = Side::new(pair.source, pair.source_language, None);
    let mut nothing = Side::new("", pair.target_language, None);
    days::settle(&mut side.facts, &mut nothing.facts);
    side
}

/// The person of whom a segment tells birth and age; none where it tells of several, or leaves anything open.
fn told(pair: &Pair<'_>) -> Option<Person> {
    let (born, aged) = (phrases::of("born", pair.source_language.language())?, phrases::of("aged", pair.source_language.language())?);
    // Most segments tell no age, and are not read any further.
    let signs = super::fold::word(pair.source);
    if phrases::said(&signs, born).is_empty() || phrases::said(&signs, aged).is_empty() {
        return None;
    }
    let side = read(pair);
    let (birth, age) = (lone(&side, born, NEAR, |value| BIRTHS.contains(&value))?, lone(&side, aged, BESIDE, |value| (1..=OLDEST).contains(&value))?);
    let written = side.text.written(age.start, age.end).to_owned();
    Some(Person { birth: birth.value.small()?, age: age.value.small()?, written })
}

/// The number beside the one word of a kind.
fn lone(side: &Side<'_>, words: &Phrases, far: usize, fits: impl Fn(u32) -> bool) -> Option<Number> {
    let places = phrases::places(&side.text.signs, words);
    let [(start, end)] = places[..] else { return None };
    let good = |number: &&Number| matches!(number.how, How::Digits | How::Words) && number.value.small().is_some_and(&fits);
    // What stands before the word, with nothing else between, is nearer than what follows.
    let gap = |number: &Number| if number.start >= end { number.start - end } else { start.saturating_sub(number.end) };
    let near = side.facts.numbers.iter().filter(good).filter(|number| gap(number) <= far);
    near.min_by_key(|number| gap(number)).copied()
}

fn years(side: &Side<'_>) -> Vec<u32> {
    let numbers = side.facts.numbers.iter().filter(|number| matches!(number.how, How::Digits | How::Words));
    numbers.filter_map(|number| number.value.small()).filter(|value| BIRTHS.contains(value)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Pair, check_document};
    use crate::model::lang_tag::LangTag;

    fn told(language: &str, texts: &[&str]) -> Vec<String> {
        let (from, to) = (LangTag::parse(language).unwrap(), LangTag::parse("bg").unwrap());
        let pairs: Vec<Pair<'_>> = texts.iter().map(|source| Pair { place: "E0001 1", source, source_language: &from, target: "–", target_language: &to }).collect();
        let found = check_document(&pairs, "E0001", None, None).into_iter().filter(|finding| finding.code.0 == "tx14-age-differs");
        found.map(|finding| finding.values.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn an_age_that_no_year_of_the_text_makes_right_is_told() {
        assert_eq!(told("zh", &["郑某，男，18岁，1998年12月3日出生。", "2015年5月2日，郑某到案。"]), ["18 1998 2015 16–17"]);
        assert_eq!(told("en", &["Anna Sample, aged 31, born on 4 May 1985, was heard on 2 March 2019."]), ["31 1985 2019 33–34"]);
        assert_eq!(told("es", &["Nacida el 04/05/1985, de 31 años de edad.", "Madrid, 2 de marzo de 2019"]), ["31 1985 2019 33–34"]);
        assert_eq!(told("ru", &["1985 года рождения, в возрасте 31 года; протокол от 2 марта 2019 г."]), ["31 1985 2019 33–34"]);
    }

    #[test]
    fn an_age_that_fits_or_cannot_be_judged_is_not() {
        for (language, texts) in [
            ("zh", &["郑某，男，16岁，1998年12月3日出生。", "2015年5月2日，郑某到案。"][..]),
            ("zh", &["郑某，男，17岁，1998年3月3日出生。", "2015年5月2日，郑某到案。"]),
            ("zh", &["郑某，男，18岁，1998年12月3日出生。"]),
            ("zh", &["郑某，18岁，1998年出生；林某，17岁，1997年出生。", "2015年5月2日"]),
            ("en", &["He was born in 1985 and served 31 years.", "2 March 2019"]),
            ("it", &["Nato a Roma il 4 maggio 1985, di anni 33.", "2 marzo 2019"]),
        ] {
            assert_eq!(told(language, texts), [] as [&str; 0], "{texts:?}");
        }
    }
}
