//! `pouch check`: everything that is missing, open or doubtful, each with its number, its place, why it is
//! asked for and on whose word, and a good entry.

use std::io;

use pouch::model::finding::{Finding, Level};
use serde_json::json;

use super::{Answer, Failure, judged, sender};
use crate::cli::args::Check;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;
use crate::cli::words;

/// So many places are named where one requirement is broken in many.
const MOST_PLACES: usize = 5;

pub(super) fn run(args: &Check, face: &Face<'_>) -> Result<Answer, Failure> {
    let folder = sender::look(face)?;
    let mut salt = face.salt();
    let worker = sender::worker(face, &mut *salt)?;
    let listener = Listener::of(face);
    let mut reviewed = if args.translations { Vec::new() } else { pouch::pack::checked(&folder, &args.to, &worker, (face.threads, &listener))? };
    if !args.no_translations {
        reviewed.extend(pouch::pack::review(&folder, &args.to, &worker, &listener)?);
    }
    let waived = reviewed.iter().filter(|one| !one.is_open()).count();
    let open = reviewed.iter().find(|one| one.is_open() && !one.print.is_empty()).map(pouch::pack::Reviewed::name);
    let mut findings: Vec<Finding> = reviewed.iter().map(pouch::pack::Reviewed::told).collect();
    // From the top of the case file down, as it is filled in.
    findings.sort_by_key(|finding| (std::cmp::Reverse(finding.level), line(finding)));
    let kind = &folder.file.case.kind;
    let count = |level| findings.iter().filter(|finding| finding.level == level && !is_waived(finding)).count();
    let counts = [Level::Error, Level::Warning, Level::Note].map(count);
    let [errors, warnings, notes] = counts;
    let result = json!({ "type": kind, "date": folder.profiles.date(kind), "errors": errors, "warnings": warnings, "notes": notes, "waived": waived });
    let exit = judged(&findings);
    // What is found is the answer itself; it is not told a second time beside it.
    let told = if face.json { findings.clone() } else { Vec::new() };
    Ok(Answer { exit, result, findings: told, say: Box::new(move |face| say(face, &findings, counts, (waived, open.as_deref()))) })
}

fn say(face: &mut Face<'_>, findings: &[Finding], counts: [usize; 3], (waived, open): (usize, Option<&str>)) -> io::Result<()> {
    let mut done: Vec<(Level, &str, &str)> = Vec::new();
    let mut last = "";
    let quiet = face.quiet;
    for finding in findings.iter().filter(|finding| !quiet || finding.level == Level::Error) {
        let group = (finding.level, finding.name(), key(finding));
        if !done.contains(&group) {
            done.push(group);
            let same: Vec<&Finding> = findings.iter().filter(|other| (other.level, other.name(), key(other)) == group).collect();
            one(face, finding, &same, last == finding.name())?;
            last = finding.name();
        }
    }
    let [errors, warnings, notes] = counts.map(|count| count.to_string());
    let id = if findings.is_empty() { "check-clean" } else { "check-summary" };
    let of = if counts == [0; 3] { Tone::Good } else { Tone::Strong };
    let line = face.say(id, &[("errors", &errors), ("warnings", &warnings), ("notes", &notes)]);
    writeln!(face.out, "{}", human::tone(face, of, &line))?;
    // Where reasons are asked for, that says how.
    if let Some(open) = open.filter(|_| !quiet && !findings.iter().any(|finding| finding.code.0 == "reasons-missing")) {
        writeln!(face.out, "{}", face.say("check-waive-how", &[("finding", &pouch::pack::quoted(open))]))?;
    }
    if waived > 0 {
        writeln!(face.out, "{}", face.say_count("check-waived", waived as u64))?;
    }
    Ok(())
}

/// Whether a named person has decided about it.
fn is_waived(finding: &Finding) -> bool {
    finding.value("waived_by").is_some()
}

/// The line of the case file; what stands on none comes last.
fn line(finding: &Finding) -> usize {
    let after = finding.place.strip_prefix("case.toml:").unwrap_or_default();
    after.split(|c: char| !c.is_ascii_digit()).next().and_then(|digits| digits.parse().ok()).unwrap_or(usize::MAX)
}

/// What tells findings of one name apart: two approvals that are missing are two things to do.
fn key(finding: &Finding) -> &str {
    finding.value("key").or_else(|| finding.value("role")).unwrap_or(&finding.place)
}

/// Writes one broken requirement, with every place where it is broken in the same way; why it is one is said once.
fn one(face: &mut Face<'_>, finding: &Finding, same: &[&Finding], explained: bool) -> io::Result<()> {
    let said = words::of_finding(face, finding);
    let (sign, of) = match finding.level {
        Level::Error => ("level-error", Tone::Bad),
        Level::Warning => ("level-warning", Tone::Doubtful),
        Level::Note => ("level-note", Tone::Faint),
    };
    let (sign, of) = if is_waived(finding) { ("level-waived", Tone::Faint) } else { (sign, of) };
    let sign = human::tone(face, of, &face.say(sign, &[]));
    writeln!(face.out, "{sign} {} · {}", human::tone(face, Tone::Strong, finding.name()), said.problem)?;
    if same.len() > 1 {
        let others: Vec<String> = same.iter().skip(1).take(MOST_PLACES).map(|other| pouch::model::name::shown(&other.place)).collect();
        let more = same.len().saturating_sub(1 + MOST_PLACES);
        let places = others.join(", ");
        let line = if more == 0 { face.say("check-also", &[("places", &places)]) } else { face.say("check-also-more", &[("places", &places), ("more", &more.to_string())]) };
        writeln!(face.out, "   {line}")?;
    }
    if let Some(why) = words::why(face, finding).filter(|_| !explained) {
        writeln!(face.out, "   {why}")?;
    }
    if is_waived(finding) {
        let value = |name: &str| finding.value(name).map(pouch::model::name::shown).unwrap_or_default();
        let (by, on, reason) = (value("waived_by"), value("waived_on"), value("waived_reason"));
        writeln!(face.out, "   {}", face.say("check-waived-by", &[("who", &by), ("when", &on), ("reason", &reason)]))?;
        return writeln!(face.out);
    }
    // In a finding about a translation "source" is what the original says.
    let source = finding.value("source").filter(|_| !finding.code.0.starts_with("tx"));
    if let Some(source) = source.filter(|source| !source.is_empty() && *source != "practice" && !said.remedy.contains(source)) {
        writeln!(face.out, "   {} {source}", face.say("profile-source", &[]))?;
    }
    writeln!(face.out, "   → {}\n", said.remedy)
}
