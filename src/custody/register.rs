//! The state of a case: the fold of its log. A later line supersedes an earlier one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::afterwards::Afterwards;
use super::decided::Decided;
use super::entry::{Collected, Entry, Event, Packed};
use super::stamped::Stamped;
use super::translated::{CertificateShape, Requested, Translated};
use crate::model::digest::{Algorithm, Digest};
use crate::model::item::{Format, Item, ItemId, TextStatus};
use crate::model::lang_tag::LangTag;
use crate::model::language::{Detection, Heard, Profile, Status};
use crate::model::moment::Moment;
use crate::model::name::EvidencePath;
use crate::model::text::Unread;
use crate::model::translation::{Certificate, Method, Request, Scope, SegmentFile, Translation, Translator};

/// What the log says, taken together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Register {
    /// Items by number.
    pub items: BTreeMap<ItemId, Arc<Item>>,
    /// The present translation of an item into a language.
    pub translations: BTreeMap<(ItemId, LangTag), Translation>,
    /// What was asked of translators, by request and item.
    pub requests: BTreeMap<(String, ItemId), Request>,
    /// What came back last for each of them, whatever was attached since.
    pub rounds: BTreeMap<(String, ItemId), Translation>,
    /// What was packed last for each recipient in each version.
    pub packed: BTreeMap<String, BTreeMap<u32, Packed>>,
    /// Whether the case was opened.
    pub opened: bool,
    /// What people decided.
    pub decided: Decided,
    /// What happened after packing.
    pub after: Afterwards,
    /// When each line that says that a dossier was packed was written, by recipient and version.
    pub packed_at: BTreeMap<(String, u32), (u64, String)>,
    /// Number of the last line that concerns content.
    pub content: u64,
    /// When authorities saw the log, with the numbers of the lines that say so.
    pub stamped: Vec<(u64, Stamped)>,
    /// Originals and translations that took the place of others.
    pub changes: Vec<Change>,
    /// Where each item lies; looked up for every file of a case.
    places: BTreeMap<EvidencePath, ItemId>,
    /// Names of kinds of files and of people, which very many items have in common.
    formats: BTreeSet<Arc<Format>>,
    people: BTreeSet<Arc<str>>,
}

/// An original or a translation took the place of an earlier one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Number of the line.
    pub seq: u64,
    /// The item.
    pub item: ItemId,
    /// The language of the translation; `None` for the original.
    pub to: Option<LangTag>,
    /// SHA-256 it had before.
    pub was: Digest,
    /// Why, for an original.
    pub reason: String,
}

impl Register {
    /// Returns the number the next new item gets.
    pub fn next_id(&self) -> ItemId {
        ItemId::new(self.items.keys().next_back().map_or(0, |id| id.number()) + 1)
    }

    /// Returns every item, in the order of their numbers.
    pub fn all(&self) -> impl Iterator<Item = &Item> {
        self.items.values().map(Arc::as_ref)
    }

    /// Returns the item that lies at a path.
    pub fn at(&self, path: &EvidencePath) -> Option<&Arc<Item>> {
        self.places.get(path).and_then(|id| self.items.get(id))
    }

    /// Returns the translations of an item, by language.
    pub fn of(&self, id: ItemId) -> impl Iterator<Item = &Translation> {
        self.translations.range((id, LangTag::least())..).take_while(move |((own, _), _)| *own == id).map(|(_, found)| found)
    }

    /// Returns whether a translation of an item as it is now was asked for, into a language that a reader of `to` reads.
    pub fn is_requested(&self, item: &Item, to: &LangTag) -> bool {
        self.requests.values().any(|request| request.item == item.id && request.source_sha256 == item.sha256 && to.covers(&request.to))
    }

