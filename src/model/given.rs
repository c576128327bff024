//! What a case file says, as it was written: every value by key and row, with its line.
//!
//! The typed nouns (`Case`) serve those who show a case; this tree serves those who judge it: it still
//! knows that a key was not written, in which row it stands, and on which line.

use std::collections::BTreeMap;

use super::lang_tag::LangTag;

/// A value and the line on which it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Given {
    /// From 1; 0 for what was not written.
    pub line: usize,
    /// What was written.
    pub value: Value,
}

/// What was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text, a number or a time.
    Text(String),
    /// True or false.
    Flag(bool),
    /// Several values.
    List(Vec<Given>),
    /// Values by key.
    Table(BTreeMap<String, Given>),
}

impl Default for Value {
    fn default() -> Self {
        Self::Table(BTreeMap::new())
    }
}

impl Given {
    /// Returns whether there is anything in it: a text that is not blank, a flag, a row with a value.
    pub fn is_filled(&self) -> bool {
        match &self.value {
            Value::Text(text) => !text.trim().is_empty(),
            Value::Flag(_) => true,
            Value::List(values) => values.iter().any(Self::is_filled),
            Value::Table(table) => table.values().any(Self::is_filled),
        }
    }

    /// Returns every value that a dotted key names; a list on the way is entered row by row.
    pub fn all(&self, key: &str) -> Vec<&Self> {
        let mut found = vec![self];
        for part in key.split('.') {
            let below = found.into_iter().flat_map(|value| value.rows());
            found = below.filter_map(|row| row.get(part)).collect();
        }
        found
    }

    /// Returns the value of one key of this table.
    pub fn get(&self, key: &str) -> Option<&Self> {
        if let Value::Table(table) = &self.value { table.get(key) } else { None }
    }

    /// Returns the rows of a list; of anything else itself.
    pub fn rows(&self) -> Vec<&Self> {
        if let Value::List(values) = &self.value { values.iter().collect() } else { vec![self] }
    }

    /// Returns the rows of the list that a key names; none when it was not written.
    pub fn list(&self, key: &str) -> Vec<&Self> {
        self.all(key).into_iter().flat_map(Self::rows).collect()
    }

    /// Returns every text in it, of whatever key.
    pub fn texts(&self) -> Vec<&str> {
        match &self.value {
            Value::Text(text) => vec![text.trim()],
            Value::Flag(_) => Vec::new(),
            Value::List(values) => values.iter().flat_map(Self::texts).collect(),
            Value::Table(table) => table.values().flat_map(Self::texts).collect(),
        }
    }

    /// Returns the text that it is; empty for anything else.
    pub fn text(&self) -> &str {
        match &self.value {
            Value::Text(text) => text.trim(),
            Value::Flag(flag) => if *flag { "true" } else { "false" },
            Value::List(_) | Value::Table(_) => "",
        }
    }

    /// Returns the text of one key; empty when it was not written.
    pub fn text_of(&self, key: &str) -> &str {
        self.all(key).into_iter().map(Self::text).find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// Returns a text for people by language; a plain one is in the language given here.
    pub fn words(&self, plain: &LangTag) -> Vec<(LangTag, &str)> {
        let Value::Table(table) = &self.value else {
            return Some((plain.clone(), self.text())).filter(|(_, text)| !text.is_empty()).into_iter().collect();
        };
        let tagged = table.iter().filter_map(|(key, value)| Some((LangTag::parse(key).ok()?, value.text())));
        tagged.filter(|(_, text)| !text.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Given {
        Given { line: 1, value: Value::Text(text.to_owned()) }
    }

    fn table(pairs: &[(&str, Given)]) -> Given {
        Given { line: 1, value: Value::Table(pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect()) }
    }

    #[test]
    fn a_key_reaches_into_every_row() {
        let rows = Given { line: 1, value: Value::List(vec![table(&[("a", text("1"))]), table(&[("a", text("2"))])]) };
        let root = table(&[("rows", rows)]);
        assert_eq!(root.all("rows.a").iter().map(|value| value.text()).collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(root.list("rows").len(), 2);
        assert!(root.all("rows.b").is_empty());
    }

    #[test]
    fn blanks_and_empty_tables_fill_nothing() {
        assert!(!text("  ").is_filled());
        assert!(!table(&[("it", text(""))]).is_filled());
        assert!(Given { line: 1, value: Value::Flag(false) }.is_filled());
    }

    #[test]
    fn a_plain_text_is_in_the_language_of_the_case() {
        let (it, es) = (LangTag::parse("it").unwrap(), LangTag::parse("es").unwrap());
        assert_eq!(text("ciao").words(&it), [(it.clone(), "ciao")]);
        assert_eq!(table(&[("es", text("hola"))]).words(&it), [(es, "hola")]);
    }
}
