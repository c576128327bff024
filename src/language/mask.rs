//! Keeps what a person wrote and drops what machines wrote: numbers, identifiers, hashes,
//! addresses, file names, machine-readable zones. They look like a language to every
//! detector and are none.

use super::script::Group;

/// The words of one script in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Words {
    pub(super) group: Group,
    /// The words with single spaces between them.
    pub(super) text: String,
    /// How many letters there are.
    pub(super) letters: usize,
}

/// The longest run of Latin letters that is still a word.
const LONGEST_WORD: usize = 40;

/// Splits a text into the words of each script, in order of first appearance.
pub(super) fn words(text: &str) -> Vec<Words> {
    use unicode_normalization::UnicodeNormalization as _;
    let text: String = text.nfc().collect();
    let mut found: Vec<Words> = Vec::new();
    let shouting = is_shouting(&text);
    for token in text.split(|c: char| c.is_whitespace() || c == '\u{3000}') {
        let mut rest = token;
        while let Some(first) = rest.chars().next() {
            let plain = is_plain(first);
            let end = rest.find(|c| is_plain(c) != plain).unwrap_or(rest.len());
            let (run, tail) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if plain && is_machine(run, shouting) {
                rest = tail;
                continue;
            }
            keep(run, &mut found);
            rest = tail;
        }
    }
    found
}

/// Adds the letters of a run to the words of their scripts.
fn keep(run: &str, found: &mut Vec<Words>) {
    let mut current: Option<usize> = None;
    for c in run.chars() {
        let group = Group::of(c);
        let Some(group) = group else {
            // A mark belongs to the letter before it; an apostrophe stays inside its word.
            let joins = is_mark(c) || matches!(c, '\'' | '’' | 'ʻ' | 'ʼ' | '\u{200C}' | '\u{200D}');
            match current.and_then(|at| found.get_mut(at)) {
                Some(words) if joins => words.text.push(c),
                Some(words) => words.text.push(' '),
                None => {}
            }
            if !joins {
                current = None;
            }
            continue;
        };
        let at = found.iter().position(|words| words.group == group).unwrap_or_else(|| {
            found.push(Words { group, text: String::new(), letters: 0 });
            found.len() - 1
        });
        if let Some(words) = found.get_mut(at) {
            if current != Some(at) && !words.text.is_empty() && !words.text.ends_with(' ') {
                words.text.push(' ');
            }
            words.text.push(c);
            words.letters += usize::from(c.is_alphabetic());
        }
        current = Some(at);
    }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Returns whether a character can stand in an identifier: ASCII signs and Latin letters.
fn is_plain(c: char) -> bool {
    c.is_ascii_graphic() || matches!(c, '’' | 'ʻ' | 'ʼ') || Group::of(c) == Some(Group::Latin)
}

/// Returns whether most of the Latin letters are capitals, so that capitals say nothing.
fn is_shouting(text: &str) -> bool {
    let upper = text.chars().filter(|c| c.is_uppercase()).count();
    let lower = text.chars().filter(|c| c.is_lowercase()).count();
    upper > lower
}

/// Returns whether a run of plain characters was made for machines.
fn is_machine(run: &str, shouting: bool) -> bool {
    let word = run.trim_matches(|c: char| c.is_ascii_punctuation() && !matches!(c, '<' | '@' | '_'));
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let signs = ['@', '_', '<', '=', '\\', '#', '{', '}', '|', '~', '^'];
    let camel = word.chars().zip(word.chars().skip(1)).any(|(a, b)| a.is_lowercase() && b.is_uppercase());
    let capitals = !shouting && (2..=5).contains(&letters) && !word.chars().any(char::is_lowercase);
    letters == 0
        || word.chars().count() > LONGEST_WORD
        || word.bytes().any(|b| b.is_ascii_digit())
        || word.contains(signs)
        || word.contains("://")
        || has_inner_dot(word)
        || camel
        || capitals
}

/// Returns whether a dot stands between letters, as in `report.pdf` or `www.example.org`.
fn has_inner_dot(word: &str) -> bool {
    word.split('.').filter(|part| part.chars().filter(|c| c.is_alphabetic()).count() > 1).count() > 1
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
            assert_eq!(words(text), Vec::new(), "{text}");
        }
    }

    #[test]
    fn each_script_gets_its_own_words() {
        let found = words("订单12345已发货 by DHL Express");
        assert_eq!(found[0].group, Group::Han);
        assert_eq!(found[0].letters, 5);
        assert_eq!(found[1].text, "by Express");
    }

    #[test]
    fn short_capitals_in_a_sentence_are_codes() {
        assert_eq!(words("paid 100 USD to the IBAN below")[0].text, "paid to the below");
    }

    #[test]
    fn words_keep_their_apostrophes_and_marks() {
        assert_eq!(words("l'amico e\u{301} oʻz")[0].text, "l'amico é oʻz");
    }
}
