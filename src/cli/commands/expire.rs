//! `pouch expire [FOLDER…]`: cases whose date of destruction or review has come.

use std::io;
use std::path::PathBuf;

use pouch::model::name::shown;
use pouch::pack::{Due, Folder, PackError};
use serde_json::{Value, json};

use super::{Answer, Failure, judged, sender};
use crate::cli::args::Expire;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

pub(super) fn run(args: &Expire, face: &Face<'_>) -> Result<Answer, Failure> {
    let expiry = pouch::pack::expire(&folders(args, face), sender::office(face)?, &sender::profiles(face)?, face.at);
    if expiry.looked == 0 && expiry.findings.is_empty() {
        return Err(PackError::NoCase { path: face.here.clone() }.into());
    }
    let list = |due: &[Due]| due.iter().map(due_json).collect::<Vec<_>>();
    let result = json!({ "looked_at": expiry.looked, "due": list(&expiry.due), "soon": list(&expiry.soon) });
    let exit = if expiry.due.is_empty() { judged(&expiry.findings) } else { Exit::No };
    Ok(Answer {
        exit,
        result,
        findings: expiry.findings,
        say: Box::new(move |face| {
            let sentence = if expiry.due.is_empty() { "expire-none" } else { "expire-due" };
            let tone = if expiry.due.is_empty() { Tone::Good } else { Tone::Bad };
            let count = if expiry.due.is_empty() { expiry.looked } else { expiry.due.len() as u64 };
            let said = face.say_count(sentence, count);
            writeln!(face.out, "{}", human::tone(face, tone, &said))?;
            rows(face, &expiry.due)?;
            if !expiry.soon.is_empty() {
                let said = face.say_count("expire-soon", expiry.soon.len() as u64);
                writeln!(face.out, "{}", human::tone(face, Tone::Doubtful, &said))?;
                rows(face, &expiry.soon)?;
            }
            let next = if expiry.due.is_empty() { return Ok(()) } else { face.say("expire-next", &[]) };
            writeln!(face.out, "\n{next}")
        }),
    })
}

/// The folders named; else the case around this place, else what lies below it.
fn folders(args: &Expire, face: &Face<'_>) -> Vec<PathBuf> {
    if args.folders.is_empty() {
        return vec![Folder::look(&face.here).map_or_else(|_| face.here.clone(), |folder| folder.root)];
    }
    args.folders.iter().map(|folder| face.resolve(folder)).collect()
}

fn due_json(due: &Due) -> Value {
    json!({
        "folder": due.folder.display().to_string(),
        "id": due.id,
        "type": due.kind,
        "destroy_by": due.destroy_by,
        "days_since": due.days,
        "packed_for": due.recipients,
    })
}

fn rows(face: &mut Face<'_>, due: &[Due]) -> io::Result<()> {
    let row = |due: &Due| {
        let days = if due.days >= 0 { face.say_count("expire-days-since", due.days.unsigned_abs()) } else { face.say_count("expire-days-left", due.days.unsigned_abs()) };
        let sent = if due.recipients.is_empty() { String::new() } else { format!("→ {}", shown(&due.recipients.join(", "))) };
        vec![shown(&due.id), due.kind.clone(), due.destroy_by.clone(), days, sent, shown(&due.folder.display().to_string())]
    };
    let rows: Vec<Vec<String>> = due.iter().map(row).collect();
    human::table(face, &rows)
}
