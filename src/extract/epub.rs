//! EPUB (ISO/IEC 23736): the chapters in the order of the spine, each read as a page.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::model::text::{Loc, Reading, Unread};

use super::gathered::Gathered;
use super::html;
use super::office_parts::{member, resolve};
use super::xml::{self, Piece};

/// Chapters that are read.
const MOST_CHAPTERS: usize = 5_000;

/// Reads a book.
pub(super) fn read(bytes: &[u8]) -> Reading {
    match is_encrypted(bytes) {
        Ok(true) => return Reading::nothing(Unread::Encrypted),
        Ok(false) => {}
        Err(reason) => return Reading::nothing(reason),
    }
    let chapters = match spine(bytes) {
        Ok(chapters) => chapters,
        Err(reason) => return Reading::nothing(reason),
    };
    let mut gathered = Gathered::default();
    let mut unread = match chapters.len() {
        0 => Some(Unread::Damaged),
        many => (many > MOST_CHAPTERS).then_some(Unread::TooLarge),
    };
    for (name, chapter) in chapters.iter().take(MOST_CHAPTERS).zip(1_u32..) {
        match member(bytes, name) {
            Ok(Some(page)) => {
                // A page is XML; what breaks that hides text from a reader of HTML without a word.
                unread = unread.or(xml::walk(&page, |_| ControlFlow::Continue(())).err());
                let decoded = match html::decode(&page) {
                    Ok(decoded) => decoded,
                    Err(reason) => {
                        unread = unread.or(Some(reason));
                        continue;
                    }
                };
                let blocks = html::blocks(&decoded.text, |_, number| Loc::Part { part: chapter.to_string(), number }).finish(None).blocks;
                let room = blocks.into_iter().all(|block| gathered.push(block.loc, &block.text));
                if !room {
                    break;
                }
            }
            Ok(None) => unread = unread.or(Some(Unread::Damaged)),
            Err(reason) => unread = unread.or(Some(reason)),
        }
    }
    gathered.finish(unread)
}

/// Returns whether chapters are encrypted; hidden fonts alone are no lock.
fn is_encrypted(bytes: &[u8]) -> Result<bool, Unread> {
    let Some(list) = member(bytes, "META-INF/encryption.xml")? else { return Ok(false) };
    let mut found = false;
    xml::tags(&list, |tag| {
        let locked = tag.attribute("URI").filter(|_| tag.name() == "CipherReference");
        found |= locked.is_some_and(|uri| [".xhtml", ".html", ".htm", ".xml"].iter().any(|end| uri.ends_with(end)));
    });
    Ok(found)
}

/// Lists the members of the spine in order.
fn spine(bytes: &[u8]) -> Result<Vec<String>, Unread> {
    let container = member(bytes, "META-INF/container.xml")?.ok_or(Unread::Damaged)?;
    let mut package = None;
    xml::walk(&container, |piece| {
        if let Piece::Open(tag) = &piece
            && tag.name() == "rootfile"
        {
            package = package.take().or_else(|| tag.attribute("full-path"));
        }
        ControlFlow::Continue(())
    })?;
    let package = package.ok_or(Unread::Damaged)?;
    let folder = package.rsplit_once('/').map_or("", |(folder, _)| folder);
    let content = member(bytes, &package)?.ok_or(Unread::Damaged)?;
    let mut files = BTreeMap::new();
    let mut order = Vec::new();
    xml::walk(&content, |piece| {
        if let Piece::Open(tag) = &piece {
            match tag.name() {
                "item" => drop(tag.attribute("id").zip(tag.attribute("href")).map(|(id, href)| files.insert(id, resolve(folder, &unescaped(&href))))),
                "itemref" => order.extend(tag.attribute("idref")),
                _ => {}
            }
        }
        ControlFlow::Continue(())
    })?;
    // A chapter that the list of files does not know is one that is missing, under a name that no member has.
    Ok(order.into_iter().map(|id| files.get(&id).cloned().unwrap_or(id)).collect())
}

/// Resolves `%20` and its kin.
fn unescaped(href: &str) -> String {
    let mut out = Vec::new();
    let mut rest = href.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let hex = tail.get(..2).filter(|_| *first == b'%').and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        out.push(hex.unwrap_or(*first));
        rest = if hex.is_some() { tail.get(2..).unwrap_or_default() } else { tail };
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;
    use proptest::prelude::*;

    fn book(chapter: &str) -> Vec<u8> {
        stored(&[
            ("META-INF/container.xml", b"<c><rootfile full-path=\"O/p.opf\"/></c>"),
            ("O/p.opf", b"<p><item id=\"a\" href=\"a%201.xhtml\"/><item id=\"b\" href=\"b.xhtml\"/><spine><itemref idref=\"b\"/><itemref idref=\"a\"/></spine></p>"),
            ("O/a 1.xhtml", chapter.as_bytes()),
            ("O/b.xhtml", b"<p>primero</p>"),
        ])
    }

    #[test]
    fn chapters_come_in_the_order_of_the_spine() {
        let found: Vec<_> = read(&book("<h1>uno</h1><p>dos</p>")).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect();
        assert_eq!(found, [("1 ¶1", "primero"), ("2 ¶1", "uno"), ("2 ¶2", "dos")].map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn a_chapter_that_is_lost_or_broken_is_told() {
        assert_eq!(read(&book("<h1>uno</h1>")).unread, None);
        assert_eq!(read(&book("<h1>uno</h1><p\0class='a'>dos</p>")).unread, Some(Unread::Damaged));
        let mut lost = book("<h1>uno</h1>");
        let at = lost.windows(9).position(|found| found == b"idref=\"a\"").unwrap();
        lost[at + 7] = b'c';
        assert_eq!(read(&lost).unread, Some(Unread::Damaged));
    }

    #[test]
    fn a_locked_book_says_so() {
        let bytes = stored(&[("META-INF/encryption.xml", b"<e><CipherReference URI=\"O/a.xhtml\"/></e>")]);
        assert_eq!(read(&bytes).unread, Some(Unread::Encrypted));
    }

    #[test]
    fn a_zip_without_a_spine_is_damaged() {
        assert_eq!(read(&stored(&[("a", b"")])).unread, Some(Unread::Damaged));
    }

    proptest! {
        #[test]
        fn any_chapter_is_read(page in "(</?[a-z]{0,3}>?|&[a-z]{0,3};?|[ -~]{0,4}){0,20}") {
            prop_assert!(read(&book(&page)).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
