//! `pouch __read` and `pouch __limited`: processes that pouch starts for itself, to read what
//! may be hostile; not for people.

use std::io;

use pouch::extract::{isolated, ocr};

use crate::cli::args::Limited;
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

pub(super) fn run(face: &mut Face<'_>) -> Exit {
    match isolated::serve(io::stdin().lock(), &mut *face.out, pouch::pack::identified) {
        Ok(()) => Exit::Yes,
        Err(_) => Exit::CouldNot,
    }
}

/// Becomes another program under limits; comes back only when it cannot.
pub(super) fn limited(args: &Limited, face: &mut Face<'_>) -> Exit {
    if let Some((program, rest)) = args.command.split_first() {
        let error = ocr::limited(program, rest);
        // Nobody may be listening.
        let _unheard = writeln!(face.err, "{error}");
    }
    Exit::CouldNot
}
