//! Puts files into `seal/` of a dossier that is packed already, in its ZIP or in its folder.
//!
//! What is sealed stays as it is, so the seal stays; the ZIP as a whole becomes another file, and the dispatch note
//! beside it that tells its size and digest is put right.

use std::collections::BTreeMap;
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use super::error::PackError;
use crate::archive::{Archive, ArchiveError, Limits, Packing, Writer};
use crate::bag::{FolderSource, Source, ZipSource, position};
use crate::dossier::Pages;
use crate::i18n::Locale;
use crate::intake::small::small;
use crate::model::digest::{self, Digest};
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;

/// Files below the base folder, by their names.
pub(super) type Files = BTreeMap<&'static str, Vec<u8>>;

/// Reads small files of a dossier; one that is not there is left out.
pub(super) fn read(path: &Path, names: &[&'static str]) -> Result<Files, PackError> {
    if path.is_dir() {
        let source = FolderSource::open(path, Limits::default().entries).map_err(|source| written(path, source))?;
        return taken(&source, names).map_err(|source| written(path, source));
    }
    let archive = opened(path)?;
    taken(&ZipSource::new(&archive), names).map_err(|source| written(path, source))
}

fn opened(path: &Path) -> Result<Archive, PackError> {
    Archive::open(path, &Limits::default()).map_err(|error| match error {
        ArchiveError::Read(source) => written(path, source),
        ArchiveError::Refused(finding) => PackError::Problems(vec![finding]),
    })
}

fn written(path: &Path, source: io::Error) -> PackError {
    PackError::Write { path: path.to_owned(), source }
}

fn taken(source: &dyn Source, names: &[&'static str]) -> io::Result<Files> {
    /// More than any list of tag files, so that a file made to be endless is not read.
    const MOST: u64 = 64 << 20;
    let mut files = Files::new();
    for name in names {
        if let Some(at) = position(source, name) {
            let mut bytes = Vec::new();
            source.open(at)?.take(MOST).read_to_end(&mut bytes)?;
            files.insert(name, bytes);
        }
    }
    Ok(files)
}

/// Puts files in, replacing those of the same name.
pub(super) fn put(path: &Path, files: &Files) -> Result<Vec<Finding>, PackError> {
    if path.is_dir() {
        for (name, bytes) in files {
            let place = path.join(name);
            let folder = place.parent().unwrap_or(path);
            std::fs::create_dir_all(folder).map_err(|source| written(folder, source))?;
            let mut temp = tempfile::NamedTempFile::new_in(folder).map_err(|source| written(folder, source))?;
            temp.write_all(bytes).and_then(|()| temp.as_file().sync_all()).map_err(|source| written(&place, source))?;
            temp.persist(&place).map_err(|error| written(&place, error.error))?;
        }
        return Ok(Vec::new());
    }
    let before = whole(path)?;
    let languages = labels(path)?;
    rewritten(path, files)?;
    note(path, before, whole(path)?, &languages)
}

/// Size and digest of a file.
fn whole(path: &Path) -> Result<(Digest, u64), PackError> {
    std::fs::File::open(path).and_then(digest::of_reader).map_err(|source| written(path, source))
}

/// Writes the ZIP anew with the files in it; the name goes over only when all is written.
fn rewritten(path: &Path, files: &Files) -> Result<(), PackError> {
    let archive = opened(path)?;
    if archive.contents().foreign.is_some() {
        return Err(PackError::Problems(vec![Finding::error("seal-repacked", path.display().to_string())]));
    }
    let base = archive.entries().next().and_then(|entry| entry.name.split_once('/')).map_or("", |(base, _)| base);
    let own: BTreeMap<String, &Vec<u8>> = files.iter().map(|(name, bytes)| (format!("{base}/{name}"), bytes)).collect();
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |source| written(path, source);
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut temp = builder.prefix(".pouch-seal-").tempfile_in(folder).map_err(failed)?;
    let mut writer = Writer::new(io::BufWriter::new(temp.as_file_mut()));
    let mut waiting = own.iter().peekable();
    for entry in archive.entries() {
        while let Some((name, bytes)) = waiting.next_if(|(name, _)| name.as_str() < entry.name) {
            writer.begin(name, Packing::Stored, bytes.len() as u64)?;
            writer.write_all(bytes).map_err(failed)?;
        }
        if !own.contains_key(entry.name) {
            writer.begin(entry.name, entry.packing, entry.bytes)?;
            io::copy(&mut archive.read(&entry), &mut writer).map_err(failed)?;
        }
        if let Some((name, bytes)) = waiting.next_if(|(name, _)| name.as_str() == entry.name) {
            writer.begin(name, Packing::Stored, bytes.len() as u64)?;
            writer.write_all(bytes).map_err(failed)?;
        }
    }
    for (name, bytes) in waiting {
        writer.begin(name, Packing::Stored, bytes.len() as u64)?;
        writer.write_all(bytes).map_err(failed)?;
    }
    let mut out = writer.finish()?;
    out.flush().map_err(failed)?;
    drop(out);
    temp.as_file().sync_all().map_err(failed)?;
    temp.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Returns the languages of the dossier, in which its dispatch note is written.
fn labels(path: &Path) -> Result<Vec<LangTag>, PackError> {
    const INFO: &str = "bag-info.txt";
    let files = read(path, &[INFO])?;
    let text = files.get(INFO).map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
    let line = text.lines().find_map(|line| line.strip_prefix("Dossier-Languages: ")).unwrap_or_default();
    Ok(line.split_whitespace().filter_map(|tag| LangTag::parse(tag).ok()).collect())
}

/// A dispatch note is a page; a larger file of its name is none of ours.
const LARGEST_NOTE: u64 = 4 << 20;

/// Puts size and digest of the ZIP right on the dispatch note beside it.
fn note(zip: &Path, before: (Digest, u64), after: (Digest, u64), languages: &[LangTag]) -> Result<Vec<Finding>, PackError> {
    let note = zip.with_extension("dispatch.html");
    let Some(text) = small(&note, LARGEST_NOTE).and_then(|bytes| String::from_utf8(bytes).ok()) else { return Ok(Vec::new()) };
    let language = Locale::nearest(languages);
    let pages = Pages::open(&language, &language, None)?;
    let tag = |text: &str| format!(">{text}<");
    let (old_digest, old_size) = (tag(&before.0.groups()), tag(&pages.size(before.1)));
    let fits = text.matches(&old_digest).count() == 1 && text.matches(&old_size).count() == 1;
    if !fits {
        return Ok(vec![Finding::warning("seal-note-stale", note.display().to_string())]);
    }
    let text = text.replacen(&old_digest, &tag(&after.0.groups()), 1).replacen(&old_size, &tag(&pages.size(after.1)), 1);
    let folder = note.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let failed = |source| written(&note, source);
    let mut temp = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    temp.write_all(text.as_bytes()).and_then(|()| temp.as_file().sync_all()).map_err(failed)?;
    if let Ok(metadata) = std::fs::metadata(&note) {
        std::fs::set_permissions(temp.path(), metadata.permissions()).map_err(failed)?;
    }
    temp.persist(&note).map_err(|error| failed(error.error))?;
    Ok(Vec::new())
}
