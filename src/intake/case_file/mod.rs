//! Reads `case.toml`, strictly: an unknown key is a finding with its line and the nearest
//! known key. All findings of a file are returned together. What the fields must contain for
//! a dossier type is the business of the room `profile`, not of this one.

mod canon;
mod cursor;
mod sections;
mod tree;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use toml::de::DeTable;

use crate::model::case::Case;
use crate::model::finding::Finding;
use crate::model::given::Given;
use crate::model::lang_tag::LangTag;
pub use canon::Parts;
pub use cursor::nearest;
use cursor::{Cursor, Notes};

/// The largest case file that is read, in bytes.
pub const LARGEST: u64 = 8 * 1024 * 1024;

/// A dossier type, so far as reading needs it: its name, its own table, the keys of that table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeTable {
    /// `TRANSMIT`.
    pub kind: String,
    /// `transmit`.
    pub table: String,
    /// Its keys.
    pub keys: Vec<String>,
}

/// A case file that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// What it says.
    pub case: Case,
    /// Keys that were given a value, without array positions (`sender.officer`).
    pub filled: BTreeSet<String>,
    /// The same by parts, whatever its layout: what an approval is bound to.
    pub parts: Parts,
    /// Every value as it was written, by key and row, with its line.
    pub given: Given,
}

/// Reads the text of a case file; every problem is returned when there is one.
pub fn read(text: &str, types: &[TypeTable]) -> Result<CaseFile, Vec<Finding>> {
    let notes = Notes {
        text,
        working: RefCell::new(LangTag::undetermined()),
        findings: RefCell::default(),
        filled: RefCell::default(),
    };
    let parsed = match DeTable::parse(text) {
        Ok(parsed) => parsed,
        Err(error) => {
            let place = notes.place(&error.span().unwrap_or(0..0));
            return Err(vec![Finding::error("case-syntax", place).with("reason", error.message())]);
        }
    };
    let case = root(&Cursor::new(&notes, "", Some(parsed.get_ref())), &notes, types);
    let findings = notes.findings.take();
    if !findings.is_empty() {
        return Err(findings);
    }
    Ok(CaseFile { case, filled: notes.filled.take(), parts: canon::parts(parsed.get_ref()), given: tree::of(text, parsed.get_ref()) })
}

fn root<'a>(at: &Cursor<'a>, notes: &'a Notes<'a>, types: &[TypeTable]) -> Case {
    let working_language = at.tag("working_language");
    if let Some(tag) = &working_language {
        notes.working.replace(tag.clone());
    }
    let kinds: Vec<&str> = types.iter().map(|known| known.kind.as_str()).collect();
    let kind = at.choice("type", &kinds);
    let urgency = at.table("urgency");
    let facts = at.table("facts");
    let safeguards = at.table("safeguards");
    // Judged from the tree, shown by nobody.
    facts.when("happened");
    for question in ["persons_concerned", "something_asked"] {
        facts.choice(question, &["yes", "no"]);
    }
    let recipients = recipients(at, notes);
    let keys: Vec<String> = recipients.iter().map(|recipient| recipient.key.clone()).collect();
    let items = items(at, notes, &keys);
    let actions: Vec<_> = facts.tables("actions").iter().map(|cursor| sections::action(cursor, &keys)).collect();
    let case = Case {
        family: String::new(),
        id: at.plain("id"),
        version: at.number("version"),
        created: at.when("created"),
        title: at.words("title"),
        sample: at.flag("sample"),
        source_languages: at.tags("source_languages"),
        references: references(&at.table("references")),
        sender: sections::sender(&at.table("sender")),
        recipients,
        legal: sections::legal(&at.table("legal")),
        facts: facts.words("summary"),
        actions,
        urgency: sections::urgency(&urgency),
        urgency_reason: urgency.words("reason"),
        urgency_deadline: urgency.when("deadline"),
        persons: at.tables("person").iter().map(|cursor| sections::person(cursor, &keys)).collect(),
        handling: sections::handling(&at.table("handling")),
        items,
        translators: at.tables("translator").iter().map(sections::translator).collect(),
        approval: sections::approval(&at.table("approval")),
        disclose: safeguards.flag("disclose"),
        safeguards: safeguards.tables("answers").iter().map(sections::safeguard).collect(),
        details: details(at, types, &kind),
        kind,
        working_language,
    };
    for (cursor, key, given) in [(&facts, "actions", !case.actions.is_empty()), (&safeguards, "answers", !case.safeguards.is_empty())] {
        if given {
            cursor.mark(key);
        }
    }
    for cursor in [&urgency, &facts, &safeguards, at] {
        cursor.finish();
    }
    case
}

fn references(at: &Cursor<'_>) -> BTreeMap<String, String> {
    let read = ["sender", "interpol", "court"].map(|key| (key.to_owned(), at.text(key)));
    at.finish();
    read.into_iter().filter(|(_, number)| !number.is_empty()).collect()
}

