//! Where an item stands in one language: computed from the item and its translation, never stored.

use crate::model::item::Item;
use crate::model::lang_tag::LangTag;
use crate::model::translation::{Scope, Status, Translation};

/// Returns the status of an item for a reader of `to`; `asked` says whether a translator was asked for it.
pub fn of(item: &Item, translation: Option<&Translation>, asked: bool, to: &LangTag) -> Status {
    if let Some(translation) = translation {
        return with(item, translation);
    }
    let language = item.language();
    if language.as_str() == "zxx" || to.covers(&language) {
        Status::NotNeeded
    } else if language.is_undetermined() {
        Status::Unknown
    } else if asked {
        Status::Requested
    } else {
        Status::Missing
    }
}

/// Returns whether the source has changed since it was translated.
pub fn is_stale(item: &Item, translation: &Translation) -> bool {
    translation.source_sha256 != item.sha256
}

fn with(item: &Item, translation: &Translation) -> Status {
    match (is_stale(item, translation), translation.scope, &translation.certificate) {
        (true, ..) => Status::Stale,
        (false, Scope::Extract | Scope::Gist, _) => Status::Partial,
        (false, Scope::Full, Some(_)) => Status::Certified,
        (false, Scope::Full, None) => Status::Received,
    }
}
