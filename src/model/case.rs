//! What only a person can say about a case: the content of `case.toml`, read and checked.

use std::collections::BTreeMap;
use std::sync::Arc;

pub use super::decision::{Approval, SafeguardAnswer};
use super::lang_tag::LangTag;
pub use super::item_words::ItemWords;
use super::name::EvidencePath;

/// A text for people, by language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words(BTreeMap<LangTag, String>);

impl Words {
    /// Builds words from pairs of language and text; empty texts are left out.
    pub fn new(pairs: impl IntoIterator<Item = (LangTag, String)>) -> Self {
        Self(pairs.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect())
    }

    /// Returns whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the text in the first of these languages that has one, with its language; else any there is.
    pub fn best<'a>(&'a self, wanted: &[LangTag]) -> Option<(&'a LangTag, &'a str)> {
        wanted
            .iter()
            .find_map(|tag| self.0.iter().find(|(own, _)| tag.covers(own)))
            .or_else(|| self.0.iter().next())
            .map(|(tag, text)| (tag, text.as_str()))
    }

    /// Returns the text in exactly this language, or one it covers.
    pub fn text(&self, tag: &LangTag) -> Option<&str> {
        self.0.iter().find(|(own, _)| tag.covers(own)).map(|(_, text)| text.as_str())
    }

    /// Returns every language and text.
    pub fn iter(&self) -> impl Iterator<Item = (&LangTag, &str)> {
        self.0.iter().map(|(tag, text)| (tag, text.as_str()))
    }
}

/// Who sends.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sender {
    /// Name of the authority.
    pub authority: Words,
    /// What the authority does.
    pub functions: Words,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// Unit.
    pub unit: Words,
    /// The officer.
    pub officer: Words,
    /// Rank.
    pub rank: Words,
    /// Capacity, such as "liaison officer: no executive powers in the host State".
    pub capacity: Words,
    /// With country code.
    pub phone: String,
    /// E-mail address.
    pub email: String,
    /// Languages spoken.
    pub languages: Vec<LangTag>,
    /// Office hours.
    pub hours: Words,
    /// IANA time zone.
    pub time_zone: String,
    /// Who answers day and night.
    pub duty_contact: Words,
    /// How the recipient can check that the sender is genuine.
    pub call_back: Words,
}

/// To whom one dossier goes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Recipient {
    /// Short ASCII name, part of the file name.
    pub key: String,
    /// Name of the authority.
    pub authority: Words,
    /// Unit.
    pub unit: Words,
    /// Named person.
    pub person: Words,
    /// ISO 3166 alpha-2.
    pub country: String,
    /// Their own reference, when this answers them.
    pub reference: String,
    /// In order of preference.
    pub languages: Vec<LangTag>,
    /// How it travels.
    pub channel: Words,
    /// IANA time zone.
    pub time_zone: String,
    /// Who else gets a copy.
    pub copies: Vec<String>,
}

/// One legal basis.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Basis {
    /// Treaty or law.
    pub instrument: Words,
    /// Article.
    pub article: String,
    /// Its text.
    pub text: Words,
}

/// One offence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Offence {
    /// Its title.
    pub title: Words,
    /// The law.
    pub law: Words,
    /// The text of the law as it is quoted.
    pub law_text: Words,
    /// The maximum penalty.
    pub maximum_penalty: Words,
}

/// Under which law.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Legal {
    /// Treaties and laws.
    pub basis: Vec<Basis>,
    /// What the recipient may use it for.
    pub purpose: Words,
    /// Offences.
    pub offences: Vec<Offence>,
    /// Reference of the competent authority's consent to send.
    pub consent_reference: String,
}

/// One thing asked of the recipient.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Action {
    /// What to do.
    pub verb: Words,
    /// To what or whom.
    pub object: Words,
    /// For which period.
    pub period: Words,
    /// By when.
    pub deadline: String,
    /// Why.
    pub why: Words,
    /// Which pieces of evidence it rests on.
    pub exhibits: Vec<EvidencePath>,
    /// Why it rests on none.
    pub no_exhibit: Words,
    /// Only asked of these recipients; empty means all.
    pub recipients: Vec<String>,
}

/// How urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Urgency {
    /// Nothing special.
    #[default]
    Routine,
    /// Soon.
    Urgent,
    /// A life is at risk.
    ThreatToLife,
}

impl Urgency {
    /// Returns the word used in `case.toml`, JSON and sentence ids.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Routine => "routine",
            Self::Urgent => "urgent",
            Self::ThreatToLife => "threat-to-life",
        }
    }
}

/// One spelling of a person's name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonName {
    /// Family name, when known apart.
    pub family: String,
    /// Given names, when known apart.
    pub given: String,
    /// The whole name, when its parts are not known apart.
    pub text: String,
    /// Its language.
    pub language: Option<LangTag>,
    /// `original`, `passport`, `alias`, `former`, `other`.
    pub kind: String,
}

/// One identity document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct IdDocument {
    /// Kind of document.
    pub kind: Words,
    /// Number.
    pub number: String,
    /// Issuing country.
    pub issuer: String,
    /// When issued.
    pub issued: String,
    /// When it expires.
    pub expires: String,
}

