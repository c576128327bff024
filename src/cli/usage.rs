//! Parsing, and saying in the user's language what was not understood.

use std::ffi::OsString;
use std::io::Write;

use clap::FromArgMatches as _;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use pouch::i18n::Locale;
use pouch::model::name::shown;

use super::args::Line;
use super::exit::Exit;
use super::{help, json};

/// Something to say instead of running a command.
#[derive(Debug)]
pub(crate) struct Said {
    /// What to say.
    pub(crate) text: String,
    /// Its stable name, for scripts.
    pub(crate) code: &'static str,
    /// How the program ends.
    pub(crate) exit: Exit,
}

/// Parses the arguments.
pub(crate) fn parse(args: &[OsString], locale: &Locale) -> Result<Line, Said> {
    let mut command = help::command(locale);
    let matches = command.try_get_matches_from_mut(args).map_err(|error| said(&error, locale))?;
    Line::from_arg_matches(&matches).map_err(|error| said(&error, locale))
}

#[expect(clippy::wildcard_enum_match_arm, reason = "clap may add kinds, and has many we never meet")]
fn said(error: &clap::Error, locale: &Locale) -> Said {
    let kind = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            return Said { text: error.render().to_string(), code: "help", exit: Exit::Yes };
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            return Said { text: error.render().to_string(), code: "usage-no-command", exit: Exit::Usage };
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-value",
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingRequiredArgument => "usage-missing",
        ErrorKind::MissingSubcommand => "usage-no-command",
        ErrorKind::InvalidUtf8 => "usage-not-utf8",
        ErrorKind::ArgumentConflict => "usage-twice",
        _ => "usage-other",
    };
    let value = |kind| error.get(kind).map(text).unwrap_or_default();
    let argument = value(ContextKind::InvalidArg) + &value(ContextKind::InvalidSubcommand);
    let meant = value(ContextKind::SuggestedArg) + &value(ContextKind::SuggestedSubcommand) + &value(ContextKind::SuggestedValue);
    let invalid = value(ContextKind::InvalidValue);
    let mut sentences = vec![locale.say_plain(kind, &[("argument", &argument), ("value", &invalid)])];
    let hints = [("usage-allowed", "allowed", value(ContextKind::ValidValue)), ("usage-nearest", "nearest", meant)];
    for (id, name, hint) in hints.iter().filter(|(_, _, hint)| !hint.is_empty()) {
        sentences.push(locale.say_plain(id, &[(name, hint)]));
    }
    sentences.push(locale.say_plain("usage-help", &[]));
    Said { text: format!("{}\n", sentences.join(" ")), code: kind, exit: Exit::Usage }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "clap may add kinds, and has many we never meet")]
fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => shown(text),
        ContextValue::Strings(texts) => shown(&texts.join(", ")),
        other => shown(&other.to_string()),
    }
}

/// Says it: help is an answer and goes to stdout, a mistake is a remark; a script gets its object all the same.
pub(crate) fn tell(said: &Said, json: bool, out: &mut dyn Write, err: &mut dyn Write) -> Exit {
    let told = if json && said.exit != Exit::Yes {
        json::mistake(said.code, &said.text, said.exit).map_err(std::io::Error::from).and_then(|line| writeln!(out, "{line}"))
    } else if said.exit == Exit::Yes {
        out.write_all(said.text.as_bytes())
    } else {
        err.write_all(said.text.as_bytes())
    };
    match told.and_then(|()| out.flush()).and_then(|()| err.flush()) {
        Ok(()) => said.exit,
        Err(_) => Exit::CouldNot,
    }
}
