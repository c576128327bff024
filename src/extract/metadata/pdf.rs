//! Properties of a PDF (ISO 32000 §14.3.3) and the remarks laid over its pages.

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, DateTime, Dict, Name};

use crate::model::finding::Finding;

use super::Said;

/// Annotations that are somebody's remark.
const REMARKS: [&[u8]; 9] = [b"Text", b"FreeText", b"Highlight", b"Underline", b"StrikeOut", b"Squiggly", b"Caret", b"Ink", b"Stamp"];

/// Reads the properties.
pub(super) fn read(bytes: &[u8], said: &mut Said) {
    let Ok(pdf) = Pdf::new(bytes.to_vec()) else { return };
    let found = pdf.metadata();
    if let Some(author) = &found.author {
        said.person("author", &text(author));
    }
    let values = [("title", &found.title), ("subject", &found.subject), ("application", &found.creator), ("producer", &found.producer)];
    for (name, value) in values {
        said.value(name, &value.as_deref().map(text).unwrap_or_default());
    }
    for (name, date) in [("created", found.creation_date), ("modified", found.modification_date)] {
        said.value(name, &date.map(moment).unwrap_or_default());
    }
    said.value("pages", &pdf.pages().len().to_string());
    let remarks: usize = pdf.pages().iter().take(5_000).map(|page| remarks(page.raw())).sum();
    if remarks > 0 {
        said.warn(Finding::warning("metadata-comments", "").with("count", remarks));
    }
}

fn remarks(page: &Dict<'_>) -> usize {
    let Some(annotations) = page.get::<Array<'_>>("Annots") else { return 0 };
    let each = annotations.iter::<Dict<'_>>().take(10_000);
    each.filter(|one| one.get::<Name<'_>>("Subtype").is_some_and(|kind| REMARKS.contains(&kind.as_ref()))).count()
}

/// Decodes a text string: UTF-16 with a mark, UTF-8 with a mark, else Latin (§7.9.2.2).
pub(in crate::extract) fn text(raw: &[u8]) -> String {
    match raw {
        [0xFE, 0xFF, wide @ ..] => encoding_rs::UTF_16BE.decode_without_bom_handling(wide).0.into_owned(),
        [0xFF, 0xFE, wide @ ..] => encoding_rs::UTF_16LE.decode_without_bom_handling(wide).0.into_owned(),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => encoding_rs::WINDOWS_1252.decode_without_bom_handling(raw).0.into_owned(),
    }
}

fn moment(date: DateTime) -> String {
    let sign = if date.utc_offset_hour < 0 { '-' } else { '+' };
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{sign}{:02}:{:02}",
        date.year, date.month, date.day, date.hour, date.minute, date.second, date.utc_offset_hour.unsigned_abs(), date.utc_offset_minute
    )
}
