//! Rules between fields, as they stand in the files: `[[rule]]` names a row, a kind and the keys it compares.
//!
//! What each kind does is in the files of `rules/`, one idea each.

use serde::Deserialize;

use super::condition::Condition;
use super::sheet::Grave;

/// One rule.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The row it belongs to, such as `C22`.
    pub row: String,
    /// The last part of its number: `CORE-C22-3`.
    pub n: u8,
    /// What is compared.
    pub kind: Kind,
    /// How grave it is when the rule is broken.
    pub level: Grave,
    /// The keys, in the order the rule wants.
    #[serde(default)]
    pub keys: Vec<String>,
    /// For `must-be`: the values allowed.
    #[serde(default)]
    pub is: Vec<String>,
    /// For `within`: the number of days. For `at-least`: the number.
    #[serde(default)]
    pub number: u32,
    /// Only then.
    pub when: Option<Condition>,
}

/// What a rule compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The dates of the keys do not run backwards.
    InOrder,
    /// The dates lie after the day of the check.
    Future,
    /// The last date lies at most so many days after the first.
    Within,
    /// A number is not smaller.
    AtLeast,
    /// The only answers that fit.
    MustBe,
    /// The values of the rows add up to the total, by currency.
    SumsUp,
    /// Every person is named in the facts, in every language.
    PersonsNamed,
    /// Nobody who is not convicted is called guilty.
    NoConclusions,
    /// The facts fit on the first page.
    FactsLength,
    /// Every action rests on an exhibit that is there, or says why on none.
    ActionsRest,
    /// Every original is described, so that it serves something.
    ItemsServe,
    /// A text is there in a language of every recipient.
    InTheirLanguage,
    /// Two keys name two different people.
    TwoPeople,
    /// The purpose says more than "for information".
    SpecificPurpose,
    /// A promise of reciprocity brings its text.
    ReciprocityText,
    /// The penalty quoted stands in the text of the law quoted.
    PenaltyInLaw,
    /// The number of the case holds no personal data.
    NoPersonalData,
    /// Who is under age by the date of birth is flagged so.
    MinorByBirth,
    /// An entry is no refusal in the clothes of an entry: "unknown", "refused", "not yet".
    Stated,
    /// The keys name papers that were taken in.
    Papers,
    /// At least one person has one of the statuses allowed.
    SomeoneSought,
    /// The check digit of a document number holds, where its State gives it one.
    CheckDigit,
    /// Two texts say the same, word for word, in every language they share.
    SameText,
    /// A statement is in a language that a person of the case speaks, where the case says which.
    OwnLanguage,
    /// As many telegraph codes as characters.
    TelegraphCode,
}
