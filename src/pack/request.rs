//! Work goes out to a translator: one file an item, the glossary beside it, one line in the log for each.

use std::path::{Path, PathBuf};

use super::attach::source_language;
use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::plan::changed;
use super::put::put;
use crate::custody::{Event, Requested};
use crate::extract::isolated::Reader;
use crate::i18n::Locale;
use crate::intake::take;
use crate::model::finding::Finding;
use crate::model::item::{Item, ItemId};
use crate::model::lang_tag::LangTag;
use crate::model::observer::Observer;
use crate::model::text::{Reading, Unread};
use crate::translate::request::{Form, Work, glossary};
use crate::translate::segment::{self, Segment};

/// What an officer asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Numbers or paths of the originals.
    pub items: Vec<String>,
    /// Into which language.
    pub to: LangTag,
    /// In which form.
    pub form: Form,
    /// Where the work is put; `work/` of the case when not told.
    pub out: Option<PathBuf>,
}

/// What was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed {
    /// Number of the request.
    pub request: String,
    /// The files, with the item and the number of segments of each.
    pub files: Vec<(ItemId, PathBuf, usize)>,
    /// The glossary; `None` when the case has no terms for these languages.
    pub glossary: Option<PathBuf>,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// Segments of one item; their digests must fit into one line of the log.
const MOST_SEGMENTS: usize = 12_000;

/// Writes work for a translator and logs what was asked.
pub fn request(folder: &mut LockedFolder, ask: &Wanted, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<Handed, PackError> {
    folder.begin(worker)?;
    let mut items: Vec<Item> = Vec::new();
    for name in &ask.items {
        let item = folder.item(name)?;
        if !items.iter().any(|known| known.id == item.id) {
            items.push(item.clone());
        }
    }
    let request = next(folder);
    let locale = Locale::embedded(&Locale::nearest(std::slice::from_ref(&ask.to)))?;
    let place = ask.out.clone().unwrap_or_else(|| folder.root.join("work")).join(format!("{request}.{}", ask.to));
    let (mut files, mut events, mut findings, mut terms) = (Vec::new(), Vec::new(), Vec::new(), String::new());
    for item in &items {
        let from = source_language(item, &ask.to)?;
        let segments = prepared(folder, item, (worker.reader, observer), &mut findings)?;
        let case = &folder.file.case;
        let work = Work { request: &request, case: &case.id, item: item.id, source: item.sha256, from: &from, to: &ask.to, segments: &segments, locale: &locale };
        let bytes = work.write(ask.form)?;
        terms.push_str(&glossary(case, &from, &ask.to));
        files.push((item.id, place.join(format!("{}.{}.{}", item.id, ask.to, ask.form.extension())), segments.len(), bytes));
        events.push(Event::Requested(Box::new(Requested {
            request: request.clone(),
            item: item.id.to_string(),
            source_sha256: item.sha256.to_string(),
            source_text: item.text.digest.map(|digest| digest.to_string()),
            from: from.to_string(),
            to: ask.to.to_string(),
            format: ask.form.name().to_owned(),
            segments: segments.iter().map(|segment| segment.digest().to_string()).collect(),
        })));
    }
    std::fs::create_dir_all(&place).map_err(|source| PackError::Write { path: place.clone(), source })?;
    let mut handed = Handed { request, files: Vec::new(), glossary: None, findings };
    for (item, path, count, bytes) in files {
        put(&path, &bytes, false)?;
        handed.files.push((item, path, count));
    }
    if !terms.is_empty() {
        let path = place.join("glossary.tsv");
        put(&path, unique(&terms).as_bytes(), false)?;
        handed.glossary = Some(path);
    }
    folder.log(events, worker)?;
    Ok(handed)
}

/// Returns the number of the next request: one more than the highest.
fn next(folder: &Folder) -> String {
    let numbers = folder.register.requests.keys().filter_map(|(id, _)| id.strip_prefix('R')?.parse::<u32>().ok());
    format!("R{}", numbers.max().unwrap_or(0) + 1)
}

fn unique(lines: &str) -> String {
    let lines: std::collections::BTreeSet<&str> = lines.lines().collect();
    lines.into_iter().flat_map(|line| [line, "\n"]).collect()
}

fn prepared(folder: &Folder, item: &Item, means: (&Reader, &dyn Observer), findings: &mut Vec<Finding>) -> Result<Vec<Segment>, PackError> {
    let (segments, unread) = segments(folder, item, means)?;
    let about = |finding: Finding| finding.with("item", item.id);
    let place = item.path.shown();
    if segments.is_empty() {
        return Err(PackError::Problems(vec![about(Finding::error("request-no-text", place))]));
    }
    if segments.len() > MOST_SEGMENTS {
        let finding = about(Finding::error("request-too-many", place)).with("count", segments.len()).with("most", MOST_SEGMENTS);
        return Err(PackError::Problems(vec![finding]));
    }
    if unread.is_some() {
        findings.push(about(Finding::warning("request-partial-text", place.clone())));
    }
    if !item.inside.members.is_empty() {
        findings.push(about(Finding::warning("request-members", place.clone())).with("count", item.inside.members.len()));
    }
    let replaced: usize = segments.iter().map(|segment| segment.replaced).sum();
    if replaced > 0 {
        findings.push(about(Finding::note("request-controls", place)).with("count", replaced));
    }
    Ok(segments)
}

/// Cuts the original of an item into segments; its bytes must be those that the log knows.
pub(super) fn segments(folder: &Folder, item: &Item, (reader, observer): (&Reader, &dyn Observer)) -> Result<(Vec<Segment>, Option<Unread>), PackError> {
    let path: &Path = &folder.on_disk(&item.path);
    let taken = take::take(path, Vec::new(), observer).map_err(|source| PackError::Read { path: path.to_owned(), source })?;
    if taken.sha256 != item.sha256 {
        return Err(changed(folder, &item.path, item.sha256, taken.sha256));
    }
    let reading = if taken.whole { reader.read(taken.head(), &item.format) } else { Reading::default() };
    Ok((segment::segments(&reading.blocks), reading.unread))
}
