//! Small RTF documents written by hand.

use super::*;
use proptest::prelude::*;

fn found(raw: &str) -> Vec<(String, String)> {
    read(raw.as_bytes()).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect()
}

fn texts(raw: &str) -> Vec<String> {
    found(raw).into_iter().map(|(_, text)| text).collect()
}

#[test]
fn paragraphs_headers_and_notes_have_their_places() {
    let raw = "{\\rtf1\\ansi{\\header cab\\par}uno{\\footnote nota}\\par dos\\cell}";
    let expected = [("header ¶1", "cab"), ("footnote ¶1", "nota"), ("¶1", "uno"), ("¶2", "dos")];
    assert_eq!(found(raw), expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
}

#[test]
fn each_font_decodes_by_its_own_code_page() {
    let raw = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset134 SimSun;}}\
        \\f0 caf\\'e9 \\f1\\'e4\\'e0 \\f2\\'d6\\'d0\\'ce\\'c4}";
    assert_eq!(texts(raw), ["café да 中文"]);
}

#[test]
fn more_ends_than_beginnings_are_damage() {
    assert_eq!(read(b"{\\rtf1 uno\\par}\n dos}").unread, Some(Unread::Damaged));
    assert_eq!(read(b"{\\rtf1 uno\\par}\n\0").unread, None);
}

#[test]
fn unicode_wins_over_its_fallback() {
    assert_eq!(texts("{\\rtf1\\uc1 \\u20013?\\u-10179?\\u-8704? {\\uc0\\u1076}!}"), ["中😀 д!"]);
    assert_eq!(texts("{\\rtf1 {\\upr{plain}{\\*\\ud{\\u20013?}}}x}"), ["中x"]);
}

#[test]
fn pictures_styles_and_unknown_destinations_are_no_text() {
    assert_eq!(texts("{\\rtf1{\\stylesheet{Normal;}}{\\*\\unknown no}{\\pict 00ff}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt si}}\\bin3 }{}ok}"), ["siok"]);
}

#[test]
fn deleted_text_is_labelled() {
    let raw = "{\\rtf1 uno {\\deleted dos} tres}";
    let expected = [("¶1", "uno  tres"), ("deleted ¶1", "dos")];
    assert_eq!(found(raw), expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
}

#[test]
fn a_cut_file_and_a_deep_one_are_named() {
    assert_eq!(read(b"{\\rtf1 uno").unread, Some(Unread::Damaged));
    assert_eq!(read(format!("{{\\rtf1 {}", "{".repeat(1_000_000)).as_bytes()).unread, Some(Unread::TooDeep));
}

#[test]
fn numbers_no_integer_holds_are_survived() {
    assert!(texts("{\\rtf1\\uc99999999999 \\u99999999999999999999? hi\\par}")[0].ends_with("hi"));
    assert_eq!(read(b"{\\rtf1 \\bin2147483647 abc}").unread, Some(Unread::Damaged));
}

proptest! {
    #[test]
    fn any_bytes_are_read(raw in "\\{\\\\rtf1 ([{}]|\\\\[a-z'*]{0,4}-?[0-9]{0,5} ?|[ -~]{0,3}){0,40}") {
        prop_assert!(read(raw.as_bytes()).blocks.iter().all(|block| !block.text.is_empty()));
    }
}
