//! What the words themselves say: guilt before a verdict, length, languages, a purpose that is none.

use super::super::check::{Judge, Scope};
use super::super::rule::Rule;
use crate::model::finding::Finding;
use crate::model::given::Given;
use crate::model::lang_tag::LangTag;

/// Words of the facts that call somebody guilty while nobody, or not everybody, was convicted.
pub(super) fn no_conclusions<'a>(judge: &'a Judge<'a>, rule: &Rule) -> Vec<Finding> {
    let given = judge.asked.given;
    let working = judge.working();
    let statuses: Vec<&str> = given.all("person.status").into_iter().map(Given::text).collect();
    let all_convicted = statuses.contains(&"convicted") && !statuses.iter().any(|status| ["suspect", "charged", "possible-threat"].contains(status));
    if all_convicted {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for key in &rule.keys {
        for value in given.all(key) {
            let texts = value.words(&working);
            let found: Vec<(String, String)> = texts.iter().flat_map(|(tag, text)| judge.profiles.wording.conclusions(tag, text).into_iter().map(|word| (word.to_owned(), tag.to_string()))).collect();
            if let Some((_, tag)) = found.first() {
                let all: Vec<&str> = found.iter().map(|(word, _)| word.trim_end_matches('*')).collect();
                let within = |word: &&str| all.iter().any(|other| other != word && other.contains(*word));
                let words: Vec<&str> = all.iter().filter(|word| !within(word)).copied().collect();
                let place = format!("case.toml:{} {}", value.line, super::super::header(super::table_of(key)));
                findings.push(Finding::error("rule-conclusion", place.trim_end()).with("key", key).with("words", words.join(", ")).with("language", tag));
            }
        }
    }
    findings
}

/// Fewest and most words of the facts on the first page, and as many characters where words are not set apart.
const WORDS: (usize, usize) = (80, 120);
/// One English word is about 1.7 Chinese characters; punctuation does not count.
const CHARACTERS: (usize, usize) = (130, 240);

/// The facts fit on the first page and say enough.
pub(super) fn length<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let working = judge.working();
    let facts: Vec<(LangTag, &str)> = judge.asked.given.all("facts.summary").into_iter().flat_map(|facts| facts.words(&working)).collect();
    let told = |(tag, text): &(LangTag, &str)| {
        let by_character = ["zh", "ja", "ko"].contains(&tag.language());
        let (count, (least, most)) = if by_character { (characters(text), CHARACTERS) } else { (text.split_whitespace().count(), WORDS) };
        if (least..=most).contains(&count) {
            return None;
        }
        let finding = Finding::error("rule-facts-length", judge.whole().place("facts.summary")).with("language", tag).with("length", count);
        Some(finding.with("least", least).with("most", most).with("unit", if by_character { "characters" } else { "words" }))
    };
    facts.iter().filter_map(told).collect()
}

/// Counts characters of a script without spaces one by one, and a run of Latin letters or digits as one word.
fn characters(text: &str) -> usize {
    let mut count = 0;
    let mut in_word = false;
    for c in text.chars() {
        let wide = c.is_alphanumeric() && !c.is_ascii();
        let narrow = c.is_ascii_alphanumeric();
        count += usize::from(wide || (narrow && !in_word));
        in_word = narrow;
    }
    count
}

/// Texts that a recipient must understand are there in one of the languages it reads.
pub(super) fn in_their_language<'a>(judge: &'a Judge<'a>, rule: &Rule) -> Vec<Finding> {
    let working = judge.working();
    let mut findings = Vec::new();
    for recipient in judge.scopes("recipient") {
        let tags: Vec<LangTag> = recipient.all("recipient.languages").into_iter().flat_map(Given::texts).filter_map(|tag| LangTag::parse(tag).ok()).collect();
        if tags.is_empty() {
            continue;
        }
        let key_of = recipient.row().map(|row| row.text_of("key")).unwrap_or_default();
        for key in &rule.keys {
            let lacks = |value: &&Given| value.is_filled() && !value.words(&working).iter().any(|(own, _)| tags.iter().any(|tag| tag.covers(own)));
            if let Some(value) = told(judge.asked.given, key, key_of).into_iter().find(lacks) {
                let place = format!("case.toml:{} {}", value.line, super::super::header(super::table_of(key)));
                let wanted: Vec<String> = tags.iter().map(ToString::to_string).collect();
                findings.push(Finding::error("rule-their-language", place.trim_end()).with("key", key).with("recipient", key_of).with("languages", wanted.join(", ")));
            }
        }
    }
    findings
}

