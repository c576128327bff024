//! The machine fails or an enemy sends something: interruptions, full and read-only disks, two at once, bombs.
//! Nothing half-made ever bears a final name, every run ends soon and in bounded memory, and says what happened.
#![cfg(all(feature = "sender", target_os = "linux"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use pouch::archive::{Packing, Writer};
use pouch::bag::DECLARATION;
use support::runs::{AT, bare_case, expect, pouch, run, sample, tree};

const FILES: usize = 204;
const ROUNDS: u32 = 20;

/// Evidence outside the case: some hundred files, a few of them too large to be read as documents.
fn evidence(folder: &Path) -> PathBuf {
    let home = folder.join("stick");
    for number in 0..200 {
        let below = home.join(format!("{:02}", number % 7));
        fs::create_dir_all(&below).unwrap();
        let text = format!("This is line after line of statement {number}, written in English on a quiet day.\n").repeat(20 + number % 13);
        fs::write(below.join(format!("statement {number}.txt")), text).unwrap();
        if number % 50 == 0 {
            // Some take long enough to be interrupted in their middle.
            let noise: Vec<u8> = (0..1_u32 << 20).flat_map(|at| at.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
            fs::write(below.join(format!("device {number}.bin")), noise).unwrap();
        }
    }
    home
}

fn signal(child: u32, name: &str) {
    // A process that has ended already is no failure: then nothing was interrupted.
    let _gone = Command::new("kill").args([&format!("-{name}"), &child.to_string()]).stderr(Stdio::null()).status().unwrap();
}

/// Runs a command and sends it a signal after a while; returns its exit code, if it had one.
fn interrupted(case: &Path, args: &[&str], after: Duration, name: &str) -> Option<i32> {
    let mut child = pouch(case, args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    std::thread::sleep(after);
    signal(child.id(), name);
    let begun = Instant::now();
    let status = child.wait().unwrap();
    assert!(begun.elapsed() < Duration::from_secs(20), "it does not stop");
    status.code()
}

fn items(case: &Path) -> serde_json::Value {
    let output = run(case, &["status", "--json"]);
    let value: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    value["result"]["items"].clone()
}

/// Files that bear a final name; what a killed process left under a name of ours is not one.
fn finals(folder: &Path) -> Vec<PathBuf> {
    let ours = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with(".pouch-");
    tree(folder).into_keys().filter(|path| !ours(path)).collect()
}

#[test]
fn an_interrupted_intake_is_completed_by_the_next() {
    let home = tempfile::tempdir().unwrap();
    let stick = evidence(home.path());
    let fresh = |number: u32| bare_case(&home.path().join(number.to_string()));
    let args = ["--at", AT, "--salt-seed", "x", "add", stick.to_str().unwrap()];
    let undisturbed = fresh(1000);
    let begun = Instant::now();
    expect(&undisturbed, &args, 0);
    let mut whole = begun.elapsed();
    let wanted = items(&undisturbed);
    assert_eq!(wanted.as_array().unwrap().len(), FILES);
    let mut cut = 0;
    for round in 0..ROUNDS {
        let case = fresh(round);
        let name = if round % 2 == 0 { "KILL" } else { "INT" };
        let exit = interrupted(&case, &args, whole * round / ROUNDS, name);
        assert!(matches!((name, exit), ("KILL", None) | ("INT", Some(130) | None) | (_, Some(0))), "{name}: {exit:?}");
        cut += u32::from(exit != Some(0));
        for path in finals(&case.join("evidence")) {
            let (copy, original) = (case.join("evidence").join(&path), home.path().join(&path));
            assert!(fs::read(copy).unwrap() == fs::read(original).unwrap(), "{} is half-written", path.display());
        }
        let begun = Instant::now();
        expect(&case, &args, 0);
        // Of a machine that has less to do by now, the next run is cut sooner.
        whole = begun.elapsed();
        assert!(items(&case) == wanted, "round {round}: another register");
        fs::remove_dir_all(&case).unwrap();
    }
    assert!(cut >= ROUNDS / 3, "only {cut} runs were interrupted");
}

#[test]
fn an_interrupted_packing_leaves_nothing_that_looks_finished() {
    let home = tempfile::tempdir().unwrap();
    let (stick, case) = (evidence(home.path()), bare_case(home.path()));
    expect(&case, &["add", stick.to_str().unwrap()], 0);
    let ids: Vec<String> = (1..=FILES).map(|number| format!("E{number:04}")).collect();
    expect(&case, &["confirm", "--language", "en"].into_iter().chain(ids.iter().map(String::as_str)).collect::<Vec<_>>(), 0);
    let log = fs::read(case.join("custody.jsonl")).unwrap();
    let zip = "RM-2017-0612.int-insurer.zip";
    let begun = Instant::now();
    expect(&case, &["--at", AT, "pack", "--to", "int-insurer", "-o", "good"], 0);
    let mut whole = begun.elapsed();
    let good = fs::read(case.join("good").join(zip)).unwrap();
    let mut cut = 0;
    for round in 0..ROUNDS {
        fs::write(case.join("custody.jsonl"), &log).unwrap();
        let name = if round % 2 == 0 { "KILL" } else { "INT" };
        let args = ["--at", AT, "pack", "--to", "int-insurer", "-o", "out"];
        let exit = interrupted(&case, &args, whole * round / ROUNDS, name);
        assert!(matches!((name, exit), ("KILL", None) | ("INT", Some(130) | None) | (_, Some(0))), "{name}: {exit:?}");
        cut += u32::from(exit != Some(0));
        let out = case.join("out");
        if out.exists() {
            for path in finals(&out) {
                assert!(path != Path::new(zip) || fs::read(out.join(&path)).unwrap() == good, "a dossier is half-written");
            }
            // Only SIGKILL may leave something behind, and never under a name that looks like a dossier.
            assert!(name == "KILL" || finals(&out).len() == tree(&out).len(), "{:?}", tree(&out).keys());
            fs::remove_dir_all(&out).unwrap();
        }
        let begun = Instant::now();
        expect(&case, &args, 0);
        whole = begun.elapsed();
        assert!(fs::read(out.join(zip)).unwrap() == good, "round {round}: other bytes");
        fs::remove_dir_all(&out).unwrap();
    }
    assert!(cut >= ROUNDS / 3, "only {cut} runs were interrupted");
}

#[test]
fn an_interrupted_check_ends_as_interrupted() {
    let home = tempfile::tempdir().unwrap();
    let zip = home.path().join("bag.zip");
    let payload = vec![7_u8; 64 << 20];
    let digest = pouch::model::digest::Digest::of(&payload);
    let list: Vec<String> = (0..8).map(|number| format!("{digest}  data/{number}.bin\n")).collect();
    let mut writer = Writer::new(fs::File::create(&zip).unwrap());
    put(&mut writer, "b/bagit.txt", Packing::Stored, DECLARATION.as_ref());
    for number in 0..8 {
        put(&mut writer, &format!("b/data/{number}.bin"), Packing::Stored, &payload);
    }
    put(&mut writer, "b/manifest-sha256.txt", Packing::Stored, list.concat().as_bytes());
    writer.finish().unwrap();
    let begun = Instant::now();
    expect(home.path(), &["verify", "bag.zip"], 0);
    let whole = begun.elapsed();
    let exits: Vec<Option<i32>> = (2..8).map(|part| interrupted(home.path(), &["verify", "bag.zip"], whole * part / 10, "INT")).collect();
    assert!(exits.iter().all(|exit| matches!(exit, Some(130 | 0) | None)), "{exits:?}");
    assert!(exits.contains(&Some(130)), "{exits:?}");
}

#[test]
fn two_at_once_in_one_folder_are_kept_apart() {
    let home = tempfile::tempdir().unwrap();
    let (stick, case) = (evidence(home.path()), bare_case(home.path()));
    let mut first = pouch(&case, &["add", stick.to_str().unwrap()]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let mut refused = Vec::new();
    while first.try_wait().unwrap().is_none() {
        if case.join("custody.jsonl").exists() {
            let second = run(&case, &["add"]);
            // The first may end between the question and the second's start.
            refused.extend((second.status.code() == Some(3)).then(|| String::from_utf8(second.stderr).unwrap()));
        }
    }
    assert!(first.wait().unwrap().success());
    assert!(!refused.is_empty() && refused.iter().all(|said| said.contains("Another pouch is at work")), "{refused:?}");
    assert_eq!(items(&case).as_array().unwrap().len(), FILES);
}

/// Runs a script with a small file system of its own on `$DISK`; as root, or as a user who may have a namespace.
fn on_a_disk(options: &str, script: &str, case: &Path) -> Output {
    let disk = case.parent().unwrap().join("disk");
    fs::create_dir_all(&disk).unwrap();
    let is_root = fs::metadata("/proc/self").is_ok_and(|data| std::os::unix::fs::MetadataExt::uid(&data) == 0);
    let spaces = if is_root { "-m" } else { "-rm" };
    let script = format!("set -e; mount -t tmpfs -o {options} none \"$DISK\"; set +e; {script}");
    let output = Command::new("unshare")
        .args([spaces, "bash", "-c", &script])
        .current_dir(case)
        .env("DISK", &disk)
        .env("POUCH", env!("CARGO_BIN_EXE_pouch"))
        .env("LANG", "C")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!said.contains("unshare:") && !said.contains("mount:"), "a mount of one's own is needed for this test: {said}");
    output
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.clone(), output.stderr.clone()].concat()).into_owned()
}

