//! Every sentence that the program can want is there in every language, and none is there for nothing.
//!
//! That all languages hold the same ids and values is tested beside `i18n`; here the source says what it wants,
//! and the whole help is read as a user reads it.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The languages that the program speaks.
const TAGS: [&str; 11] = ["ar", "de", "en", "es", "fr", "it", "pt", "ru", "vi", "zh-Hans", "zh-Hant"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, extension, found);
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
}

/// The source without its tests and comments.
fn code() -> String {
    let mut found = Vec::new();
    files(&root().join("src"), "rs", &mut found);
    let of_tests = |path: &PathBuf| path.iter().any(|part| part == "fixture") || path.ends_with("tests.rs");
    let mut all = String::new();
    for path in found.iter().filter(|path| !of_tests(path)) {
        let text = fs::read_to_string(path).unwrap();
        let before = text.split("\n#[cfg(test)]\n").next().unwrap_or_default();
        for line in before.lines().filter(|line| !line.trim_start().starts_with("//")) {
            all.push_str(line);
            all.push('\n');
        }
    }
    all
}

fn templates() -> String {
    let mut found = Vec::new();
    files(&root().join("templates/dossier"), "html", &mut found);
    found.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

/// Ids of messages and of terms in a language; an id in both is one that Fluent loses.
fn sentences(tag: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let mut found = Vec::new();
    files(&root().join("templates/locales").join(tag), "ftl", &mut found);
    assert!(found.len() >= 5, "{tag} has {} files", found.len());
    let text: String = found.iter().map(|path| fs::read_to_string(path).unwrap() + "\n").collect();
    let ids = text.lines().filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim_end());
    let ids = ids.filter(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')));
    let (terms, messages): (Vec<&str>, Vec<&str>) = ids.partition(|id| id.starts_with('-'));
    (messages.into_iter().map(str::to_owned).collect(), terms.iter().map(|id| id[1..].to_owned()).collect())
}

/// Returns the text literals that follow a mark at once.
fn literals_after<'a>(code: &'a str, mark: &str) -> BTreeSet<&'a str> {
    code.match_indices(mark).filter_map(|(at, mark)| code[at + mark.len()..].split('"').next()).collect()
}

/// Returns every literal in the shape of a code: words of small letters joined by hyphens.
fn kebabs(code: &str) -> BTreeSet<&str> {
    let is = |text: &&str| text.contains('-') && !text.starts_with('-') && !text.ends_with('-') && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    code.lines().flat_map(|line| line.split('"').skip(1).step_by(2)).filter(is).collect()
}

fn codes(code: &str) -> BTreeSet<&str> {
    let marks = ["Code(\"", "Finding::error(\"", "Finding::warning(\"", "Finding::note(\""];
    marks.iter().flat_map(|mark| literals_after(code, mark)).collect()
}

#[test]
fn every_code_has_its_problem_and_its_remedy_in_every_language() {
    let code = code();
    let codes = codes(&code);
    assert!(codes.len() > 80, "only {} codes were found", codes.len());
    // A code that is chosen before it is used is a bare literal; its first word betrays it.
    let rooms: BTreeSet<&str> = codes.iter().filter_map(|code| code.split('-').next()).collect();
    for tag in TAGS {
        let (messages, _) = sentences(tag);
        let lacks = |code: &str| ["problem", "remedy"].into_iter().any(|kind| !messages.contains(&format!("{kind}-{code}")));
        let named: Vec<&&str> = codes.iter().filter(|code| lacks(code)).collect();
        assert!(named.is_empty(), "{tag} lacks sentences for {named:?}");
        let own = |text: &&str| rooms.contains(text.split('-').next().unwrap_or_default());
        let chosen: Vec<&str> = kebabs(&code).into_iter().filter(own).filter(|text| lacks(text) && !messages.contains(*text) && !is_no_code(text)).collect();
        assert!(chosen.is_empty(), "{tag} lacks sentences for {chosen:?}, or they are no codes and belong into is_no_code");
    }
}

/// Literals that begin like a code and are none.
fn is_no_code(text: &str) -> bool {
    ["dossier-v1", "dossier-decision-v1", "dossier-receipt-v1", "bag-count", "bag-group-identifier", "bag-info", "bag-size", "third-country", "third-person", "return-path"].contains(&text)
}

