//! Trusted time over the log of custody: what an insider who holds everything but the past cannot do (threat 15).
//!
//! A case is stamped by an authority made by openssl; then its log is written anew, chain and all.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use pouch::archive::Packing;
use pouch::model::digest::Digest;
use serde_json::Value;
use support::runs::{AT, expect, members, sample};
use support::{Files, relist, zip};

static WORLD: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap().keep();
    let made = Command::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/seal/pki")).arg(&folder).status().unwrap();
    assert!(made.success());
    folder
});

/// Lets the authority answer a request; each test has folders of its own.
fn answer(folder: &Path, request: &str) {
    let config = fs::read_to_string(WORLD.join("ca.cnf")).unwrap().replace("serial=tsa_serial", &format!("serial={}", folder.join("serial").display()));
    fs::write(folder.join("own.cnf"), config).unwrap();
    fs::write(folder.join("serial"), "01\n").unwrap();
    let mut command = Command::new("openssl");
    command.args(["ts", "-reply", "-section", "tsa_config", "-config"]).arg(folder.join("own.cnf")).arg("-queryfile").arg(folder.join(request));
    let out = command.arg("-out").arg(folder.join("answer.tsr")).current_dir(WORLD.as_path()).output().unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
}

fn json(folder: &Path, args: &[&str], exit: i32) -> Value {
    serde_json::from_slice(&expect(folder, &[&["--at", AT, "--json"], args].concat(), exit).stdout).unwrap()
}

/// Has the log stamped as it ends now.
fn stamp(case: &Path) -> Value {
    drop(fs::remove_file(case.join("custody.tsq")));
    json(case, &["timestamp", "request", "--custody"], 0);
    answer(case, "custody.tsq");
    json(case, &["timestamp", "attach", "--custody", "answer.tsr"], 0)
}

fn lines(case: &Path) -> Vec<String> {
    fs::read_to_string(case.join("custody.jsonl")).unwrap().lines().map(str::to_owned).collect()
}

/// Writes a log anew: one word in it is another, and the chain is made to hold.
fn rewritten(log: &str, from: &str, to: &str) -> String {
    let mut before = pouch::custody::GENESIS.to_owned();
    let mut out = String::new();
    for line in log.lines() {
        let old: Value = serde_json::from_str(line).unwrap();
        let hidden = old.get("prev").is_none();
        let text = if hidden { line.to_owned() } else { line.replacen(old["prev"].as_str().unwrap(), &before, 1).replace(from, to) };
        before = if hidden { old["sha256"].as_str().unwrap().to_owned() } else { Digest::of(&text).to_string() };
        out.push_str(&text);
        out.push('\n');
    }
    assert!(log != out, "nothing was changed");
    out
}

fn packed(case: &Path, out: &str) -> PathBuf {
    json(case, &["pack", "--to", "cn-insurer", "-o", out], 0);
    let mut zips = fs::read_dir(case.join(out)).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|own| own == "zip"));
    zips.next().unwrap()
}

/// What was found about time-stamps in the log, with its place.
fn custody(verdict: &Value) -> Vec<String> {
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap().to_owned();
    let found = verdict["findings"].as_array().unwrap().iter().filter(|finding| text(finding, "place").starts_with("custody.jsonl:"));
    found.map(|finding| ["level", "code", "place"].map(|key| text(finding, key)).join(" ")).collect()
}

#[test]
fn a_stamped_log_travels_and_its_recipient_sees_when_it_was_seen() {
    let folder = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", folder.path());
    let before = lines(&case);
    let told = stamp(&case);
    assert_eq!((&told["result"]["over"], &told["result"]["authority"]), (&"custody".into(), &"C=XX,O=TEST Police,CN=TEST tsa".into()), "{told}");
    let after = lines(&case);
    let own: Value = serde_json::from_str(after.last().unwrap()).unwrap();
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!((&own["event"], &own["line"], &own["head"]), (&"stamped".into(), &before.len().into(), &Digest::of(before.last().unwrap()).to_string().into()));
    // The token is one that openssl verifies over the very digest of the line.
    fs::write(folder.path().join("token.pem"), own["token"].as_str().unwrap()).unwrap();
    let mut der = Command::new("openssl");
    der.args(["cms", "-cmsout", "-inform", "PEM", "-outform", "DER", "-in"]).arg(folder.path().join("token.pem")).arg("-out").arg(folder.path().join("token.der"));
    assert!(der.status().unwrap().success());
    let mut verified = Command::new("openssl");
    verified.args(["ts", "-verify", "-token_in", "-digest", own["head"].as_str().unwrap(), "-in"]).arg(folder.path().join("token.der")).arg("-CAfile").arg(WORLD.join("ca.pem"));
    assert!(verified.output().unwrap().status.success());
    // The same answer again says nothing new.
    json(&case, &["timestamp", "attach", "--custody", "answer.tsr"], 0);
    assert_eq!(lines(&case), after);

    let place = format!("custody.jsonl:{}", after.len());
    let zip = packed(&case, "one");
    assert_eq!(custody(&json(&case, &["verify", zip.to_str().unwrap()], 0)), [format!("note seal-time-unchecked {place}")]);
    let ca = WORLD.join("ca.pem").display().to_string();
    json(&case, &["counterpart", "add", "tsa", "--time-authority", &ca], 0);
    let asked = ["--counterparts", "counterparts.toml"];
    let now = expect(&case, &[&["--json", "verify", zip.to_str().unwrap()], &asked[..]].concat(), 4);
    assert_eq!(custody(&serde_json::from_slice(&now.stdout).unwrap()), [format!("note seal-time {place}")]);
    // A stamp after packing stays at home: what is packed again has the same bytes.
    stamp(&case);
    assert_eq!(fs::read(packed(&case, "two")).unwrap(), fs::read(&zip).unwrap());
}

