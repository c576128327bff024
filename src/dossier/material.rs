//! What `pack` hands over: everything one dossier shows, as plain data.

use std::sync::Arc;

use crate::model::case::{Case, ItemWords, Recipient};
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::item::{Item, ItemId};
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;
use crate::model::payload_path::PayloadPath;
use crate::model::text::Block;
use crate::model::translation::{Scope, Status, Translation};

/// Everything one dossier shows.
#[derive(Debug, Clone)]
pub struct Material<'a> {
    /// The case file.
    pub case: &'a Case,
    /// To whom this dossier goes.
    pub recipient: &'a Recipient,
    /// The language of the dossier: one that pouch speaks (see `i18n::Locale::nearest`).
    pub language: LangTag,
    /// The sender's language, printed smaller beside it.
    pub sender_language: LangTag,
    /// The items of this dossier in order of their numbers, withheld ones too.
    pub exhibits: Vec<Exhibit>,
    /// The extract of the log.
    pub custody: Vec<CustodyLine>,
    /// When the dossier was made.
    pub at: Moment,
    /// Name and version of the program, such as `pouch 0.1.0`.
    pub software: String,
    /// Seal digest of the dossier that this one replaces.
    pub supersedes: Option<String>,
    /// The approvals that hold, by the log; empty when only the case file states one.
    pub approvals: Vec<ApprovalLine>,
    /// What took the place of what the earlier version of this dossier held.
    pub corrects: Vec<Correction>,
    /// Keys of the case file that the notice says are not known.
    pub unknown: Vec<String>,
    /// Whether `dossier.pdf` lies beside the first page.
    pub printed: bool,
    /// Name and digest of each font file that the office added for the PDF.
    pub fonts: Vec<(String, Digest)>,
    /// Whether `VERIFY.html` lies beside the first page.
    pub verify_page: bool,
    /// Which signatures the dossier will bear, in the words of `Seal-Expected`; empty when none.
    pub promised: String,
}

/// One approval that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalLine {
    /// `approver` or `legal`.
    pub role: &'static str,
    /// Who.
    pub name: String,
    /// When, as the log says.
    pub time: String,
    /// What the key is called that signed it; `None` for a typed name.
    pub key: Option<String>,
}

/// A file of an earlier version of this dossier, and what stands in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The item.
    pub item: ItemId,
    /// The language of the translation; `None` for the original.
    pub to: Option<LangTag>,
    /// SHA-256 it had.
    pub was: Digest,
    /// SHA-256 it has.
    pub now: Digest,
    /// Why, as the officer wrote it.
    pub reason: String,
}

impl Material<'_> {
    /// Returns the parts that a large dossier is divided into, each with its items; none when all items stand on the
    /// first page.
    pub fn parts(&self) -> impl Iterator<Item = (Part, &[Exhibit])> {
        let parts = self.exhibits.chunk_by(|one, next| one.part == next.part);
        parts.filter_map(|exhibits| Some((exhibits.first()?.part?, exhibits)))
    }

    /// Returns the name of the package without its extension: `<case>.<recipient>`.
    pub fn package_name(&self) -> String {
        format!("{}.{}", self.case.id, self.recipient.key)
    }
}

/// One item with what was said about it and what became of it.
#[derive(Debug, Clone)]
pub struct Exhibit {
    /// The item.
    pub item: Arc<Item>,
    /// What the officer said about it.
    pub words: Arc<ItemWords>,
    /// The page it stands on, when the dossier has too many items for its first page.
    pub part: Option<Part>,
    /// Where the original lies in the package; `None` when its content is withheld.
    pub path: Option<PayloadPath>,
    /// Where the item stands in the language of the dossier.
    pub status: Status,
    /// Its translations, into any language.
    pub translations: Vec<AttachedTranslation>,
    /// Its text, for the side-by-side page.
    pub original_text: Option<Vec<Block>>,
    /// The item of which it is a redacted copy, with its digest.
    pub redacts: Option<(ItemId, Digest)>,
}

impl Exhibit {
    /// Returns the reason class when the content is withheld.
    pub fn withheld(&self) -> Option<&str> {
        match (&self.words.withheld, &self.path) {
            (Some(reason), _) => Some(reason),
            (None, None) => Some("other"),
            (None, Some(_)) => None,
        }
    }
}

/// What the print shows of a photograph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// A small picture of it.
    Drawn {
        /// Width and height in pixels.
        size: (u32, u32),
        /// The picture, made by pouch from pixels.
        jpeg: Vec<u8>,
    },
    /// None, for a reason: `format`, `unread`, `large`, `kept`.
    Absent(&'static str),
}

