//! Who is told what where a case goes to several recipients: an item that nobody described goes to none by silence,
//! and a person chosen for one recipient is not named to another.
//!
//! In the case's own words a name or a document number of such a person is an error; in evidence, which nobody can
//! change, a warning. Of evidence the text is searched that `pack` reads, not what a machine would read from pictures.

use super::folder::Folder;
use super::plan::{Aim, chosen, text};
use crate::handling::Terms;
use crate::model::case::{Person, Recipient};
use crate::model::finding::Finding;
use crate::model::given::{Given, Value};
use crate::model::item::Format;

use super::error::PackError;

/// Shorter numbers stand in any text by chance.
const SHORTEST: usize = 5;
/// Keys whose texts stay at home, or are no words about the case.
const AT_HOME: [&str; 8] = ["redacted_terms", "no_marking", "refuse_reason", "recipients", "key", "type", "language", "kind"];

/// What one recipient must not learn of one person.
struct Hidden<'a> {
    person: &'a str,
    terms: Terms,
}

/// Items that no `[[item]]` describes, where others are chosen for some of the recipients: to whom they go is open.
pub(super) fn undescribed(folder: &Folder) -> impl Iterator<Item = Finding> {
    let case = &folder.file.case;
    let chosen = case.recipients.len() > 1 && case.items.values().any(|words| !words.recipients.is_empty());
    let silent = folder.register.items.values().filter(move |item| chosen && !case.items.contains_key(&item.path));
    silent.map(|item| Finding::error("whom-item-open", item.path.shown()).with("item", item.id).with("path", item.path.encoded()))
}

/// Persons chosen for others who are named in what this recipient is told.
pub(super) fn named(folder: &Folder, recipient: &Recipient) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut texts: Option<Vec<(usize, &str)>> = None;
    for hidden in hidden(folder, recipient) {
        let texts = texts.get_or_insert_with(|| {
            let mut found = Vec::new();
            told(&folder.file.given, recipient, &mut found);
            found
        });
        let mut lines: Vec<usize> = texts.iter().filter(|(_, text)| hidden.is_in(std::iter::once(*text))).map(|(line, _)| *line).collect();
        lines.dedup();
        let finding = |line| Finding::error("whom-person-named", format!("case.toml:{line}")).with("person", hidden.person).with("recipient", &recipient.key);
        findings.extend(lines.into_iter().map(finding));
    }
    findings
}

/// Persons chosen for others who stand in the name, the text or a translation of what this recipient gets.
pub(super) fn in_evidence(aim: &Aim<'_>) -> Result<Vec<Finding>, PackError> {
    let hidden = hidden(aim.look.folder, aim.look.recipient);
    let mut findings = Vec::new();
    for (item, _) in chosen(aim.look).filter(|(_, words)| !hidden.is_empty() && words.withheld.is_none()) {
        let mut texts = vec![text(aim, &item.path, item.sha256, &item.format)?];
        for record in aim.look.folder.register.of(item.id).filter(|record| aim.look.recipient.languages.iter().any(|tag| tag.covers(&record.to))) {
            let format = Format { mime: record.mime.clone(), ..Format::unknown() };
            texts.push(text(aim, &record.path, record.sha256, &format)?);
        }
        let name = item.path.shown();
        let blocks: Vec<&str> = texts.iter().flatten().flatten().map(|block| block.text.as_str()).chain([name.as_str()]).collect();
        let found = hidden.iter().filter(|hidden| hidden.is_in(blocks.iter().copied()));
        let finding = |hidden: &Hidden<'_>| Finding::warning("whom-person-in-evidence", &name).with("item", item.id).with("person", hidden.person).with("recipient", &aim.look.recipient.key);
        findings.extend(found.map(finding));
    }
    Ok(findings)
}

impl Hidden<'_> {
    fn is_in<'t>(&self, texts: impl Iterator<Item = &'t str>) -> bool {
        !self.terms.in_texts(texts.map(|text| (String::new(), text))).is_empty()
    }
}

fn hidden<'a>(folder: &'a Folder, recipient: &Recipient) -> Vec<Hidden<'a>> {
    let persons = &folder.file.case.persons;
    let is_told = |person: &&Person| person.recipients.is_empty() || person.recipients.contains(&recipient.key);
    let known: Vec<String> = persons.iter().filter(is_told).flat_map(spellings).collect();
    let of = |person: &'a Person| {
        let terms: Vec<String> = spellings(person).into_iter().filter(|spelling| !known.contains(spelling)).collect();
        Hidden { person: &person.key, terms: Terms::new(&terms) }
    };
    persons.iter().filter(|person| !is_told(person)).map(of).filter(|hidden| !hidden.terms.is_empty()).collect()
}

/// All names of a person, in both orders, and the numbers of their documents.
fn spellings(person: &Person) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for name in &person.names {
        found.push(name.text.clone());
        if !name.family.is_empty() && !name.given.is_empty() {
            found.push(format!("{} {}", name.family, name.given));
            found.push(format!("{} {}", name.given, name.family));
        }
    }
    found.retain(|name| name.chars().filter(|c| c.is_alphanumeric()).count() >= 2);
    let numbers = person.documents.iter().map(|document| document.number.clone());
    found.extend(numbers.filter(|number| number.chars().filter(|c| c.is_alphanumeric()).count() >= SHORTEST));
    found
}

/// Every text of the case file that this recipient is told, with its line.
fn told<'a>(given: &'a Given, recipient: &Recipient, found: &mut Vec<(usize, &'a str)>) {
    match &given.value {
        Value::Text(text) => found.push((given.line, text)),
        Value::Flag(_) => {}
        Value::List(rows) => rows.iter().filter(|row| concerns(row, recipient)).for_each(|row| told(row, recipient, found)),
        Value::Table(table) => {
            let discloses = given.get("disclose").is_some_and(|flag| flag.text() == "true");
            for (key, value) in table {
                match key.as_str() {
                    "recipient" => value.rows().into_iter().filter(|row| row.text_of("key") == recipient.key).for_each(|row| told(row, recipient, found)),
                    "answers" if !discloses => {}
                    key if AT_HOME.contains(&key) => {}
                    _ => told(value, recipient, found),
                }
            }
        }
    }
}

/// Whether a row is told to a recipient: one without `recipients` is told to all.
fn concerns(row: &Given, recipient: &Recipient) -> bool {
    let only = row.get("recipients").map(Given::texts).unwrap_or_default();
    only.is_empty() || only.contains(&recipient.key.as_str())
}
