//! The life of each dossier of a case, read from its log: packed, sent, received, called back, destroyed.

use super::folder::Folder;

/// One thing that happened to a dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// `packed`, `sent`, `received`, `recalled`, `destroyed`.
    pub what: &'static str,
    /// When, as the log or the officer says.
    pub when: String,
    /// How it travelled, or who acknowledged or destroyed it; may be empty.
    pub by: String,
}

/// One dossier and what happened to it, in that order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Life {
    /// Key of the recipient.
    pub recipient: String,
    /// Version.
    pub version: u32,
    /// Seal digest.
    pub seal: String,
    /// What happened.
    pub steps: Vec<Step>,
}

/// Returns the life of every dossier that was packed or sent, by recipient and version.
pub(super) fn lives(folder: &Folder) -> Vec<Life> {
    let register = &folder.register;
    let packed = register.packed.iter().flat_map(|(key, versions)| versions.values().map(move |packed| (key, packed.version, &packed.seal)));
    // A version that was packed again after it was sent is another dossier, and both are told.
    let sent = register.after.sent.iter().map(|sent| (&sent.recipient, sent.version, &sent.seal));
    let mut all: Vec<(&String, u32, &String)> = packed.chain(sent).collect();
    all.sort();
    all.dedup();
    all.into_iter().map(|(key, version, seal)| Life { recipient: key.clone(), version, seal: seal.clone(), steps: steps(folder, (key, version, seal)) }).collect()
}

fn steps(folder: &Folder, (key, version, seal): (&str, u32, &str)) -> Vec<Step> {
    let register = &folder.register;
    let step = |what, when: &str, by: &str| Step { what, when: when.to_owned(), by: by.to_owned() };
    let is_last = register.packed.get(key).and_then(|versions| versions.get(&version)).is_some_and(|packed| packed.seal == seal);
    let packed = register.packed_at.get(&(key.to_owned(), version)).filter(|_| is_last).map(|(_, time)| step("packed", time, ""));
    let after = &register.after;
    let sent = after.sent.iter().filter(|sent| sent.recipient == key && sent.seal == seal).map(|sent| step("sent", &sent.when, &sent.channel));
    let received = after.receipts.iter().filter(|receipt| receipt.recipient == key && receipt.seal == seal).map(|receipt| step("received", &receipt.when, &receipt.from));
    let recalled = after.recalled.iter().zip(&after.recalled_at).filter(|(recalled, _)| recalled.recipient == key && recalled.seal == seal);
    let recalled = recalled.map(|(_, time)| step("recalled", time, ""));
    let gone = after.destroyed.iter().filter(|gone| gone.recipient.as_deref().is_none_or(|own| own == key) && gone.seals.iter().any(|own| own == seal));
    let gone = gone.map(|gone| step("destroyed", &gone.when, &gone.by));
    packed.into_iter().chain(sent).chain(received).chain(recalled).chain(gone).collect()
}
