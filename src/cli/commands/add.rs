//! `pouch add [PATH…]`: takes evidence in.

use std::sync::Arc;

use pouch::model::item::Item;
use pouch::model::name::shown_bytes;
use pouch::pack::AddSettings;
use serde_json::{Value, json};

use super::{Answer, Failure, judged, sender};
use crate::cli::args::Add;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Add, face: &Face<'_>) -> Result<Answer, Failure> {
    let mut folder = sender::open(face)?;
    let reason = args.reason.clone().unwrap_or_default();
    let settings = AddSettings {
        paths: args.paths.iter().map(|path| face.resolve(path)).collect(),
        recheck: !args.new_only,
        accept: args.accept_change.iter().map(|item| (item.clone(), reason.clone())).collect(),
        threads: face.threads,
    };
    let mut salt = face.salt();
    let added = pouch::pack::add(&mut folder, &settings, &mut sender::worker(face, &mut *salt), &Listener(face.stop))?;
    let items: Vec<Arc<Item>> = added.items.iter().filter_map(|id| folder.register.items.get(id)).cloned().collect();
    let told = || json!({ "items": items.iter().map(|item| item_json(item)).collect::<Vec<_>>(), "unchanged": added.unchanged });
    // Only who asks for JSON pays for it: thousands of items take their memory.
    let result = if face.json { told() } else { Value::Null };
    let exit = if added.stopped { Exit::Interrupted } else { judged(&added.findings) };
    Ok(Answer {
        exit,
        result,
        findings: added.findings,
        say: Box::new(move |face| {
            if !face.quiet {
                let rows: Vec<Vec<String>> = items.iter().map(|item| row(face, item)).collect();
                human::table(face, &rows)?;
            }
            let summary = [face.say_count("add-taken", items.len() as u64), face.say_count("add-unchanged", added.unchanged)];
            writeln!(face.out, "{}", summary.join(" "))?;
            if added.stopped {
                writeln!(face.out, "{}", face.say("add-stopped", &[]))?;
            }
            Ok(())
        }),
    })
}

/// Returns what JSON says about an item.
pub(super) fn item_json(item: &Item) -> Value {
    let languages: Vec<Value> = item.detected.detections.iter().map(|found| {
        json!({ "tag": found.tag.as_str(), "share": found.share, "confidence": found.confidence, "reliable": found.reliable })
    }).collect();
    json!({
        "id": item.id.to_string(),
        "path": item.path.encoded(),
        "sha256": item.sha256.to_string(),
        "bytes": item.bytes,
        "mime": item.format.mime,
        "format": item.format.name,
        "puid": item.format.puid,
        "language": item.language().as_str(),
        "confirmed": item.confirmed.as_ref().map(|tag| tag.as_str().to_owned()),
        "languages": languages,
        "text": {
            "characters": item.text.characters,
            "encoding": item.text.encoding,
            "pages": item.text.pages,
            "unread": item.text.unread.map(pouch::model::text::Unread::name),
        },
    })
}

fn row(face: &Face<'_>, item: &Item) -> Vec<String> {
    let path = shown_bytes(item.path.below_top());
    vec![
        human::tone(face, Tone::Strong, &item.id.to_string()),
        human::shorten(&path, 48),
        human::shorten(&item.format.name, 24),
        language(face, item),
    ]
}

/// Returns the language of an item in words, with a question mark where it is a guess.
pub(super) fn language(face: &Face<'_>, item: &Item) -> String {
    if let Some(tag) = &item.confirmed {
        return face.say("language-confirmed", &[("tag", tag.as_str())]);
    }
    match item.detected.detections.first() {
        Some(found) if found.reliable => found.tag.to_string(),
        Some(found) if !found.tag.is_undetermined() => format!("{}?", found.tag),
        _ => match item.text.unread {
            Some(reason) => human::tone(face, Tone::Faint, &human::shorten(&face.say(&format!("unread-{}", reason.name()), &[]), 24)),
            None => "und".to_owned(),
        },
    }
}
