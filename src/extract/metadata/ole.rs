//! Properties of OLE files (MS-OLEPS `SummaryInformation`), and hidden sheets of old workbooks.

use std::io::Cursor;

use calamine::{Reader as _, SheetVisible, Xls};

use crate::model::finding::Finding;
use crate::model::moment::Moment;

use super::{Said, mail};
use super::super::{compound, msg, pages};

/// Properties that matter: number, name, whether it names a person.
const PROPERTIES: [(u32, &str, bool); 8] = [
    (2, "title", false),
    (3, "subject", false),
    (4, "author", true),
    (8, "last-author", true),
    (9, "revision", false),
    (12, "created", false),
    (13, "modified", false),
    (18, "application", false),
];

/// Reads the properties of an OLE file.
pub(super) fn read(bytes: &[u8], mime: &str, said: &mut Said) {
    if mime == "application/vnd.ms-outlook" {
        return mail::read(msg::transport(bytes).unwrap_or_default().as_bytes(), said);
    }
    let Some(mut file) = compound::open(bytes) else { return };
    let summary = compound::stream(&mut file, "/\u{5}SummaryInformation").unwrap_or_default();
    // A set that is cut gives what stands before the cut.
    let _complete = summary_values(&summary, said).is_some();
    if mime == "application/vnd.ms-excel"
        && let Ok(workbook) = Xls::<_>::new(Cursor::new(bytes))
    {
        for sheet in workbook.sheets_metadata().iter().filter(|sheet| sheet.visible != SheetVisible::Visible) {
            said.warn(Finding::warning("metadata-hidden-sheet", "").with("sheet", &sheet.name));
        }
    }
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

/// Reads the first property set of a stream.
fn summary_values(stream: &[u8], said: &mut Said) -> Option<()> {
    let set = stream.get(usize::try_from(u32_at(stream, 44)?).ok()?..)?;
    let count = u32_at(set, 4)?.min(100);
    let place = |wanted: u32| {
        let each = (0..count).filter_map(|n| usize::try_from(n).ok());
        let mut found = each.filter_map(|n| Some((u32_at(set, 8 + n * 8)?, u32_at(set, 12 + n * 8)?)));
        let (_, at) = found.find(|(id, _)| *id == wanted)?;
        usize::try_from(at).ok()
    };
    let page = place(1).and_then(|at| u32_at(set, at + 4)).and_then(|page| pages::windows(i32::try_from(page & 0xFFFF).ok()?));
    for (id, name, person) in PROPERTIES {
        let Some(value) = place(id).and_then(|at| value(set.get(at..)?, page)) else { continue };
        if person {
            said.person(name, &value);
        } else {
            said.value(name, &value);
        }
    }
    Some(())
}

/// Reads a typed value: a string in the set's code page, UTF-16, or a moment.
fn value(bytes: &[u8], page: Option<&'static encoding_rs::Encoding>) -> Option<String> {
    let length = usize::try_from(u32_at(bytes, 4)?).ok()?;
    match u32_at(bytes, 0)? {
        30 => {
            let raw = bytes.get(8..8_usize.checked_add(length)?)?;
            let (text, _) = page.unwrap_or(encoding_rs::WINDOWS_1252).decode_without_bom_handling(raw);
            Some(text.trim_end_matches('\0').to_owned())
        }
        31 => {
            let raw = bytes.get(8..8_usize.checked_add(length.checked_mul(2)?)?)?;
            let (text, _) = encoding_rs::UTF_16LE.decode_without_bom_handling(raw);
            Some(text.trim_end_matches('\0').to_owned())
        }
        64 => {
            let ticks = u64::from_le_bytes(bytes.get(4..12)?.try_into().ok()?);
            let seconds = i64::try_from(ticks / 10_000_000).ok()? - 11_644_473_600;
            (seconds > 0).then(|| Moment::from_unix(seconds).to_string())
        }
        _ => None,
    }
}
