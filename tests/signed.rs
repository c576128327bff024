//! Approvals and answers that are signed: what counts, and every way in which one does not.
//!
//! Three people with keys of their own decide about an extradition; the office's `people.toml` wants it signed.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use pouch::model::digest::Digest;
use support::runs::{AT, expect, run, whole_case};

const LEGAL: &str = "LU Jia (卢佳)";
const APPROVER: &str = "GU Changhe (顾长河)";
const GATE: &str = "SHEN Zhiqiu (沈知秋)";

/// A case of its own, an office that wants decisions signed, and a key for each of three people.
struct Office {
    dir: tempfile::TempDir,
    case: PathBuf,
}

impl Office {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let office = dir.path().join("office");
        fs::create_dir(&office).unwrap();
        for key in ["legal", "approver", "gate"] {
            expect(dir.path(), &["--at", AT, "key", "new", key, "--name", key, "--kind", "ssh", "--no-passphrase"], 0);
        }
        // The third signs with a certificate, so that both forms are met.
        expect(dir.path(), &["--at", AT, "key", "new", "cms", "--name", "GU Changhe", "--kind", "p256", "--self-signed", "--no-passphrase"], 0);
        let public = |key: &str| fs::read_to_string(dir.path().join(format!("{key}.pub"))).unwrap().trim().to_owned();
        let certificate = pouch::seal::Certificate::read_all(&fs::read(certificate(dir.path())).unwrap()).unwrap().remove(0).digest();
        let people = format!(
            "require_signed = true\n[[person]]\nname = \"{LEGAL}\"\nssh_keys = [\"{}\"]\n[[person]]\nname = \"{APPROVER}\"\ncertificates = [\"{certificate}\"]\n[[person]]\nname = \"{GATE}\"\nssh_keys = [\"{}\"]\n",
            public("legal"), public("gate"),
        );
        fs::write(office.join("people.toml"), people).unwrap();
        let case = dir.path().join("case");
        whole_case(&case, "EXT");
        let office = Self { dir, case };
        office.at(&["--actor", "HE Yining", "add"], 0);
        office.at(&["--actor", "HE Yining", "confirm", "E0001", "--language", "es"], 0);
        office
    }

    fn at(&self, args: &[&str], exit: i32) -> String {
        let folder = self.dir.path().join("office");
        let all = [&["--at", AT, "--json", "--templates", folder.to_str().unwrap()], args].concat();
        let output = expect(&self.case, &all, exit);
        String::from_utf8(output.stdout).unwrap()
    }

    fn key(&self, name: &str) -> String {
        self.dir.path().join(name).display().to_string()
    }

    /// Everybody answers and approves as they should.
    fn decide(&self) {
        for gate in 1..=12 {
            self.at(&["gate", &format!("G{gate}"), "--answer", "yes", "--reason", "x", "--who", GATE, "--sign", &self.key("gate")], 0);
        }
        // A warning needs a written reason before anybody approves.
        self.at(&["waive", "ITEM-E01-3@case.toml [[item]]", "CORE-C15-3@case.toml [[person]] 1", "--reason", "a sample", "--who", "HE Yining (何以宁)"], 0);
        self.at(&["approve", "--role", "legal", "--name", LEGAL, "--sign", &self.key("legal")], 0);
        let certificate = certificate(self.dir.path()).display().to_string();
        self.at(&["approve", "--role", "approver", "--name", APPROVER, "--sign", &self.key("cms.key.pem"), "--certificate", &certificate], 0);
    }

    /// Rewrites the log as its insider could: each line changed at will, the chain made anew.
    fn rewrite(&self, mut change: impl FnMut(&mut serde_json::Value)) {
        let path = self.case.join("custody.jsonl");
        let mut before = pouch::custody::GENESIS.to_owned();
        let mut out = String::new();
        for line in fs::read_to_string(&path).unwrap().lines() {
            // The order of the fields is fixed, so the chain is mended in the text.
            let mut value: serde_json::Value = serde_json::from_str(line).unwrap();
            let old = value.clone();
            change(&mut value);
            let mut text = line.replacen(old["prev"].as_str().unwrap(), &before, 1);
            for (name, is) in value.as_object().unwrap().iter().filter(|(name, is)| old[name.as_str()] != **is) {
                text = text.replacen(&format!("\"{name}\":{}", old[name]), &format!("\"{name}\":{is}"), 1);
            }
            before = Digest::of(&text).to_string();
            out.push_str(&text);
            out.push('\n');
        }
        fs::write(path, out).unwrap();
    }
}

fn certificate(folder: &Path) -> PathBuf {
    folder.join("cms.cert.pem")
}

fn is_approval(value: &serde_json::Value, role: &str) -> bool {
    value["event"] == "approved" && value["role"] == role
}

#[test]
fn signed_decisions_are_packed_and_the_recipient_sees_whose_keys() {
    let office = Office::new();
    let refused = office.at(&["approve", "--role", "legal", "--name", LEGAL], 1);
    assert!(refused.contains("decision-unsigned"), "{refused}");
    office.decide();
    office.at(&["check"], 0);
    office.at(&["pack"], 0);
    let zip = fs::read_dir(&office.case).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.extension().is_some_and(|own| own == "zip")).unwrap();
    let said = String::from_utf8(run(&office.case, &["--json", "verify", zip.to_str().unwrap()]).stdout).unwrap();
    assert_eq!(said.matches("\"custody-approval-signed\"").count() / 2, 2, "{said}");
    let index = support::runs::members(&zip).into_iter().find(|(name, _)| name.ends_with("dossier.json")).unwrap().1;
    let index: serde_json::Value = serde_json::from_slice(&index).unwrap();
    let means: Vec<_> = index["approvals"].as_array().unwrap().iter().map(|line| line["means"].clone()).collect();
    assert_eq!(means, ["signature", "signature"], "{index}");
}

