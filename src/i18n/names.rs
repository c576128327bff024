//! Names of languages and countries, dates, numbers and lists as a reader writes them.
//!
//! Always the Gregorian calendar and Latin digits: what ICU prints by default in some
//! languages (Solar Hijri years, own digits) is dangerous in evidence. ISO 8601 stands beside.

use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{Y, YM, YMD};
use icu::datetime::input::Date;
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::{LocaleDisplayNamesFormatter, RegionDisplayNames};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::subtags::Region;
use icu::locale::{Locale as IcuLocale, LocaleDirectionality};

use crate::model::lang_tag::LangTag;

/// In which direction a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of the HTML attribute `dir`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Returns the name of a language in another, such as "chino simplificado"; the tag itself when there is none.
pub fn language_name(locale: &LangTag, tag: &LangTag) -> String {
    let name = tag.as_str().parse::<IcuLocale>().ok().and_then(|wanted| {
        let formatter = LocaleDisplayNamesFormatter::try_new(reader(locale).into(), DisplayNamesOptions::default());
        formatter.ok().map(|formatter| formatter.of(&wanted).into_owned())
    });
    name.unwrap_or_else(|| tag.to_string())
}

/// Returns the name of a country (ISO 3166 alpha-2) in a language; the code itself when there is none.
pub fn country_name(locale: &LangTag, code: &str) -> String {
    let name = code.parse::<Region>().ok().and_then(|region| {
        let names = RegionDisplayNames::try_new(reader(locale).into(), DisplayNamesOptions::default()).ok()?;
        names.of(region).map(str::to_owned)
    });
    name.unwrap_or_else(|| code.to_owned())
}

/// Codes of regions that are no country of ISO 3166-1: groups, islands that belong to one, and what tests use.
const NO_COUNTRY: [&str; 14] = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/// Returns the code (ISO 3166 alpha-2) and the name of every country in a language, by code.
pub fn countries(locale: &LangTag) -> Vec<(String, String)> {
    let Ok(formatter) = RegionDisplayNames::try_new(reader(locale).into(), DisplayNamesOptions::default()) else { return Vec::new() };
    let codes = (b'A'..=b'Z').flat_map(|first| (b'A'..=b'Z').map(move |second| [char::from(first), char::from(second)].iter().collect::<String>()));
    let named = |code: String| {
        let region: Region = code.parse().ok()?;
        let name = formatter.of(region)?.to_owned();
        (name != code && !NO_COUNTRY.contains(&code.as_str())).then_some((code, name))
    };
    codes.filter_map(named).collect()
}

/// Returns a date in words, with the precision that `2016-06-14`, `2016-06` or `2016` has; other text comes back as it is.
pub fn long_date(locale: &LangTag, iso: &str) -> String {
    in_words(locale, iso).unwrap_or_else(|| iso.to_owned())
}

fn in_words(locale: &LangTag, iso: &str) -> Option<String> {
    let mut parts = iso.split('-');
    let year = number_of(parts.next()?, 4)?;
    let (month, day) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let of = |part: Option<&str>| part.map_or(Some(1), |text| number_of(text, 2).and_then(|n| u8::try_from(n).ok()));
    let date = Date::try_new_gregorian(year, of(month)?, of(day)?).ok()?;
    let prefs: DateTimeFormatterPreferences = reader(locale).into();
    match (month, day) {
        (Some(_), Some(_)) => Some(FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, YMD::long()).ok()?.format(&date).to_string()),
        (Some(_), None) => Some(FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, YM::long()).ok()?.format(&date).to_string()),
        _ => Some(FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, Y::long()).ok()?.format(&date).to_string()),
    }
}

fn number_of(text: &str, digits: usize) -> Option<i32> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// Returns a number with the language's grouping, in Latin digits.
pub fn number(locale: &LangTag, value: u64) -> String {
    DecimalFormatter::try_new(reader(locale).into(), DecimalFormatterOptions::default())
        .map_or_else(|_| value.to_string(), |formatter| formatter.format_to_string(&Decimal::from(value)))
}

/// Joins texts as a list in a language ("a, b y c").
pub fn list(locale: &LangTag, texts: &[String]) -> String {
    ListFormatter::try_new_and(reader(locale).into(), ListFormatterOptions::default())
        .map_or_else(|_| texts.join(", "), |formatter| formatter.format_to_string(texts.iter().map(String::as_str)))
}

/// Returns in which direction a language is written; left to right when nothing is known of it.
pub fn direction(tag: &LangTag) -> Direction {
    let rtl = tag.as_str().parse::<IcuLocale>().is_ok_and(|locale| LocaleDirectionality::new_extended().is_right_to_left(&locale.id));
    if rtl { Direction::Rtl } else { Direction::Ltr }
}

/// The reader's locale with the calendar and digits that evidence needs.
///
/// Plain `en` writes dates as most of the world does (`en-001`): 7 January, never 01/07.
fn reader(tag: &LangTag) -> IcuLocale {
    let tag = if tag.as_str() == "en" { "en-001" } else { tag.as_str() };
    format!("{tag}-u-ca-gregory-nu-latn").parse().unwrap_or(IcuLocale::UNKNOWN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(raw: &str) -> LangTag {
        LangTag::parse(raw).unwrap()
    }

    #[test]
    fn names_are_in_the_readers_language() {
        assert_eq!(language_name(&tag("es"), &tag("zh-Hans")), "chino simplificado");
        assert_eq!(language_name(&tag("zh-Hans"), &tag("es")), "西班牙语");
        assert_eq!(language_name(&tag("en"), &tag("und")), "Unknown language");
        assert_eq!(language_name(&tag("en"), &tag("qqx")), "qqx");
        assert_eq!(country_name(&tag("zh-Hans"), "AR"), "阿根廷");
        assert_eq!(country_name(&tag("es"), "??"), "??");
    }

    #[test]
    fn every_country_has_a_code_and_a_name() {
        let countries = countries(&tag("es"));
        assert!((245..=255).contains(&countries.len()), "{}", countries.len());
        assert!(countries.contains(&("AR".to_owned(), "Argentina".to_owned())) && !countries.iter().any(|(code, _)| code == "ZZ"));
    }

    #[test]
    fn dates_keep_their_precision_and_the_gregorian_calendar() {
        assert_eq!(long_date(&tag("es"), "2016-06-14"), "14 de junio de 2016");
        assert_eq!(long_date(&tag("zh-Hans"), "2016-06"), "2016年6月");
        assert_eq!(long_date(&tag("en"), "1978"), "1978");
        assert_eq!(long_date(&tag("en"), "2016-01-07"), "7 January 2016");
        assert_eq!(long_date(&tag("fa"), "2016-06-14"), "14 ژوئن 2016");
        assert_eq!(long_date(&tag("th"), "2016"), "ค.ศ. 2016");
        assert_eq!(long_date(&tag("es"), "2016-13-40"), "2016-13-40");
        assert_eq!(long_date(&tag("es"), "about 1978"), "about 1978");
    }

    #[test]
    fn numbers_and_lists_follow_the_language() {
        assert_eq!(number(&tag("es"), 1_234_567), "1.234.567");
        assert_eq!(number(&tag("zh-Hans"), 1_234_567), "1,234,567");
        assert_eq!(list(&tag("es"), &["a".into(), "b".into(), "c".into()]), "a, b y c");
    }

    #[test]
    fn arabic_and_urdu_run_from_right_to_left() {
        assert_eq!(direction(&tag("ur")), Direction::Rtl);
        assert_eq!(direction(&tag("es")), Direction::Ltr);
    }
}
