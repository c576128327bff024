//! A named person decides about a finding on a translation: it is accepted as it is, or explained; it may be shown to
//! the recipient. The decision stands in the log and holds for these very bytes and words.

use super::error::PackError;
use super::folder::{LockedFolder, Worker};
use super::review::{Reviewed, review};
use crate::custody::{Event, Waived};
use crate::intake::case_file;
use crate::model::finding::Finding;
use crate::model::observer::Observer;
use crate::profile::people;

/// A decision that is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waive {
    /// Names of findings, as `check` tells them.
    pub findings: Vec<String>,
    /// `accepted`, `explained` or `withdrawn`.
    pub decision: String,
    /// Why.
    pub reason: String,
    /// Who decides; empty means whoever is at work.
    pub who: String,
    /// Whether the recipient is to see it.
    pub disclose: bool,
}

/// Logs a decision, and returns the findings with it.
pub fn waive(folder: &mut LockedFolder, given: &Waive, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<Vec<Reviewed>, PackError> {
    let who = if given.who.trim().is_empty() { worker.actor.trim().to_owned() } else { given.who.trim().to_owned() };
    let who = if who.is_empty() { folder.officer() } else { who };
    if people::is_nobody(&who) {
        return Err(PackError::Problems(vec![Finding::error("waive-nobody", "custody.jsonl")]));
    }
    if given.reason.trim().is_empty() {
        return Err(PackError::Problems(vec![Finding::error("waive-no-reason", "custody.jsonl")]));
    }
    let known = review(folder, &[], worker, observer)?;
    let chosen = given.findings.iter().map(|name| find(&known, name)).collect::<Result<Vec<_>, _>>()?;
    let event = |one: &&Reviewed| {
        Event::Waived(Box::new(Waived {
            item: one.record.item.to_string(),
            to: one.record.to.to_string(),
            finding: one.finding.name().to_owned(),
            source_sha256: one.record.source_sha256.to_string(),
            translation_sha256: one.record.sha256.to_string(),
            print: one.print.clone(),
            decision: given.decision.clone(),
            reason: given.reason.trim().to_owned(),
            who: who.clone(),
            disclose: given.disclose && given.decision != "withdrawn",
        }))
    };
    let events = chosen.iter().map(event).collect();
    folder.begin(worker)?;
    folder.log(events, worker)?;
    let names: Vec<&str> = chosen.iter().map(|one| one.finding.name()).collect();
    let now = review(folder, &[], worker, observer)?;
    Ok(now.into_iter().filter(|one| names.contains(&one.finding.name())).collect())
}

/// The finding that a person named, without regard to letter case.
fn find<'a>(known: &'a [Reviewed], name: &str) -> Result<&'a Reviewed, PackError> {
    // What stands for many findings cannot be decided about.
    let one = || known.iter().filter(|one| !one.print.is_empty());
    let exact = one().find(|one| one.finding.name().eq_ignore_ascii_case(name.trim()));
    let nearest = || case_file::nearest(name, one().map(|one| one.finding.name())).unwrap_or("none").to_owned();
    exact.ok_or_else(|| PackError::NoFinding { name: name.to_owned(), nearest: nearest() })
}
