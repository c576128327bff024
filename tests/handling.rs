//! Handling from end to end, with the built program: markings in real files, redacted copies, what is withheld,
//! and three recipients of whom none learns anything of another.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::format_push_string, clippy::format_collect, clippy::allow_attributes, reason = "a test says no by panicking")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use pouch::archive::{Packing, Writer};
use pouch::model::digest::Digest;
use serde_json::Value;
use support::runs::{AT, bare_case, expect, members, run};

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut sorted = files.to_vec();
    sorted.sort_unstable();
    let mut writer = Writer::new(Cursor::new(Vec::new()));
    for (name, text) in sorted {
        writer.begin(name, Packing::Stored, text.len() as u64).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

/// A Word document with a header and a body, whose paragraphs are given as runs of XML.
fn docx(header: &str, body: &str, properties: &str) -> Vec<u8> {
    let paragraph = |text: &str| if text.starts_with('<') { text.to_owned() } else { format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>") };
    zip(&[
        ("[Content_Types].xml", "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
        ("_rels/.rels", "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
        ("docProps/core.xml", &format!("<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\">{properties}</cp:coreProperties>")),
        ("word/header1.xml", &format!("<w:hdr {W}>{}</w:hdr>", paragraph(header))),
        ("word/document.xml", &format!("<w:document {W}><w:body>{}</w:body></w:document>", paragraph(body))),
    ])
}

/// A PDF of one page with lines from top to bottom.
fn pdf(lines: &[&str]) -> Vec<u8> {
    let mut content = String::new();
    for (line, at) in lines.iter().zip(0..) {
        let latin: String = line.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\{:03o}", u32::from(c)) }).collect();
        content += &format!("BT /F1 12 Tf 60 {} Td ({latin}) Tj ET\n", 780 - at * 40);
    }
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}endstream", content.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned(),
    ];
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (object, number) in objects.iter().zip(1..) {
        places.push(out.len());
        out.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = out.len();
    out.extend(b"xref\n0 6\n0000000000 65535 f \n");
    out.extend(places.iter().flat_map(|at| format!("{at:010} 00000 n \n").into_bytes()));
    out.extend(format!("trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").bytes());
    out
}

fn mail(subject: &str, body: &str, attachment: Option<(&str, &str)>) -> Vec<u8> {
    let head = format!("From: a@sample.example\r\nTo: b@sample.example\r\nDate: Tue, 20 Jun 2017 09:00:00 +0000\r\nSubject: {subject}\r\nMIME-Version: 1.0\r\n");
    let Some((name, text)) = attachment else { return format!("{head}Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n").into_bytes() };
    format!(
        "{head}Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n--x\r\nContent-Type: text/plain; charset=utf-8; name=\"{name}\"\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\r\n{text}\r\n--x--\r\n"
    )
    .into_bytes()
}

fn put(case: &Path, name: &str, bytes: &[u8]) {
    let path = case.join("evidence").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

fn more(case: &Path, lines: &str) {
    let path = case.join("case.toml");
    fs::write(&path, fs::read_to_string(&path).unwrap() + lines).unwrap();
}

fn take_in(case: &Path) {
    run(case, &["--at", AT, "--salt-seed", "t", "--quiet", "add"]);
    let status: Value = serde_json::from_slice(&run(case, &["--at", AT, "--json", "status"]).stdout).unwrap();
    let items: Vec<String> = status["result"]["items"].as_array().unwrap_or_else(|| panic!("{status}")).iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect();
    let mut args: Vec<&str> = vec!["--at", AT, "--salt-seed", "c", "--quiet", "confirm", "--language", "zxx"];
    args.extend(items.iter().map(String::as_str));
    expect(case, &args, 0);
}

/// Packs and returns exit code and findings as codes and places.
fn pack(case: &Path, to: &str) -> (i32, Vec<(String, String)>, String) {
    let output = run(case, &["--at", AT, "--json", "--salt-seed", "p", "pack", "--force", "--to", to]);
    let text = String::from_utf8(output.stdout).unwrap();
    let answer: Value = serde_json::from_str(&text).unwrap();
    let told = |finding: &Value| (finding["code"].as_str().unwrap().to_owned(), finding["place"].as_str().unwrap().to_owned());
    (output.status.code().unwrap(), answer["findings"].as_array().unwrap().iter().map(told).collect(), text)
}

fn places(findings: &[(String, String)], code: &str) -> Vec<String> {
    findings.iter().filter(|(own, _)| own == code).map(|(_, place)| place.clone()).collect()
}

#[test]
fn planted_markings_are_found_in_pdf_word_mail_archives_and_names_in_six_languages_and_innocent_words_are_not() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    let planted: Vec<(&str, Vec<u8>)> = vec![
        ("es.pdf", pdf(&["RESERVADO", "Informe sobre la banda", "texto corrido"])),
        ("de.pdf", pdf(&["VS - NUR F\u{dc}R DEN DIENSTGEBRAUCH", "Lagebild", "Text"])),
        ("ru.docx", docx("Для служебного пользования", "Ориентировка на розыск автомобиля.", "")),
        ("zh.docx", docx("机密★10年", "关于案件有关情况的报告。", "")),
        ("watermark.docx", docx("<w:p><w:r><w:pict><v:shape><v:textpath string=\"SECRET\"/></v:shape></w:pict></w:r></w:p>", "Nothing here.", "")),
        ("property.docx", docx("Page 1", "Nothing here.", "<dc:title>SECRET - operation plan</dc:title>")),
        ("fr.eml", mail("[DIFFUSION RESTREINTE] Note", "Bonjour, veuillez trouver la note.", None)),
        ("attached.eml", mail("Re: hello", "See the file.", Some(("note.txt", "SECRET\r\nCopy 2 of 3\r\n")))),
        ("archive.zip", zip(&[("a/СЕКРЕТНО_справка.txt", "пусто"), ("b.txt", "nothing")])),
        ("（绝密）方案.txt", "无".as_bytes().to_vec()),
        ("informe_SECRETO.txt", b"nada".to_vec()),
        ("سري/تقرير.txt", "لا شيء".as_bytes().to_vec()),
        ("ДСП_сводка.txt", "пусто".as_bytes().to_vec()),
    ];
    let innocent: Vec<(&str, Vec<u8>)> = vec![
        ("innocent/es.pdf", pdf(&["Secretar\u{ed}a del juzgado", "Mesa reservada a nombre de L\u{f3}pez", "voto secreto"])),
        ("innocent/ru.docx", docx("Секретарь: Петрова", "Стол из ДСП, секретарь подписала протокол.", "<dc:title>Секретариат</dc:title>")),
        ("innocent/zh.docx", docx("董事会秘书处", "该公司泄露商业秘密，秘书已签字。", "")),
        ("innocent/secretary.eml", mail("Secretary of the club", "They held a secret ballot. TLPX is no mark.", Some(("secretaria.txt", "La secrétaire a un secret.")))),
        ("innocent/商业秘密制度.txt", "秘书".as_bytes().to_vec()),
        ("innocent/secretariat_list.txt", b"official receipt".to_vec()),
    ];
    for (name, bytes) in planted.iter().chain(&innocent) {
        put(&case, name, bytes);
    }
    take_in(&case);
    let (exit, findings, text) = pack(&case, "int-insurer");
    assert_eq!(exit, 1, "{text}");
    let refused = places(&findings, "marking-state-secret");
    for (name, _) in &planted {
        assert!(refused.iter().any(|place| place.contains(name)), "{name} was not found: {findings:?}");
    }
    assert!(!findings.iter().any(|(code, place)| code.starts_with("marking-") && place.contains("innocent")), "{findings:?}");
}

#[test]
fn a_marking_found_once_is_judged_without_a_second_read() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    put(&case, "a.txt", b"SECRET\nCopy 1 of 2\n");
    take_in(&case);
    let log = fs::read_to_string(case.join("custody.jsonl")).unwrap();
    assert!(log.contains("\"marking-seen\"") && log.contains("\"searched\""), "{log}");
    // Of the same length, so that only a second read could tell the difference.
    fs::write(case.join("evidence/a.txt"), b"public\nCopy 1 of 2\n").unwrap();
    let output = run(&case, &["--at", AT, "--json", "status"]);
    assert!(String::from_utf8(output.stdout).unwrap().contains("marking-state-secret"));
}

#[test]
fn an_item_taken_in_before_there_were_rules_is_searched_by_the_next_add() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    put(&case, "a.txt", b"SECRET\nCopy 1 of 2\n");
    let dir = home.path().join("office/handling");
    fs::create_dir_all(&dir).unwrap();
    // An office whose rules know no English marking, all of them older than those of today.
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/handling")).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap().replace("date = \"2026-11-22\"", "date = \"2020-01-01\"").replace("[\"SECRET\"]", "[\"UNUSED\"]").replace("[\"Secret\"]", "[\"UNUSED\"]");
        fs::write(dir.join(path.file_name().unwrap()), text).unwrap();
    }
    run(&case, &["--at", AT, "--salt-seed", "t", "--quiet", "add", "--templates", "../office"]);
    assert!(!fs::read_to_string(case.join("custody.jsonl")).unwrap().contains("marking-seen"));
    expect(&case, &["--at", AT, "--salt-seed", "c", "--quiet", "confirm", "E0001", "--language", "zxx"], 0);
    assert_eq!(places(&pack(&case, "int-insurer").1, "marking-unsearched").len(), 1);
    run(&case, &["--at", AT, "--salt-seed", "u", "--quiet", "add"]);
    assert_eq!(places(&pack(&case, "int-insurer").1, "marking-state-secret").len(), 1);
}

