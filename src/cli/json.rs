//! The shape of `--json`: one object a command, the same envelope for all. Fields are added,
//! never renamed; `pouch` is the version of the envelope.

use pouch::model::finding::{Diagnose, Finding};
use serde::Serialize;
use serde_json::{Map, Value};

use super::exit::Exit;
use super::settings::Face;
use super::words;

/// Version of the envelope.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Envelope<'a> {
    pouch: u32,
    command: &'a str,
    exit: u8,
    result: Value,
    findings: Vec<Told<'a>>,
    error: Option<Told<'a>>,
}

#[derive(Serialize)]
struct Told<'a> {
    level: &'a str,
    /// The number of the requirement (`RN-N05-1`), where one found it; else the same as `kind`.
    code: &'a str,
    /// The name of its sentences.
    kind: &'a str,
    place: &'a str,
    values: Map<String, Value>,
    problem: String,
    /// What the requirement asks for, where one stands behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
    remedy: String,
}

/// What a command has to say in JSON.
pub(crate) struct Report<'a> {
    pub(crate) command: &'a str,
    pub(crate) exit: Exit,
    pub(crate) result: Value,
    pub(crate) findings: &'a [Finding],
    pub(crate) error: Option<&'a dyn Diagnose>,
}

/// Returns the object as one line.
pub(crate) fn line(face: &Face<'_>, report: &Report<'_>) -> serde_json::Result<String> {
    let findings = report.findings.iter().map(|finding| told(face, finding)).collect();
    let error = report.error.map(|error| {
        let said = words::of_error(face, error);
        let values = error.values().into_iter().map(|(name, value)| (name.to_owned(), Value::String(value))).collect();
        Told { level: "error", code: error.code().0, kind: error.code().0, place: "", values, problem: said.problem, why: None, remedy: said.remedy }
    });
    let exit = report.exit.code();
    serde_json::to_string(&Envelope { pouch: VERSION, command: report.command, exit, result: report.result.clone(), findings, error })
}

/// Returns the object for a command that was not understood.
pub(crate) fn mistake(code: &str, text: &str, exit: Exit) -> serde_json::Result<String> {
    let problem = text.trim().to_owned();
    let error = Told { level: "error", code, kind: code, place: "", values: Map::new(), problem, why: None, remedy: String::new() };
    let exit = exit.code();
    serde_json::to_string(&Envelope { pouch: VERSION, command: "", exit, result: Value::Null, findings: Vec::new(), error: Some(error) })
}

fn told<'a>(face: &Face<'_>, finding: &'a Finding) -> Told<'a> {
    let said = words::of_finding(face, finding);
    let values = finding.values.iter().map(|(name, value)| ((*name).to_owned(), Value::String(value.clone()))).collect();
    Told { level: finding.level.name(), code: finding.name(), kind: finding.code.0, place: &finding.place, values, problem: said.problem, why: words::why(face, finding), remedy: said.remedy }
}
