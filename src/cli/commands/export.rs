//! `pouch export ics`: the deadlines of a case as a calendar. `pouch export case|rocrate`: a dossier in linked data.

use std::io;
use std::path::Path;

use pouch::archive::{Archive, ArchiveError, Limits};
use pouch::bag::{FolderSource, ZipSource};
use pouch::export::{Entry, Told, calendar, case_uco, ro_crate};
use pouch::model::deadline::Deadline;
use pouch::model::finding::Finding;
use pouch::model::moment::Moment;
use pouch::model::name::shown;
use pouch::pack::put;
use pouch::profile::{Countries, deadlines};
use pouch::verify::{self, Settings, VerifyError};
use serde_json::{Value, json};

use super::files::FileError;
use super::{Answer, Failure, sender};
use crate::cli::args::{Export, ExportForm};
use crate::cli::exit::Exit;
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Export, face: &Face<'_>) -> Result<Answer, Failure> {
    match (args.form, &args.dossier) {
        (ExportForm::Asic, Some(path)) => super::asic::run(args, &face.resolve(path), face),
        (ExportForm::Case, Some(path)) => linked(args, &face.resolve(path), case_uco, face),
        (ExportForm::Rocrate, Some(path)) => linked(args, &face.resolve(path), ro_crate, face),
        (ExportForm::Ics | ExportForm::Asic | ExportForm::Case | ExportForm::Rocrate, _) => deadlines_of_case(args, face),
    }
}

/// Writes a dossier in another form, once it is seen to be whole.
fn linked(args: &Export, path: &Path, write: fn(&Told) -> String, face: &Face<'_>) -> Result<Answer, Failure> {
    let settings = Settings { threads: face.threads, ..Settings::default() };
    let verdict = verify::run(path, &settings, &Listener::of(face))?;
    let exit = super::verify::exit(&verdict);
    if exit != Exit::Yes {
        let findings = verdict.findings().cloned().collect();
        return Ok(Answer { exit, result: Value::Null, findings, say: Box::new(|_| Ok(())) });
    }
    let told = read(path)?;
    let text = write(&told);
    let output = args.output.as_ref().map(|path| face.resolve(path));
    if let Some(path) = &output {
        put(path, text.as_bytes(), args.force)?;
    }
    let count = told.items() as u64;
    Ok(Answer {
        exit: Exit::Yes,
        result: json!({ "items": count, "file": output.as_ref().map(|path| path.display().to_string()) }),
        findings: Vec::new(),
        say: Box::new(move |face| match output {
            Some(path) => writeln!(face.out, "{} {}", face.say_count("export-linked-done", count), shown(&path.display().to_string())),
            None => write!(face.out, "{text}"),
        }),
    })
}

fn read(path: &Path) -> Result<Told, Failure> {
    let failed = |source: io::Error| {
        if source.kind() == io::ErrorKind::InvalidData {
            return Failure::from(FileError::Form(path.to_owned()));
        }
        VerifyError::Open { path: path.to_owned(), source }.into()
    };
    let limits = Limits::default();
    if path.is_dir() {
        return FolderSource::open(path, limits.entries).and_then(|source| Told::read(&source)).map_err(failed);
    }
    match Archive::open(path, &limits) {
        Ok(archive) => Told::read(&ZipSource::new(&archive)).map_err(failed),
        Err(ArchiveError::Read(source)) => Err(failed(source)),
        // It was read a moment ago.
        Err(ArchiveError::Refused(_)) => Err(FileError::Form(path.to_owned()).into()),
    }
}

fn deadlines_of_case(args: &Export, face: &Face<'_>) -> Result<Answer, Failure> {
    let folder = sender::look(face)?;
    let case = &folder.file.case;
    let countries = Countries::embedded();
    let zones = zones(case, countries);
    let found = deadlines(case, countries);
    let entry = |deadline| Entry { deadline, summary: format!("{} · {}", case.id, sentence(face, deadline)), description: description(face, deadline, &zones) };
    let entries: Vec<Entry<'_>> = found.iter().map(entry).collect();
    let text = calendar(&case.id, &entries, face.at);
    let output = args.output.as_ref().map(|path| face.resolve(path));
    if let Some(path) = &output {
        put(path, text.as_bytes(), args.force)?;
    }
    let result = json!({
        "deadlines": found.iter().map(|deadline| deadline_json(deadline, &zones)).collect::<Vec<_>>(),
        "file": output.as_ref().map(|path| path.display().to_string()),
    });
    let count = found.len() as u64;
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: Vec::new(),
        say: Box::new(move |face| match output {
            Some(path) => writeln!(face.out, "{} {}", face.say_count("export-ics-done", count), shown(&path.display().to_string())),
            None => write!(face.out, "{text}"),
        }),
    })
}

/// The time zones in which a deadline is told: the sender's, and that of each recipient's country.
fn zones(case: &pouch::model::case::Case, countries: &Countries) -> Vec<String> {
    let theirs = case.recipients.iter().filter_map(|recipient| countries.get(&recipient.country)).map(|country| country.time_zone.clone());
    let mut zones: Vec<String> = Vec::new();
    for zone in [case.sender.time_zone.clone()].into_iter().chain(theirs).filter(|zone| !zone.is_empty()) {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones
}

/// Says what ends.
pub(super) fn sentence(face: &Face<'_>, deadline: &Deadline) -> String {
    let number = deadline.number.map(|number| number.to_string()).unwrap_or_default();
    face.say(&format!("deadline-{}", deadline.kind), &[("number", &number)])
}

/// Says when, in each zone, and by which rule.
fn description(face: &Face<'_>, deadline: &Deadline, zones: &[String]) -> String {
    let mut lines: Vec<String> = local(deadline, zones).into_iter().map(|(zone, time)| format!("{time} ({zone})")).collect();
    if lines.is_empty() {
        lines.push(deadline.when.clone());
    }
    lines.extend(deadline.source.as_ref().map(|source| format!("{} {}", face.say("profile-source", &[]), shown(source))));
    lines.push(face.say("export-ics-note", &[]));
    lines.join("\n")
}

fn local(deadline: &Deadline, zones: &[String]) -> Vec<(String, String)> {
    let Ok(moment) = Moment::parse(&deadline.when) else { return Vec::new() };
    zones.iter().filter_map(|zone| Some((zone.clone(), moment.in_zone(zone)?))).collect()
}

fn deadline_json(deadline: &Deadline, zones: &[String]) -> Value {
    let local: serde_json::Map<String, Value> = local(deadline, zones).into_iter().map(|(zone, time)| (zone, json!(time))).collect();
    json!({ "kind": deadline.kind, "number": deadline.number, "when": deadline.when, "local": local, "source": deadline.source })
}

/// Puts the words for what ends into a finding about it.
pub(super) fn in_words(face: &Face<'_>, mut finding: Finding) -> Finding {
    let value = |name: &str| finding.values.iter().find(|(own, _)| *own == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let what = face.say(&format!("deadline-{}", value("kind")), &[("number", &value("number"))]);
    finding.values.push(("what", what));
    finding
}
