//! The life of a dossier after packing: sent, acknowledged, called back, destroyed. Each is a line of the log;
//! a recall and a destruction also write a paper in the recipient's language, with a JSON twin. Nothing is replaced.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::open::write_new;
use crate::custody::{Destroyed, Event, Packed, Receipt, Recalled, Sent};
use crate::dossier::letter::{Letter, Line};
use crate::dossier::Pages;
use crate::i18n::Locale;
use crate::model::case::{Recipient, Words};
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;

/// A dossier that was packed, as its later life names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// Key of the recipient.
    pub recipient: String,
    /// Version.
    pub version: u32,
    /// Seal digest.
    pub seal: String,
}

/// A paper that was written, beside its JSON twin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What it is about.
    pub dossiers: Vec<Dossier>,
    /// The page.
    pub html: PathBuf,
    /// The same for programs.
    pub json: PathBuf,
}

/// What was destroyed, how and by whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destruction {
    /// Key of the recipient who destroyed theirs; `None` for the case itself.
    pub of: Option<String>,
    /// How.
    pub method: String,
    /// Who did it.
    pub by: String,
    /// Who saw it; may be empty.
    pub witness: String,
    /// When.
    pub when: String,
}

/// Logs that the last dossier packed for a recipient was sent.
pub fn sent(folder: &mut LockedFolder, to: &str, (channel, when): (&str, &str), worker: &mut Worker<'_>) -> Result<Dossier, PackError> {
    let packed = last(folder, to)?;
    let event = Sent { recipient: packed.recipient.clone(), version: packed.version, seal: packed.seal.clone(), channel: channel.to_owned(), when: when.to_owned() };
    let known = folder.register.after.sent.iter().any(|sent| sent.seal == event.seal && sent.recipient == event.recipient);
    if known {
        return Err(refused("after-sent-already", to));
    }
    folder.log(vec![Event::Sent(event)], worker)?;
    Ok(packed)
}

/// A version that was sent never changes: packed again it must come out as it was.
pub(super) fn still_as_sent(folder: &Folder, recipient: &Recipient, seal: &Digest) -> Result<(), PackError> {
    let (version, seal) = (folder.file.case.version, seal.to_string());
    let other = |sent: &&Sent| sent.recipient == recipient.key && sent.version == version && sent.seal != seal;
    let Some(sent) = folder.register.after.sent.iter().find(other) else { return Ok(()) };
    Err(PackError::Problems(vec![version_sent(recipient, sent)]))
}

/// Foresees that refusal: the log that a dossier pins goes on where something was done since this version was packed and sent.
/// A change of `case.toml` alone is only seen when the pages are made.
pub(super) fn changed_since_sent(folder: &Folder, recipient: &Recipient) -> Option<Finding> {
    let version = folder.file.case.version;
    let sent = folder.register.after.sent.iter().find(|sent| sent.recipient == recipient.key && sent.version == version)?;
    let (packed, _) = folder.register.packed_at.get(&(recipient.key.clone(), version))?;
    (folder.register.content > *packed).then(|| version_sent(recipient, sent))
}

fn version_sent(recipient: &Recipient, sent: &Sent) -> Finding {
    Finding::error("pack-version-sent", "case.toml").with("recipient", &recipient.key).with("version", sent.version).with("when", &sent.when)
}

/// Logs that a recipient acknowledged the last dossier sent to them.
pub fn receipt(folder: &mut LockedFolder, to: &str, (from, when, note): (&str, &str, &str), worker: &mut Worker<'_>) -> Result<Dossier, PackError> {
    let sent = folder.register.after.sent.iter().rev().find(|sent| sent.recipient == to);
    let Some(sent) = sent else {
        last(folder, to)?;
        return Err(refused("after-not-sent", to));
    };
    let dossier = Dossier { recipient: sent.recipient.clone(), version: sent.version, seal: sent.seal.clone() };
    let event = Receipt {
        recipient: dossier.recipient.clone(),
        version: dossier.version,
        seal: dossier.seal.clone(),
        from: from.to_owned(),
        when: when.to_owned(),
        means: "noted-by-hand".to_owned(),
        note: note.to_owned(),
        receipt: String::new(),
    };
    folder.log(vec![Event::Receipt(event)], worker)?;
    Ok(dossier)
}

