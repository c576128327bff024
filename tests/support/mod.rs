//! Builders that several tests share: bags as maps of names and bytes, put into folders and ZIPs.
#![allow(dead_code, unreachable_pub, missing_docs, clippy::unwrap_used, clippy::indexing_slicing, reason = "each test uses the builders it needs")]

pub mod runs;

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use pouch::archive::{Packing, Writer};
use pouch::bag::{DECLARATION, InfoWriter, manifest_line};
use pouch::model::digest::Digest;
use pouch::model::finding::Level;
use pouch::model::verdict::Verdict;
use pouch::verify::{self, Settings, VerifyError};

/// The files of a bag below its base folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Collects files from literals.
pub fn files(pairs: &[(&str, &str)]) -> Files {
    pairs.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

/// A small dossier: two items with a translation each, a log of custody, everything listed and sealed.
pub fn dossier() -> Files {
    let texts = [
        ("data/E0001/original.txt", "第一份证词。\n"),
        ("data/E0001/es.txt", "Primera declaración.\n"),
        ("data/E0002/original.txt", "第二份证词，内容更长一些。\n"),
        ("data/E0002/es.txt", "Segunda declaración, algo más larga que la primera declaración.\n"),
        ("START-HERE.html", "<!doctype html><title>BJ-2026-0017</title><p>Léase primero. Léase primero. Léase primero.</p>\n"),
    ];
    let mut files = files(&texts);
    let digest = |files: &Files, name: &str| Digest::of(&files[name]).to_string();
    let items: Vec<serde_json::Value> = ["E0001", "E0002"]
        .iter()
        .map(|id| {
            let (original, es) = (format!("data/{id}/original.txt"), format!("data/{id}/es.txt"));
            let source = digest(&files, &original);
            serde_json::json!({"id": id, "path": original, "sha256": source, "bytes": files[&original].len(), "translations":
                [{"language": "es", "path": es, "sha256": digest(&files, &es), "source_sha256": source}]})
        })
        .collect();
    let index = serde_json::json!({"format": "pouch-dossier", "version": 1, "items": items});
    files.insert("dossier.json".into(), index.to_string().into_bytes());
    let first = format!(r#"{{"seq":1,"prev":"{}","time":"2026-01-02T03:04:05Z","actor":"a","salt":"00","event":"opened"}}"#, pouch::custody::GENESIS);
    let second = format!(r#"{{"seq":2,"prev":"{}","time":"2026-01-02T03:05:05Z","actor":"a","salt":"01","event":"approved"}}"#, Digest::of(&first));
    let info = InfoWriter::new()
        .with("Dossier-Type", "TRANSMIT")
        .with("Payload-Oxum", "")
        .with("Items", "2")
        .with("Custody-Head", &Digest::of(&second).to_string())
        .with("Custody-Events", "2")
        .finish();
    files.insert("custody.jsonl".into(), format!("{first}\n{second}\n").into_bytes());
    files.insert("bag-info.txt".into(), info.into_bytes());
    files.insert("bagit.txt".into(), DECLARATION.into());
    relist(&mut files);
    files
}

/// Writes both lists and the sum of the payload anew, as an enemy without the sender's ear would.
pub fn relist(files: &mut Files) {
    if let Some(info) = files.get("bag-info.txt").map(|info| String::from_utf8(info.clone()).unwrap()) {
        let payload: Vec<usize> = files.iter().filter(|(name, _)| name.starts_with("data/")).map(|(_, bytes)| bytes.len()).collect();
        let sum = format!("Payload-Oxum: {}.{}\n", payload.iter().sum::<usize>(), payload.len());
        let lines = info.split_inclusive('\n').map(|line| if line.starts_with("Payload-Oxum:") { &sum } else { line });
        files.insert("bag-info.txt".into(), lines.collect::<String>().into_bytes());
    }
    files.remove("manifest-sha256.txt");
    files.remove("tagmanifest-sha256.txt");
    let list = |files: &Files, payload: bool| -> Vec<u8> {
        let listed = files.iter().filter(|(name, _)| name.starts_with("data/") == payload && !name.starts_with("seal/"));
        listed.map(|(name, bytes)| manifest_line(&Digest::of(bytes), name)).collect::<String>().into_bytes()
    };
    files.insert("manifest-sha256.txt".into(), list(files, true));
    files.insert("tagmanifest-sha256.txt".into(), list(files, false));
}

/// Packs files below a base folder the way pouch does.
pub fn zip(files: &Files, packing: Packing) -> Vec<u8> {
    let mut writer = Writer::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.begin(&format!("BJ-2026-0017/{name}"), packing, bytes.len() as u64).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Puts files into a folder.
pub fn spread(files: &Files, root: &Path) -> PathBuf {
    let base = root.join("bag");
    std::fs::create_dir_all(&base).unwrap();
    for (name, bytes) in files {
        let path = base.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    base
}

/// Verifies bytes as a file.
pub fn verify_bytes(bytes: &[u8], settings: &Settings) -> Result<Verdict, VerifyError> {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), bytes).unwrap();
    verify::run(file.path(), settings, &())
}

/// Returns the codes of a verdict at a level, sorted, each once.
pub fn codes(verdict: &Verdict, level: Level) -> Vec<&'static str> {
    let mut codes: Vec<_> = verdict.findings().filter(|finding| finding.level == level).map(|finding| finding.code.0).collect();
    codes.sort_unstable();
    codes.dedup();
    codes
}
