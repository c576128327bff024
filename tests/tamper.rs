//! A dossier changed in one way each: the answer is always no, and says what was done.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a builder that fails fails its test")]

mod support;

use pouch::archive::Packing;
use pouch::model::digest::{Algorithm, Digest, MultiHasher};
use pouch::model::finding::Level;
use pouch::model::verdict::{Grade, Outcome};
use pouch::verify::{Expected, Settings, VerifyError, telephone};
use support::{Files, codes, dossier, relist, spread, verify_bytes, zip};

fn errors(bytes: &[u8]) -> Vec<&'static str> {
    codes(&verify_bytes(bytes, &Settings::default()).unwrap(), Level::Error)
}

fn errors_after(change: impl FnOnce(&mut Files)) -> Vec<&'static str> {
    let mut files = dossier();
    change(&mut files);
    errors(&zip(&files, Packing::Stored))
}

#[test]
fn an_untouched_dossier_holds_in_every_line() {
    for packing in [Packing::Stored, Packing::Deflated] {
        let verdict = verify_bytes(&zip(&dossier(), packing), &Settings::default()).unwrap();
        assert_eq!(verdict.findings().collect::<Vec<_>>(), Vec::<&pouch::model::finding::Finding>::new());
        let outcomes: Vec<_> = verdict.lines.iter().map(|line| line.outcome).collect();
        assert_eq!(outcomes, [Outcome::Holds, Outcome::Holds, Outcome::NotChecked, Outcome::NotPresent, Outcome::NotPresent, Outcome::NotPresent, Outcome::Holds, Outcome::NotPresent]);
        assert_eq!(verdict.grade(), Grade::Intact);
        assert_eq!(verdict.seal, Some(Digest::of(&dossier()["tagmanifest-sha256.txt"])));
    }
}

#[test]
fn a_dossier_verifies_unpacked_too() {
    let root = tempfile::tempdir().unwrap();
    let verdict = pouch::verify::run(&spread(&dossier(), root.path()), &Settings::default(), &()).unwrap();
    assert_eq!(codes(&verdict, Level::Error), Vec::<&str>::new());
    assert_eq!(verdict.claims.payload_files, 4);
}

#[test]
fn the_seal_that_was_told_makes_it_authentic() {
    let bytes = zip(&dossier(), Packing::Stored);
    let seal = Digest::of(&dossier()["tagmanifest-sha256.txt"]);
    for told in [seal.groups(), telephone(&seal)] {
        let settings = Settings { expect: Some(Expected::parse(&told).unwrap()), ..Settings::default() };
        assert_eq!(verify_bytes(&bytes, &settings).unwrap().grade(), Grade::Authentic);
    }
    let settings = Settings { expect: Some(Expected::parse(&Digest::of("other").groups()).unwrap()), ..Settings::default() };
    let verdict = verify_bytes(&bytes, &settings).unwrap();
    assert_eq!((verdict.grade(), codes(&verdict, Level::Error)), (Grade::Broken, vec!["seal-mismatch"]));
}

#[test]
fn a_bag_whose_seal_was_told_has_no_file_outside_it() {
    let mut plain = support::files(&[("data/a.txt", "one\n"), ("bagit.txt", pouch::bag::DECLARATION)]);
    relist(&mut plain);
    let seal = Digest::of(&plain["tagmanifest-sha256.txt"]);
    let told = Settings { expect: Some(seal.into()), ..Settings::default() };
    assert_eq!(verify_bytes(&zip(&plain, Packing::Stored), &told).unwrap().grade(), Grade::Authentic);
    for name in ["LEGGIMI.html", "tagmanifest-LEGGIMI.txt", "seal/LEGGIMI.html"] {
        let mut files = plain.clone();
        files.insert(name.into(), b"call this number instead".to_vec());
        let bytes = zip(&files, Packing::Stored);
        assert_eq!(codes(&verify_bytes(&bytes, &told).unwrap(), Level::Error), ["bag-unlisted-file"], "{name}");
        assert_eq!(verify_bytes(&bytes, &Settings::default()).unwrap().grade(), Grade::Intact, "{name}");
    }
    // Another list of tag files names it, but the seal does not reach that list.
    let mut files = plain.clone();
    files.insert("LEGGIMI.html".into(), b"x".to_vec());
    files.insert("tagmanifest-sha512.txt".into(), sha512_lines(&files, &["LEGGIMI.html", "bagit.txt", "manifest-sha256.txt"]));
    assert_eq!(codes(&verify_bytes(&zip(&files, Packing::Stored), &told).unwrap(), Level::Error), ["bag-unlisted-file"]);
}

fn sha512_lines(files: &Files, names: &[&str]) -> Vec<u8> {
    let line = |name: &&str| {
        let mut hasher = MultiHasher::new(&[Algorithm::Sha512]);
        hasher.update(&files[*name]);
        format!("{}  {name}\n", hasher.finish()[0].1)
    };
    names.iter().map(line).collect::<String>().into_bytes()
}

