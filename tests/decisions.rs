//! One person cannot pack what needs three, by any order of commands; and a notice that a life is at risk is typed in
//! less than a minute.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::print_stdout, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use support::runs::{AT, expect, pouch, run, whole_case};

/// The ways in which one person writes one name.
const NAMES: [&str; 5] = ["HE Yining", "yining  HE", "何以宁", "HE Yi-ning", "Insp. HE Yining (何以宁)"];

/// Gives a reason for every warning that stands; without them nobody approves.
fn give_reasons(folder: &Path, more: &[&str]) {
    let checked = run(folder, &[&["--at", AT, "--json"], more, &["check"]].concat());
    let answer: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
    let is_open = |finding: &&serde_json::Value| finding["level"] == "warning";
    let names: Vec<String> = answer["findings"].as_array().unwrap().iter().filter(is_open).map(|finding| format!("{}@{}", finding["code"].as_str().unwrap(), finding["place"].as_str().unwrap())).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    expect(folder, &[&["--at", AT, "--quiet", "--actor", "HE Yining"], more, &["waive"], names.as_slice(), &["--reason", "样例"]].concat(), 0);
}

/// The same for somebody who tries everything: whatever can be waived is.
fn give_reasons_if_any(folder: &Path) {
    let checked = run(folder, &["--at", AT, "--json", "check"]);
    let Ok(answer) = serde_json::from_slice::<serde_json::Value>(&checked.stdout) else { return };
    for finding in answer["findings"].as_array().into_iter().flatten().filter(|finding| finding["level"] == "warning") {
        let name = format!("{}@{}", finding["code"].as_str().unwrap(), finding["place"].as_str().unwrap());
        drop(run(folder, &["--at", AT, "--quiet", "--actor", "HE Yining", "waive", &name, "--reason", "x"]));
    }
}

/// One step of the person at work; whatever it answers, the person goes on.
fn step(folder: &Path, number: usize) {
    let name = NAMES[number / 8 % NAMES.len()];
    let with = |args: &[&str]| drop(run(folder, &[&["--at", AT, "--quiet"], args].concat()));
    match number % 8 {
        0 => with(&["--actor", name, "add"]),
        1 => with(&["--actor", name, "confirm", "E0001", "--language", "es"]),
        2 => with(&["approve", "--role", "approver", "--name", name]),
        3 => with(&["--actor", name, "approve", "--role", "legal"]),
        4 => with(&["gate", "G4", "--answer", "yes", "--reason", "x", "--who", name]),
        5 => {
            let text = fs::read_to_string(folder.join("case.toml")).unwrap();
            fs::write(folder.join("case.toml"), text.replace("prepared_by = \"HE Yining (何以宁)\"", "prepared_by = \"GU Changhe\"\napproved_by = \"LU Jia\"")).unwrap();
        }
        6 => fs::write(folder.join("evidence/more.txt"), format!("Otra ({number})\n")).unwrap(),
        _ => with(&["pack", "--force"]),
    }
}

#[test]
fn one_person_packs_nothing_that_needs_three_in_whatever_order() {
    let mut chance = 0x2545_F491_4F6C_DD1D_u64;
    for round in 0..9 {
        let kind = ["RN", "EXT", "RETURN"][round % 3];
        let dir = tempfile::tempdir().unwrap();
        whole_case(dir.path(), kind);
        let mut taken = Vec::new();
        for _ in 0..14 {
            chance ^= chance << 13;
            chance ^= chance >> 7;
            chance ^= chance << 17;
            let number = usize::try_from(chance % 40).unwrap();
            taken.push(number);
            step(dir.path(), number);
        }
        for number in [0, 1] {
            step(dir.path(), number);
        }
        give_reasons_if_any(dir.path());
        for number in [2, 3, 7] {
            step(dir.path(), number);
        }
        let zips = fs::read_dir(dir.path()).unwrap().filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|ext| ext == "zip")).count();
        assert_eq!(zips, 0, "{kind}: packed by one person after the steps {taken:?}");
    }
}

#[test]
fn an_office_cannot_make_a_type_that_is_freer_than_the_one_it_builds_upon() {
    let dir = tempfile::tempdir().unwrap();
    let office = dir.path().join("office");
    fs::create_dir_all(office.join("profiles")).unwrap();
    fs::write(office.join("profiles/DIFFUSION.toml"), "type = \"DIFFUSION\"\nbase = \"RN\"\ndate = \"2026-11-22\"\n").unwrap();
    let folder = dir.path().join("case");
    whole_case(&folder, "RN");
    let text = fs::read_to_string(folder.join("case.toml")).unwrap();
    fs::write(folder.join("case.toml"), text.replace("type = \"RN\"", "type = \"DIFFUSION\"")).unwrap();
    let with = |args: &[&str]| run(&folder, &[&["--at", AT, "--templates", office.to_str().unwrap()], args].concat());
    assert!(with(&["--actor", "HE Yining", "add"]).status.success());
    assert!(with(&["confirm", "E0001", "--language", "es"]).status.success());
    let packed = with(&["pack"]);
    let said = format!("{}{}", String::from_utf8_lossy(&packed.stdout), String::from_utf8_lossy(&packed.stderr));
    assert!(!packed.status.success() && said.contains("legal") && said.contains("approver"), "{said}");
    give_reasons(&folder, &["--templates", office.to_str().unwrap()]);
    assert!(with(&["approve", "--role", "legal", "--name", "LU Jia (卢佳)"]).status.success());
    assert!(!with(&["pack"]).status.success());
    assert!(with(&["approve", "--role", "approver", "--name", "GU Changhe (顾长河)"]).status.success());
    assert!(with(&["pack"]).status.success());
}

