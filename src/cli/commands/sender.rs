//! What the sender's commands share: opening the case, saying who is at work, telling why not.

use std::sync::Arc;

use pouch::extract::isolated::Reader;
use pouch::extract::ocr::Ocr;
use pouch::handling::Office;
use pouch::model::digest::Algorithm;
use pouch::model::finding::Finding;
use pouch::model::lang_tag::{BadTag, LangTag};
use pouch::model::finding::{Code, Diagnose, Values};
use pouch::pack::{Folder, LockedFolder, PackError, Worker};
use pouch::profile::Profiles;
use pouch::verify::VerifyError;

use super::Failure;
use crate::cli::exit::Exit;
use crate::cli::settings::Face;

/// Opens the case folder around the place where the command was given.
pub(super) fn open(face: &Face<'_>) -> Result<LockedFolder, Failure> {
    Ok(LockedFolder::open_with(&face.here, profiles(face)?)?)
}

/// Looks into the case folder around the place where the command was given, without holding its log.
pub(super) fn look(face: &Face<'_>) -> Result<Folder, Failure> {
    Ok(Folder::look_with(&face.here, profiles(face)?)?)
}

/// Returns the dossier types: those that come with pouch, and those of the office.
pub(super) fn profiles(face: &Face<'_>) -> Result<Arc<Profiles>, Failure> {
    let Some(office) = &face.office else { return Ok(Profiles::embedded()) };
    Profiles::with_office(office).map_err(in_files)
}

/// Says that files of requirements are wrong.
pub(super) fn in_files(findings: Vec<Finding>) -> Failure {
    Failure { exit: Exit::CouldNot, error: Box::new(BadFiles(findings.len())), findings }
}

/// Files of requirements that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{0} problems in files of requirements")]
struct BadFiles(usize);

impl Diagnose for BadFiles {
    fn code(&self) -> Code {
        Code("profile-files")
    }

    fn values(&self) -> Values {
        vec![("count", self.0.to_string())]
    }
}

/// Returns who is at work, and by which rules of handling.
pub(super) fn worker<'a>(face: &'a Face<'_>, salt: &'a mut dyn FnMut() -> [u8; 16]) -> Result<Worker<'a>, Failure> {
    Ok(Worker { actor: face.actor.clone(), at: face.at, salt, reader: &face.reader, office: office(face)? })
}

/// Returns the rules of handling: those that come with pouch, an office's own laid over them. They are read once.
pub(super) fn office<'a>(face: &'a Face<'_>) -> Result<&'a Office, Failure> {
    if let Some(known) = face.handling.get() {
        return Ok(known);
    }
    let read = match &face.office {
        Some(dir) => Office::with_overrides(dir).map_err(PackError::from)?,
        None => Office::embedded(),
    };
    Ok(face.handling.get_or_init(|| read))
}

/// Looks for text recognition in some languages; what is missing is told.
pub(super) fn recognition(face: &Face<'_>, wanted: &[LangTag]) -> (Option<Ocr>, Vec<Finding>) {
    let launcher = match &face.reader {
        Reader::Isolated(pool) => Some(pool.program().to_owned()),
        Reader::Here => None,
    };
    let (found, mut findings) = Ocr::find(&face.programs, wanted, launcher);
    if found.as_ref().is_some_and(|ocr| !ocr.can_draw()) {
        findings.push(Finding::warning("ocr-no-pdftoppm", ""));
    }
    (found, findings)
}

impl From<PackError> for Failure {
    fn from(error: PackError) -> Self {
        let exit = match &error {
            PackError::Stopped | PackError::Verify(VerifyError::Stopped) => Exit::Interrupted,
            PackError::Problems(_) => Exit::No,
            PackError::Secrecy(error) => super::opened::exit(error),
            PackError::NoCase { .. } | PackError::NoItem { .. } | PackError::NoFinding { .. } | PackError::NoKind { .. } | PackError::NotListed { .. } => Exit::Usage,
            PackError::Read { .. }
            | PackError::Write { .. }
            | PackError::Exists { .. }
            | PackError::CaseExists { .. }
            | PackError::Unsound(_)
            | PackError::Custody(_)
            | PackError::Dossier(_)
            | PackError::Archive(_)
            | PackError::Spool(_)
            | PackError::Handling(_)
            | PackError::I18n(_)
            | PackError::Verify(_)
            | PackError::Json(_)
            | PackError::Seal(_) => Exit::CouldNot,
        };
        let findings: Vec<Finding> =
            if let PackError::Problems(findings) | PackError::Unsound(findings) = &error { findings.clone() } else { Vec::new() };
        Self { exit, error: Box::new(error), findings }
    }
}

