//! Packing: from an opened case to one sealed-ready ZIP for each recipient, with its dispatch note.
//!
//! The story: decide (`plan`), put the pages into words (`dossier`), list and write the bag in
//! one pass (`write`), let our own verifier open it, and only then give it its name.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::NamedTempFile;

use super::bag_file::{self, BagFile, Content};
use super::after;
use super::approval;
use super::check;
use super::corrections;
use super::error::PackError;
use super::excerpt;
use super::folder::{Folder, LockedFolder, TOOL, Worker};
use super::lists;
use super::outlet::{self, Places};
use super::parts::Parts;
use super::pictures::Gallery;
use super::plan::{self, Aim, Look};
use super::print::{self, Print};
use super::questions::{disclose, open_questions};
use super::reasons::weighed;
use super::review::Reviewed;
use super::seal;
use super::spool::{Spool, Spooled};
use super::write::{self, Package, Refusal};
use crate::archive::volumes;
use crate::bag::{InfoWriter, manifest_line};
use crate::custody::{Event, Packed as PackedEvent, Pin};
use crate::dossier::material::{CustodyLine, Exhibit};
use crate::dossier::covering::CoveringLetter;
use crate::dossier::pdf::{self, Press};
use crate::dossier::{Dispatched, Material, Pages, Part, Shelf, index};
use crate::i18n::Locale;
use crate::intake::take::TakeError;
use crate::model::case::{Case, Recipient};
use crate::model::digest::{Algorithm, Digest};
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;
use crate::model::observer::Observer;
use crate::seal::Signatory;
use crate::verify;

/// How to pack.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Debug, Clone)]
pub struct PackSettings {
    /// Keys of recipients; empty means all.
    pub to: Vec<String>,
    /// Where the dossiers go; `None` means the case folder.
    pub out: Option<PathBuf>,
    /// Whether existing output is replaced.
    pub force: bool,
    /// An office's own templates.
    pub templates: Option<PathBuf>,
    /// Whether what can be made smaller is compressed. A deflated entry can be written in several ways that unpack
    /// alike, so only a dossier of stored entries shows every changed bit.
    pub compress: bool,
    /// Whether only the structure of what was written is checked, and the ZIP gets no digest.
    pub quick: bool,
    /// How many threads the check of our own work may use.
    pub threads: usize,
    /// Who signs each dossier.
    pub sign: Arc<[Signatory]>,
    /// Whether a covering letter is written beside the dossier.
    pub letter: bool,
    /// Whether the dossier is printed as PDF.
    pub print: Print,
    /// In which algorithms the payload is listed beside SHA-256.
    pub further: Vec<Algorithm>,
    /// Into volumes of how many bytes the ZIP is cut.
    pub split: Option<u64>,
    /// What is ready for the pages of the next dossier; it goes by `templates`.
    pub shelf: Arc<Shelf>,
}

impl PackSettings {
    /// For every recipient, into the case folder: everything stored and checked, nothing signed or printed.
    pub fn plain() -> Self {
        let (to, further, sign) = (Vec::new(), Vec::new(), Arc::default());
        let (force, compress, quick, letter) = (false, false, false, false);
        Self { to, out: None, force, templates: None, compress, quick, threads: 1, sign, letter, print: Print::Nothing, further, split: None, shelf: Arc::default() }
    }
}

