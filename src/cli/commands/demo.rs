//! `pouch demo [DIR]`: unpacks an embedded sample case, packs it, verifies it, says where to look.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, DirEntry, include_dir};
use pouch::model::finding::{Code, Diagnose, Values};
use pouch::model::name::shown;
use pouch::pack::{LockedFolder, PackSettings, Print};
use pouch::verify;
use serde_json::json;

use super::{Answer, Failure, pack, sender, verify as verify_command};
use crate::cli::args::Demo;
use crate::cli::exit::Exit;
use crate::cli::progress::Listener;
use crate::cli::settings::Face;

static SAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/samples");

/// What a case folder holds; the makings of a sample stay at home.
const PARTS: [&str; 5] = ["case.toml", "custody.jsonl", "custody.key", "evidence", "translations"];

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub(super) enum DemoError {
    #[error("{} is not empty", .0.display())]
    NotEmpty(PathBuf),
    #[error("cannot write {}", .path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error("there is no sample {0:?}")]
    NoSample(String),
}

impl Diagnose for DemoError {
    fn code(&self) -> Code {
        match self {
            Self::NotEmpty(_) => Code("demo-not-empty"),
            Self::Write { .. } => Code("pack-write"),
            Self::NoSample(_) => Code("demo-no-sample"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::NotEmpty(path) => vec![("path", path.display().to_string())],
            Self::Write { path, source } => vec![("path", path.display().to_string()), ("reason", source.to_string())],
            Self::NoSample(name) => {
                let known: Vec<_> = SAMPLES.dirs().filter(|dir| dir.get_file(dir.path().join("case.toml")).is_some()).collect();
                let names = known.iter().filter_map(|dir| dir.path().to_str()).collect::<Vec<_>>().join(", ");
                vec![("name", name.clone()), ("known", names)]
            }
        }
    }
}

impl From<DemoError> for Failure {
    fn from(error: DemoError) -> Self {
        let exit = if matches!(error, DemoError::Write { .. }) { Exit::CouldNot } else { Exit::Usage };
        Self { exit, error: Box::new(error), findings: Vec::new() }
    }
}

pub(super) fn run(args: &Demo, face: &Face<'_>) -> Result<Answer, Failure> {
    let dir = face.resolve(args.dir.as_deref().unwrap_or_else(|| Path::new("pouch-demo")));
    unpack(&args.sample, &dir)?;
    let mut folder = LockedFolder::open(&dir)?;
    let settings = PackSettings { threads: face.threads, print: Print::Pdf { fonts: None, attach: false }, ..PackSettings::plain() };
    let mut salt = face.salt();
    let listener = Listener::of(face);
    let packed = pouch::pack::pack(&mut folder, &settings, &mut sender::worker(face, &mut *salt)?, &listener)?;
    let mut verdicts = Vec::new();
    for dossier in &packed {
        let check = verify::Settings { expect: Some(dossier.seal.into()), threads: face.threads, ..verify::Settings::default() };
        verdicts.push(verify::run(&dossier.file, &check, &listener)?);
    }
    let broken = verdicts.iter().any(|verdict| verify_command::exit(verdict) != Exit::Yes);
    let result = json!({
        "folder": dir.display().to_string(),
        "dossiers": packed.iter().map(|dossier| json!({
            "recipient": dossier.recipient, "file": dossier.file.display().to_string(), "seal": dossier.seal.to_string(),
        })).collect::<Vec<_>>(),
        "verdicts": verdicts.iter().map(verify_command::verdict_json).collect::<Vec<_>>(),
    });
    Ok(Answer {
        exit: if broken { Exit::No } else { Exit::Yes },
        result,
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}\n", face.say("demo-unpacked", &[("folder", &shown(&dir.display().to_string()))]))?;
            for (dossier, verdict) in packed.iter().zip(&verdicts) {
                pack::say(face, dossier)?;
                verify_command::say(face, &shown(&dossier.file.display().to_string()), verdict)?;
            }
            writeln!(face.out, "\n{}", face.say("demo-look", &[]))
        }),
    })
}

/// Puts a sample case into an empty folder.
pub(super) fn unpack(sample: &str, dir: &Path) -> Result<(), DemoError> {
    let from = SAMPLES.get_dir(sample).filter(|dir| dir.get_file(dir.path().join("case.toml")).is_some());
    let from = from.ok_or_else(|| DemoError::NoSample(sample.to_owned()))?;
    if fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some()) {
        return Err(DemoError::NotEmpty(dir.to_owned()));
    }
    let wanted = |entry: &&DirEntry<'_>| PARTS.iter().any(|part| entry.path().file_name().is_some_and(|name| name == *part));
    from.entries().iter().filter(wanted).try_for_each(|entry| put(entry, from.path(), dir))
}

fn put(entry: &DirEntry<'_>, base: &Path, dir: &Path) -> Result<(), DemoError> {
    let path = dir.join(entry.path().strip_prefix(base).unwrap_or_else(|_| entry.path()));
    let failed = |source| DemoError::Write { path: path.clone(), source };
    match entry {
        DirEntry::File(file) => {
            let folder = path.parent().unwrap_or(dir);
            fs::create_dir_all(folder).and_then(|()| fs::write(&path, file.contents())).map_err(failed)
        }
        DirEntry::Dir(below) => below.entries().iter().try_for_each(|entry| put(entry, base, dir)),
    }
}
