//! Work for a translator: one document in the form they asked for.
//!
//! Every form carries the same: the segments under their names, what to do with what is no text,
//! and the digest of the original for the certificate to cite.

mod docx;
mod glossary;
mod plain;
mod xliff;

pub use glossary::{glossary, terms, Term};

use crate::archive::WriteError;
use crate::i18n::Locale;
use crate::model::digest::Digest;
use crate::model::item::ItemId;
use crate::model::lang_tag::LangTag;
use crate::translate::segment::{self, Segment};

/// In which form work goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A table in a Word document: number, source, translation.
    Docx,
    /// XLIFF 1.2.
    Xliff,
    /// XLIFF 2.1.
    Xliff2,
    /// Plain text.
    Txt,
}

impl Form {
    /// Returns the word used in the log.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xliff => "xliff",
            Self::Xliff2 => "xliff2",
            Self::Txt => "txt",
        }
    }

    /// Returns the extension of its files.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Xliff | Self::Xliff2 => "xlf",
            Self::Txt => "txt",
        }
    }
}

/// One document to be translated.
#[derive(Debug)]
pub struct Work<'a> {
    /// Number of the request.
    pub request: &'a str,
    /// Number of the case.
    pub case: &'a str,
    /// The item.
    pub item: ItemId,
    /// Digest of the original.
    pub source: Digest,
    /// Its language.
    pub from: &'a LangTag,
    /// The language wanted.
    pub to: &'a LangTag,
    /// What is to be translated.
    pub segments: &'a [Segment],
    /// The translator's language, as near as pouch speaks it.
    pub locale: &'a Locale,
}

impl Work<'_> {
    /// Writes the document.
    pub fn write(&self, form: Form) -> Result<Vec<u8>, WriteError> {
        match form {
            Form::Docx => docx::write(self),
            Form::Xliff => Ok(xliff::one(self).into_bytes()),
            Form::Xliff2 => Ok(xliff::two(self).into_bytes()),
            Form::Txt => Ok(plain::write(self).into_bytes()),
        }
    }

    /// Returns the name of a segment.
    fn name(&self, segment: &Segment) -> String {
        segment::name(self.request, self.item, segment.number)
    }

    fn title(&self) -> String {
        let (item, from, to) = (self.item.to_string(), self.from.to_string(), self.to.to_string());
        self.locale.say_plain("request-title", &[("case", self.case), ("request", self.request), ("item", &item), ("from", &from), ("to", &to)])
    }

    /// What a translator must know, one paragraph each: how to fill this form in comes first.
    fn instructions(&self, form: Form) -> Vec<String> {
        let how = match form {
            Form::Docx => "request-how-docx",
            Form::Xliff | Form::Xliff2 => "request-how-xliff",
            Form::Txt => "request-how-txt",
        };
        let digest = self.source.to_string();
        let all = [how, "request-all", "request-seals", "request-handwriting", "request-illegible", "request-errors", "request-figures", "request-glossary", "request-cite"];
        all.into_iter().map(|id| self.locale.say_plain(id, &[("digest", &digest)])).collect()
    }
}

/// Writes a text as XML content: what is markup is escaped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_carries_every_segment_the_digest_and_the_instructions() {
        let locale = Locale::embedded(&LangTag::parse("es").unwrap()).unwrap();
        let (from, to) = (LangTag::parse("zh-Hans").unwrap(), LangTag::parse("es").unwrap());
        let segment = |number, text: &str| Segment { number, place: format!("¶{number}"), text: text.to_owned(), replaced: 0 };
        let segments = [segment(1, "甲 & <乙>"), segment(2, "丙]]>\n丁\t戊")];
        let work = Work { request: "R1", case: "C-1", item: ItemId::new(4), source: Digest::of("x"), from: &from, to: &to, segments: &segments, locale: &locale };
        for form in [Form::Docx, Form::Xliff, Form::Xliff2, Form::Txt] {
            let bytes = work.write(form).unwrap();
            let bytes = if form == Form::Docx { crate::archive::office::member(&bytes, "word/document.xml", 1 << 20).unwrap().unwrap() } else { bytes };
            let text = String::from_utf8(bytes).unwrap();
            let sent = ["R1-E0004-1".to_owned(), "R1-E0004-2".to_owned(), "丁".to_owned(), "glossary.tsv".to_owned(), Digest::of("x").to_string()];
            // Seals and stamps, handwriting, what cannot be read, and the rest: word for word.
            for wanted in sent.into_iter().chain(work.instructions(form).into_iter().map(|note| if form == Form::Txt { note } else { escaped(&note) })) {
                assert!(text.contains(&wanted), "{form:?} lacks {wanted}\n{text}");
            }
            let marks = ["sello", "[manuscrito: …]", "[ilegible]"];
            assert!(marks.iter().all(|mark| text.contains(mark)), "{form:?}\n{text}");
        }
        let docx = work.write(Form::Docx).unwrap();
        let body = crate::archive::office::member(&docx, "word/document.xml", 1 << 20).unwrap().unwrap();
        let body = String::from_utf8(body).unwrap();
        assert!(body.contains("丙]]&gt;") && body.contains("<w:br/>") && body.contains("<w:tab/>"), "{body}");
    }
}
