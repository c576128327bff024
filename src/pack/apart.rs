//! Files deflated before their turn, each in a small archive of its own, from which `write` copies the entry as it is.
//!
//! Deflate takes ten times as long as all the rest of packing, and each file is deflated by itself: threads that do it side
//! by side give the same bytes as one. A small archive stays in memory as long as it is short, and goes on in a nameless
//! file in the case folder, so that memory stays flat.

use std::path::Path;

use tempfile::SpooledTempFile;

use super::bag_file::{BagFile, Content};
use super::write::{Halt, LOAD, Package};
use crate::archive::{Packing, Writer};

/// Bytes of one small archive that are kept in memory.
const IN_MEMORY: usize = 2 << 20;
/// A longer file is deflated in its turn, straight into the archive, while another thread reads and hashes what comes next:
/// so the nameless files take two gigabytes at the most, and none is longer than ZIP without ZIP64 can say.
const LONGEST: u64 = 256 << 20;

/// A small archive, ready to be copied.
pub(super) type Apart = SpooledTempFile;

/// What is worth being deflated before its turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Worth {
    /// Files that go into one load.
    pub(super) short: bool,
    /// Files that do not.
    pub(super) long: bool,
}

/// Tells what is worth it: nothing, when one thread does it all; a long file only beside another.
pub(super) fn worth(package: &Package<'_>) -> Worth {
    let short = package.compress && package.threads > 1;
    Worth { short, long: short && package.files.iter().filter(|file| is_long(file)).nth(1).is_some() }
}

/// Whether a file does not go into one load, and would be deflated by itself.
pub(super) fn is_long(file: &BagFile) -> bool {
    let is_original = matches!(file.content, Content::Original(_));
    is_original && file.packing(true) == Packing::Deflated && file.bytes() > LOAD as u64 && file.bytes() <= LONGEST
}

/// Makes a small archive.
pub(super) fn of<'a>(folder: &Path, fill: impl FnOnce(&mut Writer<Apart>) -> Result<(), Halt<'a>>) -> Result<Apart, Halt<'a>> {
    let mut writer = Writer::new(tempfile::spooled_tempfile_in(IN_MEMORY, folder));
    fill(&mut writer)?;
    writer.finish().map_err(|error| Halt::Failed(error.into()))
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::bag_file::Original;
    use super::super::spool::Spool;
    use super::super::write::{self, Refusal};
    use super::*;
    use crate::model::digest::Digest;
    use crate::model::name::EvidencePath;

    /// Text that deflates well, or noise that does not.
    fn bytes(seed: u64, length: usize, is_noise: bool) -> Vec<u8> {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let mut next = || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[3]
        };
        (0..length).map(|_| if is_noise { next() } else { b' ' + next() % 16 }).collect()
    }

    /// A case folder with files on both sides of every bound, and the files of its bag.
    fn case(folder: &Path) -> Vec<BagFile> {
        let lengths = [0, 1, 900, LOAD - 1, LOAD, LOAD + 1, 70_000, 3 * LOAD, 12 * LOAD, 5, 2 * LOAD, LOAD + 7, 4000, 10 * LOAD + 3];
        let mut files = vec![BagFile::made("bagit.txt", "made ".repeat(20_000)), BagFile::made("zz.html", "made ".repeat(200_000))];
        for (at, length) in lengths.into_iter().enumerate() {
            let (name, is_noise) = (format!("{at:02}"), at % 4 == 3);
            let content = bytes(at as u64, length, is_noise);
            std::fs::write(folder.join(&name), &content).unwrap();
            let original = Original { path: EvidencePath::new(name.as_str()), sha256: Digest::of(&content), bytes: length as u64, shrinks: at % 3 != 1 };
            files.push(BagFile::new(&format!("data/E{at:04}/original"), Content::Original(original)));
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    }

    fn packed(folder: &Path, files: &[BagFile], (threads, compress): (usize, bool)) -> Result<Vec<u8>, String> {
        let spool = Spool::beside(folder).unwrap();
        let package = Package { files, spool: &spool, root: folder, base: "base", compress, threads };
        match write::write(Cursor::new(Vec::new()), &package, &()).unwrap() {
            Ok(written) => Ok(written.into_inner()),
            Err(Refusal::Changed(original, _)) => Err(original.path.encoded()),
            Err(_) => Err("unreadable".to_owned()),
        }
    }

    #[test]
    fn the_bytes_are_the_same_however_many_threads_deflate() {
        let folder = tempfile::tempdir().unwrap();
        let files = case(folder.path());
        let one = packed(folder.path(), &files, (1, true)).unwrap();
        assert!(one.len() < packed(folder.path(), &files, (1, false)).unwrap().len(), "something was deflated");
        for threads in [2, 3, 4, 2, 4] {
            assert!(packed(folder.path(), &files, (threads, true)).unwrap() == one, "{threads} threads");
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 14, "nobody sees what is deflated apart");
    }

    #[test]
    fn of_what_changed_the_first_in_the_order_is_told_however_many_threads_deflate() {
        let folder = tempfile::tempdir().unwrap();
        let files = case(folder.path());
        for (name, at) in [("12", 17), ("08", 11 * LOAD)] {
            let path = folder.path().join(name);
            let mut content = std::fs::read(&path).unwrap();
            content[at] ^= 1;
            std::fs::write(&path, content).unwrap();
        }
        for threads in [1, 2, 4] {
            assert_eq!(packed(folder.path(), &files, (threads, true)), Err("08".to_owned()), "{threads} threads");
        }
    }

    #[test]
    fn one_thread_and_one_long_file_are_not_deflated_apart() {
        let folder = tempfile::tempdir().unwrap();
        let files = case(folder.path());
        let spool = Spool::beside(folder.path()).unwrap();
        let package = Package { files: &files, spool: &spool, root: folder.path(), base: "base", compress: true, threads: 2 };
        assert_eq!(worth(&package), Worth { short: true, long: true });
        assert_eq!(worth(&Package { threads: 1, ..package }), Worth { short: false, long: false });
        assert_eq!(worth(&Package { compress: false, ..package }), Worth { short: false, long: false });
        let long = files.iter().position(is_long).unwrap();
        assert_eq!(worth(&Package { files: &files[..=long], ..package }), Worth { short: true, long: false });
    }
}
