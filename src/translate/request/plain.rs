//! Plain text: for whoever has nothing but an editor.
//!
//! The name of a segment in brackets, its source, a line with `=>`, and room for the translation.

use super::{Form, Work};
use crate::translate::segment;

/// The line below which the translation belongs.
pub(super) const BELOW: &str = "=>";

/// Writes the work as text.
pub(super) fn write(work: &Work<'_>) -> String {
    let mut out = format!("{}\n\n", work.title());
    for note in work.instructions(Form::Txt) {
        out.push_str(&note);
        out.push_str("\n\n");
    }
    for segment in work.segments {
        out.extend(["[", &work.name(segment), "]\n"]);
        for line in segment.text.lines() {
            // A line of the source must never pass for a line of the form.
            let like_ours = line.trim() == BELOW || (line.trim().starts_with('[') && segment::named(line).is_some());
            out.push_str(if like_ours { "\\ " } else { "" });
            out.push_str(line);
            out.push('\n');
        }
        out.push_str(BELOW);
        out.push_str("\n\n");
    }
    out
}
