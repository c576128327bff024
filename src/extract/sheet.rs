//! Excel workbooks (XLSX, XLSB, XLS) by the crate calamine: one block a cell, by sheet.
//!
//! XLSX and XLSB are streamed cell by cell: a range would span from A1 to the last cell,
//! which a hostile file puts at the end of the grid. Comments, text boxes, headers and
//! footers of XLSX, which calamine does not read, follow the cells.

use std::io::Cursor;
use std::ops::ControlFlow;

use calamine::{Cell, CellType, Data, DataRef, DataType as _, Reader as _, SheetType, Xls, XlsError, Xlsb, Xlsx, XlsxError};

use crate::archive::office;
use crate::model::text::{Loc, Reading, Unread};

use super::compound;
use super::gathered::Gathered;
use super::office_parts::{member, numbered, reason};
use super::xml::{self, Piece};

/// Cells that are looked at in one workbook.
const MOST_CELLS: u64 = 5_000_000;

/// Reads a workbook of XML parts.
pub(super) fn xlsx(bytes: &[u8]) -> Reading {
    let names = match checked(bytes) {
        Ok(names) => names,
        Err(reason) => return Reading::nothing(reason),
    };
    let mut workbook: Xlsx<_> = match Xlsx::new(Cursor::new(bytes)) {
        Ok(workbook) => workbook,
        Err(XlsxError::Password) => return Reading::nothing(Unread::Encrypted),
        Err(_) => return Reading::nothing(Unread::Damaged),
    };
    let mut cells = Cells::default();
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let Ok(mut reader) = workbook.worksheet_cells_reader(&sheet.name) else {
            cells.unread = Some(Unread::Damaged);
            continue;
        };
        let next = || reader.next_cell().or(Err(Unread::Damaged));
        cells.stream(&sheet.name, next);
    }
    let unlisted = (numbered(&names, "xl/worksheets/sheet", ".xml").len() > workbook.sheets_metadata().len()).then_some(Unread::Damaged);
    let damage = loose(bytes, &names, &mut cells.gathered).err();
    cells.finish(damage.or(unlisted))
}

/// Reads a binary workbook in a ZIP.
pub(super) fn xlsb(bytes: &[u8]) -> Reading {
    let names = match checked(bytes) {
        Ok(names) => names,
        Err(reason) => return Reading::nothing(reason),
    };
    let Ok(mut workbook): Result<Xlsb<_>, _> = Xlsb::new(Cursor::new(bytes)) else { return Reading::nothing(Unread::Damaged) };
    let mut cells = Cells::default();
    for sheet in workbook.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let Ok(mut reader) = workbook.worksheet_cells_reader(&sheet.name) else {
            cells.unread = Some(Unread::Damaged);
            continue;
        };
        cells.stream(&sheet.name, || reader.next_cell().or(Err(Unread::Damaged)));
    }
    let unlisted = (numbered(&names, "xl/worksheets/sheet", ".bin").len() > workbook.sheets_metadata().len()).then_some(Unread::Damaged);
    let damage = loose(bytes, &names, &mut cells.gathered).err();
    cells.finish(damage.or(unlisted))
}

/// Reads a workbook of Excel 5 to 2003.
pub(super) fn xls(bytes: &[u8]) -> Reading {
    // calamine follows a chain of sectors that runs in a circle until there is no memory left.
    if bytes.starts_with(compound::SIGNATURE) && compound::open(bytes).is_none() {
        return Reading::nothing(Unread::Damaged);
    }
    let mut workbook: Xls<_> = match Xls::new(Cursor::new(bytes)) {
        Ok(workbook) => workbook,
        Err(XlsError::Password) => return Reading::nothing(Unread::Encrypted),
        Err(_) => return Reading::nothing(Unread::Damaged),
    };
    // A workbook always has a sheet.
    let unread = workbook.sheets_metadata().is_empty().then_some(Unread::Damaged);
    let mut cells = Cells { unread, ..Cells::default() };
    let mut names: Vec<String> = workbook.sheets_metadata().iter().map(|sheet| sheet.name.clone()).collect();
    names.dedup();
    for name in names {
        let Ok(range) = workbook.worksheet_range(&name) else {
            cells.unread = Some(Unread::Damaged);
            continue;
        };
        let (top, left) = range.start().unwrap_or_default();
        let mut used = range.used_cells();
        cells.stream(&name, || {
            let next = used.next().map(|(row, column, value): (usize, usize, &Data)| {
                let place = (top.saturating_add(u32::try_from(row).unwrap_or(u32::MAX)), left.saturating_add(u32::try_from(column).unwrap_or(u32::MAX)));
                Cell::new(place, value.clone())
            });
            Ok(next)
        });
    }
    cells.finish(None)
}

