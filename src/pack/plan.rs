//! What one dossier will hold, decided before a byte is written: which items, which
//! translations, under which names; and what stands in the way.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::after;
use super::anchor;
use super::approval;
use super::bag_file::{BagFile, Content, Original};
use super::carried::revealed;
use super::certificate;
use super::error::PackError;
use super::folder::Folder;
use super::hold::{self, Hold};
use super::judge::requirements;
use super::pairs::{Answering, Paired, Way, paired};
use super::redacted;
use super::signed;
use super::whom;
use crate::dossier::material::{AttachedTranslation, Beside, BesideRow, Exhibit};
use crate::extract::isolated::Reader;
use crate::handling::Office;
use crate::intake::case_file;
use crate::intake::take;
use crate::model::case::{ItemWords, Recipient};
use crate::model::digest::Digest;
use crate::model::finding::{Finding, Level};
use crate::model::item::{self, Format, Item};
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;
use crate::model::name::EvidencePath;
use crate::model::observer::Observer;
use crate::model::payload_path::PayloadPath;
use crate::model::text::Block;
use crate::model::translation::{Scope, Status, Translation};
use crate::translate::status;

/// What one dossier will hold.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) exhibits: Vec<Exhibit>,
    pub(super) originals: Vec<BagFile>,
    /// Warnings and notes; errors never come this far.
    pub(super) findings: Vec<Finding>,
}

impl Plan {
    /// Returns the keys of the case file that a notice says are not known.
    pub(super) fn unknown(&self) -> Vec<String> {
        let open = self.findings.iter().filter(|finding| finding.level == Level::Note && finding.place.starts_with("case.toml"));
        let keys = open.filter_map(|finding| finding.values.iter().find(|(name, _)| *name == "key"));
        // What is not known of a single file stands beside that file.
        keys.map(|(_, key)| key.clone()).filter(|key| !key.starts_with("item.")).collect()
    }
}

/// For whom, by which rules and when something is decided.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) folder: &'a Folder,
    pub(super) recipient: &'a Recipient,
    pub(super) office: &'a Office,
    pub(super) at: Moment,
}

impl<'a> Look<'a> {
    fn hold(&self) -> Hold<'a> {
        Hold { folder: self.folder, recipient: self.recipient, office: self.office }
    }

    /// Returns whether an item is chosen for this recipient.
    fn concerns(&self, words: &ItemWords) -> bool {
        words.recipients.is_empty() || words.recipients.contains(&self.recipient.key)
    }
}

/// What a decision looks at that also reads documents.
#[derive(Clone, Copy)]
pub(super) struct Aim<'a> {
    pub(super) look: Look<'a>,
    pub(super) reader: &'a Reader,
    pub(super) observer: &'a dyn Observer,
}

/// Decides what a dossier holds, once nothing stands in its way; `findings` are those of [`judged`].
pub(super) fn plan(aim: Aim<'_>, mut findings: Vec<Finding>) -> Result<Plan, PackError> {
    // Nearly every office file names its author: that is told when it goes out, and asks for no reason.
    findings.extend(revealed(chosen(aim.look), &aim.look.recipient.key));
    let most = aim.look.folder.register.items.len();
    let mut plan = Plan { exhibits: Vec::with_capacity(most), originals: Vec::with_capacity(most), findings };
    for (item, words) in chosen(aim.look) {
        exhibit(&mut plan, &aim, item, &words)?;
    }
    Ok(plan)
}

/// The items that go to a recipient, each with what the case file says about it.
pub(super) fn chosen(look: Look<'_>) -> impl Iterator<Item = (&Arc<Item>, Arc<ItemWords>)> {
    // Most items of a large case have no words of their own: these share one silence.
    let silence: Arc<ItemWords> = Arc::default();
    let words = move |item: &Item| Arc::clone(look.folder.file.case.items.get(&item.path).unwrap_or(&silence));
    look.folder.register.items.values().map(move |item| (item, words(item))).filter(move |(_, words)| look.concerns(words))
}

/// Everything that stands in the way of a recipient's dossier, and what deserves a look. `pack` and `approve` refuse by
/// this list, and `check` tells it: there is no other.
pub(super) fn judged(aim: &Aim<'_>) -> Result<Vec<Finding>, PackError> {
    let mut findings = foreseen(aim.look);
    for (item, words) in chosen(aim.look) {
        findings.extend(redacted::check(aim, item, &words)?);
    }
    findings.extend(whom::in_evidence(aim)?);
    Ok(once(findings))
}

/// What can be told of it without reading a document.
pub(super) fn foreseen(look: Look<'_>) -> Vec<Finding> {
    let Look { folder, recipient, .. } = look;
    let mut findings = gaps(look);
    // Without a language of the recipient nothing can be said of translations into it.
    let speaks = !recipient.languages.is_empty();
    for (item, words) in chosen(look) {
        findings.extend(speaks.then(|| complaint(folder, item, &words, best_status(folder, recipient, item))).flatten());
        findings.extend(look.hold().item(item, &words));
        findings.extend(badly_named(look, item));
    }
    if chosen(look).next().is_none() && folder.file.case.family() != "TTL" && !folder.file.case.recipients.is_empty() {
        findings.push(Finding::error("pack-no-items", &recipient.key));
    }
    findings.extend(look.hold().together());
    findings.extend(after::changed_since_sent(folder, recipient));
    once(findings)
}

