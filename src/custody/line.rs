//! Reads a line of `custody.jsonl` in one go.
//!
//! What all lines say comes first, as it is written; then the event, and what it says is read right
//! into its own shape. (Through `flatten` every value would be stored between, at three times the cost.)

use std::fmt;

use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::entry::{Entry, Event};

/// What all lines say, in the order in which it is written; the event comes after it.
const FRAME: [&str; 5] = ["seq", "prev", "time", "actor", "salt"];

/// The events there are.
const EVENTS: [&str; 16] = [
    "opened", "collected", "confirmed", "requested", "translated", "gate", "waived", "approved", "stamped", "packed", "sealed", "sent", "receipt", "recalled", "destroyed", "handed-over",
];

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Line)
    }
}

struct Line;

impl<'de> Visitor<'de> for Line {
    type Value = Entry;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a line of the custody log")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entry, A::Error> {
        let seq = next(&mut map, "seq")?;
        let prev = next(&mut map, "prev")?;
        let time = next(&mut map, "time")?;
        let actor = next(&mut map, "actor")?;
        let salt = next(&mut map, "salt")?;
        let name: &str = next(&mut map, "event")?;
        let said = MapAccessDeserializer::new(Said(map));
        let event = match name {
            "opened" => Event::Opened(Deserialize::deserialize(said)?),
            "collected" => Event::Collected(Deserialize::deserialize(said)?),
            "confirmed" => Event::Confirmed(Deserialize::deserialize(said)?),
            "requested" => Event::Requested(Deserialize::deserialize(said)?),
            "translated" => Event::Translated(Deserialize::deserialize(said)?),
            "gate" => Event::Gate(Deserialize::deserialize(said)?),
            "waived" => Event::Waived(Deserialize::deserialize(said)?),
            "approved" => Event::Approved(Deserialize::deserialize(said)?),
            "stamped" => Event::Stamped(Deserialize::deserialize(said)?),
            "packed" => Event::Packed(Deserialize::deserialize(said)?),
            "sealed" => Event::Sealed(Deserialize::deserialize(said)?),
            "sent" => Event::Sent(Deserialize::deserialize(said)?),
            "receipt" => Event::Receipt(Deserialize::deserialize(said)?),
            "recalled" => Event::Recalled(Deserialize::deserialize(said)?),
            "destroyed" => Event::Destroyed(Deserialize::deserialize(said)?),
            "handed-over" => Event::HandedOver(Deserialize::deserialize(said)?),
            unknown => return Err(Error::unknown_variant(unknown, &EVENTS)),
        };
        Ok(Entry { seq, prev, time, actor, salt, event })
    }
}

/// Reads the next value, which must have this name.
fn next<'de, A: MapAccess<'de>, T: Deserialize<'de>>(map: &mut A, name: &'static str) -> Result<T, A::Error> {
    match map.next_key::<&str>()? {
        Some(key) if key == name => map.next_value(),
        Some(_) | None => Err(Error::missing_field(name)),
    }
}

/// What an event says. It must not say again what the line says: two readers could believe different ones.
struct Said<A>(A);

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Said<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(key) = self.0.next_key::<&str>()? else { return Ok(None) };
        if let Some(name) = FRAME.iter().chain(&["event"]).find(|name| **name == key) {
            return Err(Error::duplicate_field(name));
        }
        seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.0.next_value_seed(seed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::custody::Opened;

    const GOOD: &str = r#"{"seq":1,"prev":"0","time":"t","actor":"A \"B\" C","salt":"s","event":"opened","case":"C","kind":"RFA","tool":"x","later":[1]}"#;

    #[test]
    fn what_is_written_reads_back_and_later_words_are_passed_over() {
        let entry = Entry::parse(GOOD.as_bytes()).unwrap();
        let opened = Opened { case: "C".to_owned(), kind: "RFA".to_owned(), tool: "x".to_owned() };
        assert_eq!((entry.seq, entry.actor.as_str(), &entry.event), (1, "A \"B\" C", &Event::Opened(opened)));
        assert_eq!(Entry::parse(&serde_json::to_vec(&entry).unwrap()).unwrap(), entry);
    }

    #[test]
    fn nothing_is_said_twice_and_nothing_is_missing() {
        for name in FRAME.iter().chain(&["event", "case"]) {
            let twice = GOOD.replace("\"later\":[1]", &format!("\"{name}\":\"1\""));
            assert!(Entry::parse(twice.as_bytes()).is_err(), "{name}");
            let missing = GOOD.replace(&format!("\"{name}\":"), "\"else\":");
            assert!(Entry::parse(missing.as_bytes()).is_err(), "{name}");
        }
        assert!(Entry::parse(format!("{GOOD} {{}}").as_bytes()).is_err());
        assert!(Entry::parse(GOOD.replace("opened", "unheard-of").as_bytes()).is_err());
    }
}
