//! Whether a redacted copy still holds what it should hide.
//!
//! The terms are the officer's secret: they are told by number, never by word.

use super::tokens::{Kind, is_han, tokens};
use crate::model::text::Block;

/// So many characters that stand together are no chance.
const LONG: usize = 8;
/// Fewer bytes than these stand in any file by chance.
const FEWEST_BYTES: usize = 5;

/// What a redacted copy must not hold.
#[derive(Debug, Clone)]
pub struct Terms(Vec<Term>);

#[derive(Debug, Clone)]
struct Term {
    number: usize,
    text: String,
    /// Its characters as they are compared, without what stands between words.
    squeezed: Vec<char>,
    han: bool,
}

/// Where a term was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Its number in the list, from 1.
    pub term: usize,
    /// Where it stands.
    pub at: String,
}

/// A text as one run of characters, with the edges of its words and its places.
#[derive(Default)]
struct Run {
    chars: Vec<char>,
    /// Whether a word begins here; one longer than the characters, so that the end is an edge.
    edges: Vec<bool>,
    /// From which character on a place holds.
    places: Vec<(usize, String)>,
}

impl Run {
    fn add(&mut self, place: &str, text: &str) {
        self.places.push((self.chars.len(), place.to_owned()));
        for token in text.lines().flat_map(tokens) {
            let before = self.chars.len();
            self.chars.extend(token.folded.chars());
            self.edges.extend((before..self.chars.len()).map(|at| at == before || token.kind == Kind::Han));
        }
    }

    fn is_edge(&self, at: usize) -> bool {
        self.edges.get(at).copied().unwrap_or(true)
    }

    fn place(&self, at: usize) -> &str {
        self.places.iter().rev().find(|(from, _)| *from <= at).map_or("", |(_, place)| place)
    }

    fn find(&self, term: &Term) -> Option<usize> {
        let length = term.squeezed.len();
        let free = term.han || length >= LONG;
        let first = term.squeezed.first()?;
        (0..self.chars.len()).find(|at| {
            let fits = self.chars.get(*at) == Some(first) && self.chars.get(*at..*at + length) == Some(term.squeezed.as_slice());
            fits && (free || (self.is_edge(*at) && self.is_edge(*at + length)))
        })
    }
}

impl Terms {
    /// Takes the officer's list; what holds no letter or digit is no term.
    pub fn new(terms: &[String]) -> Self {
        let term = |(text, number): (&String, usize)| {
            let squeezed: Vec<char> = tokens(text).into_iter().flat_map(|token| token.folded.chars().collect::<Vec<_>>()).collect();
            let han = squeezed.iter().all(|c| is_han(*c));
            (!squeezed.is_empty()).then(|| Term { number, text: text.trim().to_owned(), han, squeezed })
        };
        Self(terms.iter().zip(1..).filter_map(term).collect())
    }

    /// Returns whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Searches texts that belong together, each with its place; a term may begin in one and end in the next.
    pub fn in_texts<'t>(&self, texts: impl Iterator<Item = (String, &'t str)>) -> Vec<Place> {
        let mut run = Run::default();
        for (place, text) in texts {
            run.add(&place, text);
        }
        self.0.iter().filter_map(|term| run.find(term).map(|at| Place { term: term.number, at: run.place(at).to_owned() })).collect()
    }

    /// Searches blocks of a document.
    pub fn in_blocks(&self, blocks: &[Block]) -> Vec<Place> {
        self.in_texts(blocks.iter().map(|block| (block.loc.to_string(), block.text.as_str())))
    }

    /// Searches bytes for a term as programs write it: UTF-8, UTF-16, or as hexadecimal digits of a PDF string.
    pub fn in_bytes(&self, bytes: &[u8], place: &str) -> Vec<Place> {
        let holds = |term: &&Term| forms(&term.text).iter().any(|form| memchr::memmem::find(bytes, form).is_some());
        self.0.iter().filter(holds).map(|term| Place { term: term.number, at: place.to_owned() }).collect()
    }
}

fn forms(term: &str) -> Vec<Vec<u8>> {
    let mut forms = Vec::new();
    for text in [term.to_owned(), term.to_uppercase(), term.to_lowercase()] {
        let wide: Vec<u16> = text.encode_utf16().collect();
        let big: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let hex = |upper: bool| big.iter().map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") }).collect::<String>().into_bytes();
        forms.extend([hex(true), hex(false), wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(), text.into_bytes()]);
        forms.push(big);
    }
    forms.retain(|form| form.len() >= FEWEST_BYTES);
    forms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::text::Loc;

    fn found(term: &str, text: &str) -> bool {
        !Terms::new(&[term.to_owned()]).in_texts(std::iter::once(("p1".to_owned(), text))).is_empty()
    }

    #[test]
    fn a_name_is_found_however_it_is_written() {
        for text in ["JUAN PÉREZ", "Juan  Perez", "juan\nperez", "J u a n P é r e z", "el señor Juan Pérez,", "Jua\u{200B}n Pérez"] {
            assert!(found("Juan Pérez", text), "{text}");
        }
        assert!(found("林国栋", "被害人林国栋称") && found("林国栋", "林 国 栋"));
        assert!(found("+54 9 11 5555-0101", "tel 5491155550101"));
    }

    #[test]
    fn a_short_name_is_no_part_of_a_longer_word() {
        assert!(!found("Ana Li", "hay que analizar") && !found("Li", "polite") && found("Li", "Mr Li said"));
    }

    #[test]
    fn a_name_across_two_blocks_is_found_at_the_first() {
        let block = |number, text: &str| Block { loc: Loc::Line(number), text: text.to_owned() };
        let places = Terms::new(&["x".to_owned(), "Juan Pérez".to_owned()]).in_blocks(&[block(1, "hola"), block(2, "dijo Juan"), block(3, "Pérez que")]);
        assert_eq!(places, [Place { term: 2, at: "l2".to_owned() }]);
    }

    #[test]
    fn bytes_are_searched_in_the_ways_of_programs() {
        let terms = Terms::new(&["Pérez".to_owned()]);
        let wide: Vec<u8> = "Pérez".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert!(!terms.in_bytes(&wide, "x").is_empty());
        assert!(!terms.in_bytes(b"/Title <FEFF005000E900720065007A>", "x").is_empty());
        assert!(terms.in_bytes(b"nobody", "x").is_empty());
    }
}
