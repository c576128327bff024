//! `pouch confirm E0003 --language uk`: a person's word over a detection.

use serde_json::json;

use super::{Answer, Failure, sender};
use crate::cli::args::Confirm;
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

pub(super) fn run(args: &Confirm, face: &Face<'_>) -> Result<Answer, Failure> {
    let language = sender::tag(&args.language)?;
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    let ids = pouch::pack::confirm(&mut folder, &args.items, &language, &mut sender::worker(face, &mut *salt)?)?;
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let result = json!({ "items": ids, "language": language.as_str() });
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: Vec::new(),
        say: Box::new(move |face| {
            let values = [("items", ids.join(", ")), ("language", language.to_string())];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            writeln!(face.out, "{}", face.say("confirm-done", &values))
        }),
    })
}
