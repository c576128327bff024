//! Reading many files at once, each of them once: hash, format, text and language from one pass.
//! Results come back in the order of the files, whatever the threads did.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::carried::carried;
use super::crew::in_order;
use crate::handling::Office;
use crate::intake::identify;
use crate::intake::take::{self, TakeError, Taken};
use crate::intake::walk::Found;
use crate::model::digest::{Algorithm, Digest};
use crate::model::finding::Finding;
use crate::model::identifier;
use crate::model::inside::{Inside, Said};
use crate::model::item::{Format, Item, TextStatus};
use crate::model::lang_tag::LangTag;
use crate::model::language::Profile;
use crate::model::name::EvidencePath;
use crate::model::observer::{Event, Observer};
use crate::model::text::Block;
use crate::extract::Examined;
use crate::extract::isolated::Reader;
use crate::extract::ocr::{Ocr, Recognized};

/// Refuses what could be real in a case that must be invented.
pub(super) const REAL_NUMBER: &str = "training-real-number";

/// One file to be read, and copied on the way when it lies outside the case.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) found: Found,
    pub(super) from: Option<PathBuf>,
    /// The item that lies there, as the log knows it.
    pub(super) known: Option<Arc<Item>>,
}

/// What reading one file gave: everything the log needs, and neither bytes nor text.
pub(super) struct Read {
    pub(super) sha256: Digest,
    pub(super) further: Vec<(Algorithm, String)>,
    pub(super) bytes: u64,
    pub(super) format: Format,
    pub(super) text: TextStatus,
    pub(super) languages: Profile,
    pub(super) inside: Inside,
    pub(super) findings: Vec<Finding>,
}

/// With what files are read.
#[derive(Clone, Copy)]
pub(super) struct Means<'a> {
    /// How many at a time.
    pub(super) threads: usize,
    /// Who turns documents into text.
    pub(super) reader: &'a Reader,
    /// Who reads pictures of text, when that is wanted.
    pub(super) ocr: Option<&'a Ocr>,
    /// The rules by which files are searched for markings.
    pub(super) office: &'a Office,
    /// The languages the case file says its evidence is in.
    pub(super) expected: &'a [LangTag],
    /// In which algorithms files are hashed beside SHA-256.
    pub(super) further: &'a [Algorithm],
    /// Whether everything in the case must be invented.
    pub(super) invented: bool,
    /// Who is told.
    pub(super) observer: &'a dyn Observer,
}

/// Reads files on several threads; `known` gives the digest a file should have, when there is one, and a file that
/// has it gives nothing to log.
pub(super) fn read_all(jobs: &[&Job], known: &(dyn Fn(&Job) -> Option<Digest> + Sync), means: Means<'_>) -> Vec<Result<Option<Box<Read>>, TakeError>> {
    in_order(jobs, means.threads, Vec::new, |spare, job| {
        if means.observer.stop() {
            return Some(Err(TakeError::Stopped));
        }
        means.observer.on(&Event::File { name: &job.found.path });
        Some(read_one(job, known(job), spare, means))
    })
}

fn read_one(job: &Job, known: Option<Digest>, spare: &mut Vec<u8>, means: Means<'_>) -> Result<Option<Box<Read>>, TakeError> {
    let observer = means.observer;
    let Job { found, from, .. } = job;
    let memory = std::mem::take(spare);
    // What was told of it once is told again: a later line supersedes an earlier one as a whole.
    let told = job.known.iter().flat_map(|item| item.further.iter().map(|(algorithm, _)| *algorithm));
    let further: BTreeSet<Algorithm> = means.further.iter().copied().chain(told).collect();
    let further: Vec<Algorithm> = further.into_iter().collect();
    let taken = match from {
        Some(from) => take::copy_with((from, &found.on_disk), memory, &further, observer)?,
        None => take::take_with(&found.on_disk, memory, &further, observer)?,
    };
    let read = (known != Some(taken.sha256)).then(|| understand(&taken, found, means)).transpose()?.map(Box::new);
    *spare = taken.into_spare();
    Ok(read)
}

/// A language that the case file does not name for its evidence: perhaps a file of another case.
fn surprise(languages: &Profile) -> Option<Finding> {
    const SHARE: u8 = 25;
    let found = languages.detections.iter().find(|found| found.unexpected && found.reliable && found.share >= SHARE)?;
    Some(Finding::note("language-surprise", "").with("language", &found.tag).with("share", found.share))
}

