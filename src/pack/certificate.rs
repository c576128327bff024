//! A translator's certificate in the form of the country it goes to: written to be signed, and looked at when it came back.
//!
//! It speaks of exact bytes: both digests are compared with the files before they are printed. Nothing is logged; the
//! signed sheet comes back with `attach --certificate`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::error::PackError;
use super::folder::{Folder, Worker};
use super::plan::{Aim, Look, changed, text};
use super::put::put;
use crate::dossier::{CertificateSheet, Pages};
use crate::i18n::{Locale, names};
use crate::intake::take;
use crate::model::case::{Recipient, Words};
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::item::{Format, Item};
use crate::model::lang_tag::LangTag;
use crate::model::name::EvidencePath;
use crate::model::observer::Observer;
use crate::model::translation::{Method, Scope, Translation, Translator};
use crate::profile::{CertificateForm, CertificateText};

/// What an officer asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateWanted {
    /// Number or path of the original.
    pub item: String,
    /// The language of the translation.
    pub to: LangTag,
    /// ISO 3166 alpha-2; the countries of the recipients who read that language when not told.
    pub country: Option<String>,
    /// Where it will be given, when that is known.
    pub place: String,
    /// When (`YYYY-MM-DD`), when that is known.
    pub date: String,
    /// How many pages it covers.
    pub pages: Option<u32>,
    /// Where it is put; `work/certificates` of the case when not told.
    pub out: Option<PathBuf>,
    /// An office's own folder of templates.
    pub templates: Option<PathBuf>,
}

/// Countries that print on Letter: `measurementData/paperSize` of CLDR 48. All others print on A4.
const LETTER: [&str; 14] = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateMade {
    /// The item.
    pub item: String,
    /// Country and file; `GENERAL` where no form of the country is known.
    pub files: Vec<(String, PathBuf)>,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// Writes the certificates.
pub fn certificate(folder: &Folder, wanted: &CertificateWanted, worker: &Worker<'_>, observer: &dyn Observer) -> Result<CertificateMade, PackError> {
    let item = folder.item(&wanted.item)?;
    let record = certifiable(folder, item, &wanted.to)?;
    same(folder, &item.path, item.sha256, observer)?;
    same(folder, &record.path, record.sha256, observer)?;
    let mut made = CertificateMade { item: item.id.to_string(), files: Vec::new(), findings: Vec::new() };
    let place = wanted.out.clone().unwrap_or_else(|| folder.root.join("work/certificates"));
    let mut seen = BTreeSet::new();
    for country in countries(folder, wanted) {
        let Some(form) = folder.profiles.certificates().of(&country) else { continue };
        let Some((own, words)) = form.words(&wanted.to) else { continue };
        if !seen.insert(&form.country) {
            continue;
        }
        if form.is_general() {
            made.findings.push(Finding::note("certificate-general", record.path.shown()).with("country", &country));
        }
        let mut sheet = sheet(folder, item, record, (&own, words));
        fill(&mut sheet, wanted, (&own, &words.labels.pages));
        sheet.letter = LETTER.iter().any(|letter| letter.eq_ignore_ascii_case(&country));
        if form.with_text {
            let text = paragraphs(folder, record, worker, observer)?;
            if text.is_empty() {
                made.findings.push(Finding::note("certificate-no-text", record.path.shown()).with("country", &form.country));
            }
            sheet.text = text;
        }
        made.findings.extend(unknown(form, record));
        let speaks = Locale::nearest(std::slice::from_ref(&own));
        let page = Pages::open(&speaks, &speaks, wanted.templates.as_deref())?.certificate(&sheet)?;
        std::fs::create_dir_all(&place).map_err(|source| PackError::Write { path: place.clone(), source })?;
        let path = place.join(format!("{}.{}.{}.html", item.id, record.to, form.country));
        put(&path, page.as_bytes(), true)?;
        made.files.push((form.country.clone(), path));
    }
    Ok(made)
}

/// Returns the present translation, when all of the original as it is now is translated.
fn certifiable<'a>(folder: &'a Folder, item: &Item, to: &LangTag) -> Result<&'a Translation, PackError> {
    let problem = |finding: Finding| PackError::Problems(vec![finding.with("item", item.id).with("to", to)]);
    let record = folder.register.translations.get(&(item.id, to.clone()));
    let record = record.ok_or_else(|| problem(Finding::error("certificate-no-translation", item.path.shown())))?;
    if record.source_sha256 != item.sha256 {
        return Err(problem(Finding::error("certificate-stale", record.path.shown())));
    }
    if record.scope != Scope::Full {
        return Err(problem(Finding::error("certificate-partial", record.path.shown()).with("scope", record.scope.name())));
    }
    Ok(record)
}

