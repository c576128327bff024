//! `dossier.json`: the same dossier for programs. Its shape is versioned and only grows.
//!
//! Names of files are written in the reversible form of `model::name` (`%XX` for what is no
//! UTF-8). A withheld item keeps its number, digest and reason class, and nothing else.

use std::io;

use serde::Serialize;
use serde_json::Serializer;

use super::error::DossierError;
use super::history::{self, ApprovalEntry, CorrectionEntry};
use super::index_translation::{TranslationEntry, translation};
use super::layout::Layout;
use super::material::{Exhibit, Material};
use crate::model::case::Words;
use crate::model::inside::{Machine, Member};
use crate::model::item::ItemId;
use crate::model::lang_tag::LangTag;
use crate::model::payload_path::PayloadPath;
use crate::model::text::Unread;

/// The version of the shape.
const VERSION: u32 = 1;

/// Writes `dossier.json`, ending in a line feed; one item at a time is in memory.
pub fn write(material: &Material<'_>, out: &mut dyn io::Write) -> Result<(), DossierError> {
    index(material).serialize(&mut Serializer::with_formatter(&mut *out, Layout::default()))?;
    Ok(out.write_all(b"\n")?)
}

#[derive(Serialize)]
struct Index<'a> {
    format: &'static str,
    version: u32,
    id: &'a str,
    package: String,
    #[serde(rename = "type")]
    kind: &'a str,
    dossier_version: u32,
    sample: bool,
    created: String,
    software: &'a str,
    supersedes: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    corrects: Vec<CorrectionEntry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    approvals: Vec<ApprovalEntry<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    unknown: &'a [String],
    language: &'a str,
    sender_language: &'a str,
    languages: Vec<String>,
    title: Texts<'a>,
    recipient: Party<'a>,
    sender: Party<'a>,
    handling: Handling<'a>,
    purpose: Texts<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fonts: Vec<FontEntry<'a>>,
    items: Items<'a>,
}

/// A text by language tag, in the order of the tags.
type Texts<'a> = std::collections::BTreeMap<String, &'a str>;

#[derive(Serialize)]
struct Party<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<&'a str>,
    authority: Texts<'a>,
    country: &'a str,
}

#[derive(Serialize)]
struct Handling<'a> {
    marking: Texts<'a>,
    #[serde(skip_serializing_if = "str::is_empty")]
    set: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    level: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    grading: &'a str,
    evidence_use: &'a str,
    onward_transfer: &'a str,
    destroy_by: &'a str,
}

/// A font that the office added for the PDF.
#[derive(Serialize)]
struct FontEntry<'a> {
    file: &'a str,
    sha256: String,
}

#[derive(Serialize)]
struct ItemEntry<'a> {
    id: String,
    withheld: Option<&'a str>,
    sha256: String,
    #[serde(flatten)]
    content: Option<Content<'a>>,
}

#[derive(Serialize)]
struct Content<'a> {
    mark: Option<&'a str>,
    title: Texts<'a>,
    path: Option<&'a str>,
    original_name: String,
    bytes: u64,
    mime: &'a str,
    puid: Option<&'a str>,
    language: String,
    confirmed: bool,
    languages: Vec<Found>,
    text: TextEntry<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    metadata: Vec<NamedEntry<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    members: Vec<MemberEntry<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    members_more: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    members_missing: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    machine_reading: Option<MachineEntry<'a>>,
    sensitivity: &'a [String],
    #[serde(skip_serializing_if = "str::is_empty")]
    originator: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    consent_reference: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    declassification: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    redacts: Option<Redacts>,
    status: &'static str,
    translations: Vec<TranslationEntry<'a>>,
}

/// The item of which another is a redacted copy.
#[derive(Serialize)]
struct Redacts {
    item: String,
    sha256: String,
}

#[derive(Serialize)]
struct Found {
    tag: String,
    share: u8,
    reliable: bool,
}

#[derive(Serialize)]
struct TextEntry<'a> {
    status: &'static str,
    reason: Option<&'static str>,
    characters: u64,
    pages: Option<u32>,
    encoding: Option<&'a str>,
    sha256: Option<String>,
}

/// What a file says about itself.
#[derive(Serialize)]
struct NamedEntry<'a> {
    name: &'static str,
    value: &'a str,
}

/// A file inside the original, which stays one file: named here, not stored by itself.
#[derive(Serialize)]
struct MemberEntry<'a> {
    id: String,
    name: &'a str,
    bytes: Option<u64>,
    sha256: Option<String>,
    mime: &'a str,
    puid: Option<&'a str>,
    language: Option<&'a str>,
    text: TextEntry<'a>,
}

/// What a machine read from pictures: for language and search only.
#[derive(Serialize)]
struct MachineEntry<'a> {
    purpose: &'static str,
    engine: &'a str,
    languages: &'a [String],
    confidence: u8,
    pages: u32,
    characters: u64,
}

