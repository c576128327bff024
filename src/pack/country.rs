//! Which country is meant by what an officer types: its code, or its name in a language of the commands.

use crate::i18n::{Locale, names};
use crate::intake::case_file;
use crate::model::lang_tag::LangTag;

/// Countries that are offered when none is sure.
const MOST_OFFERED: usize = 4;

/// What was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meant {
    /// This country.
    One(String),
    /// One of these, or something like them; each as `RU Russia`. Empty when nothing is near.
    Perhaps(Vec<String>),
}

/// Understands a country; names of those offered are in a language.
pub(super) fn meant(typed: &str, language: &LangTag) -> Meant {
    let wanted = folded(typed);
    let all: Vec<(String, String)> = Locale::spoken().iter().flat_map(names::countries).map(|(code, name)| (code, folded(&name))).collect();
    if let Some((code, _)) = all.iter().find(|(code, _)| code.eq_ignore_ascii_case(typed.trim())) {
        return Meant::One(code.clone());
    }
    let codes = |fits: &dyn Fn(&str) -> bool| {
        let mut codes: Vec<String> = all.iter().filter(|(_, name)| fits(name)).map(|(code, _)| code.clone()).collect();
        codes.sort();
        codes.dedup();
        codes
    };
    let whole = codes(&|name| name == wanted);
    if let [only] = whole.as_slice() {
        return Meant::One(only.clone());
    }
    let mut near = codes(&|name| !wanted.is_empty() && name.contains(&wanted));
    if near.is_empty() {
        let nearest = case_file::nearest(&wanted, all.iter().map(|(_, name)| name.as_str())).unwrap_or_default();
        near = codes(&|name| !nearest.is_empty() && name == nearest);
    }
    Meant::Perhaps(near.iter().take(MOST_OFFERED).map(|code| format!("{code} {}", names::country_name(language, code))).collect())
}

/// Small letters without accents, blanks and signs.
fn folded(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(typed: &str) -> Meant {
        meant(typed, &LangTag::parse("en").unwrap())
    }

    #[test]
    fn a_country_is_known_by_its_code_and_by_its_name_in_three_languages() {
        for (typed, code) in [("ru", "RU"), ("China", "CN"), ("Argentina", "AR"), ("中国", "CN"), ("Rusia", "RU"), ("俄罗斯", "RU"), ("ESPAÑA", "ES"), ("espana", "ES"), ("Côte d’Ivoire", "CI")] {
            assert_eq!(one(typed), Meant::One(code.to_owned()), "{typed}");
        }
    }

    #[test]
    fn what_may_be_several_or_is_mistyped_is_offered() {
        let offered = |typed: &str| match one(typed) {
            Meant::Perhaps(near) => near,
            Meant::One(code) => panic!("{typed} was taken for {code}"),
        };
        assert_eq!(offered("Korea"), ["KP North Korea", "KR South Korea"]);
        assert_eq!(offered("Argentnia"), ["AR Argentina"]);
        assert_eq!((offered("Narnia and beyond"), offered("")), (Vec::<String>::new(), Vec::new()));
        // No code of a country, though many write it so.
        assert!(!offered("UK").contains(&"UK".to_owned()));
    }
}
