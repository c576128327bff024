//! Known originals, read again to see that they are what the log says: many short ones at a time.
//!
//! A file that is another or cannot be read is left to the ordinary way, which reads it once more and tells
//! what is wrong with it; one that changes while it is read is refused at once.

use super::crew::in_order;
use super::lanes;
use super::reading::Job;
use crate::intake::take::{self, TakeError};
use crate::model::digest::Digest;
use crate::model::observer::{Event, Observer, Step};

/// Longer files are read and hashed one by one.
const SHORT: u64 = 64 * 1024;
/// So many files are read before they are hashed: two of each lane, so that long ones find long ones beside them.
const MOST: usize = 32;
/// What a thread holds.
const ROOM: usize = MOST * 64 * 1024;

/// A known original: which job it is, how long it should be, and its digest.
struct Known<'a> {
    at: usize,
    job: &'a Job,
    bytes: usize,
    sha256: Digest,
}

/// What a second look at a known original gave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// It is what the log says.
    Holds,
    /// It changed while it was read.
    Changed,
}

/// Looks at the known originals among the jobs that `asked` names; an answer for each job, where there is one.
/// When the user asks to stop, the rest gets none.
pub(super) fn look(jobs: &[Job], asked: impl Fn(&Job) -> bool, threads: usize, observer: &dyn Observer) -> Vec<Option<Seen>> {
    let known: Vec<Known<'_>> = jobs.iter().enumerate().filter(|(_, job)| job.from.is_none() && asked(job)).filter_map(short).collect();
    if !known.is_empty() {
        observer.on(&Event::Step { step: Step::Recheck, files: known.len() as u64, bytes: known.iter().map(|known| known.bytes as u64).sum() });
    }
    let found = in_order(&groups(&known), threads, || vec![0; ROOM], |memory, group| look_at(group, memory, observer));
    let mut answers = vec![None; jobs.len()];
    for (at, seen) in found.into_iter().flatten() {
        if let Some(answer) = answers.get_mut(at) {
            *answer = Some(seen);
        }
    }
    answers
}

fn short((at, job): (usize, &Job)) -> Option<Known<'_>> {
    let item = job.known.as_deref().filter(|item| item.bytes <= SHORT)?;
    Some(Known { at, job, bytes: usize::try_from(item.bytes).ok()?, sha256: item.sha256 })
}

/// Parts the files into groups that fit into the room.
fn groups<'k, 'a>(mut left: &'k [Known<'a>]) -> Vec<&'k [Known<'a>]> {
    let mut groups = Vec::new();
    while !left.is_empty() {
        let mut room = ROOM;
        let fits = |known: &&Known<'_>| room.checked_sub(known.bytes).inspect(|rest| room = *rest).is_some();
        let (group, rest) = left.split_at(left.iter().take(MOST).take_while(fits).count().max(1));
        groups.push(group);
        left = rest;
    }
    groups
}

/// Reads one group and answers for it; `None` when the user asked to stop.
fn look_at(group: &[Known<'_>], mut memory: &mut [u8], observer: &dyn Observer) -> Option<Vec<(usize, Seen)>> {
    let mut read = Vec::with_capacity(group.len());
    let mut seen = Vec::with_capacity(group.len());
    for known in group {
        if observer.stop() {
            return None;
        }
        observer.on(&Event::File { name: &known.job.found.path });
        let (own, rest) = std::mem::take(&mut memory).split_at_mut_checked(known.bytes)?;
        memory = rest;
        match take::refill(&known.job.found.on_disk, own) {
            Ok(true) => read.push((known.at, (&*own, known.sha256))),
            Err(TakeError::Changed) => seen.push((known.at, Seen::Changed)),
            Ok(false) | Err(_) => {}
        }
    }
    let (places, pieces): (Vec<usize>, Vec<(&[u8], Digest)>) = read.into_iter().unzip();
    for ((at, (bytes, _)), unlike) in places.into_iter().zip(&pieces).zip(lanes::unlike(&pieces)) {
        if unlike.is_none() {
            observer.on(&Event::Bytes(bytes.len() as u64));
            seen.push((at, Seen::Holds));
        }
    }
    Some(seen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_fit_into_the_room_and_leave_nothing_out() {
        let job = Job { found: crate::intake::walk::Found { path: crate::model::name::EvidencePath::new("a"), on_disk: "a".into() }, from: None, known: None };
        let sizes = [0, 65536, 1, 4096];
        let known: Vec<Known<'_>> = (0..500).zip(sizes.into_iter().cycle()).map(|(at, bytes)| Known { at, job: &job, bytes, sha256: Digest::of("") }).collect();
        let groups = groups(&known);
        assert!(groups.iter().flat_map(|group| group.iter().map(|known| known.at)).eq(0..500));
        assert!(groups.iter().all(|group| group.len() <= MOST && group.iter().map(|known| known.bytes).sum::<usize>() <= ROOM));
    }
}
