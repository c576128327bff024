//! A certificate joins a translation that is attached already: the file, its words and its segments stay.

use super::attach::{Attach, Attached, certificate_of, segments_shape};
use super::error::PackError;
use super::folder::{LockedFolder, Worker};
use crate::custody::{CertificateShape, Event, Translated, TranslatorShape, remark_shape};
use crate::intake::take;
use crate::model::finding::{Finding, Level};
use crate::model::item::Item;
use crate::model::observer::Observer;
use crate::model::translation::{Method, Scope, Translation};

/// Logs the present translation of an item once more, now with its certificate.
pub(super) fn certify(folder: &mut LockedFolder, item: &Item, given: &Attach, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<Attached, PackError> {
    let problem = |finding: Finding| PackError::Problems(vec![finding.with("item", item.id).with("to", &given.to)]);
    let present = folder.register.translations.get(&(item.id, given.to.clone())).cloned();
    let record = present.ok_or_else(|| problem(Finding::error("certificate-no-translation", item.path.shown())))?;
    if record.source_sha256 != item.sha256 {
        return Err(problem(Finding::error("certificate-stale", record.path.shown())));
    }
    let path = folder.on_disk(&record.path);
    let taken = take::take(&path, Vec::new(), observer).map_err(|source| PackError::Read { path, source })?;
    if taken.sha256 != record.sha256 {
        let finding = Finding::error("pack-attached-changed", record.path.shown());
        return Err(problem(finding.with("was", record.sha256).with("now", taken.sha256)));
    }
    let mut remarks = Vec::new();
    let Some(certificate) = &given.certificate else { return Err(problem(Finding::error("certificate-no-translation", item.path.shown()))) };
    let certificate = certificate_of(folder, certificate, &mut remarks, (worker, observer))?;
    let mut findings: Vec<Finding> = remarks.iter().map(|remark| Finding { place: record.path.shown(), ..remark.clone() }).collect();
    if record.scope != Scope::Full {
        let finding = Finding::note("certificate-partial", record.path.shown()).with("item", item.id).with("to", &given.to);
        findings.push(Finding { level: Level::Warning, ..finding.with("scope", record.scope.name()) });
    }
    let mut event = again(&record);
    event.remarks.extend(remarks.iter().map(remark_shape));
    event.certificate = Some(joined(certificate, &record));
    folder.log(vec![Event::Translated(Box::new(event))], worker)?;
    Ok(Attached { item: item.id, path: record.path, scope: record.scope, findings })
}

/// What is said once more of the same sheet adds to what was said of it before.
fn joined(mut now: CertificateShape, record: &Translation) -> CertificateShape {
    let Some(before) = record.certificate.as_ref().filter(|before| before.sha256.to_string() == now.sha256) else { return now };
    for (text, old) in [(&mut now.place, &before.place), (&mut now.date, &before.date), (&mut now.number, &before.number), (&mut now.authority, &before.authority)] {
        if text.is_empty() {
            text.clone_from(old);
        }
    }
    now.pages = now.pages.or(before.pages);
    now
}

/// What the log said of a translation, without its certificate.
fn again(record: &Translation) -> Translated {
    let by = &record.translator;
    Translated {
        item: record.item.to_string(),
        source_sha256: record.source_sha256.to_string(),
        source_text: record.source_text.map(|digest| digest.to_string()),
        from: record.from.to_string(),
        to: record.to.to_string(),
        path: record.path.encoded(),
        sha256: record.sha256.to_string(),
        bytes: record.bytes,
        mime: record.mime.clone(),
        scope: record.scope.name().to_owned(),
        machine_draft_edited_by: match &record.method {
            Method::Human => None,
            Method::PostEdited { editor } => Some(editor.clone()),
        },
        translator: TranslatorShape { name: by.name.clone(), qualification: by.qualification.clone(), authority: by.authority.clone(), number: by.number.clone() },
        reviser: record.reviser.clone(),
        certificate: None,
        received_from: record.received_from.clone(),
        received_on: record.received_on.clone(),
        seems: record.seems.as_ref().map(ToString::to_string),
        searched: record.searched.clone(),
        remarks: record.remarks.iter().map(remark_shape).collect(),
        segments: record.segments.as_ref().map(segments_shape),
        supersedes: record.supersedes.map(|digest| digest.to_string()),
        reason: String::new(),
    }
}
