//! The dossiers of the samples, damaged: no byte of a real dossier can change unseen, and each change has its own code.
//!
//! All bytes of the smaller dossier are flipped in a release build, every 23rd in a debug build, which is slower
//! by that much; of the larger one, a fixed share. The small dossier of `tamper.rs` is flipped whole in both. Those that
//! are flipped byte by byte are without their PDF, which is larger than all the rest; the larger one has it.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::fs::{self, File};
use std::os::unix::fs::FileExt as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use pouch::archive::Packing;
use pouch::model::finding::Level;
use pouch::model::verdict::Grade;
use pouch::verify::{Settings, VerifyError};
use support::runs::{AT, expect, members, sample};
use support::{Files, codes, relist, verify_bytes};

const STEP: usize = if cfg!(debug_assertions) { 23 } else { 1 };

fn dossier(name: &str, recipient: &str, home: &Path, how: &[&str]) -> PathBuf {
    let case = sample(name, home);
    expect(&case, &[&["--at", AT, "pack", "--to", recipient, "-o", home.to_str().unwrap()], how].concat(), 0);
    fs::read_dir(home).unwrap().map(|entry| entry.unwrap().path()).find(|path| path.extension().is_some_and(|ext| ext == "zip")).unwrap()
}

fn is_seen(path: &Path) -> bool {
    let settings = Settings { threads: 1, ..Settings::default() };
    match pouch::verify::run(path, &settings, &()) {
        Ok(verdict) => verdict.grade() == Grade::Broken,
        Err(error) => matches!(error, VerifyError::NotADossier { .. }),
    }
}

/// Changes one byte after another in place, on several threads; returns those that went unseen, and how many were changed.
fn unseen(zip: &Path, step: usize) -> (Vec<usize>, usize) {
    let bytes = fs::read(zip).unwrap();
    let (next, tried) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    let found = std::thread::scope(|scope| {
        let work = |number: usize| {
            let path = zip.with_extension(format!("{number}.copy"));
            fs::write(&path, &bytes).unwrap();
            let file = File::options().write(true).open(&path).unwrap();
            assert!(!is_seen(&path), "the untouched copy holds");
            let passes_unseen = |(at, byte): (usize, u8)| {
                // One bit, another for each place: over the file every bit of a byte has its turn.
                file.write_all_at(&[byte ^ (1 << (at / step % 8))], at as u64).unwrap();
                let unseen = !is_seen(&path);
                file.write_all_at(&[byte], at as u64).unwrap();
                tried.fetch_add(1, Ordering::Relaxed);
                unseen.then_some(at)
            };
            let places = std::iter::from_fn(|| Some(next.fetch_add(step, Ordering::Relaxed)).and_then(|at| Some((at, *bytes.get(at)?))));
            places.filter_map(passes_unseen).collect::<Vec<_>>()
        };
        let workers: Vec<_> = (0..threads).map(|number| scope.spawn(move || work(number))).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    (found, tried.into_inner())
}

#[test]
fn no_byte_of_the_smaller_sample_can_change_unseen() {
    let home = tempfile::tempdir().unwrap();
    let zip = dossier("rome-insurance", "int-insurer", home.path(), &["--no-pdf"]);
    let (found, tried) = unseen(&zip, STEP);
    assert!(found.is_empty(), "unseen at {found:?}");
    assert_eq!(tried as u64, fs::metadata(&zip).unwrap().len().div_ceil(STEP as u64));
}

#[test]
fn no_byte_tried_in_the_larger_sample_can_change_unseen() {
    let home = tempfile::tempdir().unwrap();
    let zip = dossier("argentina-2016", "ar-pfa", home.path(), &[]);
    let (found, tried) = unseen(&zip, 211 * STEP);
    assert!(found.is_empty(), "unseen at {found:?}");
    assert!(tried > 50, "{tried}");
}

/// The files of the sample's dossier below its base folder.
fn files(home: &Path) -> Files {
    let zip = dossier("rome-insurance", "cn-insurer", home, &[]);
    members(&zip).into_iter().map(|(name, bytes)| (name.split_once('/').unwrap().1.to_owned(), bytes)).collect()
}

fn errors(files: &Files) -> Vec<&'static str> {
    codes(&verify_bytes(&support::zip(files, Packing::Deflated), &Settings::default()).unwrap(), Level::Error)
}

/// What is done, the codes that must come back, and how it is done.
type Case<'a> = (&'a str, &'a [&'a str], &'a dyn Fn(&mut Files));

