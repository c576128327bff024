//! The shape of the data about items and their translations, for the first page, for parts and side by side.

use serde::Serialize;

use super::inside::MemberRow;
use super::view::{Cell, Column, Dated, Head, Row, Text};

/// The way to some of the items of a large dossier.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartLink {
    pub(crate) href: String,
    /// Such as `E0001–E0250`.
    pub(crate) range: String,
    pub(crate) count: String,
}

/// The page about some of the items of a large dossier, without its lists.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartPage {
    pub(crate) head: Head,
    pub(crate) range: String,
    pub(crate) count: String,
    pub(crate) languages: Vec<Column>,
    pub(crate) parts: Vec<PartLink>,
}

/// An item on one line: all there is to say where nobody said more.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Entry {
    pub(crate) id: String,
    /// Whether a part of its own follows; its name must stand there then.
    pub(crate) more: bool,
    pub(crate) href: String,
    pub(crate) title: Text,
    pub(crate) language: String,
    /// Why its text is not known; empty when it is.
    pub(crate) unread: String,
    pub(crate) cells: Vec<Cell>,
    pub(crate) format: String,
    pub(crate) size: String,
    pub(crate) sha256: String,
}

/// One item.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ItemPart {
    pub(crate) id: String,
    pub(crate) anchor: String,
    pub(crate) mark: String,
    pub(crate) title: Text,
    /// Why its content is withheld; empty when it is sent.
    pub(crate) withheld: String,
    pub(crate) sha256: String,
    pub(crate) href: String,
    pub(crate) original_name: String,
    pub(crate) rows: Vec<Row>,
    pub(crate) unread: String,
    /// What the file says about itself.
    pub(crate) said: Vec<Row>,
    pub(crate) members: Vec<MemberRow>,
    /// Members that are not in the list, and why.
    pub(crate) members_notes: Vec<String>,
    pub(crate) sensitivity: Vec<String>,
    pub(crate) status: Cell,
    /// Where it stands in the package: page and anchor.
    pub(crate) home: String,
    pub(crate) untranslated: Option<Text>,
    pub(crate) translations: Vec<TranslationPart>,
    pub(crate) excerpt: Option<Excerpt>,
}

/// One translation of an item.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TranslationPart {
    pub(crate) heading: String,
    pub(crate) href: String,
    pub(crate) side_by_side: String,
    pub(crate) certified: bool,
    pub(crate) stale: bool,
    pub(crate) stale_reason: Option<Text>,
    /// A warning when the text seems to be in another language.
    pub(crate) seems: String,
    pub(crate) post_edited: String,
    pub(crate) rows: Vec<Row>,
    pub(crate) certificate: Option<CertificatePart>,
    pub(crate) sha256: String,
    pub(crate) source_sha256: String,
}

/// The certificate of a translation.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct CertificatePart {
    pub(crate) href: String,
    pub(crate) place: String,
    pub(crate) date: Option<Dated>,
    pub(crate) pages: String,
    pub(crate) authority: String,
    pub(crate) number: String,
}

/// Paragraph beside paragraph.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Excerpt {
    pub(crate) from_lang: String,
    pub(crate) from_dir: String,
    pub(crate) from_name: String,
    pub(crate) to_lang: String,
    pub(crate) to_dir: String,
    pub(crate) to_name: String,
    /// Whether paragraph stands beside paragraph.
    pub(crate) aligned: bool,
    /// Whether a program found out which paragraph answers which.
    pub(crate) guessed: bool,
    pub(crate) pairs: Vec<Pair>,
    /// What the sender says about the whole translation.
    pub(crate) notes: Vec<PairNote>,
    /// How many paragraphs are not shown; empty when all are.
    pub(crate) more: String,
    pub(crate) href: String,
}

/// One paragraph and its translation; either may be missing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Pair {
    pub(crate) number: String,
    pub(crate) place: String,
    pub(crate) original: String,
    pub(crate) translation: String,
    /// What the sender says about it.
    pub(crate) notes: Vec<PairNote>,
}

/// A finding on a translation that the sender discloses.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PairNote {
    pub(crate) says: String,
    /// Who decided about it, and how.
    pub(crate) decided: String,
    pub(crate) reason: String,
}

/// The page that shows a translation beside its original.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SideBySide {
    pub(crate) head: Head,
    pub(crate) item: ItemPart,
    pub(crate) translation: TranslationPart,
    pub(crate) pair: Excerpt,
    pub(crate) original_count: String,
    pub(crate) translation_count: String,
}
