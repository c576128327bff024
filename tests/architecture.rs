//! Holds the house to its plan: floors, doors, sizes, heads, flags (STYLE §1, §4, §7, §8).
//!
//! The source is read as tokens, not compiled: comments, strings and tests do not count. Each
//! rule is shown to fail on a bad snippet, so that a rule that sees nothing cannot pass for one that holds.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

#[path = "architecture/scan.rs"]
mod scan;

use std::fs;
use std::path::{Path, PathBuf};

use scan::{Source, paths};

/// Rooms from the ground up; a room may use only rooms of lower floors, and itself.
const FLOORS: [&[&str]; 9] = [
    &["model"],
    &["archive", "i18n"],
    &["bag", "seal", "custody", "secrecy"],
    &["intake", "extract", "language", "translate", "qa", "profile", "handling", "dossier", "export"],
    &["verify"],
    &["pack"],
    &["batch"],
    &["cli"],
    &["main"],
];

/// What a recipient runs must not depend on how a sender works.
const VERIFY_REACHES: [&str; 7] = ["bag", "archive", "seal", "custody", "secrecy", "i18n", "model"];

/// Outside crates and the only places that may name them.
const DOORS: [(&[&str], &[&str]); 29] = [
    (&["clap"], &["cli/"]),
    (&["ctrlc"], &["main.rs"]),
    (&["ureq"], &["cli/net_args.rs"]),
    (&["zip", "crc32fast"], &["archive/"]),
    // Inflating streams inside documents is reading, not packing; the language model and the lexicon of the checks are embedded deflated.
    (&["flate2"], &["archive/", "extract/", "language/", "qa/"]),
    (&["sha1", "sha2", "sha3", "md5", "sm3", "streebog"], &["model/digest.rs"]),
    (&["tape_sha256"], &["pack/lanes.rs"]),
    (&["tera"], &["dossier/"]),
    (&["typst", "typst_pdf", "typst_layout", "unicode_segmentation"], &["dossier/pdf/"]),
    // Pictures are hostile: they are decoded by readers, in the reading process.
    (&["image", "zune_jpeg"], &["extract/picture.rs"]),
    (&["qrcodegen"], &["dossier/qr.rs"]),
    (&["walkdir"], &["intake/walk.rs"]),
    (&["whatlang"], &["language/"]),
    (&["icu", "fluent_bundle", "unic_langid"], &["i18n/"]),
    (&["toml"], &["intake/case_file/", "intake/settings.rs", "profile/", "handling/", "seal/counterparts.rs"]),
    (&["cms", "x509_cert", "x509_tsp", "webpki", "ssh_key", "p12_keystore", "p256", "p384", "pkcs8", "cryptoki"], &["seal/"]),
    (&["ring"], &["seal/", "secrecy/winzip.rs", "secrecy/encrypt.rs"]),
    (&["age", "age_core", "aes", "ctr"], &["secrecy/"]),
    (&["rpassword"], &["cli/secret.rs"]),
    (&["strsim"], &["intake/case_file/", "profile/people.rs", "profile/mistake.rs", "dossier/covering/"]),
    (&["unicode_security"], &["profile/people.rs"]),
    (&["encoding_rs", "chardetng", "quick_xml", "html5ever"], &["extract/"]),
    (&["csv"], &["extract/", "batch/list.rs", "batch/report.rs"]),
    (&["hayro_interpret", "hayro_syntax", "mail_parser", "sevenz_rust2"], &["extract/"]),
    (&["file_format"], &["intake/identify/"]),
    (&["getrandom"], &["cli/settings.rs"]),
    (&["anstream"], &["cli/"]),
    (&["indicatif"], &["cli/progress.rs"]),
    (&["icalendar", "chrono"], &["export/"]),
];

/// Beyond `mod` lines, flags are read only where the command line itself changes shape.
const FLAG_PLACES: [&str; 3] = ["cli/args.rs", "cli/settings.rs", "cli/commands/mod.rs"];

const MOST_LINES: usize = 400;

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// Returns the names of used rooms that a room may not use.
fn climbing(source: &Source) -> Vec<String> {
    let Some(own) = floor(source.room()) else { return Vec::new() };
    let mut bad = Vec::new();
    for path in paths(source) {
        let Some(used) = scan::room_of(&path) else { continue };
        if used == source.room() {
            continue;
        }
        let forbidden = match floor(&used) {
            None => true,
            Some(floor) => floor >= own || (source.room() == "verify" && !VERIFY_REACHES.contains(&used.as_str())),
        };
        // The roof declares the face: `mod cli` in main.rs is the one path that needs no `pouch::`.
        if forbidden {
            bad.push(format!("{} uses {}", source.name(), path.join("::")));
        }
    }
    bad
}

