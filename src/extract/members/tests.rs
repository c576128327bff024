//! Small containers written here.

use super::*;
use crate::archive::office::tests::stored;
use proptest::prelude::*;
use std::io::Write as _;

fn format(mime: &str) -> Format {
    Format { mime: mime.to_owned(), ..Format::unknown() }
}

fn of(bytes: &[u8], mime: &str) -> Members {
    members(bytes, &format(mime), &Budget::of(bytes.len()))
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[test]
fn members_of_a_zip_keep_their_names_and_bytes() {
    let found = of(&stored(&[("../a.txt", b"uno"), ("dir/", b""), ("b", b"")]), "application/zip");
    let names: Vec<_> = found.list.iter().map(|member| (member.name.as_str(), member.bytes.as_deref())).collect();
    assert_eq!(names, [("../a.txt", Some(b"uno".as_slice())), ("b", Some(b"".as_slice()))]);
    assert_eq!(found.unread, None);
}

#[test]
fn names_in_the_code_page_of_a_chinese_system_are_read() {
    let gbk = encoding_rs::GBK.encode("证据照片一.txt").0.into_owned();
    let mut bytes = stored(&[("aaaaaaaaaaaaaa", b"x")]);
    assert_eq!(gbk.len(), 14);
    for at in 0..bytes.len() - 14 {
        if &bytes[at..at + 14] == b"aaaaaaaaaaaaaa" {
            bytes[at..at + 14].copy_from_slice(&gbk);
        }
    }
    // The flag that says UTF-8 is taken away (APPNOTE §4.4.4, bit 11).
    bytes[7] = 0;
    let directory = bytes.windows(4).position(|window| window == b"PK\x01\x02").unwrap();
    bytes[directory + 9] = 0;
    assert_eq!(of(&bytes, "application/zip").list[0].name, "证据照片一.txt");
}

#[test]
fn a_tar_inside_a_gzip_is_opened_step_by_step() {
    let mut tar = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_ustar();
    header.set_size(3);
    header.set_cksum();
    tar.append_data(&mut header, "a.txt", b"uno".as_slice()).unwrap();
    let outer = of(&gz(&tar.into_inner().unwrap()), "application/gzip");
    let inner = of(outer.list[0].bytes.as_deref().unwrap(), "application/x-tar");
    assert_eq!((inner.list[0].name.as_str(), inner.list[0].bytes.as_deref()), ("a.txt", Some(b"uno".as_slice())));
}

#[test]
fn a_bomb_is_stopped_and_named() {
    let found = of(&gz(&vec![0; 64 << 20]), "application/gzip");
    assert_eq!((found.list[0].bytes.is_none(), found.unread), (true, Some(Unread::TooLarge)));
}

#[test]
fn attachments_are_members() {
    let raw = "From: a@b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b\r\n\
        Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"a.pdf\"\r\n\r\n%PDF\r\n--b\r\n\
        Content-Type: message/rfc822\r\n\r\nFrom: c@d\r\nSubject: dentro\r\n\r\nfin\r\n--b--\r\n";
    let found = of(raw.as_bytes(), "message/rfc822").list;
    assert_eq!((found[0].name.as_str(), found[0].mime.as_deref(), found[0].bytes.as_deref()), ("a.pdf", Some("application/pdf"), Some(b"%PDF".as_slice())));
    assert!(found[1].bytes.as_deref().unwrap().starts_with(b"From: c@d"), "{found:?}");
}

#[test]
fn messages_of_a_mailbox_are_members() {
    let found = of(b"From x\nFrom: a@b\n\nuno\n\nFrom y\nFrom: c@d\n\ndos\n", "application/mbox");
    assert_eq!(found.list.len(), 2);
    assert!(found.list[1].bytes.as_deref().unwrap().starts_with(b"From: c@d"));
}

#[test]
fn too_many_members_are_named() {
    let budget = Budget { members: Cell::new(1), bytes: Cell::new(100), one: 100 };
    let found = members(&stored(&[("a", b"1"), ("b", b"2")]), &format("application/zip"), &budget);
    assert_eq!((found.list.len(), found.unread), (1, Some(Unread::TooLarge)));
}

proptest! {
    #[test]
    fn any_bytes_are_survived(bytes: Vec<u8>, at in 0_usize..6) {
        let mimes = ["application/zip", "application/x-tar", "application/gzip", "application/mbox", "message/rfc822", "application/vnd.ms-outlook"];
        prop_assert!(of(&bytes, mimes[at]).list.len() <= MOST_MEMBERS);
    }
}
