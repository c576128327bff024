//! A ZIP in numbered volumes: `NAME.zip.001`, `NAME.zip.002`, … are the bytes of `NAME.zip`, cut at fixed places, as 7-Zip
//! and `cat` put them together (docs/decisions/0008-volumes.md). Nothing is joined here: [`Volumes`] are bytes like any others.
//!
//! Called by `verify`, which is given the first volume, any other, or the folder of them; and by `pack`, to look at what it
//! wrote. The list beside them (`NAME.zip.volumes.sha256`, as `sha256sum -c` reads it) is no root of trust: it is asked only
//! which volume is to blame when something does not hold.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::positioned::Bytes;
use crate::model::digest::{self, Digest};
use crate::model::finding::Finding;

/// Most volumes of one dossier: each is an open file while it is read.
pub const MOST: u32 = 900;
/// Largest list that is read.
const LARGEST: u64 = 1 << 20;
/// Most names of a folder that are looked at.
const LOOKED_AT: usize = 100_000;

/// Returns the name of a volume.
pub fn name(zip: &str, number: u32) -> String {
    format!("{zip}.{number:03}")
}

/// Returns the name of the list of volumes.
pub fn list_name(zip: &str) -> String {
    format!("{zip}.volumes.sha256")
}

/// The volumes of one ZIP, open, read as if they were one file.
#[derive(Debug)]
pub struct Volumes {
    /// Where each begins, and the file.
    parts: Vec<(u64, File)>,
    length: u64,
}

impl Volumes {
    /// Takes open files in their order.
    pub fn of(files: Vec<File>) -> io::Result<Self> {
        let mut parts = Vec::with_capacity(files.len());
        let mut length = 0_u64;
        for file in files {
            let own = file.length()?;
            parts.push((length, file));
            length = length.checked_add(own).ok_or(io::ErrorKind::InvalidData)?;
        }
        Ok(Self { parts, length })
    }
}

impl Bytes for Volumes {
    fn read_at(&self, buffer: &mut [u8], at: u64) -> io::Result<usize> {
        // A read ends where its volume does; the next one goes on in the next. Empty volumes are passed over.
        let mut from = self.parts.partition_point(|(begins, _)| *begins <= at).saturating_sub(1);
        while let Some((begins, file)) = self.parts.get(from) {
            let got = file.read_at(buffer, at.saturating_sub(*begins))?;
            if got > 0 || buffer.is_empty() || self.parts.get(from + 1).is_none_or(|(next, _)| *next > at) {
                return Ok(got);
            }
            from += 1;
        }
        Ok(0)
    }

    fn length(&self) -> io::Result<u64> {
        Ok(self.length)
    }
}

/// The volumes that lie in a folder, and what the list beside them says.
#[derive(Debug)]
pub struct Set {
    folder: PathBuf,
    zip: String,
    numbers: BTreeMap<u32, String>,
    listed: BTreeMap<String, Digest>,
}

impl Set {
    /// Finds the volumes that a path means: the set of a volume, or the only set in a folder that is no bag itself.
    pub fn find(path: &Path) -> io::Result<Option<Self>> {
        let meta = fs::metadata(path)?;
        if !meta.is_dir() {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
            let named = path.file_name().and_then(|name| name.to_str()).and_then(volume);
            return match named {
                Some((zip, _)) if meta.is_file() => Self::read(folder, zip).map(Some),
                Some(_) | None => Ok(None),
            };
        }
        if path.join("bagit.txt").symlink_metadata().is_ok() {
            return Ok(None);
        }
        let mut zips: Vec<String> = names(path)?.iter().filter_map(|name| volume(name)).map(|(zip, _)| zip.to_owned()).collect();
        zips.sort();
        zips.dedup();
        match zips.as_slice() {
            [zip] => Self::read(path, zip).map(Some),
            _ => Ok(None),
        }
    }

