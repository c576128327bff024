//! `pouch export asic DOSSIER.zip --sign KEY`: the dossier in a signed container (ASiC-S).

use std::path::Path;

use pouch::model::name::shown;
use pouch::pack::{AsicSettings, asic};
use serde_json::json;

use super::{Answer, Failure, seal};
use crate::cli::args::Export;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Export, path: &Path, face: &Face<'_>) -> Result<Answer, Failure> {
    let by = seal::signatories(&args.sign, face)?;
    let Some(by) = by.first() else { return Err(seal::no_key()) };
    let out = args.output.as_ref().map_or_else(|| path.with_extension("asics"), |out| face.resolve(out));
    let settings = AsicSettings { path: path.to_owned(), out: out.clone(), force: args.force, by, at: face.at, threads: face.threads };
    let digest = asic(&settings, &Listener::of(face))?;
    let file = out.display().to_string();
    Ok(Answer {
        exit: Exit::Yes,
        result: json!({ "file": file, "seal": digest.to_string() }),
        findings: Vec::new(),
        say: Box::new(move |face| {
            let done = face.say("export-asic-done", &[("file", &shown(&file))]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))
        }),
    })
}
