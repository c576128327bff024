//! `Material` becomes what templates may see: strings that are ready to print, and nothing else.

mod cover;
mod inside;
mod items;
mod notes;
mod people;
mod view;
mod voice;

pub(super) use items::{annex, columns, item, matrix_row};
pub(super) use notes::{custody, dispatch, side_by_side};
pub(super) use view::{Dossier, Head, Rows};
pub(super) use voice::Voice;

use super::material::Material;

/// Assembles START-HERE.html but for its long lists.
pub(super) fn dossier(voice: &Voice, material: &Material<'_>) -> Dossier {
    Dossier {
        head: voice.head(material),
        cover: cover::cover(voice, material),
        matrix: items::matrix(voice, material),
        legal: cover::legal(voice, material),
        details: notes::details(voice, material),
        made: notes::made(voice, material),
    }
}
