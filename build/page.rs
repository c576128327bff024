//! Puts VERIFY.html together: frame, style and scripts of `templates/verify`, and the sentences of every language.
//!
//! One file with all its languages, no network, no data of any dossier: every copy that one version of pouch writes is
//! the same, so that its SHA-256 can be told once. A content security policy (CSP Level 3) allows exactly these scripts
//! and this style by their hashes, and no connection to anywhere. What is large is packed (`src/verify/page/packing.rs`)
//! and stands in the page byte by byte, as windows-1252 allows.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::base64::base64;
use super::packing::packed;

const PARTS: &str = "templates/verify";
const SENTENCES: &str = "templates/locales";
/// What the page and its workers both run, what only the workers run, and what only the page runs.
const SHARED: [&str; 3] = ["names.js", "digest.js", "read.js"];
const WORKER: [&str; 1] = ["worker.js"];
const MAIN: [&str; 7] = ["zip.js", "bag.js", "expected.js", "dossier.js", "check.js", "answer.js", "page.js"];

/// Sentences of the page itself begin so; in its table they stand without it.
const OWN: &str = "verify-page-";
/// Sentences that `pouch verify` says too.
const COMMON: [&str; 15] = [
    "problem-verify-expect-form", "problem-verify-expect-short", "verdict-does-not-prove", "verdict-grade-authentic", "verdict-grade-broken",
    "verdict-grade-intact", "verdict-outcome-fails", "verdict-outcome-holds", "verdict-outcome-not-checked", "verdict-outcome-not-present", "verdict-proves",
    "verdict-question-custody", "verdict-question-hashes", "verdict-question-seal", "verdict-question-structure",
];
/// Findings that every language says in full. All others are flaws in the form of a ZIP or bag that only a technician can
/// read: they are said in English, and what to do about them in every language.
const TOLD: [&str; 30] = [
    "archive-bad-data", "archive-crc-mismatch", "archive-cut-off", "archive-duplicate-name", "archive-encrypted", "archive-has-comment",
    "archive-mixed", "archive-prefixed-bytes", "archive-repacked", "archive-size-lies", "archive-trailing-bytes", "bag-and-more",
    "bag-digest-mismatch", "bag-macos-folder", "bag-missing-file", "bag-unlisted-file", "bag-unlisted-tag-file", "custody-chain-broken",
    "custody-count-differs", "custody-head-differs", "custody-hidden-lines", "custody-line-cut", "custody-time-backwards", "dossier-comment",
    "dossier-index-incomplete", "dossier-index-mismatch", "dossier-items-differ", "dossier-no-manifest", "seal-mismatch", "seal-no-tag-manifest",
];
/// A room of findings; a word in the scripts that begins so may be the code of one.
const ROOMS: [&str; 5] = ["archive-", "bag-", "dossier-", "seal-", "custody-"];

type Sentences = BTreeMap<String, String>;

/// Writes the page; run in the folder of the package, as build scripts are.
pub(crate) fn page() -> Vec<u8> {
    let [boot, shared, worker, main, style] = [&["boot.js"][..], &SHARED, &WORKER, &MAIN, &["page.css"]].map(squeezed);
    let boot = boot.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\u{{{:x}}}", c as u32) }).collect::<String>();
    let scripts = [&boot, &shared, &main].map(|script| source(script)).join(" ");
    let style_source = source(&style);
    let text = [sentences(&[&shared, &main].map(String::as_str)), shared, worker, main, style].join("\0");
    let parts = [
        ("scripts", scripts.into_bytes()),
        ("style-source", style_source.into_bytes()),
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("length", text.len().to_string().into_bytes()),
        ("packed", escaped(&packed(text.as_bytes()))),
        ("boot", boot.into_bytes()),
    ];
    let mut page = Vec::with_capacity(64 << 10);
    for (at, piece) in read(&format!("{PARTS}/page.html")).split("{{").enumerate() {
        let (name, rest) = if at == 0 { ("", piece) } else { piece.split_once("}}").expect("a place in the frame ends") };
        page.extend(parts.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, bytes)| bytes));
        page.extend(rest.chars().flat_map(|c| if c.is_ascii() { c.to_string() } else { format!("&#{};", c as u32) }.into_bytes()));
    }
    page
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Returns the source expression that allows exactly this text.
fn source(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text)))
}

