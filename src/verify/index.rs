//! The index of a dossier held against its manifest: nobody can swap two translations and recompute the lists.
//!
//! Nor put a file beside the others and list it: every payload file must be named by an item. Items are
//! compared as they are read, so that a hundred thousand of them need no more memory than the largest one.

use std::cell::Cell;
use std::fmt;
use std::io::{self, BufReader, Read};

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::dossier::INDEX;
use crate::bag::{Bag, Findings, Listing, Source, files, position};
use crate::model::digest::Digest;
use crate::model::finding::Finding;

/// Largest index that is read, in bytes: thousands for each of the entries that an archive may have.
const LARGEST: u64 = 8 << 30;
/// Largest item that is read, in bytes, and so the most that is held in memory. What stands before and behind
/// the items has to do with as much.
const LARGEST_ITEM: u64 = 16 << 20;

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
    #[serde(default)]
    side_by_side: Option<String>,
    #[serde(default)]
    certificate: Option<Certificate>,
    /// Whether the dossier itself says that the original changed after it was translated.
    #[serde(default)]
    stale: bool,
}

#[derive(Deserialize)]
struct Certificate {
    path: String,
    sha256: String,
}

/// Stands in for the payload in a dossier without items: a bag has one (RFC 8493 §2.1.2).
const NO_EVIDENCE: &str = "data/notice.txt";

/// Compares the index with the manifest, and the manifest with the index.
pub(super) fn check(source: &dyn Source, bag: &Bag, findings: &mut Findings) -> io::Result<()> {
    let Some(at) = position(source, INDEX) else {
        findings.push(Finding::error("dossier-no-index", INDEX));
        return Ok(());
    };
    let mut payload = Payload::new(source, bag);
    let left = Cell::new(LARGEST_ITEM);
    let mut items = 0_u64;
    let text = BufReader::with_capacity(64 * 1024, Rationed { source: source.open(at)?.take(LARGEST), left: &left });
    let mut json = serde_json::Deserializer::from_reader(text);
    let mut take = |item: Item| {
        left.set(LARGEST_ITEM);
        items += 1;
        compare(&item, &mut payload, findings);
    };
    match Index(&mut take).deserialize(&mut json).and_then(|()| json.end()) {
        Ok(()) => {
            if items == 0 {
                let _there = payload.name(NO_EVIDENCE);
            }
            findings.extend(payload.unnamed().map(|path| Finding::error("dossier-index-incomplete", path)));
            check_count(bag, items, findings);
            Ok(())
        }
        Err(error) if error.is_io() => Err(error.into()),
        Err(_) => {
            findings.push(Finding::error("dossier-index-unreadable", INDEX));
            Ok(())
        }
    }
}

/// The metadata must tell how many items there are; that it tells anything is asked with the other labels.
fn check_count(bag: &Bag, items: u64, findings: &mut Findings) {
    if let Some(told) = bag.info.only("Items").filter(|told| **told != items.to_string()) {
        findings.push(Finding::error("dossier-items-differ", INDEX).with("told", told).with("found", items));
    }
}

/// Reads no further than its ration, which is renewed with every item.
struct Rationed<'a, R> {
    source: R,
    left: &'a Cell<u64>,
}

impl<R: Read> Read for Rationed<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let got = (&mut self.source).take(self.left.get()).read(buffer)?;
        self.left.set(self.left.get().saturating_sub(got as u64));
        Ok(got)
    }
}

/// The payload files, and which of them the index has named so far.
struct Payload<'a> {
    source: &'a dyn Source,
    manifest: Option<&'a Listing>,
    named: Vec<bool>,
}

impl<'a> Payload<'a> {
    fn new(source: &'a dyn Source, bag: &'a Bag) -> Self {
        let manifest = bag.listings.iter().find(|listing| listing.name == "manifest-sha256.txt");
        Self { source, manifest, named: vec![false; source.count()] }
    }

    /// Marks a file as named; returns the digest that the manifest lists for it.
    fn name(&mut self, path: &str) -> Option<&'a [u8]> {
        let at = position(self.source, path)?;
        *self.named.get_mut(at)? = true;
        self.manifest?.values.get(at)
    }

    /// Marks a file as named; returns whether the manifest lists it with this digest.
    fn agrees(&mut self, path: &str, sha256: &str) -> bool {
        self.name(path).is_some_and(|value| Digest::parse(sha256).is_ok_and(|named| named.bytes() == value))
    }

    /// Returns the listed payload files that nothing has named; those on no list are told elsewhere.
    fn unnamed(&self) -> impl Iterator<Item = &'a str> {
        let listed = |at: usize| self.manifest.and_then(|manifest| manifest.values.get(at)).is_some();
        let all = files(self.source).enumerate().zip(&self.named);
        all.filter(move |((at, _), named)| !**named && listed(*at)).map(|((_, file), _)| file.path)
    }
}

fn compare(item: &Item, payload: &mut Payload<'_>, findings: &mut Findings) {
    let mut tell = |place: &str| findings.push(Finding::error("dossier-index-mismatch", place).with("item", &item.id));
    if let Some(path) = item.path.as_deref().filter(|path| !payload.agrees(path, &item.sha256)) {
        tell(path);
    }
    for translation in &item.translations {
        let bound = translation.source_sha256.eq_ignore_ascii_case(&item.sha256) != translation.stale;
        if !payload.agrees(&translation.path, &translation.sha256) || !bound {
            tell(&translation.path);
        }
        if let Some(page) = translation.side_by_side.as_deref().filter(|page| payload.name(page).is_none()) {
            tell(page);
        }
        if let Some(proof) = translation.certificate.as_ref().filter(|proof| !payload.agrees(&proof.path, &proof.sha256)) {
            tell(&proof.path);
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

    #[test]
    fn no_single_item_can_fill_the_memory() {
        let left = Cell::new(8);
        let mut source = Rationed { source: &b"12345678901234567890"[..], left: &left };
        let mut read = Vec::new();
        source.read_to_end(&mut read).unwrap();
        assert_eq!(read, b"12345678");
        left.set(4);
        source.read_to_end(&mut read).unwrap();
        assert_eq!(read, b"123456789012");
    }
}
