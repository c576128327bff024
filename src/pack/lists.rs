//! Payload lists in further algorithms, beside the SHA-256 one that every dossier has: `manifest-sha512.txt`,
//! `manifest-sm3.txt` and so on, named after RFC 8493 §2.4 (the name of the algorithm in lower case, letters and digits).
//!
//! Called by `dossier` with the files of a bag before it is closed, so that the sealed list of tag files names the lists.
//! Digests come from the log where `add --hash` put them there; any other file is read once for them.

use std::io::Read;

use super::bag_file::{BagFile, Content, Original};
use super::error::PackError;
use super::folder::Folder;
use super::plan;
use super::spool::Spool;
use crate::bag::listed;
use crate::intake::take;
use crate::model::digest::{Algorithm, Digest, MultiHasher};

/// Bytes that are read at once.
const BUFFER: usize = 128 * 1024;

/// Returns one list for each algorithm.
pub(super) fn further(files: &[BagFile], algorithms: &[Algorithm], folder: &Folder, spool: &Spool) -> Result<Vec<BagFile>, PackError> {
    if algorithms.is_empty() {
        return Ok(Vec::new());
    }
    let mut payload: Vec<&BagFile> = files.iter().filter(|file| file.path.starts_with("data/")).collect();
    payload.sort_by(|a, b| a.path.cmp(&b.path));
    let mut lists = vec![String::new(); algorithms.len()];
    for file in payload {
        let values = digests(file, algorithms, folder, spool)?;
        for (list, (_, value)) in lists.iter_mut().zip(values) {
            list.push_str(&listed(&value, &file.path));
        }
    }
    let named = algorithms.iter().zip(lists);
    Ok(named.map(|(algorithm, list)| BagFile::made(&format!("manifest-{}.txt", algorithm.name()), list)).collect())
}

/// Returns the digests of one file, in the order of the algorithms.
fn digests(file: &BagFile, algorithms: &[Algorithm], folder: &Folder, spool: &Spool) -> Result<Vec<(Algorithm, String)>, PackError> {
    match &file.content {
        Content::Made(bytes) => hashed(bytes.as_slice(), algorithms).map_err(PackError::Spool),
        Content::Constant(bytes, _) => hashed(*bytes, algorithms).map_err(PackError::Spool),
        Content::Spooled(spooled) => spool.read(*spooled).and_then(|text| hashed(text, algorithms)).map_err(PackError::Spool),
        Content::Original(original) => logged(original, algorithms, folder).map_or_else(|| read(original, algorithms, folder), Ok),
    }
}

/// The digests that the log knows, where it knows all of them for these very bytes.
fn logged(original: &Original, algorithms: &[Algorithm], folder: &Folder) -> Option<Vec<(Algorithm, String)>> {
    let item = folder.register.at(&original.path).filter(|item| item.sha256 == original.sha256)?;
    let of = |algorithm: &Algorithm| item.further.iter().find(|(known, _)| known == algorithm).map(|(_, value)| (*algorithm, value.to_string()));
    algorithms.iter().map(of).collect()
}

/// Reads a file for its digests; it must be what the log says, for the lists must agree with one another.
fn read(original: &Original, algorithms: &[Algorithm], folder: &Folder) -> Result<Vec<(Algorithm, String)>, PackError> {
    let path = folder.on_disk(&original.path);
    let all: Vec<Algorithm> = algorithms.iter().copied().chain([Algorithm::Sha256]).collect();
    let values = take::open(&path).and_then(|file| hashed(file, &all));
    let mut values = values.map_err(|source| PackError::Read { path, source: source.into() })?;
    let now = values.pop().and_then(|(_, value)| Digest::parse(&value).ok());
    match now.filter(|now| *now != original.sha256) {
        Some(now) => Err(plan::changed(folder, &original.path, original.sha256, now)),
        None => Ok(values),
    }
}

fn hashed(mut source: impl Read, algorithms: &[Algorithm]) -> std::io::Result<Vec<(Algorithm, String)>> {
    let mut hasher = MultiHasher::new(algorithms);
    let mut buffer = vec![0; BUFFER];
    loop {
        match source.read(&mut buffer) {
            Ok(0) => return Ok(hasher.finish()),
            Ok(got) => hasher.update(buffer.get(..got).unwrap_or_default()),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
