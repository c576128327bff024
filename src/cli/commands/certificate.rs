//! `pouch certificate E0003 --to es`: the translator's certificate, to be printed and signed.

use pouch::pack::CertificateWanted;
use serde_json::json;

use super::{Answer, Failure, judged, sender};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;
use crate::cli::translation_args::Certificate;

pub(super) fn run(args: &Certificate, face: &Face<'_>) -> Result<Answer, Failure> {
    let wanted = CertificateWanted {
        item: args.item.clone(),
        to: sender::tag(&args.to)?,
        country: args.country.clone(),
        place: args.place.clone(),
        date: sender::date(&args.date)?,
        pages: args.pages,
        out: args.out.as_deref().map(|out| face.resolve(out)),
        templates: face.office.clone(),
    };
    let folder = sender::look(face)?;
    let mut salt = face.salt();
    let worker = sender::worker(face, &mut *salt)?;
    let made = pouch::pack::certificate(&folder, &wanted, &worker, &Listener::of(face))?;
    let root = folder.root.clone();
    let shown = move |path: &std::path::Path| path.strip_prefix(&root).unwrap_or(path).display().to_string();
    let files: Vec<(String, String)> = made.files.iter().map(|(country, path)| (country.clone(), shown(path))).collect();
    let result = json!({
        "item": made.item,
        "to": wanted.to.as_str(),
        "files": files.iter().map(|(country, path)| json!({ "country": country, "path": path })).collect::<Vec<_>>(),
    });
    let (item, to) = (made.item, wanted.to.to_string());
    Ok(Answer {
        exit: judged(&made.findings),
        result,
        findings: made.findings,
        say: Box::new(move |face| {
            for (country, path) in &files {
                writeln!(face.out, "{}", face.say("certificate-done", &[("item", &item), ("to", &to), ("country", country), ("path", path)]))?;
            }
            writeln!(face.out, "{}", face.say("certificate-next", &[("item", &item), ("to", &to)]))
        }),
    })
}
