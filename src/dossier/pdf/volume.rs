//! Volumes: a dossier of very many items is printed in several files of a size that a reader, a printer and the memory
//! of a small machine can hold.

use crate::dossier::material::{Exhibit, Material, Part};
use crate::dossier::page;
use crate::model::item::ItemId;

/// The most that one volume holds, in lines of the list of items: those of four parts, and some sheets.
const MOST_IN_ONE: usize = 1_100;

/// An item with a sheet of its own takes as much paper, time and memory as so many that only have their line.
const SHEET: usize = 4;

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
    let parts: Vec<(Part, usize)> = material.parts().map(|(part, exhibits)| (part, weight(exhibits))).collect();
    if weight(&material.exhibits) <= MOST_IN_ONE || parts.is_empty() {
        return vec![Volume::Whole];
    }
    let mut volumes = vec![Volume::Front];
    let mut held = MOST_IN_ONE;
    for (part, weight) in parts {
        let (first, last) = part.range();
        match volumes.last_mut() {
            Some(Volume::Items(_, end)) if held + weight <= MOST_IN_ONE => (*end, held) = (last, held + weight),
            _ => {
                volumes.push(Volume::Items(first, last));
                held = weight;
            }
        }
    }
    volumes
}

/// How much items fill, in lines.
fn weight(exhibits: &[Exhibit]) -> usize {
    exhibits.iter().map(|exhibit| if page::has_story(exhibit) { SHEET } else { 1 }).sum()
}
