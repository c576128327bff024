//! Items: the matrix of languages, one part each, and the annex of digests.

use std::collections::BTreeSet;

use super::inside;
use super::notes;
use super::item_view::{CertificatePart, Entry, ItemPart, PartLink, PartPage, TranslationPart};
use super::view::{AnnexRow, Cell, Column, KeyItem, Matrix, MatrixRow, Row, Text};
use super::voice::{self, Sign, Voice, href, readable};
use crate::dossier::material::{AttachedTranslation, Exhibit, Material, Part};
use crate::model::case::ItemWords;
use crate::model::digest::Digest;
use crate::model::item::{Item, ItemId};
use crate::model::lang_tag::LangTag;
use crate::model::payload_path::PayloadPath;
use crate::model::translation::{Method, Status};

/// Wider than this, a matrix no longer fits a printed page.
const MOST_LANGUAGES: usize = 6;

/// Returns the link to what is said about an item, from the first page or from its own.
pub(super) fn anchor(exhibit: &Exhibit) -> String {
    place(exhibit.part, exhibit.item.id)
}

/// Returns the link to an item of a part; without one it stands on the first page.
pub(super) fn place(part: Option<Part>, id: ItemId) -> String {
    format!("{}#{id}", part.map(Part::file).unwrap_or_default())
}

/// Returns whether there is more to say of an item than stands in its line.
pub(crate) fn has_story(exhibit: &Exhibit) -> bool {
    let said = || *exhibit.words != ItemWords::default() || !exhibit.translations.is_empty();
    let puzzling = || exhibit.item.detected.detections.len() > 1;
    exhibit.part.is_none() || exhibit.withheld().is_some() || said() || puzzling()
}

/// Assembles the line of an item in its part.
pub(crate) fn entry(voice: &Voice, exhibit: &Exhibit, columns: &[LangTag]) -> Entry {
    let row = matrix_row(voice, exhibit, columns);
    let (item, open) = (&exhibit.item, exhibit.withheld().is_none());
    let of_sender = |text: String| if open { text } else { String::new() };
    Entry {
        more: has_story(exhibit),
        id: row.id,
        href: exhibit.path.as_ref().filter(|_| open).map(href).unwrap_or_default(),
        title: row.title,
        language: if open { languages(voice, item) } else { String::new() },
        unread: if open { unread(voice, item) } else { String::new() },
        cells: row.cells,
        format: of_sender(voice.format_kind(&item.format)),
        size: of_sender(voice.rounded_size(item.bytes)),
        sha256: item.sha256.groups(),
    }
}

/// Assembles the ways to the parts of a large dossier.
fn parts(voice: &Voice, material: &Material<'_>) -> Vec<PartLink> {
    let link = |(part, exhibits): (Part, &[Exhibit])| PartLink {
        href: part.file(),
        range: range(part),
        count: voice.count("page-count-items", exhibits.len()),
    };
    material.parts().map(link).collect()
}

/// What all pages of a dossier say of it as a whole; gathered once.
#[derive(Debug)]
pub struct Outline {
    pub(crate) languages: Vec<LangTag>,
    pub(crate) parts: Vec<PartLink>,
}

/// Gathers what all pages say of the whole.
pub(crate) fn outline(voice: &Voice, material: &Material<'_>) -> Outline {
    Outline { languages: columns(voice, material), parts: parts(voice, material) }
}

fn range(part: Part) -> String {
    let (first, last) = part.range();
    format!("{first}–{last}")
}

/// Assembles the page of a part but for its lists.
pub(crate) fn part(voice: &Voice, material: &Material<'_>, outline: &Outline, exhibits: &[Exhibit]) -> PartPage {
    PartPage {
        head: voice.head(material),
        range: exhibits.first().and_then(|exhibit| exhibit.part).map(range).unwrap_or_default(),
        count: voice.count("page-count-items", exhibits.len()),
        languages: outline.languages.iter().map(|tag| column(voice, tag)).collect(),
        parts: outline.parts.clone(),
    }
}

fn column(voice: &Voice, tag: &LangTag) -> Column {
    Column { tag: tag.to_string(), name: voice.language(tag) }
}

