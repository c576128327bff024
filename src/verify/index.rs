//! The index of a dossier held against its manifest: nobody can swap two translations and recompute the lists.
//!
//! Items are compared as they are read, so that a dossier of a hundred thousand of them needs no more memory
//! than one of ten.

use std::fmt;
use std::io::{self, BufReader, Read as _};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::dossier::INDEX;
use crate::bag::{Bag, Findings, Source};
use crate::model::digest::hex;
use crate::model::finding::Finding;

/// Largest index that is read, in bytes: a thousand for each of the entries that an archive may have.
const LARGEST: u64 = 256 << 20;

#[derive(Deserialize)]
struct Item {
    id: String,
    #[serde(default)]
    path: Option<String>,
    sha256: String,
    #[serde(default)]
    translations: Vec<Translation>,
}

#[derive(Deserialize)]
struct Translation {
    path: String,
    sha256: String,
    source_sha256: String,
    /// Whether the dossier itself says that the original changed after it was translated.
    #[serde(default)]
    stale: bool,
}

/// Compares the index with the manifest.
pub(super) fn check(source: &dyn Source, bag: &Bag, findings: &mut Findings) -> io::Result<()> {
    let Some(at) = source.files().iter().position(|file| file.path == INDEX) else {
        findings.push(Finding::error("dossier-no-index", INDEX));
        return Ok(());
    };
    let manifest = bag.listings.iter().find(|listing| listing.name == "manifest-sha256.txt");
    let agrees = |path: &str, sha256: &str| {
        let at = source.files().binary_search_by(|file| file.path.as_str().cmp(path)).ok();
        let listed = at.and_then(|at| manifest?.values.get(at)?.as_deref());
        listed.is_some_and(|value| hex(value).eq_ignore_ascii_case(sha256))
    };
    let text = BufReader::with_capacity(64 * 1024, source.open(at)?.take(LARGEST));
    let mut json = serde_json::Deserializer::from_reader(text);
    let read = Index(&mut |item: Item| compare(&item, &agrees, findings)).deserialize(&mut json).and_then(|()| json.end());
    match read {
        Ok(()) => Ok(()),
        Err(error) if error.is_io() => Err(error.into()),
        Err(_) => {
            findings.push(Finding::error("dossier-index-unreadable", INDEX));
            Ok(())
        }
    }
}

fn compare(item: &Item, agrees: &dyn Fn(&str, &str) -> bool, findings: &mut Findings) {
    let mut tell = |place: &str| findings.push(Finding::error("dossier-index-mismatch", place).with("item", &item.id));
    if let Some(path) = item.path.as_deref().filter(|path| !agrees(path, &item.sha256)) {
        tell(path);
    }
    for translation in &item.translations {
        let bound = translation.source_sha256.eq_ignore_ascii_case(&item.sha256) != translation.stale;
        if !bound || !agrees(&translation.path, &translation.sha256) {
            tell(&translation.path);
        }
    }
}

/// Hands over each item of the index while it is read.
struct Index<'a>(&'a mut dyn FnMut(Item));

impl<'de> DeserializeSeed<'de> for Index<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Index<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the index of a dossier")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen = false;
        while let Some(key) = map.next_key::<String>()? {
            if key != "items" {
                map.next_value::<IgnoredAny>()?;
            } else if std::mem::replace(&mut seen, true) {
                return Err(A::Error::duplicate_field("items"));
            } else {
                map.next_value_seed(Items(&mut *self.0))?;
            }
        }
        if seen { Ok(()) } else { Err(A::Error::missing_field("items")) }
    }
}

struct Items<'a>(&'a mut dyn FnMut(Item));

impl<'de> DeserializeSeed<'de> for Items<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of items")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while let Some(item) = items.next_element()? {
            (self.0)(item);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Option<Vec<String>> {
        let mut ids = Vec::new();
        let mut json = serde_json::Deserializer::from_reader(text.as_bytes());
        Index(&mut |item: Item| ids.push(item.id)).deserialize(&mut json).and_then(|()| json.end()).ok()?;
        Some(ids)
    }

    #[test]
    fn items_are_found_among_whatever_else_the_index_says() {
        let text = r#"{"format":"x","more":{"items":[1]},"items":[{"id":"E0001","sha256":"","new":[{}]},{"id":"E0002","sha256":"","path":null}]}"#;
        assert_eq!(ids(text), Some(vec!["E0001".to_owned(), "E0002".to_owned()]));
    }

    #[test]
    fn an_index_that_two_programs_could_read_differently_is_unreadable() {
        for text in ["", "[]", "{}", r#"{"items":{}}"#, r#"{"items":[{"id":"E0001"}]}"#, r#"{"items":[],"items":[]}"#, r#"{"items":[]} x"#] {
            assert_eq!(ids(text), None, "{text}");
        }
    }
}
