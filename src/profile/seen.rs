//! Where a dossier shows what pouch fulfils by itself: `bag-info:Bagging-Date`, `dossier.json:/items/*/sha256`,
//! `custody:collected/sha256`, `page:sign` (a section of START-HERE.html).

use serde_json::Value;

/// A place in a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// A line of `bag-info.txt`.
    BagInfo(String),
    /// A place in `dossier.json`; `*` stands for each entry of a list.
    Index(Vec<String>),
    /// A section of `START-HERE.html`.
    Page(String),
    /// A field of the log's lines: of those about one event, or of all.
    Custody {
        /// The event; any, when none is named.
        event: Option<String>,
        /// The field.
        field: String,
    },
}

/// What can be seen of a dossier.
#[derive(Debug, Clone)]
pub struct Packed {
    /// The lines of `bag-info.txt`.
    pub info: Vec<(String, String)>,
    /// `dossier.json`.
    pub index: Value,
    /// The lines of `custody.jsonl` that are shown in full.
    pub custody: Vec<Value>,
    /// `START-HERE.html`.
    pub page: String,
}

impl Seen {
    /// Reads a place.
    pub fn parse(text: &str) -> Option<Self> {
        let (file, place) = text.split_once(':').filter(|(_, place)| !place.is_empty())?;
        match file {
            "bag-info" => Some(Self::BagInfo(place.to_owned())),
            "dossier.json" => Some(Self::Index(place.strip_prefix('/')?.split('/').map(str::to_owned).collect())),
            "page" => Some(Self::Page(place.to_owned())),
            "custody" => Some(match place.split_once('/') {
                Some((event, field)) => Self::Custody { event: Some(event.to_owned()), field: field.to_owned() },
                None => Self::Custody { event: None, field: place.to_owned() },
            }),
            _ => None,
        }
    }

    /// Returns whether a dossier shows it: at least once, and wherever it belongs.
    pub fn holds(&self, packed: &Packed) -> bool {
        match self {
            Self::BagInfo(label) => packed.info.iter().any(|(own, value)| own == label && !value.is_empty()),
            Self::Index(path) => there(&packed.index, path),
            Self::Page(section) => packed.page.contains(&format!("id=\"{section}\"")),
            Self::Custody { event, field } => {
                let is = |line: &&Value| event.as_ref().is_none_or(|event| line.get("event").and_then(Value::as_str) == Some(event));
                let mut lines = packed.custody.iter().filter(is).peekable();
                lines.peek().is_some() && lines.all(|line| line.get(field).is_some_and(says_something))
            }
        }
    }
}

/// Whether a value stands at a path; in every entry of a list, and the list may not be empty.
fn there(value: &Value, path: &[String]) -> bool {
    let Some((first, rest)) = path.split_first() else { return says_something(value) };
    if first != "*" {
        return value.get(first).is_some_and(|below| there(below, rest));
    }
    // What is withheld says no more than its number, its digest and why.
    let shown = |entry: &&Value| !entry.get("withheld").is_some_and(Value::is_string) || rest.iter().any(|key| ["id", "sha256", "withheld"].contains(&key.as_str()));
    let entries: Vec<&Value> = value.as_array().map(|entries| entries.iter().filter(shown).collect()).unwrap_or_default();
    !entries.is_empty() && entries.into_iter().all(|entry| there(entry, rest))
}

/// An empty list is an answer ("no translation"), and so is `null` ("not withheld"); an empty text is none.
fn says_something(value: &Value) -> bool {
    value.as_str() != Some("")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn packed() -> Packed {
        Packed {
            info: vec![("Items".to_owned(), "2".to_owned())],
            index: json!({ "items": [{ "id": "E0001", "withheld": null, "mime": "a" }, { "id": "E0002", "withheld": "minor" }] }),
            custody: vec![json!({ "event": "opened", "seq": 1 }), json!({ "event": "collected", "seq": 2, "sha256": "x" })],
            page: "<section class=\"sign\" id=\"sign\">".to_owned(),
        }
    }

    #[test]
    fn a_place_is_found_wherever_it_belongs() {
        for place in ["bag-info:Items", "dossier.json:/items/*/id", "dossier.json:/items/*/mime", "custody:seq", "custody:collected/sha256", "page:sign"] {
            assert!(Seen::parse(place).unwrap().holds(&packed()), "{place}");
        }
    }

    #[test]
    fn what_is_missing_once_is_missing() {
        for place in ["bag-info:Item", "dossier.json:/items/*/bytes", "dossier.json:/item/*/id", "custody:sha256", "custody:sent/seq", "page:signs"] {
            assert!(!Seen::parse(place).unwrap().holds(&packed()), "{place}");
        }
        assert_eq!(["manifest:x", "custody", "custody:", "dossier.json:items"].map(Seen::parse), [None, None, None, None]);
    }
}
