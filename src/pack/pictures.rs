//! The small pictures of a dossier's photographs, and which photographs have none.
//!
//! They are made while a dossier is packed and kept nowhere: a picture that lay beside the case could be exchanged, and
//! would then stand under the seal without any line of the log that binds it. So photographs that go out, and no other file,
//! are read once more; their bytes must be the ones that the log knows.

use std::collections::BTreeMap;

use super::crew::in_order;
use super::error::PackError;
use super::folder::Folder;
use super::plan::changed;
use crate::dossier::material::{Exhibit, Picture};
use crate::extract::isolated::Reader;
use crate::extract::is_picture;
use crate::intake::take;
use crate::model::case::ItemWords;
use crate::model::item::{Item, ItemId};
use crate::model::observer::Observer;
use crate::model::text::Unread;

/// Who makes them, and from where.
#[derive(Clone, Copy)]
pub(super) struct Gallery<'a> {
    pub(super) folder: &'a Folder,
    pub(super) reader: &'a Reader,
    pub(super) threads: usize,
    pub(super) observer: &'a dyn Observer,
}

impl Gallery<'_> {
    /// Makes those of the photographs among these items.
    pub(super) fn of(&self, exhibits: &[&Exhibit]) -> Result<BTreeMap<ItemId, Picture>, PackError> {
        let is_sent = |exhibit: &&&Exhibit| exhibit.withheld().is_none() && is_picture(&exhibit.item.format);
        let photographs: Vec<&Exhibit> = exhibits.iter().filter(is_sent).copied().collect();
        let guard = guard(self.folder);
        let all = in_order(&photographs, self.threads, Vec::new, |spare, exhibit| {
            if self.observer.stop() {
                return Some(Err(PackError::Stopped));
            }
            let shown = guard.shows(&exhibit.words);
            let picture = if shown { self.draw(&exhibit.item, spare) } else { Ok(Picture::Absent("kept")) };
            Some(picture.map(|picture| (exhibit.item.id, picture)))
        });
        all.into_iter().collect()
    }

    fn draw(&self, item: &Item, spare: &mut Vec<u8>) -> Result<Picture, PackError> {
        if item.bytes > take::WHOLE {
            return Ok(Picture::Absent("large"));
        }
        let path = self.folder.on_disk(&item.path);
        let taken = take::take(&path, std::mem::take(spare), self.observer).map_err(|source| PackError::Read { path, source })?;
        if taken.sha256 != item.sha256 {
            return Err(changed(self.folder, &item.path, item.sha256, taken.sha256));
        }
        let drawn = self.reader.picture(taken.head(), &item.format);
        *spare = taken.into_spare();
        Ok(match drawn {
            Ok(pixels) => Picture::Drawn { size: pixels.size(), jpeg: pixels.jpeg() },
            Err(Unread::Unsupported) => Picture::Absent("format"),
            Err(Unread::TooLarge | Unread::MemoryLimit | Unread::TimeLimit) => Picture::Absent("large"),
            Err(_) => Picture::Absent("unread"),
        })
    }
}

/// How much must be known of a photograph before it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Guard {
    /// The case file says that none is shown.
    Closed,
    /// A minor or a victim is in the case: somebody must have written that a photograph is not sensitive.
    Asks,
    /// What nobody marked is shown.
    Open,
}

impl Guard {
    fn shows(self, words: &ItemWords) -> bool {
        let harmless = words.sensitivity.iter().all(|flag| flag == "none");
        match self {
            Self::Closed => false,
            Self::Asks => harmless && !words.sensitivity.is_empty(),
            Self::Open => harmless,
        }
    }
}

/// Persons who are not told to a recipient may be seen in a photograph all the same, so the whole case decides.
fn guard(folder: &Folder) -> Guard {
    let case = &folder.file.case;
    if case.handling.thumbnails == "no" {
        return Guard::Closed;
    }
    let protected = case.persons.iter().any(|person| person.minor || person.status == "victim");
    if protected { Guard::Asks } else { Guard::Open }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(flags: &[&str]) -> ItemWords {
        ItemWords { sensitivity: flags.iter().map(|flag| (*flag).to_owned()).collect(), ..ItemWords::default() }
    }

    #[test]
    fn what_is_marked_is_never_shown_and_a_victim_in_the_case_asks_for_a_word() {
        for (flags, open, asks) in [(&[][..], true, false), (&["none"], true, true), (&["medical"], false, false), (&["none", "minor"], false, false)] {
            let words = marked(flags);
            assert_eq!([Guard::Open, Guard::Asks, Guard::Closed].map(|guard| guard.shows(&words)), [open, asks, false], "{flags:?}");
        }
    }
}
