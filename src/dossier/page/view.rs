//! The shape of the data that templates see. Every text is ready to print; none is markup.

use serde::Serialize;

use crate::dossier::qr::Qr;

use super::item_view::{PartLink, PartPage};

/// A text with its language; `foreign` names that language when it is not the reader's.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct Text {
    #[serde(rename = "text")]
    pub(crate) says: String,
    pub(crate) lang: String,
    pub(crate) dir: String,
    pub(crate) foreign: String,
    /// The same in the sender's language; empty when there is none or it is the same.
    pub(crate) aside: String,
}

/// A date in words and as ISO 8601 writes it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Dated {
    pub(crate) words: String,
    pub(crate) iso: String,
    /// What the clocks of both sides show.
    pub(crate) local: Vec<String>,
}

/// A labelled text; the label is a sentence id.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) value: Text,
}

/// A link inside the package.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Link {
    pub(crate) text: String,
    pub(crate) href: String,
}

/// What every page begins with.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Head {
    pub(crate) lang: String,
    pub(crate) dir: String,
    pub(crate) sender_lang: String,
    pub(crate) bilingual: bool,
    pub(crate) id: String,
    pub(crate) package: String,
    pub(crate) kind: String,
    pub(crate) version: String,
    pub(crate) created: Dated,
    pub(crate) sample: bool,
    /// What a dossier of this type is not, in the reader's language and in the sender's; empty when nothing need be said.
    pub(crate) standing: [String; 2],
    pub(crate) title: Option<Text>,
    pub(crate) marking: Option<Text>,
    pub(crate) sender: Option<Text>,
    pub(crate) sender_country: String,
    pub(crate) recipient: Option<Text>,
    pub(crate) recipient_country: String,
}

/// START-HERE.html, without the long lists: their entries are rendered a few at a time where the templates say
/// `each(list="…")`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Dossier {
    pub(crate) head: Head,
    pub(crate) cover: Cover,
    pub(crate) matrix: Matrix,
    pub(crate) legal: LegalPart,
    pub(crate) details: Vec<DetailPart>,
    pub(crate) made: Made,
    /// The pages of the items, when there are too many of them for this one.
    pub(crate) parts: Vec<PartLink>,
}

/// A page that begins as all do.
pub(crate) trait Headed {
    fn head(&self) -> &Head;
}

impl Headed for Dossier {
    fn head(&self) -> &Head {
        &self.head
    }
}

impl Headed for PartPage {
    fn head(&self) -> &Head {
        &self.head
    }
}

/// The first page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Cover {
    /// `routine`, `urgent`, `threat-to-life`.
    pub(crate) urgency: String,
    pub(crate) urgency_label: String,
    pub(crate) urgency_aside: String,
    pub(crate) urgency_reason: Option<Text>,
    pub(crate) urgency_deadline: Option<Dated>,
    pub(crate) asks: Vec<Ask>,
    /// Whether nothing is asked because the sender has not said it yet, while a life is at risk.
    pub(crate) ask_open: bool,
    /// Those beyond the fifth; printed after the first page.
    pub(crate) more_asks: Vec<Ask>,
    pub(crate) may: String,
    pub(crate) may_ask: String,
    pub(crate) may_not: String,
    pub(crate) sender: Vec<Row>,
    pub(crate) sender_full: Vec<Row>,
    pub(crate) call_back: Option<Text>,
    pub(crate) addressee: Vec<Row>,
    pub(crate) references: Vec<Row>,
    pub(crate) persons: Vec<PersonCard>,
    pub(crate) facts: Option<Text>,
    pub(crate) offences: Vec<OffencePart>,
    pub(crate) handling: Vec<Rule>,
    pub(crate) handling_notes: Vec<Row>,
    pub(crate) counts: Vec<String>,
    pub(crate) untranslated: Vec<Untranslated>,
    /// How many more there are; empty when all are named.
    pub(crate) untranslated_more: String,
    pub(crate) key_items: Vec<KeyItem>,
    pub(crate) verify_page: bool,
    /// Whether there is a PDF.
    pub(crate) printed: bool,
    pub(crate) supersedes: String,
    /// What this version corrects.
    pub(crate) corrects: Vec<Corrected>,
    /// What is not known, in a notice that did not wait for it.
    pub(crate) unknown: Vec<String>,
    pub(crate) return_to: Option<Text>,
}

/// One file that took the place of another.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Corrected {
    pub(crate) item: Link,
    /// What of it: the original, or the translation into a language.
    pub(crate) what: String,
    pub(crate) was: String,
    pub(crate) now: String,
    pub(crate) reason: String,
}

/// One thing asked.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Ask {
    pub(crate) number: String,
    pub(crate) verb: Option<Text>,
    pub(crate) object: Option<Text>,
    pub(crate) period: Option<Text>,
    pub(crate) deadline: Option<Dated>,
    pub(crate) why: Option<Text>,
    pub(crate) exhibits: Vec<Link>,
    pub(crate) no_exhibit: Option<Text>,
}

