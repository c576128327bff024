//! TX16: the Latin form of a Chinese name is a possible reading of its characters.
//!
//! Readings come from the crate `pinyin` (every reading of a character, so 单 may be Shan and 曾 Zeng); ü is written
//! YU in passports and was V or U before. Only a form that is nearly a reading is told: any other may be a rendering,
//! a dialect, or another name.

use pinyin::ToPinyinMulti as _;

use super::Side;
use super::untranslated::{Family, family_of, is_latin};
use crate::model::finding::Finding;

/// Letters that may differ between a slip and the reading it was meant to be.
const SLIP: usize = 2;
/// Names that are looked at in one segment.
const MOST: usize = 20;

/// Looks at the names in Latin letters that the translation gives.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, agreed: &[(String, String)], place: &str) -> Vec<Finding> {
    if source.language != "zh" || !is_latin(target.language) {
        return Vec::new();
    }
    let names = names(target);
    if names.is_empty() {
        return Vec::new();
    }
    let runs = source.text.signs.split(|sign| family_of(*sign) != Some(Family::Han)).filter(|run| run.len() > 1).collect::<Vec<_>>();
    let known = |name: &Name| agreed.iter().any(|(_, form)| letters(form) == format!("{}{}", name.family, name.given) || letters(form) == format!("{}{}", name.given, name.family));
    let mut findings: Vec<Finding> = Vec::new();
    for name in names.iter().filter(|name| !known(name)).take(MOST) {
        let Some((han, reading)) = slip(&runs, name) else { continue };
        let finding = Finding::warning("tx16-pinyin", place).with("source", han).with("translation", target.text.written(name.start, name.end)).with("right", reading);
        if !findings.contains(&finding) {
            findings.push(finding);
        }
    }
    findings
}

/// A family name in capitals with the given name after it, as names from China are written in letters of police.
struct Name {
    family: String,
    given: String,
    start: usize,
    end: usize,
}

fn names(side: &Side<'_>) -> Vec<Name> {
    let signs = &side.text.signs;
    let mut found = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let length = |from: usize| signs.get(from..).unwrap_or_default().iter().take_while(|sign| sign.is_ascii_alphabetic()).count();
        let family = length(at);
        let end = at + family;
        let given = if family > 1 && signs.get(end) == Some(&' ') { length(end + 1) } else { 0 };
        let alone = !side.text.before(at).is_alphanumeric();
        let shouted = (at..end).all(|place| side.text.is_capital(place));
        let named = given > 1 && side.text.is_capital(end + 1) && !side.text.is_capital(end + 2) && !side.text.at(end + 1 + given).is_alphabetic();
        if alone && shouted && named {
            let word = |from: usize, count: usize| signs.get(from..from + count).unwrap_or_default().iter().collect();
            found.push(Name { family: word(at, family), given: word(end + 1, given), start: at, end: end + 1 + given });
            at = end + 1 + given;
        } else {
            at = end.max(at + 1);
        }
    }
    found
}

/// The characters that the name was nearly read from, with their reading; none when it is a reading of any.
fn slip(runs: &[&[char]], name: &Name) -> Option<(String, String)> {
    let mut near: Option<(usize, String, String)> = None;
    let windows = |size: usize| runs.iter().flat_map(move |run| run.windows(size));
    for (family, size) in [(1, 2), (1, 3), (2, 3), (2, 4)] {
        for han in windows(size) {
            let (own, rest) = han.split_at(family);
            let (first, second) = (nearest(own, &name.family), nearest(rest, &name.given));
            let (Some((one, family)), Some((two, given))) = (first, second) else { continue };
            match (one, two) {
                (0, 0) => return None,
                // One half must be right, or anything would be near to something.
                (0, far) | (far, 0) if far <= SLIP && near.as_ref().is_none_or(|(least, ..)| far < *least) => {
                    near = Some((far, han.iter().collect(), format!("{} {}", family.to_uppercase(), capital(&given))));
                }
                _ => {}
            }
        }
    }
    near.map(|(_, han, reading)| (han, reading))
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The reading of some characters that is nearest to a word, with how far it is.
fn nearest(han: &[char], word: &str) -> Option<(usize, String)> {
    let mut all = vec![String::new()];
    for sign in han {
        let readings = readings(*sign)?;
        all = all.iter().flat_map(|head| readings.iter().map(move |reading| format!("{head}{reading}"))).take(64).collect();
    }
    let close = |reading: &String| reading.len().abs_diff(word.len()) <= SLIP && (reading.starts_with(word.get(..1).unwrap_or_default()) || reading.ends_with(word.get(1..).unwrap_or_default()));
    all.into_iter().filter(close).map(|reading| (distance(&reading, word), reading)).min()
}

/// Every reading of a character, in ASCII.
fn readings(sign: char) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for reading in sign.to_pinyin_multi()? {
        let plain = reading.plain().replace('ü', "v");
        if plain.contains('v') {
            found.extend([plain.replace('v', "yu"), plain.replace('v', "u")]);
        }
        found.push(plain);
    }
    found.sort();
    found.dedup();
    Some(found)
}

/// How many letters must be changed, put in or taken out.
fn distance(one: &str, two: &str) -> usize {
    let two = two.as_bytes();
    let mut row: Vec<usize> = (0..=two.len()).collect();
    for (at, sign) in one.bytes().enumerate() {
        let mut corner = at;
        let mut left = at + 1;
        let mut next = vec![left];
        for (other, above) in two.iter().zip(row.iter().skip(1)) {
            left = (corner + usize::from(sign != *other)).min(left + 1).min(above + 1);
            corner = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphabetic).map(|sign| sign.to_ascii_lowercase()).collect()
}

/// Returns whether a text in Latin letters may be a reading of some characters, in either order of the name.
pub(super) fn reads(han: &str, text: &str) -> bool {
    let han: Vec<char> = han.chars().collect();
    let word = letters(text);
    let turned = |at: usize| han.get(at..).into_iter().chain(han.get(..at)).flatten().copied().collect::<Vec<_>>();
    (0..han.len().min(3)).any(|at| nearest(&turned(at), &word).is_some_and(|(far, _)| far == 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_surname_may_have_a_reading_of_its_own() {
        for (han, latin) in [("单田", "SHAN Tian"), ("仇和", "QIU He"), ("解放", "XIE Fang"), ("区新", "OU Xin"), ("朴新", "PIAO Xin"), ("查明", "ZHA Ming"), ("曾明", "ZENG Ming"), ("盖明", "GE Ming"), ("吕明", "LYU Ming"), ("吕明", "LV Ming"), ("吕明", "LU Ming"), ("吕明", "Ming LYU"), ("欧阳明", "OUYANG Ming")] {
            assert!(reads(han, latin), "{han} {latin}");
        }
        assert!(!reads("薛晓峰", "XUE Xiaofen"));
    }

    #[test]
    fn letters_that_differ_are_counted() {
        assert_eq!(["xue", "xeu", "xu", ""].map(|word| distance("xue", word)), [0, 2, 1, 3]);
    }
}