    /// Folds the next line in; `None` when its values cannot be read.
    pub fn take(&mut self, Entry { seq, time, actor, event, .. }: Entry) -> Option<()> {
        if matches!(event, Event::Opened(_) | Event::Collected(_) | Event::Confirmed(_) | Event::Translated(_)) && !self.decided.preparers.contains(&actor) {
            self.decided.preparers.insert(actor.clone());
        }
        let packed = if matches!(event, Event::Stamped(_)) { self.packed_at.values().map(|(seq, _)| *seq).max() } else { None };
        if event.belongs(self.content, packed.unwrap_or_default()) {
            self.content = seq;
        }
        match event {
            Event::Opened(_) => self.opened = true,
            Event::Collected(event) => self.collected(*event, seq, (&time, actor))?,
            Event::Confirmed(event) => {
                let id = ItemId::parse(&event.item).ok()?;
                Arc::make_mut(self.items.get_mut(&id)?).confirmed = Some(LangTag::parse(&event.language).ok()?);
            }
            Event::Requested(event) => {
                let request = request(*event, &time)?;
                self.requests.insert((request.id.clone(), request.item), request);
            }
            Event::Translated(event) => {
                let reason = event.reason.clone();
                let translation = translation(*event, &time)?;
                let (item, to, now) = (translation.item, translation.to.clone(), translation.sha256);
                if let Some(kept) = &translation.segments {
                    self.rounds.insert((kept.request.clone(), item), translation.clone());
                }
                let old = self.translations.insert((item, to.clone()), translation);
                if let Some(old) = old.filter(|old| old.sha256 != now) {
                    self.changes.push(Change { seq, item, to: Some(to), was: old.sha256, reason });
                }
            }
            Event::Packed(event) => {
                self.packed_at.insert((event.recipient.clone(), event.version), (seq, time));
                self.packed.entry(event.recipient.clone()).or_default().insert(event.version, event);
            }
            Event::Gate(event) => self.decided.answers.push(event),
            Event::Waived(event) => self.decided.waivers.push((time, *event)),
            Event::Approved(event) => self.decided.approvals.push((time, *event)),
            Event::Stamped(event) => self.stamped.push((seq, *event)),
            Event::Sealed(event) => self.after.sealed.push(event),
            Event::Sent(event) => self.after.sent.push(event),
            Event::Receipt(event) => self.after.receipts.push(event),
            Event::Recalled(event) => {
                self.after.recalled.push(event);
                self.after.recalled_at.push(time);
            }
            Event::Destroyed(event) => self.after.destroyed.push(event),
            Event::HandedOver(event) => self.after.handed_over.push(event),
        }
        Some(())
    }

    fn collected(&mut self, event: Collected, seq: u64, (time, actor): (&str, String)) -> Option<()> {
        let reason = event.reason.clone().unwrap_or_default();
        let item = self.item(event, time, actor)?;
        // A person's word was given for the old bytes, not for these.
        let same = self.items.get(&item.id).filter(|old| old.sha256 == item.sha256);
        let confirmed = same.and_then(|old| old.confirmed.clone());
        let (id, path, now) = (item.id, item.path.clone(), item.sha256);
        self.places.insert(path.clone(), id);
        let old = self.items.insert(id, Arc::new(Item { confirmed, ..item }));
        if let Some(old) = &old
            && old.sha256 != now
        {
            self.changes.push(Change { seq, item: id, to: None, was: old.sha256, reason });
        }
        if let Some(old) = old.filter(|old| old.path != path) {
            self.places.remove(&old.path);
        }
        Some(())
    }

    fn item(&mut self, event: Collected, time: &str, actor: String) -> Option<Item> {
        let detections = event.languages.iter().filter_map(|found| {
            let tag = LangTag::parse(&found.tag).ok()?;
            let status = found.status.as_deref().and_then(Status::parse);
            let whatlang = found.whatlang.as_ref().and_then(|heard| {
                let tag = LangTag::parse(&heard.tag).ok()?;
                Some(Heard { tag, confidence: heard.confidence, reliable: heard.reliable })
            });
            Some(Detection { tag, confidence: found.confidence, reliable: found.reliable, share: found.share, status, whatlang, unexpected: false })
        });
        let format = Format { mime: event.format.mime, name: event.format.name, puid: event.format.puid };
        Some(Item {
            id: ItemId::parse(&event.item).ok()?,
            path: EvidencePath::decode(&event.path),
            sha256: Digest::parse(&event.sha256).ok()?,
            bytes: event.bytes,
            format: shared(&mut self.formats, format),
            text: TextStatus {
                characters: event.text.characters,
                digest: event.text.sha256.as_deref().and_then(|hex| Digest::parse(hex).ok()),
                encoding: event.text.encoding,
                pages: event.text.pages,
                unread: event.text.unread.as_deref().and_then(Unread::parse),
            },
            detected: Profile { detections: detections.collect() },
            inside: event.inside.as_ref().map(|inside| inside.read()).unwrap_or_default(),
            further: further(&event.digests),
            confirmed: None,
            collected_at: Moment::parse(time).ok()?,
            collected_by: shared(&mut self.people, actor),
        })
    }

