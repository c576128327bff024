//! What may stand on both sides of a translation: figures, Latin words, their beginnings, signs.

use std::collections::BTreeMap;

use unicode_normalization::char::decompose_canonical;

/// What a mark is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Figures in any digits, without separators.
    Figure,
    /// A Latin word, small and without accents: a name, or a word that two languages share.
    Word,
    /// The first four letters of a longer Latin word: relatives (*respiratorio*, *respiratory*).
    Stem,
    /// Question marks, brackets and the like, which most languages share.
    Sign,
    /// A word of one language with that of the other, learnt from this document.
    Learnt,
}

impl Kind {
    /// How often what one side has stands on the other side too (chosen on the tuning half of TICO-19).
    pub(super) const fn kept(self) -> f32 {
        match self {
            Self::Figure => 0.9,
            Self::Word | Self::Stem => 0.4,
            Self::Sign => 0.8,
            Self::Learnt => 0.6,
        }
    }
}

/// Numbers of what a paragraph has, ascending, each once.
pub(super) type Marks = Vec<u32>;

/// Everything found in both documents, numbered in the order of finding.
#[derive(Debug, Default)]
pub(super) struct Known {
    numbers: BTreeMap<(Kind, String), u32>,
    kinds: Vec<Kind>,
}

impl Known {
    /// Returns the number of a mark, the next one for a new mark.
    pub(super) fn number(&mut self, kind: Kind, text: String) -> u32 {
        let next = u32::try_from(self.kinds.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry((kind, text)).or_insert(next);
        if number == next {
            self.kinds.push(kind);
        }
        number
    }

    /// Returns what the marks are, by their numbers.
    pub(super) fn kinds(&self) -> &[Kind] {
        &self.kinds
    }
}

/// Signs with their forms in several writings.
const SIGNS: [(&str, &[char]); 7] = [
    ("?", &['?', '？', '؟', ';']),
    ("!", &['!', '！']),
    (":", &[':', '：']),
    (";", &[';', '；', '؛']),
    ("(", &['(', '（', ')', '）']),
    ("%", &['%', '％', '٪']),
    ("\"", &['"', '“', '”', '„', '«', '»', '「', '『']),
];

/// Finds the marks of a paragraph.
pub(super) fn read(text: &str, known: &mut Known) -> Marks {
    let mut found = Vec::new();
    let mut add = |kind, text| found.push(known.number(kind, text));
    let (letters, latin) = text.chars().filter(|c| c.is_alphabetic()).fold((0_usize, 0_usize), |(all, latin), c| (all + 1, latin + usize::from(plain(c).is_some())));
    // Among other letters even two Latin ones are a name; among Latin ones they are a small word.
    let shortest = if latin * 2 > letters { 3 } else { 2 };
    let (mut figures, mut word) = (String::new(), String::new());
    for c in text.chars().chain([' ']) {
        let digit = digit(c);
        let letter = plain(c);
        let separator = matches!(c, ',' | '.' | '\u{A0}' | '\u{202F}' | '٬' | '٫' | '，');
        if digit.is_none() && !separator && !figures.is_empty() {
            add(Kind::Figure, std::mem::take(&mut figures));
        }
        if letter.is_none() && word.len() >= shortest {
            if word.len() >= 5 {
                add(Kind::Stem, word.chars().take(4).collect());
            }
            add(Kind::Word, std::mem::take(&mut word));
        }
        figures.extend(digit);
        match letter {
            Some(letter) => word.push(letter),
            None => word.clear(),
        }
    }
    for (sign, _) in SIGNS.iter().filter(|(_, forms)| text.contains(*forms)) {
        add(Kind::Sign, (*sign).to_owned());
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Returns a Latin letter, small and without accents.
fn plain(c: char) -> Option<char> {
    match c {
        'a'..='z' => Some(c),
        'A'..='Z' => Some(c.to_ascii_lowercase()),
        '\u{C0}'..='\u{17F}' => bare(c),
        _ => None,
    }
}

/// Returns the letter below an accent.
fn bare(c: char) -> Option<char> {
    let mut first = None;
    decompose_canonical(c, |part| {
        first.get_or_insert(part);
    });
    first.filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase())
}

/// Returns the Latin digit for one of the decimal digits that evidence is written in.
fn digit(c: char) -> Option<char> {
    let zeros = ['0', '٠', '۰', '०', '๐', '၀', '០', '０'];
    let value = zeros.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(text: &str) -> Vec<(Kind, String)> {
        let mut known = Known::default();
        let found = read(text, &mut known);
        let of = |number: &u32| known.numbers.iter().find(|(_, own)| *own == number).map(|(mark, _)| mark.clone()).unwrap();
        found.iter().map(of).collect()
    }

    #[test]
    fn figures_are_alike_in_every_writing() {
        let figure = |text: &str| (Kind::Figure, text.to_owned());
        assert_eq!(run("٤٥٦ 1,500,000 १२"), [figure("456"), figure("1500000"), figure("12")]);
    }

    #[test]
    fn relatives_share_their_beginning_and_accents_count_for_nothing() {
        let stem = (Kind::Stem, "resp".to_owned());
        assert!(run("Respiração").contains(&stem) && run("respiratory").contains(&stem));
        assert_eq!(run("él así"), [(Kind::Word, "asi".to_owned())]);
    }

    #[test]
    fn two_latin_letters_are_a_name_in_another_writing_only() {
        assert_eq!(run("在EU的案件"), [(Kind::Word, "eu".to_owned())]);
        assert!(run("in un").is_empty());
    }

    #[test]
    fn signs_are_alike_in_every_writing() {
        assert_eq!(run("真的？"), run("؟"));
    }
}
