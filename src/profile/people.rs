//! Is it one person or two? Names are compared so that nobody passes as two by a blank, a capital, an accent,
//! the order of the names, or another script.
//!
//! It errs on the side of taking two spellings for one person: that only asks for another approver. Which
//! characters and which Latin letters belong together is taken from names written together, as in
//! "何以宁 (HE Yining)" or in the officer's name by language.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript as _};

/// The people of a case, by the spellings that are known to belong together.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// Spellings of one person each.
    groups: Vec<Vec<Spelling>>,
}

/// One spelling, folded: its words in lower case, without accents.
type Spelling = BTreeSet<String>;

impl People {
    /// Notes that all these names are spellings of one person.
    pub fn join<'a>(&mut self, names: impl IntoIterator<Item = &'a str>) {
        let mut group: Vec<Spelling> = names.into_iter().flat_map(spellings).collect();
        if group.is_empty() {
            return;
        }
        // Groups that share a spelling are one person, and what they shared with others too.
        while let Some(at) = self.groups.iter().position(|known| touch(known, &group)) {
            group.extend(self.groups.swap_remove(at));
        }
        self.groups.push(group);
    }

    /// Returns whether two names may belong to one person.
    pub fn same(&self, one: &str, other: &str) -> bool {
        let (one, other) = (self.all(one), self.all(other));
        touch(&one, &other)
    }

    /// Returns how many different people these names surely are.
    pub fn count(&self, names: &[&str]) -> usize {
        let mut seen: Vec<&str> = Vec::new();
        for name in names.iter().filter(|name| !is_nobody(name)) {
            if !seen.iter().any(|known| self.same(known, name)) {
                seen.push(name);
            }
        }
        seen.len()
    }

    /// A name with all spellings that belong to it.
    fn all(&self, name: &str) -> Vec<Spelling> {
        let mut own = spellings(name);
        let known: Vec<Spelling> = self.groups.iter().filter(|group| touch(group, &own)).flatten().cloned().collect();
        own.extend(known);
        own
    }
}

/// Returns whether a text names nobody.
pub fn is_nobody(name: &str) -> bool {
    spellings(name).is_empty()
}

/// Returns whether a word of a name mixes letters of scripts that look alike: one person could pass as two.
pub fn mixes_scripts(name: &str) -> bool {
    let alike = |c: char| matches!(c.script(), Script::Latin | Script::Cyrillic | Script::Greek).then(|| c.script());
    name.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let mut scripts = word.chars().filter_map(alike);
        scripts.next().is_some_and(|first| scripts.any(|script| script != first))
    })
}

/// The spellings in one text: what stands outside brackets and what stands inside, and in each the characters apart
/// from the letters.
fn spellings(text: &str) -> Vec<Spelling> {
    let parts = text.split(['(', ')', '（', '）', '[', ']', '/', '／', ';', '；']);
    let mut found = Vec::new();
    for part in parts {
        let words = words(part);
        let (wide, narrow): (Spelling, Spelling) = words.into_iter().partition(|word| word.chars().any(is_wide));
        found.extend([wide, narrow].into_iter().filter(|spelling| !spelling.is_empty()));
    }
    found
}

fn words(text: &str) -> Spelling {
    let plain: String = text.nfkd().filter(|c| !is_combining_mark(*c)).nfc().flat_map(char::to_lowercase).collect();
    let words = plain.split(|c: char| !c.is_alphanumeric());
    let cut = words.flat_map(|word| word.split_inclusive(is_wide).collect::<Vec<_>>());
    // Characters written with blanks between them are still one name.
    let (wide, narrow): (Vec<&str>, Vec<&str>) = cut.filter(|word| !word.is_empty()).partition(|word| word.chars().any(is_wide));
    let wide: String = wide.concat();
    narrow.into_iter().map(str::to_owned).chain((!wide.is_empty()).then_some(wide)).collect()
}

fn is_wide(c: char) -> bool {
    matches!(c.script(), Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana)
}

fn touch(one: &[Spelling], other: &[Spelling]) -> bool {
    one.iter().any(|a| other.iter().any(|b| alike(a, b)))
}

