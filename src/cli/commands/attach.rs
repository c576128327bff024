//! `pouch attach E0003 FILE --to es …`: a human translation comes in.

use pouch::model::translation::Scope;
use pouch::pack::{Attach as Given, CertificateGiven};
use serde_json::json;

use super::{Answer, Failure, judged, sender};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;
use crate::cli::translation_args::{Attach, ScopeWord};

pub(super) fn run(args: &Attach, face: &Face<'_>) -> Result<Answer, Failure> {
    let given = given(args, face)?;
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    let mut worker = sender::worker(face, &mut *salt)?;
    let attached = pouch::pack::attach(&mut folder, &given, &mut worker, &Listener::of(face))?;
    let (item, to) = (attached.item.to_string(), given.to.to_string());
    let result = json!({ "item": item, "to": to, "path": attached.path.encoded(), "scope": attached.scope.name(), "certificate": given.certificate.is_some() });
    let path = attached.path.shown();
    let done = if given.file.is_some() { "attach-done" } else { "attach-certified" };
    Ok(Answer {
        exit: judged(&attached.findings),
        result,
        findings: attached.findings,
        say: Box::new(move |face| {
            writeln!(face.out, "{}", face.say(done, &[("item", &item), ("to", &to), ("path", &path)]))
        }),
    })
}

fn given(args: &Attach, face: &Face<'_>) -> Result<Given, Failure> {
    let certificate = match &args.certificate {
        Some(file) => Some(CertificateGiven {
            file: face.resolve(file),
            place: args.certificate_place.clone(),
            date: sender::date(&args.certificate_date)?,
            pages: args.certificate_pages,
            number: args.certificate_number.clone(),
            authority: args.certificate_authority.clone(),
        }),
        None => None,
    };
    let received_on = args.received_on.as_deref().map(sender::date).transpose()?;
    Ok(Given {
        item: args.item.clone(),
        file: args.file.as_deref().map(|file| face.resolve(file)),
        to: sender::tag(&args.to)?,
        scope: match args.scope {
            ScopeWord::Full => Scope::Full,
            ScopeWord::Extract => Scope::Extract,
            ScopeWord::Gist => Scope::Gist,
        },
        translator: args.translator.clone().unwrap_or_default(),
        reviser: args.reviser.clone(),
        machine_draft_edited_by: args.machine_draft_edited_by.clone(),
        certificate,
        received_from: args.received_from.clone(),
        received_on,
        supersedes: args.supersedes.clone(),
        reason: args.reason.clone(),
    })
}
