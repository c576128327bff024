//! The safeguard questions G1 to G12 and what their answers lead to. The questions' rules are data
//! (`templates/profiles/gates.toml`); their sentences are in the locales (`gate-G1`, `gate-G1-ask-1`…).
//!
//! Answers are judged in the order in which they were given, and none is ever taken back: who hesitated once
//! cannot lift that alone by answering again.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::people::{self, People};
use crate::custody::GateAnswered;
use crate::model::case::{Case, Detail};
use crate::model::finding::{Finding, Level};

const TEXT: &str = include_str!("../../templates/profiles/gates.toml");

/// Whether a type asks a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Without an answer nothing is packed.
    Must,
    /// An answer is missed.
    Should,
    /// A life is at risk: told, never waited for.
    Short,
}

/// What a "no" leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum No {
    Review,
    Stop,
}

/// One question.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// `G1` to `G12`.
    pub id: String,
    /// How many sentences help to answer it.
    pub factors: u8,
    /// Who asks for it.
    pub source: String,
    /// `V` read in the source, `K` known, `practice`.
    pub confidence: String,
    no: No,
    not_applicable: bool,
    must: Vec<String>,
    #[serde(default)]
    should: Vec<String>,
    #[serde(default)]
    short: Vec<String>,
    raised: Option<Raised>,
}

/// Answers elsewhere in the case file that need two persons here.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raised {
    keys: Vec<String>,
    is: Vec<String>,
}

/// What must be on record.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    #[serde(rename = "type")]
    kind: String,
    key: String,
    only: Option<Only>,
    source: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Only {
    key: String,
    is: Vec<String>,
}

/// All questions, and the types that need three people.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gates {
    /// When the questions were last compared with their sources.
    pub date: String,
    three_people: Vec<String>,
    lenient: Vec<String>,
    #[serde(rename = "gate")]
    questions: Vec<Gate>,
    #[serde(rename = "record")]
    records: Vec<Record>,
}

/// Where one question stands.
#[derive(Debug, Clone)]
pub struct GateState<'a> {
    /// The question.
    pub gate: &'a Gate,
    /// Whether this type asks it.
    pub asked: Option<Asked>,
    /// Its answers in their order.
    pub answers: Vec<&'a GateAnswered>,
    /// What stands in the way.
    pub finding: Option<Finding>,
}

impl Gates {
    /// Returns the questions that come with pouch.
    ///
    /// # Panics
    /// Never in a build whose tests passed: the questions are part of the program.
    pub fn embedded() -> &'static Self {
        static ONCE: LazyLock<Gates> = LazyLock::new(|| toml::from_str(TEXT).expect("the embedded questions are read by a test"));
        &ONCE
    }

    /// Returns whether a type needs three different people.
    pub fn needs_three(&self, kind: &str) -> bool {
        self.three_people.iter().any(|own| own == kind)
    }

    /// Returns the numbers of all questions.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.questions.iter().map(|gate| gate.id.as_str())
    }

    /// Returns where each question that matters to a case stands.
    pub fn states<'a>(&'a self, case: &Case, answers: &'a [GateAnswered], people: &People) -> Vec<GateState<'a>> {
        let lenient = self.lenient.iter().any(|own| own == case.family());
        let state = |gate: &'a Gate| {
            let asked = gate.asked(case.family());
            let given: Vec<&GateAnswered> = answers.iter().filter(|answer| answer.gate == gate.id).collect();
            let finding = gate.judge(asked, &given, raised(gate, case), people).map(|finding| if lenient { softened(finding) } else { finding });
            GateState { gate, asked, answers: given, finding }
        };
        self.questions.iter().map(state).filter(|state| state.asked.is_some() || !state.answers.is_empty()).collect()
    }

    /// Returns what must be on record for this type and is not.
    pub fn off_record(&self, case: &Case) -> Vec<Finding> {
        let applies = |record: &&Record| {
            let kind_fits = record.only.as_ref().is_none_or(|only| words(case, &only.key).iter().any(|word| only.is.contains(word)));
            record.kind == case.family() && kind_fits
        };
        let missing = self.records.iter().filter(applies).filter(|record| !on_record(case, &record.key));
        missing.map(|record| Finding::error("gate-not-on-record", "case.toml").with("key", record.key.replace('.', "_")).with("source", &record.source)).collect()
    }
}

