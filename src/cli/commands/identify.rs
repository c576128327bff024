//! `pouch identify PATH…`: what files are, without a case; with `--details` what they say about
//! themselves and what lies in them, with `--text` also their words.

use std::io;

use pouch::extract::ocr::Recognized;
use pouch::extract::{Examined, Part};
use pouch::model::inside::{Machine, Said};
use pouch::model::item::Format;
use pouch::model::lang_tag::LangTag;
use pouch::model::name::shown;
use pouch::model::text::{Block, Reading, Unread};
use pouch::pack::{Depth, Looked, look};
use serde_json::{Value, json};

use super::{Answer, Failure, judged, sender};
use crate::cli::args::Identify;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

/// What a machine's reading is, in JSON; people are told in their language.
const MACHINE: &str = "machine reading, for language and search only";

pub(super) fn run(args: &Identify, face: &Face<'_>) -> Result<Answer, Failure> {
    let paths: Vec<_> = args.paths.iter().map(|path| face.resolve(path)).collect();
    let mut expected = args.expect.iter().map(|tag| sender::tag(tag)).collect::<Result<Vec<LangTag>, _>>()?;
    if expected.is_empty() {
        expected.push(face.locale.tag().clone());
    }
    let (ocr, mut findings) = if args.ocr { sender::recognition(face, &expected) } else { (None, Vec::new()) };
    let deep = args.text || args.details || args.ocr;
    let depth = if deep { Depth::Content(&face.reader, ocr.as_ref()) } else { Depth::Format };
    let (looked, refused) = look(&paths, depth, face.threads, &Listener::of(face));
    findings.extend(refused);
    findings.extend(looked.iter().flat_map(|file| file.findings.iter().cloned()));
    let words = args.text;
    let result = json!({ "files": looked.iter().map(|file| file_json(file, words)).collect::<Vec<_>>() });
    Ok(Answer { exit: judged(&findings), result, findings, say: Box::new(move |face| say(face, &looked, words)) })
}

fn file_json(file: &Looked, words: bool) -> Value {
    let mut value = json!({ "path": file.path, "bytes": file.bytes, "mime": file.format.mime, "format": file.format.name, "puid": file.format.puid });
    if let (Some(object), Some(found)) = (value.as_object_mut(), &file.content) {
        object.insert("text".to_owned(), text_json(&found.reading, words));
        object.insert("metadata".to_owned(), said_json(&found.said));
        object.insert("members".to_owned(), found.parts.iter().map(|part| part_json(part, words)).collect());
        object.insert("members_missing".to_owned(), json!(found.unlisted.map(Unread::name)));
        object.extend(file.recognized.iter().map(|recognized| ("machine_reading".to_owned(), recognized_json(recognized, words))));
    }
    value
}

fn part_json(part: &Part, words: bool) -> Value {
    let sha256 = part.sha256.map(|digest| digest.to_string());
    let mut value = json!({
        "number": part.number, "name": part.name, "bytes": part.bytes, "sha256": sha256,
        "mime": part.format.mime, "format": part.format.name, "puid": part.format.puid,
        "text": text_json(&part.reading, words), "metadata": said_json(&part.said),
    });
    if let Some(object) = value.as_object_mut() {
        object.extend(part.recognized.iter().map(|recognized| ("machine_reading".to_owned(), recognized_json(recognized, words))));
    }
    value
}

fn recognized_json(recognized: &Recognized, words: bool) -> Value {
    let mut value = machine_json(&recognized.machine);
    if let Some(object) = value.as_object_mut().filter(|_| words) {
        object.insert("blocks".to_owned(), recognized.blocks.iter().map(block_json).collect());
    }
    value
}

/// Returns what is known about a machine's reading as JSON; what it is good for is part of it.
pub(super) fn machine_json(machine: &Machine) -> Value {
    json!({
        "label": MACHINE, "engine": machine.engine, "languages": machine.languages, "confidence": machine.confidence,
        "pages": machine.pages, "characters": machine.characters, "unread": machine.unread.map(Unread::name),
    })
}

fn block_json(block: &Block) -> Value {
    json!({ "place": block.loc.to_string(), "text": block.text })
}

/// Returns what a file says about itself as JSON.
pub(super) fn said_json(said: &Said) -> Value {
    said.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect()
}

fn text_json(reading: &Reading, words: bool) -> Value {
    let mut value = json!({
        "status": status(reading),
        "reason": reading.unread.map(Unread::name),
        "characters": reading.characters(),
        "encoding": reading.encoding,
        "pages": reading.pages,
    });
    if let Some(object) = value.as_object_mut().filter(|_| words) {
        object.insert("blocks".to_owned(), reading.blocks.iter().map(block_json).collect());
    }
    value
}

