//! Conditions of requirements as data: `when = { key = "ext.status", is = ["accused"] }`.
//!
//! A condition holds, does not hold, or stands open: a closed question that nobody answered is never
//! taken for a no.

use std::collections::BTreeSet;

use serde::Deserialize;

/// What decides whether a requirement applies.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, try_from = "Written")]
pub enum Condition {
    /// A key has one of some values; any value, when none is named.
    Key {
        /// The key, such as `person.status`.
        key: String,
        /// The values.
        is: Vec<String>,
    },
    /// The dossier is of one of these types.
    Type(Vec<String>),
    /// The sender's country is one of these.
    Origin(Vec<String>),
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
}

/// Whether a condition holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// A question that decides it is not answered.
    Open,
}

/// What a condition is asked of.
pub(super) trait Facts {
    /// The dossier type.
    fn kind(&self) -> &str;
    /// Every value of a key, within the row that is judged.
    fn values(&self, key: &str) -> Vec<String>;
    /// Whether a key is a closed question.
    fn is_question(&self, key: &str) -> bool;
}

impl Condition {
    /// Judges the condition.
    pub(super) fn judge(&self, facts: &dyn Facts) -> Holds {
        match self {
            Self::Key { key, is } => {
                let values = facts.values(key);
                if values.is_empty() && facts.is_question(key) {
                    return Holds::Open;
                }
                yes(if is.is_empty() { !values.is_empty() } else { values.iter().any(|value| is.contains(value)) })
            }
            Self::Type(kinds) => yes(kinds.iter().any(|kind| kind == facts.kind())),
            Self::Origin(countries) => yes(facts.values("sender.country").iter().any(|country| countries.contains(country))),
            Self::All(parts) => {
                let judged: Vec<Holds> = parts.iter().map(|part| part.judge(facts)).collect();
                decided(&judged, Holds::No, Holds::Yes)
            }
            Self::Any(parts) => {
                let judged: Vec<Holds> = parts.iter().map(|part| part.judge(facts)).collect();
                decided(&judged, Holds::Yes, Holds::No)
            }
            Self::Not(part) => match part.judge(facts) {
                Holds::Yes => Holds::No,
                Holds::No => Holds::Yes,
                Holds::Open => Holds::Open,
            },
        }
    }

    /// Returns every key that is looked at.
    pub fn keys(&self) -> BTreeSet<&str> {
        match self {
            Self::Key { key, .. } => BTreeSet::from([key.as_str()]),
            Self::Type(_) | Self::Origin(_) => BTreeSet::new(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::keys).collect(),
            Self::Not(part) => part.keys(),
        }
    }

    /// Returns every dossier type that is named.
    pub(super) fn kinds(&self) -> BTreeSet<&str> {
        match self {
            Self::Type(kinds) => kinds.iter().map(String::as_str).collect(),
            Self::Key { .. } | Self::Origin(_) => BTreeSet::new(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::kinds).collect(),
            Self::Not(part) => part.kinds(),
        }
    }

    /// Returns every key with the values it is compared with.
    pub(super) fn compared(&self) -> Vec<(&str, &[String])> {
        match self {
            Self::Key { key, is } => vec![(key, is)],
            Self::Type(_) | Self::Origin(_) => Vec::new(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::compared).collect(),
            Self::Not(part) => part.compared(),
        }
    }
}

const fn yes(holds: bool) -> Holds {
    if holds { Holds::Yes } else { Holds::No }
}

/// One part decides; else an open one leaves it open; else the rest agree.
fn decided(judged: &[Holds], decides: Holds, else_: Holds) -> Holds {
    if judged.contains(&decides) {
        return decides;
    }
    if judged.contains(&Holds::Open) { Holds::Open } else { else_ }
}

/// As it stands in the file: exactly one form.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    key: Option<String>,
    is: Option<Vec<String>>,
    #[serde(rename = "type")]
    kind: Option<Vec<String>>,
    origin: Option<Vec<String>>,
    all: Option<Vec<Condition>>,
    any: Option<Vec<Condition>>,
    not: Option<Box<Condition>>,
}

impl TryFrom<Written> for Condition {
    type Error = &'static str;

    fn try_from(written: Written) -> Result<Self, Self::Error> {
        if written.is.is_some() && written.key.is_none() {
            return Err("`is` needs a `key`");
        }
        let is = written.is.unwrap_or_default();
        let forms = [
            written.key.map(|key| Self::Key { key, is }),
            written.kind.map(Self::Type),
            written.origin.map(Self::Origin),
            written.all.map(Self::All),
            written.any.map(Self::Any),
            written.not.map(Self::Not),
        ];
        let mut forms = forms.into_iter().flatten();
        match (forms.next(), forms.next()) {
            (Some(form), None) => Ok(form),
            _ => Err("a condition has exactly one of: key, type, origin, all, any, not"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Case;

    impl Facts for Case {
        fn kind(&self) -> &'static str {
            "RN"
        }

        fn values(&self, key: &str) -> Vec<String> {
            match key {
                "person.status" => vec!["suspect".to_owned()],
                "sender.country" => vec!["CN".to_owned()],
                _ => Vec::new(),
            }
        }

        fn is_question(&self, key: &str) -> bool {
            key == "rn.purpose"
        }
    }

    fn judge(text: &str) -> Holds {
        #[derive(Deserialize)]
        struct File {
            when: Condition,
        }
        toml::from_str::<File>(&format!("when = {text}")).unwrap().when.judge(&Case)
    }

    #[test]
    fn each_form_is_judged() {
        assert_eq!(judge("{ key = \"person.status\", is = [\"suspect\", \"charged\"] }"), Holds::Yes);
        assert_eq!(judge("{ key = \"person.status\", is = [\"victim\"] }"), Holds::No);
        assert_eq!(judge("{ key = \"person.photo\" }"), Holds::No);
        assert_eq!(judge("{ type = [\"RN\"] }"), Holds::Yes);
        assert_eq!(judge("{ origin = [\"RU\"] }"), Holds::No);
        assert_eq!(judge("{ not = { origin = [\"RU\"] } }"), Holds::Yes);
    }

    #[test]
    fn an_open_question_counts_only_where_nothing_else_decides() {
        let open = "{ key = \"rn.purpose\", is = [\"sentence\"] }";
        assert_eq!(judge(open), Holds::Open);
        assert_eq!(judge(&format!("{{ all = [{open}, {{ origin = [\"RU\"] }}] }}")), Holds::No);
        assert_eq!(judge(&format!("{{ any = [{open}, {{ origin = [\"CN\"] }}] }}")), Holds::Yes);
        assert_eq!(judge(&format!("{{ not = {open} }}")), Holds::Open);
    }

    #[test]
    fn a_condition_has_one_form() {
        for text in ["{}", "{ is = [\"a\"] }", "{ key = \"a.b\", type = [\"RN\"] }", "{ kay = \"a\" }"] {
            assert!(toml::from_str::<toml::Table>(&format!("when = {text}")).is_ok());
            #[derive(Deserialize)]
            struct File {
                #[expect(dead_code, reason = "only reading it matters")]
                when: Condition,
            }
            assert!(toml::from_str::<File>(&format!("when = {text}")).is_err(), "{text}");
        }
    }
}
