//! The persons, days, sums and numbers of one pack, and how each language writes them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::chance::Chance;
use crate::model::moment::days_after;

const VALUES: &str = include_str!("../../../templates/training/values.toml");

/// What a slot stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value {
    Name(BTreeMap<String, String>),
    /// `2025-03-04`.
    Day(String),
    /// In yuan.
    Sum(u32),
    Number(String),
}

#[derive(Deserialize)]
struct Stock {
    names: Vec<BTreeMap<String, String>>,
}

/// The values of one pack by slot (`name1`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Values(BTreeMap<String, Value>);

impl Values {
    pub(super) fn draw(chance: &mut Chance) -> Option<Self> {
        let mut values = BTreeMap::new();
        let mut names = toml::from_str::<Stock>(VALUES).ok()?.names;
        chance.shuffle(&mut names);
        for (at, name) in (1..=3).zip(names) {
            values.insert(format!("name{at}"), Value::Name(name));
        }
        // In the order in which things happened: the account was opened, two payments, the seizure, the interview.
        let mut day = format!("2025-{:02}-{:02}", 1 + chance.below(3), 1 + chance.below(28));
        for slot in ["date4", "date2", "date3", "date5", "date1"] {
            day = days_after(&day, u16::try_from(17 + chance.below(40)).ok()?)?;
            values.insert(slot.to_owned(), Value::Day(day.clone()));
        }
        for at in 1..=5 {
            let hundreds = 31 + chance.below(4000) * 3 + at;
            values.insert(format!("amount{at}"), Value::Sum(u32::try_from(hundreds * 100).ok()?));
        }
        let mut lines = [21, 34, 47, 52, 68, 73, 86, 95];
        chance.shuffle(&mut lines);
        for (at, line) in (1..=2).zip(lines) {
            values.insert(format!("phone{at}"), Value::Number(format!("+86 10 5550 01{line}")));
        }
        for at in 1..=3 {
            let number = 1203 + chance.below(8000);
            values.insert(format!("id{at}"), Value::Number(format!("SAMPLE-ID-{number}")));
        }
        Some(Self(values))
    }

    pub(super) fn get(&self, slot: &str) -> Option<&Value> {
        self.0.get(slot)
    }

    /// Returns the same values but for one.
    pub(super) fn with(&self, slot: &str, value: Value) -> Self {
        let mut other = self.clone();
        other.0.insert(slot.to_owned(), value);
        other
    }

    /// Fills the slots of a paragraph; `None` when one is not known.
    pub(super) fn fill(&self, template: &str, language: &str) -> Option<String> {
        let mut out = String::new();
        for (at, part) in template.split(['{', '}']).enumerate() {
            if at % 2 == 0 {
                out.push_str(part);
            } else {
                out.push_str(&written(self.0.get(part)?, language)?);
            }
        }
        Some(out)
    }

    /// Fills a line of the case file, in which braces are also TOML's.
    pub(super) fn fill_case(&self, line: &str, language: &str) -> Option<String> {
        let mut out = line.to_owned();
        if let (Value::Sum(one), Value::Sum(other)) = (self.get("amount1")?, self.get("amount2")?) {
            out = out.replace("{total}", &written(&Value::Sum(one + other), language)?);
        }
        for (slot, value) in &self.0 {
            out = out.replace(&format!("{{{slot}}}"), &written(value, language)?);
            for tag in super::LANGUAGES {
                out = out.replace(&format!("{{{slot}.{tag}}}"), &written(value, tag)?);
            }
        }
        Some(out)
    }
}

/// Writes a value as people write it in a language.
pub(super) fn written(value: &Value, language: &str) -> Option<String> {
    Some(match value {
        Value::Name(names) => names.get(language)?.clone(),
        Value::Number(number) => number.clone(),
        Value::Day(day) => {
            let (year, month, date) = (day.get(..4)?, day.get(5..7)?.parse::<usize>().ok()?, day.get(8..)?.parse::<u8>().ok()?);
            if language == "en" { format!("{date} {} {year}", MONTHS.get(month.checked_sub(1)?)?) } else { format!("{year}年{month}月{date}日") }
        }
        Value::Sum(yuan) => if language == "en" { format!("CNY {}", grouped(*yuan)) } else { format!("人民币{yuan}元") },
    })
}

const MONTHS: [&str; 12] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

fn grouped(value: u32) -> String {
    let (thousands, rest) = (value / 1000, value % 1000);
    if thousands == 0 { rest.to_string() } else { format!("{},{rest:03}", grouped(thousands)) }
}
