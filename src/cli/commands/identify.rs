//! `pouch identify PATH…`: what files are, without a case; with `--text` also what they say.

use std::io;

use pouch::model::finding::Finding;
use pouch::model::name::shown;
use pouch::model::text::{Block, Unread};
use pouch::pack::{Content, Depth, Looked, look};
use serde_json::{Value, json};

use super::{Answer, Failure, judged};
use crate::cli::args::Identify;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

#[expect(clippy::unnecessary_wraps, reason = "every command has one shape")]
pub(super) fn run(args: &Identify, face: &Face<'_>) -> Result<Answer, Failure> {
    let paths: Vec<_> = args.paths.iter().map(|path| face.resolve(path)).collect();
    let depth = if args.text { Depth::Content } else { Depth::Format };
    let (looked, refused) = look(&paths, depth, face.threads, &Listener(face.stop));
    let mut findings: Vec<Finding> = refused;
    for file in &looked {
        gather(file, &mut findings);
    }
    let result = json!({ "files": looked.iter().map(|file| file_json(face, file)).collect::<Vec<_>>() });
    Ok(Answer { exit: judged(&findings), result, findings, say: Box::new(move |face| say(face, &looked)) })
}

fn gather(file: &Looked, findings: &mut Vec<Finding>) {
    findings.extend(file.findings.iter().cloned());
    for member in file.content.iter().flat_map(|content| &content.members) {
        gather(member, findings);
    }
}

fn file_json(face: &Face<'_>, file: &Looked) -> Value {
    let mut value = json!({ "path": file.path, "bytes": file.bytes, "mime": file.format.mime, "format": file.format.name, "puid": file.format.puid });
    if let Some(object) = value.as_object_mut() {
        object.extend(file.name.iter().map(|name| ("name".to_owned(), json!(name))));
        object.extend(file.content.iter().flat_map(|content| content_json(face, content)));
    }
    value
}

fn content_json(face: &Face<'_>, content: &Content) -> Vec<(String, Value)> {
    let reading = &content.reading;
    let block = |block: &Block| json!({ "place": block.loc.to_string(), "text": block.text });
    let text = json!({
        "status": status(content),
        "reason": reading.unread.map(Unread::name),
        "characters": reading.characters(),
        "encoding": reading.encoding,
        "pages": reading.pages,
        "blocks": reading.blocks.iter().map(block).collect::<Vec<_>>(),
    });
    let metadata: Vec<Value> = content.metadata.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    let members: Vec<Value> = content.members.iter().map(|member| file_json(face, member)).collect();
    let all = json!({ "text": text, "metadata": metadata, "members": members, "members_missing": content.members_unread.map(Unread::name) });
    if let Value::Object(all) = all { all.into_iter().collect() } else { Vec::new() }
}

/// Returns the one word for how the reading ended.
fn status(content: &Content) -> &'static str {
    match (content.reading.blocks.is_empty(), content.reading.unread) {
        (_, None) => "extracted",
        (false, Some(_)) => "partial",
        (true, Some(Unread::NoText | Unread::NoWords | Unread::Empty | Unread::NeedsOcr)) => "no-text",
        (true, Some(Unread::Unsupported)) => "not-attempted",
        (true, Some(_)) => "failed",
    }
}

fn say(face: &mut Face<'_>, looked: &[Looked]) -> io::Result<()> {
    let mut rows = Vec::new();
    for file in looked {
        rows_of(face, file, &mut rows);
    }
    human::table(face, &rows)?;
    for file in looked {
        blocks(face, file)?;
    }
    Ok(())
}

fn rows_of(face: &Face<'_>, file: &Looked, rows: &mut Vec<Vec<String>>) {
    let puid = file.format.puid.clone().unwrap_or_default();
    let name = file.name.as_ref().map_or_else(|| shown(&file.path), |name| format!("{} {}", shown(&file.path), shown(name)));
    let reason = file.content.as_ref().and_then(|content| content.reading.unread).map(|reason| face.say(&format!("unread-{}", reason.name()), &[]));
    let format = human::shorten(&shown(&file.format.name), 40);
    rows.push(vec![human::tone(face, Tone::Strong, &human::shorten(&name, 60)), format, shown(&file.format.mime), puid, reason.unwrap_or_default()]);
    for member in file.content.iter().flat_map(|content| &content.members) {
        rows_of(face, member, rows);
    }
}

/// Writes what was read, each block behind its place.
fn blocks(face: &mut Face<'_>, file: &Looked) -> io::Result<()> {
    let Some(content) = &file.content else { return Ok(()) };
    if !content.reading.blocks.is_empty() || !content.metadata.is_empty() {
        writeln!(face.out, "\n{}", human::tone(face, Tone::Strong, &shown(&file.path)))?;
    }
    for (name, value) in &content.metadata {
        writeln!(face.out, "  {} {}", human::tone(face, Tone::Faint, name), shown(value))?;
    }
    for block in &content.reading.blocks {
        let lines: Vec<String> = block.text.lines().map(shown).collect();
        writeln!(face.out, "  {} {}", human::tone(face, Tone::Faint, &shown(&block.loc.to_string())), lines.join("\n      "))?;
    }
    content.members.iter().try_for_each(|member| blocks(face, member))
}
