//! The checks on translations: what each states beside what its source states, and what people decided about it.
//!
//! Findings bear names (`tx07-magnitude-differs@E0001:es:12`) by which they are waived. A waiver is bound to the bytes of
//! both sides and to what the finding says, and is nothing once any of them is another. What cannot be read as text
//! is not checked, and is told.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::agreed::{agreed, forms};
use super::checked;
use super::error::PackError;
use super::folder::{Folder, Worker};
use super::pairs::{Paired, paired};
use super::plan::{Aim, Look, text};
use super::reasons::stable;
use crate::custody::Waived;
use crate::model::case::{ItemWords, Recipient};
use crate::model::digest::Digest;
use crate::model::finding::{Finding, Level};
use crate::model::item::{Format, Item};
use crate::model::name::{EvidencePath, shown_bytes};
use crate::model::observer::Observer;
use crate::model::text::{Block, Loc};
use crate::model::translation::{Scope, Translation};
use crate::qa::{self, Context, Cue, Pair, Whole};

/// Findings about one translation that are told one by one; those that were decided about do not count.
const MOST: usize = 50;

/// A finding about a translation, or a warning about the case, and what was decided about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reviewed {
    /// What was found; its number is the name by which it is waived.
    pub finding: Finding,
    /// The segment; `None` for what the whole translation tells.
    pub segment: Option<u32>,
    /// SHA-256 of what it says.
    pub print: String,
    /// The translation; `None` for a warning about the case.
    pub record: Option<Translation>,
    /// The decision that holds, with its time.
    pub waived: Option<(String, Waived)>,
}

impl Reviewed {
    /// Returns the finding as it is told: one that was waived is a note, with who waived it and why.
    pub fn told(&self) -> Finding {
        let Some((time, waived)) = &self.waived else { return self.finding.clone() };
        let finding = Finding { level: Level::Note, ..self.finding.clone() };
        let day = time.get(..10).unwrap_or_default();
        finding.with("waived_by", &waived.who).with("waived_on", day).with("waived_reason", &waived.reason).with("disclosed", waived.disclose)
    }

    /// Returns the name by which it is waived: `CODE@PLACE`.
    pub fn name(&self) -> String {
        if self.record.is_some() { self.finding.name().to_owned() } else { format!("{}@{}", self.finding.name(), self.finding.place) }
    }

    /// Returns the name by which the log knows it, whatever the line it stands on.
    pub(super) fn stable_name(&self) -> String {
        if self.record.is_some() { self.finding.name().to_owned() } else { format!("{}@{}", self.finding.name(), stable(&self.finding.place)) }
    }

    /// Returns whether nobody has decided about it.
    pub fn is_open(&self) -> bool {
        self.waived.is_none()
    }
}

/// Checks every current translation that some recipients get.
pub fn review(folder: &Folder, to: &[String], worker: &Worker<'_>, observer: &dyn Observer) -> Result<Vec<Reviewed>, PackError> {
    let case = &folder.file.case;
    let nobody = Recipient::default();
    let look = Look { folder, recipient: &nobody, office: worker.office, at: worker.at };
    let aim = Aim { look, reader: worker.reader, observer };
    let silence = Arc::default();
    let mut all = Vec::new();
    for record in folder.register.translations.values() {
        if observer.stop() {
            return Err(PackError::Stopped);
        }
        let Some(item) = folder.register.items.get(&record.item) else { continue };
        let words: &ItemWords = case.items.get(&item.path).unwrap_or(&silence);
        let chosen = |recipient: &&Recipient| (to.is_empty() || to.contains(&recipient.key)) && (words.recipients.is_empty() || words.recipients.contains(&recipient.key));
        let wanted = case.recipients.iter().filter(chosen).any(|recipient| recipient.languages.iter().any(|own| own.covers(&record.to)));
        // A translation of older bytes is told as stale, and the sense of a text is not its words.
        if wanted && words.withheld.is_none() && item.sha256 == record.source_sha256 && record.scope != Scope::Gist {
            let found = readable(checked::known(folder, record, words, || found(&aim, item, record, words)), record)?;
            all.extend(told(decided(folder, record, found)));
        }
    }
    Ok(all)
}

/// A file that is gone or changed is one finding; the rest of the case is looked at all the same.
fn readable(found: Result<Vec<Found>, PackError>, record: &Translation) -> Result<Vec<Found>, PackError> {
    let bare = |finding| Found { finding, segment: None, print: String::new() };
    match found {
        Err(PackError::Problems(findings)) => Ok(findings.into_iter().map(bare).collect()),
        Err(PackError::Read { .. }) => Ok(vec![bare(Finding::note("check-translation-unread", format!("{} → {}", record.item, record.to)))]),
        other => other,
    }
}

