//! One language with all its sentences.
//!
//! Values are wrapped in Unicode isolates (U+2068, U+2069) so that a name cannot turn the
//! sentence around it; [`plain`] takes them out for terminals and files read by programs.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

use super::error::I18nError;
use super::source::{self, Sentences};
use crate::model::lang_tag::LangTag;
use crate::model::name;

pub(super) static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/locales");

/// The program speaks a language when it has the sentences of the command line.
fn is_spoken(tag: &LangTag) -> bool {
    SHIPPED.get_file(format!("{tag}/cli.ftl")).is_some()
}

/// One language with all its sentences.
pub struct Locale {
    tag: LangTag,
    bundle: FluentBundle<Arc<FluentResource>>,
    pub(super) sentences: Arc<Sentences>,
}

/// A shipped language as Fluent reads it, kept for all who speak it in this run.
#[derive(Clone)]
struct Parsed {
    resources: Vec<Arc<FluentResource>>,
    sentences: Arc<Sentences>,
}

static PARSED: Mutex<BTreeMap<LangTag, Parsed>> = Mutex::new(BTreeMap::new());

impl Locale {
    /// Returns the languages of the documents and of the verdict on them, in alphabetical order.
    pub fn shipped() -> Vec<LangTag> {
        let names = SHIPPED.dirs().filter_map(|dir| dir.path().file_name()?.to_str());
        let mut tags: Vec<LangTag> = names.filter_map(|raw| LangTag::parse(raw).ok()).collect();
        tags.sort();
        tags
    }

    /// Returns those of them that the program itself speaks, in every command.
    pub fn spoken() -> Vec<LangTag> {
        Self::shipped().into_iter().filter(is_spoken).collect()
    }

    /// Returns the language for documents that serves the first of these wishes best; English when none does.
    pub fn nearest(wanted: &[LangTag]) -> LangTag {
        Self::nearest_of(&Self::shipped(), wanted)
    }

    /// Returns the one among `known` that serves the first of these wishes best; English when none does.
    pub fn nearest_of(known: &[LangTag], wanted: &[LangTag]) -> LangTag {
        let serves = |wish: &LangTag| known.iter().find(|own| wish == *own || wish.covers(own)).cloned();
        wanted
            .iter()
            .find_map(serves)
            .unwrap_or_else(|| LangTag::parse("en").unwrap_or_else(|_| LangTag::undetermined()))
    }

    /// Loads a shipped language: exactly this one, or the one that a reader of it reads.
    ///
    /// A language of documents only says what documents never say in English.
    pub fn embedded(tag: &LangTag) -> Result<Self, I18nError> {
        let unknown = || I18nError::UnknownLocale { tag: tag.clone() };
        let own = Self::shipped().into_iter().find(|own| tag == own || tag.covers(own)).ok_or_else(unknown)?;
        let mut all = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
        let parsed = match all.get(&own) {
            Some(parsed) => parsed.clone(),
            None => all.entry(own.clone()).or_insert(Parsed::shipped(&own)?).clone(),
        };
        drop(all);
        let mut bundle = bundle(&own);
        for resource in parsed.resources {
            bundle.add_resource_overriding(resource);
        }
        Ok(Self { tag: own, bundle, sentences: parsed.sentences })
    }

