//! Time-stamps in the log of custody: does each cover the line that it names, as that line stands now?
//!
//! A log that was written anew holds together in itself; a stamp of the old one does not cover the new one.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::Trust;
use super::stamped::worth;
use crate::bag::Findings;
use crate::custody;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::seal::{Certificate, Token};

/// A stamp whose token covers the digest that its line tells.
struct Named {
    /// Number of the line that was stamped, and its digest then.
    line: u64,
    head: Digest,
    /// What is said where the line is another one.
    grafted: Finding,
    /// Number of the line of the stamp.
    own: u64,
}

/// Opens the log; it is read twice where there are stamps.
type Open<'a> = dyn Fn() -> io::Result<Box<dyn Read + 'a>> + 'a;

/// Looks at every stamp in a log.
pub(super) fn check(open: &Open<'_>, trust: Option<&Trust>, findings: &mut Findings) -> io::Result<()> {
    let mut named = Vec::new();
    custody::stamps(open()?, &mut |own, stamped| {
        let place = format!("custody.jsonl:{own}");
        let (Ok(token), Ok(head)) = (Token::read_armored(&stamped.token), Digest::parse(&stamped.head)) else {
            // Our own hand wrote it; what cannot be read was changed.
            return findings.push(Finding::error("seal-malformed", place).with("part", "token"));
        };
        worth(&token, &token.covers_digest(&head), (&place, trust), &mut |finding| findings.push(finding));
        let name = token.certificate.as_ref().map(Certificate::subject).unwrap_or_default();
        let grafted = Finding::error("seal-grafted", place).with("time", token.time).with("name", name);
        named.push(Named { line: stamped.line, head, grafted, own });
    })?;
    if named.is_empty() { Ok(()) } else { compare(open()?, named, findings) }
}

/// Holds what was stamped against the lines as they stand.
fn compare(log: impl Read, mut named: Vec<Named>, findings: &mut Findings) -> io::Result<()> {
    named.sort_by_key(|named| named.line);
    let mut left = named.into_iter().peekable();
    let mut here = 0;
    custody::digests(log, &mut |digest| {
        here += 1;
        while let Some(named) = left.next_if(|named| named.line <= here) {
            if named.line != here || named.head != digest || named.own <= here {
                findings.push(named.grafted);
            }
        }
    })?;
    left.for_each(|named| findings.push(named.grafted));
    Ok(())
}

/// Looks at every stamp in the log of a case folder, where nobody's authorities are known.
pub fn in_log(path: &Path) -> io::Result<Vec<Finding>> {
    let mut findings = Findings::default();
    check(&|| Ok(Box::new(File::open(path)?)), None, &mut findings)?;
    Ok(findings.into_sorted())
}
