//! What a case still lacks: what its type asks for, and what its evidence and translations need.
//! `check` tells all of it; `status` and `pack` ask the same.

use super::certificate;
use super::error::PackError;
use super::folder::Folder;
use super::gate;
use super::hold::{self, Hold};
use super::signed;
use super::plan::{best_status, complaint, strays};
use super::whom;
use crate::handling::Office;
use crate::model::finding::Finding;
use crate::model::moment::Moment;
use crate::profile::{Asked, Countries, KnownItem};

/// Names everything that is missing, open or doubtful, for all recipients or for some.
pub fn check(folder: &Folder, to: &[String], office: &Office, at: Moment) -> Result<Vec<Finding>, PackError> {
    let case = &folder.file.case;
    if let Some(name) = to.iter().find(|key| !case.recipients.iter().any(|recipient| recipient.key == **key)) {
        let known: Vec<&str> = case.recipients.iter().map(|recipient| recipient.key.as_str()).collect();
        return Err(PackError::NotListed { name: name.clone(), known: known.join(", ") });
    }
    let mut findings = requirements(folder, to, at);
    findings.extend(strays(folder));
    findings.extend(certificate::incomplete(folder, to));
    findings.extend(whom::undescribed(folder));
    findings.extend(signed::approvals(folder));
    let silence = std::sync::Arc::default();
    let wanted = case.recipients.iter().filter(|recipient| to.is_empty() || to.contains(&recipient.key));
    findings.extend(hold::of_case(folder, office, &at.day()));
    for recipient in wanted.filter(|recipient| !recipient.languages.is_empty()) {
        let hold = Hold { folder, recipient, office };
        findings.extend(hold.together());
        findings.extend(whom::named(folder, recipient));
        for item in folder.register.items.values() {
            let words = case.items.get(&item.path).unwrap_or(&silence);
            if words.recipients.is_empty() || words.recipients.contains(&recipient.key) {
                findings.extend(complaint(folder, item, words, best_status(folder, recipient, item)));
                findings.extend(hold.item(item, words));
            }
        }
    }
    if folder.register.items.is_empty() && case.family() != "TTL" {
        findings.extend(wanted_keys(folder, to).map(|key| Finding::error("pack-no-items", key)));
    }
    let mut seen = std::collections::BTreeSet::new();
    findings.retain(|finding| seen.insert(finding.clone()));
    Ok(findings)
}

fn wanted_keys<'a>(folder: &'a Folder, to: &'a [String]) -> impl Iterator<Item = &'a String> {
    folder.file.case.recipients.iter().map(|recipient| &recipient.key).filter(move |key| to.is_empty() || to.contains(key))
}

/// Names what the dossier type asks for and the case file does not say, or says badly.
pub(super) fn requirements(folder: &Folder, to: &[String], at: Moment) -> Vec<Finding> {
    let items: Vec<KnownItem> =
        folder.register.items.values().map(|item| KnownItem { id: item.id.to_string(), path: item.path.encoded() }).collect();
    // Before anything was taken in, every exhibit would be unknown: the empty register is told by itself.
    let items = Some(items.as_slice()).filter(|items| !items.is_empty());
    let asked = Asked { given: &folder.file.given, at, to, items };
    let mut findings = folder.profiles.check(&folder.file.case.kind, &asked);
    // What the log says need not be said again.
    findings.retain(|finding| !finding.values.iter().any(|(name, key)| *name == "key" && folder.is_logged(key)));
    findings.extend(gate::judge(folder));
    let countries = Countries::embedded();
    let wanted = folder.file.case.recipients.iter().filter(|recipient| to.is_empty() || to.contains(&recipient.key));
    findings.extend(wanted.filter_map(|recipient| countries.unaccepted(recipient)).map(|finding| finding.numbered("CORE-C05-3")));
    findings
}
