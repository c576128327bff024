//! The face: arguments in, words, tables and JSON out. Everything a person reads comes from
//! the locales; everything the library is told (time, chance, language) is read here.

mod args;
mod commands;
mod exit;
mod help;
mod human;
mod json;
mod progress;
mod settings;
mod usage;
mod words;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

use exit::Exit;
use settings::Face;

/// Where answers and remarks go, and the flag that Ctrl-C raises.
pub(crate) struct Streams<'a> {
    /// The answer.
    pub(crate) out: &'a mut dyn Write,
    /// Everything else.
    pub(crate) err: &'a mut dyn Write,
    /// Raised when the user wants to stop.
    pub(crate) stop: &'static AtomicBool,
}

/// Runs one command.
pub(crate) fn run(args: impl Iterator<Item = OsString>, streams: Streams<'_>) -> ExitCode {
    let args: Vec<OsString> = args.collect();
    let locale = match settings::locale(&args) {
        Ok(locale) => locale,
        Err(error) => {
            // Without a locale there is no sentence to say; the library's own fragment must do.
            let told = writeln!(streams.err, "pouch: {error}");
            return if told.is_ok() { Exit::Usage.into() } else { Exit::CouldNot.into() };
        }
    };
    let parsed = match usage::parse(&args, &locale) {
        Ok(parsed) => parsed,
        Err(said) => {
            let json = args.iter().any(|arg| arg == "--json");
            return usage::tell(&said, json, streams.out, streams.err).into();
        }
    };
    let mut face = match Face::new(&parsed.common, locale, streams) {
        Ok(face) => face,
        Err((said, out, err)) => return usage::tell(&said, parsed.common.json, out, err).into(),
    };
    let exit = commands::run(&parsed.command, &mut face);
    match face.out.flush() {
        Ok(()) => exit.into(),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => exit.into(),
        Err(_) => Exit::CouldNot.into(),
    }
}
