//! What the checks found in a translation is kept below `work/`, so that it is worked out once.
//!
//! The file is known by a digest of everything the checks look at; one that does not fit, cannot be read or was
//! removed is worked out again. Decisions are never kept here: they stand in the log.

use std::io::{self, Write as _};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::agreed::agreed;
use super::error::PackError;
use super::folder::{Folder, TOOL};
use super::review::Found;
use crate::intake::small::small;
use crate::model::case::ItemWords;
use crate::model::digest::Digest;
use crate::model::finding::{Code, Finding, Level};
use crate::model::translation::Translation;
use crate::qa;

/// More is not kept, and not believed.
const LARGEST: u64 = 16 << 20;

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
    let kept = small(&path, LARGEST).and_then(|bytes| serde_json::from_slice::<File>(&bytes).ok()).filter(|file| file.key == key);
    if let Some(found) = kept.and_then(|file| file.findings.into_iter().map(read).collect::<Option<Vec<_>>>()) {
        return Ok(found);
    }
    let found = work()?;
    let file = File { key, findings: found.iter().map(write).collect() };
    if let Ok(text) = serde_json::to_vec(&file) {
        // Where nothing can be written it is worked out again next time.
        let _kept = keep(&folder.root, &path, &text);
    }
    Ok(found)
}

/// Writes beside and renames: whatever lies there, a link to an original too, is replaced and never written through.
fn keep(root: &Path, path: &Path, text: &[u8]) -> io::Result<()> {
    let (work, checks) = (root.join("work"), root.join("work").join("checks"));
    std::fs::create_dir_all(&checks)?;
    for folder in [&work, &checks] {
        if !folder.symlink_metadata()?.is_dir() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
    }
    let mut file = tempfile::Builder::new().prefix(".pouch-").tempfile_in(&checks)?;
    file.write_all(text)?;
    file.persist(path).map(drop).map_err(|error| error.error)
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
        (&record.path, &record.received_from),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_in_the_place_of_what_is_kept_is_replaced_and_the_original_stays() {
        let root = tempfile::tempdir().unwrap();
        let original = root.path().join("evidence.txt");
        std::fs::write(&original, "as it was").unwrap();
        let checks = root.path().join("work/checks");
        std::fs::create_dir_all(&checks).unwrap();
        let (soft, hard) = (checks.join("soft.json"), checks.join("hard.json"));
        std::os::unix::fs::symlink(&original, &soft).unwrap();
        std::fs::hard_link(&original, &hard).unwrap();
        for path in [soft, hard] {
            keep(root.path(), &path, b"{}").unwrap();
            assert_eq!(small(&path, LARGEST), Some(b"{}".to_vec()), "{}", path.display());
            assert_eq!(std::fs::read_to_string(&original).unwrap(), "as it was", "{}", path.display());
        }
    }

    #[test]
    fn a_folder_that_is_a_link_gets_nothing() {
        let root = tempfile::tempdir().unwrap();
        let evidence = root.path().join("evidence");
        std::fs::create_dir_all(root.path().join("work")).unwrap();
        std::fs::create_dir_all(&evidence).unwrap();
        std::os::unix::fs::symlink(&evidence, root.path().join("work/checks")).unwrap();
        assert!(keep(root.path(), &root.path().join("work/checks/E0001.es.json"), b"{}").is_err());
        assert_eq!(std::fs::read_dir(&evidence).unwrap().count(), 0);
    }

    #[test]
    fn what_is_too_large_or_no_file_is_not_read() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("huge.json");
        std::fs::File::create(&path).unwrap().set_len(LARGEST + 1).unwrap();
        assert_eq!(small(&path, LARGEST), None);
        assert_eq!(small(root.path(), LARGEST), None);
        let link = root.path().join("link.json");
        std::os::unix::fs::symlink("/dev/zero", &link).unwrap();
        assert_eq!(small(&link, LARGEST), None);
    }
}
