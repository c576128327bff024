//! The only place that reads the environment: language, time, chance, colour, folder.

use std::ffi::OsString;
use std::io::{IsTerminal as _, Write};
use std::path::PathBuf;
#[cfg(feature = "sender")]
use std::sync::OnceLock;

#[cfg(feature = "sender")]
use pouch::batch::{Array, Salt};
#[cfg(feature = "sender")]
use pouch::extract::isolated::{Pool, Reader};
#[cfg(feature = "sender")]
use pouch::handling::Office;
#[cfg(feature = "sender")]
use pouch::intake::settings::{OfficeSettings, settings};
#[cfg(feature = "sender")]
use pouch::model::finding::Finding;
use pouch::i18n::Locale;
use pouch::model::lang_tag::LangTag;
use pouch::model::moment::Moment;
use pouch::model::name::shown;

use super::Streams;
use super::args::Common;
use super::exit::Exit;
use super::progress::{Stop, View};
use super::usage::Said;

/// How this run speaks, and what it knows of the world.
pub(crate) struct Face<'a> {
    /// The answer.
    pub(crate) out: &'a mut dyn Write,
    /// Everything else.
    pub(crate) err: &'a mut dyn Write,
    /// The user's language.
    pub(crate) locale: Locale,
    /// Whether the answer is JSON.
    pub(crate) json: bool,
    /// Whether only problems are told.
    pub(crate) quiet: bool,
    /// Whether colours are used.
    pub(crate) color: bool,
    /// The moment.
    pub(crate) at: Moment,
    /// The moment, where somebody told it.
    #[cfg(feature = "sender")]
    pub(crate) at_told: Option<Moment>,
    /// The folder the command was given in.
    pub(crate) here: PathBuf,
    /// How many threads may work.
    pub(crate) threads: usize,
    /// How often Ctrl-C was pressed.
    pub(crate) stop: &'static Stop,
    /// How long steps show how far they are.
    pub(crate) view: View,
    /// Who is at work.
    #[cfg(feature = "sender")]
    pub(crate) actor: String,
    /// How documents are read.
    #[cfg(feature = "sender")]
    pub(crate) reader: Reader,
    /// The office's own folder of templates.
    #[cfg(feature = "sender")]
    pub(crate) office: Option<PathBuf>,
    /// The settings kept in the user's own configuration folder, and the file they are in.
    #[cfg(feature = "sender")]
    pub(crate) office_settings: Option<(PathBuf, OfficeSettings)>,
    /// Why they cannot be used; a command that asks for them must not go on without.
    #[cfg(feature = "sender")]
    pub(crate) bad_settings: Option<Finding>,
    /// The rules of handling, once a command asked for them.
    #[cfg(feature = "sender")]
    pub(crate) handling: OnceLock<Office>,
    /// Where programs lie that may help.
    #[cfg(feature = "sender")]
    pub(crate) programs: Vec<PathBuf>,
    /// A seed for repeatable chance.
    #[cfg(feature = "sender")]
    pub(crate) salt_seed: Option<String>,
}

/// What was not understood, and where to say so.
pub(crate) type Refused<'a> = (Said, &'a mut dyn Write, &'a mut dyn Write);

impl<'a> Face<'a> {
    /// Reads the common arguments and the environment.
    pub(crate) fn new(common: &Common, locale: Locale, streams: Streams<'a>) -> Result<Self, Refused<'a>> {
        let Streams { out, err, stop } = streams;
        let at = match moment(common.at.as_deref()) {
            Ok(at) => at,
            Err(value) => {
                let text = format!("{}\n", locale.say_plain("usage-bad-time", &[("value", &value)]));
                return Err((Said { text, code: "usage-bad-time", exit: Exit::Usage }, out, err));
            }
        };
        #[cfg(feature = "sender")]
        let (office_settings, bad_settings) = match office_settings() {
            Ok(known) => (known, None),
            Err(finding) => (None, Some(finding)),
        };
        #[cfg(feature = "sender")]
        let office = common.templates.as_ref().map(|dir| here().join(dir)).or_else(|| office_settings.as_ref().and_then(|(_, known)| known.templates.clone()));
        #[cfg(feature = "sender")]
        let locale = office_words(office.as_deref(), locale);
        let color = !common.no_color && env("NO_COLOR").is_none_or(|value| value.is_empty()) && std::io::stdout().is_terminal();
        Ok(Self {
            out,
            err,
            locale,
            json: common.json,
            quiet: common.quiet,
            color,
            at,
            #[cfg(feature = "sender")]
            at_told: (common.at.is_some() || env("SOURCE_DATE_EPOCH").is_some_and(|value| !value.is_empty())).then_some(at),
            here: here(),
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            stop,
            view: view(common),
            #[cfg(feature = "sender")]
            actor: common.actor.clone().unwrap_or_default(),
            #[cfg(feature = "sender")]
            reader: reader(common.no_isolation),
            #[cfg(feature = "sender")]
            office,
            #[cfg(feature = "sender")]
            office_settings,
            #[cfg(feature = "sender")]
            bad_settings,
            #[cfg(feature = "sender")]
            handling: OnceLock::new(),
            #[cfg(feature = "sender")]
            programs: std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()).collect(),
            #[cfg(feature = "sender")]
            salt_seed: common.salt_seed.clone(),
        })
    }

