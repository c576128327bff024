//! Does a log hold together? Works on full logs and on extracts, knows only the links.
//!
//! A hidden line of an extract is `{"seq":…,"sha256":…}`: the digest of the line it stands for. Nothing vouches
//! for more than that, so it may say no more.

use std::io::{self, BufRead as _, BufReader, Read};

use serde::Deserialize;

use super::entry::GENESIS;
use crate::model::digest::Digest;
use crate::model::finding::Finding;

/// A longer line than this is refused unread.
pub(super) const LONGEST_LINE: u64 = 1024 * 1024;

/// What a bag says about its log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pin {
    /// Digest of the last line.
    pub head: Digest,
    /// Number of lines.
    pub events: u64,
}

/// None of these values ever needs an escape.
#[derive(Deserialize)]
struct Link<'a> {
    seq: u64,
    prev: Option<&'a str>,
    time: Option<&'a str>,
    sha256: Option<&'a str>,
    event: Option<&'a str>,
}

/// All that a hidden line may hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hidden {
    #[serde(rename = "seq")]
    _seq: u64,
    sha256: String,
}

/// Returns what the first line follows.
pub(super) fn genesis() -> Digest {
    Digest::parse(GENESIS).unwrap_or_else(|_| Digest::new([0; 32]))
}

/// Returns whether a line, whatever else it says, is the next one of a full log.
pub(super) fn links(line: &[u8], seq: u64, head: &Digest) -> bool {
    let found = serde_json::from_slice::<Link<'_>>(line).ok().filter(|found| found.seq == seq && found.event.is_some());
    found.and_then(|found| Digest::parse(found.prev?).ok()).is_some_and(|prev| prev == *head)
}

/// Tells each whole line; stops before one that was cut off or never ends.
pub(super) fn each(source: impl Read, told: &mut dyn FnMut(&[u8])) -> io::Result<()> {
    let mut source = BufReader::new(source);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = (&mut source).take(LONGEST_LINE + 1).read_until(b'\n', &mut line)?;
        if read == 0 || line.pop_if(|last| *last == b'\n').is_none() {
            return Ok(());
        }
        told(&line);
    }
}

/// Returns the digest that stands in the place of a hidden line; `None` for one that is shown.
pub(super) fn hidden(line: &[u8]) -> Option<Digest> {
    let found = serde_json::from_slice::<Link<'_>>(line).ok().filter(|found| found.prev.is_none() && found.event.is_none());
    Digest::parse(found?.sha256?).ok()
}

/// Reads a log or an extract to its end and returns what does not hold; nothing when all does.
pub fn check(source: impl Read, pin: Option<Pin>) -> io::Result<Vec<Finding>> {
    let mut source = BufReader::new(source);
    let mut walk = Walk { head: Some(genesis()), events: 0, hidden: 0, time: String::new(), findings: Vec::new() };
    let mut line = Vec::new();
    loop {
        line.clear();
        if (&mut source).take(LONGEST_LINE + 1).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        if line.pop_if(|last| *last == b'\n').is_none() {
            walk.fault("custody-line-cut");
            break;
        }
        if !walk.take(&line) {
            break;
        }
    }
    walk.compare(pin);
    walk.count_hidden();
    Ok(walk.findings)
}

struct Walk {
    head: Option<Digest>,
    events: u64,
    hidden: u64,
    time: String,
    findings: Vec<Finding>,
}

impl Walk {
    fn fault(&mut self, code: &'static str) {
        let line = self.events + 1;
        self.findings.push(Finding::error(code, format!("custody.jsonl:{line}")).with("line", line));
    }

    /// Takes one line; returns whether the next one can still be judged.
    fn take(&mut self, line: &[u8]) -> bool {
        let Ok(found) = serde_json::from_slice::<Link<'_>>(line) else {
            self.fault("custody-line-malformed");
            return false;
        };
        if found.seq != self.events + 1 {
            self.fault("custody-number-gap");
            return false;
        }
        let digest = match (&found.prev, &found.event, &found.sha256) {
            (Some(prev), Some(_), _) => {
                if Digest::parse(prev).ok() != self.head {
                    self.fault("custody-chain-broken");
                }
                self.time_runs_on(found.time.unwrap_or_default());
                Some(Digest::of(line))
            }
            (None, None, Some(_)) => {
                let hidden = serde_json::from_slice::<Hidden>(line).ok().and_then(|hidden| Digest::parse(&hidden.sha256).ok());
                hidden.inspect(|_| self.hidden += 1)
            }
            _ => None,
        };
        if digest.is_none() {
            self.fault("custody-line-malformed");
            return false;
        }
        self.head = digest;
        self.events += 1;
        true
    }

    fn time_runs_on(&mut self, time: &str) {
        if time < self.time.as_str() {
            let line = self.events + 1;
            let place = format!("custody.jsonl:{line}");
            self.findings.push(Finding::warning("custody-time-backwards", place).with("line", line).with("time", time));
        }
        time.clone_into(&mut self.time);
    }

    /// Says how much of the log the reader can see.
    fn count_hidden(&mut self) {
        if self.hidden > 0 {
            let finding = Finding::note("custody-hidden-lines", "custody.jsonl");
            self.findings.push(finding.with("shown", self.events.saturating_sub(self.hidden)).with("total", self.events));
        }
    }

    fn compare(&mut self, pin: Option<Pin>) {
        let Some(pin) = pin else { return };
        if self.events != pin.events {
            let finding = Finding::error("custody-count-differs", "custody.jsonl");
            self.findings.push(finding.with("found", self.events).with("pinned", pin.events));
        } else if self.head != Some(pin.head) {
            self.findings.push(Finding::error("custody-head-differs", "custody.jsonl").with("pinned", pin.head));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(log: &str) -> Vec<(&'static str, Vec<String>)> {
        let findings = check(log.as_bytes(), None).unwrap();
        findings.into_iter().map(|found| (found.code.0, found.values.into_iter().map(|(_, value)| value).collect())).collect()
    }

    fn hidden(more: &str) -> String {
        format!("{{\"seq\":1,\"sha256\":\"{}\"{more}}}\n", Digest::of("x"))
    }

    #[test]
    fn hidden_lines_are_counted_and_the_chain_goes_on_over_them() {
        let shown = format!("{{\"seq\":2,\"prev\":\"{}\",\"event\":\"opened\"}}\n", Digest::of("x"));
        let counted = |shown: &str, total: &str| ("custody-hidden-lines", vec![shown.to_owned(), total.to_owned()]);
        assert_eq!(told(&(hidden("") + &shown)), [counted("1", "2")]);
        assert_eq!(told(&hidden("")), [counted("0", "1")]);
        assert_eq!(told(""), []);
    }

    #[test]
    fn a_hidden_line_says_nothing_but_its_number_and_digest() {
        for more in [",\"note\":\"call this number\"", ",\"time\":\"2026-01-01T00:00:00Z\"", ",\"prev\":null", ",\"sha256\":\"\""] {
            assert_eq!(told(&hidden(more)).first().map(|(code, _)| *code), Some("custody-line-malformed"), "{more}");
        }
    }
}
