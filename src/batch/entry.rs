//! One case of a batch with its number and its place; what is wrong with it before any work begins.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::one::Trade;
use super::source::Found;
use crate::model::finding::{Diagnose as _, Finding, Level};
use crate::pack::{Glance, glance, in_order};
use crate::verify::Expected;

/// One case of a batch.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Where it is, as it was named.
    pub place: String,
    /// Where it is.
    pub path: PathBuf,
    /// Its number; the name of its folder or file where it does not say one.
    pub id: String,
    /// Where its dossiers are or go; `None` means its own folder.
    pub out: Option<PathBuf>,
    /// The seal that a dossier must bear.
    pub expect: Option<Expected>,
    /// Whether it is a dossier by itself.
    pub is_dossier: bool,
    /// Why nothing is done about it.
    pub fault: Option<Finding>,
}

/// Gives each case its number and its place. What two cases claim, neither gets.
pub(super) fn entries(found: Vec<Found>, here: &Path, trade: &Trade<'_>, threads: usize) -> Vec<Entry> {
    let glances = in_order(&found, threads, || (), |(), one| Some(if one.is_dossier { None } else { glance(&here.join(&one.place), &trade.profiles).ok() }));
    let mut entries: Vec<Entry> = found.into_iter().zip(&glances).map(|(one, glance)| entry(&one, here, (trade, glance.as_ref()))).collect();
    numbers(&mut entries);
    files(&mut entries, &glances);
    entries
}

fn entry(found: &Found, here: &Path, (trade, glance): (&Trade<'_>, Option<&Glance>)) -> Entry {
    let path: PathBuf = here.join(&found.place).components().collect();
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let said = glance.map(|glance| glance.id.clone()).filter(|id| !id.is_empty());
    let mut fault = None;
    let expect = found.expect.as_deref().map(Expected::parse).transpose().unwrap_or_else(|bad| {
        fault = Some(Finding { level: Level::Error, code: bad.code(), place: String::new(), values: Vec::new(), number: None });
        None
    });
    let out = match (&trade.out, glance) {
        (Some(layout), Some(glance)) => layout.place(glance, &name).inspect_err(|finding| fault = Some(finding.clone())).ok(),
        _ => None,
    };
    let place = found.place.display().to_string();
    Entry { id: said.unwrap_or(name), place, path, out, expect, is_dossier: found.is_dossier, fault }
}

/// A number that two folders bear is nobody's; a folder that was named twice is done once.
fn numbers(entries: &mut [Entry]) {
    let mut by_id: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate() {
        let name = if entry.is_dossier { entry.path.display().to_string() } else { entry.id.clone() };
        by_id.entry(name).or_default().push(at);
    }
    for places in by_id.into_values().filter(|places| places.len() > 1) {
        let real = |at: &usize| entries.get(*at).map(|entry| entry.path.canonicalize().unwrap_or_else(|_| entry.path.clone()));
        let same = places.windows(2).all(|pair| matches!(pair, [one, other] if real(one) == real(other)));
        let named = |at: &usize| entries.get(*at).map(|entry| entry.place.clone()).unwrap_or_default();
        let (first, second) = (places.first().map(named).unwrap_or_default(), places.get(1).map(named).unwrap_or_default());
        for (nth, at) in places.iter().enumerate().skip(usize::from(same)) {
            let other = if nth == 0 { &second } else { &first };
            if let Some(entry) = entries.get_mut(*at) {
                entry.fault = Some(Finding::error("batch-case-twice", &entry.place).with("case", &entry.id).with("other", other));
            }
        }
    }
}

/// Two cases that would write one file: also where a file system takes large letters for small ones.
fn files(entries: &mut [Entry], glances: &[Option<Glance>]) {
    let mut owners: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, (entry, glance)) in entries.iter().zip(glances).enumerate() {
        let (Some(out), Some(glance)) = (&entry.out, glance) else { continue };
        for key in &glance.recipients {
            let file = out.join(format!("{}.{key}", glance.id)).display().to_string().to_lowercase();
            let of = owners.entry(file).or_default();
            if !of.contains(&at) {
                of.push(at);
            }
        }
    }
    for places in owners.into_values().filter(|places| places.len() > 1) {
        let names: Vec<String> = places.iter().filter_map(|at| entries.get(*at)).map(|entry| entry.place.clone()).collect();
        for at in &places {
            let Some(entry) = entries.get_mut(*at).filter(|entry| entry.fault.is_none()) else { continue };
            let other = names.iter().find(|name| **name != entry.place).cloned().unwrap_or_default();
            entry.fault = Some(Finding::error("batch-out-collides", &entry.place).with("other", other));
        }
    }
}
