//! `pouch return FILE`: a translator's answer to a request comes in.

use pouch::pack::Return as Given;
use serde_json::json;

use super::{Answer, Failure, judged, sender};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;
use crate::cli::translation_args::Return;

pub(super) fn run(args: &Return, face: &Face<'_>) -> Result<Answer, Failure> {
    let given = Given { file: face.resolve(&args.file), translator: args.translator.clone(), unchanged_is_fine: args.accept_unchanged };
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    let mut worker = sender::worker(face, &mut *salt)?;
    let came = pouch::pack::take_back(&mut folder, &given, &mut worker, &Listener::of(face))?;
    let rounds: Vec<_> = came
        .rounds
        .iter()
        .map(|round| json!({ "request": round.request, "item": round.item.to_string(), "to": round.to.as_str(), "path": round.path.encoded(), "done": round.done, "of": round.of }))
        .collect();
    let suggestions = came.suggestions.as_ref().map(|(path, count)| json!({ "path": path.strip_prefix(&folder.root).unwrap_or(path).display().to_string(), "count": count }));
    let result = json!({ "kind": came.kind, "rounds": rounds, "suggestions": suggestions });
    Ok(Answer {
        exit: judged(&came.findings),
        result,
        findings: came.findings,
        say: Box::new(move |face| {
            for round in &came.rounds {
                let (item, to, path) = (round.item.to_string(), round.to.to_string(), round.path.shown());
                let (done, of) = (round.done.to_string(), round.of.to_string());
                writeln!(face.out, "{}", face.say("return-done", &[("item", &item), ("to", &to), ("path", &path), ("done", &done), ("of", &of)]))?;
            }
            Ok(())
        }),
    })
}
