//! `pouch status`: item × language, what is missing, what to do next.

use std::io;

use pouch::model::finding::{Finding, Level};
use pouch::model::name::{shown, shown_bytes};
use pouch::model::item::Item;
use pouch::model::translation::Status as Standing;
use pouch::pack::{ItemState, Life, Reviewed, Step, Survey};
use serde_json::{Value, json};

use super::{Answer, Failure, add, home, identify, judged, sender};
use crate::cli::args::Status;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Status, face: &Face<'_>) -> Result<Answer, Failure> {
    let folder = sender::look(face)?;
    if !args.items.is_empty() {
        let items = args.items.iter().map(|name| folder.item(name).cloned()).collect::<Result<Vec<Item>, _>>()?;
        let result = json!({ "items": items.iter().map(add::item_json).collect::<Vec<_>>() });
        return Ok(Answer { exit: Exit::Yes, result, findings: remarks(&items), say: Box::new(move |face| items.iter().try_for_each(|item| details(face, item))) });
    }
    let survey = pouch::pack::survey(&folder, sender::office(face)?, face.at);
    let mut findings: Vec<Finding> = survey.findings.clone();
    let mut salt = face.salt();
    let reviewed = pouch::pack::review(&folder, &[], &sender::worker(face, &mut *salt)?, &Listener::of(face))?;
    let alarmed = findings.iter().any(|finding| finding.code.0.starts_with("intake-original-"));
    findings.extend(reviewed.iter().map(|one| &one.finding).filter(|finding| finding.code.0 == "pack-attached-changed" || (!alarmed && finding.code.0.starts_with("intake-original-"))).cloned());
    findings.extend(questions(&reviewed));
    let case = &folder.file.case;
    let pressing = pouch::profile::pressing(case, &pouch::profile::deadlines(case, pouch::profile::Countries::embedded()), face.at);
    findings.extend(pressing.into_iter().map(|finding| super::export::in_words(face, finding)));
    let mut result = if face.json { survey_json(&survey) } else { Value::Null };
    if let Some(object) = result.as_object_mut() {
        object.insert("office".into(), home::as_json(face));
    }
    let stands = findings.iter().any(|finding| finding.code.0 == "review-open" && finding.level == Level::Error);
    Ok(Answer { exit: judged(&findings), result, findings, say: Box::new(move |face| say(face, &survey, stands)) })
}

/// Counts what the checks on translations found and nobody decided about; `check` tells it one by one.
fn questions(reviewed: &[Reviewed]) -> Option<Finding> {
    let counts = |one: &&Reviewed| one.is_open() && one.finding.number.is_some();
    let open: Vec<Level> = reviewed.iter().filter(counts).map(|one| one.finding.level).filter(|level| *level > Level::Note).collect();
    let gravest = open.iter().max()?;
    Some(Finding { level: *gravest, ..Finding::warning("review-open", "translations").with("count", open.len()) })
}

fn survey_json(survey: &Survey) -> Value {
    let item = |state: &ItemState| {
        let mut value = add::item_json(&state.item);
        let statuses: serde_json::Map<String, Value> =
            state.statuses.iter().map(|(tag, status)| (tag.to_string(), Value::from(status.name()))).collect();
        if let Some(object) = value.as_object_mut() {
            object.insert("title".into(), json!(state.title));
            object.insert("withheld".into(), json!(state.withheld));
            object.insert("translations".into(), Value::Object(statuses));
        }
        value
    };
    let recipients: Vec<Value> = survey.recipients.iter().map(|(key, seal)| json!({ "key": key, "packed": seal })).collect();
    let proposals: Vec<Value> = survey
        .proposals
        .iter()
        .map(|proposal| json!({ "item": proposal.item.to_string(), "to": proposal.to.as_str(), "path": proposal.path.encoded() }))
        .collect();
    json!({
        "id": survey.id,
        "type": survey.kind,
        "recipients": recipients,
        "dossiers": survey.lives.iter().map(life_json).collect::<Vec<_>>(),
        "items": survey.items.iter().map(item).collect::<Vec<_>>(),
        "not_taken_in": survey.new.iter().map(pouch::model::name::EvidencePath::encoded).collect::<Vec<_>>(),
        "proposals": proposals,
    })
}