/// Writes the notice that calls the last dossier of a recipient back, and logs it.
pub fn recall(folder: &mut LockedFolder, to: &str, (reason, out): (&str, Option<&Path>), worker: &mut Worker<'_>) -> Result<Paper, PackError> {
    let dossier = last(folder, to)?;
    let recipient = recipient(folder, to)?.clone();
    let letter = Letter {
        kind: "recall",
        steps: 4,
        rows: [vec![Line::words("letter-reason", &own_words(folder, reason))], about(folder, &recipient, &[&dossier], worker)].concat(),
        ..frame(folder, &recipient)
    };
    let json = json!({
        "format": "pouch-recall", "version": 1, "id": folder.file.case.id, "recipient": dossier.recipient, "dossier_version": dossier.version,
        "seal": dossier.seal, "reason": reason, "recalled_at": worker.at.to_string(), "recalled_by": actor(folder, worker),
    });
    let (paper, notice) = write(folder, (&letter, &json), &format!("v{}.recall", dossier.version), out, vec![dossier.clone()])?;
    let event = Recalled { recipient: dossier.recipient, version: dossier.version, seal: dossier.seal, reason: reason.to_owned(), notice };
    log_or_withdraw(folder, Event::Recalled(event), &paper, worker)?;
    Ok(paper)
}

/// Writes the certificate of a destruction and logs it. pouch itself deletes nothing.
pub fn destroyed(folder: &mut LockedFolder, given: &Destruction, out: Option<&Path>, worker: &mut Worker<'_>) -> Result<Paper, PackError> {
    let dossiers: Vec<Dossier> = match &given.of {
        Some(key) => vec![last(folder, key)?],
        None => folder.register.packed.values().flat_map(std::collections::BTreeMap::values).map(dossier).collect(),
    };
    let addressee = match &given.of {
        Some(key) => recipient(folder, key)?.clone(),
        None => Recipient { languages: folder.file.case.working_language.iter().cloned().collect(), key: "case".to_owned(), ..Recipient::default() },
    };
    let who = |label, text: &str| Line::words(label, &own_words(folder, text));
    let mut rows = vec![who("letter-method", &given.method), who("letter-by", &given.by), who("letter-witness", &given.witness), Line::date("letter-when", &given.when)];
    rows.extend(about(folder, &addressee, &dossiers.iter().collect::<Vec<_>>(), worker));
    let letter = Letter { kind: "destruction", steps: 0, rows, ..frame(folder, &addressee) };
    let seals: Vec<String> = dossiers.iter().map(|dossier| dossier.seal.clone()).collect();
    let json = json!({
        "format": "pouch-destruction", "version": 1, "id": folder.file.case.id, "recipient": given.of, "seals": seals,
        "items": folder.register.all().map(|item| json!({ "id": item.id.to_string(), "sha256": item.sha256.to_string() })).collect::<Vec<_>>(),
        "method": given.method, "by": given.by, "witness": given.witness, "when": given.when, "written_at": worker.at.to_string(),
    });
    // What one recipient destroyed says nothing about the items of another.
    let json = if given.of.is_some() { without_items(json) } else { json };
    let stem = if given.of.is_some() { format!("v{}.destroyed", dossiers.first().map_or(0, |dossier| dossier.version)) } else { "destroyed".to_owned() };
    let (paper, certificate) = write(folder, (&letter, &json), &stem, out, dossiers)?;
    let event = Destroyed {
        recipient: given.of.clone(),
        seals,
        method: given.method.clone(),
        by: given.by.clone(),
        witness: given.witness.clone(),
        when: given.when.clone(),
        certificate,
    };
    log_or_withdraw(folder, Event::Destroyed(event), &paper, worker)?;
    Ok(paper)
}

fn without_items(mut json: Value) -> Value {
    if let Some(object) = json.as_object_mut() {
        object.remove("items");
    }
    json
}

/// Returns the last dossier packed for a recipient.
fn last(folder: &Folder, key: &str) -> Result<Dossier, PackError> {
    recipient(folder, key)?;
    let packed = folder.register.packed.get(key).and_then(|versions| versions.values().next_back());
    packed.map(dossier).ok_or_else(|| refused("after-not-packed", key))
}

fn dossier(packed: &Packed) -> Dossier {
    Dossier { recipient: packed.recipient.clone(), version: packed.version, seal: packed.seal.clone() }
}

fn recipient<'a>(folder: &'a Folder, key: &str) -> Result<&'a Recipient, PackError> {
    let all = &folder.file.case.recipients;
    let known = || all.iter().map(|recipient| recipient.key.as_str()).collect::<Vec<_>>().join(", ");
    all.iter().find(|recipient| recipient.key == key).ok_or_else(|| PackError::NotListed { name: key.to_owned(), known: known() })
}

