//! A Word document with one table: number, source, translation (ECMA-376 `WordprocessingML`, the
//! least of it). Packed by our own canonical writer, so the same work gives the same bytes.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use super::{Form, Work, escaped};
use crate::archive::{Packing, WriteError, Writer};
use crate::i18n::names::{self, Direction};
use crate::model::lang_tag::LangTag;

const TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
const OPENING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
/// A4 across, so that both columns have room; measures in twentieths of a point.
const CLOSING: &str = "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"850\" w:right=\"850\" w:bottom=\"850\" w:left=\"850\" w:header=\"400\" w:footer=\"400\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
const WIDTHS: [u32; 3] = [1900, 6600, 6600];
/// What stands above the numbers; readers of returns know the row by it.
const HEAD: &str = "№";

/// Writes the document.
pub(super) fn write(work: &Work<'_>) -> Result<Vec<u8>, WriteError> {
    let body = body(work);
    let mut writer = Writer::new(Cursor::new(Vec::new()));
    for (name, content) in [("[Content_Types].xml", TYPES), ("_rels/.rels", RELATIONS), ("word/document.xml", body.as_str())] {
        writer.begin(name, Packing::Deflated, content.len() as u64)?;
        writer.write_all(content.as_bytes())?;
    }
    Ok(writer.finish()?.into_inner())
}

fn body(work: &Work<'_>) -> String {
    let own = work.locale.tag();
    let mut out = String::from(OPENING);
    paragraph(&mut out, &work.title(), own, true);
    for note in work.instructions(Form::Docx) {
        paragraph(&mut out, &note, own, false);
    }
    out.push_str("<w:tbl><w:tblPr><w:tblW w:w=\"15100\" w:type=\"dxa\"/><w:tblBorders>");
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
        let _infallible = write!(out, "<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"808080\"/>");
    }
    out.push_str("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    for width in WIDTHS {
        let _infallible = write!(out, "<w:gridCol w:w=\"{width}\"/>");
    }
    out.push_str("</w:tblGrid>");
    let languages = [work.from, work.to].map(|tag| names::language_name(own, tag));
    let [from, to] = &languages;
    row(&mut out, true, [(HEAD, own), (from.as_str(), own), (to.as_str(), own)]);
    for segment in work.segments {
        row(&mut out, false, [(work.name(segment).as_str(), own), (segment.text.as_str(), work.from), ("", work.to)]);
    }
    out.push_str("</w:tbl>");
    // Word wants a paragraph after a table.
    paragraph(&mut out, "", own, false);
    out.push_str(CLOSING);
    out
}

fn row(out: &mut String, head: bool, cells: [(&str, &LangTag); 3]) {
    out.push_str(if head { "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" } else { "<w:tr>" });
    for ((text, tag), width) in cells.into_iter().zip(WIDTHS) {
        let _infallible = write!(out, "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>");
        paragraph(out, text, tag, head);
        out.push_str("</w:tc>");
    }
    out.push_str("</w:tr>");
}

/// Writes a paragraph; line feeds and tabs are elements there.
fn paragraph(out: &mut String, text: &str, tag: &LangTag, bold: bool) {
    let to_left = names::direction(tag) == Direction::Rtl;
    out.push_str(if to_left { "<w:p><w:pPr><w:bidi/></w:pPr>" } else { "<w:p>" });
    if !text.is_empty() {
        out.push_str("<w:r><w:rPr>");
        out.push_str(if bold { "<w:b/>" } else { "" });
        out.push_str(if to_left { "<w:rtl/>" } else { "" });
        let _infallible = write!(out, "<w:lang {}=\"{}\"/></w:rPr>", kind(tag, to_left), escaped(tag.as_str()));
        for (at, line) in text.split('\n').enumerate() {
            out.push_str(if at > 0 { "<w:br/>" } else { "" });
            let pieces: Vec<String> = line.split('\t').map(|piece| format!("<w:t xml:space=\"preserve\">{}</w:t>", escaped(piece))).collect();
            out.push_str(&pieces.join("<w:tab/>"));
        }
        out.push_str("</w:r>");
    }
    out.push_str("</w:p>");
}

/// Word keeps the language of Latin, East Asian and complex scripts apart.
fn kind(tag: &LangTag, to_left: bool) -> &'static str {
    match tag.as_str().split('-').next().unwrap_or_default() {
        "zh" | "ja" | "ko" => "w:eastAsia",
        _ if to_left => "w:bidi",
        _ => "w:val",
    }
}
