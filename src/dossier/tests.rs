//! What must hold for every page, whatever the evidence is called.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::fixture::{self, HOSTILE, tag, words, written};
use super::material::{Beside, BesideRow, Disclosed, Exhibit, Material};
use super::{Dispatched, DossierError, Pages, Part, index};
use crate::i18n::Locale;
use crate::model::digest::Digest;
use crate::model::finding::{Diagnose as _, Finding};
use crate::model::text::{Block, Loc};

/// Every page of the fixture in one pair of languages.
fn all_pages(language: &str, sender: &str) -> Vec<String> {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let material = fixture::material(&case, &recipient, language, sender);
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    let exhibit = &material.exhibits[3];
    vec![
        written(|out| pages.start(&material, &pages.outline(&material), out)).unwrap(),
        written(|out| pages.side_by_side(&material, exhibit, &exhibit.translations[0], out)).unwrap(),
        pages.dispatch(&material, &sent()).unwrap(),
    ]
}

fn sent() -> Dispatched {
    Dispatched {
        zip_name: "BJ-2016-0417.ar-pfa.zip".into(),
        zip_sha256: Some(Digest::of("zip")),
        zip_bytes: 1,
        items: 12,
        seal: Digest::of("seal"),
        telephone: vec!["01234".into(); 8],
        page_name: "BJ-2016-0417.ar-pfa.verify.html".into(),
        page_sha256: Digest::of("page"),
    }
}

/// Renders the first page of a fixture that was changed first.
fn start(language: &str, change: impl FnOnce(&mut Material<'_>)) -> String {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let mut material = fixture::material(&case, &recipient, language, "zh-Hans");
    change(&mut material);
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    written(|out| pages.start(&material, &pages.outline(&material), out)).unwrap()
}

fn with_template(name: &str, text: &str) -> Result<String, DossierError> {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir_all(dir.path().join("dossier")).unwrap();
    fs::write(dir.path().join("dossier").join(name), text).unwrap();
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let material = fixture::material(&case, &recipient, "es", "zh-Hans");
    let pages = Pages::open(&material.language, &material.sender_language, Some(dir.path()))?;
    written(|out| pages.start(&material, &pages.outline(&material), out))
}

#[test]
fn no_hostile_name_comes_alive() {
    for page in all_pages("es", "zh-Hans").into_iter().chain(all_pages("en", "es")) {
        let lower = page.to_lowercase();
        for live in ["<script", "\"onmouseover", "\u{202e}", "\u{1b}", "<b>.csv", "&amp;<"] {
            assert!(!lower.contains(live), "{live:?}");
        }
    }
    let page = start("es", |_| ());
    assert!(page.contains("{{7*7}} {% raw %}.txt"), "a template in a name stays text");
    assert!(page.contains("photo[U+202E]gpj.exe") && page.contains("&lt;script&gt;"));
    assert_eq!(HOSTILE.len(), 5);
}

#[test]
fn hostile_words_of_the_case_file_stay_data() {
    let (mut case, recipient) = (fixture::case(), fixture::recipient());
    let evil = "\"}</style><script>alert(1)</script>\u{202E}{{ head.id }}";
    case.title = words(evil, evil);
    case.handling.marking = words(evil, evil);
    case.id = "\"><img src=x onerror=alert(1)>".into();
    let material = fixture::material(&case, &recipient, "es", "zh-Hans");
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    let page = written(|out| pages.start(&material, &pages.outline(&material), out)).unwrap();
    assert!(!page.contains("<script") && !page.contains("<img src=x") && !page.contains('\u{202E}'));
    assert_eq!(page.matches("</style>").count(), 1);
    assert!(page.contains("{{ head.id }}"));
    let exhibit = &material.exhibits[3];
    for other in [written(|out| pages.side_by_side(&material, exhibit, &exhibit.translations[0], out)).unwrap(), pages.dispatch(&material, &sent()).unwrap()] {
        assert!(!other.contains("<script") && !other.contains("<img src=x") && !other.contains('\u{202E}'));
        assert!(other.contains("&lt;img src=x") && other.matches("</style>").count() == 1);
    }
}

#[test]
fn every_sentence_is_found_in_every_language() {
    for (language, sender) in [("es", "zh-Hans"), ("zh-Hans", "es"), ("en", "zh-Hans"), ("es", "es")] {
        for page in all_pages(language, sender) {
            assert!(!page.contains('⟦'), "{language}: {:?}", page.split('⟦').nth(1).map(|rest| rest.chars().take(40).collect::<String>()));
            assert!(!page.contains("{$"), "{language}: a value is missing");
        }
    }
}

#[test]
fn every_id_in_the_templates_is_in_every_locale() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/dossier");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // The layout of the PDF; every sentence it names is there, or it cannot be set.
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        for id in text.split("id=\"page-").skip(1).filter_map(|rest| rest.split('"').next()) {
            seen += 1;
            let id = format!("page-{id}");
            for locale in Locale::shipped() {
                assert!(Locale::embedded(&locale).unwrap().has(&id), "{id} in {locale}");
            }
        }
    }
    assert!(seen > 100, "the templates name their sentences");
}

