//! A translator's answer comes in: matched with what was asked, merged with earlier rounds, kept
//! segment by segment, and logged as a translation. The file itself is kept as it came.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::json;

use super::attach::{copy_beside, translator};
use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::put::put;
use super::reading::{real_number, searched};
use super::request::segments;
use super::segments::{self as kept, Kept};
use crate::custody::{Event, SegmentsShape, Translated, TranslatorShape, remark_shape};
use crate::extract::exchange::{Pair, Refused, Returned};
use crate::extract::isolated::Reader;
use crate::intake::take::{self, TakeError, Taken};
use crate::handling::Office;
use crate::intake::walk;
use crate::model::digest::Digest;
use crate::model::finding::{Finding, Level};
use crate::model::identifier;
use crate::model::inside::Said;
use crate::model::item::ItemId;
use crate::model::lang_tag::LangTag;
use crate::model::name::EvidencePath;
use crate::model::observer::Observer;
use crate::model::text::{Block, Loc, Unread};
use crate::model::translation::{Request, Scope, Translation};
use crate::translate::matching::{self, Asked, Came, Earlier, Slot, State, matched};
use crate::translate::segment::{self, Segment};

/// What an officer says about a returned file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    /// The file.
    pub file: PathBuf,
    /// Key of a `[[translator]]`, or a name; may be left out where only one can be meant.
    pub translator: Option<String>,
    /// Whether what is like its source is meant so (names, codes).
    pub unchanged_is_fine: bool,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameBack {
    /// What kind of file it was.
    pub kind: String,
    /// The translations that were made or completed.
    pub rounds: Vec<Round>,
    /// Where suggestions of a translation memory were written, and how many.
    pub suggestions: Option<(PathBuf, usize)>,
    /// What deserves a look.
    pub findings: Vec<Finding>,
}

/// One item of one request after a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Number of the request.
    pub request: String,
    /// The item.
    pub item: ItemId,
    /// The language.
    pub to: LangTag,
    /// The translation, below the case folder.
    pub path: EvidencePath,
    /// Segments done.
    pub done: usize,
    /// Segments asked for.
    pub of: usize,
}

/// So many versions are kept beside each other.
const MOST_VERSIONS: u32 = 999;

/// Takes in a file that a translator returned.
pub fn take_back(folder: &mut LockedFolder, given: &Return, worker: &mut Worker<'_>, observer: &dyn Observer) -> Result<CameBack, PackError> {
    folder.begin(worker)?;
    let place = given.file.display().to_string();
    let taken = take::take(&given.file, Vec::new(), observer).map_err(|source| PackError::Read { path: given.file.clone(), source })?;
    let returned = read(&taken, worker.reader, &place)?;
    if folder.is_invented() {
        let real = returned.pairs.iter().find_map(|pair| identifier::real_looking(&pair.target, 1).pop());
        if let Some((kind, number)) = real {
            return Err(PackError::Problems(vec![real_number(kind, &number, &place)]));
        }
    }
    let mut findings = Vec::new();
    let (requests, asked) = asked(folder, &returned.pairs, (worker.reader, observer), &mut findings)?;
    let came: Vec<Came<'_>> = returned.pairs.iter().map(|Pair { name, source, target }| Came { name, source, target }).collect();
    let found = matched(&came, &asked);
    if found.rounds.is_empty() {
        findings.push(Finding::error("return-nothing", place));
        return Err(PackError::Problems(findings));
    }
    if returned.kind == "tmx" {
        let suggestions = suggest(folder, &found.rounds, &asked)?;
        findings.push(Finding::note("return-memory", place).with("count", suggestions.1));
        return Ok(CameBack { kind: returned.kind, rounds: Vec::new(), suggestions: Some(suggestions), findings });
    }
    findings.extend(strangers(&found.strangers, &returned.pairs, &place));
    if found.by_text > 0 {
        findings.push(Finding::note("return-by-text", place.clone()).with("count", found.by_text));
    }
    let mut rounds = Vec::new();
    let mut original: Option<(EvidencePath, Digest)> = None;
    for (at, slots) in found.rounds {
        let (Some(request), Some(asked)) = (requests.get(at), asked.get(at)) else { continue };
        let mut job = Job { folder, request, asked, slots, fine: given.unchanged_is_fine };
        if let Some(finding) = job.lost() {
            findings.push(finding);
            continue;
        }
        findings.extend(job.judge());
        if !job.states().any(State::is_done) {
            findings.push(job.about(Finding::error("return-untouched", place.clone())));
            continue;
        }
        findings.extend(job.replaced());
        let by = who(job.folder, given, request)?;
        let came = match &original {
            Some(known) => known.clone(),
            None => original.insert(keep(job.folder, &given.file, observer)?).clone(),
        };
        let (event, round) = job.write(by, &came, worker.office)?;
        folder.log(vec![event], worker)?;
        rounds.push(round);
    }
    if rounds.is_empty() { Err(PackError::Problems(findings)) } else { Ok(CameBack { kind: returned.kind, rounds, suggestions: None, findings }) }
}

