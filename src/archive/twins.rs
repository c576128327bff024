//! Names of which two would be one file, or a file and a folder, on some system (`ZipDiff` families B1-B4).
//!
//! What a name becomes there is not kept for every name, only a hash of it: names of one hash are then compared truly,
//! so that a hash that was made to collide costs time and changes no answer.

use std::hash::{DefaultHasher, Hasher as _};

use unicode_normalization::UnicodeNormalization as _;

use super::contents::Contents;
use super::{ArchiveError, refused};
use crate::model::name::is_deceptive;

/// Puts into `into` what a name becomes on systems that fold case, normalize, and ignore invisible characters.
pub(crate) fn fold(name: &str, into: &mut String) {
    into.clear();
    if name.is_ascii() {
        into.push_str(name);
        into.make_ascii_lowercase();
        return;
    }
    let plain: String = name.nfd().filter(|c| !is_deceptive(*c)).flat_map(char::to_uppercase).collect();
    into.extend(plain.to_lowercase().nfc());
}

/// Things by the hash of a key that is made when it is needed, in 16 bytes each: hash and place, sorted by hash, then
/// key, then place. Every question must come with the same way to make a key.
#[derive(Debug)]
pub(crate) struct ByHash(Vec<(u64, u32)>);

impl ByHash {
    /// Takes the things at these places.
    pub(crate) fn new(places: impl Iterator<Item = usize>, key: impl Fn(usize, &mut String)) -> Self {
        let (mut one, mut other) = (String::new(), String::new());
        let hashed = |place| {
            key(place, &mut one);
            (hash(&one), u32::try_from(place).unwrap_or(u32::MAX))
        };
        let mut rows: Vec<(u64, u32)> = places.map(hashed).collect();
        rows.sort_unstable_by(|a, b| {
            a.0.cmp(&b.0).then_with(|| {
                key(a.1 as usize, &mut one);
                key(b.1 as usize, &mut other);
                one.cmp(&other).then(a.1.cmp(&b.1))
            })
        });
        Self(rows)
    }

    /// Returns the last of the places that have this key.
    pub(crate) fn find(&self, wanted: &str, key: impl Fn(usize, &mut String)) -> Option<usize> {
        self.find_hashed(hash(wanted), wanted, key)
    }

    fn find_hashed(&self, hash: u64, wanted: &str, key: impl Fn(usize, &mut String)) -> Option<usize> {
        let mut text = String::new();
        let behind = self.0.partition_point(|row| {
            row.0 < hash || row.0 == hash && {
                key(row.1 as usize, &mut text);
                text.as_str() <= wanted
            }
        });
        let (found, place) = self.0.get(behind.checked_sub(1)?)?;
        if *found != hash {
            return None;
        }
        key(*place as usize, &mut text);
        (text == wanted).then_some(*place as usize)
    }

    /// Returns every two places of one key that follow each other.
    pub(crate) fn twins(&self, key: impl Fn(usize, &mut String)) -> impl Iterator<Item = (usize, usize)> {
        let (mut one, mut other) = (String::new(), String::new());
        self.0.windows(2).filter_map(move |two| match two {
            [(first, a), (second, b)] if first == second => {
                key(*a as usize, &mut one);
                key(*b as usize, &mut other);
                (one == other).then_some((*a as usize, *b as usize))
            }
            _ => None,
        })
    }
}

/// Returns the hash of a text.
fn hash(text: &str) -> u64 {
    prefixes(text).last().map_or(0, |(_, hash)| hash)
}

/// Returns where each folder that a name lies in ends, outermost first, then where the name does, with the hash of what
/// stands before. All are made in one pass, for a name can be made of two thousand folders.
fn prefixes(text: &str) -> impl Iterator<Item = (usize, u64)> {
    let mut hasher = DefaultHasher::new();
    let mut from = 0;
    text.match_indices('/').map(|(at, _)| at).chain([text.len()]).map(move |at| {
        hasher.write(text.as_bytes().get(from..at).unwrap_or_default());
        from = at;
        (at, hasher.finish())
    })
}

/// Refuses names of which two would be one file, or a file and a folder, on some system. Of several, the first one
/// by what it becomes is told.
pub(super) fn check_together(contents: &Contents) -> Result<(), ArchiveError> {
    let key = |place: usize, into: &mut String| fold(name(contents, place), into);
    let files = ByHash::new(0..contents.files, key);
    check_twins(contents, files.twins(key))?;
    check_parents(contents, 0..contents.files, false, |hash, parent| files.find_hashed(hash, parent, key))?;
    let folders = contents.files..contents.rows.len();
    check_twins(contents, ByHash::new(folders.clone(), key).twins(key))?;
    check_parents(contents, folders, true, |hash, parent| files.find_hashed(hash, parent, key))
}

fn name(contents: &Contents, place: usize) -> &str {
    contents.rows.get(place).map_or("", |row| contents.names.of(row))
}

/// The clash that is told: what its name becomes, the name, and the other.
#[derive(Default)]
struct First<'a>(Option<(String, &'a str, &'a str)>);

impl<'a> First<'a> {
    fn take(&mut self, folded: &str, name: &'a str, other: &'a str) {
        if self.0.as_ref().is_none_or(|(first, own, _)| (folded, name) < (first, own)) {
            self.0 = Some((folded.to_owned(), name, other));
        }
    }

    fn refuse(self, code: impl Fn(&str, &str) -> &'static str) -> Result<(), ArchiveError> {
        let Some((_, name, other)) = self.0 else { return Ok(()) };
        Err(match refused(code(name, other), name) {
            ArchiveError::Refused(finding) => ArchiveError::Refused(finding.with("other", crate::model::name::shown(other))),
            ArchiveError::Read(error) => ArchiveError::Read(error),
        })
    }
}