/// What one check found, before anything was decided.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub(super) finding: Finding,
    pub(super) segment: Option<u32>,
    pub(super) print: String,
}

/// Reads both sides and checks them.
fn found(aim: &Aim<'_>, item: &Item, record: &Translation, words: &ItemWords) -> Result<Vec<Found>, PackError> {
    let whole = format!("{} → {}", item.id, record.to);
    let format = Format { mime: record.mime.clone(), ..Format::unknown() };
    let source = text(aim, &item.path, item.sha256, &item.format)?;
    let target = text(aim, &record.path, record.sha256, &format)?;
    let Some(paired) = paired(aim.look.folder, record, source.as_deref(), target.as_deref()) else {
        let finding = Finding::note("check-translation-unread", &whole);
        return Ok(vec![named(finding, record, None, None)]);
    };
    let mut found = of_pairs(aim.look.folder, record, &paired, &whole);
    let undone = undone(aim, record, words, target.as_deref().unwrap_or_default(), &whole)?;
    found.extend(undone.into_iter().map(|finding| named(finding, record, None, None)));
    let times = times(record, (source.as_deref(), target.as_deref()), &whole);
    found.extend(times.map(|finding| named(finding, record, None, None)));
    let certificate = qa::certificate(record, &aim.look.folder.file.case, &whole);
    found.extend(certificate.into_iter().map(|finding| named(finding, record, None, None)));
    number(&mut found);
    Ok(found)
}

fn of_pairs(folder: &Folder, record: &Translation, paired: &Paired, whole: &str) -> Vec<Found> {
    let places: Vec<String> = paired.pairs.iter().map(|one| if one.place.is_empty() { format!("{whole} · {}", one.number) } else { format!("{whole} · {}", one.place) }).collect();
    let both = paired.pairs.iter().zip(&places);
    let all: Vec<Pair<'_>> = both.map(|(one, place)| Pair { place, source: &one.source, source_language: &record.from, target: &one.target, target_language: &record.to }).collect();
    let sure = Context { glossary: agreed(&folder.file.case, &record.from, &record.to), ..Context::default() };
    let guessed = paired.pairs.iter().any(|one| !one.sure);
    let doubtful = Context { whole: guessed.then(|| Arc::new(Whole::of(&all, &sure))), ..sure.clone() };
    let mut found = Vec::new();
    for (one, pair) in paired.pairs.iter().zip(&all) {
        // A gap that a program left is told once, as a paragraph that is missing.
        let gap = pair.source.trim().is_empty() || (!one.sure && pair.target.trim().is_empty());
        if !gap {
            let context = if one.sure { &sure } else { &doubtful };
            found.extend(qa::check(pair, context).into_iter().filter(|finding| one.sure || fits(finding, record.scope)).map(|finding| named(finding, record, Some(one.number), Some(pair))));
        }
    }
    if record.scope == Scope::Full {
        let gap = |pair: &Pair<'_>| pair.target.trim().is_empty() && (repeated(pair, &all) || doubtful.whole.as_ref().is_some_and(|whole| whole.says(pair)));
        let real: Vec<Pair<'_>> = all.iter().filter(|pair| !gap(pair)).copied().collect();
        for finding in qa::check_document(&real, whole, record.seems.as_ref(), doubtful.whole.as_deref()) {
            let segment = paired.pairs.iter().zip(&places).find(|(_, place)| **place == finding.place).map(|(one, _)| one.number);
            found.push(named(finding, record, segment, None));
        }
    }
    found
}

/// Whether a source that nothing answers only says again what stands elsewhere, as the title of a page does its heading.
fn repeated(pair: &Pair<'_>, all: &[Pair<'_>]) -> bool {
    let text = pair.source.trim();
    let half: String = text.chars().take(text.chars().count().div_ceil(2)).collect();
    let long = half.chars().count() >= 4;
    long && all.iter().any(|other| !other.target.trim().is_empty() && other.source.contains(&half))
}

/// An extract leaves out what it leaves out; told is only what it says and the source does not.
fn fits(finding: &Finding, scope: Scope) -> bool {
    let of_omission = |code: &str| code.ends_with("-missing") || code.ends_with("-differs") || code.starts_with("tx05-") || code == "tx17-glossary-term";
    scope != Scope::Extract || !of_omission(finding.code.0)
}

