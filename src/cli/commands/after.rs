//! `pouch sent`, `receipt note`, `recall`, `destroyed`: the life of a dossier after packing.

use pouch::model::name::shown;
use pouch::pack::{Destruction, Dossier, Paper};
use serde_json::{Value, json};

use super::{Answer, Failure, Say, sender};
use crate::cli::decision_args::{Destroyed, Recall, ReceiptNote, Sent};
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

pub(super) fn sent(args: &Sent, face: &Face<'_>) -> Result<Answer, Failure> {
    let when = sender::when(face, args.when.as_deref())?;
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    let dossier = pouch::pack::sent(&mut folder, &args.to, (&args.channel, &when), &mut sender::worker(face, &mut *salt)?)?;
    let result = dossier_json(&dossier, [("channel", &args.channel), ("when", &when)]);
    Ok(done(result, dossier, &["sent-done", "sent-next"], None))
}

pub(super) fn receipt(note: &ReceiptNote, face: &Face<'_>) -> Result<Answer, Failure> {
    let when = sender::when(face, note.when.as_deref())?;
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    let dossier = pouch::pack::receipt(&mut folder, &note.to, (&note.from, &when, &note.note), &mut sender::worker(face, &mut *salt)?)?;
    let result = dossier_json(&dossier, [("from", &note.from), ("when", &when)]);
    Ok(done(result, dossier, &["receipt-done"], None))
}

pub(super) fn recall(args: &Recall, face: &Face<'_>) -> Result<Answer, Failure> {
    let mut folder = sender::open(face)?;
    let out = args.out.as_deref().map(|out| face.resolve(out));
    let mut salt = face.salt();
    let paper = pouch::pack::recall(&mut folder, &args.to, (&args.reason, out.as_deref()), &mut sender::worker(face, &mut *salt)?)?;
    Ok(written(&paper, &["recall-done", "recall-next"]))
}

pub(super) fn destroyed(args: &Destroyed, face: &Face<'_>) -> Result<Answer, Failure> {
    let when = sender::when(face, args.when.as_deref())?;
    let mut folder = sender::open(face)?;
    let out = args.out.as_deref().map(|out| face.resolve(out));
    let of = Some(args.to.clone()).filter(|key| key != "case");
    let given = Destruction { of, method: args.method.clone(), by: args.by.clone(), witness: args.witness.clone(), when };
    let mut salt = face.salt();
    let paper = pouch::pack::destroyed(&mut folder, &given, out.as_deref(), &mut sender::worker(face, &mut *salt)?)?;
    Ok(written(&paper, &["destroyed-done", "destroyed-next"]))
}

/// A dossier with what was said about it.
fn dossier_json<'a>(dossier: &Dossier, said: impl IntoIterator<Item = (&'a str, &'a String)>) -> Value {
    let own = [("recipient", json!(dossier.recipient)), ("version", json!(dossier.version)), ("seal", json!(dossier.seal))];
    let said = said.into_iter().map(|(name, text)| (name, json!(text)));
    Value::Object(own.into_iter().chain(said).map(|(name, value)| (name.to_owned(), value)).collect())
}

fn written(paper: &Paper, sentences: &'static [&'static str]) -> Answer {
    let dossiers: Vec<Value> = paper.dossiers.iter().map(|dossier| dossier_json(dossier, [])).collect();
    let (file, twin) = (paper.html.display().to_string(), paper.json.display().to_string());
    let result = json!({ "dossiers": dossiers, "file": file, "json": twin });
    let about = paper.dossiers.first().cloned().unwrap_or(Dossier { recipient: String::new(), version: 0, seal: String::new() });
    done(result, about, sentences, Some(file))
}

fn done(result: Value, dossier: Dossier, sentences: &'static [&'static str], file: Option<String>) -> Answer {
    let say: Say = Box::new(move |face| {
        let (version, file) = (dossier.version.to_string(), shown(&file.unwrap_or_default()));
        let values = [("recipient", dossier.recipient.as_str()), ("version", &version), ("file", &file)];
        sentences.iter().try_for_each(|id| writeln!(face.out, "{}", face.say(id, &values)))
    });
    Answer { exit: Exit::Yes, result, findings: Vec::new(), say }
}
