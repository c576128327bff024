//! The digest of what an outcome rests on: the case file by its bytes, the log by the number of its last line about
//! content, every other file by name, size and time of change. Files of evidence are not read: that is `check`.

use std::path::Path;
use std::time::UNIX_EPOCH;

use crate::intake::case_file::LARGEST;
use crate::intake::small::small;
use crate::model::digest::{Digest, Hasher};

/// So deep folders are looked into.
const DEEPEST: usize = 64;

/// Digests the files of a case.
pub(super) fn of_case(root: &Path) -> Digest {
    let mut hasher = Hasher::new();
    // A case file may be a link; one that is too large to be read is refused by whoever reads it.
    let case = root.join("case.toml");
    put(&mut hasher, &small(&case.canonicalize().unwrap_or(case), LARGEST).unwrap_or_default());
    for name in ["evidence", "translations"] {
        tree(&mut hasher, &root.join(name), DEEPEST);
    }
    hasher.finish()
}

/// Digests files or folders by what the file system says of them.
pub(super) fn of_files<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Digest {
    let mut hasher = Hasher::new();
    for path in paths {
        put(&mut hasher, path.as_os_str().as_encoded_bytes());
        tree(&mut hasher, path, DEEPEST);
    }
    hasher.finish()
}

/// Joins digests and words into one.
pub(super) fn join(parts: &[&str]) -> String {
    let mut hasher = Hasher::new();
    for part in parts {
        put(&mut hasher, part.as_bytes());
    }
    hasher.finish().to_string()
}

fn tree(hasher: &mut Hasher, path: &Path, deep: usize) {
    let Ok(about) = path.symlink_metadata() else { return put(hasher, b"nothing") };
    if about.is_dir() && deep > 0 {
        let mut names: Vec<_> = std::fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.file_name()).collect();
        names.sort();
        put(hasher, format!("folder {}", names.len()).as_bytes());
        for name in names {
            put(hasher, name.as_encoded_bytes());
            tree(hasher, &path.join(name), deep - 1);
        }
        return;
    }
    let changed = about.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
    put(hasher, format!("file {} {}", about.len(), changed.as_nanos()).as_bytes());
}

/// With its length in front, so that no two lists of parts are alike.
fn put(hasher: &mut Hasher, part: &[u8]) {
    hasher.update(&(part.len() as u64).to_be_bytes());
    hasher.update(part);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_that_the_file_system_tells_is_seen() {
        let dir = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = dir.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        write("case.toml", "a");
        write("evidence/x/1", "one");
        let mut seen = vec![of_case(dir.path())];
        assert_eq!(of_case(dir.path()), seen[0]);
        write("case.toml", "b");
        seen.push(of_case(dir.path()));
        write("evidence/x/1", "one more");
        seen.push(of_case(dir.path()));
        write("evidence/x/2", "");
        seen.push(of_case(dir.path()));
        std::fs::rename(dir.path().join("evidence/x/2"), dir.path().join("evidence/2")).unwrap();
        seen.push(of_case(dir.path()));
        write("translations/es/1", "");
        seen.push(of_case(dir.path()));
        let count = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), count);
        // What packing itself writes is no change.
        write("custody.jsonl", "x");
        write("A.es.zip", "x");
        assert!(seen.contains(&of_case(dir.path())));
    }

    #[test]
    fn a_case_file_beyond_all_measure_is_not_read() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("case.toml");
        // A hole of a terabyte takes no room on the disk, and would take all of the memory.
        std::fs::File::create(&path).unwrap().set_len(1 << 40).unwrap();
        let huge = of_case(dir.path());
        std::fs::write(&path, "a").unwrap();
        assert_ne!(of_case(dir.path()), huge);
    }

    #[test]
    fn parts_do_not_run_into_one_another() {
        assert_ne!(join(&["ab", "c"]), join(&["a", "bc"]));
    }
}
