//! Volumes: a dossier of very many items is printed in several files of a size that a reader, and a printer, can hold.

use crate::dossier::material::{Exhibit, Material, Part};
use crate::model::item::ItemId;

/// Items up to this number stand in `dossier.pdf` itself.
const MOST_IN_ONE: usize = 1_000;

/// So many parts of a large dossier (`ITEMS-….html`) make one volume.
const PARTS: usize = 4;

/// One PDF of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Volume {
    /// All there is.
    Whole,
    /// Everything but the items, which stand in volumes of their own.
    Front,
    /// The items of a range of numbers.
    Items(ItemId, ItemId),
}

impl Volume {
    /// Returns its name in the package.
    pub fn file(self) -> String {
        match self {
            Self::Whole | Self::Front => "dossier.pdf".to_owned(),
            Self::Items(first, last) => format!("dossier-{first}-{last}.pdf"),
        }
    }

    /// Returns whether it holds what is said of the case, the first page before all.
    pub(super) const fn has_front(self) -> bool {
        matches!(self, Self::Whole | Self::Front)
    }

    /// Returns the items that stand in it.
    pub fn exhibits<'a>(self, material: &'a Material<'_>) -> Vec<&'a Exhibit> {
        let is_in = |exhibit: &&Exhibit| match self {
            Self::Whole => true,
            Self::Front => false,
            Self::Items(first, last) => (first..=last).contains(&exhibit.item.id),
        };
        material.exhibits.iter().filter(is_in).collect()
    }
}

/// Returns the volumes that a dossier is printed in.
pub fn volumes(material: &Material<'_>) -> Vec<Volume> {
    let parts: Vec<Part> = material.parts().map(|(part, _)| part).collect();
    if material.exhibits.len() <= MOST_IN_ONE || parts.is_empty() {
        return vec![Volume::Whole];
    }
    let range = |parts: &[Part]| Some(Volume::Items(parts.first()?.range().0, parts.last()?.range().1));
    std::iter::once(Volume::Front).chain(parts.chunks(PARTS).filter_map(range)).collect()
}
