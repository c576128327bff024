//! Runs the transcripts of `tests/cli/`: what an officer types, and exactly what pouch answers.
//!
//! A transcript is a text file. `# ` is a remark, `$ ` a command, then `> ` a line of stdout, `! ` a line
//! of stderr and `? ` the exit code where it is not 0. The commands of one file run in one shell, in an empty folder.
//! What differs between machines or with the wording of pages is replaced: see [`Blanks`].
//! `POUCH_TEST_UPDATE=1 cargo test --test cli` writes down what is answered now; read the difference before you commit it.
#![cfg(feature = "sender")]
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, clippy::panic, clippy::allow_attributes, reason = "a test says no by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One command with what it answered.
struct Turn {
    remarks: Vec<String>,
    command: String,
    answer: Vec<String>,
}

/// Fewest transcripts: a runner that finds none must not pass.
const FEWEST: usize = 25;

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli")
}

fn transcripts() -> Vec<PathBuf> {
    let verbs = fs::read_dir(home()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let mut found: Vec<PathBuf> = verbs.flat_map(|verb| fs::read_dir(verb).unwrap().map(|entry| entry.unwrap().path())).collect();
    found.retain(|path| path.extension().is_some_and(|ext| ext == "txt"));
    found.sort();
    found
}

fn read(text: &str) -> (Vec<Turn>, Vec<String>) {
    let mut turns: Vec<Turn> = Vec::new();
    let mut remarks = Vec::new();
    for line in text.lines() {
        if let Some(command) = line.strip_prefix("$ ") {
            turns.push(Turn { remarks: std::mem::take(&mut remarks), command: command.to_owned(), answer: Vec::new() });
        } else if line.starts_with(['>', '!', '?']) {
            turns.last_mut().expect("an answer follows a command").answer.push(line.trim_end().to_owned());
        } else {
            assert!(line.is_empty() || line.starts_with('#'), "neither remark, command nor answer: {line:?}");
            remarks.push(line.to_owned());
        }
    }
    (turns, remarks)
}

/// Puts all commands into one script, so that `cd` and variables last.
fn script(turns: &[Turn]) -> String {
    let mut script = String::new();
    for (at, turn) in turns.iter().enumerate() {
        writeln!(script, "{{ {}\n}} >\"$ANSWERS/{at}.out\" 2>\"$ANSWERS/{at}.err\" </dev/null; echo $? >\"$ANSWERS/{at}.rc\"", turn.command).unwrap();
    }
    script
}

/// What is replaced in an answer before it is compared.
struct Blanks {
    sandbox: String,
    /// Sizes of the dossiers made: they change with the wording of the pages.
    sizes: Vec<String>,
}

impl Blanks {
    fn new(sandbox: &Path) -> Self {
        let mut sizes = Vec::new();
        zips(sandbox, &mut sizes);
        Self { sandbox: sandbox.to_str().unwrap().to_owned(), sizes }
    }

    fn fill(&self, text: &str) -> String {
        let mut text = text.replace(&self.sandbox, "[HERE]").replace(env!("CARGO_PKG_VERSION"), "[VERSION]");
        for size in &self.sizes {
            text = text.replace(size, "[BYTES]");
        }
        for (label, mark) in [("\"payload_bytes\":", "[BYTES]"), ("Payload-Oxum: ", "[OXUM]"), ("\"label\":\"Payload-Oxum\",\"value\":\"", "[OXUM]")] {
            text = after_label(&text, label, mark);
        }
        text = grouped(&text, 4, 16, true, "[SEAL]");
        text = grouped(&text, 4, 8, true, "[HALF-SEAL]");
        text = grouped(&text, 5, 8, false, "[TELEPHONE]");
        grouped(&text, 64, 1, true, "[SHA256]")
    }
}

fn zips(folder: &Path, sizes: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            zips(&entry.path(), sizes);
        } else if kind.is_file() && entry.path().extension().is_some_and(|ext| ext == "zip") {
            sizes.extend(entry.metadata().ok().map(|metadata| metadata.len().to_string()).filter(|size| size.len() > 4));
        }
    }
}

/// Replaces the number that follows a label.
fn after_label(text: &str, label: &str, mark: &str) -> String {
    let mut parts = text.split(label);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(label);
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        if rest.len() < part.len() {
            out.push_str(mark);
        }
        out.push_str(rest);
    }
    out
}

/// Replaces groups of digits set apart by single blanks.
fn grouped(text: &str, digits: usize, count: usize, hex: bool, mark: &str) -> String {
    let whole = count * digits + count - 1;
    let is_digit = |b: u8| if hex { b.is_ascii_hexdigit() } else { b.is_ascii_digit() };
    let bytes = text.as_bytes();
    let fits = |at: usize| {
        let window = bytes.get(at..at + whole)?;
        let shaped = window.iter().enumerate().all(|(place, b)| if place % (digits + 1) == digits { *b == b' ' } else { is_digit(*b) });
        let free = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
        (shaped && free && bytes.get(at + whole).is_none_or(|b| !b.is_ascii_alphanumeric())).then_some(())
    };
    let mut out = String::new();
    let mut at = 0;
    while at < text.len() {
        if fits(at).is_some() {
            out.push_str(mark);
            at += whole;
        } else {
            let next = (at + 1..=text.len()).find(|end| text.is_char_boundary(*end)).unwrap_or(text.len());
            out.push_str(&text[at..next]);
            at = next;
        }
    }
    out
}