impl Gate {
    fn asked(&self, kind: &str) -> Option<Asked> {
        let has = |list: &[String]| list.iter().any(|own| own == kind);
        if has(&self.must) {
            Some(Asked::Must)
        } else if has(&self.should) {
            Some(Asked::Should)
        } else {
            has(&self.short).then_some(Asked::Short)
        }
    }

    fn judge(&self, asked: Option<Asked>, given: &[&GateAnswered], raised: Option<&str>, people: &People) -> Option<Finding> {
        let place = format!("case.toml [safeguards] {}", self.id);
        let error = |code| Finding::error(code, place.clone()).with("gate", &self.id);
        if let Some(nameless) = given.iter().find(|answer| people::is_nobody(&answer.who)) {
            return Some(error("gate-nobody").with("answer", &nameless.answer));
        }
        let hesitant = |answer: &GateAnswered| matches!(answer.answer.as_str(), "no" | "unsure");
        let doubters: Vec<&str> = given.iter().filter(|answer| hesitant(answer)).map(|answer| answer.who.as_str()).collect();
        if let Some(at) = given.iter().rposition(|answer| hesitant(answer)) {
            let last = given.get(at)?;
            let stop = last.answer == "no" && self.no == No::Stop;
            let after = given.iter().skip(at + 1).filter(|answer| answer.answer == "yes");
            let yes: Vec<&str> = after.map(|answer| answer.who.as_str()).collect();
            let fresh = yes.iter().any(|who| !doubters.iter().any(|doubter| people.same(doubter, who)));
            let enough = fresh && (!stop || people.count(&yes) >= 2);
            let code = match (enough, stop, last.answer.as_str()) {
                (true, _, _) => return None,
                (false, true, _) => "gate-stopped",
                (false, false, "no") => "gate-review",
                (false, false, _) => "gate-unsure",
            };
            return Some(error(code).with("who", &last.who));
        }
        if given.iter().any(|answer| answer.answer == "not-applicable") && !self.not_applicable && asked == Some(Asked::Must) {
            return Some(error("gate-not-applicable"));
        }
        let yes: Vec<&str> = given.iter().filter(|answer| answer.answer == "yes").map(|answer| answer.who.as_str()).collect();
        if let Some(key) = raised.filter(|_| people.count(&yes) < 2) {
            return Some(error("gate-raised").with("key", key));
        }
        let unanswered = given.iter().all(|answer| answer.answer.is_empty());
        let level = match asked? {
            Asked::Must => Level::Error,
            Asked::Should => Level::Warning,
            Asked::Short => Level::Note,
        };
        unanswered.then(|| Finding { level, ..error("gate-unanswered").with("gates", &self.id) })
    }
}

/// A notice that a life is at risk goes out all the same; what is open is told.
fn softened(finding: Finding) -> Finding {
    let level = if finding.code.0 == "gate-unanswered" { Level::Note } else { Level::Warning };
    Finding { level: finding.level.min(level), ..finding }
}

fn raised<'a>(gate: &'a Gate, case: &Case) -> Option<&'a str> {
    let rule = gate.raised.as_ref()?;
    rule.keys.iter().find(|key| words(case, key).iter().any(|word| rule.is.contains(word))).map(String::as_str)
}

/// Returns the texts of a key of the type's own table.
fn words(case: &Case, key: &str) -> Vec<String> {
    let (table, name) = key.split_once('.').unwrap_or_default();
    let own = table.eq_ignore_ascii_case(case.family());
    match case.details.get(name).filter(|_| own) {
        Some(Detail::Text(words)) => words.iter().map(|(_, text)| text.trim().to_owned()).collect(),
        Some(Detail::Rows(_)) | None => Vec::new(),
    }
}

