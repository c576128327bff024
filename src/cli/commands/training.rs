//! `pouch init DIR --type TRAIN --faults`: an invented case with planted faults, and the key to them beside it.

use std::path::PathBuf;

use pouch::model::digest::hex;
use pouch::model::finding::{Code, Diagnose, Values};
use pouch::model::name::shown;
use pouch::pack::{put, train};
use pouch::profile::training::{self, Fault, Pack};
use serde_json::json;

use super::{Answer, Failure, sender};
use crate::cli::args::Init;
use crate::cli::exit::Exit;
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

/// Only a training pack has planted faults.
#[derive(Debug, thiserror::Error)]
#[error("faults are planted only in a case of type TRAIN")]
struct NotTraining;

impl Diagnose for NotTraining {
    fn code(&self) -> Code {
        Code("training-only")
    }

    fn values(&self) -> Values {
        Vec::new()
    }
}

pub(super) fn run(args: &Init, faults: usize, face: &Face<'_>) -> Result<Answer, Failure> {
    let refused = || Failure { exit: Exit::Usage, error: Box::new(NotTraining), findings: Vec::new() };
    if !args.kind.eq_ignore_ascii_case("TRAIN") {
        return Err(refused());
    }
    let mut salt = face.salt();
    let seed = args.seed.clone().unwrap_or_else(|| hex(&salt()));
    let pack = training::pack(&seed, faults).ok_or_else(refused)?;
    let root = face.resolve(&args.dir);
    let key = beside(&root);
    if key.symlink_metadata().is_ok() {
        return Err(pouch::pack::PackError::Exists { path: key }.into());
    }
    let mut worker = sender::worker(face, &mut *salt)?;
    train(&root, &pack, &mut worker, &Listener::of(face))?;
    put(&key, words(face, &seed, &pack).as_bytes(), false)?;
    let fault = |fault: &Fault| json!({ "fault": fault.kind.name(), "document": fault.document, "paragraph": fault.paragraph, "right": fault.right, "wrong": fault.wrong });
    let result = json!({
        "folder": root.display().to_string(),
        "key": key.display().to_string(),
        "seed": seed,
        "faults": pack.faults.iter().map(fault).collect::<Vec<_>>(),
    });
    let (root, key) = (shown(&root.display().to_string()), shown(&key.display().to_string()));
    let count = pack.faults.len() as u64;
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}", face.say("training-done", &[("folder", &root)]))?;
            writeln!(face.out, "{} {key}", face.say_count("training-key", count))
        }),
    })
}

/// The key lies beside the case folder, never in it: what is in the folder travels.
fn beside(root: &std::path::Path) -> PathBuf {
    let mut name = root.file_name().unwrap_or_default().to_owned();
    name.push(".answers.txt");
    root.with_file_name(name)
}

/// Writes the key as the instructor reads it.
fn words(face: &Face<'_>, seed: &str, pack: &Pack) -> String {
    let mut lines = vec![face.say("training-key-head", &[]), face.say("training-key-seed", &[("seed", seed)]), String::new()];
    for (number, fault) in (1..).zip(&pack.faults) {
        let (number, paragraph) = (number.to_string(), fault.paragraph.to_string());
        let what = face.say(&format!("fault-{}", fault.kind.name()), &[]);
        lines.push(face.say("training-key-line", &[("number", &number), ("what", &what), ("document", &fault.document), ("paragraph", &paragraph)]));
        lines.push(format!("   {} {}", face.say("training-right", &[]), fault.right));
        let wrong = if fault.wrong.is_empty() { face.say("training-missing", &[]) } else { fault.wrong.clone() };
        lines.push(format!("   {} {wrong}", face.say("training-wrong", &[])));
        lines.push(String::new());
    }
    lines.join("\n")
}
