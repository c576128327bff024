//! Reports of a batch: JSON for programs and for merging, CSV for tables, HTML for people.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::error::BatchError;
use super::outcome::{Ended, Outcome};
use super::shard::Shard;
use crate::dossier::letter::{Line, TallyPage};
use crate::dossier::{DossierError, Pages};
use crate::model::moment::Moment;
use crate::pack::Speech;

/// Version of the report.
const VERSION: u32 = 1;

/// How many cases ended how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Version of this form.
    pub pouch_batch: u32,
    /// What was done.
    pub verb: String,
    /// The moment by which it was done.
    pub at: String,
    /// The share, `K/N`; `None` for all cases.
    pub shard: Option<String>,
    /// Seconds on the clock.
    pub seconds: f64,
    /// Bytes of all dossiers.
    pub bytes: u64,
    /// How many cases ended how.
    pub counts: BTreeMap<String, u64>,
    /// Every case.
    pub cases: Vec<Outcome>,
}

impl Report {
    pub(super) fn new(verb: &str, at: Moment, shard: Option<Shard>, (seconds, cases): (f64, Vec<Outcome>)) -> Self {
        let seconds = (seconds * 1e3).round() / 1e3;
        let empty = Self { pouch_batch: VERSION, verb: verb.to_owned(), at: at.to_string(), shard: shard.map(|shard| shard.to_string()), seconds, bytes: 0, counts: BTreeMap::new(), cases };
        empty.counted()
    }

    fn counted(mut self) -> Self {
        self.counts = Ended::ALL.iter().map(|ended| (ended.name().to_owned(), self.cases.iter().filter(|case| case.outcome == *ended).count() as u64)).collect();
        self.bytes = self.cases.iter().map(|case| case.bytes).sum();
        self
    }

    /// Returns whether any case ended so.
    pub fn has(&self, ended: Ended) -> bool {
        self.cases.iter().any(|case| case.outcome == ended)
    }

    /// Reads what [`Report::json`] wrote.
    pub fn read(bytes: &[u8], path: PathBuf) -> Result<Self, BatchError> {
        serde_json::from_slice(bytes).ok().filter(|report: &Self| report.pouch_batch == VERSION).ok_or(BatchError::Report(path))
    }

    /// Writes it for programs.
    pub fn json(&self) -> serde_json::Result<Vec<u8>> {
        let mut text = serde_json::to_vec_pretty(self)?;
        text.push(b'\n');
        Ok(text)
    }

    /// Writes it as a table. No cell begins like a formula, which a spreadsheet would carry out.
    pub fn csv(&self) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let mut rows = vec![["case", "place", "outcome", "codes", "seal", "seconds", "bytes"].map(str::to_owned)];
        rows.extend(self.cases.iter().map(|case| {
            let seals: Vec<&str> = case.dossiers.iter().filter_map(|made| made.seal.as_deref()).collect();
            let (codes, seconds, bytes) = (case.codes.join(" "), case.seconds.to_string(), case.bytes.to_string());
            [case.case.clone(), case.place.clone(), case.outcome.name().to_owned(), codes, seals.join(" "), seconds, bytes].map(harmless)
        }));
        for row in rows {
            // Into memory nothing fails.
            let _written = writer.write_record(row);
        }
        writer.into_inner().unwrap_or_default()
    }
}

fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{cell}") } else { cell }
}

/// Writes a report for people, in one language.
pub fn html(report: &Report, speech: &Speech<'_>) -> Result<String, DossierError> {
    let say = speech.say;
    let counts: Vec<String> = Ended::ALL.iter().filter_map(|ended| {
        let count = report.counts.get(ended.name()).filter(|count| **count > 0)?;
        Some(format!("{} {count}", say(&format!("batch-outcome-{}", ended.name()))))
    }).collect();
    let mut rows = vec![Line::plain("batch-verb", &format!("pouch {}", report.verb)), Line::date("batch-at", &report.at), Line::plain("batch-cases", &report.cases.len().to_string())];
    rows.push(Line::plain("batch-outcome", &counts.join(" · ")));
    rows.extend(report.shard.as_deref().map(|shard| Line::plain("batch-share", shard)));
    let cells = report.cases.iter().map(|case| {
        let seals: Vec<String> = case.dossiers.iter().filter_map(|made| made.seal.clone()).collect();
        let outcome = say(&format!("batch-outcome-{}", case.outcome.name()));
        vec![case.case.clone(), case.place.clone(), outcome, case.codes.join(" "), seals.join(" "), format!("{:.3}", case.seconds), case.bytes.to_string()]
    });
    let columns = vec!["batch-case", "batch-place", "batch-outcome", "batch-codes", "batch-seal", "batch-seconds", "batch-bytes"];
    let page = TallyPage { name: format!("pouch batch {}", report.verb), title: "batch-title", lead: "batch-lead", rows, columns, cells: cells.collect() };
    Pages::open(speech.language, speech.language, None)?.tally(&page)
}

