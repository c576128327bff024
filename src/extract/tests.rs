//! The readers through their common door.

use super::*;
use proptest::prelude::*;

/// One MIME type a reader.
fn mimes() -> Vec<&'static str> {
    READERS.iter().map(|(_, kinds)| kinds[0]).collect()
}

fn format(mime: &str) -> Format {
    Format { mime: mime.to_owned(), ..Format::unknown() }
}

#[test]
fn what_has_no_reader_says_why() {
    let cases = [
        ("image/jpeg", Unread::NeedsOcr),
        ("audio/mpeg", Unread::NoWords),
        ("application/octet-stream", Unread::Unsupported),
        ("application/x-encrypted", Unread::Encrypted),
    ];
    for (mime, reason) in cases {
        assert_eq!(read(b"x", &format(mime)), Reading::nothing(reason), "{mime}");
    }
    assert_eq!(read(b"", &format("application/pdf")).unread, Some(Unread::Empty));
}

#[test]
fn a_part_that_the_list_of_members_calls_otherwise_is_told() {
    let content = b"<w:document><w:body><w:p><w:r><w:t>uno</w:t></w:r></w:p></w:body></w:document>";
    let word = format("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    let mut bytes = office::tests::stored(&[("word/document.xml", content), ("word/comments.xml", b"<w:comments/>")]);
    assert_eq!(read(&bytes, &word).unread, None);
    let at = bytes.windows(17).rposition(|name| name == b"word/comments.xml").unwrap();
    bytes[at + 5] = b'b';
    assert_eq!(read(&bytes, &word).unread, Some(Unread::Damaged));
}

#[test]
fn a_file_beyond_the_limit_is_not_read() {
    assert_eq!(read(&vec![b' '; INPUT_LIMIT + 1], &format("text/plain")).unread, Some(Unread::TooLarge));
}

#[test]
fn binary_is_never_read_as_text() {
    for mime in ["text/plain", "text/html", "text/csv", "application/json", "text/vtt"] {
        let reading = read(b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0>\0\x01\0\0\0", &format(mime));
        assert!(reading.blocks.is_empty() && reading.unread.is_some(), "{mime}");
    }
}

#[test]
fn every_reason_has_a_phrase_in_every_locale() {
    let locales = [
        include_str!("../../templates/locales/en/reading.ftl"),
        include_str!("../../templates/locales/zh-Hans/reading.ftl"),
        include_str!("../../templates/locales/es/reading.ftl"),
    ];
    for (locale, reason) in locales.into_iter().flat_map(|locale| Unread::ALL.map(|reason| (locale, reason))) {
        assert!(locale.contains(&format!("\nunread-{} = ", reason.name())), "{reason:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_is_never_a_success(bytes in "[ \n\t<>{}]{1,20}", at in 0..READERS.len()) {
        let reading = read(bytes.as_bytes(), &format(mimes()[at]));
        prop_assert!(!reading.blocks.is_empty() || reading.unread.is_some());
    }

    #[test]
    fn no_reader_panics_on_any_bytes(bytes: Vec<u8>, at in 0..READERS.len()) {
        prop_assert_ne!(read(&bytes, &format(mimes()[at])).unread, Some(Unread::ReaderFailed));
    }
}
