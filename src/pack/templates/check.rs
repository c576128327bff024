//! Everything that is wrong with a set of templates, each with its file, line and column.

use std::path::Path;

use super::{files, kind, shipped};
use crate::dossier::covering::{self, CoveringLetter};
use crate::dossier::page_flaws;
use crate::handling::Office;
use crate::i18n::Locale;
use crate::intake::case_file::nearest;
use crate::model::finding::Finding;
use crate::profile::{CertificateForms, Profiles, Signers};

/// Looks at every file of a set. What only shows when a page is filled is found by a preview.
pub fn check(set: &Path) -> Vec<Finding> {
    if !set.is_dir() {
        return vec![Finding::error("profile-folder-missing", set.display().to_string())];
    }
    let mut findings = Vec::new();
    let paths = files(set);
    let known = shipped();
    for path in &paths {
        match kind(path) {
            Some("letter") => findings.extend(CoveringLetter::flaws(&set.join(path))),
            Some(_) => {}
            None => {
                let near = nearest(path, known.keys().map(String::as_str)).unwrap_or("none");
                findings.push(Finding::warning("templates-unread", set.join(path).display().to_string()).with("nearest", near));
            }
        }
    }
    findings.extend(covering::emblem_flaw(set));
    findings.extend(page_flaws(set));
    findings.extend(Locale::flaws(set));
    findings.extend(Profiles::flaws(set));
    findings.extend(CertificateForms::with_office(set).err().into_iter().flatten());
    findings.extend(Signers::with_office(set).err().into_iter().flatten());
    findings.extend(Office::flaws(set));
    findings
}
