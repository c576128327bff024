//! The part of the log that a recipient may read: each other line is hidden, with its digest in its place.

use std::collections::BTreeSet;

use super::error::PackError;
use super::folder::LockedFolder;
use super::plan::Plan;
use super::review::Reviewed;
use super::spool::{Spool, Spooled};
use super::story::Story;
use crate::custody::{self, Entry, Event, ExtractError, Pin};
use crate::dossier::material::CustodyLine;
use crate::model::case::Recipient;
use crate::model::item::ItemId;
use crate::model::lang_tag::LangTag;

/// The part of the log that travels.
pub(super) struct Extract {
    pub(super) text: Spooled,
    pub(super) pin: Pin,
    pub(super) lines: Vec<CustodyLine>,
}

/// The lines of the log that this recipient may read.
pub(super) fn extract(folder: &LockedFolder, recipient: &Recipient, (plan, reviewed): (&Plan, &[Reviewed]), spool: &mut Spool) -> Result<Extract, PackError> {
    let open: BTreeSet<ItemId> = plan.exhibits.iter().filter(|exhibit| exhibit.path.is_some()).map(|exhibit| exhibit.item.id).collect();
    let is_theirs = |to: &str, item: &str| {
        let reads = LangTag::parse(to).is_ok_and(|to| recipient.languages.iter().any(|tag| tag.covers(&to)));
        reads && ItemId::parse(item).is_ok_and(|id| open.contains(&id))
    };
    let keep = |entry: &Entry| match &entry.event {
        // A stamp tells a digest, a time and an authority.
        Event::Opened(_) | Event::Stamped(_) => true,
        Event::Packed(packed) => packed.recipient == recipient.key,
        // What was not disclosed is the sender's own business, and so is a reason for what concerns others.
        Event::Waived(waived) if waived.item.is_empty() => {
            let holds = |one: &Reviewed| one.waived.as_ref().is_some_and(|(_, own)| own == waived.as_ref()) && plan.findings.contains(&one.finding);
            waived.disclose && reviewed.iter().any(holds)
        }
        Event::Waived(waived) => waived.disclose && is_theirs(&waived.to, &waived.item),
        Event::Approved(approved) => approved.note.is_empty(),
        // The answers are frozen and pinned, but hidden: the reasons concern third persons and the recipient's own record.
        Event::Gate(_) | Event::Sealed(_) | Event::Sent(_) | Event::Receipt(_) | Event::Recalled(_) | Event::Destroyed(_) | Event::HandedOver(_) => false,
        Event::Translated(translated) => is_theirs(&translated.to, &translated.item),
        Event::Requested(requested) => is_theirs(&requested.to, &requested.item),
        Event::Collected(_) | Event::Confirmed(_) => {
            entry.event.item().and_then(|item| ItemId::parse(item).ok()).is_some_and(|id| open.contains(&id))
        }
    };
    let mut story = Story::new(plan.exhibits.iter().any(|exhibit| exhibit.part.is_some()));
    let mut pin = None;
    let text = spool.put(|out| {
        pin = Some(custody::extract(&folder.log, keep, out, &mut |seq, line| story.take(seq, line))?);
        Ok::<_, ExtractError>(())
    })?;
    let pin = pin.ok_or_else(|| PackError::Problems(Vec::new()))?;
    Ok(Extract { text, pin, lines: story.lines })
}
