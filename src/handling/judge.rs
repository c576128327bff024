//! Whether markings and originators let an item go into a dossier of a given level.
//!
//! Nothing is read here: what counts was found when the item was taken in, and what its officer says.

use super::Office;
use super::markings::{Level, Maps};
use crate::model::case::{Case, ItemWords};
use crate::model::finding::{self, Finding};
use crate::model::inside::value;

/// The level of a dossier, and what is held against it.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    office: &'a Office,
    case: &'a Case,
    level: Option<&'a Level>,
}

/// Returns the level that a case file states, when its set knows it.
pub fn stated<'a>(office: &'a Office, case: &Case) -> Option<&'a Level> {
    office.markings.level(&case.handling.set, &case.handling.level)
}

impl<'a> Held<'a> {
    /// Takes the level of a dossier from its case file; one that states none is for official use.
    pub fn new(office: &'a Office, case: &'a Case) -> Self {
        Self { office, case, level: stated(office, case) }
    }

    /// Names what is wrong with the level itself.
    pub fn dossier(&self) -> Vec<Finding> {
        let (markings, handling) = (&self.office.markings, &self.case.handling);
        let place = "case.toml [handling]";
        let mut findings = Vec::new();
        let known: Vec<&str> = markings.levels(&handling.set).into_iter().map(|level| level.id.as_str()).collect();
        if handling.set.is_empty() != handling.level.is_empty() {
            findings.push(Finding::error("marking-half-stated", place));
        } else if !handling.set.is_empty() && known.is_empty() {
            findings.push(Finding::error("marking-unknown-set", place).with("value", &handling.set).with("known", markings.sets().join(", ")));
        } else if self.level.is_none() && !handling.level.is_empty() {
            let finding = Finding::error("marking-unknown-level", place).with("value", &handling.level);
            findings.push(finding.with("set", &handling.set).with("known", known.join(", ")));
        }
        if !handling.grading.is_empty() && !markings.is_grading(&handling.grading) {
            findings.push(Finding::error("marking-unknown-grading", place).with("value", &handling.grading));
        }
        findings
    }

