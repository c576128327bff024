//! Runs the translation checks on lines from standard input: source language, target language, date orders of both
//! (`dm`, `md` or `-`), source, target, parted by tabs. One line comes back for each: `code:level` with blanks.
//! With `--time` the lines are checked five times over first, and the speed goes to standard error.
//! `tools/measure-qa/measure.py` asks it; `cargo build --release --example measure-qa` makes it.
#![allow(missing_docs, clippy::print_stderr, clippy::cast_precision_loss, clippy::indexing_slicing, clippy::map_err_ignore, clippy::allow_attributes, reason = "a tool for developers")]

use std::io::{self, Read as _, Write as _};
use std::time::Instant;

use pouch::model::lang_tag::LangTag;
use pouch::qa::{Context, Order, Pair, check};

fn order(text: &str) -> Option<Order> {
    match text {
        "dm" => Some(Order::DayMonth),
        "md" => Some(Order::MonthDay),
        _ => None,
    }
}

fn main() -> io::Result<()> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text)?;
    let wrong = |line: &str| io::Error::new(io::ErrorKind::InvalidData, line.to_owned());
    let mut pairs = Vec::new();
    for line in text.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [from, to, own, theirs, source, target] = fields[..] else { return Err(wrong(line)) };
        let tag = |tag: &str| LangTag::parse(tag).map_err(|_| wrong(line));
        let context = Context { source_order: order(own), target_order: order(theirs), ..Context::default() };
        pairs.push((tag(from)?, tag(to)?, context, source, target));
    }
    let run = |at: usize| {
        let (source_language, target_language, context, source, target) = &pairs[at];
        check(&Pair { place: "", source, source_language, target, target_language }, context)
    };
    if std::env::args().any(|arg| arg == "--time") {
        run(0);
        let (start, rounds) = (Instant::now(), 5);
        let found: usize = (0..rounds * pairs.len()).map(|at| run(at % pairs.len()).len()).sum();
        let count = rounds * pairs.len();
        eprintln!("{count} pairs, {found} findings, {:.0} pairs a second on one core", count as f64 / start.elapsed().as_secs_f64());
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    for at in 0..pairs.len() {
        let findings = run(at);
        let told: Vec<String> = findings.iter().map(|finding| {
            let values: Vec<String> = finding.values.iter().map(|(name, value)| format!("{name}={}", value.replace(['\t', ' ', '\n'], "_"))).collect();
            format!("{}:{}:{}", finding.code, finding.level.name(), values.join(","))
        }).collect();
        writeln!(out, "{}", told.join(" "))?;
    }
    out.flush()
}
