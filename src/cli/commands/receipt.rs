//! `pouch receipt PATH`: the recipient's answer as a file and a page, signed when a key is given; `pouch receipt --import`:
//! the sender takes such a file in. `pouch receipt note` is in `after`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use pouch::model::digest;
use pouch::model::name::shown;
use pouch::pack::{Came, Imported, PackError, import_receipt, receipt_page};
use pouch::seal::Signatory;
use pouch::verify::receipt::{LARGEST, Receipt as Answered, Said, Signatures};
use pouch::verify::{Expected, Settings};
use serde_json::json;

use super::files::{self, FileError, Secrecy};
use super::{Answer, Failure, after, seal, sender, verify};
use crate::cli::decision_args::{Receipt, ReceiptWay};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::secret_args::{Opening, Secret};
use crate::cli::settings::Face;

/// The endings of the two signatures.
const ENDINGS: [&str; 2] = [".p7s", ".sshsig"];

pub(super) fn run(args: &Receipt, face: &Face<'_>) -> Result<Answer, Failure> {
    match (&args.way, &args.import, &args.path) {
        (Some(ReceiptWay::Note(note)), ..) => after::receipt(note, face),
        (None, Some(file), _) => import(args, &face.resolve(file), face),
        (None, None, Some(path)) => write(args, &face.resolve(path), face),
        // The parser lets nothing else through.
        (None, None, None) => Err(FileError::Form(PathBuf::new()).into()),
    }
}

fn write(args: &Receipt, path: &Path, face: &Face<'_>) -> Result<Answer, Failure> {
    let usage = |error| Failure { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() };
    let expect = args.expect.as_deref().map(Expected::parse).transpose().map_err(usage)?;
    let trust = verify::trust(&args.trusting, face)?;
    let by = seal::signatories(&args.sign, face)?;
    let settings = Settings { expect, trust, threads: face.threads, ..Settings::default() };
    let opening = Opening { identity: args.identity.clone(), secret: Secret::default() };
    let verdict = verify::verdict(path, &opening, &settings, face)?;
    let said = Said {
        name: args.name.clone().unwrap_or_default(),
        office: args.office.clone(),
        questions: args.question.clone(),
        language: face.locale.tag().to_string(),
        time: face.at.to_string(),
        file: whole(path)?,
    };
    let receipt = Answered::new(&verdict, said);
    let bytes = receipt.to_json().map_err(PackError::from)?;
    let sample = verdict.claims.info.iter().any(|(label, _)| label == "Sample");
    let page = receipt_page(&receipt, sample, &face.locale)?;
    let folder = args.out.as_deref().map_or_else(|| path.parent().unwrap_or(Path::new(".")).to_owned(), |out| face.resolve(out));
    let written = put(&folder.join(stem(path, &receipt)), (&bytes, &page), &by, face)?;
    let names: Vec<String> = written.iter().map(|path| path.display().to_string()).collect();
    let result = json!({ "files": names, "grade": receipt.grade, "seal": receipt.about.seal, "sha256": digest::Digest::of(&bytes).to_string() });
    let name = shown(&args.path.as_deref().unwrap_or(path).display().to_string());
    Ok(Answer {
        exit: verify::exit(&verdict),
        result,
        findings: verdict.findings().cloned().collect(),
        say: Box::new(move |face| {
            verify::say(face, &name, &verdict)?;
            writeln!(face.out, "\n{}", human::tone(face, Tone::Good, &face.say("receipt-written", &[])))?;
            names.iter().try_for_each(|name| writeln!(face.out, "  {}", shown(name)))?;
            writeln!(face.out, "{}", face.say("receipt-next", &[]))
        }),
    })
}

/// Name of the files: that of the dossier, which tells nothing but its number.
fn stem(path: &Path, receipt: &Answered) -> String {
    let known = !receipt.about.dossier.is_empty() && pouch::archive::name_flaw(&receipt.about.dossier).is_none() && !receipt.about.dossier.contains('/');
    let name = if known { receipt.about.dossier.clone() } else { path.file_stem().unwrap_or_default().to_string_lossy().into_owned() };
    receipt.about.version.map_or_else(|| name.clone(), |version| format!("{name}.v{version}"))
}

