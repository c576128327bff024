//! From parsed TOML to the tree of what was written, each value with its line.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::model::given::{Given, Value};

/// Returns everything that a case file says.
pub(super) fn of(text: &str, root: &DeTable<'_>) -> Given {
    let lines = Lines(text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at).collect());
    let mut given = table(&lines, root, 1);
    // Nobody has to write that a dossier is the first of its kind.
    if let Value::Table(keys) = &mut given.value {
        keys.entry("version".to_owned()).or_insert(Given { line: 0, value: Value::Text("1".to_owned()) });
    }
    given
}

/// Where each line ends.
struct Lines(Vec<usize>);

impl Lines {
    fn of(&self, at: usize) -> usize {
        self.0.partition_point(|end| *end < at) + 1
    }
}

fn table(lines: &Lines, written: &DeTable<'_>, line: usize) -> Given {
    let entry = |(key, value): (&Spanned<std::borrow::Cow<'_, str>>, &Spanned<DeValue<'_>>)| {
        let line = lines.of(key.span().start);
        (key.get_ref().to_string(), given(lines, value, line))
    };
    let keys: BTreeMap<String, Given> = written.iter().map(entry).collect();
    Given { line, value: Value::Table(keys) }
}

fn given(lines: &Lines, value: &Spanned<DeValue<'_>>, line: usize) -> Given {
    let value = match value.get_ref() {
        DeValue::String(text) => Value::Text(text.trim().to_owned()),
        DeValue::Integer(number) => Value::Text(number.as_str().to_owned()),
        DeValue::Float(number) => Value::Text(number.as_str().to_owned()),
        DeValue::Boolean(flag) => Value::Flag(*flag),
        DeValue::Datetime(time) => Value::Text(time.to_string()),
        DeValue::Array(values) => Value::List(values.iter().map(|value| given(lines, value, lines.of(value.span().start))).collect()),
        DeValue::Table(keys) => return table(lines, keys, line),
    };
    Given { line, value }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_its_line() {
        let text = "id = \"x\"\n\n[sender]\nphone = \"1\"\n\n[[person]]\nkey = \"P1\"\n\n[[person]]\nkey = \"P2\"\nnames = [\n  { family = \"A\" },\n  { family = \"B\" },\n]\n";
        let parsed = DeTable::parse(text).unwrap();
        let given = of(text, parsed.get_ref());
        let lines = |key: &str| given.all(key).iter().map(|value| value.line).collect::<Vec<_>>();
        assert_eq!((lines("id"), lines("sender"), lines("sender.phone")), (vec![1], vec![3], vec![4]));
        assert_eq!(given.list("person").iter().map(|row| row.line).collect::<Vec<_>>(), [6, 9]);
        assert_eq!((lines("person.key"), lines("person.names.family")), (vec![7, 10], vec![12, 13]));
    }
}