#[test]
fn another_persons_key_is_refused_before_anything_is_logged() {
    let office = Office::new();
    let log = || fs::read(office.case.join("custody.jsonl")).unwrap();
    let before = log();
    let said = office.at(&["gate", "G4", "--answer", "yes", "--reason", "x", "--who", GATE, "--sign", &office.key("legal")], 1);
    assert!(said.contains("decision-other-key"), "{said}");
    // A key that nobody in the office has.
    let said = office.at(&["gate", "G4", "--answer", "yes", "--reason", "x", "--who", GATE, "--sign", &office.key("approver")], 1);
    assert!(said.contains("decision-other-key"), "{said}");
    // A person whom the office does not know.
    let said = office.at(&["gate", "G4", "--answer", "yes", "--reason", "x", "--who", "MA Lin", "--sign", &office.key("approver")], 1);
    assert!(said.contains("decision-unlisted"), "{said}");
    assert_eq!(log(), before);
}

#[test]
fn a_forged_approval_is_refused() {
    let office = Office::new();
    office.decide();
    // An insider signs nothing, and changes what was signed: another version, the whole chain made anew.
    office.rewrite(|value| {
        if is_approval(value, "legal") {
            value["version"] = 7.into();
        }
    });
    for command in ["check", "pack"] {
        let said = office.at(&[command], 1);
        assert!(said.contains("decision-forged"), "{command}: {said}");
    }
}

#[test]
fn an_approval_whose_signature_was_taken_away_is_refused() {
    let office = Office::new();
    office.decide();
    office.rewrite(|value| {
        if is_approval(value, "approver") {
            value["means"] = "typed-name".into();
            value["signature"] = serde_json::Value::Null;
        }
    });
    let said = office.at(&["pack"], 1);
    assert!(said.contains("decision-unsigned"), "{said}");
}

#[test]
fn a_decision_of_another_case_is_refused() {
    let office = Office::new();
    office.decide();
    // The whole case is copied under another number: the words fit, the signatures are another case's.
    let path = office.case.join("case.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("BJ-2026-EXT", "BJ-2026-EXT-2")).unwrap();
    for command in ["check", "pack"] {
        let said = office.at(&[command], 1);
        assert!(said.contains("decision-other-case"), "{command}: {said}");
    }
}

#[test]
fn an_approval_does_not_outlive_an_edit() {
    let office = Office::new();
    office.decide();
    let path = office.case.join("case.toml");
    let text = fs::read_to_string(&path).unwrap();
    let edited = text.lines().map(|line| if line.starts_with("title = ") { "title = \"样例（改）\"" } else { line }).collect::<Vec<_>>().join("\n");
    assert_ne!(edited, text.trim_end());
    fs::write(&path, edited).unwrap();
    let said = office.at(&["pack"], 1);
    assert!(said.contains("approval-void"), "{said}");
}

#[test]
fn a_recipient_finds_an_approval_that_was_changed_or_taken_from_another_case() {
    use pouch::custody::{Approved, Signature};
    use pouch::model::moment::Moment;
    use pouch::seal::{Signatory, SshKey};
    let dir = tempfile::tempdir().unwrap();
    expect(dir.path(), &["--at", AT, "key", "new", "own", "--name", "own", "--kind", "ssh", "--no-passphrase"], 0);
    let key = SshKey::read(&fs::read(dir.path().join("own")).unwrap(), &mut || None).unwrap();
    let mut approved = Approved {
        role: "legal".into(), name: "LU Jia".into(), means: "signature".into(), version: 1, digest: "00".into(),
        parts: std::collections::BTreeMap::new(), note: String::new(), signature: None,
    };
    let value = Signatory::Ssh(Box::new(key)).sign_decision(&approved.statement("A-1"), Moment::parse(AT).unwrap()).unwrap();
    approved.signature = Some(Signature { case: "A-1".into(), value });
    let codes = |case: &str, approved: &Approved| {
        let mut files = support::dossier();
        let first = format!(r#"{{"seq":1,"prev":"{}","time":"2026-01-02T03:04:05Z","actor":"a","salt":"00","event":"opened","case":"{case}","kind":"EXT","tool":"pouch"}}"#, pouch::custody::GENESIS);
        let said = serde_json::to_string(approved).unwrap();
        let second = format!(r#"{{"seq":2,"prev":"{}","time":"2026-01-02T03:05:05Z","actor":"a","salt":"01","event":"approved",{}"#, Digest::of(&first), &said[1..]);
        let info = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
        let head = format!("Custody-Head: {}\n", Digest::of(&second));
        let info: String = info.split_inclusive('\n').map(|line| if line.starts_with("Custody-Head") { head.clone() } else { line.to_owned() }).collect();
        files.insert("bag-info.txt".into(), info.into_bytes());
        files.insert("custody.jsonl".into(), format!("{first}\n{second}\n").into_bytes());
        support::relist(&mut files);
        let verdict = support::verify_bytes(&support::zip(&files, pouch::archive::Packing::Stored), &pouch::verify::Settings::default()).unwrap();
        let mut found: Vec<&str> = verdict.findings().map(|finding| finding.code.0).collect();
        found.retain(|code| code.starts_with("custody-"));
        found
    };
    assert_eq!(codes("A-1", &approved), ["custody-approval-signed"]);
    assert_eq!(codes("A-2", &approved), ["custody-approval-other-case"]);
    assert_eq!(codes("A-1", &Approved { name: "GU Changhe".into(), ..approved.clone() }), ["custody-approval-forged"]);
    assert_eq!(codes("A-1", &Approved { signature: None, ..approved.clone() }), ["custody-approval-forged"]);
}
