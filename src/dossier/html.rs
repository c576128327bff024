//! The pages of one dossier: START-HERE.html, side by side, dispatch note.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::banner::Banner;
use super::error::DossierError;
use super::material::{AttachedTranslation, Exhibit, Material};
use super::page::{self, Head, Headed, Outline, Rows, Voice};
use super::style::{Margins, Style};
use super::template::{MARK, Templates};
use crate::i18n::Locale;
use crate::model::digest::Digest;
use crate::model::lang_tag::LangTag;

/// Entries of a list that are rendered together.
const AT_ONCE: usize = 64;

/// Writes the pages of one dossier in one pair of languages.
#[derive(Debug)]
pub struct Pages {
    voice: Voice,
    templates: Arc<Templates>,
    banner: Arc<Banner>,
}

/// What is known once the ZIP is written; for the dispatch note.
#[derive(Debug, Clone)]
pub struct Dispatched {
    /// File name of the ZIP.
    pub zip_name: String,
    /// SHA-256 of the ZIP, when it was taken.
    pub zip_sha256: Option<Digest>,
    /// Size of the ZIP in bytes.
    pub zip_bytes: u64,
    /// Items inside, withheld ones too.
    pub items: usize,
    /// The seal digest.
    pub seal: Digest,
    /// The seal in the form for the telephone: groups of digits.
    pub telephone: Vec<String>,
    /// File name of the page that checks the dossier in a browser.
    pub page_name: String,
    /// SHA-256 of that page.
    pub page_sha256: Digest,
}

/// What the lists of one page are about.
#[derive(Debug, Clone, Copy)]
struct Sheet<'a> {
    material: &'a Material<'a>,
    outline: &'a Outline,
    exhibits: &'a [Exhibit],
}

impl Pages {
    /// Returns a size as these pages say it.
    pub fn size(&self, bytes: u64) -> String {
        self.voice.size(bytes)
    }

    /// Loads sentences and templates; `overrides` is an office's own folder with `locales/` and `dossier/`.
    pub fn open(language: &LangTag, sender_language: &LangTag, overrides: Option<&Path>) -> Result<Self, DossierError> {
        if let Some(path) = overrides.filter(|dir| !dir.is_dir()) {
            let source = std::io::ErrorKind::NotADirectory.into();
            return Err(DossierError::Read { path: path.to_owned(), source });
        }
        let load = |tag: &LangTag| match overrides {
            Some(dir) => Locale::with_overrides(tag, dir),
            None => Locale::embedded(tag),
        };
        let reader = Arc::new(load(language)?);
        let sender = Arc::new(load(&Locale::nearest(&[sender_language.clone(), language.clone()]))?);
        let templates = Templates::open(&reader, &sender, overrides)?;
        let banner = Banner::new(language, &sender.tag().clone())?;
        Ok(Self { voice: Voice::new(reader, sender, sender_language.clone()), templates: Arc::new(templates), banner: Arc::new(banner) })
    }

    /// Returns the same once more, for another dossier.
    pub(super) fn again(&self) -> Self {
        Self { voice: self.voice.again(), templates: Arc::clone(&self.templates), banner: Arc::clone(&self.banner) }
    }

    /// Gives the case's own words in the recipient's languages, also where pouch itself does not speak them.
    #[must_use]
    pub fn reading(self, languages: &[LangTag]) -> Self {
        Self { voice: self.voice.reading(languages), ..self }
    }

    /// Writes START-HERE.html.
    ///
    /// The long lists are rendered a few entries at a time: an engine that had all of them before it would hold
    /// many times what it writes.
    pub fn start(&self, material: &Material<'_>, outline: &Outline, out: &mut dyn Write) -> Result<(), DossierError> {
        let page = page::dossier(&self.voice, material, outline);
        self.listed(("start.html", &page), Sheet { material, outline, exhibits: &material.exhibits }, out)
    }

    /// Writes the page about the items of one part of a large dossier.
    pub fn part(&self, material: &Material<'_>, outline: &Outline, exhibits: &[Exhibit], out: &mut dyn Write) -> Result<(), DossierError> {
        let page = page::part(&self.voice, material, outline, exhibits);
        self.listed(("part.html", &page), Sheet { material, outline, exhibits }, out)
    }

    /// Returns the text that stands in for evidence in a dossier that has none.
    pub fn no_evidence(&self, material: &Material<'_>) -> String {
        format!("{}\n{}\n", material.package_name(), crate::i18n::plain(&self.voice.both("page-no-evidence")))
    }

    /// Gathers what every page says of the dossier as a whole.
    pub fn outline(&self, material: &Material<'_>) -> Outline {
        page::outline(&self.voice, material)
    }

