//! Signatures under approvals and answers: made, and checked against the case and the office's own list of keys.
//!
//! A signature stands under the number of the case and all that the line says, so that it fits no other case and no
//! other words. Whose key it is, is told by the office's `people.toml` only; that file may demand signatures.

use super::{approval, bound};
use super::folder::Folder;
use crate::custody::{Approved, GateAnswered, Signature};
use crate::model::finding::{Finding, Level};
use crate::model::moment::{self, Moment};
use crate::profile::Owner;
use crate::profile::people::People;
use crate::seal::{self, Flaw, SealError, Signatory};

/// The word of a line that is signed.
pub(super) const SIGNED: &str = "signature";

/// Signs a statement for a case.
pub(super) fn sign(case: &str, statement: &str, by: &Signatory, at: Moment) -> Result<Signature, SealError> {
    Ok(Signature { case: case.to_owned(), value: by.sign_decision(statement, at)? })
}

/// A decision, as far as its signature goes.
struct Decision<'a> {
    /// `approver`, `legal`, or the number of the question.
    what: &'a str,
    who: &'a str,
    day: String,
    /// Whether the line says that it is signed.
    claims: bool,
    signature: Option<&'a Signature>,
    statement: &'a dyn Fn(&str) -> String,
}

/// Why an approval's signature does not count; nothing where it does, or where none is needed.
pub(super) fn approval(folder: &Folder, time: &str, approved: &Approved, people: &People) -> Option<Finding> {
    let day = time.get(..10).unwrap_or_default().to_owned();
    let decision = Decision {
        what: if approved.role == "legal" { "legal" } else { "approver" },
        who: &approved.name,
        day,
        claims: approved.means == SIGNED,
        signature: approved.signature.as_ref(),
        statement: &|case| approved.statement(case),
    };
    fault(folder, &decision, people)
}

/// Why an answer's signature does not count.
pub(super) fn answer(folder: &Folder, answer: &GateAnswered, people: &People) -> Option<Finding> {
    let day = Some(answer.when.clone()).filter(|day| moment::is_date(day)).unwrap_or_default();
    let decision = Decision {
        what: &answer.gate,
        who: &answer.who,
        day,
        claims: answer.signature.is_some(),
        signature: answer.signature.as_ref(),
        statement: &|case| answer.statement(case),
    };
    fault(folder, &decision, people)
}

fn fault(folder: &Folder, decision: &Decision<'_>, people: &People) -> Option<Finding> {
    let required = folder.profiles.signers().requires(folder.file.case.family());
    let found = |code| Some(Finding::error(code, "custody.jsonl").with("what", decision.what).with("name", decision.who));
    let Some(signature) = decision.signature else {
        return match (decision.claims, required) {
            (true, _) => found("decision-forged"),
            (false, true) => found("decision-unsigned"),
            (false, false) => None,
        };
    };
    let hand = match seal::check_decision(&signature.value, &(decision.statement)(&signature.case)) {
        Ok(hand) => hand,
        Err(Flaw::NotSupported(algorithm)) => return found("decision-not-supported").map(|finding| finding.with("algorithm", algorithm)),
        Err(Flaw::Invalid | Flaw::Malformed(_)) => return found("decision-forged"),
    };
    if signature.case != folder.file.case.id {
        return found("decision-other-case").map(|finding| finding.with("case", &signature.case));
    }
    let with_key = |code| found(code).map(|finding| finding.with("key", hand.name()));
    match folder.profiles.signers().owner(decision.who, &hand, &decision.day, people) {
        Owner::Another => with_key("decision-other-key"),
        Owner::NotThen => with_key("decision-key-not-then"),
        Owner::Unlisted if required => with_key("decision-unlisted"),
        Owner::Own | Owner::Unlisted => None,
    }
}

/// Names the approvals of a case whose signatures do not count.
pub(super) fn approvals(folder: &Folder) -> Vec<Finding> {
    let people = approval::people(folder);
    let given = &folder.register.decided.approvals;
    let judged = given.iter().map(|(time, approved)| (approved.role.as_str(), approval(folder, time, approved, &people)));
    outweighed(&judged.collect::<Vec<_>>())
}

/// Names the answers of a case whose signatures do not count.
pub(super) fn answers(folder: &Folder) -> Vec<Finding> {
    let people = approval::people(folder);
    let given = bound::answers(folder);
    outweighed(&given.iter().map(|given| (given.gate.as_str(), answer(folder, given, &people))).collect::<Vec<_>>())
}

/// No line is ever taken back: what a later good one outweighs is worth a look, and no more.
fn outweighed(judged: &[(&str, Option<Finding>)]) -> Vec<Finding> {
    let later = |at: usize, of: &str| judged.iter().skip(at).any(|(other, fault)| *other == of && fault.is_none());
    let level = |at: usize, of: &str| if later(at, of) { Level::Note } else { Level::Error };
    let faults = judged.iter().enumerate().filter_map(|(at, (of, fault))| Some(Finding { level: level(at, of), ..fault.clone()? }));
    faults.collect()
}

/// Returns what the key under a signature is called, where it holds.
pub(super) fn key_of(approved: &Approved) -> Option<String> {
    let signature = approved.signature.as_ref()?;
    seal::check_decision(&signature.value, &approved.statement(&signature.case)).ok().map(|hand| hand.name())
}
