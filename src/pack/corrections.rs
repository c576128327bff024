//! What a new version of a dossier corrects: of each file that changed the digest it had and the one it has.

use super::folder::Folder;
use crate::dossier::material::Correction;
use crate::model::case::Recipient;

/// Returns what changed since the last dossier of a lower version for this recipient, withheld items left out.
pub(super) fn since(folder: &Folder, recipient: &Recipient) -> Vec<Correction> {
    let case = &folder.file.case;
    let Some(versions) = folder.register.packed.get(&recipient.key) else { return Vec::new() };
    let Some((version, _)) = versions.range(..case.version).next_back() else { return Vec::new() };
    let changed = folder.register.changed_since(&recipient.key, *version);
    let correction = |change: &crate::custody::Change| {
        let item = folder.register.items.get(&change.item)?;
        let words = case.items.get(&item.path);
        let kept = words.is_some_and(|words| words.withheld.is_some() || (!words.recipients.is_empty() && !words.recipients.contains(&recipient.key)));
        let reads = change.to.as_ref().is_none_or(|to| recipient.languages.iter().any(|tag| tag.covers(to)));
        let now = match &change.to {
            None => item.sha256,
            Some(to) => folder.register.translations.get(&(change.item, to.clone()))?.sha256,
        };
        let told = !kept && reads && now != change.was;
        told.then(|| Correction { item: change.item, to: change.to.clone(), was: change.was, now, reason: change.reason.clone() })
    };
    changed.into_iter().filter_map(correction).collect()
}
