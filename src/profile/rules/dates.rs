//! Dates that run backwards, lie behind us, or lie too far apart.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::super::check::{Judge, Scope};
use super::super::rule::Rule;
use crate::model::finding::Finding;
use crate::model::given::Given;

/// Returns the day of a text: a date as it is, an instant in its own offset, the first day of a month or a year.
pub(super) fn day(text: &str) -> Option<Date> {
    match text.len() {
        4 => format!("{text}-01-01").parse().ok(),
        7 => format!("{text}-01").parse().ok(),
        _ => text.get(..10).unwrap_or(text).parse().ok(),
    }
}

/// Returns the day on which a case is judged: a sample stands still on the day of its approval.
pub(super) fn today(judge: &Judge<'_>) -> Option<Date> {
    let given = judge.asked.given;
    if given.text_of("sample") == "true"
        && let Some(then) = day(given.text_of("approval.date")).or_else(|| day(given.text_of("created")))
    {
        return Some(then);
    }
    Timestamp::from_second(judge.asked.at.unix()).ok().map(|at| at.to_zoned(TimeZone::UTC).date())
}

/// Every date of a key, with the text it was written as; a range `a/b` counts by its end.
fn dates(scope: Scope<'_>, key: &str) -> Vec<(Date, String)> {
    let texts = scope.all(key).into_iter().flat_map(Given::rows).map(Given::text);
    texts.filter_map(|text| Some((day(text.rsplit('/').next().unwrap_or(text))?, text.to_owned()))).collect()
}

/// The dates of each key lie not before those of the keys named earlier.
pub(super) fn in_order(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut before: Option<(Date, String, &str)> = None;
    for key in &rule.keys {
        let given = dates(scope, key);
        if let (Some((then, written, earlier)), Some((now, text))) = (&before, given.iter().min())
            && now < then
        {
            let finding = Finding::error("rule-in-order", scope.place(key)).with("key", key).with("value", text);
            findings.push(finding.with("other", earlier).with("then", written));
        }
        if let Some((date, text)) = given.into_iter().max() {
            before = Some((date, text, key));
        }
    }
    findings
}

/// The dates lie after the day of the check.
pub(super) fn future(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let Some(today) = today(scope.judge) else { return Vec::new() };
    let past = |key: &String| {
        let (_, text) = dates(scope, key).into_iter().filter(|(date, _)| *date < today).min()?;
        Some(Finding::error("rule-past", scope.place(key)).with("key", key).with("value", text).with("today", today))
    };
    rule.keys.iter().filter_map(past).collect()
}

/// The last date lies at most so many days after the first.
pub(super) fn within(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let [first, last] = rule.keys.as_slice() else { return Vec::new() };
    let (Some((from, written)), Some((to, text))) = (dates(scope, first).into_iter().min(), dates(scope, last).into_iter().max()) else { return Vec::new() };
    let days = from.until(to).map_or(0, |span| span.get_days());
    if days <= i32::try_from(rule.number).unwrap_or(i32::MAX) {
        return Vec::new();
    }
    let finding = Finding::error("rule-within", scope.place(last)).with("key", last).with("value", text).with("other", first).with("then", written);
    vec![finding.with("days", days).with("most", rule.number)]
}
