//! Every day and hour by which something must have happened in a case, the computed ones too.

use crate::model::case::{Case, Detail};
use crate::model::deadline::Deadline;
use crate::model::finding::{Finding, Level};
use crate::model::moment::{Moment, days_after};

use super::country::Countries;

/// A deadline this near, in seconds, is told as near.
const NEAR: i64 = 7 * 24 * 60 * 60;

/// Keys of the type's own table that bear a deadline, with its kind.
const OWN: [(&str, &str, &str); 10] = [
    ("REPLY", "due", "reply-due"),
    ("MLA", "time_limit", "time-limit"),
    ("RN", "limitation_date", "limitation"),
    ("RN", "warrant_expires", "warrant-expires"),
    ("VICTIM", "claim_deadline", "claim"),
    ("EVENT", "expires", "event-expires"),
    ("PRESERVE", "silence_until", "silence-until"),
    ("HANDOVER", "date", "handover"),
    ("EVENT", "begins", "event-begins"),
    ("EVENT", "ends", "event-ends"),
];

/// Returns the deadlines of a case, the earliest first.
pub fn deadlines(case: &Case, countries: &Countries) -> Vec<Deadline> {
    let plain = |kind, number, when: &str| Deadline { kind, number, when: when.to_owned(), source: None };
    let mut all = vec![plain("urgency", None, &case.urgency_deadline), plain("destroy", None, &case.handling.destroy_by)];
    all.extend(case.actions.iter().zip(1..).map(|(action, number)| plain("action", Some(number), &action.deadline)));
    all.extend(OWN.iter().filter(|(kind, ..)| *kind == case.family()).map(|(_, key, kind)| plain(kind, None, &own(case, key))));
    all.extend(release(case, countries));
    all.retain(|deadline| !deadline.when.is_empty());
    let zone = case.sender.time_zone.as_str();
    all.sort_by_cached_key(|deadline| (deadline.ends(zone), deadline.kind, deadline.number));
    all
}

/// The day on which a person who was provisionally arrested is released: by the days that the request names, or
/// by the law of the country asked.
fn release(case: &Case, countries: &Countries) -> Option<Deadline> {
    let arrested = own(case, "arrested_on");
    if case.family() != "PA" || arrested.is_empty() {
        return None;
    }
    let told = own(case, "release_days").parse().ok().map(|days| (days, own(case, "release_source")));
    let known = || {
        let country = countries.get(&case.recipients.first()?.country)?;
        country.clock("release").map(|clock| (clock.count, clock.source.clone()))
    };
    let (days, source) = told.or_else(known)?;
    Some(Deadline { kind: "release", number: None, when: days_after(&arrested, days)?, source: Some(source).filter(|source| !source.is_empty()) })
}

/// The text of a key of the type's own table, in any language.
fn own(case: &Case, key: &str) -> String {
    match case.details.get(key) {
        Some(Detail::Text(words)) => words.iter().next().map(|(_, text)| text.trim().to_owned()).unwrap_or_default(),
        Some(Detail::Rows(_)) | None => String::new(),
    }
}

/// Warns of deadlines that have passed and tells those of the next seven days. What begins or is destroyed later
/// than now is nobody's fault: those are told only when near.
pub fn pressing(case: &Case, deadlines: &[Deadline], now: Moment) -> Vec<Finding> {
    let zone = case.sender.time_zone.as_str();
    let told = deadlines.iter().filter_map(|deadline| {
        let left = deadline.ends(zone)?.unix() - now.unix();
        let (code, level) = match left {
            ..0 => ("deadline-passed", Level::Warning),
            0..NEAR => ("deadline-near", Level::Note),
            _ => return None,
        };
        let number = deadline.number.map(|number| number.to_string()).unwrap_or_default();
        let finding = Finding { level, ..Finding::warning(code, "case.toml") };
        Some(finding.with("kind", deadline.kind).with("number", number).with("when", &deadline.when))
    });
    told.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::{Action, Recipient, Words};
    use crate::model::lang_tag::LangTag;

    fn text(value: &str) -> Detail {
        Detail::Text(Words::new([(LangTag::parse("en").unwrap(), value.to_owned())]))
    }

    fn arrest(own: &[(&str, &str)]) -> Case {
        let details = own.iter().map(|(key, value)| ((*key).to_owned(), text(value))).collect();
        let recipients = vec![Recipient { country: "CN".to_owned(), ..Recipient::default() }];
        Case { kind: "PA".to_owned(), recipients, details, ..Case::default() }
    }

    fn days(case: &Case) -> Vec<(&'static str, String)> {
        deadlines(case, Countries::embedded()).into_iter().map(|deadline| (deadline.kind, deadline.when)).collect()
    }

    #[test]
    fn the_release_clock_runs_from_the_arrest_by_the_treaty_or_by_the_law_asked() {
        let treaty = arrest(&[("arrested_on", "2026-06-20"), ("release_days", "40"), ("release_source", "treaty, art. 9")]);
        assert_eq!(days(&treaty), [("release", "2026-07-30".to_owned())]);
        assert_eq!(days(&arrest(&[("arrested_on", "2026-06-20")])), [("release", "2026-07-20".to_owned())]);
        assert_eq!(days(&arrest(&[("release_days", "40")])), []);
    }

    #[test]
    fn deadlines_come_in_the_order_in_which_they_end_whatever_their_zones() {
        let action = |deadline: &str| Action { deadline: deadline.to_owned(), ..Action::default() };
        let mut case = Case { kind: "RFA".to_owned(), actions: vec![action("2026-07-01"), action("2026-07-01T10:00:00+08:00")], ..Case::default() };
        case.sender.time_zone = "America/Argentina/Buenos_Aires".to_owned();
        case.handling.destroy_by = "2031-07-01".to_owned();
        let order: Vec<_> = deadlines(&case, &Countries::default()).into_iter().map(|deadline| (deadline.kind, deadline.number)).collect();
        assert_eq!(order, [("action", Some(2)), ("action", Some(1)), ("destroy", None)]);
    }

    #[test]
    fn what_has_passed_warns_and_what_is_near_is_noted() {
        let mut case = Case { urgency_deadline: "2026-06-21T12:00:00+08:00".to_owned(), ..Case::default() };
        case.handling.destroy_by = "2031-06-20".to_owned();
        let told = |at: &str| -> Vec<&str> {
            let now = Moment::parse(at).unwrap();
            pressing(&case, &deadlines(&case, &Countries::default()), now).into_iter().map(|finding| finding.code.0).collect()
        };
        assert_eq!(told("2026-06-10T00:00:00Z"), Vec::<&str>::new());
        assert_eq!(told("2026-06-21T03:59:59Z"), ["deadline-near"]);
        assert_eq!(told("2026-06-21T04:00:01Z"), ["deadline-passed"]);
    }
}
