//! The covering letter of a dossier: an office's own words, with places for data, beside the ZIP.
//!
//! It cannot lie inside: it may bear the seal. `letter.<tag>.md` of a set of templates takes the place of the shipped
//! letter of that language. Words and data reach the page as data; nothing of either is ever read as markup.

mod emblem;
mod fields;
mod inline;
mod markdown;

use std::io::Read as _;
use std::path::Path;

use include_dir::{Dir, include_dir};
use serde::Serialize;
use strsim::damerau_levenshtein;

use super::error::DossierError;
use super::html::{Dispatched, Pages};
use super::material::Material;
use super::page::{Head, readable};
use super::style::Margins;
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use emblem::Emblem;
use fields::FIELDS;
use inline::{Piece, Span};
use markdown::{Block, Fault, Shape, What};

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/letters");

/// The largest letter, in bytes.
const LARGEST: u64 = 64 * 1024;

/// A letter that can be filled in.
#[derive(Debug, Clone)]
pub struct CoveringLetter {
    blocks: Vec<Block>,
    emblem: Option<Emblem>,
    place: String,
}

/// A letter filled in.
#[derive(Debug)]
pub struct Covered {
    /// The page.
    pub html: String,
    /// Placeholders without a value in this case: a line to write on stands there. One finding each.
    pub findings: Vec<Finding>,
}

/// Returns the names and texts of the letters that come with pouch.
pub fn shipped() -> Vec<(String, &'static str)> {
    let mut files: Vec<_> = SHIPPED.files().filter_map(|file| Some((file.path().to_str()?.to_owned(), file.contents_utf8()?))).collect();
    files.sort();
    files
}

/// Returns what is wrong with the emblem of a set of templates.
pub fn emblem_flaw(set: &Path) -> Option<Finding> {
    emblem::open(set).err()
}

impl CoveringLetter {
    /// Returns the name of the letter of a language in a set of templates.
    pub fn file_name(language: &LangTag) -> String {
        format!("letter.{language}.md")
    }

    /// Reads the letter of a language from an office's own set, or else the shipped one. Everything wrong is told at once.
    pub fn open(language: &LangTag, set: Option<&Path>) -> Result<Self, Vec<Finding>> {
        let name = Self::file_name(language);
        let own = set.map(|set| set.join(&name)).filter(|path| path.symlink_metadata().is_ok());
        let (place, text) = match own {
            Some(path) => (path.display().to_string(), text_of(&path)),
            None => match SHIPPED.get_file(&name).and_then(|file| file.contents_utf8()) {
                Some(text) => (name, Ok(text.to_owned())),
                None => return Err(vec![Finding::error("letter-none", name).with("language", language)]),
            },
        };
        let emblem = set.map_or(Ok(None), emblem::open);
        let blocks = text.map_err(|finding| vec![finding]).and_then(|text| blocks(&text, &place));
        match (blocks, emblem) {
            (Ok(blocks), Ok(emblem)) => Ok(Self { blocks, emblem, place }),
            (blocks, emblem) => Err(blocks.err().into_iter().flatten().chain(emblem.err()).collect()),
        }
    }

    /// Returns what is wrong with the text of a letter.
    pub fn flaws(path: &Path) -> Vec<Finding> {
        match text_of(path) {
            Ok(text) => blocks(&text, &path.display().to_string()).err().unwrap_or_default(),
            Err(finding) => vec![finding],
        }
    }
}

fn text_of(path: &Path) -> Result<String, Finding> {
    let unreadable = |reason: &dyn std::fmt::Display| Finding::error("letter-unreadable", path.display().to_string()).with("reason", reason);
    let about = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    // A pipe would wait for a writer.
    if !about.is_file() {
        return Err(unreadable(&std::io::Error::from(std::io::ErrorKind::InvalidInput)));
    }
    let mut text = String::new();
    let file = std::fs::File::open(path).map_err(|error| unreadable(&error))?;
    file.take(LARGEST + 1).read_to_string(&mut text).map_err(|error| unreadable(&error))?;
    if text.len() as u64 > LARGEST { Err(unreadable(&format!("> {LARGEST} bytes"))) } else { Ok(text) }
}

