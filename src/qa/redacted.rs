//! TX32: a name that was taken out of a redacted copy does not come back in its translation.
//!
//! A program that removed 薛晓峰 from the source does not find "XUE Xiaofeng": the other forms of the name that the case
//! knows, and its reading in Latin letters, are looked for. The name itself is never told.

use super::fold::Folded;
use super::pinyin;
use super::untranslated::{Family, family_of};

/// A shorter word stands in any text.
const SHORTEST: usize = 3;

/// Returns the numbers of the removed terms, from 1, that a text still tells; `forms` gives other forms of a term.
pub fn undone(text: &str, terms: &[String], forms: &dyn Fn(&str) -> Vec<String>) -> Vec<usize> {
    let text = Folded::new(text);
    let told = |term: &String| tells(&text, term) || forms(term).iter().any(|form| tells(&text, form)) || read_aloud(&text, term);
    (1..).zip(terms).filter(|(_, term)| told(term)).map(|(number, _)| number).collect()
}

fn tells(text: &Folded<'_>, term: &str) -> bool {
    let words = |term: &str| term.split_whitespace().map(super::fold::word).collect::<Vec<_>>();
    let (forward, mut backward) = (words(term), words(term));
    backward.reverse();
    let size: usize = forward.iter().map(Vec::len).sum();
    let unspaced = term.chars().any(super::fold::is_unspaced);
    [forward, backward].into_iter().any(|order| {
        let run = order.join(&' ');
        let ends = |place: Option<&char>| unspaced || place.is_none_or(|sign| !sign.is_alphanumeric());
        (size >= SHORTEST || unspaced) && !run.is_empty() && (0..text.signs.len()).any(|at| {
            let end = at + run.len();
            text.signs.get(at..end) == Some(run.as_slice()) && ends(at.checked_sub(1).and_then(|before| text.signs.get(before))) && ends(text.signs.get(end))
        })
    })
}

/// Whether two or three words in a row are a reading of a Chinese name.
fn read_aloud(text: &Folded<'_>, term: &str) -> bool {
    let han = term.chars().all(|sign| family_of(sign) == Some(Family::Han));
    if !han || !(2..=4).contains(&term.chars().count()) {
        return false;
    }
    let text: String = text.signs.iter().collect();
    let words: Vec<&str> = text.split(|sign: char| !sign.is_ascii_alphabetic()).filter(|word| !word.is_empty()).collect();
    (1..=3).any(|count| words.windows(count).any(|words| words.concat().len() > SHORTEST && pinyin::reads(term, &words.join(" "))))
}

#[cfg(test)]
mod tests {
    use super::undone;

    #[test]
    fn a_name_that_was_removed_is_found_in_any_form() {
        let terms = ["薛晓峰".to_owned(), "Rossi".to_owned(), "13800138000".to_owned()];
        let forms = |term: &str| if term == "Rossi" { vec!["Anna Rossi".to_owned()] } else { Vec::new() };
        for (text, told) in [
            ("the account of XUE Xiaofeng", vec![1]),
            ("a nombre de Xiaofeng Xue", vec![1]),
            ("[name removed] paid", vec![]),
            ("the Rossis paid", vec![]),
            ("Rossi paid with 13800138000", vec![2, 3]),
        ] {
            assert_eq!(undone(text, &terms, &forms), told, "{text}");
        }
    }
}
