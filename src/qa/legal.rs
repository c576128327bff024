//! TX23: terms of legal status are rendered by an agreed equivalent, never by one of another meaning.
//!
//! The terms are dated data with their sources, `templates/qa/legal_terms.tsv`: 见证人 is no eyewitness.

use super::Side;
use crate::model::finding::Finding;

const TERMS: &str = include_str!("../../templates/qa/legal_terms.tsv");

/// Looks for renderings that say another legal status.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    let (good, bad) = match target.language {
        "en" => (2, 3),
        "es" => (4, 5),
        _ => return Vec::new(),
    };
    if source.language != "zh" {
        return Vec::new();
    }
    let text = source.text.text();
    let lines = TERMS.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    let mut terms = lines.filter(|term| term.first().is_some_and(|name| text.contains(name))).collect::<Vec<_>>();
    // 见证人 holds 证人: what stands only inside a longer term is not meant.
    let names = terms.iter().filter_map(|term| term.first().copied()).collect::<Vec<_>>();
    terms.retain(|term| term.first().is_some_and(|name| stands_alone(text, name, &names)));
    if terms.is_empty() {
        return Vec::new();
    }
    let words = words(target.text.text());
    let said = |list: &str| list.split(';').map(explained_off).find(|phrase| says(&words, phrase));
    let allowed = terms.iter().filter_map(|term| said(term.get(good).copied().unwrap_or_default())).collect::<Vec<_>>();
    let wrong = terms.iter().filter_map(|term| {
        let field = |at: usize| term.get(at).copied().unwrap_or_default();
        if said(field(good)).is_some() {
            return None;
        }
        // The word may belong to another term of the same segment.
        let wrong = said(field(bad)).filter(|wrong| !allowed.iter().any(|allowed| allowed.contains(wrong.as_str())))?;
        Some(Finding::error("tx23-legal-term", place).with("source", field(0)).with("translation", wrong).with("right", field(good)))
    });
    wrong.collect()
}

fn stands_alone(text: &str, name: &str, names: &[&str]) -> bool {
    let longer = names.iter().filter(|other| other.len() > name.len() && other.contains(name));
    let inside = longer.map(|other| text.matches(other).count()).sum::<usize>();
    text.matches(name).count() > inside
}

/// A rendering without the explanation in brackets and the quotation marks.
fn explained_off(phrase: &str) -> String {
    let mut depth = 0_u32;
    let kept = phrase.chars().filter(|sign| match sign {
        '(' => {
            depth += 1;
            false
        }
        ')' => {
            depth = depth.saturating_sub(1);
            false
        }
        '"' => false,
        _ => depth == 0,
    });
    kept.collect::<String>().trim().to_owned()
}

fn words(text: &str) -> Vec<String> {
    text.to_lowercase().split(|sign: char| !sign.is_alphanumeric() && sign != '\'').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether the words of a phrase stand in a row, each in any of its endings.
fn says(text: &[String], phrase: &str) -> bool {
    let phrase = words(phrase);
    !phrase.is_empty() && text.windows(phrase.len()).any(|window| window.iter().zip(&phrase).all(|(own, wanted)| inflected(own, wanted)))
}

fn inflected(own: &str, wanted: &str) -> bool {
    let stem = wanted.chars().count().saturating_sub(3).max(4);
    let head = |word: &str| word.chars().take(stem).collect::<String>();
    own == wanted || (wanted.chars().count() > 4 && head(own) == head(wanted) && own.chars().count().abs_diff(wanted.chars().count()) <= 4)
}