#[test]
fn threat_15_a_log_that_was_written_anew_does_not_fit_its_time_stamp() {
    let folder = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", folder.path());
    let honest = fs::read_to_string(case.join("custody.jsonl")).unwrap();
    let actor = serde_json::from_str::<Value>(honest.lines().next().unwrap()).unwrap()["actor"].as_str().unwrap().to_owned();
    let forge = |log: &str| rewritten(log, &format!("\"actor\":\"{actor}\""), "\"actor\":\"Somebody Else\"");
    // Without the defence: an insider writes every line anew, and nothing is found.
    fs::write(case.join("custody.jsonl"), forge(&honest)).unwrap();
    json(&case, &["check"], 0);
    packed(&case, "forged");
    fs::write(case.join("custody.jsonl"), &honest).unwrap();
    // The last line is one that the recipient sees: in a dossier a stamp reaches back to the first hidden line only.
    json(&case, &["confirm", "E0001", "--language", "it"], 0);
    let unstamped = fs::read_to_string(case.join("custody.jsonl")).unwrap();
    let without = packed(&case, "without");
    // With it: the stamp covers the line as it was.
    fs::write(case.join("custody.jsonl"), &unstamped).unwrap();
    stamp(&case);
    json(&case, &["check"], 0);
    let good = packed(&case, "with");
    let log = fs::read_to_string(case.join("custody.jsonl")).unwrap();
    fs::write(case.join("custody.jsonl"), forge(&log)).unwrap();
    for args in [&["check"][..], &["pack", "--to", "cn-insurer", "-o", "never"]] {
        let told = json(&case, args, 1).to_string();
        assert!(told.contains("seal-grafted"), "{args:?} {told}");
    }
    // Who makes the line of the stamp fit the new log has a token that does not cover it.
    let stamped = lines(&case).iter().map(|line| serde_json::from_str::<Value>(line).unwrap()).find(|line| line["event"] == "stamped").unwrap();
    let line = usize::try_from(stamped["line"].as_u64().unwrap()).unwrap();
    let head = |log: &str| Digest::of(log.lines().nth(line - 1).unwrap()).to_string();
    let fitted = rewritten(&forge(&log), &head(&log), &head(&forge(&log)));
    fs::write(case.join("custody.jsonl"), fitted).unwrap();
    assert!(json(&case, &["check"], 1).to_string().contains("seal-grafted"));
    // Who breaks the token is told so.
    fs::write(case.join("custody.jsonl"), rewritten(&log, "-----BEGIN CMS-----\\nMII", "-----BEGIN CMS-----\\nMIJ")).unwrap();
    assert!(json(&case, &["check"], 1).to_string().contains("seal-malformed"));

    // The same in the dossier, with every list and the pinned head made to fit.
    let files = |zip: &Path| -> Files { members(zip).into_iter().map(|(name, bytes)| (name.split_once('/').unwrap().1.to_owned(), bytes)).collect() };
    let attack = |from: &Path| {
        let mut files = files(from);
        let log = String::from_utf8(files["custody.jsonl"].clone()).unwrap();
        let forged = forge(&log);
        let ends = |log: &str| Digest::of(log.lines().last().unwrap()).to_string();
        let info = String::from_utf8(files["bag-info.txt"].clone()).unwrap().replace(&ends(&log), &ends(&forged));
        files.insert("custody.jsonl".into(), forged.into_bytes());
        files.insert("bag-info.txt".into(), info.into_bytes());
        relist(&mut files);
        fs::write(case.join("attacked.zip"), zip(&files, Packing::Stored)).unwrap();
    };
    attack(&without);
    json(&case, &["verify", "attacked.zip"], 0);
    attack(&good);
    assert!(custody(&json(&case, &["verify", "attacked.zip"], 1)).iter().any(|told| told.starts_with("error seal-grafted")));
}

#[test]
fn what_answers_another_log_or_another_request_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (case, other) = (sample("rome-insurance", folder.path()), folder.path().join("other"));
    support::runs::copy(&case, &other);
    json(&case, &["timestamp", "request", "--custody"], 0);
    answer(&case, "custody.tsq");
    let before = lines(&case);
    let code = |args: &[&str], exit: i32| json(&case, args, exit)["error"]["code"].as_str().unwrap().to_owned();
    // Another number, over the same line.
    json(&case, &["timestamp", "request", "--custody", "-o", "second.tsq"], 0);
    assert_eq!(code(&["timestamp", "attach", "--custody", "answer.tsr", "--request", "second.tsq"], 3), "stamp-nonce");
    // A log that has gone another way.
    let path = other.join("custody.jsonl");
    let log = fs::read_to_string(&path).unwrap();
    fs::write(&path, rewritten(&log, "\"actor\":\"", "\"actor\":\"X ")).unwrap();
    json(&other, &["timestamp", "request", "--custody"], 0);
    answer(&other, "custody.tsq");
    let (asked, answered) = ("../other/custody.tsq", "../other/answer.tsr");
    assert_eq!(code(&["timestamp", "attach", "--custody", answered, "--request", asked], 3), "stamp-imprint");
    assert_eq!(code(&["timestamp", "attach", "--custody", "case.toml"], 3), "stamp-form");
    assert_eq!(lines(&case), before);
    // What is not there yet cannot be stamped.
    fs::remove_file(&path).unwrap();
    drop(fs::remove_file(other.join("custody.tsq")));
    assert_eq!(json(&other, &["timestamp", "request", "--custody"], 3)["error"]["code"], "stamp-no-log");
}
