//! The extract of a log as a reader sees it: line by line, or, in a large dossier, in runs of lines of one kind.

use crate::custody::{Entry, Event};
use crate::dossier::material::CustodyLine;
use crate::model::digest::Digest;
use crate::model::item::ItemId;
use crate::model::moment::Moment;

/// The lines, gathered one by one.
#[derive(Debug)]
pub(super) struct Story {
    pub(super) lines: Vec<CustodyLine>,
    /// Whether lines of one kind stand in one row; each of them is in `custody.jsonl` all the same.
    in_runs: bool,
}

impl Story {
    pub(super) const fn new(in_runs: bool) -> Self {
        Self { lines: Vec::new(), in_runs }
    }

    /// Takes the next line: shown, or hidden with its digest.
    pub(super) fn take(&mut self, seq: u64, line: Result<&Entry, Digest>) {
        if self.in_runs && self.lines.last_mut().is_some_and(|last| joins(last, seq, line)) {
            return;
        }
        self.lines.push(match line {
            Err(_) if self.in_runs => CustodyLine::HiddenRun { seq: (seq, seq) },
            Err(sha256) => CustodyLine::Hidden { seq, sha256 },
            Ok(entry) if self.in_runs && is_mass(&entry.event) => run(seq, entry),
            Ok(entry) => shown(seq, entry),
        });
    }
}

/// Events that a case has by the thousand.
const fn is_mass(event: &Event) -> bool {
    matches!(event, Event::Collected(_) | Event::Confirmed(_))
}

/// Lengthens the last row when the line is of its kind.
fn joins(last: &mut CustodyLine, seq: u64, line: Result<&Entry, Digest>) -> bool {
    match (last, line) {
        (CustodyLine::HiddenRun { seq: (_, end) }, Err(_)) => *end = seq,
        (CustodyLine::Run { seq: (_, end), time: (_, until), actor, event, items }, Ok(entry)) if entry.event.name() == event && entry.actor == *actor => {
            *end = seq;
            *until = time(entry);
            if let (Some((first, last)), Some(id)) = (items, item(&entry.event)) {
                (*first, *last) = ((*first).min(id), (*last).max(id));
            }
        }
        _ => return false,
    }
    true
}

fn run(seq: u64, entry: &Entry) -> CustodyLine {
    CustodyLine::Run {
        seq: (seq, seq),
        time: (time(entry), time(entry)),
        actor: entry.actor.clone(),
        event: entry.event.name().to_owned(),
        items: item(&entry.event).map(|id| (id, id)),
    }
}

fn shown(seq: u64, entry: &Entry) -> CustodyLine {
    CustodyLine::Shown {
        seq,
        time: time(entry),
        actor: entry.actor.clone(),
        event: entry.event.name().to_owned(),
        item: item(&entry.event),
        details: details(&entry.event),
    }
}

fn time(entry: &Entry) -> Moment {
    Moment::parse(&entry.time).unwrap_or(Moment::from_unix(0))
}

fn item(event: &Event) -> Option<ItemId> {
    event.item().and_then(|item| ItemId::parse(item).ok())
}

fn details(event: &Event) -> Vec<(String, String)> {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    match event {
        Event::Opened(opened) => vec![pair("case", &opened.case)],
        Event::Collected(event) => {
            let mut details = vec![pair("sha256", &event.sha256)];
            details.extend(event.replaces.as_deref().map(|was| pair("replaces", was)));
            details.extend(event.reason.as_deref().map(|reason| pair("reason", reason)));
            details
        }
        Event::Confirmed(event) => vec![pair("language", &event.language)],
        Event::Requested(event) => vec![pair("to", &event.to), pair("request", &event.request), pair("sha256", &event.source_sha256)],
        Event::Translated(event) => vec![pair("to", &event.to), pair("translator", &event.translator.name), pair("sha256", &event.sha256)],
        // Neither reasons nor names of those who answered are for the recipient, should such a line ever be shown.
        Event::Gate(event) => vec![pair("gate", &event.gate), pair("answer", &event.answer)],
        Event::Waived(event) if event.item.is_empty() => vec![pair("reason", &format!("{} · {} · {}", event.reason, event.who, event.finding))],
        Event::Waived(event) => vec![pair("finding", &event.finding)],
        Event::Approved(event) => vec![pair("role", &event.role), pair("means", &event.means), pair("digest", &event.digest)],
        Event::Stamped(event) => vec![pair("sha256", &event.head)],
        Event::Sealed(_) | Event::Sent(_) | Event::Receipt(_) | Event::Recalled(_) | Event::Destroyed(_) | Event::HandedOver(_) => Vec::new(),
        Event::Packed(event) => vec![pair("version", &event.version.to_string()), pair("seal", &event.seal)],
    }
}


#[cfg(test)]
mod tests {
    use super::*;
    use crate::custody::{Confirmed, Opened};

    fn entry(seq: u64, actor: &str, event: Event) -> Entry {
        let time = Moment::from_unix(i64::try_from(seq).unwrap()).to_string();
        Entry { seq, prev: String::new(), time, actor: actor.to_owned(), salt: String::new(), event }
    }

    fn confirmed(item: &str) -> Event {
        Event::Confirmed(Confirmed { item: item.to_owned(), language: "zxx".to_owned() })
    }

    fn story(in_runs: bool) -> Vec<String> {
        let opened = Event::Opened(Opened { case: "1".to_owned(), kind: "RFA".to_owned(), tool: String::new() });
        let lines = [entry(1, "A", opened), entry(2, "A", confirmed("E0002")), entry(3, "A", confirmed("E0001")), entry(4, "B", confirmed("E0003"))];
        let mut story = Story::new(in_runs);
        for line in &lines {
            story.take(line.seq, Ok(line));
        }
        for seq in 5..=6 {
            story.take(seq, Err(Digest::of(seq.to_string())));
        }
        let told = story.lines.iter().map(|line| match line {
            CustodyLine::Shown { seq, .. } => format!("{seq}"),
            CustodyLine::Hidden { seq, .. } => format!("{seq} hidden"),
            CustodyLine::HiddenRun { seq: (first, last) } => format!("{first}-{last} hidden"),
            CustodyLine::Run { seq: (first, last), actor, items, .. } => format!("{first}-{last} {actor} {:?}", items.map(|(a, b)| (a.number(), b.number()))),
        });
        told.collect()
    }

    #[test]
    fn lines_of_one_kind_by_one_person_stand_in_one_row_of_a_large_dossier() {
        assert_eq!(story(false), ["1", "2", "3", "4", "5 hidden", "6 hidden"]);
        assert_eq!(story(true), ["1", "2-3 A Some((1, 2))", "4-4 B Some((3, 3))", "5-6 hidden"]);
    }
}
