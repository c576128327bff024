//! Looking at files without a case: what each is and, when asked, what it says, what it says
//! about itself and what lies in it. Several files at once; answers in the order of the paths.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use super::crew::in_order;
use super::reading::identified;
use crate::extract::isolated::Reader;
use crate::extract::ocr::{Ocr, Recognized};
use crate::extract::{Examined, Part};
use crate::intake::walk::walk;
use crate::intake::{identify, take};
use crate::model::finding::Finding;
use crate::model::inside::Inside;
use crate::model::item::Format;
use crate::model::observer::{Event, Observer};

/// So many remarks about what lies in a file are told one by one.
const MOST_REMARKS: usize = 50;

/// How far a look goes.
#[derive(Clone, Copy, Debug)]
pub enum Depth<'r> {
    /// Only what kind of file it is.
    Format,
    /// Its text, its properties and its members, too; found by this reader, and pictures of text read by a machine.
    Content(&'r Reader, Option<&'r Ocr>),
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// Its path.
    pub path: String,
    /// Size.
    pub bytes: u64,
    /// What it is.
    pub format: Format,
    /// What was noticed, about its members, too.
    pub findings: Vec<Finding>,
    /// What was found in it, when it was asked for.
    pub content: Option<Examined>,
    /// What a machine read from its pictures.
    pub recognized: Option<Recognized>,
}

/// Looks at files and folders.
pub fn look(paths: &[PathBuf], depth: Depth<'_>, threads: usize, observer: &dyn Observer) -> (Vec<Looked>, Vec<Finding>) {
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
    let outcomes = in_order(&files, threads, || (), |(), path| {
        let name = path.to_string_lossy();
        observer.on(&Event::File { name: &name });
        let looked = || one(path, depth).map_err(|error| Finding::error("intake-unreadable", name.as_ref()).with("reason", error));
        (!observer.stop()).then(looked)
    });
    let mut looked = Vec::with_capacity(outcomes.len());
    for outcome in outcomes {
        match outcome {
            Ok(file) => looked.push(file),
            Err(finding) => refused.push(finding),
        }
    }
    (looked, refused)
}

fn one(path: &Path, depth: Depth<'_>) -> io::Result<Looked> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    let whole = bytes <= take::WHOLE;
    let wanted = if whole { bytes } else { take::HEAD as u64 };
    let mut head = Vec::with_capacity(usize::try_from(wanted).unwrap_or(0));
    file.by_ref().take(wanted).read_to_end(&mut head)?;
    if !whole && head.starts_with(b"PK") {
        // The directory of a large archive stands at its end.
        file.seek(SeekFrom::End(-(1 << 16)))?;
        file.by_ref().take(1 << 16).read_to_end(&mut head)?;
    }
    let extension = path.extension().map(|extension| extension.to_string_lossy().into_owned());
    let identify::Identified { format, mut findings } = identify::identify(&head, whole, extension.as_deref());
    let mut content = match depth {
        Depth::Format => None,
        Depth::Content(reader, _) if !whole => {
            file.rewind()?;
            Some(reader.examine_file(file, &format, identified))
        }
        Depth::Content(reader, _) => Some(reader.examine(&head, &format, identified)),
    };
    let path = path.to_string_lossy().into_owned();
    let recognized = match (depth, &content) {
        (Depth::Content(_, Some(ocr)), Some(content)) if whole => ocr.read(&head, &format, &content.reading),
        _ => None,
    };
    if let (Depth::Content(reader, Some(ocr)), Some(content)) = (depth, &mut content)
        && whole
    {
        ocr.inside(&mut content.parts, |numbers| reader.contents(&head, &format, numbers, identified));
    }
    findings.extend(content.iter().flat_map(|content| content.findings.iter().cloned()));
    for finding in &mut findings {
        finding.place.clone_from(&path);
    }
    findings.extend(content.iter().flat_map(|content| of_parts(&path, &content.parts)));
    Ok(Looked { path, bytes, format, findings, content, recognized })
}

fn of_parts(path: &str, parts: &[Part]) -> Vec<Finding> {
    placed(path, parts.iter().flat_map(|part| part.findings.iter().map(move |finding| (&*part.number, &*part.name, finding))))
}

/// Returns what was noticed about the members of an item.
pub fn of_members(path: &str, inside: &Inside) -> Vec<Finding> {
    placed(path, inside.members.iter().flat_map(|member| member.remarks.iter().map(move |finding| (&*member.number, &*member.name, finding))))
}

/// Gives each remark the member's number and name as its place; too many are counted.
fn placed<'f>(path: &str, mut remarks: impl Iterator<Item = (&'f str, &'f str, &'f Finding)>) -> Vec<Finding> {
    let place = |(number, name, finding): (&str, &str, &Finding)| Finding { place: format!("{path}/{number} {name}"), ..finding.clone() };
    let mut findings: Vec<Finding> = remarks.by_ref().take(MOST_REMARKS).map(place).collect();
    let more = remarks.count();
    if more > 0 {
        findings.push(Finding::warning("members-more-remarks", path).with("count", more));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;
    use crate::model::text::Reading;

    #[test]
    fn members_are_listed_below_their_file_with_what_was_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let inner = stored(&[("b.pdf", b"MZ\x90\0 no PDF at all")]);
        std::fs::write(folder.path().join("a.zip"), stored(&[("x/b.zip", &inner), ("c.txt", b"tres")])).unwrap();
        let (found, refused) = look(&[folder.path().to_owned()], Depth::Content(&Reader::Here, None), 2, &());
        assert!(refused.is_empty());
        let parts = &found[0].content.as_ref().unwrap().parts;
        assert_eq!(parts.iter().map(|part| part.number.as_str()).collect::<Vec<_>>(), ["1", "1/1", "2"]);
        assert!(found[0].findings.iter().any(|finding| finding.code.0 == "format-extension-lies" && finding.place.ends_with("a.zip/1/1 b.pdf")), "{found:?}");
    }

    #[test]
    fn what_is_not_there_is_named() {
        let (found, refused) = look(&[PathBuf::from("/no/such/file")], Depth::Format, 1, &());
        assert!(found.is_empty());
        assert_eq!(refused[0].code.0, "intake-unreadable");
    }

    #[test]
    fn too_many_remarks_are_counted() {
        let part = Part { number: "1".to_owned(), name: "a".to_owned(), bytes: None, sha256: None, format: Format::unknown(), reading: Reading::default(), said: Vec::new(), findings: vec![Finding::warning("metadata-author", "")], recognized: None };
        let found = of_parts("a.zip", &vec![part; MOST_REMARKS + 2]);
        assert_eq!((found.len(), found[MOST_REMARKS].values[0].1.as_str()), (MOST_REMARKS + 1, "2"));
    }
}
