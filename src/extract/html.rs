//! HTML by its tokens alone: no tree, so that no depth of nesting costs anything.
//!
//! Scripts and styles are dropped, block elements and table cells end a block, the title is
//! kept. What a style sheet would hide is text all the same: it is evidence.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};

use crate::model::text::{Loc, Reading};

use super::encoding::{self, Decoded};
use super::gathered::Gathered;

/// Where a page says its encoding (HTML §13.2.3.2 looks at 1,024 bytes; old pages say it later).
const LABEL_WITHIN: usize = 8192;

/// How the tokenizer begins what it says of a page that ends in the middle of a tag or a comment.
const UNEXPECTED_END: &str = "Saw EOF in state";

/// Elements that do not end a block of text.
const INLINE: [&str; 42] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
    "input", "ins", "kbd", "label", "mark", "nobr", "o:p", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
    "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "st1:place", "html:span",
];

/// Reads an HTML page.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let decoded = match decode(bytes) {
        Ok(decoded) => decoded,
        Err(reason) => return Reading::nothing(reason),
    };
    let gathered = blocks(&decoded.text, |part, number| Loc::Paragraph { part: part.to_owned(), number });
    Reading { encoding: Some(decoded.name.to_owned()), ..gathered.finish(decoded.doubt) }
}

/// Splits HTML into blocks, whose places the caller names from the part and a running number.
pub(super) fn blocks(text: &str, place: impl Fn(&str, u32) -> Loc) -> Gathered {
    let sink = Sink { state: RefCell::new(State::default()), place };
    let input = BufferQueue::default();
    let tokenizer = Tokenizer::new(sink, html5ever::tokenizer::TokenizerOpts::default());
    input.push_back(StrTendril::from_slice(text));
    // A script end tag stops the feed; the rest is fed on.
    while !input.is_empty() {
        drop(tokenizer.feed(&input));
    }
    tokenizer.end();
    let mut state = tokenizer.sink.state.into_inner();
    state.flush(&tokenizer.sink.place);
    if state.cut || state.dropped.is_some() {
        state.gathered.tear();
    }
    state.gathered
}

/// Decodes a page by its mark, by being UTF-8, by its label, or by the ladder.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, crate::model::text::Unread> {
    let marked = bytes.starts_with(b"\xEF\xBB\xBF") || bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    // Text that is valid UTF-8 beyond ASCII is UTF-8, whatever an old label says.
    if marked || bytes.contains(&0) || std::str::from_utf8(bytes).is_ok() {
        return encoding::decode(bytes);
    }
    label(bytes).and_then(|label| encoding::by_label(bytes, &label)).map_or_else(|| encoding::decode(bytes), Ok)
}

/// Finds `charset=…` near the start.
fn label(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..LABEL_WITHIN).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, after) = head.split_once("charset")?;
    let value = after.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let end = value.find(|c: char| !(c.is_ascii_alphanumeric() || "-_:.".contains(c))).unwrap_or(value.len());
    value.get(..end).filter(|label| !label.is_empty()).map(str::to_owned)
}

/// What has been read of the page.
#[derive(Default)]
struct State {
    gathered: Gathered,
    text: String,
    in_title: bool,
    /// The element whose content is dropped.
    dropped: Option<&'static str>,
    /// The page ends in the middle of a tag or a comment.
    cut: bool,
    preformatted: u32,
    number: u32,
}

struct Sink<P> {
    state: RefCell<State>,
    place: P,
}

