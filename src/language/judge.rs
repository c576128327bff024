//! One verdict for one text in one script.
//!
//! whatlang speaks first. Its word stands only if the letters allow the language and its
//! frequent words are there; where it is silent or contradicted, the frequent words speak,
//! and where nothing agrees the answer is `und`.

use super::han::{Tables, Writing};
use super::letters::Allowed;
use super::mask::Words;
use super::siblings;
use super::script::Group;
use super::words::{Fit, Lists};

/// What is thought of one text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Verdict {
    pub(super) tag: &'static str,
    pub(super) confidence: f64,
    pub(super) reliable: bool,
}

impl Verdict {
    const UNKNOWN: Self = Self { tag: "und", confidence: 0.0, reliable: false };
}

/// Everything a verdict rests on, built once.
#[derive(Debug)]
pub(super) struct Judge {
    lists: Lists,
    tables: Tables,
}

impl Judge {
    pub(super) fn new() -> Self {
        Self { lists: Lists::new(), tables: Tables::new() }
    }

    /// Names the language of words in one script.
    pub(super) fn verdict(&self, words: &Words) -> Verdict {
        if words.letters < words.group.least() {
            return Verdict::UNKNOWN;
        }
        match words.group {
            Group::Unknown => Verdict::UNKNOWN,
            Group::Single(tag) => Verdict { tag, confidence: 0.99, reliable: true },
            Group::Han => self.chinese_or_japanese(words),
            Group::Hebrew | Group::Bengali => by_whatlang_alone(&words.text),
            Group::Latin => siblings::settle(self.by_two_voices(words), &words.text),
            Group::Cyrillic | Group::Arabic | Group::Devanagari => self.by_two_voices(words),
        }
    }

    fn chinese_or_japanese(&self, words: &Words) -> Verdict {
        let kana = words.text.chars().filter(|c| matches!(c, '\u{3041}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9D}')).count();
        if kana * 12 >= words.letters {
            return Verdict { tag: "ja", confidence: 0.99, reliable: true };
        }
        let writing = self.tables.writing(&words.text);
        let clear = writing != Writing::Unclear;
        // Without kana a short text may as well be a Japanese name.
        let confidence = if clear { 0.95 } else { 0.7 };
        Verdict { tag: writing.tag(), confidence, reliable: clear || words.letters >= 30 }
    }

    fn by_two_voices(&self, words: &Words) -> Verdict {
        let allowed = Allowed::by(words.group, &words.text);
        if let Some(tag) = allowed.only() {
            return Verdict { tag, confidence: 0.95, reliable: true };
        }
        if allowed == Allowed::Nothing {
            return Verdict::UNKNOWN;
        }
        let fit = self.lists.fit(&words.text);
        let heard = whatlang(&words.text, words.group).filter(|heard| allowed.allows(heard.tag));
        let best = fit.best(|tag| allowed.allows(tag));
        match (heard, best) {
            (Some(heard), Some((tag, share, next))) => weigh(heard, &fit, Best { tag, share, next }),
            (None, Some((tag, share, next))) => by_words(&fit, Best { tag, share, next }),
            (Some(_) | None, None) => Verdict::UNKNOWN,
        }
    }
}

/// The language whose frequent words fit best.
#[derive(Debug, Clone, Copy)]
struct Best {
    tag: &'static str,
    share: f64,
    next: f64,
}

/// Weighs whatlang's word against the frequent words.
fn weigh(heard: Verdict, fit: &Fit, best: Best) -> Verdict {
    let share = fit.share(family(heard.tag));
    if family(heard.tag) == best.tag || share * 1.15 + 0.01 >= best.share {
        let supported = share >= 0.08;
        let sure = share >= 0.2 && fit.tokens >= 8 && best.share >= 1.5 * best.next && family(heard.tag) == best.tag;
        let confidence = if supported { heard.confidence.max(0.5) } else { heard.confidence.min(0.5) };
        return Verdict { confidence, reliable: (heard.reliable && supported) || sure, ..heard };
    }
    let words = by_words(fit, best);
    if words.tag == "und" || (words.reliable && heard.reliable && speaks(best.tag)) {
        // Two voices that both know the language disagree: say the likelier one, without promise.
        let likelier = if words.tag == "und" { heard } else { words };
        return Verdict { reliable: false, confidence: likelier.confidence.min(0.5), ..likelier };
    }
    words
}

