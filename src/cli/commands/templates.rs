//! `pouch templates`: what of pouch an office can put into its own words, and whether it did so well.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use pouch::model::finding::{Code, Diagnose, Finding, Level, Values};
use pouch::model::name::shown;
use pouch::pack::{LockedFolder, PackError, Piece, Preview, check_templates, export_templates, list_templates, preview, put};
use serde_json::json;

use super::{Answer, Failure, demo, judged, sender};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::settings::Face;
use crate::cli::template_args::{Templates, TemplatesExport, TemplatesPreview, TemplatesWhat};

/// The sample whose pages are shown: it has every part.
const SAMPLE: &str = "argentina-2016";

/// What an office can put in its place, in the order of a list.
const KINDS: [&str; 8] = ["letter", "emblem", "page", "sentences", "profile", "handling", "certificate", "people"];

pub(super) fn run(args: &Templates, face: &Face<'_>) -> Result<Answer, Failure> {
    match &args.what {
        TemplatesWhat::List => list(face),
        TemplatesWhat::Export(asked) => export(face, asked),
        TemplatesWhat::Check(asked) => check(face, asked.dir.as_deref()),
        TemplatesWhat::Preview(asked) => show(face, asked),
    }
}

/// What was asked for cannot be found.
#[derive(Debug, thiserror::Error)]
enum Unnamed {
    #[error("no set of templates was named")]
    Set,
    #[error("nothing that comes with pouch begins with {name:?}")]
    Start { name: String, known: String },
}

impl Diagnose for Unnamed {
    fn code(&self) -> Code {
        match self {
            Self::Set => Code("templates-no-set"),
            Self::Start { .. } => Code("templates-none"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Set => Values::new(),
            Self::Start { name, known } => vec![("name", name.clone()), ("known", known.clone())],
        }
    }
}

impl From<Unnamed> for Failure {
    fn from(error: Unnamed) -> Self {
        Self { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() }
    }
}

/// The set that was named, or the office's own.
fn named(face: &Face<'_>, dir: Option<&Path>) -> Result<PathBuf, Failure> {
    let set = dir.map(|dir| face.resolve(dir)).or_else(|| face.office.clone());
    set.ok_or_else(|| Unnamed::Set.into())
}

fn list(face: &Face<'_>) -> Result<Answer, Failure> {
    if let Some(set) = face.office.as_deref().filter(|set| !set.is_dir()) {
        return Err(sender::in_files(vec![Finding::error("profile-folder-missing", set.display().to_string())]));
    }
    let pieces = list_templates(face.office.as_deref());
    let files = pieces.iter().map(|piece| json!({ "path": piece.path, "kind": piece.kind, "shipped": piece.shipped, "own": piece.own }));
    let result = json!({ "set": face.office.as_ref().map(|set| set.display().to_string()), "files": files.collect::<Vec<_>>() });
    let say = move |face: &mut Face<'_>| {
        let mut rows = vec![["templates-what", "templates-shipped", "templates-own"].map(|id| human::tone(face, Tone::Faint, &face.say(id, &[]))).to_vec()];
        rows.extend(KINDS.iter().map(|kind| row(face, kind, &pieces)));
        human::table(face, &rows)
    };
    Ok(Answer { exit: Exit::Yes, result, findings: Vec::new(), say: Box::new(say) })
}

fn row(face: &Face<'_>, kind: &str, pieces: &[Piece]) -> Vec<String> {
    let of_kind = || pieces.iter().filter(|piece| piece.kind == kind);
    let own: Vec<String> = of_kind().filter(|piece| piece.own).map(|piece| shown(&piece.path)).collect();
    let shipped = of_kind().filter(|piece| piece.shipped).count();
    // A whole exported set would fill the screen.
    let own = if own.len() > 6 { own.len().to_string() } else { own.join(", ") };
    vec![face.say(&format!("templates-kind-{kind}"), &[]), shipped.to_string(), if own.is_empty() { "–".to_owned() } else { own }]
}

