//! What a translation rightly keeps in the writing of its source: numbers of documents, and names in brackets or
//! quotation marks beside their rendering. TX04 does not call that untranslated, TX18 asks for it.

use super::Side;
use super::untranslated::{Family, family_of};

/// Letters of the translation's own script that must stand beside what is kept.
const LEAST_OWN: usize = 4;
/// A name, not a passage.
const LONGEST: usize = 60;

/// Returns the signs of the translation with a blank for each sign that is rightly kept.
pub(super) fn without(source: &Side<'_>, target: &Side<'_>, wanted: Family) -> Vec<char> {
    let mut signs = target.text.signs.clone();
    let theirs = &source.text.signs;
    for (start, end) in references(&signs).into_iter().filter(|(start, end)| stands(theirs, signs.get(*start..*end))).collect::<Vec<_>>() {
        blank(&mut signs, start, end);
    }
    // Of a text that is wholly that of the source, nothing stands beside its rendering.
    let rendered = source.text.signs != target.text.signs;
    let enclosed = enclosed(&signs).into_iter().filter(|_| rendered).filter(|(start, end)| stands(theirs, signs.get(*start..*end))).collect::<Vec<_>>();
    let inside = |at: usize| enclosed.iter().any(|(start, end)| (*start..*end).contains(&at));
    let own = signs.iter().enumerate().filter(|(at, sign)| family_of(**sign) == Some(wanted) && !inside(*at)).count();
    if own >= LEAST_OWN {
        for (start, end) in enclosed {
            blank(&mut signs, start, end);
        }
    }
    signs
}

fn blank(signs: &mut [char], start: usize, end: usize) {
    for sign in signs.get_mut(start..end).unwrap_or_default() {
        *sign = ' ';
    }
}

fn stands(text: &[char], part: Option<&[char]>) -> bool {
    part.is_some_and(|part| !part.is_empty() && text.windows(part.len()).any(|window| window == part))
}

/// Numbers of documents, such as 样公(刑)捕字〔2025〕121号: one run that holds a digit and ends with its sign.
fn references(signs: &[char]) -> Vec<(usize, usize)> {
    let ends = signs.iter().enumerate().filter(|(_, sign)| matches!(sign, '号' | '號'));
    let runs = ends.filter_map(|(end, _)| {
        let run = signs.get(..end)?.iter().rev().take(LONGEST).take_while(|sign| family_of(**sign) == Some(Family::Han) || sign.is_ascii_digit() || matches!(sign, '(' | ')' | '〔' | '〕' | '[' | ']' | '-'));
        let start = end - run.count();
        signs.get(start..end)?.iter().any(char::is_ascii_digit).then_some((start, end + 1))
    });
    runs.collect()
}

/// What stands in brackets or quotation marks, without them.
fn enclosed(signs: &[char]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for (open, sign) in signs.iter().enumerate() {
        let close = match sign {
            '(' => ')',
            '[' => ']',
            '«' => '»',
            '“' => '”',
            '《' => '》',
            '「' => '」',
            _ => continue,
        };
        let rest = signs.get(open + 1..).unwrap_or_default();
        found.extend(rest.iter().take(LONGEST).position(|sign| *sign == close).map(|length| (open + 1, open + 1 + length)));
    }
    found
}