fn index<'a>(material: &'a Material<'_>) -> Index<'a> {
    let case = material.case;
    let handling = &case.handling;
    Index {
        format: "pouch-dossier",
        version: VERSION,
        id: &case.id,
        package: material.package_name(),
        kind: &case.kind,
        dossier_version: case.version,
        sample: case.sample,
        created: material.at.to_string(),
        software: &material.software,
        supersedes: material.supersedes.as_deref(),
        corrects: material.corrects.iter().map(history::correction).collect(),
        approvals: material.approvals.iter().map(history::approval).collect(),
        unknown: &material.unknown,
        language: material.language.as_str(),
        sender_language: material.sender_language.as_str(),
        languages: languages(material),
        title: texts(material, &case.title),
        recipient: Party {
            key: Some(&material.recipient.key),
            authority: texts(material, &material.recipient.authority),
            country: &material.recipient.country,
        },
        sender: Party { key: None, authority: texts(material, &case.sender.authority), country: &case.sender.country },
        handling: Handling {
            marking: texts(material, &handling.marking),
            set: &handling.set,
            level: &handling.level,
            grading: &handling.grading,
            evidence_use: &handling.evidence_use,
            onward_transfer: &handling.onward_transfer,
            destroy_by: &handling.destroy_by,
        },
        purpose: texts(material, &case.legal.purpose),
        fonts: material.fonts.iter().map(|(file, sha256)| FontEntry { file, sha256: sha256.to_string() }).collect(),
        items: Items(material),
    }
}

/// Every language that something in the package is in.
fn languages(material: &Material<'_>) -> Vec<String> {
    let sent = material.exhibits.iter().filter(|exhibit| exhibit.withheld().is_none());
    let mut tags: std::collections::BTreeSet<String> =
        sent.clone().flat_map(|exhibit| &exhibit.translations).map(|translation| translation.record.to.to_string()).collect();
    tags.extend(sent.map(|exhibit| exhibit.item.language().to_string()));
    tags.insert(material.language.to_string());
    tags.into_iter().collect()
}

/// Words in the languages of this recipient and of the sender: another language would tell of another recipient.
fn texts<'a>(material: &Material<'_>, words: &'a Words) -> Texts<'a> {
    let readers = material.recipient.languages.iter().chain(&material.case.working_language).chain([&material.language]);
    let readers: Vec<&LangTag> = readers.collect();
    let read = words.iter().filter(|(tag, _)| readers.iter().any(|reader| reader.covers(tag)));
    read.map(|(tag, text)| (tag.to_string(), text)).collect()
}

/// The items, each assembled when it is its turn.
struct Items<'a>(&'a Material<'a>);

impl Serialize for Items<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.exhibits.iter().map(|exhibit| item(self.0, exhibit)))
    }
}

fn item<'a>(material: &Material<'_>, exhibit: &'a Exhibit) -> ItemEntry<'a> {
    ItemEntry {
        id: exhibit.item.id.to_string(),
        withheld: exhibit.withheld(),
        sha256: exhibit.item.sha256.to_string(),
        content: exhibit.withheld().is_none().then(|| content(material, exhibit)),
    }
}

fn content<'a>(material: &Material<'_>, exhibit: &'a Exhibit) -> Content<'a> {
    let (item, words) = (&exhibit.item, &exhibit.words);
    let found = item.detected.detections.iter().map(|found| Found {
        tag: found.tag.to_string(),
        share: found.share,
        reliable: found.reliable,
    });
    let inside = &item.inside;
    Content {
        mark: Some(words.mark.as_str()).filter(|mark| !mark.is_empty()),
        title: texts(material, &words.title),
        path: exhibit.path.as_ref().map(PayloadPath::as_str),
        original_name: item.path.encoded(),
        bytes: item.bytes,
        mime: &item.format.mime,
        puid: item.format.puid.as_deref(),
        language: item.language().to_string(),
        confirmed: item.confirmed.is_some(),
        languages: found.collect(),
        text: TextEntry {
            status: read(item.text.unread, item.text.characters),
            reason: item.text.unread.map(Unread::name),
            characters: item.text.characters,
            pages: item.text.pages,
            encoding: item.text.encoding.as_deref(),
            sha256: item.text.digest.map(|digest| digest.to_string()),
        },
        metadata: inside.said.iter().map(|(name, value)| NamedEntry { name, value }).collect(),
        members: inside.members.iter().map(|member| member_entry(item.id, member)).collect(),
        members_more: (inside.more > 0).then_some(inside.more),
        members_missing: inside.unlisted.map(Unread::name),
        machine_reading: inside.machine.as_deref().map(machine_entry),
        sensitivity: &words.sensitivity,
        originator: &words.originator,
        consent_reference: &words.consent_reference,
        declassification: &words.declassification,
        redacts: exhibit.redacts.map(|(item, sha256)| Redacts { item: item.to_string(), sha256: sha256.to_string() }),
        status: exhibit.status.name(),
        translations: exhibit.translations.iter().map(translation).collect(),
    }
}

/// Returns the one word for how a text was read.
const fn read(unread: Option<Unread>, characters: u64) -> &'static str {
    match (unread, characters) {
        (None, _) => "read",
        (Some(_), 0) => "unread",
        (Some(_), _) => "partial",
    }
}

fn member_entry(item: ItemId, member: &Member) -> MemberEntry<'_> {
    let reason = member.unread.map(Unread::name);
    MemberEntry {
        id: format!("{item}/{}", member.number),
        name: &member.name,
        bytes: member.bytes,
        sha256: member.sha256.map(|digest| digest.to_string()),
        mime: &member.format.mime,
        puid: member.format.puid.as_deref(),
        language: member.language.as_ref().map(LangTag::as_str),
        text: TextEntry { status: read(member.unread, member.characters), reason, characters: member.characters, pages: None, encoding: None, sha256: None },
    }
}

fn machine_entry(machine: &Machine) -> MachineEntry<'_> {
    MachineEntry {
        purpose: "language and search only",
        engine: &machine.engine,
        languages: &machine.languages,
        confidence: machine.confidence,
        pages: machine.pages,
        characters: machine.characters,
    }
}