/// Joins the reports of all shares into one; says what is missing, and which case was done twice.
pub fn merge(reports: Vec<Report>) -> Result<Report, BatchError> {
    let gap = |what: String| Err(BatchError::Gap(what));
    let verbs: BTreeSet<&str> = reports.iter().map(|report| report.verb.as_str()).collect();
    if verbs.len() > 1 {
        return gap(verbs.into_iter().collect::<Vec<_>>().join(", "));
    }
    let shares: Vec<&str> = reports.iter().filter_map(|report| report.shard.as_deref()).collect();
    let sizes: BTreeSet<&str> = shares.iter().map(|share| share.rsplit('/').next().unwrap_or_default()).collect();
    if let Some(size) = sizes.first() {
        let wanted: Vec<String> = (1..=size.parse().unwrap_or(0_u32)).map(|part| format!("{part}/{size}")).collect();
        let missing: Vec<&String> = wanted.iter().filter(|share| !shares.contains(&share.as_str())).collect();
        if sizes.len() > 1 || shares.len() != reports.len() || shares.len() > wanted.len() || !missing.is_empty() {
            let named = if missing.is_empty() { shares.join(", ") } else { missing.iter().map(|share| share.as_str()).collect::<Vec<_>>().join(", ") };
            return gap(named);
        }
    }
    let mut seen = BTreeSet::new();
    // A number that stands twice in one share was refused there, and told so.
    let twice = reports.iter().flat_map(|report| report.cases.iter().map(|case| case.case.as_str()).collect::<BTreeSet<_>>()).find(|case| !seen.insert(*case));
    if let Some(case) = twice {
        return gap(case.to_owned());
    }
    let Some(first) = reports.first().cloned() else { return gap(String::new()) };
    let seconds = reports.iter().map(|report| report.seconds).fold(0.0, f64::max);
    let mut cases: Vec<Outcome> = reports.into_iter().flat_map(|report| report.cases).collect();
    cases.sort_by(|one, other| (&one.case, &one.place).cmp(&(&other.case, &other.place)));
    Ok(Report { shard: None, seconds, cases, ..first }.counted())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(part: u32, of: u32, cases: &[&str]) -> Report {
        let cases = cases.iter().map(|case| Outcome::new((case, "p"), Ended::Done)).collect();
        Report::new("pack", Moment::from_unix(0), Some(Shard { part, of }), (1.0, cases))
    }

    #[test]
    fn the_reports_of_all_shares_make_a_whole() {
        let whole = merge(vec![report(2, 2, &["b"]), report(1, 2, &["c", "a"])]).unwrap();
        assert_eq!((whole.shard.clone(), whole.counts["done"], whole.cases.len()), (None, 3, 3));
        assert!(whole.cases.is_sorted_by_key(|case| case.case.clone()));
        assert_eq!(Report::read(&whole.json().unwrap(), PathBuf::new()).unwrap(), whole);
    }

    #[test]
    fn what_is_missing_or_twice_is_named() {
        let named = |reports: Vec<Report>| match merge(reports) {
            Err(BatchError::Gap(what)) => what,
            other => panic!("{other:?}"),
        };
        assert_eq!(named(vec![report(1, 3, &["a"])]), "2/3, 3/3");
        assert_eq!(named(vec![report(1, 1, &["a"]), report(1, 1, &["b"])]), "1/1, 1/1");
        assert_eq!(named(vec![report(1, 2, &["a"]), report(2, 2, &["a"])]), "a");
        assert_eq!(named(vec![report(1, 1, &["a"]), Report { shard: None, ..report(1, 1, &["b"]) }]), "1/1");
        assert_eq!(named(vec![report(1, 1, &["a"]), Report { verb: "check".into(), ..report(1, 1, &["b"]) }]), "check, pack");
        assert_eq!(named(Vec::new()), "");
    }

    #[test]
    fn no_cell_is_a_formula() {
        let text = String::from_utf8(report(1, 1, &["=1+1", "a,\"b"]).csv()).unwrap();
        assert!(text.contains("\n'=1+1,p,done,") && text.contains("\n\"a,\"\"b\",p,done,"), "{text}");
    }
}
