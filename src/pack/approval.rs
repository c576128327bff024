//! Who approved what: approvals given, and whether they still hold.
//!
//! A wanted person's notice, a provisional arrest, an extradition and a return need three different people. What
//! `[approval]` in the case file says is never enough there: each approves by a command of their own, which binds
//! them to the digest of what they saw. Without keys a person is known by a typed name, and the dossier says so; a
//! signature binds a key to the same digest (`signed`).

use super::bound;
use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::judge::errors;
use super::key;
use super::signed;
use crate::custody::{Approved, Event};
use crate::dossier::material::ApprovalLine;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::observer::Observer;
use crate::profile::gates::Gates;
use crate::profile::people::{self, People, Unfit};
use crate::seal::Signatory;

/// In which role a person approves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The superior who lets it go.
    Approver,
    /// The legal reviewer.
    Legal,
}

impl Role {
    /// Returns the word used in the log, in JSON and in sentences.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approver => "approver",
            Self::Legal => "legal",
        }
    }
}

/// An approval to be given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approve {
    /// In which role.
    pub role: Role,
    /// Who; empty means whoever is at work.
    pub name: String,
    /// What the person wishes to add; it stays at home.
    pub note: String,
}

/// An approval that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalGiven {
    /// Who.
    pub name: String,
    /// How the person is known: `typed-name` or `signature`.
    pub means: &'static str,
    /// What it is bound to.
    pub digest: Digest,
    /// What is still needed before packing.
    pub open: Vec<Finding>,
}