/// Returns the outside crates that a file names without being their door.
fn through_the_wall(source: &Source) -> Vec<String> {
    let mut bad = Vec::new();
    for path in paths(source) {
        let Some(first) = path.first() else { continue };
        let door = DOORS.iter().find(|(crates, _)| crates.contains(&first.as_str()));
        if let Some((_, places)) = door.filter(|(_, places)| !places.iter().any(|place| source.name().starts_with(place))) {
            bad.push(format!("{} names {first}, whose door is {}", source.name(), places.join(", ")));
        }
    }
    bad
}

/// Returns where a feature flag is read elsewhere than at a `mod` or `use` line, or a listed place.
fn stray_flags(source: &Source) -> Vec<String> {
    if FLAG_PLACES.contains(&source.name()) {
        return Vec::new();
    }
    let lines: Vec<&str> = source.code.lines().map(str::trim).collect();
    let is_flag = |line: &str| line.contains("cfg(feature") || line.contains("cfg!(feature") || line.contains("cfg(not(feature");
    let stray = lines.iter().zip(lines.iter().skip(1).chain([&""])).enumerate().filter(|(_, (line, next))| {
        let declares = ["mod ", "pub mod ", "pub use ", "pub(super) use ", "use "].iter().any(|word| next.starts_with(word));
        // What stands in for a room that was left out is declared under the same flag, denied.
        is_flag(line) && !((line.starts_with("#[cfg(feature") || line.starts_with("#[cfg(not(feature")) && declares)
    });
    stray.map(|(at, _)| format!("{}:{} reads a feature flag", source.name(), at + 1)).collect()
}

fn unwraps(source: &Source) -> Vec<String> {
    let found = source.code.lines().enumerate().filter(|(_, line)| line.contains(".unwrap()"));
    found.map(|(at, _)| format!("{}:{} unwraps", source.name(), at + 1)).collect()
}

fn too_long(source: &Source) -> Vec<String> {
    let lines = source.code.lines().count();
    if lines > MOST_LINES { vec![format!("{} has {lines} lines", source.name())] } else { Vec::new() }
}

fn headless(source: &Source) -> Vec<String> {
    if source.text.starts_with("//! ") { Vec::new() } else { vec![format!("{} does not open with //!", source.name())] }
}

/// Every source file; what serves only tests is left out unless asked for.
fn sources(with_tests: bool) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    gather(&root, &mut files);
    files.sort();
    let read = |path: &PathBuf| Source::new(path.strip_prefix(&root).unwrap().to_str().unwrap(), &fs::read_to_string(path).unwrap());
    let all: Vec<Source> = files.iter().map(read).collect();
    let of_tests: Vec<String> = all.iter().flat_map(Source::test_modules).collect();
    let is_of = |source: &Source, module: &String| source.name().strip_prefix(module.as_str()).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'));
    all.into_iter().filter(|source| with_tests || !of_tests.iter().any(|module| is_of(source, module))).collect()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, files);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            files.push(path);
        }
    }
}

