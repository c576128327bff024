//! A person's word over a detection.

use super::error::PackError;
use super::folder::{LockedFolder, Worker};
use crate::custody::{Confirmed, Event};
use crate::model::item::ItemId;
use crate::model::lang_tag::LangTag;

/// Logs that a person says which language items are in; `zxx` says that there are no words.
pub fn confirm(folder: &mut LockedFolder, items: &[String], language: &LangTag, worker: &mut Worker<'_>) -> Result<Vec<ItemId>, PackError> {
    let ids: Vec<ItemId> = items.iter().map(|name| folder.item(name).map(|item| item.id)).collect::<Result<_, _>>()?;
    let event = |id: &ItemId| Event::Confirmed(Confirmed { item: id.to_string(), language: language.to_string() });
    folder.log(ids.iter().map(event).collect(), worker)?;
    Ok(ids)
}
