//! Writes the `case.toml` of a new case: every key, each with what belongs there and why.
//!
//! Prose lines begin with `# `; a `#` directly before a key or a table switches that line off.
//! Mandatory keys are on and empty, all others off. The text can be read back at once.

use std::collections::BTreeMap;

use super::wrap::wrap;
use super::{Field, Level, Profiles, header, parents, table_of};

const WIDTH: usize = 100;

/// The tables in the order in which a case is thought through; `*` is the table of the type.
const ORDER: [&str; 14] = [
    "", "references", "sender", "recipient", "legal", "facts", "urgency", "person", "handling", "*", "item", "translator", "approval",
    "safeguards",
];
/// Tables that are switched off unless a type opens them.
const OFF: [&str; 3] = ["person", "item", "translator"];

impl Profiles {
    /// Writes the commented case file of a type, in the language in which `say` speaks; `None` for an unknown type.
    pub fn case_text(&self, kind: &str, say: &dyn Fn(&str) -> String) -> Option<String> {
        let own = self.own(kind)?;
        let fields = self.fields(kind);
        let page = Page { answers: self.answers(kind), presets: self.presets(own), fields: &fields, own: &own.table, kind, say };
        let mut lines: Vec<String> = prose(&format!("{} · {}", say("profile-head"), say(&format!("type-{kind}"))));
        lines.extend(prose(&say("profile-how")));
        for table in ORDER.map(|table| if table == "*" { own.table.as_str() } else { table }) {
            let off = OFF.contains(&table) && !own.open.iter().any(|open| open == table);
            lines.extend(page.table(table, off));
        }
        lines.push(String::new());
        Some(lines.join("\n"))
    }
}

struct Page<'a> {
    fields: &'a [Field],
    answers: BTreeMap<String, Vec<String>>,
    presets: BTreeMap<String, String>,
    own: &'a str,
    kind: &'a str,
    say: &'a dyn Fn(&str) -> String,
}

/// Fields that share keys, and these keys.
#[derive(Default)]
struct Group<'a> {
    fields: Vec<&'a Field>,
    keys: Vec<&'a str>,
}

impl<'a> Group<'a> {
    fn add(&mut self, field: &'a Field, keys: &[&'a str]) {
        self.fields.push(field);
        for key in keys {
            if !self.keys.contains(key) {
                self.keys.push(key);
            }
        }
    }
}

impl<'a> Page<'a> {
    fn table(&self, table: &str, off: bool) -> Vec<String> {
        let heading = match table {
            "" => "profile-table-root".to_owned(),
            own if own == self.own => format!("type-{}", self.kind),
            other => format!("profile-table-{other}"),
        };
        let mut lines = vec![String::new(), format!("# {}", "-".repeat(WIDTH - 2))];
        lines.extend(prose(&(self.say)(&heading)));
        if off {
            lines.extend(prose(&(self.say)("profile-off")));
        }
        if !table.is_empty() {
            lines.push(if off { format!("#{}", header(table)) } else { header(table) });
        }
        for group in self.groups(table) {
            lines.push(String::new());
            lines.extend(self.group(&group, off));
        }
        lines
    }

    fn groups(&self, table: &str) -> Vec<Group<'a>> {
        let mut groups: Vec<Group<'a>> = Vec::new();
        for field in self.fields {
            let keys: Vec<&str> = field.all_keys().map(|key| self.written(key)).filter(|key| table_of(key) == table).collect();
            let warns = field.level == Level::Forbidden && table == self.own;
            if keys.is_empty() && !warns {
                continue;
            }
            let shared = |group: &&mut Group<'a>| keys.iter().any(|key| group.keys.contains(key));
            if let Some(group) = groups.iter_mut().find(shared) {
                group.add(field, &keys);
            } else {
                let mut group = Group::default();
                group.add(field, &keys);
                groups.push(group);
            }
        }
        groups
    }

    /// The key that is written for a key: itself, or the list in whose rows it stands.
    fn written(&self, key: &'a str) -> &'a str {
        let is_key = |parent: &str| self.fields.iter().any(|field| field.examples.contains_key(parent));
        parents(key).filter(|parent| is_key(parent)).last().unwrap_or(key)
    }

    fn group(&self, group: &Group<'_>, off: bool) -> Vec<String> {
        let mut lines: Vec<String> = group.fields.iter().flat_map(|field| prose(&self.sentence(field, group))).collect();
        let examples: Vec<String> = group.keys.iter().flat_map(|key| self.example(key)).collect();
        if !examples.is_empty() {
            lines.extend(prose(&(self.say)("profile-example")));
            lines.extend(examples);
        }
        for key in &group.keys {
            lines.extend(self.answers.get(*key).map(|words| format!("# {} {}", (self.say)("profile-answers"), words.join(", "))));
            lines.push(self.line(group, key, off));
        }
        lines
    }

    fn sentence(&self, field: &Field, group: &Group<'_>) -> String {
        let say = self.say;
        // The keys of a field may stand in two tables; where only the lesser ones stand, none is a must.
        let lesser = field.level == Level::Must && !field.keys.iter().any(|key| group.keys.contains(&key.as_str()));
        let level = if lesser && !field.keys.is_empty() { Level::Conditional } else { field.level };
        let level = say(if field.by_pouch { "profile-by-pouch" } else { level.sentence() });
        let source = if field.source == "practice" { say("profile-practice") } else { field.source.clone() };
        format!("{} [{level}] {} {} {source}", field.id, say(&format!("field-{}", field.id)), say("profile-source"))
    }

    fn example(&self, key: &str) -> Vec<String> {
        if self.presets.get(key).is_some_and(|value| value != "\"\"") {
            return Vec::new();
        }
        let Some(example) = self.fields.iter().find_map(|field| field.examples.get(key)) else { return Vec::new() };
        let shown = format!("{} = {}", short(key), example.text);
        shown.lines().map(|line| format!("#   {line}")).collect()
    }

    fn line(&self, group: &Group<'_>, key: &str, off: bool) -> String {
        let empty = self.fields.iter().find_map(|field| field.examples.get(key)).map_or("\"\"", |example| example.empty);
        let preset = self.presets.get(key);
        let must = group.fields.iter().any(|field| field.level == Level::Must && field.keys.iter().any(|own| own == key));
        // An empty flag would be an answer nobody gave: it stays off until the officer writes it.
        let on = !off && (preset.is_some() || (must && empty != "false"));
        let value = preset.filter(|_| !off).map_or(empty, String::as_str);
        format!("{}{} = {value}", if on { "" } else { "#" }, short(key))
    }
}

fn short(key: &str) -> &str {
    key.split_once('.').map_or(key, |(_, rest)| rest)
}

fn prose(text: &str) -> Vec<String> {
    wrap(text, WIDTH - 2).into_iter().map(|line| format!("# {line}")).collect()
}
