//! Sums that do not equal their total.
//!
//! Keys: the amounts, their currencies, the totals, their currencies (`victim.losses.value`,
//! `victim.losses.currency`, `victim.total.value`, `victim.total.currency`).

use std::collections::BTreeMap;

use super::super::check::Scope;
use super::super::rule::Rule;
use crate::model::finding::Finding;
use crate::model::given::Given;

/// The rows add up to the total, in every currency; an amount without a currency is no amount.
pub(super) fn sums_up(rule: &Rule, scope: Scope<'_>) -> Vec<Finding> {
    let [amount, _, total, _] = rule.keys.as_slice() else { return Vec::new() };
    let (rows, mut findings) = read(scope, amount);
    let (stated, more) = read(scope, total);
    findings.extend(more);
    if !findings.is_empty() || stated.is_empty() {
        return findings;
    }
    let all = rows.keys().chain(stated.keys()).collect::<std::collections::BTreeSet<_>>();
    let differs = all.into_iter().filter(|currency| rows.get(*currency) != stated.get(*currency));
    let finding = |currency: &String| {
        let said = |sums: &BTreeMap<String, i128>| sums.get(currency).map_or_else(|| "–".to_owned(), |hundredths| written(*hundredths));
        let finding = Finding::error("rule-sum", scope.place(total)).with("key", total).with("currency", currency);
        finding.with("sum", said(&rows)).with("total", said(&stated))
    };
    differs.map(finding).collect()
}

/// Adds the rows of a list by currency.
fn read(scope: Scope<'_>, key: &str) -> (BTreeMap<String, i128>, Vec<Finding>) {
    let (mut sums, mut findings) = (BTreeMap::new(), Vec::new());
    let Some((list, last)) = key.rsplit_once('.') else { return (sums, findings) };
    for row in scope.all(list).into_iter().flat_map(Given::rows) {
        let (amount, currency) = (row.text_of(last), row.text_of("currency"));
        if amount.is_empty() {
            continue;
        }
        let place = format!("case.toml:{} [{}]", row.line, super::table_of(key));
        match hundredths(amount) {
            Some(value) if is_currency(currency) => *sums.entry(currency.to_owned()).or_insert(0) += value,
            Some(_) => findings.push(Finding::error("rule-currency", place).with("key", key).with("value", amount)),
            None => findings.push(Finding::error("rule-amount", place).with("key", key).with("value", amount)),
        }
    }
    (sums, findings)
}

/// Three capital letters, as ISO 4217 writes a currency.
fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Reads an amount such as `12400` or `12400.50`, exactly.
fn hundredths(text: &str) -> Option<i128> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| !text.is_empty() && text.len() <= 18 && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || part.len() > 2 || !(part.is_empty() || digits(part)) {
        return None;
    }
    let cents: i128 = format!("{part:0<2}").parse().ok()?;
    Some(whole.parse::<i128>().ok()? * 100 + cents)
}

fn written(hundredths: i128) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_exactly() {
        assert_eq!(["12400", "12400.5", "0.07", "1899.00"].map(hundredths), [Some(1_240_000), Some(1_240_050), Some(7), Some(189_900)]);
        assert_eq!(["12,400", "", "1.234", "-1", "1e3", "."].map(hundredths), [None; 6]);
        assert_eq!(written(7), "0.07");
    }
}
