//! The `sealed` line: signing a packed dossier is logged in its case, whoever signs, and nowhere else.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use pouch::model::digest::Digest;
use serde_json::{Value, json};
use support::runs::{AT, copy, expect, members, sample};

fn at(folder: &Path, args: &[&str], exit: i32) {
    expect(folder, &[&["--at", AT], args].concat(), exit);
}

/// The events of a log, from the last one on back to the first.
fn events(case: &Path) -> Vec<Value> {
    let text = fs::read_to_string(case.join("custody.jsonl")).unwrap();
    text.lines().rev().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn names(case: &Path) -> Vec<String> {
    events(case).iter().map(|event| event["event"].as_str().unwrap().to_owned()).collect()
}

fn dossier(folder: &Path) -> PathBuf {
    let mut found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    found.find(|path| path.to_string_lossy().ends_with("cn-insurer.zip")).unwrap()
}

#[test]
fn who_signs_a_packed_dossier_is_logged_in_its_case_and_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", folder.path());
    for key in ["one", "two"] {
        at(folder.path(), &["key", "new", key, "--name", key, "--kind", "ssh", "--no-passphrase"], 0);
    }
    at(folder.path(), &["key", "new", "cms", "--name", "Office", "--self-signed", "--no-passphrase"], 0);
    let key = |name: &str| folder.path().join(name).display().to_string();
    at(&case, &["pack", "--to", "cn-insurer"], 0);
    let zip = dossier(&case);
    let plain = fs::read(&zip).unwrap();
    let list = members(&zip).into_iter().find(|(name, _)| name.ends_with("/tagmanifest-sha256.txt")).unwrap().1;
    let seal = Digest::of(&list).to_string();

    at(&case, &["seal", zip.to_str().unwrap(), "--sign", &key("cms.key.pem"), "--certificate", &key("cms.cert.pem")], 0);
    at(&case, &["--actor", "Second Officer", "seal", zip.to_str().unwrap(), "--sign", &key("one")], 0);
    let logged = events(&case);
    assert_eq!(names(&case)[..3], ["sealed", "sealed", "packed"]);
    let told = |event: &Value| json!([event["recipient"], event["version"], event["seal"], event["files"]]);
    assert_eq!(told(&logged[1]), json!(["cn-insurer", 1, seal, ["seal/tagmanifest-sha256.p7s"]]));
    assert_eq!(told(&logged[0]), json!(["cn-insurer", 1, seal, ["seal/tagmanifest-sha256.sshsig"]]));
    assert_eq!(logged[1]["by"], json!(["CN=Office"]));
    assert!(logged[0]["by"][0].as_str().unwrap().starts_with("SHA256:") && logged[0]["actor"] == "Second Officer", "{}", logged[0]);

    // Signing that did not happen is not logged: the same key again, a wrong file.
    at(&case, &["seal", zip.to_str().unwrap(), "--sign", &key("cms.key.pem"), "--certificate", &key("cms.cert.pem")], 3);
    at(&case, &["seal", zip.to_str().unwrap(), "--sign", &key("one.pub")], 3);
    assert_eq!(events(&case), logged);
    // A copy that lies elsewhere, and a dossier that this log did not pack.
    let away = folder.path().join("away.zip");
    fs::write(&away, &plain).unwrap();
    at(folder.path(), &["seal", "away.zip", "--sign", &key("one")], 0);
    let other = folder.path().join("other");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("samples/rome-insurance"), &other);
    let before = names(&other);
    fs::write(other.join("foreign.zip"), &plain).unwrap();
    at(&other, &["seal", "foreign.zip", "--sign", &key("one")], 0);
    assert_eq!((events(&case), names(&other)), (logged, before));
    // It concerns no content: what is packed again has the same bytes.
    at(&case, &["pack", "--to", "cn-insurer", "-o", "again"], 0);
    assert_eq!(fs::read(dossier(&case.join("again"))).unwrap(), plain);
    assert!(names(&case).contains(&"sealed".to_owned()));
}
