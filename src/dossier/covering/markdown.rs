//! The small Markdown of letters: headings, paragraphs, bold, italic, plain lists, line breaks, and places for data.
//!
//! Written by office staff, so nothing is guessed and nothing dropped: a sign that could mean something else in Markdown
//! (a link, raw HTML, a table) is a fault with its line and column, unless a `\` stands before it. Emphasis is opened and
//! closed by the signs alone, not by what stands beside them: Chinese sets no blanks.

use super::inline::{self, Span};

/// A piece of a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Block {
    pub(super) shape: Shape,
    /// One for a heading or a paragraph, one for each entry of a list; each a list of lines.
    pub(super) entries: Vec<Vec<Vec<Span>>>,
}

/// What a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A heading, from 1 to 3.
    Heading(u8),
    Paragraph,
    /// A list with dots.
    Dots,
    /// A list with numbers.
    Numbers,
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fault {
    /// From 1.
    pub(super) line: usize,
    /// From 1, in characters.
    pub(super) column: usize,
    pub(super) what: What,
}

/// What can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// Markdown that a letter does not know; how it begins.
    Markup(String),
    /// Something opened and never closed.
    Open(&'static str),
    /// No such placeholder.
    Field(String),
}

/// A character with the place it stands in; a line feed is a line break that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    pub(super) c: char,
    pub(super) line: usize,
    pub(super) column: usize,
}

/// A heading, a paragraph or an entry of a list, before its inside is read.
struct Unit {
    shape: Shape,
    /// Whether it is the entry with which a numbered list begins.
    first: bool,
    signs: Vec<Sign>,
}

struct Reader {
    units: Vec<Unit>,
    /// Whether the next line may go on with the last unit.
    open: bool,
    /// The number of the last entry; 0 outside numbered lists.
    count: u64,
    /// Whether the last unit ends in a line break that was asked for.
    broken: bool,
    faults: Vec<Fault>,
}

/// Reads a letter, or returns everything that is wrong with it; `known` are the placeholders there are.
pub(super) fn read(text: &str, known: &[&str]) -> Result<Vec<Block>, Vec<Fault>> {
    let mut reader = Reader { units: Vec::new(), open: false, count: 0, broken: false, faults: Vec::new() };
    for (at, line) in text.trim_start_matches('\u{FEFF}').lines().enumerate() {
        reader.line(at + 1, line);
    }
    let mut faults = reader.faults;
    let mut blocks: Vec<Block> = Vec::new();
    for unit in reader.units {
        let lines = inline::spans(&unit.signs, known, &mut faults);
        match blocks.last_mut().filter(|last| last.shape == unit.shape && matches!(unit.shape, Shape::Dots | Shape::Numbers)) {
            Some(list) if !unit.first => list.entries.push(lines),
            _ => blocks.push(Block { shape: unit.shape, entries: vec![lines] }),
        }
    }
    faults.sort();
    if faults.is_empty() { Ok(blocks) } else { Err(faults) }
}

impl Reader {
    fn fault(&mut self, line: usize, column: usize, found: &str) {
        let found = found.chars().take(12).collect();
        self.faults.push(Fault { line, column, what: What::Markup(found) });
    }

    fn line(&mut self, number: usize, line: &str) {
        let text = line.trim_start_matches([' ', '\t']);
        let indent = line.chars().count() - text.chars().count();
        if text.trim().is_empty() {
            self.open = false;
            self.broken = false;
            return;
        }
        let in_list = self.open && self.units.last().is_some_and(|unit| matches!(unit.shape, Shape::Dots | Shape::Numbers));
        if indent > 0 && (bullet(text).is_some() || numbered(text).is_some()) && (in_list || indent > 3) {
            return self.fault(number, 1, line);
        }
        if (indent > 3 || line.starts_with('\t')) && !self.open {
            return self.fault(number, 1, line);
        }
        let rest = text.trim_end();
        if ['-', '=', '*', '+'].iter().any(|sign| rest.chars().all(|c| c == *sign)) || text.starts_with(['>', '|']) {
            return self.fault(number, indent + 1, rest);
        }
        let hashes = text.chars().take_while(|c| *c == '#').count();
        match hashes {
            0 => {}
            1..=3 if text.chars().nth(hashes) == Some(' ') => {
                self.begin(Shape::Heading(u8::try_from(hashes).unwrap_or(3)));
                self.put(number, indent + hashes, text.get(hashes..).unwrap_or_default());
                self.open = false;
                return;
            }
            _ => return self.fault(number, indent + 1, rest),
        }
        self.body(number, indent, text);
    }