/// Logs that a person approves the case as it stands, with the person's signature where there is a key.
pub fn approve(folder: &mut LockedFolder, given: &Approve, by: Option<&Signatory>, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<ApprovalGiven, PackError> {
    let name = if given.name.trim().is_empty() { worker.actor.trim() } else { given.name.trim() }.to_owned();
    let mut findings = objections(folder, given.role, &name, &worker.actor);
    // What cannot be packed cannot be approved; other approvals may still be missing.
    let gaps = errors(folder, worker, observer)?;
    findings.extend(gaps.into_iter().filter(|finding| !is_of_approvals(finding)));
    if !findings.is_empty() {
        return Err(PackError::Problems(findings));
    }
    folder.begin(worker)?;
    folder.freeze(worker)?;
    let parts = bound::parts(folder);
    let digest = bound::whole(&parts);
    let means = if by.is_some() { signed::SIGNED } else { "typed-name" };
    let mut event = Approved {
        role: given.role.name().to_owned(),
        name: name.clone(),
        means: means.to_owned(),
        version: folder.file.case.version,
        digest: digest.to_string(),
        parts,
        note: given.note.trim().to_owned(),
        signature: None,
    };
    if let Some(by) = by {
        let case = &folder.file.case.id;
        event.signature = Some(signed::sign(case, &event.statement(case), by, worker.at)?);
    }
    if let Some(fault) = signed::approval(folder, &worker.at.to_string(), &event, &people(folder)) {
        return Err(PackError::Problems(vec![fault]));
    }
    // One approves in one's own name: the line bears it, whoever's the computer is.
    let mut worker = Worker { actor: name.clone(), at: worker.at, salt: worker.salt, reader: worker.reader, office: worker.office };
    folder.log(vec![Event::Approved(Box::new(event))], &mut worker)?;
    Ok(ApprovalGiven { name, means, digest, open: judge(folder) })
}

/// Is it about approvals, of which more may be to come?
fn is_of_approvals(finding: &Finding) -> bool {
    let of_role = finding.code.0.starts_with("decision-") && matches!(finding.value("what"), Some("approver" | "legal"));
    of_role || finding.code.0.starts_with("approval-")
}

impl LockedFolder {
    /// Puts the answers of the case file into the log, so that they can no longer be changed unseen; copies of one
    /// case get the same lines.
    pub(super) fn freeze(&mut self, worker: &mut Worker<'_>) -> Result<(), PackError> {
        let events: Vec<Event> = bound::fresh(self).into_iter().map(Event::Gate).collect();
        if events.is_empty() {
            return Ok(());
        }
        key::make(&self.root, worker.salt)?;
        let mut salt = key::salts(&self.root, self.log.head())?;
        let mut worker = Worker { actor: worker.actor.clone(), at: worker.at, salt: &mut salt, reader: worker.reader, office: worker.office };
        self.log(events, &mut worker)
    }
}

/// Returns the people of a case, with the spellings that belong together.
pub(super) fn people(folder: &Folder) -> People {
    let case = &folder.file.case;
    let decided = &folder.register.decided;
    let mut people = People::default();
    people.join(case.sender.officer.iter().map(|(_, name)| name));
    let single = [case.approval.prepared_by.as_str(), case.approval.approved_by.as_str()];
    let logged = decided.preparers.iter().map(String::as_str).chain(decided.approvals.iter().map(|(_, approved)| approved.name.as_str()));
    for name in single.into_iter().chain(logged).chain(decided.answers.iter().map(|answer| answer.who.as_str())) {
        people.join([name]);
    }
    people
}

/// Why a typed name cannot be that of a person who decides.
pub(super) fn unfit(name: &str, nobody: &'static str) -> Option<Finding> {
    let refused = |code| Finding::error(code, "custody.jsonl").with("name", name);
    Some(match people::unfit(name)? {
        Unfit::Nobody => refused(nobody),
        Unfit::Mixed => refused("approval-mixed-letters"),
        Unfit::Odd(letter) => refused("approval-odd-letter").with("letter", letter.to_string()),
        Unfit::Half => refused("approval-half-name"),
    })
}

/// Why this person cannot approve in this role.
fn objections(folder: &Folder, role: Role, name: &str, actor: &str) -> Vec<Finding> {
    let mut people = people(folder);
    people.join([name]);
    let refused = |code| Finding::error(code, "custody.jsonl").with("role", role.name()).with("name", name);
    if let Some(finding) = unfit(name, "approval-nobody") {
        return vec![finding.with("role", role.name())];
    }
    if !actor.trim().is_empty() && !people.known_as(actor, name) {
        return vec![refused("approval-for-another").with("actor", actor.trim())];
    }
    let mut before: Vec<(&str, String)> = preparers(folder).into_iter().map(|other| ("preparer", other)).collect();
    if Gates::embedded().needs_three(folder.file.case.family()) {
        let now = bound::whole(&bound::parts(folder)).to_string();
        let others = folder.register.decided.approvals.iter().filter(|(_, approved)| approved.role != role.name() && approved.digest == now);
        before.extend(others.map(|(_, approved)| (word(&approved.role), approved.name.clone())));
    }
    let clash = before.into_iter().find(|(_, other)| people.same(other, name));
    clash.map(|(other_role, other)| refused("approval-same-person").with("other", other).with("other_role", other_role)).into_iter().collect()
}

/// The role as one of the words that sentences know.
fn word(role: &str) -> &'static str {
    if role == "legal" { "legal" } else { "approver" }
}

/// Who prepared the dossier: whom the case file names, and for the gravest types everybody who worked on it.
fn preparers(folder: &Folder) -> Vec<String> {
    let named = Some(folder.file.case.approval.prepared_by.clone()).filter(|name| !name.trim().is_empty());
    let logged = folder.register.decided.preparers.iter().filter(|_| Gates::embedded().needs_three(folder.file.case.family())).cloned();
    named.into_iter().chain(logged).collect()
}

