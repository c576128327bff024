//! `pouch decrypt FILE`: puts what is inside an encrypted file on the disk, because somebody asked for it.
//!
//! The file gets its name when every byte was authenticated; `pouch verify` needs no such file.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use pouch::archive::{Bytes, Damage, Reader};
use pouch::model::name::shown;
use pouch::secrecy::SecrecyError;
use serde_json::json;

use super::files::FileError;
use super::{Answer, Failure, opened};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::secret_args::Decrypt;
use crate::cli::settings::Face;

pub(super) fn run(args: &Decrypt, face: &Face<'_>) -> Result<Answer, Failure> {
    let path = face.resolve(&args.path);
    if let Err(error) = std::fs::metadata(&path) {
        return Err(FileError::Read(path, error).into());
    }
    let out = args.output.as_deref().map_or_else(|| path.with_extension(""), |out| face.resolve(out));
    if out.symlink_metadata().is_ok() {
        return Err(FileError::Exists(out).into());
    }
    let bytes = opened::open(&path, &args.opening, face)?.ok_or(SecrecyError::NotEncrypted)?;
    let part = beside(&out);
    let written = write(&*bytes, &part, &out, face);
    if written.is_err() {
        // The error to tell is the one that led here.
        let _gone = std::fs::remove_file(&part);
    }
    let count = written?;
    let file = shown(&out.display().to_string());
    Ok(Answer {
        exit: Exit::Yes,
        result: json!({ "file": out.display().to_string(), "bytes": count }),
        findings: Vec::new(),
        say: Box::new(move |face| {
            let done = face.say("decrypt-done", &[("file", &file)]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))?;
            writeln!(face.out, "  {}", face.say("decrypt-next", &[("file", &file)]))
        }),
    })
}

/// Where the bytes lie until all of them are there.
fn beside(out: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(out.file_name().unwrap_or_default());
    name.push(".part");
    out.with_file_name(name)
}

fn write(bytes: &dyn Bytes, part: &Path, out: &Path, face: &Face<'_>) -> Result<u64, Failure> {
    let failed = |error: io::Error| match Damage::of(&error) {
        Some(_) => Failure::from(SecrecyError::Altered),
        None => FileError::Write(out.to_owned(), error).into(),
    };
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(part).map_err(|error| taken(error, part).unwrap_or_else(failed))?;
    let mut reader = Reader::new(bytes);
    let mut buffer = vec![0; 128 << 10];
    let mut count = 0;
    loop {
        if face.stop.times() > 0 {
            return Err(SecrecyError::Stopped.into());
        }
        let got = io::Read::read(&mut reader, &mut buffer).map_err(failed)?;
        if got == 0 {
            break;
        }
        file.write_all(buffer.get(..got).unwrap_or_default()).map_err(failed)?;
        count += got as u64;
    }
    file.sync_all().map_err(failed)?;
    // A link that is made fails where a name is taken; renaming would replace what is there.
    std::fs::hard_link(part, out).and_then(|()| std::fs::remove_file(part)).map_err(|error| taken(error, out).unwrap_or_else(failed))?;
    Ok(count)
}

/// Says that a name is taken; any other error comes back.
fn taken(error: io::Error, path: &Path) -> Result<Failure, io::Error> {
    if error.kind() == io::ErrorKind::AlreadyExists { Ok(FileError::Exists(path.to_owned()).into()) } else { Err(error) }
}