/// Tells what kind of file some bytes are, and what is odd about them.
pub fn identified(bytes: &[u8], extension: Option<&str>) -> (Format, Vec<Finding>) {
    let found = identify::identify(bytes, true, extension);
    (found.format, found.findings)
}

/// A number that could be a real person's has no place in a case that must be invented.
fn real_numbers(examined: &Examined) -> Option<Finding> {
    let own = examined.reading.blocks.iter();
    let mut blocks = own.chain(examined.parts.iter().flat_map(|part| &part.reading.blocks));
    blocks.find_map(|block| identifier::real_looking(&block.text, 1).pop()).map(|(kind, number)| real_number(kind, &number, ""))
}

/// The refusal of such a number; it shows enough of it to be found.
pub(super) fn real_number(kind: identifier::Kind, number: &str, place: &str) -> Finding {
    let head: String = number.chars().take(4).collect();
    Finding::error(REAL_NUMBER, place).with("kind", kind.name()).with("begins", head)
}

fn understand(taken: &Taken, found: &Found, means: Means<'_>) -> Result<Read, TakeError> {
    let identified = identify::identify(taken.head(), taken.whole, found.path.extension().as_deref());
    let mut examined = if taken.whole {
        means.reader.examine(taken.head(), &identified.format, self::identified)
    } else {
        large(taken, found, &identified.format, means.reader)?
    };
    let text = TextStatus::of(&examined.reading);
    let recognized = means.ocr.filter(|_| taken.whole).and_then(|ocr| ocr.read(taken.head(), &identified.format, &examined.reading));
    if let Some(ocr) = means.ocr.filter(|_| taken.whole) {
        ocr.inside(&mut examined.parts, |numbers| means.reader.contents(taken.head(), &identified.format, numbers, self::identified));
    }
    search(&mut examined, &found.path, taken.head(), recognized.as_ref(), means.office);
    let mut findings = identified.findings;
    if means.invented {
        findings.extend(real_numbers(&examined));
    }
    // What marks a file comes first: a list that is cut is cut at its end.
    findings.splice(0..0, examined.findings.iter().cloned());
    let (mut inside, languages) = carried(Examined { findings: findings.clone(), ..examined }, recognized, means.expected);
    means.office.markings.date().clone_into(&mut inside.searched);
    findings.extend(surprise(&languages));
    Ok(Read { sha256: taken.sha256, further: taken.further.clone(), bytes: taken.bytes, format: identified.format, text, languages, inside, findings })
}

/// Reads a large file from disk once more; it must be the one that was taken in, before and after.
fn large(taken: &Taken, found: &Found, format: &Format, reader: &Reader) -> Result<Examined, TakeError> {
    let file = take::open(&found.on_disk)?;
    let before = file.metadata()?;
    let examined = reader.examine_file(file, format, identified);
    let after = found.on_disk.metadata()?;
    let same = before.len() == taken.bytes && after.len() == taken.bytes && before.modified()? == after.modified()?;
    if same { Ok(examined) } else { Err(TakeError::Changed) }
}

/// Searches a file and what lies in it for markings, keys and passwords; what is found stands before all other remarks.
fn search(examined: &mut Examined, path: &EvidencePath, bytes: &[u8], recognized: Option<&Recognized>, office: &Office) {
    let name = String::from_utf8_lossy(path.below_top()).into_owned();
    let found = searched(&name, &with(&examined.reading.blocks, recognized), &examined.said, bytes, office);
    examined.findings.splice(0..0, found);
    for part in &mut examined.parts {
        let found = searched(&part.name, &with(&part.reading.blocks, part.recognized.as_ref()), &part.said, &[], office);
        part.findings.splice(0..0, found);
    }
}

/// Returns the blocks of a text, and behind them what a machine read.
fn with<'b>(blocks: &'b [Block], recognized: Option<&Recognized>) -> Cow<'b, [Block]> {
    let read = recognized.map(|recognized| recognized.blocks.as_slice()).unwrap_or_default();
    if read.is_empty() { Cow::Borrowed(blocks) } else { Cow::Owned([blocks, read].concat()) }
}

/// Searches one file.
pub(super) fn searched(name: &str, blocks: &[Block], said: &Said, bytes: &[u8], office: &Office) -> Vec<Finding> {
    let mut found = office.markings.scan(name, blocks, said);
    found.extend(office.refusals.scan(name, blocks, bytes));
    found
}