#[test]
fn a_refused_or_missing_record_stops_a_return() {
    let changes = [
        ("return.host_agreement", "refused"), ("return.host_agreement", "нет"), ("return.host_agreement", "not yet asked"), ("return.independent_witness", "no one"),
        ("return.consent_statement", "evidence/missing.pdf"),
    ];
    for (key, value) in changes {
        let dir = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        whole_case(dir.path(), "RETURN");
        let made = Command::new("python3").arg(root.join("tests/cli/gate/make.py")).arg(root.join("templates/profiles")).arg("RETURN").arg(format!("{key}={value}")).output().unwrap();
        fs::write(dir.path().join("case.toml"), made.stdout).unwrap();
        expect(dir.path(), &["--at", AT, "--quiet", "add"], 0);
        let said = run(dir.path(), &["--at", AT, "--json", "check"]);
        let said = String::from_utf8_lossy(&said.stdout).into_owned();
        let code = if key.ends_with("statement") { "rule-paper-missing" } else { "rule-refused" };
        assert!(said.contains(code) && said.contains(r#""level":"error""#), "{key} = {value}: {said}");
    }
}

#[test]
fn no_spelling_makes_a_second_person_of_the_preparer() {
    let dir = tempfile::tempdir().unwrap();
    whole_case(dir.path(), "EXT");
    let at = |args: &[&str], exit: i32| expect(dir.path(), &[&["--at", AT, "--quiet"], args].concat(), exit);
    at(&["--actor", "HE Yining", "add"], 0);
    at(&["--actor", "HE Yining", "confirm", "E0001", "--language", "es"], 0);
    for name in ["HE Yınıng", "Hᴇ Yining", "HE Yin1ng", "ꓧꓰ Yining", "Хэ Инин", "H. Y.", "何以寧", "Mr HE", "HÉ Yì-níng, Supt.", "Ho I-ning", "ᎻE Yining", "Yining"] {
        for role in ["legal", "approver"] {
            let output = run(dir.path(), &["--at", AT, "--json", "approve", "--role", role, "--name", name]);
            let told = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
            assert!(!output.status.success(), "{name} as {role}");
            assert!(["approval-same-person", "approval-odd-letter", "approval-half-name"].iter().any(|code| told.contains(code)), "{name}: {told}");
        }
    }
    give_reasons(dir.path(), &[]);
    at(&["approve", "--role", "legal", "--name", "Лу Цзя (卢佳)"], 0);
}

#[test]
fn nobody_answers_a_safeguard_question_in_anothers_name() {
    let dir = tempfile::tempdir().unwrap();
    whole_case(dir.path(), "RN");
    let at = |args: &[&str], exit: i32| drop(expect(dir.path(), &[&["--at", AT, "--json"], args].concat(), exit));
    let unsure = || String::from_utf8(run(dir.path(), &["--at", AT, "--json", "gate", "G4"]).stdout).unwrap().contains("gate-unsure");
    at(&["--actor", "HE Yining", "add"], 0);
    at(&["--actor", "Mallory Stone", "gate", "G4", "--answer", "no", "--reason", "x", "--who", "沈知秋 (SHEN Zhiqiu)"], 1);
    assert!(!fs::read_to_string(dir.path().join("custody.jsonl")).unwrap().contains("SHEN Zhiqiu"), "logged for ever as another's");
    at(&["gate", "G4", "--answer", "no", "--reason", "x", "--who", "H. Y."], 1);
    at(&["--actor", "沈知秋", "gate", "G4", "--answer", "unsure", "--reason", "x", "--who", "沈知秋 (SHEN Zhiqiu)"], 0);
    at(&["gate", "G4", "--answer", "yes", "--reason", "x", "--who", "Шэнь Чжицю"], 0);
    assert!(unsure(), "lifted by the same person in another script");
    at(&["gate", "G4", "--answer", "yes", "--reason", "x", "--who", "卢佳 (LU Jia)"], 0);
    assert!(!unsure());
}

#[test]
fn three_people_pack_it() {
    let dir = tempfile::tempdir().unwrap();
    whole_case(dir.path(), "EXT");
    let at = |args: &[&str]| expect(dir.path(), &[&["--at", AT, "--quiet"], args].concat(), 0);
    at(&["--actor", "HE Yining", "add"]);
    at(&["--actor", "HE Yining", "confirm", "E0001", "--language", "es"]);
    expect(dir.path(), &["--at", AT, "--quiet", "approve", "--role", "legal", "--name", "LU Jia (卢佳)"], 1);
    give_reasons(dir.path(), &[]);
    at(&["approve", "--role", "legal", "--name", "LU Jia (卢佳)"]);
    at(&["approve", "--role", "approver", "--name", "GU Changhe (顾长河)"]);
    at(&["pack"]);
}

const OFFICE: &str = "working_language = \"zh-Hans\"\n[sender]\nauthority = \"样例市公安局\"\ncountry = \"CN\"\nofficer = \"何以宁 (HE Yining)\"\ncapacity = \"联络官\"\nphone = \"+86 10 5550 0120\"\ntime_zone = \"Asia/Shanghai\"\n[handling]\nmarking = \"仅供警务使用\"\nevidence_use = \"ask\"\nonward_transfer = \"no\"\n[[recipient]]\nkey = \"ru-mvd\"\nauthority = \"МВД (образец)\"\ncountry = \"RU\"\nlanguages = [\"ru\"]\ntime_zone = \"Europe/Moscow\"\n";

#[test]
fn a_notice_that_a_life_is_at_risk_is_typed_and_packed_in_less_than_a_minute() {
    /// A person types so many characters a second: 300 a minute.
    const TYPED_A_SECOND: f64 = 5.0;
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("o.toml"), OFFICE).unwrap();
    let answers = "LI, 23, student, seized in Moscow 13 Jan 08:10\nmother, by phone\nneeds insulin, +7 495 555 0186\nCNY 500000\n\nlocate the number\n18:00\nno publicity\nour desk\n\nGU Changhe\n\n";
    let commands = ["init k --type TTL --ask --office o.toml", "pack"];
    let start = Instant::now();
    let args: Vec<&str> = ["--at", "2015-01-13T02:00:00Z"].into_iter().chain(commands[0].split(' ')).collect();
    let mut child = pouch(dir.path(), &args).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    expect(&dir.path().join("k"), &["--at", "2015-01-13T02:01:00Z", commands[1]], 0);
    let machine = start.elapsed().as_secs_f64();
    let typed = answers.chars().count() + commands.iter().map(|command| "pouch ".len() + command.len() + 1).sum::<usize>() + "cd k\n".len();
    #[expect(clippy::cast_precision_loss, reason = "some hundreds of characters")]
    let hand = typed as f64 / TYPED_A_SECOND;
    println!("{typed} characters at {TYPED_A_SECOND} a second: {hand:.0} s; pouch: {machine:.1} s; together {:.0} s", hand + machine);
    assert!(hand + machine < 60.0, "{hand} s of typing and {machine} s of work");
    let zip = dir.path().join("k/TTL-20150113-0200.ru-mvd.zip");
    let page = support::runs::members(&zip).into_iter().find(|(name, _)| name.ends_with("START-HERE.html")).unwrap().1;
    let page = String::from_utf8(page).unwrap();
    let first = page.split("class=\"sheet rest\"").next().unwrap();
    for wanted in ["Europe/Moscow", "Asia/Shanghai", "id=\"unknown\""] {
        assert!(first.contains(wanted), "{wanted} is not on the first page");
    }
}

#[test]
fn what_is_not_said_yet_is_no_request_for_nothing() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("o.toml"), OFFICE).unwrap();
    let answers = "LI, 23, student, seized in Moscow 13 Jan 08:10\nmother, by phone\nneeds insulin\nCNY 500000\n\n\n18:00\nno publicity\nour desk\n\nGU Changhe\n\n";
    let mut child = pouch(dir.path(), &["--at", "2015-01-13T02:00:00Z", "init", "k", "--type", "TTL", "--ask", "--office", "o.toml"]).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    expect(&dir.path().join("k"), &["--at", "2015-01-13T02:01:00Z", "pack"], 0);
    let page = support::runs::members(&dir.path().join("k/TTL-20150113-0200.ru-mvd.zip")).into_iter().find(|(name, _)| name.ends_with("START-HERE.html")).unwrap().1;
    let page = String::from_utf8(page).unwrap();
    let noask = page.split("class=\"noask\"").nth(1).and_then(|rest| rest.split("</p>").next()).unwrap();
    assert!(noask.contains("позвоните отправителю") && !noask.contains("не запрашиваются"), "{noask}");
    let unknown = page.split("id=\"unknown\"").nth(1).and_then(|rest| rest.split("</section>").next()).unwrap();
    assert!(!unknown.contains('_') && unknown.matches("<li>").count() > 5, "{unknown}");
}
