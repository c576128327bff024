//! The door for whatlang: what it says of a text, under our tags.

use super::script::Group;

/// What whatlang says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) tag: &'static str,
    pub(crate) confidence: f64,
    pub(crate) reliable: bool,
}

/// Asks whatlang about the words of one group of scripts.
pub(crate) fn verdict(text: &str, group: Group) -> Option<Verdict> {
    let heard = whatlang::detect(text)?;
    let confidence = heard.confidence().clamp(0.0, 1.0);
    Some(Verdict { tag: tag_of(heard.lang(), group), confidence, reliable: heard.is_reliable() })
}

/// Returns whether whatlang could have named a language.
pub(crate) fn speaks(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or(tag);
    SHORT.iter().any(|(_, short)| *short == language) || tag == "sr"
}

/// Returns whether whatlang takes languages that it has not for this one.
pub(crate) fn absorbs(tag: &str) -> bool {
    ["id", "nb", "ru", "zh", "ar", "fa", "ur"].contains(&tag)
}

/// Its codes and the BCP 47 tags: the two-letter code where one exists.
const SHORT: [(&str, &str); 69] = [
    ("epo", "eo"), ("eng", "en"), ("rus", "ru"), ("cmn", "zh"), ("spa", "es"), ("por", "pt"), ("ita", "it"),
    ("ben", "bn"), ("fra", "fr"), ("deu", "de"), ("ukr", "uk"), ("kat", "ka"), ("ara", "ar"), ("hin", "hi"),
    ("jpn", "ja"), ("heb", "he"), ("yid", "yi"), ("pol", "pl"), ("amh", "am"), ("jav", "jv"), ("kor", "ko"),
    ("nob", "nb"), ("dan", "da"), ("swe", "sv"), ("fin", "fi"), ("tur", "tr"), ("nld", "nl"), ("hun", "hu"),
    ("ces", "cs"), ("ell", "el"), ("bul", "bg"), ("bel", "be"), ("mar", "mr"), ("kan", "kn"), ("ron", "ro"),
    ("slv", "sl"), ("hrv", "hr"), ("mkd", "mk"), ("lit", "lt"), ("lav", "lv"), ("est", "et"), ("tam", "ta"),
    ("vie", "vi"), ("urd", "ur"), ("tha", "th"), ("guj", "gu"), ("uzb", "uz"), ("pan", "pa"), ("aze", "az"),
    ("ind", "id"), ("tel", "te"), ("pes", "fa"), ("mal", "ml"), ("ori", "or"), ("mya", "my"), ("nep", "ne"),
    ("sin", "si"), ("khm", "km"), ("tuk", "tk"), ("aka", "ak"), ("zul", "zu"), ("sna", "sn"), ("afr", "af"),
    ("lat", "la"), ("slk", "sk"), ("cat", "ca"), ("tgl", "tl"), ("hye", "hy"), ("cym", "cy"),
];

pub(crate) fn tag_of(lang: whatlang::Lang, group: Group) -> &'static str {
    let code = lang.code();
    if code == "srp" {
        return if group == Group::Cyrillic { "sr" } else { "sr-Latn" };
    }
    SHORT.iter().find(|(long, _)| *long == code).map_or("und", |(_, short)| *short)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_whatlang_has_a_tag() {
        for lang in whatlang::Lang::all() {
            assert_ne!(tag_of(*lang, Group::Latin), "und", "{lang:?}");
        }
    }
}
