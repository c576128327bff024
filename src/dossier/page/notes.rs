//! What follows the items: side by side, the table of the dossier type, the log, how the package was made.

use std::collections::BTreeSet;

use super::cover;
use super::items;
use super::item_view::{Excerpt, Pair, PairNote, SideBySide};
use super::view::{CustodyRow, DetailPart, DispatchNote, Made, Named, Row, Text};
use super::voice::{Voice, href, readable};
use crate::dossier::html::Dispatched;
use crate::dossier::material::{AttachedTranslation, BesideRow, CustodyLine, Disclosed, Exhibit, Material, Part};
use crate::dossier::qr;
use crate::i18n::names;
use crate::model::case::{Detail, Words};
use crate::model::lang_tag::LangTag;
use crate::model::text::{Block, Loc};
use crate::model::translation::Scope;

/// So many paragraphs of a key item stand in the dossier itself; all of them on the side-by-side page.
const IN_EXCERPT: usize = 6;

/// The order in which people read the columns of a table; others follow by name.
const COLUMNS: [&str; 17] = [
    "name", "nationality", "passport", "contact", "consent", "description", "serial", "purchased", "source", "target",
    "value", "currency", "proof", "note", "offence", "law", "maximum_penalty",
];

/// The order in which people read the table of a type; other values follow by name.
const DETAILS: [&str; 68] = [
    "kind", "what_happened", "known_how", "victim", "demand", "proof_of_life", "must_act", "endangers",
    "family_contact", "linked_persons", "written_confirmation", "asked", "reasons", "link", "restrictions", "coercive",
    "evidence_later", "sent_elsewhere", "procedure", "statement", "victims", "event", "event_time", "event_place",
    "reported", "account", "losses", "total", "vehicle", "police_office", "report_number", "insurer", "policy_number",
    "claim_deadline", "conditions", "certificate", "return_wish", "glossary",
    // A red notice, as its rows ask.
    "requested_by", "authorised_by", "identified_by", "own_acts", "purpose", "charges", "penalty_months", "warrant_number", "warrant_date",
    "warrant_issuer", "warrant_copy", "warrant_expires", "warrant_equal_effect", "extradition_assured", "extradition_from", "limitation_date",
    "political", "military", "religious", "racial", "neutrality_reasons", "excluded_offence", "excluded_reasons", "refugee_check",
    "earlier_refusal", "earlier_refusal_details", "public_extract", "documents_ready", "documents_ready_on", "documents_by",
];

/// Assembles the page that shows a translation beside its original, up to so many passages.
pub(crate) fn side_by_side(voice: &Voice, material: &Material<'_>, exhibit: &Exhibit, attached: &AttachedTranslation, most: usize) -> SideBySide {
    let (original, translated) = texts(exhibit, attached);
    SideBySide {
        head: voice.head(material),
        item: items::item(voice, exhibit),
        translation: items::translation(voice, exhibit, attached),
        pair: pairs(voice, attached, original, translated, most),
        original_count: voice.count("page-count-paragraphs", original.len()),
        translation_count: voice.count("page-count-paragraphs", translated.len()),
    }
}

fn texts<'a>(exhibit: &'a Exhibit, attached: &'a AttachedTranslation) -> (&'a [Block], &'a [Block]) {
    (exhibit.original_text.as_deref().unwrap_or_default(), attached.text.as_deref().unwrap_or_default())
}

/// Assembles the first paragraphs of a key item; only where they stand side by side beyond doubt.
pub(super) fn excerpt(voice: &Voice, exhibit: &Exhibit, attached: &AttachedTranslation) -> Option<Excerpt> {
    let (original, translated) = texts(exhibit, attached);
    let excerpt = pairs(voice, attached, original, translated, IN_EXCERPT);
    (excerpt.aligned && !excerpt.pairs.is_empty()).then_some(excerpt)
}

