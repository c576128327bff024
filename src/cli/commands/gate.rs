//! `pouch gate`: the safeguard questions of a case; `pouch gate G4 --answer …`: an answer for the log.

use std::collections::BTreeMap;
use std::io;

use pouch::custody::GateAnswered;
use pouch::model::name::shown;
use pouch::pack::{GateLine, PackError, gates};
use pouch::profile::gates::Asked;
use serde_json::{Value, json};

use super::{Answer, Failure, sender};
use crate::cli::decision_args::Gate;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

pub(super) fn run(args: &Gate, face: &Face<'_>) -> Result<Answer, Failure> {
    let wanted = args.id.as_deref().map(str::to_uppercase);
    let mut lines = match (&wanted, args.answer) {
        (Some(gate), Some(answer)) => record(args, face, (gate, answer.word()))?,
        _ => gates(&sender::look(face)?),
    };
    if let Some(gate) = &wanted {
        let known = lines.iter().map(|line| line.id.as_str()).collect::<Vec<_>>().join(", ");
        lines.retain(|line| line.id == *gate);
        if lines.is_empty() {
            return Err(PackError::NotListed { name: gate.clone(), known }.into());
        }
    }
    let findings: Vec<_> = lines.iter().filter_map(|line| line.finding.clone()).collect();
    let result = json!({ "gates": lines.iter().map(|line| gate_json(face, line)).collect::<Vec<_>>() });
    let recorded = args.answer.is_some();
    // An answer that was recorded is work done, even where more is needed.
    let exit = if recorded { Exit::Yes } else { super::judged(&findings) };
    let one = wanted.is_some();
    Ok(Answer { exit, result, findings, say: Box::new(move |face| if recorded { recorded_line(face, &lines) } else { say(face, &lines, one) }) })
}

fn record(args: &Gate, face: &Face<'_>, (gate, answer): (&str, &str)) -> Result<Vec<GateLine>, Failure> {
    let by = super::seal::one_signatory(&args.sign, face)?;
    let mut folder = sender::open(face)?;
    let on = match &args.on {
        Some(day) => sender::date(day)?,
        None => face.at.to_string().get(..10).unwrap_or_default().to_owned(),
    };
    let language = folder.file.case.working_language.as_ref().map_or_else(|| "und".to_owned(), ToString::to_string);
    let reason: BTreeMap<String, String> = args.reason.iter().map(|reason| (language.clone(), reason.clone())).collect();
    let given = GateAnswered { gate: gate.to_owned(), answer: answer.to_owned(), reason, who: args.who.clone().unwrap_or_default(), when: on, signature: None };
    let mut salt = face.salt();
    Ok(pouch::pack::answer(&mut folder, given, by.as_ref(), &mut sender::worker(face, &mut *salt)?)?)
}

fn gate_json(face: &Face<'_>, line: &GateLine) -> Value {
    let answer = |answer: &GateAnswered| json!({ "answer": answer.answer, "reason": answer.reason, "who": answer.who, "when": answer.when });
    json!({
        "gate": line.id, "question": face.say(&format!("gate-{}", line.id), &[]), "asked": asked(line.asked), "source": line.source,
        "answers": line.answers.iter().map(answer).collect::<Vec<_>>(), "holds": line.finding.is_none(),
    })
}

const fn asked(asked: Option<Asked>) -> &'static str {
    match asked {
        Some(Asked::Must) => "must",
        Some(Asked::Should) => "should",
        Some(Asked::Short) => "short",
        None => "not",
    }
}

fn recorded_line(face: &mut Face<'_>, lines: &[GateLine]) -> io::Result<()> {
    for line in lines {
        if let Some(last) = line.answers.last() {
            let (answer, who) = (face.say(&format!("gate-answer-{}", last.answer), &[]), shown(&last.who));
            writeln!(face.out, "{}", face.say("gate-done", &[("gate", &line.id), ("answer", &answer), ("who", &who)]))?;
        }
        if line.finding.is_some() {
            writeln!(face.out, "{}", face.say("gate-still", &[]))?;
        }
    }
    Ok(())
}

fn say(face: &mut Face<'_>, lines: &[GateLine], with_factors: bool) -> io::Result<()> {
    if lines.is_empty() {
        return writeln!(face.out, "{}", face.say("gate-none", &[]));
    }
    for line in lines {
        let (word, of) = if line.finding.is_some() || line.answers.is_empty() { ("gate-open", Tone::Doubtful) } else { ("gate-holds", Tone::Good) };
        let state = human::tone(face, of, &face.say(word, &[]));
        let title = human::tone(face, Tone::Strong, &line.id);
        writeln!(face.out, "{title}  {}", face.say(&format!("gate-{}", line.id), &[]))?;
        writeln!(face.out, "    {} · {state}", face.say(&format!("gate-asked-{}", asked(line.asked)), &[]))?;
        for answer in &line.answers {
            let (said, who) = (face.say(&format!("gate-answer-{}", answer.answer), &[]), shown(&answer.who));
            let reason = answer.reason.values().next().map(|reason| format!(": {}", shown(reason))).unwrap_or_default();
            writeln!(face.out, "    {}{reason}", face.say("gate-by", &[("answer", &said), ("who", &who)]))?;
        }
        if with_factors {
            writeln!(face.out, "    {}", face.say("gate-think", &[]))?;
            for number in 1..=line.factors {
                writeln!(face.out, "    - {}", face.say(&format!("gate-{}-ask-{number}", line.id), &[]))?;
            }
        }
    }
    writeln!(face.out, "\n{}", face.say("gate-how", &[]))
}
