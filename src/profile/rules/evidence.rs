//! Actions that rest on nothing, exhibits that serve nothing.

use std::collections::BTreeSet;

use super::super::check::{Judge, Scope};
use super::super::rule::Rule;
use crate::model::finding::Finding;
use crate::model::given::Given;

/// Every action names exhibits that were taken in, or says why it rests on none.
pub(super) fn actions_rest<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, action) in judge.asked.given.list("facts.actions").into_iter().enumerate() {
        let place = format!("case.toml:{} [facts]", action.line);
        let exhibits: Vec<&str> = action.list("exhibits").into_iter().map(Given::text).filter(|path| !path.is_empty()).collect();
        if exhibits.is_empty() && action.is_filled() && !action.get("no_exhibit").is_some_and(Given::is_filled) {
            findings.push(Finding::error("rule-action-bare", place.clone()).with("number", at + 1));
        }
        let known = |path: &str| judge.asked.items.is_none_or(|items| items.iter().any(|item| item.path == path));
        findings.extend(exhibits.into_iter().filter(|path| !known(path)).map(|path| Finding::error("rule-exhibit-unknown", place.clone()).with("path", path).with("number", at + 1)));
    }
    findings
}

/// A key that names a paper names one that was taken in.
pub(super) fn papers<'a>(judge: &'a Judge<'a>, rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let Some(items) = judge.asked.items else { return Vec::new() };
    let missing = |key: &String| {
        let path = scope.all(key).into_iter().map(Given::text).find(|path| !path.is_empty())?;
        let there = items.iter().any(|item| item.path == path || item.id == path);
        (!there).then(|| Finding::error("rule-paper-missing", scope.place(key)).with("key", key).with("path", path))
    };
    rule.keys.iter().filter_map(missing).collect()
}

/// Every original that was taken in is described by an [[item]]: what nobody can say a use for is too much.
pub(super) fn items_serve<'a>(judge: &'a Judge<'a>) -> Vec<Finding> {
    let given = judge.asked.given;
    let described: BTreeSet<&str> = given.all("item.path").into_iter().map(Given::text).collect();
    let bare = judge.asked.items.unwrap_or_default().iter().filter(|item| !described.contains(item.path.as_str()));
    let ids: Vec<&str> = bare.map(|item| item.id.as_str()).collect();
    if ids.is_empty() {
        return Vec::new();
    }
    let first: Vec<&str> = ids.iter().take(12).copied().collect();
    let more = if ids.len() > first.len() { " …" } else { "" };
    vec![Finding::error("rule-item-undescribed", "case.toml [[item]]").with("items", format!("{}{more}", first.join(", "))).with("count", ids.len())]
}
