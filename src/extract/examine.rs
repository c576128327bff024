//! A whole file at once: its text, what it says about itself, and what lies in it, down to the
//! depth and the budget of one tree.
//!
//! What is found is handed on piece by piece, so that a reading process that is lost on the way
//! has already told what it knew.

use std::fs::File;
use std::io;

use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::inside::Said;
use crate::model::item::Format;
use crate::model::text::{Reading, Unread};

use super::members::{Budget, DEEPEST, Member, Place, each, has_members, is_archive};
use super::metadata::{Metadata, may_say, metadata};
use super::ocr::Recognized;
use super::picture::Pixels;

/// Tells what kind of file some bytes are, by content and extension, and what is odd about them.
pub type Identify = fn(&[u8], Option<&str>) -> (Format, Vec<Finding>);

/// The most text of a whole tree beyond its root, in bytes.
const MOST_TEXT: usize = 32 << 20;
/// The longest extension that may be one.
const LONGEST_EXTENSION: usize = 10;
/// The longest name of a member that is kept, in characters.
const LONGEST_NAME: usize = 500;

/// All that was found in one file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Examined {
    /// Its text.
    pub reading: Reading,
    /// What it says about itself.
    pub said: Said,
    /// What was noticed; the place is left empty for the caller to fill in.
    pub findings: Vec<Finding>,
    /// What lies in it, with what lies in that, in order.
    pub parts: Vec<Part>,
    /// Why the list of parts is not complete.
    pub unlisted: Option<Unread>,
    /// The content of the parts that it was asked for, by number.
    pub contents: Vec<(String, Vec<u8>)>,
    /// The small picture of it that was asked for.
    pub pixels: Option<Pixels>,
}

/// A file inside another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its number below the outermost file: `2`, or `2/1`.
    pub number: String,
    /// Its name; may be empty, may be hostile.
    pub name: String,
    /// Its size, when its content could be had.
    pub bytes: Option<u64>,
    /// SHA-256 of its content.
    pub sha256: Option<Digest>,
    /// What it is.
    pub format: Format,
    /// Its text.
    pub reading: Reading,
    /// What it says about itself.
    pub said: Said,
    /// What was noticed; the place is left empty.
    pub findings: Vec<Finding>,
    /// What a machine read from its pictures.
    pub recognized: Option<Recognized>,
}

/// Takes what is found, in order: about the outermost file first, then of each part.
pub(super) trait Sink {
    /// Begins a part; what follows is about it.
    fn part(&mut self, part: Part) -> io::Result<()>;
    /// Takes the text of the file that it is about.
    fn text(&mut self, reading: Reading) -> io::Result<()>;
    /// Takes what that file says about itself.
    fn about(&mut self, metadata: Metadata) -> io::Result<()>;
    /// Takes why there are no more members of some container.
    fn unlisted(&mut self, reason: Unread) -> io::Result<()>;
}

impl Sink for Examined {
    fn part(&mut self, part: Part) -> io::Result<()> {
        self.parts.push(part);
        Ok(())
    }

    fn text(&mut self, reading: Reading) -> io::Result<()> {
        *self.open() = reading;
        Ok(())
    }

    fn about(&mut self, metadata: Metadata) -> io::Result<()> {
        let (said, findings) = match self.parts.last_mut() {
            Some(part) => (&mut part.said, &mut part.findings),
            None => (&mut self.said, &mut self.findings),
        };
        said.extend(metadata.values);
        findings.extend(metadata.findings);
        Ok(())
    }

    fn unlisted(&mut self, reason: Unread) -> io::Result<()> {
        self.unlisted = self.unlisted.or(Some(reason));
        Ok(())
    }
}

impl Examined {
    /// Returns the text that is being taken.
    pub(super) fn open(&mut self) -> &mut Reading {
        self.parts.last_mut().map_or(&mut self.reading, |part| &mut part.reading)
    }

    /// Warns where some members were not looked at, whatever the reason.
    pub(super) fn finished(mut self) -> Self {
        if let Some(reason) = self.unlisted {
            self.findings.push(Finding::warning("members-missing", "").with("reason", reason.name()));
        }
        self
    }
}