fn read(taken: &Taken, reader: &Reader, place: &str) -> Result<Returned, PackError> {
    let refused = if taken.whole { reader.read_return(taken.head()) } else { Err(Refused::Unread(Unread::TooLarge)) };
    refused.map_err(|refused| {
        let finding = match refused {
            Refused::Entities => Finding::error("return-entities", place),
            // A table saved in another format: there is nothing wrong with the file, it cannot be matched.
            Refused::Unknown | Refused::Unread(Unread::Unsupported) => Finding::error("return-unknown", place),
            Refused::Unread(reason) => Finding::error("return-unreadable", place).with("reason", reason.name()),
        };
        PackError::Problems(vec![finding])
    })
}

/// What was asked, in the order of asking, with the segments as they were sent. Only what a file names, where all of it has names.
fn asked(folder: &Folder, pairs: &[Pair], means: (&Reader, &dyn Observer), findings: &mut Vec<Finding>) -> Result<(Vec<Request>, Vec<Asked>), PackError> {
    let named: Option<BTreeSet<(String, ItemId)>> = pairs.iter().map(|pair| segment::named(&pair.name).map(|(request, item, _)| (request, item))).collect();
    let all = folder.register.requests.iter();
    let known = |key: &(String, ItemId)| named.as_ref().is_none_or(|named| named.contains(key));
    let mut requests: Vec<Request> = all.filter(|(key, _)| known(key)).map(|(_, request)| request.clone()).collect();
    requests.sort_by_key(|request| (request.at, request.item));
    let (mut good, mut asked) = (Vec::new(), Vec::new());
    let mut read: BTreeMap<ItemId, Vec<Segment>> = BTreeMap::new();
    for request in requests {
        let Some(item) = folder.register.items.get(&request.item) else { continue };
        if item.sha256 == request.source_sha256 && !read.contains_key(&item.id) {
            read.insert(item.id, segments(folder, item, means)?.0);
        }
        let segments = read.get(&item.id).filter(|_| item.sha256 == request.source_sha256).cloned().unwrap_or_default();
        if segments.iter().map(Segment::digest).eq(request.segments.iter().copied()) {
            asked.push(Asked { request: request.id.clone(), item: request.item, segments });
            good.push(request);
        } else {
            let finding = Finding::warning("return-source-changed", item.path.shown());
            findings.push(finding.with("item", item.id).with("request", &request.id));
        }
    }
    Ok((good, asked))
}

fn strangers(places: &[usize], pairs: &[Pair], place: &str) -> Option<Finding> {
    let first = places.iter().find_map(|at| pairs.get(*at))?;
    let text = if first.source.trim().is_empty() { &first.target } else { &first.source };
    let begins: String = text.chars().take(60).collect();
    Some(Finding::warning("return-strangers", place).with("count", places.len()).with("text", begins))
}

/// Writes what a memory suggests for segments; it is never taken for the translation.
fn suggest(folder: &Folder, rounds: &BTreeMap<usize, Vec<Slot>>, asked: &[Asked]) -> Result<(PathBuf, usize), PackError> {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut lines = Vec::new();
    for (at, slots) in rounds {
        let Some(asked) = asked.get(*at) else { continue };
        for (segment, slot) in asked.segments.iter().zip(slots) {
            let name = segment::name(&asked.request, asked.item, segment.number);
            lines.extend(slot.target.iter().map(|target| format!("{name}\t{}\t{}\n", flat(&segment.text), flat(target))));
        }
    }
    let path = folder.root.join("work/suggestions.tsv");
    std::fs::create_dir_all(folder.root.join("work")).map_err(|source| PackError::Write { path: path.clone(), source })?;
    put(&path, lines.concat().as_bytes(), true)?;
    Ok((path, lines.len()))
}

