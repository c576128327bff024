//! The safeguard questions of a case: where each stands, and an answer given by command.

use super::approval;
use super::bound;
use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::signed;
use crate::custody::{Event, GateAnswered};
use crate::model::finding::{Finding, Level};
use crate::profile::gates::{self, Asked, Gates};
use crate::seal::Signatory;

/// One question and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct GateLine {
    /// `G1` to `G12`.
    pub id: String,
    /// Whether this type asks it.
    pub asked: Option<Asked>,
    /// How many sentences help to answer it.
    pub factors: u8,
    /// Who asks for it.
    pub source: String,
    /// Its answers, in their order.
    pub answers: Vec<GateAnswered>,
    /// What stands in the way.
    pub finding: Option<Finding>,
}

/// Returns the questions of a case with their answers.
pub fn gates(folder: &Folder) -> Vec<GateLine> {
    let (gates, mut answers, people) = (Gates::embedded(), bound::answers(folder), approval::people(folder));
    // A hesitation counts whoever wrote it; what lifts one counts only as it should be signed.
    answers.retain(|answer| matches!(answer.answer.as_str(), "no" | "unsure") || signed::answer(folder, answer, &people).is_none());
    let line = |state: gates::GateState<'_>| GateLine {
        id: state.gate.id.clone(),
        asked: state.asked,
        factors: state.gate.factors,
        source: state.gate.source.clone(),
        answers: state.answers.into_iter().cloned().collect(),
        finding: state.finding,
    };
    gates.states(&folder.file.case, &answers, &people).into_iter().map(line).collect()
}

/// Names what the questions leave in the way of packing.
pub(super) fn judge(folder: &Folder) -> Vec<Finding> {
    let (unanswered, mut open): (Vec<_>, Vec<_>) = gates(folder).into_iter().filter_map(|line| line.finding).partition(|finding| finding.code.0 == "gate-unanswered");
    open.extend(in_one(&unanswered));
    open.extend(misspelt(folder));
    open.extend(signed::answers(folder));
    open.extend(Gates::embedded().off_record(&folder.file.case));
    open
}

/// Names in the case file that cannot stand for a person: by an odd spelling one would pass as two.
fn misspelt(folder: &Folder) -> Vec<Finding> {
    let answers = gates::answers_of(&folder.file.case).into_iter();
    // That nobody answered at all is told with the question.
    let odd = answers.filter_map(|answer| Some((approval::unfit(&answer.who, "gate-nobody").filter(|finding| finding.code.0 != "gate-nobody")?, answer.gate)));
    let level = if folder.file.case.family() == "TTL" { Level::Note } else { Level::Error };
    odd.map(|(finding, gate)| Finding { level, place: format!("case.toml [safeguards] {gate}"), ..finding }.with("role", "preparer").with("gate", gate)).collect()
}

/// Names the questions without an answer together: a new case has a dozen of them.
fn in_one(unanswered: &[Finding]) -> Vec<Finding> {
    let one = |level: Level| {
        let gates: Vec<&str> = unanswered.iter().filter(|finding| finding.level == level).filter_map(|finding| finding.value("gate")).collect();
        let first = gates.first()?;
        let finding = Finding::error("gate-unanswered", "case.toml [safeguards]").with("gate", first).with("gates", gates.join(", "));
        Some(Finding { level, ..finding })
    };
    [Level::Error, Level::Warning, Level::Note].into_iter().filter_map(one).collect()
}

/// Logs an answer. Those of the case file are frozen first, so that the order is the order in which they were given.
pub fn answer(folder: &mut LockedFolder, given: GateAnswered, by: Option<&Signatory>, worker: &mut Worker<'_>) -> Result<Vec<GateLine>, PackError> {
    let gates = Gates::embedded();
    if !gates.ids().any(|id| id == given.gate) {
        return Err(PackError::NotListed { name: given.gate, known: gates.ids().collect::<Vec<_>>().join(", ") });
    }
    let who = if given.who.trim().is_empty() { worker.actor.trim().to_owned() } else { given.who.trim().to_owned() };
    let who = if who.is_empty() { folder.officer() } else { who };
    let (gate, answer) = (given.gate.clone(), given.answer.clone());
    let refused = |finding: Finding| Err(PackError::Problems(vec![finding.with("gate", &gate).with("answer", &answer)]));
    if let Some(finding) = approval::unfit(&who, "gate-nobody") {
        return refused(finding);
    }
    // Everybody answers for themselves, as everybody approves for themselves: the line bears their name for ever.
    let actor = worker.actor.trim();
    if !actor.is_empty() && !approval::people(folder).known_as(actor, &who) {
        return refused(Finding::error("gate-for-another", "custody.jsonl").with("name", &who).with("actor", actor));
    }
    // Those of the case file would stand in the log for ever, too.
    let odd: Vec<Finding> = misspelt(folder).into_iter().filter(|finding| finding.level == Level::Error).collect();
    if !odd.is_empty() {
        return Err(PackError::Problems(odd));
    }
    let mut given = GateAnswered { who, ..given };
    if let Some(by) = by {
        let case = &folder.file.case.id;
        given.signature = Some(signed::sign(case, &given.statement(case), by, worker.at)?);
    }
    if let Some(fault) = signed::answer(folder, &given, &approval::people(folder)) {
        return refused(fault);
    }
    folder.begin(worker)?;
    folder.freeze(worker)?;
    folder.log(vec![Event::Gate(given)], worker)?;
    Ok(self::gates(folder))
}
