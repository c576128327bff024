//! `pouch init DIR --type T`: a new case folder.

use pouch::model::name::shown;
use serde_json::json;

use super::{Answer, Failure, sender, training};
use crate::cli::args::Init;
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

pub(super) fn run(args: &Init, face: &Face<'_>) -> Result<Answer, Failure> {
    if let Some(count) = args.faults {
        return training::run(args, count, face);
    }
    let opened = pouch::pack::open(&face.resolve(&args.dir), &args.kind, &*sender::profiles(face)?, &|id| face.say(id, &[]))?;
    let root = opened.root.display().to_string();
    let case_file = opened.case_file.display().to_string();
    let result = json!({ "folder": root, "case_file": case_file });
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}", face.say("init-done", &[("folder", &shown(&root))]))?;
            writeln!(face.out, "{}", face.say("init-next", &[("file", &shown(&case_file))]))
        }),
    })
}
