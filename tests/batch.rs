//! Batches as scripts run them: killed and run again, in shards, beside another batch, with bad cases among good ones.
//! The same over 540 cases: `benches/cases/run`; on Slurm: `tests/cluster/run`.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;
use support::runs::{expect, pouch};

const AT: &str = "2026-06-20T10:00:00Z";
const CASES: usize = 6;

/// Makes cases that pack as they stand, each with marks of its own.
fn office(count: usize) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let model = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/case.toml")).unwrap();
    for number in 0..count {
        let case = dir.path().join(format!("cases/{number}"));
        fs::create_dir_all(case.join("evidence")).unwrap();
        let told = model.replace("BENCH-1", &format!("SAMPLE-{number}")).replace("Nothing happened", &format!("Zqmark{number}q says that nothing happened"));
        fs::write(case.join("case.toml"), told).unwrap();
        fs::write(case.join("evidence/a.txt"), format!("This is what the witness Zqmark{number}q said about the morning of the theft in the shop.\n")).unwrap();
        for args in [&["add"][..], &["confirm", "evidence/a.txt", "--language", "en"][..]] {
            let with = ["--at", AT, "--salt-seed", "t", "--no-isolation"];
            expect(&case, &[&with[..], args].concat(), 0);
        }
    }
    dir
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() { copy(&entry.path(), &target) } else { assert!(fs::copy(entry.path(), target).is_ok()) }
    }
}

/// Every file with its bytes but journals and reports.
fn tree(root: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![root.to_owned()];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                open.push(path);
            } else if !name.starts_with("pouch-batch.") && !name.starts_with("report.") {
                found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn args<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["--at", AT, "--salt-seed", "s", "--no-isolation", "--json", "batch"][..], more].concat()
}

/// Runs a batch; returns each case by its number, and the envelope at the end.
fn batch(folder: &Path, more: &[&str], exit: i32) -> (Vec<Value>, Value) {
    let output = expect(folder, &args(more), exit);
    let mut lines: Vec<Value> = String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let end = lines.pop().unwrap();
    (lines, end)
}

fn outcomes(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["outcome"].as_str().unwrap()).collect()
}

const PACK: [&str; 4] = ["pack", "cases", "--out", "out/{id}"];

#[test]
fn a_killed_batch_is_finished_by_the_next_with_the_same_bytes_and_shards_make_the_same_whole() {
    let made = office(CASES);
    let whole = tempfile::tempdir().unwrap();
    copy(made.path(), whole.path());
    let start = std::time::Instant::now();
    assert_eq!(outcomes(&batch(whole.path(), &PACK, 0).0), ["done"; CASES]);
    let took = start.elapsed();
    let wanted = tree(whole.path());
    assert_eq!(wanted.keys().filter(|path| path.extension().is_some_and(|ext| ext == "zip")).count(), CASES);

    // Killed at moments that are the same every time, as parts of the undisturbed run.
    for part in [5_u32, 17, 31, 52, 68, 93] {
        let again = tempfile::tempdir().unwrap();
        copy(made.path(), again.path());
        let mut running = pouch(again.path(), &args(&PACK)).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(took * part / 100);
        running.kill().unwrap();
        running.wait().unwrap();
        // A batch that was at its end before it was killed has nothing left to do.
        let (lines, _) = batch(again.path(), &[&PACK[..], &["--only-changed"]].concat(), 0);
        assert!(outcomes(&lines).iter().all(|outcome| ["done", "unchanged"].contains(outcome)));
        let left: Vec<PathBuf> = tree(again.path()).into_keys().filter(|path| !wanted.contains_key(path)).collect();
        assert!(left.is_empty(), "killed after {part} %: left {left:?}");
        assert!(tree(again.path()) == wanted, "killed after {part} %: other files than in an undisturbed run");
    }

    // Three shares, in any order, with the whole merged.
    let shared = tempfile::tempdir().unwrap();
    copy(made.path(), shared.path());
    for share in ["2/3", "3/3", "1/3"] {
        let report = format!("report.{}.json", &share[..1]);
        batch(shared.path(), &[&PACK[..], &["--shard", share, "--report", &report]].concat(), 0);
    }
    assert!(tree(shared.path()) == wanted, "shares make other files");
    let reports = ["report.1.json", "report.2.json", "report.3.json"];
    let (_, end) = batch(shared.path(), &[&["merge-reports"][..], &reports, &["--report", "report.json", "--report", "report.csv", "--report", "report.html"]].concat(), 0);
    assert_eq!((&end["result"]["cases"], &end["result"]["counts"]["done"]), (&CASES.into(), &CASES.into()));
    batch(shared.path(), &["merge-reports", "report.1.json", "report.3.json", "--report", "report.json"], 1);
    let page = fs::read_to_string(shared.path().join("report.html")).unwrap();
    assert!(page.contains("default-src 'none'") && page.contains("SAMPLE-5"), "{page}");

    nothing_of_one_case_is_in_the_dossier_of_another(whole.path());
    what_has_not_changed_is_left_out(whole.path());
}

