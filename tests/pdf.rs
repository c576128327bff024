//! The PDF of a dossier, by the eyes of other programs: an independent validator, qpdf, and poppler.
//!
//! `tests/run` installs qpdf and poppler; the validator is the crate `tests/pdf-rules`, built here.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::runs::{AT, bare_case, expect, members, sample};

/// Runs a tool that must be there; returns whether it said yes, and what it said.
fn tool(program: &str, args: &[&str]) -> (bool, String) {
    let output = Command::new(program).args(args).env("LC_ALL", "C.UTF-8").output();
    let output = output.unwrap_or_else(|error| panic!("{program} is needed for this test (tests/run installs it): {error}"));
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

/// Packs a case; returns the PDFs of its dossiers, and the whole of what each package holds.
fn printed(case: &Path) -> Vec<(PathBuf, BTreeMap<String, Vec<u8>>)> {
    expect(case, &["--at", AT, "pack", "--force", "-o", "out"], 0);
    let mut zips: Vec<PathBuf> = fs::read_dir(case.join("out")).unwrap().map(|entry| entry.unwrap().path()).collect();
    zips.retain(|path| path.extension().is_some_and(|ext| ext == "zip"));
    zips.sort();
    let mut found = Vec::new();
    for zip in zips {
        let files = members(&zip);
        let (_, bytes) = files.iter().find(|(name, _)| name.ends_with("/dossier.pdf")).expect("a dossier has its PDF");
        let pdf = zip.with_extension("pdf");
        fs::write(&pdf, bytes).unwrap();
        found.push((pdf, files));
    }
    found
}

fn text(pdf: &Path, first_only: bool) -> String {
    let pages: &[&str] = if first_only { &["-l", "1"] } else { &[] };
    let (well, said) = tool("pdftotext", &[pages, &["-layout", pdf.to_str().unwrap(), "-"]].concat());
    assert!(well, "{said}");
    said
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Counts the kinds of elements in the tree that a screen reader follows.
fn structure(pdf: &Path) -> BTreeMap<String, usize> {
    let (well, said) = tool("qpdf", &["--qdf", "--object-streams=disable", pdf.to_str().unwrap(), "-"]);
    assert!(well);
    let mut kinds = BTreeMap::new();
    for kind in said.lines().filter_map(|line| line.trim().strip_prefix("/S /")) {
        *kinds.entry(kind.to_owned()).or_default() += 1;
    }
    kinds
}

/// Says what the independent validator finds; a PDF that keeps no rule is the proof that it can say no.
fn rules(pdfs: &[&Path]) -> (bool, String) {
    judged(&[], pdfs)
}

fn judged(options: &[&str], pdfs: &[&Path]) -> (bool, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = root.join("tests/pdf-rules/Cargo.toml");
    // The folder in which this program was built: …/<profile>/pouch.
    let target = Path::new(env!("CARGO_BIN_EXE_pouch")).parent().and_then(Path::parent).unwrap().join("pdf-rules");
    let mut args = vec!["run", "--quiet", "--locked", "--manifest-path", manifest.to_str().unwrap(), "--target-dir", target.to_str().unwrap(), "--"];
    args.extend(options);
    args.extend(pdfs.iter().map(|pdf| pdf.to_str().unwrap()));
    tool(env!("CARGO"), &args)
}

/// The digests that stand in the text of a PDF: eight groups of eight digits, one after the other.
fn digests(pdf: &Path) -> Vec<String> {
    let (well, said) = tool("pdftotext", &["-raw", pdf.to_str().unwrap(), "-"]);
    assert!(well, "{said}");
    let words: Vec<&str> = said.split_whitespace().collect();
    let is_group = |word: &&str| word.len() == 8 && word.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    // A number of eight digits may stand before a digest, never after it.
    let runs = words.split(|word| !is_group(word)).map(|run| &run[run.len() % 8..]);
    runs.flat_map(|run| run.chunks(8)).map(<[&str]>::concat).collect()
}

/// What must hold of the text and the form of a PDF beside its package.
fn is_whole(what: &str, pdf: &Path, files: &BTreeMap<String, Vec<u8>>) {
    let (well, said) = tool("qpdf", &["--check", pdf.to_str().unwrap()]);
    assert!(well && !said.contains("WARNING"), "{what}: {said}");
    let file = |name: &str| String::from_utf8_lossy(files.iter().find(|(path, _)| path.ends_with(name)).unwrap().1).into_owned();
    let (all, listed) = (squeezed(&text(pdf, false)), file("/manifest-sha256.txt"));
    let of_evidence = listed.lines().filter(|line| !line.contains("side-by-side.")).map(|line| &line[..64]);
    let missing: Vec<&str> = of_evidence.clone().filter(|digest| !all.contains(digest)).collect();
    assert!(of_evidence.count() > 0 && missing.is_empty(), "{what}: {missing:?} are not printed");
    // None is misprinted either: what stands there stands in the package.
    let known = [listed, file("/dossier.json"), file("/custody.jsonl")].concat();
    let printed = digests(pdf);
    assert!(printed.len() >= 6, "{what}: {printed:?}");
    let strange: Vec<&String> = printed.iter().filter(|digest| !known.contains(*digest)).collect();
    assert!(strange.is_empty(), "{what}: {strange:?} are of nothing");
    assert!(!all.contains('\u{FFFD}'), "{what}");
}

/// The language that a PDF says it is in, without its region.
fn catalog_language(pdf: &Path) -> String {
    let (_, said) = tool("qpdf", &["--json", pdf.to_str().unwrap()]);
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    let objects = said["qpdf"][1].as_object().unwrap();
    let catalog = objects.values().map(|object| &object["value"]).find(|value| value["/Type"] == "/Catalog").unwrap();
    let tag = catalog["/Lang"].as_str().unwrap().trim_start_matches("u:");
    tag.split('-').next().unwrap().to_owned()
}

/// Readies a sample for recipients who read one language; what nobody translated into it says why.
fn in_language(case: &Path, language: &str) {
    let path = case.join("case.toml");
    let text = fs::read_to_string(&path).unwrap();
    let mut sections = text.split("[[");
    let mut out = sections.next().unwrap().to_owned();
    for section in sections {
        let of = section.split("]]").next().unwrap();
        let lines = section.lines().map(|line| if of == "recipient" && line.starts_with("languages = ") { format!("languages = [\"{language}\"]") } else { line.to_owned() });
        let mut lines: Vec<String> = lines.collect();
        if of == "item" && !section.contains("untranslated_reason") {
            lines.insert(1, "untranslated_reason = { en = \"Sample: nobody was asked.\" }".to_owned());
        }
        writeln!(out, "[[{}", lines.join("\n")).unwrap();
    }
    fs::write(path, out).unwrap();
}

#[test]
fn every_sample_and_every_language_is_archival_accessible_and_whole() {
    let mut pdfs = Vec::new();
    let homes: Vec<_> = ["argentina-2016", "rome-insurance", "event-2026"].into_iter().map(|name| (name, tempfile::tempdir().unwrap())).collect();
    for (name, home) in &homes {
        for (pdf, files) in printed(&sample(name, home.path())) {
            is_whole(name, &pdf, &files);
            pdfs.push(pdf);
        }
    }
    assert!(pdfs.len() >= 6, "{pdfs:?}");
    let languages: Vec<(String, tempfile::TempDir)> = pouch::i18n::Locale::shipped().iter().map(|tag| (tag.to_string(), tempfile::tempdir().unwrap())).collect();
    assert!(languages.len() >= 8, "{languages:?}");
    for (language, home) in &languages {
        let case = sample("rome-insurance", home.path());
        in_language(&case, language);
        let first = printed(&case);
        for (pdf, files) in &first {
            is_whole(language, pdf, files);
            assert!(language.starts_with(&catalog_language(pdf)), "{language}: {}", catalog_language(pdf));
        }
        let bytes = |pdfs: &[(PathBuf, BTreeMap<String, Vec<u8>>)]| pdfs.iter().map(|(pdf, _)| fs::read(pdf).unwrap()).collect::<Vec<_>>();
        let once = bytes(&first);
        assert!(once.len() == 2 && once == bytes(&printed(&case)), "{language}: other bytes on a second run");
        pdfs.extend(first.into_iter().map(|(pdf, _)| pdf));
    }
    let (well, said) = rules(&pdfs.iter().map(PathBuf::as_path).collect::<Vec<_>>());
    assert!(well, "{said}");
    // The same validator refuses a PDF that is neither.
    let plain = homes[0].1.path().join("plain.pdf");
    let plain_text = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n";
    fs::write(&plain, plain_text).unwrap();
    assert!(!rules(&[&plain]).0);
}

#[test]
fn the_first_thirty_seconds_are_one_page_and_the_receipt_is_the_last() {
    for (name, sign, received) in [("argentina-2016", "Acuse de recibo", "Sello de la autoridad receptora"), ("rome-insurance", "回执", "接收机关印章")] {
        let home = tempfile::tempdir().unwrap();
        let found = printed(&sample(name, home.path()));
        let (pdf, _) = &found[0];
        assert!(squeezed(&text(pdf, true)).contains(&squeezed(sign)), "{name}: the lines to sign are not on the first page");
        let all = text(pdf, false);
        let last = all.trim_end_matches('\u{c}').rsplit('\u{c}').next().unwrap();
        assert!(squeezed(last).contains(&squeezed(received)), "{name}: {last}");
    }
}

/// Packs a case with these files and this summary; returns its PDF.
fn with_names(home: &Path, names: &[String], summary: &str) -> PathBuf {
    let case = bare_case(home);
    let text = fs::read_to_string(case.join("case.toml")).unwrap();
    let (before, rest) = text.split_once("[facts.summary]").unwrap();
    let (_, after) = rest.split_once("\n[urgency]").unwrap();
    let facts = format!("[facts]\nsummary = '{summary}'\nsomething_asked = \"no\"\nactions = []\n\n[urgency]");
    fs::write(case.join("case.toml"), format!("{before}{facts}{after}")).unwrap();
    for (at, name) in names.iter().enumerate() {
        fs::write(case.join("evidence").join(name), format!("file {at}\n")).unwrap();
    }
    expect(&case, &["--at", AT, "add"], 0);
    let ids: Vec<String> = (1..=names.len()).map(|number| format!("E{number:04}")).collect();
    let of_all: Vec<&str> = ["--at", AT, "confirm"].into_iter().chain(ids.iter().map(String::as_str)).chain(["--language", "en"]).collect();
    expect(&case, &of_all, 0);
    let output = support::runs::run(&case, &["--at", AT, "pack", "--to", "int-insurer", "-o", "out"]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let zip = case.join("out").join(fs::read_dir(case.join("out")).unwrap().map(|entry| entry.unwrap().file_name()).find(|name| name.to_string_lossy().ends_with(".zip")).unwrap());
    let files = members(&zip);
    let pdf = home.join("dossier.pdf");
    fs::write(&pdf, files.iter().find(|(name, _)| name.ends_with("/dossier.pdf")).unwrap().1).unwrap();
    pdf
}

#[test]
fn hostile_names_are_only_names() {
    let long = "n".repeat(200);
    let hostile = [
        "#read(\"case.json\")", "a<script>", "{{7*7}}.txt", "two\nlines", "esc\u{1b}[31m", "photo\u{202E}gpj.exe", "\u{1F600}.txt", "=cmd|' 'C0",
        "$x^2$ *b* _i_ @ref", "= heading", "#panic()", &long, "cafe\u{301}", "มั่ว ملف файл",
    ];
    let numbered = |names: &[&str]| -> Vec<String> { names.iter().enumerate().map(|(at, name)| format!("{at:02} {name}").chars().take(200).collect()).collect() };
    let with = |mut names: Vec<String>, twins: [&str; 2]| -> Vec<String> { names.extend(twins.map(str::to_owned)); names };
    let benign = with(numbered(&["plain name"; 14]), ["99 one.txt", "99 two.txt"]);
    let hostile = with(numbered(&hostile), ["99 caf\u{e9}.txt", "99 cafe\u{301}.txt"]);
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let evil = "#read(\"case.json\") = heading *bold* \u{202E}txt {{7*7}} </script></td> $x$";
    let (bad, good) = (with_names(one.path(), &hostile, evil), with_names(two.path(), &benign, "A plain sentence of the same kind."));
    let said = squeezed(&text(&bad, false));
    for shown in ["#read(\"case.json\")", "two[U+000A]lines", "esc[U+001B][31m", "photo[U+202E]gpj.exe", "[U+1F600].txt", "=cmd|''C0", "$x^2$*b*_i_@ref", "{{7*7}}.txt", "#panic()", "</script></td>", &"n".repeat(190)] {
        assert!(said.contains(&squeezed(shown)), "{shown:?} does not stand there as it is");
    }
    assert!(!said.contains('\u{202E}') && !said.contains('\u{1b}'));
    let (bad_tree, good_tree) = (structure(&bad), structure(&good));
    // Runs in a language of their own and lines of long names may differ; what a reader walks along may not.
    for kind in ["H1", "H2", "H3", "Table", "TR", "TH", "TD", "Figure", "Link", "Form"] {
        assert_eq!(bad_tree.get(kind), good_tree.get(kind), "{kind}: {bad_tree:?}\n{good_tree:?}");
    }
    assert!(good_tree["H2"] > 3 && good_tree["TD"] > 20, "{good_tree:?}");
}

#[test]
fn the_index_lies_inside_when_it_is_asked_for() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let zip = case.join("out/RM-2017-0612.int-insurer.zip");
    expect(&case, &["--at", AT, "pack", "--attach-index", "--to", "int-insurer", "-o", "out"], 0);
    let files = members(&zip);
    let file = |name: &str| files.iter().find(|(path, _)| path.ends_with(name)).unwrap().1.clone();
    let pdf = home.path().join("dossier.pdf");
    fs::write(&pdf, file("/dossier.pdf")).unwrap();
    let inside = Command::new("qpdf").args(["--show-attachment=dossier.json", pdf.to_str().unwrap()]).output().unwrap();
    assert!(inside.stdout == file("/dossier.json"), "{}", String::from_utf8_lossy(&inside.stderr));
    let (well, said) = judged(&["--with-files"], &[&pdf]);
    assert!(well, "{said}");
    assert!(!rules(&[&pdf]).0, "PDF/A-2a has no such files");
}

#[test]
fn the_sheets_are_of_the_size_that_the_recipient_has() {
    for (country, size) in [("IE", "595.276 x 841.89 pts (A4)"), ("US", "612 x 792 pts (letter)")] {
        let home = tempfile::tempdir().unwrap();
        let case = sample("rome-insurance", home.path());
        let text_of_case = fs::read_to_string(case.join("case.toml")).unwrap();
        fs::write(case.join("case.toml"), text_of_case.replace("country = \"IE\"", &format!("country = \"{country}\""))).unwrap();
        let (pdf, _) = printed(&case).remove(1);
        let (_, said) = tool("pdfinfo", &[pdf.to_str().unwrap()]);
        assert!(said.contains(size), "{country}: {said}");
        assert!(squeezed(&text(&pdf, true)).contains("Signature"), "{country}: the first page is longer than a sheet");
    }
}

/// Puts another Exif segment in the place of that of a JPEG: the picture lies on its side, and where it was taken.
fn with_exif(jpeg: &[u8]) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(b"SECRET-PLACE");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let at = jpeg.windows(2).position(|pair| pair == [0xFF, 0xE1]).unwrap();
    let end = at + 2 + usize::from(u16::from_be_bytes([jpeg[at + 2], jpeg[at + 3]]));
    [&jpeg[..at], &[0xFF, 0xE1], &length, &exif, &jpeg[end..]].concat()
}

#[test]
fn photographs_stand_in_print_small_and_say_nothing_of_their_files() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    let photograph = fs::read(support::runs::samples().join("rome-insurance/evidence/04-foto/IMG_20170611_1712 auto.jpg")).unwrap();
    let evidence: [(&str, Vec<u8>, &str); 5] = [
        ("1 turned.jpg", with_exif(&photograph), "none"),
        ("2 open.jpg", [photograph.as_slice(), b"x"].concat(), ""),
        ("3 medical.jpg", [photograph.as_slice(), b"y"].concat(), "medical"),
        ("4 torn.jpg", photograph[..300].to_vec(), "none"),
        ("5 other.tif", b"II*\0\x08\0\0\0\0\0\0\0".to_vec(), "none"),
    ];
    let text_of_case = fs::read_to_string(case.join("case.toml")).unwrap();
    let mut items = String::new();
    for (name, bytes, flag) in &evidence {
        fs::write(case.join("evidence").join(name), bytes).unwrap();
        let flag = if flag.is_empty() { String::new() } else { format!("sensitivity = [\"{flag}\"]\n") };
        write!(items, "[[item]]\npath = \"evidence/{name}\"\nuntranslated_reason = {{ en = \"Sample.\" }}\n{flag}\n").unwrap();
    }
    let say = |change: &dyn Fn(&str) -> String| fs::write(case.join("case.toml"), change(&text_of_case.replacen("[[translator]]", &format!("{items}[[translator]]"), 1))).unwrap();
    say(&str::to_owned);
    expect(&case, &["--at", AT, "add"], 0);
    let shown = |what: &str| -> (String, Vec<u8>) {
        let (pdf, files) = printed(&case).remove(1);
        is_whole(what, &pdf, &files);
        let (holds, said) = rules(&[&pdf]);
        assert!(holds, "{what}: {said}");
        let (_, list) = tool("pdfimages", &["-list", pdf.to_str().unwrap()]);
        let sizes: Vec<String> = list.lines().skip(2).map(|line| line.split_whitespace().skip(2).take(3).collect::<Vec<_>>().join(" ")).collect();
        (sizes.join(", "), fs::read(&pdf).unwrap())
    };
    // There is a victim in the case: what nobody called harmless is not shown.
    let (sizes, once) = shown("a victim");
    let (width, height) = sizes.trim_start_matches("image ").split_once(' ').unwrap();
    assert!(height == "320" && width.parse::<u32>().unwrap() < 320, "one picture, and it stands upright: {sizes}");
    let said = squeezed(&text(&case.join("out").join("RM-2017-0612.int-insurer.pdf"), false));
    for (reason, count) in [("keepsittothefileitself", 2), ("itmaybedamaged", 1), ("doesnotdrawthisformat", 1), ("Areducedpicture", 1)] {
        assert_eq!(said.matches(reason).count(), count, "{reason}");
    }
    assert!(!once.windows(12).any(|window| window == b"SECRET-PLACE"));
    assert!(once == shown("again").1);
    let nobody = |text: &str| text.replace("status = \"victim\"", "status = \"witness\"");
    say(&nobody);
    assert_eq!(shown("nobody to protect").0.split(", ").count(), 2);
    say(&|text| nobody(text).replace("[handling]\n", "[handling]\nthumbnails = \"no\"\n"));
    assert_eq!(shown("the officer says no").0, "");
}

