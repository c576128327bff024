//! What a dossier promises from end to end: originals are never touched, the same case gives the same bytes anywhere,
//! nobody learns of another recipient, and no name of evidence comes alive anywhere.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::runs::{AT, bare_case, copy, expect, members, pouch, run, sample, samples, tree};

const BOTH: [&str; 2] = ["RM-2017-0612.cn-insurer", "RM-2017-0612.int-insurer"];

/// Everything a file system tells of a file except when it was last read.
type Trace = (Vec<u8>, u64, u32, i64, i64, i64, i64);

fn traces(folder: &Path) -> Vec<(PathBuf, Trace)> {
    let trace = |path: PathBuf, bytes| {
        let data = folder.join(&path).symlink_metadata().unwrap();
        (path, (bytes, data.ino(), data.mode(), data.mtime(), data.mtime_nsec(), data.ctime(), data.ctime_nsec()))
    };
    tree(folder).into_iter().map(|(path, bytes)| trace(path, bytes)).collect()
}

#[test]
fn no_command_touches_an_original() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    fs::remove_file(case.join("custody.jsonl")).unwrap();
    let before: Vec<_> = ["evidence", "translations"].iter().map(|name| traces(&case.join(name))).collect();
    assert!(before.iter().all(|traces| traces.len() > 5));
    expect(&case, &["add"], 0);
    expect(&case, &["add"], 0);
    expect(&case, &["confirm", "E0001", "E0002", "E0003", "E0005", "--language", "it"], 0);
    for (item, file, to, by) in [
        ("E0001", "translations/en/01-denuncia/Denuncia RM-2017-0612.docx", "en", "T2"),
        ("E0002", "translations/en/02-oggetti/Elenco oggetti sottratti.csv", "en", "T2"),
        ("E0003", "translations/en/03-noleggio/Verbale danni VD-2017-118.txt", "en", "T2"),
    ] {
        expect(&case, &["attach", item, file, "--to", to, "--translator", by], 0);
    }
    expect(&case, &["status"], 1);
    expect(&case, &["pack", "--to", "int-insurer"], 0);
    expect(&case, &["pack", "--to", "int-insurer", "--force"], 0);
    expect(&case, &["verify", "RM-2017-0612.int-insurer.zip"], 0);
    let after: Vec<_> = ["evidence", "translations"].iter().map(|name| traces(&case.join(name))).collect();
    assert!(before == after, "a file was touched");
}

/// Packs the sample for both recipients into a new folder; returns ZIPs and dispatch notes.
fn packed(case: &Path, out: &Path, change: impl FnOnce(&mut Command)) -> Vec<Vec<u8>> {
    let mut command = pouch(case, &["--at", AT, "pack", "-o", out.to_str().unwrap()]);
    change(&mut command);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let files = BOTH.iter().flat_map(|name| [format!("{name}.zip"), format!("{name}.dispatch.html")]);
    files.map(|name| fs::read(out.join(name)).unwrap()).collect()
}

#[test]
fn the_same_case_gives_the_same_bytes_for_everybody() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let log = fs::read(case.join("custody.jsonl")).unwrap();
    let first = packed(&case, &home.path().join("1"), |_| {});
    assert_eq!(first.len(), 4);
    let same = |what: &str, bytes: &[Vec<u8>]| assert!(first == bytes, "{what} reached the bytes");
    same("packing before", &packed(&case, &home.path().join("2"), |_| {}));
    fs::write(case.join("custody.jsonl"), &log).unwrap();
    let world = [("TZ", "Asia/Shanghai"), ("LANG", "es_AR.UTF-8"), ("LC_ALL", "zh_CN.UTF-8"), ("HOME", "/nonexistent"), ("USER", "somebody"), ("SOURCE_DATE_EPOCH", "1")];
    same("the environment", &packed(&case, &home.path().join("3"), |command| {
        command.envs(world);
    }));
    same("the working directory", &packed(&case, &home.path().join("4"), |command| {
        command.current_dir(case.join("evidence/04-foto"));
    }));
    let under_umask = home.path().join("5");
    let script = format!("umask 077; exec '{}' --at {AT} pack -o '{}'", env!("CARGO_BIN_EXE_pouch"), under_umask.display());
    assert!(Command::new("bash").args(["-c", &script]).current_dir(&case).output().unwrap().status.success());
    let names = BOTH.iter().flat_map(|name| [format!("{name}.zip"), format!("{name}.dispatch.html")]);
    same("the umask", &names.map(|name| fs::read(under_umask.join(name)).unwrap()).collect::<Vec<_>>());
    let other = home.path().join("elsewhere with blanks/案件");
    backwards(&case, &other);
    fs::write(other.join("custody.jsonl"), &log).unwrap();
    same("the order of files or the place of the folder", &packed(&other, &home.path().join("6"), |_| {}));
    let later = Command::new(env!("CARGO_BIN_EXE_pouch")).args(["--at", "2018-01-01T00:00:00Z", "pack", "-o"]).arg(home.path().join("7")).current_dir(&case).output().unwrap();
    assert!(later.status.success());
    let moved = fs::read(home.path().join("7").join(format!("{}.zip", BOTH[0]))).unwrap();
    assert!(moved != first[0], "the moment told is the one thing that may change the bytes");
}