fn nothing_of_one_case_is_in_the_dossier_of_another(whole: &Path) {
    for number in 0..CASES {
        let zip = fs::File::open(whole.join(format!("out/SAMPLE-{number}/SAMPLE-{number}.peer.zip"))).unwrap();
        let mut archive = zip::ZipArchive::new(zip).unwrap();
        let mut text = Vec::new();
        for at in 0..archive.len() {
            std::io::Read::read_to_end(&mut archive.by_index(at).unwrap(), &mut text).unwrap();
        }
        let text = String::from_utf8_lossy(&text);
        let marks: BTreeSet<&str> = text.match_indices("Zqmark").map(|(at, _)| &text[at..at + 8]).collect();
        assert_eq!(marks, BTreeSet::from([format!("Zqmark{number}q").as_str()]));
    }
}

fn what_has_not_changed_is_left_out(whole: &Path) {
    let case = whole.join("cases/2/case.toml");
    fs::write(&case, fs::read_to_string(&case).unwrap().replace("routine", "urgent").replace("[handling]", "reason = \"a court waits\"\n\n[handling]")).unwrap();
    let (lines, _) = batch(whole, &[&PACK[..], &["--only-changed", "--force"]].concat(), 0);
    let wanted: Vec<&str> = (0..CASES).map(|number| if number == 2 { "done" } else { "unchanged" }).collect();
    assert_eq!(outcomes(&lines), wanted);
    // A dossier that is gone was not made.
    fs::remove_file(whole.join("out/SAMPLE-4/SAMPLE-4.peer.zip")).unwrap();
    let (lines, _) = batch(whole, &[&PACK[..], &["--only-changed", "--force"]].concat(), 0);
    assert_eq!(outcomes(&lines)[4], "done");
    assert_eq!(outcomes(&batch(whole, &["verify", "cases", "--out", "out/{id}"], 0).0), ["done"; CASES]);
}

/// One job gives a case all processors, two give it one each.
#[test]
fn how_many_work_at_once_does_not_show_in_the_bytes() {
    let made = office(3);
    let case = made.path().join("cases/1");
    for name in ["b.txt", "c.txt", "d.txt"] {
        let lines: Vec<String> = (0..9000).map(|n| format!("In {name} the witness says, line {n} of many: {}\n", n * n % 7919)).collect();
        fs::write(case.join("evidence").join(name), lines.concat()).unwrap();
        let with = ["--at", AT, "--salt-seed", "t", "--no-isolation"];
        expect(&case, &[&with[..], &["add"]].concat(), 0);
        expect(&case, &[&with[..], &["confirm", &format!("evidence/{name}"), "--language", "en"]].concat(), 0);
    }
    for compress in [&[][..], &["--compress"][..]] {
        let trees = ["1", "2", "7"].map(|jobs| {
            let again = tempfile::tempdir().unwrap();
            copy(made.path(), again.path());
            batch(again.path(), &[&PACK[..], &["--no-pdf", "--jobs", jobs], compress].concat(), 0);
            tree(again.path())
        });
        assert!(trees.windows(2).all(|pair| pair[0] == pair[1]), "{compress:?}");
    }
}

#[test]
fn a_bad_case_costs_itself_alone_and_a_case_in_other_hands_is_left_alone() {
    let dir = office(4);
    let at = |name: &str| dir.path().join(name);
    fs::write(at("cases/0/case.toml"), "type = [").unwrap();
    fs::write(at("cases/1/evidence/a.txt"), "changed").unwrap();
    let held = fs::OpenOptions::new().read(true).append(true).open(at("cases/2/custody.jsonl")).unwrap();
    held.lock().unwrap();
    let (lines, end) = batch(dir.path(), &PACK, 3);
    assert_eq!(outcomes(&lines), ["refused", "refused", "failed", "done"]);
    let codes = |at: usize| lines[at]["codes"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect::<Vec<_>>();
    assert!(codes(0).contains(&"case-syntax"), "{:?}", codes(0));
    assert!(codes(1).contains(&"intake-original-changed"), "{:?}", codes(1));
    assert_eq!(codes(2), ["custody-locked"]);
    assert_eq!(end["result"]["counts"]["failed"], 1);
    held.unlock().unwrap();
    // What failed is tried again; what is done or was refused is done already.
    let (lines, _) = batch(dir.path(), &[&PACK[..], &["--only-changed"]].concat(), 1);
    assert_eq!(outcomes(&lines), ["refused", "refused", "done", "unchanged"]);
}

#[test]
fn the_first_bad_case_ends_a_batch_that_was_asked_to_fail_fast() {
    let dir = office(3);
    fs::write(dir.path().join("cases/0/case.toml"), "type = [").unwrap();
    let (lines, _) = batch(dir.path(), &[&PACK[..], &["--fail-fast", "--jobs", "1"]].concat(), 1);
    assert_eq!(outcomes(&lines), ["refused", "not-reached", "not-reached"]);
}

#[test]
fn two_batches_of_one_journal_do_not_run_at_once() {
    let dir = office(1);
    fs::create_dir(dir.path().join("out")).unwrap();
    let journal = fs::File::create(dir.path().join("out/pouch-batch.pack.jsonl")).unwrap();
    journal.lock().unwrap();
    let output = expect(dir.path(), &args(&PACK), 3);
    assert!(String::from_utf8_lossy(&output.stdout).contains("\"batch-running\""));
}
