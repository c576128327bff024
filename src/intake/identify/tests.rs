//! What content tells, whatever the name says.

use super::*;
use proptest::prelude::*;

fn mime(bytes: &[u8], extension: Option<&str>) -> String {
    identify(bytes, true, extension).format.mime
}

fn codes(bytes: &[u8], extension: &str) -> Vec<&'static str> {
    identify(bytes, true, Some(extension)).findings.into_iter().map(|found| found.code.0).collect()
}

#[test]
fn signatures_win_over_names() {
    let found = identify(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n", false, Some("txt"));
    assert_eq!((found.format.mime.as_str(), found.format.puid.as_deref()), ("application/pdf", Some("fmt/276")));
    assert_eq!(found.findings[0].code.0, "format-extension-lies");
}

#[test]
fn text_formats_are_told_by_their_grammar() {
    let cases: [(&[u8], &str); 11] = [
        (b"just a few words, and more\nof them", "text/plain"),
        (b"a,b,c\n1,2,3\n4,5,6\n", "text/csv"),
        (b"a\tb\tc\n1\t2\t3\n4\t5\t6\n", "text/tab-separated-values"),
        (b"{\"a\": [1, 2]}", "application/json"),
        (b"{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}\n", "application/jsonl"),
        (b"<!DOCTYPE html><title>x</title>", "text/html"),
        (b"<?xml version=\"1.0\"?><a/>", "application/xml"),
        (b"1\n00:00:01,000 --> 00:00:02,000\nhola\n", "application/x-subrip"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nhola\n", "text/vtt"),
        (b"From: a@b\nTo: c@d\nSubject: x\n\nhola", "message/rfc822"),
        (b"{\\rtf1\\ansi hola}", "application/rtf"),
    ];
    for (bytes, expected) in cases {
        assert_eq!(mime(bytes, None), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn flat_documents_are_told_by_the_type_they_state() {
    for kind in ["text", "spreadsheet", "presentation"] {
        let stated = format!("application/vnd.oasis.opendocument.{kind}");
        let xml = format!("<?xml version=\"1.0\"?><office:document xmlns:office=\"x\" office:mimetype=\"{stated}\"/>");
        assert_eq!(mime(xml.as_bytes(), None), stated);
    }
}

#[test]
fn the_extension_decides_only_where_content_allows_both() {
    assert_eq!(mime(b"fecha;importe\n2026;1\n", Some("csv")), "text/csv");
    assert_eq!(mime(b"fecha;importe\n2026;1\n", Some("txt")), "text/plain");
    assert_eq!(mime(b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3E\0", Some("csv")), mime(b"\x7FELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x02\0\x3E\0", None));
}

#[test]
fn text_in_an_old_encoding_is_text_and_noise_is_not() {
    assert_eq!(mime(b"\xC7\xEB\xCC\xE1\xB9\xA9\xB8\xC3\xD5\xCA\xBB\xA7", None), "text/plain");
    let noise: Vec<u8> = (0..4096_u32).map(|n| n.wrapping_mul(2_654_435_761).to_be_bytes()[1]).collect();
    assert_eq!(identify(&noise, true, None).format, Format::unknown());
    assert_eq!(codes(&noise, "txt"), ["format-extension-lies"]);
}

#[test]
fn office_files_are_told_by_their_members() {
    let zip = crate::archive::office::tests::stored(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<a/>")]);
    assert!(mime(&zip, None).ends_with("wordprocessingml.document"));
    let odt = crate::archive::office::tests::stored(&[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")]);
    assert_eq!(mime(&odt, None), "application/vnd.oasis.opendocument.text");
    assert_eq!(codes(&zip, "pdf"), ["format-extension-lies"]);
    assert!(codes(&zip, "docx").is_empty());
}

#[test]
fn a_zip_that_holds_an_office_file_is_a_zip() {
    let docx = crate::archive::office::tests::stored(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<a/>")]);
    let zip = crate::archive::office::tests::stored(&[("D/START-HERE.html", b"<p>"), ("D/data/a.docx", &docx), ("D/z", b"1")]);
    for bytes in [&zip[..], &zip[..zip.len() - 60]] {
        assert_eq!(identify(bytes, true, Some("zip")).format.mime, "application/zip");
        assert_eq!(identify(bytes, false, None).format.mime, "application/zip");
    }
}

#[test]
fn of_a_large_office_file_the_first_members_tell() {
    let members: [(&str, &[u8]); 3] = [("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<a/>"), ("word/media/a.png", &[7; 999])];
    let mut docx = crate::archive::office::tests::stored(&members);
    assert!(identify(&docx[..400], false, None).format.mime.ends_with("wordprocessingml.document"));
    // The first size is left open, and stands behind the content.
    let data = 30 + members[0].0.len();
    let sizes: Vec<u8> = docx.splice(14..26, [0; 12]).collect();
    docx[6] = 8;
    let descriptor = [b"PK\x07\x08", &sizes[..]].concat();
    docx.splice(data + 8..data + 8, descriptor);
    assert!(identify(&docx[..400], false, None).format.mime.ends_with("wordprocessingml.document"));
}

#[test]
fn an_encrypted_office_file_says_so() {
    let mut ole = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    ole.resize(1024, 0);
    ole.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    ole.resize(2048, 0);
    assert_eq!(mime(&ole, Some("docx")), "application/x-encrypted");
    assert_eq!(codes(&ole, "docx"), ["format-encrypted"]);
}

#[test]
fn a_file_that_was_cut_off_says_so() {
    assert_eq!(codes(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", "pdf"), ["format-truncated"]);
    assert!(codes(b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF", "pdf").is_empty());
    let zip = crate::archive::office::tests::stored(&[("a.txt", b"uno"), ("b.txt", b"dos")]);
    assert!(codes(&zip, "zip").is_empty());
    assert_eq!(codes(&zip[..zip.len() - 30], "zip"), ["format-truncated"]);
}

#[test]
fn a_picture_that_is_an_archive_too_says_so() {
    let zip = crate::archive::office::tests::stored(&[("a.txt", b"uno")]);
    let both = [b"GIF89a\x01\0\x01\0\0\0\0\x3B".as_slice(), &zip].concat();
    assert!(codes(&both, "gif").contains(&"format-polyglot"));
}

#[test]
fn kinds_of_markup_and_exports_are_told_apart() {
    let cases: [(&[u8], Option<&str>, &str); 8] = [
        (b"[Script Info]\nTitle: x\n", None, "text/x-ssa"),
        (b"<?xml version=\"1.0\"?><rss version=\"2.0\"/>", None, "application/rss+xml"),
        (b"<gpx creator=\"x\"/>", None, "application/gpx+xml"),
        (b"<a><b/></a>", Some("xml"), "application/xml"),
        (b"From: <Saved by Blink>\nSnapshot-Content-Location: http://x\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\nx", None, "multipart/related"),
        (b"BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n", None, "text/vcard"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR\n", None, "text/calendar"),
        (b"From a@b Sat\nFrom: a@b\nSubject: x\n\nhola", None, "application/mbox"),
    ];
    for (bytes, extension, expected) in cases {
        assert_eq!(mime(bytes, extension), expected, "{}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn an_empty_file_is_a_note() {
    assert_eq!(codes(b"", "pdf"), ["format-empty"]);
}

proptest! {
    #[test]
    fn any_bytes_have_a_format(bytes: Vec<u8>, whole: bool) {
        let found = identify(&bytes, whole, Some("txt"));
        prop_assert!(found.format.mime.contains('/'));
    }
}
