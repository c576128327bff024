//! The settings of the user's own office, where a command goes by them: told before it starts, and refused when they
//! cannot be read.

use pouch::model::finding::{Code, Diagnose, Finding, Values};
use pouch::model::name::shown;
use serde_json::{Value, json};

use super::{Failure, complain, not_written};
use crate::cli::args::Command;
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

/// Settings that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the office settings {} cannot be used", .0.place)]
struct BadSettings(Finding);

impl Diagnose for BadSettings {
    fn code(&self) -> Code {
        self.0.code
    }

    fn values(&self) -> Values {
        self.0.clone().with("place", shown(&self.0.place)).values
    }
}

/// Says by which settings a command goes; returns how it ended when it cannot.
pub(super) fn announce(command: &Command, face: &mut Face<'_>) -> Option<Exit> {
    if !goes_by_them(command) {
        return None;
    }
    if let Some(finding) = face.bad_settings.take() {
        let failure = Failure { exit: Exit::CouldNot, error: Box::new(BadSettings(finding)), findings: Vec::new() };
        return Some(match complain("office", &failure, face) {
            Ok(()) => failure.exit,
            Err(error) => not_written(face, &error),
        });
    }
    // `status` has it in its answer.
    let told = !face.json && !face.quiet && !matches!(command, Command::Status(_));
    if let Some(line) = line(face).filter(|_| told) {
        // A remark that cannot be written stops no work.
        let _unheard = writeln!(face.err, "{line}");
    }
    None
}

/// The sentence that names the settings, where some are in force.
pub(super) fn line(face: &Face<'_>) -> Option<String> {
    let (path, known) = face.office_settings.as_ref()?;
    let in_force = known.templates.as_ref().filter(|own| face.office.as_ref() == Some(own)).map(|own| shown(&own.display().to_string()));
    let path = shown(&path.display().to_string());
    Some(face.say("office-settings-from", &[("path", &path), ("templates", in_force.as_deref().unwrap_or("none"))]))
}

/// The same as data.
pub(super) fn as_json(face: &Face<'_>) -> Value {
    let path = |path: &std::path::PathBuf| path.display().to_string();
    let settings = face.office_settings.as_ref().map(|(file, _)| path(file));
    json!({ "settings": settings, "templates": face.office.as_ref().map(path) })
}

/// Whether a command asks for an office's templates or data.
const fn goes_by_them(command: &Command) -> bool {
    !matches!(
        command,
        Command::Verify(_) | Command::Show(_) | Command::Counterpart(_) | Command::Key(_) | Command::Seal(_) | Command::Timestamp(_) | Command::Read(_) | Command::Limited(_)
            | Command::Language(_) | Command::Identify(_) | Command::Demo(_) | Command::Countries(_)
    )
}
