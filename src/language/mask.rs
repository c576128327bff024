//! Keeps what a person wrote and drops what machines wrote: numbers, identifiers, hashes,
//! addresses, file names, machine-readable zones. They look like a language to every
//! detector and are none.
//!
//! The words come out in lower case, one piece for each script and clause, so that the
//! languages inside a paragraph can be told apart later.

use super::script::Group;

/// The words of one script in one clause of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    pub(crate) group: Group,
    /// The words in lower case with single spaces between them.
    pub(crate) text: String,
    /// How many letters there are.
    pub(crate) letters: usize,
    /// How many words there are.
    pub(crate) count: usize,
    /// How many of them begin with a capital letter.
    pub(crate) capitals: usize,
}

/// The longest run of Latin letters that is still a word.
const LONGEST_WORD: usize = 40;
/// So many letters make a clause worth judging by itself.
const CLAUSE: usize = 24;
/// So many letters make a sentence worth judging by itself.
const SENTENCE: usize = 6;

/// Splits a text into clauses, and each clause into the words of each script.
pub(crate) fn pieces(text: &str) -> Vec<Words> {
    let text = composed(text);
    let mut cutter = Cutter { done: Vec::new(), open: Vec::new(), shouting: is_shouting(&text) };
    let mut start = 0_usize;
    for (at, c) in text.char_indices() {
        let Some(here) = Stop::of(c) else { continue };
        cutter.token(text.get(start..at).unwrap_or_default());
        start = at + c.len_utf8();
        // ASCII signs stop a clause only at the end of a word: 3.14, a:b and l,m are one token each.
        cutter.stop(here);
    }
    cutter.token(text.get(start..).unwrap_or_default());
    cutter.stop(Stop::Block);
    cutter.done
}

/// Composes letters and their marks where there may be any to compose (NFC).
fn composed(text: &str) -> std::borrow::Cow<'_, str> {
    use unicode_normalization::UnicodeNormalization as _;
    // U+0300 to U+036F are the bytes CC and CD; U+0653 to U+0655 are D9 93 to D9 95; U+1100 to U+11FF begin with E1 84 to E1 87.
    let is_mark = |(a, b): (u8, u8)| matches!((a, b), (0xCC | 0xCD, _) | (0xD9, 0x93..=0x95) | (0xE1, 0x84..=0x87));
    let marks = !text.is_ascii() && text.bytes().zip(text.bytes().skip(1)).any(is_mark);
    if marks { text.nfc().collect::<String>().into() } else { text.into() }
}

/// What a sign puts an end to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stop {
    None,
    Clause,
    Sentence,
    Block,
}

impl Stop {
    /// Returns what a sign or a white space puts an end to; `None` for what belongs to a token.
    fn of(c: char) -> Option<Self> {
        match c {
            ' ' => Some(Self::None),
            // An upright stroke parts the cells of a table.
            '\n' | '\r' | '\t' | '|' | '\u{B}' | '\u{C}' | '。' | '！' | '？' | '؟' | '।' | '॥' | '።' | '၊' | '။' | '…' => Some(Self::Sentence),
            // Most of what is written stands here and ends nothing.
            '\0'..='\u{7F}' | '\u{C0}'..='\u{5FF}' | '\u{620}'..='\u{963}' | '\u{3041}'..='\u{FEFF}' => None,
            '«' | '»' | '،' | '؛' | '“' | '”' | '„' | '–' | '—' | '•' | '，' | '、' | '；' | '：' | '「' | '」' | '『' | '』' | '（' | '）'
            | '《' | '》' | '【' | '】' => Some(Self::Clause),
            _ => c.is_whitespace().then_some(Self::None),
        }
    }

    /// Signs that end a clause at the end of a word.
    fn after(token: &str) -> Self {
        match token.trim_end_matches(['"', '\'', ')', ']', '’']).bytes().next_back() {
            Some(b'.' | b'!' | b'?') => Self::Sentence,
            Some(b';' | b':' | b',') => Self::Clause,
            _ if token.ends_with(['"', ')', ']']) => Self::Clause,
            _ => Self::None,
        }
    }
}

