//! The threats of the threat model that come from outside the signatures (`docs/threats.md`, 9 to 14): containers, names,
//! sizes, readers, pages, and what a dossier tells of its sender.
//!
//! Each attack is carried out twice: where the defence is not (another program, a limit that is switched off, a decoder
//! without its guard), and it succeeds; then on pouch, and it is found.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use der::Decode as _;
use pouch::archive::{Archive, Limits, Packing};
use pouch::model::finding::Level;
use pouch::model::verdict::{Grade, Outcome, Question};
use pouch::verify::Settings;
use support::runs::{AT, bare_case, expect, members, pouch, run};
use support::{codes, dossier, relist, verify_bytes, zip};

fn python(script: &str, arg: &Path) -> String {
    let output = Command::new("python3").args(["-c", script]).arg(arg).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn threat_09_a_zip_that_two_programs_read_differently_is_refused() {
    let honest = zip(&dossier(), Packing::Stored);
    let mut files = dossier();
    files.insert("data/E0001/es.txt".into(), "Otra declaración.\n".into());
    relist(&mut files);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("both.zip");
    fs::write(&path, [honest.clone(), zip(&files, Packing::Stored)].concat()).unwrap();
    // Without the scan: one program shows the first dossier, another the second.
    let seven = Command::new("7z").args(["x", "-so"]).arg(&path).arg("BJ-2026-0017/data/E0001/es.txt").output().unwrap();
    let read = "import sys, zipfile\nsys.stdout.write(zipfile.ZipFile(sys.argv[1]).read('BJ-2026-0017/data/E0001/es.txt').decode())";
    assert_eq!(String::from_utf8(seven.stdout).unwrap(), "Primera declaración.\n");
    assert_eq!(python(read, &path), "Otra declaración.\n");
    // With it: neither is.
    let verdict = verify_bytes(&fs::read(&path).unwrap(), &Settings::default()).unwrap();
    assert_eq!((verdict.grade(), verdict.seal), (Grade::Broken, None));
    assert_ne!(verify_bytes(&honest, &Settings::default()).unwrap().grade(), Grade::Broken);
}

#[test]
fn threat_10_a_name_that_climbs_out_is_refused_and_nothing_is_written() {
    let mut files = dossier();
    files.insert("data/aa/bb/escaped.txt".into(), b"out\n".to_vec());
    relist(&mut files);
    let mut bytes = zip(&files, Packing::Stored);
    // Both headers name it, so no program is asked to choose.
    let (safe, name) = ("BJ-2026-0017/data/aa/bb/escaped.txt", "BJ-2026-0017/../../../../scaped.txt");
    assert_eq!(safe.len(), name.len());
    let places: Vec<usize> = (0..bytes.len() - safe.len()).filter(|at| &bytes[*at..*at + safe.len()] == safe.as_bytes()).collect();
    assert_eq!(places.len(), 2);
    for at in places {
        bytes[at..at + safe.len()].copy_from_slice(name.as_bytes());
    }
    let dir = tempfile::tempdir().unwrap();
    let inner = dir.path().join("a/b/c/d/unpacked");
    fs::create_dir_all(&inner).unwrap();
    let path = inner.join("x.zip");
    fs::write(&path, &bytes).unwrap();
    // Without the defence: who joins folder and name writes outside of the folder.
    let target = inner.join(name);
    let real = target.components().fold(PathBuf::new(), |mut path, part| {
        if part == std::path::Component::ParentDir { path.pop(); } else { path.push(part); }
        path
    });
    assert!(!real.starts_with(&inner), "{}", real.display());
    // With it: refused, and neither `verify` nor `show` writes anything anywhere near.
    let before = support::runs::tree(dir.path());
    for command in ["verify", "show"] {
        let output = run(&inner, &["--json", command, "x.zip"]);
        assert!(!output.status.success(), "{command}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("archive-"), "{command}");
    }
    assert_eq!(support::runs::tree(dir.path()), before);
}

#[test]
fn threat_11_a_bomb_is_refused_and_is_one_without_the_limits() {
    let mut files = dossier();
    // Zeros shrink a thousandfold.
    files.insert("data/zeros.bin".into(), vec![0; 64 << 20]);
    relist(&mut files);
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("bomb.zip");
    let bytes = zip(&files, Packing::Deflated);
    assert!(bytes.len() < 1 << 20);
    fs::write(&path, &bytes).unwrap();
    // The defence switched off: it is opened, and asks for sixty-four times what it weighs, and more.
    let none = Limits { entries: u64::MAX, directory_bytes: u64::MAX, total_bytes: u64::MAX, ratio: u64::MAX, ratio_from: u64::MAX };
    assert!(Archive::open(&path, &none).is_ok());
    let verdict = verify_bytes(&bytes, &Settings::default()).unwrap();
    assert_eq!((verdict.grade(), codes(&verdict, Level::Error)), (Grade::Broken, vec!["archive-bomb"]));
}

/// Signed data whose set of digest algorithms has a great many elements, in the order that costs most to sort.
fn flood(elements: usize) -> Vec<u8> {
    fn wrap(tag: u8, inner: &[u8]) -> Vec<u8> {
        let length = u32::try_from(inner.len()).unwrap().to_be_bytes();
        let head = match inner.len() {
            0..=0x7F => vec![tag, length[3]],
            0x80..=0xFF => vec![tag, 0x81, length[3]],
            0x100..=0xFFFF => vec![tag, 0x82, length[2], length[3]],
            _ => vec![tag, 0x83, length[1], length[2], length[3]],
        };
        [head.as_slice(), inner].concat()
    }
    let algorithm = |number: usize| {
        let number = 0x3FFF - u16::try_from(number).unwrap();
        let arcs = [0x2A, 0x80 | u8::try_from(number >> 7).unwrap(), u8::try_from(number & 0x7F).unwrap()];
        [&[0x30, 5, 6, 3], arcs.as_slice()].concat()
    };
    let set = wrap(0x31, &(0..elements).flat_map(algorithm).collect::<Vec<u8>>());
    let data = wrap(0x30, &[&[2, 1, 1], set.as_slice(), &[0x30, 11, 6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 1], &[0x31, 0]].concat());
    wrap(0x30, &[&[6, 9, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2], wrap(0xA0, &data).as_slice()].concat())
}

fn fastest(of: usize, mut work: impl FnMut()) -> Duration {
    let once = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..of).map(|_| once(&mut work)).min().unwrap()
}

#[test]
fn threat_12_a_signature_made_to_exhaust_its_reader_is_put_aside_unread() {
    let bytes = flood(6_000);
    assert!(bytes.len() < pouch::seal::LARGEST);
    // Without the guard: the decoder sorts what it reads, each element past all before it.
    let bare = fastest(1, || {
        let outer = cms::content_info::ContentInfo::from_der(&bytes);
        // Whether it is taken or refused in the end, the time has been spent.
        let _either = outer.ok().map(|outer| outer.content.decode_as::<cms::signed_data::SignedData>().is_ok());
    });
    let guarded = fastest(5, || assert!(pouch::seal::check_cades(&bytes, b"").is_err()));
    assert!(bare > guarded * 10, "{bare:?} without the guard, {guarded:?} with it");
    // A small one of the same make passes the guard: it is the number that is refused.
    assert!(pouch::seal::check_cades(&flood(8), b"").is_ok_and(|signed| signed.signers.is_empty()));
    // The dossier around it is read to its end.
    let mut files = dossier();
    files.insert(pouch::seal::CADES.into(), bytes);
    let verdict = verify_bytes(&zip(&files, Packing::Stored), &Settings::default()).unwrap();
    let hashes = verdict.lines.iter().find(|line| line.question == Question::Hashes).unwrap();
    assert_eq!(hashes.outcome, Outcome::Holds);
}

/// Names that do something where they are not escaped.
const LIVE: [&str; 4] = ["<script>alert(1)<script>.txt", "\u{1b}]0;owned\u{7}.txt", "a\u{202e}txt.exe.txt", "{{7*7}}marked.txt"];

/// Does a page or a screen hold the live form of such a name?
fn is_live(text: &str) -> bool {
    ["<script>alert(1)", "\u{1b}]0;", "\u{202e}", "49marked"].iter().any(|form| text.contains(form))
}

#[test]
fn threat_13_names_and_words_are_never_live_on_pages_and_screens() {
    // Without the defence: what joins name and page is live, so the eye that looks is not blind.
    assert!(LIVE[..3].iter().all(|name| is_live(&format!("<td>{name}</td>"))) && is_live(&LIVE[3].replace("{{7*7}}", "49")));
    let dir = tempfile::tempdir().unwrap();
    let case = bare_case(dir.path());
    for name in LIVE {
        fs::write(case.join("evidence").join(name), format!("Texto de prueba {}.\n", name.len())).unwrap();
    }
    let no_words = |number: &'static str| ["confirm", number, "--language", "zxx"];
    let [one, two, three, four] = ["E0001", "E0002", "E0003", "E0004"].map(no_words);
    let screens = [&["add"][..], &one, &two, &three, &four, &["status"], &["check"], &["pack"]].map(|args| run(&case, &[&["--at", AT], args].concat()));
    for output in &screens {
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        // A screen is no page: only what steers a terminal, or turns the reading round, is live there.
        assert!(!said.contains('\u{1b}') && !said.contains('\u{202e}'), "{said}");
    }
    let zips: Vec<PathBuf> = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|own| own == "zip")).collect();
    assert!(!zips.is_empty(), "{}", String::from_utf8_lossy(&screens[7].stderr));
    let mut named = 0;
    for (name, bytes) in zips.iter().flat_map(|zip| members(zip)) {
        let text = String::from_utf8_lossy(&bytes);
        if text.starts_with("<!") && !name.ends_with("VERIFY.html") {
            assert!(!is_live(&text), "{name}");
            named += usize::from(text.contains("&lt;script&gt;alert(1)"));
        }
        assert!(!name.contains("script") && name.is_ascii(), "{name}");
    }
    assert!(named > 0, "no page names the file at all");
}

