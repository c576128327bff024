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
    let (mut start, mut seen) = (0_usize, 0_usize);
    while let Some(at) = next_look(text.as_bytes(), seen) {
        let c = text.get(at..).and_then(|rest| rest.chars().next());
        seen = at + 1;
        let Some((c, here)) = c.and_then(|c| Some((c, Stop::of(c)?))) else { continue };
        cutter.token(text.get(start..at).unwrap_or_default());
        start = at + c.len_utf8();
        // ASCII signs stop a clause only at the end of a word: 3.14, a:b and l,m are one token each.
        cutter.stop(here);
    }
    cutter.token(text.get(start..).unwrap_or_default());
    cutter.stop(Stop::Block);
    cutter.done
}

/// Returns the next byte from a place on that a sign with a `Stop` may begin with: nearly all bytes cannot.
fn next_look(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        let rest = bytes.get(from..)?;
        let at = rest.iter().position(|b| LOOK.get(usize::from(*b)).is_some_and(|look| *look))?;
        let may_stop = match rest.get(at..)? {
            [0xD8, second, ..] => matches!(second, 0x8C | 0x9B | 0x9F),
            [0xE0, second, ..] => *second == 0xA5,
            [0xE1, second, ..] => matches!(second, 0x81 | 0x8D | 0x9A),
            [0xE3, second, ..] => *second == 0x80,
            _ => true,
        };
        if may_stop {
            return Some(from + at);
        }
        from += at + 1;
    }
}

/// The bytes that a sign with a `Stop` may begin with.
static LOOK: [bool; 256] = {
    let mut look = [false; 256];
    let first = [b' ', b'\n', b'\r', b'\t', b'|', 0xB, 0xC, 0xC2, 0xD8, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF];
    let mut at = 0;
    while at < first.len() {
        #[expect(clippy::indexing_slicing, reason = "computed when compiling")]
        let byte = first[at] as usize;
        #[expect(clippy::indexing_slicing, reason = "computed when compiling")]
        let place = &mut look[byte];
        *place = true;
        at += 1;
    }
    look
};

/// Composes letters and their marks where there may be any to compose (NFC).
fn composed(text: &str) -> std::borrow::Cow<'_, str> {
    use unicode_normalization::UnicodeNormalization as _;
    // U+0300 to U+036F are the bytes CC and CD; U+0653 to U+0655 are D9 93 to D9 95; U+1100 to U+11FF begin with E1 84 to E1 87.
    let is_mark = |a: u8, b: u8| (a & 0xFE == 0xCC) | ((a == 0xD9) & (b.wrapping_sub(0x93) < 3)) | ((a == 0xE1) & (b.wrapping_sub(0x84) < 4));
    let bytes = text.as_bytes();
    let (first, second) = (bytes.chunks(256), bytes.get(1..).unwrap_or_default().chunks(256));
    // Without a way out inside, many bytes are looked at in one step.
    let marks = first.zip(second).any(|(a, b)| a.iter().zip(b).fold(false, |any, (a, b)| any | is_mark(*a, *b)));
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
        // A word of ASCII letters and the sign after it: by far the commonest kind.
        let word = token.trim_end_matches([',', '.', ';', ':', '!', '?']);
        if let Some((first, rest)) = word.as_bytes().split_first()
            && first.is_ascii_alphabetic()
            && rest.iter().all(u8::is_ascii_lowercase)
        {
            self.plain_word(word);
            if word.len() < token.len() {
                self.stop(Stop::after(token));
            }
            return;
        }
        let opens = token.starts_with(['"', '(', '[']);
        if opens {
            self.stop(Stop::Clause);
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

    /// Adds a word of ASCII letters that are small but perhaps the first.
    fn plain_word(&mut self, word: &str) {
        if word.len() > LONGEST_WORD {
            return;
        }
        let words = self.of(Group::Latin);
        words.begin();
        words.capitals += usize::from(word.as_bytes().first().is_some_and(u8::is_ascii_uppercase));
        words.text.extend(word.chars().next().map(|c| c.to_ascii_lowercase()));
        words.text.push_str(word.get(1..).unwrap_or_default());
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
        let mut chars = run.chars().peekable();
        while let Some(first) = chars.next() {
            let Some(group) = Group::of(first) else { continue };
            let words = self.of(group);
            words.begin();
            words.capitals += usize::from(small(first) != Some(first) && first.is_uppercase());
            words.push(first);
            while let Some(c) = chars.next_if(|c| Group::of(*c).map_or_else(|| joins(*c), |other| other == group)) {
                words.push_inside(c);
            }
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
        let is_enough = |words: &mut Words| words.letters >= if words.group == Group::Han { enough / 3 } else { enough };
        self.done.extend(self.open.extract_if(.., is_enough).filter(|words| words.letters > 0));
    }
}

impl Words {
    /// Returns the words that have the first so many letters, and the rest.
    pub(crate) fn parted(&self, letters: usize) -> (&str, &str) {
        let bytes = self.text.len() / (self.letters + self.count).max(1);
        let from = self.text.floor_char_boundary(letters.saturating_mul(bytes.max(1)));
        let (beginning, rest) = self.text.split_at_checked(from).unwrap_or_default();
        let end = rest.find(' ').map_or(self.text.len(), |at| beginning.len() + at);
        self.text.split_at_checked(end).unwrap_or_default()
    }

    fn begin(&mut self) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.count += 1;
    }

    /// Adds a letter, a mark or an apostrophe inside a word; a stroke that only draws it out is left away.
    fn push_inside(&mut self, c: char) {
        if Group::of(c).is_some() {
            self.push(c);
        } else if c != '\u{640}' {
            self.text.push(c);
        }
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
        // Capitals and small letters take turns.
        '\u{100}'..='\u{12F}' | '\u{132}'..='\u{137}' | '\u{14A}'..='\u{177}' | '\u{1E00}'..='\u{1E95}' | '\u{1EA0}'..='\u{1EFF}' => {
            char::from_u32(u32::from(c) | 1)
        }
        _ => None,
    }
}

/// Returns whether what is no letter stays inside a word: a mark, an apostrophe, a stroke that draws a word out.
fn joins(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʻ' | 'ʼ' | '‘' | '\u{200C}' | '\u{200D}' | '\u{640}') || is_mark(c)
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
    if matches!(c, '\u{370}'..='\u{1CFF}' | '\u{2E80}'..='\u{A63F}' | '\u{AC00}'..='\u{FAFF}') {
        return false;
    }
    c.is_ascii_graphic() || matches!(c, '’' | 'ʻ' | 'ʼ' | '‘') || Group::of(c) == Some(Group::Latin)
}

/// Returns whether most of the Latin letters are capitals, so that capitals say nothing, and it is prose all the same.
fn is_shouting(text: &str) -> bool {
    let count = |is: fn(&u8) -> bool| -> usize {
        // Small sums are added up many at a time.
        text.as_bytes().chunks(255).map(|bytes| usize::from(bytes.iter().fold(0_u8, |sum, b| sum + u8::from(is(b))))).sum()
    };
    let (upper, lower) = (count(u8::is_ascii_uppercase), count(u8::is_ascii_lowercase));
    upper > lower && 4 * count(u8::is_ascii_digit) < upper
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
