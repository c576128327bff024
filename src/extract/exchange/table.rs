//! The table of a returned document: rows of number, source and translation, in Word's and in
//! that of `LibreOffice`. Passages deleted while changes were tracked are gone.

use std::ops::ControlFlow;

use super::{Found, Pair, unified, walk};
use crate::extract::xml::Piece;
use crate::model::text::Unread;

/// The names a format uses.
pub(super) struct Names {
    table: &'static str,
    row: &'static str,
    cell: &'static str,
    paragraph: &'static str,
    /// The element that holds characters; where it is empty, the paragraph does.
    text: &'static str,
    line: [&'static str; 2],
    tab: &'static str,
    /// Elements whose content is not there.
    gone: [&'static str; 6],
}

/// Word's names (ECMA-376).
pub(super) const WORD: Names = Names {
    table: "tbl",
    row: "tr",
    cell: "tc",
    paragraph: "p",
    text: "t",
    line: ["br", "cr"],
    tab: "tab",
    gone: ["del", "moveFrom", "pPr", "rPr", "Fallback", "txbxContent"],
};

/// The names of ODF.
pub(super) const ODF: Names = Names {
    table: "table",
    row: "table-row",
    cell: "table-cell",
    paragraph: "p",
    text: "",
    line: ["line-break", "line-break"],
    tab: "tab",
    gone: ["tracked-changes", "annotation", "note", "frame", "sequence-decls", "forms"],
};

/// What stands above the numbers in our own table.
const HEAD: &str = "№";

#[derive(Default)]
struct State {
    tables: usize,
    rows: usize,
    cells: Option<Vec<String>>,
    in_cell: bool,
    gone: usize,
}

/// Reads the rows that have three cells or more, and those of two below a first row.
pub(super) fn read(content: &[u8], names: &Names, found: &mut Found) -> Result<(), Unread> {
    let mut state = State::default();
    walk(content, |open, piece| {
        match piece {
            Piece::Open(tag) if state.gone > 0 || names.gone.contains(&tag.name()) => state.gone += 1,
            Piece::Open(tag) => state.begin(names, tag.name(), tag.attribute("c").as_deref()),
            Piece::Close(_) if state.gone > 0 => state.gone -= 1,
            Piece::Close(name) => return state.end(names, name, found),
            Piece::Text(text) => {
                let counts = state.gone == 0 && state.in_cell && if names.text.is_empty() { open.iter().any(|name| name == names.paragraph) } else { open.last().is_some_and(|name| name == names.text) };
                if counts && let Some(cell) = state.cells.as_mut().and_then(|cells| cells.last_mut()) {
                    unified(cell, text);
                }
            }
        }
        ControlFlow::Continue(())
    })
}

impl State {
    fn begin(&mut self, names: &Names, name: &str, count: Option<&str>) {
        if name == names.table {
            self.tables += 1;
            self.rows = if self.tables == 1 { 0 } else { self.rows };
        } else if self.tables == 1 && name == names.row {
            self.cells = Some(Vec::new());
        } else if self.tables == 1 && name == names.cell {
            self.in_cell = true;
            if let Some(cells) = self.cells.as_mut().filter(|cells| cells.len() < 64) {
                cells.push(String::new());
            }
        } else if self.in_cell {
            let added = if names.line.contains(&name) {
                "\n".to_owned()
            } else if name == names.tab {
                "\t".to_owned()
            } else if name == "noBreakHyphen" {
                "\u{2011}".to_owned()
            } else if name == "s" && names.text.is_empty() {
                " ".repeat(count.and_then(|count| count.parse().ok()).unwrap_or(1).min(64))
            } else {
                return;
            };
            if let Some(cell) = self.cells.as_mut().and_then(|cells| cells.last_mut()) {
                cell.push_str(&added);
            }
        }
    }

    fn end(&mut self, names: &Names, name: &str, found: &mut Found) -> ControlFlow<Option<Unread>> {
        if name == names.table {
            self.tables = self.tables.saturating_sub(1);
        } else if self.tables == 1 && name == names.cell {
            self.in_cell = false;
        } else if name == names.paragraph && self.in_cell {
            if let Some(cell) = self.cells.as_mut().and_then(|cells| cells.last_mut()) {
                cell.push('\n');
            }
        } else if self.tables == 1 && name == names.row {
            let is_first = self.rows == 0;
            self.rows += 1;
            return self.cells.take().map_or(ControlFlow::Continue(()), |cells| row(&cells, is_first, found));
        }
        ControlFlow::Continue(())
    }
}

fn row(cells: &[String], is_first: bool, found: &mut Found) -> ControlFlow<Option<Unread>> {
    let side = |text: &String| text.trim().to_owned();
    match cells {
        [name, source, target, ..] if name.trim() != HEAD => found.push(Pair { name: side(name), source: side(source), target: side(target) }),
        // The column of numbers was deleted: the source tells which segment it is.
        [source, target] if !is_first => found.push(Pair { name: String::new(), source: side(source), target: side(target) }),
        _ => ControlFlow::Continue(()),
    }
}