    fn listed(&self, (template, page): (&str, &(impl Serialize + Headed)), sheet: Sheet<'_>, out: &mut dyn Write) -> Result<(), DossierError> {
        let frame = self.page(template, sheet.material, page)?;
        for (at, part) in frame.split(MARK).enumerate() {
            // Between two marks stands the name of a list.
            if at % 2 == 0 {
                out.write_all(part.as_bytes())?;
            } else {
                self.list(part, sheet, page.head(), out)?;
            }
        }
        Ok(())
    }

    fn list(&self, name: &str, sheet: Sheet<'_>, head: &Head, out: &mut dyn Write) -> Result<(), DossierError> {
        let Sheet { material, outline: Outline { languages, parts }, exhibits } = sheet;
        let (voice, exhibits) = (&self.voice, exhibits.iter());
        match name {
            "matrix" => self.each("each-row.html", head, exhibits.map(|exhibit| page::matrix_row(voice, exhibit, languages)), out),
            "items" => self.each("each-item.html", head, exhibits.filter(|exhibit| page::has_story(exhibit)).map(|exhibit| page::item(voice, exhibit)), out),
            "entries" => self.each("each-entry.html", head, exhibits.map(|exhibit| page::entry(voice, exhibit, languages)), out),
            "custody" => self.each("each-line.html", head, material.custody.iter().map(|line| page::custody(voice, line, !parts.is_empty())), out),
            "annex" => self.each("each-file.html", head, exhibits.flat_map(page::annex), out),
            // The engine refuses other names, with the line of the template.
            _ => Ok(()),
        }
    }

    fn each<T: Serialize>(&self, template: &str, head: &Head, mut entries: impl Iterator<Item = T>, out: &mut dyn Write) -> Result<(), DossierError> {
        loop {
            let rows: Vec<T> = entries.by_ref().take(AT_ONCE).collect();
            if rows.is_empty() {
                return Ok(());
            }
            out.write_all(self.templates.render_rows(template, &Rows { head, rows: &rows })?.as_bytes())?;
        }
    }

    /// Writes the page that shows a translation beside its original; empty columns when a text is not known.
    pub fn side_by_side(
        &self,
        material: &Material<'_>,
        exhibit: &Exhibit,
        translation: &AttachedTranslation,
        out: &mut dyn Write,
    ) -> Result<(), DossierError> {
        let pair = page::side_by_side(&self.voice, material, exhibit, translation, usize::MAX);
        Ok(out.write_all(self.page("side-by-side.html", material, &pair)?.as_bytes())?)
    }

    /// Writes the dispatch note that lies beside the ZIP and travels by another channel.
    pub fn dispatch(&self, material: &Material<'_>, sent: &Dispatched) -> Result<String, DossierError> {
        let note = page::dispatch(&self.voice, material, sent);
        self.page("dispatch.html", material, &note)
    }

    fn page(&self, template: &str, material: &Material<'_>, page: &impl Serialize) -> Result<String, DossierError> {
        let marking = self.voice.words(&material.case.handling.marking);
        let margins = Margins {
            top_left: marking.map(|text| text.says).unwrap_or_default(),
            top_right: material.package_name(),
            bottom_left: self.voice.both("page-foot"),
            ..Margins::default()
        };
        self.render(template, margins, material.case.sample, page)
    }

    pub(super) const fn voice(&self) -> &Voice {
        &self.voice
    }

    /// Renders a page. That a case is a training sample stands on every one, whatever an office made of templates,
    /// sentences and style.
    pub(super) fn render(&self, template: &str, margins: Margins, sample: bool, page: &impl Serialize) -> Result<String, DossierError> {
        self.render_in(template, (self.templates.sheet(), margins), Some(&*self.banner).filter(|_| sample), page)
    }

    /// Renders a covering letter, whose sheet is its own.
    pub(super) fn render_letter(&self, template: &str, margins: Margins, sample: bool, page: &impl Serialize) -> Result<String, DossierError> {
        self.render_in(template, (self.templates.letter_sheet(), margins), Some(&*self.banner).filter(|_| sample), page)
    }

    /// Renders a page with a sheet of its own, and with a banner where one is given.
    pub(super) fn render_in(&self, template: &str, (sheet, margins): (&str, Margins), banner: Option<&Banner>, page: &impl Serialize) -> Result<String, DossierError> {
        let line = banner.map(Banner::line).unwrap_or_default();
        let style = Style::new(sheet, &Margins { banner: line, ..margins });
        let text = self.templates.render(template, &style, page)?;
        match banner {
            Some(banner) => banner.put(template, &text, &style),
            None => Ok(text),
        }
    }
}