fn assert_all(rule: fn(&Source) -> Vec<String>, with_tests: bool) {
    let broken: Vec<String> = sources(with_tests).iter().flat_map(rule).collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

fn breaks(rule: fn(&Source) -> Vec<String>, name: &str, text: &str) -> bool {
    !rule(&Source::new(name, text)).is_empty()
}

#[test]
fn imports_go_down_only_and_stages_never_import_one_another() {
    assert_all(climbing, false);
}

#[test]
fn each_outside_crate_has_one_door() {
    assert_all(through_the_wall, false);
}

#[test]
fn flags_are_read_where_modules_are_declared() {
    assert_all(stray_flags, false);
}

#[test]
fn nothing_is_unwrapped_outside_tests() {
    assert_all(unwraps, false);
}

#[test]
fn no_file_is_longer_than_four_hundred_lines_without_its_tests() {
    assert_all(too_long, false);
}

#[test]
fn every_file_says_at_its_head_what_it_is_for() {
    assert_all(headless, true);
}

#[test]
fn clippy_holds_the_sizes_of_functions() {
    let read = |name: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    let (manifest, sizes) = (read("Cargo.toml"), read("clippy.toml"));
    for line in ["too-many-lines-threshold = 60", "too-many-arguments-threshold = 5", "excessive-nesting-threshold = 4"] {
        assert!(sizes.lines().any(|own| own == line), "{line}");
    }
    for line in ["too_many_lines = \"warn\"", "too_many_arguments = \"warn\"", "excessive_nesting = \"warn\"", "unsafe_code = \"forbid\""] {
        assert!(manifest.lines().any(|own| own == line), "{line}");
    }
}

#[test]
fn every_room_has_a_floor() {
    for source in sources(true) {
        assert!(source.name() == "lib.rs" || floor(source.room()).is_some(), "{} stands on no floor", source.name());
    }
}

#[test]
fn an_import_that_climbs_is_seen() {
    assert!(breaks(climbing, "model/item.rs", "use crate::bag::Bag;"));
    assert!(breaks(climbing, "extract/mod.rs", "use crate::{model::item, language::detect};"));
    assert!(breaks(climbing, "extract/pdf/mod.rs", "fn f() { super::super::language::detect() }"));
    assert!(breaks(climbing, "verify/mod.rs", "use crate::dossier::index;"));
    assert!(breaks(climbing, "bag/read.rs", "fn f() -> crate::custody::Pin { g() }"));
    assert!(breaks(climbing, "pack/mod.rs", "use crate::cli;"));
    assert!(breaks(climbing, "cli/mod.rs", "use crate::attic::x;"));
}

#[test]
fn an_import_that_goes_down_is_none_of_our_business() {
    for (name, text) in [
        ("verify/mod.rs", "use crate::bag::{self, Bag}; use self::dossier; use super::bag; use crate::verify::hashes;"),
        ("cli/commands/add.rs", "use pouch::pack::add; use super::super::args; use crate::cli::args;"),
        ("model/item.rs", "// use crate::bag::Bag;\nconst A: &str = \"crate::bag::Bag\";"),
        ("model/item.rs", "use super::name;\n#[cfg(test)]\nmod tests { use crate::bag::Bag; }"),
        ("main.rs", "mod cli; fn main() { cli::run() }"),
    ] {
        assert_eq!(climbing(&Source::new(name, text)), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_second_door_is_seen() {
    assert!(breaks(through_the_wall, "pack/mod.rs", "use zip::ZipArchive;"));
    assert!(breaks(through_the_wall, "pack/mod.rs", "fn f() { let a = ::tera::Tera::new(); }"));
    assert!(breaks(through_the_wall, "bag/mod.rs", "use sha2::{Digest as _, Sha256};"));
    assert!(breaks(through_the_wall, "intake/take.rs", "use walkdir;"));
    assert!(!breaks(through_the_wall, "model/digest.rs", "use sha2::Sha256;"));
    assert!(!breaks(through_the_wall, "extract/mod.rs", "mod csv; fn f() { csv::read(); self::html::read() }"));
}

#[test]
fn the_other_rules_can_fail_too() {
    assert!(breaks(stray_flags, "pack/mod.rs", "fn f() {\n    #[cfg(feature = \"sender\")]\n    g();\n}"));
    assert!(breaks(stray_flags, "pack/mod.rs", "fn f() -> bool { cfg!(feature = \"sender\") }"));
    assert!(!breaks(stray_flags, "lib.rs", "#[cfg(feature = \"sender\")]\npub mod pack;"));
    assert!(!breaks(stray_flags, "lib.rs", "#[cfg(not(feature = \"pdf\"))]\npub mod pdf;"));
    assert!(breaks(unwraps, "pack/mod.rs", "fn f() { g().unwrap(); }"));
    assert!(!breaks(unwraps, "pack/mod.rs", "fn f() {}\n#[cfg(test)]\nmod tests { fn f() { g().unwrap(); } }"));
    assert!(breaks(too_long, "pack/mod.rs", &"x();\n".repeat(MOST_LINES + 1)));
    assert!(!breaks(too_long, "pack/mod.rs", &format!("x();\n#[cfg(test)]\nmod tests {{\n{}}}", "y();\n".repeat(MOST_LINES))));
    assert!(breaks(headless, "pack/mod.rs", "use std::io;"));
}