#[test]
fn what_is_no_signature_in_its_place_is_told_and_not_called_altered() {
    let mut files = dossier();
    files.insert("seal/tagmanifest-sha256.p7s".into(), b"x".to_vec());
    let verdict = verify_bytes(&zip(&files, Packing::Stored), &Settings::default()).unwrap();
    assert_eq!((verdict.grade(), codes(&verdict, Level::Warning)), (Grade::Intact, vec!["seal-not-in-profile"]));
}

/// Changes the index and writes the lists anew.
fn reindex(files: &mut Files, change: impl FnOnce(&mut serde_json::Value)) {
    let mut index = serde_json::from_slice(&files["dossier.json"]).unwrap();
    change(&mut index);
    files.insert("dossier.json".into(), index.to_string().into_bytes());
    relist(files);
}

#[test]
fn the_index_names_every_payload_file_and_no_other() {
    let added = |files: &mut Files| drop(files.insert("data/E0001/extra.html".into(), b"x".to_vec()));
    assert_eq!(errors_after(|files| { added(files); relist(files); }), ["dossier-index-incomplete"]);
    let page = serde_json::json!("data/E0001/extra.html");
    assert_eq!(errors_after(|files| reindex(files, |index| index["items"][0]["translations"][0]["side_by_side"] = page.clone())), ["dossier-index-mismatch"]);
    let named = |files: &mut Files| { added(files); reindex(files, |index| index["items"][0]["translations"][0]["side_by_side"] = page.clone()); };
    assert_eq!(errors_after(named), Vec::<&str>::new());
    for (digest, expected) in [(Digest::of("x"), vec![]), (Digest::of("y"), vec!["dossier-index-mismatch"])] {
        let proof = serde_json::json!({"path": page, "sha256": digest.to_string()});
        let found = errors_after(|files| { added(files); reindex(files, |index| index["items"][0]["translations"][0]["certificate"] = proof); });
        assert_eq!(found, expected);
    }
}

#[test]
fn the_metadata_of_a_dossier_tells_its_size() {
    let without = |label: &'static str| errors_after(|files| {
        let info = String::from_utf8(files["bag-info.txt"].clone()).unwrap();
        let info: String = info.split_inclusive('\n').filter(|line| !line.starts_with(label)).collect();
        files.insert("bag-info.txt".into(), info.into_bytes());
        relist(files);
    });
    assert_eq!(without("Payload-Oxum"), ["dossier-label"]);
    assert_eq!(without("Items"), ["dossier-label"]);
    assert_eq!(errors_after(|files| reindex(files, |index| drop(index["items"].as_array_mut().unwrap().pop()))), ["dossier-index-incomplete", "dossier-items-differ"]);
}

#[test]
fn an_index_may_be_long_but_not_one_item_of_it() {
    let long = |count: usize| errors_after(|files| reindex(files, |index| {
        index["items"][0]["original_name"] = serde_json::json!("x".repeat(count));
    }));
    assert_eq!(long(1 << 20), Vec::<&str>::new());
    assert_eq!(long(17 << 20), ["dossier-index-unreadable"]);
}

#[test]
fn an_enemy_who_recomputes_the_lists_is_caught_by_the_seal_only() {
    let mut files = dossier();
    files.insert("START-HERE.html".into(), b"call this number instead".to_vec());
    relist(&mut files);
    let bytes = zip(&files, Packing::Stored);
    assert_eq!(errors(&bytes), Vec::<&str>::new());
    let seal = Digest::of(&dossier()["tagmanifest-sha256.txt"]);
    let settings = Settings { expect: Some(Expected::parse(&seal.groups()).unwrap()), ..Settings::default() };
    assert_eq!(codes(&verify_bytes(&bytes, &settings).unwrap(), Level::Error), ["seal-mismatch"]);
}

/// Flips the lowest bit, the bit of letter case and the highest bit of each byte; returns what went unseen.
fn unseen_flips(bytes: &[u8]) -> Vec<(usize, u8)> {
    let file = tempfile::NamedTempFile::new().unwrap();
    let mut unseen = Vec::new();
    for at in 0..bytes.len() {
        for mask in [0x01, 0x20, 0x80] {
            let mut changed = bytes.to_vec();
            changed[at] ^= mask;
            std::fs::write(file.path(), &changed).unwrap();
            let settings = Settings { threads: 1, ..Settings::default() };
            match pouch::verify::run(file.path(), &settings, &()) {
                Ok(verdict) if verdict.grade() == Grade::Broken => {}
                Err(VerifyError::NotADossier { .. }) => {}
                _ => unseen.push((at, changed[at])),
            }
        }
    }
    unseen
}

#[test]
fn every_changed_byte_of_a_stored_dossier_breaks_it() {
    assert_eq!(unseen_flips(&zip(&dossier(), Packing::Stored)), []);
}

#[test]
fn every_changed_byte_of_a_deflated_dossier_breaks_it() {
    assert_eq!(unseen_flips(&zip(&dossier(), Packing::Deflated)), []);
}

/// The codes that must come, and what is done to the dossier.
type Case = (&'static [&'static str], fn(&mut Files));

