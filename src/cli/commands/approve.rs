//! `pouch approve --role approver|legal`: a person's word on the case exactly as it stands.

use pouch::model::finding::Level;
use pouch::model::name::shown;
use pouch::pack::{Approve as Given, Role};
use serde_json::json;

use super::{Answer, Failure, sender};
use crate::cli::decision_args::{Approve, RoleWord};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

pub(super) fn run(args: &Approve, face: &Face<'_>) -> Result<Answer, Failure> {
    let by = super::seal::one_signatory(&args.sign, face)?;
    let mut folder = sender::open(face)?;
    let role = match args.role {
        RoleWord::Approver => Role::Approver,
        RoleWord::Legal => Role::Legal,
    };
    let given = Given { role, name: args.name.clone(), note: args.note.clone() };
    let mut salt = face.salt();
    let done = pouch::pack::approve(&mut folder, &given, by.as_ref(), &mut sender::worker(face, &mut *salt)?, &Listener::of(face))?;
    let result = json!({ "role": role.name(), "name": done.name, "means": done.means, "digest": done.digest.to_string() });
    let open = done.open.iter().any(|finding| finding.level == Level::Error);
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: done.open,
        say: Box::new(move |face| {
            let name = shown(&done.name);
            let said = face.say("approve-done", &[("name", &name), ("role", role.name())]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &said))?;
            writeln!(face.out, "  {} {}", face.say("approve-digest", &[]), done.digest)?;
            writeln!(face.out, "  {}", face.say("approve-bound", &[]))?;
            writeln!(face.out, "{}", face.say(if open { "approve-open" } else { "approve-next" }, &[]))
        }),
    })
}
