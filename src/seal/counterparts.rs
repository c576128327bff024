//! `counterparts.toml`: whom a recipient trusts, what must be there, and which seals were seen.
//!
//! Modelled on OpenSSH's `allowed_signers`. It is the recipient's own file and never part of a dossier: only it can
//! tell a dossier that was never signed from one whose signature was taken away, and an old version from the newest.

use serde::Deserialize;

use super::certificate::Certificate;
use super::sshsig;
use crate::model::digest::Digest;
use crate::model::finding::{Code, Diagnose, Values};
use crate::model::moment;

/// Largest file that is read, in bytes.
pub const LARGEST: u64 = 8 << 20;

/// What must be there before a dossier counts as trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// A good signature of this counterpart.
    Signature,
    /// A good time-stamp of an authority named in the file.
    Timestamp,
    /// That the dossier came encrypted.
    Encryption,
}

impl Need {
    /// Returns the word in the file.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Signature => "signature",
            Self::Timestamp => "timestamp",
            Self::Encryption => "encryption",
        }
    }
}

/// One sender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counterpart {
    /// The name by which the recipient knows the sender.
    pub name: String,
    /// Authorities that issue the sender's certificates.
    pub authorities: Vec<Certificate>,
    /// Certificates pinned by their SHA-256.
    pub certificates: Vec<Digest>,
    /// SSH keys, kind and key without comment.
    pub ssh_keys: Vec<String>,
    /// First day on which signatures are accepted (`YYYY-MM-DD`).
    pub valid_from: Option<String>,
    /// Last day on which signatures are accepted.
    pub valid_to: Option<String>,
    /// What must be there.
    pub require: Vec<Need>,
    /// How many different persons of the sender must have signed.
    pub signers: usize,
}

impl Counterpart {
    /// Returns whether signatures of a day are accepted.
    pub fn is_valid_on(&self, day: &str) -> bool {
        self.valid_from.as_deref().is_none_or(|from| from <= day) && self.valid_to.as_deref().is_none_or(|to| day <= to)
    }
}

/// A dossier that was accepted before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Name of the sender; empty when only the seal told who it was.
    pub counterpart: String,
    /// The dossier's name.
    pub dossier: String,
    /// Its version.
    pub version: u64,
    /// Its seal.
    pub seal: Digest,
    /// The seal that it replaces.
    pub supersedes: Option<Digest>,
}

/// The whole file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counterparts {
    /// The senders.
    pub all: Vec<Counterpart>,
    /// Authorities whose time is trusted.
    pub time_authorities: Vec<Certificate>,
    /// The dossiers accepted before.
    pub seen: Vec<Seen>,
}

/// Why the file cannot be used; all of it or nothing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadCounterparts {
    /// It is no such file.
    #[error("not a file of counterparts: {0}")]
    Form(String),
    /// A value is not what it must be.
    #[error("counterpart {name:?}: {key} is not good")]
    Value {
        /// Whose value.
        name: String,
        /// Which key.
        key: &'static str,
    },
    /// Two counterparts bear one name.
    #[error("counterpart {0:?} is there twice")]
    Twice(String),
}

impl Diagnose for BadCounterparts {
    fn code(&self) -> Code {
        match self {
            Self::Form(_) => Code("counterparts-form"),
            Self::Value { .. } => Code("counterparts-value"),
            Self::Twice(_) => Code("counterparts-twice"),
        }
    }

