//! Is it one person or two? Names are compared so that nobody passes as two by a blank, a capital, an accent,
//! the order of the names, or another script.
//!
//! It errs on the side of taking two spellings for one person: that only asks for another approver, or for the name
//! in characters too. Names that share no script cannot be compared, and count as one person's. Which
//! characters and which Latin letters belong together is taken from names written together, as in
//! "何以宁 (HE Yining)" or in the officer's name by language.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript as _};
use unicode_security::{GeneralSecurityProfile as _, MixedScript as _, confusable_detection::skeleton};

/// The people of a case, by the spellings that are known to belong together.
#[derive(Debug, Clone, Default)]
pub struct People {
    /// Spellings of one person each.
    groups: Vec<Vec<Spelling>>,
}

/// One spelling in one script, folded: its words in their order, in lower case, without accents, ranks and letters
/// that only look alike.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Spelling {
    script: Script,
    words: Vec<String>,
}

/// Why a text cannot stand for the person who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Nobody is named.
    Nobody,
    /// A word mixes scripts.
    Mixed,
    /// A digit, or a letter that no living writing uses in names (small capitals, Lisu or Cherokee capitals…).
    Odd(char),
    /// One word or initials only: too little to tell people apart.
    Half,
}

/// Forms of address and ranks, which one person has and drops: they tell nobody apart.
const RANKS: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "insp", "inspector", "isp", "ispettore", "supt", "superintendent", "det", "detective", "sgt", "sergeant",
    "cpl", "capt", "captain", "capitan", "lt", "lieutenant", "teniente", "col", "colonel", "coronel", "cmdr", "commander", "comandante", "comisario",
    "commissario", "commissaire", "kommissar", "subinspector", "subcomisario", "sr", "sra", "senor", "senora", "sig",
    "dott", "herr", "frau", "monsieur", "madame",
];