    /// Returns a path as the user meant it: relative to the folder the command was given in.
    pub(crate) fn resolve(&self, path: &std::path::Path) -> PathBuf {
        self.here.join(path).components().collect()
    }

    /// Says a sentence without isolates.
    pub(crate) fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.locale.say_plain(id, values)
    }

    /// Names a kind of file.
    #[cfg(feature = "sender")]
    pub(crate) fn format_kind(&self, format: &pouch::model::item::Format) -> String {
        self.locale.format_kind(&format.mime, &format.name)
    }

    /// Says a sentence about a number of things.
    #[cfg(feature = "sender")]
    pub(crate) fn say_count(&self, id: &str, count: u64) -> String {
        pouch::i18n::plain(&self.locale.say_count(id, count, &[]))
    }

    /// Returns the source of random bits for many cases: by case, and by how many it has had.
    #[cfg(feature = "sender")]
    pub(crate) fn salts(&self) -> Box<Salt<'static>> {
        let Some(seed) = self.salt_seed.clone() else { return Box::new(|_, _| system_bits()) };
        Box::new(move |case, count| {
            let digest = pouch::model::digest::Digest::of(format!("{seed}\n{case}\n{count}"));
            digest.bytes().first_chunk().copied().unwrap_or_default()
        })
    }

    /// Says a sentence about a number of things, with further values.
    #[cfg(feature = "sender")]
    pub(crate) fn say_count_in(&self, id: &str, count: u64, values: &[(&str, &str)]) -> String {
        pouch::i18n::plain(&self.locale.say_count(id, count, values))
    }

    /// Returns the source of the log's random bits: the system's, or a repeatable one.
    #[cfg(feature = "sender")]
    pub(crate) fn salt(&self) -> Box<dyn FnMut() -> [u8; 16]> {
        let Some(seed) = self.salt_seed.clone() else { return Box::new(system_salt()) };
        let mut count = 0_u64;
        let at = self.at;
        Box::new(move || {
            count += 1;
            let digest = pouch::model::digest::Digest::of(format!("{seed}\n{at}\n{count}"));
            digest.bytes().first_chunk().copied().unwrap_or_default()
        })
    }
}

/// `POUCH_PROGRESS=off` and `--quiet` show nothing of how far a command is.
fn view(common: &Common) -> View {
    let is_off = env("POUCH_PROGRESS").is_some_and(|value| value == "off");
    let can_draw = std::io::stderr().is_terminal() && env("TERM").is_none_or(|term| term != "dumb");
    match (common.quiet || is_off, common.json, can_draw) {
        (true, ..) => View::Silent,
        (false, true, _) => View::Events,
        (false, false, true) => View::Bar,
        (false, false, false) => View::Lines,
    }
}

/// The user's language in the office's own words, where its folder has some; what cannot be read there is told
/// by the command that needs it.
#[cfg(feature = "sender")]
fn office_words(office: Option<&std::path::Path>, locale: Locale) -> Locale {
    office.and_then(|dir| Locale::with_overrides(locale.tag(), dir).ok()).unwrap_or(locale)
}