/// An argument that does not say what it should.
#[derive(Debug, thiserror::Error)]
pub(super) enum BadArgument {
    /// No language tag.
    #[error(transparent)]
    Language(#[from] BadTag),
    /// No date.
    #[error("{0:?} is not a date")]
    Date(String),
    /// No size, or one that is no use.
    #[error("{0:?} is not a size")]
    Size(String),
    /// No algorithm that lists may be written in.
    #[error("{0:?} is not an algorithm for lists")]
    Hash(String),
}

impl Diagnose for BadArgument {
    fn code(&self) -> Code {
        match self {
            Self::Language(_) => Code("argument-language"),
            Self::Date(_) => Code("argument-date"),
            Self::Size(_) => Code("argument-size"),
            Self::Hash(_) => Code("argument-hash"),
        }
    }

    fn values(&self) -> Values {
        let (Self::Language(BadTag(value)) | Self::Date(value) | Self::Size(value) | Self::Hash(value)) = self;
        let mut values = vec![("value", value.clone())];
        if matches!(self, Self::Hash(_)) {
            values.push(("known", Algorithm::FURTHER.map(Algorithm::name).join(", ")));
        }
        values
    }
}

impl From<BadArgument> for Failure {
    fn from(error: BadArgument) -> Self {
        Self { exit: Exit::Usage, error: Box::new(error), findings: Vec::new() }
    }
}

/// Reads a day or a moment that the officer typed; now when nothing was typed.
pub(super) fn when(face: &Face<'_>, text: Option<&str>) -> Result<String, BadArgument> {
    let Some(text) = text else { return Ok(face.at.to_string()) };
    let good = pouch::model::moment::is_date(text) || pouch::model::moment::is_instant(text);
    if good { Ok(text.to_owned()) } else { Err(BadArgument::Date(text.to_owned())) }
}

/// Reads a language tag that the officer typed.
pub(super) fn tag(text: &str) -> Result<LangTag, BadArgument> {
    Ok(LangTag::parse(text)?)
}

/// Reads a date that the officer typed; empty is allowed.
pub(super) fn date(text: &str) -> Result<String, BadArgument> {
    let good = text.is_empty() || pouch::model::moment::is_date(text);
    if good { Ok(text.to_owned()) } else { Err(BadArgument::Date(text.to_owned())) }
}

/// Reads the algorithms of `--hash`. SHA-256 is always there; `streebog` means the one of 256 bits.
pub(super) fn further(names: &[String]) -> Result<Vec<Algorithm>, BadArgument> {
    let mut all = Vec::new();
    for name in names {
        let found = if name.eq_ignore_ascii_case("streebog") { Some(Algorithm::Streebog256) } else { Algorithm::parse(name) };
        match found {
            Some(Algorithm::Sha256) => {}
            Some(algorithm) if Algorithm::FURTHER.contains(&algorithm) => all.push(algorithm),
            Some(_) | None => return Err(BadArgument::Hash(name.clone())),
        }
    }
    all.sort_unstable();
    all.dedup();
    Ok(all)
}

/// Reads a size such as `25MB` (a million bytes each) or `4GiB` (powers of 1024); a plain number is bytes.
pub(super) fn size(text: &str) -> Result<u64, BadArgument> {
    /// Smaller volumes are of no use to anybody, and there would be too many.
    const LEAST: u64 = 64 * 1024;
    const UNITS: [(&str, u64); 12] = [
        ("KIB", 1 << 10), ("MIB", 1 << 20), ("GIB", 1 << 30), ("TIB", 1 << 40), ("KB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("TB", 1_000_000_000_000),
        ("K", 1_000), ("M", 1_000_000), ("G", 1_000_000_000), ("B", 1),
    ];
    let plain = text.trim().to_ascii_uppercase();
    let unit = UNITS.iter().find_map(|(unit, bytes)| Some((plain.strip_suffix(unit)?, *bytes)));
    let (digits, unit) = unit.unwrap_or((&plain, 1));
    let bytes = digits.trim().parse::<u64>().ok().and_then(|count| count.checked_mul(unit));
    bytes.filter(|bytes| *bytes >= LEAST).ok_or_else(|| BadArgument::Size(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_as_people_write_them() {
        let read = |text| size(text).ok();
        assert_eq!((read("25MB"), read("25 mb"), read("4GiB"), read("65536")), (Some(25_000_000), Some(25_000_000), Some(4 << 30), Some(65_536)));
        assert_eq!((read("1B"), read(""), read("MB"), read("-1MB"), read("99999999999TB")), (None, None, None, None, None));
    }

    #[test]
    fn only_strong_algorithms_make_lists() {
        let names = |list: &str| further(&list.split(',').map(str::to_owned).collect::<Vec<_>>()).map(|all| all.into_iter().map(Algorithm::name).collect::<Vec<_>>());
        assert_eq!(names("sm3,SHA-512,streebog,sha256,sm3").unwrap(), ["sha512", "sm3", "streebog256"]);
        assert!(names("md5").is_err() && names("crc32").is_err());
    }
}