    fn values(&self) -> Values {
        match self {
            Self::Form(reason) => vec![("reason", reason.clone())],
            Self::Value { name, key } => vec![("name", name.clone()), ("key", (*key).to_owned())],
            Self::Twice(name) => vec![("name", name.clone())],
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Whole {
    #[serde(default)]
    counterpart: Vec<One>,
    #[serde(default)]
    time_authority: Vec<Authority>,
    #[serde(default)]
    seen: Vec<SeenLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct One {
    name: String,
    #[serde(default)]
    authorities: String,
    #[serde(default)]
    certificates: Vec<String>,
    #[serde(default)]
    ssh_keys: Vec<String>,
    valid_from: Option<String>,
    valid_to: Option<String>,
    #[serde(default = "signature")]
    require: Vec<Need>,
    #[serde(default = "one")]
    signers: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Authority {
    name: String,
    authorities: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeenLine {
    #[serde(default)]
    counterpart: String,
    dossier: String,
    version: u64,
    seal: String,
    supersedes: Option<String>,
}

/// Who names nothing wants a signature: a file of trust that asks for nothing would protect from nothing.
fn signature() -> Vec<Need> {
    vec![Need::Signature]
}

const fn one() -> usize {
    1
}

impl Counterparts {
    /// Reads the file.
    pub fn parse(text: &str) -> Result<Self, BadCounterparts> {
        let whole: Whole = toml::from_str(text).map_err(|error| BadCounterparts::Form(said(text, &error)))?;
        let mut read = Self::default();
        for one in whole.counterpart {
            if read.named(&one.name).is_some() {
                return Err(BadCounterparts::Twice(one.name));
            }
            read.all.push(counterpart(one)?);
        }
        for authority in whole.time_authority {
            read.time_authorities.extend(certificates(&authority.name, &authority.authorities)?);
        }
        for line in whole.seen {
            read.seen.push(seen(line)?);
        }
        Ok(read)
    }

    /// Finds a counterpart by its name.
    pub fn named(&self, name: &str) -> Option<&Counterpart> {
        self.all.iter().find(|one| one.name == name)
    }
}

/// The line and what is wrong with it, without a picture of it.
fn said(text: &str, error: &toml::de::Error) -> String {
    let line = error.span().map(|span| text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1);
    line.map_or_else(|| error.message().to_owned(), |line| format!("{line}: {}", error.message()))
}

fn bad(name: &str, key: &'static str) -> BadCounterparts {
    BadCounterparts::Value { name: name.to_owned(), key }
}

fn certificates(name: &str, pem: &str) -> Result<Vec<Certificate>, BadCounterparts> {
    let read = Certificate::read_all(pem.as_bytes()).ok().filter(|read| !read.is_empty());
    read.ok_or_else(|| bad(name, "authorities"))
}

fn counterpart(one: One) -> Result<Counterpart, BadCounterparts> {
    let name = one.name;
    if name.is_empty() || name.len() > 200 {
        return Err(bad(&name, "name"));
    }
    let digest = |text: &String| Digest::parse(&text.to_lowercase().replace([':', ' '], "")).map_err(|_bad| bad(&name, "certificates"));
    let key = |line: &String| sshsig::public_key(line).ok_or_else(|| bad(&name, "ssh_keys"));
    let day = |key: &'static str, day: &Option<String>| if day.as_deref().is_none_or(moment::is_date) { Ok(()) } else { Err(bad(&name, key)) };
    day("valid_from", &one.valid_from)?;
    day("valid_to", &one.valid_to)?;
    if one.signers == 0 {
        return Err(bad(&name, "signers"));
    }
    Ok(Counterpart {
        authorities: if one.authorities.trim().is_empty() { Vec::new() } else { certificates(&name, &one.authorities)? },
        certificates: one.certificates.iter().map(digest).collect::<Result<_, _>>()?,
        ssh_keys: one.ssh_keys.iter().map(key).collect::<Result<_, _>>()?,
        valid_from: one.valid_from,
        valid_to: one.valid_to,
        require: one.require,
        signers: one.signers,
        name,
    })
}

fn seen(line: SeenLine) -> Result<Seen, BadCounterparts> {
    let digest = |text: &str| Digest::parse(text).map_err(|_bad| bad(&line.dossier, "seal"));
    let supersedes = line.supersedes.as_deref().map(digest).transpose()?;
    Ok(Seen { seal: digest(&line.seal)?, supersedes, counterpart: line.counterpart, version: line.version, dossier: line.dossier })
}

impl Counterpart {
    /// Writes the block for the file; appended, so that what a person wrote there stays as it is.
    pub fn block(&self) -> String {
        let list = |values: &[String]| values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(", ");
        let digests: Vec<String> = self.certificates.iter().map(Digest::to_string).collect();
        let needs: Vec<String> = self.require.iter().map(|need| need.name().to_owned()).collect();
        let mut lines = vec![format!("[[counterpart]]\nname = {}\n", quoted(&self.name))];
        if !self.authorities.is_empty() {
            lines.push(pems(&self.authorities));
        }
        for (key, values) in [("certificates", &digests), ("ssh_keys", &self.ssh_keys)] {
            if !values.is_empty() {
                lines.push(format!("{key} = [{}]\n", list(values)));
            }
        }
        let days = [("valid_from", &self.valid_from), ("valid_to", &self.valid_to)];
        lines.extend(days.into_iter().filter_map(|(key, day)| Some(format!("{key} = {}\n", quoted(day.as_deref()?)))));
        lines.push(format!("require = [{}]\n", list(&needs)));
        if self.signers > 1 {
            lines.push(format!("signers = {}\n", self.signers));
        }
        lines.concat()
    }
}

impl Seen {
    /// Writes the block for the file.
    pub fn block(&self) -> String {
        let (counterpart, dossier) = (quoted(&self.counterpart), quoted(&self.dossier));
        let supersedes = self.supersedes.map(|seal| format!("supersedes = \"{seal}\"\n")).unwrap_or_default();
        format!("[[seen]]\ncounterpart = {counterpart}\ndossier = {dossier}\nversion = {}\nseal = \"{}\"\n{supersedes}", self.version, self.seal)
    }
}

/// Writes the block of a time-stamp authority for the file.
pub fn time_authority_block(name: &str, authorities: &[Certificate]) -> String {
    format!("[[time_authority]]\nname = {}\n{}", quoted(name), pems(authorities))
}

fn pems(certificates: &[Certificate]) -> String {
    format!("authorities = \"\"\"\n{}\"\"\"\n", certificates.iter().map(Certificate::to_pem).collect::<String>())
}

/// Writes a basic string of TOML.
fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}
