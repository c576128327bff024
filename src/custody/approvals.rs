//! The approvals in a log or an extract, for whoever checks their signatures.
//!
//! Lines are read one by one; what is no approval, or cannot be read, is the business of [`super::check`].

use std::io::{self, Read};

use super::chain;
use super::decided::Approved;
use super::entry::{Entry, Event};

/// One approval, where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given<'a> {
    /// Number of its line.
    pub seq: u64,
    /// Number of the case, where the log tells it.
    pub case: Option<&'a str>,
    /// What it says.
    pub approved: &'a Approved,
}

/// Tells each approval of a log.
pub fn approvals(source: impl Read, told: &mut dyn FnMut(Given<'_>)) -> io::Result<()> {
    let mut case = None;
    chain::each(source, &mut |line| match Entry::parse(line).map(|entry| (entry.seq, entry.event)) {
        Ok((_, Event::Opened(opened))) => case = Some(opened.case),
        Ok((seq, Event::Approved(approved))) => told(Given { seq, case: case.as_deref(), approved: &approved }),
        Ok(_) | Err(_) => {}
    })
}
