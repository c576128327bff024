//! How long a dossier may be kept, by its type, and whether its day has come.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::model::case::Case;
use crate::model::finding::{Finding, Level};
use crate::model::moment::{days_between, later};

/// The longest times by type.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// When the rules were last compared with their sources.
    pub date: String,
    /// Who says so.
    pub source: String,
    #[serde(rename = "confidence")]
    _confidence: String,
    /// So many days before its date a case is told as coming due.
    pub soon: i64,
    default: Span,
    #[serde(default, rename = "type")]
    types: BTreeMap<String, Span>,
}

#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Span {
    years: i32,
    months: i32,
    days: i32,
}

impl Retention {
    /// Returns the last day on which a dossier of this type, opened on a day, may still be kept.
    pub fn latest(&self, kind: &str, opened: &str) -> Option<String> {
        let span = self.types.get(kind).unwrap_or(&self.default);
        later(opened, (span.years, span.months, span.days))
    }

    /// Names what is wrong with the date of destruction, seen from a day.
    pub fn check(&self, case: &Case, today: &str) -> Vec<Finding> {
        let by = &case.handling.destroy_by;
        if by.is_empty() {
            return Vec::new();
        }
        let place = "case.toml [handling]";
        let mut findings = Vec::new();
        if days_between(today, by).is_some_and(|days| days <= 0) {
            // A sample is for practice, whatever its date.
            let level = if case.sample { Level::Warning } else { Level::Error };
            findings.push(Finding { level, ..Finding::error("retention-passed", place).with("date", by).with("today", today) });
        }
        // Without a day of opening, time runs from today.
        let opened = case.created.get(..10).unwrap_or(today);
        if let Some(latest) = self.latest(case.family(), opened).filter(|latest| days_between(latest, by).is_some_and(|days| days > 0)) {
            findings.push(Finding::warning("retention-too-long", place).with("date", by).with("latest", latest).with("source", &self.source));
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::super::Office;
    use super::*;

    fn case(kind: &str, by: &str) -> Case {
        let mut case = Case { kind: kind.to_owned(), created: "2016-06-20T09:00:00+08:00".to_owned(), ..Case::default() };
        case.handling.destroy_by = by.to_owned();
        case
    }

    fn codes(kind: &str, by: &str, today: &str) -> Vec<&'static str> {
        Office::embedded().retention.check(&case(kind, by), today).into_iter().map(|finding| finding.code.0).collect()
    }

    #[test]
    fn five_years_are_the_most_and_threats_and_events_less() {
        assert_eq!(codes("TRANSMIT", "2021-06-20", "2016-07-01"), Vec::<&str>::new());
        assert_eq!(codes("TRANSMIT", "2021-06-21", "2016-07-01"), ["retention-too-long"]);
        assert_eq!(codes("TTL", "2017-06-21", "2016-07-01"), ["retention-too-long"]);
        assert_eq!(codes("EVENT", "2016-12-20", "2016-07-01"), Vec::<&str>::new());
        assert_eq!(codes("EVENT", "2016-12-21", "2016-07-01"), ["retention-too-long"]);
    }

    #[test]
    fn a_day_that_has_come_is_told() {
        assert_eq!(codes("TRANSMIT", "2021-06-20", "2021-06-20"), ["retention-passed"]);
        assert_eq!(codes("TRANSMIT", "2021-06-20", "2021-06-19"), Vec::<&str>::new());
        assert_eq!(codes("TRANSMIT", "", "2099-01-01"), Vec::<&str>::new());
    }
}
