//! The content of some members of a file, once more: what a machine is to read from a picture in an archive must
//! come out of the process that opened the archive.

use std::io;

use crate::model::item::Format;

use super::examine::{Identify, extension};
use super::members::{Budget, DEEPEST, Member, Place, each, has_members};

/// The largest content that is handed on.
pub(super) const LARGEST: u64 = 16 << 20;
/// The most that is handed on of one file.
const MOST: usize = 64 << 20;

/// Takes a member's number and its content.
pub(super) type Take<'t> = &'t mut dyn FnMut(&str, &[u8]) -> io::Result<()>;

/// Hands on the content of the members with these numbers, as far as it may be handed on.
pub(super) fn contents(bytes: &[u8], format: &Format, wanted: &[String], identify: Identify, take: Take<'_>) -> io::Result<()> {
    let budget = Budget::of(bytes.len());
    Search { wanted, identify, budget: &budget, left: MOST, take }.inside(bytes, format, "", 0)
}

/// The walk to the members that are wanted.
struct Search<'s> {
    wanted: &'s [String],
    identify: Identify,
    budget: &'s Budget,
    left: usize,
    take: Take<'s>,
}

impl Search<'_> {
    fn inside(&mut self, bytes: &[u8], format: &Format, above: &str, depth: u32) -> io::Result<()> {
        if depth >= DEEPEST || !has_members(format) {
            return Ok(());
        }
        let (mut at, mut told) = (0_u32, Ok(()));
        // Why there are no more members was told when they were listed.
        let _unread = each(Place::Memory(bytes), format, self.budget, &mut |member| {
            at += 1;
            if told.is_ok() {
                told = self.member(member, &format!("{above}{at}"), depth);
            }
        });
        told
    }

    fn member(&mut self, member: Member, number: &str, depth: u32) -> io::Result<()> {
        let Some(bytes) = member.bytes else { return Ok(()) };
        let below = format!("{number}/");
        if self.wanted.iter().any(|wanted| wanted.starts_with(&below)) {
            let (format, _) = (self.identify)(&bytes, extension(&member.name));
            self.inside(&bytes, &format, &below, depth + 1)?;
        }
        let fits = bytes.len() as u64 <= LARGEST && bytes.len() <= self.left;
        if fits && self.wanted.iter().any(|wanted| wanted == number) {
            self.left -= bytes.len();
            (self.take)(number, &bytes)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;
    use crate::model::finding::Finding;

    fn identify(bytes: &[u8], _: Option<&str>) -> (Format, Vec<Finding>) {
        let mime = if bytes.starts_with(b"PK") { "application/zip" } else { "image/png" };
        (Format { mime: mime.to_owned(), ..Format::unknown() }, Vec::new())
    }

    fn found(bytes: &[u8], wanted: &[&str]) -> Vec<(String, Vec<u8>)> {
        let wanted: Vec<String> = wanted.iter().map(|number| (*number).to_owned()).collect();
        let mut found = Vec::new();
        let (format, _) = identify(bytes, None);
        contents(bytes, &format, &wanted, identify, &mut |number, content| {
            found.push((number.to_owned(), content.to_vec()));
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn a_member_is_found_by_its_number_at_any_depth() {
        let inner = stored(&[("a.png", b"uno"), ("b.png", b"dos")]);
        let bytes = stored(&[("c.png", b"tres"), ("d.zip", &inner)]);
        assert_eq!(found(&bytes, &["1", "2/2"]), [("1".to_owned(), b"tres".to_vec()), ("2/2".to_owned(), b"dos".to_vec())]);
        assert!(found(&bytes, &["3", "2/7", "1/1", ""]).is_empty());
    }

    #[test]
    fn what_is_too_large_is_not_handed_on() {
        let large = vec![0; usize::try_from(LARGEST).unwrap() + 1];
        let bytes = stored(&[("a.png", &large), ("b.png", b"dos")]);
        assert_eq!(found(&bytes, &["1", "2"]).into_iter().map(|(number, _)| number).collect::<Vec<_>>(), ["2"]);
    }
}