/// A certificate is written for the bytes that the log knows, or not at all.
fn same(folder: &Folder, path: &EvidencePath, sha256: Digest, observer: &dyn Observer) -> Result<(), PackError> {
    let on_disk = folder.on_disk(path);
    let taken = take::take(&on_disk, Vec::new(), observer).map_err(|source| PackError::Read { path: on_disk, source })?;
    if taken.sha256 == sha256 { Ok(()) } else { Err(changed(folder, path, sha256, taken.sha256)) }
}

fn countries(folder: &Folder, wanted: &CertificateWanted) -> BTreeSet<String> {
    if let Some(country) = &wanted.country {
        return BTreeSet::from([country.clone()]);
    }
    let readers = folder.file.case.recipients.iter().filter(|recipient| recipient.languages.iter().any(|tag| tag.covers(&wanted.to)));
    let mut found: BTreeSet<String> = readers.map(|recipient| recipient.country.clone()).collect();
    if found.is_empty() {
        found.insert(String::new());
    }
    found
}

fn sheet(folder: &Folder, item: &Item, record: &Translation, (own, words): (&LangTag, &CertificateText)) -> CertificateSheet {
    let case = &folder.file.case;
    let labels = &words.labels;
    let by = &described(folder, record, own);
    let name = |path: &EvidencePath| String::from_utf8_lossy(path.file_name()).into_owned();
    let title = case.items.get(&item.path).and_then(|words| words.title.best(std::slice::from_ref(own))).map(|(_, title)| format!(" · {title}"));
    let language = |tag: &LangTag| format!("{} ({tag})", names::language_name(own, tag));
    // An arrow is not turned round with the writing.
    let arrow = if names::direction(own).name() == "rtl" { '←' } else { '→' };
    let mut rows = vec![
        (labels.case.clone(), case.id.clone()),
        (labels.item.clone(), format!("{}{}", item.id, title.unwrap_or_default())),
        (labels.original.clone(), name(&item.path)),
        (labels.translation.clone(), name(&record.path)),
        (labels.languages.clone(), format!("{} {arrow} {}", language(&record.from), language(&record.to))),
        (labels.translator.clone(), by.name.clone()),
        (labels.qualification.clone(), by.qualification.clone()),
        (labels.authority.clone(), by.authority.clone()),
        (labels.number.clone(), by.number.clone()),
    ];
    if let Method::PostEdited { editor } = &record.method {
        rows.push((labels.draft.clone(), editor.clone()));
    }
    CertificateSheet {
        language: Some(own.clone()),
        title: words.title.clone(),
        corner: words.corner.clone(),
        oath_title: words.oath_title.clone(),
        running: format!("{} · {}", case.id, item.id),
        sample: if case.sample { labels.sample.clone() } else { String::new() },
        rows,
        digests: vec![(labels.source_digest.clone(), record.source_sha256.groups()), (labels.target_digest.clone(), record.sha256.groups())],
        digests_note: labels.digests.clone(),
        text: Vec::new(),
        text_language: Some(record.to.clone()),
        formula: words.formula.clone(),
        places: places(record, by, own),
        seen: (words.seen_label.clone(), words.seen.clone()),
        signs: words.signs.clone(),
        notes: words.notes.clone(),
        letter: false,
    }
}

