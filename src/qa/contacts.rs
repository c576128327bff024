//! TX19: e-mail addresses, web addresses and IP addresses are the same on both sides.

use std::collections::BTreeSet;

use super::Side;
use super::fold::Folded;
use crate::model::finding::Finding;

/// Compares the addresses of both sides.
pub(super) fn check(source: &Side<'_>, target: &Side<'_>, place: &str) -> Vec<Finding> {
    let (left, right) = (read(&source.text), read(&target.text));
    let lost = left.iter().filter(|address| !right.contains(*address));
    let mut new = right.iter().filter(|address| !left.contains(*address));
    let findings = lost.map(|address| match new.next() {
        Some(other) => Finding::error("tx19-address-differs", place).with("source", address).with("translation", other),
        None => Finding::warning("tx19-address-missing", place).with("written", address),
    });
    findings.collect()
}

/// Addresses, in small letters, without what ends a sentence.
fn read(text: &Folded<'_>) -> BTreeSet<String> {
    let runs = text.signs.split(|sign| !sign.is_ascii_graphic() || matches!(sign, '<' | '>' | '"' | '(' | ')' | ';' | ','));
    let addresses = runs.filter(|run| run.contains(&'@') || run.contains(&'.')).map(|run| run.iter().collect::<String>());
    addresses.map(|run| run.trim_matches(|sign: char| sign.is_ascii_punctuation() && sign != '/').trim_end_matches('/').to_owned()).filter(|run| is_address(run)).collect()
}

fn is_address(run: &str) -> bool {
    let mail = run.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let ip = run.split(['.', ':', '/']).take(4).filter(|part| part.parse::<u8>().is_ok()).count() == 4 && run.matches('.').count() == 3;
    mail || ip || run.contains("://") || run.starts_with("www.")
}
