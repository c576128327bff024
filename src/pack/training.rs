//! A training pack on disk: the invented case, its evidence taken in and its translations attached, so that a
//! student can begin with checking.

use std::path::Path;

use super::add::{AddSettings, add};
use super::attach::{Attach, attach};
use super::confirm::confirm;
use super::error::PackError;
use super::folder::{LockedFolder, Worker};
use super::put::put;
use crate::model::lang_tag::LangTag;
use crate::model::observer::Observer;
use crate::model::translation::Scope;
use crate::profile::training::Pack;

/// Writes a training pack into a new case folder.
pub fn train(root: &Path, pack: &Pack, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<(), PackError> {
    let case_file = root.join("case.toml");
    if case_file.symlink_metadata().is_ok() {
        return Err(PackError::CaseExists { path: case_file });
    }
    for (path, text) in pack.originals.iter().chain(&pack.translations) {
        write(&root.join(path), text)?;
    }
    write(&case_file, &pack.case)?;
    let mut folder = LockedFolder::open(root)?;
    let settings = AddSettings { paths: Vec::new(), recheck: true, accept: Vec::new(), threads: 1, ocr: None, further: Vec::new() };
    add(&mut folder, &settings, worker, observer)?;
    let names: Vec<String> = pack.originals.iter().map(|(path, _)| path.clone()).collect();
    let tag = |raw: &str| LangTag::parse(raw).unwrap_or_else(|_| LangTag::undetermined());
    confirm(&mut folder, &names, &tag("zh-Hans"), worker)?;
    for ((item, _), (translation, _)) in pack.originals.iter().zip(&pack.translations) {
        let given = Attach {
            item: item.clone(),
            file: Some(root.join(translation)),
            to: tag("en"),
            scope: Scope::Full,
            translator: "sample".to_owned(),
            reviser: None,
            machine_draft_edited_by: None,
            certificate: None,
            received_from: None,
            received_on: None,
            supersedes: None,
            reason: String::new(),
        };
        attach(&mut folder, &given, worker, observer)?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), PackError> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder).map_err(|source| PackError::Write { path: folder.to_owned(), source })?;
    put(path, text.as_bytes(), false)
}