#[test]
fn each_kind_of_tampering_has_its_own_code() {
    let cases: [Case; 14] = [
        (&["bag-digest-mismatch"], |files| files.get_mut("data/E0001/es.txt").unwrap()[0] = b'p'),
        (&["bag-digest-mismatch"], |files| files.get_mut("START-HERE.html").unwrap().push(b' ')),
        (&["bag-oxum-mismatch", "bag-unlisted-file"], |files| drop(files.insert("data/E0001/fr.txt".into(), b"x".to_vec()))),
        (&["bag-unlisted-file"], |files| drop(files.insert("READ-ME-FIRST.html".into(), b"x".to_vec()))),
        (&["bag-unlisted-file"], |files| drop(files.insert("seal/other.p7s".into(), b"x".to_vec()))),
        (&["bag-missing-file", "bag-oxum-mismatch", "dossier-index-mismatch"], |files| drop(files.remove("data/E0001/es.txt"))),
        (&["bag-missing-file"], |files| drop(files.remove("START-HERE.html"))),
        (&["bag-missing-file", "bag-unlisted-file", "dossier-index-mismatch"], |files| {
            let bytes = files.remove("data/E0002/es.txt").unwrap();
            files.insert("data/E0002/fr.txt".into(), bytes);
        }),
        (&["dossier-index-mismatch"], |files| {
            // Two translations change places, and the lists are recomputed.
            let (one, two) = (files["data/E0001/es.txt"].clone(), files["data/E0002/es.txt"].clone());
            files.insert("data/E0001/es.txt".into(), two);
            files.insert("data/E0002/es.txt".into(), one);
            relist(files);
        }),
        (&["custody-count-differs"], |files| {
            let log = String::from_utf8(files["custody.jsonl"].clone()).unwrap();
            files.insert("custody.jsonl".into(), log.lines().next().map(|line| format!("{line}\n")).unwrap().into_bytes());
            relist(files);
        }),
        (&["bag-missing-file", "dossier-no-custody"], |files| drop(files.remove("custody.jsonl"))),
        (&["dossier-no-manifest"], |files| drop(files.remove("tagmanifest-sha256.txt"))),
        (&["dossier-fetch"], |files| {
            files.insert("fetch.txt".into(), b"https://a.example/x - data/E0001/es.txt\n".to_vec());
            relist(files);
        }),
        (&["bag-manifest-line"], |files| {
            let list = files.get_mut("manifest-sha256.txt").unwrap();
            list.extend_from_slice(b"# call this number instead\n");
            let list = list.clone();
            relist(files);
            files.insert("manifest-sha256.txt".into(), list.clone());
            let tags = String::from_utf8(files["tagmanifest-sha256.txt"].clone()).unwrap();
            let tags: String = tags
                .lines()
                .map(|line| if line.ends_with("  manifest-sha256.txt") { format!("{}  manifest-sha256.txt\n", Digest::of(&list)) } else { format!("{line}\n") })
                .collect();
            files.insert("tagmanifest-sha256.txt".into(), tags.into_bytes());
        }),
    ];
    for (number, (expected, change)) in cases.into_iter().enumerate() {
        let found = errors_after(change);
        if expected == ["dossier-no-manifest"] {
            assert!(found.contains(&"dossier-no-manifest"), "{found:?}");
        } else {
            assert_eq!(found, expected, "case {number}");
        }
    }
}

#[test]
fn a_changed_container_is_named_for_what_was_done() {
    let bytes = zip(&dossier(), Packing::Stored);
    let with = |before: &[u8], after: &[u8]| [before, &bytes, after].concat();
    assert_eq!(errors(&with(b"", b"x")), ["archive-trailing-bytes"]);
    assert_eq!(errors(&with(b"", &vec![0; 100_000])), ["archive-trailing-bytes"]);
    assert_eq!(errors(&with(b"#!/bin/sh\n", b"")), ["archive-prefixed-bytes"]);
    assert_eq!(errors(&with(&bytes, b"")), ["archive-concatenated"]);
    assert_eq!(errors(&bytes[..bytes.len() - 1]), ["archive-cut-off"]);
    assert_eq!(errors(&bytes[..bytes.len() / 2]), ["archive-no-ending"]);
}

#[test]
fn what_is_no_archive_is_an_error_and_no_verdict() {
    for bytes in [&b""[..], b"hello", &[0; 1000]] {
        assert!(matches!(verify_bytes(bytes, &Settings::default()), Err(VerifyError::NotADossier { .. })));
    }
    let absent = pouch::verify::run(std::path::Path::new("/nonexistent/x.zip"), &Settings::default(), &());
    assert!(matches!(absent, Err(VerifyError::Open { .. })));
}

#[test]
fn the_answer_does_not_depend_on_the_number_of_threads() {
    let mut files = dossier();
    for bytes in files.iter_mut().filter(|(name, _)| name.starts_with("data/")).map(|(_, bytes)| bytes) {
        bytes.push(b'!');
    }
    let bytes = zip(&files, Packing::Deflated);
    let with = |threads| verify_bytes(&bytes, &Settings { threads, ..Settings::default() }).unwrap();
    assert_eq!(with(1), with(7));
}