/// The many findings of the dossier types share a few codes; what tells them apart are the sentences of their rows.
#[test]
fn every_type_row_and_condition_of_the_requirements_has_its_sentence_in_every_language() {
    let mut found = Vec::new();
    files(&root().join("templates/profiles"), "toml", &mut found);
    // The safeguard questions have sentences of their own (gates.ftl).
    found.retain(|path| !path.ends_with("gates.toml"));
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for path in &found {
        let text = fs::read_to_string(path).unwrap();
        let values = |key: &str| {
            let mark = format!("{key} = \"");
            text.lines().filter_map(|line| line.strip_prefix(&mark)?.split('"').next().map(str::to_owned)).collect::<Vec<_>>()
        };
        let common = ["CORE", "PERSON", "ITEM", "CUSTODY"];
        wanted.extend(values("type").into_iter().filter(|kind| !common.contains(&kind.as_str())).map(|kind| format!("type-{kind}")));
        // What the reader sees: the name of the type, and a label for each value of its own table.
        if let Some(table) = values("table").pop().filter(|table| !table.is_empty()) {
            wanted.extend(values("type").into_iter().map(|kind| format!("page-kind-{kind}")));
            let start = format!("{table}.");
            let keys = text.split('"').skip(1).step_by(2).filter_map(|key| key.strip_prefix(start.as_str())).filter(|key| !key.contains(['.', ' ']));
            wanted.extend(keys.map(|key| format!("page-detail-{key}")));
        }
        // A word of a closed list is said in the reader's language.
        let lists = text.lines().filter(|line| line.starts_with("answers = {")).flat_map(|line| line.split('[').skip(1));
        let words = lists.flat_map(|list| list.split(']').next().unwrap_or_default().split('"').skip(1).step_by(2));
        wanted.extend(words.map(|word| format!("page-value-{word}")));
        wanted.extend(values("id").into_iter().filter(|id| id.len() == 3).map(|id| format!("field-{id}")));
        wanted.extend(values("condition").into_iter().map(|name| format!("condition-{name}")));
    }
    assert!(wanted.len() > 265, "only {} sentences are wanted", wanted.len());
    for tag in TAGS {
        let (messages, _) = sentences(tag);
        let missing: Vec<&String> = wanted.iter().filter(|id| !messages.contains(*id)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
    }
}

#[test]
fn no_problem_is_described_that_cannot_happen() {
    let code = code();
    let known: BTreeSet<&str> = kebabs(&code);
    let (messages, _) = sentences("en");
    let dead: Vec<&str> = messages.iter().filter_map(|id| id.strip_prefix("problem-")).filter(|code| !known.contains(code)).collect();
    assert!(dead.is_empty(), "no code in src: {dead:?}");
}

#[test]
fn every_sentence_that_the_source_asks_for_is_there() {
    let (code, pages) = (code(), templates());
    let mut wanted: BTreeSet<&str> = BTreeSet::new();
    for mark in ["say(\"", "say_plain(\"", "say_count(\"", "say(face, \""] {
        wanted.extend(literals_after(&code, mark));
    }
    for mark in ["t(id=\"", "t2(id=\"", "label id=\""] {
        wanted.extend(literals_after(&pages, mark));
    }
    assert!(wanted.len() > 60, "only {} sentences were found", wanted.len());
    let composed: BTreeSet<&str> = code.match_indices("say").filter_map(|(at, _)| literals_after(&code[at..(at + 60).min(code.len())], "(&format!(\"").into_iter().next()).collect();
    assert!(composed.len() > 5, "{composed:?}");
    for tag in TAGS {
        let (messages, _) = sentences(tag);
        let missing: Vec<&&str> = wanted.iter().filter(|id| !messages.contains(**id)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        for prefix in composed.iter().filter_map(|id| id.split('{').next()) {
            assert!(messages.iter().any(|id| id.starts_with(prefix)), "{tag} has nothing that begins with {prefix}");
        }
    }
}

#[test]
fn no_sentence_shares_its_name_with_a_term() {
    for tag in TAGS {
        let (messages, terms) = sentences(tag);
        let both: Vec<&String> = messages.intersection(&terms).collect();
        assert!(both.is_empty(), "{tag}: Fluent keeps only one of {both:?}");
    }
}

fn pouch(args: &[&str]) -> (String, i32) {
    let output = Command::new(env!("CARGO_BIN_EXE_pouch")).args(args).env_clear().output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (text, output.status.code().unwrap())
}

/// Returns the names that the help lists as commands: they stand in the first block of indented lines.
fn commands(help: &str) -> Vec<String> {
    let blocks = help.split("\n\n").find(|block| block.lines().skip(1).all(|line| line.starts_with("  ")) && block.contains("  verify"));
    let lines = blocks.unwrap_or_default().lines().filter_map(|line| line.strip_prefix("  "));
    lines.filter(|line| !line.starts_with([' ', '-'])).filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect()
}

#[test]
fn the_whole_help_speaks_every_language() {
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tag in TAGS {
        let (help, exit) = pouch(&["--lang", tag, "--help"]);
        let names = commands(&help);
        assert_eq!(exit, 0);
        assert!(if cfg!(feature = "sender") { names.len() >= 13 } else { names == ["decrypt", "verify", "counterpart", "show"] }, "{tag}: {names:?}\n{help}");
        for name in names.iter().map(String::as_str).chain([""]) {
            let args: Vec<&str> = [name, "--help", "--lang", tag].into_iter().filter(|arg| !arg.is_empty()).collect();
            let (text, exit) = pouch(&args);
            assert_eq!(exit, 0, "{name} {tag}");
            assert!(!text.contains(['⟦', '\u{2068}', '{']), "{name} {tag}:\n{text}");
            // An option stands at the left; further in, a sentence goes on.
            for line in text.lines().filter(|line| line.trim_start().starts_with('-') && !line.starts_with("            ")) {
                assert!(line.split("  ").filter(|part| !part.is_empty()).count() >= 2, "{name} {tag} does not explain: {line}");
            }
            said.entry(name.to_owned()).or_default().push(text);
        }
    }
    for (name, texts) in said {
        let different: BTreeSet<&String> = texts.iter().collect();
        assert_eq!(different.len(), TAGS.len(), "{name} says the same in two languages");
    }
}

#[test]
fn mistakes_on_the_command_line_are_told_in_every_language() {
    let mistakes: [&[&str]; 8] = [&["verfy", "x"], &["verify"], &["verify", "a", "b"], &["--frob"], &["show"], &["verify", "x", "--at", "noon"], &[], &["verify", "x", "--lang"]];
    for tag in TAGS {
        for mistake in mistakes {
            let args: Vec<&str> = ["--lang", tag].iter().chain(mistake).copied().collect();
            let (text, exit) = pouch(&args);
            assert_eq!(exit, 2, "{args:?}\n{text}");
            assert!(!text.contains(['⟦', '\u{2068}', '{']) && !text.trim().is_empty(), "{args:?}\n{text}");
        }
    }
}