/// Examines a file of a known format in this process.
pub fn examine(bytes: &[u8], format: &Format, identify: Identify) -> Examined {
    let mut examined = Examined::default();
    // A structure in memory takes whatever it is given.
    let _taken = into(bytes, format, identify, &mut examined);
    examined.finished()
}

/// Examines a file on disk in this process.
pub(super) fn examine_file(file: &File, format: &Format, identify: Identify) -> Examined {
    let mut examined = Examined::default();
    if from_disk(file, format, identify, &mut examined).is_err() {
        examined.open().unread = Some(Unread::ReaderFailed);
    }
    examined.finished()
}

/// Says of a file that is too large to be examined what is therefore not known.
pub(super) fn beyond(format: &Format) -> Examined {
    let mut examined = Examined { reading: Reading::nothing(Unread::TooLarge), ..Examined::default() };
    if has_members(format) || is_archive(format) {
        examined.unlisted = Some(Unread::TooLarge);
    } else if may_say(&[], format) {
        examined.findings.push(Finding::note("metadata-too-large", ""));
    }
    examined.finished()
}

/// Examines a file and hands on what is found.
pub(super) fn into(bytes: &[u8], format: &Format, identify: Identify, sink: &mut dyn Sink) -> io::Result<()> {
    sink.text(super::read(bytes, format))?;
    sink.about(metadata(bytes, format))?;
    let budget = Budget::of(bytes.len());
    let mut tree = Tree { identify, budget: &budget, text: MOST_TEXT, sink };
    tree.inside(Place::Memory(bytes), format, "", 0)
}

/// Examines a file that is too large to be kept in memory by whoever took it in: archives and mailboxes member by
/// member, the beginning of tables and texts, other documents as a whole where they are not larger still.
pub(super) fn from_disk(file: &File, format: &Format, identify: Identify, sink: &mut dyn Sink) -> io::Result<()> {
    let size = file.metadata()?.len();
    let (reading, whole) = super::large::read(file, size, format)?;
    sink.text(reading)?;
    match whole {
        Some(bytes) => sink.about(metadata(&bytes, format))?,
        None if may_say(&[], format) => sink.about(Metadata { values: Said::new(), findings: vec![Finding::note("metadata-too-large", "")] })?,
        None => {}
    }
    let budget = Budget::on_disk();
    let mut tree = Tree { identify, budget: &budget, text: MOST_TEXT, sink };
    if super::large::is_stream(format) {
        return tree.inside(Place::Disk(file), format, "", 0);
    }
    // What is neither is opened from memory, or not at all.
    match super::large::whole(file, size)?.filter(|_| has_members(format)) {
        Some(bytes) => tree.inside(Place::Memory(&bytes), format, "", 0),
        None if has_members(format) || is_archive(format) => tree.sink.unlisted(Unread::TooLarge),
        None => Ok(()),
    }
}

/// Returns the extension that a name has.
pub(super) fn extension(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(_, extension)| extension).filter(|extension| extension.len() <= LONGEST_EXTENSION)
}

/// The walk through a file and what lies in it.
struct Tree<'s> {
    identify: Identify,
    budget: &'s Budget,
    text: usize,
    sink: &'s mut dyn Sink,
}

