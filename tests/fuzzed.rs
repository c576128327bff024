//! Takes every input that the fuzzer kept through the door it was kept for: what once was new ground stays sound.
//!
//! The doors are those of the fuzzer itself (`fuzz/src/sealed.rs`); a panic, or an assertion there, fails here.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What the doors ask of the fuzzer.
mod doors {
    use std::path::PathBuf;
    use std::sync::LazyLock;

    pub(crate) type Plain = (&'static str, fn(&[u8]), bool);

    static ROOM: LazyLock<tempfile::TempDir> = LazyLock::new(|| tempfile::tempdir().unwrap());

    /// Each thread has a room of its own: the doors are entered side by side.
    pub(crate) fn put(name: &str, data: &[u8]) -> PathBuf {
        let room = ROOM.path().join(format!("{:?}", std::thread::current().id()));
        std::fs::create_dir_all(&room).unwrap();
        let path = room.join(name);
        std::fs::write(&path, data).unwrap();
        path
    }
}

#[allow(clippy::drop_non_drop, reason = "the fuzzer builds it with other lints")]
#[path = "../fuzz/src/sealed.rs"]
mod sealed;

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus")
}

fn files(door: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(corpus().join(door)).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

#[test]
fn every_input_that_the_fuzzer_kept_goes_through_its_door() {
    for (name, enter, _) in sealed::DOORS {
        let kept = files(name);
        assert!(!kept.is_empty(), "{name} has no corpus");
        for path in kept {
            let data = fs::read(&path).unwrap();
            let begin = Instant::now();
            enter(&data);
            assert!(begin.elapsed() < Duration::from_secs(20), "{} took {:?}", path.display(), begin.elapsed());
        }
    }
}

#[test]
fn every_corpus_belongs_to_a_door() {
    // Those of documents are read by tests/corpus.rs.
    let documents = include_str!("../fuzz/run").split_once("documents=(").unwrap().1.split_once(')').unwrap().0;
    assert!(documents.split(' ').count() > 20);
    for entry in fs::read_dir(corpus()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(sealed::DOORS.iter().any(|(door, ..)| *door == name) || documents.split(' ').any(|door| door == name), "{name} is no door");
    }
}
