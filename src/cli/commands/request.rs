//! `pouch request E0001 --to es …`: work for a translator.

use pouch::pack::Wanted;
use pouch::translate::request::Form;
use serde_json::json;

use super::{Answer, Failure, judged, sender};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;
use crate::cli::translation_args::{FormWord, Request};

pub(super) fn run(args: &Request, face: &Face<'_>) -> Result<Answer, Failure> {
    let form = match args.format {
        FormWord::Docx => Form::Docx,
        FormWord::Xliff => Form::Xliff,
        FormWord::Xliff2 => Form::Xliff2,
        FormWord::Txt => Form::Txt,
    };
    let ask = Wanted { items: args.items.clone(), to: sender::tag(&args.to)?, form, out: args.out.as_deref().map(|out| face.resolve(out)) };
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    let mut worker = sender::worker(face, &mut *salt)?;
    let handed = pouch::pack::request(&mut folder, &ask, &mut worker, &Listener::of(face))?;
    let root = folder.root.clone();
    let shown = move |path: &std::path::Path| path.strip_prefix(&root).unwrap_or(path).display().to_string();
    let files: Vec<(String, String, usize)> = handed.files.iter().map(|(item, path, count)| (item.to_string(), shown(path), *count)).collect();
    let glossary = handed.glossary.as_deref().map(shown);
    let result = json!({
        "request": handed.request,
        "to": ask.to.as_str(),
        "format": form.name(),
        "files": files.iter().map(|(item, path, count)| json!({ "item": item, "path": path, "segments": count })).collect::<Vec<_>>(),
        "glossary": glossary,
    });
    let (request, to) = (handed.request, ask.to.to_string());
    Ok(Answer {
        exit: judged(&handed.findings),
        result,
        findings: handed.findings,
        say: Box::new(move |face| {
            for (item, path, count) in &files {
                let count = count.to_string();
                writeln!(face.out, "{}", face.say("request-done", &[("item", item), ("to", &to), ("path", path), ("segments", &count), ("request", &request)]))?;
            }
            if let Some(path) = &glossary {
                writeln!(face.out, "{}", face.say("request-glossary-done", &[("path", path)]))?;
            }
            writeln!(face.out, "{}", face.say("request-next", &[]))
        }),
    })
}
