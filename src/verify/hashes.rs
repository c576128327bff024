//! Hashes every file of a bag once, on several threads, for all its manifests at the same time.
//!
//! Nothing is unpacked and no file is held in memory. Who finishes first does not show in the result.

use std::io::{self, Read as _};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use super::VerifyError;
use crate::archive::Damage;
use crate::bag::{Bag, Findings, Listing, Source, files};
use crate::model::digest::{Algorithm, Digest, MultiHasher, hex};
use crate::model::finding::Finding;
use crate::model::observer::{Event, Observer, Step};

/// How many bytes are read at once, by each thread.
const BUFFER: usize = 128 * 1024;

/// Name of the file whose digest is the seal.
pub(super) const SEALED: &str = "tagmanifest-sha256.txt";

/// What hashing told.
#[derive(Debug, Default)]
pub(super) struct Hashed {
    /// What does not hold.
    pub(super) findings: Findings,
    /// SHA-256 of the tag manifest.
    pub(super) seal: Option<Digest>,
}

/// Hashes every file and compares it with each manifest that lists it.
pub(super) fn run(source: &dyn Source, bag: &Bag, threads: usize, observer: &dyn Observer) -> Result<Hashed, VerifyError> {
    let mut order: Vec<u32> = (0..u32::try_from(source.count()).unwrap_or(u32::MAX)).collect();
    // Large files first, so that no thread is left alone with one at the end; the others as they lie.
    order.sort_unstable_by_key(|at| (std::cmp::Reverse(source.file(*at as usize).map_or(0, |file| file.bytes)), *at));
    let bytes = files(source).map(|file| file.bytes).fold(0, u64::saturating_add);
    observer.on(&Event::Step { step: Step::Check, files: order.len() as u64, bytes });
    let work = Work { source, bag, observer, order, next: AtomicUsize::new(0), failed: AtomicBool::new(false), found: Mutex::default() };
    std::thread::scope(|scope| {
        let helpers: Vec<_> = (1..threads.clamp(1, 64)).map(|_| scope.spawn(|| work.until_done())).collect();
        let own = work.until_done();
        helpers.into_iter().try_fold(own, |so_far, helper| match helper.join() {
            Ok(result) => Ok(so_far.and(result)),
            Err(panic) => std::panic::resume_unwind(panic),
        })?
    })?;
    Ok(work.found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner))
}

/// What the threads share.
struct Work<'a> {
    source: &'a dyn Source,
    bag: &'a Bag,
    observer: &'a dyn Observer,
    order: Vec<u32>,
    next: AtomicUsize,
    failed: AtomicBool,
    found: Mutex<Hashed>,
}

impl Work<'_> {
    /// Takes file after file until none is left, somebody failed, or the user had enough.
    fn until_done(&self) -> Result<(), VerifyError> {
        // They are sorted: the first is the longest.
        let longest = self.order.first().and_then(|at| self.source.file(*at as usize)).map_or(0, |file| file.bytes);
        let mut buffer = vec![0; usize::try_from(longest).unwrap_or(BUFFER).clamp(4096, BUFFER)];
        while let Some(at) = self.order.get(self.next.fetch_add(1, Ordering::Relaxed)) {
            if self.failed.load(Ordering::Relaxed) {
                return Ok(());
            }
            if let Err(error) = self.file(*at as usize, &mut buffer) {
                self.failed.store(true, Ordering::Relaxed);
                return Err(error);
            }
        }
        Ok(())
    }

    fn file(&self, at: usize, buffer: &mut [u8]) -> Result<(), VerifyError> {
        let Some(file) = self.source.file(at) else { return Ok(()) };
        self.observer.on(&Event::File { name: &file.path });
        let lists: Vec<(&Listing, &[u8])> = self
            .bag
            .listings
            .iter()
            .filter_map(|listing| Some((listing, listing.values.get(at)?)))
            .collect();
        let is_sealed = file.path == SEALED;
        let mut algorithms: Vec<Algorithm> = lists.iter().map(|(listing, _)| listing.algorithm).collect();
        algorithms.extend(is_sealed.then_some(Algorithm::Sha256));
        algorithms.sort_unstable();
        algorithms.dedup();
        let mut hasher = MultiHasher::new(&algorithms);
        let damage = self.read(at, buffer, &mut hasher)?;
        let values = hasher.finish();
        self.judge(file.path, &lists, &values, damage);
        if is_sealed {
            let seal = values.iter().find(|(algorithm, _)| *algorithm == Algorithm::Sha256);
            self.found().seal = seal.and_then(|(_, value)| Digest::parse(value).ok());
        }
        Ok(())
    }

    /// Reads one file to its end; what is wrong with its packing is an answer, everything else an error.
    fn read(&self, at: usize, buffer: &mut [u8], hasher: &mut MultiHasher) -> Result<Option<Damage>, VerifyError> {
        let failed = |source: io::Error| VerifyError::Read {
            path: self.source.file(at).map(|file| file.path.to_owned()).unwrap_or_default(),
            source,
        };
        let mut reader = self.source.open(at).map_err(failed)?;
        loop {
            if self.observer.stop() {
                return Err(VerifyError::Stopped);
            }
            match reader.read(buffer) {
                Ok(0) => return Ok(None),
                Ok(got) => {
                    hasher.update(buffer.get(..got).unwrap_or_default());
                    self.observer.on(&Event::Bytes(got as u64));
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Damage::of(&error).map(Some).ok_or_else(|| failed(error)),
            }
        }
    }

    /// Says what does not hold of one file.
    fn judge(&self, path: &str, lists: &[(&Listing, &[u8])], values: &[(Algorithm, String)], damage: Option<Damage>) {
        // When nothing but the check sum is wrong every byte was seen, and the manifest has the last word.
        let whole = matches!(damage, None | Some(Damage::Crc));
        for (listing, expected) in lists.iter().filter(|_| whole) {
            let expected = hex(expected);
            let found = values.iter().find(|(algorithm, _)| *algorithm == listing.algorithm).map_or("", |(_, value)| value);
            if found != expected {
                let finding = Finding::error("bag-digest-mismatch", path).with("manifest", &listing.name);
                self.found().findings.push(finding.with("expected", expected).with("found", found));
            }
        }
        if let Some(damage) = damage {
            self.found().findings.push(Finding::error(damage.code(), path));
        }
    }

    fn found(&self) -> std::sync::MutexGuard<'_, Hashed> {
        self.found.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