/// Names each finding once, in the order in which they came.
pub(super) fn once(mut findings: Vec<Finding>) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    findings.retain(|finding| seen.insert(finding.clone()));
    findings
}

/// Refuses when one of the findings is an error; returns the others.
pub(super) fn without_errors(findings: Vec<Finding>) -> Result<Vec<Finding>, PackError> {
    let (errors, rest): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.level == Level::Error);
    if errors.is_empty() { Ok(rest) } else { Err(PackError::Problems(errors)) }
}

/// Names that cannot be made into names of a bag.
fn badly_named(look: Look<'_>, item: &Item) -> Vec<Finding> {
    let theirs = look.folder.register.of(item.id).filter(|record| look.recipient.languages.iter().any(|tag| tag.covers(&record.to)));
    let names = std::iter::once(stored(item, "original", &item.path)).chain(theirs.map(|record| stored(item, record.to.as_str(), &record.path)));
    let bad = |name| if let Err(PackError::Problems(findings)) = name { findings } else { Vec::new() };
    names.flat_map(bad).collect()
}

/// What the case file does not say, and what it says wrongly about this recipient.
fn gaps(look: Look<'_>) -> Vec<Finding> {
    let Look { folder, recipient, office, at } = look;
    let case = &folder.file.case;
    let mut findings = requirements(folder, std::slice::from_ref(&recipient.key), at);
    let incomplete = recipient.key.is_empty() || recipient.languages.is_empty() || case.id.is_empty();
    let said = |finding: &Finding| finding.level == Level::Error && finding.value("key").is_some_and(|key| ["id", "recipient.key", "recipient.languages"].contains(&key));
    if incomplete && !case.recipients.is_empty() && !findings.iter().any(said) {
        findings.push(Finding::error("pack-recipient-incomplete", "case.toml [[recipient]]"));
    }
    findings.extend(strays(folder));
    findings.extend(certificate::incomplete(folder, std::slice::from_ref(&recipient.key)));
    findings.extend(whom::undescribed(folder));
    findings.extend(signed::approvals(folder));
    findings.extend(anchor::broken(folder));
    findings.extend(whom::named(folder, recipient));
    findings.extend(approval::judge(folder));
    findings.extend(hold::of_case(folder, office, &at.day()));
    findings
}

/// Words about an item that is not there: they may be the ones that withhold it, so nothing is packed.
pub(super) fn strays(folder: &Folder) -> impl Iterator<Item = Finding> {
    let stray = folder.file.case.items.keys().filter(|path| folder.register.at(path).is_none());
    stray.map(|path| {
        let typed = path.shown();
        let paths: Vec<String> = folder.register.items.values().map(|item| item.path.shown()).collect();
        let nearest = case_file::nearest(&typed, paths.iter().map(String::as_str)).unwrap_or("none");
        Finding::error("pack-words-without-item", &typed).with("nearest", nearest)
    })
}

fn exhibit(plan: &mut Plan, aim: &Aim<'_>, item: &Arc<Item>, words: &Arc<ItemWords>) -> Result<(), PackError> {
    let Look { folder, recipient, .. } = aim.look;
    let status = best_status(folder, recipient, item);
    let redacts = aim.look.hold().parent(words).map(|parent| (parent.id, parent.sha256));
    if words.withheld.is_some() {
        let exhibit = Exhibit { item: Arc::clone(item), words: Arc::clone(words), part: None, path: None, status, translations: Vec::new(), original_text: None, redacts: None };
        plan.exhibits.push(exhibit);
        return Ok(());
    }
    let stored = stored(item, "original", &item.path)?;
    plan.originals.push(original(&stored, &item.path, (item.sha256, item.bytes), &item.format.mime));
    let mut translations = Vec::new();
    for record in folder.register.of(item.id).filter(|record| recipient.languages.iter().any(|tag| tag.covers(&record.to))) {
        translations.push(attached(plan, aim, item, record)?);
    }
    let wants_text = translations.iter().any(|translation| translation.text.is_some());
    let original_text = if wants_text { text(aim, &item.path, item.sha256, &item.format)? } else { None };
    for translation in &mut translations {
        translation.beside = beside(folder, translation, original_text.as_deref());
    }
    plan.exhibits.push(Exhibit { item: Arc::clone(item), words: Arc::clone(words), part: None, path: Some(stored), status, translations, original_text, redacts });
    Ok(())
}

