//! `Material` becomes what templates may see: strings that are ready to print, and nothing else.

mod cover;
mod inside;
mod item_view;
mod items;
mod notes;
mod people;
mod view;
mod voice;

pub(super) use items::{annex, entry, has_story, item, matrix_row, outline, part};
pub use items::Outline;
pub(super) use notes::{custody, dispatch, side_by_side};
#[cfg(feature = "pdf")]
pub(super) use item_view::{ItemPart, SideBySide};
#[cfg(feature = "pdf")]
pub(super) use view::{AnnexRow, CustodyRow, MatrixRow};
pub(super) use view::{Dossier, Head, Headed, Row, Rows, Text};
pub(super) use voice::{Voice, readable};

use super::material::Material;

/// Assembles START-HERE.html but for its long lists.
pub(super) fn dossier(voice: &Voice, material: &Material<'_>, outline: &Outline) -> Dossier {
    Dossier {
        head: voice.head(material),
        cover: cover::cover(voice, material),
        matrix: items::matrix(voice, material, &outline.languages),
        legal: cover::legal(voice, material),
        details: notes::details(voice, material),
        made: notes::made(voice, material),
        parts: outline.parts.clone(),
    }
}