/// One person of the case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Person {
    /// Short name inside the case.
    pub key: String,
    /// Every spelling.
    pub names: Vec<PersonName>,
    /// As in the document.
    pub sex: String,
    /// Date of birth; `1978` or `1978-03` says how precise it is.
    pub birth_date: String,
    /// Its calendar.
    pub birth_calendar: String,
    /// Place of birth.
    pub birth_place: Words,
    /// ISO 3166 alpha-2.
    pub nationalities: Vec<String>,
    /// Languages this person speaks.
    pub languages: Vec<LangTag>,
    /// Identity documents.
    pub documents: Vec<IdDocument>,
    /// `suspect`, `victim`, `witness`…
    pub status: String,
    /// What this person did in the facts.
    pub role: Words,
    /// `fact` or `assessment`.
    pub basis: String,
    /// Whether a minor.
    pub minor: bool,
    /// The piece of evidence that shows the person.
    pub photo: Option<EvidencePath>,
    /// Further words by key: `telegraph_code`, `prints`, `description`, `last_known`, `refugee_check`.
    pub more: BTreeMap<String, Words>,
    /// Only told to these recipients; empty means all.
    pub recipients: Vec<String>,
}

/// What the recipient may do with it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Handling {
    /// The bar on top of every page.
    pub marking: Words,
    /// The set of markings its level belongs to, such as `TLP`.
    pub set: String,
    /// Its level in that set, such as `amber`.
    pub level: String,
    /// How source and information are graded, such as `B2`.
    pub grading: String,
    /// `yes`, `no`, `ask`.
    pub evidence_use: String,
    /// `yes`, `no`, `ask`.
    pub onward_transfer: String,
    /// Destroy or review by this date.
    pub destroy_by: String,
    /// Who must not be told.
    pub confidentiality: Words,
    /// Further conditions.
    pub conditions: Words,
    /// `yes`, `no`: whether the print shows photographs.
    pub thumbnails: String,
}

/// A translator of the case's list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListedTranslator {
    /// Short name used by `pouch attach --translator`.
    pub key: String,
    /// Name.
    pub name: String,
    /// Qualification.
    pub qualification: Words,
    /// Register, college or employer.
    pub authority: Words,
    /// Number in that register.
    pub number: String,
}

/// A value of the table that belongs to the dossier type (`[transmit]`, `[victim]`…).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// One text.
    Text(Words),
    /// Several rows of named texts.
    Rows(Vec<BTreeMap<String, Words>>),
}

impl Case {
    /// Returns the case as one recipient may know it: no other recipient, person or request, and no words about items,
    /// which a dossier takes from its own items.
    #[must_use]
    pub fn seen_by(&self, key: &str) -> Self {
        let told = |only: &[String]| only.is_empty() || only.iter().any(|one| one == key);
        Self {
            recipients: self.recipients.iter().filter(|recipient| recipient.key == key).cloned().collect(),
            actions: self.actions.iter().filter(|action| told(&action.recipients)).map(|action| Action { recipients: Vec::new(), ..action.clone() }).collect(),
            persons: self.persons.iter().filter(|person| told(&person.recipients)).map(|person| Person { recipients: Vec::new(), ..person.clone() }).collect(),
            items: BTreeMap::new(),
            ..self.clone()
        }
    }
}

/// The whole case file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Case {
    /// Dossier type, such as `TRANSMIT`.
    pub kind: String,
    /// The type of pouch's own that an office's type builds upon; empty where `kind` is one itself.
    pub family: String,
    /// The case number.
    pub id: String,
    /// Version of the dossier, from 1.
    pub version: u32,
    /// When the case was opened, as written.
    pub created: String,
    /// Title.
    pub title: Words,
    /// Whether every page bears the sample banner.
    pub sample: bool,
    /// Languages of the evidence.
    pub source_languages: Vec<LangTag>,
    /// Language of plain strings in the case file.
    pub working_language: Option<LangTag>,
    /// References: `sender`, `interpol`, `court`.
    pub references: BTreeMap<String, String>,
    /// Who sends.
    pub sender: Sender,
    /// To whom.
    pub recipients: Vec<Recipient>,
    /// Under which law.
    pub legal: Legal,
    /// What happened.
    pub facts: Words,
    /// What is asked.
    pub actions: Vec<Action>,
    /// How urgent.
    pub urgency: Urgency,
    /// Why urgent.
    pub urgency_reason: Words,
    /// Until when, as written.
    pub urgency_deadline: String,
    /// Whom it is about.
    pub persons: Vec<Person>,
    /// What may be done with it.
    pub handling: Handling,
    /// Words about pieces of evidence.
    pub items: BTreeMap<EvidencePath, Arc<ItemWords>>,
    /// Translators.
    pub translators: Vec<ListedTranslator>,
    /// Who prepared and approved.
    pub approval: Approval,
    /// Whether the recipient sees the answers to the safeguard questions.
    pub disclose: bool,
    /// Answers to the safeguard questions.
    pub safeguards: Vec<SafeguardAnswer>,
    /// The table of the dossier type, by key.
    pub details: BTreeMap<String, Detail>,
}

impl Case {
    /// Returns the type whose questions, approvals and clocks hold: an office's type is never freer than the one it builds upon.
    pub fn family(&self) -> &str {
        if self.family.is_empty() { &self.kind } else { &self.family }
    }
}
