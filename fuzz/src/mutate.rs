//! Mutations that meet what lies in a container rather than its packing.

use libfuzzer_sys::fuzzer_mutate;

use super::pack::{pack, unpack};

/// Mutates a file, mostly inside one of its members when it is a ZIP.
pub(crate) fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32, packed: bool) -> usize {
    if packed && seed % 8 != 0 {
        let whole = data.get(..size).unwrap_or_default();
        if let Some(bytes) = inside(whole, seed).filter(|bytes| bytes.len() <= max_size)
            && let Some(place) = data.get_mut(..bytes.len())
        {
            place.copy_from_slice(&bytes);
            return bytes.len();
        }
    }
    fuzzer_mutate(data, size, max_size)
}

fn inside(whole: &[u8], seed: u32) -> Option<Vec<u8>> {
    let mut members = unpack(whole);
    let at = usize::try_from(seed >> 8).ok()?.checked_rem(members.len())?;
    let (name, content) = members.get_mut(at)?;
    let target = if seed % 64 == 1 { name } else { content };
    let size = target.len();
    let room = size + 64 + size / 4;
    target.resize(room, 0);
    let now = fuzzer_mutate(target, size, room);
    target.truncate(now);
    if seed % 64 == 2 {
        members.remove(at);
    }
    Some(pack(&members, seed % 16 == 3))
}
