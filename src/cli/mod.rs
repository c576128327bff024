//! The face: arguments in, words, tables and JSON out. Everything a person reads comes from
//! the locales; everything the library is told (time, chance, language) is read here.

mod args;
#[cfg(feature = "sender")]
mod batch_args;
mod commands;
mod counterpart_args;
#[cfg(feature = "sender")]
mod decision_args;
#[cfg(feature = "sender")]
mod encrypt_args;
mod exit;
mod help;
mod human;
mod json;
#[path = "no_net_args.rs"]
#[cfg(all(feature = "sender", not(feature = "net")))]
mod net_args;
#[cfg(feature = "net")]
mod net_args;
#[cfg(feature = "sender")]
mod pack_args;
#[path = "no_print_args.rs"]
#[cfg(all(feature = "sender", not(feature = "pdf")))]
mod print_args;
#[cfg(feature = "pdf")]
mod print_args;
mod progress;
#[cfg(feature = "sender")]
mod seal_args;
mod secret;
mod secret_args;
mod settings;
#[cfg(feature = "sender")]
mod template_args;
#[cfg(feature = "sender")]
mod translation_args;
mod usage;
mod words;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

pub(crate) use progress::Stop;
use settings::Face;

/// The exit code of a command that the user stopped.
pub(crate) const INTERRUPTED: u8 = exit::Exit::Interrupted.code();

/// Where answers and remarks go, and the flag that Ctrl-C raises.
pub(crate) struct Streams<'a> {
    /// The answer.
    pub(crate) out: &'a mut dyn Write,
    /// Everything else.
    pub(crate) err: &'a mut dyn Write,
    /// How often the user asked to stop.
    pub(crate) stop: &'static Stop,
}

/// Runs one command.
pub(crate) fn run(args: impl Iterator<Item = OsString>, streams: Streams<'_>) -> ExitCode {
    let args: Vec<OsString> = args.collect();
    // Needed before anything is parsed: a script gets its object even for a mistake.
    let json = args.iter().any(|arg| arg == "--json");
    let locale = match settings::locale(&args) {
        Ok(locale) => locale,
        Err(said) => return usage::tell(&said, json, streams.out, streams.err).into(),
    };
    let parsed = match usage::parse(&args, &locale) {
        Ok(parsed) => parsed,
        Err(said) => return usage::tell(&said, json, streams.out, streams.err).into(),
    };
    let mut face = match Face::new(&parsed.common, locale, streams) {
        Ok(face) => face,
        Err((said, out, err)) => return usage::tell(&said, json, out, err).into(),
    };
    let exit = commands::run(&parsed.command, &mut face);
    match face.out.flush() {
        Ok(()) => exit.into(),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => exit.into(),
        // What could not be written the first time was told then.
        Err(_) if exit == exit::Exit::CouldNot => exit.into(),
        Err(error) => commands::not_written(&mut face, &error).into(),
    }
}
