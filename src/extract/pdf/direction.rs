//! The order of the eye and that of the mouth: Arabic and Hebrew run from right to left, and the shapes in which
//! letters are drawn are not the letters.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization as _;

/// Turns presentation forms (Arabic shapes, Latin ligatures) into the letters they show.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let shaped = |c: char| matches!(c, '\u{FB00}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}');
    if text.chars().any(shaped) { text.nfkc().collect() } else { Cow::Borrowed(text) }
}

/// How a piece of a line runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Run {
    Right,
    Left,
    Neutral,
}

/// Returns how a piece runs, by its letters.
pub(super) fn run(unit: &str) -> Run {
    if let [byte] = unit.as_bytes() {
        return if byte.is_ascii_alphanumeric() { Run::Right } else { Run::Neutral };
    }
    let mut found = Run::Neutral;
    for c in unit.chars() {
        if matches!(c, '\u{590}'..='\u{5FF}' | '\u{600}'..='\u{65F}' | '\u{66A}'..='\u{6EF}' | '\u{6FA}'..='\u{8FF}') {
            return Run::Left;
        }
        if c.is_alphanumeric() {
            found = Run::Right;
        }
    }
    found
}

/// Turns pieces in the order of the eye, left to right, into the order of reading.
pub(super) fn logical(units: Vec<String>) -> String {
    let runs: Vec<Run> = units.iter().map(|unit| run(unit)).collect();
    let leftward = runs.iter().filter(|run| **run == Run::Left).count();
    if leftward == 0 {
        return units.concat();
    }
    let letters = units.iter().filter(|unit| run(unit) == Run::Right && unit.chars().any(char::is_alphabetic)).count();
    let whole_left = leftward >= letters;
    // In a line that runs leftwards all is reversed and the rest turned back; else only the runs are.
    let (mut pieces, turned): (Vec<(String, Run)>, Run) = if whole_left {
        (units.into_iter().zip(runs).rev().collect(), Run::Right)
    } else {
        (units.into_iter().zip(runs).collect(), Run::Left)
    };
    let mut at = 0;
    while at < pieces.len() {
        let end = run_end(&pieces, at, turned);
        if let Some(run) = pieces.get_mut(at..end) {
            run.reverse();
        }
        at = end.max(at + 1);
    }
    pieces.into_iter().map(|(text, _)| text).collect()
}

/// Returns where the run that starts at a piece ends, inner neutrals included; no run, same place.
fn run_end(pieces: &[(String, Run)], start: usize, kind: Run) -> usize {
    let mut end = start;
    if pieces.get(start).is_none_or(|(_, run)| *run != kind) {
        return start;
    }
    for (at, (text, run)) in pieces.iter().enumerate().skip(start) {
        let inner = *run == Run::Neutral && (kind == Run::Left || text != "\u{FFFD}");
        if *run == kind {
            end = at + 1;
        } else if !inner {
            break;
        }
    }
    end
}