fn blocks(text: &str, place: &str) -> Result<Vec<Block>, Vec<Finding>> {
    markdown::read(text, &FIELDS).map_err(|faults| faults.iter().map(|fault| told(fault, place)).collect())
}

fn told(fault: &Fault, place: &str) -> Finding {
    let at = format!("{place}:{}:{}", fault.line, fault.column);
    let finding = match &fault.what {
        What::Markup(found) => Finding::error("letter-markup", at).with("found", found),
        What::Open(found) => Finding::error("letter-open", at).with("found", found),
        What::Field(name) => {
            let nearest = FIELDS.iter().map(|known| (damerau_levenshtein(name, known), known)).min();
            let nearest = nearest.filter(|(distance, _)| *distance <= 1 + name.chars().count() / 3).map_or("none", |(_, known)| known);
            Finding::error("letter-field", at).with("name", name).with("nearest", nearest).with("known", FIELDS.join(", "))
        }
    };
    finding.with("line", fault.line).with("column", fault.column)
}

#[derive(Serialize)]
struct View {
    head: Head,
    pictures: bool,
    emblem: Option<EmblemView>,
    blocks: Vec<BlockView>,
}

#[derive(Serialize)]
struct EmblemView {
    uri: String,
    width: u32,
    height: u32,
}

#[derive(Serialize)]
struct BlockView {
    /// `h1`, `h2`, `h3`, `p`, `ul`, `ol`.
    kind: &'static str,
    entries: Vec<Vec<Vec<SpanView>>>,
}

#[derive(Debug, Default, Serialize)]
struct SpanView {
    text: String,
    /// `words`, `data`, `hash`, or `blank` for a line to write on.
    kind: &'static str,
    lang: String,
    dir: String,
    foreign: String,
    bold: bool,
    italic: bool,
}

