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
    // A pipe in its place would keep us waiting for ever.
    let file = path.symlink_metadata().ok().filter(std::fs::Metadata::is_file).and_then(|_| File::open(&path).ok());
    let key = file.and_then(|file| file.take(DIGITS + 2).read_to_string(&mut digits).ok()).and_then(|_| Digest::parse(digits.trim_end()).ok());
    let key = key.ok_or_else(|| PackError::Problems(vec![Finding::error("custody-key-damaged", NAME)]))?;
    let mut count = 0_u64;
    Ok(move || {
        count += 1;
        let salt = Digest::of(format!("pouch salt 1\n{key}\n{head}\n{count}"));
        salt.bytes().first_chunk().copied().unwrap_or_default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_a_key_give_the_same_salts_and_another_head_gives_others() {
        let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        make(one.path(), &mut || [7; 16]).unwrap();
        std::fs::copy(one.path().join(NAME), two.path().join(NAME)).unwrap();
        let first = |root: &Path, head: &str| salts(root, Digest::of(head)).map(|mut salt| [salt(), salt()]).ok();
        let given = first(one.path(), "head").unwrap();
        assert_eq!(first(two.path(), "head"), Some(given));
        assert_ne!(given[0], given[1]);
        assert_ne!(first(one.path(), "other"), Some(given));
    }

    #[test]
    fn a_key_that_is_there_is_never_written_over_and_a_damaged_one_is_told() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join(NAME);
        std::fs::write(&path, "zz").unwrap();
        make(root.path(), &mut || [7; 16]).unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "zz");
        let told = |root: &Path| matches!(salts(root, Digest::of("")), Err(PackError::Problems(found)) if found[0].code.0 == "custody-key-damaged");
        assert!(told(root.path()));
        File::create(&path).unwrap().set_len(1 << 40).unwrap();
        assert!(told(root.path()));
    }
}
