//! Speaks to the recipient, with the sender's language beside it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

use super::view::{Cell, Dated, Head, Row, Text};
use crate::dossier::material::Material;
use crate::i18n::{Locale, names, plain};
use crate::model::case::Words;
use crate::model::item::Format;
use crate::model::lang_tag::LangTag;
use crate::model::moment::Moment;
use crate::model::name;
use crate::model::payload_path::PayloadPath;
use crate::model::translation::Status;

/// The two languages of a dossier.
#[derive(Debug)]
pub(crate) struct Voice {
    reader: Arc<Locale>,
    sender: Arc<Locale>,
    /// The language the sender wrote the case in; it need not be one that pouch speaks.
    sender_tag: LangTag,
    /// What the recipient reads, best first; nor need pouch speak these.
    reads: Vec<LangTag>,
    /// Names of languages already looked up: a dossier says the same few thousands of times.
    names: Mutex<BTreeMap<LangTag, String>>,
}

impl Voice {
    pub(crate) fn new(reader: Arc<Locale>, sender: Arc<Locale>, sender_tag: LangTag) -> Self {
        Self { reader, sender, sender_tag, reads: Vec::new(), names: Mutex::default() }
    }

    /// Gives the case's own words in these languages first, where it has them.
    pub(crate) fn reading(self, reads: &[LangTag]) -> Self {
        Self { reads: reads.to_vec(), ..self }
    }

    /// Returns the same voice, for another dossier.
    pub(crate) fn again(&self) -> Self {
        Self::new(Arc::clone(&self.reader), Arc::clone(&self.sender), self.sender_tag.clone())
    }

    /// Returns the reader's language.
    pub(crate) fn tag(&self) -> &LangTag {
        self.reader.tag()
    }

    /// Returns the language the recipient should find every item in: that of the page, unless pouch does not speak it.
    pub(crate) fn goal(&self) -> &LangTag {
        let page = self.reader.tag();
        self.reads.first().filter(|tag| !page.covers(tag)).unwrap_or(page)
    }

    /// Returns the language that stands beside the reader's.
    pub(crate) fn sender_lang(&self) -> String {
        self.sender.tag().to_string()
    }

    /// Returns whether another language stands beside the reader's.
    pub(crate) fn is_bilingual(&self) -> bool {
        self.reader.tag() != self.sender.tag()
    }

