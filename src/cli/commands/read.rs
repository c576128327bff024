//! `pouch __read`: a reading process that pouch starts for itself; not for people.

use std::io;

use pouch::extract::isolated;

use crate::cli::exit::Exit;
use crate::cli::settings::Face;

pub(super) fn run(face: &mut Face<'_>) -> Exit {
    match isolated::serve(io::stdin().lock(), &mut *face.out, pouch::pack::identified) {
        Ok(()) => Exit::Yes,
        Err(_) => Exit::CouldNot,
    }
}
