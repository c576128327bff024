//! The written reasons for warnings of `check`: a warning that nobody answered stops `approve`, never a notice that a
//! life is at risk. `pack` itself does not ask for them: a piece of evidence that is only named, not described, has seven
//! warnings, and a case of twenty would need more than a hundred reasons before anything could be sent.
//!
//! A reason is given for a warning by its name and place. It holds for what was warned of: the values of the
//! finding, what the case file says under its key, the bytes of the files it names. The line may move.
//! Findings on translations have their own way (`review`): they are many, and their warnings are counted, not refused by.

use std::fmt::Write as _;

use super::approval;
use super::folder::Folder;
use super::review::Reviewed;
use crate::custody::Waived;
use crate::model::digest::Digest;
use crate::model::finding::{Finding, Level};
use crate::model::item::ItemId;
use crate::profile::gates::Gates;

/// Findings named in the refusal.
const MOST_NAMED: usize = 5;
/// Values that are other every day, or only help to mend.
const PASSING: [&str; 4] = ["today", "example", "source", "known"];

/// Puts beside each warning the reason that holds for it, if somebody gave one. Everything else stays as it is.
pub(super) fn weighed(folder: &Folder, findings: Vec<Finding>) -> Vec<Reviewed> {
    let one = |finding: Finding| {
        if finding.level != Level::Warning || is_answered_elsewhere(&finding) {
            return Reviewed { finding, segment: None, print: String::new(), record: None, waived: None };
        }
        let print = print(folder, &finding);
        let mut reviewed = Reviewed { finding, segment: None, print, record: None, waived: None };
        reviewed.waived = decision(folder, &reviewed);
        reviewed
    };
    findings.into_iter().map(one).collect()
}

/// A key or a password that the case file keeps has its reason there.
fn is_answered_elsewhere(finding: &Finding) -> bool {
    matches!(finding.code.0, "refuse-key" | "refuse-passwords")
}

/// The last decision about a warning, where it was about this very thing.
fn decision(folder: &Folder, one: &Reviewed) -> Option<(String, Waived)> {
    let name = one.stable_name();
    let mut given = folder.register.decided.waivers.iter().rev();
    let last = given.find(|(_, waived)| waived.item.is_empty() && waived.finding == name && waived.print == one.print)?;
    (last.1.decision != "withdrawn").then(|| last.clone())
}

/// What a reason is bound to.
fn print(folder: &Folder, finding: &Finding) -> String {
    let mut said = format!("{}\u{1e}{}\u{1e}{}\n", finding.name(), finding.code, stable(&finding.place));
    for (name, value) in finding.values.iter().filter(|(name, _)| !PASSING.contains(name)) {
        let _ = writeln!(said, "{name}\u{1e}{value}");
        if *name == "key" {
            let given = folder.file.given.all(value).into_iter().flat_map(|given| given.texts());
            said.extend(given.map(|text| format!("= {text}\n")));
        }
        for id in value.split_whitespace().filter_map(|word| ItemId::parse(word).ok()) {
            said.extend(folder.register.items.get(&id).map(|item| format!("# {}\n", item.sha256)));
        }
    }
    Digest::of(said).to_string()
}

/// A place without its line, which moves when something is written above it.
pub(super) fn stable(place: &str) -> String {
    let Some(rest) = place.strip_prefix("case.toml:") else { return place.to_owned() };
    format!("case.toml{}", rest.trim_start_matches(|c: char| c.is_ascii_digit()))
}

/// Warnings without a reason, told with the error that they are; nothing where none is asked for.
pub(super) fn unanswered(folder: &Folder, weighed: &[Reviewed]) -> Option<Finding> {
    if folder.file.case.family() == "TTL" {
        return None;
    }
    // Who approves and when is said by approving.
    let by_approving = |one: &Reviewed| one.finding.value("key").is_some_and(|key| matches!(key, "approval.approved_by" | "approval.date"));
    let open: Vec<&Reviewed> = weighed.iter().filter(|one| !one.print.is_empty() && one.is_open() && !by_approving(one)).collect();
    let mut named: Vec<String> = open.iter().take(MOST_NAMED).map(|one| one.name()).collect();
    named.extend((open.len() > MOST_NAMED).then(|| "…".to_owned()));
    let first = open.first()?;
    let finding = Finding::error("reasons-missing", "case.toml").with("count", open.len()).with("findings", named.join(" · "));
    Some(finding.with("first", quoted(&first.name())))
}

/// The same for `check`, where people must approve and have not.
pub(super) fn refused(folder: &Folder, weighed: &[Reviewed]) -> Option<Finding> {
    let asked = Gates::embedded().needs_three(folder.file.case.family()) && !approval::judge(folder).is_empty();
    unanswered(folder, weighed).filter(|_| asked)
}

/// Returns a name as a shell takes it.
pub fn quoted(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_alphanumeric() || "@:.-_/".contains(c));
    if plain { name.to_owned() } else { format!("'{}'", name.replace('\'', "'\\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_the_same_when_its_line_moves() {
        assert_eq!(stable("case.toml:31 [[person]] 1"), "case.toml [[person]] 1");
        assert_eq!((stable("case.toml:7"), stable("evidence/a:1.txt")), ("case.toml".to_owned(), "evidence/a:1.txt".to_owned()));
    }

    #[test]
    fn a_name_is_quoted_for_the_shell_only_where_it_must_be() {
        assert_eq!(quoted("CORE-C05-3@case.toml:4"), "CORE-C05-3@case.toml:4");
        assert_eq!(quoted("X@it's [a]"), "'X@it'\\''s [a]'");
    }
}