#[test]
fn packing_freezes_the_answers_and_the_dossier_pins_them_unread() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let answers = |log: &str| log.lines().filter(|line| line.contains(r#""event":"gate""#)).map(str::to_owned).collect::<Vec<_>>();
    let read = || fs::read_to_string(case.join("custody.jsonl")).unwrap();
    assert!(answers(&read()).is_empty(), "the sample is not the one this test needs");
    let zips = packed(&case, &home.path().join("1"), |_| {});
    let frozen = answers(&read());
    assert!(!frozen.is_empty());
    for line in &frozen {
        let digest = pouch::model::digest::Digest::of(line).to_string();
        assert!(holds(&zips[0], digest.as_bytes()), "the dossier does not pin {line}");
    }
    // Another answer later is another line; the first one stands.
    let file = fs::read_to_string(case.join("case.toml")).unwrap();
    let changed = file.replacen(r#"answer = "yes""#, r#"answer = "unsure""#, 1);
    assert_ne!(file, changed);
    fs::write(case.join("case.toml"), changed).unwrap();
    Command::new(env!("CARGO_BIN_EXE_pouch")).args(["--at", AT, "gate", "G1", "--answer", "yes", "--reason", "x"]).current_dir(&case).output().unwrap();
    let after = answers(&read());
    assert!(after.len() > frozen.len() && after.starts_with(&frozen));
}

#[test]
fn a_version_that_was_sent_never_changes() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let first = packed(&case, &home.path().join("1"), |_| {});
    expect(&case, &["--at", AT, "--quiet", "sent", "--to", "cn-insurer", "--channel", "e-mail"], 0);
    let text = fs::read_to_string(case.join("case.toml")).unwrap();
    let changed = text.replacen("我是学生", "我是大学生", 1);
    assert_ne!(text, changed);
    fs::write(case.join("case.toml"), changed).unwrap();
    let pack = |out: &str| Command::new(env!("CARGO_BIN_EXE_pouch")).args(["--at", AT, "--json", "pack", "--to", "cn-insurer", "-o"]).arg(home.path().join(out)).current_dir(&case).output().unwrap();
    let refused = pack("2");
    assert!(!refused.status.success() && String::from_utf8_lossy(&refused.stdout).contains("pack-version-sent"), "{}", String::from_utf8_lossy(&refused.stdout));
    assert!(!home.path().join("2").join(format!("{}.zip", BOTH[0])).exists());
    fs::write(case.join("case.toml"), text).unwrap();
    assert!(pack("3").status.success());
    assert!(first.contains(&fs::read(home.path().join("3/RM-2017-0612.cn-insurer.zip")).unwrap()), "the same version gives the same bytes");
}

/// Copies a folder, last name first, each file with another time and mode.
fn backwards(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    let mut entries: Vec<_> = fs::read_dir(from).unwrap().map(|entry| entry.unwrap()).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.file_name()));
    for entry in entries.iter().filter(|entry| entry.path().extension().is_none_or(|ext| ext != "zip")) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            backwards(&entry.path(), &target);
        } else {
            fs::write(&target, fs::read(entry.path()).unwrap()).unwrap();
            fs::File::options().write(true).open(&target).unwrap().set_modified(std::time::UNIX_EPOCH).unwrap();
        }
    }
}

#[test]
fn taking_in_gives_the_same_log_whatever_the_order_on_disk() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let other = home.path().join("other");
    backwards(&case, &other);
    let log = |case: &Path| {
        fs::remove_file(case.join("custody.jsonl")).unwrap();
        expect(case, &["--at", AT, "--salt-seed", "x", "add"], 0);
        fs::read(case.join("custody.jsonl")).unwrap()
    };
    assert!(log(&case) == log(&other));
}