    fn read(folder: &Path, zip: &str) -> io::Result<Self> {
        let mut numbers = BTreeMap::new();
        for name in names(folder)? {
            if let Some((_, number)) = volume(&name).filter(|(own, _)| *own == zip) {
                numbers.insert(number, name);
            }
        }
        Ok(Self { folder: folder.to_owned(), zip: zip.to_owned(), numbers, listed: listed(&folder.join(list_name(zip))) })
    }

    /// Names the volumes that must be there and are not, and those that belong to no list.
    pub fn lacks(&self) -> Vec<Finding> {
        let last = self.numbers.keys().next_back().copied().unwrap_or(0);
        if last > MOST {
            return vec![Finding::error("volume-extra", name(&self.zip, last))];
        }
        let gaps = (1..last).filter(|number| !self.numbers.contains_key(number)).map(|number| name(&self.zip, number));
        let unseen = self.listed.keys().filter(|name| !self.numbers.values().any(|there| there == *name)).cloned();
        let mut missing: Vec<String> = gaps.chain(unseen).collect();
        missing.sort();
        missing.dedup();
        let extra = self.numbers.values().filter(|name| !self.listed.is_empty() && !self.listed.contains_key(*name));
        let extra = extra.map(|name| Finding::error("volume-extra", name.as_str()));
        missing.into_iter().map(|name| Finding::error("volume-missing", name)).chain(extra).collect()
    }

    /// Opens all of them, in their order.
    pub fn open(&self) -> io::Result<Volumes> {
        let file = |name: &String| {
            let path = self.folder.join(name);
            // Opening a pipe would wait for a writer that never comes.
            if fs::metadata(&path)?.is_file() { File::open(path) } else { Err(io::ErrorKind::InvalidInput.into()) }
        };
        Volumes::of(self.numbers.values().map(file).collect::<io::Result<_>>()?)
    }

    /// Reads every volume and names those that are not what the list says: exchanged ones, and altered ones.
    pub fn culprits(&self) -> io::Result<Vec<Finding>> {
        let mut findings = Vec::new();
        for name in self.numbers.values() {
            let Some(expected) = self.listed.get(name) else { continue };
            let (found, _) = digest::of_reader(File::open(self.folder.join(name))?)?;
            if found == *expected {
                continue;
            }
            let own = self.listed.iter().find(|(_, digest)| **digest == found);
            findings.push(match own {
                Some((other, _)) => Finding::error("volume-swapped", name.as_str()).with("other", other),
                None => Finding::error("volume-altered", name.as_str()).with("expected", expected).with("found", found),
            });
        }
        Ok(findings)
    }
}

/// Reads `NAME.zip.001`: the name of the ZIP, and the number.
fn volume(name: &str) -> Option<(&str, u32)> {
    let (zip, digits) = name.rsplit_once('.')?;
    let is_number = digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.parse().ok().filter(|number| is_number && *number > 0)?;
    (zip.len() > 4 && zip.get(zip.len() - 4..).is_some_and(|ending| ending.eq_ignore_ascii_case(".zip"))).then_some((zip, number))
}

fn names(folder: &Path) -> io::Result<Vec<String>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder)?.take(LOOKED_AT) {
        all.extend(entry?.file_name().into_string());
    }
    Ok(all)
}