#[test]
fn threat_14_a_dossier_tells_nothing_of_the_computer_it_was_made_on() {
    const TELLS: [&str; 3] = ["geheimrat", "buero-pc-0815", "Schulung2026"];
    let dir = tempfile::tempdir().unwrap();
    let packed = |number: u8| {
        let home = dir.path().join(format!("home/{}/{}-{number}", TELLS[0], TELLS[2]));
        fs::create_dir_all(&home).unwrap();
        let case = support::runs::sample("rome-insurance", &home);
        let mut command = pouch(&case, &["--at", AT, "pack"]);
        command.env("HOME", &home).env("USER", TELLS[0]).env("LOGNAME", TELLS[0]).env("HOSTNAME", TELLS[1]);
        command.env("TZ", ["Asia/Shanghai", "America/Bogota"][usize::from(number)]);
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let zip = fs::read_dir(&case).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.extension().is_some_and(|own| own == "zip")).unwrap();
        (case, zip)
    };
    let ((case, one), (_, other)) = (packed(0), packed(1));
    let tells = |zip: &Path| -> Vec<&'static str> {
        let raw = fs::read(zip).unwrap();
        let inside = members(zip).into_values().chain([raw]).collect::<Vec<_>>();
        let holds = |word: &str| inside.iter().any(|bytes| bytes.windows(word.len()).any(|window| window == word.as_bytes()));
        TELLS.into_iter().filter(|word| holds(word)).collect()
    };
    // Without the defence: another archiver keeps what it finds, and two copies differ by their times alone.
    let naive = |name: &str, time: &str| {
        let zip = dir.path().join(name);
        fs::write(case.join("note.txt"), case.display().to_string()).unwrap();
        let touched = Command::new("touch").args(["-d", time]).arg(case.join("note.txt")).status().unwrap();
        let made = Command::new("zip").args(["-q", "-X"]).arg(&zip).arg("note.txt").current_dir(&case).status().unwrap();
        assert!(touched.success() && made.success());
        zip
    };
    let (first, second) = (naive("1.zip", "2020-01-01"), naive("2.zip", "2021-01-01"));
    assert_eq!(tells(&first), [TELLS[0], TELLS[2]]);
    assert_ne!(fs::read(first).unwrap(), fs::read(second).unwrap());
    // With it: nothing, and the same bytes in other homes, names and time zones.
    assert!(tells(&one).is_empty(), "{:?}", tells(&one));
    assert_eq!(fs::read(&one).unwrap(), fs::read(&other).unwrap());
    expect(&case, &["verify", one.to_str().unwrap()], 0);
}
