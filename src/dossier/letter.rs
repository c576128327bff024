//! A single page that is no dossier: a recall notice, a certificate of destruction, a register for a successor.
//! In the reader's language, with the sender's beside it, like every page of a dossier.

use serde::Serialize;

use super::error::DossierError;
use super::html::Pages;
use super::page::{Row, Text, Voice, readable};
use super::style::Margins;
use crate::i18n::names;
use crate::model::case::Words;

/// What one page says.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// `recall`, `destruction`: `letter-<kind>-title`, `-lead` and `-1`, `-2`… are its sentences.
    pub kind: &'static str,
    /// Name of the dossier it is about.
    pub package: String,
    /// Whether it bears the sample banner.
    pub sample: bool,
    /// The bar on top.
    pub marking: Words,
    /// How many numbered sentences ask the reader for something.
    pub steps: usize,
    /// What it is about.
    pub rows: Vec<Line>,
}

/// A labelled value; empty ones are not printed.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    label: &'static str,
    value: LineValue,
}

#[derive(Debug, Clone, PartialEq)]
enum LineValue {
    Words(Words),
    Plain(String),
    Date(String),
}

impl Line {
    /// Builds a line of words.
    pub fn words(label: &'static str, words: &Words) -> Self {
        Self { label, value: LineValue::Words(words.clone()) }
    }

    /// Builds a line of data that belongs to no language.
    pub fn plain(label: &'static str, text: &str) -> Self {
        Self { label, value: LineValue::Plain(text.to_owned()) }
    }

    /// Builds a line for a date or an instant.
    pub fn date(label: &'static str, text: &str) -> Self {
        Self { label, value: LineValue::Date(text.to_owned()) }
    }

    fn row(&self, voice: &Voice) -> Option<Row> {
        match &self.value {
            LineValue::Words(words) => voice.row(self.label, words),
            LineValue::Plain(text) => voice.plain_row(self.label, text),
            LineValue::Date(text) => voice.date(text).and_then(|date| {
                let text = if date.words == date.iso { date.words } else { format!("{} ({})", date.words, date.iso) };
                voice.plain_row(self.label, &text)
            }),
        }
    }
}

/// A table for a successor.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterPage {
    /// Who hands over, to whom, when.
    pub rows: Vec<Line>,
    /// Labels of the columns: sentence ids.
    pub columns: Vec<&'static str>,
    /// The rows, ready to print.
    pub cells: Vec<Vec<String>>,
    /// Whether any of the cases is a sample.
    pub sample: bool,
}

/// How many things ended how, one a row.
#[derive(Debug, Clone, PartialEq)]
pub struct TallyPage {
    /// What the page is of, beside its title.
    pub name: String,
    /// Sentence of the title.
    pub title: &'static str,
    /// Sentence below it.
    pub lead: &'static str,
    /// What it is about.
    pub rows: Vec<Line>,
    /// Labels of the columns: sentence ids.
    pub columns: Vec<&'static str>,
    /// The rows, ready to print.
    pub cells: Vec<Vec<String>>,
}

#[derive(Debug, Serialize)]
struct View {
    head: Head,
    title_id: String,
    lead_id: String,
    rows: Vec<Row>,
    steps: Vec<String>,
    columns: Vec<String>,
    cells: Vec<Vec<Text>>,
}

#[derive(Debug, Serialize)]
struct Head {
    lang: String,
    dir: String,
    sender_lang: String,
    bilingual: bool,
    package: String,
    sample: bool,
    marking: Option<Text>,
}

impl Pages {
    /// Writes a notice or a certificate.
    pub fn letter(&self, letter: &Letter) -> Result<String, DossierError> {
        let voice = self.voice();
        let view = View {
            head: head(voice, &letter.package, letter.sample, voice.words(&letter.marking)),
            title_id: format!("letter-{}-title", letter.kind),
            lead_id: format!("letter-{}-lead", letter.kind),
            rows: letter.rows.iter().filter_map(|line| line.row(voice)).collect(),
            steps: (1..=letter.steps).map(|number| format!("letter-{}-{number}", letter.kind)).collect(),
            columns: Vec::new(),
            cells: Vec::new(),
        };
        self.sheet("letter.html", &view)
    }

    /// Writes the register that a successor gets.
    pub fn register(&self, register: &RegisterPage) -> Result<String, DossierError> {
        let voice = self.voice();
        let view = View {
            head: head(voice, &voice.say("letter-register-title", &[]), register.sample, None),
            title_id: "letter-register-title".to_owned(),
            lead_id: "letter-register-lead".to_owned(),
            rows: register.rows.iter().filter_map(|line| line.row(voice)).collect(),
            steps: Vec::new(),
            columns: register.columns.iter().map(|id| (*id).to_owned()).collect(),
            cells: register.cells.iter().map(|row| row.iter().map(|cell| voice.text(cell)).collect()).collect(),
        };
        self.sheet("letter.html", &view)
    }

    /// Writes a table of many things.
    pub fn tally(&self, page: &TallyPage) -> Result<String, DossierError> {
        let voice = self.voice();
        let view = View {
            head: head(voice, &page.name, false, None),
            title_id: page.title.to_owned(),
            lead_id: page.lead.to_owned(),
            rows: page.rows.iter().filter_map(|line| line.row(voice)).collect(),
            steps: Vec::new(),
            columns: page.columns.iter().map(|id| (*id).to_owned()).collect(),
            cells: page.cells.iter().map(|row| row.iter().map(|cell| voice.text(cell)).collect()).collect(),
        };
        self.sheet("tally.html", &view)
    }

    fn sheet(&self, template: &str, view: &View) -> Result<String, DossierError> {
        let margins = Margins {
            top_left: view.head.marking.as_ref().map(|text| text.says.clone()).unwrap_or_default(),
            top_right: view.head.package.clone(),
            bottom_left: self.voice().both("page-foot"),
            ..Margins::default()
        };
        self.render(template, margins, view.head.sample, view)
    }
}

fn head(voice: &Voice, package: &str, sample: bool, marking: Option<Text>) -> Head {
    Head {
        lang: voice.tag().to_string(),
        dir: names::direction(voice.tag()).name().to_owned(),
        sender_lang: voice.sender_lang(),
        bilingual: voice.is_bilingual(),
        package: readable(package),
        sample,
        marking,
    }
}
