//! What is wrong with the sentences of an office's own set: all of it at once, each with file, line and column.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;

use super::locale::{Locale, SHIPPED};
use super::source;
use crate::model::finding::Finding;
use crate::model::lang_tag::LangTag;
use crate::model::text::line_and_column;

impl Locale {
    /// Returns the files of sentences that come with pouch, as they lie in a set of templates.
    pub fn sources() -> Vec<(String, &'static str)> {
        let files = SHIPPED.dirs().flat_map(include_dir::Dir::files);
        files.filter_map(|file| Some((format!("locales/{}", file.path().to_str()?), file.contents_utf8()?))).collect()
    }

    /// Returns what is wrong with the sentences below `set/locales/`.
    pub fn flaws(set: &Path) -> Vec<Finding> {
        let mut findings = Vec::new();
        for tag in Self::shipped() {
            let folder = set.join("locales").join(tag.as_str());
            let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
            paths.retain(|path| path.extension().is_some_and(|ext| ext == "ftl"));
            paths.sort();
            for path in paths {
                match std::fs::read_to_string(&path) {
                    Ok(text) => findings.extend(of_text(&tag, &path.display().to_string(), &text)),
                    Err(_) => findings.push(Finding::error("i18n-read", path.display().to_string())),
                }
            }
        }
        findings
    }
}

fn of_text(tag: &LangTag, place: &str, text: &str) -> Vec<Finding> {
    let at = |byte: usize| {
        let (line, column) = line_and_column(text, byte);
        (format!("{place}:{line}:{column}"), line, column)
    };
    let mut findings = Vec::new();
    let told = FluentResource::try_new(text.to_owned()).err().map(|(_, errors)| errors).unwrap_or_default();
    for error in &told {
        let (place, line, column) = at(error.pos.start);
        findings.push(Finding::error("i18n-syntax", place).with("line", line).with("column", column).with("detail", error));
    }
    let Ok(shipped) = Locale::embedded(tag) else { return findings };
    let places = starts(text);
    for (id, uses) in source::sentences(text) {
        let Some(known) = shipped.sentences.get(&id) else { continue };
        for variable in uses.difference(known) {
            let start = places.get(id.as_str()).copied().unwrap_or_default();
            let byte = text.get(start..).and_then(|rest| rest.find(&format!("${variable}"))).map_or(start, |found| start + found);
            let (place, line, column) = at(byte);
            findings.push(Finding::error("i18n-variable", place).with("id", &id).with("variable", variable).with("line", line).with("column", column));
        }
    }
    findings
}

/// Where each sentence begins, in bytes.
fn starts(text: &str) -> BTreeMap<String, usize> {
    let mut starts = BTreeMap::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if let Some(id) = source::id_of(line) {
            starts.insert(id.to_owned(), at);
        }
        at += line.len();
    }
    starts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_wrong_is_told_with_its_place() {
        let set = tempfile::tempdir().unwrap();
        let folder = set.path().join("locales/en");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("own.ftl"), "page-foot = Own\n\u{7532}\nsecond = { $x\npack-exists-no = { $y }\nproblem-pack-exists =\n    { $path } and { $nothing }\n").unwrap();
        let found: Vec<(&str, String)> = Locale::flaws(set.path()).iter().map(|one| (one.code.0, one.place.rsplit("own.ftl").next().unwrap().to_owned())).collect();
        assert_eq!(found.iter().filter(|(code, _)| *code == "i18n-syntax").count(), 2, "{found:?}");
        assert!(found.contains(&("i18n-variable", ":6:21".to_owned())), "{found:?}");
    }

    #[test]
    fn what_comes_with_pouch_is_in_order() {
        for (name, text) in Locale::sources() {
            let tag = LangTag::parse(name.split('/').nth(1).unwrap_or_default());
            if let (Ok(tag), Some("ftl")) = (tag, name.rsplit('.').next()) {
                assert_eq!(of_text(&tag, &name, text), [], "{name}");
            }
        }
        assert!(Locale::sources().len() > 200);
    }
}
