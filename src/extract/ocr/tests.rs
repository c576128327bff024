//! Recognition with shell scripts in the place of the programs; the real ones are asked in `tests/cli/ocr`.
#![cfg(unix)]

use super::*;
use std::os::unix::fs::PermissionsExt as _;

const TAGS: &str = "5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t91\\tpalabra\\n";

fn program(folder: &Path, name: &str, script: &str) {
    let path = folder.join(name);
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
}

fn tags(raw: &[&str]) -> Vec<LangTag> {
    raw.iter().map(|tag| LangTag::parse(tag).unwrap()).collect()
}

/// A Tesseract that knows two languages and finds one word on every picture.
fn tesseract(folder: &Path, recognize: &str) {
    let script = format!("case $1 in --list-langs) printf 'List (2):\\nspa\\nchi_sim\\n';; --version) echo 'tesseract 5.3.0';; *) {recognize};; esac");
    program(folder, "tesseract", &script);
}

fn format(mime: &str) -> Format {
    Format { mime: mime.to_owned(), ..Format::unknown() }
}

#[test]
fn what_is_missing_is_named_with_its_package() {
    let folder = tempfile::tempdir().unwrap();
    let (none, findings) = Ocr::find(&[folder.path().to_owned()], &tags(&["zh-Hans", "es"]), None);
    assert!(none.is_none());
    assert_eq!(findings[0].values[0].1, "tesseract-ocr poppler-utils tesseract-ocr-chi-sim tesseract-ocr-spa");
    tesseract(folder.path(), "true");
    let (found, findings) = Ocr::find(&[folder.path().to_owned()], &tags(&["es", "th", "tlh"]), None);
    assert_eq!(found.unwrap().languages, ["spa"]);
    let told: Vec<_> = findings.iter().map(|finding| (finding.code.0, finding.values.last().unwrap().1.as_str())).collect();
    assert_eq!(told, [("ocr-language-missing", "tesseract-ocr-tha"), ("ocr-language-unknown", "tlh")]);
}

#[test]
fn a_picture_is_read_and_its_words_stand_at_places_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    tesseract(folder.path(), &format!("cat >/dev/null; printf '{TAGS}'"));
    let (ocr, _) = Ocr::find(&[folder.path().to_owned()], &tags(&["es"]), None);
    let found = ocr.unwrap().read(b"picture", &format("image/png"), &Reading::nothing(Unread::NeedsOcr)).unwrap();
    assert_eq!(found.blocks, [Block { loc: Loc::Recognized { page: 1, block: 1 }, text: "palabra".to_owned() }]);
    let machine = Machine { engine: "tesseract 5.3.0".to_owned(), languages: vec!["spa".to_owned()], characters: 7, pages: 1, confidence: 91, unread: None };
    assert_eq!(found.machine, machine);
}

#[test]
fn only_the_pages_without_text_are_drawn() {
    let folder = tempfile::tempdir().unwrap();
    tesseract(folder.path(), &format!("cat >>{}/drawn; printf '{TAGS}'", folder.path().display()));
    program(folder.path(), "pdftoppm", "cat >/dev/null; echo page $5");
    let (ocr, _) = Ocr::find(&[folder.path().to_owned()], &tags(&["es"]), None);
    let blocks = vec![Block { loc: Loc::Page { page: 2, block: 1 }, text: "has text".to_owned() }];
    let reading = Reading { blocks, pages: Some(3), unread: Some(Unread::NeedsOcr), ..Reading::default() };
    let found = ocr.unwrap().read(b"%PDF", &format("application/pdf"), &reading).unwrap();
    assert_eq!(std::fs::read_to_string(folder.path().join("drawn")).unwrap(), "page 1\npage 3\n");
    assert_eq!((found.machine.pages, found.blocks.len()), (2, 2));
}

#[test]
fn what_needs_no_recognition_is_left_alone_and_what_fails_is_named() {
    let folder = tempfile::tempdir().unwrap();
    tesseract(folder.path(), "cat >/dev/null; exit 1");
    let (ocr, _) = Ocr::find(&[folder.path().to_owned()], &tags(&["es"]), None);
    let ocr = ocr.unwrap();
    assert_eq!(ocr.read(b"x", &format("image/png"), &Reading::default()), None);
    let needs = Reading::nothing(Unread::NeedsOcr);
    let why = |mime: &str| ocr.read(b"x", &format(mime), &needs).unwrap().machine.unread;
    assert_eq!((why("image/png"), why("image/heic"), why("application/pdf")), (Some(Unread::Damaged), Some(Unread::Unsupported), Some(Unread::NeedsOcr)));
}

#[test]
fn a_program_that_never_answers_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    program(folder.path(), "sleeper", "exec sleep 600");
    let begun = Instant::now();
    let said = run::run(None, &folder.path().join("sleeper"), &[], &vec![0; 1 << 20], Duration::from_millis(300));
    assert_eq!(said, Err(Unread::TimeLimit));
    assert!(begun.elapsed() < Duration::from_secs(30));
}

#[test]
fn pictures_in_an_archive_are_read_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    tesseract(folder.path(), &format!("cat >>{}/seen; printf '{TAGS}'", folder.path().display()));
    let (ocr, _) = Ocr::find(&[folder.path().to_owned()], &tags(&["es"]), None);
    let part = |number: &str, mime: &str, unread| Part {
        number: number.to_owned(),
        name: String::new(),
        bytes: None,
        sha256: None,
        format: format(mime),
        reading: Reading { unread, ..Reading::default() },
        said: Vec::new(),
        findings: Vec::new(),
        recognized: None,
    };
    let needs = Some(Unread::NeedsOcr);
    let mut parts = [part("1", "image/png", needs), part("2", "text/plain", None), part("2/1", "image/jpeg", needs), part("3", "image/heic", needs)];
    ocr.unwrap().inside(&mut parts, |numbers| {
        assert_eq!(numbers, ["1", "2/1"]);
        // The first is too large to be had; nobody asked for the last.
        vec![("2/1".to_owned(), b"picture".to_vec()), ("2".to_owned(), b"text".to_vec())]
    });
    assert_eq!(std::fs::read_to_string(folder.path().join("seen")).unwrap(), "picture");
    let told: Vec<_> = parts.iter().map(|part| part.recognized.as_ref().map(|found| (found.blocks.len(), found.machine.unread))).collect();
    assert_eq!(told, [Some((0, Some(Unread::TooLarge))), None, Some((1, None)), Some((0, Some(Unread::Unsupported)))]);
}