    /// Loads a shipped language and replaces the sentences found in `dir/locales/<tag>/*.ftl`.
    ///
    /// Sentences that the program does not know may be added for the office's own pages.
    pub fn with_overrides(tag: &LangTag, dir: &Path) -> Result<Self, I18nError> {
        let mut locale = Self::embedded(tag)?;
        let folder = dir.join("locales").join(locale.tag.as_str());
        if !folder.is_dir() {
            return Ok(locale);
        }
        let failed = |path: &Path| { let path = path.to_owned(); move |source| I18nError::Read { path, source } };
        let mut paths = Vec::new();
        for entry in fs::read_dir(&folder).map_err(failed(&folder))? {
            paths.push(entry.map_err(failed(&folder))?.path());
        }
        paths.retain(|path| path.extension().is_some_and(|ext| ext == "ftl"));
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).map_err(failed(&path))?;
            let place = name::shown(&path.display().to_string());
            locale.check_values(&place, &text)?;
            locale.add(&place, &text)?;
        }
        Ok(locale)
    }

    /// Returns the language.
    pub fn tag(&self) -> &LangTag {
        &self.tag
    }

    /// Returns whether there is a sentence with this id.
    pub fn has(&self, id: &str) -> bool {
        self.sentences.contains_key(id)
    }

    /// Returns every id, in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.sentences.keys().map(String::as_str)
    }

    /// Says a sentence; values come in as they shall be read. An unknown id comes back as `⟦id⟧`.
    pub fn say(&self, id: &str, args: &[(&str, &str)]) -> String {
        self.format(id, &arguments(args))
    }

    /// Like [`Locale::say`], without isolates: for terminals, plain text and JSON.
    pub fn say_plain(&self, id: &str, args: &[(&str, &str)]) -> String {
        plain(&self.say(id, args))
    }

    /// Names a kind of file by its MIME type; a kind without a word keeps the name it has in its standard.
    pub fn format_kind(&self, mime: &str, standard: &str) -> String {
        let hyphened = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
        let mut id = String::from("format-kind-");
        for c in mime.chars().map(hyphened) {
            if c != '-' || !id.ends_with('-') {
                id.push(c);
            }
        }
        if self.has(&id) { self.say_plain(&id, &[]) } else { standard.to_owned() }
    }

    /// Says a sentence with a number `$count` whose grammar depends on it (one item, two items).
    pub fn say_count(&self, id: &str, count: u64, args: &[(&str, &str)]) -> String {
        let mut all = arguments(args);
        all.set("count", FluentValue::from(count));
        self.format(id, &all)
    }

    fn format(&self, id: &str, args: &FluentArgs<'_>) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            return format!("⟦{id}⟧");
        };
        // A value that was not handed over stays visible as `{$name}`; the tests look for it.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
    }

    fn add(&mut self, place: &str, text: &str) -> Result<(), I18nError> {
        self.bundle.add_resource_overriding(Arc::new(parse(place, text)?));
        Arc::make_mut(&mut self.sentences).extend(source::sentences(text));
        Ok(())
    }

    fn check_values(&self, place: &str, text: &str) -> Result<(), I18nError> {
        for (id, uses) in source::sentences(text) {
            let Some(known) = self.sentences.get(&id) else { continue };
            if let Some(variable) = uses.difference(known).next() {
                return Err(I18nError::Variable { place: place.to_owned(), id, variable: variable.clone() });
            }
        }
        Ok(())
    }
}

impl Parsed {
    fn shipped(own: &LangTag) -> Result<Self, I18nError> {
        let unknown = || I18nError::UnknownLocale { tag: own.clone() };
        let base = if is_spoken(own) { None } else { Some("en") };
        let (mut resources, mut sentences) = (Vec::new(), Sentences::new());
        for name in base.into_iter().chain([own.as_str()]) {
            for file in SHIPPED.get_dir(name).ok_or_else(unknown)?.files() {
                let text = file.contents_utf8().unwrap_or_default();
                resources.push(Arc::new(parse(&file.path().display().to_string(), text)?));
                sentences.extend(source::sentences(text));
            }
        }
        Ok(Self { resources, sentences: Arc::new(sentences) })
    }
}

fn parse(place: &str, text: &str) -> Result<FluentResource, I18nError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors.first();
        let before = first.and_then(|error| text.get(..error.pos.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        let detail = first.map(ToString::to_string).unwrap_or_default();
        I18nError::Syntax { place: place.to_owned(), line, detail }
    })
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("tag", &self.tag).field("sentences", &self.sentences.len()).finish_non_exhaustive()
    }
}

/// Takes the isolates U+2068 and U+2069 out of a sentence.
pub fn plain(sentence: &str) -> String {
    sentence.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

fn bundle(tag: &LangTag) -> FluentBundle<Arc<FluentResource>> {
    let language = tag.as_str().parse::<LanguageIdentifier>().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(grouped(number.value)),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }));
    bundle
}