    /// Returns what changed since a dossier was packed for a recipient: of each file the digest it had then.
    pub fn changed_since(&self, recipient: &str, version: u32) -> Vec<&Change> {
        let Some((since, _)) = self.packed_at.get(&(recipient.to_owned(), version)) else { return Vec::new() };
        let mut first: BTreeMap<(ItemId, Option<LangTag>), &Change> = BTreeMap::new();
        for change in self.changes.iter().filter(|change| change.seq > *since) {
            first.entry((change.item, change.to.clone())).or_insert(change);
        }
        first.into_values().collect()
    }
}

/// Returns the one that is known already, or makes it known.
fn shared<T: ?Sized + Ord, V: Into<Arc<T>>>(known: &mut BTreeSet<Arc<T>>, value: V) -> Arc<T> {
    let value = value.into();
    if let Some(one) = known.get(&value) {
        return Arc::clone(one);
    }
    known.insert(Arc::clone(&value));
    value
}

/// Reads the further digests of a line; what this version does not know is passed over.
fn further(digests: &BTreeMap<String, String>) -> Box<[(Algorithm, Box<str>)]> {
    let known = |(name, value): (&String, &String)| {
        let algorithm = Algorithm::parse(name)?;
        let fits = value.len() == algorithm.hex_digits() && value.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| (algorithm, value.as_str().into()))
    };
    digests.iter().filter_map(known).collect()
}

fn request(event: Requested, time: &str) -> Option<Request> {
    Some(Request {
        id: event.request,
        item: ItemId::parse(&event.item).ok()?,
        source_sha256: Digest::parse(&event.source_sha256).ok()?,
        from: LangTag::parse(&event.from).ok()?,
        to: LangTag::parse(&event.to).ok()?,
        segments: event.segments.iter().map(|hex| Digest::parse(hex).ok()).collect::<Option<_>>()?,
        at: Moment::parse(time).ok()?,
    })
}

fn translation(event: Translated, time: &str) -> Option<Translation> {
    let method = match event.machine_draft_edited_by {
        Some(editor) => Method::PostEdited { editor },
        None => Method::Human,
    };
    let by = event.translator;
    Some(Translation {
        item: ItemId::parse(&event.item).ok()?,
        source_sha256: Digest::parse(&event.source_sha256).ok()?,
        source_text: event.source_text.as_deref().and_then(|hex| Digest::parse(hex).ok()),
        from: LangTag::parse(&event.from).ok()?,
        to: LangTag::parse(&event.to).ok()?,
        path: EvidencePath::decode(&event.path),
        sha256: Digest::parse(&event.sha256).ok()?,
        bytes: event.bytes,
        mime: event.mime,
        scope: Scope::parse(&event.scope)?,
        method,
        translator: Translator {
            name: by.name,
            qualification: by.qualification,
            authority: by.authority,
            number: by.number,
        },
        reviser: event.reviser,
        certificate: event.certificate.as_ref().and_then(certificate),
        received_from: event.received_from,
        received_on: event.received_on,
        supersedes: event.supersedes.as_deref().and_then(|hex| Digest::parse(hex).ok()),
        attached_at: Moment::parse(time).ok()?,
        seems: event.seems.as_deref().and_then(|tag| LangTag::parse(tag).ok()),
        searched: event.searched,
        remarks: event.remarks.iter().filter_map(super::RemarkShape::read).collect(),
        segments: event.segments.as_ref().and_then(|shape| {
            let sha256 = Digest::parse(&shape.sha256).ok()?;
            let (path, returned) = (EvidencePath::decode(&shape.path), EvidencePath::decode(&shape.returned));
            Some(SegmentFile { request: shape.request.clone(), path, sha256, returned, returned_sha256: Digest::parse(&shape.returned_sha256).ok()? })
        }),
    })
}

fn certificate(shape: &CertificateShape) -> Option<Certificate> {
    Some(Certificate {
        path: EvidencePath::decode(&shape.path),
        sha256: Digest::parse(&shape.sha256).ok()?,
        bytes: shape.bytes,
        mime: shape.mime.clone(),
        place: shape.place.clone(),
        date: shape.date.clone(),
        pages: shape.pages,
        number: shape.number.clone(),
        authority: shape.authority.clone(),
    })
}
