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

/// What the letters of a text allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Allowed {
    /// This script's letters decide nothing here.
    Anything,
    /// Only these languages write all of the frequent letters.
    Only(Vec<&'static str>),
    /// No language we know writes them all.
    Nothing,
}

impl Allowed {
    /// Looks at the letters of a text in one script.
    pub(super) fn by(group: Group, text: &str) -> Self {
        let table: &[(&'static str, &[&'static str])] = match group {
            Group::Cyrillic => &CYRILLIC,
            Group::Arabic => &ARABIC,
            _ => return Self::Anything,
        };
        let lower: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
        let letters = lower.iter().filter(|c| c.is_alphabetic()).count();
        let mut allowed: Option<Vec<&'static str>> = None;
        for (signs, languages) in table {
            let seen = lower.iter().filter(|c| signs.contains(**c)).count();
            // A name or a quotation may bring in a stray letter: one in 150, and at least two.
            if seen < 2 || seen * 150 < letters {
                continue;
            }
            let kept = allowed.unwrap_or_else(|| languages.to_vec());
            allowed = Some(kept.into_iter().filter(|tag| languages.contains(tag)).collect());
        }
        match allowed {
            None => Self::Anything,
            Some(tags) if tags.is_empty() => Self::Nothing,
            Some(tags) => Self::Only(tags),
        }
    }

    /// Returns whether a language may be named.
    pub(super) fn allows(&self, tag: &str) -> bool {
        match self {
            Self::Anything => true,
            Self::Only(tags) => tags.contains(&tag),
            Self::Nothing => false,
        }
    }

    /// Returns the only language left, when there is one.
    pub(super) fn only(&self) -> Option<&'static str> {
        match self {
            Self::Only(tags) if tags.len() == 1 => tags.first().copied(),
            _ => None,
        }
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
