//! What must hold of every PDF, of the layout that makes it, and of what it cannot be made without.

use super::*;
use crate::dossier::fixture;
use crate::dossier::material::Material;
use crate::model::case::Case;
use crate::model::finding::Diagnose as _;

fn print_with(press: &Press, language: &str, sender: &str, change: impl FnOnce(&mut Material<'_>, &mut Case)) -> Result<Vec<u8>, DossierError> {
    let (mut case, recipient) = (fixture::case(), fixture::recipient());
    let original = case.clone();
    let mut material = fixture::material(&original, &recipient, language, sender);
    change(&mut material, &mut case);
    let material = Material { case: &case, ..material };
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    press.print(&pages, (&material, &pages.outline(&material)), Volume::Whole, BTreeMap::new())
}

fn printed(language: &str, sender: &str) -> Vec<u8> {
    print_with(&Press::open(None).unwrap(), language, sender, |_, _| ()).unwrap()
}

#[test]
fn every_language_prints_and_a_second_run_gives_the_same_bytes() {
    for (language, sender) in [("es", "zh-Hans"), ("zh-Hans", "es"), ("en", "en")] {
        let once = printed(language, sender);
        assert!(once.starts_with(b"%PDF-1.7"));
        assert!(once == printed(language, sender), "{language}");
    }
}

#[test]
fn every_script_that_evidence_comes_in_prints() {
    let press = Press::open(None).unwrap();
    let all = "ภาษาไทย ພາສາລາວ မြန်မာ हिन्दी العربية اردو فارسی русский Ελληνικά עברית ქართული հայերեն ភាសាខ្មែរ বাংলা தமிழ் 한국어 日本語 繁體中文 Tiếng Việt አማርኛ ☎ ① ✔ € 😀";
    let change = |_: &mut Material<'_>, case: &mut Case| case.facts = fixture::words(all, all);
    assert!(print_with(&press, "es", "zh-Hans", change).is_ok());
}

#[test]
fn taking_away_any_font_that_is_used_is_an_error_that_names_script_and_field() {
    let all = "ไทย ລາວ မြန် हिन्दी العربية עברית ქარ հայ ខ្មែរ বাংলা தமிழ் සිංහල ગુજરાતી ਪੰਜਾਬੀ తెలుగు ಕನ್ನಡ മലയാളം አማርኛ ⌂ ◐ ✔ 中文";
    let whole = Press::open(None).unwrap();
    for at in 0.. {
        let mut press = Press::open(None).unwrap();
        let Some(file) = press.fonts.take_away(at) else {
            assert!(at > 25, "only {at} fonts");
            break;
        };
        let change = |_: &mut Material<'_>, case: &mut Case| case.facts = fixture::words(all, all);
        let error = print_with(&press, "es", "zh-Hans", change).err().unwrap_or_else(|| panic!("{file} is not missed"));
        assert_eq!(error.code().0, "dossier-no-glyph", "{file}: {error}");
        let values: BTreeMap<_, _> = error.values().into_iter().collect();
        assert!(!values["script"].is_empty() && values["place"].len() > 3 && values["count"].parse::<usize>().unwrap() > 0, "{file}: {error}");
    }
    let change = |_: &mut Material<'_>, case: &mut Case| case.facts = fixture::words(all, all);
    assert!(print_with(&whole, "es", "zh-Hans", change).is_ok());
}

#[test]
fn the_layout_reads_two_files_and_runs_nothing_that_it_is_given() {
    let mut seen = 0;
    for text in world::layout() {
        for banned in ["eval(", "read(", "plugin(", "mode:", "raw(", "yaml(", "toml(", "cbor(", "xml(", "csv(", "#include"] {
            assert!(!text.contains(banned), "{banned}");
        }
        assert!(text.split("image(").skip(1).all(|name| name.starts_with("it.drawn,")), "only pictures that pouch made, by the names it gave them");
        for name in text.split("json(").skip(1) {
            seen += 1;
            assert!(name.starts_with("\"case.json\")") || name.starts_with("\"sentences.json\")"), "{name:.30}");
        }
    }
    assert_eq!(seen, 2);
}

#[test]
fn a_dossier_of_many_items_is_printed_in_volumes() {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let mut material = fixture::material(&case, &recipient, "es", "zh-Hans");
    assert_eq!(volumes(&material), [Volume::Whole]);
    let pattern = material.exhibits.iter().rfind(|exhibit| exhibit.withheld().is_none()).unwrap().clone();
    for number in u32::try_from(material.exhibits.len()).unwrap() + 1..=1_203 {
        let mut item = (*pattern.item).clone();
        item.id = ItemId::new(number);
        item.detected = crate::model::language::Profile::default();
        material.exhibits.push(crate::dossier::material::Exhibit { item: std::sync::Arc::new(item), translations: Vec::new(), words: std::sync::Arc::default(), ..pattern.clone() });
    }
    crate::dossier::Part::assign(&mut material.exhibits);
    let names: Vec<String> = volumes(&material).into_iter().map(Volume::file).collect();
    assert_eq!(names, ["dossier.pdf", "dossier-E0001-E1000.pdf", "dossier-E1001-E1250.pdf"]);
    let all: usize = volumes(&material).into_iter().map(|volume| volume.exhibits(&material).len()).sum();
    assert_eq!(all, 1_203, "every item stands in one volume");
    let (pages, press) = (Pages::open(&material.language, &material.sender_language, None).unwrap(), Press::open(None).unwrap());
    for volume in volumes(&material) {
        assert!(press.print(&pages, (&material, &pages.outline(&material)), volume, BTreeMap::new()).is_ok());
    }
    // What was written about an item gives it a sheet of its own.
    for exhibit in &mut material.exhibits[..500] {
        exhibit.words = std::sync::Arc::new(crate::model::case::ItemWords { mark: "AP".to_owned(), ..Default::default() });
    }
    let names: Vec<String> = volumes(&material).into_iter().map(Volume::file).collect();
    assert_eq!(names, ["dossier.pdf", "dossier-E0001-E0250.pdf", "dossier-E0251-E0500.pdf", "dossier-E0501-E1250.pdf"]);
}

/// A photograph of a sample, small enough to be printed as it is.
const PHOTOGRAPH: &[u8] = include_bytes!("../../../samples/rome-insurance/evidence/04-foto/IMG_20170611_1712 auto.jpg");

fn with_pictures(material: &Material<'_>, volume: Volume, pictures: BTreeMap<ItemId, Picture>) -> Vec<u8> {
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    Press::open(None).unwrap().print(&pages, (material, &pages.outline(material)), volume, pictures).unwrap()
}

fn holds(pdf: &[u8], what: &str) -> usize {
    pdf.windows(what.len()).filter(|window| *window == what.as_bytes()).count()
}

#[test]
fn a_photograph_stands_on_the_sheet_of_its_item_and_one_without_a_sheet_in_the_album() {
    // Pictures that are the same byte for byte are one picture in a PDF.
    let drawn = |number: u32| Picture::Drawn { size: (320, 240), jpeg: [PHOTOGRAPH, &number.to_be_bytes()].concat() };
    let (case, recipient) = (fixture::case(), fixture::recipient());
    for language in ["es", "zh-Hans", "ar"] {
        let mut material = fixture::material(&case, &recipient, language, "zh-Hans");
        let shown: Vec<ItemId> = material.exhibits.iter().filter(|exhibit| exhibit.withheld().is_none()).map(|exhibit| exhibit.item.id).collect();
        let pictures: BTreeMap<_, _> = [(shown[0], drawn(1)), (shown[1], Picture::Absent("kept"))].into();
        let pdf = with_pictures(&material, Volume::Whole, pictures.clone());
        assert_eq!(holds(&pdf, "/DCTDecode"), 1, "{language}");
        assert!(pdf == with_pictures(&material, Volume::Whole, pictures), "{language}");
        let last = material.exhibits.iter().rfind(|exhibit| exhibit.withheld().is_none()).unwrap().clone();
        for number in 900..1_300 {
            let item = crate::model::item::Item { id: ItemId::new(number), detected: crate::model::language::Profile::default(), ..(*last.item).clone() };
            material.exhibits.push(crate::dossier::material::Exhibit { item: std::sync::Arc::new(item), translations: Vec::new(), words: std::sync::Arc::default(), ..last.clone() });
        }
        crate::dossier::Part::assign(&mut material.exhibits);
        let album = with_pictures(&material, Volume::Items(ItemId::new(900), ItemId::new(1_299)), (900..930).map(|number| (ItemId::new(number), drawn(number))).collect());
        assert_eq!(holds(&album, "/DCTDecode"), 30, "{language}");
    }
}
