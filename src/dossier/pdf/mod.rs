//! The dossier as PDF, for print and archive: the words of the HTML pages, set by Typst. The only door to it.
//!
//! The layout is ours and fixed (`templates/dossier/pdf/`); everything else enters as JSON. Each PDF is archival
//! (PDF/A-2a) and accessible (PDF/UA-1), or there is none: what cannot be drawn or read aloud is an error.

mod ends;
mod fit;
mod fonts;
mod sheet;
#[cfg(test)]
mod tests;
mod volume;
mod world;

use std::collections::BTreeMap;
use std::path::Path;

use self::fonts::Fonts;
use self::world::Imprint;
use super::error::DossierError;
use super::html::Pages;
use super::material::{Material, Picture};
use super::page::Outline;
use crate::model::digest::Digest;
use crate::model::item::ItemId;

pub use self::volume::{Volume, volumes};

/// What PDFs are set with.
#[derive(Debug)]
pub struct Press {
    fonts: Fonts,
    attach: bool,
}

impl Press {
    /// Loads the fonts in the program, and those of a folder where one is named.
    pub fn open(fonts: Option<&Path>) -> Result<Self, DossierError> {
        Ok(Self { fonts: Fonts::open(fonts)?, attach: false })
    }

    /// Puts the index into the PDF too, which is PDF/A-3a then: for an archive that keeps nothing but the PDF.
    #[must_use]
    pub fn attaching(self, attach: bool) -> Self {
        Self { attach, ..self }
    }

    /// Returns name and digest of every font file that the office added.
    pub fn added(&self) -> &[(String, Digest)] {
        &self.fonts.added
    }

    /// Sets one volume of a dossier, with what it shows of its photographs.
    pub fn print(&self, pages: &Pages, (material, outline): (&Material<'_>, &Outline), volume: Volume, pictures: BTreeMap<ItemId, Picture>) -> Result<Vec<u8>, DossierError> {
        let files = sheet::files((&self.fonts, self.attach), pages.voice(), (material, outline), volume, pictures)?;
        let ident = format!("{}/{}/{}/{}", material.package_name(), material.case.version, material.language, volume.file());
        let imprint = Imprint { ident, creator: material.software.clone(), at: material.at, attaches: self.attach };
        ends::made_plain(world::print(&self.fonts, files, &imprint)?)
    }
}
