//! A batch from its beginning to its end: gather, share out, leave out what is done, work, tell.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use super::crew;
use super::entry::{self, Entry};
use super::error::BatchError;
use super::input;
use super::journal::{Journal, Known};
use super::one::{self, Trade, Verb, Worked};
use super::outcome::{Ended, Outcome};
use super::report::Report;
use super::shard::Shard;
use super::source::{self, Asked};
use crate::model::finding::Finding;
use crate::model::moment::Moment;
use crate::pack::{Folder, TOOL};

/// A case over which so many runs died while it alone was in hand is not begun again.
const MOST_DEATHS: u32 = 3;

/// Which cases, and how the batch goes about them.
#[derive(Debug)]
pub struct Settings<'a> {
    /// Folders, lists, patterns, dossiers; `-` is the standard input.
    pub named: &'a [PathBuf],
    /// Where relative names begin.
    pub here: &'a Path,
    /// How many cases at a time.
    pub jobs: usize,
    /// Whether the first case that is not as it should be ends the batch.
    pub fail_fast: bool,
    /// Whether cases that an earlier batch did, and that have not changed, are left out.
    pub only_changed: bool,
    /// This machine's share.
    pub shard: Option<Shard>,
    /// The journal.
    pub journal: PathBuf,
    /// What else makes the same command another batch: the moment when it was told, the names of keys.
    pub also: Vec<String>,
}

/// How a batch went.
#[derive(Debug)]
pub struct Done {
    /// Every case of this share.
    pub report: Report,
    /// When the batch began that this run went on with.
    pub resumed: Option<Moment>,
    /// How many cases the earlier run had finished.
    pub carried: usize,
}

/// Runs a batch; each outcome is told as soon as those before it are.
pub fn run(settings: &Settings<'_>, mut trade: Trade<'_>, stdin: &mut dyn Read, told: &mut dyn FnMut(&Outcome)) -> Result<Done, BatchError> {
    let start = Instant::now();
    let found = source::gather(&Asked { named: settings.named, here: settings.here, verb: trade.verb }, stdin)?;
    let mut entries = entry::entries(found, settings.here, &trade, settings.jobs);
    entries.retain(|entry| settings.shard.is_none_or(|shard| shard.holds(&entry.id)));
    let journal = Journal::open(&settings.journal, &key(settings, &trade), trade.at)?;
    trade.at = journal.at;
    let known: Vec<Known> = entries.iter().map(|entry| journal.known(&entry.id, &entry.place)).collect();
    // What a run died over may kill this one too: everything else is finished first.
    let mut alone: Vec<usize> = known.iter().enumerate().filter(|(_, known)| known.deaths > 0).map(|(at, _)| at).collect();
    alone.sort_by_key(|at| known.get(*at).map(|known| known.alone));
    let shift = Shift { trade: &trade, settings, journal: &journal, entries: &entries, known: &known, broken: AtomicBool::new(false) };
    let mut cases = Vec::with_capacity(entries.len());
    let lost = |at: usize| shift.lost(at);
    crew::work((entries.len(), settings.jobs, &alone), |at| shift.one(at, alone.contains(&at)), lost, &mut |_, outcome| {
        told(&outcome);
        cases.push(outcome);
    });
    if !cases.iter().any(|case| case.outcome == Ended::NotReached) {
        journal.end()?;
    }
    let carried = cases.iter().filter(|case| known_done(&journal, case)).count();
    let report = Report::new(trade.verb.name(), trade.at, settings.shard, (start.elapsed().as_secs_f64(), cases));
    Ok(Done { report, resumed: journal.resumed.then_some(journal.at), carried })
}

fn known_done(journal: &Journal, case: &Outcome) -> bool {
    journal.known(&case.case, &case.place).done.as_ref() == Some(case)
}

/// What makes two runs the same batch. The share is in it: each has a journal of its own.
fn key(settings: &Settings<'_>, trade: &Trade<'_>) -> String {
    let day = if trade.verb.knows_the_day() { trade.at.day() } else { String::new() };
    let out = trade.out.as_ref().map(|layout| format!("{} {}", layout.root().display(), layout.pattern())).unwrap_or_default();
    let templates = trade.pack.templates.as_deref().map(|dir| input::of_files([dir]).to_string()).unwrap_or_default();
    let share = settings.shard.map(|shard| shard.to_string()).unwrap_or_default();
    let how = format!("{:?} {} {}", trade.pack.to, trade.pack.compress, trade.actor);
    let named: Vec<String> = settings.named.iter().map(|named| named.display().to_string()).collect();
    let here = settings.here.display().to_string();
    let mut parts = vec![TOOL, trade.verb.name(), &here, &day, &out, &templates, &share, &how];
    parts.extend(settings.also.iter().chain(&named).map(String::as_str));
    input::join(&parts)
}