fn redacted(case: &Path, name: &str) {
    put(case, "original.txt", b"The witness is Juan P\xc3\xa9rez Alcorta.\n");
    more(case, &format!("\n[[item]]\npath = \"evidence/original.txt\"\ntitle = \"Juan Pérez Alcorta, declaration\"\ndisclosure = \"withheld\"\nwithheld_reason = \"third-person\"\n[[item]]\npath = \"evidence/{name}\"\nredacts = \"evidence/original.txt\"\nredacted_terms = [\"Juan Pérez Alcorta\", \"1155550101\"]\n"));
}

/// Takes in a redacted copy and returns the codes that its packing gives.
fn of_redacted(name: &str, bytes: &[u8]) -> Vec<String> {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    put(&case, name, bytes);
    redacted(&case, name);
    take_in(&case);
    let (_, findings, text) = pack(&case, "int-insurer");
    assert!(name.contains("Alcorta") || !text.contains("Alcorta"), "the term is told: {text}");
    findings.into_iter().map(|(code, _)| code).filter(|code| code.starts_with("redaction-")).collect()
}

#[test]
fn a_redacted_copy_that_still_holds_the_name_anywhere_is_refused() {
    let left = |name: &str, bytes: &[u8]| of_redacted(name, bytes).iter().filter(|code| *code == "redaction-term-left").count();
    assert!(left("text.pdf", &pdf(&["Witness", "Juan P\u{e9}rez Alcorta"])) > 0, "text layer under a black bar");
    let deleted = "<w:p><w:r><w:t>Witness </w:t></w:r><w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>Juan Pérez Alcorta</w:delText></w:r></w:del></w:p>";
    let codes = of_redacted("changes.docx", &docx("h", deleted, ""));
    assert!(codes.contains(&"redaction-term-left".to_owned()) && codes.contains(&"redaction-changes-left".to_owned()), "{codes:?}");
    assert!(left("author.docx", &docx("h", "Witness", "<dc:creator>Juan Pérez Alcorta</dc:creator>")) > 0, "properties");
    let split = "<w:p><w:r><w:t>Juan Pé</w:t></w:r><w:r><w:t>rez Al</w:t></w:r><w:r><w:t>corta</w:t></w:r></w:p>";
    assert!(left("runs.docx", &docx("h", split, "")) > 0, "split over runs");
    assert!(left("phone.txt", b"tel. +54 9 11 5555-0101") > 0, "a number written otherwise");
    assert!(left("Juan Perez Alcorta.txt", b"clean") > 0, "its own name");
    assert!(left("mail.eml", &mail("x", "y", Some(("n.txt", "Juan P\u{e9}rez Alcorta")))) > 0, "an attachment");
    let mut versions = pdf(&["Witness", "Juan P\u{e9}rez Alcorta"]);
    let clean = pdf(&["Witness", "[removed]"]);
    versions.extend(clean);
    let codes = of_redacted("versions.pdf", &versions);
    assert!(codes.contains(&"redaction-versions-left".to_owned()), "{codes:?}");
}

