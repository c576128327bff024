//! `pouch profiles`: the dossier types, what each asks for and on whose word, and whether an office's own are in order.

use std::io;
use std::sync::Arc;

use pouch::intake::case_file::nearest;
use pouch::model::finding::{Code, Diagnose, Finding, Values};
use pouch::profile::{Field, Level, Profiles};
use serde_json::{Value, json};

use super::{Answer, Failure, judged, sender};
use crate::cli::args::{self, ProfilesWhat};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

pub(super) fn run(args: &args::Profiles, face: &Face<'_>) -> Result<Answer, Failure> {
    match &args.what {
        ProfilesWhat::List => Ok(list(face, &*sender::profiles(face)?)),
        ProfilesWhat::Show(asked) => show(face, &sender::profiles(face)?, &asked.kind.to_uppercase()),
        ProfilesWhat::Check(asked) => Ok(check(face, asked)),
    }
}

/// There is no such type.
#[derive(Debug, thiserror::Error)]
#[error("there is no dossier type {name:?}")]
struct NoType {
    name: String,
    known: String,
}

impl Diagnose for NoType {
    fn code(&self) -> Code {
        Code("init-unknown-type")
    }

    fn values(&self) -> Values {
        vec![("name", self.name.clone()), ("known", self.known.clone()), ("nearest", nearest(&self.name, self.known.split(", ")).unwrap_or("none").to_owned())]
    }
}

fn list(face: &Face<'_>, profiles: &Profiles) -> Answer {
    let row = |kind: &String| {
        let fields = profiles.fields(kind);
        let own = fields.iter().filter(|field| field.sheet == *kind).count();
        let date = profiles.date(kind).unwrap_or_default().to_owned();
        (kind.clone(), sentence(face, &format!("type-{kind}"), kind), date, own, fields.len())
    };
    let rows: Vec<_> = profiles.types().iter().map(row).collect();
    let result = rows.iter().map(|(kind, title, date, own, all)| json!({ "type": kind, "title": title, "date": date, "own_rows": own, "rows": all, "base": profiles.base(kind) }));
    let result = json!({ "types": result.collect::<Vec<_>>() });
    let say = move |face: &mut Face<'_>| {
        let head = ["profiles-type", "profiles-title", "profiles-date", "profiles-own", "profiles-all"].map(|id| human::tone(face, Tone::Faint, &face.say(id, &[])));
        let body = rows.into_iter().map(|(kind, title, date, own, all)| vec![human::tone(face, Tone::Strong, &kind), title, date, own.to_string(), all.to_string()]);
        let table: Vec<Vec<String>> = [head.to_vec()].into_iter().chain(body).collect();
        human::table(face, &table)
    };
    Answer { exit: Exit::Yes, result, findings: Vec::new(), say: Box::new(say) }
}

fn show(face: &Face<'_>, profiles: &Arc<Profiles>, kind: &str) -> Result<Answer, Failure> {
    let Some(date) = profiles.date(kind).map(str::to_owned) else {
        let error = NoType { name: kind.to_owned(), known: profiles.types().join(", ") };
        return Err(Failure { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() });
    };
    let fields = profiles.fields(kind);
    let rules = profiles.rules(kind);
    let answers = profiles.answers(kind);
    let result = json!({
        "type": kind,
        "title": sentence(face, &format!("type-{kind}"), kind),
        "date": date,
        "base": profiles.base(kind),
        "rows": fields.iter().map(|field| row_json(face, field)).collect::<Vec<_>>(),
        "rules": rules.iter().map(|(sheet, rule)| json!({ "code": format!("{sheet}-{}-{}", rule.row, rule.n), "kind": format!("{:?}", rule.kind), "keys": rule.keys })).collect::<Vec<_>>(),
        "answers": answers,
    });
    let title = format!("{kind} · {} · {date}", sentence(face, &format!("type-{kind}"), kind));
    let say = move |face: &mut Face<'_>| {
        writeln!(face.out, "{}", human::tone(face, Tone::Strong, &title))?;
        fields.iter().try_for_each(|field| say_row(face, field))
    };
    Ok(Answer { exit: Exit::Yes, result, findings: Vec::new(), say: Box::new(say) })
}

fn row_json(face: &Face<'_>, field: &Field) -> Value {
    json!({
        "row": format!("{}-{}", field.sheet, field.id),
        "level": field.level.letter(),
        "text": sentence(face, &format!("field-{}", field.id), &field.id),
        "condition": field.condition,
        "when": field.condition.as_ref().map(|name| sentence(face, &format!("condition-{name}"), name)),
        "by_pouch": field.by_pouch,
        "seen": field.seen,
        "keys": field.keys,
        "also": field.also,
        "source": field.source,
        "confidence": field.confidence,
        "examples": field.examples.iter().map(|(key, example)| (key.clone(), Value::String(example.text.clone()))).collect::<serde_json::Map<_, _>>(),
    })
}