#[test]
fn a_program_told_to_print_nothing_prints_nothing() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    expect(&case, &["--at", AT, "pack", "--no-pdf", "--to", "cn-insurer", "-o", "out"], 0);
    let files = members(&case.join("out/RM-2017-0612.cn-insurer.zip"));
    assert!(!files.keys().any(|name| Path::new(name).extension().is_some_and(|end| end == "pdf") && !name.contains("/data/")));
}

#[test]
fn a_folder_of_fonts_is_named_by_digest_and_a_broken_font_is_refused() {
    let home = tempfile::tempdir().unwrap();
    let case = sample("rome-insurance", home.path());
    let fonts = home.path().join("fonts");
    fs::create_dir(&fonts).unwrap();
    fs::write(fonts.join("broken.ttf"), "no font").unwrap();
    let args = ["--at", AT, "pack", "--font-dir", fonts.to_str().unwrap(), "--to", "cn-insurer", "-o", "out"];
    let said = String::from_utf8(expect(&case, &args, 3).stderr).unwrap();
    assert!(said.contains("broken.ttf"), "{said}");
    assert!(!case.join("out/RM-2017-0612.cn-insurer.zip").exists());
    fs::remove_file(fonts.join("broken.ttf")).unwrap();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/fonts/NotoSansKhmer-Regular.ttf"), fonts.join("ours.ttf")).unwrap();
    expect(&case, &args, 0);
    let files = members(&case.join("out/RM-2017-0612.cn-insurer.zip"));
    let index = String::from_utf8_lossy(files.iter().find(|(name, _)| name.ends_with("/dossier.json")).unwrap().1).into_owned();
    let digest = pouch::model::digest::Digest::of(fs::read(fonts.join("ours.ttf")).unwrap()).to_string();
    assert!(index.contains("\"ours.ttf\"") && index.contains(&digest));
}