#[test]
fn a_full_disk_is_told_and_nothing_is_left_on_it() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    for size in ["4k", "64k", "140k"] {
        let said = text(&on_a_disk(&format!("size={size}"), "\"$POUCH\" pack --to int-insurer -o \"$DISK\"; echo exit $?; ls -A \"$DISK\"; echo end", &case));
        assert!(said.contains("exit 3\nend") && said.contains("No space left") && said.contains("→"), "{size}: {said}");
    }
    let log = fs::read_to_string(case.join("custody.jsonl")).unwrap();
    let before = fs::read_to_string(support::runs::samples().join("rome-insurance/custody.jsonl")).unwrap();
    let fresh = log.strip_prefix(&before).unwrap();
    assert!(fresh.lines().all(|line| line.contains(r#""event":"gate""#)), "a dossier that is not there was logged: {fresh}");
}

#[test]
fn a_full_disk_leaves_the_case_as_it_was() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let script = "cp -r . \"$DISK/case\" && cd \"$DISK/case\" && cp custody.jsonl ../before && head -c 900000 /dev/urandom >/tmp/$$.big; \
        \"$POUCH\" add /tmp/$$.big; echo exit $?; ls -A evidence | grep -c pouch-; rm /tmp/$$.big; \
        dd if=/dev/zero of=../fill bs=1k 2>/dev/null; \"$POUCH\" --actor $(printf 'A%.0s' {1..9000}) confirm E0001 --language it; echo exit $?; rm ../fill; \
        cmp custody.jsonl ../before && \"$POUCH\" confirm E0001 --language it; echo exit $?";
    let said = text(&on_a_disk("size=1m", script, &case));
    let exits: Vec<&str> = said.lines().filter(|line| line.starts_with("exit")).collect();
    assert!(matches!(exits.as_slice(), ["exit 1" | "exit 3", "exit 3", "exit 0"]), "{said}");
    assert!(said.contains("No space left") && said.contains("\n0\n"), "{said}");
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let script = "mount -o remount,ro \"$DISK\"; \"$POUCH\" pack --to int-insurer -o \"$DISK\"; echo exit $?; ls -A \"$DISK\"; echo end";
    let said = text(&on_a_disk("size=1m", script, &case));
    assert!(said.contains("exit 3\nend") && said.contains("Read-only file system"), "{said}");
    let script = "cp -r . \"$DISK/case\"; mount -o remount,ro \"$DISK\"; cd \"$DISK/case\"; \"$POUCH\" add; echo exit $?; \"$POUCH\" demo \"$DISK/demo\"; echo exit $?; \"$POUCH\" init \"$DISK/new\" --type TTL; echo exit $?";
    let said = text(&on_a_disk("size=1m", script, &case));
    assert_eq!(said.matches("exit 3").count(), 3, "{said}");
    assert!(!said.contains('⟦') && said.matches('→').count() == 3, "{said}");
}

#[test]
fn an_answer_that_nobody_can_receive_is_told() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    for args in [&["status"][..], &["status", "--json"], &["verify", "."], &["pack", "--to", "int-insurer"]] {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let output = pouch(&case, args).stdout(full).output().unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(3) && said.contains("could not be written"), "{args:?} {:?} {said}", output.status);
    }
    // A reader that has read enough is no failure.
    let script = format!("set -o pipefail; '{}' status | head -c 1 >/dev/null", env!("CARGO_BIN_EXE_pouch"));
    assert_eq!(Command::new("bash").args(["-c", &script]).current_dir(&case).status().unwrap().code(), Some(0));
}