#[test]
fn a_clean_redacted_copy_is_packed_and_nothing_of_its_original_leaks() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    put(&case, "redacted.pdf", &pdf(&["Witness", "[removed]"]));
    redacted(&case, "redacted.pdf");
    take_in(&case);
    let (exit, findings, text) = pack(&case, "int-insurer");
    assert_eq!(exit, 0, "{text}");
    assert!(!findings.iter().any(|(code, _)| code.starts_with("redaction-")), "{findings:?}");
    let files = members(&case.join("RM-2017-0612.int-insurer.zip"));
    let digest = Digest::of(fs::read(case.join("evidence/original.txt")).unwrap()).to_string();
    let index: Value = serde_json::from_slice(files.iter().find(|(name, _)| name.ends_with("dossier.json")).unwrap().1).unwrap();
    let item = |id: &str| index["items"].as_array().unwrap().iter().find(|item| item["id"] == id).unwrap().clone();
    assert_eq!((item("E0001")["withheld"].as_str(), item("E0001").as_object().unwrap().len()), (Some("third-person"), 3));
    assert_eq!((item("E0002")["redacts"]["item"].as_str(), item("E0002")["redacts"]["sha256"].as_str()), (Some("E0001"), Some(digest.as_str())));
    for secret in ["Alcorta", "original.txt", "1155550101", "declaration"] {
        assert_eq!(leaks(&files, secret), Vec::<String>::new());
    }
}

