//! The readers of returned files.

use super::*;
use crate::archive::office::tests::stored;
use proptest::prelude::*;

fn back(bytes: &[u8]) -> Result<Vec<(String, String, String)>, Refused> {
    let returned = Reader::Here.read_return(bytes)?;
    Ok(returned.pairs.into_iter().map(|pair| (pair.name, pair.source, pair.target)).collect())
}

fn one(name: &str, source: &str, target: &str) -> Result<Vec<(String, String, String)>, Refused> {
    Ok(vec![(name.to_owned(), source.to_owned(), target.to_owned())])
}

#[test]
fn xliff_1_is_read_without_codes_suggestions_and_states() {
    let text = "<xliff version=\"1.2\"><file target-language=\"es\"><body><trans-unit id=\"R1-E0001-1\"><source>a<ph id=\"1\">[b]</ph> c</source>\
        <seg-source>no</seg-source><target state=\"needs-translation\">A<g id=\"1\"> C</g></target><alt-trans><source>x</source><target>y</target></alt-trans></trans-unit></body></file></xliff>";
    assert_eq!(back(text.as_bytes()), one("R1-E0001-1", "a c", "A C"));
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(back(&wide), one("R1-E0001-1", "a c", "A C"));
}

#[test]
fn what_trados_keeps_as_deleted_is_deleted() {
    let text = "<xliff version=\"1.2\"><file><body><trans-unit id=\"1\"><source>a</source><target><mrk mtype=\"seg\" mid=\"1\">uno <mrk mtype=\"x-sdl-deleted\">dos</mrk><mrk mtype=\"x-sdl-added\">tres</mrk></mrk></target></trans-unit></body></file></xliff>";
    assert_eq!(back(text.as_bytes()), one("1", "a", "uno tres"));
}

#[test]
fn xliff_2_joins_the_segments_of_a_unit_and_what_is_between_them() {
    let text = "<xliff version=\"2.1\" trgLang=\"es\" xmlns:m=\"urn:m\"><file id=\"f\"><unit id=\"u\"><m:matches><m:match><source>x</source><target>y</target></m:match></m:matches>\
        <segment><source>A.</source><target>B.</target></segment><ignorable><source> </source></ignorable><segment><source>C<cp hex=\"0041\"/></source><target>D</target></segment></unit></file></xliff>";
    assert_eq!(back(text.as_bytes()), one("u", "A. CA", "B. D"));
}

#[test]
fn a_table_of_word_is_read_without_what_was_deleted() {
    let cell = |inner: &str| format!("<w:tc><w:p>{inner}</w:p></w:tc>");
    let run = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let row = |cells: &[String]| format!("<w:tr>{}</w:tr>", cells.concat());
    let head = row(&[cell(&run("№")), cell(&run("x")), cell(&run("y"))]);
    let changed = format!("{}<w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:moveFrom>{}</w:moveFrom><w:ins>{}</w:ins>", run("sí"), run("no"), run(" sí"));
    let body = format!("<w:document><w:body><w:p>{}</w:p><w:tbl>{head}{}</w:tbl></w:body></w:document>", run("Instructions"), row(&[cell(&run("R1-E0001-1")), cell("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>"), cell(&changed)]));
    assert_eq!(back(&stored(&[("word/document.xml", body.as_bytes())])), one("R1-E0001-1", "a\tb\nc", "sí sí"));
}

#[test]
fn a_text_is_read_whatever_its_line_ends_and_encoding() {
    let text = "Encargo\n\n[R1-E0001-1]\nfuente\n\\ =>\n=>\ntraducción ñ\notra línea\n\n[R1-E0001-2]\nb\n=>\n";
    let expected = Ok(vec![("R1-E0001-1".to_owned(), "fuente\n=>".to_owned(), "traducción ñ\notra línea".to_owned()), ("R1-E0001-2".to_owned(), "b".to_owned(), String::new())]);
    assert_eq!(back(text.as_bytes()), expected);
    assert_eq!(back(text.replace('\n', "\r\n").as_bytes()), expected);
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(back(&latin), expected);
}

#[test]
fn a_memory_gives_pairs_without_names() {
    let text = "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\"><header srclang=\"it\"/><body><tu><tuv xml:lang=\"es\"><seg>b<ph>x</ph></seg></tuv><tuv xml:lang=\"it\"><seg>a</seg></tuv></tu></body></tmx>";
    let returned = Reader::Here.read_return(text.as_bytes()).unwrap();
    assert_eq!((returned.kind.as_str(), &returned.pairs[0]), ("tmx", &Pair { name: String::new(), source: "a".to_owned(), target: "b".to_owned() }));
}

#[test]
fn entities_depth_and_strangers_are_refused() {
    let bomb = "<!DOCTYPE xliff [<!ENTITY a \"aaaa\">]><xliff version=\"1.2\"><file><body><trans-unit id=\"1\"><source>&a;</source></trans-unit></body></file></xliff>";
    assert_eq!(back(bomb.as_bytes()), Err(Refused::Entities));
    let deep = format!("<xliff version=\"1.2\">{}{}</xliff>", "<g>".repeat(300), "</g>".repeat(300));
    assert_eq!(back(deep.as_bytes()), Err(Refused::Unread(Unread::TooDeep)));
    assert_eq!(back(b"Una carta cualquiera."), Err(Refused::Unknown));
    assert_eq!(back(b"<xliff version=\"1.2\"><file>"), Err(Refused::Unread(Unread::Damaged)));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(xml in "(<(xliff|file|unit|trans-unit|source|target|segment|ignorable|mrk|ph|tu|tuv|seg|tmx)( id=\"a\")?/?>|</(unit|trans-unit|source|target)>|[a-z]{0,3}){0,30}") {
        if let Ok(returned) = Reader::Here.read_return(format!("<xliff version=\"1\">{xml}").as_bytes()) {
            prop_assert!(returned.pairs.len() <= xml.len());
        }
    }
}