fn whole(path: &Path) -> Result<Option<(digest::Digest, u64)>, FileError> {
    if path.is_dir() {
        return Ok(None);
    }
    let read = std::fs::File::open(path).and_then(digest::of_reader);
    read.map(Some).map_err(|error| FileError::Read(path.to_owned(), error))
}

/// Writes the answer, its signatures and its page; none may be there already.
fn put(stem: &Path, (bytes, page): (&[u8], &str), by: &[Signatory], face: &Face<'_>) -> Result<Vec<PathBuf>, Failure> {
    let with = |ending: &str| {
        let mut name = OsString::from(stem.as_os_str());
        name.push(ending);
        PathBuf::from(name)
    };
    let mut files = vec![(with(".receipt.json"), bytes.to_vec())];
    for signatory in by {
        let [cades, ssh] = ENDINGS.map(|ending| with(&format!(".receipt.json{ending}")));
        let path = if matches!(signatory, Signatory::Cades(_)) { cades } else { ssh };
        files.push((path, signatory.sign_receipt(bytes, face.at).map_err(PackError::from)?));
    }
    files.push((with(".receipt.html"), page.as_bytes().to_vec()));
    if let Some((there, _)) = files.iter().find(|(path, _)| path.symlink_metadata().is_ok()) {
        return Err(FileError::Exists(there.clone()).into());
    }
    for (path, bytes) in &files {
        files::create(path, bytes, Secrecy::Public)?;
    }
    Ok(files.into_iter().map(|(path, _)| path).collect())
}

fn import(args: &Receipt, file: &Path, face: &Face<'_>) -> Result<Answer, Failure> {
    let trust = verify::trust(&args.trusting, face)?;
    let json = files::read(file, LARGEST)?;
    let beside = |ending: &str| -> Result<Option<Vec<u8>>, FileError> {
        let mut name = OsString::from(file.as_os_str());
        name.push(ending);
        let path = PathBuf::from(name);
        if path.symlink_metadata().is_ok() { files::read(&path, LARGEST).map(Some) } else { Ok(None) }
    };
    let [cades, ssh] = ENDINGS.map(beside);
    let came = Came { json, signatures: Signatures { cades: cades?, ssh: ssh? }, trust, version: args.of_version };
    let mut folder = sender::open(face)?;
    let mut salt = face.salt();
    let imported = import_receipt(&mut folder, &came, &mut sender::worker(face, &mut *salt)?)?;
    Ok(told(imported))
}

fn told(imported: Imported) -> Answer {
    let Imported { recipient, version, receipt, by, kept, findings } = imported;
    let kept = kept.display().to_string();
    let signer = by.as_ref().map(|by| by.signer.clone());
    let person = [receipt.by.name.as_str(), receipt.by.office.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    let result = json!({
        "recipient": recipient, "version": version, "grade": receipt.grade, "signer": signer,
        "counterpart": by.and_then(|by| by.counterpart), "by": person, "time": receipt.time, "tool": receipt.tool, "file": receipt.file,
        "damaged": receipt.damaged, "missing": receipt.missing, "questions": receipt.questions, "kept": kept,
    });
    Answer {
        exit: Exit::Yes,
        result,
        findings,
        say: Box::new(move |face| {
            let version = version.to_string();
            let done = face.say("receipt-done", &[("recipient", &recipient), ("version", &version)]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))?;
            writeln!(face.out, "  {}", face.say(&format!("verdict-grade-{}", receipt.grade), &[]))?;
            for (id, text) in [("letter-receipt-by", &person), ("letter-written-on", &receipt.time), ("letter-receipt-tool", &receipt.tool)] {
                writeln!(face.out, "  {}: {}", face.say(id, &[]), shown(text))?;
            }
            let lists = [("letter-receipt-missing", &receipt.missing), ("letter-receipt-damaged", &receipt.damaged), ("letter-receipt-question", &receipt.questions)];
            for (id, list) in lists {
                list.iter().try_for_each(|text| writeln!(face.out, "  {}: {}", face.say(id, &[]), shown(text)))?;
            }
            writeln!(face.out, "  {}", face.say("receipt-kept", &[("file", &shown(&kept))]))
        }),
    }
}
