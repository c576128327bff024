//! One file a verb, all shaped alike: do the work, then say it in JSON or in words.

#[cfg(feature = "sender")]
mod add;
#[cfg(feature = "sender")]
mod after;
#[cfg(feature = "sender")]
mod approve;
#[cfg(feature = "sender")]
mod asic;
#[cfg(feature = "sender")]
mod attach;
#[cfg(feature = "sender")]
mod batch;
#[cfg(feature = "sender")]
mod certificate;
#[cfg(feature = "sender")]
mod check;
#[cfg(feature = "sender")]
mod confirm;
mod counterpart;
#[cfg(feature = "sender")]
mod countries;
mod decrypt;
#[cfg(feature = "sender")]
mod demo;
#[cfg(feature = "sender")]
mod encrypt;
#[cfg(feature = "sender")]
mod expire;
#[cfg(feature = "sender")]
mod export;
#[cfg(feature = "sender")]
mod gate;
mod files;
#[cfg(feature = "sender")]
mod home;
#[cfg(feature = "sender")]
mod identify;
#[cfg(feature = "sender")]
mod init;
#[cfg(feature = "sender")]
mod key;
#[cfg(feature = "sender")]
mod language;
#[cfg(feature = "sender")]
mod office;
mod opened;
#[cfg(feature = "sender")]
mod pack;
#[cfg(feature = "sender")]
mod profiles;
#[cfg(feature = "sender")]
mod read;
#[cfg(feature = "sender")]
mod receipt;
#[cfg(feature = "sender")]
mod request;
#[cfg(feature = "sender")]
mod returned;
#[cfg(feature = "sender")]
mod seal;
#[cfg(feature = "sender")]
mod sender;
mod show;
#[cfg(feature = "sender")]
mod status;
#[cfg(feature = "sender")]
mod templates;
#[cfg(feature = "sender")]
mod timestamp;
#[cfg(feature = "sender")]
mod training;
mod verify;
#[cfg(feature = "sender")]
mod waive;

use std::io;

#[cfg(feature = "sender")]
use pouch::model::finding::Level;
use pouch::model::finding::{Diagnose, Finding};
use serde_json::Value;

use super::args::Command;
use super::exit::Exit;
use super::human::{self, Tone};
use super::json;
use super::settings::Face;
use super::words;

/// What a command found out, before it is said.
pub(super) struct Answer {
    /// How it ended.
    pub(super) exit: Exit,
    /// The answer as data.
    pub(super) result: Value,
    /// What was noticed.
    pub(super) findings: Vec<Finding>,
    /// The answer in words.
    pub(super) say: Say,
}

/// How an answer is said to a person.
pub(super) type Say = Box<dyn FnOnce(&mut Face<'_>) -> io::Result<()>>;

/// What a command could not do.
pub(super) struct Failure {
    /// How it ended.
    pub(super) exit: Exit,
    /// Why.
    pub(super) error: Box<dyn Diagnose>,
    /// What stands in the way, one by one.
    pub(super) findings: Vec<Finding>,
}

/// Runs one command and says its answer.
#[cfg_attr(feature = "sender", expect(clippy::too_many_lines, reason = "a table with one line for each command"))]
pub(crate) fn run(command: &Command, face: &mut Face<'_>) -> Exit {
    #[cfg(feature = "sender")]
    if let Some(exit) = home::announce(command, face) {
        return exit;
    }
    let (name, outcome) = match command {
        #[cfg(feature = "sender")]
        Command::Demo(args) => ("demo", demo::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Init(args) => ("init", init::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Add(args) => ("add", add::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Status(args) => ("status", status::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Check(args) => ("check", check::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Profiles(args) => ("profiles", profiles::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Confirm(args) => ("confirm", confirm::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Request(args) => ("request", request::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Return(args) => ("return", returned::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Attach(args) => ("attach", attach::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Certificate(args) => ("certificate", certificate::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Pack(args) => ("pack", pack::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Gate(args) => ("gate", gate::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Waive(args) => ("waive", waive::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Approve(args) => ("approve", approve::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Sent(args) => ("sent", after::sent(args, face)),
        #[cfg(feature = "sender")]
        Command::Receipt(args) => ("receipt", receipt::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Recall(args) => ("recall", after::recall(args, face)),
        #[cfg(feature = "sender")]
        Command::Destroyed(args) => ("destroyed", after::destroyed(args, face)),
        #[cfg(feature = "sender")]
        Command::Handover(args) => ("handover", office::handover(args, face)),
        #[cfg(feature = "sender")]
        Command::Statistics(args) => ("statistics", office::statistics(args, face)),
        #[cfg(feature = "sender")]
        Command::Templates(args) => ("templates", templates::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Export(args) => ("export", export::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Batch(args) => ("batch", batch::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Countries(args) => ("countries", countries::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Expire(args) => ("expire", expire::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Language(args) => ("language", language::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Identify(args) => ("identify", identify::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Key(args) => ("key", key::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Seal(args) => ("seal", seal::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Timestamp(args) => ("timestamp", timestamp::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Encrypt(args) => ("encrypt", encrypt::run(args, face)),
        Command::Decrypt(args) => ("decrypt", decrypt::run(args, face)),
        Command::Verify(args) => ("verify", verify::run(args, face)),
        Command::Counterpart(args) => ("counterpart", counterpart::run(args, face)),
        Command::Show(args) => ("show", show::run(args, face)),
        #[cfg(feature = "sender")]
        Command::Read(args) => return read::run(args, face),
        #[cfg(feature = "sender")]
        Command::Limited(args) => return read::limited(args, face),
    };
    let (exit, told) = match outcome {
        Ok(answer) => (answer.exit, tell(name, answer, face)),
        Err(failure) => (failure.exit, complain(name, &failure, face)),
    };
    match told {
        Ok(()) => exit,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => exit,
        Err(error) => not_written(face, &error),
    }
}

/// Says that the answer did not arrive: a full disk, a closed terminal.
pub(crate) fn not_written(face: &mut Face<'_>, error: &io::Error) -> Exit {
    let sentence = face.say("answer-not-written", &[("reason", &error.to_string())]);
    // When not even this can be written, the exit code still says it.
    let _unheard = writeln!(face.err, "{sentence}");
    Exit::CouldNot
}

fn tell(command: &str, answer: Answer, face: &mut Face<'_>) -> io::Result<()> {
    if face.json {
        let report = json::Report { command, exit: answer.exit, result: answer.result, findings: &answer.findings, error: None };
        let line = json::line(face, &report)?;
        return writeln!(face.out, "{line}");
    }
    (answer.say)(face)?;
    face.out.flush()?;
    human::findings(face, &answer.findings)
}

fn complain(command: &str, failure: &Failure, face: &mut Face<'_>) -> io::Result<()> {
    if face.json {
        let error = Some(failure.error.as_ref());
        let report = json::Report { command, exit: failure.exit, result: Value::Null, findings: &failure.findings, error };
        let line = json::line(face, &report)?;
        return writeln!(face.out, "{line}");
    }
    human::findings(face, &failure.findings)?;
    let said = words::of_error(face, failure.error.as_ref());
    human::remark(face, "level-error", Tone::Bad, &said)
}

/// Returns the exit code that follows from findings alone.
#[cfg(feature = "sender")]
pub(super) fn judged(findings: &[Finding]) -> Exit {
    if findings.iter().any(|finding| finding.level == Level::Error) { Exit::No } else { Exit::Yes }
}