#[test]
fn keys_and_passwords_stop_a_dossier_until_somebody_names_a_reason() {
    let home = tempfile::tempdir().unwrap();
    let case = bare_case(home.path());
    put(&case, "key.pem", b"-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----\n");
    put(&case, "accounts.csv", b"user,password\nana,a1\nluis,b2\neva,c3\n");
    take_in(&case);
    let (exit, findings, _) = pack(&case, "int-insurer");
    assert_eq!((exit, places(&findings, "refuse-key").len(), places(&findings, "refuse-passwords").len()), (1, 1, 1), "{findings:?}");
    more(&case, "\n[[item]]\npath = \"evidence/key.pem\"\nrefuse_reason = \"exhibit of the intrusion; revoked\"\n[[item]]\npath = \"evidence/accounts.csv\"\nrefuse_reason = \"list sold by the suspect\"\n");
    assert_eq!(pack(&case, "int-insurer").0, 0);
}

/// Returns the files that hold a text in any of the ways in which programs write it.
fn leaks(files: &BTreeMap<String, Vec<u8>>, text: &str) -> Vec<String> {
    let utf8 = text.as_bytes().to_vec();
    let wide: Vec<u16> = text.encode_utf16().collect();
    let percent: String = utf8.iter().map(|byte| if byte.is_ascii_alphanumeric() { char::from(*byte).to_string() } else { format!("%{byte:02X}") }).collect();
    let all_percent: String = utf8.iter().map(|byte| format!("%{byte:02X}")).collect();
    let decimal: String = text.chars().map(|c| format!("&#{};", u32::from(c))).collect();
    let hexadecimal: String = text.chars().map(|c| format!("&#x{:x};", u32::from(c))).collect();
    let json: String = wide.iter().map(|unit| format!("\\u{unit:04x}")).collect();
    let mixed: String = text.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("&#{};", u32::from(c)) }).collect();
    let mut forms: Vec<Vec<u8>> = vec![utf8, wide.iter().flat_map(|unit| unit.to_le_bytes()).collect(), wide.iter().flat_map(|unit| unit.to_be_bytes()).collect()];
    forms.extend([percent, all_percent, decimal, hexadecimal, json, mixed].into_iter().flat_map(|form| [form.to_lowercase().into_bytes(), form.into_bytes()]));
    let holds = |bytes: &[u8]| forms.iter().any(|form| bytes.windows(form.len()).any(|window| window == form));
    files.iter().filter(|(name, bytes)| holds(name.as_bytes()) || holds(bytes)).map(|(name, _)| format!("{name} holds {text:?}")).collect()
}

