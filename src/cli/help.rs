//! Puts the help into the user's language: every sentence under an id made of the command's
//! and the argument's name. A test holds the ids complete.

use std::borrow::Cow;

use clap::{Arg, Command, CommandFactory as _};
use pouch::i18n::Locale;

use super::args::Line;

/// Returns the command line with its help in a language.
pub(crate) fn command(locale: &Locale) -> Command {
    localize(Line::command(), "help-pouch", locale).subcommand_required(true).arg_required_else_help(true)
}

fn localize(command: Command, id: &str, locale: &Locale) -> Command {
    let say = |id: &str| locale.say_plain(id, &[]);
    let names: Vec<String> = command.get_subcommands().filter(|sub| !sub.is_hide_set()).map(|sub| sub.get_name().to_owned()).collect();
    let own: Vec<String> = command.get_arguments().filter(|arg| !arg.is_hide_set()).map(|arg| arg.get_id().to_string()).collect();
    let mut command = command
        .about(say(id))
        .help_template(template(locale))
        .subcommand_help_heading(say("help-heading-commands"))
        .next_help_heading(say("help-heading-options"))
        .disable_help_flag(true)
        .arg(help_flag(locale));
    if id == "help-pouch" {
        command = command.disable_version_flag(true).arg(version_flag(locale));
    }
    for (place, name) in own.into_iter().enumerate() {
        let sentence = format!("{}-{}", prefix(id, &name), name.replace('_', "-"));
        command = command.mut_arg(&name, |arg: Arg| {
            let heading = if arg.is_positional() { "help-heading-arguments" } else { "help-heading-options" };
            let order = if is_common(&name) { 1000 + place } else { place };
            arg.help(say(&sentence)).help_heading(say(heading)).display_order(order)
        });
    }
    for name in names {
        let below = if id == "help-pouch" { format!("help-{name}") } else { format!("{id}-{name}") };
        command = command.mut_subcommand(&name, |sub| localize(sub, &below, locale));
    }
    command
}

/// What is the same for several commands is said once: what every command takes, and every verb of `batch`. The rest of
/// a verb's arguments are those of the command for one case.
fn prefix<'a>(id: &'a str, name: &str) -> Cow<'a, str> {
    match id.strip_prefix("help-batch-") {
        _ if is_common(name) => Cow::Borrowed("help-common"),
        Some("merge-reports") | None => Cow::Borrowed(id),
        Some(_) if is_of_batch(name) => Cow::Borrowed("help-batch"),
        Some(verb) => Cow::Owned(format!("help-{verb}")),
    }
}

fn is_of_batch(name: &str) -> bool {
    matches!(name, "cases" | "jobs" | "keep_going" | "fail_fast" | "only_changed" | "shard" | "report" | "journal" | "out")
}

fn is_common(name: &str) -> bool {
    matches!(name, "json" | "quiet" | "no_color" | "lang" | "at" | "actor" | "templates")
}

fn template(locale: &Locale) -> String {
    format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", locale.say_plain("help-heading-usage", &[]))
}

fn help_flag(locale: &Locale) -> Arg {
    Arg::new("help").short('h').long("help").action(clap::ArgAction::Help).help(locale.say_plain("help-common-help", &[]))
}

fn version_flag(locale: &Locale) -> Arg {
    Arg::new("version").short('V').long("version").action(clap::ArgAction::Version).help(locale.say_plain("help-common-version", &[]))
}
