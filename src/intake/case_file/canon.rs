//! What a case file says, part by part, in one form whatever its layout: comments, blanks, the order of keys and
//! empty values say nothing. Approvals are bound to it.

use std::collections::BTreeMap;

use toml::de::{DeTable, DeValue};

/// The parts of a case file, each as lines of key and value.
pub type Parts = BTreeMap<String, String>;

/// Keys that change nothing for a recipient: they are bound elsewhere, or only used when a translation is attached.
const LEFT_OUT: [&str; 2] = ["safeguards.answers", "translator"];

/// Returns the parts by table; the keys at the top of the file are the part `head`.
pub(super) fn parts(root: &DeTable<'_>) -> Parts {
    let mut parts = Parts::new();
    for (key, value) in root {
        let key = key.get_ref();
        let part = if matches!(value.get_ref(), DeValue::Table(_)) || is_list_of_tables(value.get_ref()) { key.as_ref() } else { "head" };
        let mut lines = Vec::new();
        flatten(key, value.get_ref(), &mut lines);
        if !lines.is_empty() {
            parts.entry(part.to_owned()).or_default().push_str(&lines.concat());
        }
    }
    parts
}

fn is_list_of_tables(value: &DeValue<'_>) -> bool {
    matches!(value, DeValue::Array(rows) if rows.iter().any(|row| matches!(row.get_ref(), DeValue::Table(_))))
}

fn flatten(path: &str, value: &DeValue<'_>, lines: &mut Vec<String>) {
    if LEFT_OUT.contains(&path) {
        return;
    }
    match value {
        DeValue::Table(table) => {
            let sorted: BTreeMap<_, _> = table.iter().map(|(key, value)| (key.get_ref(), value)).collect();
            for (key, value) in sorted {
                flatten(&format!("{path}.{key}"), value.get_ref(), lines);
            }
        }
        DeValue::Array(rows) => {
            for (at, row) in rows.iter().enumerate() {
                flatten(&format!("{path}.{at}"), row.get_ref(), lines);
            }
        }
        DeValue::String(text) => line(path, text.trim(), lines),
        DeValue::Integer(number) => line(path, number.as_str(), lines),
        DeValue::Float(number) => line(path, number.as_str(), lines),
        DeValue::Boolean(flag) => line(path, if *flag { "true" } else { "" }, lines),
        DeValue::Datetime(time) => line(path, &time.to_string(), lines),
    }
}

/// One line; the quoting keeps a line feed inside a value from looking like a line.
fn line(path: &str, value: &str, lines: &mut Vec<String>) {
    if !value.is_empty() {
        lines.push(format!("{path} = {value:?}\n"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Parts {
        parts(DeTable::parse(text).unwrap().get_ref())
    }

    #[test]
    fn layout_says_nothing_and_every_value_counts() {
        let one = of("id = \"A\"\n[sender]\nphone = \"1\"\nofficer = { en = \"B\" }\n");
        let other = of("# remark\nid = 'A'\ntitle = \"\"\n\n[sender]\nofficer.en = \" B \"\nphone = \"1\"\nlanguages = []\n[[translator]]\nkey = \"T1\"\n");
        assert_eq!(one, other);
        assert_eq!(one.keys().collect::<Vec<_>>(), ["head", "sender"]);
        for changed in ["id = \"A\"\n[sender]\nphone = \"2\"\nofficer = { en = \"B\" }\n", "id = \"A\"\nsample = true\n[sender]\nphone = \"1\"\nofficer = { en = \"B\" }\n"] {
            assert_ne!(one, of(changed), "{changed}");
        }
    }

    #[test]
    fn a_value_cannot_be_taken_for_two() {
        assert_ne!(of("[a]\nb = \"1\\na.c = \\\"2\\\"\"\n"), of("[a]\nb = \"1\"\nc = \"2\"\n"));
    }

    #[test]
    fn the_answers_to_gates_are_bound_by_the_log() {
        assert_eq!(of("[safeguards]\nanswers = [{ gate = \"G1\" }]\n"), Parts::new());
        assert_eq!(of("[safeguards]\ndisclose = true\n").len(), 1);
    }
}