    fn body(&mut self, number: usize, indent: usize, text: &str) {
        if let Some(inside) = bullet(text) {
            self.begin(Shape::Dots);
            return self.put(number, indent + 1, inside);
        }
        if let Some((count, width, inside)) = numbered(text) {
            let goes_on = self.units.last().is_some_and(|unit| unit.shape == Shape::Numbers);
            let expected = if goes_on { self.count.saturating_add(1) } else { 1 };
            if count != expected && count != 1 {
                return self.fault(number, indent + 1, text);
            }
            self.begin(Shape::Numbers);
            self.count = count;
            if let Some(unit) = self.units.last_mut() {
                unit.first = count == 1;
            }
            return self.put(number, indent + width, inside);
        }
        if !self.open {
            self.begin(Shape::Paragraph);
        }
        self.put(number, indent, text);
    }

    fn begin(&mut self, shape: Shape) {
        self.units.push(Unit { shape, first: false, signs: Vec::new() });
        self.open = true;
        self.broken = false;
    }

    fn push(&mut self, sign: Sign) {
        if let Some(unit) = self.units.last_mut() {
            unit.signs.push(sign);
        }
    }

    /// Adds the text of a line, of which so many characters stand before it.
    fn put(&mut self, line: usize, before: usize, text: &str) {
        let inside = text.trim_start();
        let before = before + text.chars().count() - inside.chars().count();
        let kept = inside.trim_end();
        let slashes = kept.chars().rev().take_while(|c| *c == '\\').count();
        let by_slash = slashes % 2 == 1;
        let kept = if by_slash { kept.strip_suffix('\\').unwrap_or(kept) } else { kept };
        let last = self.units.last().and_then(|unit| unit.signs.last()).map(|sign| sign.c);
        let joint = match last {
            None => None,
            Some(_) if self.broken => Some('\n'),
            // A line end sets words apart; between signs of a script without blanks it is nothing.
            Some(c) => (!(is_wide(c) && kept.chars().next().is_some_and(is_wide))).then_some(' '),
        };
        if let Some(c) = joint {
            self.push(Sign { c, line, column: before.max(1) });
        }
        for (at, c) in kept.chars().enumerate() {
            self.push(Sign { c, line, column: before + at + 1 });
        }
        self.broken = by_slash || inside.ends_with("  ");
    }
}

fn bullet(text: &str) -> Option<&str> {
    text.strip_prefix(['-', '*', '+']).filter(|rest| rest.starts_with([' ', '\t']))
}

/// The number of an entry, the width of its mark, and what follows.
fn numbered(text: &str) -> Option<(u64, usize, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..)?.strip_prefix(['.', ')'])?;
    let count = text.get(..digits)?.parse().ok()?;
    (digits < 10 && rest.starts_with([' ', '\t'])).then_some((count, digits + 1, rest))
}

