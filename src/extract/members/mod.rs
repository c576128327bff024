//! What lies inside an archive, a mailbox or a message: members, bounded, never flattened.
//!
//! The container stays one file; each member is told by name with its bytes, so that it can be
//! identified and read in its turn. Names are shown, never used for writing. Limits hold over
//! one call; whoever goes deeper hands the budget on.

mod archives;
mod seven;

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};
use std::panic::{self, AssertUnwindSafe};

use crate::model::item::Format;
use crate::model::text::Unread;

use super::{mail, mbox, msg};

/// How deep containers in containers are opened.
pub(super) const DEEPEST: u32 = 5;
/// Members of a whole tree.
const MOST_MEMBERS: usize = 10_000;
/// Bytes of a whole tree, inflated.
const MOST_BYTES: u64 = 256 << 20;
/// Bytes of a whole tree whose container is read from disk, inflated.
const MOST_ON_DISK: u64 = 4 << 30;
/// Bytes of one of its members: that much is in memory at a time.
const MOST_MEMBER: u64 = 128 << 20;
/// So much of a file on disk is read at a time.
const READ_AHEAD: usize = 128 << 10;
/// How much larger than its container a tree may be, once it is larger than `FREE_BYTES`.
const MOST_RATIO: u64 = 200;
/// Inflated bytes that are allowed whatever the ratio.
const FREE_BYTES: u64 = 16 << 20;

/// One member of a container.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Member {
    /// Its name in the container; may be empty, may be hostile.
    pub name: String,
    /// Its content; `None` when it could not be had.
    pub bytes: Option<Vec<u8>>,
    /// The MIME type that the container declares.
    pub mime: Option<String>,
    /// Why the content is missing.
    pub unread: Option<Unread>,
}

/// The members of a container, and why there are no more of them.
#[cfg(test)]
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Members {
    /// In the order of the container.
    pub list: Vec<Member>,
    /// Set when the list is not complete.
    pub unread: Option<Unread>,
}

/// How much may still be taken from a tree of containers; shared by all that lies in it.
#[derive(Debug)]
pub(super) struct Budget {
    members: Cell<usize>,
    bytes: Cell<u64>,
    /// The most that one member may take.
    one: u64,
}

impl Budget {
    /// Returns the budget of a tree whose outermost container has so many bytes.
    pub(super) fn of(container: usize) -> Self {
        let by_ratio = (container as u64).saturating_mul(MOST_RATIO).max(FREE_BYTES);
        Self { members: Cell::new(MOST_MEMBERS), bytes: Cell::new(by_ratio.min(MOST_BYTES)), one: MOST_BYTES }
    }

    /// Returns the budget of a tree that is read from disk: its members are never in memory together.
    pub(super) fn on_disk() -> Self {
        Self { members: Cell::new(MOST_MEMBERS), bytes: Cell::new(MOST_ON_DISK), one: MOST_MEMBER }
    }

    /// Takes one member; returns whether there was room.
    fn member(&self) -> bool {
        let room = self.members.get() > 0;
        self.members.set(self.members.get().saturating_sub(1));
        room
    }

    /// Returns the most that one member may take.
    fn most(&self) -> u64 {
        self.bytes.get().min(self.one)
    }

    /// Returns whether a member that was too large was so by itself.
    fn is_roomy(&self) -> bool {
        self.bytes.get() > self.one
    }

    fn spend(&self, bytes: usize) {
        self.bytes.set(self.bytes.get().saturating_sub(bytes as u64));
    }
}

/// Archives that are opened.
const OPENED: [&str; 4] = ["application/zip", "application/x-tar", "application/gzip", "application/x-7z-compressed"];
/// What carries other files beside its own text.
const MAIL: [&str; 4] = ["application/mbox", "message/rfc822", "multipart/related", "application/vnd.ms-outlook"];
/// Archives, compressed files and disk images that are not opened.
const SHUT: [&str; 16] = [
    "application/vnd.rar", "application/x-bzip2", "application/x-xz", "application/zstd", "application/x-compress", "application/x-lzma",
    "application/vnd.ms-cab-compressed", "application/x-iso9660-image", "application/x-lzh-compressed", "application/x-arj", "application/x-ace-compressed",
    "application/x-cpio", "application/x-lz4", "application/x-apple-diskimage", "application/x-vhd", "application/x-qemu-disk",
];