#[test]
fn each_way_to_damage_the_sample_has_its_own_code() {
    let home = tempfile::tempdir().unwrap();
    let good = files(home.path());
    assert_eq!(errors(&good), Vec::<&str>::new());
    let find = |part: &str| good.keys().find(|name| name.contains(part)).unwrap().clone();
    let (one, two) = (find("data/E0003/zh-Hans.t"), find("data/E0005/zh-Hans.t"));
    let cases: [Case<'_>; 8] = [
        ("a letter added to a translation", &["bag-digest-mismatch", "bag-oxum-mismatch"], &|files| files.get_mut(&one).unwrap().push(b'.')),
        ("a letter changed on the first page", &["bag-digest-mismatch"], &|files| files.get_mut("START-HERE.html").unwrap()[100] ^= 1),
        ("a file added to the payload", &["bag-oxum-mismatch", "bag-unlisted-file"], &|files| drop(files.insert("data/E0001/fr.txt".into(), b"x".to_vec()))),
        ("a page added", &["bag-unlisted-file"], &|files| drop(files.insert("READ-ME-FIRST.html".into(), b"x".to_vec()))),
        ("an original removed", &["bag-missing-file", "bag-oxum-mismatch", "dossier-index-mismatch"], &|files| drop(files.remove(&one))),
        ("a translation renamed", &["bag-missing-file", "bag-unlisted-file", "dossier-index-mismatch"], &|files| {
            let bytes = files.remove(&one).unwrap();
            files.insert(one.replace("zh-Hans", "zh-Hant"), bytes);
        }),
        ("two translations swapped, lists recomputed", &["dossier-index-mismatch"], &|files| {
            let (first, second) = (files[&one].clone(), files[&two].clone());
            files.insert(one.clone(), second);
            files.insert(two.clone(), first);
            relist(files);
        }),
        ("the tail of the log cut, lists recomputed", &["custody-count-differs"], &|files| {
            let log = String::from_utf8(files["custody.jsonl"].clone()).unwrap();
            let lines: Vec<&str> = log.lines().collect();
            files.insert("custody.jsonl".into(), (lines[..lines.len() - 1].join("\n") + "\n").into_bytes());
            relist(files);
        }),
    ];
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(what, expected, change)| {
            let mut bad = good.clone();
            change(&mut bad);
            let found = errors(&bad);
            (found != *expected).then(|| format!("{what}: {found:?}, not {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn each_way_to_damage_the_container_has_its_own_code() {
    let home = tempfile::tempdir().unwrap();
    let zip = dossier("rome-insurance", "int-insurer", home.path(), &[]);
    let good = fs::read(&zip).unwrap();
    let code = |bytes: &[u8]| codes(&verify_bytes(bytes, &Settings::default()).unwrap(), Level::Error);
    assert_eq!(code(&good), Vec::<&str>::new());
    assert_eq!(code(&[&good[..], b"more"].concat()), ["archive-trailing-bytes"]);
    assert_eq!(code(&[b"#!/bin/sh\nexit\n", &good[..]].concat()), ["archive-prefixed-bytes"]);
    assert_eq!(code(&[&good[..], &good[..]].concat()), ["archive-concatenated"]);
    assert_eq!(code(&good[..good.len() - 3]), ["archive-cut-off"]);
    assert_eq!(code(&twice(&good)), ["archive-duplicate-name"]);
}

/// Gives `data/E0002/side-by-side.en.html` the name of its sister in E0001, in both of its headers.
fn twice(zip: &[u8]) -> Vec<u8> {
    let old = b"/data/E0002/side-by-side.en.html".as_slice();
    let places: Vec<usize> = zip.windows(old.len()).enumerate().filter(|(_, window)| *window == old).map(|(at, _)| at).collect();
    assert_eq!(places.len(), 2, "local header and directory");
    let mut out = zip.to_vec();
    for at in places {
        out[at + b"/data/E000".len()] = b'1';
    }
    out
}
