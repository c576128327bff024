//! Everything that makes `pouch pack` refuse is told by `pouch check` before: planted, packed and checked.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;
use support::runs::{bare_case, expect, run, sample};

const AT: &str = "2026-05-09T09:00:00Z";
const SAVED: &str = "disclosure = \"withheld\"\nwithheld_reason = \"third-person\"\n";

fn at(case: &Path, args: &[&str], exit: i32) {
    drop(expect(case, &[&["--at", AT, "--quiet"], args].concat(), exit));
}

/// Changes the case file; what is to be changed must stand there.
fn change(case: &Path, there: &str, now: &str) {
    let text = fs::read_to_string(case.join("case.toml")).unwrap();
    assert!(text.contains(there), "{there:?} is not in the case file");
    fs::write(case.join("case.toml"), text.replacen(there, now, 1)).unwrap();
}

fn append(case: &Path, more: &str) {
    let text = fs::read_to_string(case.join("case.toml")).unwrap();
    fs::write(case.join("case.toml"), format!("{text}\n{more}")).unwrap();
}

/// Takes a new original in, in Chinese.
fn take_in(case: &Path, name: &str, text: &str) {
    fs::write(case.join("evidence").join(name), text).unwrap();
    at(case, &["add"], 0);
    at(case, &["confirm", &format!("evidence/{name}"), "--language", "zh-Hans"], 0);
}

/// The only file below a folder whose name holds a word.
fn file(folder: &Path, word: &str) -> std::path::PathBuf {
    let found = support::runs::tree(folder).into_keys().find(|path| path.to_string_lossy().contains(word));
    folder.join(found.unwrap_or_else(|| panic!("no {word} in {}", folder.display())))
}

fn add_to(path: &Path, more: &str) {
    let text = fs::read(path).unwrap();
    fs::write(path, [text.as_slice(), more.as_bytes()].concat()).unwrap();
}

fn made(case: &Path, kind: &str, value: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir_all(case.join("evidence")).unwrap();
    fs::write(case.join("evidence/orden.txt"), "Orden (muestra)\n").unwrap();
    let made = Command::new("python3").arg(root.join("tests/cli/gate/make.py")).arg(root.join("templates/profiles")).args([kind, value]).output().unwrap();
    assert!(made.status.success());
    fs::write(case.join("case.toml"), made.stdout).unwrap();
    at(case, &["add"], 0);
}

