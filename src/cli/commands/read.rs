//! `pouch __read` and `pouch __limited`: processes that pouch starts for itself, to read what
//! may be hostile; not for people.

use std::fs::File;
use std::io;

use pouch::extract::{isolated, ocr};

use crate::cli::args::{Limited, Read};
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

pub(super) fn run(args: &Read, face: &mut Face<'_>) -> Exit {
    let served = match &args.mime {
        None => isolated::serve(io::stdin().lock(), &mut *face.out, pouch::pack::identified),
        Some(mime) => input().and_then(|file| isolated::serve_file(&file, mime, &mut *face.out, pouch::pack::identified)),
    };
    match served {
        Ok(()) => Exit::Yes,
        Err(_) => Exit::CouldNot,
    }
}

/// Returns the file that is the standard input.
#[cfg(unix)]
fn input() -> io::Result<File> {
    use std::os::fd::AsFd as _;
    io::stdin().as_fd().try_clone_to_owned().map(File::from)
}

/// Returns the file that is the standard input.
#[cfg(windows)]
fn input() -> io::Result<File> {
    use std::os::windows::io::AsHandle as _;
    io::stdin().as_handle().try_clone_to_owned().map(File::from)
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
