//! Which cases must be destroyed or reviewed: their date has come.
//!
//! Cases are only looked at; destroying them is a person's act.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::error::PackError;
use super::folder::Folder;
use crate::handling::Office;
use crate::model::finding::Finding;
use crate::model::moment::{Moment, days_between};
use crate::model::name::shown;
use crate::profile::Profiles;

/// So deep below a folder cases are looked for.
const DEEPEST: usize = 4;
/// So many cases are looked at in one run.
const MOST: usize = 100_000;

/// A case whose date has come, or comes soon.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its folder.
    pub folder: PathBuf,
    /// Its number.
    pub id: String,
    /// Its type.
    pub kind: String,
    /// The date.
    pub destroy_by: String,
    /// Days since the date; negative when it is still to come.
    pub days: i64,
    /// Whom dossiers of it were packed for: their copies must go, too.
    pub recipients: Vec<String>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expiry {
    /// Cases whose date has come, the oldest first.
    pub due: Vec<Due>,
    /// Cases whose date comes soon.
    pub soon: Vec<Due>,
    /// How many cases were looked at.
    pub looked: u64,
    /// Cases that could not be read, or name no date.
    pub findings: Vec<Finding>,
}

/// Looks at the cases in some folders on a day.
pub fn expire(folders: &[PathBuf], office: &Office, profiles: &Arc<Profiles>, at: Moment) -> Expiry {
    let today = at.day();
    let mut found = Vec::new();
    let mut expiry = Expiry::default();
    for folder in folders {
        if !folder.is_dir() {
            expiry.findings.push(Finding::error("retention-no-folder", shown(&folder.display().to_string())));
        }
        gather(folder, DEEPEST, &mut found);
    }
    found.sort();
    found.dedup();
    for root in found {
        expiry.looked += 1;
        let place = shown(&root.display().to_string());
        match Folder::look_with(&root, Arc::clone(profiles)) {
            Ok(folder) => judge(&folder, office, &today, &mut expiry),
            Err(PackError::Problems(findings)) => {
                expiry.findings.push(Finding::error("retention-case-unreadable", place).with("reason", first(&findings)));
            }
            Err(error) => expiry.findings.push(Finding::error("retention-case-unreadable", place).with("reason", error)),
        }
    }
    expiry.due.sort_by(|one, other| other.days.cmp(&one.days).then(one.folder.cmp(&other.folder)));
    expiry.soon.sort_by(|one, other| other.days.cmp(&one.days).then(one.folder.cmp(&other.folder)));
    expiry
}

fn first(findings: &[Finding]) -> String {
    findings.first().map(|finding| format!("{} ({})", finding.code, finding.place)).unwrap_or_default()
}

fn judge(folder: &Folder, office: &Office, today: &str, expiry: &mut Expiry) {
    let case = &folder.file.case;
    let by = case.handling.destroy_by.clone();
    let Some(days) = days_between(&by, today) else {
        expiry.findings.push(Finding::warning("retention-no-date", shown(&folder.root.display().to_string())));
        return;
    };
    let recipients = folder.register.packed.keys().cloned().collect();
    let due = Due { folder: folder.root.clone(), id: case.id.clone(), kind: case.kind.clone(), destroy_by: by, days, recipients };
    if days >= 0 {
        expiry.due.push(due);
    } else if -days <= office.retention.soon {
        expiry.soon.push(due);
    }
}

/// Finds the cases in a folder; a case holds no other.
fn gather(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    if found.len() >= MOST {
        return;
    }
    if folder.join("case.toml").is_file() {
        found.push(folder.to_owned());
        return;
    }
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().filter(|_| depth > 0);
    // Links are not followed: they may lead in a circle.
    for entry in entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir())) {
        gather(&entry.path(), depth - 1, found);
    }
}
