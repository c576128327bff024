//! XLIFF 1.2 and 2.1 (OASIS), as small as a translator's program needs them.
//!
//! In 1.2 the target is filled with the source: `OmegaT` 3.6 translates the target and silently
//! gives back nothing where there is none. No inline codes are written.

use std::fmt::Write as _;

use super::{Form, Work, escaped};

/// Writes XLIFF 1.2.
pub(super) fn one(work: &Work<'_>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n");
    let (from, to) = (escaped(work.from.as_str()), escaped(work.to.as_str()));
    let (item, request) = (work.item, escaped(work.request));
    let _infallible = writeln!(out, " <file original=\"{request}-{item}\" source-language=\"{from}\" target-language=\"{to}\" datatype=\"plaintext\">\n  <header>");
    for note in notes(work, Form::Xliff) {
        let _infallible = writeln!(out, "   <note>{note}</note>");
    }
    out.push_str("  </header>\n  <body>\n");
    for segment in work.segments {
        let (id, text, place) = (work.name(segment), escaped(&segment.text), escaped(&segment.place));
        let _infallible = writeln!(
            out,
            "   <trans-unit id=\"{id}\" xml:space=\"preserve\"><source>{text}</source><target state=\"needs-translation\">{text}</target><note>{place}</note></trans-unit>"
        );
    }
    out.push_str("  </body>\n </file>\n</xliff>\n");
    out
}

/// Writes XLIFF 2.1.
pub(super) fn two(work: &Work<'_>) -> String {
    let (from, to) = (escaped(work.from.as_str()), escaped(work.to.as_str()));
    let (item, request) = (work.item, escaped(work.request));
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _infallible = writeln!(out, "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"{from}\" trgLang=\"{to}\">");
    let _infallible = writeln!(out, " <file id=\"{request}-{item}\" original=\"{request}-{item}\">\n  <notes>");
    for note in notes(work, Form::Xliff2) {
        let _infallible = writeln!(out, "   <note>{note}</note>");
    }
    out.push_str("  </notes>\n");
    for segment in work.segments {
        let (id, text, place) = (work.name(segment), escaped(&segment.text), escaped(&segment.place));
        let _infallible = writeln!(
            out,
            "  <unit id=\"{id}\" xml:space=\"preserve\"><notes><note>{place}</note></notes><segment state=\"initial\"><source>{text}</source></segment></unit>"
        );
    }
    out.push_str(" </file>\n</xliff>\n");
    out
}

fn notes(work: &Work<'_>, form: Form) -> Vec<String> {
    let title = std::iter::once(work.title());
    title.chain(work.instructions(form)).map(|note| escaped(&note)).collect()
}
