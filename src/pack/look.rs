//! Looking at files without a case: what each is and, when asked, what it says, what it says
//! about itself and what lies in it. Several files at once; answers in the order of the paths.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::extract::{self, Budget, Metadata};
use crate::intake::walk::walk;
use crate::intake::{identify, take};
use crate::model::finding::Finding;
use crate::model::item::Format;
use crate::model::observer::{Event, Observer};
use crate::model::text::{Reading, Unread};

/// How far a look goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Only what kind of file it is.
    Format,
    /// Its text, its properties and its members, too.
    Content,
}

/// One file, or one member of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Its path, or its number in its container (`/2`); for members, the name follows.
    pub path: String,
    /// The name in its container, for a member.
    pub name: Option<String>,
    /// Size.
    pub bytes: u64,
    /// What it is.
    pub format: Format,
    /// What was noticed.
    pub findings: Vec<Finding>,
    /// What was read, when it was asked for.
    pub content: Option<Content>,
}

/// What a file says, when it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Content {
    /// Its text.
    pub reading: Reading,
    /// What it says about itself, with names.
    pub metadata: Vec<(&'static str, String)>,
    /// What lies in it.
    pub members: Vec<Looked>,
    /// Why there are no more members.
    pub members_unread: Option<Unread>,
}

/// Looks at files and folders.
pub fn look(paths: &[PathBuf], depth: Depth, threads: usize, observer: &dyn Observer) -> (Vec<Looked>, Vec<Finding>) {
    let mut files = Vec::new();
    let mut refused = Vec::new();
    for path in paths {
        if path.is_dir() {
            let walked = walk(path, &path.to_string_lossy());
            files.extend(walked.files.into_iter().map(|found| found.on_disk));
            refused.extend(walked.refused);
        } else {
            files.push(path.clone());
        }
    }
    let next = Mutex::new(0..files.len());
    let done = Mutex::new(Vec::with_capacity(files.len()));
    let work = || {
        loop {
            let at = next.lock().ok().and_then(|mut range| range.next());
            let Some((at, path)) = at.and_then(|at| Some((at, files.get(at)?))) else { return };
            if observer.stop() {
                return;
            }
            let name = path.to_string_lossy();
            observer.on(&Event::File { name: &name, bytes: 0 });
            let looked = one(path, depth).map_err(|error| Finding::error("intake-unreadable", name.as_ref()).with("reason", error));
            if let Ok(mut done) = done.lock() {
                done.push((at, looked));
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 1..threads.clamp(1, 64) {
            scope.spawn(work);
        }
        work();
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(at, _)| *at);
    let mut looked = Vec::with_capacity(done.len());
    for (_, outcome) in done {
        match outcome {
            Ok(file) => looked.push(file),
            Err(finding) => refused.push(finding),
        }
    }
    (looked, refused)
}

fn one(path: &Path, depth: Depth) -> io::Result<Looked> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    let whole = bytes <= take::WHOLE;
    let wanted = if whole { bytes } else { take::HEAD as u64 };
    let mut head = Vec::with_capacity(usize::try_from(wanted).unwrap_or(0));
    file.by_ref().take(wanted).read_to_end(&mut head)?;
    if !whole && head.starts_with(b"PK") {
        // The directory of a large archive stands at its end.
        file.seek(SeekFrom::End(-(1 << 16)))?;
        file.take(1 << 16).read_to_end(&mut head)?;
    }
    let extension = path.extension().map(|extension| extension.to_string_lossy().into_owned());
    let place = path.to_string_lossy().into_owned();
    let mut looked = Looked { bytes, ..told(&head, whole, extension.as_deref(), &place) };
    if depth == Depth::Content {
        let content = if whole { content(&head, &looked, &mut Budget::of(head.len()), 0) } else { beyond() };
        looked.findings.extend(content.1);
        looked.content = Some(content.0);
    }
    Ok(looked)
}

fn beyond() -> (Content, Vec<Finding>) {
    (Content { reading: Reading::nothing(Unread::TooLarge), ..Content::default() }, Vec::new())
}

fn told(head: &[u8], whole: bool, extension: Option<&str>, place: &str) -> Looked {
    let identified = identify::identify(head, whole, extension);
    let findings = identified.findings.into_iter().map(|finding| Finding { place: place.to_owned(), ..finding }).collect();
    Looked { path: place.to_owned(), name: None, bytes: head.len() as u64, format: identified.format, findings, content: None }
}

fn content(bytes: &[u8], looked: &Looked, budget: &mut Budget, depth: u32) -> (Content, Vec<Finding>) {
    let reading = extract::read(bytes, &looked.format);
    let Metadata { values, findings } = extract::metadata(bytes, &looked.format);
    let findings = findings.into_iter().map(|finding| Finding { place: looked.path.clone(), ..finding }).collect();
    let mut content = Content { reading, metadata: values, ..Content::default() };
    if !extract::has_members(&looked.format) {
        return (content, findings);
    }
    if depth >= extract::DEEPEST {
        content.members_unread = Some(Unread::TooDeep);
        return (content, findings);
    }
    let found = extract::members(bytes, &looked.format, budget);
    content.members_unread = found.unread;
    for (member, number) in found.list.into_iter().zip(1..) {
        content.members.push(inner(&member, &format!("{}/{number}", looked.path), budget, depth + 1));
    }
    (content, findings)
}

/// Looks at one member, as if it were a file.
fn inner(member: &extract::Member, place: &str, budget: &mut Budget, depth: u32) -> Looked {
    let name = Some(member.name.clone());
    let Some(bytes) = &member.bytes else {
        let format = Format { mime: member.mime.clone().unwrap_or_else(|| Format::unknown().mime), ..Format::unknown() };
        let reading = Reading::nothing(member.unread.unwrap_or(Unread::Damaged));
        let content = Some(Content { reading, ..Content::default() });
        return Looked { path: place.to_owned(), name, bytes: 0, format, findings: Vec::new(), content };
    };
    let extension = member.name.rsplit_once('.').map(|(_, extension)| extension).filter(|extension| extension.len() <= 10);
    let mut looked = Looked { name, ..told(bytes, true, extension, place) };
    let (content, findings) = content(bytes, &looked, budget, depth);
    looked.findings.extend(findings);
    looked.content = Some(content);
    looked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;

    #[test]
    fn members_are_numbered_below_their_file() {
        let folder = tempfile::tempdir().unwrap();
        let inner = stored(&[("b.txt", b"dos palabras")]);
        std::fs::write(folder.path().join("a.zip"), stored(&[("x/b.zip", &inner), ("c.txt", b"tres")])).unwrap();
        let (found, refused) = look(&[folder.path().to_owned()], Depth::Content, 2, &());
        assert!(refused.is_empty());
        let members = &found[0].content.as_ref().unwrap().members;
        assert_eq!(members.iter().map(|member| member.name.as_deref().unwrap()).collect::<Vec<_>>(), ["x/b.zip", "c.txt"]);
        let deep = &members[0].content.as_ref().unwrap().members[0];
        assert!(deep.path.ends_with("a.zip/1/1"), "{}", deep.path);
        assert_eq!(deep.content.as_ref().unwrap().reading.blocks[0].text, "dos palabras");
    }

    #[test]
    fn what_is_not_there_is_named() {
        let (found, refused) = look(&[PathBuf::from("/no/such/file")], Depth::Format, 1, &());
        assert!(found.is_empty());
        assert_eq!(refused[0].code.0, "intake-unreadable");
    }

    #[test]
    fn a_bomb_of_archives_ends_in_a_reason() {
        let mut bytes = stored(&[("0.txt", b"x")]);
        for _ in 0..8 {
            bytes = stored(&[("n.zip", &bytes)]);
        }
        let looked = told(&bytes, true, Some("zip"), "n.zip");
        let (mut at, _) = content(&bytes, &looked, &mut Budget::of(bytes.len()), 0);
        while let Some(next) = at.members.first().and_then(|member| member.content.clone()) {
            at = next;
        }
        assert_eq!(at.members_unread, Some(Unread::TooDeep));
    }
}