/// Two spellings that one person may have: the same letters in any order and with any blanks, a name with and
/// without a rank, characters within longer ones, initials in place of names.
fn alike(one: &Spelling, other: &Spelling) -> bool {
    if letters(one) == letters(other) {
        return true;
    }
    if shortens(one, other) || shortens(other, one) {
        return true;
    }
    let wide = |spelling: &Spelling| spelling.iter().find(|word| word.chars().all(is_wide)).cloned();
    match (wide(one), wide(other)) {
        (Some(a), Some(b)) => a.chars().count().min(b.chars().count()) >= 2 && (a.contains(&b) || b.contains(&a)),
        _ => false,
    }
}

/// Whether one spelling is the other with fewer words, or with initials for some of them.
fn shortens(few: &Spelling, many: &Spelling) -> bool {
    let whole = |word: &String| many.contains(word);
    let initial = |word: &String| word.chars().count() == 1 && many.iter().any(|long| long.starts_with(word.as_str()));
    let anchored = few.iter().any(|word| whole(word) && word.chars().count() > 1);
    few.len() >= 2 && anchored && few.iter().all(|word| whole(word) || initial(word))
}

fn letters(spelling: &Spelling) -> Vec<char> {
    let mut letters: Vec<char> = spelling.iter().flat_map(|word| word.chars()).collect();
    letters.sort_unstable();
    letters
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(one: &str, other: &str) -> bool {
        People::default().same(one, other)
    }

    #[test]
    fn nobody_passes_as_two_by_the_way_a_name_is_written() {
        for (one, other) in [
            ("HE Yining", "he  yining "),
            ("HE Yining", "Yining HE"),
            ("HE Yining", "HE Yi-ning"),
            ("HE Yining", "HE, Yi ning"),
            ("HE Yining", "ＨＥ Ｙｉｎｉｎｇ"),
            ("HE Yining", "HE\u{200b} Yining"),
            ("María Peña", "Maria Pena"),
            ("Mari\u{301}a Peña", "María Peña"),
            ("Elena Dal Bosco", "Isp. Elena Dal Bosco"),
            ("Elena Dal Bosco", "E. Dal Bosco"),
            ("何以宁", "何 以宁"),
            ("何以宁", "何以宁警督"),
            ("何以宁 (HE Yining)", "HE Yining"),
            ("何以宁（HE Yining）", "何以宁"),
            ("何以宁 HE Yining", "HE Yining"),
        ] {
            assert!(same(one, other), "{one} | {other}");
            assert!(same(other, one), "{other} | {one}");
        }
    }

    #[test]
    fn two_people_are_two() {
        for (one, other) in [("HE Yining", "GU Changhe"), ("何以宁", "顾长河"), ("LI Na", "LI Wei"), ("Elena Dal Bosco", "Tommaso Valdieri"), ("何以宁 (HE Yining)", "顾长河 (GU Changhe)")] {
            assert!(!same(one, other), "{one} | {other}");
        }
        assert_eq!(People::default().count(&["LI Na", "li na", "WU Bo", " "]), 2);
    }

    #[test]
    fn spellings_that_stand_together_once_belong_together_everywhere() {
        let mut people = People::default();
        assert!(!people.same("何以宁", "HE Yining"));
        people.join(["何以宁", "HE Yining"]);
        assert!(people.same("何以宁", "Yining HE"));
        people.join(["HE Yining", "Хэ Инин"]);
        assert!(people.same("何以宁", "Хэ Инин"));
        assert!(!people.same("何以宁", "顾长河"));
    }

    #[test]
    fn letters_that_only_look_alike_are_noticed() {
        assert!(mixes_scripts("H\u{415} Yining"));
        assert!(!mixes_scripts("HE Yining") && !mixes_scripts("Хэ Инин (HE Yining)") && !mixes_scripts("何以宁 HE"));
    }

    proptest! {
        #[test]
        fn a_name_is_the_same_however_its_words_are_moved_and_spaced(words in proptest::collection::vec("[A-Za-zéüñ]{2,8}", 1..4), turn in 0_usize..4) {
            let mut moved = words.clone();
            let length = moved.len();
            moved.rotate_left(turn % length);
            let other = format!("  {} ", moved.join("   ").to_uppercase());
            prop_assert!(same(&words.join(" "), &other));
        }

        #[test]
        fn no_name_is_too_odd(name in "\\PC{0,60}") {
            let mut people = People::default();
            people.join([name.as_str()]);
            prop_assert!(is_nobody(&name) || people.same(&name, &name));
            mixes_scripts(&name);
        }
    }
}
