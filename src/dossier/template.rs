//! The template engine, fenced in.
//!
//! Tera escapes by file suffix and has a `safe` filter that switches escaping off. Here every
//! template is escaped whatever its name, and `safe` is an error: data from evidence can never
//! become markup. Templates get sentences by `t(id="…")` and, in the sender's language, `t2`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::error::DossierError;
use super::style::Style;
use crate::i18n::Locale;
use crate::model::finding::{Diagnose as _, Finding, Level};

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/dossier");

/// Name of the style sheet among the templates.
const SHEET: &str = "page.css";

/// Name of the style sheet of covering letters.
const LETTER_SHEET: &str = "covering.css";

/// Where a page keeps its sheet for `style()`.
const CSS: &str = "style_css";

/// The lists that `each(list="…")` knows; their entries are rendered a few at a time.
const LISTS: [&str; 5] = ["matrix", "items", "entries", "custody", "annex"];

/// Stands before and after the name of a list where `each` was called. No data can hold it: controls were made
/// visible long before.
pub(super) const MARK: char = '\u{1}';

/// All templates, shipped ones and those an office put in their place.
#[derive(Debug)]
pub(super) struct Templates {
    tera: Tera,
    sheet: String,
    letter_sheet: String,
}

impl Templates {
    /// Loads the shipped templates and lays those of `dir/dossier/` over them.
    pub(super) fn open(reader: &Arc<Locale>, sender: &Arc<Locale>, dir: Option<&Path>) -> Result<Self, DossierError> {
        let mut files = shipped();
        if let Some(folder) = dir.map(|dir| dir.join("dossier")).filter(|folder| folder.is_dir()) {
            overlay(&mut files, &folder)?;
        }
        let sheet = files.remove(SHEET).unwrap_or_default();
        let letter_sheet = files.remove(LETTER_SHEET).unwrap_or_default();
        let tera = engine(reader, sender, files).map_err(|error| told(&error))?;
        Ok(Self { tera, sheet, letter_sheet })
    }

    /// Returns the style sheet.
    pub(super) fn sheet(&self) -> &str {
        &self.sheet
    }

    /// Returns the style sheet of covering letters.
    pub(super) fn letter_sheet(&self) -> &str {
        &self.letter_sheet
    }

    /// Renders one template over the fields of `page`.
    pub(super) fn render(&self, name: &str, style: &Style, page: &impl serde::Serialize) -> Result<String, DossierError> {
        let mut context = Context::from_serialize(page).map_err(|error| told(&error))?;
        context.insert(CSS, &style.css);
        context.insert("style_source", &style.source);
        self.tera.render(name, &context).map_err(|error| told(&error))
    }

    /// Renders some entries of a list.
    pub(super) fn render_rows(&self, name: &str, rows: &impl serde::Serialize) -> Result<String, DossierError> {
        let context = Context::from_serialize(rows).map_err(|error| told(&error))?;
        self.tera.render(name, &context).map_err(|error| told(&error))
    }
}

