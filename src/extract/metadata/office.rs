//! Properties of office files in ZIPs (ECMA-376 part 2 §8, ISO/IEC 26300 meta.xml), and what
//! they hide: changes, sheets, remarks.

use std::ops::ControlFlow;

use crate::archive::office;
use crate::model::finding::Finding;

use super::Said;
use super::super::office_parts::member;
use super::super::xml::{self, Piece};

/// Elements of the parts of properties that matter, and whether they name a person.
const PROPERTIES: [(&str, &str, bool); 16] = [
    ("creator", "author", true),
    ("initial-creator", "author", true),
    ("lastModifiedBy", "last-author", true),
    ("Manager", "manager", true),
    ("Company", "company", false),
    ("created", "created", false),
    ("creation-date", "created", false),
    ("modified", "modified", false),
    ("date", "modified", false),
    ("title", "title", false),
    ("subject", "subject", false),
    ("Application", "application", false),
    ("generator", "application", false),
    ("revision", "revision", false),
    ("editing-cycles", "revision", false),
    ("TotalTime", "minutes-edited", false),
];

/// Reads properties and what is hidden.
pub(super) fn read(bytes: &[u8], said: &mut Said) {
    for name in ["docProps/core.xml", "docProps/app.xml", "meta.xml"] {
        if let Ok(Some(content)) = member(bytes, name) {
            properties(&content, said);
        }
    }
    let Ok(names) = office::names(bytes) else { return };
    let part = |name: &str| member(bytes, name).ok().flatten().unwrap_or_default();
    let main = if names.iter().any(|name| name == "word/document.xml") { part("word/document.xml") } else { part("content.xml") };
    let mut changes = 0_u64;
    let mut remarks = 0_u64;
    let mut hidden_style = Vec::new();
    let mut hidden = Vec::new();
    xml::tags(&main, |tag| match tag.name() {
        "ins" | "del" | "moveFrom" | "changed-region" => changes += 1,
        "annotation" => remarks += 1,
        "style" => hidden_style = tag.attribute("name").into_iter().collect(),
        "table-properties" if tag.attribute("display").as_deref() == Some("false") => hidden.append(&mut hidden_style),
        "table" => {
            let style = tag.attribute("style-name").filter(|style| hidden.contains(style));
            if let (Some(_), Some(name)) = (style, tag.attribute("name")) {
                said.warn(Finding::warning("metadata-hidden-sheet", "").with("sheet", name));
            }
        }
        _ => {}
    });
    xml::tags(&part("xl/workbook.xml"), |tag| {
        if tag.name() == "sheet" && tag.attribute("state").is_some_and(|state| state != "visible") {
            let name = tag.attribute("name").unwrap_or_default();
            said.warn(Finding::warning("metadata-hidden-sheet", "").with("sheet", name));
        }
    });
    let with_remarks = ["word/comments", "xl/comments", "xl/threadedComments/", "ppt/comments/"];
    for name in names.iter().filter(|name| with_remarks.iter().any(|start| name.starts_with(start)) && !name.contains("/_rels/")).take(100) {
        xml::tags(&part(name), |tag| remarks += u64::from(matches!(tag.name(), "comment" | "cm" | "threadedComment")));
    }
    if changes > 0 {
        said.warn(Finding::warning("metadata-tracked-changes", "").with("count", changes));
    }
    if remarks > 0 {
        said.warn(Finding::warning("metadata-comments", "").with("count", remarks));
    }
}

fn properties(content: &[u8], said: &mut Said) {
    let mut open: Option<(&'static str, bool, String)> = None;
    let _end = xml::walk(content, |piece| {
        match piece {
            Piece::Open(tag) => {
                let found = PROPERTIES.iter().find(|(element, ..)| *element == tag.name());
                open = found.map(|(_, name, person)| (*name, *person, String::new()));
            }
            Piece::Text(text) => {
                if let Some((_, _, value)) = &mut open {
                    value.push_str(text);
                }
            }
            Piece::Close(_) => match open.take() {
                Some((name, true, value)) => said.person(name, &value),
                Some((name, false, value)) => said.value(name, &value),
                None => {}
            },
        }
        ControlFlow::Continue(())
    });
}
