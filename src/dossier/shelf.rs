//! Sentences and templates that are ready, kept from one dossier to the next: reading them takes many times as long as
//! writing the pages of a small dossier.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::error::DossierError;
use super::html::Pages;
use crate::model::lang_tag::LangTag;

/// Pages by the languages of reader and sender. One shelf serves one folder of an office's templates.
#[derive(Debug, Default)]
pub struct Shelf(Mutex<BTreeMap<(LangTag, LangTag), Pages>>);

impl Shelf {
    /// Returns the pages in two languages; they are opened once.
    pub fn pages(&self, language: &LangTag, sender: &LangTag, overrides: Option<&Path>) -> Result<Pages, DossierError> {
        let key = (language.clone(), sender.clone());
        let known = || self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pages) = known().get(&key) {
            return Ok(pages.again());
        }
        // Two may open the same at once: the second is thrown away.
        let pages = Pages::open(language, sender, overrides)?;
        let again = pages.again();
        known().entry(key).or_insert(pages);
        Ok(again)
    }
}
