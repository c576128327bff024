//! `pouch key new`: a key for tests or a small office, with its certificate request.

use std::path::{Path, PathBuf};

use pouch::model::moment::{days_after, end_of_day};
use pouch::model::name::shown;
use pouch::pack::PackError;
use pouch::seal::{self, Kind, Passphrase, Person, SealError};
use serde_json::json;

use super::files::{self, FileError, Secrecy};
use super::{Answer, Failure};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::seal_args::{Key, KeyNew, KeyWhat, KindWord};
use crate::cli::secret::Passphrases;
use crate::cli::settings::Face;

pub(super) fn run(args: &Key, face: &Face<'_>) -> Result<Answer, Failure> {
    let KeyWhat::New(args) = &args.what;
    let is_country = args.country.is_empty() || args.country.len() == 2 && args.country.bytes().all(|b| b.is_ascii_uppercase());
    if !is_country || args.name.trim().is_empty() {
        return Err(Failure { exit: Exit::Usage, error: Box::new(BadName), findings: Vec::new() });
    }
    let places = Places::of(&face.resolve(&args.file), args);
    places.free()?;
    let passphrase = passphrase(args, face)?;
    let kind = match args.kind {
        KindWord::P256 => Kind::P256,
        KindWord::P384 => Kind::P384,
        KindWord::Ssh => Kind::Ssh,
    };
    let person = Person { name: args.name.clone(), organization: args.organization.clone(), country: args.country.clone() };
    let until = args.self_signed.and_then(|days| days_after(&face.at.day(), days)).and_then(|day| end_of_day(&day, "UTC"));
    let mut chance = face.salt();
    let made = seal::make(kind, &person, passphrase.as_ref(), &mut *chance, (face.at, until)).map_err(PackError::from)?;
    files::create(&places.private, made.private.as_bytes(), Secrecy::Secret)?;
    files::create(&places.public, made.public.as_bytes(), Secrecy::Public)?;
    if let (Some(certificate), Some(path)) = (&made.certificate, &places.certificate) {
        files::create(path, certificate.as_bytes(), Secrecy::Public)?;
    }
    // Said as it was typed, not as it lies on this computer.
    Ok(answer(&Places::of(&args.file, args), passphrase.is_some(), kind))
}

/// Where the files go.
struct Places {
    private: PathBuf,
    public: PathBuf,
    certificate: Option<PathBuf>,
}

impl Places {
    fn of(file: &Path, args: &KeyNew) -> Self {
        let beside = |ending: &str| {
            let mut name = file.as_os_str().to_owned();
            name.push(ending);
            PathBuf::from(name)
        };
        if args.kind == KindWord::Ssh {
            return Self { private: file.to_owned(), public: beside(".pub"), certificate: None };
        }
        let certificate = args.self_signed.is_some().then(|| beside(".cert.pem"));
        Self { private: beside(".key.pem"), public: beside(".csr.pem"), certificate }
    }

    /// Nothing is written when one of the files is there.
    fn free(&self) -> Result<(), FileError> {
        let all = [Some(&self.private), Some(&self.public), self.certificate.as_ref()];
        let taken = all.into_iter().flatten().find(|path| path.symlink_metadata().is_ok());
        taken.map_or(Ok(()), |path| Err(FileError::Exists(path.clone())))
    }
}

fn passphrase(args: &KeyNew, face: &Face<'_>) -> Result<Option<Passphrase>, Failure> {
    if args.no_passphrase {
        return Ok(None);
    }
    let mut passphrases = Passphrases::read(&args.secret, face).map_err(|(path, error)| FileError::Read(path, error))?;
    let prompt = face.say("seal-ask-new-passphrase", &[]);
    let given = passphrases.next(&prompt).filter(|given| !given.is_empty());
    Ok(Some(given.ok_or(PackError::from(SealError::NoPassphrase))?))
}

/// A name or a country that no certificate can bear.
#[derive(Debug, thiserror::Error)]
#[error("a name is needed, and a country is two capital letters")]
struct BadName;

impl pouch::model::finding::Diagnose for BadName {
    fn code(&self) -> pouch::model::finding::Code {
        pouch::model::finding::Code("key-bad-name")
    }
}

fn answer(places: &Places, is_protected: bool, kind: Kind) -> Answer {
    let path = |path: &Path| shown(&path.display().to_string());
    let (private, public) = (path(&places.private), path(&places.public));
    let certificate = places.certificate.as_deref().map(path);
    Answer {
        exit: Exit::Yes,
        result: json!({ "private": private, "public": public, "certificate": certificate, "protected": is_protected }),
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &face.say("key-made", &[("file", &private)])))?;
            let id = if kind == Kind::Ssh { "key-public" } else { "key-request" };
            writeln!(face.out, "  {}", face.say(id, &[("file", &public)]))?;
            if let Some(certificate) = &certificate {
                writeln!(face.out, "  {}", face.say("key-certificate", &[("file", certificate)]))?;
            }
            if !is_protected {
                writeln!(face.out, "  {}", human::tone(face, Tone::Doubtful, &face.say("key-unprotected", &[])))?;
            }
            writeln!(face.out, "  {}", face.say("key-pki", &[]))
        }),
    }
}