/// Joins sources without their lines of comment and their indents: nobody reads them in the page.
fn squeezed(names: &[&str]) -> String {
    let mut out = String::new();
    for name in names {
        let text = read(&format!("{PARTS}/{name}"));
        let lines = text.lines().map(str::trim);
        for line in lines.filter(|line| !(line.is_empty() || line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/"))) {
            out.push_str(line);
            out.push('\n');
        }
    }
    assert!(!out.contains(['\0', '\u{1}']), "the marks between the parts");
    out
}

/// Bytes as they may stand in a script of a page in windows-1252: no NUL, no carriage return, no tag.
fn escaped(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().flat_map(|byte| if [0, b'\r', b'<', b'='].contains(byte) { vec![b'=', byte ^ 64] } else { vec![*byte] }).collect()
}

/// Everything that the page says: the ids, the codes each with the number of its remedy, then each language with its tag,
/// what the ids say, what the codes say (nothing where English serves) and the remedies.
fn sentences(scripts: &[&str]) -> String {
    let mut tags: Vec<String> = fs::read_dir(SENTENCES).expect("the sentences").filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect();
    // The few that say the first page only serve paper; a verdict that is half in English serves nobody.
    tags.retain(|tag| Path::new(SENTENCES).join(tag).join("verify.ftl").is_file());
    tags.sort();
    let english = locale("en");
    let ids: Vec<&str> = english.keys().map(String::as_str).filter(|id| id.starts_with(OWN) || COMMON.contains(id)).collect();
    let codes = codes(scripts, &english);
    let mut remedies: Vec<(&str, &str)> = Vec::new();
    let numbered = codes.iter().map(|code| {
        let text = english.get(&format!("remedy-{code}")).unwrap_or_else(|| panic!("no remedy-{code}"));
        let known = remedies.iter().position(|(_, own)| own == text);
        if known.is_none() {
            remedies.push((code, text));
        }
        format!("{code} {}", known.unwrap_or(remedies.len() - 1))
    });
    let mut blocks = vec![ids.iter().map(|id| id.strip_prefix(OWN).unwrap_or(id)).collect::<Vec<_>>().join("\n"), numbered.collect::<Vec<_>>().join("\n")];
    for tag in &tags {
        let own = locale(tag);
        // What a language of documents does not say yet, it says in English, as everywhere.
        let say = |id: &str| own.get(id).or_else(|| english.get(id)).map_or("", String::as_str).to_owned();
        let told = |code: &str| if tag == "en" || TOLD.contains(&code) { say(&format!("problem-{code}")) } else { String::new() };
        let mut lines = vec![tag.clone()];
        lines.extend(ids.iter().map(|id| say(id)));
        lines.extend(codes.iter().map(|code| told(code)));
        lines.extend(remedies.iter().map(|(code, _)| say(&format!("remedy-{code}"))));
        blocks.push(lines.join("\n"));
    }
    blocks.join("\u{1}")
}

/// Returns the words in the scripts that are codes of findings.
fn codes(scripts: &[&str], english: &Sentences) -> Vec<String> {
    let literals = scripts.iter().flat_map(|text| text.split('"').skip(1));
    let is_code = |text: &&str| ROOMS.iter().any(|room| text.starts_with(room)) && english.contains_key(&format!("problem-{text}"));
    let mut codes: Vec<String> = literals.filter(is_code).map(str::to_owned).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}

/// Reads the sentences that the page can say: one text each, with values in braces and terms put in; no choice.
fn locale(tag: &str) -> Sentences {
    let mut found = Sentences::new();
    let mut files: Vec<_> = fs::read_dir(Path::new(SENTENCES).join(tag)).expect("a language").filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.sort();
    for path in files {
        let text = read(&path.display().to_string());
        let mut last: Option<String> = None;
        for line in text.lines() {
            if let Some((id, value)) = line.split_once(" =").filter(|(id, _)| id.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') && !id.contains(' ')) {
                found.insert(id.to_owned(), value.trim().to_owned());
                last = Some(id.to_owned());
            } else if let Some(whole) = last.as_ref().filter(|_| line.starts_with(' ')).and_then(|id| found.get_mut(id)) {
                whole.push_str(if whole.is_empty() { "" } else { " " });
                whole.push_str(line.trim());
            } else {
                last = None;
            }
        }
    }
    let terms: Sentences = found.iter().filter(|(id, _)| id.starts_with('-')).map(|(id, text)| (format!("{{ {id} }}"), text.clone())).collect();
    for text in found.values_mut() {
        // What is said in several sentences is written once.
        for (place, term) in &terms {
            *text = text.replace(place, term);
        }
        *text = text.replace("{ $", "{").replace(" }", "}");
    }
    found
}