fn put<W: std::io::Write + std::io::Seek>(writer: &mut Writer<W>, name: &str, packing: Packing, bytes: &[u8]) {
    writer.begin(name, packing, bytes.len() as u64).unwrap();
    writer.write_all(bytes).unwrap();
}

/// Runs a command that may use 1 GiB of address space and 20 s of processor time at most.
fn bounded(folder: &Path, args: &str) -> (Option<i32>, String) {
    let script = format!("ulimit -v 1048576 -t 20; exec '{}' {args}", env!("CARGO_BIN_EXE_pouch"));
    let begun = Instant::now();
    let output = Command::new("bash").args(["-c", &script]).current_dir(folder).env("LANG", "C").output().unwrap();
    assert!(begun.elapsed() < Duration::from_mins(1), "{args} took {:?}", begun.elapsed());
    (output.status.code(), text(&output))
}

fn deflated_zeros(path: &Path, name: &str, megabytes: usize) {
    let mut writer = Writer::new(fs::File::create(path).unwrap());
    put(&mut writer, "b/bagit.txt", Packing::Stored, DECLARATION.as_ref());
    writer.begin(name, Packing::Deflated, (megabytes as u64) << 20).unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..megabytes {
        writer.write_all(&zeros).unwrap();
    }
    writer.finish().unwrap();
}

