//! `pouch waive FINDING… --reason …`: a named person decides about findings on translations and warnings about the case.

use std::io;

use pouch::model::name::shown;
use pouch::pack::{Reviewed, Waive as Given};
use serde_json::{Value, json};

use super::{Answer, Failure, sender};
use crate::cli::decision_args::Waive;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Waive, face: &Face<'_>) -> Result<Answer, Failure> {
    let mut folder = sender::open(face)?;
    let given = Given {
        findings: args.findings.clone(),
        decision: args.decision.word().to_owned(),
        reason: args.reason.clone(),
        who: args.who.clone().unwrap_or_default(),
        disclose: args.disclose,
    };
    let mut salt = face.salt();
    let reviewed = pouch::pack::waive(&mut folder, &given, &mut sender::worker(face, &mut *salt)?, &Listener::of(face))?;
    let result = json!({ "findings": reviewed.iter().map(finding_json).collect::<Vec<_>>() });
    Ok(Answer { exit: Exit::Yes, result, findings: Vec::new(), say: Box::new(move |face| reviewed.iter().try_for_each(|one| say(face, one))) })
}

fn finding_json(one: &Reviewed) -> Value {
    let decision = one.waived.as_ref().map(|(when, waived)| json!({ "decision": waived.decision, "reason": waived.reason, "who": waived.who, "when": when, "disclosed": waived.disclose }));
    json!({
        "finding": one.name(), "code": one.finding.code.0, "level": one.finding.level.name(), "item": one.record.as_ref().map(|record| record.item.to_string()),
        "to": one.record.as_ref().map(|record| record.to.to_string()), "segment": one.segment, "waived": decision,
    })
}

fn say(face: &mut Face<'_>, one: &Reviewed) -> io::Result<()> {
    let name = shown(&one.name());
    let Some((_, waived)) = &one.waived else {
        return writeln!(face.out, "{}", face.say("waive-withdrawn", &[("finding", &name)]));
    };
    let line = face.say("waive-done", &[("finding", &name), ("who", &shown(&waived.who))]);
    writeln!(face.out, "{}", human::tone(face, Tone::Good, &line))?;
    if waived.disclose {
        let id = if one.record.is_some() { "waive-disclosed" } else { "waive-disclosed-custody" };
        writeln!(face.out, "  {}", face.say(id, &[]))?;
    }
    Ok(())
}
