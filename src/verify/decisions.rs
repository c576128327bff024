//! Approvals that are signed: does each signature stand under what its line says, and under this case?
//!
//! Whose key it is, the sender's office knows; the recipient reads its name.

use std::io::Read;

use crate::bag::Findings;
use crate::custody::{self, Approved};
use crate::model::finding::Finding;
use crate::seal::{self, Flaw};

/// Looks at every approval in a log.
pub(super) fn check(log: impl Read, findings: &mut Findings) -> std::io::Result<()> {
    custody::approvals(log, &mut |given| {
        if let Some(finding) = judged(given.approved, given.case) {
            findings.push(Finding { place: format!("custody.jsonl:{}", given.seq), ..finding.with("name", &given.approved.name) });
        }
    })
}

fn judged(approved: &Approved, case: Option<&str>) -> Option<Finding> {
    let Some(signature) = &approved.signature else {
        return (approved.means == "signature").then(|| Finding::error("custody-approval-forged", ""));
    };
    Some(match seal::check_decision(&signature.value, &approved.statement(&signature.case)) {
        Ok(_) if case.is_some_and(|case| case != signature.case) => Finding::error("custody-approval-other-case", "").with("case", &signature.case),
        Ok(hand) => Finding::note("custody-approval-signed", "").with("key", hand.name()),
        Err(Flaw::NotSupported(algorithm)) => Finding::note("custody-approval-not-supported", "").with("algorithm", algorithm),
        Err(Flaw::Invalid | Flaw::Malformed(_)) => Finding::error("custody-approval-forged", ""),
    })
}
