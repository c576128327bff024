//! Lists of words by language, from `templates/profiles/wording.toml`: words that judge before the court has,
//! entries that only look filled, purposes that say nothing.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::model::lang_tag::LangTag;

/// The lists.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wording {
    /// Entries that stand for nothing, in whatever language.
    #[serde(default)]
    placeholders: Vec<String>,
    /// How an entry begins that says there is none; an exact word where it ends with `.`.
    #[serde(default)]
    refusals: Vec<String>,
    #[serde(default)]
    language: BTreeMap<String, Language>,
}

/// The lists of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Language {
    /// Words that call somebody guilty.
    #[serde(default)]
    conclusions: Vec<String>,
    /// Phrases that hold such a word and say nothing of the kind.
    #[serde(default)]
    harmless: Vec<String>,
    /// A purpose that is no purpose.
    #[serde(default)]
    vague: Vec<String>,
    /// How reciprocity is named.
    #[serde(default)]
    reciprocity: Vec<String>,
}

impl Wording {
    /// Reads the lists; a mistake in them is found by a test.
    pub(super) fn read(text: &str) -> Self {
        toml::from_str(text).unwrap_or_default()
    }

    /// Returns whether an entry only looks filled: no letter or digit, or a word such as "todo".
    pub(super) fn is_placeholder(&self, text: &str) -> bool {
        let plain = plain(text);
        !text.chars().any(char::is_alphanumeric) || self.placeholders.contains(&plain)
    }

    /// Returns whether an entry says that there is nothing to enter: a whole word, or the beginning of a sentence.
    pub(super) fn is_refusal(&self, text: &str) -> bool {
        let text = plain(text);
        let begins = |start: &str| {
            let rest = text.strip_prefix(start);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) || start.ends_with(|c: char| !c.is_ascii() && !c.is_lowercase()))
        };
        self.refusals.iter().any(|refusal| match refusal.strip_suffix('.') {
            // "No objection" agrees, "No" and "No, he refused" do not.
            Some(word) => text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with([',', '.', ';', ':', '，', '。', '；', '：'])),
            None => begins(refusal),
        })
    }

    /// Returns the words in a text that call somebody guilty.
    pub(super) fn conclusions(&self, tag: &LangTag, text: &str) -> Vec<&str> {
        let Some(lists) = self.language.get(tag.language()) else { return Vec::new() };
        let mut text = text.to_lowercase();
        for phrase in &lists.harmless {
            text = text.replace(phrase.as_str(), " … ");
        }
        lists.conclusions.iter().filter(|word| holds(&text, word)).map(String::as_str).collect()
    }

    /// Returns whether a purpose says no more than "for your information".
    pub(super) fn is_vague(&self, tag: &LangTag, text: &str) -> bool {
        self.language.get(tag.language()).is_some_and(|lists| lists.vague.contains(&plain(text)))
    }

    /// Returns whether a text relies on reciprocity.
    pub(super) fn is_reciprocity(&self, tag: &LangTag, text: &str) -> bool {
        let text = text.to_lowercase();
        self.language.get(tag.language()).is_some_and(|lists| lists.reciprocity.iter().any(|word| text.contains(word.as_str())))
    }
}

/// Small letters, without the punctuation around.
fn plain(text: &str) -> String {
    text.to_lowercase().trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// Whether a text holds a word: as a whole word, or anywhere where words are not set apart. A `*` at its end
/// stands for any ending.
fn holds(text: &str, word: &str) -> bool {
    let (stem, any_ending) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
    if stem.chars().any(|c| ('\u{3400}'..='\u{9FFF}').contains(&c)) {
        return text.contains(stem);
    }
    let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(stem).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + stem.len()..).and_then(|after| after.chars().next());
        !goes_on(before) && (any_ending || !goes_on(after))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording() -> Wording {
        toml::from_str(include_str!("../../templates/profiles/wording.toml")).unwrap()
    }

    fn found(tag: &str, text: &str) -> usize {
        wording().conclusions(&LangTag::parse(tag).unwrap(), text).len()
    }

    #[test]
    fn a_refusal_is_no_record_and_a_denial_of_something_is() {
        for text in ["refused", "Нет", "non", "pending", "not yet asked", "no agreement", "未同意", "No, refused on 3 March", "no one", "not needed", "Unknown.", "no idea", "不详", "No", "отказано 3 марта"] {
            assert!(wording().is_refusal(text), "{text}");
        }
        let records = [
            "No objection by the host State, note 12/2026", "none found on 5 March 2026", "no asylum claim, checked on 5 March", "没有申请庇护，2026年3月5日核查",
            "未发现申请庇护或取得难民身份", "ninguna solicitud de asilo", "нет сведений об убежище, проверено 5 марта", "Notary Public of Sample City", "Nonna Rossi", "not applicable: the victim lives at home", "驻在国书面同意",
        ];
        for text in records {
            assert!(!wording().is_refusal(text), "{text}");
        }
    }

    #[test]
    fn a_word_that_judges_is_found_in_six_languages() {
        let guilty = [("en", "The criminal fled."), ("es", "El asesino huyó."), ("zh-Hans", "罪犯逃离现场。"), ("fr", "Le coupable a pris la fuite."), ("ru", "Преступники скрылись."), ("it", "Il colpevole è fuggito.")];
        for (tag, text) in guilty {
            assert_eq!(found(tag, text), 1, "{tag}");
        }
    }

    #[test]
    fn allegations_and_innocent_uses_are_not_found() {
        let fair = [
            ("en", "He is suspected of murder; the criminal case was opened; criminal law; a culprit-free report."),
            ("es", "El presunto autor, investigado por la policía criminal; causa criminal."),
            ("zh-Hans", "犯罪嫌疑人柯天赐涉嫌敲诈勒索，未经法院定罪。"),
            ("fr", "La personne soupçonnée; police criminelle; il n'a pas été déclaré coupable."),
            ("ru", "Подозревается в совершении преступления; уголовное дело."),
            ("it", "La persona indagata; polizia criminale; non colpevole."),
        ];
        for (tag, text) in fair {
            assert_eq!(found(tag, text), 0, "{tag}");
        }
    }

    #[test]
    fn an_entry_that_only_looks_filled_is_known() {
        for text in ["-", "…", "???", "TODO", "tbd", "xxx", "待定", "N/A"] {
            assert!(wording().is_placeholder(text), "{text}");
        }
        for text in ["no", "unknown", "无", "none", "0"] {
            assert!(!wording().is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn a_purpose_that_says_nothing_is_known() {
        let tag = |tag: &str| LangTag::parse(tag).unwrap();
        assert!(wording().is_vague(&tag("en"), "For your information."));
        assert!(wording().is_vague(&tag("zh-Hans"), "供参考"));
        assert!(!wording().is_vague(&tag("en"), "For information in case 118/2016, to locate the account holder"));
        assert!(wording().is_reciprocity(&tag("es"), "Promesa de reciprocidad") && !wording().is_reciprocity(&tag("es"), "Tratado"));
    }
}