/// Returns the languages of the matrix, the recipient's own first.
fn columns(voice: &Voice, material: &Material<'_>) -> Vec<LangTag> {
    let mut others: BTreeSet<LangTag> = BTreeSet::new();
    for exhibit in material.exhibits.iter().filter(|exhibit| exhibit.withheld().is_none()) {
        others.extend(exhibit.translations.iter().map(|translation| translation.record.to.clone()));
        others.insert(exhibit.item.language());
    }
    others.retain(|tag| !voice.goal().covers(tag) && !tag.is_undetermined() && tag.as_str() != "zxx");
    std::iter::once(voice.goal().clone()).chain(others).take(MOST_LANGUAGES).collect()
}

/// Assembles the head and the legend of the matrix of items and languages.
pub(super) fn matrix(voice: &Voice, material: &Material<'_>, languages: &[LangTag]) -> Matrix {
    let mut legend: Vec<Sign> = Vec::new();
    for sign in material.exhibits.iter().flat_map(|exhibit| languages.iter().map(|tag| sign(voice, exhibit, tag))) {
        if !legend.contains(&sign) {
            legend.push(sign);
        }
    }
    Matrix {
        legend: legend.into_iter().map(|(kind, sign)| voice.cell(kind, sign)).collect(),
        languages: languages.iter().map(|tag| column(voice, tag)).collect(),
    }
}

/// Assembles the row of the matrix about one item.
pub(crate) fn matrix_row(voice: &Voice, exhibit: &Exhibit, languages: &[LangTag]) -> MatrixRow {
    let hidden = exhibit.withheld().is_some();
    // A withheld item is withheld in every language; once is enough.
    let told = languages.iter().take(if hidden { 1 } else { languages.len() });
    MatrixRow {
        id: exhibit.item.id.to_string(),
        anchor: anchor(exhibit),
        title: title(voice, exhibit),
        language: if hidden { String::new() } else { voice.language(&exhibit.item.language()) },
        withheld: withheld(voice, exhibit),
        cells: told.map(|tag| brief(voice, cell(voice, exhibit, tag))).collect(),
        span: languages.len(),
    }
}

fn cell(voice: &Voice, exhibit: &Exhibit, tag: &LangTag) -> Cell {
    let (kind, sign) = sign(voice, exhibit, tag);
    voice.cell(kind, sign)
}

/// Returns what stands in a field of the matrix.
fn sign(voice: &Voice, exhibit: &Exhibit, tag: &LangTag) -> Sign {
    if exhibit.withheld().is_some() {
        return ("withheld", "■");
    }
    if tag.covers(&exhibit.item.language()) {
        return ("original", "◆");
    }
    if tag == voice.goal() {
        return voice::sign(exhibit.status);
    }
    let found = exhibit.translations.iter().find(|translation| tag.covers(&translation.record.to));
    voice::sign(found.map_or(Status::NotNeeded, AttachedTranslation::status))
}

/// What an item is called: the officer's words, else its file name; a withheld item only has its number.
fn title(voice: &Voice, exhibit: &Exhibit) -> Text {
    if exhibit.withheld().is_some() {
        return voice.said(voice.say("page-withheld-title", &[]));
    }
    voice.words(&exhibit.words.title).unwrap_or_else(|| voice.said(original_name(&exhibit.item)))
}

fn original_name(item: &Item) -> String {
    crate::model::name::shown_bytes(item.path.below_top())
}

fn withheld(voice: &Voice, exhibit: &Exhibit) -> String {
    exhibit.withheld().map(|reason| voice.word("page-withheld", reason)).unwrap_or_default()
}

/// Assembles the key items of the first page, those named by the officer.
pub(super) fn key_items(voice: &Voice, material: &Material<'_>, most: usize) -> Vec<KeyItem> {
    let chosen = material.exhibits.iter().filter(|exhibit| exhibit.words.key && exhibit.withheld().is_none());
    chosen
        .take(most)
        .map(|exhibit| KeyItem {
            id: exhibit.item.id.to_string(),
            anchor: anchor(exhibit),
            title: title(voice, exhibit),
            relevance: voice.words(&exhibit.words.relevance),
            original: exhibit.path.as_ref().map(href).unwrap_or_default(),
            translation: into_reader(voice, exhibit).map(|translation| href(&translation.path)).unwrap_or_default(),
            status: brief(voice, cell(voice, exhibit, voice.goal())),
        })
        .collect()
}

/// The same field with a word short enough for the first page.
fn brief(voice: &Voice, cell: Cell) -> Cell {
    Cell { label: voice.word("page-brief", &cell.kind), ..cell }
}

fn into_reader<'a>(voice: &Voice, exhibit: &'a Exhibit) -> Option<&'a AttachedTranslation> {
    exhibit.translations.iter().find(|translation| voice.goal().covers(&translation.record.to))
}

