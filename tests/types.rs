//! Every requirement of every dossier type, tried: the data make the tests.
//!
//! `tests/data/fields.tsv` lists the rows that the domain asks for (type, id, level, source). Each M and C row has a
//! passing and a failing case made from the examples in its file; a row that pouch fulfils itself is looked up in a
//! dossier that was really packed. Then faults are planted into the samples, and each must be told by its number.
#![cfg(feature = "sender")]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test says no by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use pouch::archive::{Archive, Limits};
use pouch::bag::{self, Findings, Source as _, ZipSource};
use pouch::i18n::Locale;
use pouch::intake::case_file::{TypeTable, read};
use pouch::model::finding::Finding;
use pouch::model::lang_tag::LangTag;
use pouch::model::moment::Moment;
use pouch::profile::{Asked, Condition, Field, Level, Packed, Profiles, Seen};
use serde_json::Value as Json;
use toml::{Table, Value};

/// One line of the list.
struct Row {
    sheet: String,
    id: String,
    level: String,
    source: String,
}

fn listed() -> Vec<Row> {
    let text = include_str!("data/fields.tsv");
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let sheet = match cells[0] {
            "EVIDENCE" => "ITEM",
            "BLUE" | "GREEN" | "YELLOW" | "BLACK" | "ORANGE" | "PURPLE" | "SILVER" => "NOTE",
            other => other,
        };
        Row { sheet: sheet.to_owned(), id: cells[1].to_owned(), level: cells[2].to_owned(), source: cells[3].to_owned() }
    };
    text.lines().skip(1).map(row).collect()
}

/// A type in which a row stands as its own file has it.
fn home(sheet: &str) -> &str {
    if ["CORE", "PERSON", "ITEM", "CUSTODY"].contains(&sheet) { "TRANSMIT" } else { sheet }
}

fn field(kind: &str, id: &str) -> Field {
    let fields = Profiles::embedded().fields(kind);
    fields.into_iter().find(|field| field.id == id).unwrap_or_else(|| panic!("{kind} has no row {id}"))
}

fn tables() -> Vec<TypeTable> {
    let tables = Profiles::embedded().tables().into_iter();
    tables.map(|own| TypeTable { kind: own.kind, table: own.table, keys: own.keys }).collect()
}

const REPEATED: [&str; 4] = ["recipient", "person", "item", "translator"];

/// Calls something with every table that holds the last part of a key.
fn each_holder(table: &mut Table, key: &str, make: bool, act: &mut dyn FnMut(&mut Table, &str)) {
    let Some((first, rest)) = key.split_once('.') else { return act(table, key) };
    if make && !table.contains_key(first) {
        let below = if REPEATED.contains(&first) { Value::Array(vec![Value::Table(Table::new())]) } else { Value::Table(Table::new()) };
        table.insert(first.to_owned(), below);
    }
    match table.get_mut(first) {
        Some(Value::Table(below)) => each_holder(below, rest, make, act),
        Some(Value::Array(rows)) => rows.iter_mut().filter_map(Value::as_table_mut).for_each(|row| each_holder(row, rest, make, act)),
        Some(_) | None => {}
    }
}

fn put(case: &mut Table, key: &str, value: &Value) {
    each_holder(case, key, true, &mut |table, last| {
        table.insert(last.to_owned(), value.clone());
    });
}

fn take(case: &mut Table, key: &str) {
    each_holder(case, key, false, &mut |table, last| {
        table.remove(last);
    });
}

fn example(fields: &[Field], key: &str) -> Option<Value> {
    let text = &fields.iter().find_map(|field| field.examples.get(key))?.text;
    toml::from_str::<Table>(&format!("x = {text}")).unwrap().remove("x")
}

/// A case in which every key of a type bears its example.
fn full(kind: &str) -> Table {
    let fields = Profiles::embedded().fields(kind);
    let mut case = Table::new();
    for key in fields.iter().flat_map(|field| field.examples.keys()) {
        put(&mut case, key, &example(&fields, key).unwrap());
    }
    put(&mut case, "type", &Value::String(kind.to_owned()));
    case
}

