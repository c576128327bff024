//! The pages of a sample case as a set of templates makes them, so that an office can look at them.

use std::path::Path;

use crate::dossier::{Dispatched, DossierError, Pages, Part};
use crate::model::case::Recipient;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use crate::model::observer::Observer;
use crate::pack::dossier::{letter, material};
use crate::pack::error::PackError;
use crate::pack::excerpt;
use crate::pack::folder::{LockedFolder, Worker};
use crate::pack::plan::{self, Aim, Look};
use crate::pack::spool::Spool;
use crate::verify;

/// Pages to look at; they prove nothing.
#[derive(Debug)]
pub struct Preview {
    /// Name and text of each.
    pub pages: Vec<(String, String)>,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// Fills the pages and the letter of a set with a sample case, as for a recipient who reads `language`.
pub fn preview(sample: &LockedFolder, language: &LangTag, set: Option<&Path>, worker: &Worker<'_>, observer: &dyn Observer) -> Result<Preview, PackError> {
    let first = sample.file.case.recipients.first().cloned().unwrap_or_default();
    let recipient = Recipient { languages: vec![language.clone()], ..first };
    let letter = letter(&recipient, set)?;
    let look = Look { folder: sample, recipient: &recipient, office: worker.office, at: worker.at };
    let mut plan = plan::plan(Aim { look, reader: worker.reader, observer }, Vec::new())?;
    let mut spool = Spool::beside(&sample.root)?;
    let extract = excerpt::extract(sample, &recipient, (&plan, &[]), &mut spool)?;
    let case = sample.file.case.seen_by(&recipient.key);
    let exhibits = std::mem::take(&mut plan.exhibits);
    let mut material = material(&case, &recipient, exhibits, extract.lines, worker.at);
    let pages = Pages::open(&material.language, &material.sender_language, set)?.reading(&recipient.languages);
    let words = sent(&material.package_name(), material.exhibits.len());
    let covered = pages.covering(&letter, &material, &words)?;
    let mut made = vec![
        ("START-HERE.html".to_owned(), text(|out| pages.start(&material, &pages.outline(&material), out))?),
        ("dispatch.html".to_owned(), pages.dispatch(&material, &words)?),
        ("letter.html".to_owned(), covered.html),
    ];
    let pair = material.exhibits.iter().find_map(|exhibit| exhibit.translations.iter().find(|one| one.text.is_some()).map(|one| (exhibit, one)));
    if let Some((exhibit, translation)) = pair {
        made.push(("side-by-side.html".to_owned(), text(|out| pages.side_by_side(&material, exhibit, translation, out))?));
    }
    // A large dossier has its items on pages of their own.
    for exhibit in &mut material.exhibits {
        exhibit.part = Some(Part::of(exhibit.item.id));
    }
    let outline = pages.outline(&material);
    if let Some((part, exhibits)) = material.parts().next() {
        made.push((part.file(), text(|out| pages.part(&material, &outline, exhibits, out))?));
    }
    Ok(Preview { pages: made, findings: covered.findings })
}

/// A package that nobody packed.
fn sent(name: &str, items: usize) -> Dispatched {
    let seal = Digest::of("preview");
    Dispatched {
        zip_name: format!("{name}.zip"),
        zip_sha256: Some(Digest::of("preview of a ZIP")),
        zip_bytes: 1_234_567,
        items,
        seal,
        telephone: verify::telephone(&seal).split_whitespace().map(str::to_owned).collect(),
        page_name: format!("{name}.verify.html"),
        page_sha256: Digest::of(verify::page::PAGE),
    }
}

fn text(write: impl FnOnce(&mut dyn std::io::Write) -> Result<(), DossierError>) -> Result<String, DossierError> {
    let mut out = Vec::new();
    write(&mut out)?;
    Ok(String::from_utf8_lossy(&out).into_owned())
}
