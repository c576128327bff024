//! `pouch init DIR --type T`: a new case folder; with `--ask` its few questions are asked one by one.

use std::io::{BufRead as _, Read as _};

use pouch::i18n::Locale;
use pouch::model::name::shown;
use pouch::pack::{AskSettings, Question, only_for, open_asking};
use serde_json::json;

use super::{Answer, Failure, Say, sender, training};
use crate::cli::args::Init;
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

/// The longest line that is read as an answer, in bytes.
const LONGEST: u64 = 64 * 1024;

pub(super) fn run(args: &Init, face: &mut Face<'_>) -> Result<Answer, Failure> {
    if args.ask {
        return asking(args, face);
    }
    if let Some(count) = args.faults {
        return training::run(args, count, face);
    }
    let opened = pouch::pack::open(&face.resolve(&args.dir), &args.kind, &*sender::profiles(face)?, &|id| face.say(id, &[]))?;
    let root = opened.root.display().to_string();
    let case_file = opened.case_file.display().to_string();
    let result = json!({ "folder": root, "case_file": case_file });
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}", face.say("init-done", &[("folder", &shown(&root))]))?;
            writeln!(face.out, "{}", face.say("init-next", &[("file", &shown(&case_file))]))
        }),
    })
}

fn asking(args: &Init, face: &mut Face<'_>) -> Result<Answer, Failure> {
    only_for(&args.kind)?;
    let profiles = sender::profiles(face)?;
    let voice = Locale::embedded(face.locale.tag()).map_err(pouch::pack::PackError::from)?;
    let say = |id: &str| voice.say_plain(id, &[]);
    let (root, office, at) = (face.resolve(&args.dir), args.office.as_deref().map(|file| face.resolve(file)).or_else(|| face.office_settings.as_ref().and_then(|(_, known)| known.office.clone())), face.at);
    let settings = AskSettings { root: &root, office: office.as_deref(), profiles: &profiles, at, language: voice.tag(), say: &say };
    let intro = face.say("ask-intro", &[]);
    // Questions are no answer: they go where remarks go, and a script that pipes its answers in is not disturbed.
    let _unheard = writeln!(face.err, "{intro}");
    let asked = open_asking(&settings, &mut |question| put(face, question))?;
    let folder = shown(&args.dir.display().to_string());
    let case_file = asked.opened.case_file.display().to_string();
    let office = asked.office.map(|path| path.display().to_string());
    let result = json!({ "folder": asked.opened.root.display().to_string(), "case_file": case_file, "office": office });
    let say: Say = Box::new(move |face| {
        writeln!(face.out, "{}", face.say("ask-done", &[("file", &shown(&case_file))]))?;
        if let Some(office) = &office {
            writeln!(face.out, "{}", face.say("ask-office", &[("file", &shown(office))]))?;
        }
        writeln!(face.out, "{}", face.say("ask-next", &[("folder", &folder)]))
    });
    Ok(Answer { exit: Exit::Yes, result, findings: Vec::new(), say })
}

/// Writes a question and reads its answer; `None` when nothing more comes.
fn put(face: &mut Face<'_>, question: &Question) -> Option<String> {
    if let Some((code, name)) = &question.taken {
        let said = face.say("ask-country-taken", &[("code", code), ("name", name)]);
        writeln!(face.err, "{said}").ok()?;
    }
    if let Some(hint) = question.hint {
        let hint = face.say(&format!("ask-hint-{hint}"), &[("near", &question.near)]);
        let said = face.say("ask-again", &[("hint", &hint)]);
        writeln!(face.err, "{said}").ok()?;
    }
    let choices = question.choices.join(", ");
    let said = face.say(&format!("ask-{}", question.id), &[("choices", &choices)]);
    let preset = if question.preset.is_empty() { String::new() } else { format!(" {}", face.say("ask-preset", &[("preset", &shown(&question.preset))])) };
    write!(face.err, "{said}{preset}: ").and_then(|()| face.err.flush()).ok()?;
    let mut answer = String::new();
    loop {
        let mut line = Vec::new();
        let read = std::io::stdin().lock().take(LONGEST).read_until(b'\n', &mut line).ok()?;
        if read == 0 && answer.is_empty() {
            return None;
        }
        let line = String::from_utf8_lossy(&line);
        let line = line.trim_end_matches(['\n', '\r']);
        match line.strip_suffix('\\') {
            Some(more) if read > 0 => answer = answer + more + "\n",
            Some(_) | None => return Some(answer + line),
        }
    }
}