/// The findings about a case, or why it cannot even be read.
fn check(kind: &str, case: &Table) -> Vec<Finding> {
    let text = toml::to_string(case).unwrap();
    let file = match read(&text, &tables()) {
        Ok(file) => file,
        Err(findings) => return findings,
    };
    let asked = Asked { given: &file.given, at: Moment::parse("2026-06-15T12:00:00Z").unwrap(), to: &[], items: None };
    Profiles::embedded().check(kind, &asked)
}

fn numbers(findings: &[Finding]) -> BTreeSet<String> {
    findings.iter().map(|finding| finding.name().to_owned()).collect()
}

/// Another value than those in a list, where one must be found.
fn other(kind: &str, key: &str, is: &[String]) -> Value {
    let closed = Profiles::embedded().answers(kind).remove(key).unwrap_or_default();
    let known: &[&str] = match key {
        "person.status" => &["other", "witness"],
        "item.form" => &["original", "print"],
        "person.names.language" => &["it"],
        "item.sensitivity" => &["none"],
        "urgency.level" => &["routine"],
        _ => &[],
    };
    let all = closed.iter().map(String::as_str).chain(known.iter().copied());
    let word = all.into_iter().find(|word| !is.iter().any(|one| one == word)).unwrap_or_else(|| panic!("no other value for {key}"));
    word_of(key, word)
}

fn word_of(key: &str, word: &str) -> Value {
    let text = Value::String(word.to_owned());
    if key == "item.sensitivity" { Value::Array(vec![text]) } else { text }
}

/// Makes a condition hold, or not hold, by writing what it looks at; says whether that is possible in this type.
fn make(case: &mut Table, kind: &str, when: &Condition, wanted: bool) -> bool {
    match when {
        Condition::Key { key, is } => {
            match (wanted, is.first()) {
                (true, Some(word)) => put(case, key, &word_of(key, word)),
                (true, None) => {
                    let Some(value) = example(&Profiles::embedded().fields(kind), key) else { return false };
                    put(case, key, &value);
                }
                (false, Some(_)) if key.split('.').next().is_some_and(|table| case.contains_key(table)) => put(case, key, &other(kind, key, is)),
                (false, _) => take(case, key),
            }
            // The table of another type cannot be written.
            toml::to_string(case).is_ok_and(|text| read(&text, &tables()).is_ok())
        }
        Condition::Type(kinds) => kinds.iter().any(|one| one == kind) == wanted,
        Condition::Origin(countries) => {
            put(case, "sender.country", &Value::String(if wanted { countries[0].clone() } else { "IT".to_owned() }));
            true
        }
        Condition::All(parts) if wanted => parts.iter().all(|part| make(case, kind, part, true)),
        Condition::All(parts) => parts.iter().any(|part| tried(case, kind, part, false)),
        Condition::Any(parts) if wanted => parts.iter().any(|part| tried(case, kind, part, true)),
        Condition::Any(parts) => parts.iter().all(|part| tried(case, kind, part, false)),
        Condition::Not(part) => make(case, kind, part, !wanted),
    }
}

/// Tries one way; what did not help is taken back. A key of a type that is not this one never has a value.
fn tried(case: &mut Table, kind: &str, when: &Condition, wanted: bool) -> bool {
    let before = case.clone();
    let done = make(case, kind, when, wanted);
    if !done {
        *case = before;
        return !wanted && matches!(when, Condition::Key { .. });
    }
    done
}

/// The types in which a row can be tried: those that leave its level alone first.
fn candidates(sheet: &str, id: &str) -> Vec<String> {
    if home(sheet) == sheet {
        return vec![sheet.to_owned()];
    }
    let raw = field(home(sheet), id);
    let mut kinds = Profiles::embedded().types();
    kinds.retain(|kind| field(kind, id).level != Level::Optional);
    kinds.sort_by_key(|kind| field(kind, id) != raw);
    kinds
}

/// A full case of some type in which a row applies, or does not.
fn staged(sheet: &str, id: &str, applies: bool) -> (String, Table, Field) {
    for kind in candidates(sheet, id) {
        let row = field(&kind, id);
        let mut case = full(&kind);
        let about = row.about.as_ref().is_none_or(|about| make(&mut case, &kind, about, true));
        let done = match &row.when {
            Some(when) => about && make(&mut case, &kind, when, applies),
            None => about && applies,
        };
        if done {
            return (kind, case, row);
        }
    }
    panic!("{sheet}-{id}: no type in which it applies = {applies}");
}

