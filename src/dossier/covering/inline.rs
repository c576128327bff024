//! The inside of a paragraph of a letter: emphasis and places for data.

use super::markdown::{Fault, Sign, What};

/// A stretch of a line that looks alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) piece: Piece,
    pub(super) bold: bool,
    pub(super) italic: bool,
}

/// Words of the office, or a place for data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Words(String),
    Field {
        name: String,
        /// Whether the line is left out when there is no value.
        may_lack: bool,
    },
}

/// Emphasis that is open: the sign that opened it, and where.
type Opened = Option<Sign>;

struct Inside<'a> {
    signs: &'a [Sign],
    at: usize,
    bold: Opened,
    italic: Opened,
    lines: Vec<Vec<Span>>,
    faults: &'a mut Vec<Fault>,
}

/// Reads one paragraph; what is wrong is added to `faults`.
pub(super) fn spans(signs: &[Sign], known: &[&str], faults: &mut Vec<Fault>) -> Vec<Vec<Span>> {
    let mut inside = Inside { signs, at: 0, bold: None, italic: None, lines: vec![Vec::new()], faults };
    while let Some(sign) = inside.ahead(0) {
        inside.step(sign, known);
    }
    inside.end()
}

impl Inside<'_> {
    fn ahead(&self, by: usize) -> Option<Sign> {
        self.signs.get(self.at.checked_add(by)?).copied()
    }

    fn next(&self, by: usize) -> char {
        self.ahead(by).map_or('\n', |sign| sign.c)
    }

    /// The text from here on, up to and with an end sign, of so many characters at most.
    fn text(&self, end: char, most: usize) -> String {
        let rest = self.signs.get(self.at..).unwrap_or_default();
        let length = rest.iter().position(|sign| sign.c == end).map_or(most, |at| most.min(at + 1));
        rest.iter().take(length).map(|sign| sign.c).collect()
    }

    fn markup(&mut self, at: Sign, found: String, width: usize) {
        self.faults.push(Fault { line: at.line, column: at.column, what: What::Markup(found) });
        self.at += width.max(1);
    }

    fn say(&mut self, c: char) {
        let (bold, italic) = (self.bold.is_some(), self.italic.is_some());
        let Some(line) = self.lines.last_mut() else { return };
        match line.last_mut() {
            Some(Span { piece: Piece::Words(text), bold: own, italic: leaning }) if *own == bold && *leaning == italic => text.push(c),
            _ => line.push(Span { piece: Piece::Words(c.to_string()), bold, italic }),
        }
    }

    fn step(&mut self, sign: Sign, known: &[&str]) {
        let next = self.next(1);
        match (sign.c, next) {
            ('\n', _) => {
                self.lines.push(Vec::new());
                self.at += 1;
            }
            ('\\', escaped) if escaped.is_ascii_punctuation() => {
                self.say(escaped);
                self.at += 2;
                // `\{{` means both braces.
                if escaped == '{' && self.next(0) == '{' {
                    self.say('{');
                    self.at += 1;
                }
            }
            ('*' | '_', _) => self.emphasis(sign),
            ('{', '{') => self.field(sign, known),
            ('`', _) => self.markup(sign, "`".to_owned(), 1),
            ('<', c) if c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?') => {
                let found = self.text('>', 12);
                let width = self.signs.get(self.at..).unwrap_or_default().iter().position(|sign| sign.c == '>').map_or(1, |at| at + 1);
                self.markup(sign, found, width);
            }
            ('&', c) if c.is_ascii_alphanumeric() || c == '#' => self.entity(sign),
            ('!', '[') | ('[', '^') | (']', '(' | '[' | ':') | ('{', '%' | '#') | ('}', '}') | ('~', '~') => self.markup(sign, [sign.c, next].iter().collect(), 2),
            (c, _) => {
                self.say(c);
                self.at += 1;
            }
        }
    }

    /// `&lt;` would be a sign of its own in Markdown; `A & B` and `A&B` are not.
    fn entity(&mut self, sign: Sign) {
        let found = self.text(';', 12);
        let inside = found.strip_prefix('&').and_then(|rest| rest.strip_suffix(';'));
        if inside.is_some_and(|inside| inside.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')) {
            let width = found.chars().count();
            return self.markup(sign, found, width);
        }
        self.say('&');
        self.at += 1;
    }

    fn emphasis(&mut self, sign: Sign) {
        let run = self.signs.get(self.at..).unwrap_or_default().iter().take_while(|other| other.c == sign.c).count();
        let before = self.at.checked_sub(1).and_then(|at| self.signs.get(at)).map_or('\n', |sign| sign.c);
        let after = self.next(run);
        let in_word = before.is_alphanumeric() && after.is_alphanumeric();
        // `a_b` is a name, and `________` a line to write on.
        if sign.c == '_' && (run > 3 || in_word) {
            (0..run).for_each(|_| self.say('_'));
            self.at += run;
            return;
        }
        let lonely = before.is_whitespace() && after.is_whitespace();
        let other_sign = |open: &Opened| open.is_some_and(|open| open.c != sign.c);
        if run > 3 || lonely || (run != 2 && other_sign(&self.italic)) || (run > 1 && other_sign(&self.bold)) {
            let found = sign.c.to_string().repeat(run.min(12));
            return self.markup(sign, found, run);
        }
        let toggled = |open: Opened| if open.is_some() { None } else { Some(sign) };
        if run != 2 {
            self.italic = toggled(self.italic);
        }
        if run > 1 {
            self.bold = toggled(self.bold);
        }
        self.at += run;
    }

    fn field(&mut self, sign: Sign, known: &[&str]) {
        let rest = self.signs.get(self.at + 2..).unwrap_or_default();
        let end = rest.windows(2).position(|two| two.iter().all(|sign| sign.c == '}'));
        let inside = end.and_then(|end| rest.get(..end)).filter(|inside| inside.iter().all(|sign| !matches!(sign.c, '{' | '\n')));
        let Some(inside) = inside else {
            self.faults.push(Fault { line: sign.line, column: sign.column, what: What::Open("{{") });
            self.at += 2;
            return;
        };
        let text: String = inside.iter().map(|sign| sign.c).collect();
        self.at += inside.len() + 4;
        let written = text.trim();
        let name = written.strip_suffix('?').unwrap_or(written).trim_end();
        if !known.contains(&name) {
            self.faults.push(Fault { line: sign.line, column: sign.column, what: What::Field(name.to_owned()) });
            return;
        }
        let piece = Piece::Field { name: name.to_owned(), may_lack: written.ends_with('?') };
        let span = Span { piece, bold: self.bold.is_some(), italic: self.italic.is_some() };
        if let Some(line) = self.lines.last_mut() {
            line.push(span);
        }
    }

    fn end(self) -> Vec<Vec<Span>> {
        let sign = |open: Sign, both: [&'static str; 2]| if open.c == '*' { both[0] } else { both[1] };
        let opened = [(self.bold, ["**", "__"]), (self.italic, ["*", "_"])];
        for (open, both) in opened {
            if let Some(open) = open {
                self.faults.push(Fault { line: open.line, column: open.column, what: What::Open(sign(open, both)) });
            }
        }
        self.lines
    }
}