fn pairs(voice: &Voice, attached: &AttachedTranslation, original: &[Block], translated: &[Block], most: usize) -> Excerpt {
    let (from, to) = (&attached.record.from, &attached.record.to);
    let known = attached.beside.as_ref().filter(|_| !attached.stale);
    let longest = known.map_or(original.len().max(translated.len()), |beside| beside.rows.len());
    let pair = |place: usize| {
        let text = |blocks: &[Block]| blocks.get(place).map(|block| readable(&block.text)).unwrap_or_default();
        // A line number would only repeat the number of the paragraph.
        let tells = |block: &&Block| !matches!(block.loc, Loc::Line(_));
        let place_of = original.get(place).filter(tells).map(|block| readable(&block.loc.to_string())).unwrap_or_default();
        Pair { number: (place + 1).to_string(), place: place_of, original: text(original), translation: text(translated), notes: notes(voice, attached, |segment| segment == Some(place + 1)) }
    };
    let row = |row: &BesideRow| Pair {
        number: readable(&row.number),
        place: readable(&row.place),
        original: readable(&row.original),
        translation: readable(&row.translation),
        notes: notes(voice, attached, |segment| segment.is_some_and(|segment| segment.to_string() == row.number)),
    };
    let shown = known.map_or_else(|| longest.min(most), |beside| beside.rows.len().min(most));
    let numbers: BTreeSet<String> = known.map_or_else(|| (1..=shown).map(|number| number.to_string()).collect(), |beside| beside.rows.iter().take(most).map(|row| row.number.clone()).collect());
    let side_by_side = most == usize::MAX;
    Excerpt {
        from_lang: from.to_string(),
        from_dir: names::direction(from).name().to_owned(),
        from_name: voice.language(from),
        to_lang: to.to_string(),
        to_dir: names::direction(to).name().to_owned(),
        to_name: voice.language(to),
        aligned: known.is_some_and(|beside| !beside.guessed) || (known.is_none() && aligned(attached, original, translated)),
        guessed: known.is_some_and(|beside| beside.guessed),
        pairs: known.map_or_else(|| (0..longest.min(most)).map(pair).collect(), |beside| beside.rows.iter().take(most).map(row).collect()),
        // In an excerpt only what belongs to its rows is told.
        notes: notes(voice, attached, |segment| side_by_side && segment.is_none_or(|segment| !numbers.contains(&segment.to_string()))),
        more: if longest > most { voice.count("page-more-paragraphs", longest - most) } else { String::new() },
        href: attached.side_by_side.as_ref().map(href).unwrap_or_default(),
    }
}

/// Puts what the sender discloses into words; `here` says which segments are meant.
fn notes(voice: &Voice, attached: &AttachedTranslation, here: impl Fn(Option<usize>) -> bool) -> Vec<PairNote> {
    let wanted = attached.disclosed.iter().filter(|one| here(one.segment.and_then(|segment| usize::try_from(segment).ok())));
    let note = |one: &Disclosed| {
        let values: Vec<(&str, String)> = one.finding.values.iter().map(|(name, value)| (*name, readable(value))).collect();
        let place = readable(&one.finding.place);
        let mut values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        values.push(("place", &place));
        let who = readable(&one.who);
        PairNote {
            says: voice.say(&format!("problem-{}", one.finding.code), &values),
            decided: voice.say(&format!("page-finding-{}", one.decision), &[("who", &who)]),
            reason: readable(&one.reason),
        }
    };
    wanted.map(note).collect()
}

/// Paragraph stands beside paragraph only where that is beyond doubt: a full translation of this very
/// original with as many paragraphs.
fn aligned(attached: &AttachedTranslation, original: &[Block], translated: &[Block]) -> bool {
    let whole = attached.record.scope == Scope::Full && !attached.stale;
    whole && original.len() == translated.len() && !original.is_empty()
}

/// Assembles the table that belongs to the dossier type.
pub(super) fn details(voice: &Voice, material: &Material<'_>) -> Vec<DetailPart> {
    let part = |(key, detail): (&String, &Detail)| {
        let label = voice.word("page-detail", &readable(key));
        match detail {
            Detail::Text(words) => DetailPart { label, value: value(voice, words), columns: Vec::new(), rows: Vec::new() },
            Detail::Rows(rows) => {
                let mut columns: Vec<&String> = rows.iter().flat_map(|row| row.keys()).collect::<BTreeSet<_>>().into_iter().collect();
                columns.sort_by_key(|column| COLUMNS.iter().position(|known| known == column).unwrap_or(COLUMNS.len()));
                let cells = |row: &std::collections::BTreeMap<String, Words>| {
                    columns.iter().map(|column| row.get(*column).and_then(|words| cell(voice, words))).collect()
                };
                DetailPart {
                    label,
                    value: None,
                    rows: rows.iter().map(cells).collect(),
                    columns: columns.iter().map(|column| voice.word("page-column", &readable(column))).collect(),
                }
            }
        }
    };
    let mut details: Vec<_> = material.case.details.iter().collect();
    details.sort_by_key(|(key, _)| DETAILS.iter().position(|known| known == key).unwrap_or(DETAILS.len()));
    details.into_iter().map(part).collect()
}

/// A word of a closed list (`yes`, `requested`) is said in the reader's language; a number or code belongs to none.
fn value(voice: &Voice, words: &Words) -> Option<Text> {
    let text = voice.words(words)?;
    if voice.has(&format!("page-value-{}", text.says)) {
        return Some(voice.said(voice.word("page-value", &text.says)));
    }
    let code = text.says.is_ascii() && !text.says.contains(' ');
    Some(if code { Text { foreign: String::new(), ..text } } else { text })
}

/// Cells hold names, terms and numbers, whose language is plain or none of a reader's business.
fn cell(voice: &Voice, words: &Words) -> Option<Text> {
    value(voice, words).map(|text| Text { foreign: String::new(), ..text })
}