fn is_told(findings: &[Finding], row: &Field, key: &str) -> bool {
    let names = |finding: &Finding| finding.values.iter().any(|(name, value)| *name == "key" && value == key);
    // The strict reader refuses some absences before anything is judged.
    let refused = |finding: &Finding| finding.code.0.starts_with("case-") && (names(finding) || [("case-item-without-path", "item.path"), ("case-unknown-recipient", "recipient.key")].contains(&(finding.code.0, key)));
    findings.iter().any(|finding| (finding.name() == row.number(1) && (names(finding) || row.one_of.contains_key(key))) || refused(finding))
}

/// Tries one row with keys; returns how many cases were tried.
fn try_row(sheet: &str, id: &str) -> usize {
    let (kind, case, row) = staged(sheet, id, true);
    let found = numbers(&check(&kind, &case));
    assert!(!found.contains(&row.number(1)) && !found.contains(&row.number(0)), "{kind}: {} is told although it is fulfilled: {found:?}", row.number(1));
    let mut cases = 1;
    for key in &row.keys {
        let mut without = case.clone();
        take(&mut without, key);
        if key == "type" {
            // A table of no type is an unknown key.
            without.retain(|name, _| !tables().iter().any(|own| own.table == *name));
        }
        let mut found = check(&kind, &without);
        if !is_told(&found, &row, key) {
            // What has a value when nobody writes one is refused when it is written empty.
            put(&mut without, key, &Value::String(String::new()));
            found = check(&kind, &without);
        }
        assert!(is_told(&found, &row, key), "{kind}: {} is not told without {key}: {:?}", row.number(1), numbers(&found));
        cases += 1;
    }
    let raw = field(home(sheet), id);
    if raw.level == Level::Conditional {
        let (kind, mut case, row) = staged(sheet, id, false);
        row.keys.iter().filter(|key| !raw.when.as_ref().unwrap().keys().contains(key.as_str())).for_each(|key| take(&mut case, key));
        let found = numbers(&check(&kind, &case));
        assert!(!found.contains(&row.number(1)), "{kind}: {} is told although its condition does not hold", row.number(1));
        cases += 1 + open_question(sheet, &raw);
    }
    cases
}

/// A closed question that decides a row and stands open is told itself.
fn open_question(sheet: &str, raw: &Field) -> usize {
    let (kind, mut case, row) = staged(sheet, &raw.id, true);
    let answers = Profiles::embedded().answers(&kind);
    let questions: Vec<String> = row.when.iter().flat_map(Condition::keys).filter(|key| answers.contains_key(*key)).map(str::to_owned).collect();
    let Some(question) = questions.first() else { return 0 };
    row.keys.iter().for_each(|key| take(&mut case, key));
    take(&mut case, question);
    let found = check(&kind, &case);
    let told = found.iter().any(|finding| finding.code.0 == "profile-open" && finding.values.contains(&("key", question.clone())) && finding.name().ends_with("-0"));
    assert!(told, "{kind}: nobody asks for {question}: {:?}", numbers(&found));
    assert!(!numbers(&found).contains(&row.number(1)), "{kind}: {} takes an open question for an answer", row.number(1));
    1
}

#[test]
fn every_row_of_the_domain_is_in_the_data_with_its_level_and_source() {
    let instruments = [
        ("UNTOC", "UNTOC"), ("RPD", "Rules on the Processing of Data"), ("PRC", "PRC"), ("LED", "2016/680"), ("Budapest", "Budapest"),
        ("Model", "UN Model"), ("Dir. 2023/977", "2023/977"), ("ACPO", "ACPO"), ("CoE T-CY", "T-CY"), ("FRE 902", "902"), ("ISO 27037", "27037"), ("Const.", "Constitution"),
    ];
    let mut seen = BTreeSet::new();
    let mut unnamed = Vec::new();
    for row in listed() {
        let field = field(home(&row.sheet), &row.id);
        assert_eq!((field.sheet.as_str(), field.level.letter()), (row.sheet.as_str(), row.level.as_str()), "{}", row.id);
        assert!(!field.source.is_empty());
        for (short, long) in instruments.iter().filter(|(short, _)| row.source.contains(short)) {
            if !field.source.contains(long) {
                unnamed.push(format!("{} {}: {short} is not named in {:?}", row.sheet, row.id, field.source));
            }
        }
        assert!(seen.insert((row.sheet, row.id)));
    }
    assert!(unnamed.is_empty(), "{unnamed:#?}");
    assert_eq!(seen.len(), 181);
}

