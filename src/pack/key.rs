//! `custody.key`: 256 bits that stay with the case.
//!
//! Packing writes the answers of the case file into the log, and the extract that travels holds them only as
//! digests. Their salts must be secret, or a short answer could be guessed; and they must be the same in every copy
//! of the case, or two packings of one case would differ. So they are made from this key, the head of the log and a
//! count. Who has the key learns nothing but what the case folder says anyway; it is never packed.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use super::error::PackError;
use super::open::write_new;
use crate::model::digest::{Digest, hex};
use crate::model::finding::Finding;

/// Its name in the case folder.
const NAME: &str = "custody.key";

/// As many hexadecimal digits as it has.
const DIGITS: u64 = 64;

/// Makes the key of a case that has none.
pub(super) fn make(root: &Path, chance: &mut dyn FnMut() -> [u8; 16]) -> Result<(), PackError> {
    let path = root.join(NAME);
    if path.symlink_metadata().is_ok() {
        return Ok(());
    }
    let digits = format!("{}{}\n", hex(&chance()), hex(&chance()));
    write_new(&path, digits.as_bytes()).map_err(|source| PackError::Write { path, source })
}

/// Returns the salts of lines that follow `head`: the same in every copy of the case.
pub(super) fn salts(root: &Path, head: Digest) -> Result<impl FnMut() -> [u8; 16] + use<>, PackError> {
    let path = root.join(NAME);
    let mut digits = String::new();
    let read = File::open(&path).and_then(|file| file.take(DIGITS + 2).read_to_string(&mut digits));
    let key = read.ok().and_then(|_| Digest::parse(digits.trim_end()).ok());
    let key = key.ok_or_else(|| PackError::Problems(vec![Finding::error("custody-key-damaged", NAME)]))?;
    let mut count = 0_u64;
    Ok(move || {
        count += 1;
        let salt = Digest::of(format!("pouch salt 1\n{key}\n{head}\n{count}"));
        salt.bytes().first_chunk().copied().unwrap_or_default()
    })
}
