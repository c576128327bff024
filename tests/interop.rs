//! Other programs read our dossiers as we do: BagIt's own tool, coreutils, and five unzippers.
//!
//! `tests/run` installs them. A tool that is missing is a failure, never a test left out:
//! bagit.py is taken from `POUCH_TEST_BAGIT` or from the path.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::runs::{AT, expect, members, sample};

const SAMPLES: [&str; 2] = ["rome-insurance", "argentina-2016"];

/// Packs a sample with and without compression; returns the dossiers.
fn dossiers(name: &str, home: &Path) -> Vec<PathBuf> {
    let case = sample(name, home);
    for (out, store) in [("deflated", Some("--compress")), ("stored", None)] {
        let args: Vec<&str> = ["--at", AT, "pack", "-o", out].into_iter().chain(store).collect();
        expect(&case, &args, 0);
    }
    let mut found = Vec::new();
    for out in ["deflated", "stored"] {
        let entries = fs::read_dir(case.join(out)).unwrap().map(|entry| entry.unwrap().path());
        found.extend(entries.filter(|path| path.extension().is_some_and(|ext| ext == "zip")));
    }
    found.sort();
    found
}

fn each(test: impl Fn(&Path, &Path)) {
    for name in SAMPLES {
        let home = tempfile::tempdir().unwrap();
        let found = dossiers(name, home.path());
        assert!(found.len() >= 2);
        for (number, zip) in found.iter().enumerate() {
            let out = home.path().join(format!("out{number}"));
            fs::create_dir(&out).unwrap();
            test(zip, &out);
        }
    }
}

/// Runs a tool that must be there and must say yes; returns what it printed.
fn tool(folder: &Path, program: impl Into<OsString>, args: &[&str]) -> String {
    let program = program.into();
    let output = Command::new(&program).args(args).current_dir(folder).env("LC_ALL", "C.UTF-8").output();
    let output = output.unwrap_or_else(|error| panic!("{} is needed for this test (run tests/run): {error}", program.display()));
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{} {args:?}: {said}", program.display());
    said
}

fn unzipped(zip: &Path, out: &Path) -> PathBuf {
    tool(out, "unzip", &["-q", zip.to_str().unwrap()]);
    let mut entries = fs::read_dir(out).unwrap();
    let base = entries.next().unwrap().unwrap().path();
    assert!(entries.next().is_none(), "one base folder");
    base
}

#[test]
fn the_tool_of_the_bagit_authors_finds_every_dossier_valid() {
    let bagit = std::env::var_os("POUCH_TEST_BAGIT").unwrap_or_else(|| "bagit.py".into());
    each(|zip, out| {
        let base = unzipped(zip, out);
        let said = tool(out, bagit.clone(), &["--validate", base.to_str().unwrap()]);
        assert!(said.contains("is valid"), "{said}");
        // It can say no: otherwise its yes would be worth nothing.
        fs::write(base.join("data/E0001/x.txt"), "x").unwrap();
        assert!(!Command::new(&bagit).args(["--validate", base.to_str().unwrap()]).output().unwrap().status.success());
    });
}

#[test]
fn coreutils_check_both_lists() {
    each(|zip, out| {
        let base = unzipped(zip, out);
        let lines: usize = ["manifest-sha256.txt", "tagmanifest-sha256.txt"]
            .iter()
            .map(|list| {
                let said = tool(&base, "sha256sum", &["--strict", "-c", list]);
                assert!(said.lines().all(|line| line.ends_with(": OK")), "{said}");
                said.lines().count()
            })
            .sum();
        // All but the tag manifest itself are listed.
        assert_eq!(lines, members(zip).len() - 1);
    });
}

/// Our scanner's names and digests.
fn ours(zip: &Path) -> BTreeSet<String> {
    members(zip).iter().map(|(name, bytes)| format!("{} {name}", pouch::model::digest::Digest::of(bytes))).collect()
}

fn names(zip: &Path) -> BTreeSet<String> {
    members(zip).into_keys().collect()
}

#[test]
fn unzip_finds_no_fault_and_the_same_names() {
    each(|zip, out| {
        let said = tool(out, "unzip", &["-t", zip.to_str().unwrap()]);
        assert!(said.contains("No errors detected"), "{said}");
        let list = tool(out, "unzip", &["-Z1", zip.to_str().unwrap()]);
        assert_eq!(list.lines().map(str::to_owned).collect::<BTreeSet<_>>(), names(zip));
        assert_eq!(list.lines().count(), names(zip).len());
    });
}

#[test]
fn seven_zip_finds_no_fault_and_the_same_names() {
    each(|zip, out| {
        let said = tool(out, "7z", &["t", zip.to_str().unwrap()]);
        assert!(said.contains("Everything is Ok") && !said.contains("Warning"), "{said}");
        let list = tool(out, "7z", &["l", "-ba", "-slt", zip.to_str().unwrap()]);
        let found: Vec<String> = list.lines().filter_map(|line| line.strip_prefix("Path = ")).map(str::to_owned).collect();
        assert_eq!(found.iter().cloned().collect::<BTreeSet<_>>(), names(zip));
        assert_eq!(found.len(), names(zip).len());
    });
}

#[test]
fn python_reads_the_same_names_and_bytes() {
    const SCRIPT: &str = "import hashlib, sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\nfor name in z.namelist(): print(hashlib.sha256(z.read(name)).hexdigest(), name)";
    each(|zip, out| {
        let list = tool(out, "python3", &["-c", SCRIPT, zip.to_str().unwrap()]);
        assert_eq!(list.lines().map(str::to_owned).collect::<BTreeSet<_>>(), ours(zip));
        assert_eq!(list.lines().count(), ours(zip).len());
    });
}

#[test]
fn java_reads_the_same_names() {
    each(|zip, out| {
        let list = tool(out, "jar", &["tf", zip.to_str().unwrap()]);
        assert_eq!(list.lines().map(str::to_owned).collect::<BTreeSet<_>>(), names(zip));
    });
}
