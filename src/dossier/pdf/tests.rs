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
        let values: std::collections::BTreeMap<_, _> = error.values().into_iter().collect();
        assert!(!values["script"].is_empty() && values["place"].len() > 3 && values["count"].parse::<usize>().unwrap() > 0, "{file}: {error}");
    }
    let change = |_: &mut Material<'_>, case: &mut Case| case.facts = fixture::words(all, all);
    assert!(print_with(&whole, "es", "zh-Hans", change).is_ok());
}

#[test]
fn the_layout_reads_two_files_and_runs_nothing_that_it_is_given() {
    let mut seen = 0;
    for text in world::layout() {
        for banned in ["eval(", "read(", "plugin(", "mode:", "raw(", "image(", "yaml(", "toml(", "cbor(", "xml(", "csv(", "#include"] {
            assert!(!text.contains(banned), "{banned}");
        }
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
    let pattern = material.exhibits.last().unwrap().clone();
    for number in u32::try_from(material.exhibits.len()).unwrap() + 1..=1_203 {
        let mut item = (*pattern.item).clone();
        item.id = crate::model::item::ItemId::new(number);
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
}