fn life_json(life: &Life) -> Value {
    let steps: Vec<Value> = life.steps.iter().map(|step| json!({ "what": step.what, "when": step.when, "by": step.by })).collect();
    json!({ "recipient": life.recipient, "version": life.version, "seal": life.seal, "steps": steps })
}

/// Writes what happened to one dossier in a line.
fn say_life(face: &mut Face<'_>, life: &Life) -> io::Result<()> {
    let say = |one: &Step| {
        let by = shown(&one.by);
        let by = if by.is_empty() { String::new() } else { format!(" ({by})") };
        // The day is what matters here; `--json` has the moment.
        face.say(&format!("life-{}", one.what), &[("when", one.when.get(..10).unwrap_or(&one.when))]) + &by
    };
    let steps: Vec<String> = life.steps.iter().map(say).collect();
    let version = life.version.to_string();
    let text = face.say("life-line", &[("recipient", &shown(&life.recipient)), ("version", &version), ("steps", &steps.join(" · "))]);
    writeln!(face.out, "{text}")
}

fn say(face: &mut Face<'_>, survey: &Survey, questioned: bool) -> io::Result<()> {
    let keys: Vec<&str> = survey.recipients.iter().map(|(key, _)| key.as_str()).filter(|key| !key.is_empty()).collect();
    let kind = if survey.kind.is_empty() { String::new() } else { face.say(&format!("type-{}", survey.kind), &[]) };
    let to = if keys.is_empty() { String::new() } else { format!("→ {}", shown(&keys.join(", "))) };
    let title: Vec<String> = [shown(&survey.id), kind, to].into_iter().filter(|part| !part.is_empty()).collect();
    if !title.is_empty() {
        writeln!(face.out, "{}", human::tone(face, Tone::Strong, &title.join("  ")))?;
    }
    let mut rows = vec![head(face, survey)];
    for state in &survey.items {
        rows.push(row(face, state));
        let (members, hidden) = add::member_rows(face, &state.item, add::MOST_MEMBERS);
        rows.extend(members.into_iter().map(|cells| cells.into_iter().enumerate().filter(|(at, _)| *at != 2).map(|(_, cell)| cell).collect()));
        rows.extend((hidden > 0).then(|| vec![String::new(), face.say_count("members-more", hidden)]));
    }
    human::table(face, &rows)?;
    for life in &survey.lives {
        say_life(face, life)?;
    }
    for path in &survey.new {
        writeln!(face.out, "{}", face.say("status-new", &[("path", &path.shown())]))?;
    }
    for proposal in &survey.proposals {
        let (item, to, path) = (proposal.item.to_string(), proposal.to.to_string(), proposal.path.shown());
        writeln!(face.out, "{}", face.say("status-proposal", &[("item", &item), ("to", &to), ("path", &path)]))?;
    }
    if let Some(line) = home::line(face) {
        writeln!(face.out, "{}", human::tone(face, Tone::Faint, &line))?;
    }
    let next = next_step(survey, questioned);
    writeln!(face.out, "\n{}", face.say(next, &[]))
}

/// Returns what was noticed about items, and about what lies in them, when they were taken in.
fn remarks(items: &[Item]) -> Vec<Finding> {
    let of_item = |item: &Item| {
        let path = item.path.shown();
        let own = item.inside.remarks.iter().map(move |finding| Finding { place: path.clone(), ..finding.clone() });
        own.chain(pouch::pack::of_members(&item.path.shown(), &item.inside)).collect::<Vec<_>>()
    };
    items.iter().flat_map(of_item).collect()
}

