//! `pouch verify PATH`: the recipient's answer, in separate plain lines.

use std::io;

use pouch::model::finding::Level;
use pouch::model::name::shown;
use pouch::model::verdict::{Grade, Line, Outcome, Question, Verdict};
use pouch::verify::{self, Expected, Settings, VerifyError};
use serde_json::{Value, json};

use super::{Answer, Failure};
use crate::cli::args::Verify;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Verify, face: &Face<'_>) -> Result<Answer, Failure> {
    let usage = |error| Failure { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() };
    let expect = args.expect.as_deref().map(Expected::parse).transpose().map_err(usage)?;
    let settings = Settings { expect, threads: face.threads, ..Settings::default() };
    let verdict = verify::run(&face.resolve(&args.path), &settings, &Listener(face.stop))?;
    let findings = verdict.findings().cloned().collect();
    let name = shown(&args.path.display().to_string());
    Ok(Answer {
        exit: exit(&verdict),
        result: verdict_json(&verdict),
        findings,
        say: Box::new(move |face| say(face, &name, &verdict)),
    })
}

impl From<VerifyError> for Failure {
    fn from(error: VerifyError) -> Self {
        let exit = if matches!(error, VerifyError::Stopped) { Exit::Interrupted } else { Exit::CouldNot };
        Self { exit, error: Box::new(error), findings: Vec::new() }
    }
}

/// Returns the exit code that a verdict means.
pub(super) fn exit(verdict: &Verdict) -> Exit {
    if verdict.grade() == Grade::Broken { Exit::No } else { Exit::Yes }
}

/// Returns what JSON says about a verdict.
pub(super) fn verdict_json(verdict: &Verdict) -> Value {
    let line = |line: &Line| json!({ "question": line.question.name(), "outcome": line.outcome.name() });
    let info: Vec<Value> = verdict.claims.info.iter().map(|(label, value)| json!({ "label": label, "value": value })).collect();
    json!({
        "grade": verdict.grade().name(),
        "lines": verdict.lines.iter().map(line).collect::<Vec<_>>(),
        "seal": verdict.seal.map(|seal| seal.to_string()),
        "telephone": verdict.seal.as_ref().map(verify::telephone),
        "bagit_version": verdict.claims.bagit_version,
        "payload_files": verdict.claims.payload_files,
        "payload_bytes": verdict.claims.payload_bytes,
        "info": info,
    })
}

/// Says a verdict in plain lines.
pub(super) fn say(face: &mut Face<'_>, name: &str, verdict: &Verdict) -> io::Result<()> {
    writeln!(face.out, "{}\n", human::tone(face, Tone::Strong, name))?;
    let rows: Vec<Vec<String>> = verdict.lines.iter().map(|line| row(face, line)).collect();
    human::table(face, &rows)?;
    if let Some(seal) = &verdict.seal {
        writeln!(face.out, "\n  {}", face.say("verify-own-seal", &[]))?;
        writeln!(face.out, "    {}", human::tone(face, Tone::Strong, &seal.groups()))?;
        writeln!(face.out, "    {} {}", face.say("pack-telephone", &[]), verify::telephone(seal))?;
    }
    let grade = verdict.grade();
    let of = match grade {
        Grade::Broken => Tone::Bad,
        Grade::Intact => Tone::Doubtful,
        Grade::Authentic => Tone::Good,
    };
    let sentence = face.say(&format!("verdict-grade-{}", grade.name()), &[]);
    writeln!(face.out, "\n{}", human::tone(face, of, &sentence))?;
    if !face.quiet && grade != Grade::Broken {
        writeln!(face.out, "\n{}", face.say("verdict-proves", &[]))?;
        writeln!(face.out, "{}", face.say("verdict-does-not-prove", &[]))?;
    }
    Ok(())
}

fn row(face: &Face<'_>, line: &Line) -> Vec<String> {
    let (sign, of) = match line.outcome {
        Outcome::Holds if line.findings.iter().any(|finding| finding.level == Level::Warning) => ("✓", Tone::Doubtful),
        Outcome::Holds => ("✓", Tone::Good),
        Outcome::Fails => ("✗", Tone::Bad),
        Outcome::NotPresent | Outcome::NotChecked => ("–", Tone::Faint),
    };
    let outcome = face.say(&format!("verdict-outcome-{}", line.outcome.name()), &[]);
    vec![
        human::tone(face, of, sign),
        label(line.question).to_owned(),
        human::tone(face, of, &outcome),
        face.say(&format!("verdict-question-{}", line.question.name()), &[]),
    ]
}

/// The names of the lines are the same in every language, so that two people can compare them.
const fn label(question: Question) -> &'static str {
    match question {
        Question::Structure => "STRUCTURE",
        Question::Hashes => "HASHES",
        Question::Seal => "SEAL",
        Question::Custody => "CUSTODY",
    }
}