fn export(face: &Face<'_>, asked: &TemplatesExport) -> Result<Answer, Failure> {
    let dir = face.resolve(&asked.dir);
    let written = match export_templates(&dir, &asked.only, asked.force) {
        Err(PackError::NotListed { name, known }) => return Err(Unnamed::Start { name, known }.into()),
        done => done?,
    };
    let result = json!({ "set": dir.display().to_string(), "files": written.iter().map(|path| path.display().to_string()).collect::<Vec<_>>() });
    let say = move |face: &mut Face<'_>| {
        let said = face.say_count_in("templates-exported", written.len() as u64, &[("place", &shown(&dir.display().to_string()))]);
        writeln!(face.out, "{}", human::tone(face, Tone::Good, &said))
    };
    Ok(Answer { exit: Exit::Yes, result, findings: Vec::new(), say: Box::new(say) })
}

fn check(face: &Face<'_>, dir: Option<&Path>) -> Result<Answer, Failure> {
    let set = named(face, dir)?;
    let mut findings = check_templates(&set);
    // Some mistakes show only when a page is filled.
    if judged(&findings) == Exit::Yes {
        findings.extend(filled(face, &set).err().into_iter().flat_map(|failure| in_place(&set, failure)));
    }
    let exit = judged(&findings);
    let own: Vec<Piece> = list_templates(Some(&set)).into_iter().filter(|piece| piece.own).collect();
    let mut by_kind: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in &own {
        *by_kind.entry(piece.kind).or_default() += 1;
    }
    let result = json!({ "set": set.display().to_string(), "files": own.len(), "kinds": by_kind });
    let say = move |face: &mut Face<'_>| {
        if exit != Exit::Yes {
            return Ok(());
        }
        let said = face.say_count_in("templates-in-order", own.len() as u64, &[("place", &shown(&set.display().to_string()))]);
        writeln!(face.out, "{}", human::tone(face, Tone::Good, &said))
    };
    Ok(Answer { exit, result, findings, say: Box::new(say) })
}

/// What stopped a page, as a finding on the file of the set it comes from.
fn in_place(set: &Path, failure: Failure) -> Vec<Finding> {
    if !failure.findings.is_empty() {
        return failure.findings;
    }
    let mut values = failure.error.values();
    for (_, value) in values.iter_mut().filter(|(name, value)| *name == "place" && set.join("dossier").join(value).is_file()) {
        *value = set.join("dossier").join(&*value).display().to_string();
    }
    let place = values.iter().find(|(name, _)| *name == "place").map_or_else(|| set.display().to_string(), |(_, place)| place.clone());
    vec![Finding { level: Level::Error, code: failure.error.code(), place, values, number: None }]
}

fn show(face: &Face<'_>, asked: &TemplatesPreview) -> Result<Answer, Failure> {
    let set = asked.dir.as_deref().map(|dir| face.resolve(dir)).or_else(|| face.office.clone());
    let Preview { pages, findings } = made(face, set.as_deref())?;
    let out = face.resolve(&asked.out);
    let places: Vec<PathBuf> = pages.iter().map(|(name, _)| out.join(name)).collect();
    if let Some(path) = places.iter().find(|path| !asked.force && path.symlink_metadata().is_ok()) {
        return Err(PackError::Exists { path: path.clone() }.into());
    }
    std::fs::create_dir_all(&out).map_err(|source| PackError::Write { path: out.clone(), source })?;
    for ((_, text), place) in pages.iter().zip(&places) {
        put(place, text.as_bytes(), asked.force)?;
    }
    let result = json!({ "language": face.locale.tag().as_str(), "files": places.iter().map(|path| path.display().to_string()).collect::<Vec<_>>() });
    let say = move |face: &mut Face<'_>| {
        let tag = face.locale.tag().to_string();
        writeln!(face.out, "{}", face.say("templates-previewed", &[("language", &tag)]))?;
        places.iter().try_for_each(|path| writeln!(face.out, "  {}", shown(&path.display().to_string())))
    };
    Ok(Answer { exit: Exit::Yes, result, findings, say: Box::new(say) })
}

fn filled(face: &Face<'_>, set: &Path) -> Result<(), Failure> {
    made(face, Some(set)).map(drop)
}

/// Fills a set with the sample, in the language of the face.
fn made(face: &Face<'_>, set: Option<&Path>) -> Result<Preview, Failure> {
    let failed = |source| PackError::Write { path: std::env::temp_dir(), source };
    let folder = tempfile::tempdir().map_err(failed)?;
    let case = folder.path().join("case");
    demo::unpack(SAMPLE, &case)?;
    let sample = LockedFolder::open(&case)?;
    let mut salt = face.salt();
    Ok(preview(&sample, face.locale.tag(), set, &sender::worker(face, &mut *salt)?, &Listener::of(face))?)
}
