//! What lies inside an archive, a mailbox or a message: members, bounded, never flattened.
//!
//! The container stays one file; each member is told by name with its bytes, so that it can be
//! identified and read in its turn. Names are shown, never used for writing. Limits hold over
//! one call; whoever goes deeper hands the budget on.

mod archives;
mod seven;

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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Members {
    /// In the order of the container.
    pub list: Vec<Member>,
    /// Set when the list is not complete.
    pub unread: Option<Unread>,
}

/// How much may still be taken from a tree of containers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Budget {
    members: usize,
    bytes: u64,
}

impl Budget {
    /// Returns the budget of a tree whose outermost container has so many bytes.
    pub(super) fn of(container: usize) -> Self {
        let by_ratio = (container as u64).saturating_mul(MOST_RATIO).max(FREE_BYTES);
        Self { members: MOST_MEMBERS, bytes: by_ratio.min(MOST_BYTES) }
    }

    /// Takes one member; returns whether there was room.
    fn member(&mut self) -> bool {
        let room = self.members > 0;
        self.members = self.members.saturating_sub(1);
        room
    }

    fn left(&self) -> u64 {
        self.bytes
    }

    fn spend(&mut self, bytes: usize) {
        self.bytes = self.bytes.saturating_sub(bytes as u64);
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

/// Lists the members of a container within a budget; a format without members has none.
pub(super) fn members(bytes: &[u8], format: &Format, budget: &mut Budget) -> Members {
    let found = panic::catch_unwind(AssertUnwindSafe(|| listed(bytes, format, budget)));
    found.unwrap_or(Members { unread: Some(Unread::ReaderFailed), ..Members::default() })
}

fn listed(bytes: &[u8], format: &Format, budget: &mut Budget) -> Members {
    match format.mime.as_str() {
        "application/zip" => archives::zip(bytes, budget),
        "application/x-tar" => archives::tar(bytes, budget),
        "application/gzip" => archives::gzip(bytes, budget),
        "application/x-7z-compressed" => seven::list(bytes, budget),
        "application/mbox" => taken(mbox::messages(bytes).map(|message| (String::new(), Some("message/rfc822".to_owned()), Some(mbox::unescaped(message)))), budget),
        "message/rfc822" | "multipart/related" => {
            let found = mail::attachments(bytes, MOST_MEMBERS + 1).into_iter();
            taken(found.map(|(name, kind, content)| (name, kind, Some(content))), budget)
        }
        "application/vnd.ms-outlook" => taken(msg::attachments(bytes, MOST_MEMBERS + 1).into_iter(), budget),
        _ => Members::default(),
    }
}

/// Takes members that are in memory already.
fn taken(found: impl Iterator<Item = (String, Option<String>, Option<Vec<u8>>)>, budget: &mut Budget) -> Members {
    let mut members = Members::default();
    for (name, mime, bytes) in found {
        if !budget.member() || bytes.as_ref().is_some_and(|bytes| bytes.len() as u64 > budget.left()) {
            members.unread = Some(Unread::TooLarge);
            break;
        }
        budget.spend(bytes.as_ref().map_or(0, Vec::len));
        // A message inside an Outlook message is a storage, not bytes.
        let unread = bytes.is_none().then_some(Unread::Unsupported);
        members.list.push(Member { name, bytes, mime, unread });
    }
    members
}

#[cfg(test)]
mod tests;
