//! Stands where the PDF would be made in a program built without it: dossiers have no PDF, and asking for fonts says so.

#![expect(clippy::unused_self, reason = "the shape is that of the PDF proper")]

use std::collections::BTreeMap;
use std::path::Path;

use super::error::DossierError;
use super::html::Pages;
use super::material::{Exhibit, Material, Picture};
use super::page::Outline;
use crate::model::digest::Digest;
use crate::model::item::ItemId;

/// A press that prints nothing.
#[derive(Debug)]
pub struct Press;

/// A volume that cannot be.
#[derive(Debug, Clone, Copy)]
pub enum Volume {}

impl Volume {
    /// Returns its name.
    pub fn file(self) -> String {
        match self {}
    }

    /// Returns no item.
    pub fn exhibits<'a>(self, _material: &'a Material<'_>) -> Vec<&'a Exhibit> {
        match self {}
    }
}

/// Returns no volume.
pub fn volumes(_material: &Material<'_>) -> Vec<Volume> {
    Vec::new()
}

impl Press {
    /// Refuses fonts that nothing would be set with.
    pub fn open(fonts: Option<&Path>) -> Result<Self, DossierError> {
        fonts.map_or(Ok(Self), |_| Err(DossierError::NoPress))
    }

    /// Attaches nothing to nothing.
    #[must_use]
    pub const fn attaching(self, _attach: bool) -> Self {
        self
    }

    /// Returns no font.
    pub fn added(&self) -> &[(String, Digest)] {
        &[]
    }

    /// Cannot be called: there is no volume.
    pub fn print(&self, _pages: &Pages, _dossier: (&Material<'_>, &Outline), volume: Volume, _pictures: BTreeMap<ItemId, Picture>) -> Result<Vec<u8>, DossierError> {
        match volume {}
    }
}