    /// Judges one item, or one file that goes with it, by what was found in it.
    pub fn item<'r>(&self, place: &str, words: &ItemWords, remarks: impl Iterator<Item = &'r Finding>) -> Vec<Finding> {
        let below = |remark: &Finding| match value(remark, "name") {
            "" => place.to_owned(),
            name => format!("{place} › {name}"),
        };
        let mut findings: Vec<Finding> = remarks.filter_map(|remark| Some(Finding { place: below(remark), ..self.judged(words, remark)? })).collect();
        findings.sort();
        findings.dedup();
        findings
    }

    /// An item that another country or agency gave may only be passed on with its word.
    pub fn third_party(&self, place: &str, words: &ItemWords) -> Option<Finding> {
        let foreign = !words.originator.is_empty() && !self.is_own(&words.originator);
        (foreign && words.consent_reference.is_empty()).then(|| Finding::error("third-party-no-consent", place).with("originator", &words.originator))
    }

    fn is_own(&self, originator: &str) -> bool {
        let sender = &self.case.sender;
        let same = |text: &str| text.trim().to_lowercase() == originator.trim().to_lowercase();
        (!sender.country.is_empty() && same(&sender.country)) || sender.authority.iter().chain(sender.unit.iter()).any(|(_, text)| same(text))
    }

    fn judged(&self, words: &ItemWords, remark: &Finding) -> Option<Finding> {
        match remark.code.0 {
            "marking-seen" | "marking-perhaps" => self.marking(words, remark),
            "refuse-key" | "refuse-passwords" => {
                let level = if words.refuse_reason.is_empty() { finding::Level::Error } else { finding::Level::Warning };
                Some(Finding { level, ..remark.clone() })
            }
            _ => None,
        }
    }

    fn marking(&self, words: &ItemWords, remark: &Finding) -> Option<Finding> {
        let sure = remark.code.0 == "marking-seen";
        let level = self.meant(value(remark, "marking"));
        let state = level.is_none_or(|level| level.state_secret);
        let asks = !sure || level.is_some_and(|level| level.ask);
        let told = |finding: Finding| {
            let finding = finding.with("word", value(remark, "word")).with("at", value(remark, "at"));
            let finding = finding.with("marking", level.map_or_else(|| value(remark, "marking").to_owned(), Level::name));
            Some(finding)
        };
        if !state && !self.is_above(level) {
            return None;
        }
        if !words.declassification.is_empty() {
            return told(Finding::note("marking-declassified", "").with("reference", &words.declassification));
        }
        if !words.no_marking.is_empty() && value(remark, "form").is_empty() {
            return told(Finding::note("marking-explained", ""));
        }
        match (state, asks) {
            (_, true) => told(Finding::warning("marking-ask", "")),
            (true, false) => told(Finding::error("marking-state-secret", "")),
            (false, false) => told(Finding::error("marking-above-level", "").with("level", self.own_name())),
        }
    }

    /// One word may belong to several sets: the one of the dossier is meant, else the gravest.
    fn meant(&self, marking: &str) -> Option<&'a Level> {
        let known = marking.split(' ').filter_map(|name| name.split_once(':')).filter_map(|(set, id)| self.office.markings.level(set, id));
        let levels: Vec<&Level> = known.collect();
        let own = levels.iter().find(|level| level.set == self.case.handling.set);
        own.or_else(|| levels.iter().max_by_key(|level| (level.state_secret, level.maps))).copied()
    }

    /// Ranks are compared within a set, the ladder between sets; what nobody knows is above everything.
    fn is_above(&self, level: Option<&Level>) -> bool {
        let Some(level) = level else { return true };
        match self.level {
            Some(own) if own.set == level.set => level.rank > own.rank,
            own => level.maps > own.map_or(Maps::Official, |own| own.maps),
        }
    }

    fn own_name(&self) -> String {
        self.level.map_or_else(|| "none".to_owned(), Level::name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(marking: &str) -> Finding {
        Finding::warning("marking-seen", "").with("word", "W").with("marking", marking).with("at", "l1").with("times", 1)
    }

    fn case(set: &str, level: &str) -> Case {
        let mut case = Case::default();
        case.handling.set = set.to_owned();
        case.handling.level = level.to_owned();
        case.sender.country = "CN".to_owned();
        case
    }

    fn code(case: &Case, words: &ItemWords, remark: &Finding) -> Option<&'static str> {
        let office = Office::embedded();
        Held::new(&office, case).item("p", words, std::iter::once(remark)).first().map(|finding| finding.code.0)
    }

    #[test]
    fn what_stands_above_the_level_of_the_dossier_is_refused() {
        let words = ItemWords::default();
        assert_eq!(code(&case("TLP", "amber"), &words, &seen("TLP:red")), Some("marking-above-level"));
        assert_eq!(code(&case("TLP", "amber"), &words, &seen("TLP:amber")), None);
        assert_eq!(code(&case("TLP", "amber"), &words, &seen("TLP:amber-strict")), Some("marking-above-level"));
        assert_eq!(code(&case("", ""), &words, &seen("PLAIN:police-only")), None);
        assert_eq!(code(&case("", ""), &words, &seen("TLP:amber")), Some("marking-above-level"));
        assert_eq!(code(&case("UK", "official-sensitive"), &words, &seen("TLP:red")), Some("marking-above-level"));
    }

    #[test]
    fn a_state_secret_needs_a_reference_whatever_the_level() {
        let mut words = ItemWords::default();
        assert_eq!(code(&case("CN", "top-secret"), &words, &seen("CN:highly-secret")), Some("marking-state-secret"));
        words.no_marking = crate::model::case::Words::new([(crate::model::lang_tag::LangTag::undetermined(), "a sign".to_owned())]);
        assert_eq!(code(&case("", ""), &words, &seen("ES:reservado")), Some("marking-explained"));
        assert_eq!(code(&case("", ""), &words, &seen("ES:reservado").with("form", "formal")), Some("marking-state-secret"));
        words.declassification = "2016/9".to_owned();
        assert_eq!(code(&case("", ""), &words, &seen("ES:reservado").with("form", "formal")), Some("marking-declassified"));
    }

    #[test]
    fn what_is_unsure_is_asked_and_what_no_set_knows_is_refused() {
        let words = ItemWords::default();
        let perhaps = Finding { code: finding::Code("marking-perhaps"), ..seen("CN:secret") };
        assert_eq!(code(&case("", ""), &words, &perhaps), Some("marking-ask"));
        assert_eq!(code(&case("", ""), &words, &seen("PLAIN:confidential")), Some("marking-ask"));
        assert_eq!(code(&case("", ""), &words, &seen("GONE:gone")), Some("marking-state-secret"));
    }

    #[test]
    fn another_originator_must_have_agreed() {
        let (office, case) = (Office::embedded(), case("", ""));
        let by = |originator: &str, consent: &str| {
            let words = ItemWords { originator: originator.to_owned(), consent_reference: consent.to_owned(), ..ItemWords::default() };
            Held::new(&office, &case).third_party("p", &words).is_some()
        };
        assert!(by("DE", "") && by("Bundeskriminalamt", ""));
        assert!(!by("DE", "BKA 12/2016") && !by("CN", "") && !by("", ""));
    }

    #[test]
    fn a_level_must_be_one_of_its_set() {
        let office = Office::embedded();
        let codes = |set: &str, level: &str| Held::new(&office, &case(set, level)).dossier().first().map(|finding| finding.code.0);
        assert_eq!(codes("TLP", "purple"), Some("marking-unknown-level"));
        assert_eq!(codes("MOON", "dark"), Some("marking-unknown-set"));
        assert_eq!(codes("TLP", ""), Some("marking-half-stated"));
        assert_eq!((codes("TLP", "red"), codes("", "")), (None, None));
    }
}
