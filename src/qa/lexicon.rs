//! The words for numbers, magnitudes, months, weekdays and currencies in each language.
//!
//! Most come from CLDR (`lexicon.bin`, written by `tools/make-lexicon`); short forms, which CLDR does not have,
//! are kept by hand in `templates/qa/words.tsv`.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::OnceLock;

use flate2::read::DeflateDecoder;

use super::fold::{self, Folded, is_unspaced};
use super::value::Value;

/// The words from CLDR, deflated.
const FILE: &[u8] = include_bytes!("lexicon.bin");
/// The words kept by hand.
const OWN: &str = include_str!("../../templates/qa/words.tsv");
/// What the inflated file may at most be.
const LARGEST: u64 = 4 << 20;

/// What a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A number.
    Number(Value),
    /// A number that multiplies what stands before it.
    Scale(Value),
    /// A place in a row: "third".
    Place(Value),
    /// A month of the Gregorian calendar.
    Month(u8),
    /// A month in a short form, which counts only beside a number.
    ShortMonth(u8),
    /// A Hijri month.
    Hijri(u8),
    /// A Jalali month.
    Jalali(u8),
    /// A day of the week, Sunday first.
    Weekday(u8),
    /// The currencies that it may mean, as ISO 4217 codes with commas.
    Currency(&'static str),
    /// A short name of currencies, which counts only beside a number: "sol", "corona".
    Coin(&'static str),
    /// That something is only suspected.
    Suspicion,
    /// Nothing: a phrase with a word in it that else would be read.
    Nothing,
}

/// The words of one language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    by_first: BTreeMap<char, Vec<(Vec<char>, Meaning)>>,
    prefixed: bool,
}

impl Lexicon {
    /// Returns the words of a language; a language without any has no words.
    pub(crate) fn of(language: &str) -> &'static Self {
        static ALL: OnceLock<BTreeMap<String, Lexicon>> = OnceLock::new();
        static NONE: OnceLock<Lexicon> = OnceLock::new();
        let all = ALL.get_or_init(read);
        all.get(kin(language)).unwrap_or_else(|| NONE.get_or_init(Self::default))
    }

    /// Returns the longest word that begins at a place, what it says, and where it ends.
    pub(crate) fn read(&self, text: &Folded<'_>, start: usize) -> Option<(Meaning, usize)> {
        let first = text.at(start);
        let boundary = is_unspaced(first) || !text.before(start).is_alphabetic() || (self.prefixed && after_prefix(text, start));
        let words = self.by_first.get(&first).filter(|_| boundary)?;
        words.iter().find_map(|(word, meaning)| {
            let end = start + word.len();
            let same = text.signs.get(start..end) == Some(word.as_slice());
            let ends = is_unspaced(text.before(end)) || !text.at(end).is_alphabetic();
            (same && ends).then_some((*meaning, end))
        })
    }

    /// Returns whether the list has a word of this meaning.
    pub(crate) fn has(&self, meaning: Meaning) -> bool {
        self.by_first.values().flatten().any(|(_, own)| *own == meaning)
    }

    fn add(&mut self, word: &str, meaning: Meaning) {
        let word = fold::word(word);
        if let Some(first) = word.first() {
            self.by_first.entry(*first).or_default().push((word, meaning));
        }
    }
}

/// Languages that borrow the words of another.
fn kin(language: &str) -> &str {
    match language {
        "prs" => "fa",
        "tl" => "fil",
        "no" => "nb",
        "yue" | "wuu" => "zh",
        other => other,
    }
}

/// Arabic and Hebrew write "and", "in", "for", "the" in one word with what follows.
fn after_prefix(text: &Folded<'_>, start: usize) -> bool {
    let open = |place: usize| !text.before(place).is_alphabetic();
    (1..=3).any(|length| {
        let Some(begin) = start.checked_sub(length) else { return false };
        let letters = text.signs.get(begin..start).unwrap_or_default();
        open(begin) && letters.iter().all(|sign| matches!(sign, 'و' | 'ف' | 'ب' | 'ك' | 'ل' | 'ا' | 'ה' | 'ו' | 'ב' | 'ל' | 'מ' | 'כ'))
    })
}

/// The words from CLDR; the file is part of the program, and a test reads it whole.
fn inflated() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| {
        let mut inflated = String::new();
        let read = DeflateDecoder::new(FILE).take(LARGEST).read_to_string(&mut inflated);
        read.map(|_| inflated).unwrap_or_default()
    })
}

