//! The readers of returned files.

use super::*;
use crate::archive::office::tests::stored;
use proptest::prelude::*;

fn back(bytes: &[u8]) -> Result<Vec<(String, String, String)>, Refused> {
    let returned = Reader::Here.read_return(bytes)?;
    Ok(returned.pairs.into_iter().map(|pair| (pair.name, pair.source, pair.target)).collect())
}

#[expect(clippy::unnecessary_wraps, reason = "it is compared with what a reader returns")]
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
fn a_table_whose_numbers_were_deleted_is_read_by_its_sources() {
    let cell = |text: &str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row = |source: &str, target: &str| format!("<w:tr>{}{}</w:tr>", cell(source), cell(target));
    let body = format!("<w:document><w:body><w:tbl>{}{}</w:tbl></w:body></w:document>", row("Spanish", "English"), row("uno", "one"));
    assert_eq!(back(&stored(&[("word/document.xml", body.as_bytes())])), one("", "uno", "one"));
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


/// Words in several writings, long enough for the ladder of encodings.
const RUSSIAN: &str = "[R1-E0001-1]\nСвидетель показал, что в тот вечер он видел машину у дома.\n=>\nEl testigo declaro que aquella noche vio un coche junto a la casa.\n";
const CHINESE: &str = "[R1-E0001-1]\n证人说，当天晚上他在家门口看见了那辆汽车，车上没有人。\n=>\n目击者的说法与此前的记录一致。\n";

#[test]
fn a_text_is_read_in_encodings_that_say_nothing_of_themselves() {
    let whole = |bytes: &[u8], text: &str| {
        let (_, rest) = text.split_once('\n').unwrap();
        let (source, target) = rest.split_once("\n=>\n").unwrap();
        assert_eq!(back(bytes), one("R1-E0001-1", source, target.trim_end()), "{:?}", &bytes[..8]);
    };
    for (text, label) in [(RUSSIAN, "windows-1251"), (RUSSIAN, "koi8-r"), (CHINESE, "gb18030"), (CHINESE, "utf-16le")] {
        let (encoded, _, failed) = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap().encode(text);
        assert!(!failed);
        let own = if label == "utf-16le" { text.encode_utf16().flat_map(u16::to_le_bytes).collect() } else { encoded.into_owned() };
        whole(&own, text);
        let old: Vec<u8> = if label == "utf-16le" { text.replace('\n', "\r").encode_utf16().flat_map(u16::to_be_bytes).collect() } else { own.iter().map(|byte| if *byte == b'\n' { b'\r' } else { *byte }).collect() };
        whole(&old, text);
    }
}

#[test]
fn names_of_segments_survive_what_editors_do_to_them() {
    let text = "\u{FEFF}\u{200F}[R1\u{2011}E0001\u{2011}1]\u{200E}\nfuente\n\u{200F}=>\u{200E}\nشاهد\n";
    assert_eq!(back(text.as_bytes()), one("R1-E0001-1", "fuente", "شاهد"));
}

#[test]
fn xliff_is_read_in_every_version_whatever_its_prefix() {
    for version in ["1.0", "1.1", "1.2"] {
        let text = format!("<?xml version=\"1.0\"?><ns0:xliff xmlns:ns0=\"urn:x\" version=\"{version}\"><ns0:file><ns0:body><ns0:trans-unit id=\"R1-E0001-1\"><ns0:source>a</ns0:source><ns0:target>b</ns0:target></ns0:trans-unit></ns0:body></ns0:file></ns0:xliff>");
        assert_eq!(back(text.as_bytes()), one("R1-E0001-1", "a", "b"), "{version}");
        assert_eq!(Reader::Here.read_return(text.as_bytes()).unwrap().kind, format!("xliff {version}"));
    }
    for version in ["2.0", "2.1", "2.2"] {
        let text = format!("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:pgs=\"urn:p\" version=\"{version}\"><file id=\"f\"><group id=\"g\"><unit id=\"R1-E0001-1\" pgs:switch=\"x\"><originalData><data id=\"d\">no</data></originalData><segment><source>a<pc id=\"1\">b</pc></source><target>c<mrk id=\"m\">d</mrk><ph id=\"2\" dataRef=\"d\"/></target></segment></unit></group></file></xliff>");
        assert_eq!(back(text.as_bytes()), one("R1-E0001-1", "ab", "cd"), "{version}");
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(back(&wide), one("R1-E0001-1", "ab", "cd"), "{version}, two bytes a letter and no mark");
    }
}

#[test]
fn the_dialects_of_trados_and_memoq_are_read() {
    let trados = "<xliff version=\"1.2\" xmlns:sdl=\"http://sdl.com/FileTypes/SdlXliff/1.0\"><doc-info xmlns=\"x\"><rep-defs/></doc-info><file original=\"x\"><header><reference><internal-file form=\"base64\">UEsDBA==</internal-file></reference><sdl:ref-files/></header><body><group>\
        <sdl:cxts/><trans-unit id=\"R1-E0001-1\"><source>Uno. <x id=\"l\"/>Due.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">Uno.</mrk> <mrk mtype=\"seg\" mid=\"2\">Due.</mrk></seg-source>\
        <target><mrk mtype=\"seg\" mid=\"1\">One.</mrk> <mrk mtype=\"seg\" mid=\"2\">Two<mrk mtype=\"x-sdl-comment\" sdl:cid=\"c\">!</mrk></mrk></target><sdl:seg-defs><sdl:seg id=\"1\" conf=\"Draft\"><sdl:prev-origin/><sdl:value key=\"k\">no</sdl:value></sdl:seg></sdl:seg-defs></trans-unit></group></body></file></xliff>";
    assert_eq!(back(trados.as_bytes()), one("R1-E0001-1", "Uno. Due.", "One. Two!"));
    let memoq = "<xliff version=\"1.2\" xmlns:mq=\"MQXliff\"><file original=\"x\"><body><trans-unit id=\"7\" mq:status=\"NotStarted\"><source xml:space=\"preserve\">a<bpt id=\"1\">{}</bpt>b<ept id=\"1\">{}</ept></source><target xml:space=\"preserve\">c</target>\
        <mq:minorversions><mq:historical-unit><source>x</source><target>y</target></mq:historical-unit></mq:minorversions><mq:insertedmatch><source>x</source><target>z</target></mq:insertedmatch></trans-unit></body></file></xliff>";
    assert_eq!(back(memoq.as_bytes()), one("7", "ab", "c"));
    assert_eq!(back(&stored(&[("document.mqxliff", memoq.as_bytes()), ("skeleton.xml", b"<a/>")])), one("7", "ab", "c"));
}

#[test]
fn a_table_of_libreoffice_is_read_without_what_was_deleted() {
    let body = "<office:document-content><office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>no</text:p></text:deletion></text:changed-region></text:tracked-changes>\
        <table:table><table:table-row><table:table-cell><text:p>R1-E0001-1</text:p></table:table-cell><table:table-cell><text:p>a<text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d</text:p></table:table-cell>\
        <table:table-cell><text:p>sí<text:change text:change-id=\"c\"/> <text:span>más</text:span><office:annotation><text:p>no</text:p></office:annotation></text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>";
    assert_eq!(back(&stored(&[("content.xml", body.as_bytes())])), one("R1-E0001-1", "a  b\tc\nd", "sí más"));
}

const LARGE: Result<Vec<(String, String, String)>, Refused> = Err(Refused::Unread(Unread::TooLarge));
const HEAD: &[u8] = b"<xliff version=\"1.2\"><file><body>";

#[test]
fn a_file_of_too_many_bytes_is_refused() {
    let tail = b"<trans-unit id=\"x\"><source>a</source></trans-unit></body></file></xliff>";
    assert_eq!(back(&[HEAD, &vec![b' '; INPUT_LIMIT - 200], tail].concat()), one("x", "a", ""));
    assert_eq!(back(&[HEAD, &vec![b' '; INPUT_LIMIT], tail].concat()), LARGE);
}

#[test]
fn a_file_of_too_many_segments_is_refused() {
    let units = |count: usize| [HEAD, &b"<trans-unit id=\"x\"><source>a</source></trans-unit>".repeat(count), b"</body></file></xliff>"].concat();
    assert_eq!(back(&units(MOST_SEGMENTS)).map(|pairs| pairs.len()), Ok(MOST_SEGMENTS));
    assert_eq!(back(&units(MOST_SEGMENTS + 1)), LARGE);
}

#[test]
fn a_memory_that_multiplies_its_text_is_refused() {
    // One source for a hundred translations: each pair has it.
    let memory = |count: usize| format!("<tmx version=\"1.4\"><header srclang=\"it\"/><body><tu><tuv xml:lang=\"it\"><seg>{}</seg></tuv>{}</tu></body></tmx>", "a".repeat(1 << 20), "<tuv xml:lang=\"es\"><seg>b</seg></tuv>".repeat(count));
    assert_eq!(back(memory(2).as_bytes()).map(|pairs| pairs.len()), Ok(2));
    assert_eq!(back(memory(100).as_bytes()), LARGE);
}

#[test]
fn a_table_that_inflates_without_end_is_refused() {
    let mut writer = crate::archive::Writer::new(std::io::Cursor::new(Vec::new()));
    let bomb = vec![b' '; usize::try_from(MOST_PART).unwrap() + 1];
    writer.begin("word/document.xml", crate::archive::Packing::Deflated, bomb.len() as u64).unwrap();
    std::io::Write::write_all(&mut writer, &bomb).unwrap();
    let bytes = writer.finish().unwrap().into_inner();
    assert!(bytes.len() < 1 << 20);
    assert_eq!(back(&bytes), LARGE);
}

#[test]
fn numbers_that_a_file_claims_are_not_believed() {
    let cell = |inner: &str| format!("<table-cell><p>{inner}</p></table-cell>");
    let spaces = "<s c=\"4000000000\"/>".repeat(10);
    let row = format!("<table-row>{}{}{}</table-row>", cell("R1-E0001-1"), cell(&format!("a{spaces}b")), cell("c"));
    let pairs = back(&stored(&[("content.xml", format!("<table>{row}</table>").as_bytes())])).unwrap();
    assert_eq!(pairs[0].1.len(), 2 + 10 * 64);
}

#[test]
fn a_version_of_a_million_digits_is_cut() {
    let version = format!("<xliff version=\"{}\"><file><body><trans-unit id=\"1\"><source>a</source></trans-unit></body></file></xliff>", "2".repeat(1 << 20));
    assert_eq!(Reader::Here.read_return(version.as_bytes()).unwrap().kind, "xliff 22222222");
}

#[test]
fn entities_are_refused_in_every_wrapping() {
    let bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
    let tmx = format!("{bomb}<tmx version=\"1.4\"><body><tu><tuv><seg>&b;</seg></tuv></tu></body></tmx>");
    assert_eq!(back(tmx.as_bytes()), Err(Refused::Entities));
    let wide: Vec<u8> = tmx.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(back(&wide), Err(Refused::Entities));
    let table = format!("{bomb}<w:document><w:tbl><w:tr><w:tc><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:document>");
    assert_eq!(back(&stored(&[("word/document.xml", table.as_bytes())])), Err(Refused::Unread(Unread::Damaged)));
    let deep = format!("<w:document>{}{}</w:document>", "<w:p>".repeat(300), "</w:p>".repeat(300));
    assert_eq!(back(&stored(&[("word/document.xml", deep.as_bytes())])), Err(Refused::Unread(Unread::TooDeep)));
}

proptest! {
    #[test]
    fn no_bytes_make_the_reader_panic(xml in "(<(xliff|file|unit|trans-unit|source|target|segment|ignorable|mrk|ph|tu|tuv|seg|tmx)( id=\"a\")?/?>|</(unit|trans-unit|source|target)>|[a-z]{0,3}){0,30}") {
        if let Ok(returned) = Reader::Here.read_return(format!("<xliff version=\"1\">{xml}").as_bytes()) {
            prop_assert!(returned.pairs.len() <= xml.len());
        }
    }

    #[test]
    fn no_table_memory_or_text_makes_the_reader_panic(xml in "(<(table|tbl|table-row|tr|table-cell|tc|p|t|s|br|tab|del|tu|tuv|seg|ph)( c=\"9+\"| id=\"a\"| lang=\"\")?/?>|</(tbl|tr|tc|table|table-row|table-cell|tu|seg)>|[a-z]{0,3}|&#x?[0-9]{1,9};|\\]\\]>){0,30}", lines in "(\\[R[0-9]{0,3}-E[0-9]{0,12}-[0-9]{0,12}\\]|=>|\\\\ |[a-z]{0,3}|[\r\n]){0,30}") {
        for content in [stored(&[("word/document.xml", xml.as_bytes())]), stored(&[("content.xml", xml.as_bytes())]), format!("<tmx>{xml}").into_bytes(), lines.clone().into_bytes()] {
            if let Ok(returned) = Reader::Here.read_return(&content) {
                prop_assert!(returned.pairs.len() <= content.len());
            }
        }
    }

    #[test]
    fn a_changed_byte_makes_no_reader_panic(at in 0_usize..400, byte in any::<u8>(), wide in any::<bool>()) {
        let text = "<xliff version=\"1.2\"><file target-language=\"es\"><body><trans-unit id=\"R1-E0001-1\"><source>a<ph id=\"1\">[b]</ph> c&#x41;</source><target state=\"x\">A</target></trans-unit></body></file></xliff>";
        let mut bytes: Vec<u8> = if wide { text.encode_utf16().flat_map(u16::to_le_bytes).collect() } else { text.into() };
        let place = at % bytes.len();
        bytes[place] = byte;
        if let Ok(returned) = Reader::Here.read_return(&bytes) {
            prop_assert!(returned.pairs.len() <= 1);
        }
    }
}
