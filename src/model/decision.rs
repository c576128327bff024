//! What the case file says of decisions: who prepared and approved it, and answers to safeguard questions.

use super::case::Words;

/// Who prepared and who approved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Approval {
    /// Prepared by.
    pub prepared_by: String,
    /// Approved by: another person.
    pub approved_by: String,
    /// The competent authority.
    pub authority: Words,
    /// Its reference.
    pub reference: String,
    /// When.
    pub date: String,
}

/// One answer to a safeguard question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SafeguardAnswer {
    /// `G1` to `G12`.
    pub gate: String,
    /// `yes`, `no`, `not-applicable`, `unsure`.
    pub answer: String,
    /// Why.
    pub reason: Words,
    /// Who answered.
    pub who: String,
    /// When.
    pub when: String,
}
