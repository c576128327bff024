//! The form of a translator's certificate in each country: its words in that country's language, and what it must bear.
//!
//! Dated data with sources in `templates/certificates/`, not law; an office's own file takes the place of the shipped one.
//! The words are given with `{places}` for what is filled in; nothing here knows what they mean.

use std::collections::BTreeMap;
use std::path::Path;

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use crate::model::text::line_and_column;
use crate::model::translation::Translation;

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/certificates");

/// The form for countries of which none is known.
const GENERAL: &str = "GENERAL";

/// Bytes of a file of an office.
const LARGEST: u64 = 256 << 10;

/// Something that a certificate must bear.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// What the translator is.
    TranslatorQualification,
    /// The translator's register, court, college or company.
    TranslatorAuthority,
    /// The translator's number there.
    TranslatorNumber,
    /// Where it was given.
    Place,
    /// When.
    Date,
    /// How many pages it covers.
    Pages,
    /// Its own number: of the oath, the sequence, the notary's register.
    Number,
    /// Who recorded or confirmed it.
    Authority,
}

impl Need {
    /// Returns the word used in findings.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TranslatorQualification => "translator-qualification",
            Self::TranslatorAuthority => "translator-authority",
            Self::TranslatorNumber => "translator-number",
            Self::Place => "place",
            Self::Date => "date",
            Self::Pages => "pages",
            Self::Number => "number",
            Self::Authority => "authority",
        }
    }

    /// Returns whether the case knows it of the translator, before there is any certificate.
    pub const fn is_of_translator(self) -> bool {
        matches!(self, Self::TranslatorQualification | Self::TranslatorAuthority | Self::TranslatorNumber)
    }

    /// Returns whether a translation or its certificate bears it.
    fn is_met(self, record: &Translation) -> bool {
        let (by, certificate) = (&record.translator, record.certificate.as_ref());
        let text = match self {
            Self::TranslatorQualification => Some(&by.qualification),
            Self::TranslatorAuthority => Some(&by.authority),
            Self::TranslatorNumber => Some(&by.number),
            Self::Place => certificate.map(|given| &given.place),
            Self::Date => certificate.map(|given| &given.date),
            Self::Pages => return certificate.is_some_and(|given| given.pages.is_some()),
            Self::Number => certificate.map(|given| &given.number),
            Self::Authority => certificate.map(|given| &given.authority),
        };
        text.is_some_and(|text| !text.trim().is_empty())
    }
}

/// The form of one country.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateForm {
    /// ISO 3166 alpha-2; `GENERAL` where no form of the country is known.
    pub country: String,
    /// When it was last compared with its sources.
    pub date: String,
    /// Who says so.
    pub source: String,
    /// `V` read in the source, `K` known.
    pub confidence: String,
    /// Whether the translated text stands on the same sheets, before the formula.
    pub with_text: bool,
    /// What it must bear.
    pub requires: Vec<Need>,
    text: BTreeMap<String, CertificateText>,
}

impl CertificateForm {
    /// Returns whether translations into a language are certified in this form: France asks nothing of one into English.
    pub fn is_for(&self, to: &LangTag) -> bool {
        self.text.keys().any(|tag| LangTag::parse(tag).is_ok_and(|tag| tag.language() == to.language()))
    }
}

/// The words of a form in one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateText {
    /// The heading.
    pub title: String,
    /// What stands in the upper corner of the first page.
    #[serde(default)]
    pub corner: String,
    /// The heading of what the translator says, where the text stands before it.
    #[serde(default)]
    pub oath_title: String,
    /// What the translator says, one paragraph each, with places to fill in.
    pub formula: Vec<String>,
    /// `V` the very words were read in the source, `K` known.
    pub wording_confidence: String,
    /// What the translator had before them: the question.
    pub seen_label: String,
    /// The answers to choose from.
    pub seen: Vec<String>,
    /// Where signatures and seals go.
    pub signs: Vec<String>,
    /// What to mind before signing.
    pub notes: Vec<String>,
    /// The labels of what is filled in.
    pub labels: CertificateLabels,
}

