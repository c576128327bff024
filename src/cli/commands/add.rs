//! `pouch add [PATH…]`: takes evidence in.

use std::sync::Arc;

use pouch::model::finding::Finding;
use pouch::model::inside::Member;
use pouch::model::item::Item;
use pouch::model::name::{shown, shown_bytes};
use pouch::model::text::Unread;
use pouch::pack::AddSettings;
use serde_json::{Value, json};

use super::identify::{machine_json, said_json};
use super::{Answer, Failure, judged, sender};
use crate::cli::args::Add;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

/// So many members of an item are shown among the items.
pub(super) const MOST_MEMBERS: usize = 10;

pub(super) fn run(args: &Add, face: &Face<'_>) -> Result<Answer, Failure> {
    let mut folder = sender::open(face)?;
    let reason = args.reason.clone().unwrap_or_default();
    let (ocr, lacking) = if args.ocr { sender::recognition(face, &folder.file.case.source_languages) } else { (None, Vec::new()) };
    let settings = AddSettings {
        paths: args.paths.iter().map(|path| face.resolve(path)).collect(),
        recheck: !args.new_only,
        accept: args.accept_change.iter().map(|item| (item.clone(), reason.clone())).collect(),
        threads: face.threads,
        ocr,
        further: sender::further(&args.hash)?,
    };
    let mut salt = face.salt();
    let mut added = pouch::pack::add(&mut folder, &settings, &mut sender::worker(face, &mut *salt)?, &Listener::of(face))?;
    added.findings.extend(lacking);
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
                let mut rows = Vec::new();
                for item in &items {
                    let (members, hidden) = member_rows(face, item, MOST_MEMBERS);
                    rows.push(row(face, item));
                    rows.extend(members);
                    rows.extend((hidden > 0).then(|| vec![String::new(), face.say_count("members-more", hidden)]));
                }
                human::table(face, &rows)?;
            }
            let taken = (items.len() as u64).saturating_sub(added.recognized);
            let mut summary = vec![face.say_count("add-taken", taken), face.say_count("add-unchanged", added.unchanged)];
            if added.recognized > 0 {
                summary.insert(1, face.say_count("add-recognized", added.recognized));
            }
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
        "metadata": said_json(&item.inside.said),
        "remarks": item.inside.remarks.iter().map(remark_json).collect::<Vec<_>>(),
        "members": item.inside.members.iter().map(|member| member_json(item, member)).collect::<Vec<_>>(),
        "members_more": item.inside.more,
        "members_missing": item.inside.unlisted.map(Unread::name),
        "machine_reading": item.inside.machine.as_deref().map(machine_json),
        "text": {
            "characters": item.text.characters,
            "encoding": item.text.encoding,
            "pages": item.text.pages,
            "unread": item.text.unread.map(Unread::name),
        },
    })
}

fn member_json(item: &Item, member: &Member) -> Value {
    json!({
        "id": format!("{}/{}", item.id, member.number),
        "name": member.name,
        "sha256": member.sha256.map(|digest| digest.to_string()),
        "bytes": member.bytes,
        "mime": member.format.mime,
        "format": member.format.name,
        "puid": member.format.puid,
        "language": member.language.as_ref().map(|tag| tag.as_str().to_owned()),
        "text": { "characters": member.characters, "unread": member.unread.map(Unread::name) },
        "remarks": member.remarks.iter().map(remark_json).collect::<Vec<_>>(),
    })
}

fn remark_json(finding: &Finding) -> Value {
    let values: serde_json::Map<String, Value> = finding.values.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    json!({ "code": finding.code.0, "values": values })
}

/// Returns rows about the files inside an item, and how many are not shown.
pub(super) fn member_rows(face: &Face<'_>, item: &Item, most: usize) -> (Vec<Vec<String>>, u64) {
    let row = |member: &Member| {
        let language = member.language.as_ref().map(ToString::to_string);
        let unread = member.unread.map(|reason| face.say(&format!("unread-{}", reason.name()), &[]));
        let last = language.or(unread).unwrap_or_default();
        vec![
            human::tone(face, Tone::Faint, &format!("{}/{}", item.id, member.number)),
            human::shorten(&shown(&member.name), 44),
            human::shorten(&shown(&face.format_kind(&member.format)), 24),
            human::tone(face, Tone::Faint, &human::shorten(&last, 24)),
        ]
    };
    let members = &item.inside.members;
    let hidden = members.len().saturating_sub(most) as u64 + item.inside.more;
    (members.iter().take(most).map(row).collect(), hidden)
}

fn row(face: &Face<'_>, item: &Item) -> Vec<String> {
    let path = shown_bytes(item.path.below_top());
    vec![
        human::tone(face, Tone::Strong, &item.id.to_string()),
        human::shorten(&path, 48),
        human::shorten(&shown(&face.format_kind(&item.format)), 24),
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
