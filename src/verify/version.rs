//! VERSION: is it the newest version of this dossier that the recipient has accepted?
//!
//! An old version has a good seal and a good signature for ever. Only the recipient's own register of seals seen can
//! tell that it was replaced (SEALING §7 row 6).

use super::Trust;
use crate::bag::Bag;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::verdict::{Line, Outcome, Question};
use crate::seal::Seen;

const PLACE: &str = "bag-info.txt";

/// Returns what the register would say of a dossier, once it is accepted.
pub(super) fn seen<'a>(label: &dyn Fn(&str) -> Option<&'a str>, seal: Option<Digest>, counterpart: Option<&str>) -> Option<Seen> {
    Some(Seen {
        counterpart: counterpart.unwrap_or_default().to_owned(),
        dossier: label("External-Identifier")?.to_owned(),
        version: label("Dossier-Version")?.parse().ok()?,
        seal: seal?,
        supersedes: label("Supersedes").and_then(|seal| Digest::parse(seal).ok()),
    })
}

/// Compares the dossier with the register.
pub(super) fn line(bag: &Bag, seal: Option<Digest>, trust: Option<&Trust>, counterpart: Option<&str>) -> Line {
    let Some(own) = seen(&|label| bag.info.only(label), seal, counterpart) else { return Line::plain(Question::Version, Outcome::NotPresent) };
    let Some(trust) = trust else { return Line::plain(Question::Version, Outcome::NotChecked) };
    let known = || trust.counterparts.seen.iter().filter(|seen| seen.dossier == own.dossier && (counterpart.is_none() || seen.counterpart == own.counterpart));
    let newer = known().filter(|seen| seen.version > own.version || seen.supersedes == Some(own.seal)).max_by_key(|seen| seen.version);
    if let Some(newer) = newer {
        let finding = Finding::error("version-superseded", PLACE).with("version", own.version).with("newest", newer.version);
        return Line::trusted(Question::Version, vec![finding.with("seal", newer.seal.groups())], Outcome::Holds);
    }
    if let Some(other) = known().find(|seen| seen.version == own.version && seen.seal != own.seal) {
        let finding = Finding::error("version-two-seals", PLACE).with("version", own.version).with("seal", other.seal.groups());
        return Line::trusted(Question::Version, vec![finding], Outcome::Holds);
    }
    let mut findings = Vec::new();
    if own.supersedes.is_some_and(|before| known().all(|seen| seen.seal != before)) {
        findings.push(Finding::note("version-before-unseen", PLACE).with("version", own.version));
    }
    Line::trusted(Question::Version, findings, Outcome::Holds)
}