#[test]
fn a_bomb_is_answered_soon_and_in_bounded_memory() {
    let home = tempfile::tempdir().unwrap();
    for (file, name) in [("data.zip", "b/data/zeros.bin"), ("list.zip", "b/manifest-sha256.txt"), ("index.zip", "b/dossier.json"), ("log.zip", "b/custody.jsonl")] {
        deflated_zeros(&home.path().join(file), name, 1024);
        for verb in ["verify", "show"] {
            let (exit, said) = bounded(home.path(), &format!("{verb} {file}"));
            assert!(exit == Some(1) && said.contains('→') && said.len() < 20_000, "{verb} {file} {exit:?} {said}");
        }
    }
}

#[test]
fn a_list_of_a_gigabyte_in_a_folder_is_answered_in_bounded_memory() {
    let home = tempfile::tempdir().unwrap();
    for name in ["manifest-sha256.txt", "bag-info.txt", "bagit.txt", "dossier.json", "custody.jsonl", "fetch.txt"] {
        let bag = home.path().join(name.replace('.', "-"));
        fs::create_dir_all(bag.join("data")).unwrap();
        fs::write(bag.join("bagit.txt"), DECLARATION).unwrap();
        fs::write(bag.join("manifest-sha256.txt"), "").unwrap();
        // A hole as large as that takes no room on the disk.
        fs::File::options().create(true).write(true).truncate(false).open(bag.join(name)).unwrap().set_len(1 << 30).unwrap();
        for verb in ["verify", "show"] {
            let (exit, said) = bounded(home.path(), &format!("{verb} {}", bag.display()));
            assert!(matches!(exit, Some(0 | 1)) && said.len() < 20_000, "{verb} {name} {exit:?} {said}");
        }
    }
}

#[test]
fn a_hundred_thousand_entries_are_answered_soon() {
    let home = tempfile::tempdir().unwrap();
    let mut writer = Writer::new(std::io::BufWriter::new(fs::File::create(home.path().join("many.zip")).unwrap()));
    put(&mut writer, "b/bagit.txt", Packing::Stored, DECLARATION.as_ref());
    for number in 0..100_000 {
        put(&mut writer, &format!("b/data/{number:06}.txt"), Packing::Stored, b"x");
    }
    writer.finish().unwrap().into_inner().unwrap();
    let (exit, said) = bounded(home.path(), "verify many.zip");
    assert_eq!(exit, Some(1), "{}", said.chars().take(2000).collect::<String>());
    let (exit, _) = bounded(home.path(), "verify many.zip --json");
    assert_eq!(exit, Some(1));
}

#[test]
fn a_case_file_or_log_that_is_endless_is_not_waited_for() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    fs::File::options().append(true).open(case.join("case.toml")).unwrap().set_len(1 << 30).unwrap();
    let (exit, said) = bounded(&case, "status");
    assert!(exit == Some(1) && said.contains('→'), "{exit:?} {said}");
    let case = sample("rome-insurance", &home.path().join("2"));
    fs::File::options().append(true).open(case.join("custody.jsonl")).unwrap().set_len(1 << 30).unwrap();
    let (exit, said) = bounded(&case, "status");
    assert!(exit == Some(3) && said.contains('→'), "{exit:?} {said}");
}
