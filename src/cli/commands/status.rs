//! `pouch status`: item × language, what is missing, what to do next.

use std::io;

use pouch::model::finding::Finding;
use pouch::model::name::{shown, shown_bytes};
use pouch::model::translation::Status;
use pouch::pack::{Folder, ItemState, Survey};
use serde_json::{Value, json};

use super::{Answer, Failure, add, judged};
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

pub(super) fn run(face: &Face<'_>) -> Result<Answer, Failure> {
    let folder = Folder::look(&face.here)?;
    let survey = pouch::pack::survey(&folder);
    let findings: Vec<Finding> = survey.findings.clone();
    let result = if face.json { survey_json(&survey) } else { Value::Null };
    Ok(Answer { exit: judged(&findings), result, findings, say: Box::new(move |face| say(face, &survey)) })
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
        "items": survey.items.iter().map(item).collect::<Vec<_>>(),
        "not_taken_in": survey.new.iter().map(pouch::model::name::EvidencePath::encoded).collect::<Vec<_>>(),
        "proposals": proposals,
    })
}

fn say(face: &mut Face<'_>, survey: &Survey) -> io::Result<()> {
    let keys: Vec<&str> = survey.recipients.iter().map(|(key, _)| key.as_str()).filter(|key| !key.is_empty()).collect();
    let kind = if survey.kind.is_empty() { String::new() } else { face.say(&format!("type-{}", survey.kind), &[]) };
    let to = if keys.is_empty() { String::new() } else { format!("→ {}", shown(&keys.join(", "))) };
    let title: Vec<String> = [shown(&survey.id), kind, to].into_iter().filter(|part| !part.is_empty()).collect();
    if !title.is_empty() {
        writeln!(face.out, "{}", human::tone(face, Tone::Strong, &title.join("  ")))?;
    }
    let mut rows = vec![head(face, survey)];
    rows.extend(survey.items.iter().map(|state| row(face, state)));
    human::table(face, &rows)?;
    for path in &survey.new {
        writeln!(face.out, "{}", face.say("status-new", &[("path", &path.shown())]))?;
    }
    for proposal in &survey.proposals {
        let (item, to, path) = (proposal.item.to_string(), proposal.to.to_string(), proposal.path.shown());
        writeln!(face.out, "{}", face.say("status-proposal", &[("item", &item), ("to", &to), ("path", &path)]))?;
    }
    let next = next_step(survey);
    writeln!(face.out, "\n{}", face.say(next, &[]))
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
            Status::NotNeeded => Tone::Faint,
            Status::Received | Status::Certified => Tone::Good,
            Status::Partial | Status::Unknown => Tone::Doubtful,
            Status::Missing | Status::Stale => Tone::Bad,
        };
        row.push(human::tone(face, if state.withheld { Tone::Faint } else { of }, &word));
    }
    row
}

/// Returns the sentence that says what to do next: the first thing that is not done.
fn next_step(survey: &Survey) -> &'static str {
    let blocked = survey.findings.iter().any(|finding| finding.code.0.starts_with("profile-"));
    let unclear = survey.findings.iter().any(|finding| finding.code.0 == "pack-language-unknown");
    let gaps = survey.findings.iter().any(|finding| finding.code.0.starts_with("pack-translation-"));
    if survey.findings.iter().any(|finding| finding.code.0.starts_with("intake-original-")) {
        "next-alarm"
    } else if survey.items.is_empty() || !survey.new.is_empty() {
        "next-add"
    } else if unclear {
        "next-confirm"
    } else if gaps {
        "next-attach"
    } else if blocked {
        "next-fill"
    } else {
        "next-pack"
    }
}
