//! Reads the structure of a bag: what it declares, what its lists name, what is there (RFC 8493 §3).
//!
//! The result tells for every file which values it must have; comparing them is left to who hashes.
//! Rules that changed between versions 0.93 and 1.0 are asked of [`Version`], never guessed.

use std::io;

use super::declaration::{self, Declaration, Version, by_version};
use super::info::{self, Info};
use super::manifest::{self, Listing};
use super::path::Finder;
use super::source::{Source, files, payload, position};
use super::values::Values;
use super::{Findings, fetch};
use crate::archive;
use crate::model::finding::Finding;

/// The structure of a bag.
#[derive(Debug, Default)]
pub struct Bag {
    /// Version declared, when the declaration could be read.
    pub version: Option<Version>,
    /// Metadata.
    pub info: Info,
    /// Manifests and tag manifests with a known algorithm, in the order of their names.
    pub listings: Vec<Listing>,
    /// Number of payload files, and their bytes.
    pub payload: (u64, u64),
}

impl Bag {
    /// Returns whether a file is listed in a manifest or tag manifest.
    pub fn is_listed(&self, at: usize) -> bool {
        self.listings.iter().any(|listing| listing.values.get(at).is_some())
    }
}

/// Reads the structure of a bag; what does not hold goes to `findings`.
pub fn read(source: &dyn Source, findings: &mut Findings) -> io::Result<Bag> {
    findings.extend(source.findings());
    let mut bag = Bag::default();
    for file in files(source).filter(|file| file.path.starts_with("data/")) {
        bag.payload.0 += 1;
        bag.payload.1 = bag.payload.1.saturating_add(file.bytes);
    }
    let Some(at) = position(source, "bagit.txt") else {
        findings.push(Finding::error("bag-no-declaration", ""));
        return Ok(bag);
    };
    let declared = source.open(at).and_then(|file| declaration::read(file, findings));
    let Some(declared) = settle(declared, "bagit.txt", findings)?.flatten() else { return Ok(bag) };
    bag.version = Some(declared.version);
    if !source.has_payload_folder() {
        findings.push(Finding::error("bag-no-payload-folder", "data/"));
    }
    check_names(source, findings);
    read_info(source, declared, &mut bag, findings)?;
    read_lists(source, declared, &mut bag, findings)?;
    check_payload_listed(source, declared.version, &bag, findings);
    check_tag_manifests(source, declared.version, &bag, findings);
    Ok(bag)
}

/// Turns damage inside an archive into a finding, so that the rest of the bag is still looked at.
fn settle<T>(result: io::Result<T>, path: &str, findings: &mut Findings) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) => {
            let damage = archive::Damage::of(&error).ok_or(error)?;
            findings.push(Finding::error(damage.code(), path));
            Ok(None)
        }
    }
}

fn read_info(source: &dyn Source, declared: Declaration, bag: &mut Bag, findings: &mut Findings) -> io::Result<()> {
    let name = declared.version.info_name();
    let Some(at) = position(source, name) else { return Ok(()) };
    let read = source.open(at).and_then(|file| info::read(file, name, (declared.version, declared.encoding), findings));
    bag.info = settle(read, name, findings)?.unwrap_or_default();
    let (files, bytes) = bag.payload;
    info::check_oxum(&bag.info, name, (bytes, files), declared.version, findings);
    Ok(())
}