/// From this likeness on (Damerau-Levenshtein, 1 is equal) two Latin spellings may be one name in characters, spelt
/// by two systems: "Ho I-ning" and "HE Yining".
const NEAR: f64 = 0.7;
/// Words of a name that are compared; nobody has more.
const MOST_WORDS: usize = 12;
/// Pieces into which one word of a name is broken: "Yi-ning" for "Yining".
const MOST_PIECES: usize = 4;

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

    /// Returns whether two names may belong to one person: where that cannot be told, they do.
    pub fn same(&self, one: &str, other: &str) -> bool {
        let (one, other) = (self.all(one), self.all(other));
        touch(&one, &other) || doubtful(&one, &other)
    }

    /// Returns whether two names surely are spellings of one person, as far as names can tell.
    pub fn known_as(&self, one: &str, other: &str) -> bool {
        touch(&self.all(one), &self.all(other))
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

/// Returns why a name cannot be that of a person who decides, or nothing.
pub fn unfit(name: &str) -> Option<Unfit> {
    let plain: String = name.nfkc().collect();
    if is_nobody(name) {
        return Some(Unfit::Nobody);
    }
    let odd = |c: &char| c.is_numeric() || (c.is_alphabetic() && !c.identifier_allowed());
    if let Some(c) = name.chars().find(|c| c.is_numeric()).or_else(|| plain.chars().find(odd)) {
        return Some(Unfit::Odd(c));
    }
    if mixes_scripts(&plain) {
        return Some(Unfit::Mixed);
    }
    (!spellings(name).iter().any(Spelling::is_whole)).then_some(Unfit::Half)
}

/// Returns whether a word of a name mixes letters of scripts that look alike: one person could pass as two.
fn mixes_scripts(name: &str) -> bool {
    let words = name.split(|c: char| !c.is_alphanumeric() || is_wide(c));
    words.map(|word| word.nfc().collect::<String>()).any(|word| !word.as_str().is_single_script())
}

/// The spellings in one text: what stands outside brackets and what stands inside, and in each the scripts apart.
fn spellings(text: &str) -> Vec<Spelling> {
    let parts = text.split(['(', ')', '（', '）', '[', ']', '/', '／', ';', '；']);
    let mut found: Vec<Spelling> = Vec::new();
    for part in parts {
        let mut own: Vec<Spelling> = Vec::new();
        for (script, word) in words(part) {
            match own.iter_mut().find(|spelling| spelling.script == script) {
                // Characters written with blanks between them are still one name.
                Some(known) if is_wide_script(script) => known.words.iter_mut().for_each(|whole| whole.push_str(&word)),
                Some(known) => known.words.push(word),
                None => own.push(Spelling { script, words: vec![word] }),
            }
        }
        found.extend(own);
    }
    for spelling in &mut found {
        spelling.words.truncate(MOST_WORDS);
        let named: Vec<String> = spelling.words.iter().filter(|word| !RANKS.contains(&word.as_str())).map(|word| alike_letters(word)).collect();
        spelling.words = if named.is_empty() { spelling.words.iter().map(|word| alike_letters(word)).collect() } else { named };
    }
    found
}

/// The words of a text with their scripts.
fn words(text: &str) -> Vec<(Script, String)> {
    let plain: String = text.nfkd().filter(|c| !is_combining_mark(*c)).nfc().flat_map(char::to_lowercase).collect();
    let words = plain.split(|c: char| !c.is_alphanumeric());
    let cut = words.flat_map(|word| word.split_inclusive(is_wide)).flat_map(|word| {
        // A character that ends a piece of letters stands for itself.
        let last = word.char_indices().next_back().filter(|(_, c)| is_wide(*c)).map_or(word.len(), |(at, _)| at);
        let (letters, wide) = word.split_at(last);
        [letters.to_owned(), wide.to_owned()]
    });
    let script = |word: &String| word.chars().map(|c| c.script()).find(|script| !matches!(script, Script::Common | Script::Inherited)).unwrap_or(Script::Common);
    cut.filter(|word| !word.is_empty()).map(|word| (script(&word), word)).collect()
}

/// A word with each letter in the place of those that look like it (UTS 39 §4), when anything is left.
fn alike_letters(word: &str) -> String {
    let plain: String = skeleton(word).filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect();
    if plain.is_empty() || word.chars().any(is_wide) { word.to_owned() } else { plain }
}

fn is_wide(c: char) -> bool {
    is_wide_script(c.script())
}

fn is_wide_script(script: Script) -> bool {
    matches!(script, Script::Han | Script::Hangul | Script::Hiragana | Script::Katakana)
}

fn touch(one: &[Spelling], other: &[Spelling]) -> bool {
    one.iter().any(|a| other.iter().any(|b| a.is_like(b)))
}

/// Whether two names cannot be told apart: they share no script; or one of them is known in characters, the other is
/// not, and their letters come near each other, or one is a single word of the other. Whoever is another person writes the characters too.
fn doubtful(one: &[Spelling], other: &[Spelling]) -> bool {
    let compared = one.iter().any(|a| other.iter().any(|b| a.script == b.script));
    if !compared {
        return !one.is_empty() && !other.is_empty();
    }
    let wide = |spellings: &[Spelling]| spellings.iter().any(|spelling| is_wide_script(spelling.script));
    wide(one) != wide(other) && one.iter().any(|a| other.iter().any(|b| a.script == b.script && a.is_near(b)))
}

impl Spelling {
    /// Two spellings that one person may have: the same letters in any order and with any blanks, a name with and
    /// without a rank, characters within longer ones, in simplified and traditional form, initials in place of names.
    fn is_like(&self, other: &Self) -> bool {
        if self.script != other.script {
            return false;
        }
        if is_wide_script(self.script) {
            let (one, two) = (self.words.concat(), other.words.concat());
            let enough = one.chars().count().min(two.chars().count()) >= 2;
            return one == two || (enough && (within(&one, &two) || within(&two, &one)));
        }
        self.letters() == other.letters() || self.shortens(other) || other.shortens(self)
    }

    /// Whether one spelling is the other with fewer words, in other pieces, or with initials for some of them.
    fn shortens(&self, many: &Self) -> bool {
        let runs = many.runs();
        let anchored = self.words.len() >= 2 && self.words.iter().any(|word| word.chars().count() > 1);
        let initials = self.words.iter().filter(|word| word.chars().count() == 1).count();
        anchored && initials < self.words.len() && covered(&self.words, &runs, &many.words)
    }

    /// The words and what they make when they are written together.
    fn runs(&self) -> BTreeSet<String> {
        let starts = 0..self.words.len();
        starts.flat_map(|start| (1..=MOST_PIECES).filter_map(move |length| self.words.get(start..start + length))).map(<[String]>::concat).collect()
    }

    fn is_near(&self, other: &Self) -> bool {
        let half = self.words.len() == 1 || other.words.len() == 1;
        let shared = half && self.words.iter().any(|word| word.chars().count() > 1 && other.words.contains(word));
        let near = |one: &str, two: &str| strsim::normalized_damerau_levenshtein(one, two) >= NEAR;
        let turned: String = other.words.iter().rev().map(String::as_str).collect();
        shared || near(&self.words.concat(), &other.words.concat()) || near(&self.words.concat(), &turned)
    }

    /// Whether a person can be known by it: two words, of which one is more than an initial, or two characters.
    fn is_whole(&self) -> bool {
        if is_wide_script(self.script) {
            return self.words.concat().chars().count() >= 2;
        }
        self.words.len() >= 2 && self.words.iter().any(|word| word.chars().count() > 1)
    }

    fn letters(&self) -> Vec<char> {
        let mut letters: Vec<char> = self.words.iter().flat_map(|word| word.chars()).collect();
        letters.sort_unstable();
        letters
    }
}

/// Whether these words, alone or some of them written together, are all among the others; the shorter ones may be
/// initials, but not all.
fn covered(words: &[String], runs: &BTreeSet<String>, many: &[String]) -> bool {
    let Some(first) = words.first() else { return true };
    let initial = first.chars().count() == 1 && many.iter().any(|long| long.starts_with(first.as_str()));
    let rest = |length: usize| covered(words.get(length..).unwrap_or_default(), runs, many);
    (initial && rest(1)) || (1..=MOST_PIECES.min(words.len())).any(|length| words.get(..length).is_some_and(|run| runs.contains(&run.concat())) && rest(length))
}

/// Whether these characters stand in the others, whichever of the two forms of Chinese each is written in.
fn within(few: &str, many: &str) -> bool {
    let (few, many): (Vec<char>, Vec<char>) = (few.chars().collect(), many.chars().collect());
    many.windows(few.len()).any(|part| part.iter().zip(&few).all(|(a, b)| a == b || is_other_form(*a, *b) || is_other_form(*b, *a)))
}

/// Whether the first is written in simplified texts only and the second in traditional ones only: they may be one.
fn is_other_form(simplified: char, traditional: char) -> bool {
    static FORMS: OnceLock<[BTreeSet<char>; 2]> = OnceLock::new();
    let [short, long] = FORMS.get_or_init(|| {
        let mut lists = include_str!("../language/han.txt").lines().filter(|line| !line.starts_with('#'));
        [(); 2].map(|()| lists.next().unwrap_or_default().chars().collect())
    });
    short.contains(&simplified) && long.contains(&traditional)
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
            ("何以宁", "何以寧"),
            ("HE Yining", "HÉ Yì-níng, Supt."),
        ] {
            assert!(same(one, other), "{one} | {other}");
            assert!(same(other, one), "{other} | {one}");
        }
    }

    #[test]
    fn two_people_are_two() {
        for (one, other) in [("HE Yining", "GU Changhe"), ("何以宁", "顾长河"), ("LI Na", "LI Wei"), ("LI Na", "Elina Lisi"), ("Elena Dal Bosco", "Tommaso Valdieri"), ("何以宁 (HE Yining)", "顾长河 (GU Changhe)")] {
            assert!(!same(one, other), "{one} | {other}");
        }
        assert_eq!(People::default().count(&["LI Na", "li na", "WU Bo", " "]), 2);
    }

    #[test]
    fn spellings_that_stand_together_once_belong_together_everywhere() {
        let mut people = People::default();
        assert!(!people.known_as("何以宁", "HE Yining"));
        people.join(["何以宁", "HE Yining"]);
        assert!(people.known_as("何以宁", "HE Yining"));
        assert!(people.same("何以宁", "Yining HE"));
        people.join(["HE Yining", "Хэ Инин"]);
        assert!(people.same("何以宁", "Хэ Инин"));
        assert!(!people.same("何以宁", "顾长河"));
    }

    #[test]
    fn where_it_cannot_be_told_two_names_are_one_person() {
        for other in ["HE Yınıng", "Хэ Инин", "何以寧", "Mr HE", "HÉ Yì-níng, Supt.", "Ho I-ning", "Yining", "Yining (何以寧)", "هه يينينغ"] {
            assert!(same("何以宁 (HE Yining)", other), "{other}");
        }
        assert!(same("沈知秋 (SHEN Zhiqiu)", "Шэнь Чжицю"));
        assert!(same("WANG Wei (王伟)", "WANG Wen"));
        for (one, other) in [
            ("何以宁 (HE Yining)", "GU Changhe"),
            ("何以宁 (HE Yining)", "Хэ Ланьин (何兰英)"),
            ("WANG Wei (王伟)", "WANG Wen (王文)"),
            ("何以宁 (HE Yining)", "Elena Dal Bosco"),
            ("样例 (Sample Officer)", "Sample Instructor"),
        ] {
            assert!(!same(one, other), "{one} | {other}");
        }
    }

    #[test]
    fn a_name_that_tells_too_little_or_tricks_the_eye_is_no_persons() {
        for (name, why) in [
            ("H\u{415} Yining", Unfit::Mixed),
            ("ᎻE Yining", Unfit::Odd('Ꮋ')),
            ("Hᴇ Yining", Unfit::Odd('ᴇ')),
            ("ꓧꓰ Yining", Unfit::Odd('ꓧ')),
            ("HE Yin1ng", Unfit::Odd('1')),
            ("H. Y.", Unfit::Half),
            ("Yining", Unfit::Half),
            ("Mr HE", Unfit::Half),
            ("何", Unfit::Half),
            (" - ", Unfit::Nobody),
        ] {
            assert_eq!(unfit(name), Some(why), "{name}");
        }
        for name in ["HE Yining", "Хэ Инин (HE Yining)", "何以宁 HE", "何以宁", "E. Dal Bosco", "María José Núñez Ibáñez", "ＨＥ Ｙｉｎｉｎｇ", "محمد علي", "İbrahim Işık", "阿卜杜拉·买买提", "LI Di", "O'Brien, Seán"] {
            assert_eq!(unfit(name), None, "{name}");
        }
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
            unfit(&name);
        }
    }
}
