//! The checks on translations, for `pouch check`: what each translation states beside what its source states.
//!
//! Work that came back from a request is checked segment by segment; other text is paired paragraph by paragraph,
//! by count or by alignment. What cannot be read as text is not checked, and is told.

use super::error::PackError;
use super::folder::{Folder, Worker};
use super::plan::{Aim, Look, text};
use super::segments::{Kept, read as kept_segments};
use crate::model::case::Recipient;
use crate::model::finding::{Finding, Level};
use crate::model::item::{Format, Item};
use crate::model::lang_tag::LangTag;
use crate::model::observer::Observer;
use crate::model::text::Block;
use crate::model::translation::{Scope, Translation};
use crate::qa::{self, Context, Pair};
use crate::translate::align;
use crate::translate::request::terms;

/// Findings about one translation that are told one by one.
const MOST: usize = 50;

/// Checks every current translation that some recipients get.
pub fn review(folder: &Folder, to: &[String], worker: &Worker<'_>, observer: &dyn Observer) -> Result<Vec<Finding>, PackError> {
    let case = &folder.file.case;
    let nobody = Recipient::default();
    let look = Look { folder, recipient: &nobody, office: worker.office, at: worker.at };
    let aim = Aim { look, reader: worker.reader, observer };
    let reads = |tag: &LangTag| case.recipients.iter().any(|recipient| (to.is_empty() || to.contains(&recipient.key)) && recipient.languages.iter().any(|own| own.covers(tag)));
    let mut findings = Vec::new();
    for record in folder.register.translations.values().filter(|record| reads(&record.to)) {
        if observer.stop() {
            return Err(PackError::Stopped);
        }
        let Some(item) = folder.register.items.get(&record.item) else { continue };
        // A translation of older bytes is told as stale; an extract leaves out what it leaves out.
        let withheld = case.items.get(&item.path).is_some_and(|words| words.withheld.is_some());
        if !withheld && item.sha256 == record.source_sha256 {
            findings.extend(one(&aim, item, record)?);
        }
    }
    Ok(findings)
}

/// Two texts that answer one another, and where they stand.
struct Answering {
    place: String,
    source: String,
    target: String,
}

fn one(aim: &Aim<'_>, item: &Item, record: &Translation) -> Result<Vec<Finding>, PackError> {
    let whole = format!("{} → {}", item.id, record.to);
    let Some(pairs) = pairs(aim, item, record, &whole)? else {
        return Ok(vec![Finding::note("check-translation-unread", &whole)]);
    };
    let all: Vec<Pair<'_>> = pairs.iter().map(|one| pair_of(one, record)).collect();
    let agreed = terms(&aim.look.folder.file.case, &record.from, &record.to);
    let context = Context { glossary: agreed.into_iter().map(|term| (term.source, term.target)).collect(), ..Context::default() };
    // A gap in a text that was paired by a program is told once, as a paragraph that is missing.
    let filled = all.iter().filter(|pair| !pair.source.trim().is_empty() && !pair.target.trim().is_empty());
    let mut findings: Vec<Finding> = filled.flat_map(|pair| qa::check(pair, &context)).collect();
    if record.scope == Scope::Full {
        findings.extend(qa::check_document(&all, &whole, None));
    }
    // The checks ask; a person decides, so none of them stands in the way.
    findings.iter_mut().for_each(|finding| finding.level = finding.level.min(Level::Warning));
    let more = findings.len().saturating_sub(MOST);
    findings.truncate(MOST);
    findings.extend((more > 0).then(|| Finding::warning("check-translation-more", &whole).with("count", more)));
    Ok(findings)
}

fn pair_of<'a>(one: &'a Answering, record: &'a Translation) -> Pair<'a> {
    Pair { place: &one.place, source: &one.source, source_language: &record.from, target: &one.target, target_language: &record.to }
}

/// Returns what answers what; `None` when one side is no text.
fn pairs(aim: &Aim<'_>, item: &Item, record: &Translation, whole: &str) -> Result<Option<Vec<Answering>>, PackError> {
    if let Some(kept) = kept_segments(aim.look.folder, record) {
        let one = |one: Kept| Answering { place: format!("{whole} · {}", one.number), source: one.source, target: one.target.unwrap_or_default() };
        return Ok(Some(kept.into_iter().map(one).collect()));
    }
    let format = Format { mime: record.mime.clone(), ..Format::unknown() };
    let source = text(aim, &item.path, item.sha256, &item.format)?;
    let target = text(aim, &record.path, record.sha256, &format)?;
    let (Some(source), Some(target)) = (source, target) else { return Ok(None) };
    let texts = |blocks: &[Block]| -> Vec<String> { blocks.iter().map(|block| block.text.clone()).collect() };
    let (left, right) = (texts(&source), texts(&target));
    let (left, right): (Vec<&str>, Vec<&str>) = (left.iter().map(String::as_str).collect(), right.iter().map(String::as_str).collect());
    let place = |at: usize| source.get(at).map_or_else(|| whole.to_owned(), |block| format!("{whole} · {}", block.loc));
    if left.len() == right.len() {
        let pair = |(at, (one, other)): (usize, (&&str, &&str))| Answering { place: place(at), source: (*one).to_owned(), target: (*other).to_owned() };
        return Ok(Some(left.iter().zip(&right).enumerate().map(pair).collect()));
    }
    let joined = |texts: &[&str], range: std::ops::Range<usize>| texts.get(range).unwrap_or_default().join("\n");
    let beads = align(&left, &record.from, &right, &record.to).into_iter();
    let answering = beads.map(|bead| Answering { place: place(bead.source.start), source: joined(&left, bead.source), target: joined(&right, bead.target) });
    Ok(Some(answering.collect()))
}
