//! `pouch show PATH`: what is inside, without unpacking. Shown as claims: only `verify` checks.

use std::io::{self, Read as _};
use std::path::Path;

use pouch::archive::{Archive, ArchiveError, Bytes, Damage, Limits};
use pouch::bag::{self, Findings, FolderSource, Info, Source, ZipSource};
use pouch::model::finding::{Finding, Level};
use pouch::model::name::shown;
use pouch::verify::VerifyError;
use serde_json::{Value, json};

use super::{Answer, Failure, opened};
use crate::cli::args::Show;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

/// The largest index that is read.
const LARGEST_INDEX: u64 = 64 * 1024 * 1024;

/// What was found inside.
struct Inside {
    files: Vec<(String, u64)>,
    info: Vec<(String, String)>,
    index: Value,
    findings: Vec<Finding>,
}

pub(super) fn run(args: &Show, face: &Face<'_>) -> Result<Answer, Failure> {
    let path = face.resolve(&args.path);
    let inside = match opened::open(&path, &args.opening, face)? {
        Some(bytes) => archived(&path, bytes)?,
        None => look(&path)?,
    };
    let files: Vec<Value> = inside.files.iter().map(|(path, bytes)| json!({ "path": path, "bytes": bytes })).collect();
    let info: Vec<Value> = inside.info.iter().map(|(label, value)| json!({ "label": label, "value": value })).collect();
    let result = json!({ "info": info, "files": files, "index": inside.index });
    let broken = inside.findings.iter().any(|finding| finding.level == Level::Error);
    Ok(Answer {
        exit: if broken { Exit::No } else { Exit::Yes },
        result,
        findings: inside.findings.clone(),
        say: Box::new(move |face| say(face, &inside)),
    })
}

fn look(path: &Path) -> Result<Inside, VerifyError> {
    let limits = Limits::default();
    let failed = |source| VerifyError::Open { path: path.to_owned(), source };
    let metadata = std::fs::metadata(path).map_err(failed)?;
    if !metadata.is_dir() && !metadata.is_file() {
        return Err(VerifyError::NotADossier { path: path.to_owned() });
    }
    if metadata.is_dir() {
        return inside(&FolderSource::open(path, limits.entries).map_err(failed)?).map_err(failed);
    }
    archived(path, Box::new(std::fs::File::open(path).map_err(failed)?))
}

fn archived(path: &Path, bytes: Box<dyn Bytes>) -> Result<Inside, VerifyError> {
    let failed = |source| VerifyError::Open { path: path.to_owned(), source };
    let refused = |finding| Inside { files: Vec::new(), info: Vec::new(), index: Value::Null, findings: vec![finding] };
    match Archive::of(bytes, &Limits::default()) {
        Ok(archive) => inside(&ZipSource::new(&archive)).map_err(failed),
        Err(ArchiveError::Read(source)) => match Damage::of(&source) {
            Some(damage) => Ok(refused(Finding::error(damage.code(), ""))),
            None => Err(failed(source)),
        },
        Err(ArchiveError::Refused(finding)) if finding.code == pouch::archive::NOT_A_ZIP => Err(VerifyError::NotADossier { path: path.to_owned() }),
        Err(ArchiveError::Refused(finding)) => Ok(refused(finding)),
    }
}

fn inside(source: &dyn Source) -> io::Result<Inside> {
    let mut findings = Findings::default();
    let bag = bag::read(source, &mut findings)?;
    let Info(info) = bag.info;
    let files = bag::files(source).map(|file| (file.path.to_owned(), file.bytes)).collect();
    Ok(Inside { files, info, index: index(source)?, findings: findings.into_sorted() })
}

/// Reads `dossier.json`, when there is one of a reasonable size.
fn index(source: &dyn Source) -> io::Result<Value> {
    let there = bag::position(source, "dossier.json").filter(|at| source.file(*at).is_some_and(|file| file.bytes <= LARGEST_INDEX));
    let Some(at) = there else { return Ok(Value::Null) };
    let mut text = Vec::new();
    source.open(at)?.take(LARGEST_INDEX).read_to_end(&mut text)?;
    Ok(serde_json::from_slice(&text).unwrap_or(Value::Null))
}

fn say(face: &mut Face<'_>, inside: &Inside) -> io::Result<()> {
    for (label, value) in &inside.info {
        writeln!(face.out, "{}: {}", human::tone(face, Tone::Faint, &shown(label)), shown(value))?;
    }
    writeln!(face.out)?;
    let items = inside.index.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
    let rows: Vec<Vec<String>> = if items.is_empty() {
        inside.files.iter().map(|(path, bytes)| vec![bytes.to_string(), shown(path)]).collect()
    } else {
        items.iter().map(|item| row(face, item)).collect()
    };
    human::table(face, &rows)?;
    writeln!(face.out, "\n{}", face.say("show-claims", &[]))
}

fn row(face: &Face<'_>, item: &Value) -> Vec<String> {
    let text = |key: &str| item.get(key).and_then(Value::as_str).map(shown).unwrap_or_default();
    let translations = item.get("translations").and_then(Value::as_array).cloned().unwrap_or_default();
    let into: Vec<String> = translations.iter().filter_map(|one| one.get("language")?.as_str().map(|tag| format!("→ {}", shown(tag)))).collect();
    let withheld = item.get("withheld").and_then(Value::as_str).is_some();
    let name = if withheld { face.say("status-withheld", &[]) } else { text("original_name") };
    vec![human::tone(face, Tone::Strong, &text("id")), human::shorten(&name, 48), text("language"), into.join(" "), text("path")]
}
