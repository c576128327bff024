//! TX28: subtitles and transcripts keep their time codes, all of them and in their order.
//!
//! The cues of a subtitle file are compared by their times alone. Inside a text, codes that were changed show as
//! numbers; here only codes that changed places are told.

use super::Side;
use crate::model::finding::Finding;

/// When a cue is shown: from and until, in milliseconds.
pub type Cue = (u64, u64);

/// Compares the cues of two subtitle files, in the order in which they stand.
pub fn cues(source: &[Cue], target: &[Cue], place: &str) -> Option<Finding> {
    let lacking = |own: &[Cue], other: &[Cue]| own.iter().filter(|cue| other.binary_search(cue).is_err()).copied().collect::<Vec<_>>();
    let sorted = |cues: &[Cue]| {
        let mut sorted = cues.to_vec();
        sorted.sort_unstable();
        sorted
    };
    let (left, right) = (lacking(source, &sorted(target)), lacking(target, &sorted(source)));
    match (left.first(), right.first()) {
        (Some(_), Some(other)) => {
            // The cue that was moved least is the one that was meant.
            let one = left.iter().min_by_key(|cue| cue.0.abs_diff(other.0) + cue.1.abs_diff(other.1))?;
            Some(differs(place, left.len().max(right.len()), &told(*one), &told(*other)))
        }
        (Some(one), None) => Some(Finding::error("tx28-time-missing", place).with("count", left.len()).with("written", told(*one))),
        (None, Some(other)) => Some(Finding::error("tx28-time-added", place).with("count", right.len()).with("written", told(*other))),
        (None, None) => {
            let (one, other) = source.iter().zip(target).find(|(one, other)| one != other)?;
            Some(differs(place, 1, &told(*one), &told(*other)))
        }
    }
}

fn differs(place: &str, count: usize, source: &str, target: &str) -> Finding {
    Finding::error("tx28-time-differs", place).with("count", count).with("source", source).with("translation", target)
}

fn told((start, end): Cue) -> String {
    let clock = |time: u64| format!("{:02}:{:02}:{:02}.{:03}", time / 3_600_000, time / 60_000 % 60, time / 1000 % 60, time % 1000);
    format!("{}–{}", clock(start), clock(end))
}

/// Compares the order of the time codes that stand in a text.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Option<Finding> {
    let (left, right) = (codes(source), codes(target));
    let times = |codes: &[Code<'_>]| {
        let mut times: Vec<u32> = codes.iter().map(|code| code.0).collect();
        times.sort_unstable();
        times
    };
    if left.len() < 2 || times(&left) != times(&right) {
        return None;
    }
    let (one, other) = left.iter().zip(&right).find(|(one, other)| one.0 != other.0)?;
    Some(differs(place, 1, one.1, other.1))
}

/// A time of hours, minutes and seconds, in seconds, and as it is written.
type Code<'t> = (u32, &'t str);

fn codes<'t>(side: &Side<'t>) -> Vec<Code<'t>> {
    let signs = &side.text.signs;
    let digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let two = |at: usize| Some(signs.get(at)?.to_digit(10)? * 10 + signs.get(at + 1)?.to_digit(10)?).filter(|value| *value < 60 && !digit(at + 2));
    let colon = |at: usize| matches!(signs.get(at), Some(':' | '：'));
    // The middle of the code is looked for: it has a sign of its own, and most texts have none.
    let middles = (1..signs.len().saturating_sub(5)).filter(|at| colon(*at) && colon(at + 3));
    middles.filter_map(|at| {
        let long = at >= 2 && digit(at - 2);
        let start = at - if long { 2 } else { 1 };
        let hours = signs.get(start..at)?.iter().try_fold(0, |sum, sign| Some(sum * 10 + sign.to_digit(10)?))?;
        let own = start.checked_sub(1).is_none_or(|before| !digit(before) && !colon(before));
        let seconds = two(at + 4).filter(|_| own && !colon(at + 6))?;
        Some((hours * 3600 + two(at + 1)? * 60 + seconds, side.text.written(start, at + 6)))
    }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(found: Option<Finding>) -> Option<(&'static str, String)> {
        found.map(|finding| (finding.code.0, finding.values.iter().map(|(_, value)| value.as_str()).collect::<Vec<_>>().join(" ")))
    }

    #[test]
    fn cues_keep_their_times_and_their_order() {
        let source = [(1000, 2500), (3000, 4000), (5000, 6000)];
        assert_eq!(cues(&source, &source, "E1"), None);
        let moved = [(1000, 2500), (3500, 4000), (5000, 6000)];
        assert_eq!(code(cues(&source, &moved, "E1")), Some(("tx28-time-differs", "1 00:00:03.000–00:00:04.000 00:00:03.500–00:00:04.000".to_owned())));
        assert_eq!(code(cues(&source, &source[..2], "E1")), Some(("tx28-time-missing", "1 00:00:05.000–00:00:06.000".to_owned())));
        assert_eq!(code(cues(&source[1..], &source, "E1")), Some(("tx28-time-added", "1 00:00:01.000–00:00:02.500".to_owned())));
        let exchanged = [(1000, 2500), (5000, 6000), (3000, 4000)];
        assert_eq!(code(cues(&source, &exchanged, "E1")), Some(("tx28-time-differs", "1 00:00:03.000–00:00:04.000 00:00:05.000–00:00:06.000".to_owned())));
    }
}