fn holds(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn no_dossier_reveals_that_another_recipient_exists() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    // A dossier for the first recipient lies in the log before the second is packed, and content follows it.
    expect(&case, &["--at", AT, "pack", "--to", "cn-insurer"], 0);
    expect(&case, &["--at", AT, "confirm", "E0002", "--language", "it"], 0);
    expect(&case, &["--at", AT, "pack", "--to", "int-insurer"], 0);
    let log = fs::read_to_string(case.join("custody.jsonl")).unwrap();
    let theirs = |own: &str, line: &&str| line.contains(&format!("\"to\":\"{own}\"")) || line.contains("\"E0005\"") || line.contains("\"E0006\"") || line.contains("\"recipient\":\"cn-insurer\"");
    let hidden: Vec<&str> = log.lines().filter(|line| theirs("zh-Hans", line)).collect();
    assert!(hidden.len() >= 9, "{}", hidden.len());
    let mut secrets: Vec<String> = ["cn-insurer", "Overseas travel claims department", "境外旅行险理赔部", "Ginevra Mastrolia", "HE Xiaolan", "出险通知书", "Ricevuta 2017-884"].map(str::to_owned).into();
    for line in &hidden {
        let value: serde_json::Value = serde_json::from_str(line).unwrap();
        secrets.push(value["salt"].as_str().unwrap().to_owned());
        secrets.extend(value["path"].as_str().map(str::to_owned));
        secrets.extend(value["sha256"].as_str().map(str::to_owned));
    }
    for path in tree(&case.join("translations/zh-Hans")).into_keys().filter(|path| path.extension().is_some_and(|ext| ext == "txt")) {
        let text = fs::read_to_string(case.join("translations/zh-Hans").join(path)).unwrap();
        secrets.extend(text.lines().filter(|line| line.chars().count() > 12).map(str::to_owned));
    }
    let zip = case.join("RM-2017-0612.int-insurer.zip");
    let inside = members(&zip);
    assert!(inside.len() > 12);
    for secret in &secrets {
        assert!(!holds(&fs::read(&zip).unwrap(), secret.as_bytes()), "{secret}");
        for (name, bytes) in &inside {
            assert!(!name.contains(secret) && !holds(bytes, secret.as_bytes()), "{name} reveals {secret}");
        }
    }
    // The same search finds what it looks for in the other dossier: the secrets are real.
    let other = members(&case.join("RM-2017-0612.cn-insurer.zip"));
    for secret in ["cn-insurer", "境外旅行险理赔部", "Ginevra Mastrolia", "出险通知书"] {
        assert!(other.values().any(|bytes| holds(bytes, secret.as_bytes())), "{secret}");
    }
}

/// Names that are dangerous somewhere: in HTML, a template, a terminal, a table, a file system.
fn hostile_names() -> Vec<Vec<u8>> {
    let long = "l".repeat(200) + ".txt";
    [
        "<script>alert(1)<\u{2215}script>.txt", "\"><img src=x onerror=alert(1)>.txt", "{{7*7}}.txt", "{% raw %}.txt", "${7*7}.txt", "a\u{202E}gpj.exe",
        "b\u{1b}]0;title\u{7}.txt", "c\u{1b}[31mred.txt", "two\nlines.txt", "tab\there.txt", "=cmd|'\u{2215}c calc'!A1.csv", "CON.txt", "aux", "dot.", "blank ", &long,
        "e\u{0301}.txt", "\u{00e9}.txt", "-rf", "&amp;.txt", "javascript:alert(1)", "zero\u{200b}width.txt", "C:\\boot.ini", "..\\..\\up.txt",
    ]
    .iter()
    .map(|name| name.as_bytes().to_vec())
    .chain([b"bad\xff\xfe.txt".to_vec()])
    .collect()
}

#[test]
fn no_hostile_name_comes_alive_anywhere() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    let names = hostile_names();
    for (at, name) in names.iter().enumerate() {
        let text = format!("This is statement number {at}, taken down in English on the second day of the month.\n");
        fs::write(case.join("evidence").join(OsStr::from_bytes(name)), text).unwrap();
    }
    let ids: Vec<String> = (1..=names.len()).map(|number| format!("E{number:04}")).collect();
    let confirm: Vec<&str> = ["confirm", "--language", "en"].into_iter().chain(ids.iter().map(String::as_str)).collect();
    let mut said = Vec::new();
    for args in [&["add"][..], &["add", "--json"], &confirm, &["status"], &["status", "--json"], &["--at", AT, "pack", "--to", "int-insurer"]] {
        // The other recipient has no translation, and status says so.
        let output = expect(&case, args, i32::from(args[0] == "status"));
        let text = String::from_utf8([output.stdout, output.stderr].concat()).unwrap();
        said.push((args.join(" "), text));
    }
    let zip = "RM-2017-0612.int-insurer.zip";
    for args in [&["verify", zip][..], &["verify", zip, "--json"], &["show", zip], &["show", zip, "--json"]] {
        let output = expect(&case, args, 0);
        said.push((args.join(" "), String::from_utf8([output.stdout, output.stderr].concat()).unwrap()));
    }
    for (command, text) in &said {
        let live = text.chars().find(|c| (c.is_control() && *c != '\n') || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}'));
        // JSON is data: a direction mark may stand in it, a control character may not.
        let is_json = command.contains("--json");
        assert!(live.is_none_or(|c| is_json && !c.is_control()), "{command} shows {live:?}\n{text}");
        assert!(!is_json || text.lines().count() == 1, "{command}");
    }
    let inside = members(&case.join(zip));
    let stored: Vec<&String> = inside.keys().collect();
    assert!(stored.iter().all(|name| name.bytes().all(|b| b.is_ascii_alphanumeric() || b"./-_".contains(&b))), "{stored:?}");
    no_page_is_alive(&case, &inside);
    let index: serde_json::Value = serde_json::from_slice(&inside["RM-2017-0612.int-insurer/dossier.json"]).unwrap();
    assert_eq!(index["items"].as_array().unwrap().len(), names.len());
}