#[test]
fn rendering_twice_gives_the_same_bytes() {
    assert_eq!(all_pages("es", "zh-Hans"), all_pages("es", "zh-Hans"));
}

#[test]
fn a_template_cannot_switch_escaping_off() {
    let error = with_template("cover.html", "<p>\n\n  {{ head.id | safe }}</p>").unwrap_err();
    assert!(matches!(&error, DossierError::Template { template, line: 3, .. } if template == "cover.html"), "{error}");
    assert_eq!(error.code().0, "dossier-template");
}

#[test]
fn an_unknown_value_is_an_error_with_its_line() {
    let error = with_template("record.html", "one\n{{ head.nope }}").unwrap_err();
    assert!(matches!(&error, DossierError::Template { template, line: 2, .. } if template == "record.html"), "{error}");
    let error = with_template("record.html", "{{ t(id=\"page-nope\") }}").unwrap_err();
    assert!(error.to_string().contains("page-nope"), "{error}");
    let error = with_template("record.html", "a\nb\n{% if %}").unwrap_err();
    assert!(matches!(error, DossierError::Template { line: 3, .. }), "{error}");
}

#[test]
fn an_office_replaces_one_page_and_keeps_the_others() {
    let page = with_template("cover.html", "<p>{{ head.id }} ours</p>").unwrap();
    assert!(page.contains("<p>BJ-2016-0417 ours</p>") && page.contains("manifest-sha256.txt"));
}

#[test]
fn no_template_takes_the_banner_off_a_sample() {
    let first = "<body>\n<aside class=\"pouch-sample\" lang=\"es\">EJEMPLO DE FORMACIÓN";
    for page in all_pages("es", "zh-Hans") {
        assert!(page.contains(first));
    }
    for (name, text) in [
        ("cover.html", "<p>{{ head.id }} ours</p>"),
        ("cover.html", "<!-- <p class=\"sample\">{{ t(id=\"page-sample\") }}</p> -->"),
        ("page.css", ".pouch-sample { text-indent: -9999px !important; max-height: 0; overflow: hidden } html body aside.pouch-sample { display: none !important }"),
    ] {
        let page = with_template(name, text).unwrap();
        assert!(page.contains(first), "{name}: {text}");
        // The first layer wins among important rules: it stands before whatever the office wrote.
        let css = page.split("<style>").nth(1).unwrap();
        assert!(css.starts_with("@layer {\n") && css.find("all: initial !important").unwrap() < css.find("@page").unwrap());
    }
    let error = with_template("start.html", "{% set title = head.id %}{% set pictures = true %}{% include \"head.html\" %}</head><!-- <body> --><p>x</p>").unwrap_err();
    assert!(matches!(&error, DossierError::NoBanner { template } if template == "start.html"), "{error}");
}

#[test]
fn the_page_allows_its_own_style_and_nothing_else() {
    let page = start("es", |_| ());
    let css = page.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    let source = super::style::Style::new("", &super::style::Margins::default()).source;
    assert!(source.starts_with("sha256-") && page.contains("default-src 'none'"));
    assert!(page.contains(&super::style::source_of(css)), "the hash is the one of the style as written");
    assert!(!page.contains(" style=") && !page.contains("http://") && !page.contains("https://"));
}

#[test]
fn links_stay_inside_the_package() {
    let page = start("es", |_| ());
    let targets: Vec<&str> = page.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(targets.len() > 40);
    for target in targets {
        assert!(target.starts_with('#') || target.starts_with("data/") || target == "dossier.pdf", "{target}");
        if let Some(id) = target.strip_prefix('#') {
            assert!(page.contains(&format!("id=\"{id}\"")), "{target} leads nowhere");
        }
    }
}