/// Names a language by its frequent words alone.
fn by_words(fit: &Fit, best: Best) -> Verdict {
    if best.share < 0.12 || fit.tokens < 4 {
        return Verdict::UNKNOWN;
    }
    let confidence = best.share / (best.share + best.next).max(f64::MIN_POSITIVE);
    let reliable = fit.tokens >= 8 && best.share >= 0.2 && best.share >= 1.3 * best.next;
    Verdict { tag: best.tag, confidence: confidence.clamp(0.0, 0.95), reliable }
}

/// Returns the tag whose word list stands for a language.
fn family(tag: &'static str) -> &'static str {
    match tag {
        "bs" | "sr-Latn" => "hr",
        other => other,
    }
}

/// Returns whether whatlang could have named the language.
fn speaks(tag: &str) -> bool {
    whatlang::Lang::all().iter().any(|lang| tag_of(*lang, Group::Latin) == tag)
}

fn by_whatlang_alone(text: &str) -> Verdict {
    whatlang(text, Group::Hebrew).unwrap_or(Verdict::UNKNOWN)
}

fn whatlang(text: &str, group: Group) -> Option<Verdict> {
    let heard = whatlang::detect(text)?;
    let confidence = heard.confidence().clamp(0.0, 1.0);
    Some(Verdict { tag: tag_of(heard.lang(), group), confidence, reliable: heard.is_reliable() })
}

/// Returns the BCP 47 tag: the two-letter code where one exists.
fn tag_of(lang: whatlang::Lang, group: Group) -> &'static str {
    const SHORT: [(&str, &str); 64] = [
        ("epo", "eo"), ("eng", "en"), ("rus", "ru"), ("cmn", "zh"), ("spa", "es"), ("por", "pt"), ("ita", "it"),
        ("ben", "bn"), ("fra", "fr"), ("deu", "de"), ("ukr", "uk"), ("kat", "ka"), ("ara", "ar"), ("hin", "hi"),
        ("jpn", "ja"), ("heb", "he"), ("yid", "yi"), ("pol", "pl"), ("amh", "am"), ("jav", "jv"), ("kor", "ko"),
        ("nob", "nb"), ("dan", "da"), ("swe", "sv"), ("fin", "fi"), ("tur", "tr"), ("nld", "nl"), ("hun", "hu"),
        ("ces", "cs"), ("ell", "el"), ("bul", "bg"), ("bel", "be"), ("mar", "mr"), ("kan", "kn"), ("ron", "ro"),
        ("slv", "sl"), ("hrv", "hr"), ("mkd", "mk"), ("lit", "lt"), ("lav", "lv"), ("est", "et"), ("tam", "ta"),
        ("vie", "vi"), ("urd", "ur"), ("tha", "th"), ("guj", "gu"), ("uzb", "uz"), ("pan", "pa"), ("aze", "az"),
        ("ind", "id"), ("tel", "te"), ("pes", "fa"), ("mal", "ml"), ("ori", "or"), ("mya", "my"), ("nep", "ne"),
        ("sin", "si"), ("khm", "km"), ("tuk", "tk"), ("aka", "ak"), ("zul", "zu"), ("sna", "sn"), ("afr", "af"),
        ("lat", "la"),
    ];
    const REST: [(&str, &str); 6] =
        [("slk", "sk"), ("cat", "ca"), ("tgl", "tl"), ("hye", "hy"), ("cym", "cy"), ("swh", "sw")];
    let code = lang.code();
    if code == "srp" {
        return if group == Group::Cyrillic { "sr" } else { "sr-Latn" };
    }
    SHORT.iter().chain(&REST).find(|(long, _)| *long == code).map_or("und", |(_, short)| *short)
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