/// An entry that says "unknown", "refused" or "not yet" puts nothing on record, in whatever language.
pub(super) fn stated<'a>(judge: &'a Judge<'a>, rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let working = judge.working();
    let refusal = |key: &String| {
        let texts: Vec<(LangTag, &str)> = scope.all(key).into_iter().flat_map(|value| value.words(&working)).collect();
        let (_, text) = texts.into_iter().find(|(_, text)| judge.profiles.wording.is_refusal(text))?;
        Some(Finding::error("rule-refused", scope.place(key)).with("key", key).with("value", text))
    };
    rule.keys.iter().filter_map(refusal).collect()
}

/// Two texts agree word for word; spaces and line ends do not count.
pub(super) fn same<'a>(judge: &'a Judge<'a>, rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let [one, other] = rule.keys.as_slice() else { return Vec::new() };
    let working = judge.working();
    let texts = |key: &str| -> Vec<(LangTag, &str)> { scope.all(key).into_iter().flat_map(|value| value.words(&working)).collect() };
    let (ones, others) = (texts(one), texts(other));
    let differs = |(tag, text): &(LangTag, &str)| {
        let (_, twin) = others.iter().find(|(own, _)| own == tag)?;
        let (here, there) = first_difference(text, twin)?;
        let finding = Finding::error("rule-texts-differ", scope.place(other)).with("key", one).with("other", other);
        Some(finding.with("language", tag).with("here", here).with("there", there))
    };
    ones.iter().filter_map(differs).collect()
}

/// The first few words from where two texts part; a sign that is written without spaces counts as a word.
fn first_difference(one: &str, other: &str) -> Option<(String, String)> {
    let words = |text: &str| -> Vec<String> { text.split_whitespace().flat_map(|word| word.split_inclusive(|c: char| !c.is_ascii() && c.is_alphanumeric())).map(str::to_owned).collect() };
    let (one, other) = (words(one), words(other));
    let at = one.iter().zip(&other).position(|(a, b)| a != b).unwrap_or(one.len().min(other.len()));
    let from = |words: &[String]| words.iter().skip(at).take(SHOWN).cloned().collect::<Vec<_>>().join(" ");
    (one != other).then(|| (from(&one), from(&other)))
}

/// So many words are shown of a difference.
const SHOWN: usize = 6;

/// The values of a key that this recipient is told: an action may be asked of some only.
fn told<'a>(given: &'a Given, key: &str, recipient: &str) -> Vec<&'a Given> {
    let Some(name) = key.strip_prefix("facts.actions.") else { return given.all(key) };
    let is_asked = |action: &&Given| {
        let only = action.list("recipients");
        only.is_empty() || only.into_iter().any(|one| one.text() == recipient)
    };
    given.list("facts.actions").into_iter().filter(is_asked).filter_map(|action| action.get(name)).collect()
}

/// The purpose says more than "for your information".
pub(super) fn specific_purpose<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let working = judge.working();
    let texts: Vec<(LangTag, &str)> = judge.asked.given.all("legal.purpose").into_iter().flat_map(|purpose| purpose.words(&working)).collect();
    let vague = texts.into_iter().find(|(tag, text)| judge.profiles.wording.is_vague(tag, text));
    vague.map(|(_, text)| Finding::error("rule-vague-purpose", judge.whole().place("legal.purpose")).with("value", text)).into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_differ_by_words_and_not_by_spaces() {
        assert_eq!(first_difference("alle 16:20  circa\nin via", "alle 16:20 circa in via"), None);
        assert_eq!(first_difference("alle 16:20 circa", "alle 16:02 circa"), Some(("16:20 circa".to_owned(), "16:02 circa".to_owned())));
        assert_eq!(first_difference("我在16时停好车", "我在16时停好"), Some(("车".to_owned(), String::new())));
    }

    #[test]
    fn characters_are_counted_without_punctuation_and_words_as_one() {
        assert_eq!(characters("2016年1月12日，林国栋（LIN Guodong）汇款。"), 13);
    }
}
