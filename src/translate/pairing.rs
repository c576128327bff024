//! Proposals: which translation seems to belong to which original, by the names of the files.
//!
//! Proposed, never done: only a person attaches. Tags count only when they are languages of
//! the case, so `letter.to.pdf` is no Tongan. Two conventions:
//! `translations/<tag>/<same path>` (same extension first, then same stem when only one item has
//! it), and `stem.zh.txt` beside `stem.es.txt`.

use std::collections::BTreeMap;

use crate::model::item::{Item, ItemId};
use crate::model::lang_tag::LangTag;
use crate::model::name::EvidencePath;

/// A translation that seems to belong to an item.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Proposal {
    /// The original.
    pub item: ItemId,
    /// Language of the translation.
    pub to: LangTag,
    /// The file that seems to be the translation.
    pub path: EvidencePath,
}

/// Finds the pairs among the items and the files below `translations/`; `tags` are the languages of the case.
pub fn propose<'a>(items: impl Iterator<Item = &'a Item>, translations: &[EvidencePath], tags: &[LangTag]) -> Vec<Proposal> {
    let index = Index::of(items, tags);
    let mut found: Vec<Proposal> = translations.iter().filter_map(|path| index.in_folder(path, tags)).collect();
    for family in index.tagged.values() {
        for (item, own) in family {
            found.extend(family.iter().filter_map(|(other, to)| beside(item, own, other, to)));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// The items by what their names have in common.
struct Index<'a> {
    /// By path below `evidence/`.
    paths: BTreeMap<&'a [u8], &'a Item>,
    /// By that path without its extension.
    stems: BTreeMap<&'a [u8], Vec<&'a Item>>,
    /// By path without language and extension, with the language.
    tagged: BTreeMap<&'a [u8], Vec<(&'a Item, LangTag)>>,
}

impl<'a> Index<'a> {
    fn of(items: impl Iterator<Item = &'a Item>, tags: &[LangTag]) -> Self {
        let mut index = Self { paths: BTreeMap::new(), stems: BTreeMap::new(), tagged: BTreeMap::new() };
        for item in items {
            let below = item.path.below_top();
            index.paths.insert(below, item);
            index.stems.entry(stem(below)).or_default().push(item);
            if let Some((stem, tag)) = tagged(item.path.bytes(), tags) {
                index.tagged.entry(stem).or_default().push((item, tag));
            }
        }
        index
    }

    fn in_folder(&self, path: &EvidencePath, tags: &[LangTag]) -> Option<Proposal> {
        let below = path.below_top();
        let slash = below.iter().position(|byte| *byte == b'/')?;
        let to = known(below.get(..slash)?, tags)?;
        let rest = below.get(slash + 1..)?;
        let item = match (self.paths.get(rest), self.stems.get(stem(rest)).map(Vec::as_slice)) {
            (Some(exact), _) => exact,
            (None, Some([only])) => only,
            (None, _) => return None,
        };
        Some(Proposal { item: item.id, to, path: path.clone() })
    }
}

fn beside(item: &Item, own: &LangTag, other: &Item, to: &LangTag) -> Option<Proposal> {
    let pair = own != to && item.language().covers(own) && !item.language().is_undetermined();
    pair.then(|| Proposal { item: item.id, to: to.clone(), path: other.path.clone() })
}

/// Splits `letter.es.txt` into `letter` and `es`.
fn tagged<'b>(path: &'b [u8], tags: &[LangTag]) -> Option<(&'b [u8], LangTag)> {
    let without_extension = stem(path);
    let dot = without_extension.iter().rposition(|byte| *byte == b'.')?;
    let tag = known(without_extension.get(dot + 1..)?, tags)?;
    Some((without_extension.get(..dot)?, tag))
}

fn known(raw: &[u8], tags: &[LangTag]) -> Option<LangTag> {
    let tag = LangTag::parse(std::str::from_utf8(raw).ok()?).ok()?;
    tags.iter().find(|known| **known == tag).or_else(|| tags.iter().find(|known| tag.covers(known))).cloned()
}

fn stem(path: &[u8]) -> &[u8] {
    let name_start = path.iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1);
    match path.iter().rposition(|byte| *byte == b'.') {
        Some(dot) if dot > name_start => path.get(..dot).unwrap_or(path),
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::digest::Digest;
    use crate::model::item::{Format, TextStatus};
    use crate::model::language::Profile;
    use crate::model::moment::Moment;

    fn item(number: u32, path: &str, language: &str) -> Item {
        Item {
            id: ItemId::new(number),
            path: EvidencePath::new(path),
            sha256: Digest::of(path),
            bytes: 1,
            format: Format::unknown().into(),
            text: TextStatus { characters: 0, digest: None, encoding: None, pages: None, unread: None },
            detected: Profile::default(),
            inside: crate::model::inside::Inside::default(),
            further: Box::default(),
            confirmed: LangTag::parse(language).ok(),
            collected_at: Moment::from_unix(0),
            collected_by: "".into(),
        }
    }

    fn tags(raw: &[&str]) -> Vec<LangTag> {
        raw.iter().map(|tag| LangTag::parse(tag).unwrap()).collect()
    }

    fn run(items: &[Item], files: &[&str]) -> Vec<(u32, String)> {
        let files: Vec<_> = files.iter().map(|path| EvidencePath::new(*path)).collect();
        let found = propose(items.iter(), &files, &tags(&["zh-Hans", "es"]));
        found.into_iter().map(|pair| (pair.item.number(), pair.path.shown())).collect()
    }

    #[test]
    fn the_same_path_beats_the_same_stem() {
        let items = [item(1, "evidence/a.mp3", "zh"), item(2, "evidence/a.srt", "zh"), item(3, "evidence/b.pdf", "zh")];
        let found = run(&items, &["translations/es/a.srt", "translations/es/a.txt", "translations/ES/b.docx", "translations/fr/b.txt"]);
        assert_eq!(found, [(2, "translations/es/a.srt".to_owned()), (3, "translations/ES/b.docx".to_owned())]);
    }

    #[test]
    fn twins_beside_each_other_are_proposed_only_in_languages_of_the_case() {
        let items = [item(1, "evidence/n.es.txt", "es"), item(2, "evidence/n.zh.txt", "zh-Hans"), item(3, "evidence/n.to.txt", "zh-Hans")];
        let pairs = run(&items[1..], &[]);
        assert!(pairs.is_empty(), "{pairs:?}");
        let found = propose(items.iter(), &[], &tags(&["zh-Hans", "es"]));
        assert!(found.iter().any(|pair| pair.item == ItemId::new(2) && pair.path.shown() == "evidence/n.es.txt"));
        assert!(found.iter().all(|pair| pair.path.shown() != "evidence/n.to.txt"));
    }
}
