//! Who has which bytes already, so that a file that was moved or copied is told from a new one.

use std::collections::BTreeMap;

use super::folder::Folder;
use super::reading::Job;
use crate::model::digest::Digest;
use crate::model::finding::Finding;
use crate::model::item::ItemId;
use crate::model::name::EvidencePath;

/// The items of a case, by what became of their files.
pub(super) struct Twins {
    /// Items whose file lies where it was; gathered when the first file that is not known asks for them.
    there: Option<BTreeMap<Digest, ItemId>>,
    /// Items whose file is gone from where it was, by number.
    gone: BTreeMap<ItemId, (Digest, EvidencePath)>,
}

impl Twins {
    pub(super) fn of(folder: &Folder, jobs: &[Job]) -> Self {
        let mut found: Vec<ItemId> = jobs.iter().filter_map(|job| job.known.as_ref()).map(|item| item.id).collect();
        found.sort_unstable();
        let gone = folder.register.all().filter(|item| found.binary_search(&item.id).is_err());
        Self { there: None, gone: gone.map(|item| (item.id, (item.sha256, item.path.clone()))).collect() }
    }

    /// Takes out an item that is gone and had these bytes.
    pub(super) fn moved(&mut self, sha256: &Digest) -> Option<(ItemId, EvidencePath)> {
        let id = self.gone.iter().find(|(_, (digest, _))| digest == sha256).map(|(id, _)| *id)?;
        self.gone.remove(&id).map(|(_, path)| (id, path))
    }

    /// Returns the item whose file lies where it was and has these bytes.
    pub(super) fn there(&mut self, folder: &Folder, sha256: &Digest) -> Option<ItemId> {
        self.gathered(folder).get(sha256).copied()
    }

    /// Takes note of an item that has these bytes now.
    pub(super) fn note(&mut self, folder: &Folder, sha256: Digest, id: ItemId) {
        self.gathered(folder).entry(sha256).or_insert(id);
    }

    fn gathered(&mut self, folder: &Folder) -> &mut BTreeMap<Digest, ItemId> {
        let Self { there, gone } = self;
        there.get_or_insert_with(|| {
            let mut there = BTreeMap::new();
            for item in folder.register.all().filter(|item| !gone.contains_key(&item.id)) {
                there.entry(item.sha256).or_insert(item.id);
            }
            there
        })
    }

    pub(super) fn alarms(self) -> impl Iterator<Item = Finding> {
        self.gone.into_iter().map(|(id, (_, path))| Finding::error("intake-original-vanished", path.shown()).with("item", id))
    }
}
