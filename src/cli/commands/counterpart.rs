//! `pouch counterpart`: the recipient's own file of senders, keys and policy.

use std::path::Path;

use pouch::model::finding::{Code, Diagnose, Values};
use pouch::model::name::shown;
use pouch::seal::{self, BadCounterparts, Certificate, Counterpart as One, Counterparts, LARGEST_COUNTERPARTS, Need};
use serde_json::{Value, json};

use super::files::{self, FileError};
use super::{Answer, Failure};
use crate::cli::counterpart_args::{Counterpart, CounterpartAdd, CounterpartList, CounterpartShow, CounterpartWhat, NeedWord};
use crate::cli::exit::Exit;
use crate::cli::human::{self, Tone};
use crate::cli::settings::Face;

pub(super) fn run(args: &Counterpart, face: &Face<'_>) -> Result<Answer, Failure> {
    match &args.what {
        CounterpartWhat::Add(args) => add(args, face),
        CounterpartWhat::List(args) => list(args, face),
        CounterpartWhat::Show(args) => show(args, face),
    }
}

impl From<BadCounterparts> for Failure {
    fn from(error: BadCounterparts) -> Self {
        Self { exit: Exit::CouldNot, error: Box::new(error), findings: Vec::new() }
    }
}

/// A mistake in the arguments.
#[derive(Debug, thiserror::Error)]
enum BadArgument {
    /// Nobody bears this name.
    #[error("there is no counterpart {0:?}")]
    Unknown(String),
    /// Nothing would make a dossier this counterpart's.
    #[error("a counterpart needs an authority, a certificate or an SSH key")]
    NoKey,
}

impl Diagnose for BadArgument {
    fn code(&self) -> Code {
        match self {
            Self::Unknown(_) => Code("counterparts-unknown"),
            Self::NoKey => Code("counterparts-no-key"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Unknown(name) => vec![("name", shown(name))],
            Self::NoKey => Values::new(),
        }
    }
}

fn usage(error: BadArgument) -> Failure {
    Failure { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() }
}

/// Says that nobody bears a name.
pub(super) fn unknown(name: &str) -> Failure {
    usage(BadArgument::Unknown(name.to_owned()))
}

/// Reads the file; returns its text too, which is added to and never rewritten.
pub(super) fn read(path: &Path) -> Result<(String, Counterparts), Failure> {
    let bytes = files::read(path, LARGEST_COUNTERPARTS)?;
    let text = String::from_utf8(bytes).map_err(|_bad| FileError::Form(path.to_owned()))?;
    let read = Counterparts::parse(&text)?;
    Ok((text, read))
}

/// Adds a block at the end, once the whole file with it is shown to be good.
pub(super) fn add_block(path: &Path, text: &str, block: &str) -> Result<(), Failure> {
    let gap = if text.is_empty() || text.ends_with("\n\n") { "" } else if text.ends_with('\n') { "\n" } else { "\n\n" };
    let added = format!("{gap}{block}");
    Counterparts::parse(&format!("{text}{added}"))?;
    Ok(files::append(path, &added)?)
}

fn add(args: &CounterpartAdd, face: &Face<'_>) -> Result<Answer, Failure> {
    let path = face.resolve(&args.counterparts);
    let text = if path.symlink_metadata().is_ok() { read(&path)?.0 } else { String::new() };
    let time = certificates(&args.time_authority, face)?;
    let block = if time.is_empty() { one(args, face)?.block() } else { seal::time_authority_block(&args.name, &time) };
    add_block(&path, &text, &block)?;
    let (name, file) = (shown(&args.name), shown(&args.counterparts.display().to_string()));
    Ok(Answer {
        exit: Exit::Yes,
        result: json!({ "name": args.name, "file": file }),
        findings: Vec::new(),
        say: Box::new(move |face| {
            let done = face.say("counterpart-added", &[("name", &name), ("file", &file)]);
            writeln!(face.out, "{}", human::tone(face, Tone::Good, &done))?;
            writeln!(face.out, "  {}", face.say("counterpart-check-key", &[]))
        }),
    })
}

fn one(args: &CounterpartAdd, face: &Face<'_>) -> Result<One, Failure> {
    let mut ssh_keys = Vec::new();
    for file in &args.ssh_key {
        let path = face.resolve(file);
        let bytes = files::read(&path, 64 << 10)?;
        let key = String::from_utf8(bytes).ok().and_then(|text| seal::public_key(&text));
        ssh_keys.push(key.ok_or(FileError::Form(path))?);
    }
    let needs = args.require.iter().filter_map(|need| match need {
        NeedWord::Signature => Some(Need::Signature),
        NeedWord::Timestamp => Some(Need::Timestamp),
        NeedWord::Encryption => Some(Need::Encryption),
        NeedWord::Nothing => None,
    });
    let one = One {
        name: args.name.clone(),
        authorities: certificates(&args.authority, face)?,
        certificates: certificates(&args.certificate, face)?.iter().map(Certificate::digest).collect(),
        ssh_keys,
        valid_from: args.valid_from.clone(),
        valid_to: args.valid_to.clone(),
        require: needs.collect(),
        signers: args.signers,
    };
    let has_key = !one.authorities.is_empty() || !one.certificates.is_empty() || !one.ssh_keys.is_empty();
    if has_key || one.require.is_empty() { Ok(one) } else { Err(usage(BadArgument::NoKey)) }
}

fn certificates(paths: &[std::path::PathBuf], face: &Face<'_>) -> Result<Vec<Certificate>, FileError> {
    let mut all = Vec::new();
    for path in paths {
        let path = face.resolve(path);
        let read = Certificate::read_all(&files::read(&path, 1 << 20)?).ok().filter(|read| !read.is_empty());
        all.extend(read.ok_or(FileError::Form(path))?);
    }
    Ok(all)
}

fn list(args: &CounterpartList, face: &Face<'_>) -> Result<Answer, Failure> {
    let (_, read) = read(&face.resolve(&args.counterparts))?;
    let result = json!({
        "counterparts": read.all.iter().map(one_json).collect::<Vec<_>>(),
        "time_authorities": read.time_authorities.iter().map(certificate_json).collect::<Vec<_>>(),
        "seen": read.seen.len(),
    });
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: Vec::new(),
        say: Box::new(move |face| {
            let rows: Vec<Vec<String>> = read.all.iter().map(|one| vec![shown(&one.name), needs(one), validity(one)]).collect();
            human::table(face, &rows)?;
            for authority in &read.time_authorities {
                writeln!(face.out, "  {}", face.say("counterpart-time", &[("name", &shown(&authority.subject()))]))?;
            }
            writeln!(face.out, "  {}", face.say("counterpart-seen", &[("count", &read.seen.len().to_string())]))
        }),
    })
}

