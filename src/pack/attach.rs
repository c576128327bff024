//! A human translation is attached: bound to the source's digest, its own language checked.

use std::path::{Path, PathBuf};

use super::certify::certify;
use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::reading::{identified, real_number, searched};
use crate::custody::{CertificateShape, Event, SegmentsShape, Translated, TranslatorShape, remark_shape};
use crate::extract::Examined;
use crate::model::text::{Reading, Unread};
use crate::handling::Office;
use crate::intake::case_file;
use crate::intake::identify;
use crate::intake::take::{self, TakeError, Taken};
use crate::intake::walk;
use crate::model::digest::Digest;
use crate::model::finding::{Finding, Level};
use crate::model::identifier;
use crate::model::item::{Format, Item, ItemId};
use crate::model::lang_tag::LangTag;
use crate::model::name::EvidencePath;
use crate::model::observer::Observer;
use crate::model::translation::{Method, Scope, SegmentFile};
use crate::language;

/// What an officer says about a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attach {
    /// Number or path of the original.
    pub item: String,
    /// The translation; none when a certificate is added to the one that is attached.
    pub file: Option<PathBuf>,
    /// Its language.
    pub to: LangTag,
    /// How much of the source it covers.
    pub scope: Scope,
    /// Key of a `[[translator]]`, or a name; empty where the translation is attached already.
    pub translator: String,
    /// Who read it a second time.
    pub reviser: Option<String>,
    /// The person who edited a machine draft, when there was one.
    pub machine_draft_edited_by: Option<String>,
    /// The certificate.
    pub certificate: Option<CertificateGiven>,
    /// From whom it came.
    pub received_from: Option<String>,
    /// When it came (`YYYY-MM-DD`).
    pub received_on: Option<String>,
    /// The translation whose place it takes: its path or the first digits of its SHA-256.
    pub supersedes: Option<String>,
    /// Why.
    pub reason: String,
}

/// What an officer says about a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateGiven {
    /// The file.
    pub file: PathBuf,
    /// Where it was given.
    pub place: String,
    /// When.
    pub date: String,
    /// Pages covered.
    pub pages: Option<u32>,
    /// Its number in a register.
    pub number: String,
    /// Who recorded or confirmed it: court, notary, college.
    pub authority: String,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// The original.
    pub item: ItemId,
    /// The translation, below the case folder.
    pub path: EvidencePath,
    /// How much of the source it covers.
    pub scope: Scope,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// So many translations of one name are kept beside each other.
const MOST_VERSIONS: u32 = 99;

/// So many remarks about a translation are logged.
const MOST_REMARKS: usize = 20;

/// So many digits of a digest name a translation.
const LEAST_DIGITS: usize = 8;

/// A file of the case, with what one read of it told.
pub(super) struct Brought {
    pub(super) path: EvidencePath,
    pub(super) taken: Taken,
    pub(super) format: Format,
}