/// Assembles the part about one item.
pub(crate) fn item(voice: &Voice, exhibit: &Exhibit) -> ItemPart {
    let hidden = exhibit.withheld().is_some();
    let of_sender = |text: String| if hidden { String::new() } else { text };
    let lacking = matches!(exhibit.status, Status::Missing | Status::Requested | Status::Unknown | Status::Partial) && !hidden;
    ItemPart {
        id: exhibit.item.id.to_string(),
        anchor: anchor(exhibit),
        home: if exhibit.part.is_some() { anchor(exhibit) } else { format!("START-HERE.html{}", anchor(exhibit)) },
        mark: of_sender(readable(&exhibit.words.mark)),
        title: title(voice, exhibit),
        withheld: withheld(voice, exhibit),
        sha256: exhibit.item.sha256.groups(),
        href: exhibit.path.as_ref().filter(|_| !hidden).map(href).unwrap_or_default(),
        original_name: of_sender(original_name(&exhibit.item)),
        rows: if hidden { Vec::new() } else { rows(voice, exhibit) },
        unread: if hidden { String::new() } else { unread(voice, &exhibit.item) },
        said: if hidden { Vec::new() } else { inside::said(voice, &exhibit.item) },
        members: if hidden { Vec::new() } else { inside::members(voice, &exhibit.item) },
        members_notes: if hidden { Vec::new() } else { inside::notes(voice, &exhibit.item) },
        sensitivity: if hidden { Vec::new() } else { sensitivity(voice, exhibit) },
        status: cell(voice, exhibit, voice.goal()),
        untranslated: lacking.then(|| voice.words(&exhibit.words.untranslated_reason)).flatten(),
        translations: if hidden { Vec::new() } else { exhibit.translations.iter().map(|each| translation(voice, exhibit, each)).collect() },
        excerpt: (exhibit.words.key && !hidden).then(|| into_reader(voice, exhibit)).flatten().and_then(|each| notes::excerpt(voice, exhibit, each)),
    }
}

fn rows(voice: &Voice, exhibit: &Exhibit) -> Vec<Row> {
    let (item, words) = (&exhibit.item, &exhibit.words);
    let pages = item.text.pages.map(|pages| voice.count("page-count-pages", pages as usize)).unwrap_or_default();
    let puid = item.format.puid.as_ref().map(|puid| format!(" · {puid}")).unwrap_or_default();
    let format = format!("{}{puid} · {}", voice.format_kind(&item.format), readable(&item.format.mime));
    let taken = format!("{} · {}", item.collected_at, readable(&item.collected_by));
    let form = if words.form.is_empty() { String::new() } else { voice.word("page-form", &words.form) };
    let redacts = exhibit.redacts.map(|(item, sha256)| format!("{item} · SHA-256 {sha256}")).unwrap_or_default();
    let own = [
        voice.row("page-source", &words.source),
        voice.row("page-collected", &words.collected),
        voice.row("page-collected-under", &words.authority),
        voice.said_row("page-form", form),
    ];
    let more = words.more.iter().map(|(key, words)| voice.row(&format!("page-more-{key}"), words));
    let rest = [
        voice.row("page-relevance", &words.relevance),
        voice.plain_row("page-originator", &words.originator),
        voice.plain_row("page-originator-consent", &words.consent_reference),
        voice.plain_row("page-declassification", &words.declassification),
        voice.said_row("page-redacts", redacts),
        voice.said_row("page-languages", languages(voice, item)),
        voice.said_row("page-format", format),
        voice.said_row("page-size", voice.size(item.bytes)),
        voice.said_row("page-pages", pages),
        voice.said_row("page-machine", inside::machine(voice, item)),
        voice.plain_row("page-encoding", item.text.encoding.as_deref().unwrap_or_default()),
        voice.plain_row("page-taken-in", &taken),
    ];
    own.into_iter().chain(more).chain(rest).flatten().collect()
}

/// Says which language an item is in and who says so: a person, a reliable detection, or nobody.
fn languages(voice: &Voice, item: &Item) -> String {
    let name = voice.language(&item.language());
    let mut text = if item.confirmed.is_some() {
        voice.say("page-language-confirmed", &[("language", &name)])
    } else if item.language().is_undetermined() {
        name
    } else {
        voice.say("page-language-detected", &[("language", &name)])
    };
    let shares: Vec<String> = item.detected.detections.iter().map(|found| {
        let doubt = if found.reliable { "" } else { "?" };
        format!("{}{doubt} {} %", voice.language(&found.tag), found.share)
    }).collect();
    if shares.len() > 1 {
        text = format!("{text} – {}", shares.join(", "));
    }
    text
}

