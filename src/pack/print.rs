//! The volumes of a dossier as PDF, on their way into the bag.

use std::path::PathBuf;

use super::bag_file::{BagFile, Content};
use super::error::PackError;
use super::pictures::Gallery;
use super::spool::Spool;
use crate::dossier::pdf::{self, Press};
use crate::dossier::{Material, Outline, Pages};

/// Whether a dossier is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Print {
    /// As PDF too.
    Pdf {
        /// A folder of fonts beside our own.
        fonts: Option<PathBuf>,
        /// Whether the index lies inside the PDF.
        attach: bool,
    },
    /// Only the HTML pages.
    Nothing,
}

impl Print {
    /// Makes the press ready; none when nothing is printed.
    pub(super) fn press(&self) -> Result<Option<Press>, PackError> {
        match self {
            Self::Pdf { fonts, attach } => Ok(Some(Press::open(fonts.as_deref())?.attaching(*attach))),
            Self::Nothing => Ok(None),
        }
    }
}

/// Prints every volume into the spool; the photographs of one are not kept for the next.
pub(super) fn files((press, gallery): (&Press, Gallery<'_>), pages: &Pages, (material, outline): (&Material<'_>, &Outline), spool: &mut Spool) -> Result<Vec<BagFile>, PackError> {
    let print = |volume: pdf::Volume| {
        let pictures = gallery.of(&volume.exhibits(material))?;
        let bytes = press.print(pages, (material, outline), volume, pictures)?;
        let printed = spool.put(|out| out.write_all(&bytes))?;
        Ok(BagFile::new(&volume.file(), Content::Spooled(printed)))
    };
    pdf::volumes(material).into_iter().map(print).collect()
}
