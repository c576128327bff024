//! The banner of a training sample: put into a page after it was rendered, in pouch's own words and style.
//!
//! Templates, sentences and style sheet may be an office's own. So nothing of them is asked for the banner: it becomes the
//! first element of the body, and a page whose head leaves that place open to doubt is refused.

use crate::i18n::{Locale, plain};
use crate::model::lang_tag::LangTag;

use super::error::DossierError;
use super::style::Style;

/// What stands on every page of a training sample, in the languages of reader and sender.
#[derive(Debug)]
pub(super) struct Banner {
    /// The sentences with their languages.
    says: Vec<(LangTag, String)>,
}

impl Banner {
    /// Takes the sentences that come with pouch.
    pub(super) fn new(reader: &LangTag, sender: &LangTag) -> Result<Self, DossierError> {
        let mut says: Vec<(LangTag, String)> = Vec::new();
        for tag in [reader, sender] {
            let locale = Locale::embedded(tag)?;
            let text = plain(&locale.say_plain("page-sample", &[]));
            if says.iter().all(|(_, known)| *known != text) {
                says.push((locale.tag().clone(), text));
            }
        }
        Ok(Self { says })
    }

    /// Takes one sentence, for a sheet that has its own language.
    pub(super) fn of(tag: LangTag, text: &str) -> Self {
        Self { says: vec![(tag, text.to_owned())] }
    }

    /// Returns the sentences in one line, for the margin of every printed sheet.
    pub(super) fn line(&self) -> String {
        self.says.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(" · ")
    }

    /// Puts the banner into a page, or refuses the page.
    pub(super) fn put(&self, template: &str, page: &str, style: &Style) -> Result<String, DossierError> {
        let refused = || DossierError::NoBanner { template: template.to_owned() };
        let (before, after) = body(page, &style.css).and_then(|at| page.split_at_checked(at)).ok_or_else(refused)?;
        // Markup of templates only: what comes from a case is escaped.
        let lower = after.to_ascii_lowercase();
        if ["<script", "<style", "<link", "<body", "<html", "<frameset"].iter().any(|tag| lower.contains(tag)) {
            return Err(refused());
        }
        let mut says = self.says.iter();
        let (tag, text) = says.next().ok_or_else(refused)?;
        let more: Vec<String> = says.map(|(tag, text)| format!(" <span lang=\"{tag}\">{}</span>", escaped(text))).collect();
        Ok(format!("{before}\n<aside class=\"pouch-sample\" lang=\"{tag}\">{}{}</aside>{after}", escaped(text), more.concat()))
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Returns where the body of a page begins: after a head of nothing but what a head needs, with the page's own style.
fn body(page: &str, css: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = page.get(at..)?;
        let start = rest.find('<')?;
        // Text before the body would begin it.
        if !rest.get(..start)?.trim().is_empty() {
            return None;
        }
        let tag = rest.get(start + 1..)?;
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '/' | '!')).next()?.to_ascii_lowercase();
        let end = at + start + 1 + end_of(tag)?;
        at = match name.as_str() {
            "!doctype" | "html" | "head" | "/head" | "meta" => end,
            "title" => end + closing(page.get(end..)?, "</title>")?,
            "style" => {
                let inside = page.get(end..)?.strip_prefix(css)?;
                page.len() - inside.strip_prefix("</style>")?.len()
            }
            "body" => return Some(end),
            _ => return None,
        };
    }
}

/// Where a tag ends, its closing bracket included.
fn end_of(tag: &str) -> Option<usize> {
    let mut quote: Option<char> = None;
    for (at, c) in tag.char_indices() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return Some(at + 1),
            _ => {}
        }
    }
    None
}

fn closing(text: &str, tag: &str) -> Option<usize> {
    Some(text.to_ascii_lowercase().find(tag)? + tag.len())
}

#[cfg(test)]
mod tests {
    use super::super::style::Margins;
    use super::*;
    use proptest::prelude::*;

    fn put(page: &str) -> Result<String, DossierError> {
        let tag = |text: &str| LangTag::parse(text).unwrap();
        Banner::new(&tag("es"), &tag("zh-Hans")).unwrap().put("t.html", page, &Style::new("a { }", &Margins::default()))
    }

    fn head() -> String {
        format!("<!DOCTYPE html>\n<html lang=\"es\"><head><title>a</title><style>{}</style></head>", Style::new("a { }", &Margins::default()).css)
    }

    #[test]
    fn the_banner_is_the_first_thing_of_the_body() {
        let page = put(&format!("{}<body class=\"a>b\"><p>x</p></body>", head())).unwrap();
        assert!(page.contains("<body class=\"a>b\">\n<aside class=\"pouch-sample\" lang=\"es\">EJEMPLO"), "{page}");
        assert!(page.contains("<span lang=\"zh-Hans\">培训样例"), "{page}");
    }

    #[test]
    fn a_page_that_could_swallow_it_is_refused() {
        for head in [
            format!("{}<!-- <body> -->", head()),
            head().replace("<title>", "<noscript><title>"),
            head().replace("a { }", ".pouch-sample { display: none }"),
            format!("{}<style>p {{ display: none }}</style>", head()),
            format!("{}<template>", head()),
            format!("{}text", head()),
        ] {
            assert!(put(&format!("{head}<body><p>x</p></body>")).is_err(), "{head}");
        }
        for body in ["<script>x</script>", "<STYLE>p { }</STYLE>", "<link rel=stylesheet href=a.css>", "<body hidden>"] {
            assert!(put(&format!("{}<body>{body}</body>", head())).is_err(), "{body}");
        }
        assert!(put("<p>no page</p>").is_err());
    }

    proptest! {
        #[test]
        fn no_page_makes_it_panic(page in "(<|>|!|-|\"|'|body|title|style|/|[a-z ]){0,60}") {
            drop(put(&page));
        }
    }
}
