//! What Tesseract calls languages: ISO 639-2/T codes, with a script where there are several
//! (tessdata 4.1), and how Debian names the packages.

use crate::model::lang_tag::LangTag;

/// Language tag, the longest that decides, and code.
const CODES: [(&str, &str); 84] = [
    ("zh-Hant", "chi_tra"), ("zh-TW", "chi_tra"), ("zh-HK", "chi_tra"), ("zh-MO", "chi_tra"), ("yue", "chi_tra"), ("zh", "chi_sim"),
    ("sr-Latn", "srp_latn"), ("sr", "srp"), ("uz-Cyrl", "uzb_cyrl"), ("uz", "uzb"), ("az-Cyrl", "aze_cyrl"), ("az", "aze"),
    ("ar", "ara"), ("fa", "fas"), ("he", "heb"), ("ur", "urd"), ("ps", "pus"), ("ug", "uig"), ("ku", "kmr"), ("sd", "snd"),
    ("en", "eng"), ("es", "spa"), ("it", "ita"), ("fr", "fra"), ("de", "deu"), ("pt", "por"), ("nl", "nld"), ("ca", "cat"),
    ("gl", "glg"), ("eu", "eus"), ("ro", "ron"), ("la", "lat"), ("ga", "gle"), ("cy", "cym"), ("mt", "mlt"), ("af", "afr"),
    ("ru", "rus"), ("uk", "ukr"), ("be", "bel"), ("bg", "bul"), ("mk", "mkd"), ("hr", "hrv"), ("bs", "bos"), ("sl", "slv"),
    ("pl", "pol"), ("cs", "ces"), ("sk", "slk"), ("hu", "hun"), ("sq", "sqi"), ("el", "ell"), ("tr", "tur"), ("kk", "kaz"),
    ("ky", "kir"), ("tg", "tgk"), ("mn", "mon"), ("hy", "hye"), ("ka", "kat"), ("sv", "swe"), ("nb", "nor"), ("no", "nor"),
    ("da", "dan"), ("fi", "fin"), ("et", "est"), ("lv", "lav"), ("lt", "lit"), ("is", "isl"), ("ja", "jpn"), ("ko", "kor"),
    ("vi", "vie"), ("th", "tha"), ("lo", "lao"), ("km", "khm"), ("my", "mya"), ("id", "ind"), ("ms", "msa"), ("fil", "fil"),
    ("tl", "fil"), ("hi", "hin"), ("bn", "ben"), ("ta", "tam"), ("te", "tel"), ("ne", "nep"), ("sw", "swa"), ("am", "amh"),
];

/// Returns the code for a language.
pub(super) fn code(tag: &LangTag) -> Option<&'static str> {
    let wanted = |known: &str| tag.as_str() == known || tag.as_str().strip_prefix(known).is_some_and(|rest| rest.starts_with('-'));
    CODES.iter().find(|(known, _)| wanted(known)).map(|(_, code)| *code)
}

/// Returns the Debian package that holds a language.
pub(super) fn package(code: &str) -> String {
    format!("tesseract-ocr-{}", code.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_decides_where_a_language_has_several() {
        let of = |tag: &str| LangTag::parse(tag).ok().as_ref().and_then(code);
        assert_eq!(["zh", "zh-Hans", "zh-Hant", "sr-Latn", "es-AR", "fil", "fi"].map(of), ["chi_sim", "chi_sim", "chi_tra", "srp_latn", "spa", "fil", "fin"].map(Some));
        assert_eq!(of("tlh"), None);
        assert_eq!(package("chi_sim"), "tesseract-ocr-chi-sim");
    }
}
