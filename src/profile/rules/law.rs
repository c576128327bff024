//! Answers that do not fit the request, numbers below a threshold, promises without text, penalties that no law names.

use std::collections::BTreeSet;

use super::super::check::{Judge, Scope};
use super::super::rule::Rule;
use crate::model::finding::Finding;
use crate::model::given::Given;

/// A number is not smaller than the rule says.
pub(super) fn at_least(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let small = |key: &String| {
        let text = scope.all(key).into_iter().map(Given::text).find(|text| !text.is_empty())?;
        let number: u32 = text.parse().ok()?;
        (number < rule.number).then(|| Finding::error("rule-at-least", scope.place(key)).with("key", key).with("value", text).with("least", rule.number))
    };
    rule.keys.iter().filter_map(small).collect()
}

/// Only some answers fit this kind of dossier.
pub(super) fn must_be(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let other = |key: &String| {
        let text = scope.all(key).into_iter().map(Given::text).find(|text| !text.is_empty())?;
        let fits = rule.is.iter().any(|word| word == text);
        (!fits).then(|| Finding::error("rule-must-be", scope.place(key)).with("key", key).with("value", text).with("answers", rule.is.join(", ")))
    };
    rule.keys.iter().filter_map(other).collect()
}

/// Who relies on reciprocity brings the text of the promise.
pub(super) fn reciprocity<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let working = judge.working();
    let relies = |basis: &&Given| basis.all("instrument").into_iter().flat_map(|words| words.words(&working)).any(|(tag, text)| judge.profiles.wording.is_reciprocity(&tag, text));
    let bare = judge.asked.given.list("legal.basis").into_iter().filter(relies).filter(|basis| !basis.get("text").is_some_and(Given::is_filled));
    bare.map(|basis| Finding::error("rule-reciprocity", format!("case.toml:{} [legal]", basis.line))).collect()
}

/// Every number of the penalty stands in the text of the law, where that text is quoted.
pub(super) fn penalty<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let working = judge.working();
    let mut findings = Vec::new();
    for offence in judge.asked.given.list("legal.offences") {
        let words = |key: &str| offence.get(key).map(|words| words.words(&working)).unwrap_or_default();
        let laws = words("law_text");
        for (tag, quoted) in words("maximum_penalty") {
            let Some((_, law)) = laws.iter().find(|(own, _)| tag.covers(own)) else { continue };
            let known = numbers(law);
            let strange: Vec<String> = numbers(quoted).into_iter().filter(|number| !known.contains(number)).collect();
            if !strange.is_empty() {
                let finding = Finding::error("rule-penalty", format!("case.toml:{} [legal]", offence.line)).with("value", quoted);
                findings.push(finding.with("numbers", strange.join(", ")).with("language", tag));
            }
        }
    }
    findings
}

/// The numbers of a text: runs of digits, runs of Chinese numerals, number words up to twenty-five in English, Spanish, French and Russian.
fn numbers(text: &str) -> BTreeSet<String> {
    const WORDS: [&str; 60] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fifteen", "twenty", "life", "dos", "tres", "cuatro", "cinco",
        "seis", "siete", "ocho", "nueve", "diez", "doce", "quince", "veinte", "perpetua", "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix",
        "douze", "quinze", "vingt", "perpétuité", "двух", "трех", "трёх", "четырех", "четырёх", "пяти", "шести", "семи", "восьми", "девяти", "десяти",
        "двенадцати", "пятнадцати", "двадцати", "пожизненно", "пожизненное", "due", "tre", "quattro", "cinque", "dieci", "venti",
    ];
    let lower = text.to_lowercase();
    let mut found: BTreeSet<String> = BTreeSet::new();
    for word in lower.split(|c: char| !c.is_alphanumeric()) {
        for run in runs(word, |c| c.is_ascii_digit()).into_iter().chain(runs(word, |c| "一二三四五六七八九十百千万".contains(c))) {
            found.insert(run);
        }
        if WORDS.contains(&word) {
            found.insert(word.to_owned());
        }
    }
    if lower.contains("无期") || lower.contains("死刑") {
        found.insert(if lower.contains("死刑") { "死刑" } else { "无期" }.to_owned());
    }
    found
}

fn runs(text: &str, is: impl Fn(char) -> bool) -> Vec<String> {
    text.split(|c: char| !is(c)).filter(|run| !run.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_digits_and_words() {
        let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(numbers("处三年以上十年以下有期徒刑"), set(&["三", "十"]));
        assert_eq!(numbers("up to ten years or 500 days"), set(&["ten", "500"]));
        assert_eq!(numbers("hasta diez años"), set(&["diez"]));
    }
}