/// The translator: as told, else as in an earlier round, else the only one of the case.
fn who(folder: &Folder, given: &Return, request: &Request) -> Result<TranslatorShape, PackError> {
    if let Some(name) = &given.translator {
        return translator(folder, name, &request.to);
    }
    if let Some(by) = earlier_round(folder, request).map(|record| &record.translator) {
        return Ok(TranslatorShape { name: by.name.clone(), qualification: by.qualification.clone(), authority: by.authority.clone(), number: by.number.clone() });
    }
    match folder.file.case.translators.as_slice() {
        [only] => translator(folder, &only.key, &request.to),
        several => {
            let known: Vec<&str> = several.iter().map(|one| one.key.as_str()).collect();
            let finding = Finding::error("return-translator", given.file.display().to_string());
            Err(PackError::Problems(vec![finding.with("known", if known.is_empty() { "–".to_owned() } else { known.join(", ") })]))
        }
    }
}

/// What came back for a request before, whatever was attached since.
fn earlier_round<'a>(folder: &'a Folder, request: &Request) -> Option<&'a Translation> {
    folder.register.rounds.get(&(request.id.clone(), request.item))
}

/// Keeps the file as it came.
fn keep(folder: &Folder, file: &Path, observer: &dyn Observer) -> Result<(EvidencePath, Digest), PackError> {
    let name = file.file_name().map(|name| walk::raw(name).into_owned()).unwrap_or_default();
    let kept = copy_beside(folder, file, "translations/returned", &name, observer);
    let (path, taken) = kept.map_err(|source: TakeError| PackError::Read { path: file.to_owned(), source })?;
    Ok((path, taken.sha256))
}

/// One item of one request, while its round is worked on.
struct Job<'a> {
    folder: &'a Folder,
    request: &'a Request,
    asked: &'a Asked,
    slots: Vec<Slot>,
    fine: bool,
}