fn check_twins(contents: &Contents, twins: impl Iterator<Item = (usize, usize)>) -> Result<(), ArchiveError> {
    let mut first = First::default();
    let mut folded = String::new();
    for (one, other) in twins {
        let (one, other) = (name(contents, one), name(contents, other));
        fold(other, &mut folded);
        first.take(&folded, other, one);
    }
    first.refuse(|name, other| if name == other { "archive-duplicate-name" } else { "archive-twin-names" })
}

/// No file may have the name of a folder that a name lies in, nor of a directory itself.
fn check_parents(
    contents: &Contents,
    places: std::ops::Range<usize>,
    and_itself: bool,
    file: impl Fn(u64, &str) -> Option<usize>,
) -> Result<(), ArchiveError> {
    let mut first = First::default();
    let (mut folded, mut before) = (String::new(), String::new());
    let mut clashed = false;
    for place in places {
        std::mem::swap(&mut folded, &mut before);
        let name = name(contents, place);
        fold(name, &mut folded);
        // Neighbours share most of their folders; those were looked for with the name before.
        let shared = if clashed { 0 } else { folded.bytes().zip(before.bytes()).take_while(|(one, other)| one == other).count() };
        let asked = |at: usize| if at < folded.len() { at >= shared } else { and_itself };
        let clash = prefixes(&folded).filter(|(at, _)| asked(*at)).find_map(|(at, hash)| file(hash, folded.get(..at)?));
        clashed = clash.is_some();
        if let Some(file) = clash {
            first.take(&folded, name, self::name(contents, file));
        }
    }
    first.refuse(|_, _| "archive-file-and-folder")
}

#[cfg(test)]
mod tests {
    use super::super::contents::{Mark, Row};
    use super::super::header::{self};
    use super::*;

    fn contents(names: &[&str], folders: &[&str]) -> Contents {
        let mut contents = Contents { files: names.len(), ..Contents::default() };
        for (name, folder) in names.iter().map(|name| (*name, false)).chain(folders.iter().map(|name| (*name, true))) {
            let mut row = Row::new(&header::central(&[0; 46], &[]).unwrap());
            row.set(Mark::Folder, folder);
            contents.names.keep(name, &mut row).unwrap();
            contents.rows.push(row);
        }
        contents
    }

    fn code(names: &[&str], folders: &[&str]) -> Option<(&'static str, String)> {
        match check_together(&contents(names, folders)) {
            Err(ArchiveError::Refused(finding)) => Some((finding.code.0, finding.place)),
            _ => None,
        }
    }

    #[test]
    fn names_that_become_one_are_found_together() {
        let told = |names: &[&str], folders: &[&str]| code(names, folders).map(|(code, _)| code);
        assert_eq!(told(&["a", "a"], &[]), Some("archive-duplicate-name"));
        assert_eq!(told(&["A.txt", "a.TXT"], &[]), Some("archive-twin-names"));
        assert_eq!(told(&["cafe\u{301}", "caf\u{e9}"], &[]), Some("archive-twin-names"));
        assert_eq!(told(&["a\u{200b}b", "ab"], &[]), Some("archive-twin-names"));
        assert_eq!(told(&["A/b", "a"], &[]), Some("archive-file-and-folder"));
        assert_eq!(told(&["a"], &["a"]), Some("archive-file-and-folder"));
        assert_eq!(told(&["a/b"], &["a/B/c"]), Some("archive-file-and-folder"));
        assert_eq!(told(&["a"], &["b", "b"]), Some("archive-duplicate-name"));
        assert_eq!(told(&["a"], &["B", "b"]), Some("archive-twin-names"));
        assert_eq!(told(&["a-", "a/b", "a0"], &["a"]), None);
    }

    #[test]
    fn a_folder_is_looked_for_again_when_only_its_spelling_was_seen_before() {
        assert_eq!(code(&["x/A/1", "x/a/2"], &[]), None);
        assert_eq!(code(&["X/b", "x", "x/b/c"], &[]), Some(("archive-file-and-folder", "X/b".to_owned())));
        assert_eq!(code(&["X/B", "X/a", "x"], &[]), Some(("archive-file-and-folder", "X/a".to_owned())));
        assert_eq!(code(&["ab", "ab-c/1", "ab/1"], &[]), Some(("archive-file-and-folder", "ab/1".to_owned())));
    }

    #[test]
    fn of_several_clashes_the_first_by_what_it_becomes_is_told() {
        let many = ["B", "b", "A1", "a1", "a0", "A0"];
        assert_eq!(code(&many, &[]), Some(("archive-twin-names", "A0".to_owned())));
    }

    #[test]
    fn keys_of_one_hash_are_told_apart() {
        let keys = ["d", "b", "a", "c", "b"];
        let key = |at: usize, into: &mut String| keys[at].clone_into(into);
        let found = ByHash::new(0..keys.len(), key);
        assert_eq!(["a", "b", "c", "d", "e"].map(|wanted| found.find(wanted, key)), [Some(2), Some(4), Some(3), Some(0), None]);
        // As if all hashes were one: only the keys themselves count.
        let same = ByHash([2, 1, 4, 3, 0].map(|place| (hash("b"), place)).to_vec());
        assert_eq!(same.twins(key).collect::<Vec<_>>(), [(1, 4)]);
        assert_eq!(same.find("b", key), Some(4));
        assert_eq!(ByHash([2, 3, 0].map(|place| (hash("b"), place)).to_vec()).find("b", key), None);
    }
}