/// Names what stands in the way of packing: approvals that are missing, void, or by the wrong person.
pub(super) fn judge(folder: &Folder) -> Vec<Finding> {
    let case = &folder.file.case;
    let people = people(folder);
    let preparers = preparers(folder);
    let three = Gates::embedded().needs_three(case.family());
    // With thousands of items that is work; without an approval nothing is compared with it.
    let now = if folder.register.decided.approvals.is_empty() { bound::Parts::new() } else { bound::parts(folder) };
    let mut findings = Vec::new();
    if three && preparers.iter().all(|name| people::is_nobody(name)) {
        findings.push(Finding::error("approval-no-preparer", "case.toml [approval]"));
    }
    let mut holding: Vec<Vec<&Approved>> = Vec::new();
    for role in [Role::Approver, Role::Legal] {
        let given: Vec<&(String, Approved)> = folder.register.decided.approvals.iter().filter(|(_, approved)| approved.role == role.name()).collect();
        let (good, bad) = sift(folder, &given, (role, &now), (&people, &preparers));
        if good.is_empty() {
            let missing = three && given.is_empty();
            findings.extend(missing.then(|| Finding::error("approval-missing", "custody.jsonl").with("role", role.name())));
            findings.extend(bad);
        }
        holding.push(good);
    }
    if let [approvers, reviewers] = holding.as_slice()
        && three
        && let (Some(approver), Some(reviewer)) = (approvers.first(), reviewers.first())
        && !approvers.iter().any(|one| reviewers.iter().any(|other| !people.same(&one.name, &other.name)))
    {
        let finding = Finding::error("approval-same-person", "custody.jsonl").with("role", "legal").with("name", &reviewer.name);
        findings.push(finding.with("other", &approver.name).with("other_role", "approver"));
    }
    let stated = &case.approval.approved_by;
    if !three && folder.register.decided.approvals.is_empty() && !people::is_nobody(stated) && preparers.iter().any(|name| people.same(name, stated)) {
        let finding = Finding::error("approval-same-person", "case.toml [approval]").with("role", "approver").with("name", stated);
        findings.push(finding.with("other", &case.approval.prepared_by).with("other_role", "preparer"));
    }
    findings
}

/// Parts the approvals of a role into those that hold and what is wrong with the last of the others.
fn sift<'a>(folder: &Folder, given: &[&'a (String, Approved)], (role, now): (Role, &bound::Parts), (people, preparers): (&People, &[String])) -> (Vec<&'a Approved>, Vec<Finding>) {
    let digest = bound::whole(now).to_string();
    let mut good = Vec::new();
    let mut bad = Vec::new();
    for (time, approved) in given {
        let finding = |code| Finding::error(code, "custody.jsonl").with("role", role.name()).with("name", &approved.name);
        if approved.digest != digest {
            let parts = bound::changed(&approved.parts, now);
            bad = parts.iter().map(|part| finding("approval-void").with("part", part)).collect();
            if bad.is_empty() {
                bad.push(finding("approval-void").with("part", "all"));
            }
        } else if let Some(other) = preparers.iter().find(|other| people.same(other, &approved.name)) {
            bad = vec![finding("approval-same-person").with("other", other).with("other_role", "preparer")];
        } else if let Some(fault) = signed::approval(folder, time, approved, people) {
            bad = vec![fault];
        } else {
            good.push(approved);
        }
    }
    (good, bad)
}

/// Returns the approvals that hold, as the dossier prints them: the last of each role.
pub(super) fn holding(folder: &Folder) -> Vec<ApprovalLine> {
    if folder.register.decided.approvals.is_empty() {
        return Vec::new();
    }
    let now = bound::whole(&bound::parts(folder)).to_string();
    let people = people(folder);
    let last = |role: Role| {
        let given = folder.register.decided.approvals.iter().rev();
        let mut own = given.filter(|(_, approved)| approved.role == role.name() && approved.digest == now);
        let (time, approved) = own.find(|(time, approved)| signed::approval(folder, time, approved, &people).is_none())?;
        Some(ApprovalLine { role: role.name(), name: approved.name.clone(), time: time.clone(), key: signed::key_of(approved) })
    };
    [Role::Approver, Role::Legal].into_iter().filter_map(last).collect()
}
