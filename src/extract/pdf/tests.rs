//! Small PDFs written by hand.

use std::fmt::Write as _;

use super::*;
use proptest::prelude::*;

/// Writes a PDF of pages with these content streams.
fn pdf(contents: &[&str]) -> Vec<u8> {
    pdf_with("<</Type/Font/Subtype/Type1/BaseFont/Courier>>", contents)
}

/// Writes a PDF with a second font, `F2`.
fn pdf_with(font: &str, contents: &[&str]) -> Vec<u8> {
    let kids = (0..contents.len()).map(|n| format!("{} 0 R", 4 + 2 * n)).collect::<Vec<_>>().join(" ");
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        format!("<</Type/Pages/Kids[{kids}]/Count {}>>", contents.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
    ];
    for (n, content) in contents.iter().enumerate() {
        let resources = format!("/Resources<</Font<</F1 3 0 R/F2 {} 0 R>>>>", 4 + 2 * contents.len());
        objects.push(format!("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents {} 0 R{resources}>>", 5 + 2 * n));
        objects.push(format!("<</Length {}>>stream\n{content}\nendstream", content.len()));
    }
    objects.push(font.to_owned());
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
fn stretched_letters_are_one_word() {
    let reading = read(&pdf(&["BT /F1 12 Tf 3 0 0 1 72 700 Tm (Hello wide) Tj ET"]));
    assert_eq!(reading.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>(), ["Hello wide"]);
}

#[test]
fn replacement_text_is_read_where_it_fits() {
    let content = "BT /F1 12 Tf 72 700 Td /Span <</ActualText (first)>> BDC (\\001rst) Tj EMC 0 -60 Td /Span <</ActualText ()>> BDC (seen) Tj EMC ET";
    let reading = read(&pdf(&[content]));
    assert_eq!(reading.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>(), ["first", "seen"]);
}

#[test]
fn what_a_list_offers_is_read_and_what_drops_down_is_not() {
    let field = |more: &str| format!("<</FT/Ch/T(city)/Opt[(uno)[(2)(dos)]]{more}>>");
    let read_with = |field: &str| {
        let file = String::from_utf8(pdf(&[TEXT])).unwrap().replace("/Type/Catalog", &format!("/Type/Catalog/AcroForm<</Fields[{field}]>>"));
        read(file.as_bytes()).blocks.into_iter().map(|block| block.text).collect::<Vec<_>>()
    };
    assert!(read_with(&field("")).contains(&"uno\ndos".to_owned()));
    assert!(!read_with(&field("/Ff 131072")).iter().any(|text| text.contains("dos")));
}

#[test]
fn remarks_beyond_the_limit_are_not_lost_in_silence() {
    let remarks = "<</Subtype/Text/Contents(x)>>".repeat(10_001);
    let file = String::from_utf8(pdf(&[TEXT])).unwrap().replace("/MediaBox", &format!("/Annots[{remarks}]/MediaBox"));
    assert_eq!(read(file.as_bytes()).unread, Some(Unread::TooLarge));
}

#[test]
fn a_page_that_only_draws_needs_ocr() {
    let drawing = "0 0 m 9 9 l S\n".repeat(100);
    assert_eq!(read(&pdf(&[&drawing])).unread, Some(Unread::NeedsOcr));
    let partly = read(&pdf(&[TEXT, &drawing]));
    assert_eq!((partly.blocks.len(), partly.unread), (2, Some(Unread::NeedsOcr)));
}

#[test]
fn a_page_that_lost_its_content_is_damaged() {
    let whole = pdf(&[TEXT]);
    assert_eq!(read(&whole).unread, None);
    let cut = whole.iter().position(|byte| *byte == b'B').unwrap();
    let torn = String::from_utf8_lossy(&whole).replace("/Length", "/Filter/FlateDecode/Length");
    assert_eq!(read(torn.as_bytes()).unread, Some(Unread::Damaged));
    let letters = torn.replace("/FlateDecode", "[/ASCII85Decode/FlateDecode]");
    assert_eq!(read(letters.as_bytes()).unread, Some(Unread::Damaged));
    assert!(matches!(read(&whole[..cut]).unread, Some(Unread::Damaged)));
}

#[test]
fn a_blank_page_needs_nothing() {
    assert_eq!(read(&pdf(&[TEXT, ""])).unread, None);
}

/// Writes a PDF of these objects; the first is the catalog.
fn of_objects(objects: &[String]) -> Vec<u8> {
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

fn stream(content: &str) -> String {
    format!("<</Length {}>>stream\n{content}\nendstream", content.len())
}

#[test]
fn an_empty_text_in_a_map_does_not_lose_the_map() {
    let map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange <00> <FF> endcodespacerange\n\
        3 beginbfchar\n<41> <0434>\n<42> <>\n<43> <0430>\nendbfchar\nendcmap end end";
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>";
    let objects = [
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        page.to_owned(),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>".to_owned(),
        stream("BT /F1 12 Tf 72 700 Td (ABC) Tj ET"),
        stream(map),
    ];
    let reading = read(&of_objects(&objects));
    assert_eq!((reading.blocks[0].text.as_str(), reading.unread), ("да", None));
}

/// Writes a PDF whose page draws form 4; each form says its words, and what else it draws.
fn of_forms(contents: &[&str]) -> Vec<u8> {
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 300]/Contents 9 0 R/Resources<</XObject 8 0 R>>>>".to_owned(),
    ];
    for n in 0..4 {
        let content = contents.get(n).copied().unwrap_or_default();
        let names = "/Resources<</Font<</F1 10 0 R>>/XObject 8 0 R>>";
        objects.push(format!("<</Type/XObject/Subtype/Form/BBox[0 0 1000 1000]{names}/Length {}>>stream\n{content}\nendstream", content.len()));
    }
    objects.push("<</X4 4 0 R/X5 5 0 R/X6 6 0 R>>".to_owned());
    objects.push(stream("1 0 0 1 25 25 cm /X4 Do"));
    objects.push("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned());
    of_objects(&objects)
}

fn told(file: &[u8]) -> (Vec<String>, Option<Unread>) {
    let reading = read(file);
    (reading.blocks.into_iter().map(|block| block.text).collect(), reading.unread)
}

#[test]
fn forms_that_share_their_list_of_names_are_all_read() {
    let file = of_forms(&["BT /F1 24 Tf (uno) Tj ET 1 0 0 1 0 99 cm /X5 Do", "BT /F1 24 Tf (dos) Tj ET 1 0 0 1 0 99 cm /X6 Do", "BT /F1 24 Tf (tres) Tj ET"]);
    assert_eq!(told(&file), (["uno", "dos", "tres"].map(str::to_owned).to_vec(), None));
}

#[test]
fn forms_that_draw_themselves_are_told() {
    let (texts, unread) = told(&of_forms(&["BT /F1 24 Tf (uno) Tj ET 1 0 0 1 0 99 cm /X5 Do", "BT /F1 24 Tf (dos) Tj ET 1 0 0 1 0 99 cm /X4 Do"]));
    assert_eq!((texts.concat().matches("dos").count(), unread), (1, Some(Unread::TooDeep)));
}

#[test]
fn content_that_loses_its_words_is_told() {
    let page = |content: &str| read(&pdf(&[content])).unread;
    for content in ["BT /F1 12 Tf 9 9 Td (lost Tj ET", "BT /F1 12 Tf 9 9 Td (lost) Tk ET", "BT /F3 12 Tf 9 9 Td (lost) Tj ET", "/X1 Do"] {
        assert_eq!(page(content), Some(Unread::Damaged), "{content}");
    }
    // A path with a broken number ends all drawing, and a number of pages tells of those that cannot be found.
    assert_eq!(page("9 y m BT /F1 12 Tf 9 9 Td (lost) Tj ET"), Some(Unread::Damaged));
    let fewer = String::from_utf8(pdf(&[TEXT])).unwrap().replace("/Count 1", "/Count 2");
    assert_eq!(read(fewer.as_bytes()).unread, Some(Unread::Damaged));
    let renamed = String::from_utf8(pdf(&[TEXT])).unwrap().replace("/Contents", "/Bontents");
    assert_eq!(read(renamed.as_bytes()).unread, Some(Unread::Damaged));
}

#[test]
fn values_of_fields_and_remarks_are_read() {
    let page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(ojo)>>]>>";
    let objects = [
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        page.to_owned(),
        "<</T(persona)/Kids[<</T(nombre)/V(Ana)>>]>>".to_owned(),
    ];
    let found: Vec<_> = read(&of_objects(&objects)).blocks.into_iter().map(|block| (block.loc.to_string(), block.text)).collect();
    assert_eq!(found, [("p1 comment ¶1", "ojo"), ("form persona.nombre ¶1", "Ana")].map(|(loc, text)| (loc.to_owned(), text.to_owned())));
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

#[test]
fn fonts_numbered_as_a_known_collection_get_the_name_of_its_map() {
    let font = |ordering: &str, more: &str| {
        format!("<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H{more}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering({ordering})/Supplement 5>>>>]>>")
    };
    let mended = |font: &str| {
        let bytes = pdf_with(font, &["BT /F2 12 Tf 72 700 Td <0FA2> Tj ET"]);
        repair::mended(&bytes, &Pdf::new(bytes.clone()).unwrap()).map(|mended| String::from_utf8(mended[bytes.len()..].to_vec()).unwrap())
    };
    let update = mended(&font("GB1", "")).unwrap();
    assert!(update.contains("6 0 obj\n<</ToUnicode/Adobe-GB1-UCS2 /Type/Font/Subtype/Type0"), "{update}");
    assert!(mended(&font("Japan1", "")).unwrap().contains("/Adobe-Japan1-UCS2"));
    let by_unicode = font("GB1", "").replace("Identity-H", "UniGB-UCS2-H");
    assert!(mended(&by_unicode).unwrap().contains("/ToUnicode/PouchUnicode"));
    assert_eq!(mended(&font("Identity", "")), None);
    assert_eq!(mended(&font("GB1", "/ToUnicode 8 0 R")), None);
    // The update is one that the crate opens.
    let reading = read(&pdf_with(&font("GB1", ""), &["BT /F2 12 Tf 72 700 Td <03B003B1> Tj ET"]));
    assert_eq!(reading.blocks.len(), 1, "{reading:?}");
}

/// Writes a PDF with a font of pictures: `letters` are drawn, `named` as TeX or a program names them, as wide as in Computer Modern.
fn of_pictures(letters: &str, name: impl Fn(u8) -> String, more: &str) -> Vec<u8> {
    let wide = [("a", 50), ("c", 44), ("d", 56), ("e", 44), ("i", 28), ("l", 28), ("m", 83), ("n", 56), ("o", 50), ("r", 39), ("s", 39), ("t", 39), ("w", 72)];
    let width = |code: u8| wide.iter().find(|(letter, _)| letter.as_bytes() == [code]).map_or(0, |(_, width)| *width);
    let widths = (b'a'..=b'z').map(|code| width(code).to_string()).collect::<Vec<_>>().join(" ");
    let names = wide.iter().map(|(letter, _)| format!("{} /{}", letter.as_bytes()[0], name(letter.as_bytes()[0]))).collect::<Vec<_>>().join(" ");
    let font = format!("<</Type/Font/Subtype/Type3/FontBBox[0 0 90 90]/FontMatrix[.01 0 0 .01 0 0]/CharProcs<<>>/Encoding<</Differences[{names}]>>/FirstChar 97/LastChar 122/Widths[{widths}]{more}>>");
    pdf_with(&font, &[&format!("BT /F2 12 Tf 72 700 Td ({letters}) Tj ET")])
}

#[test]
fn pictures_of_letters_numbered_by_tex_are_read_in_part() {
    let reading = read(&of_pictures("words in a letter", |code| format!("a{code}"), ""));
    // The space is no glyph of such a font: it has no width.
    assert_eq!((reading.blocks.iter().map(|block| block.text.replace([' ', '\u{FFFD}'], "")).collect::<String>().as_str(), reading.unread), ("wordsinaletter", Some(Unread::NeedsOcr)));
    // A name that is not the number of its place, or says something else, proves nothing.
    assert_eq!(read(&of_pictures("words in a letter", |code| format!("a{}", code + 1), "")).unread, Some(Unread::NeedsOcr));
    assert!(read(&of_pictures("words in a letter", |code| format!("a{}", code + 1), "")).blocks.is_empty());
}

#[test]
fn words_beside_notes_are_kept_and_scraps_of_words_are_not() {
    let notes = "<</Type/Font/Subtype/Type1/BaseFont/Notes/Encoding<</Differences[97/n1/n2/n3/n4]>>>>";
    let music = format!("BT /F2 12 Tf 72 600 Td ({}) Tj ET", "abcd".repeat(20));
    let (texts, unread) = told(&pdf_with(notes, &[&format!("BT /F1 12 Tf 72 700 Td (molto appassionato) Tj ET {music}")]));
    assert_eq!((texts.concat().contains("molto appassionato"), unread), (true, Some(Unread::NeedsOcr)));
    let scraps = format!("BT /F1 12 Tf 72 700 Td (mol) Tj /F2 12 Tf (a) Tj /F1 12 Tf (to) Tj ET {music}");
    assert_eq!(told(&pdf_with(notes, &[&scraps])), (Vec::new(), Some(Unread::NeedsOcr)));
}

#[test]
fn small_capitals_and_hanging_figures_are_letters() {
    let font = "<</Type/Font/Subtype/Type1/BaseFont/Expert/Encoding<</Differences[97/Asmall/Bsmall/oneoldstyle]>>>>";
    assert_eq!(told(&pdf_with(font, &["BT /F2 12 Tf 72 700 Td (abc) Tj ET"])).0, ["ab1"]);
}
