//! The files of a bag, where their bytes come from, and the lists that close it.

use super::spool::Spooled;
use crate::archive::Packing;
use crate::bag::{self, manifest_line};
use crate::model::digest::Digest;
use crate::model::name::EvidencePath;

/// A file of the case that goes into the bag byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Original {
    pub(super) path: EvidencePath,
    pub(super) sha256: Digest,
    pub(super) bytes: u64,
    /// Whether compressing it is worth the time.
    pub(super) shrinks: bool,
}

/// Where the bytes of one entry come from.
#[derive(Debug)]
pub(super) enum Content {
    /// Made by pouch, and short.
    Made(Vec<u8>),
    /// The same in every dossier of this version.
    Constant(&'static [u8], Digest),
    /// Made by pouch, of any length.
    Spooled(Spooled),
    /// A file of the case.
    Original(Original),
}

/// One file of the bag, by its path in the bag.
#[derive(Debug)]
pub(super) struct BagFile {
    pub(super) path: Box<str>,
    pub(super) content: Content,
}

impl BagFile {
    pub(super) fn new(path: &str, content: Content) -> Self {
        Self { path: path.into(), content }
    }

    pub(super) fn made(path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        Self::new(path, Content::Made(bytes.into()))
    }

    fn digest(&self) -> Digest {
        match &self.content {
            Content::Made(bytes) => Digest::of(bytes),
            Content::Constant(_, sha256) => *sha256,
            Content::Spooled(spooled) => spooled.sha256,
            Content::Original(original) => original.sha256,
        }
    }

    pub(super) fn bytes(&self) -> u64 {
        match &self.content {
            Content::Made(bytes) => bytes.len() as u64,
            Content::Constant(bytes, _) => bytes.len() as u64,
            Content::Spooled(spooled) => spooled.bytes,
            Content::Original(original) => original.bytes,
        }
    }

    pub(super) fn packing(&self, compress: bool) -> Packing {
        let shrinks = match &self.content {
            Content::Made(_) | Content::Constant(..) | Content::Spooled(_) => true,
            Content::Original(original) => original.shrinks,
        };
        if compress && shrinks { Packing::Deflated } else { Packing::Stored }
    }
}

/// Adds declaration, manifest and tag manifest to the files of a bag and sorts them; returns the seal digest.
pub(super) fn close(files: &mut Vec<BagFile>) -> Digest {
    files.push(BagFile::made("bagit.txt", bag::DECLARATION));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let list = |files: &[BagFile], payload: bool| -> String {
        let listed = files.iter().filter(|file| file.path.starts_with("data/") == payload);
        listed.map(|file| manifest_line(&file.digest(), &file.path)).collect()
    };
    files.push(BagFile::made("manifest-sha256.txt", list(files, true)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let tags = list(files, false);
    let seal = Digest::of(&tags);
    files.push(BagFile::made("tagmanifest-sha256.txt", tags));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    seal
}
