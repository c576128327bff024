//! Damages one byte at a time and counts the readings that lose text and do not say so.

use pouch::model::text::{Reading, Unread};

use super::doors::Door;
use super::pack;

/// The most places that are tried in one file, or in one member.
const MOST: usize = 1500;

#[derive(Default)]
struct Count {
    tried: usize,
    told: usize,
    /// Nothing was read, and the reading says that there is nothing.
    empty: Vec<usize>,
    /// More than half of the text is gone, and the reading says nothing.
    lost: Vec<usize>,
}

/// Reports of one file.
pub(crate) fn report(door: Door, data: &[u8]) {
    let Some(whole) = door.read(data).filter(|whole| whole.characters() > 20) else { return };
    let (before, reason) = (whole.characters(), whole.unread);
    print("bytes", before, reason, &count(door, before, data.len(), |at| flipped(data, at)));
    if !door.is_packed() {
        return;
    }
    let members = pack::unpack(data);
    for (at, (name, content)) in members.iter().enumerate() {
        let damaged = |place| {
            let mut members = members.clone();
            if let Some((_, content)) = members.get_mut(at) {
                *content = flipped(content, place);
            }
            pack::pack(&members, false)
        };
        print(&String::from_utf8_lossy(name), before, reason, &count(door, before, content.len(), damaged));
    }
}

fn flipped(data: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = data.to_vec();
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << (at % 8);
    }
    bytes
}

fn count(door: Door, before: u64, length: usize, damaged: impl Fn(usize) -> Vec<u8>) -> Count {
    let mut count = Count::default();
    for at in (0..length).step_by(1 + length / MOST) {
        let reading = door.read(&damaged(at)).unwrap_or_default();
        count.tried += 1;
        judge(&mut count, before, at, &reading);
    }
    count
}

fn judge(count: &mut Count, before: u64, at: usize, reading: &Reading) {
    match reading.unread {
        Some(Unread::NoText) => count.empty.push(at),
        Some(_) => count.told += 1,
        None if reading.characters() * 2 < before => count.lost.push(at),
        None => {}
    }
}

fn print(what: &str, before: u64, reason: Option<Unread>, count: &Count) {
    if count.empty.is_empty() && count.lost.is_empty() {
        return;
    }
    let few = |places: &[usize]| places.iter().take(6).map(ToString::to_string).collect::<Vec<_>>().join(" ");
    println!(
        "FLIPS {what}: {before} characters ({reason:?}); {} tried, {} told; empty {} ({}); lost {} ({})",
        count.tried, count.told, count.empty.len(), few(&count.empty), count.lost.len(), few(&count.lost)
    );
}