/// Reads the list; one that is not there or cannot be read blames nobody.
fn listed(path: &Path) -> BTreeMap<String, Digest> {
    let is_file = fs::symlink_metadata(path).is_ok_and(|list| list.is_file());
    let mut text = String::new();
    if !is_file || File::open(path).and_then(|file| file.take(LARGEST).read_to_string(&mut text)).is_err() {
        return BTreeMap::new();
    }
    let line = |line: &str| {
        let (digest, name) = line.split_once("  ")?;
        Some((volume(name).map(|_| name.to_owned())?, Digest::parse(digest).ok()?))
    };
    text.lines().take(MOST as usize).filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn put(folder: &Path, texts: &[&[u8]]) -> PathBuf {
        let mut list = String::new();
        for (number, text) in (1..).zip(texts) {
            fs::write(folder.join(name("a.zip", number)), text).unwrap();
            let line = format!("{}  {}\n", Digest::of(text), name("a.zip", number));
            list.push_str(&line);
        }
        fs::write(folder.join(list_name("a.zip")), list).unwrap();
        folder.join("a.zip.001")
    }

    fn codes(findings: &[Finding]) -> Vec<(&str, &str)> {
        findings.iter().map(|finding| (finding.code.0, finding.place.as_str())).collect()
    }

    #[test]
    fn any_volume_and_the_folder_mean_the_same_set() {
        let folder = tempfile::tempdir().unwrap();
        let first = put(folder.path(), &[b"one", b"two", b"3"]);
        for path in [first.as_path(), &folder.path().join("a.zip.003"), folder.path()] {
            let set = Set::find(path).unwrap().unwrap();
            assert_eq!((set.lacks(), set.culprits().unwrap()), (Vec::new(), Vec::new()));
            assert_eq!(set.open().unwrap().length().unwrap(), 7);
        }
        fs::write(folder.path().join("plain.zip"), "x").unwrap();
        assert!(Set::find(&folder.path().join("plain.zip")).unwrap().is_none());
        fs::write(folder.path().join("bagit.txt"), "x").unwrap();
        assert!(Set::find(folder.path()).unwrap().is_none(), "a bag is a bag");
    }

    #[test]
    fn a_missing_an_exchanged_an_altered_and_a_strange_volume_are_named() {
        let folder = tempfile::tempdir().unwrap();
        let first = put(folder.path(), &[b"one", b"two", b"3"]);
        let at = |number| folder.path().join(name("a.zip", number));
        let found = || Set::find(&first).unwrap().unwrap();
        fs::write(at(1), b"two").unwrap();
        fs::write(at(2), b"one").unwrap();
        assert_eq!(codes(&found().culprits().unwrap()), [("volume-swapped", "a.zip.001"), ("volume-swapped", "a.zip.002")]);
        fs::write(at(1), b"one").unwrap();
        fs::write(at(2), b"twO").unwrap();
        assert_eq!(codes(&found().culprits().unwrap()), [("volume-altered", "a.zip.002")]);
        fs::write(at(4), b"").unwrap();
        assert_eq!(codes(&found().lacks()), [("volume-extra", "a.zip.004")]);
        fs::remove_file(at(4)).unwrap();
        fs::remove_file(at(3)).unwrap();
        assert_eq!(codes(&found().lacks()), [("volume-missing", "a.zip.003")], "the list knows how many there are");
        fs::remove_file(at(2)).unwrap();
        fs::write(at(3), b"3").unwrap();
        fs::remove_file(folder.path().join(list_name("a.zip"))).unwrap();
        assert_eq!(codes(&found().lacks()), [("volume-missing", "a.zip.002")], "a gap is seen without a list");
    }

    proptest! {
        #[test]
        fn volumes_read_like_the_whole(texts in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..9), 1..6), at in 0_usize..40, wanted in 1_usize..20) {
            let files = texts.iter().map(|text| {
                let mut file = tempfile::tempfile().unwrap();
                io::Write::write_all(&mut file, text).unwrap();
                file
            });
            let volumes = Volumes::of(files.collect()).unwrap();
            let whole = texts.concat();
            prop_assert_eq!(volumes.length().unwrap(), whole.len() as u64);
            let mut seen = Vec::new();
            loop {
                let mut buffer = vec![0; wanted];
                let got = volumes.read_at(&mut buffer, (at + seen.len()) as u64).unwrap();
                if got == 0 {
                    break;
                }
                seen.extend_from_slice(&buffer[..got]);
            }
            prop_assert_eq!(seen.as_slice(), whole.get(at..).unwrap_or_default());
        }
    }
}
