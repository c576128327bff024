//! Small PDFs written by hand.

use std::fmt::Write as _;

use super::*;
use proptest::prelude::*;

/// Writes a PDF of pages with these content streams.
fn pdf(contents: &[&str]) -> Vec<u8> {
    let kids = (0..contents.len()).map(|n| format!("{} 0 R", 4 + 2 * n)).collect::<Vec<_>>().join(" ");
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Kids[{kids}]/Count {}>>", contents.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    for (n, content) in contents.iter().enumerate() {
        let resources = "/Resources<</Font<</F1 3 0 R>>>>";
        objects.push(format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {} 0 R{resources}>>", 5 + 2 * n));
        objects.push(format!("<</Length {}>>stream\n{content}\nendstream", content.len()));
    }
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (n, object) in objects.iter().enumerate() {
        let _ = writeln!(table, "{:010} 00000 n ", out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", n + 1).into_bytes());
    }
    let at = out.len();
    out.extend(format!("{table}trailer<</Size {}/Root 1 0 R>>\nstartxref\n{at}\n%%EOF", objects.len() + 1).into_bytes());
    out
}

const TEXT: &str = "BT /F1 12 Tf 72 700 Td (Hello wide world) Tj 0 -14 Td [(second) -400 (line)] TJ 0 -60 Td (far) Tj ET";

#[test]
fn lines_and_pages_are_read() {
    let reading = read(&pdf(&[TEXT, "BT /F1 12 Tf 72 700 Td (fin) Tj ET"]));
    let found: Vec<_> = reading.blocks.iter().map(|block| (block.loc.to_string(), block.text.as_str())).collect();
    assert_eq!(found, [("p1.1".to_owned(), "Hello wide world\nsecond line"), ("p1.2".to_owned(), "far"), ("p2.1".to_owned(), "fin")]);
    assert_eq!((reading.pages, reading.unread), (Some(2), None));
}

#[test]
fn a_page_that_only_draws_needs_ocr() {
    let drawing = "0 0 m 9 9 l S\n".repeat(100);
    assert_eq!(read(&pdf(&[&drawing])).unread, Some(Unread::NeedsOcr));
    let partly = read(&pdf(&[TEXT, &drawing]));
    assert_eq!((partly.blocks.len(), partly.unread), (2, Some(Unread::NeedsOcr)));
}

#[test]
fn a_blank_page_needs_nothing() {
    assert_eq!(read(&pdf(&[TEXT, ""])).unread, None);
}

#[test]
fn what_is_no_pdf_is_damaged() {
    assert_eq!(read(b"%PDF-1.4\nnothing").unread, Some(Unread::Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn damaged_files_are_read_or_refused(at in 0_usize..900, byte: u8, cut in 0_usize..900) {
        let mut bytes = pdf(&[TEXT]);
        if let Some(hit) = bytes.get_mut(at) {
            *hit = byte;
        }
        let short = bytes.get(..bytes.len().saturating_sub(cut)).unwrap_or_default().to_vec();
        for bytes in [bytes, short] {
            prop_assert!(read(&bytes).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
