//! Text recognition by Tesseract, a program that is there or is not: page by page, each within
//! its time, with the confidence that the program gives.
//!
//! What comes out is a machine's reading, for language and search only. It never joins the
//! blocks of a [`Reading`], so that nothing can take it for the text of the document.

mod languages;
mod run;
mod tsv;

pub use run::limited;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::model::finding::Finding;
use crate::model::inside::Machine;
use crate::model::item::Format;
use crate::model::lang_tag::LangTag;
use crate::model::text::{Block, Loc, Reading, Unread};

use super::examine::Part;

/// The argument that makes the program limit itself and become another one.
pub const ARGUMENT: &str = "__limited";
/// Longest time for one page, and for one document.
const PAGE_TIME: Duration = Duration::from_mins(1);
const TIME: Duration = Duration::from_mins(10);
/// Pages of one document that are read.
const MOST_PAGES: u32 = 100;
/// Pictures and documents in one container that are read.
const MOST_PARTS: usize = 100;
/// Dots to the inch at which pages are drawn: finer costs time and gives little.
const RESOLUTION: &str = "200";
/// Kinds of pictures that Tesseract opens itself.
const PICTURES: [&str; 8] =
    ["image/png", "image/apng", "image/jpeg", "image/tiff", "image/bmp", "image/gif", "image/webp", "image/x-portable-pixmap"];

/// Text recognition as it can be had here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ocr {
    tesseract: PathBuf,
    pdftoppm: Option<PathBuf>,
    launcher: Option<PathBuf>,
    engine: String,
    languages: Vec<&'static str>,
}

/// What a machine read: its text, and what is to be known about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognized {
    /// The text, each block at a [`Loc::Recognized`].
    pub blocks: Vec<Block>,
    /// Program, languages, confidence.
    pub machine: Machine,
}

impl Ocr {
    /// Looks for the programs in some folders and for the languages they know; says what is missing and what to install.
    ///
    /// `launcher` must answer to [`ARGUMENT`] with [`limited`].
    pub fn find(folders: &[PathBuf], wanted: &[LangTag], launcher: Option<PathBuf>) -> (Option<Self>, Vec<Finding>) {
        let find = |name: &str| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file());
        let Some(tesseract) = find("tesseract") else {
            return (None, vec![Finding::error("ocr-no-tesseract", "").with("packages", packages(wanted))]);
        };
        let ask = |argument: &str| {
            let said = run::run(launcher.as_deref(), &tesseract, &[argument], b"", PAGE_TIME).unwrap_or_default();
            String::from_utf8_lossy(&said).into_owned()
        };
        let installed = ask("--list-langs");
        let engine = ask("--version").lines().next().unwrap_or("tesseract").trim().chars().take(60).collect();
        let mut findings = Vec::new();
        let mut languages = Vec::new();
        for tag in wanted {
            let Some(code) = languages::code(tag) else {
                findings.push(Finding::warning("ocr-language-unknown", "").with("language", tag));
                continue;
            };
            if !installed.lines().any(|line| line.trim() == code) {
                findings.push(Finding::error("ocr-language-missing", "").with("language", tag).with("package", languages::package(code)));
            } else if !languages.contains(&code) {
                languages.push(code);
            }
        }
        if wanted.is_empty() {
            findings.push(Finding::error("ocr-no-languages", ""));
        }
        let there = !languages.is_empty();
        let ocr = Self { pdftoppm: find("pdftoppm"), tesseract, launcher, engine, languages };
        (there.then_some(ocr), findings)
    }

    /// Returns whether PDFs can be drawn for reading.
    pub fn can_draw(&self) -> bool {
        self.pdftoppm.is_some()
    }

    /// Reads what has no text: a picture, or the pages of a PDF that `reading` left without.
    ///
    /// `None` where there is nothing for it to do.
    pub fn read(&self, bytes: &[u8], format: &Format, reading: &Reading) -> Option<Recognized> {
        if reading.unread != Some(Unread::NeedsOcr) {
            return None;
        }
        let mut taken = Taken::default();
        let ended = if format.mime == "application/pdf" { self.pages(bytes, reading, &mut taken) } else { self.picture(bytes, format, &mut taken) };
        Some(taken.finish(self, ended.err()))
    }

    /// Reads the pictures that lie in a file, and the pages without text of PDFs that do; what was read stands with
    /// each part. `contents` takes parts out of the file, by their numbers.
    pub fn inside(&self, parts: &mut [Part], contents: impl FnOnce(Vec<String>) -> Vec<(String, Vec<u8>)>) {
        let needs = |part: &&mut Part| part.reading.unread == Some(Unread::NeedsOcr);
        let opens = |part: &Part| part.format.mime == "application/pdf" || PICTURES.contains(&part.format.mime.as_str());
        let mut numbers = Vec::new();
        for part in parts.iter_mut().filter(needs) {
            // What is not read stands with its reason; what is read takes its place.
            let reason = if opens(part) { Unread::TooLarge } else { Unread::Unsupported };
            part.recognized = Some(Taken::default().finish(self, Some(reason)));
            if opens(part) && numbers.len() < MOST_PARTS {
                numbers.push(part.number.clone());
            }
        }
        if numbers.is_empty() {
            return;
        }
        let begun = Instant::now();
        for (number, bytes) in contents(numbers) {
            let Some(part) = parts.iter_mut().filter(needs).find(|part| part.number == number) else { continue };
            let late = || Taken::default().finish(self, Some(Unread::TimeLimit));
            part.recognized = if begun.elapsed() > TIME { Some(late()) } else { self.read(&bytes, &part.format, &part.reading) };
        }
    }

    fn picture(&self, bytes: &[u8], format: &Format, taken: &mut Taken) -> Result<(), Unread> {
        if !PICTURES.contains(&format.mime.as_str()) {
            return Err(Unread::Unsupported);
        }
        let found = self.recognize(bytes)?;
        taken.page(1, &found);
        Ok(())
    }

    fn pages(&self, bytes: &[u8], reading: &Reading, taken: &mut Taken) -> Result<(), Unread> {
        let pdftoppm = self.pdftoppm.as_deref().ok_or(Unread::NeedsOcr)?;
        let begun = Instant::now();
        let has_text = |page: u32| reading.blocks.iter().any(|block| matches!(block.loc, Loc::Page { page: of, .. } if of == page) && !has_gaps(&block.text));
        for (page, count) in (1..=reading.pages.unwrap_or(0)).filter(|page| !has_text(*page)).zip(1..) {
            if count > MOST_PAGES {
                return Err(Unread::TooLarge);
            }
            if begun.elapsed() > TIME {
                return Err(Unread::TimeLimit);
            }
            let number = page.to_string();
            let picture = self.run(pdftoppm, &["-r", RESOLUTION, "-gray", "-f", &number, "-l", &number, "-"], bytes)?;
            let found = self.recognize(&picture)?;
            taken.page(page, &found);
        }
        Ok(())
    }

    /// Reads one picture; the answer is a table of words.
    fn recognize(&self, picture: &[u8]) -> Result<tsv::Page, Unread> {
        let languages = self.languages.join("+");
        let table = self.run(&self.tesseract, &["stdin", "stdout", "-l", &languages, "tsv"], picture)?;
        Ok(tsv::read(&String::from_utf8_lossy(&table)))
    }

    fn run(&self, program: &Path, args: &[&str], input: &[u8]) -> Result<Vec<u8>, Unread> {
        run::run(self.launcher.as_deref(), program, args, input, PAGE_TIME)
    }
}

