//! `pouch verify PATH`: the recipient's answer, in separate plain lines.

use std::io;
use std::path::Path;

use pouch::model::finding::{Finding, Level};
use pouch::model::name::shown;
use pouch::model::verdict::{Grade, Line, Outcome, Question, Verdict};
use pouch::seal::Revocations;
use pouch::verify::{self, Expected, Settings, Trust, VerifyError};
use serde_json::{Value, json};

use super::files::{self, FileError};
use super::{Answer, Failure, counterpart, opened};
use crate::cli::counterpart_args::{Trusting, Verify};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::secret_args::Opening;
use crate::cli::settings::Face;

/// Largest file of revocation lists that is read.
const LARGEST_LIST: u64 = 64 << 20;

pub(super) fn run(args: &Verify, face: &Face<'_>) -> Result<Answer, Failure> {
    let usage = |error| Failure { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() };
    let expect = args.expect.as_deref().map(Expected::parse).transpose().map_err(usage)?;
    let trust = trust(&args.trusting, face)?;
    let settings = Settings { expect, trust, threads: face.threads, ..Settings::default() };
    let verdict = verdict(&face.resolve(&args.path), &args.opening, &settings, face)?;
    if args.remember {
        remember(args, face, &verdict)?;
    }
    let findings = verdict.findings().cloned().collect();
    let name = shown(&args.path.display().to_string());
    Ok(Answer {
        exit: exit(&verdict),
        result: verdict_json(&verdict),
        findings,
        say: Box::new(move |face| say(face, &name, &verdict)),
    })
}

/// Asks, of a file that came encrypted after it was opened.
pub(super) fn verdict(path: &Path, opening: &Opening, settings: &Settings, face: &Face<'_>) -> Result<Verdict, Failure> {
    let listener = Listener::of(face);
    match opened::open(path, opening, face) {
        Ok(None) => Ok(verify::run(path, settings, &listener)?),
        Ok(Some(bytes)) => Ok(verify::run_opened(path, bytes, settings, &listener)?),
        // That it was altered is an answer, like any other.
        Err(failure) if failure.exit == Exit::No => Ok(verify::refused(Finding::error(failure.error.code().0, ""))),
        Err(failure) => Err(failure),
    }
}

/// Reads whom somebody trusts; `from` must be named in the file.
pub(super) fn trust(Trusting { counterparts, from, crl }: &Trusting, face: &Face<'_>) -> Result<Option<Trust>, Failure> {
    let Some(file) = counterparts else { return Ok(None) };
    let (_, counterparts) = counterpart::read(&face.resolve(file))?;
    if let Some(name) = from.as_deref().filter(|name| counterparts.named(name).is_none()) {
        return Err(counterpart::unknown(name));
    }
    let mut revoked = Vec::new();
    for path in crl {
        let path = face.resolve(path);
        let lists = Revocations::read_all(&files::read(&path, LARGEST_LIST)?);
        revoked.extend(lists.map_err(|_bad| FileError::Form(path))?);
    }
    Ok(Some(Trust { counterparts, from: from.clone(), revoked, at: face.at }))
}

/// Puts an accepted dossier into the recipient's register; any other stays out, or it could hide a later one.
fn remember(args: &Verify, face: &Face<'_>, verdict: &Verdict) -> Result<(), Failure> {
    let accepted = matches!(verdict.grade(), Grade::Trusted | Grade::Authentic);
    let (Some(file), Some(seen), true) = (&args.trusting.counterparts, verify::seen(verdict), accepted) else { return Ok(()) };
    let path = face.resolve(file);
    let (text, known) = counterpart::read(&path)?;
    if known.seen.contains(&seen) {
        return Ok(());
    }
    counterpart::add_block(&path, &text, &seen.block())
}

impl From<VerifyError> for Failure {
    fn from(error: VerifyError) -> Self {
        let exit = if matches!(error, VerifyError::Stopped) { Exit::Interrupted } else { Exit::CouldNot };
        Self { exit, error: Box::new(error), findings: Vec::new() }
    }
}

/// Returns the exit code that a verdict means.
pub(super) fn exit(verdict: &Verdict) -> Exit {
    match verdict.grade() {
        Grade::Broken => Exit::No,
        Grade::Untrusted => Exit::Untrusted,
        Grade::Intact | Grade::Authentic | Grade::Trusted => Exit::Yes,
    }
}

/// Returns what JSON says about a verdict.
pub(super) fn verdict_json(verdict: &Verdict) -> Value {
    let line = |line: &Line| json!({ "question": line.question.name(), "outcome": line.outcome.name() });
    let info: Vec<Value> = verdict.claims.info.iter().map(|(label, value)| json!({ "label": label, "value": value })).collect();
    json!({
        "grade": verdict.grade().name(),
        "lines": verdict.lines.iter().map(line).collect::<Vec<_>>(),
        "counterpart": verdict.counterpart,
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
        Grade::Untrusted | Grade::Intact => Tone::Doubtful,
        Grade::Authentic | Grade::Trusted => Tone::Good,
    };
    let sentence = face.say(&format!("verdict-grade-{}", grade.name()), &[]);
    writeln!(face.out, "\n{}", human::tone(face, of, &sentence))?;
    if !face.quiet && grade != Grade::Broken {
        let (shows, does_not) = if grade == Grade::Trusted {
            ("verdict-trusted-proves", "verdict-trusted-does-not-prove")
        } else {
            ("verdict-proves", "verdict-does-not-prove")
        };
        writeln!(face.out, "\n{}\n{}", face.say(shows, &[]), face.say(does_not, &[]))?;
    }
    Ok(())
}

fn row(face: &Face<'_>, line: &Line) -> Vec<String> {
    let (sign, of) = match line.outcome {
        Outcome::Holds if line.findings.iter().any(|finding| finding.level == Level::Warning) => ("✓", Tone::Doubtful),
        Outcome::Holds => ("✓", Tone::Good),
        Outcome::Fails => ("✗", Tone::Bad),
        Outcome::Untrusted => ("!", Tone::Doubtful),
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
        Question::Signature => "SIGNATURE",
        Question::Signer => "SIGNER",
        Question::Timestamp => "TIMESTAMP",
        Question::Custody => "CUSTODY",
        Question::Version => "VERSION",
    }
}
