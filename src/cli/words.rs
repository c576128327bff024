//! Findings and errors in the user's language: problem and remedy, every name escaped.

use pouch::model::finding::{Diagnose, Finding, Values};
use pouch::model::name::shown;

use super::settings::Face;

/// What to say about one problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sentences {
    /// What is wrong.
    pub(crate) problem: String,
    /// What to do next.
    pub(crate) remedy: String,
}

/// Returns the sentences of a finding.
pub(crate) fn of_finding(face: &Face<'_>, finding: &Finding) -> Sentences {
    sentences(face, finding.code.0, &finding.values, &finding.place)
}

/// Returns what the requirement behind a finding asks for, and when; `None` where none stands behind it.
pub(crate) fn why(face: &Face<'_>, finding: &Finding) -> Option<String> {
    let value = |name: &str| finding.values.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str());
    let known = |id: String| face.locale.has(&id).then(|| face.say(&id, &[]));
    let field = known(format!("field-{}", value("field")?))?;
    let condition = value("condition").and_then(|name| known(format!("condition-{name}")));
    Some(condition.map_or_else(|| field.clone(), |condition| face.say("check-when", &[("field", &field), ("condition", &condition)])))
}

/// Returns the sentences of an error.
pub(crate) fn of_error(face: &Face<'_>, error: &dyn Diagnose) -> Sentences {
    sentences(face, error.code().0, &error.values(), "")
}

fn sentences(face: &Face<'_>, code: &str, values: &Values, place: &str) -> Sentences {
    let mut escaped: Vec<(&str, String)> = values.iter().map(|(name, value)| (*name, shown(value))).collect();
    if !escaped.iter().any(|(name, _)| *name == "place") {
        escaped.push(("place", shown(place)));
    }
    let values: Vec<(&str, &str)> = escaped.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Sentences { problem: face.say(&format!("problem-{code}"), &values), remedy: face.say(&format!("remedy-{code}"), &values) }
}
