//! `pouch timestamp`: a request for trusted time goes out as a file, the answer comes back as one; or, in a program built
//! with the feature `net`, both at once (`--url`). Over a dossier, or over the log of custody of a case.

use std::path::{Path, PathBuf};

use pouch::model::name::shown;
use pouch::pack::{self, Over, StampAsked, StampTaken};
use pouch::seal;
use serde_json::json;

use super::files::{self, Secrecy};
use super::{Answer, Failure, sender};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::net_args;
use crate::cli::progress::Listener;
use crate::cli::seal_args::{OverWord, Timestamp, TimestampAttach, TimestampRequest, TimestampWhat};
use crate::cli::settings::Face;

/// The request for the log, in the folder of its case.
const LOG_REQUEST: &str = "custody.tsq";
const LOG: &str = "custody.jsonl";

pub(super) fn run(args: &Timestamp, face: &Face<'_>) -> Result<Answer, Failure> {
    match &args.what {
        TimestampWhat::Request(args) => request(args, face),
        TimestampWhat::Attach(args) => attach(args, face),
    }
}

/// The request lies beside the dossier, where `attach` looks for it.
fn beside(path: &Path) -> PathBuf {
    path.with_extension("tsq")
}

fn request(args: &TimestampRequest, face: &Face<'_>) -> Result<Answer, Failure> {
    let over = match (args.custody, args.over) {
        (true, _) => Over::Custody,
        (false, OverWord::Seal) => Over::Seal,
        (false, OverWord::Signature) => Over::Signature,
    };
    let nonce = (face.salt())();
    let (typed, asked, home) = if let Some(path) = &args.path {
        (path.clone(), pack::request_stamp(&face.resolve(path), over, nonce, (face.threads, &Listener::of(face)))?, beside(path))
    } else {
        let folder = sender::open(face)?;
        (PathBuf::from(LOG), pack::request_log_stamp(&folder, nonce)?, folder.root.join(LOG_REQUEST))
    };
    if let Some(response) = net_args::fetched(&args.net, &asked.request)? {
        return Ok(taken(&typed, take(args.path.as_deref(), (&asked.request, &response), face)?));
    }
    let output = args.output.clone().unwrap_or(home);
    files::create(&face.resolve(&output), &asked.request, Secrecy::Public)?;
    Ok(asked_for(args, (over, &asked), &output))
}

/// Says where the request is, and how it goes on.
fn asked_for(args: &TimestampRequest, (over, asked): (Over, &StampAsked), output: &Path) -> Answer {
    let output = shown(&output.display().to_string());
    let attach = args.path.as_ref().map_or_else(|| "--custody answer.tsr".to_owned(), |path| format!("{} answer.tsr", shown(&path.display().to_string())));
    let named = if args.output.is_some() { format!(" --request {output}") } else { String::new() };
    Answer {
        exit: Exit::Yes,
        result: json!({ "request": output, "imprint": asked.imprint.to_string(), "over": word(over) }),
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &face.say("stamp-requested", &[("file", &output)])))?;
            writeln!(face.out, "  {}", face.say("stamp-carry", &[]))?;
            writeln!(face.out, "    curl -H 'Content-Type: application/timestamp-query' --data-binary @{output} -o answer.tsr URL")?;
            writeln!(face.out, "    pouch timestamp attach {attach}{named}")
        }),
    }
}

fn attach(args: &TimestampAttach, face: &Face<'_>) -> Result<Answer, Failure> {
    let (typed, answer, home) = match (&args.path, &args.response, &args.custody) {
        (Some(path), Some(response), _) => (path.clone(), response, beside(path)),
        (_, _, Some(response)) => (PathBuf::from(LOG), response, sender::look(face)?.root.join(LOG_REQUEST)),
        // The parser lets nothing else through.
        (..) => return Err(files::FileError::Form(PathBuf::new()).into()),
    };
    let asked = args.request.as_ref().unwrap_or(&home);
    let request = files::read(&face.resolve(asked), seal::LARGEST as u64)?;
    let response = files::read(&face.resolve(answer), seal::LARGEST as u64)?;
    Ok(taken(&typed, take(args.path.as_deref(), (&request, &response), face)?))
}

/// Puts an answer into a dossier, or into the log of the case around.
fn take(path: Option<&Path>, answer: (&[u8], &[u8]), face: &Face<'_>) -> Result<StampTaken, Failure> {
    if let Some(path) = path {
        return Ok(pack::attach_stamp(&face.resolve(path), answer, (face.threads, &Listener::of(face)))?);
    }
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    Ok(pack::attach_log_stamp(&mut folder, answer, &mut sender::worker(face, &mut *salt)?)?)
}

fn taken(path: &Path, taken: StampTaken) -> Answer {
    let StampTaken { over, time, name, findings } = taken;
    let (file, time) = (shown(&path.display().to_string()), time.to_string());
    Answer {
        exit: Exit::Yes,
        result: json!({ "over": word(over), "time": time, "authority": name }),
        findings,
        say: Box::new(move |face| {
            let done = face.say(&format!("stamp-attached-{}", word(over)), &[("file", &file)]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))?;
            writeln!(face.out, "  {}", face.say("problem-seal-time-unchecked", &[("name", &shown(&name)), ("time", &time)]))
        }),
    }
}

const fn word(over: Over) -> &'static str {
    match over {
        Over::Seal => "seal",
        Over::Signature => "signature",
        Over::Custody => "custody",
    }
}
