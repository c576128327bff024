//! The style sheet of a page: shipped text, plus the running head and foot of print.
//!
//! A page carries its style inside and allows no other (CSP Level 3 §6.7.3.2, hash of the
//! inline style). The values printed in the margins of every sheet (CSS Paged Media §5) are
//! the only data in it: every character of them is written as a CSS escape (CSS Syntax §4.3.7),
//! so that no name can leave its string.

use std::fmt::Write as _;

use crate::model::base64::base64;
use crate::model::digest::Digest;

/// What is printed in the margins of every sheet.
#[derive(Debug, Default)]
pub(super) struct Margins {
    pub(super) top_left: String,
    pub(super) top_right: String,
    pub(super) banner: String,
    pub(super) bottom_left: String,
    /// Whether the sheets are those of North America rather than A4.
    pub(super) letter: bool,
}

/// A style sheet and the source expression that allows it.
#[derive(Debug, Clone)]
pub(super) struct Style {
    pub(super) css: String,
    pub(super) source: String,
}

/// How the banner of a training sample is shown. Of rules marked important the first layer wins, over whatever stands
/// later or closer (CSS Cascade 5 §6.4.4), and a layer without a name takes no further rules: no sheet of an office hides
/// that a case is not real.
const SHOWN: &str = "@layer {
html, body { display: block !important; visibility: visible !important; position: static !important; opacity: 1 !important; transform: none !important; translate: none !important; scale: none !important; rotate: none !important; filter: none !important; clip-path: none !important; mask: none !important; contain: none !important; content-visibility: visible !important; zoom: 1 !important; height: auto !important; max-height: none !important; margin-top: 0 !important; overflow: visible !important }
.pouch-sample { all: initial !important; display: block !important; position: relative !important; z-index: 2147483647 !important; box-sizing: border-box !important; margin: 0 0 .4em !important; padding: .2em .6em !important; border: 2px solid #a00 !important; background: #fff !important; color: #a00 !important; font: 700 1rem/1.3 sans-serif !important; letter-spacing: .04em !important; text-align: center !important; -webkit-print-color-adjust: exact !important; print-color-adjust: exact !important }
.pouch-sample span { all: unset !important; font-weight: 400 !important }
.pouch-sample::before, .pouch-sample::after { content: none !important }
@media print { .pouch-sample { margin: 0 0 .6mm !important; padding: .1mm !important; border-width: 1pt !important; font-size: 7.3pt !important; line-height: 1.26 !important } }
}
";

impl Style {
    pub(super) fn new(shipped: &str, margins: &Margins) -> Self {
        let mut css = if margins.banner.is_empty() { String::new() } else { SHOWN.to_owned() };
        // A `</style>` in an office's own sheet would end it early.
        css.push_str(&shipped.replace("</", "<\\/"));
        css.push_str("\n@page {");
        if margins.letter {
            css.push_str(" size: Letter;");
        }
        for (place, text) in [
            ("top-left", &margins.top_left),
            ("top-center", &margins.banner),
            ("top-right", &margins.top_right),
            ("bottom-left", &margins.bottom_left),
        ] {
            let _ = write!(css, " @{place} {{ content: \"{}\"; }}", string(text));
        }
        css.push_str(" }\n");
        let source = source_of(&css);
        Self { css, source }
    }
}

/// Returns the CSP source expression that allows exactly this style.
pub(super) fn source_of(css: &str) -> String {
    format!("sha256-{}", base64(Digest::of(css).bytes()))
}

/// Writes a text as the inside of a CSS string: everything but letters and digits as `\hex `.
fn string(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else {
            let _ = write!(out, "\\{:X} ", u32::from(c));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_leaves_its_string() {
        let margins = Margins { top_left: "\"}</style><script>\n\\".to_owned(), ..Margins::default() };
        let style = Style::new("a { }", &margins);
        assert!(!style.css.contains("</style") && !style.css.contains("<script"), "{}", style.css);
        assert!(style.css.contains("\\22 \\7D \\3C \\2F style"));
    }
}