/// What the threads of one run share.
struct Shift<'a> {
    trade: &'a Trade<'a>,
    settings: &'a Settings<'a>,
    journal: &'a Journal,
    entries: &'a [Entry],
    known: &'a [Known],
    /// Raised by the first case that is not as it should be, where that ends the batch.
    broken: AtomicBool,
}

impl Shift<'_> {
    fn one(&self, at: usize, alone: bool) -> Outcome {
        let start = Instant::now();
        let (Some(entry), Some(known)) = (self.entries.get(at), self.known.get(at)) else { return Outcome::new(("", ""), Ended::NotReached) };
        let name = (entry.id.as_str(), entry.place.as_str());
        let files = files(entry);
        if let Some(outcome) = self.earlier(entry, known, &files) {
            return outcome;
        }
        if self.trade.observer.stop() || self.broken.load(Ordering::Relaxed) {
            return Outcome::new(name, Ended::NotReached);
        }
        let outcome = if known.alone >= MOST_DEATHS {
            Outcome::new(name, Ended::Failed).found(&[Finding::error("batch-died", &entry.place)])
        } else {
            let durable = self.trade.verb.writes();
            let Worked { outcome, content } = one::work(self.trade, entry, known, &|state| self.journal.begin(name, alone, (state, durable)));
            Outcome { input: input::join(&[&files, &content.to_string()]), ..outcome }
        };
        self.ended(Outcome { seconds: (start.elapsed().as_secs_f64() * 1e4).round() / 1e4, ..outcome })
    }

    /// A case that panicked: its lock and its unfinished files went when its work was unwound.
    fn lost(&self, at: usize) -> Outcome {
        let name = self.entries.get(at).map(|entry| (entry.id.as_str(), entry.place.as_str())).unwrap_or_default();
        self.ended(Outcome::new(name, Ended::Failed).found(&[Finding::error("batch-panicked", name.1)]))
    }

    fn ended(&self, outcome: Outcome) -> Outcome {
        if self.settings.fail_fast && !outcome.outcome.is_good() {
            self.broken.store(true, Ordering::Relaxed);
        }
        match self.journal.done(&outcome) {
            Ok(()) => outcome,
            Err(error) => Outcome { outcome: Ended::Failed, ..outcome }.because(&error),
        }
    }

    /// How the case ended before, where nothing that this rests on has changed.
    fn earlier(&self, entry: &Entry, known: &Known, files: &str) -> Option<Outcome> {
        let was = known.was.as_ref().filter(|_| self.settings.only_changed);
        let outcome = known.done.as_ref().filter(|done| done.outcome != Ended::Failed).or_else(|| was.filter(|was| was.outcome.is_good()))?;
        let content = if entry.is_dossier || entry.fault.is_some() || !entry.path.join("case.toml").is_file() {
            0
        } else {
            // A case that was refused for its log has no number to compare: it is done again.
            Folder::look_with(&entry.path, std::sync::Arc::clone(&self.trade.profiles)).ok()?.register.content
        };
        if outcome.input != input::join(&[files, &content.to_string()]) || !whole(self.trade.verb, outcome) {
            return None;
        }
        if known.done.is_some() {
            return Some(outcome.clone());
        }
        Some(self.ended(Outcome { outcome: Ended::Unchanged, seconds: 0.0, ..outcome.clone() }))
    }
}

/// Digests what lies there and what is asked of it.
fn files(entry: &Entry) -> String {
    let digest = if entry.is_dossier { input::of_files([entry.path.as_path()]) } else { input::of_case(&entry.path) };
    let expect = entry.expect.as_ref().map(|expect| format!("{expect:?}")).unwrap_or_default();
    let fault = entry.fault.as_ref().map(|fault| format!("{fault:?}")).unwrap_or_default();
    input::join(&[&digest.to_string(), &expect, &fault])
}

/// Whether the dossiers that were told of are still there, as long as they were.
fn whole(verb: Verb, outcome: &Outcome) -> bool {
    let is = |(file, bytes): (&str, u64)| std::fs::metadata(file).is_ok_and(|about| about.is_dir() || about.len() == bytes);
    let wanted: BTreeMap<&str, u64> = outcome.dossiers.iter().map(|made| (made.file.as_str(), made.bytes)).collect();
    !verb.makes_dossiers() || wanted.into_iter().all(is)
}