/// Whether a character belongs to a script that sets no blanks between words, or to its punctuation.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{303F}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FF60}' | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::super::inline::Piece;
    use super::*;
    use proptest::prelude::*;

    const KNOWN: [&str; 2] = ["case.title", "recipient.person"];

    fn faults(text: &str) -> Vec<(usize, usize, What)> {
        read(text, &KNOWN).unwrap_err().into_iter().map(|fault| (fault.line, fault.column, fault.what)).collect()
    }

    fn markup(text: &str) -> String {
        let what = faults(text).into_iter().next().unwrap().2;
        let What::Markup(found) = what else { panic!("{what:?}") };
        found
    }

    /// A letter as a line of signs, to compare with.
    fn told(text: &str) -> String {
        let piece = |span: &Span| {
            let text = match &span.piece {
                Piece::Words(text) => text.clone(),
                Piece::Field { name, may_lack } => format!("<{name}{}>", if *may_lack { "?" } else { "" }),
            };
            format!("{}{}{text}", if span.bold { "B:" } else { "" }, if span.italic { "I:" } else { "" })
        };
        let line = |line: &Vec<Span>| line.iter().map(piece).collect::<Vec<_>>().join("|");
        let entry = |entry: &Vec<Vec<Span>>| entry.iter().map(line).collect::<Vec<_>>().join("/");
        let block = |block: &Block| format!("{:?}[{}]", block.shape, block.entries.iter().map(entry).collect::<Vec<_>>().join("; "));
        read(text, &KNOWN).unwrap().iter().map(block).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_a_letter_knows_is_read() {
        assert_eq!(told("# Head\ntext **bold** and *it*\nmore\n\nnext"), "Heading(1)[Head] Paragraph[text |B:bold| and |I:it| more] Paragraph[next]");
        assert_eq!(told("- one\n- two\n  more\n\n1. a\n2. b\n\n1. c"), "Dots[one; two more] Numbers[a; b] Numbers[c]");
        assert_eq!(told("one\\\ntwo  \nthree"), "Paragraph[one/two/three]");
        assert_eq!(told("To {{ case.title }}, **{{recipient.person?}}**"), "Paragraph[To |<case.title>|, |B:<recipient.person?>]");
    }

    #[test]
    fn chinese_needs_no_blanks() {
        assert_eq!(told("一**二。**三\n四"), "Paragraph[一|B:二。|三四]");
    }

    #[test]
    fn a_sign_after_a_backslash_is_only_a_sign() {
        assert_eq!(told(r"\*a\* \<b> 12\. \{{ \\ \# a_b_c ____"), r"Paragraph[*a* <b> 12. {{ \ # a_b_c ____]");
    }

    #[test]
    fn what_a_letter_does_not_know_is_told_with_its_place() {
        assert_eq!(faults("a\n\nb <script>x</script>"), [(3, 3, What::Markup("<script>".to_owned())), (3, 12, What::Markup("</script>".to_owned()))]);
        for (text, found) in [
            ("![a](b)", "!["), ("[a](b)", "]("), ("[a]: b", "]:"), ("`a`", "`"), ("> a", "> a"), ("| a |", "| a |"), ("---", "---"), ("a\n===", "==="),
            ("&lt;b", "&lt;"), ("#### a", "#### a"), ("#a", "#a"), ("    a", "    a"), ("- a\n  - b", "  - b"), ("~~a~~", "~~"), ("2. a", "2. a"), ("a <!-- b -->", "<!-- b -->"),
            ("{% if a %}", "{%"), ("{# a #}", "{#"), ("a }} b", "}}"), ("****", "****"), ("a ** b", "**"), ("<http://a.example>", "<http://a.ex"), ("12. Mai", "12. Mai"), ("&#60;b", "&#60;"),
        ] {
            assert_eq!(markup(text), found, "{text}");
        }
    }

    #[test]
    fn what_is_opened_must_be_closed_in_the_same_paragraph() {
        assert_eq!(faults("a **b\n\nc** d"), [(1, 3, What::Open("**")), (3, 2, What::Open("**"))]);
        assert_eq!(faults("a *b"), [(1, 3, What::Open("*"))]);
        assert_eq!(faults("甲 {{ case.title }"), [(1, 3, What::Open("{{"))]);
        assert_eq!(faults("{{ case.titel }} {{ 7*7 }}"), [(1, 1, What::Field("case.titel".to_owned())), (1, 18, What::Field("7*7".to_owned()))]);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "(\\*|_|#|- |1\\. |\\{\\{|\\}\\}|case.title|\\\\|<|>|&|;|\\[|\\]|\\(|`|\n|  \n|[a-z甲 \t\u{1}]){0,80}") {
            drop(read(&text, &KNOWN));
        }
    }
}