impl Tree<'_> {
    fn inside(&mut self, place: Place<'_>, format: &Format, number: &str, depth: u32) -> io::Result<()> {
        if !has_members(format) {
            return if is_archive(format) { self.sink.unlisted(Unread::Unsupported) } else { Ok(()) };
        }
        if depth >= DEEPEST {
            return self.sink.unlisted(Unread::TooDeep);
        }
        let above = if number.is_empty() { String::new() } else { format!("{number}/") };
        let mut told = Ok(());
        let mut at = 0_u32;
        let unread = each(place, format, self.budget, &mut |member| {
            at += 1;
            // Nobody listens any more after the first failure.
            if told.is_ok() {
                told = self.member(member, format!("{above}{at}"), depth);
            }
        });
        told?;
        unread.map_or(Ok(()), |reason| self.sink.unlisted(reason))
    }

    fn member(&mut self, member: Member, number: String, depth: u32) -> io::Result<()> {
        let cut = if member.name.chars().nth(LONGEST_NAME).is_some() { "…" } else { "" };
        let name: String = member.name.chars().take(LONGEST_NAME).chain(cut.chars()).collect();
        let Some(bytes) = member.bytes else {
            let format = Format { mime: member.mime.unwrap_or_else(|| Format::unknown().mime), ..Format::unknown() };
            let reading = Reading::nothing(member.unread.unwrap_or(Unread::Damaged));
            self.sink.unlisted(reading.unread.unwrap_or(Unread::Damaged))?;
            return self.sink.part(Part { number, name, bytes: None, sha256: None, format, reading, said: Said::new(), findings: Vec::new(), recognized: None });
        };
        let (format, findings) = (self.identify)(&bytes, extension(&name));
        let (size, sha256) = (Some(bytes.len() as u64), Some(Digest::of(&bytes)));
        self.sink.part(Part { number: number.clone(), name, bytes: size, sha256, format: format.clone(), reading: Reading::default(), said: Said::new(), findings, recognized: None })?;
        let reading = if self.text == 0 { Reading::nothing(Unread::TooLarge) } else { super::read(&bytes, &format) };
        self.text = self.text.saturating_sub(reading.blocks.iter().map(|block| block.text.len()).sum());
        self.sink.text(reading)?;
        self.sink.about(metadata(&bytes, &format))?;
        self.inside(Place::Memory(&bytes), &format, &number, depth + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;

    /// Two kinds are enough here: what begins like a ZIP, and text.
    fn identify(bytes: &[u8], _: Option<&str>) -> (Format, Vec<Finding>) {
        let mime = if bytes.starts_with(b"PK") { "application/zip" } else { "text/plain" };
        (Format { mime: mime.to_owned(), ..Format::unknown() }, Vec::new())
    }

    fn zip() -> Format {
        Format { mime: "application/zip".to_owned(), ..Format::unknown() }
    }

    #[test]
    fn parts_are_numbered_down_the_tree_and_read() {
        let inner = stored(&[("b.txt", b"dos palabras")]);
        let found = examine(&stored(&[("x/b.zip", &inner), ("c.txt", b"tres")]), &zip(), identify);
        let told: Vec<_> = found.parts.iter().map(|part| (part.number.as_str(), part.name.as_str(), part.reading.characters())).collect();
        assert_eq!(told, [("1", "x/b.zip", 0), ("1/1", "b.txt", 12), ("2", "c.txt", 4)]);
        assert_eq!((found.parts[2].sha256, found.parts[2].bytes), (Some(Digest::of("tres")), Some(4)));
        assert_eq!((found.reading.unread, found.unlisted), (Some(Unread::InMembers), None));
    }

    #[test]
    fn a_bomb_of_archives_ends_in_a_reason() {
        let mut bytes = stored(&[("0.txt", b"x")]);
        for _ in 0..8 {
            bytes = stored(&[("n.zip", &bytes)]);
        }
        let found = examine(&bytes, &zip(), identify);
        assert_eq!((found.parts.len(), found.unlisted), (5, Some(Unread::TooDeep)));
        assert_eq!(found.findings[0].code.0, "members-missing");
    }

    #[test]
    fn what_is_too_large_is_not_silent_about_what_it_may_hold() {
        let code = |mime: &str| {
            let found = beyond(&Format { mime: mime.to_owned(), ..Format::unknown() });
            (found.unlisted, found.findings.first().map(|finding| finding.code.0))
        };
        assert_eq!(code("application/zip"), (Some(Unread::TooLarge), Some("members-missing")));
        assert_eq!(code("video/mp4"), (None, Some("metadata-too-large")));
        assert_eq!(code("text/plain"), (None, None));
    }

    #[test]
    fn an_archive_that_cannot_be_opened_is_named() {
        let rar = Format { mime: "application/vnd.rar".to_owned(), ..Format::unknown() };
        let found = examine(b"Rar!", &rar, identify);
        assert_eq!((found.reading.unread, found.unlisted), (Some(Unread::Unsupported), Some(Unread::Unsupported)));
    }
}
