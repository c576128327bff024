//! Simplified or traditional Chinese, Cantonese or Japanese, told by characters that only one of them writes.

use std::sync::OnceLock;

/// Two lines of characters: simplified only, traditional only.
const LISTS: &str = include_str!("han.txt");

/// Characters of written Cantonese that standard Chinese does not use, commonest first.
const CANTONESE: &str = "嘅係咗喺唔佢哋冇啲嚟嗰咁睇俾畀乜嘢噉攞諗啱喎㗎囉咩嘥揾搵瞓攰嗌嗱冧嬲嚿掂嘞喇嘛啦叻啫嗱囖啩";
/// Those of them that standard Chinese does use, in names, sounds or old words.
const SHARED: &str = "係睇俾畀咩嘛啦喇囉掂攞冧嗌";
/// Characters that only Japan writes so.
const JAPANESE: &str = "発対気売図広円経済転検駅沢単厳応戦様権歩黒毎仏払浜渋焼総続県鉄関歳帰読変実価営験臓";

/// What the characters tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Writing {
    Japanese,
    Simplified,
    Traditional,
    Cantonese,
    Unclear,
}

/// Returns whether two characters that standard Chinese has too make a word that only Cantonese has.
const fn is_cantonese(before: char, c: char) -> bool {
    match before {
        '鍾' | '钟' => c == '意',
        '仲' => matches!(c, '有' | '要'),
        '同' => c == '埋',
        '傾' => c == '偈',
        '都' | '真' | '又' => c == '係',
        _ => false,
    }
}

/// Returns whether two characters make such a word, or stand together by chance: 而家 in 而家庭, 細路 in 詳細路線.
const fn may_be_cantonese(before: char, c: char) -> bool {
    match before {
        '而' => c == '家',
        '點' | '点' => matches!(c, '解' | '樣' | '样'),
        '邊' | '边' => matches!(c, '度' | '個' | '个'),
        '呢' => matches!(c, '個' | '个' | '度'),
        '尋' | '寻' | '琴' | '聽' | '听' => c == '日',
        '得' => matches!(c, '閒' | '闲'),
        '返' => matches!(c, '工' | '學' | '学'),
        '放' => c == '工',
        '屋' => c == '企',
        '細' | '细' => c == '路',
        '先' => c == '至',
        '淨' | '就' | '果' => c == '係',
        _ => false,
    }
}

/// How many characters of each kind a text has.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Count {
    letters: usize,
    kana: usize,
    simplified: usize,
    traditional: usize,
    cantonese: usize,
    shared: usize,
    japanese: usize,
}

/// One bit a kind, for each code point from U+3400 to U+9FFF.
struct Kinds(Vec<u8>);

const FIRST: u32 = 0x3400;
const SIMPLIFIED: u8 = 1;
const TRADITIONAL: u8 = 2;
const STRONG: u8 = 4;
const WEAK: u8 = 8;
const SHINJITAI: u8 = 16;

impl Kinds {
    fn get() -> &'static Self {
        static KINDS: OnceLock<Kinds> = OnceLock::new();
        KINDS.get_or_init(|| {
            let mut kinds = Self(vec![0; 0x9FFF - 0x3400 + 1]);
            let mut lists = LISTS.lines().filter(|line| !line.starts_with('#'));
            kinds.mark(lists.next().unwrap_or_default(), SIMPLIFIED);
            kinds.mark(lists.next().unwrap_or_default(), TRADITIONAL);
            kinds.mark(CANTONESE, STRONG);
            kinds.mark(SHARED, WEAK);
            kinds.mark(JAPANESE, SHINJITAI);
            kinds
        })
    }

    fn mark(&mut self, list: &str, kind: u8) {
        for c in list.chars() {
            if let Some(kinds) = u32::from(c).checked_sub(FIRST).and_then(|at| self.0.get_mut(at as usize)) {
                *kinds |= kind;
            }
        }
    }

    fn of(&self, c: char) -> u8 {
        u32::from(c).checked_sub(FIRST).and_then(|at| self.0.get(at as usize)).copied().unwrap_or(0)
    }
}

