//! `pouch language PATH…|-`: which languages files are written in, without a case.

use std::io::{self, Read as _};
use std::path::Path;

use pouch::extract::INPUT_LIMIT;
use pouch::extract::isolated::Reader;
use pouch::i18n::names::language_name;
use pouch::intake::walk::Found;
use pouch::intake::{identify, take, walk};
use pouch::model::finding::Finding;
use pouch::model::lang_tag::LangTag;
use pouch::model::language::{Detection, Part, Survey};
use pouch::model::name::{EvidencePath, shown_bytes};
use pouch::model::text::{Reading, Unread};
use serde_json::{Value, json};

use super::{Answer, Failure, judged, sender};
use crate::cli::args::Language;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

/// What was found in one file.
struct Told {
    name: String,
    path: String,
    reading: Reading,
    survey: Survey,
}

pub(super) fn run(args: &Language, face: &Face<'_>) -> Result<Answer, Failure> {
    let expected = args.expect.iter().map(|tag| sender::tag(tag)).collect::<Result<Vec<_>, _>>()?;
    let mut findings = Vec::new();
    let mut told = Vec::new();
    let (reader, threads) = (&face.reader, face.threads);
    for path in &args.paths {
        if path.as_os_str() == "-" {
            match standard_input(&expected, &face.reader) {
                Ok(one) => told.push(one),
                Err(error) => findings.push(Finding::error("intake-unreadable", "-").with("reason", error)),
            }
            continue;
        }
        let files = found(&face.resolve(path), &mut findings);
        for one in pouch::pack::in_order(&files, threads, || (), |(), found| Some(read_one(found, &expected, reader))) {
            match one {
                Ok(one) => told.push(one),
                Err(finding) => findings.push(finding),
            }
        }
    }
    let result = json!({
        "expected": args.expect,
        "files": told.iter().map(|one| file_json(one, args.blocks)).collect::<Vec<_>>(),
    });
    let exit = if told.is_empty() && !findings.is_empty() { Exit::CouldNot } else { judged(&findings) };
    let blocks = args.blocks;
    let say = move |face: &mut Face<'_>| told.iter().try_for_each(|one| say(face, one, blocks));
    Ok(Answer { exit, result, findings, say: Box::new(say) })
}

/// Returns the files of a folder, or the file itself.
fn found(path: &Path, findings: &mut Vec<Finding>) -> Vec<Found> {
    let name = shown_bytes(path.as_os_str().as_encoded_bytes());
    match path.metadata() {
        Ok(metadata) if metadata.is_dir() => {
            let walked = walk::walk(path, "");
            findings.extend(walked.refused);
            walked.files
        }
        Ok(_) => {
            let path_in = EvidencePath::new(path.as_os_str().as_encoded_bytes().to_vec());
            vec![Found { path: path_in, on_disk: path.to_owned() }]
        }
        Err(error) => {
            findings.push(Finding::error("intake-unreadable", name).with("reason", error));
            Vec::new()
        }
    }
}

fn read_one(found: &Found, expected: &[LangTag], reader: &Reader) -> Result<Told, Finding> {
    let unreadable = |error: take::TakeError| Finding::error("intake-unreadable", found.path.shown()).with("reason", error);
    let taken = take::take(&found.on_disk, Vec::new(), &()).map_err(unreadable)?;
    let format = identify::identify(taken.head(), taken.whole, found.path.extension().as_deref()).format;
    let reading = if taken.whole {
        reader.read(taken.head(), &format)
    } else {
        let file = take::open(&found.on_disk).map_err(|error| unreadable(error.into()))?;
        reader.examine_file(file, &format, pouch::pack::identified).reading
    };
    Ok(told(found.path.shown(), found.path.encoded(), reading, expected))
}

/// Reads what is piped in: any format that a file may have.
fn standard_input(expected: &[LangTag], reader: &Reader) -> io::Result<Told> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(INPUT_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
    let format = identify::identify(&bytes, true, None).format;
    Ok(told("-".to_owned(), "-".to_owned(), reader.read(&bytes, &format), expected))
}

fn told(name: String, path: String, reading: Reading, expected: &[LangTag]) -> Told {
    let survey = pouch::language::survey(&reading.blocks, expected);
    Told { name, path, reading, survey }
}

fn file_json(one: &Told, blocks: bool) -> Value {
    let languages: Vec<Value> = one.survey.profile.detections.iter().map(detection_json).collect();
    let unread = one.reading.unread.map(Unread::name);
    let mut value = json!({ "path": one.path, "languages": languages, "characters": one.reading.characters(), "unread": unread });
    if blocks && let Some(object) = value.as_object_mut() {
        let pairs = one.reading.blocks.iter().zip(&one.survey.blocks);
        let blocks = pairs.map(|(block, parts)| json!({ "place": block.loc.to_string(), "languages": parts.iter().map(part_json).collect::<Vec<_>>() }));
        object.insert("blocks".to_owned(), Value::Array(blocks.collect()));
    }
    value
}

fn detection_json(found: &Detection) -> Value {
    let heard = found.whatlang.as_ref().map(|heard| json!({ "tag": heard.tag.as_str(), "confidence": hundredths(heard.confidence), "reliable": heard.reliable }));
    json!({
        "tag": found.tag.as_str(),
        "share": found.share,
        "confidence": hundredths(found.confidence),
        "reliable": found.reliable,
        "status": found.status.unwrap_or_default().name(),
        "unexpected": found.unexpected,
        "whatlang": heard,
    })
}

fn part_json(part: &Part) -> Value {
    json!({ "tag": part.tag.as_str(), "share": part.share })
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn say(face: &mut Face<'_>, one: &Told, blocks: bool) -> io::Result<()> {
    writeln!(face.out, "{}", human::tone(face, Tone::Strong, &one.name))?;
    if let Some(reason) = one.reading.unread {
        let reason = face.say(&format!("unread-{}", reason.name()), &[]);
        writeln!(face.out, "  {}", human::tone(face, Tone::Faint, &reason))?;
    }
    for found in &one.survey.profile.detections {
        let line = sentence(face, found);
        writeln!(face.out, "  {line}")?;
    }
    if !blocks {
        return Ok(());
    }
    for (block, parts) in one.reading.blocks.iter().zip(&one.survey.blocks).filter(|(_, parts)| !parts.is_empty()) {
        let parts: Vec<String> = parts.iter().map(|part| format!("{} {} %", part.tag, part.share)).collect();
        writeln!(face.out, "    {}  {}", pouch::model::name::shown(&block.loc.to_string()), parts.join(", "))?;
    }
    Ok(())
}

/// Says one language of a file: its share, its name, how well it is established, and what else was heard.
fn sentence(face: &Face<'_>, found: &Detection) -> String {
    let status = found.status.unwrap_or_default();
    let name = language_name(face.locale.tag(), &found.tag);
    let said = face.say(&format!("language-status-{}", status.name()), &[]);
    let share = found.share.to_string();
    let mut line = face.say("language-found", &[("share", &share), ("name", &name), ("tag", found.tag.as_str()), ("status", &said)]);
    if let Some(heard) = found.whatlang.as_ref().filter(|heard| heard.tag.language() != found.tag.language()) {
        line.push_str(&human::tone(face, Tone::Faint, &face.say("language-whatlang", &[("tag", heard.tag.as_str())])));
    }
    if found.unexpected {
        line.push_str(&human::tone(face, Tone::Doubtful, &face.say("language-unexpected", &[])));
    }
    line
}
