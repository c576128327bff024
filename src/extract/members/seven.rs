//! 7z archives (7zFormat.txt): names and sizes stand in one directory at the end, contents in
//! blocks that may be solid, so that they are inflated in their order and counted on the way.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};

use sevenz_rust2::{Archive, ArchiveEntry, ArchiveReader, Error, Password};

use crate::model::text::Unread;

use super::archives::bounded;
use super::{Budget, Member};

/// Lists a 7z; what cannot be inflated is named all the same.
pub(super) fn list<S: Read + Seek>(mut source: S, budget: &Budget, take: &mut dyn FnMut(Member)) -> Option<Unread> {
    if !has_directory(&mut source).unwrap_or(false) {
        return Some(Unread::Damaged);
    }
    let archive = match Archive::read(&mut source, &Password::empty()) {
        Ok(archive) => archive,
        Err(error) => return Some(reason(&error)),
    };
    let mut waiting: BTreeMap<String, usize> = BTreeMap::new();
    let names: Vec<String> = archive.files.iter().filter(|entry| is_file(entry)).map(|entry| entry.name().to_owned()).collect();
    for name in &names {
        *waiting.entry(name.clone()).or_default() += 1;
    }
    let mut reader = ArchiveReader::from_archive(archive, source, Password::empty());
    reader.set_thread_count(1);
    let mut unread = None;
    let ended = reader.for_each_entries(|entry, content| {
        let found = taken(entry, content, budget, &mut unread);
        Ok(found.is_none_or(|member| {
            waiting.entry(member.name.clone()).and_modify(|count| *count = count.saturating_sub(1));
            take(member);
            true
        }) && unread.is_none())
    });
    unread = unread.or(ended.err().map(|error| reason(&error)));
    for name in names {
        let Some(count) = waiting.get_mut(&name).filter(|count| **count > 0) else { continue };
        *count -= 1;
        if !budget.member() {
            return Some(Unread::TooLarge);
        }
        unread = unread.or(Some(Unread::Damaged));
        take(Member { name, bytes: None, mime: None, unread });
    }
    unread
}

/// Returns whether the directory lies where the archive says. Without one the crate looks for it in what is there and
/// believes the counts of whatever it takes for it; of one beyond the end it believes the size.
fn has_directory(source: &mut (impl Read + Seek)) -> io::Result<bool> {
    let mut head = [0; 32];
    source.seek(SeekFrom::Start(0))?;
    source.read_exact(&mut head)?;
    let size = source.seek(SeekFrom::End(0))?;
    source.seek(SeekFrom::Start(0))?;
    let number = |at: usize| Some(u64::from_le_bytes(head.get(at..at + 8)?.try_into().ok()?));
    let end = || number(12)?.checked_add(number(20)?)?.checked_add(32);
    Ok(end().is_some_and(|end| end > 32 && end <= size))
}

fn is_file(entry: &ArchiveEntry) -> bool {
    !entry.is_directory() && !entry.is_anti_item()
}

/// Takes one member, when there is one to be taken and room for it.
fn taken(entry: &ArchiveEntry, content: &mut dyn Read, budget: &Budget, unread: &mut Option<Unread>) -> Option<Member> {
    // An archive has several blocks; what stopped one stops all.
    if unread.is_some() || !is_file(entry) {
        return None;
    }
    if !budget.member() {
        *unread = Some(Unread::TooLarge);
        return None;
    }
    let mut content = content;
    let bytes = match bounded(&mut content, budget) {
        Ok(bytes) => Some(bytes),
        Err(reason) => {
            *unread = Some(reason);
            None
        }
    };
    Some(Member { name: entry.name().to_owned(), bytes, mime: None, unread: *unread })
}