/// Runs a transcript; returns it as it is answered now.
fn replay(text: &str) -> String {
    let (mut turns, rest) = read(text);
    let (sandbox, answers) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let here = sandbox.path().canonicalize().unwrap();
    let bin = Path::new(env!("CARGO_BIN_EXE_pouch")).parent().unwrap();
    let path = format!("{}:/usr/local/bin:/usr/bin:/bin", bin.display());
    let status = Command::new("bash")
        .args(["-c", &script(&turns)])
        .current_dir(&here)
        .env_clear()
        .envs([("PATH", path.as_str()), ("HOME", "/nonexistent"), ("TZ", "UTC"), ("LANG", "C.UTF-8"), ("SOURCE_DATE_EPOCH", "1497600000")])
        .env("SAMPLES", Path::new(env!("CARGO_MANIFEST_DIR")).join("samples"))
        .env("ANSWERS", answers.path())
        .env("POUCH_PROGRESS", "off")
        .status()
        .unwrap();
    assert!(status.success(), "the shell did not come to the end");
    let blanks = Blanks::new(&here);
    let said = |at: usize, kind: &str| String::from_utf8_lossy(&fs::read(answers.path().join(format!("{at}.{kind}"))).unwrap()).into_owned();
    for (at, turn) in turns.iter_mut().enumerate() {
        let mut answer = Vec::new();
        for (kind, sign) in [("out", '>'), ("err", '!')] {
            answer.extend(blanks.fill(&said(at, kind)).lines().map(|line| format!("{sign} {line}").trim_end().to_owned()));
        }
        let exit = said(at, "rc");
        answer.extend((exit.trim() != "0").then(|| format!("? {}", exit.trim())));
        turn.answer = answer;
    }
    written(&turns, &rest)
}

fn written(turns: &[Turn], rest: &[String]) -> String {
    let mut out = String::new();
    for turn in turns {
        let lines = turn.remarks.iter().cloned().chain([format!("$ {}", turn.command)]).chain(turn.answer.iter().cloned());
        out.extend(lines.map(|line| line + "\n"));
    }
    out.extend(rest.iter().map(|line| format!("{line}\n")));
    out
}

/// Returns the first lines that differ, with what stood there and what stands there now.
fn difference(then: &str, now: &str) -> Option<String> {
    if then == now {
        return None;
    }
    let (then, now): (Vec<&str>, Vec<&str>) = (then.lines().collect(), now.lines().collect());
    let same = then.iter().zip(&now).take_while(|(then, now)| then == now).count();
    let command = then[..same].iter().rfind(|line| line.starts_with("$ ")).unwrap_or(&"");
    let few = |lines: &[&str]| lines[same..].iter().take(6).fold(String::new(), |all, line| all + "\n    " + line);
    Some(format!("line {}, after {command}\n  written:{}\n  answered:{}", same + 1, few(&then), few(&now)))
}

#[test]
fn every_transcript_is_answered_as_it_is_written() {
    let all = transcripts();
    assert!(all.len() >= FEWEST, "only {} transcripts", all.len());
    let update = std::env::var_os("POUCH_TEST_UPDATE").is_some();
    let broken: Vec<String> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..4).map(|worker| (worker, &all)).map(|(worker, all)| scope.spawn(move || all.iter().skip(worker).step_by(4).filter_map(|path| check(path, update)).collect::<Vec<_>>())).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(broken.is_empty(), "\n{}", broken.join("\n\n"));
}

fn check(path: &Path, update: bool) -> Option<String> {
    let then = fs::read_to_string(path).unwrap();
    let now = replay(&then);
    if update {
        fs::write(path, &now).unwrap();
        return None;
    }
    difference(&then, &now).map(|difference| format!("{}: {difference}", path.strip_prefix(home()).unwrap().display()))
}

#[test]
fn no_transcript_shows_a_sentence_that_is_missing_or_a_panic() {
    for path in transcripts() {
        let text = fs::read_to_string(&path).unwrap();
        for mark in ["⟦", "panicked", "RUST_BACKTRACE", "\u{2068}", "\u{1b}", "{$", "{ $"] {
            assert!(!text.contains(mark), "{} holds {mark:?}", path.display());
        }
    }
}

#[test]
fn a_wrong_transcript_is_noticed() {
    let good = replay("# remark\n$ echo a; echo b >&2; (exit 3)\n");
    assert_eq!(good, "# remark\n$ echo a; echo b >&2; (exit 3)\n> a\n! b\n? 3\n");
    assert!(difference(&good, &good).is_none());
    assert!(difference(&good.replace("> a", "> c"), &good).unwrap().starts_with("line 3"));
    assert!(difference("$ true\n> more\n", "$ true\n").is_some());
}

#[test]
fn only_what_may_differ_is_blanked() {
    let blanks = Blanks { sandbox: "/tmp/x".into(), sizes: vec!["123456".into()] };
    assert_eq!(blanks.fill("/tmp/x/a 123456 12345"), "[HERE]/a [BYTES] 12345");
    assert_eq!(blanks.fill(&"AB12 ".repeat(16)), "[SEAL] ");
    assert_eq!(blanks.fill(&"12345 ".repeat(8)), "[TELEPHONE] ");
    assert_eq!(blanks.fill(&"12345 ".repeat(7)), "12345 ".repeat(7));
    assert_eq!(blanks.fill(&"a".repeat(64)), "[SHA256]");
    assert_eq!(blanks.fill(&"a".repeat(63)), "a".repeat(63));
}