fn refused(code: &'static str, key: &str) -> PackError {
    PackError::Problems(vec![Finding::error(code, key)])
}

/// Who is at work: whom the command names, else the officer of the case.
pub(super) fn actor(folder: &Folder, worker: &Worker<'_>) -> String {
    if worker.actor.is_empty() { folder.officer() } else { worker.actor.clone() }
}

/// What the officer typed, in the working language.
fn own_words(folder: &Folder, text: &str) -> Words {
    let working = folder.file.case.working_language.clone().unwrap_or_else(LangTag::undetermined);
    Words::new([(working, text.to_owned())])
}

fn frame(folder: &Folder, to: &Recipient) -> Letter {
    let case = &folder.file.case;
    Letter { kind: "", package: format!("{}.{}", case.id, to.key), sample: case.sample, marking: case.handling.marking.clone(), steps: 0, rows: Vec::new() }
}

fn about(folder: &Folder, to: &Recipient, dossiers: &[&Dossier], worker: &Worker<'_>) -> Vec<Line> {
    let case = &folder.file.case;
    let mut rows = vec![
        Line::words("page-to", &to.authority),
        Line::words("page-from", &case.sender.authority),
        Line::plain("page-number", &case.id),
        Line::plain("page-reference-recipient", &to.reference),
    ];
    for dossier in dossiers {
        rows.push(Line::plain("page-version", &dossier.version.to_string()));
        rows.push(Line::plain("page-seal", &dossier.seal));
    }
    let sent = folder.register.after.sent.iter().rev().find(|sent| dossiers.iter().any(|dossier| dossier.seal == sent.seal));
    rows.extend(sent.map(|sent| Line::date("letter-sent-on", &sent.when)));
    rows.push(Line::words("page-officer", &case.sender.officer));
    rows.push(Line::plain("page-phone", &case.sender.phone));
    rows.push(Line::words("page-call-back", &case.sender.call_back));
    rows.push(Line::date("letter-written-on", &worker.at.to_string()));
    rows
}

/// Writes the page and its twin; returns them with the digest of the page.
fn write(folder: &Folder, (letter, json): (&Letter, &Value), stem: &str, out: Option<&Path>, dossiers: Vec<Dossier>) -> Result<(Paper, String), PackError> {
    let case = &folder.file.case;
    let key = letter.package.rsplit('.').next().unwrap_or_default();
    let languages: Vec<LangTag> = case.recipients.iter().filter(|recipient| recipient.key == key).flat_map(|recipient| recipient.languages.clone()).collect();
    let working: Vec<LangTag> = case.working_language.iter().cloned().collect();
    let reader = Locale::nearest(if languages.is_empty() { &working } else { &languages });
    let pages = Pages::open(&reader, &Locale::nearest(&working), None)?;
    let html = pages.letter(letter)?;
    let place = out.map_or_else(|| folder.root.clone(), Path::to_owned);
    let paper = Paper { dossiers, html: place.join(format!("{}.{stem}.html", letter.package)), json: place.join(format!("{}.{stem}.json", letter.package)) };
    pair(&paper.html, &paper.json, &html, json)?;
    Ok((paper, Digest::of(html).to_string()))
}

/// Writes a page and its JSON twin; neither may be there already.
pub(super) fn pair(html: &Path, json: &Path, page: &str, twin: &Value) -> Result<(), PackError> {
    for path in [html, json] {
        if path.symlink_metadata().is_ok() {
            return Err(PackError::Exists { path: path.to_owned() });
        }
    }
    let failed = |path: &Path, source| PackError::Write { path: path.to_owned(), source };
    if let Some(folder) = html.parent() {
        std::fs::create_dir_all(folder).map_err(|source| failed(folder, source))?;
    }
    let text = serde_json::to_string_pretty(twin)? + "\n";
    write_new(json, text.as_bytes()).map_err(|source| failed(json, source))?;
    write_new(html, page.as_bytes()).map_err(|source| {
        withdraw(&[json]);
        failed(html, source)
    })
}

/// A paper that the log does not know must not be sent.
fn log_or_withdraw(folder: &mut LockedFolder, event: Event, paper: &Paper, worker: &mut Worker<'_>) -> Result<(), PackError> {
    folder.log(vec![event], worker).inspect_err(|_| withdraw(&[&paper.html, &paper.json]))
}

fn withdraw(paths: &[&Path]) {
    for path in paths {
        // The error to tell is the one that led here.
        let _gone = std::fs::remove_file(path);
    }
}