fn reason(error: &Error) -> Unread {
    match error {
        Error::PasswordRequired | Error::MaybeBadPassword(_) => Unread::Encrypted,
        Error::UnsupportedCompressionMethod(method) if method.contains("AES") => Unread::Encrypted,
        Error::UnsupportedCompressionMethod(_) | Error::ExternalUnsupported | Error::Unsupported(_) | Error::UnsupportedVersion { .. } => Unread::Unsupported,
        Error::MaxMemLimited { .. } => Unread::MemoryLimit,
        Error::BadSignature(_)
        | Error::ChecksumVerificationFailed
        | Error::NextHeaderCrcMismatch
        | Error::Io(..)
        | Error::FileOpen(..)
        | Error::Other(_)
        | Error::BadTerminatedStreamsInfo(_)
        | Error::BadTerminatedUnpackInfo
        | Error::BadTerminatedPackInfo(_)
        | Error::BadTerminatedSubStreamsInfo
        | Error::BadTerminatedHeader(_)
        | Error::FileNotFound => Unread::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::members::Members;
    use proptest::prelude::*;
    use std::path::Path;
    use std::process::Command;

    /// Packs two files with the program of 7-Zip; `tests/run` installs it.
    fn packed(options: &[&str]) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        std::fs::create_dir(folder.path().join("dir")).unwrap();
        write("dir/证据.txt", &"uno dos tres ".repeat(100));
        write("b.txt", "cuatro");
        write("empty", "");
        let done = Command::new("7z").args(["a", "-bd", "a.7z"]).args(options).args(["dir", "b.txt", "empty"]).current_dir(folder.path()).output();
        assert!(done.expect("7z is installed").status.success());
        std::fs::read(Path::new(folder.path()).join("a.7z")).unwrap()
    }

    fn of(bytes: &[u8]) -> Members {
        let mut found = Vec::new();
        let unread = list(io::Cursor::new(bytes), &Budget::of(bytes.len()), &mut |member| found.push(member));
        Members { list: found, unread }
    }

    fn told(found: &Members) -> Vec<(&str, Option<usize>)> {
        let mut told: Vec<_> = found.list.iter().map(|member| (member.name.as_str(), member.bytes.as_ref().map(Vec::len))).collect();
        told.sort_unstable();
        told
    }

    #[test]
    fn members_of_the_usual_kinds_are_listed_with_their_bytes() {
        for options in [&["-m0=LZMA2"][..], &["-m0=LZMA"], &["-m0=PPMd"], &["-m0=Deflate"], &["-mx=0"], &["-ms=off", "-mx=9"]] {
            let found = of(&packed(options));
            assert_eq!(found.unread, None, "{options:?}");
            assert_eq!(told(&found), [("b.txt", Some(6)), ("dir/证据.txt", Some(1300)), ("empty", Some(0))], "{options:?}");
        }
    }

    #[test]
    fn an_archive_that_was_never_finished_is_damaged() {
        let begun = b"7z\xBC\xAF\x27\x1C\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";
        // What passes for a directory: 2^33 files.
        let found = of(&[begun.as_slice(), b"\0\x01\x05\xF2\0\0\0\0\x01\0\0"].concat());
        assert_eq!((found.list.len(), found.unread), (0, Some(Unread::Damaged)));
        // A directory of 2^56 bytes.
        let mut endless = packed(&[]);
        endless[27] = 1;
        assert_eq!(of(&endless).unread, Some(Unread::Damaged));
    }

    #[test]
    fn what_is_locked_is_named_and_a_locked_directory_is_told() {
        let found = of(&packed(&["-psecret"]));
        assert_eq!((found.list.len(), found.unread), (3, Some(Unread::Encrypted)));
        assert!(found.list.iter().any(|member| member.name == "b.txt" && member.bytes.is_none()), "{found:?}");
        let found = of(&packed(&["-psecret", "-mhe=on"]));
        assert_eq!((found.list.len(), found.unread), (0, Some(Unread::Encrypted)));
    }

    #[test]
    fn a_bomb_is_stopped_and_its_members_named() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("zeros"), vec![0; 64 << 20]).unwrap();
        assert!(Command::new("7z").args(["a", "-bd", "a.7z", "zeros"]).current_dir(folder.path()).output().unwrap().status.success());
        let found = of(&std::fs::read(folder.path().join("a.7z")).unwrap());
        assert_eq!((told(&found), found.unread), (vec![("zeros", None)], Some(Unread::TooLarge)));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn damaged_archives_are_survived(at in 0_usize..4096, byte: u8, cut in 0_usize..4096) {
            static GOOD: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| packed(&[]));
            let mut bytes = GOOD.clone();
            let size = bytes.len();
            bytes[at % size] = byte;
            let short = bytes[..size - cut % size].to_vec();
            for bytes in [bytes, short] {
                let found = of(&bytes);
                prop_assert!(found.unread.is_some() || found.list.iter().all(|member| member.bytes.is_some()));
            }
        }
    }
}