/// Reads the fetch file and every manifest with a known algorithm.
fn read_lists(source: &dyn Source, declared: Declaration, bag: &mut Bag, findings: &mut Findings) -> io::Result<()> {
    let finder = Finder::new(source, declared.version);
    let promised = match position(source, "fetch.txt") {
        Some(at) => {
            findings.push(Finding::note("bag-fetch", "fetch.txt"));
            let read = source.open(at).and_then(|file| fetch::read(file, declared.encoding, &finder, findings));
            settle(read, "fetch.txt", findings)?.unwrap_or_default()
        }
        None => Vec::new(),
    };
    let mut used = 0;
    let mut missing = |path: String, findings: &mut Findings| {
        let is_promised = promised.binary_search(&path).is_ok();
        findings.push(Finding::error(if is_promised { "bag-not-fetched" } else { "bag-missing-file" }, path));
    };
    for (at, file) in files(source).enumerate() {
        let Some(named) = manifest::named(file.path) else { continue };
        if !named.normalized {
            findings.push(Finding::warning("bag-manifest-name", file.path));
        }
        let algorithm = match named.algorithm {
            Ok(algorithm) => algorithm,
            Err(name) => {
                findings.push(Finding::warning("bag-unknown-algorithm", file.path).with("algorithm", name));
                continue;
            }
        };
        let room = Values::new(source.count(), payload(source), named.of_tags, algorithm.hex_digits() / 2, &mut used);
        let Some(values) = room else {
            findings.push(Finding::error("bag-too-many-files", file.path));
            continue;
        };
        let mut listing = Listing { name: file.path.to_owned(), algorithm, of_tags: named.of_tags, values };
        let mut reader = manifest::Reader {
            version: declared.version,
            encoding: declared.encoding,
            finder: &finder,
            missing: &mut missing,
            findings,
        };
        let read = source.open(at).and_then(|file| reader.read(file, &mut listing));
        settle(read, file.path, findings)?;
        bag.listings.push(listing);
    }
    Ok(())
}

/// Every payload file must be in every payload manifest since 1.0, in one of them before (RFC 8493 §3).
fn check_payload_listed(source: &dyn Source, version: Version, bag: &Bag, findings: &mut Findings) {
    let manifests: Vec<&Listing> = bag.listings.iter().filter(|listing| !listing.of_tags).collect();
    if manifests.is_empty() {
        let any = files(source).any(|file| manifest::named(file.path).is_some_and(|named| !named.of_tags));
        let code = if any { "bag-no-known-manifest" } else { "bag-no-manifest" };
        findings.push(Finding::error(code, ""));
        return;
    }
    if manifests.iter().all(|listing| listing.algorithm.is_weak()) {
        findings.push(Finding::warning("bag-weak-algorithm", manifests.first().map_or("", |listing| listing.name.as_str())));
    }
    for (at, file) in files(source).enumerate().filter(|(_, file)| file.path.starts_with("data/")) {
        let lists = manifests.iter().filter(|listing| listing.values.get(at).is_some()).count();
        if lists == 0 {
            findings.push(Finding::error("bag-unlisted-file", file.path));
        } else if lists < manifests.len() && version.is_strict() {
            findings.push(Finding::error("bag-not-in-every-manifest", file.path));
        }
    }
}

/// Each tag manifest must list every payload manifest, and should list the other tag files (RFC 8493 §2.2.1).
fn check_tag_manifests(source: &dyn Source, version: Version, bag: &Bag, findings: &mut Findings) {
    for listing in bag.listings.iter().filter(|listing| listing.of_tags) {
        for (at, file) in files(source).enumerate() {
            let is_manifest = manifest::named(file.path).is_some_and(|named| !named.of_tags);
            if is_manifest && listing.values.get(at).is_none() {
                let finding = by_version(version, "bag-manifest-not-listed", listing.name.as_str());
                findings.push(finding.with("path", file.path));
            }
        }
    }
}

/// Names that some system cannot keep apart, or cannot keep at all (RFC 8493 §6.1.1, §6.1.2).
fn check_names(source: &dyn Source, findings: &mut Findings) {
    let key = |at: usize, into: &mut String| archive::fold(source.file(at).map_or("", |file| file.path), into);
    let mut twins: Vec<(usize, usize)> = archive::ByHash::new(0..source.count(), key).twins(key).collect();
    twins.sort_unstable_by_key(|(_, file)| *file);
    for (other, file) in twins {
        if let (Some(other), Some(file)) = (source.file(other), source.file(file)) {
            let finding = Finding::warning("bag-twin-names", file.path);
            findings.push(finding.with("other", crate::model::name::shown(other.path)));
        }
    }
    for file in files(source).filter(|file| archive::name_flaw(file.path).is_some()) {
        findings.push(Finding::warning("bag-name-not-portable", file.path));
    }
}
