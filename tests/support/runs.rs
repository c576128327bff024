//! Runs the built program the way a person does: in a case folder, with nothing of this machine's environment.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, clippy::allow_attributes, reason = "each test uses what it needs")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The moment at which tests pack.
pub const AT: &str = "2017-06-20T09:00:00Z";

pub fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("samples")
}

/// Returns a command in a folder, with an empty environment but for the path.
pub fn pouch(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pouch"));
    command.args(args).current_dir(folder).env_clear().env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command
}

/// Runs it; returns what it answered.
pub fn run(folder: &Path, args: &[&str]) -> Output {
    pouch(folder, args).output().unwrap()
}

/// Runs it and expects an exit code.
pub fn expect(folder: &Path, args: &[&str], exit: i32) -> Output {
    let output = run(folder, args);
    assert_eq!(output.status.code(), Some(exit), "{args:?}\n{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    output
}

/// Makes a case of a type with every answer that its rows ask for, and one piece of evidence.
pub fn whole_case(folder: &Path, kind: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir_all(folder.join("evidence")).unwrap();
    fs::write(folder.join("evidence/orden.txt"), "Orden (muestra)\n").unwrap();
    let made = Command::new("python3").arg(root.join("tests/cli/gate/make.py")).arg(root.join("templates/profiles")).arg(kind).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    fs::write(folder.join("case.toml"), made.stdout).unwrap();
}

/// Copies a folder with everything below it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Copies a sample case, log included, into an empty folder.
pub fn sample(name: &str, folder: &Path) -> PathBuf {
    let case = folder.join("case");
    copy(&samples().join(name), &case);
    case
}

/// Writes the case file of the insurance sample without its items, and no evidence: a case of which a test says what is in it.
pub fn bare_case(folder: &Path) -> PathBuf {
    let case = folder.join("case");
    for name in ["evidence", "translations"] {
        fs::create_dir_all(case.join(name)).unwrap();
    }
    let text = fs::read_to_string(samples().join("rome-insurance/case.toml")).unwrap();
    let (before, rest) = text.split_once("[[item]]").unwrap();
    let (_, after) = rest.split_once("[[translator]]").unwrap();
    fs::write(case.join("case.toml"), format!("{before}[[translator]]{after}")).unwrap();
    case
}

/// Returns the members of a ZIP, inflated, by their names.
pub fn members(zip: &Path) -> BTreeMap<String, Vec<u8>> {
    let archive = pouch::archive::Archive::open(zip, &pouch::archive::Limits::default()).unwrap();
    let read = |entry: &pouch::archive::Entry<'_>| {
        let mut bytes = Vec::new();
        archive.read(entry).read_to_end(&mut bytes).unwrap();
        bytes
    };
    archive.entries().map(|entry| (entry.name.to_owned(), read(&entry))).collect()
}

/// Returns every file below a folder by its path.
pub fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    gather(folder, folder, &mut found);
    found
}

fn gather(root: &Path, folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.symlink_metadata().unwrap().is_dir() {
            gather(root, &path, found);
        } else {
            found.insert(path.strip_prefix(root).unwrap().to_owned(), fs::read(&path).unwrap());
        }
    }
}