fn unread(voice: &Voice, item: &Item) -> String {
    item.text.unread.map(|reason| voice.say(&format!("page-unread-{}", reason.name()), &[])).unwrap_or_default()
}

fn sensitivity(voice: &Voice, exhibit: &Exhibit) -> Vec<String> {
    exhibit.words.sensitivity.iter().filter(|flag| *flag != "none").map(|flag| voice.word("page-sensitive", flag)).collect()
}

/// Assembles the record of one translation.
pub(super) fn translation(voice: &Voice, exhibit: &Exhibit, attached: &AttachedTranslation) -> TranslationPart {
    let record = &attached.record;
    let (from, to) = (voice.language(&record.from), voice.language(&record.to));
    let certificate = attached.certificate.as_ref().zip(record.certificate.as_ref()).map(|(path, certificate)| CertificatePart {
        href: href(path),
        place: readable(&certificate.place),
        date: voice.date(&certificate.date),
        pages: certificate.pages.map(|pages| voice.count("page-count-pages", pages as usize)).unwrap_or_default(),
        authority: readable(&certificate.authority),
        number: readable(&certificate.number),
    });
    TranslationPart {
        heading: voice.say("page-from-to", &[("from", &from), ("to", &to)]),
        href: href(&attached.path),
        side_by_side: attached.side_by_side.as_ref().map(href).unwrap_or_default(),
        certified: certificate.is_some(),
        stale: attached.stale,
        stale_reason: attached.stale.then(|| voice.words(&exhibit.words.stale_reason)).flatten(),
        seems: record.seems.as_ref().map(|tag| voice.say("page-seems", &[("language", &voice.language(tag))])).unwrap_or_default(),
        post_edited: match &record.method {
            Method::Human => String::new(),
            Method::PostEdited { editor } => voice.say("page-post-edited", &[("editor", &readable(editor))]),
        },
        rows: translation_rows(voice, attached),
        certificate,
        sha256: record.sha256.groups(),
        source_sha256: record.source_sha256.groups(),
    }
}

fn translation_rows(voice: &Voice, attached: &AttachedTranslation) -> Vec<Row> {
    let record = &attached.record;
    let translator = &record.translator;
    let method = match record.method {
        Method::Human => "human",
        Method::PostEdited { .. } => "post-edited",
    };
    let received: Vec<String> = [record.received_on.as_deref(), record.received_from.as_deref()].into_iter().flatten().map(readable).collect();
    let rows = [
        voice.said_row("page-scope", voice.word("page-scope", record.scope.name())),
        voice.said_row("page-method", voice.word("page-method", method)),
        voice.plain_row("page-translator", &translator.name),
        voice.plain_row("page-qualification", &translator.qualification),
        voice.plain_row("page-register", &translator.authority),
        voice.plain_row("page-register-number", &translator.number),
        voice.plain_row("page-reviser", record.reviser.as_deref().unwrap_or_default()),
        voice.plain_row("page-received", &received.join(" · ")),
        voice.plain_row("page-attached", &record.attached_at.to_string()),
        voice.said_row("page-size", voice.size(record.bytes)),
    ];
    rows.into_iter().flatten().collect()
}

/// Assembles the digests of an original, its translations and their certificates.
pub(crate) fn annex(exhibit: &Exhibit) -> Vec<AnnexRow> {
    let row = |path: Option<&PayloadPath>, digest: Digest| AnnexRow {
        item: exhibit.item.id.to_string(),
        path: path.map(|path| readable(path.as_str())).unwrap_or_default(),
        href: path.map(href).unwrap_or_default(),
        sha256: digest.groups(),
    };
    let hidden = exhibit.withheld().is_some();
    let mut rows = vec![row(exhibit.path.as_ref().filter(|_| !hidden), exhibit.item.sha256)];
    for translation in exhibit.translations.iter().filter(|_| !hidden) {
        rows.push(row(Some(&translation.path), translation.record.sha256));
        if let Some((path, certificate)) = translation.certificate.as_ref().zip(translation.record.certificate.as_ref()) {
            rows.push(row(Some(path), certificate.sha256));
        }
    }
    rows
}