/// Names that were taken out of a redacted copy and came back: in the translation, in its certificate, in what the two
/// files are called, or in the remark from whom it came.
fn undone(aim: &Aim<'_>, record: &Translation, words: &ItemWords, target: &[Block], whole: &str) -> Result<Vec<Finding>, PackError> {
    if words.redacts.is_empty() || words.redacted_terms.is_empty() {
        return Ok(Vec::new());
    }
    let shown = |path: &EvidencePath| shown_bytes(path.below_top());
    let mut texts: Vec<String> = target.iter().map(|block| block.text.clone()).collect();
    texts.push(shown(&record.path));
    texts.extend(record.received_from.clone());
    if let Some(given) = &record.certificate {
        let format = Format { mime: given.mime.clone(), ..Format::unknown() };
        texts.extend(text(aim, &given.path, given.sha256, &format)?.unwrap_or_default().into_iter().map(|block| block.text));
        texts.extend([shown(&given.path), given.place.clone(), given.number.clone(), given.authority.clone()]);
    }
    let case = &aim.look.folder.file.case;
    let numbers = qa::undone(&texts.join("\n"), &words.redacted_terms, &|word| forms(case, word));
    Ok(numbers.into_iter().map(|number| Finding::error("tx32-redaction-undone", whole).with("term", number)).collect())
}

/// Whether two subtitle files show their cues at the same times; an extract shows some only.
fn times(record: &Translation, (source, target): (Option<&[Block]>, Option<&[Block]>), whole: &str) -> Option<Finding> {
    let cues = |blocks: Option<&[Block]>| {
        let cue = |block: &Block| if let Loc::Cue { start, end, .. } = block.loc { Some((start, end)) } else { None };
        blocks.unwrap_or_default().iter().map(cue).collect::<Option<Vec<Cue>>>().filter(|cues| !cues.is_empty())
    };
    qa::cues(&cues(source)?, &cues(target)?, whole).filter(|finding| fits(finding, record.scope))
}

fn named(finding: Finding, record: &Translation, segment: Option<u32>, pair: Option<&Pair<'_>>) -> Found {
    let place = segment.map_or_else(|| format!("{}:{}", record.item, record.to), |segment| format!("{}:{}:{segment}", record.item, record.to));
    let mut said = finding.values.iter().fold(format!("{}\n", finding.code), |said, (name, value)| format!("{said}{name}={value}\n"));
    said.extend(pair.into_iter().flat_map(|pair| ["\u{1e}", pair.source, "\u{1e}", pair.target]));
    let finding = finding.numbered("").with("item", record.item).with("to", &record.to);
    let finding = if let Some(segment) = segment { finding.with("segment", segment) } else { finding };
    let number = format!("{}@{place}", finding.code);
    Found { finding: finding.numbered(number), segment, print: Digest::of(said).to_string() }
}

/// Tells findings of one code in one segment apart.
fn number(found: &mut [Found]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for one in found {
        let name = one.finding.name().to_owned();
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            one.finding.number = Some(format!("{name}.{count}"));
        }
    }
}

/// Puts beside each finding the decision that holds: the last one, for these very bytes and words.
fn decided(folder: &Folder, record: &Translation, found: Vec<Found>) -> Vec<Reviewed> {
    let (item, to) = (record.item.to_string(), record.to.to_string());
    let (source, translation) = (record.source_sha256.to_string(), record.sha256.to_string());
    let here = |waived: &Waived| waived.item == item && waived.to == to && waived.source_sha256 == source && waived.translation_sha256 == translation;
    let waivers = &folder.register.decided.waivers;
    let decision = |one: &Found| {
        let last = waivers.iter().rev().find(|(_, waived)| here(waived) && waived.finding == one.finding.name() && waived.print == one.print);
        last.filter(|(_, waived)| waived.decision != "withdrawn").cloned()
    };
    found.into_iter().map(|one| Reviewed { waived: decision(&one), finding: one.finding, segment: one.segment, print: one.print, record: Some(record.clone()) }).collect()
}

/// Cuts a long list of open findings; what is not told still stands in the way if it did.
fn told(mut all: Vec<Reviewed>) -> Vec<Reviewed> {
    all.sort_by_key(|one| std::cmp::Reverse(one.finding.level));
    let mut open = 0;
    let mut hidden: Vec<Reviewed> = Vec::new();
    let mut kept = Vec::with_capacity(all.len().min(MOST * 2));
    for one in all {
        open += usize::from(one.is_open());
        if one.is_open() && open > MOST { &mut hidden } else { &mut kept }.push(one);
    }
    if let Some(first) = hidden.first() {
        let place = first.record.as_ref().map(|record| format!("{} → {}", record.item, record.to)).unwrap_or_default();
        let finding = Finding { level: first.finding.level, ..Finding::warning("check-translation-more", place).with("count", hidden.len()) };
        kept.push(Reviewed { finding, segment: None, print: String::new(), record: first.record.clone(), waived: None });
    }
    kept
}