/// The labels of what is filled in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateLabels {
    /// Of the number of the case.
    pub case: String,
    /// Of the item.
    pub item: String,
    /// Of the file name of the original.
    pub original: String,
    /// Of the file name of the translation.
    pub translation: String,
    /// Of both languages.
    pub languages: String,
    /// Of the digest of the original.
    pub source_digest: String,
    /// Of the digest of the translation.
    pub target_digest: String,
    /// What the digests are good for.
    pub digests: String,
    /// Of the translator's name.
    pub translator: String,
    /// Of what the translator is.
    pub qualification: String,
    /// Of the register, court, college or company.
    pub authority: String,
    /// Of the number there.
    pub number: String,
    /// Of the count of pages.
    pub pages: String,
    /// Of the person who edited a machine draft.
    pub draft: String,
    /// What a fictional case says on the sheet.
    pub sample: String,
}

impl CertificateForm {
    /// Returns the words in a reader's language where the form has them, else in English, else in its own first one.
    pub fn words(&self, to: &LangTag) -> Option<(LangTag, &CertificateText)> {
        let tags = self.text.iter().filter_map(|(tag, text)| Some((LangTag::parse(tag).ok()?, text)));
        let own: Vec<(LangTag, &CertificateText)> = tags.collect();
        let fits = own.iter().find(|(tag, _)| tag.covers(to) || to.covers(tag));
        let english = own.iter().find(|(tag, _)| tag.language() == "en");
        fits.or(english).or_else(|| own.first()).cloned()
    }

    /// Returns whether it is the one for countries of which none is known.
    pub fn is_general(&self) -> bool {
        self.country == GENERAL
    }

    /// Returns what a translation and its certificate lack for this country.
    pub fn lacking(&self, record: &Translation) -> Vec<Need> {
        self.requires.iter().copied().filter(|need| !need.is_met(record)).collect()
    }
}

/// Every form that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateForms(BTreeMap<String, CertificateForm>);

impl CertificateForms {
    /// Returns the forms that come with pouch; a test reads every one.
    pub fn embedded() -> Self {
        let texts = SHIPPED.files().filter(|file| file.path().extension().is_some_and(|own| own == "toml")).filter_map(|file| file.contents_utf8());
        let forms = texts.filter_map(|text| toml::from_str::<CertificateForm>(text).ok());
        Self(forms.map(|form| (form.country.clone(), form)).collect())
    }

    /// Returns the files that come with pouch, as they lie in a set of templates.
    pub fn sources() -> Vec<(String, &'static str)> {
        let files = SHIPPED.files().filter(|file| file.path().extension().is_some_and(|own| own == "toml"));
        files.filter_map(|file| Some((format!("certificates/{}", file.path().to_str()?), file.contents_utf8()?))).collect()
    }

    /// Returns them with those of an office, `certificates/*.toml` in its folder of templates, in their place.
    pub fn with_office(templates: &Path) -> Result<Self, Vec<Finding>> {
        let mut forms = Self::embedded();
        let folder = templates.join("certificates");
        if !folder.is_dir() {
            return Ok(forms);
        }
        let mut findings = Vec::new();
        let unreadable = |path: &Path, reason: &dyn std::fmt::Display| Finding::error("certificate-form-unreadable", path.display().to_string()).with("reason", reason);
        let entries = std::fs::read_dir(&folder).and_then(Iterator::collect::<std::io::Result<Vec<_>>>).map_err(|error| vec![unreadable(&folder, &error)])?;
        let mut paths: Vec<_> = entries.iter().map(std::fs::DirEntry::path).filter(|path| path.extension().is_some_and(|own| own == "toml")).collect();
        paths.sort();
        for path in paths {
            match read(&path) {
                Ok(form) => {
                    forms.0.insert(form.country.clone(), form);
                }
                Err((at, reason)) => findings.push(Finding::error("certificate-form-unreadable", format!("{}{at}", path.display())).with("reason", reason)),
            }
        }
        if findings.is_empty() { Ok(forms) } else { Err(findings) }
    }

    /// Returns the form of a country, or the general one.
    pub fn of(&self, country: &str) -> Option<&CertificateForm> {
        self.0.get(&country.to_ascii_uppercase()).or_else(|| self.0.get(GENERAL))
    }
}

