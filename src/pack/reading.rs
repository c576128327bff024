//! Reading many files at once, each of them once: hash, format, text and language from one pass.
//! Results come back in the order of the files, whatever the threads did.

use std::sync::Mutex;

use crate::intake::identify;
use crate::intake::take::{self, TakeError, Taken};
use crate::intake::walk::Found;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::item::{Format, TextStatus};
use crate::model::language::Profile;
use crate::model::observer::{Event, Observer};
use crate::model::text::{Reading, Unread};
use crate::{extract, language};

/// What reading one file gave: everything the log needs, and no text.
pub(super) struct Read {
    pub(super) taken: Taken,
    pub(super) format: Format,
    pub(super) text: TextStatus,
    pub(super) languages: Profile,
    pub(super) findings: Vec<Finding>,
}

/// Reads files on several threads; `known` gives the digest a file should have, when there is one.
pub(super) fn read_all(files: &[&Found], known: &(dyn Fn(&Found) -> Option<Digest> + Sync), threads: usize, observer: &dyn Observer) -> Vec<Result<Read, TakeError>> {
    let next = Mutex::new(0..files.len());
    let done = Mutex::new(Vec::with_capacity(files.len()));
    let work = || {
        loop {
            let at = next.lock().ok().and_then(|mut range| range.next());
            let Some((at, found)) = at.and_then(|at| Some((at, files.get(at)?))) else { return };
            observer.on(&Event::File { name: &found.path.shown(), bytes: found.bytes });
            let read = read_one(found, known(found), observer);
            if let Ok(mut done) = done.lock() {
                done.push((at, read));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads.clamp(1, 64) {
            scope.spawn(work);
        }
        work();
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, read)| read).collect()
}

fn read_one(found: &Found, known: Option<Digest>, observer: &dyn Observer) -> Result<Read, TakeError> {
    let taken = take::take(&found.on_disk, observer)?;
    if known == Some(taken.sha256) {
        let text = TextStatus::of(&Reading::default());
        return Ok(Read { taken: light(&taken), format: Format::unknown(), text, languages: Profile::default(), findings: Vec::new() });
    }
    let identified = identify::identify(&taken.head, taken.whole, found.path.extension().as_deref());
    let reading = if taken.whole { extract::read(&taken.head, &identified.format) } else { Reading::nothing(Unread::TooLarge) };
    let languages = language::profile(&reading.blocks);
    let text = TextStatus::of(&reading);
    Ok(Read { taken: light(&taken), format: identified.format, text, languages, findings: identified.findings })
}

/// Lets the bytes go: a batch must not hold hundreds of documents in memory.
fn light(taken: &Taken) -> Taken {
    Taken { head: Vec::new(), ..*taken }
}