/// One person.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PersonCard {
    pub(crate) key: String,
    /// The spelling this reader can read.
    pub(crate) name: String,
    /// The other one: characters for a reader of letters, letters for a reader of characters.
    pub(crate) second: String,
    pub(crate) second_lang: String,
    pub(crate) others: Vec<String>,
    pub(crate) status: String,
    pub(crate) status_label: String,
    /// What the first page has room for.
    pub(crate) short: Vec<Row>,
    /// All that is known.
    pub(crate) facts: Vec<Row>,
    pub(crate) role: Option<Text>,
    pub(crate) assessment: bool,
    pub(crate) minor: bool,
    pub(crate) photo: String,
}

impl PersonCard {
    /// Returns whether nobody said anything of this person.
    pub(crate) fn says_nothing(&self) -> bool {
        let texts = [&self.name, &self.second, &self.status, &self.photo];
        texts.iter().all(|text| text.is_empty()) && self.others.is_empty() && self.short.is_empty() && self.facts.is_empty() && self.role.is_none()
    }
}

/// One offence.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct OffencePart {
    pub(crate) title: Option<Text>,
    pub(crate) law: Option<Text>,
    pub(crate) penalty: Option<Text>,
}

/// One rule of use: `yes`, `no`, `ask` or `date`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Rule {
    pub(crate) label: String,
    pub(crate) answer: String,
    pub(crate) short: String,
    pub(crate) sentence: String,
}

/// An item without a full translation, and why.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Untranslated {
    pub(crate) item: Link,
    pub(crate) status: String,
    pub(crate) reason: Option<Text>,
}

/// One of the key items of the first page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct KeyItem {
    pub(crate) id: String,
    pub(crate) anchor: String,
    pub(crate) title: Text,
    pub(crate) relevance: Option<Text>,
    pub(crate) original: String,
    pub(crate) translation: String,
    pub(crate) status: Cell,
}

/// Item by language.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Matrix {
    pub(crate) languages: Vec<Column>,
    /// The signs that occur, with their meaning in full.
    pub(crate) legend: Vec<Cell>,
}

/// One language of the matrix.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Column {
    pub(crate) tag: String,
    pub(crate) name: String,
}

/// One item of the matrix.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MatrixRow {
    pub(crate) id: String,
    pub(crate) anchor: String,
    pub(crate) title: Text,
    pub(crate) language: String,
    pub(crate) withheld: String,
    pub(crate) cells: Vec<Cell>,
    /// How many languages there are: what is said once of a withheld item goes across all of them.
    pub(crate) span: usize,
}

/// One field of the matrix: a word for the style sheet, a sign for black and white, a label.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Cell {
    pub(crate) kind: String,
    pub(crate) sign: String,
    pub(crate) label: String,
}

/// Legal basis and safeguards.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LegalPart {
    pub(crate) purpose: Option<Text>,
    pub(crate) basis: Vec<BasisPart>,
    pub(crate) consent: String,
    pub(crate) gates: Vec<Gate>,
}

/// One legal basis.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BasisPart {
    pub(crate) instrument: Option<Text>,
    pub(crate) article: String,
    pub(crate) text: Option<Text>,
}

/// One safeguard question with its answer.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Gate {
    #[serde(rename = "gate")]
    pub(crate) number: String,
    pub(crate) question: String,
    pub(crate) answer: String,
}

/// One value of the table that belongs to the dossier type.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DetailPart {
    pub(crate) label: String,
    pub(crate) value: Option<Text>,
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Vec<Option<Text>>>,
}

/// One line of the log, or several in one row.
#[derive(Debug, Clone, Default, Serialize)]
pub(crate) struct CustodyRow {
    pub(crate) seq: String,
    /// Digest of a line that is not shown.
    pub(crate) hidden: String,
    /// How many lines stand in this row; empty for one.
    pub(crate) lines: String,
    pub(crate) time: String,
    pub(crate) actor: String,
    pub(crate) event: String,
    pub(crate) item: String,
    /// The way to that item.
    pub(crate) href: String,
    pub(crate) details: Vec<Named>,
}

/// A value with its own name, printed as it is.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) value: String,
}

/// How the package was made.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Made {
    pub(crate) rows: Vec<Row>,
}

/// One file of the package with its digest.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AnnexRow {
    pub(crate) item: String,
    pub(crate) path: String,
    pub(crate) href: String,
    pub(crate) sha256: String,
}

/// The dispatch note.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DispatchNote {
    pub(crate) head: Head,
    pub(crate) zip_name: String,
    pub(crate) zip_sha256: Option<String>,
    pub(crate) zip_bytes: String,
    pub(crate) seal: Vec<String>,
    pub(crate) telephone: Vec<String>,
    pub(crate) items: String,
    pub(crate) call_back: Option<Text>,
    pub(crate) sender: Vec<Row>,
    pub(crate) addressee: Vec<Row>,
    pub(crate) supersedes: String,
    /// The command that checks everything at once.
    pub(crate) command: String,
    /// The seal digest as a QR code.
    pub(crate) qr: Option<Qr>,
    pub(crate) page_name: String,
    pub(crate) page_sha256: String,
}

/// Some entries of a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Rows<'a, T> {
    pub(crate) head: &'a Head,
    pub(crate) rows: &'a [T],
}