/// Lists the members; parts that are read whole must not inflate beyond the limit.
fn checked(bytes: &[u8]) -> Result<Vec<String>, Unread> {
    let names = office::names(bytes).map_err(reason)?;
    let whole = names.iter().filter(|name| ["sharedstrings", "styles", "workbook"].iter().any(|part| name.to_ascii_lowercase().contains(part)));
    for name in whole {
        member(bytes, name)?;
    }
    Ok(names)
}

#[derive(Default)]
struct Cells {
    gathered: Gathered,
    seen: u64,
    unread: Option<Unread>,
}

impl Cells {
    /// Takes the cells of one sheet, one by one.
    fn stream<V: Value + CellType>(&mut self, sheet: &str, mut next: impl FnMut() -> Result<Option<Cell<V>>, Unread>) {
        loop {
            let cell = match next() {
                Ok(Some(cell)) => cell,
                Ok(None) => return,
                Err(reason) => {
                    self.unread = Some(reason);
                    return;
                }
            };
            self.seen += 1;
            if self.seen > MOST_CELLS {
                self.unread = Some(Unread::TooLarge);
                return;
            }
            let (row, column) = cell.get_position();
            let loc = Loc::Sheet { sheet: sheet.to_owned(), row: row.saturating_add(1), column: column.saturating_add(1) };
            if !self.gathered.push(loc, &cell.get_value().shown()) {
                return;
            }
        }
    }

    fn finish(self, damage: Option<Unread>) -> Reading {
        self.gathered.finish(self.unread.or(damage))
    }
}

/// A value as a person would read it.
trait Value {
    fn shown(&self) -> String;
}

impl Value for DataRef<'_> {
    fn shown(&self) -> String {
        match self {
            Self::SharedString(text) => (*text).to_owned(),
            Self::Int(_) | Self::Float(_) | Self::String(_) | Self::Bool(_) | Self::DateTime(_) | Self::DateTimeIso(_) | Self::DurationIso(_) | Self::Error(_)
            | Self::Empty => Data::from(self.clone()).shown(),
        }
    }
}

impl Value for Data {
    fn shown(&self) -> String {
        if let Self::DateTime(moment) = self
            && (moment.is_duration() || (0.0..1.0).contains(&moment.as_f64()))
        {
            return clock(moment.as_f64());
        }
        if let Self::DateTime(moment) = self {
            let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
            let date = format!("{year:04}-{month:02}-{day:02}");
            return if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") };
        }
        self.as_string().unwrap_or_else(|| self.to_string())
    }
}

