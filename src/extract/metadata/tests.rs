//! Metadata of small files written here.

use super::*;
use crate::archive::office::tests::stored;
use crate::extract::compound;
use proptest::prelude::*;

fn of(bytes: &[u8], mime: &str) -> Metadata {
    metadata(bytes, &Format { mime: mime.to_owned(), ..Format::unknown() })
}

fn codes(found: &Metadata) -> Vec<&'static str> {
    found.findings.iter().map(|finding| finding.code.0).collect()
}

#[test]
fn a_word_document_tells_its_author_its_changes_and_its_remarks() {
    let bytes = stored(&[
        ("docProps/core.xml", "<c><dc:creator>王警官</dc:creator><dcterms:created>2016-01-01T00:00:00Z</dcterms:created></c>".as_bytes()),
        ("word/document.xml", b"<w:p><w:del><w:r/></w:del><w:ins/></w:p>"),
        ("word/comments.xml", b"<w:comments><w:comment/></w:comments>"),
    ]);
    let found = of(&bytes, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    assert_eq!(found.values, [("author", "王警官".to_owned()), ("created", "2016-01-01T00:00:00Z".to_owned())]);
    assert_eq!(codes(&found), ["metadata-author", "metadata-tracked-changes", "metadata-comments"]);
}

#[test]
fn hidden_sheets_are_named() {
    let xlsx = stored(&[("xl/workbook.xml", b"<w><sheet name=\"A\"/><sheet name=\"B\" state=\"veryHidden\"/></w>")]);
    assert_eq!(of(&xlsx, "x").findings, [Finding::warning("metadata-hidden-sheet", "").with("sheet", "B")]);
    let ods = "<a><s:style s:name=\"t1\"><s:table-properties t:display=\"false\"/></s:style><t:table t:name=\"C\" t:style-name=\"t1\"/></a>";
    assert_eq!(of(&stored(&[("content.xml", ods.as_bytes())]), "x").findings, [Finding::warning("metadata-hidden-sheet", "").with("sheet", "C")]);
}

#[test]
fn a_photograph_tells_where_and_when_it_was_taken() {
    let entry = |tag: u16, kind: u16, count: u32, value: u32| [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat();
    // A TIFF header, one directory with a model and a pointer to the place, and the place.
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    tiff.extend([&2_u16.to_le_bytes()[..], &entry(0x0110, 2, 4, u32::from_le_bytes(*b"X10\0")), &entry(0x8825, 4, 1, 38), &0_u32.to_le_bytes()].concat());
    let south = u32::from_le_bytes(*b"S\0\0\0");
    let west = u32::from_le_bytes(*b"W\0\0\0");
    tiff.extend([&4_u16.to_le_bytes()[..], &entry(1, 2, 2, south), &entry(2, 5, 3, 92), &entry(3, 2, 2, west), &entry(4, 5, 3, 116), &0_u32.to_le_bytes()].concat());
    for number in [34_u32, 36, 12, 58, 22, 54] {
        tiff.extend([number.to_le_bytes(), 1_u32.to_le_bytes()].concat());
    }
    let size = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
    let jpeg = [b"\xFF\xD8\xFF\xE1".as_slice(), &size, b"Exif\0\0", &tiff, b"\xFF\xD9"].concat();
    let found = of(&jpeg, "image/jpeg");
    assert!(found.values.contains(&("model", "X10".to_owned())), "{found:?}");
    assert_eq!(codes(&found), ["metadata-gps"]);
    assert!(found.findings[0].values[0].1.starts_with("-34.6"), "{found:?}");
}

#[test]
fn an_old_document_tells_its_author() {
    let mut stream = vec![0_u8; 48];
    stream[44] = 48;
    stream.extend([&0_u32.to_le_bytes()[..], &1_u32.to_le_bytes(), &4_u32.to_le_bytes(), &16_u32.to_le_bytes(), &30_u32.to_le_bytes(), &4_u32.to_le_bytes(), b"Ana\0"].concat());
    let bytes = compound::tests::file(&[("/\u{5}SummaryInformation", &stream)]);
    assert_eq!(of(&bytes, "application/msword").values, [("author", "Ana".to_owned())]);
}

#[test]
fn a_sound_tells_how_long_it_is() {
    let data = vec![0_u8; 16_000];
    let head = [b"WAVEfmt ".as_slice(), &16_u32.to_le_bytes(), &1_u16.to_le_bytes(), &1_u16.to_le_bytes(), &8000_u32.to_le_bytes(), &8000_u32.to_le_bytes(), &1_u16.to_le_bytes(), &8_u16.to_le_bytes(), b"data", &16_000_u32.to_le_bytes()].concat();
    let wav = [b"RIFF".as_slice(), &u32::try_from(head.len() + data.len()).unwrap().to_le_bytes(), &head, &data].concat();
    assert!(of(&wav, "audio/vnd.wave").values.contains(&("duration", "0:00:02.000".to_owned())));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_survived(bytes: Vec<u8>, start in 0_usize..5, mime in 0_usize..4) {
        let starts: [&[u8]; 5] = [b"\xFF\xD8\xFF\xE1\0\x40Exif\0\0II*\0", b"PK\x03\x04", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", b"RIFF", b"\0\0\0\x18ftypmp42"];
        let mimes = ["image/jpeg", "application/pdf", "video/mp4", "audio/mpeg"];
        let found = of(&[starts[start], &bytes].concat(), mimes[mime]);
        prop_assert!(found.values.len() <= MOST);
    }
}

#[test]
fn a_message_tells_its_headers_and_who_was_copied_in_secret() {
    let raw = b"Received: from a\r\n by b\r\nFrom: Ana <a@x.example>\r\nBcc: c@x.example\r\nX-Originating-IP: [192.0.2.1]\r\nSubject: =?utf-8?B?5rWL6K+V?=\r\n\r\nx";
    let found = of(raw, "message/rfc822");
    let expected = [("from", "Ana <a@x.example>"), ("bcc", "c@x.example"), ("subject", "测试"), ("originating-ip", "[192.0.2.1]"), ("received", "from a by b")];
    assert_eq!(found.values, expected.map(|(name, value)| (name, value.to_owned())));
    assert_eq!(codes(&found), ["metadata-bcc"]);
}

#[test]
fn an_outlook_message_tells_the_headers_it_came_with() {
    let headers: Vec<u8> = "Bcc: c@x.example\r\nMessage-ID: <7@x.example>\r\n\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let bytes = compound::tests::file(&[("/__substg1.0_007D001F", &headers)]);
    let found = of(&bytes, "application/vnd.ms-outlook");
    assert_eq!(found.values, [("bcc", "c@x.example".to_owned()), ("message-id", "<7@x.example>".to_owned())]);
}

#[test]
fn every_value_that_is_told_has_a_known_name() {
    let source = [include_str!("media.rs"), include_str!("office.rs"), include_str!("ole.rs"), include_str!("pdf.rs"), include_str!("mail.rs")].concat();
    let after: Vec<&str> = ["value(\"", "person(\""].iter().flat_map(|mark| source.split(mark).skip(1)).filter_map(|rest| rest.split('"').next()).collect();
    assert!(after.len() > 10);
    assert!(after.iter().all(|name| crate::model::inside::name(name).is_some()), "{after:?}");
}