    /// Returns whether there is such a sentence.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.reader.has(id)
    }

    /// Says a sentence to the reader.
    pub(crate) fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.reader.say(id, args)
    }

    /// Says a sentence with a count; a number turns no direction, so it needs no isolates.
    pub(crate) fn count(&self, id: &str, count: usize) -> String {
        plain(&self.reader.say_count(id, count as u64, &[]))
    }

    /// Says a sentence whose id ends in a word of data; the word itself when there is no such sentence.
    pub(crate) fn word(&self, stem: &str, word: &str) -> String {
        let id = format!("{stem}-{word}");
        if self.reader.has(&id) { self.reader.say(&id, &[]) } else { readable(word) }
    }

    /// Says a sentence to the sender; empty when both speak one language.
    pub(crate) fn aside(&self, id: &str) -> String {
        if self.reader.tag() == self.sender.tag() { String::new() } else { self.sender.say(id, &[]) }
    }

    /// Says a sentence in both languages on one line.
    pub(crate) fn both(&self, id: &str) -> String {
        let aside = self.aside(id);
        let own = self.reader.say(id, &[]);
        if aside.is_empty() { own } else { format!("{own} · {aside}") }
    }

    /// Returns words in a language the recipient reads or the page is in; failing that in any, with that language named.
    pub(crate) fn words(&self, words: &Words) -> Option<Text> {
        let own_tags = || self.reads.iter().chain([self.reader.tag()]);
        let wanted: Vec<LangTag> = own_tags().chain([&self.sender_tag]).cloned().collect();
        let (tag, text) = words.best(&wanted)?;
        let own = own_tags().any(|own| own.covers(tag));
        let aside = words.text(&self.sender_tag).filter(|other| own && *other != text && !tag.covers(&self.sender_tag));
        Some(Text {
            says: readable(text),
            lang: tag.to_string(),
            dir: names::direction(tag).name().to_owned(),
            foreign: if own { String::new() } else { self.language(tag) },
            aside: aside.map(readable).unwrap_or_default(),
        })
    }

    /// Wraps data that belongs to no language: a number, a name.
    pub(crate) fn text(&self, data: &str) -> Text {
        self.said(readable(data))
    }

    /// Wraps what pouch said itself, isolates and all.
    pub(crate) fn said(&self, text: String) -> Text {
        Text { says: text, lang: self.reader.tag().to_string(), dir: "auto".to_owned(), ..Text::default() }
    }

    /// Returns the name of a language to the reader; honest when it is not known.
    pub(crate) fn language(&self, tag: &LangTag) -> String {
        match tag.as_str() {
            "und" => self.say("page-language-undetermined", &[]),
            "zxx" => self.say("page-language-none", &[]),
            _ => match self.names.lock() {
                Ok(mut known) => known.entry(tag.clone()).or_insert_with(|| names::language_name(self.tag(), tag)).clone(),
                Err(_) => names::language_name(self.tag(), tag),
            },
        }
    }

    /// Names a kind of file.
    pub(crate) fn format_kind(&self, format: &Format) -> String {
        readable(&self.reader.format_kind(&format.mime, &format.name))
    }

    /// Returns the name of a country to the reader.
    pub(crate) fn country(&self, code: &str) -> String {
        names::country_name(self.tag(), code)
    }

    /// Returns a date in words beside its ISO form; an instant keeps its own offset.
    pub(crate) fn date(&self, written: &str) -> Option<Dated> {
        let day = written.split('T').next().unwrap_or(written);
        (!written.is_empty()).then(|| Dated { words: names::long_date(self.tag(), &readable(day)), iso: readable(written), local: Vec::new() })
    }

    /// Returns a deadline with what the clocks of each side show: a country and its time zone each.
    pub(crate) fn deadline(&self, written: &str, clocks: &[(&str, &str)]) -> Option<Dated> {
        let mut dated = self.date(written)?;
        let Ok(moment) = Moment::parse(written) else { return Some(dated) };
        let mut seen: Vec<&str> = Vec::new();
        for (country, zone) in clocks {
            if let Some(local) = moment.clocks_in(zone).filter(|_| !seen.contains(zone)) {
                seen.push(zone);
                let place = Some(*country).filter(|country| !country.is_empty()).map(|country| self.country(country)).unwrap_or_default();
                let day = names::long_date(self.tag(), &local.date);
                dated.local.push(format!("{day} {} · {place} ({}, UTC{})", local.time, readable(&local.zone), local.offset));
            }
        }
        Some(dated)
    }

    /// Returns a number as the reader writes it.
    pub(crate) fn number(&self, value: u64) -> String {
        names::number(self.tag(), value)
    }

    /// Returns a size: a rounded one and the exact number of bytes.
    pub(crate) fn size(&self, bytes: u64) -> String {
        let exact = plain(&self.reader.say_count("page-bytes", bytes, &[]));
        if bytes < 1_000 { exact } else { format!("{} ({exact})", self.rounded_size(bytes)) }
    }

    /// Returns a size as people say it.
    pub(crate) fn rounded_size(&self, bytes: u64) -> String {
        let (unit, scale) = match bytes {
            0..1_000 => return plain(&self.reader.say_count("page-bytes", bytes, &[])),
            1_000..1_000_000 => ("kB", 1_000),
            1_000_000..1_000_000_000 => ("MB", 1_000_000),
            _ => ("GB", 1_000_000_000),
        };
        let (whole, tenths) = (bytes / scale, bytes % scale * 10 / scale);
        match whole {
            0..10 => format!("{whole}.{tenths} {unit}"),
            // No language groups so few digits.
            10..1_000 => format!("{whole} {unit}"),
            _ => format!("{} {unit}", self.number(whole)),
        }
    }

    /// Joins texts as a list.
    pub(crate) fn list(&self, texts: &[String]) -> String {
        names::list(self.tag(), texts)
    }

    /// Returns a row when there are words for it.
    pub(crate) fn row(&self, label: &str, words: &Words) -> Option<Row> {
        self.words(words).map(|value| Row { label: label.to_owned(), value })
    }

    /// Returns a row for the name of a person, which needs no note on its language.
    pub(crate) fn name_row(&self, label: &str, words: &Words) -> Option<Row> {
        let value = Text { foreign: String::new(), ..self.words(words)? };
        Some(Row { label: label.to_owned(), value })
    }

    /// Returns a row when the data is not empty.
    pub(crate) fn plain_row(&self, label: &str, text: &str) -> Option<Row> {
        (!text.is_empty()).then(|| Row { label: label.to_owned(), value: self.text(text) })
    }

    /// Returns a row for what pouch said itself.
    pub(crate) fn said_row(&self, label: &str, text: String) -> Option<Row> {
        (!text.is_empty()).then(|| Row { label: label.to_owned(), value: self.said(text) })
    }

    /// Returns what stands where the sender owes an answer and gave none: the gap is shown, never hidden.
    pub(crate) fn not_stated(&self) -> Text {
        self.said(self.say("page-not-stated", &[]))
    }

    /// Returns a row that the reader expects: the one given, or one that says that it is not stated.
    pub(crate) fn owed(&self, label: &str, row: Option<Row>) -> Option<Row> {
        row.or_else(|| Some(Row { label: label.to_owned(), value: self.not_stated() }))
    }

    /// Returns the field of the matrix for a status.
    pub(crate) fn status(&self, status: Status) -> Cell {
        let (kind, sign) = sign(status);
        self.cell(kind, sign)
    }

    /// Returns a field of the matrix by its word.
    pub(crate) fn cell(&self, kind: &str, sign: &str) -> Cell {
        Cell { kind: kind.to_owned(), sign: sign.to_owned(), label: self.word("page-status", kind) }
    }

    /// A Red Notice is no arrest warrant: what a type is not, said to both sides (requirement C30).
    fn standing(&self, kind: &str) -> [String; 2] {
        let id = format!("page-standing-{kind}");
        if self.has(&id) { [self.say(&id, &[]), self.aside(&id)] } else { Default::default() }
    }

    /// Returns what every page begins with.
    pub(crate) fn head(&self, material: &Material<'_>) -> Head {
        let case = material.case;
        let at = material.at.to_string();
        Head {
            lang: self.tag().to_string(),
            dir: names::direction(self.tag()).name().to_owned(),
            sender_lang: self.sender.tag().to_string(),
            bilingual: self.reader.tag() != self.sender.tag(),
            id: readable(&case.id),
            package: readable(&material.package_name()),
            kind: self.word("page-kind", &case.kind),
            version: case.version.to_string(),
            created: self.date(&at).unwrap_or(Dated { words: at.clone(), iso: at, local: Vec::new() }),
            sample: case.sample,
            standing: self.standing(case.family()),
            title: self.words(&case.title),
            marking: self.words(&case.handling.marking),
            sender: self.words(&case.sender.authority),
            sender_country: self.country(&case.sender.country),
            recipient: self.words(&material.recipient.authority),
            recipient_country: self.country(&material.recipient.country),
        }
    }
}

/// What stands for a status: a word for the style sheet and a sign for black and white.
pub(crate) type Sign = (&'static str, &'static str);

/// Returns what stands for a status.
pub(crate) fn sign(status: Status) -> Sign {
    let sign = match status {
        Status::NotNeeded => "–",
        Status::Unknown => "?",
        Status::Missing | Status::Requested => "○",
        Status::Stale => "!",
        Status::Partial => "◐",
        Status::Received => "●",
        Status::Certified => "✔",
    };
    (status.name(), sign)
}

/// Makes controls and direction marks visible but keeps line ends, joiners and variation
/// selectors, which honest text in many scripts needs.
pub(crate) fn readable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            // Printable ASCII is most of most texts, and nothing can hide in it.
            ' '..='~' | '\n' | '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' => out.push(c),
            '\t' => out.push(' '),
            '\r' => {}
            other => out.push_str(&name::shown(other.encode_utf8(&mut [0; 4]))),
        }
    }
    out
}

/// Writes a path as a link target: every byte that is not plainly harmless as `%XX` (RFC 3986 §2.1).
pub(crate) fn href(path: &PayloadPath) -> String {
    let mut out = String::new();
    for byte in path.as_str().bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-' | b'_') {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