/// Sets up the engine, escaping and all, and puts templates in.
fn engine(reader: &Arc<Locale>, sender: &Arc<Locale>, files: BTreeMap<String, String>) -> TeraResult<Tera> {
    let mut tera = Tera::new();
    tera.autoescape_on([""]);
    for name in ["safe", "newlines_to_br"] {
        tera.register_filter(name, refuse);
    }
    let bilingual = reader.tag() != sender.tag();
    let voice = Arc::clone(reader);
    tera.register_function("t", move |args: Kwargs, _: &State<'_>| sentence(&voice, &args));
    let voice = Arc::clone(sender);
    tera.register_function("t2", move |args: Kwargs, _: &State<'_>| {
        if bilingual { sentence(&voice, &args) } else { Ok(String::new()) }
    });
    let tag = sender.tag().to_string();
    tera.register_function("lang2", move |_: Kwargs, _: &State<'_>| tag.clone());
    tera.register_function("each", |args: Kwargs, _: &State<'_>| list_mark(&args));
    tera.register_function("style", |_: Kwargs, state: &State<'_>| sheet_of(state));
    tera.add_raw_templates(files)?;
    Ok(tera)
}

/// Returns the pages that come with pouch, as they lie in a set of templates.
pub fn sources() -> Vec<(String, String)> {
    shipped().into_iter().map(|(name, text)| (format!("dossier/{name}"), text)).collect()
}

/// Returns what is wrong with the pages of an office's own set: each that cannot be read is put aside, and the rest looked at.
pub fn flaws(set: &Path) -> Vec<Finding> {
    let folder = set.join("dossier");
    let (mut files, mut findings) = (shipped(), Vec::new());
    if !folder.is_dir() {
        return findings;
    }
    let told_at = |place: String, error: &DossierError| Finding { level: Level::Error, code: error.code(), place, values: error.values(), number: None };
    if let Err(error) = overlay(&mut files, &folder) {
        let place = error.values().into_iter().find(|(name, _)| *name == "place").map(|(_, place)| place);
        return vec![told_at(place.unwrap_or_default(), &error)];
    }
    let Ok(voice) = Locale::embedded(&Locale::nearest(&[])).map(Arc::new) else { return findings };
    let comes = shipped();
    files.retain(|name, _| Path::new(name).extension().is_some_and(|end| end == "html"));
    for _ in 0..=files.len() {
        let Err(error) = engine(&voice, &voice, files.clone()) else { break };
        let error = told(&error);
        let DossierError::Template { template, line, column, detail } = &error else { break };
        let path = folder.join(template).display().to_string();
        findings.push(Finding::error("dossier-template", path.clone()).with("place", path).with("line", line).with("column", column).with("detail", detail));
        // The page that comes with pouch stands in for it; one of the office's own is empty.
        let known = files.get(template).is_some_and(|text| !text.is_empty() && comes.get(template) != Some(text));
        if !known {
            break;
        }
        files.insert(template.clone(), comes.get(template).cloned().unwrap_or_default());
    }
    findings
}

fn shipped() -> BTreeMap<String, String> {
    let texts = SHIPPED.files().filter_map(|file| {
        let name = file.path().file_name()?.to_str()?.to_owned();
        Some((name, file.contents_utf8()?.to_owned()))
    });
    texts.collect()
}

fn overlay(files: &mut BTreeMap<String, String>, folder: &Path) -> Result<(), DossierError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |source| DossierError::Read { path, source }
    };
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        let path = entry.map_err(failed(folder))?.path();
        let known = path.extension().is_some_and(|ext| ext == "html") || [SHEET, LETTER_SHEET].iter().any(|sheet| path.ends_with(sheet));
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| known) else { continue };
        files.insert(name.to_owned(), fs::read_to_string(&path).map_err(failed(&path))?);
    }
    Ok(())
}

fn sentence(voice: &Locale, args: &Kwargs) -> TeraResult<String> {
    let id = args.must_get::<&str>("id")?;
    if voice.has(id) { Ok(voice.say(id, &[])) } else { Err(tera::Error::message(format!("there is no sentence with the id `{id}`"))) }
}

/// The page's own sheet, as it is: `Style` made it.
fn sheet_of(state: &State<'_>) -> TeraResult<Value> {
    Ok(Value::safe_string(&state.get::<String>(CSS)?.unwrap_or_default()))
}

fn list_mark(args: &Kwargs) -> TeraResult<Value> {
    let name = args.must_get::<&str>("list")?;
    if !LISTS.contains(&name) {
        return Err(tera::Error::message(format!("there is no list `{name}`; there are {}", LISTS.join(", "))));
    }
    Ok(Value::safe_string(&format!("{MARK}{name}{MARK}")))
}

fn refuse(_: &Value, _: Kwargs, _: &State<'_>) -> TeraResult<Value> {
    Err(tera::Error::message("this filter is switched off in dossier templates: data must stay escaped"))
}

/// Turns an error of the engine into ours, with template, line and column.
fn told(error: &tera::Error) -> DossierError {
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind() {
        return DossierError::Template {
            template: report.filename().to_owned(),
            line: report.span().start_line,
            column: report.span().start_col + 1,
            detail: report.message().to_owned(),
        };
    }
    DossierError::Template { template: String::new(), line: 0, column: 0, detail: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_that_cannot_be_read_is_told_with_its_place() {
        let set = tempfile::tempdir().unwrap();
        assert_eq!(flaws(set.path()), []);
        let folder = set.path().join("dossier");
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("start.html"), "<p>\n  {{ head.id </p>").unwrap();
        fs::write(folder.join("dispatch.html"), "{% if head %}").unwrap();
        fs::write(folder.join("own.html"), "{{ 1 | nosuch }}").unwrap();
        fs::write(folder.join("page.css"), "a { }").unwrap();
        let found = flaws(set.path());
        let files: std::collections::BTreeSet<&str> = found.iter().map(|one| one.place.rsplit('/').next().unwrap()).collect();
        assert!(files.contains("start.html") && files.contains("dispatch.html"), "{found:?}");
        let start = found.iter().find(|one| one.place.ends_with("start.html")).unwrap();
        assert_eq!((start.code.0, start.value("line")), ("dossier-template", Some("2")));
    }

    #[test]
    fn the_pages_that_come_with_pouch_are_in_order() {
        let set = tempfile::tempdir().unwrap();
        for (name, text) in sources() {
            let path = set.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        assert_eq!(flaws(set.path()), []);
    }
}
