//! What people typed over a PDF: values of form fields (ISO 32000 §12.7), remarks (§12.5.6).

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Number, Object, String as Text};

use crate::model::text::Loc;

use super::super::gathered::Gathered;
use super::super::metadata::pdf_text;

/// Fields inside fields.
const DEEPEST: u32 = 16;
/// Choices of one list that are read.
const MOST_CHOICES: usize = 1_000;
/// Fields and remarks that are read.
const MOST: usize = 10_000;

/// Adds the values of fields that the pages do not show anyway.
pub(super) fn fields(pdf: &Pdf, gathered: &mut Gathered) {
    let root = pdf.xref().get::<Dict<'_>>(pdf.xref().root_id());
    let form = root.and_then(|root| root.get::<Dict<'_>>("AcroForm"));
    let Some(all) = form.and_then(|form| form.get::<Array<'_>>("Fields")) else { return };
    let mut seen = 0;
    for field in all.iter::<Dict<'_>>() {
        if gathered.is_full() {
            return;
        }
        read(&field, "", 0, &mut seen, gathered);
    }
}

fn read(field: &Dict<'_>, above: &str, depth: u32, seen: &mut usize, gathered: &mut Gathered) {
    *seen += 1;
    if depth > DEEPEST || *seen > MOST {
        gathered.fill();
        return;
    }
    let own = field.get::<Text<'_>>("T").map(|name| pdf_text(name.as_bytes())).unwrap_or_default();
    let name = match (above, own.as_str()) {
        (above, "") => above.to_owned(),
        ("", own) => own.to_owned(),
        (above, own) => format!("{above}.{own}"),
    };
    let value = match field.get::<Object<'_>>("V") {
        Some(Object::String(text)) => pdf_text(text.as_bytes()),
        Some(Object::Array(choices)) => choices.iter::<Text<'_>>().map(|text| pdf_text(text.as_bytes())).collect::<Vec<_>>().join("\n"),
        Some(Object::Stream(stream)) => stream.decoded().map(|text| pdf_text(&text)).unwrap_or_default(),
        _ => String::new(),
    };
    if !gathered.contains(&value) {
        let short: String = name.chars().take(80).collect();
        gathered.push(Loc::Paragraph { part: format!("form {short}"), number: 1 }, &value);
    }
    let offered = offered(field);
    if !gathered.contains(&offered) {
        let short: String = name.chars().take(80).collect();
        gathered.push(Loc::Paragraph { part: format!("form {short}"), number: 2 }, &offered);
    }
    if let Some(kids) = field.get::<Array<'_>>("Kids") {
        for kid in kids.iter::<Dict<'_>>() {
            if gathered.is_full() {
                return;
            }
            read(&kid, &name, depth + 1, seen, gathered);
        }
    }
}

/// Returns what a list offers, one choice a line; a list that drops down shows only what was chosen (ISO 32000 §12.7.5.4).
fn offered(field: &Dict<'_>) -> String {
    const DROPS_DOWN: i64 = 1 << 17;
    let is_list = field.get::<Name<'_>>("FT").is_some_and(|kind| kind.as_ref() == b"Ch");
    let flags = field.get::<Number>("Ff").map_or(0, |flags| flags.as_i64());
    let Some(choices) = field.get::<Array<'_>>("Opt").filter(|_| is_list && flags & DROPS_DOWN == 0) else { return String::new() };
    let shown = |choice: Object<'_>| {
        // What is sent, and what is shown.
        let last = if let Object::Array(pair) = &choice { pair.iter::<Text<'_>>().last() } else { None };
        let text = if let Object::String(text) = choice { Some(text) } else { last };
        text.map(|text| pdf_text(text.as_bytes()))
    };
    choices.iter::<Object<'_>>().take(MOST_CHOICES).filter_map(shown).collect::<Vec<_>>().join("\n")
}

/// Adds the remarks laid over a page.
pub(super) fn remarks(page: &Dict<'_>, number: u32, gathered: &mut Gathered) {
    let Some(all) = page.get::<Array<'_>>("Annots") else { return };
    for (remark, at) in all.iter::<Dict<'_>>().zip(1..) {
        if usize::try_from(at).is_ok_and(|at| at > MOST) {
            gathered.fill();
            return;
        }
        let kind = remark.get::<Name<'_>>("Subtype");
        let text = remark.get::<Text<'_>>("Contents").map(|text| pdf_text(text.as_bytes())).unwrap_or_default();
        let wordless = kind.is_none_or(|kind| matches!(kind.as_ref(), b"Link" | b"Widget" | b"Popup"));
        if !wordless && !gathered.contains(&text) {
            gathered.push(Loc::Paragraph { part: format!("p{number} comment"), number: at }, &text);
        }
    }
}