/// A page of its own for some of the items of a large dossier: those of a range of numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part(u32);

impl Part {
    /// So many items stand on the first page itself; more of them go to pages of their own.
    pub const MOST_WITHOUT: usize = 300;
    /// So many numbers belong to one part.
    const NUMBERS: u32 = 250;

    /// Sends the items of a large dossier to their parts.
    pub fn assign(exhibits: &mut [Exhibit]) {
        if exhibits.len() > Self::MOST_WITHOUT {
            for exhibit in exhibits {
                exhibit.part = Some(Self::of(exhibit.item.id));
            }
        }
    }

    /// Returns the part that the item of a number belongs to, in a dossier that has parts.
    pub const fn of(id: ItemId) -> Self {
        Self(id.number().saturating_sub(1) / Self::NUMBERS)
    }

    /// Returns the first and the last number that belong here.
    pub fn range(self) -> (ItemId, ItemId) {
        let first = self.0.saturating_mul(Self::NUMBERS);
        (ItemId::new(first.saturating_add(1)), ItemId::new(first.saturating_add(Self::NUMBERS)))
    }

    /// Returns the name of the page in the package.
    pub fn file(self) -> String {
        let (first, last) = self.range();
        format!("ITEMS-{first}-{last}.html")
    }
}

/// One translation inside the package.
#[derive(Debug, Clone)]
pub struct AttachedTranslation {
    /// What is known about it.
    pub record: Translation,
    /// Where it lies in the package.
    pub path: PayloadPath,
    /// Where its certificate lies.
    pub certificate: Option<PayloadPath>,
    /// Whether the source changed after it was made.
    pub stale: bool,
    /// Where the page lies that shows it beside the original.
    pub side_by_side: Option<PayloadPath>,
    /// Its text, for that page.
    pub text: Option<Vec<Block>>,
    /// Which passage answers which, where that is known better than by order.
    pub beside: Option<Beside>,
    /// Findings of the checks that the sender chose to disclose.
    pub disclosed: Vec<Disclosed>,
}

/// A finding on a translation that the recipient is to see, with what was decided about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed {
    /// The row it belongs to; `None` for the whole translation.
    pub segment: Option<u32>,
    /// What was found.
    pub finding: Finding,
    /// `accepted` or `explained`.
    pub decision: String,
    /// Why, as the person wrote it.
    pub reason: String,
    /// Who decided.
    pub who: String,
}

/// Passages side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Whether a program found the pairs; else the translator worked segment by segment.
    pub guessed: bool,
    /// The pairs, in the order of the source.
    pub rows: Vec<BesideRow>,
}

/// One passage of the source and its translation; an empty side is a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BesideRow {
    /// Its number.
    pub number: String,
    /// Where it stands in the source; may be empty.
    pub place: String,
    /// The source.
    pub original: String,
    /// The translation.
    pub translation: String,
}

impl AttachedTranslation {
    /// Returns where this translation stands by itself.
    pub fn status(&self) -> Status {
        if self.stale {
            Status::Stale
        } else if self.record.scope != Scope::Full {
            Status::Partial
        } else if self.record.certificate.is_some() {
            Status::Certified
        } else {
            Status::Received
        }
    }
}

/// One line of the extract of the log.
#[derive(Debug, Clone)]
pub enum CustodyLine {
    /// A line the recipient may read.
    Shown {
        /// Its number.
        seq: u64,
        /// When.
        time: Moment,
        /// Who.
        actor: String,
        /// The name of the event, such as `collected`.
        event: String,
        /// The item it concerns.
        item: Option<ItemId>,
        /// Further values by name.
        details: Vec<(String, String)>,
    },
    /// Many lines of one kind by one person, one after the other.
    Run {
        /// Numbers of the first and the last line.
        seq: (u64, u64),
        /// When the first and the last were written.
        time: (Moment, Moment),
        /// Who.
        actor: String,
        /// The name of the event.
        event: String,
        /// The lowest and the highest item they concern.
        items: Option<(ItemId, ItemId)>,
    },
    /// Lines, one after the other, that do not concern this recipient.
    HiddenRun {
        /// Numbers of the first and the last line.
        seq: (u64, u64),
    },
    /// A line that does not concern this recipient; only its place in the chain is told.
    Hidden {
        /// Its number.
        seq: u64,
        /// SHA-256 of the whole line.
        sha256: Digest,
    },
}