/// Name of a plant, the case it is put into, the code that must come, and what is done to the case.
type Plant = (&'static str, &'static str, &'static str, fn(&Path));

const PLANTS: &[Plant] = &[
    ("a word changed after the approvals", "extradition-2026", "approval-void", |case| change(case, "title = { ", "title = { en = \"Another title\", ")),
    ("words about no item", "argentina-2016", "pack-words-without-item", |case| append(case, "[[item]]\npath = \"evidence/none.txt\"\ntitle = \"x\"\n")),
    ("an original that changed", "rome-insurance", "intake-original-changed", |case| add_to(&file(&case.join("evidence"), "Verbale"), "x")),
    ("an original that is gone", "rome-insurance", "pack-read", |case| fs::remove_file(file(&case.join("evidence"), "Verbale")).unwrap()),
    ("a translation that changed", "argentina-2016", "pack-attached-changed", |case| add_to(&file(&case.join("translations"), "0931"), "x")),
    ("a recipient without a language", "argentina-2016", "profile-missing", |case| change(case, "languages = [\"es\"]\n", "")),
    ("no recipient at all", "", "pack-no-recipient", |case| fs::write(case.join("case.toml"), "type = \"TRANSMIT\"\n").unwrap()),
    ("no number", "argentina-2016", "profile-missing", |case| change(case, "id = \"BJ-2016-0417\"\n", "")),
    ("an item that is not translated", "argentina-2016", "pack-language-unknown", |case| {
        fs::write(case.join("evidence/new.txt"), "12 34\n").unwrap();
        at(case, &["add"], 0);
    }),
    ("a sum that lost a zero", "argentina-2016", "tx07-magnitude-differs", |case| {
        let path = file(&case.join("translations"), "郑秀云");
        let text = fs::read_to_string(&path).unwrap().replace("por 168.000 yuanes", "por 16.800 yuanes");
        fs::write(&path, text).unwrap();
        at(case, &["attach", "E0001", path.strip_prefix(case).unwrap().to_str().unwrap(), "--to", "es", "--translator", "T1"], 0);
    }),
    ("a return without agreement", "RETURN return.host_agreement=refused", "rule-refused", |case| at(case, &["confirm", "E0001", "--language", "es"], 0)),
    ("a person who may not be named there", "event-2026", "whom-item-open", |case| take_in(case, "more.txt", "更多内容\n")),
    ("a state secret", "argentina-2016", "marking-state-secret", |case| take_in(case, "secret.txt", "绝密★启用前\n内容\n")),
    ("a private key", "argentina-2016", "refuse-key", |case| take_in(case, "id_ed25519", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ==\n-----END OPENSSH PRIVATE KEY-----\n")),
    ("bytes that are withheld elsewhere", "argentina-2016", "redaction-withheld-inside", |case| {
        let text = fs::read_to_string(file(&case.join("evidence"), "内部材料 01")).unwrap();
        take_in(case, "copy.txt", &text);
    }),
    ("a redacted copy that still holds its terms", "bare", "redaction-term-left", |case| {
        take_in(case, "a.txt", "证人甲某的住址\n");
        take_in(case, "b.txt", "证人甲某\n");
        append(case, &format!("[[item]]\npath = \"evidence/a.txt\"\n{SAVED}\n[[item]]\npath = \"evidence/b.txt\"\nredacts = \"E0001\"\nredacted_terms = [\"甲某\"]\n"));
    }),
    ("a redacted copy beside its original", "bare", "redaction-parent-packed", |case| {
        take_in(case, "a.txt", "证人甲某的住址\n");
        take_in(case, "b.txt", "证人\n");
        append(case, "[[item]]\npath = \"evidence/a.txt\"\n\n[[item]]\npath = \"evidence/b.txt\"\nredacts = \"E0001\"\nredacted_terms = [\"甲某\"]\n");
    }),
    ("another agency's paper", "argentina-2016", "third-party-no-consent", |case| change(case, "[[item]]\n", "[[item]]\noriginator = \"FR\"\n")),
    ("a version that was sent and goes on", "argentina-2016", "pack-version-sent", |case| {
        at(case, &["pack"], 0);
        at(case, &["sent", "--to", "ar-pfa", "--channel", "courier"], 0);
        at(case, &["confirm", "E0001", "--language", "zh"], 0);
    }),
    ("an answer by nobody in particular", "argentina-2016", "approval-half-name", |case| change(case, "who = \"顾长河 (GU Changhe)\", when = \"2016-06-18\"", "who = \"G. C.\", when = \"2016-06-18\"")),
    ("nothing taken in", "bare", "pack-no-items", |_| ()),
];

/// The codes of one command's refusal: of the error itself, or of what is listed.
fn errors(case: &Path, command: &str) -> BTreeSet<String> {
    let output = run(case, &["--at", AT, "--json", command]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{command}: {}", String::from_utf8_lossy(&output.stderr)));
    let listed = answer["findings"].as_array().unwrap().iter().filter(|finding| finding["level"] == "error");
    let kind = |finding: &Value| finding["kind"].as_str().or(finding["code"].as_str()).unwrap().to_owned();
    let mut codes: BTreeSet<String> = listed.map(kind).collect();
    let own = answer["error"]["code"].as_str().unwrap_or_default();
    if !own.is_empty() && own != "pack-problems" {
        codes.insert(own.to_owned());
    }
    assert_ne!(output.status.code(), Some(0), "{command} lets it pass: {answer}");
    codes
}

#[test]
fn every_refusal_of_pack_comes_from_check_before() {
    let mut seen = BTreeSet::new();
    for (name, from, code, plant) in PLANTS {
        let dir = tempfile::tempdir().unwrap();
        let case = match *from {
            "" => dir.path().to_owned(),
            "bare" => bare_case(dir.path()),
            sample_name if !sample_name.contains(' ') => sample(sample_name, dir.path()),
            kind => {
                let (kind, value) = kind.split_once(' ').unwrap();
                made(dir.path(), kind, value);
                dir.path().to_owned()
            }
        };
        plant(&case);
        let told = errors(&case, "check");
        let refused = errors(&case, "pack");
        assert!(refused.contains(*code), "{name}: pack refuses by {refused:?}");
        let silent: Vec<&String> = refused.difference(&told).collect();
        assert!(silent.is_empty(), "{name}: check is silent on {silent:?}, and tells {told:?}");
        seen.extend(refused);
    }
    println!("{} plants, {} codes of refusal, all told by check: {seen:?}", PLANTS.len(), seen.len());
    assert!(seen.len() >= PLANTS.len() - 2, "{seen:?}");
}