fn read() -> BTreeMap<String, Lexicon> {
    let mut all = BTreeMap::<String, Lexicon>::new();
    // Own words first: they win over those of CLDR.
    for line in OWN.lines().filter(|line| !line.starts_with('#')).chain(inflated().lines()) {
        let mut fields = line.split('\t');
        let (Some(language), Some(kind), Some(value), Some(words)) = (fields.next(), fields.next(), fields.next(), fields.next()) else { continue };
        let lexicon = all.entry(kin(language).to_owned()).or_default();
        for word in words.split('|') {
            if let Some(meaning) = meaning(kind, value) {
                lexicon.add(word, meaning);
            }
        }
    }
    for (language, lexicon) in &mut all {
        lexicon.prefixed = matches!(language.as_str(), "ar" | "he");
        for words in lexicon.by_first.values_mut() {
            // Of equal words the first named wins, so the sort must be stable.
            words.sort_by_key(|(word, _)| usize::MAX - word.len());
        }
    }
    all
}

fn meaning(kind: &str, value: &'static str) -> Option<Meaning> {
    let number = value.parse::<u128>().ok();
    let small = u8::try_from(number.unwrap_or(0)).unwrap_or(0);
    Some(match kind {
        "N" if number? >= 1000 => Meaning::Scale(Value::whole(number?)),
        "N" => Meaning::Number(Value::whole(number?)),
        "S" => Meaning::Scale(Value::whole(number?)),
        "O" => Meaning::Place(Value::whole(number?)),
        "M" => Meaning::Month(small),
        "m" => Meaning::ShortMonth(small),
        "H" => Meaning::Hijri(small),
        "J" => Meaning::Jalali(small),
        "W" => Meaning::Weekday(small),
        "C" | "D" => Meaning::Currency(code(value)?),
        "c" => Meaning::Coin(value),
        "U" => Meaning::Suspicion,
        "X" => Meaning::Nothing,
        _ => return None,
    })
}

/// Codes that the lists may name, and the groups that a short name may mean.
const CODES: [&str; 63] = [
    "AED", "ALL", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP", "GEL", "HKD", "HUF", "IDR", "ILS",
    "INR", "IRR", "JPY", "KES", "KHR", "KRW", "KZT", "LAK", "MAD", "MMK", "MOP", "MXN", "MYR", "NGN", "NOK", "NPR", "NZD", "PEN", "PHP", "PKR", "PLN",
    "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "UYU", "UZS", "VND", "ZAR", "USD,AUD,CAD,HKD,SGD,NZD,TWD",
    "INR,PKR,NPR", "ARS,MXN,CLP,COP,UYU,PHP", "USD,AUD,CAD,HKD,SGD,NZD,TWD,ARS,MXN,CLP,COP,UYU", "CNY,JPY", "CAD,USD",
];

/// Returns the currency that a code in a text names.
pub(crate) fn code(text: &str) -> Option<&'static str> {
    CODES.into_iter().find(|own| own.eq_ignore_ascii_case(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, text: &str) -> Option<(Meaning, usize)> {
        Lexicon::of(language).read(&Folded::new(text), 0)
    }

    #[test]
    fn the_words_of_many_languages_are_there() {
        let languages = ["ar", "de", "en", "es", "fa", "fr", "hi", "id", "it", "ja", "km", "ko", "my", "pt", "ru", "th", "tr", "uk", "ur", "vi", "zh"];
        for language in languages {
            assert!(Lexicon::of(language).by_first.len() > 5, "{language}");
        }
        assert_eq!(Lexicon::of("xx").by_first.len(), 0);
    }

    #[test]
    fn words_say_what_they_mean() {
        assert_eq!(said("es", "millones de"), Some((Meaning::Scale(Value::whole(1_000_000)), 8)));
        assert_eq!(said("es", "billón"), Some((Meaning::Scale(Value::whole(1_000_000_000_000)), 6)));
        assert_eq!(said("en", "billion"), Some((Meaning::Scale(Value::whole(1_000_000_000)), 7)));
        assert_eq!(said("ru", "апреля"), Some((Meaning::Month(4), 6)));
        assert_eq!(said("zh", "美元"), Some((Meaning::Currency("USD"), 2)));
        assert_eq!(said("th", "เมษายน"), Some((Meaning::Month(4), 6)));
        assert_eq!(said("fa", "فروردین"), Some((Meaning::Jalali(1), 7)));
        assert_eq!(said("bg", "юана"), Some((Meaning::Coin("CNY"), 4)));
        assert_eq!(said("en", "aprils"), None);
    }
}