fn recipients(at: &Cursor<'_>, notes: &Notes<'_>) -> Vec<crate::model::case::Recipient> {
    let mut seen = BTreeSet::new();
    let read = |cursor: &Cursor<'_>| {
        let recipient = sections::recipient(cursor);
        let again = !recipient.key.is_empty() && !seen.insert(recipient.key.to_lowercase());
        if again {
            let finding = Finding::error("case-same-recipient", cursor.place()).with("key", &recipient.key);
            notes.findings.borrow_mut().push(finding);
        }
        recipient
    };
    at.tables("recipient").iter().map(read).collect()
}

fn items(at: &Cursor<'_>, notes: &Notes<'_>, keys: &[String]) -> BTreeMap<crate::model::name::EvidencePath, Arc<crate::model::case::ItemWords>> {
    let mut items = BTreeMap::new();
    for cursor in at.tables("item") {
        let (path, words) = sections::item(&cursor, keys);
        let shown = path.shown();
        if !path.bytes().is_empty() && items.insert(path, words).is_some() {
            notes.findings.borrow_mut().push(Finding::error("case-same-item", cursor.place()).with("path", shown));
        }
    }
    items
}

fn details(at: &Cursor<'_>, types: &[TypeTable], kind: &str) -> BTreeMap<String, crate::model::case::Detail> {
    let Some(own) = types.iter().find(|known| known.kind == kind && !known.table.is_empty()) else { return BTreeMap::new() };
    let table = at.table(&own.table);
    let details = table.details(&own.keys);
    table.finish();
    details
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn types() -> Vec<TypeTable> {
        vec![TypeTable { kind: "TRANSMIT".into(), table: "transmit".into(), keys: vec!["kind".into(), "glossary".into()] }]
    }

    #[test]
    fn a_misspelt_key_is_named_with_its_line_and_the_key_meant() {
        let findings = read("type = \"TRANSMIT\"\n[sender]\noficer = \"A\"\n", &types()).unwrap_err();
        assert_eq!(findings[0].code.0, "case-unknown-key");
        assert_eq!(findings[0].place, "case.toml:3");
        assert!(findings[0].values.contains(&("nearest", "officer".to_owned())));
    }

    #[test]
    fn of_two_keys_as_near_the_one_with_the_same_first_letter_is_meant() {
        let findings = read("type = \"TRANSMIT\"\nverson = 1\n", &types()).unwrap_err();
        assert!(findings[0].values.contains(&("nearest", "version".to_owned())), "{findings:?}");
    }

    #[test]
    fn all_problems_come_at_once() {
        let text = "type = \"TRANSMITT\"\nid = \"a/b\"\nversion = 0\n[handling]\ndestroy_by = \"2016-02-30\"\n[[recipient]]\ncountry = \"Argentina\"\n";
        let codes: Vec<_> = read(text, &types()).unwrap_err().iter().map(|finding| finding.code.0).collect();
        assert_eq!(codes, ["case-bad-choice", "case-bad-country", "case-bad-key", "case-wrong-type", "case-bad-date"]);
    }

    #[test]
    fn plain_strings_are_in_the_working_language() {
        let file = read("working_language = \"zh-Hans\"\ntitle = \"标题\"\n[transmit]\n", &types());
        assert_eq!(file.unwrap_err()[0].code.0, "case-unknown-key");
        let file = read("type = \"TRANSMIT\"\nworking_language = \"zh-Hans\"\ntitle = \"标题\"\n[transmit]\nglossary = [{ source = \"甲\" }]\n", &types()).unwrap();
        assert_eq!(file.case.title.text(&LangTag::parse("zh").unwrap()), Some("标题"));
        assert!(file.filled.contains("transmit.glossary"));
    }

    #[test]
    fn what_would_send_an_item_that_should_stay_is_refused() {
        let item = |lines: &str| format!("type = \"TRANSMIT\"\n[[recipient]]\nkey = \"ar-pfa\"\n[[item]]\n{lines}\n");
        let code = |lines: &str| read(&item(lines), &types()).unwrap_err()[0].code.0;
        assert_eq!(code("path = \"evidence/a\"\nwithheld_reason = \"minor\""), "case-reason-without-withheld");
        assert_eq!(code("disclosure = \"withheld\""), "case-item-without-path");
        assert_eq!(code("path = \"evidence/a\"\nrecipients = [\"ar-pfaa\"]"), "case-unknown-recipient");
        assert!(read(&item("path = \"evidence/a\"\nrecipients = [\"ar-pfa\"]"), &types()).is_ok());
    }

    #[test]
    fn broken_toml_names_its_line() {
        let findings = read("id = \"x\"\ntitle = \"open\n", &types()).unwrap_err();
        assert_eq!((findings[0].code.0, findings[0].place.as_str()), ("case-syntax", "case.toml:2"));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,200}") {
            drop(read(&text, &types()));
        }
    }
}