/// Returns whether a fifth of a text is letters that no font tells.
fn has_gaps(text: &str) -> bool {
    let (all, gaps) = text.chars().fold((0_usize, 0_usize), |(all, gaps), c| (all + 1, gaps + usize::from(c == '\u{FFFD}')));
    gaps * 5 > all
}

/// Names the packages that a Debian system needs for some languages.
fn packages(wanted: &[LangTag]) -> String {
    let mut names = vec!["tesseract-ocr".to_owned(), "poppler-utils".to_owned()];
    for package in wanted.iter().filter_map(languages::code).map(languages::package) {
        if !names.contains(&package) {
            names.push(package);
        }
    }
    names.join(" ")
}

/// What was read so far.
#[derive(Default)]
struct Taken {
    blocks: Vec<Block>,
    pages: u32,
    weighed: f64,
    letters: f64,
}

impl Taken {
    fn page(&mut self, page: u32, found: &tsv::Page) {
        self.pages += 1;
        self.weighed += found.weighed;
        self.letters += found.letters;
        let blocks = found.paragraphs.iter().zip(1..);
        self.blocks.extend(blocks.map(|(text, block)| Block { loc: Loc::Recognized { page, block }, text: text.clone() }));
    }

    fn finish(self, ocr: &Ocr, unread: Option<Unread>) -> Recognized {
        let mean = if self.letters > 0.0 { self.weighed / self.letters } else { 0.0 };
        let unread = unread.or(self.blocks.is_empty().then_some(Unread::NoText));
        let characters = self.blocks.iter().map(|block| block.text.chars().count() as u64).sum();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a percentage between 0 and 100")]
        let confidence = mean.clamp(0.0, 100.0).round() as u8;
        let languages = ocr.languages.iter().map(|code| (*code).to_owned()).collect();
        Recognized { blocks: self.blocks, machine: Machine { engine: ocr.engine.clone(), languages, characters, pages: self.pages, confidence, unread } }
    }
}

#[cfg(test)]
mod tests;