#[test]
fn every_must_and_every_condition_has_a_passing_and_a_failing_case() {
    let packed = packed();
    let rows: Vec<Row> = listed().into_iter().filter(|row| ["M", "C"].contains(&row.level.as_str())).collect();
    let (mut tested, mut cases) = (0, 0);
    for row in &rows {
        let own = field(home(&row.sheet), &row.id);
        let tried = match &own.seen {
            Some(seen) => look_up(&own, &Seen::parse(seen).unwrap(), &packed),
            None => try_row(&row.sheet, &row.id),
        };
        assert!(tried >= 2, "{} {} has {tried} cases", row.sheet, row.id);
        tested += 1;
        cases += tried;
    }
    println!("rows of level M and C in fields.tsv: {} · rows tested: {tested} · cases: {cases}", rows.len());
    assert_eq!(tested, rows.len());
    assert!(cases > 2 * tested);
}

/// A dossier that was really packed, as its recipient sees it.
fn packed() -> Packed {
    let work = sample("argentina-2016");
    let case = work.path().join("case");
    let output = Command::new(env!("CARGO_BIN_EXE_pouch"))
        .args(["--actor", "Test", "--salt-seed", "t", "--at", "2016-06-20T09:00:00+08:00", "pack", "--quick", "-o"])
        .arg(work.path())
        .current_dir(&case)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let archive = Archive::open(&work.path().join("BJ-2016-0417.ar-pfa.zip"), &Limits::default()).unwrap();
    let source = ZipSource::new(&archive);
    let text = |name: &str| {
        let at = bag::position(&source, name).unwrap();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut source.open(at).unwrap(), &mut text).unwrap();
        text
    };
    let info = bag::read(&source, &mut Findings::default()).unwrap().info.0;
    let lines = text("custody.jsonl");
    let custody = lines.lines().map(|line| serde_json::from_str::<Json>(line).unwrap()).filter(|line| line.get("event").is_some()).collect();
    Packed { info, index: serde_json::from_str(&text("dossier.json")).unwrap(), custody, page: text("START-HERE.html") }
}

/// A row that pouch fulfils: seen in the dossier, and missed where that place is taken out.
fn look_up(row: &Field, seen: &Seen, packed: &Packed) -> usize {
    assert!(row.by_pouch && row.keys.is_empty());
    assert!(seen.holds(packed), "{}: {seen:?} is not in the dossier", row.number(1));
    let mut without = packed.clone();
    match seen {
        Seen::BagInfo(label) => without.info.retain(|(own, _)| own != label),
        Seen::Index(path) => cut(&mut without.index, path),
        Seen::Custody { field, .. } => without.custody.iter_mut().for_each(|line| drop(line.as_object_mut().unwrap().remove(field))),
        Seen::Page(section) => without.page = without.page.replace(&format!("id=\"{section}\""), ""),
    }
    assert!(!seen.holds(&without), "{}: {seen:?} is seen where it is not", row.number(1));
    2
}

fn cut(value: &mut Json, path: &[String]) {
    let Some((first, rest)) = path.split_first() else { return };
    match value {
        Json::Array(entries) if first == "*" => entries.iter_mut().for_each(|entry| cut(entry, rest)),
        Json::Object(keys) if rest.is_empty() => drop(keys.remove(first)),
        Json::Object(keys) => keys.get_mut(first).into_iter().for_each(|below| cut(below, rest)),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) | Json::Array(_) => {}
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sample(name: &str) -> tempfile::TempDir {
    let work = tempfile::tempdir().unwrap();
    copy(&root().join("samples").join(name), &work.path().join("case"));
    work
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry: PathBuf = entry.unwrap().path();
        let target = to.join(entry.file_name().unwrap());
        if entry.is_dir() {
            copy(&entry, &target);
        } else {
            std::fs::copy(&entry, &target).unwrap();
        }
    }
}

