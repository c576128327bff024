//! The sheet of a translator's certificate, for wet ink or an electronic signature: A4 or Letter, no script, nothing from outside.
//!
//! Its words come from the form of the country; what is not known stays a line to write on.

use serde::Serialize;

use super::banner::Banner;
use super::error::DossierError;
use super::html::Pages;
use super::page::readable;
use super::style::Margins;
use crate::i18n::names;
use crate::model::lang_tag::LangTag;

const SHEET: &str = include_str!("../../templates/certificates/page.css");

/// What a certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CertificateSheet {
    /// The language of the form.
    pub language: Option<LangTag>,
    /// The heading.
    pub title: String,
    /// What stands in the upper corner.
    pub corner: String,
    /// The heading of what the translator says.
    pub oath_title: String,
    /// What stands at the foot of every sheet.
    pub running: String,
    /// The words that say that a case is fictional; empty when it is real.
    pub sample: String,
    /// Label and value of what is certified; a value may be empty.
    pub rows: Vec<(String, String)>,
    /// Label and digest of the original and of the translation.
    pub digests: Vec<(String, String)>,
    /// What the digests are good for.
    pub digests_note: String,
    /// The translated text, paragraph by paragraph; empty when it stands elsewhere.
    pub text: Vec<String>,
    /// Its language.
    pub text_language: Option<LangTag>,
    /// What the translator says, with `{places}`.
    pub formula: Vec<String>,
    /// What is filled into the places.
    pub places: Vec<(&'static str, String)>,
    /// What the translator had before them, and the answers to choose from.
    pub seen: (String, Vec<String>),
    /// Where signatures and seals go.
    pub signs: Vec<String>,
    /// What to mind before signing; not printed.
    pub notes: Vec<String>,
    /// Whether it is printed on Letter rather than A4.
    pub letter: bool,
}

/// A piece of the formula: words, or a line to write on where they are empty.
#[derive(Debug, Serialize, PartialEq, Eq)]
struct Piece {
    text: String,
    filled: bool,
}

#[derive(Serialize)]
struct Labelled {
    label: String,
    value: String,
}

#[derive(Serialize)]
struct Head {
    lang: String,
    dir: &'static str,
}

#[derive(Serialize)]
struct View {
    head: Head,
    heading: String,
    corner: String,
    oath_title: String,
    rows: Vec<Labelled>,
    digests: Vec<Labelled>,
    digests_note: String,
    paragraphs: Vec<String>,
    text_lang: String,
    text_dir: &'static str,
    formula: Vec<Vec<Piece>>,
    seen_label: String,
    seen: Vec<String>,
    signs: Vec<String>,
    notes: Vec<String>,
}

impl Pages {
    /// Writes a certificate; every value is escaped, whatever a file name or a translation holds.
    pub fn certificate(&self, sheet: &CertificateSheet) -> Result<String, DossierError> {
        let tag = |tag: &Option<LangTag>| tag.clone().unwrap_or_else(LangTag::undetermined);
        let (own, of_text) = (tag(&sheet.language), tag(&sheet.text_language));
        let all = |texts: &[String]| texts.iter().map(|text| readable(text)).collect::<Vec<_>>();
        let labelled = |rows: &[(String, String)]| rows.iter().map(|(label, value)| Labelled { label: readable(label), value: readable(value) }).collect();
        let view = View {
            head: Head { lang: own.to_string(), dir: names::direction(&own).name() },
            heading: readable(&sheet.title),
            corner: readable(&sheet.corner),
            oath_title: readable(&sheet.oath_title),
            rows: labelled(&sheet.rows),
            digests: labelled(&sheet.digests),
            digests_note: readable(&sheet.digests_note),
            paragraphs: all(&sheet.text),
            text_lang: of_text.to_string(),
            text_dir: names::direction(&of_text).name(),
            formula: sheet.formula.iter().map(|paragraph| pieces(paragraph, &sheet.places)).collect(),
            seen_label: readable(&sheet.seen.0),
            seen: all(&sheet.seen.1),
            signs: all(&sheet.signs),
            notes: all(&sheet.notes),
        };
        let margins = Margins { bottom_left: sheet.running.clone(), letter: sheet.letter, ..Margins::default() };
        let banner = (!sheet.sample.is_empty()).then(|| Banner::of(own, &readable(&sheet.sample)));
        self.render_in("certificate.html", (SHEET, margins), banner.as_ref(), &view)
    }
}

/// Cuts a paragraph at its places; an unknown place, or one with nothing to fill in, is a line to write on.
fn pieces(paragraph: &str, places: &[(&str, String)]) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = paragraph;
    while let Some((before, place, after)) = next(rest) {
        out.push(Piece { text: readable(before), filled: false });
        let value = places.iter().find(|(name, _)| *name == place).map(|(_, value)| value.trim()).unwrap_or_default();
        out.push(Piece { text: readable(value), filled: true });
        rest = after;
    }
    out.push(Piece { text: readable(rest), filled: false });
    out.retain(|piece| piece.filled || !piece.text.is_empty());
    out
}

fn next(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let (place, after) = rest.split_once('}')?;
    Some((before, place, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> CertificateSheet {
        let tag = |raw: &str| Some(LangTag::parse(raw).unwrap());
        CertificateSheet {
            language: tag("es"),
            title: "CERTIFICADO".to_owned(),
            rows: vec![("Archivo".to_owned(), "</dd><script>alert(1)</script>\u{202E}fdp.exe".to_owned())],
            text: vec!["<b>شاهد</b>".to_owned()],
            text_language: tag("ar"),
            formula: vec!["Yo, {translator}, en {place}.".to_owned()],
            places: vec![("translator", "{place} <i>".to_owned())],
            ..CertificateSheet::default()
        }
    }

    fn written(sheet: &CertificateSheet) -> String {
        let es = LangTag::parse("es").unwrap();
        Pages::open(&es, &es, None).unwrap().certificate(sheet).unwrap()
    }

    #[test]
    fn no_value_becomes_markup_and_the_text_keeps_its_direction() {
        let page = written(&sheet());
        assert!(!page.contains("<script") && !page.contains("<i>") && !page.contains('\u{202E}'), "{page}");
        assert!(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("default-src 'none'; style-src 'sha256-"));
    }

    #[test]
    fn what_is_not_known_is_a_line_to_write_on_and_values_are_not_read_again() {
        let places = pieces("Yo, {translator}, en {place}.", &[("translator", "{place}".to_owned())]);
        let shown: Vec<(&str, bool)> = places.iter().map(|piece| (piece.text.as_str(), piece.filled)).collect();
        assert_eq!(shown, [("Yo, ", false), ("{place}", true), (", en ", false), ("", true), (".", false)]);
    }

    #[test]
    fn the_sheets_are_those_of_the_country() {
        assert!(written(&CertificateSheet { letter: true, ..sheet() }).contains("@page { size: Letter;"));
        assert!(!written(&sheet()).contains("Letter"));
    }

    #[test]
    fn a_fictional_case_says_so() {
        let page = written(&CertificateSheet { sample: "MUESTRA".to_owned(), ..sheet() });
        assert!(page.contains("<aside class=\"pouch-sample\" lang=\"es\">MUESTRA</aside>"), "{page}");
        assert!(!written(&sheet()).contains("pouch-sample"));
    }
}