fn show(args: &CounterpartShow, face: &Face<'_>) -> Result<Answer, Failure> {
    let (_, read) = read(&face.resolve(&args.counterparts))?;
    let one = read.named(&args.name).cloned().ok_or_else(|| unknown(&args.name))?;
    let seen: Vec<_> = read.seen.into_iter().filter(|seen| seen.counterpart == one.name).collect();
    let mut result = one_json(&one);
    let lines = seen.iter().map(|seen| json!({ "dossier": seen.dossier, "version": seen.version, "seal": seen.seal.to_string() }));
    if let Some(object) = result.as_object_mut() {
        object.insert("seen".to_owned(), lines.collect());
    }
    Ok(Answer {
        exit: Exit::Yes,
        result,
        findings: Vec::new(),
        say: Box::new(move |face| {
            writeln!(face.out, "{}  {}  {}", human::tone(face, Tone::Strong, &shown(&one.name)), needs(&one), validity(&one))?;
            for certificate in &one.authorities {
                let (from, until) = certificate.validity();
                writeln!(face.out, "  {}  {} – {}", shown(&certificate.subject()), from.day(), until.day())?;
                writeln!(face.out, "    SHA-256 {}", certificate.digest().groups())?;
            }
            for digest in &one.certificates {
                writeln!(face.out, "  SHA-256 {}", digest.groups())?;
            }
            for key in &one.ssh_keys {
                writeln!(face.out, "  {key}")?;
            }
            for seen in &seen {
                writeln!(face.out, "  {} v{}  {}", shown(&seen.dossier), seen.version, seen.seal.groups())?;
            }
            Ok(())
        }),
    })
}

fn needs(one: &One) -> String {
    one.require.iter().map(|need| need.name()).collect::<Vec<_>>().join(" + ")
}

fn validity(one: &One) -> String {
    match (&one.valid_from, &one.valid_to) {
        (None, None) => String::new(),
        (from, to) => format!("{} – {}", from.as_deref().unwrap_or_default(), to.as_deref().unwrap_or_default()),
    }
}

fn certificate_json(certificate: &Certificate) -> Value {
    let (from, until) = certificate.validity();
    json!({ "subject": certificate.subject(), "sha256": certificate.digest().to_string(), "from": from.to_string(), "until": until.to_string() })
}

fn one_json(one: &One) -> Value {
    json!({
        "name": one.name,
        "authorities": one.authorities.iter().map(certificate_json).collect::<Vec<_>>(),
        "certificates": one.certificates.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "ssh_keys": one.ssh_keys,
        "valid_from": one.valid_from,
        "valid_to": one.valid_to,
        "require": one.require.iter().map(|need| need.name()).collect::<Vec<_>>(),
        "signers": one.signers,
    })
}