/// What `pouch check` finds: each number with its place.
fn told(case: &Path) -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_pouch")).args(["check", "--json", "--lang", "en"]).current_dir(case).output().unwrap();
    let answer: Json = serde_json::from_slice(&output.stdout).unwrap();
    let findings = answer["findings"].as_array().unwrap();
    let exit = i32::from(findings.iter().any(|finding| finding["level"] == "error"));
    assert_eq!(output.status.code(), Some(exit));
    let text = |finding: &Json, key: &str| finding[key].as_str().unwrap().to_owned();
    assert!(findings.iter().all(|finding| !text(finding, "problem").contains('⟦') && !text(finding, "remedy").contains('⟦')));
    findings.iter().rev().map(|finding| (text(finding, "code"), text(finding, "place"))).collect()
}

/// Sample, what stands there, what is planted, the number that must come back, and what its place must hold.
const FAULTS: &[(&str, &str, &str, &str, &str)] = &[
    ("argentina-2016", "phone = \"+86 10 5550 0120\"\n", "", "CORE-C08-1", "[sender]"),
    ("argentina-2016", "phone = \"+86 10 5550 0120\"", "phone = \"TODO\"", "CORE-C08-2", "case.toml:20 [sender]"),
    ("argentina-2016", "id = \"BJ-2016-0417\"", "id = \"BJ-2016-LIN\"", "CORE-C01-3", "case.toml:3"),
    ("argentina-2016", "languages = [\"es\"]", "languages = [\"pt\"]", "CORE-C05-3", "[[recipient]]"),
    ("argentina-2016", "languages = [\"es\"]", "languages = [\"pt\"]", "CORE-C15-7", "case.toml:"),
    ("argentina-2016", "zh-Hans = \"《联合国打击跨国有组织犯罪公约》\"", "zh-Hans = \"互惠\"", "CORE-C12-3", "[legal]"),
    ("argentina-2016", "[legal.purpose]\n", "[legal.purpose]\nfr = \"Pour information.\"\n", "CORE-C13-2", "case.toml:"),
    ("argentina-2016", "title = { zh-Hans = \"敲诈勒索罪\", es = \"extorsión\", en", "title = { zh-Hans = \"敲诈勒索罪\", en", "CORE-C14-3", "[legal]"),
    ("argentina-2016", "title = { zh-Hans = \"敲诈勒索罪\", es = \"extorsión\", en = \"extortion\" }", "title = \"\"", "CORE-C14-2", "[legal]"),
    ("argentina-2016", "maximum_penalty = {", "law_text = { es = \"pena de dos años\" }, maximum_penalty = {", "CORE-C14-4", "[legal]"),
    ("argentina-2016", "family = \"郑\", given = \"秀云\"", "family = \"陈\", given = \"秀英\"", "CORE-C15-3", "[[person]] 4"),
    ("argentina-2016", "the suspects KE Tianci", "the criminals KE Tianci", "CORE-C15-4", "case.toml:"),
    ("argentina-2016", "Ninguna de estas personas ha sido condenada.\"", "El asesino es KE.\"", "CORE-C15-4", "case.toml:"),
    ("argentina-2016", "[facts.summary]\n", "[facts.summary]\nit = \"Estorsione.\"\n", "CORE-C15-5", "[facts]"),
    ("argentina-2016", "[facts.summary]\n", "[facts]\nhappened = \"2016-12-01\"\n\n[facts.summary]\n", "CORE-C15-6", "case.toml"),
    ("argentina-2016", "exhibits = [\"evidence/01-询问笔录/询问笔录（郑秀云）第1次 2016-05-09.txt\", \"evidence/05-勘验检查/电子数据提取笔录 2016-05-11.docx\"]\n", "", "CORE-C16-3", "[facts]"),
    ("argentina-2016", "exhibits = [\"evidence/01-询问笔录/", "exhibits = [\"evidence/01-笔录/", "CORE-C16-3", "[facts]"),
    ("argentina-2016", "deadline = \"2016-07-01\"", "deadline = \"2016-05-01\"", "CORE-C16-4", "[facts]"),
    ("argentina-2016", "level = \"routine\"", "level = \"urgent\"", "CORE-C17-1", "[urgency]"),
    ("argentina-2016", "destroy_by = \"2021-06-20\"", "destroy_by = \"2016-06-25\"", "CORE-C22-3", "[handling]"),
    ("argentina-2016", "destroy_by = \"2021-06-20\"", "destroy_by = \"2031-06-20\"", "CORE-C22-6", "[handling]"),
    ("argentina-2016", "date = \"2016-06-20\"", "date = \"2016-06-10\"", "CORE-C23-3", "[approval]"),
    ("argentina-2016", "consent_reference = \"样公（青）境外提供审批〔2016〕9号\"\n", "", "CORE-C24-1", "[legal]"),
    ("argentina-2016", "approved_by = \"顾长河 (GU Changhe)\"", "approved_by = \"何以宁 (HE Yining)\"", "CORE-C25-3", "[approval]"),
    ("argentina-2016", "birth = { date = \"1985-11-02\", calendar", "birth = { calendar", "PERSON-P07-1", "[[person]] 2"),
    ("argentina-2016", "date = \"1978-03-04\"", "date = \"2005-03-04\"", "PERSON-P15-3", "[[person]] 3"),
    ("argentina-2016", "issued = \"2012-03-20\"", "issued = \"1970-03-20\"", "PERSON-P09-3", "[[person]] 1"),
    ("argentina-2016", "family = \"XUE\", given = \"Xiaofeng\", kind = \"passport\"", "family = \"XUE\", given = \"Xiaofeng\", kind = \"alias\"", "PERSON-P02-1", "[[person]] 2"),
    ("argentina-2016", "status = \"witness\"\n", "", "PERSON-P14-1", "[[person]] 4"),
    ("argentina-2016", "relevance = { zh-Hans = \"收款账户的开户人\", es = \"titularidad de la cuenta receptora\" }\n", "", "ITEM-E13-1", "[[item]] 5"),
    ("argentina-2016", "grading = { zh-Hans = \"B2（欧洲刑警组织 4x4）\", es = \"B2 (Europol 4x4)\" }\n", "", "ITEM-E14-1", "[[item]] 14"),
    ("argentina-2016", "search_or_seizure = \"no\"", "search_or_seizure = \"yes\"", "ITEM-E09-1", "[[item]] 1"),
    ("argentina-2016", "search_or_seizure = \"no\"\n", "", "ITEM-E09-0", "[[item]] 1"),
    ("argentina-2016", "kind = \"requested\"", "kind = \"on-demand\"", "TRANSMIT-T01-2", "[transmit]"),
    ("argentina-2016", "target = \"KE Tianci\"", "target = \"\"", "TRANSMIT-T04-2", "[transmit]"),
    ("rome-insurance", "something_asked = \"no\"\n", "", "CORE-C16-0", "[facts]"),
    ("rome-insurance", "status = \"victim\"", "status = \"suspect\"", "VICTIM-I09-1", "[[person]] 1"),
    ("rome-insurance", "event_time = \"2017-06-11T16:20:00+02:00\"", "event_time = \"2017-06-13T16:20:00+02:00\"", "VICTIM-I02-3", "[victim]"),
    ("rome-insurance", "event_time = \"2017-06-11T16:20:00+02:00\"", "event_time = \"2017-06-01T16:20:00+02:00\"", "VICTIM-I02-4", "[victim]"),
    ("rome-insurance", "claim_deadline = \"2017-07-12\"", "claim_deadline = \"soon\"", "VICTIM-I07-2", "[victim]"),
    ("rome-insurance", "claim_deadline = \"2017-07-12\"", "claim_deadline = \"2017-06-12\"", "VICTIM-I07-3", "[victim]"),
    ("rome-insurance", "value = \"21899.00\"", "value = \"21898.00\"", "VICTIM-I04-3", "[victim]"),
    ("rome-insurance", "value = \"21899.00\"", "value = \"21,899\"", "VICTIM-I04-3", "[victim]"),
    ("rome-insurance", "value = \"21899.00\", currency = \"CNY\"", "value = \"21899.00\"", "VICTIM-I04-2", "[victim]"),
    ("rome-insurance", "consent = \"CONS-2017-0612, 2017-06-12\"", "consent = \"\"", "VICTIM-I01-2", "[victim]"),
    ("rome-insurance", "[victim.account]", "[victim.insurer_account]\nit = \"Sono una studentessa e mi trovo in Francia.\"\n\n[victim.account]", "VICTIM-I03-3", "case.toml:233"),
    // The textbook number of GB 11643 with two digits exchanged.
    ("argentina-2016", "number = \"SAMPLE-ID-0002\"", "number = \"110105194912310 20X\"", "PERSON-P09-4", "[[person]]"),
];