/// Returns the one word for how a reading ended.
fn status(reading: &Reading) -> &'static str {
    match (reading.blocks.is_empty(), reading.unread) {
        (_, None) => "extracted",
        (false, Some(_)) => "partial",
        (true, Some(Unread::NoText | Unread::NoWords | Unread::Empty | Unread::NeedsOcr | Unread::InMembers)) => "no-text",
        (true, Some(Unread::Unsupported)) => "not-attempted",
        (true, Some(_)) => "failed",
    }
}

fn say(face: &mut Face<'_>, looked: &[Looked], words: bool) -> io::Result<()> {
    let mut rows = Vec::new();
    for file in looked {
        let found = file.content.as_ref();
        let name = human::tone(face, Tone::Strong, &human::shorten(&shown(&file.path), 60));
        rows.push(row(face, name, &file.format, found.and_then(|found| found.reading.unread)));
        for part in found.iter().flat_map(|found| &found.parts) {
            let name = human::shorten(&format!("  /{} {}", part.number, shown(&part.name)), 60);
            rows.push(row(face, name, &part.format, part.reading.unread));
        }
    }
    human::table(face, &rows)?;
    for file in looked {
        if let Some(found) = &file.content {
            details(face, &file.path, found, words)?;
        }
        if let Some(recognized) = &file.recognized {
            read_by_machine(face, &shown(&file.path), recognized, words)?;
        }
        for part in file.content.iter().flat_map(|found| &found.parts) {
            if let Some(recognized) = &part.recognized {
                read_by_machine(face, &shown(&format!("{}/{} {}", file.path, part.number, part.name)), recognized, words)?;
            }
        }
    }
    Ok(())
}

fn read_by_machine(face: &mut Face<'_>, title: &str, recognized: &Recognized, words: bool) -> io::Result<()> {
    writeln!(face.out, "\n{}", human::tone(face, Tone::Strong, title))?;
    machine(face, &recognized.machine)?;
    blocks(face, if words { &recognized.blocks } else { &[] })
}

fn row(face: &Face<'_>, name: String, format: &Format, unread: Option<Unread>) -> Vec<String> {
    let puid = format.puid.clone().unwrap_or_default();
    let reason = unread.map(|reason| face.say(&format!("unread-{}", reason.name()), &[])).unwrap_or_default();
    vec![name, human::shorten(&shown(&face.format_kind(format)), 40), shown(&format.mime), shown(&puid), reason]
}

/// Writes what a file says about itself, and its words, each block behind its place; then those of its members.
fn details(face: &mut Face<'_>, path: &str, found: &Examined, words: bool) -> io::Result<()> {
    told(face, &shown(path), &found.said, &found.reading, words)?;
    for part in &found.parts {
        told(face, &shown(&format!("{path}/{} {}", part.number, part.name)), &part.said, &part.reading, words)?;
    }
    Ok(())
}

fn told(face: &mut Face<'_>, title: &str, said: &Said, reading: &Reading, words: bool) -> io::Result<()> {
    let blocks: &[Block] = if words { &reading.blocks } else { &[] };
    if !said.is_empty() || !blocks.is_empty() {
        writeln!(face.out, "\n{}", human::tone(face, Tone::Strong, title))?;
    }
    values(face, said)?;
    self::blocks(face, blocks)
}

/// Says that a machine read something, what it is good for, and how sure it is.
pub(super) fn machine(face: &mut Face<'_>, machine: &Machine) -> io::Result<()> {
    let (confidence, languages) = (machine.confidence.to_string(), machine.languages.join("+"));
    let line = face.say("machine-reading", &[("engine", &shown(&machine.engine)), ("languages", &shown(&languages)), ("confidence", &confidence)]);
    writeln!(face.out, "  {}", human::tone(face, Tone::Doubtful, &line))?;
    let reason = machine.unread.map(|reason| face.say(&format!("unread-{}", reason.name()), &[]));
    reason.map_or(Ok(()), |reason| writeln!(face.out, "  {reason}"))
}

/// Writes blocks of text, each behind its place.
fn blocks(face: &mut Face<'_>, blocks: &[Block]) -> io::Result<()> {
    for block in blocks {
        let lines: Vec<String> = block.text.lines().map(shown).collect();
        writeln!(face.out, "  {} {}", human::tone(face, Tone::Faint, &shown(&block.loc.to_string())), lines.join("\n      "))?;
    }
    Ok(())
}

/// Writes what a file says about itself, each value behind its name.
pub(super) fn values(face: &mut Face<'_>, said: &Said) -> io::Result<()> {
    for (name, value) in said {
        let name = face.say(&format!("meta-{name}"), &[]);
        writeln!(face.out, "  {}: {}", human::tone(face, Tone::Faint, &name), shown(value))?;
    }
    Ok(())
}
