//! Mailboxes (RFC 4155 and looser): the messages one after the other, each as mail.
//!
//! A message begins at a `From ` line at the start or after a blank line; `>From ` inside
//! a body loses the sign that protected it.

use std::io::{BufRead, Read as _};

use crate::model::text::{Reading, Unread};

use super::gathered::Gathered;
use super::mail;

/// The largest message of a mailbox on disk.
const MOST_MESSAGE: usize = 64 << 20;
/// Messages that are read.
const MOST_MESSAGES: usize = 10_000;

/// Reads a mailbox.
pub(super) fn read(bytes: &[u8]) -> Reading {
    of(messages(bytes).map(Ok))
}

/// Reads a mailbox from disk, one message after the other.
pub(super) fn from_disk(source: impl BufRead) -> Reading {
    of(Messages::of(source))
}

fn of<M: AsRef<[u8]>>(messages: impl Iterator<Item = Result<M, Unread>>) -> Reading {
    let mut gathered = Gathered::default();
    let mut unread = None;
    let mut count = 0_usize;
    for message in messages.take(MOST_MESSAGES + 1) {
        count += 1;
        if count > MOST_MESSAGES {
            unread = Some(Unread::TooLarge);
            break;
        }
        let read = message.and_then(|message| mail::message(&unescaped(message.as_ref()), &format!("m{count} "), &mut gathered));
        unread = read.err().or(unread);
        if gathered.is_full() {
            break;
        }
    }
    gathered.finish(if count == 0 { Some(Unread::Damaged) } else { unread })
}

/// The messages of a mailbox on disk, of which only one is in memory; ends at one that is too large.
#[derive(Debug)]
pub(super) struct Messages<S> {
    source: S,
    ended: bool,
}

impl<S: BufRead> Messages<S> {
    /// Begins at the beginning of a mailbox.
    pub(super) fn of(mut source: S) -> Self {
        let first = line(&mut source);
        Self { source, ended: first.is_none_or(|first| !first.starts_with(b"From ")) }
    }
}

impl<S: BufRead> Iterator for Messages<S> {
    type Item = Result<Vec<u8>, Unread>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let mut message = Vec::new();
        let mut blank = false;
        self.ended = true;
        while let Some(line) = line(&mut self.source) {
            if blank && line.starts_with(b"From ") {
                self.ended = false;
                break;
            }
            blank = line.trim_ascii().is_empty();
            message.extend(line);
            if message.len() > MOST_MESSAGE {
                return Some(Err(Unread::TooLarge));
            }
        }
        Some(Ok(message))
    }
}

/// Reads a line with its end, or as much of one as a message may have; `None` at the end.
fn line(source: &mut impl BufRead) -> Option<Vec<u8>> {
    let mut line = Vec::new();
    let read = source.by_ref().take(MOST_MESSAGE as u64 + 1).read_until(b'\n', &mut line);
    (read.is_ok() && !line.is_empty()).then_some(line)
}

/// Splits a mailbox into its messages, without their `From ` lines.
pub(super) fn messages(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        let after_line = rest.iter().position(|byte| *byte == b'\n')? + 1;
        let body = rest.strip_prefix(b"From ").and(rest.get(after_line..))?;
        let end = next(body);
        let (message, tail) = body.split_at_checked(end)?;
        rest = tail;
        Some(message)
    })
}

/// Returns where the next `From ` line after a blank one begins, or the end.
fn next(body: &[u8]) -> usize {
    let mut at = 0;
    let mut blank = false;
    for line in body.split_inclusive(|byte| *byte == b'\n') {
        if blank && line.starts_with(b"From ") {
            return at;
        }
        blank = line.trim_ascii().is_empty();
        at += line.len();
    }
    body.len()
}

/// Takes the protecting sign from `>From ` lines.
pub(super) fn unescaped(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len());
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        let quoted = line.iter().take_while(|byte| **byte == b'>').count();
        let protected = quoted > 0 && line.get(quoted..).is_some_and(|rest| rest.starts_with(b"From "));
        out.extend(line.get(usize::from(protected)..).unwrap_or_default());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BOX: &str = "From a@b Sat Jan  1 00:00:00 2016\nFrom: a@b\nSubject: uno\n\nhola\n>From aqui\n\nFrom c@d Sat Jan  1 00:00:00 2016\nFrom: c@d\nSubject: dos\n\nfin\n";

    #[test]
    fn messages_are_numbered_and_protected_lines_restored() {
        let found: Vec<_> = read(BOX.as_bytes()).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect();
        let expected = [("m1 From:", "a@b"), ("m1 Subject:", "uno"), ("m1 1 ¶1", "hola\nFrom aqui"), ("m2 From:", "c@d"), ("m2 Subject:", "dos"), ("m2 1 ¶1", "fin")];
        assert_eq!(found, expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn what_is_no_mailbox_is_damaged() {
        assert_eq!(read(b"words").unread, Some(Unread::Damaged));
    }

    #[test]
    fn a_mailbox_on_disk_has_the_same_messages() {
        assert_eq!(from_disk(BOX.as_bytes()), read(BOX.as_bytes()));
        let own: Vec<&[u8]> = messages(BOX.as_bytes()).collect();
        assert_eq!(Messages::of(BOX.as_bytes()).collect::<Result<Vec<_>, _>>().unwrap(), own);
        assert_eq!(from_disk(b"words".as_slice()).unread, Some(Unread::Damaged));
    }

    proptest! {
        #[test]
        fn any_text_is_read(raw in "From x\n(From[ :]|>|Subject: |[a-z ]{0,5}|\n){0,40}") {
            prop_assert!(read(raw.as_bytes()).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
