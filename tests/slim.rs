//! What a recipient builds: `--no-default-features` verifies what a whole pouch packed, and has no sender's command.
//!
//! `tests/run` packs a sample with the whole program and names the dossier in `POUCH_TEST_DOSSIER`.
#![cfg(not(feature = "sender"))]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

use std::process::{Command, Output};

fn pouch(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pouch")).args(args).env("LANG", "C").output().unwrap()
}

#[test]
fn the_small_program_verifies_what_the_whole_one_packed() {
    let dossier = std::env::var("POUCH_TEST_DOSSIER").expect("POUCH_TEST_DOSSIER names a dossier: run tests/run");
    for tag in ["en", "es", "zh-Hans"] {
        let output = pouch(&["verify", &dossier, "--lang", tag]);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.code() == Some(0) && said.matches('✓').count() == 3 && !said.contains('⟦'), "{said}");
        assert_eq!(pouch(&["show", &dossier, "--lang", tag]).status.code(), Some(0));
    }
    let mut bytes = std::fs::read(&dossier).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let changed = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(changed.path(), bytes).unwrap();
    assert_eq!(pouch(&["verify", changed.path().to_str().unwrap()]).status.code(), Some(1));
}

#[test]
fn the_small_program_keeps_the_recipients_own_file_and_finds_what_nobody_in_it_signed() {
    let dossier = std::env::var("POUCH_TEST_DOSSIER").expect("POUCH_TEST_DOSSIER names a dossier: run tests/run");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("counterparts.toml");
    let file = file.to_str().unwrap();
    assert_eq!(pouch(&["counterpart", "add", "x", "--require", "nothing", "--counterparts", file]).status.code(), Some(0));
    assert_eq!(pouch(&["verify", &dossier, "--counterparts", file]).status.code(), Some(4));
    assert_eq!(pouch(&["verify", &dossier, "--counterparts", file, "--from", "x"]).status.code(), Some(4));
    assert_eq!(pouch(&["verify", &dossier, "--counterparts", file, "--from", "nobody"]).status.code(), Some(2));
}

#[test]
fn the_small_program_has_no_sender_in_it() {
    for verb in ["pack", "add", "init", "demo", "attach", "confirm", "status", "seal", "key", "timestamp"] {
        assert_eq!(pouch(&[verb]).status.code(), Some(2), "{verb}");
    }
}