struct Cutter {
    done: Vec<Words>,
    open: Vec<Words>,
    shouting: bool,
}

impl Cutter {
    /// Takes what stands between two white spaces.
    fn token(&mut self, token: &str) {
        let opens = token.starts_with(['"', '(', '[']);
        if opens {
            self.stop(Stop::Clause);
        }
        if token.bytes().all(|b| b.is_ascii_lowercase()) {
            self.plain_word(token);
            return;
        }
        let mut rest = token;
        while let Some(first) = rest.chars().next() {
            let plain = is_plain(first);
            let end = rest.find(|c| is_plain(c) != plain).unwrap_or(rest.len());
            let (run, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if !(plain && is_machine(run, self.shouting)) {
                self.keep(run);
            }
            rest = tail;
        }
        self.stop(Stop::after(token));
    }

    /// Adds a word of small ASCII letters: by far the commonest kind.
    fn plain_word(&mut self, word: &str) {
        if word.is_empty() || word.len() > LONGEST_WORD {
            return;
        }
        let words = self.of(Group::Latin);
        words.begin();
        words.text.push_str(word);
        words.letters += word.len();
    }

    fn of(&mut self, group: Group) -> &mut Words {
        let at = self.open.iter().position(|words| words.group == group).unwrap_or(self.open.len());
        if at == self.open.len() {
            self.open.push(Words { group, text: String::with_capacity(160), letters: 0, count: 0, capitals: 0 });
        }
        #[expect(clippy::indexing_slicing, reason = "found or pushed above")]
        &mut self.open[at]
    }

    /// Adds the letters of a run to the words of their scripts.
    fn keep(&mut self, run: &str) {
        let mut current: Option<Group> = None;
        for c in run.chars() {
            let Some(group) = Group::of(c) else {
                // A mark belongs to the letter before it; an apostrophe stays inside its word.
                let joins = matches!(c, '\'' | '’' | 'ʻ' | 'ʼ' | '‘' | '\u{200C}' | '\u{200D}') || is_mark(c);
                current = current.filter(|_| joins || c == '\u{640}');
                current.filter(|_| joins).into_iter().for_each(|group| self.of(group).text.push(c));
                continue;
            };
            let words = self.of(group);
            if current != Some(group) {
                words.begin();
                words.capitals += usize::from(small(c) != Some(c) && c.is_uppercase());
            }
            words.push(c);
            current = Some(group);
        }
    }

    /// Ends what is long enough to be judged by itself.
    fn stop(&mut self, stop: Stop) {
        let enough = match stop {
            Stop::None => return,
            Stop::Clause => CLAUSE,
            Stop::Sentence => SENTENCE,
            Stop::Block => 0,
        };
        let is_short = |words: &Words| words.letters < if words.group == Group::Han { enough / 3 } else { enough };
        let (short, done): (Vec<Words>, Vec<Words>) = self.open.drain(..).partition(is_short);
        self.open = short;
        self.done.extend(done.into_iter().filter(|words| words.letters > 0));
    }
}

impl Words {
    fn begin(&mut self) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.count += 1;
    }

    fn push(&mut self, c: char) {
        match small(c) {
            Some(small) => self.text.push(small),
            // The dot of a Turkish İ is no letter of its own.
            None => self.text.extend(c.to_lowercase().filter(|c| *c != '\u{307}')),
        }
        self.letters += usize::from(!is_mark(c));
    }
}

/// Returns the small letter where that is a matter of arithmetic; `None` where Unicode's table must be asked.
fn small(c: char) -> Option<char> {
    match c {
        '\0'..='\u{7F}' => Some(c.to_ascii_lowercase()),
        '\u{DF}'..='\u{FF}' | '\u{430}'..='\u{45F}' | '\u{590}'..='\u{109F}' | '\u{1100}'..='\u{139F}' | '\u{2C00}'..='\u{A63F}'
        | '\u{A800}'..='\u{D7FF}' => Some(c),
        '\u{410}'..='\u{42F}' => char::from_u32(u32::from(c) + 0x20),
        _ => None,
    }
}

