//! What a case still lacks: what its type asks for, and what its evidence and translations need.
//! `check` tells all of it; `status` and `pack` ask the same.

use std::collections::BTreeMap;

use super::crew::in_order;
use super::error::PackError;
use super::folder::{Folder, Worker};
use super::gate;
use super::plan::{Aim, Look, changed, chosen, foreseen, judged, once};
use super::questions::open_questions;
use super::reasons::{refused, unanswered, weighed};
use super::review::Reviewed;
use crate::intake::take::{self, TakeError};
use crate::model::case::Recipient;
use crate::model::digest::Digest;
use crate::model::finding::{Diagnose as _, Finding, Level};
use crate::model::moment::Moment;
use crate::model::name::EvidencePath;
use crate::model::observer::Observer;
use crate::profile::{Asked, Countries, KnownItem};

/// Names everything that is missing, open or doubtful, for all recipients or for some: all that makes `pack` refuse, found
/// by the same functions, and whether the files are still what the log says.
pub(super) fn check(folder: &Folder, to: &[String], worker: &Worker<'_>, (threads, observer): (usize, &dyn Observer)) -> Result<Vec<Finding>, PackError> {
    let mut findings = case(folder, to, worker, observer)?;
    let mut files: BTreeMap<&EvidencePath, Digest> = BTreeMap::new();
    for recipient in wanted(folder, to)? {
        files.extend(carried(Look { folder, recipient, office: worker.office, at: worker.at }));
    }
    let files: Vec<(&EvidencePath, Digest)> = files.into_iter().collect();
    for found in in_order(&files, threads, || (), |(), (path, sha256)| Some(untouched(folder, path, *sha256, observer))) {
        findings.extend(told(found)?);
    }
    Ok(once(findings))
}

/// The same without reading every file again.
pub(super) fn case(folder: &Folder, to: &[String], worker: &Worker<'_>, observer: &dyn Observer) -> Result<Vec<Finding>, PackError> {
    let recipients = wanted(folder, to)?;
    let mut findings = Vec::new();
    if recipients.is_empty() {
        findings.push(Finding::error("pack-no-recipient", "case.toml"));
        findings.extend(foreseen(Look { folder, recipient: &Recipient::default(), office: worker.office, at: worker.at }));
    }
    for recipient in recipients {
        let aim = Aim { look: Look { folder, recipient, office: worker.office, at: worker.at }, reader: worker.reader, observer };
        findings.extend(told(judged(&aim))?);
    }
    Ok(once(findings))
}

/// The same with the reason beside each warning that has one, and the refusal where one has none.
pub fn checked(folder: &Folder, to: &[String], worker: &Worker<'_>, with: (usize, &dyn Observer)) -> Result<Vec<Reviewed>, PackError> {
    let mut all = weighed(folder, check(folder, to, worker, with)?);
    let missing = refused(folder, &all);
    all.extend(missing.into_iter().flat_map(|finding| weighed(folder, vec![finding])));
    Ok(all)
}

/// Names the errors that stand in the way of packing for anybody, and the warnings without a reason.
pub(super) fn errors(folder: &Folder, worker: &Worker<'_>, observer: &dyn Observer) -> Result<Vec<Finding>, PackError> {
    let mut findings = check(folder, &[], worker, (1, observer))?;
    let open = open_questions(folder, &folder.file.case.recipients, worker, observer).map(|_| Vec::new());
    findings.extend(told(open)?);
    findings.sort();
    let (errors, rest): (Vec<_>, Vec<_>) = once(findings).into_iter().partition(|finding| finding.level == Level::Error);
    let missing = unanswered(folder, &weighed(folder, rest));
    Ok(errors.into_iter().chain(missing).collect())
}

fn wanted<'a>(folder: &'a Folder, to: &[String]) -> Result<Vec<&'a Recipient>, PackError> {
    let all = &folder.file.case.recipients;
    if let Some(name) = to.iter().find(|key| !all.iter().any(|recipient| recipient.key == **key)) {
        let known: Vec<&str> = all.iter().map(|recipient| recipient.key.as_str()).collect();
        return Err(PackError::NotListed { name: name.clone(), known: known.join(", ") });
    }
    Ok(all.iter().filter(|recipient| to.is_empty() || to.contains(&recipient.key)).collect())
}

/// The files that go to a recipient byte for byte.
fn carried(look: Look<'_>) -> impl Iterator<Item = (&EvidencePath, Digest)> {
    let open = chosen(look).filter(|(_, words)| words.withheld.is_none());
    open.flat_map(move |(item, _)| {
        let theirs = look.folder.register.of(item.id).filter(|record| look.recipient.languages.iter().any(|tag| tag.covers(&record.to)));
        let translated = theirs.flat_map(|record| std::iter::once((&record.path, record.sha256)).chain(record.certificate.as_ref().map(|given| (&given.path, given.sha256))));
        std::iter::once((&item.path, item.sha256)).chain(translated).collect::<Vec<_>>()
    })
}

/// Compares a file with what the log says of it.
fn untouched(folder: &Folder, path: &EvidencePath, sha256: Digest, observer: &dyn Observer) -> Result<Vec<Finding>, PackError> {
    let on_disk = folder.on_disk(path);
    let taken = take::take(&on_disk, Vec::new(), observer).map_err(|source| PackError::Read { path: on_disk, source })?;
    if taken.sha256 == sha256 { Ok(Vec::new()) } else { Err(changed(folder, path, sha256, taken.sha256)) }
}

/// What stops `pack` at once is told beside the rest.
fn told(found: Result<Vec<Finding>, PackError>) -> Result<Vec<Finding>, PackError> {
    match found {
        Err(PackError::Problems(findings)) => Ok(findings),
        Err(PackError::Read { source: TakeError::Stopped, .. }) => Err(PackError::Stopped),
        Err(error @ PackError::Read { .. }) => {
            let place = error.values().into_iter().find(|(name, _)| *name == "place").map(|(_, place)| place).unwrap_or_default();
            Ok(vec![Finding { level: Level::Error, code: error.code(), place, values: error.values(), number: None }])
        }
        other => other,
    }
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