/// Returns whether members of a format are looked for.
pub fn has_members(format: &Format) -> bool {
    opens(&format.mime) || MAIL.contains(&format.mime.as_str())
}

/// Returns whether a MIME type is an archive that has no text beside its members.
pub(super) fn opens(mime: &str) -> bool {
    OPENED.contains(&mime)
}

/// Returns whether a format is an archive that cannot be opened.
pub(super) fn is_archive(format: &Format) -> bool {
    SHUT.contains(&format.mime.as_str())
}

/// Where a container lies.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'a> {
    /// In memory, all of it.
    Memory(&'a [u8]),
    /// On disk.
    Disk(&'a File),
}

/// Hands on the members of a container one by one, within a budget; returns why there are no more of them. A format
/// without members has none.
pub(super) fn each(place: Place<'_>, format: &Format, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    let found = panic::catch_unwind(AssertUnwindSafe(|| match place {
        Place::Memory(bytes) => listed(bytes, format, budget, take),
        Place::Disk(file) => on_disk(file, format, budget, take).unwrap_or(Some(Unread::ReaderFailed)),
    }));
    found.unwrap_or(Some(Unread::ReaderFailed))
}

fn listed(bytes: &[u8], format: &Format, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    match format.mime.as_str() {
        "application/mbox" => taken(mbox::messages(bytes).map(|message| (String::new(), Some("message/rfc822".to_owned()), Some(mbox::unescaped(message)))), budget, take),
        "message/rfc822" | "multipart/related" => {
            let found = mail::attachments(bytes, MOST_MEMBERS + 1).into_iter();
            taken(found.map(|(name, kind, content)| (name, kind, Some(content))), budget, take)
        }
        "application/vnd.ms-outlook" => taken(msg::attachments(bytes, MOST_MEMBERS + 1).into_iter(), budget, take),
        mime => archive(Cursor::new(bytes), mime, budget, take),
    }
}

fn on_disk(mut file: &File, format: &Format, budget: &Budget, take: &mut dyn FnMut(Member)) -> io::Result<Option<Unread>> {
    file.seek(SeekFrom::Start(0))?;
    let source = BufReader::with_capacity(READ_AHEAD, file);
    Ok(match format.mime.as_str() {
        "application/mbox" => {
            let mut broken = None;
            let messages = mbox::Messages::of(source).map_while(|message| message.map_err(|reason| broken = Some(reason)).ok());
            let unread = taken(messages.map(|message| (String::new(), Some("message/rfc822".to_owned()), Some(mbox::unescaped(&message)))), budget, take);
            unread.or(broken)
        }
        mime => archive(source, mime, budget, take),
    })
}

fn archive(source: impl Read + Seek, mime: &str, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    match mime {
        "application/zip" => archives::zip(source, budget, take),
        "application/x-tar" => archives::tar(source, budget, take),
        "application/gzip" => archives::gzip(source, budget, take),
        "application/x-7z-compressed" => seven::list(source, budget, take),
        _ => None,
    }
}

/// Takes members that are in memory already.
fn taken(found: impl Iterator<Item = (String, Option<String>, Option<Vec<u8>>)>, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    for (name, mime, bytes) in found {
        if !budget.member() || bytes.as_ref().is_some_and(|bytes| bytes.len() as u64 > budget.most()) {
            return Some(Unread::TooLarge);
        }
        budget.spend(bytes.as_ref().map_or(0, Vec::len));
        // A message inside an Outlook message is a storage, not bytes.
        let unread = bytes.is_none().then_some(Unread::Unsupported);
        take(Member { name, bytes, mime, unread });
    }
    None
}

/// Lists the members of a container in memory.
#[cfg(test)]
pub(super) fn members(bytes: &[u8], format: &Format, budget: &Budget) -> Members {
    let mut list = Vec::new();
    let unread = each(Place::Memory(bytes), format, budget, &mut |member| list.push(member));
    Members { list, unread }
}

#[cfg(test)]
mod tests;