/// Assembles one row of the extract of the log; `split` says whether the items stand on pages of their own.
pub(crate) fn custody(voice: &Voice, line: &CustodyLine, split: bool) -> CustodyRow {
    let ends = |(first, last): (u64, u64)| if first == last { first.to_string() } else { format!("{first}–{last}") };
    let many = |(first, last): (u64, u64)| usize::try_from(last.saturating_sub(first)).unwrap_or(usize::MAX).saturating_add(1);
    match line {
        CustodyLine::Shown { seq, time, actor, event, item, details } => CustodyRow {
            seq: seq.to_string(),
            time: time.to_string(),
            actor: readable(actor),
            event: voice.word("page-event", event),
            item: item.map(|id| id.to_string()).unwrap_or_default(),
            href: item.map(|id| items::place(split.then(|| Part::of(id)), id)).unwrap_or_default(),
            details: details.iter().map(|(name, value)| named(voice, name, value)).collect(),
            ..CustodyRow::default()
        },
        CustodyLine::Run { seq, time: (from, to), actor, event, items } => CustodyRow {
            seq: ends(*seq),
            lines: voice.count("page-log-lines", many(*seq)),
            time: if from == to { from.to_string() } else { format!("{from} – {to}") },
            actor: readable(actor),
            event: voice.word("page-event", event),
            item: items.map(|(first, last)| format!("{first}–{last}")).unwrap_or_default(),
            ..CustodyRow::default()
        },
        CustodyLine::HiddenRun { seq } => CustodyRow { seq: ends(*seq), lines: voice.count("page-log-hidden", many(*seq)), ..CustodyRow::default() },
        CustodyLine::Hidden { seq, sha256 } => CustodyRow { seq: seq.to_string(), hidden: sha256.groups(), ..CustodyRow::default() },
    }
}

/// A value of a line under the name a reader understands; languages by their names.
fn named(voice: &Voice, name: &str, value: &str) -> Named {
    let language = LangTag::parse(value).ok().filter(|_| matches!(name, "language" | "to" | "from"));
    Named {
        name: voice.word("page-log", name),
        value: language.map_or_else(|| readable(value), |tag| voice.language(&tag)),
    }
}

/// Assembles how the package was made and by whom.
pub(super) fn made(voice: &Voice, material: &Material<'_>) -> Made {
    let approval = &material.case.approval;
    let rows = [
        voice.owed("page-prepared", voice.plain_row("page-prepared", &approval.prepared_by)),
        by(voice, material, "page-approved", "approver").or_else(|| voice.owed("page-approved", voice.plain_row("page-approved", &approval.approved_by))),
        by(voice, material, "page-legal-review", "legal"),
        voice.row("page-approving-authority", &approval.authority),
        voice.plain_row("page-approval-reference", &approval.reference),
        voice.plain_row("page-approved-on", &approval.date),
        voice.plain_row("page-software", &material.software),
        voice.plain_row("page-made-at", &material.at.to_string()),
        voice.plain_row("page-case-opened", &material.case.created),
        voice.plain_row("page-supersedes", material.supersedes.as_deref().unwrap_or_default()),
    ];
    let fonts = material.fonts.iter().filter_map(|(file, sha256)| voice.plain_row("print-font", &format!("{file} · SHA-256 {sha256}")));
    Made { rows: rows.into_iter().flatten().chain(fonts).collect() }
}

/// An approval that the log holds: by a typed name, and declared as such, or signed.
fn by(voice: &Voice, material: &Material<'_>, label: &str, role: &str) -> Option<Row> {
    let given = material.approvals.iter().find(|line| line.role == role)?;
    let value = match &given.key {
        Some(key) => voice.say("page-by-signature", &[("name", &readable(&given.name)), ("key", &readable(key)), ("time", &given.time)]),
        None => voice.say("page-by-typed-name", &[("name", &readable(&given.name)), ("time", &given.time)]),
    };
    voice.said_row(label, value)
}

/// Assembles the dispatch note.
pub(crate) fn dispatch(voice: &Voice, material: &Material<'_>, sent: &Dispatched) -> DispatchNote {
    DispatchNote {
        head: voice.head(material),
        zip_name: readable(&sent.zip_name),
        zip_sha256: sent.zip_sha256.map(|digest| digest.groups()),
        zip_bytes: voice.size(sent.zip_bytes),
        seal: sent.seal.groups().split(' ').map(str::to_owned).collect(),
        telephone: sent.telephone.iter().map(|group| readable(group)).collect(),
        items: voice.count("page-count-items", sent.items),
        call_back: voice.words(&material.case.sender.call_back),
        sender: cover::sender_in_short(voice, &material.case.sender),
        addressee: cover::addressee(voice, material.recipient),
        supersedes: material.supersedes.as_deref().map(readable).unwrap_or_default(),
        command: format!("pouch verify {} --expect {}", readable(&sent.zip_name), sent.seal),
        qr: qr::of_seal(&sent.seal),
        page_name: readable(&sent.page_name),
        page_sha256: sent.page_sha256.groups(),
    }
}