/// Groups digits by thousands with a narrow no-break space from five digits on (ISO 80000-1 §7.3.1),
/// which no reader takes for a decimal sign.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts come from u64 and are far below 2^53")]
fn grouped(value: f64) -> String {
    let digits = (value.max(0.0) as u64).to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{202F}');
        }
        out.push(digit);
    }
    out
}

fn arguments<'a>(args: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    let mut all = FluentArgs::with_capacity(args.len() + 1);
    let unique: BTreeMap<&str, &str> = args.iter().copied().collect();
    for (name, value) in unique {
        all.set(name, FluentValue::from(value));
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::finding::Diagnose as _;

    fn tag(raw: &str) -> LangTag {
        LangTag::parse(raw).unwrap()
    }

    fn any_value(name: &str) -> FluentValue<'static> {
        if name == "count" { FluentValue::from(3) } else { FluentValue::from("x") }
    }

    /// The sentences of the files of one language, those of a base left out.
    fn own(tag: &LangTag, wanted: impl Fn(&str) -> bool) -> Sentences {
        let files = SHIPPED.get_dir(tag.as_str()).unwrap().files();
        let named = |file: &&include_dir::File<'_>| wanted(file.path().file_name().unwrap().to_str().unwrap());
        files.filter(named).flat_map(|file| source::sentences(file.contents_utf8().unwrap())).collect()
    }

    /// What a reader of a dossier, its verdict or a request for a translation can meet.
    fn of_documents() -> Sentences {
        const STARTS: [&str; 12] = ["page", "letter", "request", "unknown", "format", "meta", "unread", "machine", "verdict", "level", "show", "verify"];
        let whole = own(&tag("en"), |file| ["dossier.ftl", "verify.ftl", "custody.ftl", "seal.ftl", "print.ftl"].contains(&file));
        let starts = |id: &str| STARTS.contains(&id.split('-').next().unwrap());
        let more = own(&tag("en"), |_| true).into_iter().filter(|(id, _)| starts(id));
        whole.into_iter().chain(more).filter(|(id, _)| !id.starts_with("help-")).collect()
    }

    /// What stands on the first page, on the page that checks, and on a receipt.
    fn of_the_first_page() -> Sentences {
        const STARTS: [&str; 7] = ["", "page", "print", "unknown", "verdict", "letter", "clock"];
        let starts = |id: &str| STARTS.contains(&id.split('-').next().unwrap());
        let page = own(&tag("en"), |file| file == "page.ftl");
        own(&tag("en"), |_| true).into_iter().filter(|(id, _)| starts(id)).chain(page).collect()
    }

    /// What a language must say, by the sentences it has: all, those of documents, or those of the first page.
    fn expected(tag: &LangTag) -> Sentences {
        let has = |file: &str| SHIPPED.get_file(format!("{tag}/{file}")).is_some();
        match (has("cli.ftl"), has("dossier.ftl")) {
            (true, _) => own(&self::tag("en"), |_| true),
            (false, true) => of_documents(),
            (false, false) => of_the_first_page(),
        }
    }

    #[test]
    fn all_locales_hold_the_same_ids_and_values() {
        let (english, documents) = (own(&tag("en"), |_| true), of_documents());
        assert!(of_the_first_page().len() > 800);
        assert!(documents.len() > 1000 && Locale::spoken().len() >= 3);
        for other in Locale::shipped() {
            let locale = own(&other, |_| true);
            let must = expected(&other);
            let missing: Vec<&String> = must.keys().filter(|id| !locale.contains_key(*id)).collect();
            assert!(missing.is_empty(), "{other} lacks {missing:?}");
            for (id, uses) in &locale {
                assert_eq!(english.get(id), Some(uses), "{id} in {other}");
            }
        }
    }

    #[test]
    fn every_sentence_formats_without_error() {
        for shipped in Locale::shipped() {
            let locale = Locale::embedded(&shipped).unwrap();
            for (id, uses) in locale.sentences.iter() {
                let args: FluentArgs<'_> = uses.iter().map(|name| (name.as_str(), any_value(name))).collect();
                let pattern = locale.bundle.get_message(id).and_then(|message| message.value());
                let mut errors = Vec::new();
                let text = locale.bundle.format_pattern(pattern.expect(id), Some(&args), &mut errors);
                assert!(errors.is_empty(), "{id} in {shipped}: {errors:?}");
                // Not every script ends a sentence with a sign.
                assert!(!text.trim().is_empty() || id == "page-stop", "{id} in {shipped} says nothing");
            }
        }
    }

    #[test]
    fn no_id_is_given_twice_in_a_language() {
        for dir in SHIPPED.dirs() {
            let mut seen = std::collections::BTreeSet::new();
            let lines = dir.files().flat_map(|file| file.contents_utf8().unwrap().lines());
            for line in lines {
                let id = source::sentences(line).into_keys().next();
                assert!(id.is_none_or(|id| seen.insert(id)), "{}: {line}", dir.path().display());
            }
        }
    }

    #[test]
    fn the_help_names_every_language_of_the_commands() {
        let spoken = Locale::spoken();
        let list = spoken.iter().map(LangTag::as_str).collect::<Vec<_>>().join(", ");
        for tag in &spoken {
            let help = Locale::embedded(tag).unwrap().say_plain("help-common-lang", &[]);
            assert!(help.ends_with(&list), "{tag}: {help} lacks {list}");
        }
    }

    #[test]
    fn an_unknown_sentence_can_be_found() {
        assert_eq!(Locale::embedded(&tag("en")).unwrap().say("nope", &[]), "⟦nope⟧");
    }

    #[test]
    fn the_nearest_language_follows_the_order_of_wishes() {
        assert_eq!(Locale::nearest(&[tag("ja"), tag("es-AR")]), tag("es"));
        assert_eq!(Locale::nearest(&[tag("zh")]), tag("zh-Hans"));
        assert_eq!(Locale::nearest(&[tag("ko")]), tag("en"));
        assert_eq!(Locale::nearest(&[tag("fr"), tag("es")]), tag("fr"));
        // A language of documents alone is none of the commands.
        assert_eq!(Locale::nearest_of(&[tag("en"), tag("es")], &[tag("fr"), tag("es")]), tag("es"));
        assert_eq!(Locale::nearest(&[]), tag("en"));
    }

    #[test]
    fn an_office_replaces_one_sentence_and_keeps_the_others() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("locales/en");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("ours.ftl"), "problem-i18n-read = Ours { $place }\nour-own = Own\n").unwrap();
        let locale = Locale::with_overrides(&tag("en"), dir.path()).unwrap();
        assert_eq!(locale.say_plain("problem-i18n-read", &[("place", "x")]), "Ours x");
        assert_eq!(locale.say("our-own", &[]), "Own");
        assert_ne!(locale.say("problem-i18n-syntax", &[]), "⟦problem-i18n-syntax⟧");
    }

    #[test]
    fn a_replaced_sentence_cannot_name_a_value_it_does_not_get() {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("locales/en");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("ours.ftl"), "problem-i18n-read = Ours { $plase }\n").unwrap();
        let error = Locale::with_overrides(&tag("en"), dir.path()).unwrap_err();
        assert_eq!(error.code().0, "i18n-variable");
        fs::write(folder.join("ours.ftl"), "a = A\nproblem-i18n-read = { $place\n").unwrap();
        let error = Locale::with_overrides(&tag("en"), dir.path()).unwrap_err();
        assert!(matches!(error, I18nError::Syntax { line: 2 | 3, .. }), "{error}");
    }

    #[test]
    fn large_counts_are_grouped() {
        assert_eq!(grouped(1284.0), "1284");
        assert_eq!(grouped(1_234_567.0), "1\u{202F}234\u{202F}567");
    }

    #[test]
    fn plain_takes_the_isolates_out() {
        assert_eq!(plain("a\u{2068}b\u{2069}c"), "abc");
    }
}