/// A refusal is no record, in whichever language of pouch it is written.
fn on_record(case: &Case, key: &str) -> bool {
    const NONE: [&str; 14] = ["no", "unsure", "unknown", "none", "n/a", "-", "?", "ninguno", "ninguna", "desconocido", "否", "无", "没有", "不详"];
    let said = words(case, key);
    let refused = |text: &String| NONE.contains(&text.to_lowercase().trim_end_matches(['.', '。']));
    !said.is_empty() && !said.iter().any(refused)
}

/// Returns the answers of a case file in the form in which the log keeps them.
pub fn answers_of(case: &Case) -> Vec<GateAnswered> {
    let row = |answer: &crate::model::case::SafeguardAnswer| GateAnswered {
        gate: answer.gate.clone(),
        answer: answer.answer.clone(),
        reason: answer.reason.iter().map(|(tag, text)| (tag.to_string(), text.to_owned())).collect::<BTreeMap<_, _>>(),
        who: answer.who.clone(),
        when: answer.when.clone(),
        signature: None,
    };
    case.safeguards.iter().map(row).filter(|answer| !answer.gate.is_empty() && !answer.answer.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::case::Words;
    use crate::model::lang_tag::LangTag;

    fn answer(gate: &str, answer: &str, who: &str) -> GateAnswered {
        GateAnswered { gate: gate.into(), answer: answer.into(), reason: BTreeMap::new(), who: who.into(), when: String::new(), signature: None }
    }

    fn code(kind: &str, gate: &str, given: &[(&str, &str)]) -> Option<(&'static str, Level)> {
        let case = Case { kind: kind.into(), ..Case::default() };
        code_of(&case, gate, given)
    }

    fn code_of(case: &Case, gate: &str, given: &[(&str, &str)]) -> Option<(&'static str, Level)> {
        let answers: Vec<GateAnswered> = given.iter().map(|(said, who)| answer(gate, said, who)).collect();
        let gates = Gates::embedded();
        let states = gates.states(case, &answers, &People::default());
        let state = states.iter().find(|state| state.gate.id == gate)?;
        state.finding.as_ref().map(|finding| (finding.code.0, finding.level))
    }

    fn detail(case: &mut Case, key: &str, value: &str) {
        let words = Words::new([(LangTag::parse("en").unwrap(), value.to_owned())]);
        case.details.insert(key.into(), Detail::Text(words));
    }

    #[test]
    fn each_question_is_asked_as_the_domain_table_says() {
        let gates = Gates::embedded();
        let must = |kind: &str| gates.questions.iter().filter(|gate| gate.asked(kind) == Some(Asked::Must)).map(|gate| gate.id.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(must("RN"), "G1 G2 G3 G4 G5 G6 G8 G9 G10 G11 G12");
        assert_eq!(must("PA"), "G1 G2 G3 G4 G5 G6 G9 G10 G11");
        assert_eq!(must("EXT"), "G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12");
        assert_eq!(must("RETURN"), "G1 G2 G3 G4 G5 G7 G9 G10 G11");
        assert_eq!(must("TRANSMIT"), "G1 G2 G3 G5 G8 G9 G10 G11 G12");
        assert_eq!(must("VICTIM"), "G1 G2 G9 G10");
        assert_eq!(must("TTL"), "");
        assert!(["RN", "PA", "EXT", "RETURN"].iter().all(|kind| gates.needs_three(kind)));
        assert!(!gates.needs_three("TRANSMIT") && !gates.needs_three("TTL"));
    }

    #[test]
    fn an_answer_that_is_missing_stands_in_the_way_only_where_it_must() {
        assert_eq!(code("RN", "G4", &[]), Some(("gate-unanswered", Level::Error)));
        assert_eq!(code("TRANSMIT", "G4", &[]), Some(("gate-unanswered", Level::Warning)));
        assert_eq!(code("TTL", "G1", &[]), Some(("gate-unanswered", Level::Note)));
        assert_eq!(code("RN", "G4", &[("yes", "A B")]), None);
        assert_eq!(code("RN", "G4", &[("yes", " ")]), Some(("gate-nobody", Level::Error)));
        assert_eq!(code("RN", "G1", &[("not-applicable", "A B")]), Some(("gate-not-applicable", Level::Error)));
        assert_eq!(code("RN", "G4", &[("not-applicable", "A B")]), None);
    }

    #[test]
    fn who_is_unsure_cannot_lift_it_alone() {
        let unsure = Some(("gate-unsure", Level::Error));
        assert_eq!(code("RN", "G4", &[("unsure", "LI Na")]), unsure);
        assert_eq!(code("RN", "G4", &[("unsure", "LI Na"), ("yes", "LI Na")]), unsure);
        assert_eq!(code("RN", "G4", &[("unsure", "LI Na"), ("yes", "Na  LI")]), unsure);
        assert_eq!(code("RN", "G4", &[("unsure", "LI Na"), ("not-applicable", "WU Bo")]), unsure);
        assert_eq!(code("RN", "G4", &[("unsure", "LI Na"), ("yes", "WU Bo")]), None);
        assert_eq!(code("RN", "G4", &[("yes", "WU Bo"), ("unsure", "LI Na")]), unsure);
        // Two who hesitated need a third.
        assert_eq!(code("RN", "G4", &[("unsure", "LI Na"), ("unsure", "WU Bo"), ("yes", "LI Na")]), unsure);
        assert_eq!(code("TTL", "G9", &[("unsure", "LI Na")]), Some(("gate-unsure", Level::Warning)));
    }

    #[test]
    fn a_no_goes_to_review_or_stops_by_question() {
        assert_eq!(code("RN", "G3", &[("no", "LI Na")]), Some(("gate-review", Level::Error)));
        assert_eq!(code("RN", "G3", &[("no", "LI Na"), ("yes", "WU Bo")]), None);
        assert_eq!(code("RN", "G1", &[("no", "LI Na"), ("yes", "WU Bo")]), Some(("gate-stopped", Level::Error)));
        assert_eq!(code("RN", "G1", &[("no", "LI Na"), ("yes", "WU Bo"), ("yes", "LI Na")]), None);
        assert_eq!(code("RN", "G1", &[("no", "LI Na"), ("yes", "LI Na"), ("yes", "Na LI")]), Some(("gate-stopped", Level::Error)));
    }

    #[test]
    fn a_political_side_told_elsewhere_needs_two_persons_here() {
        let mut case = Case { kind: "RN".into(), ..Case::default() };
        detail(&mut case, "political", "no");
        assert_eq!(code_of(&case, "G3", &[("yes", "LI Na")]), None);
        detail(&mut case, "political", "unsure");
        assert_eq!(code_of(&case, "G3", &[("yes", "LI Na")]), Some(("gate-raised", Level::Error)));
        assert_eq!(code_of(&case, "G3", &[("yes", "LI Na"), ("yes", "WU Bo")]), None);
    }

    #[test]
    fn a_return_stands_still_until_all_is_on_record() {
        let gates = Gates::embedded();
        let mut case = Case { kind: "RETURN".into(), ..Case::default() };
        detail(&mut case, "kind", "voluntary");
        let all = ["host_agreement", "medical", "consent_statement", "consent_language", "interpreter", "lawyer_offered", "may_withdraw", "independent_witness", "no_pressure"];
        assert_eq!(gates.off_record(&case).len(), all.len());
        for key in all {
            detail(&mut case, key, "yes");
        }
        assert_eq!(gates.off_record(&case), []);
        for key in all {
            for word in ["no", "No.", "unsure", "没有", "ninguno"] {
                let mut without = case.clone();
                detail(&mut without, key, word);
                assert_eq!(gates.off_record(&without).len(), 1, "{key} = {word}");
            }
        }
        detail(&mut case, "kind", "deportation");
        assert_eq!(gates.off_record(&case).len(), 1, "the act of the host State is missing");
    }
}
