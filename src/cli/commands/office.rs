//! `pouch handover` and `pouch statistics`: many cases of one office at once.

use pouch::model::name::shown;
use pouch::pack::{Cell, SMALLEST, Speech, Statistics as Year, case_json, hand_over};
use serde_json::{Value, json};

use super::{Answer, Failure, sender};
use crate::cli::decision_args::{Handover, Statistics};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

pub(super) fn handover(args: &Handover, face: &Face<'_>) -> Result<Answer, Failure> {
    let dirs: Vec<_> = args.dirs.iter().map(|dir| face.resolve(dir)).collect();
    let out = args.out.as_deref().map_or_else(|| face.here.clone(), |out| face.resolve(out));
    let speech = Speech { language: face.locale.tag(), say: &|id| face.say(id, &[]) };
    let mut salt = face.salt();
    let done = hand_over((&dirs, &sender::profiles(face)?), &args.to, (&out, &speech), &mut sender::worker(face, &mut *salt)?)?;
    let (file, twin) = (done.html.display().to_string(), done.json.display().to_string());
    let result = json!({ "to": args.to, "file": file, "json": twin, "cases": done.cases.iter().map(case_json).collect::<Vec<_>>() });
    let count = done.cases.len() as u64;
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: done.findings,
        say: Box::new(move |face| {
            writeln!(face.out, "{}", face.say_count("handover-done", count))?;
            writeln!(face.out, "{}", face.say("handover-file", &[("file", &shown(&file))]))
        }),
    })
}

pub(super) fn statistics(args: &Statistics, face: &Face<'_>) -> Result<Answer, Failure> {
    let dirs: Vec<_> = args.dirs.iter().map(|dir| face.resolve(dir)).collect();
    let year = pouch::pack::statistics(&dirs, args.year, &sender::profiles(face)?);
    let result = json!({
        "year": year.year, "smallest_shown": SMALLEST, "total": cell_json(year.total),
        "tables": year.tables.iter().map(|(name, table)| {
            let rows = table.as_ref().map(|rows| rows.iter().map(|(name, cell)| (name.clone(), cell_json(*cell))).collect::<serde_json::Map<_, _>>());
            ((*name).to_owned(), rows.map_or(Value::Null, Value::Object))
        }).collect::<serde_json::Map<_, _>>(),
    });
    let findings = year.findings.clone();
    Ok(Answer { exit: Exit::Yes, result, findings, say: Box::new(move |face| say(face, &year)) })
}

fn cell_json(cell: Cell) -> Value {
    match cell {
        Cell::Shown(count) => json!(count),
        Cell::Few => json!("<5"),
        Cell::Kept => Value::Null,
    }
}

fn say(face: &mut Face<'_>, year: &Year) -> std::io::Result<()> {
    let sign = |cell: Cell| match cell {
        Cell::Shown(count) => count.to_string(),
        Cell::Few => "<5".to_owned(),
        Cell::Kept => "·".to_owned(),
    };
    let title = face.say("statistics-title", &[("year", &year.year.to_string())]);
    writeln!(face.out, "{}", human::tone(face, Tone::Strong, &title))?;
    let total = if year.total == Cell::Few { face.say("statistics-few", &[]) } else { sign(year.total) };
    writeln!(face.out, "  {}: {total}", face.say("statistics-total", &[]))?;
    for (name, table) in &year.tables {
        writeln!(face.out, "\n{}", human::tone(face, Tone::Faint, &face.say(&format!("statistics-{name}"), &[])))?;
        match table {
            None => writeln!(face.out, "  {}", face.say("statistics-none", &[]))?,
            Some(rows) => {
                let rows: Vec<Vec<String>> = rows.iter().map(|(name, cell)| vec![shown(name), sign(*cell)]).collect();
                human::table(face, &rows)?;
            }
        }
    }
    writeln!(face.out, "\n{}", face.say("statistics-legend", &[]))
}