fn is_mark(c: char) -> bool {
    match c {
        '\0'..='\u{2FF}' | '\u{370}'..='\u{482}' | '\u{48A}'..='\u{590}' | '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D5}'
        | '\u{904}'..='\u{939}' | '\u{E01}'..='\u{E30}' | '\u{E81}'..='\u{EB0}' | '\u{1000}'..='\u{102A}' | '\u{1780}'..='\u{17B3}'
        | '\u{1E00}'..='\u{1EFF}' | '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{D7FF}' => false,
        '\u{300}'..='\u{36F}' | '\u{93E}'..='\u{94F}' | '\u{E34}'..='\u{E3A}' | '\u{102B}'..='\u{103E}' | '\u{17B6}'..='\u{17D3}' => true,
        _ => unicode_normalization::char::is_combining_mark(c),
    }
}

/// Returns whether a character can stand in an identifier: ASCII signs and Latin letters.
fn is_plain(c: char) -> bool {
    c.is_ascii_graphic() || matches!(c, '’' | 'ʻ' | 'ʼ' | '‘') || Group::of(c) == Some(Group::Latin)
}

/// Returns whether most of the Latin letters are capitals, so that capitals say nothing, and it is prose all the same.
fn is_shouting(text: &str) -> bool {
    let (mut upper, mut lower, mut digits) = (0_usize, 0_usize, 0_usize);
    for byte in text.bytes() {
        upper += usize::from(byte.is_ascii_uppercase());
        lower += usize::from(byte.is_ascii_lowercase());
        digits += usize::from(byte.is_ascii_digit());
    }
    upper > lower && 4 * digits < upper
}

/// Returns whether a run of plain characters was made for machines.
fn is_machine(run: &str, shouting: bool) -> bool {
    let word = run.trim_matches(|c: char| c.is_ascii_punctuation() && !matches!(c, '<' | '@' | '_'));
    let mut letters = 0_usize;
    let (mut small, mut camel, mut last_small) = (false, false, false);
    for c in word.chars() {
        if c.is_ascii_digit() || matches!(c, '@' | '_' | '<' | '=' | '\\' | '#' | '{' | '}' | '|' | '~' | '^') {
            return true;
        }
        let upper = c.is_uppercase();
        camel |= last_small && upper;
        letters += usize::from(c.is_alphabetic());
        last_small = !upper && c.is_alphabetic();
        small |= last_small;
    }
    let capitals = !shouting && (2..=5).contains(&letters) && !small;
    letters == 0 || letters > LONGEST_WORD || camel || capitals || word.contains("://") || has_inner_dot(word)
}

/// Returns whether a dot stands between letters, as in `report.pdf` or `www.example.org`.
fn has_inner_dot(word: &str) -> bool {
    word.contains('.') && word.split('.').filter(|part| part.chars().filter(|c| c.is_alphabetic()).count() > 1).count() > 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_tokens_leave_nothing() {
        for text in [
            "DE89 3704 0044 0532 0130 00",
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
            "https://example.org/pagina a.b@c.de report_final.pdf scan.final.docx",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "2026-11-21 14:30 1,200.00 3.14",
        ] {
            assert_eq!(pieces(text), Vec::new(), "{text}");
        }
    }

    #[test]
    fn each_script_gets_its_own_words() {
        let found = pieces("订单12345已发货 by DHL Express");
        assert_eq!((found[0].group, found[0].letters), (Group::Han, 5));
        assert_eq!(found[1].text, "by express");
    }

    #[test]
    fn short_capitals_in_a_sentence_are_codes() {
        assert_eq!(pieces("paid 100 USD to the IBAN below")[0].text, "paid to the below");
    }

    #[test]
    fn words_keep_their_apostrophes_and_marks() {
        assert_eq!(pieces("l'amico e\u{301} oʻz")[0].text, "l'amico é oʻz");
    }

    #[test]
    fn a_sentence_ends_a_piece_and_an_abbreviation_does_not() {
        let found = pieces("He paid Mr. Smith in cash. No sabía quién era, dijo.");
        let texts: Vec<_> = found.iter().map(|words| words.text.as_str()).collect();
        assert_eq!(texts, ["he paid mr", "smith in cash", "no sabía quién era dijo"]);
    }
}
