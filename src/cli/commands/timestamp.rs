//! `pouch timestamp`: a request for trusted time goes out as a file, the answer comes back as one.

use std::path::{Path, PathBuf};

use pouch::model::name::shown;
use pouch::pack::{self, Over};
use pouch::seal;
use serde_json::json;

use super::files::{self, Secrecy};
use super::{Answer, Failure};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::seal_args::{OverWord, Timestamp, TimestampAttach, TimestampRequest, TimestampWhat};
use crate::cli::settings::Face;

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
    let path = face.resolve(&args.path);
    let over = match args.over {
        OverWord::Seal => Over::Seal,
        OverWord::Signature => Over::Signature,
    };
    let nonce = (face.salt())();
    let asked = pack::request_stamp(&path, over, nonce, (face.threads, &Listener::of(face)))?;
    let output = args.output.as_ref().map_or_else(|| beside(&path), |output| face.resolve(output));
    files::create(&output, &asked.request, Secrecy::Public)?;
    let output = shown(&args.output.as_deref().unwrap_or(&beside(&args.path)).display().to_string());
    let dossier = shown(&args.path.display().to_string());
    Ok(Answer {
        exit: Exit::Yes,
        result: json!({ "request": output, "imprint": asked.imprint.to_string(), "over": word(over) }),
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &face.say("stamp-requested", &[("file", &output)])))?;
            writeln!(face.out, "  {}", face.say("stamp-carry", &[]))?;
            writeln!(face.out, "    curl -H 'Content-Type: application/timestamp-query' --data-binary @{output} -o answer.tsr URL")?;
            writeln!(face.out, "    pouch timestamp attach {dossier} answer.tsr")
        }),
    })
}

fn attach(args: &TimestampAttach, face: &Face<'_>) -> Result<Answer, Failure> {
    let path = face.resolve(&args.path);
    let asked = args.request.as_ref().map_or_else(|| beside(&path), |request| face.resolve(request));
    let request = files::read(&asked, seal::LARGEST as u64)?;
    let response = files::read(&face.resolve(&args.response), seal::LARGEST as u64)?;
    let (over, findings) = pack::attach_stamp(&path, (&request, &response), (face.threads, &Listener::of(face)))?;
    let name = shown(&args.path.display().to_string());
    Ok(Answer {
        exit: Exit::Yes,
        result: json!({ "over": word(over) }),
        findings,
        say: Box::new(move |face| {
            let done = face.say(&format!("stamp-attached-{}", word(over)), &[("file", &name)]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))
        }),
    })
}

const fn word(over: Over) -> &'static str {
    match over {
        Over::Seal => "seal",
        Over::Signature => "signature",
    }
}
