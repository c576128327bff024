//! A named person decides about a finding on a translation, or a warning about the case: it is accepted as it is, or
//! explained; it may be shown to the recipient. The decision stands in the log and holds for these very bytes and words.

use super::approval::unfit;
use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::judge::case;
use super::reasons::weighed;
use super::review::{Reviewed, review};
use crate::custody::{Event, Waived};
use crate::intake::case_file;
use crate::model::finding::{Finding, Level};
use crate::model::observer::Observer;
use crate::model::translation::Translation;

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
    if let Some(finding) = unfit(&who, "waive-nobody") {
        return Err(PackError::Problems(vec![finding]));
    }
    if given.reason.trim().is_empty() {
        return Err(PackError::Problems(vec![Finding::error("waive-no-reason", "custody.jsonl")]));
    }
    let known = known(folder, worker, observer)?;
    let chosen = given.findings.iter().map(|name| find(&known, name)).collect::<Result<Vec<_>, _>>()?;
    let event = |one: &&Reviewed| {
        let of = |value: &dyn Fn(&Translation) -> String| one.record.as_ref().map(value).unwrap_or_default();
        Event::Waived(Box::new(Waived {
            item: of(&|record| record.item.to_string()),
            to: of(&|record| record.to.to_string()),
            finding: one.stable_name(),
            source_sha256: of(&|record| record.source_sha256.to_string()),
            translation_sha256: of(&|record| record.sha256.to_string()),
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
    let names: Vec<String> = chosen.iter().map(|one| one.stable_name()).collect();
    let now = self::known(folder, worker, observer)?;
    Ok(now.into_iter().filter(|one| names.contains(&one.stable_name())).collect())
}

/// Everything that can be decided about, and what cannot, so that it can be told apart.
fn known(folder: &Folder, worker: &Worker<'_>, observer: &dyn Observer) -> Result<Vec<Reviewed>, PackError> {
    let mut known = review(folder, &[], worker, observer)?;
    known.extend(weighed(folder, case(folder, &[], worker, observer)?));
    Ok(known)
}

/// The finding that a person named, without regard to letter case; the line of the case file may be left out, and the
/// place where only one finding bears that name.
fn find<'a>(known: &'a [Reviewed], name: &str) -> Result<&'a Reviewed, PackError> {
    let name = name.trim();
    let is = |one: &&Reviewed| [one.name(), one.stable_name()].iter().any(|own| own.eq_ignore_ascii_case(name)) || one.name().split(' ').next().is_some_and(|own| own.eq_ignore_ascii_case(name));
    // What stands for many findings cannot be decided about.
    let all = || known.iter().filter(|one| !one.print.is_empty());
    let by_code: Vec<&Reviewed> = all().filter(|one| one.finding.name().eq_ignore_ascii_case(name)).collect();
    let alone = if let [only] = by_code.as_slice() { Some(*only) } else { None };
    if let Some(found) = all().find(is).or(alone) {
        return Ok(found);
    }
    if let Some(error) = known.iter().find(|one| one.record.is_none() && one.finding.level == Level::Error && (is(one) || one.finding.name().eq_ignore_ascii_case(name))) {
        return Err(PackError::Problems(vec![Finding::error("waive-error", "custody.jsonl").with("finding", error.name())]));
    }
    let names: Vec<String> = all().flat_map(|one| [one.finding.name().to_owned(), one.name()]).collect();
    let nearest = case_file::nearest(name, names.iter().map(String::as_str)).unwrap_or("none").to_owned();
    Err(PackError::NoFinding { name: name.to_owned(), nearest })
}
