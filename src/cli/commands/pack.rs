//! `pouch pack`: the dossiers of a case, each with its dispatch note.

use pouch::model::name::shown;
use pouch::pack::{PackSettings, Packed};
use pouch::verify;
use serde_json::{Value, json};

use super::seal::signatories;
use super::{Answer, Failure, sender};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::pack_args::{Pack, Packing};
use crate::cli::print_args::wish;
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Pack, face: &Face<'_>) -> Result<Answer, Failure> {
    let mut folder = sender::open(face)?;
    let out = args.out.as_deref().map(|out| face.resolve(out));
    let split = args.split.as_deref().map(sender::size).transpose()?;
    let settings = PackSettings { out, split, ..settings(&args.packing, face)? };
    let mut salt = face.salt();
    let packed = pouch::pack::pack(&mut folder, &settings, &mut sender::worker(face, &mut *salt)?, &Listener::of(face))?;
    let mut findings: Vec<_> = packed.iter().flat_map(|dossier| dossier.findings.clone()).collect();
    findings.sort();
    findings.dedup();
    let result = json!({ "dossiers": packed.iter().map(dossier_json).collect::<Vec<_>>() });
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings,
        say: Box::new(move |face| packed.iter().try_for_each(|dossier| say(face, dossier))),
    })
}

/// Returns how to pack; into the case folder, in one file.
pub(super) fn settings(args: &Packing, face: &Face<'_>) -> Result<PackSettings, Failure> {
    Ok(PackSettings {
        to: args.to.clone(),
        force: args.force,
        templates: face.office.clone(),
        compress: args.compress,
        quick: args.quick,
        threads: face.threads,
        sign: signatories(&args.sign, face)?.into(),
        letter: args.letter,
        print: wish(&args.print, args.quick, face),
        further: sender::further(&args.hash)?,
        ..PackSettings::plain()
    })
}

fn dossier_json(packed: &Packed) -> Value {
    json!({
        "recipient": packed.recipient,
        "file": packed.file.display().to_string(),
        "dispatch_note": packed.note.display().to_string(),
        "letter": packed.letter.as_ref().map(|path| path.display().to_string()),
        "verify_page": packed.page.display().to_string(),
        "volumes": packed.volumes.iter().map(|volume| volume.display().to_string()).collect::<Vec<_>>(),
        "bytes": packed.bytes,
        "items": packed.items,
        "seal": packed.seal.to_string(),
        "telephone": verify::telephone(&packed.seal),
    })
}

/// Says what was packed and the one number that proves it.
pub(super) fn say(face: &mut Face<'_>, packed: &Packed) -> std::io::Result<()> {
    let file = shown(&packed.file.display().to_string());
    let bytes = packed.bytes.to_string();
    let items = packed.items.to_string();
    let values = [("file", file.as_str()), ("items", &items), ("bytes", &bytes), ("recipient", &packed.recipient)];
    let done = face.say("pack-done", &values);
    writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))?;
    writeln!(face.out, "  {}", face.say("pack-seal", &[]))?;
    let groups = packed.seal.groups();
    let half = groups.len() / 2;
    for line in [groups.get(..half), groups.get(half..)].into_iter().flatten() {
        writeln!(face.out, "    {}", human::tone(face, Tone::Strong, line.trim()))?;
    }
    writeln!(face.out, "  {} {}", face.say("pack-telephone", &[]), verify::telephone(&packed.seal))?;
    if !packed.volumes.is_empty() {
        let join = shown(&packed.join.display().to_string());
        writeln!(face.out, "  {}", face.say("pack-volumes", &[("count", &packed.volumes.len().to_string()), ("file", &join)]))?;
    }
    let note = shown(&packed.note.display().to_string());
    writeln!(face.out, "  {}", face.say("pack-note", &[("file", &note)]))?;
    if let Some(letter) = &packed.letter {
        let letter = shown(&letter.display().to_string());
        writeln!(face.out, "  {}", face.say("pack-letter", &[("file", &letter)]))?;
    }
    let page = shown(&packed.page.display().to_string());
    writeln!(face.out, "  {}", face.say("pack-page", &[("file", &page)]))
}
