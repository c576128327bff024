//! `pouch encrypt DOSSIER.zip`: to keys, with a passphrase, or for those who have only 7-Zip.

use std::path::Path;

use pouch::model::name::shown;
use pouch::pack::{EncryptSettings, Encrypted};
use pouch::secrecy::{self, Lock, Passphrase, Recipient, SecrecyError};
use serde_json::json;

use super::files::{self, FileError, Secrecy};
use super::{Answer, Failure};
use crate::cli::encrypt_args::Encrypt;
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::secret::Passphrases;
use crate::cli::settings::Face;

/// Largest file of recipients that is read.
const LARGEST: u64 = 1 << 20;
/// Fewest letters of a passphrase that somebody chose.
const SHORTEST: usize = 12;

pub(super) fn run(args: &Encrypt, face: &Face<'_>) -> Result<Answer, Failure> {
    let path = face.resolve(&args.path);
    let ending = if args.aes_zip { "locked.zip" } else { "zip.age" };
    let out = args.output.as_deref().map_or_else(|| path.with_extension(ending), |out| face.resolve(out));
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("dossier.zip").to_owned();
    let mut chance = face.salt();
    let recipients = recipients(&args.to, face)?;
    let generated = args.aes_zip.then(|| secrecy::generated(&mut *chance));
    let chosen = if args.passphrase { Some(chosen(args, face)?) } else { None };
    let lock = match (&generated, &chosen) {
        (Some(passphrase), _) => Lock::Zip { passphrase, name: &name, salt: chance() },
        (None, Some(passphrase)) => Lock::Passphrase(passphrase),
        (None, None) => Lock::Recipients(&recipients),
    };
    let place = args.passphrase_out.as_deref().map(|out| face.resolve(out));
    // The passphrase is safe before anything is locked with it.
    if let (Some(place), Some(passphrase)) = (&place, &generated) {
        files::create(place, format!("{}\n", passphrase.as_str()).as_bytes(), Secrecy::Secret)?;
    }
    let settings = EncryptSettings { path, out: out.clone(), force: args.force, lock, threads: face.threads };
    let done = pouch::pack::encrypt(&settings, &Listener::of(face)).inspect_err(|_failed| {
        // It opens nothing; the error to tell is the one that led here.
        let _gone = place.as_deref().map(std::fs::remove_file);
    })?;
    let shown_here = generated.filter(|_| place.is_none());
    Ok(answer(&done, &out, &recipients, shown_here))
}

fn answer(done: &Encrypted, out: &Path, recipients: &[Recipient], passphrase: Option<Passphrase>) -> Answer {
    let keys: Vec<String> = recipients.iter().map(Recipient::to_string).collect();
    let (file, sha256, bytes) = (out.display().to_string(), done.sha256, done.bytes);
    let result = json!({
        "file": file, "bytes": bytes, "sha256": sha256.to_string(), "seal": done.seal.to_string(), "recipients": keys,
        "passphrase": passphrase.as_ref().map(|passphrase| passphrase.as_str()),
    });
    let file = shown(&file);
    Answer {
        exit: Exit::Yes,
        result,
        findings: done.findings.clone(),
        say: Box::new(move |face| {
            let said = face.say("encrypt-done", &[("file", &file)]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &said))?;
            for key in &keys {
                writeln!(face.out, "  {key}")?;
            }
            writeln!(face.out, "  {}", face.say("encrypt-whole", &[("bytes", &bytes.to_string())]))?;
            writeln!(face.out, "    {}", sha256.groups())?;
            if let Some(passphrase) = &passphrase {
                writeln!(face.out, "  {}", face.say("encrypt-passphrase", &[]))?;
                writeln!(face.out, "    {}", human::tone(face, Tone::Strong, passphrase))?;
            }
            writeln!(face.out, "  {}", face.say("encrypt-next", &[]))
        }),
    }
}

/// Reads the keys: `age1…` themselves, or files with one a line.
fn recipients(to: &[String], face: &Face<'_>) -> Result<Vec<Recipient>, Failure> {
    let mut all: Vec<Recipient> = Vec::new();
    for one in to {
        if one.starts_with("age1") {
            all.push(one.parse()?);
            continue;
        }
        let bytes = files::read(&face.resolve(one.as_ref()), LARGEST)?;
        match Recipient::read_all(&String::from_utf8_lossy(&bytes)) {
            Ok(read) if !read.is_empty() => all.extend(read),
            Err(SecrecyError::Recipient(told)) if !told.is_empty() => return Err(SecrecyError::Recipient(told).into()),
            Ok(_) | Err(_) => return Err(SecrecyError::Recipient(one.clone()).into()),
        }
    }
    Ok(all)
}

fn chosen(args: &Encrypt, face: &Face<'_>) -> Result<Passphrase, Failure> {
    let mut given = Passphrases::read(&args.secret, face).map_err(|(path, error)| FileError::Read(path, error))?;
    let passphrase = given.next(&face.say("encrypt-ask-passphrase", &[])).ok_or(SecrecyError::NoKey)?;
    let usage = |error| Failure { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() };
    if passphrase.chars().count() < SHORTEST {
        return Err(usage(BadPassphrase::Short));
    }
    // Typed blindly, it is asked for twice; read from a file or a descriptor it is what it is.
    let typed = args.secret.passphrase_file.is_empty() && args.secret.passphrase_fd.is_none();
    if typed && given.next(&face.say("encrypt-ask-again", &[])).as_deref() != Some(&*passphrase) {
        return Err(usage(BadPassphrase::Differs));
    }
    Ok(passphrase)
}

/// A passphrase that nothing is encrypted with.
#[derive(Debug, thiserror::Error)]
enum BadPassphrase {
    /// It is short.
    #[error("the passphrase is short")]
    Short,
    /// The second time it was typed differently.
    #[error("the two passphrases differ")]
    Differs,
}

impl pouch::model::finding::Diagnose for BadPassphrase {
    fn code(&self) -> pouch::model::finding::Code {
        pouch::model::finding::Code(match self {
            Self::Short => "secrecy-short-passphrase",
            Self::Differs => "secrecy-passphrases-differ",
        })
    }

    fn values(&self) -> pouch::model::finding::Values {
        vec![("count", SHORTEST.to_string())]
    }
}