#[test]
fn a_withheld_item_gives_its_number_digest_and_reason_only() {
    let page = start("es", |_| ());
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let json = written(|out| index::write(&fixture::material(&case, &recipient, "es", "zh-Hans"), out)).unwrap();
    for text in [&page, &json] {
        assert!(!text.contains("线人") && !text.contains("informantes") && !text.contains("QH/12"));
    }
    assert!(page.contains("E0012") && page.contains("No facilitado para proteger a un tercero."));
    assert!(json.contains("\"withheld\":\"third-person\""));
}

#[test]
fn reasons_given_to_the_safeguard_questions_stay_at_home() {
    assert!(!start("es", |_| ()).contains("motivo interno"));
}

#[test]
fn a_stale_translation_says_so_with_the_reason() {
    let page = start("es", |_| ());
    assert!(page.contains("DESACTUALIZADA: el original cambió"));
    assert!(page.contains("la rectificación solo afecta"));
    let fresh = start("es", |material| material.exhibits.retain(|exhibit| exhibit.item.id.number() != 4));
    assert!(!fresh.contains("DESACTUALIZADA: el original cambió"));
}

#[test]
fn a_machine_draft_names_the_person_who_edited_it() {
    assert!(start("en", |_| ()).contains("MACHINE DRAFT"));
}

#[test]
fn without_requests_the_page_says_what_one_may_do() {
    let (mut case, recipient) = (fixture::case(), fixture::recipient());
    case.actions.clear();
    let material = fixture::material(&case, &recipient, "en", "zh-Hans");
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    let page = written(|out| pages.start(&material, &pages.outline(&material), out)).unwrap();
    assert!(page.contains("No action is requested") && page.contains("Only after asking us, you may:</b> use it as evidence."));
}

#[test]
fn paragraphs_that_cannot_be_matched_are_not_set_side_by_side() {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let mut material = fixture::material(&case, &recipient, "en", "zh-Hans");
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    let side = |material: &Material<'_>| {
        let exhibit: &Exhibit = &material.exhibits[0];
        written(|out| pages.side_by_side(material, exhibit, &exhibit.translations[0], out)).unwrap()
    };
    assert!(side(&material).contains("Paragraph stands beside paragraph"));
    let text = material.exhibits[0].translations[0].text.as_mut().unwrap();
    text.push(Block { loc: Loc::Line(99), text: "one more".into() });
    let page = side(&material);
    assert!(page.contains("Not aligned") && page.contains("one more") && !page.contains("Paragraph stands beside"));
}

#[test]
fn a_disclosed_finding_stands_under_its_segment_in_the_readers_language_and_a_gap_is_told() {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let mut material = fixture::material(&case, &recipient, "en", "zh-Hans");
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    let hostile = "<b>\u{202e}“16.800”";
    let finding = Finding::error("tx07-magnitude-differs", "E0001 → es · l1").with("source", "16.8万").with("source_value", "168,000").with("translation", hostile).with("translation_value", "16,800");
    let disclosed = |segment| Disclosed { segment, finding: finding.clone(), decision: "explained".into(), reason: "see the <original>".into(), who: "LU Jia".into() };
    material.exhibits[0].translations[0].disclosed = vec![disclosed(Some(1)), disclosed(None)];
    let row = |number: &str, translation: &str| BesideRow { number: number.into(), place: String::new(), original: "原文".into(), translation: translation.into() };
    material.exhibits[0].translations[0].beside = Some(Beside { guessed: false, rows: vec![row("1", "texto"), row("2", "")] });
    let exhibit: &Exhibit = &material.exhibits[0];
    let page = written(|out| pages.side_by_side(&material, exhibit, &exhibit.translations[0], out)).unwrap();
    assert_eq!(page.matches("wrong size").count(), 2, "{page}");
    assert!(page.contains("Checked and explained by") && page.contains("see the &lt;original&gt;") && !page.contains(hostile));
    let (first, gap) = (page.find("wrong size").unwrap(), page.find("[no counterpart]").unwrap());
    assert!(page.find("texto").unwrap() < first && first < gap, "the finding stands under its segment");
}

#[test]
fn the_words_of_the_case_are_in_the_recipients_language_even_where_the_page_is_not() {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let material = fixture::material(&case, &recipient, "en", "zh-Hans");
    let open = || Pages::open(&material.language, &material.sender_language, None).unwrap();
    let start = |pages: &Pages| written(|out| pages.start(&material, &pages.outline(&material), out)).unwrap();
    let told = "Policía Federal Argentina (muestra de capacitación)";
    assert!(!start(&open()).contains(told));
    let page = start(&open().reading(&recipient.languages));
    assert!(page.contains(told) && page.contains("lang=\"es\""));
    assert!(page.contains("Summary of facts"), "the page itself stays in English");
    assert!(page.contains("<th>Spanish<small>") && !page.contains("<th>English<small>"), "no column says that items are there in a language they are not in");
}