/// One dossier.
#[derive(Debug, Clone, PartialEq)]
pub struct Packed {
    /// Key of the recipient.
    pub recipient: String,
    /// The ZIP, or its first volume.
    pub file: PathBuf,
    /// The dispatch note.
    pub note: PathBuf,
    /// The page that checks the dossier in a browser, beside it.
    pub page: PathBuf,
    /// The covering letter beside it, where one was asked for.
    pub letter: Option<PathBuf>,
    /// How to join the volumes, where there are any.
    pub join: PathBuf,
    /// The volumes, in their order; none when the ZIP is one file.
    pub volumes: Vec<PathBuf>,
    /// Size of the ZIP in bytes.
    pub bytes: u64,
    /// The seal digest.
    pub seal: Digest,
    /// Items inside, withheld ones too.
    pub items: usize,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// Packs one dossier for each recipient asked for.
pub fn pack(folder: &mut LockedFolder, settings: &PackSettings, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<Vec<Packed>, PackError> {
    let recipients = chosen(folder, &settings.to)?;
    // Nothing is written for one recipient before it is known that nothing stands in the way for another.
    let mut foreseen = Vec::with_capacity(recipients.len());
    for recipient in &recipients {
        let look = Look { folder, recipient, office: worker.office, at: worker.at };
        let findings = plan::without_errors(plan::judged(&Aim { look, reader: worker.reader, observer })?)?;
        let letter = settings.letter.then(|| letter(recipient, settings.templates.as_deref())).transpose()?;
        foreseen.push((findings, letter));
        Places::of(folder, recipient, settings.out.as_deref()).free(settings.force)?;
    }
    let mut reviewed = open_questions(folder, &recipients, worker, observer)?;
    reviewed.extend(weighed(folder, plan::once(foreseen.iter().flat_map(|(findings, _)| findings).cloned().collect())));
    let press = settings.print.press()?;
    folder.begin(worker)?;
    folder.freeze(worker)?;
    let each = recipients.iter().zip(foreseen);
    each.map(|(recipient, foreseen)| pack_for(folder, (recipient, foreseen), (settings, press.as_ref()), (worker, &reviewed), observer)).collect()
}

/// The covering letter in the language of a recipient's dossier; an office's own, where its set of templates has one.
pub(super) fn letter(recipient: &Recipient, set: Option<&Path>) -> Result<CoveringLetter, PackError> {
    CoveringLetter::open(&Locale::nearest(&recipient.languages), set).map_err(PackError::Problems)
}

/// Refuses where a file that packing would write is there already.
pub fn untaken(folder: &Folder, settings: &PackSettings) -> Result<(), PackError> {
    chosen(folder, &settings.to)?.iter().try_for_each(|recipient| Places::of(folder, recipient, settings.out.as_deref()).free(settings.force))
}

/// Returns where the dossier for a recipient lies or will lie.
pub fn destination(folder: &Folder, recipient: &Recipient, out: Option<&Path>) -> PathBuf {
    Places::of(folder, recipient, out).file
}

fn chosen(folder: &Folder, keys: &[String]) -> Result<Vec<Recipient>, PackError> {
    let all = &folder.file.case.recipients;
    if all.is_empty() {
        return Err(PackError::Problems(vec![Finding::error("pack-no-recipient", "case.toml")]));
    }
    let known = || all.iter().map(|recipient| recipient.key.as_str()).collect::<Vec<_>>().join(", ");
    let find = |key: &String| all.iter().find(|recipient| recipient.key == *key).cloned().ok_or_else(|| PackError::NotListed { name: key.clone(), known: known() });
    if keys.is_empty() { Ok(all.clone()) } else { keys.iter().map(find).collect() }
}

fn pack_for(folder: &mut LockedFolder, (recipient, (findings, letter)): (&Recipient, (Vec<Finding>, Option<CoveringLetter>)), (settings, press): (&PackSettings, Option<&Press>), (worker, reviewed): (&mut Worker<'_>, &[Reviewed]), observer: &dyn Observer) -> Result<Packed, PackError> {
    let look = Look { folder, recipient, office: worker.office, at: worker.at };
    let mut plan = plan::plan(Aim { look, reader: worker.reader, observer }, findings)?;
    disclose(&mut plan, reviewed, &recipient.key);
    Part::assign(&mut plan.exhibits);
    let places = Places::of(folder, recipient, settings.out.as_deref());
    let (base, out) = (&places.base, &places.out);
    outlet::sweep(out, base);
    let mut spool = Spool::beside(&folder.root)?;
    let extract = excerpt::extract(folder, recipient, (&plan, reviewed), &mut spool)?;
    let unknown = plan.unknown();
    let case = folder.file.case.seen_by(&recipient.key);
    let mut material = material(&case, recipient, std::mem::take(&mut plan.exhibits), extract.lines, worker.at);
    material.supersedes = superseded(folder, recipient);
    material.approvals = approval::holding(folder);
    material.corrects = corrections::since(folder, recipient);
    material.unknown = unknown;
    material.promised = seal::promised(&settings.sign);
    material.printed = press.is_some() && !pdf::volumes(&material).is_empty();
    material.fonts = press.map(|press| press.added().to_vec()).unwrap_or_default();
    let pages = settings.shelf.pages(&material.language, &material.sender_language, settings.templates.as_deref())?.reading(&recipient.languages);
    let gallery = Gallery { folder, reader: worker.reader, threads: settings.threads, observer };
    let mut files = bag_files(&material, (&pages, press.map(|press| (press, gallery))), std::mem::take(&mut plan.originals), (extract.text, extract.pin), &mut spool)?;
    // The pages are made; what tells of each item is not kept while the originals are read.
    let items = std::mem::take(&mut material.exhibits).len();
    files.push(BagFile::new(verify::page::NAME, Content::Constant(verify::page::PAGE, verify::page::digest())));
    let lists = lists::further(&files, &settings.further, folder, &spool)?;
    files.extend(lists);
    let seal = bag_file::close(&mut files);
    after::still_as_sent(folder, recipient, &seal)?;
    seal::signed(&mut files, &settings.sign, worker.at)?;
    let package = Package { files: &files, spool: &spool, root: &folder.root, base, compress: settings.compress, threads: settings.threads };
    let parts = written(folder, &package, (out, base, settings.split), observer)?;
    drop(files);
    let checked = check::check((&parts, &places.file), seal, settings.quick, settings.threads, observer)?;
    let zip_name = places.zip();
    let telephone = verify::telephone(&seal).split_whitespace().map(str::to_owned).collect();
    let (zip_sha256, zip_bytes) = (checked.sha256, checked.bytes);
    let page_sha256 = verify::page::digest();
    let sent = Dispatched { zip_name: zip_name.clone(), zip_sha256, zip_bytes, items, seal, telephone, page_name: format!("{base}.verify.html"), page_sha256 };
    // All are whole before the first gets its name: a full disk leaves none.
    let mut ready = named(parts, &places, settings.split.is_some());
    let volumes: Vec<PathBuf> = ready.iter().map(|(_, path)| path.clone()).filter(|path| *path != places.file).collect();
    if settings.split.is_some() {
        ready.extend(companions(&pages, &places, &checked.volumes)?);
    }
    let (notes, lacking) = notes(&pages, &places, (&material, &sent), letter.as_ref())?;
    ready.extend(notes);
    plan.findings.extend(lacking.into_iter().chain(same_version(folder, recipient, &seal)));
    let paths: Vec<PathBuf> = ready.iter().map(|(_, path)| path.clone()).collect();
    places.clear(&paths, settings.force)?;
    for (temp, path) in ready {
        outlet::keep(temp, &path, settings.force)?;
    }
    // What was answered is in the log, and told by `check`.
    plan.findings.retain(|finding| !reviewed.iter().any(|one| !one.is_open() && one.finding == *finding));
    let event = PackedEvent { recipient: recipient.key.clone(), version: folder.file.case.version, seal: seal.to_string(), file: zip_name };
    folder.log(vec![Event::Packed(event)], worker).inspect_err(|_| outlet::withdraw(&paths))?;
    let Places { file, note, page, join, cover, .. } = places;
    Ok(Packed { recipient: recipient.key.clone(), file: volumes.first().cloned().unwrap_or(file), note, page, letter: letter.map(|_| cover), join, volumes, bytes: zip_bytes, seal, items, findings: plan.findings })
}

/// Files that wait for their names.
type Ready = Vec<(NamedTempFile, PathBuf)>;

/// What lies beside the dossier for its reader: the dispatch note, the page that checks, a covering letter where one is
/// asked for. What that letter lacks comes along.
fn notes(pages: &Pages, places: &Places, (material, sent): (&Material<'_>, &Dispatched), letter: Option<&CoveringLetter>) -> Result<(Ready, Vec<Finding>), PackError> {
    let made = |bytes: &[u8]| outlet::made(bytes, &places.out, &places.base);
    let mut ready = vec![(made(pages.dispatch(material, sent)?.as_bytes())?, places.note.clone()), (made(verify::page::PAGE)?, places.page.clone())];
    let Some(letter) = letter else { return Ok((ready, Vec::new())) };
    let covered = pages.covering(letter, material, sent)?;
    ready.push((made(covered.html.as_bytes())?, places.cover.clone()));
    Ok((ready, covered.findings))
}

/// What lies beside volumes: how to join them, and the list of them.
fn companions(pages: &Pages, places: &Places, digests: &[Digest]) -> Result<[(NamedTempFile, PathBuf); 2], PackError> {
    let zip = places.zip();
    let names: Vec<String> = (1..).zip(digests).map(|(number, _)| volumes::name(&zip, number)).collect();
    let list: String = names.iter().zip(digests).map(|(name, digest)| manifest_line(digest, name)).collect();
    let made = |text: &str| outlet::made(text.as_bytes(), &places.out, &places.base);
    Ok([(made(&pages.join(&zip, &names))?, places.join.clone()), (made(&list)?, places.list.clone())])
}

/// Says which name each written file gets.
fn named(parts: Parts<'_>, places: &Places, in_volumes: bool) -> Vec<(NamedTempFile, PathBuf)> {
    let files = parts.into_files();
    if !in_volumes {
        return files.into_iter().map(|file| (file, places.file.clone())).collect();
    }
    let zip = places.zip();
    (1..).zip(files).map(|(number, file)| (file, places.out.join(volumes::name(&zip, number)))).collect()
}

pub(super) fn material<'a>(case: &'a Case, recipient: &'a Recipient, exhibits: Vec<Exhibit>, custody: Vec<CustodyLine>, at: Moment) -> Material<'a> {
    let working = case.working_language.clone().unwrap_or_else(LangTag::undetermined);
    Material {
        case,
        recipient,
        language: Locale::nearest(&recipient.languages),
        sender_language: Locale::nearest(&[working]),
        exhibits,
        custody,
        at,
        software: TOOL.to_owned(),
        supersedes: None,
        approvals: Vec::new(),
        corrects: Vec::new(),
        unknown: Vec::new(),
        verify_page: true,
        promised: String::new(),
        printed: false,
        fonts: Vec::new(),
    }
}

/// The seal of the last dossier with a lower version for this recipient.
fn superseded(folder: &Folder, recipient: &Recipient) -> Option<String> {
    let versions = folder.register.packed.get(&recipient.key)?;
    versions.range(..folder.file.case.version).next_back().map(|(_, packed)| packed.seal.clone())
}

fn bag_files(material: &Material<'_>, (pages, press): (&Pages, Option<(&Press, Gallery<'_>)>), originals: Vec<BagFile>, (log, pin): (Spooled, Pin), spool: &mut Spool) -> Result<Vec<BagFile>, PackError> {
    // Never grown while it is filled: a list of very many files would for a moment stand twice in memory.
    let beside = material.exhibits.iter().map(|exhibit| exhibit.translations.len()).sum::<usize>();
    let mut files = originals;
    files.reserve_exact(beside + 2 * material.parts().count() + 32);
    for exhibit in &material.exhibits {
        for translation in &exhibit.translations {
            if let Some(path) = &translation.side_by_side {
                let page = spool.put(|out| pages.side_by_side(material, exhibit, translation, out))?;
                files.push(BagFile::new(path.as_str(), Content::Spooled(page)));
            }
        }
    }
    if files.is_empty() {
        // A bag has a payload (RFC 8493 §2.1.2), and a notice that a life is at risk need not have evidence.
        files.push(BagFile::made("data/notice.txt", pages.no_evidence(material)));
    }
    let payload = files.iter().map(BagFile::bytes).sum::<u64>();
    let info = info(material, payload, files.len(), pin);
    files.push(BagFile::made("bag-info.txt", info));
    let outline = pages.outline(material);
    let start = spool.put(|out| pages.start(material, &outline, out))?;
    files.push(BagFile::new("START-HERE.html", Content::Spooled(start)));
    for (part, exhibits) in material.parts() {
        let page = spool.put(|out| pages.part(material, &outline, exhibits, out))?;
        files.push(BagFile::new(&part.file(), Content::Spooled(page)));
    }
    if let Some(press) = press {
        files.extend(print::files(press, pages, (material, &outline), spool)?);
    }
    let index = spool.put(|out| index::write(material, out))?;
    files.push(BagFile::new("dossier.json", Content::Spooled(index)));
    files.push(BagFile::new("custody.jsonl", Content::Spooled(log)));
    Ok(files)
}

fn info(material: &Material<'_>, payload: u64, count: usize, pin: Pin) -> String {
    let case = material.case;
    let (year, month, day) = material.at.date();
    let languages: Vec<&str> = material.recipient.languages.iter().map(LangTag::as_str).collect();
    let mut info = InfoWriter::new()
        .with("External-Identifier", &material.package_name())
        .with("Bag-Software-Agent", TOOL)
        .with("Payload-Oxum", &format!("{payload}.{count}"))
        .with("Bagging-Date", &format!("{year:04}-{month:02}-{day:02}"))
        .with("Dossier-Type", &case.kind)
        .with("Dossier-Version", &case.version.to_string())
        .with("Dossier-Languages", &languages.join(" "))
        .with("Items", &material.exhibits.len().to_string())
        .with("Custody-Head", &pin.head.to_string())
        .with("Custody-Events", &pin.events.to_string());
    if case.sample {
        info = info.with("Sample", "true");
    }
    if let Some(supersedes) = &material.supersedes {
        info = info.with("Supersedes", supersedes);
    }
    let promised = if material.promised.is_empty() { "none" } else { &material.promised };
    info.with("Seal-Expected", promised).finish()
}

/// Writes the ZIP beside its later place, without a name anybody would take for a dossier.
fn written<'a>(folder: &Folder, package: &Package<'_>, (out, base, split): (&'a Path, &'a str, Option<u64>), observer: &dyn Observer) -> Result<Parts<'a>, PackError> {
    let failed = |source| PackError::Write { path: out.join(format!("{base}.zip")), source };
    let mut parts = Parts::begin(out, base, split)?;
    match write::write(&mut parts, package, observer)? {
        Ok(_) => {}
        Err(Refusal::Stopped) => return Err(PackError::Stopped),
        Err(Refusal::Read(original, source)) => {
            return Err(PackError::Read { path: folder.on_disk(&original.path), source: TakeError::Io(source) });
        }
        Err(Refusal::Spool(source)) => return Err(failed(source)),
        Err(Refusal::Changed(original, now)) => return Err(plan::changed(folder, &original.path, original.sha256, now)),
    }
    parts.sync().map_err(failed)?;
    Ok(parts)
}

/// Two different dossiers that call themselves the same version: the recipient must be told.
fn same_version(folder: &Folder, recipient: &Recipient, seal: &Digest) -> Option<Finding> {
    let version = folder.file.case.version;
    let last = folder.register.packed.get(&recipient.key)?.get(&version)?;
    let finding = Finding::warning("pack-same-version", &recipient.key).with("version", version);
    (last.seal != seal.to_string()).then(|| finding.with("seal", &last.seal))
}