/// Shows a part of a day, or many days, as hours, minutes and seconds.
fn clock(days: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast of a float stays within the bounds of the number, and this one has no sign")]
    let seconds = (days.abs() * 86_400.0).round() as u64;
    let sign = if days < 0.0 { "-" } else { "" };
    format!("{sign}{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Reads the paragraphs of comments, text boxes, charts, headers and footers.
fn loose(bytes: &[u8], names: &[String], gathered: &mut Gathered) -> Result<(), Unread> {
    let mut numbers = std::collections::BTreeMap::<&str, u32>::new();
    for name in names.iter().filter(|name| !name.contains("/_rels/")) {
        let part = match name.trim_start_matches('/').strip_prefix("xl/") {
            Some(rest) if rest.starts_with("comments") || rest.starts_with("threadedComments") => "comment",
            Some(rest) if rest.starts_with("drawings/drawing") => "shape",
            // The words of its titles; its numbers stand in the cells.
            Some(rest) if rest.starts_with("charts/chart") => "chart",
            _ => continue,
        };
        let content = member(bytes, name)?.unwrap_or_default();
        let mut text = String::new();
        let mut in_text = false;
        xml::walk(&content, |piece| {
            match piece {
                Piece::Open(tag) if matches!(tag.name(), "t" | "text") => in_text = true,
                Piece::Text(found) if in_text && found.trim().is_empty() => text.push(' '),
                Piece::Text(found) if in_text => text.push_str(found),
                Piece::Close("t") => in_text = false,
                Piece::Close("p" | "text" | "comment" | "threadedComment") => {
                    in_text = false;
                    let number = numbers.entry(part).or_default();
                    *number += u32::from(!text.trim().is_empty());
                    gathered.push(Loc::Paragraph { part: part.to_owned(), number: *number }, &text);
                    text.clear();
                }
                Piece::Open(_) | Piece::Text(_) | Piece::Close(_) => {}
            }
            ControlFlow::Continue(())
        })?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::office::tests::stored;
    use proptest::prelude::*;

    const REL: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    fn workbook(sheet: &str) -> Vec<u8> {
        let book = format!(
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{REL}\"><sheets><sheet name=\"Hoja\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
        );
        let rels = format!(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{REL}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
        );
        let root = rels.replace("/worksheet", "/officeDocument").replace("worksheets/sheet1", "xl/workbook");
        let sheet = format!("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{sheet}</sheetData></worksheet>");
        stored(&[
            ("[Content_Types].xml", b"<Types/>"),
            ("_rels/.rels", root.as_bytes()),
            ("xl/workbook.xml", book.as_bytes()),
            ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
            ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
            ("xl/comments1.xml", b"<comments><comment><text><r><t>ojo</t></r></text></comment></comments>"),
        ])
    }

    #[test]
    fn a_sheet_that_the_workbook_does_not_list_is_told() {
        let mut bytes = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        assert_eq!(xlsx(&bytes).unread, None);
        let at = bytes.windows(7).position(|found| found == b"<sheet ").unwrap();
        bytes[at + 3] = b'x';
        assert_eq!(xlsx(&bytes).unread, Some(Unread::Damaged));
    }

    #[test]
    fn a_chain_that_runs_in_a_circle_is_damage() {
        let mut bytes = compound::tests::file(&[("/Workbook", &[0; 9000])]);
        let at = (4096..8192).step_by(4).find(|at| bytes[*at] < 100 && bytes[at + 1..at + 4] == [0; 3]).unwrap();
        // The second link of the chain leads back to the first.
        bytes[at + 4] = u8::try_from((at - 4096) / 4).unwrap();
        assert_eq!(xls(&bytes), Reading::nothing(Unread::Damaged));
    }

    #[test]
    fn cells_have_the_names_of_their_places_and_comments_follow() {
        let sheet = "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>hola</t></is></c><c r=\"C2\"><v>1.5</v></c></row>";
        let found: Vec<_> = xlsx(&workbook(sheet)).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect();
        let expected = [("Hoja!B2", "hola"), ("Hoja!C2", "1.5"), ("comment ¶1", "ojo")];
        assert_eq!(found, expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn titles_of_charts_are_read() {
        let mut gathered = Gathered::default();
        let book = stored(&[("xl/charts/chart1.xml", b"<c:chartSpace><c:title><a:p><a:r><a:t>Pagos</a:t></a:r></a:p></c:title><c:v>7</c:v></c:chartSpace>")]);
        loose(&book, &["xl/charts/chart1.xml".to_owned()], &mut gathered).unwrap();
        let found = gathered.finish(None).blocks;
        assert_eq!(found.iter().map(|block| (block.loc.to_string(), block.text.as_str())).collect::<Vec<_>>(), [("chart ¶1".to_owned(), "Pagos")]);
    }

    #[test]
    fn times_are_shown_as_a_clock_shows_them() {
        use calamine::{ExcelDateTime, ExcelDateTimeType};
        let shown = |days, kind| Data::DateTime(ExcelDateTime::new(days, kind, false)).shown();
        assert_eq!(shown(10.632_060_185_185_2, ExcelDateTimeType::TimeDelta), "255:10:10");
        assert_eq!(shown(0.5, ExcelDateTimeType::DateTime), "12:00:00");
        assert_eq!(shown(42_370.0, ExcelDateTimeType::DateTime), "2016-01-01");
        assert_eq!(shown(42_370.25, ExcelDateTimeType::DateTime), "2016-01-01 06:00:00");
    }

    #[test]
    fn the_far_corner_of_the_grid_costs_nothing() {
        let sheet = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row>";
        assert_eq!(xlsx(&workbook(sheet)).blocks[1].loc.to_string(), "Hoja!XFD1048576");
    }

    #[test]
    fn what_is_no_workbook_is_damaged() {
        for read in [xlsx, xlsb, xls] {
            assert_eq!(read(b"PK\x03\x04 nothing").unread, Some(Unread::Damaged));
        }
    }

    proptest! {
        #[test]
        fn any_sheet_is_read(xml in "(</?(row|c|v|is|t)( r=\"[A-Z]{1,4}[0-9]{1,8}\")?( t=\"(s|b|inlineStr)\")?/?>|[0-9.a]{0,4}){0,30}") {
            prop_assert!(xlsx(&workbook(&xml)).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
