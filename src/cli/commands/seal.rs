//! `pouch seal PATH`: signs a dossier that is packed already; a second officer signs the same way.

use std::path::Path;

use pouch::model::name::shown;
use pouch::pack::{PackError, SealSettings};
use pouch::seal::{self, Certificate, Key, SealError, Signatory, SshKey, TokenUri};
use pouch::verify;
use serde_json::json;

use super::files::{self, FileError};
use super::{Answer, Failure, sender};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::progress::Listener;
use crate::cli::seal_args::{Seal, Sign};
use crate::cli::secret::{self, Passphrases};
use crate::cli::settings::Face;

/// Largest key file that is read.
const LARGEST_KEY: u64 = 1 << 20;

pub(super) fn run(args: &Seal, face: &Face<'_>) -> Result<Answer, Failure> {
    let by = signatories(&args.sign, face)?;
    if by.is_empty() {
        return Err(no_key());
    }
    let path = face.resolve(&args.path);
    let settings = SealSettings { path, by: by.into(), at: face.at, threads: face.threads };
    let mut salt = face.salt();
    let sealed = pouch::pack::seal_logged(&settings, &sender::profiles(face)?, &mut sender::worker(face, &mut *salt)?, &Listener::of(face))?;
    let name = shown(&args.path.display().to_string());
    let telephone = verify::telephone(&sealed.seal);
    Ok(Answer {
        exit: Exit::Yes,
        result: json!({ "seal": sealed.seal.to_string(), "telephone": telephone, "files": sealed.files }),
        findings: sealed.findings,
        say: Box::new(move |face| {
            let done = face.say("seal-done", &[("file", &name), ("count", &sealed.files.join(", "))]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))?;
            writeln!(face.out, "  {}", face.say("pack-seal", &[]))?;
            writeln!(face.out, "    {}", human::tone(face, Tone::Strong, &sealed.seal.groups()))?;
            writeln!(face.out, "  {} {telephone}", face.say("pack-telephone", &[]))?;
            writeln!(face.out, "  {}", face.say("seal-next", &[("file", &name)]))
        }),
    })
}

/// Says that nobody was named who signs.
pub(super) fn no_key() -> Failure {
    Failure { exit: Exit::Usage, error: Box::new(NoKey), findings: Vec::new() }
}

/// Opens the one key that signs a decision, where one was named.
pub(super) fn one_signatory(args: &Sign, face: &Face<'_>) -> Result<Option<Signatory>, Failure> {
    if args.sign.len() + usize::from(args.sign_with_agent.is_some()) > 1 {
        return Err(Failure { exit: Exit::Usage, error: Box::new(ManyKeys), findings: Vec::new() });
    }
    Ok(signatories(args, face)?.pop())
}

/// A decision is one person's.
#[derive(Debug, thiserror::Error)]
#[error("more than one key was given")]
struct ManyKeys;

impl pouch::model::finding::Diagnose for ManyKeys {
    fn code(&self) -> pouch::model::finding::Code {
        pouch::model::finding::Code("decision-many-keys")
    }
}

/// Nobody was named who signs.
#[derive(Debug, thiserror::Error)]
#[error("no key was given")]
struct NoKey;

impl pouch::model::finding::Diagnose for NoKey {
    fn code(&self) -> pouch::model::finding::Code {
        pouch::model::finding::Code("seal-no-key")
    }
}

/// Opens everybody who is to sign; passphrases are asked for where they are needed.
pub(super) fn signatories(args: &Sign, face: &Face<'_>) -> Result<Vec<Signatory>, Failure> {
    let mut passphrases = Passphrases::read(&args.secret, face).map_err(|(path, error)| FileError::Read(path, error))?;
    let certificates = certificates(&args.certificate, face)?;
    let mut by = Vec::new();
    for file in &args.sign {
        if let Some(uri) = file.to_str().filter(|text| TokenUri::is_meant(text)) {
            by.push(on_token(uri, args, &certificates, (&mut passphrases, face))?);
            continue;
        }
        let prompt = face.say("seal-ask-passphrase", &[("file", &shown(&file.display().to_string()))]);
        by.push(signatory(&face.resolve(file), &certificates, &mut || passphrases.next(&prompt))?);
    }
    if let Some(public) = &args.sign_with_agent {
        by.push(Signatory::Agent { program: ssh_keygen(face), public: face.resolve(public) });
    }
    Ok(by)
}

/// Opens a key on a token; its PIN is asked for once.
fn on_token(text: &str, args: &Sign, certificates: &[Certificate], (passphrases, face): (&mut Passphrases, &Face<'_>)) -> Result<Signatory, Failure> {
    let uri = TokenUri::parse(text).map_err(PackError::from)?;
    let module = args.module.as_ref().or(uri.module.as_ref()).map(|module| face.resolve(module));
    let module = module.ok_or_else(|| PackError::from(SealError::TokenModule("--module".to_owned())))?;
    let prompt = face.say("token-ask-pin", &[("token", &shown(uri.token.as_deref().unwrap_or(text)))]);
    let mut from_file = match &uri.pin_file {
        Some(path) => {
            let path = face.resolve(path);
            secret::lines(&path).map_err(|error| FileError::Read(path, error))?.into_iter().next()
        }
        None => None,
    };
    let mut ask = || from_file.take().or_else(|| passphrases.next(&prompt));
    let key = seal::open_token(&uri, (&module, args.last_try), certificates, &mut ask).map_err(PackError::from)?;
    Ok(Signatory::Cades(Box::new(key)))
}

fn signatory(path: &Path, certificates: &[Certificate], ask: seal::Ask<'_>) -> Result<Signatory, Failure> {
    let bytes = zeroize::Zeroizing::new(files::read(path, LARGEST_KEY)?);
    let signatory = if seal::is_ssh(&bytes) {
        SshKey::read(&bytes, ask).map(|key| Signatory::Ssh(Box::new(key)))
    } else {
        Key::read(&bytes, certificates, ask).map(|key| Signatory::Cades(Box::new(key)))
    };
    Ok(signatory.map_err(PackError::from)?)
}

/// Reads every certificate of some files.
pub(super) fn certificates(paths: &[std::path::PathBuf], face: &Face<'_>) -> Result<Vec<Certificate>, FileError> {
    let mut all = Vec::new();
    for path in paths {
        let path = face.resolve(path);
        let bytes = files::read(&path, LARGEST_KEY)?;
        let read = Certificate::read_all(&bytes).ok().filter(|read| !read.is_empty());
        all.extend(read.ok_or(FileError::Form(path))?);
    }
    Ok(all)
}

/// Where `ssh-keygen` lies; its bare name when it is not found, so that the error names it.
fn ssh_keygen(face: &Face<'_>) -> std::path::PathBuf {
    let name = if cfg!(windows) { "ssh-keygen.exe" } else { "ssh-keygen" };
    face.programs.iter().map(|folder| folder.join(name)).find(|path| path.is_file()).unwrap_or_else(|| name.into())
}