fn attached(plan: &mut Plan, aim: &Aim<'_>, item: &Item, record: &Translation) -> Result<AttachedTranslation, PackError> {
    let path = stored(item, record.to.as_str(), &record.path)?;
    plan.originals.push(original(&path, &record.path, (record.sha256, record.bytes), &record.mime));
    let certificate = match &record.certificate {
        Some(given) => {
            let stored = stored(item, &format!("{}.certificate", record.to), &given.path)?;
            plan.originals.push(original(&stored, &given.path, (given.sha256, given.bytes), &given.mime));
            Some(stored)
        }
        None => None,
    };
    let format = Format { mime: record.mime.clone(), ..Format::unknown() };
    let text = text(aim, &record.path, record.sha256, &format)?;
    let page = match &text {
        Some(_) => Some(payload(&format!("data/{}/side-by-side.{}.html", item.id, record.to))?),
        None => None,
    };
    let stale = status::is_stale(item, record);
    Ok(AttachedTranslation { record: record.clone(), path, certificate, stale, side_by_side: page, text, beside: None, disclosed: Vec::new() })
}

/// Returns which passage answers which: as the translator worked, else as far as a program can tell where their counts differ.
fn beside(folder: &Folder, attached: &AttachedTranslation, source: Option<&[Block]>) -> Option<Beside> {
    let record = &attached.record;
    let Paired { way, pairs } = paired(folder, record, source, attached.text.as_deref())?;
    if way == Way::Order || (way == Way::Guess && record.scope != Scope::Full) {
        return None;
    }
    let guessed = way == Way::Guess;
    let row = |one: Answering| BesideRow {
        number: one.number.to_string(),
        place: if guessed { String::new() } else { one.place },
        original: one.source,
        translation: one.target,
    };
    Some(Beside { guessed, rows: pairs.into_iter().map(row).collect() })
}

fn original(stored: &PayloadPath, path: &EvidencePath, (sha256, bytes): (Digest, u64), mime: &str) -> BagFile {
    let shrinks = mime != "application/octet-stream" && !item::is_compressed(mime);
    BagFile::new(stored.as_str(), Content::Original(Original { path: path.clone(), sha256, bytes, shrinks }))
}

/// Reads a document's text for the side-by-side page; the bytes must be the ones the log knows.
pub(super) fn text(aim: &Aim<'_>, path: &EvidencePath, sha256: Digest, format: &Format) -> Result<Option<Vec<Block>>, PackError> {
    let on_disk = aim.look.folder.on_disk(path);
    let small = std::fs::metadata(&on_disk).is_ok_and(|metadata| metadata.len() <= take::WHOLE);
    if !small {
        return Ok(None);
    }
    let taken = take::take(&on_disk, Vec::new(), aim.observer).map_err(|source| PackError::Read { path: on_disk, source })?;
    if taken.sha256 != sha256 {
        return Err(changed(aim.look.folder, path, sha256, taken.sha256));
    }
    let reading = aim.reader.read(taken.head(), format);
    Ok((!reading.blocks.is_empty()).then_some(reading.blocks))
}

/// The alarm: these are not the bytes that were taken in.
pub(super) fn changed(folder: &Folder, path: &EvidencePath, was: Digest, now: Digest) -> PackError {
    let finding = match folder.register.at(path) {
        Some(item) => Finding::error("intake-original-changed", path.shown()).with("item", item.id),
        None => Finding::error("pack-attached-changed", path.shown()),
    };
    PackError::Problems(vec![finding.with("was", was).with("now", now)])
}

/// The status in the language that serves the recipient best.
pub(super) fn best_status(folder: &Folder, recipient: &Recipient, item: &Item) -> Status {
    let of = |tag: &LangTag| {
        let translation = folder.register.of(item.id).find(|record| tag.covers(&record.to));
        // A request is the sender's business: to the reader the translation is missing.
        status::of(item, translation, false, tag)
    };
    let all: Vec<Status> = recipient.languages.iter().map(of).collect();
    let settled = all.iter().find(|status| !matches!(status, Status::Missing | Status::Unknown));
    settled.or(all.first()).copied().unwrap_or(Status::Unknown)
}

/// A gap without a written reason stands in the way, except where a life is at risk.
pub(super) fn complaint(folder: &Folder, item: &Item, words: &ItemWords, status: Status) -> Option<Finding> {
    let excused = !words.untranslated_reason.is_empty() || words.withheld.is_some();
    let code = match status {
        Status::Stale if words.stale_reason.is_empty() && words.withheld.is_none() => "pack-translation-stale",
        Status::Missing if !excused => "pack-translation-missing",
        Status::Partial if !excused => "pack-translation-partial",
        Status::Unknown if !excused => "pack-language-unknown",
        Status::NotNeeded | Status::Unknown | Status::Missing | Status::Requested | Status::Stale | Status::Partial | Status::Received | Status::Certified => return None,
    };
    let level = if folder.file.case.family() == "TTL" { Level::Note } else { Level::Error };
    let finding = Finding::error(code, item.path.shown()).with("item", item.id);
    Some(Finding { level, ..finding })
}

/// The generated name of a file in the bag: ASCII, told apart without regard to case.
fn stored(item: &Item, stem: &str, path: &EvidencePath) -> Result<PayloadPath, PackError> {
    let extension = path.extension().map(|extension| format!(".{extension}")).unwrap_or_default();
    payload(&format!("data/{}/{stem}{extension}", item.id))
}

fn payload(path: &str) -> Result<PayloadPath, PackError> {
    PayloadPath::parse(path).map_err(|bad| PackError::Problems(vec![Finding::error("pack-bad-name", bad.path)]))
}