/// The translator in the words of the case for readers of the form, where the case has them; the log has those for readers of the translation.
fn described(folder: &Folder, record: &Translation, own: &LangTag) -> Translator {
    let mut by = record.translator.clone();
    let listed = folder.file.case.translators.iter().find(|listed| listed.name == by.name && listed.number == by.number);
    if let Some(listed) = listed {
        let wanted = [own.clone(), record.to.clone()];
        let said = |words: &Words| words.best(&wanted).map(|(_, text)| text.to_owned()).unwrap_or_default();
        by.qualification = said(&listed.qualification);
        by.authority = said(&listed.authority);
    }
    by
}

/// What is known already; a formula names languages, not their scripts or regions.
fn places(record: &Translation, by: &Translator, own: &LangTag) -> Vec<(&'static str, String)> {
    let plain = |tag: &LangTag| LangTag::parse(tag.language()).unwrap_or_else(|_| tag.clone());
    vec![
        ("translator", by.name.clone()),
        ("qualification", by.qualification.clone()),
        ("authority", by.authority.clone()),
        ("number", by.number.clone()),
        ("from", names::language_name(own, &plain(&record.from))),
        ("to", names::language_name(own, &plain(&record.to))),
    ]
}

fn fill(sheet: &mut CertificateSheet, wanted: &CertificateWanted, (own, pages_label): (&LangTag, &str)) {
    if let Some(pages) = wanted.pages {
        sheet.rows.push((pages_label.to_owned(), names::number(own, u64::from(pages))));
    }
    let date = if wanted.date.is_empty() { String::new() } else { names::long_date(own, &wanted.date) };
    sheet.places.extend([("place", wanted.place.clone()), ("date", date)]);
}

/// Reads the translated text; nothing when it is a scan or too large.
fn paragraphs(folder: &Folder, record: &Translation, worker: &Worker<'_>, observer: &dyn Observer) -> Result<Vec<String>, PackError> {
    let nobody = Recipient::default();
    let look = Look { folder, recipient: &nobody, office: worker.office, at: worker.at };
    let format = Format { mime: record.mime.clone(), ..Format::unknown() };
    let blocks = text(&Aim { look, reader: worker.reader, observer }, &record.path, record.sha256, &format)?;
    Ok(blocks.unwrap_or_default().into_iter().map(|block| block.text).filter(|text| !text.trim().is_empty()).collect())
}

/// What the form wants to know of the translator, and the case does not say.
fn unknown(form: &CertificateForm, record: &Translation) -> Vec<Finding> {
    let needs = form.lacking(record).into_iter().filter(|need| need.is_of_translator());
    needs.map(|need| lacks(form, record, need.name(), record.path.shown())).collect()
}

fn lacks(form: &CertificateForm, record: &Translation, need: &'static str, place: String) -> Finding {
    let finding = Finding::warning("certificate-incomplete", place).with("item", record.item).with("to", &record.to);
    let finding = finding.with("country", &form.country).with("missing", need).with("source", &form.source).with("date", &form.date);
    // Each thing that is missing is a requirement of its own.
    finding.numbered(format!("TX29-{need}"))
}

/// Names what the certificates that recipients get lack by the form of their country.
pub(super) fn incomplete(folder: &Folder, to: &[String]) -> Vec<Finding> {
    let case = &folder.file.case;
    let mut findings = Vec::new();
    let wanted = case.recipients.iter().filter(|recipient| to.is_empty() || to.contains(&recipient.key));
    for recipient in wanted {
        let Some(form) = folder.profiles.certificates().of(&recipient.country) else { continue };
        for record in folder.register.translations.values().filter(|record| form.is_for(&record.to) && is_got(folder, recipient, record)) {
            let Some(certificate) = &record.certificate else { continue };
            findings.extend(form.lacking(record).into_iter().map(|need| lacks(form, record, need.name(), certificate.path.shown())));
        }
    }
    findings
}

/// Whether a recipient gets a translation, of the original as it is now.
fn is_got(folder: &Folder, recipient: &Recipient, record: &Translation) -> bool {
    let Some(item) = folder.register.items.get(&record.item) else { return false };
    let meant = folder.file.case.items.get(&item.path).is_none_or(|words| words.withheld.is_none() && (words.recipients.is_empty() || words.recipients.contains(&recipient.key)));
    meant && item.sha256 == record.source_sha256 && recipient.languages.iter().any(|tag| tag.covers(&record.to))
}