/// Writes all that is known of an item: what it says about itself, and every file inside it.
fn details(face: &mut Face<'_>, item: &Item) -> io::Result<()> {
    let title = format!("{}  {}", item.id, shown_bytes(item.path.below_top()));
    writeln!(face.out, "{}", human::tone(face, Tone::Strong, &title))?;
    writeln!(face.out, "  {} · {}", shown(&face.format_kind(&item.format)), shown(&item.format.mime))?;
    writeln!(face.out, "  SHA-256 {}", item.sha256)?;
    if let Some(reason) = item.text.unread {
        writeln!(face.out, "  {}", face.say(&format!("unread-{}", reason.name()), &[]))?;
    }
    identify::values(face, &item.inside.said)?;
    if let Some(machine) = &item.inside.machine {
        identify::machine(face, machine)?;
    }
    let (rows, hidden) = add::member_rows(face, item, usize::MAX);
    human::table(face, &rows)?;
    if hidden > 0 {
        writeln!(face.out, "  {}", face.say_count("members-more", hidden))?;
    }
    Ok(())
}

fn head(face: &Face<'_>, survey: &Survey) -> Vec<String> {
    let fixed = ["status-item", "status-title", "status-language"].map(|id| human::tone(face, Tone::Faint, &face.say(id, &[])));
    let languages = survey.languages.iter().map(|tag| human::tone(face, Tone::Faint, &format!("→ {tag}")));
    fixed.into_iter().chain(languages).collect()
}

fn row(face: &Face<'_>, state: &ItemState) -> Vec<String> {
    let path = shown_bytes(state.item.path.below_top());
    let title = state.title.as_deref().map_or(path, shown);
    let mut row = vec![
        human::tone(face, Tone::Strong, &state.item.id.to_string()),
        human::shorten(&title, 44),
        add::language(face, &state.item),
    ];
    for (_, status) in &state.statuses {
        let word = if state.withheld { face.say("status-withheld", &[]) } else { face.say(&format!("status-{}", status.name()), &[]) };
        let of = match status {
            Standing::NotNeeded => Tone::Faint,
            Standing::Received | Standing::Certified => Tone::Good,
            Standing::Partial | Standing::Unknown | Standing::Requested => Tone::Doubtful,
            Standing::Missing | Standing::Stale => Tone::Bad,
        };
        row.push(human::tone(face, if state.withheld { Tone::Faint } else { of }, &word));
    }
    row
}

/// Returns the sentence that says what to do next: the first thing that is not done.
fn next_step(survey: &Survey, questioned: bool) -> &'static str {
    let held = ["marking-", "third-party-", "redaction-", "refuse-", "retention-"];
    let held = survey.findings.iter().any(|finding| finding.level == Level::Error && held.iter().any(|start| finding.code.0.starts_with(start)));
    let blocked = survey.findings.iter().any(|finding| finding.level >= Level::Warning && finding.code.0.starts_with("profile-"));
    let unclear = survey.findings.iter().any(|finding| finding.code.0 == "pack-language-unknown");
    let decisions = |stem: &str| survey.findings.iter().any(|finding| finding.code.0.starts_with(stem) && finding.level == Level::Error);
    let gaps = survey.findings.iter().any(|finding| finding.code.0.starts_with("pack-translation-"));
    if survey.findings.iter().any(|finding| finding.code.0.starts_with("intake-original-")) {
        "next-alarm"
    } else if (survey.items.is_empty() && survey.kind != "TTL") || !survey.new.is_empty() {
        "next-add"
    } else if unclear {
        "next-confirm"
    } else if gaps {
        "next-attach"
    } else if questioned {
        "next-review"
    } else if held {
        "next-handling"
    } else if blocked {
        "next-fill"
    } else if decisions("gate-") {
        "next-gate"
    } else if decisions("approval-") {
        "next-approve"
    } else {
        "next-pack"
    }
}