#[test]
fn a_bare_case_still_makes_a_page() {
    let (case, recipient) = (crate::model::case::Case::default(), crate::model::case::Recipient::default());
    let mut material = fixture::material(&case, &recipient, "en", "en");
    material.exhibits.clear();
    material.custody.clear();
    let pages = Pages::open(&tag("en"), &tag("en"), None).unwrap();
    let page = written(|out| pages.start(&material, &pages.outline(&material), out)).unwrap();
    assert!(page.contains("0 items"));
    assert!(!page.contains("class=\"label2\""), "one language needs no second label");
}

#[test]
fn the_index_is_json_of_the_promised_shape() {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let json = written(|out| index::write(&fixture::material(&case, &recipient, "es", "zh-Hans"), out)).unwrap();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["format"], "pouch-dossier");
    assert_eq!(value["version"], 1);
    assert_eq!(value["items"][0]["translations"][0]["translator"]["name"], "Valeria Sosa Quintela");
    assert_eq!(value["items"][8]["original_name"], "evidence/photo\u{202E}gpj.exe", "data keeps the name as it is");
    assert_eq!(value["items"][11].as_object().unwrap().len(), 3);
}

/// A dossier with so many items that they stand on pages of their own: twelve with a story, the rest plain.
fn large<T>(run: impl FnOnce(&Material<'_>, &Pages) -> T) -> T {
    let (case, recipient) = (fixture::case(), fixture::recipient());
    let mut material = fixture::material(&case, &recipient, "en", "zh-Hans");
    let plain = material.exhibits[5].clone();
    for number in 13..=600 {
        let mut item = (*plain.item).clone();
        item.id = crate::model::item::ItemId::new(number);
        item.detected.detections.truncate(1);
        let exhibit = Exhibit { item: item.into(), words: Arc::default(), translations: Vec::new(), ..plain.clone() };
        material.exhibits.push(exhibit);
    }
    Part::assign(&mut material.exhibits);
    let pages = Pages::open(&material.language, &material.sender_language, None).unwrap();
    run(&material, &pages)
}

#[test]
fn the_items_of_a_large_dossier_stand_on_pages_of_their_own_and_every_link_leads_to_them() {
    let all = large(|material, pages| {
        let mut all = vec![("START-HERE.html".to_owned(), written(|out| pages.start(material, &pages.outline(material), out)).unwrap())];
        let outline = pages.outline(material);
        all.extend(material.parts().map(|(part, exhibits)| (part.file(), written(|out| pages.part(material, &outline, exhibits, out)).unwrap())));
        all
    });
    let names: Vec<&str> = all.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["START-HERE.html", "ITEMS-E0001-E0250.html", "ITEMS-E0251-E0500.html", "ITEMS-E0501-E0750.html"]);
    let page = |name: &str| &all.iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("no page {name}")).1;
    assert!(!all[0].1.contains("id=\"E0001\"") && all[0].1.contains("600 items"));
    let mut anchors = 0;
    for (from, text) in &all {
        for target in text.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            if file.starts_with("data/") || file == "dossier.pdf" {
                continue;
            }
            let target_page = if file.is_empty() { text } else { page(file) };
            anchors += usize::from(!anchor.is_empty());
            assert!(anchor.is_empty() || target_page.contains(&format!("id=\"{anchor}\"")), "{target} on {from} leads nowhere");
        }
        assert!(!text.contains('⟦'), "{from}");
    }
    assert!(anchors > 20);
    for number in 1..=600 {
        let id = format!("id=\"E{number:04}\"");
        assert_eq!(all.iter().map(|(_, text)| text.matches(&id).count()).sum::<usize>(), 1, "{id}");
    }
}

#[test]
fn on_the_page_of_a_part_a_withheld_item_still_gives_its_number_digest_and_reason_only() {
    let page = large(|material, pages| written(|out| pages.part(material, &pages.outline(material), material.parts().next().unwrap().1, out)).unwrap());
    assert!(!page.contains("线人") && !page.contains("informantes") && !page.contains("QH/12"));
    assert!(page.contains(&Digest::of("evidence/11-内部材料/线人名单.txt").groups()));
}