#[test]
fn the_search_for_leaks_sees_every_form() {
    let seen = |text: &str| !leaks(&BTreeMap::from([("x".to_owned(), text.as_bytes().to_vec())]), "José").is_empty();
    assert!(seen("a José b") && seen("Jos%C3%A9") && seen("&#74;&#111;&#115;&#233;") && seen("Jos&#233;") && seen("\\u004a\\u006f\\u0073\\u00e9"));
    assert!(!leaks(&BTreeMap::from([("x".to_owned(), "José".encode_utf16().flat_map(u16::to_le_bytes).collect())]), "José").is_empty());
    assert!(!seen("Jose"));
}

/// Words that only one recipient may know, and the case that holds them all.
fn three_recipients(home: &Path) -> (PathBuf, Vec<(&'static str, Vec<String>)>) {
    let case = bare_case(home);
    let path = case.join("case.toml");
    let text = fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once("[[recipient]]").unwrap();
    let after = &rest[rest.find("\n[legal]").unwrap()..];
    let mut own = Vec::new();
    let mut recipients = String::new();
    let mut tables = String::new();
    for (key, language, mark) in [("aa-uno", "es", "Ñandú"), ("bb-due", "en", "Quokka"), ("cc-san", "zh-Hans", "貔貅")] {
        let number = format!("77{}0042", key.len() * 100 + usize::from(key.as_bytes()[0]));
        recipients += &format!("[[recipient]]\nkey = \"{key}\"\nreference = \"REF-{mark}\"\ncountry = \"AR\"\nlanguages = [\"{language}\"]\nauthority = \"Authority {mark}-A\"\nchannel = \"courier {mark}-B\"\n");
        put(&case, &format!("{mark}-folder/{mark}-file.txt"), format!("Text of {mark}-content, telephone {number}.\n").as_bytes());
        tables += &format!("\n[[item]]\npath = \"evidence/{mark}-folder/{mark}-file.txt\"\ntitle = \"Title {mark}-T\"\nsource = \"Source {mark}-S\"\nrecipients = [\"{key}\"]\n");
        tables += &format!("\n[[person]]\nkey = \"P-{key}\"\nnames = [{{ family = \"{mark}-Family\", given = \"G\", kind = \"passport\" }}]\ndocuments = [{{ type = \"passport\", number = \"{number}\" }}]\nstatus = \"witness\"\nrole = \"Role {mark}-R\"\nrecipients = [\"{key}\"]\n");
        tables += &format!("\n[[facts.actions]]\nverb = \"ask {mark}-V\"\nobject = \"x\"\nrecipients = [\"{key}\"]\n");
        own.push((key, vec![mark.to_owned(), number, format!("P-{key}"), key.to_owned()]));
    }
    let after = after.replace("actions = []", "");
    fs::write(&path, format!("{before}{recipients}{after}{tables}")).unwrap();
    (case, own)
}

#[test]
fn one_case_for_three_recipients_tells_nobody_of_another() {
    let home = tempfile::tempdir().unwrap();
    let (case, own) = three_recipients(home.path());
    take_in(&case);
    let output = expect(&case, &["--at", AT, "--json", "--salt-seed", "p", "pack"], 0);
    assert_eq!(String::from_utf8(output.stdout).unwrap().matches("\"seal\"").count(), 3);
    for (key, words) in &own {
        let mut files = members(&case.join(format!("RM-2017-0612.{key}.zip")));
        let note = fs::read(case.join(format!("RM-2017-0612.{key}.dispatch.html"))).unwrap();
        files.insert("dispatch note".to_owned(), note);
        let index = files.iter().find(|(name, _)| name.ends_with("START-HERE.html")).unwrap().1;
        for word in words.iter().take(2) {
            assert!(!leaks(&BTreeMap::from([("start".to_owned(), index.clone())]), word).is_empty() || !leaks(&files, word).is_empty(), "{key} lacks its own {word}");
        }
        for (_, foreign) in own.iter().filter(|(other, _)| other != key) {
            let found: Vec<String> = foreign.iter().flat_map(|word| leaks(&files, word)).collect();
            assert!(found.is_empty(), "{key}: {found:?}");
        }
    }
}

/// The codes that `check` tells, each with its place and the recipient it names.
fn checked(case: &Path) -> Vec<(String, String, String)> {
    let output = run(case, &["--at", AT, "--json", "check"]);
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |finding: &Value, key: &str| finding[key].as_str().unwrap_or_default().to_owned();
    let findings = answer["findings"].as_array().unwrap();
    findings.iter().map(|finding| (text(finding, "code"), text(finding, "place"), text(&finding["values"], "recipient"))).collect()
}

#[test]
fn an_item_that_nobody_described_goes_to_nobody_where_others_are_chosen() {
    let home = tempfile::tempdir().unwrap();
    let (case, _) = three_recipients(home.path());
    put(&case, "late/new.txt", b"Arrived later.\n");
    take_in(&case);
    let open: Vec<_> = checked(&case).into_iter().filter(|(code, _, _)| code == "whom-item-open").collect();
    assert_eq!(open.iter().map(|(_, place, _)| place.as_str()).collect::<Vec<_>>(), ["evidence/late/new.txt"]);
    let told = String::from_utf8(expect(&case, &["--at", AT, "--json", "pack"], 1).stdout).unwrap();
    assert!(told.contains("whom-item-open"), "{told}");
    let path = case.join("case.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}\n[[item]]\npath = \"evidence/late/new.txt\"\ntitle = \"x\"\n")).unwrap();
    assert!(checked(&case).iter().all(|(code, _, _)| code != "whom-item-open"));
}

