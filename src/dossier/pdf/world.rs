//! The closed world in which a PDF is set: our own layout, two JSON files, our fonts, and nothing else.
//!
//! No disk, no network, no packages, no clock. What is not handed over does not exist, so no text of a case can make
//! the layout read anything: it enters as JSON and is only ever a value.

use include_dir::{Dir, File, include_dir};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use super::fonts::Fonts;
use crate::dossier::error::DossierError;
use crate::model::moment::Moment;

/// The layout: one file for each kind of page.
static LAYOUT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/dossier/pdf");

/// The file that the layout begins with.
const MAIN: &str = "main.typ";

/// What marks one PDF.
#[derive(Debug)]
pub(super) struct Imprint {
    /// Names it for ever: the identifier inside the PDF is made of it.
    pub(super) ident: String,
    pub(super) creator: String,
    pub(super) at: Moment,
    /// Whether a file lies inside, which PDF/A-2 does not allow.
    pub(super) attaches: bool,
}

/// The text of every file of the layout.
pub(super) fn layout() -> impl Iterator<Item = &'static str> {
    LAYOUT.files().filter_map(|file| file.contents_utf8())
}

/// Sets one PDF: archival (PDF/A-2a; PDF/A-3a with a file inside) and accessible (PDF/UA-1), always.
pub(super) fn print(fonts: &Fonts, files: Vec<(String, Vec<u8>)>, imprint: &Imprint) -> Result<Vec<u8>, DossierError> {
    let room = Room::new(fonts, files)?;
    let document = typst::compile::<PagedDocument>(&room).output.map_err(|errors| refused(&errors))?;
    // What was set once is not set again: its memory is worth more than its haste, before the PDF is written and after.
    typst::comemo::evict(0);
    let pdf = typst_pdf::pdf(&document, &options(imprint)?).map_err(|errors| refused(&errors));
    drop(document);
    typst::comemo::evict(0);
    pdf
}

fn options(imprint: &Imprint) -> Result<PdfOptions, DossierError> {
    let standards = PdfStandards::new(&[if imprint.attaches { PdfStandard::A_3a } else { PdfStandard::A_2a }, PdfStandard::Ua_1]);
    Ok(PdfOptions {
        ident: Smart::Custom(imprint.ident.clone()),
        creator: Smart::Custom(Some(imprint.creator.clone())),
        timestamp: stamp(imprint.at),
        standards: standards.map_err(|error| DossierError::Pdf { detail: error.message().to_string() })?,
        ..PdfOptions::default()
    })
}

fn stamp(at: Moment) -> Option<Timestamp> {
    let text = at.to_string();
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse::<i32>().ok());
    let year = numbers.next()?;
    let mut next = || numbers.next().and_then(|number| u8::try_from(number).ok());
    let (month, day, hour, minute, second) = (next()?, next()?, next()?, next()?, next()?);
    Datetime::from_ymd_hms(year, month, day, hour, minute, second).map(Timestamp::new_utc)
}

fn refused(errors: &[SourceDiagnostic]) -> DossierError {
    let mut detail = errors.first().map(|error| error.message.to_string()).unwrap_or_default();
    if errors.len() > 1 {
        detail = format!("{detail} (+{})", errors.len() - 1);
    }
    DossierError::Pdf { detail }
}

/// All that exists while one PDF is set.
struct Room<'a> {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: &'a Fonts,
    main: FileId,
    sources: Vec<Source>,
    files: Vec<(FileId, Bytes)>,
}

impl<'a> Room<'a> {
    fn new(fonts: &'a Fonts, files: Vec<(String, Vec<u8>)>) -> Result<Self, DossierError> {
        let source = |file: &File<'_>| Ok(Source::new(id(&file.path().to_string_lossy())?, file.contents_utf8().unwrap_or_default().to_owned()));
        let sources = LAYOUT.files().map(source).collect::<Result<_, DossierError>>()?;
        let files = files.into_iter().map(|(name, bytes)| Ok((id(&name)?, Bytes::new(bytes))));
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(fonts.book()),
            fonts,
            main: id(MAIN)?,
            sources,
            files: files.collect::<Result<_, DossierError>>()?,
        })
    }
}

fn id(name: &str) -> Result<FileId, DossierError> {
    let path = VirtualPath::new(name).map_err(|error| DossierError::Pdf { detail: format!("{name}: {error}") })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Room<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.iter().find(|(own, _)| *own == id).map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
