//! `Material` becomes what templates may see: strings that are ready to print, and nothing else.

mod cover;
mod items;
mod notes;
mod people;
mod view;
mod voice;

pub(super) use notes::{dispatch, side_by_side};
pub(super) use view::Dossier;
pub(super) use voice::Voice;

use super::material::Material;

/// Assembles START-HERE.html.
pub(super) fn dossier(voice: &Voice, material: &Material<'_>) -> Dossier {
    Dossier {
        head: voice.head(material),
        cover: cover::cover(voice, material),
        matrix: items::matrix(voice, material),
        legal: cover::legal(voice, material),
        details: notes::details(voice, material),
        items: items::items(voice, material),
        custody: notes::custody(voice, material),
        made: notes::made(voice, material),
        annex: items::annex(material),
    }
}
