//! Markings as they stand in documents, and the same words where they mark nothing: `tests/handling/markings.tsv`.
//!
//! `+` must be found for sure, `~` must at least be asked about, `-` must stop nobody. Half of the lines (told apart by a
//! digest of the line) was not looked at while the rules were made; both halves are counted and printed.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::print_stdout, clippy::allow_attributes, reason = "a test says no by panicking")]

use std::collections::BTreeMap;

use pouch::handling::Office;
use pouch::model::digest::Digest;
use pouch::model::finding::Finding;
use pouch::model::inside::Said;
use pouch::model::text::{Block, Loc};

const LINES: &str = include_str!("handling/markings.tsv");

struct Line<'a> {
    sign: &'a str,
    language: &'a str,
    place: &'a str,
    text: &'a str,
    unseen: bool,
}

fn lines() -> Vec<Line<'static>> {
    let line = |line: &'static str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [sign, language, place, text] = cells.as_slice() else { panic!("{line}") };
        Line { sign, language, place, text, unseen: Digest::of(line).bytes()[0] % 2 == 1 }
    };
    LINES.lines().map(line).collect()
}

fn blocks(line: &Line<'_>) -> Vec<Block> {
    let text = line.text.replace("\\n", "\n");
    let one = |loc: Loc| vec![Block { loc, text: text.clone() }];
    match line.place {
        "text" => text.lines().zip(1..).map(|(text, number)| Block { loc: Loc::Line(number), text: text.to_owned() }).collect(),
        "deep" => {
            let before = (1..=30).map(|number| Block { loc: Loc::Line(number), text: format!("{number}. 12:0{} …", number % 10) });
            before.chain(one(Loc::Line(31))).chain([Block { loc: Loc::Line(32), text: "32. 12:02 …".to_owned() }]).collect()
        }
        "header" | "footer" => one(Loc::Paragraph { part: line.place.to_owned(), number: 1 }),
        "page" => one(Loc::Page { page: 1, block: 1 }).into_iter().chain((2..9).map(|block| Block { loc: Loc::Page { page: 1, block }, text: "…".to_owned() })).collect(),
        "subject" => one(Loc::Header("Subject".to_owned())),
        "cell" => one(Loc::Sheet { sheet: "1".to_owned(), row: 8, column: 3 }),
        "chat" => one(Loc::Message { number: 12, sender: "a".to_owned(), time: String::new() }),
        "name" | "title" => Vec::new(),
        other => panic!("{other}"),
    }
}

fn found(office: &Office, line: &Line<'_>) -> Vec<Finding> {
    let name = if line.place == "name" { line.text } else { "x.txt" };
    let said: Said = if line.place == "title" { vec![("title", line.text.to_owned())] } else { Vec::new() };
    office.markings.scan(name, &blocks(line), &said)
}

#[test]
fn markings_are_found_and_innocent_words_stop_nobody() {
    let office = Office::embedded();
    let hide = std::env::var_os("POUCH_TEST_SEEN_ONLY").is_some();
    let mut counts: BTreeMap<(&str, bool), (u32, u32, u32)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for line in lines() {
        let all = found(&office, &line);
        let sure = all.iter().any(|finding| finding.code.0 == "marking-seen");
        let right = match line.sign {
            "+" => sure,
            "~" => !all.is_empty(),
            "-" => !sure,
            other => panic!("{other}"),
        };
        let count = counts.entry((line.sign, line.unseen)).or_default();
        count.0 += 1;
        count.1 += u32::from(right);
        count.2 += u32::from(!sure && !all.is_empty());
        let hidden = hide && line.unseen;
        if !right && !hidden {
            wrong.push(format!("{} {} {} {:?}: {all:?}", line.sign, line.language, line.place, line.text));
        }
    }
    for ((sign, unseen), (all, right, asked)) in &counts {
        println!("{sign} {}: {right} of {all} right, {asked} asked about", if *unseen { "not looked at" } else { "looked at" });
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn there_are_enough_of_both_kinds_in_many_languages() {
    let lines = lines();
    let count = |sign: &str| lines.iter().filter(|line| line.sign == sign).count();
    assert!(count("+") >= 60 && count("-") >= 60, "{} and {}", count("+"), count("-"));
    for language in ["zh", "ru", "de", "es", "fr", "it", "en", "ar"] {
        let of = |sign: &str| lines.iter().filter(|line| line.language == language && line.sign == sign).count();
        assert!(of("+") >= 5 && of("-") >= 5, "{language}");
    }
    let unseen = lines.iter().filter(|line| line.unseen).count();
    assert!(unseen * 3 > lines.len(), "{unseen} of {}", lines.len());
}