impl Pages {
    /// Fills in the covering letter; every value is escaped, and nothing in it is read as Markdown.
    pub fn covering(&self, letter: &CoveringLetter, material: &Material<'_>, sent: &Dispatched) -> Result<Covered, DossierError> {
        let mut lacking: Vec<&str> = Vec::new();
        let blocks = letter.blocks.iter().filter_map(|block| self.block(block, (material, sent), &mut lacking)).collect();
        let emblem = letter.emblem.as_ref().map(|emblem| EmblemView { uri: emblem.uri.clone(), width: emblem.width, height: emblem.height });
        let voice = self.voice();
        let view = View { head: voice.head(material), pictures: emblem.is_some(), emblem, blocks };
        let margins = Margins {
            top_left: view.head.marking.as_ref().map(|text| text.says.clone()).unwrap_or_default(),
            top_right: material.package_name(),
            bottom_left: voice.both("page-foot"),
            ..Margins::default()
        };
        let html = self.render_letter("covering.html", margins, material.case.sample, &view)?;
        let mut names: Vec<&str> = Vec::new();
        for name in lacking {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let findings = names.iter().map(|name| Finding::warning("letter-empty", letter.place.clone()).with("name", name)).collect();
        Ok(Covered { html, findings })
    }

    fn block<'a>(&self, block: &'a Block, data: (&Material<'_>, &Dispatched), lacking: &mut Vec<&'a str>) -> Option<BlockView> {
        let entry = |entry: &'a Vec<Vec<Span>>, lacking: &mut Vec<&'a str>| {
            let lines: Vec<Vec<SpanView>> = entry.iter().filter_map(|line| self.line(line, data, lacking)).collect();
            (!lines.is_empty()).then_some(lines)
        };
        let entries: Vec<_> = block.entries.iter().filter_map(|one| entry(one, lacking)).collect();
        let kind = match block.shape {
            Shape::Heading(1) => "h1",
            Shape::Heading(2) => "h2",
            Shape::Heading(_) => "h3",
            Shape::Paragraph => "p",
            Shape::Dots => "ul",
            Shape::Numbers => "ol",
        };
        (!entries.is_empty()).then_some(BlockView { kind, entries })
    }

    /// A line; none when a value that may lack does.
    fn line<'a>(&self, line: &'a [Span], (material, sent): (&Material<'_>, &Dispatched), lacking: &mut Vec<&'a str>) -> Option<Vec<SpanView>> {
        let mut views = Vec::with_capacity(line.len());
        let mut missed = Vec::new();
        for span in line {
            let (bold, italic) = (span.bold, span.italic);
            let view = match &span.piece {
                Piece::Words(text) => SpanView { text: readable(text), kind: "words", ..SpanView::default() },
                Piece::Field { name, may_lack } => match fields::value(self.voice(), material, sent, name) {
                    Some(value) => filled(value),
                    None if *may_lack => return None,
                    None => {
                        missed.push(name.as_str());
                        SpanView { kind: "blank", ..SpanView::default() }
                    }
                },
            };
            views.push(SpanView { bold, italic, ..view });
        }
        lacking.extend(missed);
        Some(views)
    }
}

/// A value in its place.
fn filled(value: fields::Value) -> SpanView {
    let kind = if value.hash { "hash" } else { "data" };
    SpanView { text: value.text.says, kind, lang: value.text.lang, dir: value.text.dir, foreign: value.text.foreign, ..SpanView::default() }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{self, tag, words};
    use super::*;
    use crate::i18n::Locale;
    use crate::model::case::Words;
    use crate::model::digest::Digest;

    const HOSTILE: &str = "<script>alert(1)</script> **b** [a](b) {{ case.id }} {% raw %} &lt; photo\u{202E}gpj\nnext";

    /// One pixel as PNG.
    const PIXEL: [u8; 70] = [
        137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 31, 21, 196, 137, 0, 0, 0, 13, 73, 68, 65, 84, 120, 156, 99, 16, 209, 240, 254, 15, 0, 2, 98, 1, 135, 151, 208, 29, 57, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
    ];

    fn letter(text: &str) -> CoveringLetter {
        CoveringLetter { blocks: blocks(text, "letter.es.md").unwrap(), emblem: None, place: "letter.es.md".to_owned() }
    }

    fn sent() -> Dispatched {
        Dispatched {
            zip_name: "BJ-2016-0417.ar-pfa.zip".into(),
            zip_sha256: None,
            zip_bytes: 1_234,
            items: 12,
            seal: Digest::of("seal"),
            telephone: vec!["01234".into(); 8],
            page_name: "BJ-2016-0417.ar-pfa.verify.html".into(),
            page_sha256: Digest::of("page"),
        }
    }

    /// Fills a letter in for a case whose title and recipient are these.
    fn filled(letter: &CoveringLetter, language: &str, title: &str, person: Words) -> Covered {
        let (mut case, mut recipient) = (fixture::case(), fixture::recipient());
        case.title = words(title, title);
        recipient.person = person;
        let material = fixture::material(&case, &recipient, language, "zh-Hans");
        Pages::open(&material.language, &material.sender_language, None).unwrap().covering(letter, &material, &sent()).unwrap()
    }

    /// The page without its texts: tags, attributes and all.
    fn structure(html: &str) -> Vec<String> {
        let body = html.split_once("<body>").unwrap().1;
        body.split('<').skip(1).map(|tag| tag.split('>').next().unwrap().to_owned()).collect()
    }

    #[test]
    fn every_shipped_letter_can_be_filled_in() {
        for language in Locale::spoken() {
            let letter = CoveringLetter::open(&language, None).unwrap();
            let covered = filled(&letter, language.as_str(), "Titel", Words::default());
            assert_eq!(covered.findings, [], "{language}");
            assert!(covered.html.contains(&sent().seal.groups()) && covered.html.contains("01234 01234"), "{language}");
            assert!(!covered.html.contains("{{") && !covered.html.contains('⟦') && covered.html.contains("<aside class=\"pouch-sample\""), "{language}");
        }
        assert_eq!(shipped().len(), Locale::spoken().len());
    }

    #[test]
    fn data_are_neither_markup_nor_markdown_nor_placeholders() {
        let letter = letter("# {{ case.title }}\n\n**{{ case.title }}**\\\n- {{ case.title }}\n");
        let hostile = filled(&letter, "es", HOSTILE, Words::default()).html;
        let benign = filled(&letter, "es", "Caso", Words::default()).html;
        assert_eq!(structure(&hostile), structure(&benign));
        let body = hostile.split_once("<body>").unwrap().1;
        assert_eq!(body.matches("[U+202E]").count(), 3);
        assert_eq!(body.matches("**b** [a](b) {{ case.id }} {% raw %} &amp;lt;").count(), 3, "{body}");
        assert!(!body.contains("<script") && !body.contains('\u{202E}'));
    }

    #[test]
    fn words_of_the_office_are_no_markup_either() {
        let html = filled(&letter(r"a \<b> & c \*d\* \_e\_ x\{{y"), "es", "t", Words::default()).html;
        assert!(html.contains("a &lt;b&gt; &amp; c *d* _e_ x{{y"), "{html}");
    }

    #[test]
    fn a_value_that_may_lack_takes_its_line_along_and_another_leaves_a_line_to_write_on() {
        let text = letter("To {{ recipient.person? }}\\\nnext\n\n- {{ recipient.person? }}\n\nFor {{ recipient.person }} and {{ recipient.person }}");
        let without = filled(&text, "es", "t", Words::default());
        assert!(without.html.contains("<p>next</p>") && !without.html.contains("<ul>"), "{}", without.html);
        assert_eq!(without.html.matches("class=\"blank\"").count(), 2);
        assert_eq!(without.findings.iter().map(|one| (one.code.0, one.value("name"))).collect::<Vec<_>>(), [("letter-empty", Some("recipient.person"))]);
        let with = filled(&text, "es", "t", words("某人", "Alguien"));
        assert!(with.findings.is_empty() && with.html.matches(">Alguien</bdi>").count() == 4);
    }

    #[test]
    fn an_emblem_is_inside_the_page_and_nothing_else_may_be_loaded() {
        let set = tempfile::tempdir().unwrap();
        std::fs::write(set.path().join("emblem.png"), PIXEL).unwrap();
        let letter = CoveringLetter::open(&tag("es"), Some(set.path())).unwrap();
        let html = filled(&letter, "es", "t", Words::default()).html;
        assert_eq!(html.matches("<img ").count(), 1);
        assert!(html.contains("src=\"data:image/png;base64,") || html.contains("src=\"data:image&#x2F;png;base64,"), "{html}");
        assert!(html.contains("default-src 'none'") && html.contains("alt=\"Emblema del remitente\"") && html.contains("imagen impresa, no un sello"));
        let bare = filled(&CoveringLetter::open(&tag("es"), None).unwrap(), "es", "t", Words::default()).html;
        assert!(!bare.contains("img-src") && !bare.contains("<img"));
    }

    #[test]
    fn everything_wrong_with_a_set_is_told_at_once() {
        let set = tempfile::tempdir().unwrap();
        std::fs::write(set.path().join("letter.es.md"), "a **b\n\n{{ case.titel }} <b>x</b>\n").unwrap();
        std::fs::write(set.path().join("emblem.svg"), "<svg/>").unwrap();
        let found = CoveringLetter::open(&tag("es"), Some(set.path())).unwrap_err();
        let told: Vec<_> = found.iter().map(|one| (one.code.0, one.place.rsplit('/').next().unwrap())).collect();
        assert_eq!(told, [("letter-open", "letter.es.md:1:3"), ("letter-field", "letter.es.md:3:1"), ("letter-markup", "letter.es.md:3:18"), ("letter-markup", "letter.es.md:3:22"), ("emblem-unfit", "emblem.svg")]);
        assert_eq!(found[1].value("nearest"), Some("case.title"));
        assert_eq!(CoveringLetter::open(&tag("th"), None).unwrap_err()[0].code.0, "letter-none");
    }

    #[test]
    fn what_is_no_letter_is_refused() {
        let set = tempfile::tempdir().unwrap();
        let path = set.path().join("letter.es.md");
        for bytes in [vec![b'a'; 65 * 1024], b"\xFF\xFE".to_vec()] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(CoveringLetter::open(&tag("es"), Some(set.path())).unwrap_err()[0].code.0, "letter-unreadable");
        }
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        assert_eq!(CoveringLetter::flaws(&path)[0].code.0, "letter-unreadable");
    }
}
