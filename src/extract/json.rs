//! JSON and JSON Lines: every string value, by its pointer (RFC 6901).
//!
//! Values are visited as they are parsed, so that a file of a million empty lists takes no
//! memory. A chat export or a log line has its words in values; keys are not text.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use crate::model::text::{Loc, Reading, Unread};

use super::{chat, encoding};
use super::gathered::Gathered;

/// Reads the string values of a JSON file.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let decoded = match encoding::decode(bytes) {
        Ok(decoded) => decoded,
        Err(reason) => return Reading::nothing(reason),
    };
    let text = decoded.text.trim_start_matches('\u{FEFF}');
    if let Some(conversation) = chat::telegram(text) {
        return Reading { encoding: Some(decoded.name.to_owned()), ..conversation.finish(decoded.doubt) };
    }
    let gathered = RefCell::new(Gathered::default());
    let mut failure = document(text, String::new(), &gathered).err();
    if failure == Some(Unread::Damaged) && lines(text).nth(1).is_some() {
        let fresh = RefCell::new(Gathered::default());
        let read = lines(text).zip(0_u32..).try_for_each(|(line, n)| document(line, format!("/{n}"), &fresh));
        let longer = !fresh.borrow().is_empty();
        if read.is_ok() || (longer && gathered.borrow().is_empty()) {
            gathered.swap(&fresh);
            failure = read.err();
        }
    }
    Reading { encoding: Some(decoded.name.to_owned()), ..gathered.into_inner().finish(failure.or(decoded.doubt)) }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim().is_empty())
}

fn document(text: &str, pointer: String, gathered: &RefCell<Gathered>) -> Result<(), Unread> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let read = Strings { pointer, gathered }.deserialize(&mut parser).and_then(|()| parser.end());
    read.map_err(|error| match error {
        _ if gathered.borrow().is_full() => Unread::TooLarge,
        deep if deep.to_string().starts_with("recursion limit") => Unread::TooDeep,
        _ => Unread::Damaged,
    })
}

/// Gathers the strings at and below one pointer.
struct Strings<'g> {
    pointer: String,
    gathered: &'g RefCell<Gathered>,
}

impl Strings<'_> {
    fn below(&self, step: &str) -> Self {
        let step = step.replace('~', "~0").replace('/', "~1");
        Strings { pointer: format!("{}/{step}", self.pointer), gathered: self.gathered }
    }
}

impl<'de> DeserializeSeed<'de> for Strings<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strings<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<(), E> {
        let room = self.gathered.borrow_mut().push(Loc::Pointer(self.pointer), text);
        if room { Ok(()) } else { Err(E::custom("too much text")) }
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut number = 0_u32;
        while items.next_element_seed(self.below(&number.to_string()))?.is_some() {
            number = number.checked_add(1).ok_or_else(|| A::Error::custom("too many items"))?;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key::<String>()? {
            entries.next_value_seed(self.below(&key))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(raw: &str) -> Vec<(String, String)> {
        read(raw.as_bytes()).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect()
    }

    #[test]
    fn strings_are_found_by_pointer() {
        let expected = [("/a~1b/0", "uno"), ("/a~1b/2/c", "dos")].map(|(p, t)| (p.to_owned(), t.to_owned()));
        assert_eq!(found(r#"{"a/b": ["uno", 1, {"c": "dos"}], "d": null}"#), expected);
    }

    #[test]
    fn json_lines_count_from_zero() {
        assert_eq!(found("{\"t\":\"a\"}\n{\"t\":\"b\"}\n")[1].0, "/1/t");
    }

    #[test]
    fn a_cut_file_keeps_what_was_read() {
        let reading = read(br#"{"a": "uno", "b": "do"#);
        assert_eq!((reading.blocks.len(), reading.unread), (1, Some(Unread::Damaged)));
    }

    #[test]
    fn deep_nesting_is_named() {
        assert_eq!(read("[".repeat(100_000).as_bytes()).unread, Some(Unread::TooDeep));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(raw in "[\\[\\]{}\",:a0\\\\ \n]{0,60}") {
            prop_assert!(read(raw.as_bytes()).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
