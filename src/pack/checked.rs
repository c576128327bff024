//! What the checks found in a translation is kept below `work/`, so that it is worked out once.
//!
//! The file is known by a digest of everything the checks look at; one that does not fit, cannot be read or was
//! removed is worked out again. Decisions are never kept here: they stand in the log.

use serde::{Deserialize, Serialize};

use super::agreed::agreed;
use super::error::PackError;
use super::folder::{Folder, TOOL};
use super::review::Found;
use crate::model::case::ItemWords;
use crate::model::digest::Digest;
use crate::model::finding::{Code, Finding, Level};
use crate::model::translation::Translation;
use crate::qa;

#[derive(Serialize, Deserialize)]
struct File {
    key: String,
    findings: Vec<Kept>,
}

#[derive(Serialize, Deserialize)]
struct Kept {
    level: String,
    code: String,
    name: String,
    place: String,
    values: Vec<(String, String)>,
    segment: Option<u32>,
    print: String,
}

/// Returns what is known about a translation as it is; else works it out and keeps it.
pub(super) fn known(folder: &Folder, record: &Translation, words: &ItemWords, work: impl FnOnce() -> Result<Vec<Found>, PackError>) -> Result<Vec<Found>, PackError> {
    let key = key(folder, record, words);
    let path = folder.root.join("work").join("checks").join(format!("{}.{}.json", record.item, record.to));
    let kept = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice::<File>(&bytes).ok()).filter(|file| file.key == key);
    if let Some(found) = kept.and_then(|file| file.findings.into_iter().map(read).collect::<Option<Vec<_>>>()) {
        return Ok(found);
    }
    let found = work()?;
    let file = File { key, findings: found.iter().map(write).collect() };
    if let Ok(text) = serde_json::to_vec(&file) {
        // Where nothing can be written it is worked out again next time.
        let _kept = std::fs::create_dir_all(folder.root.join("work").join("checks")).and_then(|()| std::fs::write(&path, &text));
    }
    Ok(found)
}

/// Everything that the checks look at: both sides, how they are paired, what the case has agreed, and the checks.
fn key(folder: &Folder, record: &Translation, words: &ItemWords) -> String {
    let case = &folder.file.case;
    let segments = record.segments.as_ref().map(|file| file.sha256.to_string());
    let persons: Vec<_> = case.persons.iter().map(|person| &person.names).collect();
    let countries: Vec<_> = case.recipients.iter().map(|recipient| (&recipient.country, &recipient.languages)).collect();
    let said = (
        (TOOL, qa::RULES, record.item, &record.from, &record.to, record.scope.name()),
        (record.source_sha256, record.sha256, segments, &record.seems, &record.certificate, &record.translator),
        (agreed(case, &record.from, &record.to), persons, countries, &words.redacts, &words.redacted_terms),
    );
    Digest::of(format!("{said:?}")).to_string()
}

fn write(found: &Found) -> Kept {
    let finding = &found.finding;
    Kept {
        level: finding.level.name().to_owned(),
        code: finding.code.0.to_owned(),
        name: finding.name().to_owned(),
        place: finding.place.clone(),
        values: finding.values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
        segment: found.segment,
        print: found.print.clone(),
    }
}

/// `None` when a later version of pouch wrote something that this one does not know.
fn read(kept: Kept) -> Option<Found> {
    let level = [Level::Note, Level::Warning, Level::Error].into_iter().find(|level| level.name() == kept.level)?;
    let code = qa::CODES.into_iter().find(|code| *code == kept.code)?;
    let value = |(name, value): (String, String)| Some((qa::VALUES.into_iter().find(|own| *own == name)?, value));
    let values = kept.values.into_iter().map(value).collect::<Option<_>>()?;
    let finding = Finding { level, code: Code(code), place: kept.place, values, number: Some(kept.name) };
    Some(Found { finding, segment: kept.segment, print: kept.print })
}
