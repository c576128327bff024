//! Trusted time over the log of custody: the request is over its last line, and by the chain over every line before it.
//!
//! The answer becomes a line of the log. It shows the recipient, and an oversight body, that nobody wrote the log anew
//! since; nothing but a digest leaves the office.

use super::error::PackError;
use super::folder::{Folder, LockedFolder, Worker};
use super::stamp::{Asked, Over, Taken};
use crate::custody::{Event, Stamped};
use crate::model::digest::Digest;
use crate::model::finding::{Finding, Level};
use crate::seal::{self, SealError, StampFlaw, Token};
use crate::verify;

/// Makes a request for the log as it ends now; `nonce` ties the answer to it.
pub fn request(folder: &LockedFolder, nonce: [u8; 16]) -> Result<Asked, PackError> {
    let mut last = Vec::new();
    folder.log.replay(&mut |line| last = line.raw.to_vec())?;
    if last.is_empty() {
        return Err(SealError::Stamp(StampFlaw::NoLog).into());
    }
    Ok(Asked { request: seal::request(&last, nonce)?, imprint: Digest::of(&last) })
}

/// Logs an answer, once it is shown to answer the request and to cover a line of this log.
pub fn attach(folder: &mut LockedFolder, (request, response): (&[u8], &[u8]), worker: &mut Worker<'_>) -> Result<Taken, PackError> {
    // What is no request is told as such, not as one for something else.
    seal::asks_for(request, b"")?;
    let mut asked = None;
    folder.log.replay(&mut |line| {
        if seal::asks_for(request, line.raw) == Ok(true) {
            asked = Some((line.entry.seq, line.raw.to_vec()));
        }
    })?;
    let (line, raw) = asked.ok_or(SealError::Stamp(StampFlaw::Imprint))?;
    let der = seal::answered(response, request, &raw)?;
    let token = Token::read(&der).map_err(|_bad| SealError::Stamp(StampFlaw::Form))?;
    let stamped = Stamped { line, head: Digest::of(&raw).to_string(), token: seal::armored(&der)? };
    if !folder.register.stamped.iter().any(|(_, known)| *known == stamped) {
        folder.log(vec![Event::Stamped(Box::new(stamped))], worker)?;
    }
    Ok(Taken::new(Over::Custody, &token, Vec::new()))
}

/// Names the stamps of a case that do not cover the log as it stands.
pub(super) fn broken(folder: &Folder) -> Vec<Finding> {
    if folder.register.stamped.is_empty() {
        return Vec::new();
    }
    // The log was read a moment ago; what cannot be read now is told by whoever writes to it.
    let findings = verify::log_stamps(&folder.root.join("custody.jsonl")).unwrap_or_default();
    findings.into_iter().filter(|finding| finding.level == Level::Error).collect()
}
