//! XML of any kind: the text of each element, by the element's name, and the attributes that
//! exports put words into (backups of short messages, subtitles, calls).

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::model::text::{Loc, Reading};

use super::gathered::Gathered;
use super::xml::{self, Piece};

/// Attributes that hold words.
const WORDED: [&str; 18] = [
    "text", "body", "title", "subject", "alt", "summary", "description", "label", "message", "caption", "name", "contact_name", "address", "value",
    "content", "display", "from", "to",
];

/// Reads the text of an XML file.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let mut gathered = Gathered::default();
    let mut numbers = BTreeMap::<String, u32>::new();
    let mut names: Vec<String> = Vec::new();
    let mut text = String::new();
    let mut push = |part: &str, text: &str| {
        if text.trim().is_empty() {
            return true;
        }
        // Names are many in a hostile file: beyond some, they share a number.
        let key = if numbers.len() < 10_000 { part } else { "" };
        let number = numbers.entry(key.to_owned()).or_default();
        *number += 1;
        gathered.push(Loc::Paragraph { part: shortened(part), number: *number }, text)
    };
    let walked = xml::walk(bytes, |piece| {
        let mut room = true;
        match piece {
            Piece::Text(found) => text.push_str(found),
            Piece::Open(tag) => {
                room &= push(names.last().map_or("", String::as_str), &std::mem::take(&mut text));
                let values = WORDED.iter().flat_map(|word| tag.attributes(word).into_iter().map(move |value| (word, value)));
                room &= values.fold(true, |room, (word, value)| room & push(&format!("{}@{word}", tag.name()), &value));
                names.push(tag.name().to_owned());
            }
            Piece::Close(name) => {
                room &= push(name, &std::mem::take(&mut text));
                names.pop();
            }
        }
        if room { ControlFlow::Continue(()) } else { ControlFlow::Break(None) }
    });
    push("", &text);
    gathered.finish(walked.err())
}

fn shortened(name: &str) -> String {
    name.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::text::Unread;
    use proptest::prelude::*;

    #[test]
    fn elements_and_worded_attributes_are_text() {
        let raw = "<?xml version=\"1.0\"?><smses><sms address=\"+86 1\" body=\"你好 &amp; hola\" date=\"1\"/><p>uno <b>dos</b> tres</p></smses>";
        let found: Vec<_> = read(raw.as_bytes()).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect();
        let expected = [("sms@body ¶1", "你好 & hola"), ("sms@address ¶1", "+86 1"), ("p ¶1", "uno"), ("b ¶1", "dos"), ("p ¶2", "tres")];
        assert_eq!(found, expected.map(|(loc, text)| (loc.to_owned(), text.to_owned())));
    }

    #[test]
    fn utf16_and_declared_encodings_are_read() {
        let wide: Vec<u8> = "\u{FEFF}<a>да</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let old = [b"<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>".as_slice(), b"\xE4\xE0", b"</a>"].concat();
        for bytes in [wide, old] {
            assert_eq!(read(&bytes).blocks[0].text, "да");
        }
    }

    #[test]
    fn ten_billion_laughs_are_damage() {
        assert_eq!(read(b"<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>").unread, Some(Unread::Damaged));
    }

    proptest! {
        #[test]
        fn any_markup_is_read(xml in "(</?[a-z:]{0,4}( text='[a-z&;]{0,4}')?/?>?|[ -~]{0,4}){0,30}") {
            prop_assert!(read(xml.as_bytes()).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