fn say_row(face: &mut Face<'_>, field: &Field) -> io::Result<()> {
    let mut level = face.say(field.level.sentence(), &[]);
    if let Some(name) = field.condition.as_ref().filter(|_| field.level == Level::Conditional || field.when.is_some()) {
        level = format!("{level}: {}", sentence(face, &format!("condition-{name}"), name));
    }
    if field.by_pouch {
        level = format!("{level}; {}", face.say("profiles-by-pouch", &[]));
    }
    let number = human::tone(face, Tone::Strong, &format!("{}-{}", field.sheet, field.id));
    writeln!(face.out, "\n{number} [{}] {level}", field.level.letter())?;
    writeln!(face.out, "  {}", sentence(face, &format!("field-{}", field.id), &field.id))?;
    let keys: Vec<&str> = field.keys.iter().map(String::as_str).collect();
    let also: Vec<&str> = field.also.iter().map(String::as_str).collect();
    for (id, keys) in [("profiles-keys", keys), ("profiles-also", also)] {
        if !keys.is_empty() {
            writeln!(face.out, "  {} {}", face.say(id, &[]), keys.join(", "))?;
        }
    }
    if let Some(seen) = &field.seen {
        writeln!(face.out, "  {} {seen}", face.say("profiles-seen", &[]))?;
    }
    let source = if field.source == "practice" { face.say("profile-practice", &[]) } else { field.source.clone() };
    // Practice has no text that somebody could have read.
    let how = if field.confidence == "practice" { String::new() } else { format!(" ({})", face.say(&format!("confidence-{}", field.confidence), &[])) };
    let line = format!("  {} {source}{how}", face.say("profile-source", &[]));
    writeln!(face.out, "{}", human::tone(face, Tone::Faint, &line))
}

/// Says a sentence, or the plain name where an office gave none.
fn sentence(face: &Face<'_>, id: &str, name: &str) -> String {
    if face.locale.has(id) { face.say(id, &[]) } else { name.to_owned() }
}

fn check(face: &Face<'_>, asked: &args::ProfilesCheck) -> Answer {
    let files: Vec<std::path::PathBuf> = asked.files.iter().map(|path| face.resolve(path)).collect();
    let read = if files.is_empty() { face.office.as_ref().map_or_else(|| Ok(Profiles::embedded()), |office| Profiles::with_office(office)) } else { Profiles::examine(&files) };
    let embedded = Profiles::embedded();
    let (own, mut findings) = match read {
        Ok(profiles) => {
            let new = |kind: &String| profiles.fields(kind) != embedded.fields(kind);
            let own: Vec<String> = profiles.types().into_iter().filter(new).collect();
            let findings = own.iter().flat_map(|kind| unsaid(face, &profiles, kind)).collect();
            (own, findings)
        }
        Err(findings) => (Vec::new(), findings),
    };
    findings.dedup();
    let exit = judged(&findings);
    let result = json!({ "types": own });
    let names = own.join(", ");
    let say = move |face: &mut Face<'_>| match (exit, names.is_empty()) {
        (Exit::Yes, true) => writeln!(face.out, "{}", face.say("profiles-none-own", &[])),
        (Exit::Yes, false) => writeln!(face.out, "{}", face.say("profiles-in-order", &[("types", &names)])),
        _ => Ok(()),
    };
    Answer { exit, result, findings, say: Box::new(say) }
}

/// Names what an office has not put into words in the language of the face.
fn unsaid(face: &Face<'_>, profiles: &Profiles, kind: &str) -> Vec<Finding> {
    let folder = format!("locales/{}", face.locale.tag());
    let lacks = |id: &String| !face.locale.has(id);
    let fields = profiles.fields(kind);
    let words: Vec<String> = [format!("type-{kind}")].into_iter().chain(fields.iter().map(|field| format!("field-{}", field.id))).filter(lacks).collect();
    let conditions: Vec<String> = fields.iter().filter_map(|field| field.condition.as_ref()).map(|name| format!("condition-{name}")).filter(lacks).collect();
    let said = words.into_iter().map(|id| Finding::warning("profile-file-unsaid", folder.clone()).with("id", id));
    // A condition without words leaves the officer to guess.
    said.chain(conditions.into_iter().map(|id| Finding::error("profile-file-unsaid", folder.clone()).with("id", id))).collect()
}