impl Count {
    /// Counts a text.
    pub(crate) fn of(text: &str) -> Self {
        let kinds = Kinds::get();
        let mut count = Self::default();
        let mut before = ' ';
        for c in text.chars().filter(|c| *c != ' ') {
            count.letters += 1;
            count.cantonese += usize::from(is_cantonese(before, c));
            count.shared += usize::from(may_be_cantonese(before, c));
            before = c;
            if matches!(c, '𡃉' | '𠻹' | '𠺢' | '𨋢') {
                count.cantonese += 1;
            }
            if matches!(c, '\u{3041}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9D}') {
                count.kana += 1;
                continue;
            }
            let kinds = kinds.of(c);
            count.simplified += usize::from(kinds & SIMPLIFIED != 0);
            count.traditional += usize::from(kinds & TRADITIONAL != 0);
            count.cantonese += usize::from(kinds & (STRONG | WEAK) == STRONG);
            count.shared += usize::from(kinds & WEAK != 0);
            count.japanese += usize::from(kinds & SHINJITAI != 0);
        }
        count
    }

    /// Adds another text.
    pub(crate) fn join(&mut self, other: Self) {
        self.letters += other.letters;
        self.kana += other.kana;
        self.simplified += other.simplified;
        self.traditional += other.traditional;
        self.cantonese += other.cantonese;
        self.shared += other.shared;
        self.japanese += other.japanese;
    }

    /// Tells how a text is written: one mark of Cantonese in forty characters is enough.
    pub(crate) fn writing(self) -> Writing {
        let marks = if self.cantonese > 0 { self.cantonese + self.shared } else { self.shared / 3 };
        if self.kana * 12 >= self.letters.max(1) {
            return Writing::Japanese;
        }
        if marks > 0 && marks * 40 >= self.letters {
            return Writing::Cantonese;
        }
        if self.japanese > 0 && self.japanese * 12 >= self.letters {
            return Writing::Japanese;
        }
        match self.simplified.cmp(&self.traditional) {
            std::cmp::Ordering::Greater => Writing::Simplified,
            std::cmp::Ordering::Less => Writing::Traditional,
            std::cmp::Ordering::Equal => Writing::Unclear,
        }
    }

    /// Returns how sure that is: much of one kind and next to nothing of the others.
    pub(crate) fn confidence(self) -> f64 {
        let (most, least) = (self.simplified.max(self.traditional), self.simplified.min(self.traditional));
        match self.writing() {
            Writing::Japanese if self.kana > 0 => 0.99,
            Writing::Japanese => 0.8,
            Writing::Cantonese if self.cantonese >= 2 => 0.97,
            Writing::Cantonese => 0.85,
            Writing::Unclear => 0.6,
            Writing::Simplified | Writing::Traditional if most > 9 * least => 0.99,
            Writing::Simplified | Writing::Traditional => 0.5 + 0.5 * super::ratio(most - least, most + least),
        }
    }
}

impl Writing {
    /// Returns the language tag.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::Japanese => "ja",
            Self::Simplified => "zh-Hans",
            Self::Traditional => "zh-Hant",
            Self::Cantonese => "yue",
            Self::Unclear => "zh",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_disjoint() {
        let lists: Vec<Vec<char>> = LISTS.lines().filter(|line| !line.starts_with('#')).map(|line| line.chars().collect()).collect();
        assert!(lists.iter().all(|list| list.is_sorted() && list.len() > 2000));
        assert!(!lists[0].iter().any(|c| lists[1].contains(c)));
    }

    #[test]
    fn characters_of_both_writings_decide_nothing() {
        assert_eq!(Count::of("天地玄宇宙洪荒").writing(), Writing::Unclear);
    }

    #[test]
    fn one_cantonese_word_makes_a_sentence_cantonese() {
        assert_eq!(Count::of("佢話收唔到錢").writing(), Writing::Cantonese);
        assert_eq!(Count::of("他說沒有收到錢，關係不好").writing(), Writing::Traditional);
        assert_eq!(Count::of("年月日时分地点样例市公安局").writing(), Writing::Simplified);
    }
}
