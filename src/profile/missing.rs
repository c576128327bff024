//! Names the mandatory fields of a dossier type whose keys are still empty.
//!
//! Tables that may be absent ([[person]], [[item]], [[translator]]) are judged once begun. Whether
//! a condition holds, and whether the second of two persons is complete, cannot be seen here.

use std::collections::BTreeSet;

use super::{Field, Level, Profiles, header, table_of};
use crate::model::finding::{Finding, Level as Grave};

const MAY_BE_ABSENT: [&str; 3] = ["person", "item", "translator"];

impl Profiles {
    /// Returns one finding for each mandatory key that was given no value; keys as `sender.officer`.
    pub fn missing(&self, kind: &str, filled: &BTreeSet<String>) -> Vec<Finding> {
        let Some(own) = self.own(kind) else {
            let unknown = Finding::error("profile-unknown-type", "case.toml").with("value", kind);
            return vec![unknown.with("known", self.types().join(", "))];
        };
        let fields = self.fields(kind);
        let blocks = |key: &str| own.blocks.as_ref().is_none_or(|keys| keys.iter().any(|blocking| blocking == key));
        let rest = if own.lenient { Grave::Note } else { Grave::Warning };
        let level = |key: &str| if blocks(key) { Grave::Error } else { rest };
        let begun = |key: &str| {
            let table = table_of(key);
            !MAY_BE_ABSENT.contains(&table) || filled.iter().any(|given| table_of(given) == table)
        };
        let mut named = BTreeSet::new();
        let mut findings = Vec::new();
        let musts = fields.iter().filter(|field| field.level == Level::Must);
        let keys = musts.flat_map(|field| field.keys.iter().map(move |key| (field, key)));
        for (field, key) in keys.filter(|(_, key)| !filled.contains(*key) && begun(key)) {
            let within = parents(key).any(|parent| named.contains(parent));
            if !within && named.insert(key.clone()) {
                findings.push(finding(&fields, field, key, level(key)));
            }
        }
        findings
    }
}

fn finding(fields: &[Field], field: &Field, key: &str, level: Grave) -> Finding {
    let table = header(table_of(key));
    let place = if table.is_empty() { "case.toml".to_owned() } else { format!("case.toml {table}") };
    let finding = Finding { level, ..Finding::error("profile-missing", place) };
    let finding = finding.with("field", &field.id).with("key", key).with("source", &field.source);
    finding.with("example", example(fields, key).unwrap_or_default())
}

/// Returns a good entry for a key on one line (`officer = "…"`): its own, or that of the list it stands in.
pub(super) fn example(fields: &[Field], key: &str) -> Option<String> {
    let shown = |key: &str| {
        let example = fields.iter().find_map(|field| field.examples.get(key))?;
        let text: Vec<&str> = example.text.lines().map(str::trim).collect();
        Some(format!("{} = {}", key.split_once('.').map_or(key, |(_, rest)| rest), text.join(" ")))
    };
    shown(key).or_else(|| parents(key).find_map(shown))
}

/// The keys above a key, nearest first: `legal.basis` for `legal.basis.article`.
pub(super) fn parents(key: &str) -> impl Iterator<Item = &str> {
    key.rmatch_indices('.').filter_map(|(dot, _)| key.get(..dot)).filter(|parent| parent.contains('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::finding;

    fn all_but(kind: &str, without: &[&str]) -> BTreeSet<String> {
        let keys = Profiles::embedded().fields(kind).into_iter().flat_map(|field| field.keys);
        keys.filter(|key| !without.contains(&key.as_str())).collect()
    }

    #[test]
    fn a_full_case_misses_nothing() {
        let profiles = Profiles::embedded();
        for kind in profiles.types() {
            assert_eq!(profiles.missing(&kind, &all_but(&kind, &[])), []);
        }
    }

    #[test]
    fn an_empty_mandatory_key_is_named_with_its_field_source_and_example() {
        let findings = Profiles::embedded().missing("TRANSMIT", &all_but("TRANSMIT", &["sender.phone"]));
        let [finding] = findings.as_slice() else { panic!("{findings:?}") };
        assert_eq!((finding.level, finding.code.0, finding.place.as_str()), (finding::Level::Warning, "profile-missing", "case.toml [sender]"));
        let values: Vec<&str> = finding.values.iter().map(|(_, value)| value.as_str()).collect();
        assert_eq!(values, ["C08", "sender.phone", "Council of Europe T-CY template, section 5", "phone = \"+86 10 5550 0120\""]);
    }

    #[test]
    fn what_a_dossier_cannot_do_without_blocks_it() {
        for kind in ["TRANSMIT", "RFA", "VICTIM"] {
            for key in ["sender.authority", "legal.purpose", "legal.basis", "safeguards.answers"] {
                let findings = Profiles::embedded().missing(kind, &all_but(kind, &[key]));
                assert_eq!(findings.first().map(|finding| finding.level), Some(finding::Level::Error), "{kind} {key}");
            }
        }
    }

    #[test]
    fn a_conditional_field_is_not_missed_until_a_type_demands_it() {
        let profiles = Profiles::embedded();
        assert_eq!(profiles.missing("TRANSMIT", &all_but("TRANSMIT", &["facts.actions"])), []);
        assert_eq!(profiles.missing("RFA", &all_but("RFA", &["facts.actions"])).len(), 1);
    }

    #[test]
    fn persons_are_judged_once_begun() {
        let profiles = Profiles::embedded();
        let mut filled = all_but("TRANSMIT", &[]);
        filled.retain(|key| !key.starts_with("person."));
        assert_eq!(profiles.missing("TRANSMIT", &filled), []);
        filled.insert("person.key".to_owned());
        assert!(profiles.missing("TRANSMIT", &filled).iter().any(|finding| finding.place == "case.toml [[person]]"));
    }

    #[test]
    fn only_sender_handling_and_approval_block_a_life_threat_notice() {
        let findings = Profiles::embedded().missing("TTL", &BTreeSet::new());
        let blocking = findings.iter().filter(|finding| finding.level == finding::Level::Error);
        let tables: BTreeSet<&str> = blocking.map(|finding| finding.place.as_str()).collect();
        assert_eq!(tables, BTreeSet::from(["case.toml [approval]", "case.toml [handling]", "case.toml [sender]"]));
        assert!(findings.iter().any(|finding| finding.level == finding::Level::Note && finding.place == "case.toml [ttl]"));
    }

    #[test]
    fn an_unknown_type_is_named_with_the_known_ones() {
        let findings = Profiles::embedded().missing("TRANSMITT", &BTreeSet::new());
        assert_eq!(findings[0].code.0, "profile-unknown-type");
        assert!(findings[0].values.contains(&("known", "TRANSMIT, RFA, VICTIM, TTL".to_owned())));
    }
}