fn no_page_is_alive(case: &Path, inside: &std::collections::BTreeMap<String, Vec<u8>>) {
    let note = fs::read(case.join("RM-2017-0612.int-insurer.dispatch.html")).unwrap();
    // The page that checks is the same in every dossier: nothing of a case is in it.
    let checker = fs::read(case.join("RM-2017-0612.int-insurer.verify.html")).unwrap();
    let (own, others): (Vec<_>, Vec<_>) = inside.iter().partition(|(name, _)| name.ends_with("/VERIFY.html"));
    assert!(matches!(own[..], [(_, bytes)] if *bytes == checker) && checker == pouch::verify::page::PAGE);
    let pages: Vec<(&str, &[u8])> = others.into_iter().filter(|(name, _)| Path::new(name).extension().is_some_and(|ext| ext == "html")).map(|(name, bytes)| (name.as_str(), bytes.as_slice())).chain([("dispatch", note.as_slice())]).collect();
    assert!(pages.len() >= 2);
    for (name, bytes) in pages {
        let page = String::from_utf8(bytes.to_vec()).unwrap();
        for live in ["<script", "<img src=x", "\u{1b}", "\u{7}", "\u{202E}", "href=\"javascript", "49.txt"] {
            assert!(!page.contains(live), "{name} holds {live:?}");
        }
        assert!(name == "dispatch" || page.contains("7*7"), "{name} does not show the names");
    }
}

#[test]
fn two_names_that_some_systems_take_for_one_stay_two() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    for name in ["A.txt", "a.txt", "e\u{0301}.txt", "\u{00e9}.txt"] {
        fs::write(case.join("evidence").join(name), format!("This is the statement called {name}, written in English.\n")).unwrap();
    }
    expect(&case, &["add"], 0);
    expect(&case, &["confirm", "--language", "en", "E0001", "E0002", "E0003", "E0004"], 0);
    expect(&case, &["pack", "--to", "int-insurer"], 0);
    let originals = members(&case.join("RM-2017-0612.int-insurer.zip")).into_keys().filter(|name| name.contains("/original")).count();
    assert_eq!(originals, 4);
}

#[test]
fn the_logs_of_the_samples_are_what_their_steps_give_now() {
    for name in ["rome-insurance", "argentina-2016", "red-notice-2026", "extradition-2026", "kidnapping-2026", "reply-2026", "event-2026", "training-2026"] {
        let home = tempfile::tempdir().unwrap();
        let case = home.path().join(name);
        copy(&samples().join(name), &case);
        let output = Command::new("bash").arg(samples().join("write-log")).arg(&case).arg(env!("CARGO_BIN_EXE_pouch")).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let (then, now) = (fs::read_to_string(samples().join(name).join("custody.jsonl")).unwrap(), fs::read_to_string(case.join("custody.jsonl")).unwrap());
        let differs = then.lines().zip(now.lines()).enumerate().find(|(_, (then, now))| then != now);
        assert!(then == now, "run samples/write-log samples/{name} POUCH; first difference: {differs:#?}");
    }
}

#[test]
fn the_demonstration_works_in_an_empty_folder_in_every_language_and_only_once() {
    let mut answers = Vec::new();
    for tag in ["en", "es", "zh-Hans"] {
        let home = tempfile::tempdir().unwrap();
        let first = expect(home.path(), &["--at", AT, "--lang", tag, "demo"], 0);
        let text = String::from_utf8(first.stdout).unwrap();
        assert!(text.contains("START-HERE.html") && !text.contains('⟦') && first.stderr.is_empty(), "{text}");
        let before = tree(home.path());
        assert_eq!(run(home.path(), &["--lang", tag, "demo"]).status.code(), Some(2));
        assert!(before == tree(home.path()));
        answers.push(text);
    }
    assert!(answers[0] != answers[1] && answers[1] != answers[2]);
}