impl<P: Fn(&str, u32) -> Loc> TokenSink for Sink<P> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        match token {
            Token::TagToken(tag) => return state.tag(&tag, &self.place),
            Token::CharacterTokens(text) if state.dropped.is_none() => state.take(&text),
            Token::ParseError(told) => state.cut |= told.starts_with(UNEXPECTED_END),
            Token::CharacterTokens(_) | Token::DoctypeToken(_) | Token::CommentToken(_) | Token::NullCharacterToken
            | Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn tag(&mut self, tag: &Tag, place: &impl Fn(&str, u32) -> Loc) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let start = tag.kind == TagKind::StartTag;
        // A tag that lost its end takes the text up to the next one for names of attributes.
        self.cut |= tag.attrs.iter().any(|attribute| attribute.name.local.contains('<'));
        if let Some(raw) = ["script", "style", "xmp", "iframe", "noembed", "noframes"].into_iter().find(|raw| *raw == name) {
            self.dropped = (start && matches!(raw, "script" | "style")).then_some(raw);
            let kind = if raw == "script" { RawKind::ScriptData } else { RawKind::Rawtext };
            return if start { TokenSinkResult::RawData(kind) } else { TokenSinkResult::Continue };
        }
        match name {
            "br" => self.text.push('\n'),
            _ if INLINE.contains(&name) => {}
            _ => self.flush(place),
        }
        match name {
            "pre" | "textarea" => self.preformatted = if start { self.preformatted + 1 } else { self.preformatted.saturating_sub(1) },
            "title" => self.in_title = start,
            _ => {}
        }
        if start && matches!(name, "title" | "textarea") { TokenSinkResult::RawData(RawKind::Rcdata) } else { TokenSinkResult::Continue }
    }

    /// Adds characters; outside preformatted text, white space is one space.
    fn take(&mut self, text: &str) {
        if self.gathered.is_full() {
            return;
        }
        for c in text.chars() {
            let kept = !c.is_whitespace() || c == '\u{A0}' || (self.preformatted > 0 && c != '\r');
            match c {
                '\u{A0}' => self.text.push(' '),
                _ if kept => self.text.push(c),
                _ if !self.text.ends_with([' ', '\n']) => self.text.push(' '),
                _ => {}
            }
        }
    }

    /// Ends the block.
    fn flush(&mut self, place: &impl Fn(&str, u32) -> Loc) {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        let loc = if self.in_title {
            place("title", 1)
        } else {
            self.number += 1;
            place("body", self.number)
        };
        self.gathered.push(loc, &text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::text::Unread;
    use proptest::prelude::*;

    fn texts(html: &str) -> Vec<String> {
        read(html.as_bytes()).blocks.into_iter().map(|block| block.text).collect()
    }

    #[test]
    fn blocks_end_where_paragraphs_and_cells_end() {
        let html = "<html><head><title>Caso &amp; prueba</title><style>p{x}</style><script>if (a<b) c()</script></head>\
            <body>uno <b>dos</b>\n  tres<p>cuatro<br>cinco<table><tr><td>seis<td>siete</table></body>";
        assert_eq!(texts(html), ["Caso & prueba", "uno dos tres", "cuatro\ncinco", "seis", "siete"]);
    }

    #[test]
    fn text_after_a_script_is_kept() {
        assert_eq!(texts("a<script>1</script>b<script src=x></script><p>c"), ["ab", "c"]);
    }

    #[test]
    fn the_label_of_an_old_page_is_believed() {
        let (bytes, ..) = encoding_rs::WINDOWS_1251.encode("<meta http-equiv=content-type content='text/html; charset=windows-1251'><p>да</p>");
        let reading = read(&bytes);
        assert_eq!((reading.blocks[0].text.as_str(), reading.encoding.as_deref()), ("да", Some("windows-1251")));
    }

    #[test]
    fn a_page_that_ends_inside_of_something_says_so() {
        for cut in ["uno<script>dos", "uno<style>p {} <+style> dos", "uno<p class=\"a>dos", "uno<!-- dos"] {
            let reading = read(cut.as_bytes());
            assert_eq!((reading.blocks[0].text.as_str(), reading.unread), ("uno", Some(Unread::Damaged)), "{cut}");
        }
        assert_eq!(read(b"uno<p>dos").unread, None);
    }

    #[test]
    fn deep_nesting_costs_nothing() {
        assert_eq!(texts(&format!("{}x", "<div><b>".repeat(100_000))), ["x"]);
    }

    #[test]
    fn a_tag_that_swallows_text_is_told() {
        assert_eq!(read(b"<h3 class=\"a\"6Annual report of 2020</h3>").unread, Some(Unread::Damaged));
        assert_eq!(read(b"<h3 title=\"a <b\">Annual report</h3>").unread, None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes: Vec<u8>) {
            prop_assert!(read(&bytes).blocks.iter().all(|block| !block.text.is_empty()));
        }

        #[test]
        fn any_markup_is_read(html in "(<[a-z!/]{0,7}[ a-z='\"]{0,5}>?|&[a-z#0-9]{0,6};?|[ -~]{0,5}){0,40}") {
            prop_assert!(read(html.as_bytes()).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
