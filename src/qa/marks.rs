//! TX25, TX26: a seal, signature, fingerprint or picture that the source notes in brackets, and a place it calls
//! illegible, stand in the translation as notes in brackets too.

use super::Side;
use super::phrases::{self, Phrases};
use crate::model::finding::Finding;

/// A note, not a paragraph in brackets.
const LONGEST: usize = 300;

/// Asks for each bracketed note of the source.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    let (Some(theirs), Some(own)) = (phrases::of("mark", source.language), phrases::of("mark", target.language)) else { return Vec::new() };
    let noted = notes(&source.text.signs, theirs);
    if noted.is_empty() {
        return Vec::new();
    }
    let kept = notes(&target.text.signs, own);
    let missing = noted.into_iter().filter(|(kind, ..)| !kept.iter().any(|(other, ..)| other == kind));
    missing.map(|(kind, start, end)| {
        let code = if kind == "illegible" { "tx26-illegible-missing" } else { "tx25-mark-missing" };
        Finding::warning(code, place).with("written", source.text.written(start, end))
    }).collect()
}

/// What is noted in brackets, each kind once; brackets inside brackets belong to the outer note.
fn notes(signs: &[char], phrases: &Phrases) -> Vec<(&'static str, usize, usize)> {
    let mut found: Vec<(&'static str, usize, usize)> = Vec::new();
    let mut at = 0;
    while let Some((open, close)) = signs.get(at..).and_then(|rest| rest.iter().position(|sign| closing(*sign).is_some())).and_then(|next| Some((at + next, closing(*signs.get(at + next)?)?))) {
        let rest = signs.get(open + 1..).unwrap_or_default();
        let Some(length) = rest.iter().take(LONGEST).position(|sign| *sign == close) else {
            at = open + 1;
            continue;
        };
        for (kind, _) in phrases::said(rest.get(..length).unwrap_or_default(), phrases) {
            if !found.iter().any(|(own, ..)| *own == kind) {
                found.push((kind, open, open + length + 2));
            }
        }
        at = open + length + 2;
    }
    found
}

const fn closing(sign: char) -> Option<char> {
    match sign {
        '(' => Some(')'),
        '[' => Some(']'),
        '〔' => Some('〕'),
        '【' => Some('】'),
        _ => None,
    }
}