/// Attaches a translation; a file outside the case folder is copied into `translations/<tag>/`.
pub fn attach(folder: &mut LockedFolder, given: &Attach, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<Attached, PackError> {
    folder.begin(worker)?;
    let item = folder.item(&given.item)?.clone();
    let Some(file) = &given.file else { return certify(folder, &item, given, worker, observer) };
    let supersedes = superseded(folder, &item, given)?;
    let from = source_language(&item, &given.to)?;
    let translator = translator(folder, &given.translator, &given.to)?;
    let home = format!("translations/{}", given.to);
    let brought = bring(folder, file, &home, observer)?;
    let examined = examined(&brought, worker);
    invented(folder, &brought, &examined)?;
    let mut remarks = found(&brought, &examined, worker.office);
    let certificate = match &given.certificate {
        Some(certificate) => Some(certificate_of(folder, certificate, &mut remarks, (worker, observer))?),
        None => None,
    };
    let seems = language::seems(&examined.reading.blocks, &given.to);
    let mut findings = findings(&item, &brought, &given.to, seems.as_ref());
    findings.extend(remarks.iter().map(|remark| Finding { place: brought.path.shown(), ..remark.clone() }));
    findings.extend(replaced(folder, &item, given));
    findings.extend(without_reader(folder, &brought, &given.to));
    findings.extend(unlisted(folder, &given.translator));
    // The same file again, with more to say about it, stays what came back from a request.
    let same = folder.register.translations.get(&(item.id, given.to.clone())).filter(|old| old.sha256 == brought.taken.sha256);
    let segments = same.and_then(|old| old.segments.as_ref()).map(segments_shape);
    let event = Event::Translated(Box::new(Translated {
        item: item.id.to_string(),
        source_sha256: item.sha256.to_string(),
        source_text: item.text.digest.map(|digest| digest.to_string()),
        from: from.to_string(),
        to: given.to.to_string(),
        path: brought.path.encoded(),
        sha256: brought.taken.sha256.to_string(),
        bytes: brought.taken.bytes,
        mime: brought.format.mime.clone(),
        scope: given.scope.name().to_owned(),
        machine_draft_edited_by: given.machine_draft_edited_by.clone(),
        translator,
        reviser: given.reviser.clone(),
        certificate,
        received_from: given.received_from.clone(),
        received_on: given.received_on.clone(),
        seems: seems.map(|tag| tag.to_string()),
        searched: worker.office.markings.date().to_owned(),
        remarks: remarks.iter().map(remark_shape).collect(),
        segments,
        supersedes: supersedes.map(|digest| digest.to_string()),
        reason: given.reason.clone(),
    }));
    folder.log(vec![event], worker)?;
    Ok(Attached { item: item.id, path: brought.path, scope: given.scope, findings })
}

/// A translation needs a known source language: a person's word, or a detection that is sure.
pub(super) fn source_language(item: &Item, to: &LangTag) -> Result<LangTag, PackError> {
    let problem = |code| {
        let finding = Finding::error(code, item.path.shown()).with("item", item.id).with("to", to);
        PackError::Problems(vec![finding])
    };
    let known = item.language();
    if known.is_undetermined() {
        Err(problem("attach-source-language-unknown"))
    } else if to.covers(&known) {
        Err(problem("attach-same-language"))
    } else {
        Ok(known)
    }
}

pub(super) fn translator(folder: &Folder, name: &str, to: &LangTag) -> Result<TranslatorShape, PackError> {
    let listed = &folder.file.case.translators;
    let plain = |words: &crate::model::case::Words| words.best(std::slice::from_ref(to)).map(|(_, text)| text.to_owned()).unwrap_or_default();
    match listed.iter().find(|translator| translator.key == name || translator.name == name) {
        Some(found) => Ok(TranslatorShape {
            name: found.name.clone(),
            qualification: plain(&found.qualification),
            authority: plain(&found.authority),
            number: found.number.clone(),
        }),
        None if listed.is_empty() || name.contains(' ') => Ok(TranslatorShape {
            name: name.to_owned(),
            qualification: String::new(),
            authority: String::new(),
            number: String::new(),
        }),
        None => {
            let known = listed.iter().map(|translator| translator.key.as_str()).collect::<Vec<_>>().join(", ");
            Err(PackError::NotListed { name: name.to_owned(), known })
        }
    }
}

/// A name that is not on the list of the case: perhaps one of the list, mistyped.
fn unlisted(folder: &Folder, name: &str) -> Option<Finding> {
    let listed = &folder.file.case.translators;
    let known = listed.is_empty() || listed.iter().any(|translator| translator.key == name || translator.name == name);
    let near = case_file::nearest(name, listed.iter().map(|translator| translator.name.as_str()));
    let finding = Finding::note("attach-translator-unlisted", name).with("nearest", near.unwrap_or("none"));
    let level = if near.is_some() { Level::Warning } else { Level::Note };
    if known { None } else { Some(Finding { level, ..finding }) }
}

/// The translation whose place this one takes, as a person named it; it must be the present one.
fn superseded(folder: &Folder, item: &Item, given: &Attach) -> Result<Option<Digest>, PackError> {
    let Some(name) = &given.supersedes else { return Ok(None) };
    let problem = |finding: Finding| PackError::Problems(vec![finding.with("item", item.id).with("to", &given.to)]);
    let Some(old) = folder.register.translations.get(&(item.id, given.to.clone())) else {
        return Err(problem(Finding::error("attach-supersedes-nothing", name)));
    };
    let digits = name.len() >= LEAST_DIGITS && old.sha256.to_string().starts_with(&name.to_ascii_lowercase());
    if digits || *name == old.path.encoded() || *name == old.path.shown() {
        return Ok(Some(old.sha256));
    }
    let finding = Finding::error("attach-supersedes-other", name).with("present", old.path.shown());
    Err(problem(finding.with("sha256", old.sha256)))
}

pub(super) fn bring(folder: &Folder, file: &Path, home: &str, observer: &dyn Observer) -> Result<Brought, PackError> {
    let failed = |source| match source {
        TakeError::Stopped => PackError::Stopped,
        TakeError::Io(_) | TakeError::NotAFile | TakeError::Changed | TakeError::NameTaken => PackError::Read { path: file.to_owned(), source },
    };
    let real = file.canonicalize().map_err(|error| failed(error.into()))?;
    let root = folder.root.canonicalize().map_err(|error| failed(error.into()))?;
    let (path, taken) = match real.strip_prefix(&root) {
        Ok(inside) if inside.starts_with("translations") || inside.starts_with("evidence") => {
            let parts: Vec<Vec<u8>> = inside.components().map(|part| walk::raw(part.as_os_str()).into_owned()).collect();
            (EvidencePath::new(parts.join(&b'/')), take::take(&real, Vec::new(), observer).map_err(failed)?)
        }
        _ => {
            let name = real.file_name().map(|name| walk::raw(name).into_owned()).unwrap_or_default();
            copy_beside(folder, &real, home, &name, observer).map_err(failed)?
        }
    };
    let format = identify::identify(taken.head(), taken.whole, path.extension().as_deref()).format;
    Ok(Brought { path, taken, format })
}

/// Copies a file in; a corrected one of the same name is kept beside the old one, as `name.2.docx`.
pub(super) fn copy_beside(folder: &Folder, real: &Path, home: &str, name: &[u8], observer: &dyn Observer) -> Result<(EvidencePath, Taken), TakeError> {
    let dot = name.iter().rposition(|byte| *byte == b'.').filter(|at| *at > 0).unwrap_or(name.len());
    let (stem, extension) = name.split_at(dot);
    for round in 1..=MOST_VERSIONS {
        let number = if round == 1 { String::new() } else { format!(".{round}") };
        let path = EvidencePath::new([home.as_bytes(), b"/", stem, number.as_bytes(), extension].concat());
        match take::copy(real, &folder.on_disk(&path), Vec::new(), observer) {
            Err(TakeError::NameTaken) => {}
            taken => return taken.map(|taken| (path, taken)),
        }
    }
    Err(TakeError::NameTaken)
}

/// A translation that goes to nobody: most often a tag that was mistyped.
fn without_reader(folder: &Folder, brought: &Brought, to: &LangTag) -> Option<Finding> {
    let mut readers = folder.file.case.recipients.iter().flat_map(|recipient| &recipient.languages);
    let read = readers.clone().next().is_none() || readers.any(|tag| tag.covers(to));
    (!read).then(|| Finding::warning("attach-no-reader", brought.path.shown()).with("to", to))
}

/// What an earlier translation of the same item into the same language loses by being superseded.
fn replaced(folder: &Folder, item: &Item, given: &Attach) -> Option<Finding> {
    let old = folder.register.translations.get(&(item.id, given.to.clone()))?;
    let weaker = given.scope > old.scope
        || (old.certificate.is_some() && given.certificate.is_none())
        || (old.method == Method::Human && given.machine_draft_edited_by.is_some());
    let finding = Finding::note("attach-replaces", old.path.shown()).with("item", item.id).with("to", &given.to);
    let level = if weaker { Level::Warning } else { Level::Note };
    // What was named was meant; what is lost is told all the same.
    (weaker || given.supersedes.is_none()).then_some(())?;
    Some(Finding { level, ..finding.with("translator", &old.translator.name) })
}

/// A number that could be a real person's has no place in a translation of what must be invented.
fn invented(folder: &Folder, brought: &Brought, examined: &Examined) -> Result<(), PackError> {
    let mut blocks = examined.reading.blocks.iter().filter(|_| folder.is_invented());
    let real = blocks.find_map(|block| identifier::real_looking(&block.text, 1).pop());
    real.map_or(Ok(()), |(kind, number)| Err(PackError::Problems(vec![real_number(kind, &number, &brought.path.shown())])))
}

/// Takes a certificate into the case and searches it like the translation.
pub(super) fn certificate_of(folder: &Folder, given: &CertificateGiven, remarks: &mut Vec<Finding>, (worker, observer): (&Worker<'_>, &dyn Observer)) -> Result<CertificateShape, PackError> {
    let file = bring(folder, &given.file, "translations/certificates", observer)?;
    let own = found(&file, &examined(&file, worker), worker.office);
    remarks.extend(own.into_iter().map(|finding| finding.with("name", file.path.shown())));
    Ok(certificate_shape(&file, given))
}

fn certificate_shape(file: &Brought, given: &CertificateGiven) -> CertificateShape {
    CertificateShape {
        path: file.path.encoded(),
        sha256: file.taken.sha256.to_string(),
        bytes: file.taken.bytes,
        mime: file.format.mime.clone(),
        place: given.place.clone(),
        date: given.date.clone(),
        pages: given.pages,
        number: given.number.clone(),
        authority: given.authority.clone(),
    }
}

/// Returns what the log says of segments.
pub(super) fn segments_shape(kept: &SegmentFile) -> SegmentsShape {
    SegmentsShape {
        request: kept.request.clone(),
        path: kept.path.encoded(),
        sha256: kept.sha256.to_string(),
        returned: kept.returned.encoded(),
        returned_sha256: kept.returned_sha256.to_string(),
    }
}

fn examined(brought: &Brought, worker: &Worker<'_>) -> Examined {
    if brought.taken.whole { worker.reader.examine(brought.taken.head(), &brought.format, identified) } else { Examined { reading: Reading::nothing(Unread::TooLarge), ..Examined::default() } }
}

/// Markings, keys and passwords in a file and in what lies in it.
fn found(brought: &Brought, examined: &Examined, office: &Office) -> Vec<Finding> {
    let name = String::from_utf8_lossy(brought.path.file_name()).into_owned();
    let mut found = searched(&name, &examined.reading.blocks, &examined.said, brought.taken.head(), office);
    for part in &examined.parts {
        let own = searched(&part.name, &part.reading.blocks, &part.said, &[], office);
        found.extend(own.into_iter().map(|finding| finding.with("name", &part.number)));
    }
    found.truncate(MOST_REMARKS);
    found
}

fn findings(item: &Item, brought: &Brought, to: &LangTag, seems: Option<&LangTag>) -> Vec<Finding> {
    let mut findings = Vec::new();
    if let Some(seems) = seems {
        let finding = Finding::warning("attach-language-differs", brought.path.shown());
        findings.push(finding.with("to", to).with("seems", seems));
    }
    if brought.taken.bytes == 0 {
        findings.push(Finding::warning("attach-empty", brought.path.shown()).with("item", item.id));
    }
    if brought.taken.sha256 == item.sha256 {
        findings.push(Finding::warning("attach-same-file", brought.path.shown()).with("item", item.id));
    }
    findings
}