/// Reads a form; what is wrong comes with its line and column, `:3:7`, where it has one.
fn read(path: &Path) -> Result<CertificateForm, (String, String)> {
    let unreadable = |reason: &dyn std::fmt::Display| (String::new(), reason.to_string());
    if std::fs::metadata(path).map_err(|error| unreadable(&error))?.len() > LARGEST {
        return Err(unreadable(&format!("more than {LARGEST} bytes")));
    }
    let text = std::fs::read_to_string(path).map_err(|error| unreadable(&error))?;
    toml::from_str(&text).map_err(|error| {
        let (line, column) = line_and_column(&text, error.span().map_or(0, |span| span.start));
        (format!(":{line}:{column}"), error.message().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_can_be_read_names_its_source_and_says_each_side_and_the_translator() {
        let forms = CertificateForms::embedded();
        let files: Vec<_> = SHIPPED.files().filter(|file| file.path().extension().is_some_and(|own| own == "toml")).collect();
        assert_eq!(forms.0.len(), files.len());
        for file in files {
            let form: CertificateForm = toml::from_str(file.contents_utf8().unwrap()).unwrap_or_else(|error| panic!("{}: {error}", file.path().display()));
            assert_eq!(file.path().file_stem().unwrap().to_str(), Some(form.country.as_str()));
            assert!(!form.source.is_empty() && matches!(form.confidence.as_str(), "V" | "K") && form.requires.contains(&Need::Date), "{}", form.country);
            assert!(!form.text.is_empty());
            for (tag, text) in &form.text {
                assert!(LangTag::parse(tag).is_ok() && matches!(text.wording_confidence.as_str(), "V" | "K") && !text.signs.is_empty(), "{} {tag}", form.country);
                let all = text.formula.concat();
                let lacking: Vec<&str> = ["{translator}", "{from}", "{to}", "{place}", "{date}"].into_iter().filter(|place| !all.contains(place)).collect();
                assert!(lacking.is_empty(), "{} {tag}: {lacking:?}", form.country);
            }
        }
    }

    #[test]
    fn the_sworn_words_are_those_of_the_table() {
        let forms = CertificateForms::embedded();
        for (country, tag, words) in [("ES", "es", "traducción fiel y exacta"), ("AR", "es", "TRADUCCIÓN PÚBLICA"), ("IT", "it", "bene e fedelmente"), ("FR", "fr", "ne varietur"), ("GB", "en", "true and accurate translation of the original document"), ("US", "en", "complete and accurate"), ("VN", "vi", "BẢN DỊCH"), ("DE", "de", "Richtigkeit und Vollständigkeit"), ("CN", "zh-Hans", "翻译专用章"), ("RU", "ru", "Удостоверительная надпись нотариуса")] {
            let form = forms.of(country).unwrap();
            let (own, text) = form.words(&LangTag::parse("xx").unwrap()).unwrap();
            assert_eq!((form.country.as_str(), own.as_str()), (country, tag));
            let all = [text.title.clone(), text.corner.clone(), text.formula.concat(), text.signs.concat()].concat();
            assert!(all.contains(words), "{country}: {all}");
        }
        assert!(forms.of("ZZ").unwrap().is_general());
    }

    #[test]
    fn the_general_form_speaks_the_readers_language_and_english_to_all_others() {
        let forms = CertificateForms::embedded();
        let spoken = |tag: &str| forms.of("ZZ").and_then(|form| form.words(&LangTag::parse(tag).unwrap())).map(|(own, _)| own.to_string());
        for (tag, own) in [("ar", "ar"), ("es", "es"), ("fr", "fr"), ("pt", "pt"), ("ru", "ru"), ("zh-Hans", "zh-Hans"), ("sw", "en")] {
            assert_eq!(spoken(tag).as_deref(), Some(own), "{tag}");
        }
    }

    #[test]
    fn an_office_puts_its_own_form_in_the_place_of_ours_and_is_told_of_a_bad_one() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("certificates");
        std::fs::create_dir(&folder).unwrap();
        let text = SHIPPED.get_file("ES.toml").unwrap().contents_utf8().unwrap().replace("fiel y exacta", "fiel y completa");
        std::fs::write(folder.join("ES.toml"), text).unwrap();
        let forms = CertificateForms::with_office(home.path()).unwrap();
        let (_, words) = forms.of("es").unwrap().words(&LangTag::parse("es").unwrap()).unwrap();
        assert!(words.formula[0].contains("fiel y completa"));
        std::fs::write(folder.join("XX.toml"), "country = 1").unwrap();
        let findings = CertificateForms::with_office(home.path()).unwrap_err();
        assert_eq!(findings.iter().map(|finding| finding.code.0).collect::<Vec<_>>(), ["certificate-form-unreadable"]);
    }
}
