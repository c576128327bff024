//! What the checks on translations mean for packing: what nobody decided about stands in the way, and what the sender
//! chose to disclose goes to the page that shows both texts.

use std::collections::BTreeSet;

use super::error::PackError;
use super::folder::{Folder, Worker};
use super::plan::Plan;
use super::review::{Reviewed, review};
use crate::dossier::material::Disclosed;
use crate::model::case::Recipient;
use crate::model::finding::{Finding, Level};
use crate::model::observer::Observer;

/// Checks the translations; what nobody decided about stands in the way, except where a life is at risk.
pub(super) fn open_questions(folder: &Folder, recipients: &[Recipient], worker: &Worker<'_>, observer: &dyn Observer) -> Result<Vec<Reviewed>, PackError> {
    let keys: Vec<String> = recipients.iter().map(|recipient| recipient.key.clone()).collect();
    let reviewed = review(folder, &keys, worker, observer)?;
    let blocks = |one: &&Reviewed| one.is_open() && one.finding.level == Level::Error && folder.file.case.family() != "TTL";
    let mut errors: Vec<Finding> = reviewed.iter().filter(blocks).map(|one| one.finding.clone()).collect();
    // An original that changed is one alarm, however many translations it has.
    let mut seen = BTreeSet::new();
    errors.retain(|finding| seen.insert(finding.clone()));
    if errors.is_empty() { Ok(reviewed) } else { Err(PackError::Problems(errors)) }
}

/// Puts what the sender discloses beside the translations it is about, and counts what is still open.
pub(super) fn disclose(plan: &mut Plan, reviewed: &[Reviewed], recipient: &str) {
    let mut open = 0;
    for attached in plan.exhibits.iter_mut().flat_map(|exhibit| &mut exhibit.translations) {
        let here = |one: &&Reviewed| one.record.as_ref().is_some_and(|record| record.item == attached.record.item && record.to == attached.record.to);
        open += reviewed.iter().filter(here).filter(|one| one.is_open() && one.finding.level >= Level::Warning).count();
        let shown = |one: &Reviewed| {
            let (_, waived) = one.waived.as_ref().filter(|(_, waived)| waived.disclose)?;
            Some(Disclosed { segment: one.segment, finding: one.finding.clone(), decision: waived.decision.clone(), reason: waived.reason.clone(), who: waived.who.clone() })
        };
        attached.disclosed = reviewed.iter().filter(here).filter_map(shown).collect();
    }
    plan.findings.extend((open > 0).then(|| Finding::warning("review-open", recipient).with("count", open)));
}