impl Job<'_> {
    fn states(&self) -> impl Iterator<Item = State> {
        self.slots.iter().zip(&self.asked.segments).map(|(slot, segment)| slot.state(segment, self.fine))
    }

    fn about(&self, finding: Finding) -> Finding {
        finding.with("item", self.request.item).with("request", &self.request.id)
    }

    /// The translation that came otherwise, whose place this one takes.
    fn replaced(&self) -> Option<Finding> {
        let record = self.folder.register.translations.get(&(self.request.item, self.request.to.clone()))?;
        let other = record.segments.as_ref().is_none_or(|kept| kept.request != self.request.id);
        let finding = Finding::warning("attach-replaces", record.path.shown()).with("item", self.request.item);
        // A certificate speaks of the words as they were.
        (other || record.certificate.is_some()).then(|| finding.with("to", &self.request.to).with("translator", &record.translator.name))
    }

    /// An earlier round that is no longer what was kept: to go on without it would lose it.
    fn lost(&self) -> Option<Finding> {
        let record = earlier_round(self.folder, self.request).filter(|record| kept::read(self.folder, record).is_none())?;
        Some(self.about(Finding::error("return-earlier-changed", record.path.shown())))
    }

    /// Merges the earlier rounds in and tells what is not as it should be.
    fn judge(&mut self) -> Vec<Finding> {
        let mut findings = Vec::new();
        if let Some(record) = earlier_round(self.folder, self.request) {
            let earlier = |one: Kept| Earlier { target: one.target, altered: one.altered };
            let earlier: Vec<Earlier> = kept::read(self.folder, record).unwrap_or_default().into_iter().map(earlier).collect();
            let replaced = matching::merge(&mut self.slots, &earlier, &self.asked.segments);
            if replaced > 0 {
                findings.push(self.about(Finding::note("return-replaces", record.path.shown())).with("count", replaced));
            }
        }
        let places = |wanted: &dyn Fn(&Slot, State) -> bool| {
            let all = self.slots.iter().zip(self.states()).zip(1_u32..);
            all.filter(|((slot, state), _)| wanted(slot, *state)).map(|(_, number)| number).collect::<Vec<u32>>()
        };
        let kinds: [(&'static str, Level, Vec<u32>); 5] = [
            ("return-altered", Level::Error, places(&|slot, _| slot.altered.is_some())),
            ("return-missing", Level::Warning, places(&|_, state| state == State::Missing)),
            ("return-empty", Level::Warning, places(&|_, state| state == State::Empty)),
            ("return-untranslated", Level::Warning, places(&|_, state| state == State::Untranslated)),
            ("return-twice", Level::Warning, places(&|slot, _| slot.twice)),
        ];
        for (code, level, numbers) in kinds.into_iter().filter(|(_, _, numbers)| !numbers.is_empty()) {
            let finding = Finding::warning(code, self.request.item.to_string()).with("count", numbers.len()).with("segments", ranges(&numbers));
            findings.push(self.about(Finding { level, ..finding }));
        }
        findings
    }

    /// Writes the translation and its segments, and tells what the log shall say.
    fn write(&self, by: TranslatorShape, came: &(EvidencePath, Digest), office: &Office) -> Result<(Event, Round), PackError> {
        let states: Vec<State> = self.states().collect();
        let done = states.iter().filter(|state| state.is_done()).count();
        let text = self.text(&states);
        let table = self.table(&states)?;
        let (path, beside) = self.put_both(text.as_bytes(), &table)?;
        let scope = if done == states.len() { Scope::Full } else { Scope::Extract };
        let item = self.folder.register.items.get(&self.request.item);
        let whole: Vec<Block> = text.lines().zip(1..).map(|(line, number)| Block { loc: Loc::Line(number), text: line.to_owned() }).collect();
        let event = Event::Translated(Box::new(Translated {
            item: self.request.item.to_string(),
            source_sha256: self.request.source_sha256.to_string(),
            source_text: item.and_then(|item| item.text.digest).map(|digest| digest.to_string()),
            from: self.request.from.to_string(),
            to: self.request.to.to_string(),
            path: path.encoded(),
            sha256: Digest::of(&text).to_string(),
            bytes: text.len() as u64,
            mime: "text/plain".to_owned(),
            scope: scope.name().to_owned(),
            machine_draft_edited_by: None,
            translator: by,
            reviser: None,
            certificate: None,
            received_from: None,
            received_on: None,
            seems: None,
            searched: office.markings.date().to_owned(),
            supersedes: None,
            reason: String::new(),
            remarks: searched(&path.shown(), &whole, &Said::default(), text.as_bytes(), office).iter().map(remark_shape).collect(),
            segments: Some(SegmentsShape {
                request: self.request.id.clone(),
                path: beside.encoded(),
                sha256: Digest::of(&table).to_string(),
                returned: came.0.encoded(),
                returned_sha256: came.1.to_string(),
            }),
        }));
        let round = Round { request: self.request.id.clone(), item: self.request.item, to: self.request.to.clone(), path, done, of: states.len() };
        Ok((event, round))
    }

    /// The translation for people: its segments in order, a mark where one is not translated.
    fn text(&self, states: &[State]) -> String {
        let one = |(slot, state): (&Slot, &State)| match &slot.target {
            Some(target) if state.is_done() => format!("{target}\n"),
            Some(_) | None => "[…]\n".to_owned(),
        };
        self.slots.iter().zip(states).map(one).collect::<Vec<_>>().join("\n")
    }

    /// The same for programs: each segment with its source.
    fn table(&self, states: &[State]) -> Result<String, PackError> {
        let rows = self.asked.segments.iter().zip(&self.slots).zip(states).map(|((segment, slot), state)| {
            let target = if state.is_done() { slot.target.as_deref() } else { None };
            json!({ "number": segment.number, "place": segment.place, "source": segment.text, "target": target, "state": state.name(), "altered": slot.altered })
        });
        let rows: Vec<_> = rows.collect();
        let (request, asked) = (self.request, self.asked);
        let whole = json!({ "pouch_segments": 1, "request": request.id, "item": asked.item.to_string(), "from": request.from.as_str(), "to": request.to.as_str(), "source_sha256": request.source_sha256.to_string(), "segments": rows });
        Ok(serde_json::to_string_pretty(&whole)? + "\n")
    }

    /// Writes both files under a name that is free; earlier rounds stay beside them.
    fn put_both(&self, text: &[u8], table: &str) -> Result<(EvidencePath, EvidencePath), PackError> {
        let home = format!("translations/{}", self.request.to);
        let on_disk = self.folder.on_disk(&EvidencePath::new(home.as_bytes()));
        std::fs::create_dir_all(&on_disk).map_err(|source| PackError::Write { path: on_disk, source })?;
        let mut last = PathBuf::new();
        for round in 1..=MOST_VERSIONS {
            let stem = format!("{home}/{}.{}-{round}", self.request.item, self.request.id);
            let (path, beside) = (EvidencePath::new(format!("{stem}.txt")), EvidencePath::new(format!("{stem}.segments.json")));
            last = self.folder.on_disk(&path);
            match put(&last, text, false) {
                Ok(()) => {
                    put(&self.folder.on_disk(&beside), table.as_bytes(), true)?;
                    return Ok((path, beside));
                }
                Err(PackError::Exists { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Err(PackError::Exists { path: last })
    }
}

/// Writes numbers in short: `3, 7–9`.
fn ranges(numbers: &[u32]) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let one = |(first, last): &(u32, u32)| if first == last { first.to_string() } else { format!("{first}–{last}") };
    runs.iter().map(one).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_a_row_are_told_in_short() {
        assert_eq!(ranges(&[3, 7, 8, 9, 11, 12]), "3, 7–9, 11–12");
        assert_eq!(ranges(&[]), "");
    }
}
