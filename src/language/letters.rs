//! Letters that give a language away inside the Cyrillic and Arabic scripts, where
//! detectors confuse what they know with its neighbours (Kazakh with Russian, Pashto with Arabic).

use super::script::Group;

/// Letters that only some of a script's languages write, and the languages that write them.
/// A language is possible only if it writes every such letter that is frequent in the text.
const CYRILLIC: [(&str, &[&str]); 27] = [
    ("ә", &["kk", "tt", "ba"]),
    ("ғ", &["kk", "tg", "uz-Cyrl", "ba"]),
    ("қ", &["kk", "tg", "uz-Cyrl"]),
    ("ң", &["kk", "ky", "tt", "ba"]),
    ("ө", &["kk", "ky", "tt", "ba", "mn"]),
    ("ү", &["kk", "ky", "tt", "ba", "mn"]),
    ("ұ", &["kk"]),
    ("һ", &["kk", "tt", "ba"]),
    ("җ", &["tt"]),
    ("ҙҫҡ", &["ba"]),
    ("ӣӯҷ", &["tg"]),
    ("ҳ", &["tg", "uz-Cyrl"]),
    ("ў", &["be", "uz-Cyrl"]),
    ("і", &["uk", "be", "kk"]),
    ("їєґ", &["uk"]),
    ("ј", &["sr", "mk"]),
    ("љњџ", &["sr", "mk"]),
    ("ђћ", &["sr"]),
    ("ѓќѕ", &["mk"]),
    ("ы", &["ru", "be", "kk", "ky", "tt", "ba", "mn"]),
    ("э", &["ru", "be", "kk", "ky", "tt", "ba", "mn", "tg", "uz-Cyrl"]),
    ("ъ", &["ru", "bg", "kk", "ky", "tt", "ba", "mn", "tg", "uz-Cyrl"]),
    ("щ", &["ru", "bg", "uk", "kk", "ky", "tt", "ba"]),
    ("и", &["ru", "bg", "uk", "sr", "mk", "kk", "ky", "tt", "ba", "mn", "tg", "uz-Cyrl"]),
    ("ё", &["ru", "be", "mn", "tg", "uz-Cyrl", "kk", "ky"]),
    ("ь", &["ru", "uk", "be", "bg", "kk", "ky", "tt", "ba", "mn", "uz-Cyrl"]),
    ("я", &["ru", "uk", "be", "bg", "kk", "ky", "tt", "ba", "mn", "tg", "uz-Cyrl"]),
];

const ARABIC: [(&str, &[&str]); 13] = [
    ("ټډړږښڼۍځڅ", &["ps"]),
    ("ٹڈڑںے", &["ur"]),
    ("ھہ", &["ur", "ug", "sd", "ckb"]),
    ("ۇۈۋ", &["ug"]),
    ("ۆ", &["ug", "ckb"]),
    ("ې", &["ug", "ps"]),
    ("ە", &["ug", "ckb"]),
    ("ڵڕێ", &["ckb"]),
    ("ڀٿڄڪڳڻٺڃ", &["sd"]),
    ("پچ", &["fa", "ur", "ps", "ug", "ckb", "sd"]),
    ("یک", &["fa", "ur", "ps", "ckb"]),
    ("ةأإ", &["ar", "ps", "sd"]),
    ("ى", &["ar", "ug", "ps"]),
];

/// Letters of which a text of some length has at least one, if it is in that language.
const NEEDED: [(&str, &str); 9] = [
    ("kk", "қғәұ"), ("tt", "ә"), ("ba", "ә"), ("uk", "іїє"), ("be", "іў"), ("sr", "ј"), ("mk", "ј"),
    ("tg", "ӣҳҷқӯғ"), ("uz-Cyrl", "ўқғҳ"),
];
/// How many letters that length is.
const SOME_LENGTH: usize = 60;

/// What the letters of a text allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Allowed {
    /// This script's letters forbid only these languages, whose own letters are missing.
    AllBut(Vec<&'static str>),
    /// Only these languages write all of the frequent letters.
    Only(Vec<&'static str>),
    /// No language we know writes them all.
    Nothing,
}

impl Allowed {
    /// Looks at the letters of a text in one script.
    pub(super) fn by(group: Group, text: &str) -> Self {
        let table: &[(&'static str, &[&'static str])] = if group == Group::Cyrillic {
            &CYRILLIC
        } else if group == Group::Arabic {
            &ARABIC
        } else {
            return Self::AllBut(Vec::new());
        };
        let lower: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
        let letters = lower.iter().filter(|c| c.is_alphabetic()).count();
        let least = if group == Group::Arabic { 2 } else { 1 };
        let mut allowed: Option<Vec<&'static str>> = None;
        for (signs, languages) in table {
            let seen = lower.iter().filter(|c| signs.contains(**c)).count();
            // A name or a quotation may bring in a stray letter: one in 150, two where Arabic borrows them.
            if seen < least || seen * 150 < letters {
                continue;
            }
            let kept = allowed.unwrap_or_else(|| languages.to_vec());
            allowed = Some(kept.into_iter().filter(|tag| languages.contains(tag)).collect());
        }
        let missing = |needed: &str| letters >= SOME_LENGTH && !lower.iter().any(|c| needed.contains(*c));
        let cyrillic = NEEDED.iter().filter(|_| group == Group::Cyrillic);
        let out: Vec<&str> = cyrillic.filter(|(_, needed)| missing(needed)).map(|(tag, _)| *tag).collect();
        let Some(mut tags) = allowed else { return Self::AllBut(out) };
        tags.retain(|tag| !out.contains(tag));
        if tags.is_empty() { Self::Nothing } else { Self::Only(tags) }
    }

    /// Returns whether a language may be named.
    pub(super) fn allows(&self, tag: &str) -> bool {
        match self {
            Self::AllBut(tags) => !tags.contains(&tag),
            Self::Only(tags) => tags.contains(&tag),
            Self::Nothing => false,
        }
    }

    /// Returns the only language left, when there is one.
    pub(super) fn only(&self) -> Option<&'static str> {
        let Self::Only(tags) = self else { return None };
        tags.first().copied().filter(|_| tags.len() == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_letters_leave_only_kazakh() {
        let text = "Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді";
        assert_eq!(Allowed::by(Group::Cyrillic, text).only(), Some("kk"));
    }

    #[test]
    fn russian_letters_forbid_ukrainian() {
        let text = "Все люди рождаются свободными и равными в своём достоинстве, было бы это правдой";
        let allowed = Allowed::by(Group::Cyrillic, text);
        assert!(allowed.allows("ru") && !allowed.allows("uk"));
    }

    #[test]
    fn pashto_letters_forbid_arabic_and_persian() {
        let text = "ټول انسانان آزاد زېږېدلي دي او د درناوي او حقوقو له مخې سره برابر دي، ټولو ته ښه";
        assert!(!Allowed::by(Group::Arabic, text).allows("fa"));
    }
}
