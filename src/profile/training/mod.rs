//! Training packs: an invented case whose translations hold planted faults, and the key to them.
//!
//! The same seed gives the same pack, so that a course of thirty-six gets thirty-six different ones and
//! each can be made again. What is written comes from `templates/training/`.

mod chance;
mod faults;
mod values;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use faults::{Fault, Kind};
use chance::Chance;
use values::Values;

const DOCUMENTS: &str = include_str!("../../../templates/training/documents.toml");
const CASE: &str = include_str!("../../../templates/training/case.toml");

/// The language of the originals and that of the translations.
const LANGUAGES: [&str; 2] = ["zh-Hans", "en"];

/// A pack before it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The text of `case.toml`.
    pub case: String,
    /// Originals by path below the case folder.
    pub originals: Vec<(String, String)>,
    /// Translations, in the order of the originals.
    pub translations: Vec<(String, String)>,
    /// What is wrong with the translations.
    pub faults: Vec<Fault>,
}

/// One document, paragraph beside paragraph.
#[derive(Debug, Clone, Deserialize)]
struct Document {
    name: String,
    title: BTreeMap<String, String>,
    paragraph: Vec<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
struct Documents {
    document: Vec<Document>,
}

/// Makes a pack with so many planted faults, at most one in a paragraph; `None` when the templates cannot be read.
pub fn pack(seed: &str, faults: usize) -> Option<Pack> {
    let documents = toml::from_str::<Documents>(DOCUMENTS).ok()?.document;
    let mut chance = Chance::new(seed);
    let values = Values::draw(&mut chance)?;
    let original = |document: &Document| text(document.paragraph.iter().filter_map(|paragraph| values.fill(paragraph.get(LANGUAGES[0])?, LANGUAGES[0])));
    let translated = faults::plant(&documents, &values, faults, &mut chance);
    let number = 1000 + chance.below(9000);
    Some(Pack {
        case: case(&documents, &values, number)?,
        originals: documents.iter().map(|document| (format!("evidence/{}.txt", document.name), original(document))).collect(),
        translations: translated.texts.into_iter().zip(&documents).map(|(lines, document)| (format!("translations/en/{}.txt", document.name), text(lines))).collect(),
        faults: translated.faults,
    })
}

fn text(paragraphs: impl IntoIterator<Item = String>) -> String {
    let mut text = paragraphs.into_iter().collect::<Vec<_>>().join("\n\n");
    text.push('\n');
    text
}

/// Fills the case file and adds what is said of each item.
fn case(documents: &[Document], values: &Values, number: usize) -> Option<String> {
    let mut lines = Vec::new();
    for line in CASE.lines() {
        let language = if line.starts_with("en = ") { LANGUAGES[1] } else { LANGUAGES[0] };
        let line = line.replace("{id}", &format!("SAMPLE-TRAIN-{number}")).replace("{number}", &number.to_string());
        lines.push(values.fill_case(&line, language)?);
    }
    for document in documents {
        let title = |tag: &str| document.title.get(tag).map(String::as_str).unwrap_or_default();
        lines.push(format!("\n[[item]]\npath = \"evidence/{}.txt\"", document.name));
        lines.push(format!("title = {{ zh-Hans = \"{}\", en = \"{}\" }}", title("zh-Hans"), title("en")));
        lines.push("source = { zh-Hans = \"培训样例\", en = \"training sample\" }".to_owned());
        lines.push("collected = { zh-Hans = \"2026年1月5日为培训编写\", en = \"written for training on 5 January 2026\" }".to_owned());
        lines.push("relevance = { zh-Hans = \"供核对译文\", en = \"for checking the translation\" }".to_owned());
        lines.push("sensitivity = [\"none\"]".to_owned());
    }
    lines.push(String::new());
    Some(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::identifier::real_looking;

    #[test]
    fn a_pack_without_faults_is_whole_and_nothing_in_it_could_be_real() {
        let pack = pack("any", 0).unwrap();
        assert_eq!((pack.originals.len(), pack.translations.len(), pack.faults.len()), (4, 4, 0));
        for (path, text) in pack.originals.iter().chain(&pack.translations).chain([&("case.toml".to_owned(), pack.case.clone())]) {
            assert!(!text.contains('{') || path == "case.toml", "{path}: {text}");
            assert!(!text.contains("{name") && !text.contains("{date") && !text.contains("{total"), "{path}: {text}");
            assert_eq!(real_looking(text, 9), [], "{path}");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_pack_and_another_seed_another() {
        assert_eq!(pack("course 7, set 1", 10), pack("course 7, set 1", 10));
        assert_ne!(pack("course 7, set 1", 10).unwrap().originals, pack("course 7, set 2", 10).unwrap().originals);
    }

    #[test]
    fn every_planted_fault_is_in_the_translation_and_the_key_names_its_place() {
        for seed in 0..60 {
            let (clean, faulty) = (pack(&seed.to_string(), 0).unwrap(), pack(&seed.to_string(), 12).unwrap());
            assert_eq!(clean.originals, faulty.originals, "faults are in the translations only");
            assert_eq!(faulty.faults.len(), 12);
            for fault in &faulty.faults {
                let of = |pack: &Pack| pack.translations.iter().find(|(path, _)| path.contains(&fault.document)).unwrap().1.clone();
                let (right, wrong) = (of(&clean), of(&faulty));
                assert!(right.contains(&fault.right), "{fault:?} in {right}");
                assert!(fault.wrong.is_empty() || wrong.contains(&fault.wrong), "{fault:?} in {wrong}");
                assert!(wrong.lines().all(|line| line != fault.right), "{fault:?} in {wrong}");
            }
        }
    }
}