#[test]
fn planted_faults_come_back_with_their_numbers() {
    let samples: BTreeMap<&str, tempfile::TempDir> = ["argentina-2016", "rome-insurance"].map(|name| (name, sample(name))).into();
    for work in samples.values() {
        assert_eq!(told(&work.path().join("case")), BTreeMap::new(), "a sample is not clean");
    }
    let mut planted = 0;
    for (name, there, fault, number, place) in FAULTS {
        let case = samples[name].path().join("case");
        let text = std::fs::read_to_string(root().join("samples").join(name).join("case.toml")).unwrap();
        assert!(text.contains(there), "{name} does not hold {there:?}");
        std::fs::write(case.join("case.toml"), text.replacen(there, fault, 1)).unwrap();
        let found = told(&case);
        let at = found.get(*number).unwrap_or_else(|| panic!("{number} is not told for {fault:?}: {found:?}"));
        assert!(at.contains(place), "{number} is told at {at}, not at {place}");
        planted += 1;
    }
    println!("planted faults: {planted}");
    assert!(planted >= 30);
}

#[test]
fn an_item_without_words_is_told() {
    let work = sample("argentina-2016");
    let path = work.path().join("case/case.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = text.split_once("[[item]]").unwrap();
    let (_, after) = rest.split_once("[[item]]").unwrap();
    std::fs::write(&path, format!("{before}[[item]]{after}")).unwrap();
    assert!(told(&work.path().join("case")).contains_key("ITEM-E01-3"));
}

#[test]
fn a_table_without_a_row_is_missed_only_where_a_row_is_asked_for() {
    let without = |kind: &str, table: &str| {
        let mut case = full(kind);
        case.remove(table);
        check(kind, &case)
    };
    assert!(numbers(&without("RN", "person")).contains("CORE-C18-1"));
    let mut nobody = full("TRANSMIT");
    nobody.remove("person");
    put(&mut nobody, "facts.persons_concerned", &Value::String("no".to_owned()));
    let found = numbers(&check("TRANSMIT", &nobody));
    assert!(!found.iter().any(|number| number.starts_with("PERSON-") || number.starts_with("CORE-C18")), "{found:?}");
    take(&mut nobody, "facts.persons_concerned");
    assert!(numbers(&check("TRANSMIT", &nobody)).contains("CORE-C18-0"));
    assert!(numbers(&without("TRANSMIT", "item")).iter().all(|number| !number.starts_with("ITEM-")));
}

#[test]
fn one_person_who_is_complete_says_nothing_of_the_next() {
    let mut case = full("TRANSMIT");
    let mut second = case["person"].as_array().unwrap()[0].clone();
    second.as_table_mut().unwrap().remove("status");
    case.get_mut("person").unwrap().as_array_mut().unwrap().push(second);
    let found = check("TRANSMIT", &case);
    let told: Vec<&Finding> = found.iter().filter(|finding| finding.name() == "PERSON-P14-1").collect();
    assert!(told.len() == 1 && told[0].place.ends_with("[[person]] 2"), "{told:?}");
}

#[test]
fn every_unknown_of_a_life_threat_notice_is_told_in_words() {
    let tags = ["en", "es", "zh-Hans", "ru", "fr", "it"].map(|tag| LangTag::parse(tag).unwrap());
    let locales = tags.map(|tag| Locale::embedded(&tag).unwrap());
    let fields = Profiles::embedded().fields("TTL");
    let asked = |field: &Field| field.keys.iter().cloned().chain(field.must_when.keys().cloned()).collect::<Vec<_>>();
    let questions = fields.iter().filter_map(|field| field.when.as_ref()).flat_map(Condition::keys).map(str::to_owned);
    let keys: BTreeSet<String> = fields.iter().flat_map(asked).chain(questions).collect();
    // Without these a notice is not packed, so they are never unknown; a single file's gaps stand beside the file.
    let blocking = ["sender.authority", "sender.country", "sender.officer", "sender.capacity", "sender.phone", "handling.marking", "handling.evidence_use", "handling.onward_transfer"];
    let always = ["type", "version", "created"];
    let open = keys.iter().filter(|key| !blocking.contains(&key.as_str()) && !always.contains(&key.as_str()) && !["approval.", "item.", "custody.", "note."].iter().any(|table| key.starts_with(table)));
    let mut raw = Vec::new();
    for (key, locale) in open.flat_map(|key| locales.iter().map(move |locale| (key, locale))) {
        let id = format!("unknown-{}", key.replace('.', "-"));
        let own = std::iter::successors(Some(id.as_str()), |id| id.rsplit_once('-').map(|(whole, _)| whole)).any(|id| locale.has(id));
        let named = key.strip_prefix("ttl.").is_some_and(|name| locale.has(&format!("page-detail-{name}")));
        if !own && !named {
            raw.push(format!("{} {key}", locale.tag()));
        }
    }
    assert!(raw.is_empty(), "{}", raw.join("\n"));
}

#[test]
fn an_earlier_refusal_says_what_and_by_whom_and_papers_that_are_not_ready_say_when() {
    let text = |value: &str| Value::String(value.to_owned());
    let mut case = full("RN");
    let found = |case: &Table| numbers(&check("RN", case));
    assert!(["RN-N10-1", "RN-N12-1", "RN-N12-3"].iter().all(|number| !found(&case).contains(*number)));
    put(&mut case, "rn.earlier_refusal", &text("yes"));
    take(&mut case, "rn.earlier_refusal_details");
    assert!(found(&case).contains("RN-N10-1"));
    // What was refused is no refusal to say it.
    put(&mut case, "rn.earlier_refusal_details", &text("refused by the General Secretariat on 4 November 2025"));
    assert!(!found(&case).iter().any(|number| number.starts_with("RN-N10")), "{:?}", found(&case));
    put(&mut case, "rn.documents_ready", &text("no"));
    put(&mut case, "rn.documents_ready_on", &text("2026-06-14"));
    assert!(found(&case).contains("RN-N12-3"), "the day before the check");
    put(&mut case, "rn.documents_ready_on", &text("2026-07-10"));
    assert!(!found(&case).contains("RN-N12-3"));
    take(&mut case, "rn.documents_ready_on");
    assert!(found(&case).contains("RN-N12-1"));
}

#[test]
fn consent_is_in_a_language_of_the_person_or_an_interpreter_is_on_record() {
    let text = |value: &str| Value::String(value.to_owned());
    let mut case = full("RETURN");
    let level = |case: &Table| check("RETURN", case).into_iter().find(|finding| finding.code.0 == "rule-own-language").map(|finding| (finding.name().to_owned(), finding.level.name()));
    put(&mut case, "person.languages", &Value::Array(vec![text("zh-Hans"), text("nan")]));
    put(&mut case, "return.consent_language", &text("zh"));
    assert_eq!(level(&case), None, "zh covers zh-Hans");
    put(&mut case, "return.consent_language", &text("es"));
    assert_eq!(level(&case), Some(("RETURN-V03-7".to_owned(), "warning")));
    take(&mut case, "return.interpreter");
    assert_eq!(level(&case), Some(("RETURN-V03-6".to_owned(), "error")));
    take(&mut case, "person.languages");
    assert_eq!(level(&case), None, "nothing is known of what anybody speaks");
}
