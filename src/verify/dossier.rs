//! What is asked of a dossier beyond what is asked of any bag: a closed world, one writer, an index that agrees.
//!
//! A file that no list names could carry a false instruction or a false translation, so in a dossier it is
//! an error, where BagIt allows it (SEALING §7 rows 4, 7, 8). The same holds of any bag whose seal was told.

use crate::archive::Contents;
use crate::bag::{Bag, Findings, Listing, Source, files, position};
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::seal;

/// The machine-readable index.
pub(super) const INDEX: &str = "dossier.json";

/// Returns whether a bag is a dossier: it says so, or it has the index of one.
pub(super) fn is_dossier(source: &dyn Source, bag: &Bag) -> bool {
    bag.info.has("Dossier-Type") || position(source, INDEX).is_some()
}

/// Looks for files that no list names.
pub(super) fn check_listed(source: &dyn Source, bag: &Bag, (is_dossier, is_expected): (bool, bool), findings: &mut Findings) {
    if is_dossier {
        check_closed(source, bag, findings);
    } else if is_expected && bag.version.is_some() {
        check_sealed(source, bag, findings);
    } else {
        check_tags(source, bag, findings);
    }
}

/// A dossier: both SHA-256 lists are there, and together with the seals they name every file.
fn check_closed(source: &dyn Source, bag: &Bag, findings: &mut Findings) {
    let listing = |name: &str| bag.listings.iter().find(|listing| listing.name == name);
    for name in ["manifest-sha256.txt", super::hashes::SEALED] {
        if listing(name).is_none() {
            findings.push(Finding::error("dossier-no-manifest", name));
        }
    }
    // The only files that the tag manifest need not list, besides tag manifests: they cannot be in what they seal.
    let unlisted = unsealed(source, bag).filter(|path| !seal::FILES.contains(path));
    findings.extend(unlisted.map(|path| Finding::error("bag-unlisted-file", path)));
    for label in ["Dossier-Type", "Payload-Oxum", "Items", "Custody-Head", "Custody-Events"] {
        if bag.info.only(label).is_none() {
            findings.push(Finding::error("dossier-label", "bag-info.txt").with("label", label));
        }
    }
    if position(source, "fetch.txt").is_some() {
        findings.push(Finding::error("dossier-fetch", "fetch.txt"));
    }
}

/// Returns the tag files, lists of tag files aside, that the sealed list does not name.
fn unsealed<'a>(source: &'a dyn Source, bag: &'a Bag) -> impl Iterator<Item = &'a str> {
    let sealed = bag.listings.iter().find(|listing| listing.name == super::hashes::SEALED);
    let all = files(source).enumerate();
    all.filter(move |(at, _)| !lists(sealed, *at)).map(|(_, file)| file.path).filter(|path| {
        let is_list = || bag.listings.iter().any(|listing| listing.of_tags && listing.name == *path);
        !path.starts_with("data/") && !is_list()
    })
}

fn lists(listing: Option<&Listing>, at: usize) -> bool {
    listing.and_then(|listing| listing.values.get(at)).is_some()
}

/// A bag by others whose seal the recipient was told: the seal must reach every file. Payload that no manifest
/// lists is an error in any bag, so it is enough that the sealed list names the manifests and all other tag files.
fn check_sealed(source: &dyn Source, bag: &Bag, findings: &mut Findings) {
    findings.extend(unsealed(source, bag).map(|path| Finding::error("bag-unlisted-file", path)));
}

/// A bag by others: tag files that no tag manifest lists are worth a look, and no more.
fn check_tags(source: &dyn Source, bag: &Bag, findings: &mut Findings) {
    if bag.version.is_none() {
        return;
    }
    let has_tag_manifest = bag.listings.iter().any(|listing| listing.of_tags);
    if !has_tag_manifest {
        findings.push(Finding::note("bag-no-tag-manifest", ""));
    }
    for (at, file) in files(source).enumerate() {
        let path = file.path;
        let is_own = !has_tag_manifest
            && (matches!(path, "bagit.txt" | "bag-info.txt" | "package-info.txt" | "fetch.txt") || path.starts_with("manifest-"));
        if !path.starts_with("data/") && !path.starts_with("tagmanifest-") && !is_own && !bag.is_listed(at) {
            findings.push(Finding::warning("bag-unlisted-tag-file", path));
        }
    }
}

/// A dossier that one program wrote has one handwriting; two of them mean that somebody changed the container.
pub(super) fn check_writer(contents: &Contents, findings: &mut Findings) {
    if let Some(name) = &contents.foreign {
        let mixed = contents.entries().any(|entry| entry.canonical);
        let finding = if mixed { Finding::error("archive-mixed", name.as_str()) } else { Finding::warning("archive-repacked", "") };
        findings.push(finding);
    }
    for finding in contents.findings.iter().filter(|finding| finding.code.0 == "archive-has-comment") {
        findings.push(Finding::error("dossier-comment", finding.place.as_str()));
    }
    if !contents.below("__MACOSX/").is_empty() {
        findings.push(Finding::error("bag-unlisted-file", "__MACOSX"));
    }
}

/// Reads what the metadata says of the log of custody.
pub(super) fn pin(bag: &Bag) -> Option<crate::custody::Pin> {
    Some(crate::custody::Pin {
        head: Digest::parse(bag.info.only("Custody-Head")?).ok()?,
        events: bag.info.only("Custody-Events")?.parse().ok()?,
    })
}