#[test]
fn a_person_chosen_for_one_recipient_is_not_named_to_another() {
    let home = tempfile::tempdir().unwrap();
    let (case, own) = three_recipients(home.path());
    put(&case, "Quokka-folder/Quokka-file.txt", "The bag of G Ñandú-Family stood there.\n".as_bytes());
    take_in(&case);
    let warned = String::from_utf8(expect(&case, &["--at", AT, "--json", "pack", "--to", "bb-due"], 0).stdout).unwrap();
    assert!(warned.contains("whom-person-in-evidence"), "{warned}");
    assert!(checked(&case).iter().all(|(code, _, _)| code != "whom-person-named"));
    let path = case.join("case.toml");
    let text = fs::read_to_string(&path).unwrap();
    for leak in ["NANDU Family, G.", &own[0].1[1]] {
        let open = text.replace("verb = \"ask Quokka-V\"\nobject = \"x\"", &format!("verb = \"ask Quokka-V\"\nobject = \"where is {leak}?\""));
        assert_ne!(open, text);
        fs::write(&path, &open).unwrap();
        let line = open.lines().position(|line| line.contains("where is")).unwrap() + 1;
        let named: Vec<_> = checked(&case).into_iter().filter(|(code, _, _)| code == "whom-person-named").collect();
        assert_eq!(named, [("whom-person-named".to_owned(), format!("case.toml:{line}"), "bb-due".to_owned())], "{leak}");
        let told = String::from_utf8(expect(&case, &["--at", AT, "--json", "pack", "--to", "bb-due"], 1).stdout).unwrap();
        assert!(told.contains("whom-person-named"), "{told}");
    }
}

#[test]
fn what_could_be_a_real_persons_has_no_place_in_training_material() {
    let home = tempfile::tempdir().unwrap();
    let case = support::runs::sample("training-2026", home.path());
    let path = case.join("case.toml");
    let text = fs::read_to_string(&path).unwrap();
    for (value, refused) in [
        ("E23456789", true),
        ("EJ1234567", true),
        ("13912345678", true),
        ("+86 139 1234 5678", true),
        ("440106900307841", true),
        ("440106 19900307 8417", true),
        ("+39 06 4682 1234", true),
        ("+7 495 123 45 67", true),
        ("+34 911 23 45 67", true),
        ("wang.wei@mail.cn", true),
        ("+86 10 5550 0120", false),
        ("SAMPLE-ID-0001", false),
        ("wang@police.example", false),
    ] {
        fs::write(&path, text.replacen("[references]\n", &format!("[references]\ncourt = \"{value}\"\n"), 1)).unwrap();
        let told = String::from_utf8(run(&case, &["--at", AT, "--json", "check"]).stdout).unwrap();
        assert_eq!(told.contains("training-real-number"), refused, "{value}: {told}");
    }
}