/// Reads `pouch/office.toml` of the user's own configuration folder (XDG Base Directory Specification). A case folder
/// is never asked: it may come from a stranger, whose templates could say anything.
#[cfg(feature = "sender")]
fn office_settings() -> Result<Option<(PathBuf, OfficeSettings)>, Finding> {
    let folder = |name: &str| env(name).map(PathBuf::from).filter(|folder| folder.is_absolute());
    let Some(config) = folder("XDG_CONFIG_HOME").or_else(|| folder("HOME").map(|home| home.join(".config"))) else { return Ok(None) };
    let path = config.join("pouch").join("office.toml");
    Ok(settings(&path)?.map(|known| (path, known)))
}

/// Reading in child processes, unless that was switched off or cannot be had here.
#[cfg(feature = "sender")]
fn reader(here: bool) -> Reader {
    let program = std::env::current_exe().ok().filter(|_| !here);
    program.map_or(Reader::Here, |program| Reader::Isolated(Pool::new(program)))
}

#[cfg(feature = "sender")]
fn system_salt() -> impl FnMut() -> [u8; 16] {
    // So many salts are fetched at once: a large case needs thousands.
    const FETCHED: usize = 256;
    let mut fetched = Vec::new();
    move || {
        if fetched.is_empty() {
            let mut bytes = [0; 16 * FETCHED];
            getrandom::fill(&mut bytes).expect("the system's random source answers on every supported system");
            fetched.extend(bytes.as_chunks::<16>().0);
        }
        fetched.pop().expect("just fetched")
    }
}

/// Returns what a job array says of this task.
#[cfg(feature = "sender")]
pub(crate) fn array() -> Array {
    let [task, count, least, most, index] =
        ["SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT", "SLURM_ARRAY_TASK_MIN", "SLURM_ARRAY_TASK_MAX", "JOB_COMPLETION_INDEX"].map(env);
    Array { task, count, least, most, index }
}

#[cfg(feature = "sender")]
fn system_bits() -> [u8; 16] {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).expect("the system's random source answers on every supported system");
    bytes
}

/// Chooses the language before anything is parsed, so that even mistakes are told in it.
pub(crate) fn locale(args: &[OsString]) -> Result<Locale, Said> {
    let asked = |args: &[OsString]| {
        let mut words = args.iter().filter_map(|word| word.to_str());
        while let Some(word) = words.next() {
            match word.strip_prefix("--lang") {
                Some("") => return words.next().map(str::to_owned),
                Some(rest) => return rest.strip_prefix('=').map(str::to_owned),
                None => {}
            }
        }
        None
    };
    // Who receives a dossier may read languages that the sender's commands do not speak.
    let receives = args.iter().any(|word| ["verify", "show", "decrypt", "receipt"].iter().any(|verb| word == verb));
    let known = if receives { Locale::shipped() } else { Locale::spoken() };
    let own = || Locale::embedded(&Locale::nearest_of(&known, &environment())).expect("the nearest language is one of those shipped");
    let Some(value) = asked(args) else { return Ok(own()) };
    let spoken = LangTag::parse(&value).ok().and_then(|tag| Locale::embedded(&tag).ok()).filter(|locale| known.contains(locale.tag()));
    spoken.ok_or_else(|| {
        let known = known.iter().map(LangTag::as_str).collect::<Vec<_>>().join(", ");
        let text = own().say_plain("usage-language", &[("value", &shown(&value)), ("known", &known)]);
        Said { text: format!("{text}\n"), code: "usage-language", exit: Exit::Usage }
    })
}

fn environment() -> Vec<LangTag> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env).find(|value| !value.is_empty());
    let name = set.unwrap_or_default();
    let plain = name.split(['.', '@']).next().unwrap_or_default();
    LangTag::parse(plain).into_iter().collect()
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
fn env(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that asks where the command was given")]
fn here() -> PathBuf {
    std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."))
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that asks for the time, when nobody told it")]
fn now() -> Moment {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Moment::from_unix(i64::try_from(since.as_secs()).unwrap_or(0))
}

/// `--at`, else `SOURCE_DATE_EPOCH`, else now.
fn moment(asked: Option<&str>) -> Result<Moment, String> {
    if let Some(text) = asked {
        return Moment::parse(text).map_err(|bad| bad.0);
    }
    match env("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty()) {
        Some(value) => value.parse().map(Moment::from_unix).or(Err(value)),
        None => Ok(now()),
    }
}
