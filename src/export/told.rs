//! What a dossier tells: its index, its labels and its log of custody, read for other forms.
//!
//! Only what the recipient can read in the dossier itself goes into an export; lines of the log that are hidden there
//! stay hidden. Sizes are bounded, and a dossier whose index cannot be read is refused.

use std::collections::BTreeMap;
use std::io::{self, BufRead as _, BufReader, Read as _};

use serde::Deserialize;

use crate::bag::{self, Findings, Source};

/// Largest index and largest log that are read, in bytes.
const LARGEST: u64 = 64 << 20;

/// A text by language tag.
pub(super) type Texts = BTreeMap<String, String>;

/// A dossier as its own index and log tell it.
#[derive(Debug)]
pub struct Told {
    pub(super) index: Index,
    pub(super) events: Vec<Event>,
    /// Every file with its size, sorted by path.
    pub(super) files: Vec<(String, u64)>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Index {
    pub(super) id: String,
    pub(super) package: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) dossier_version: u64,
    pub(super) created: String,
    pub(super) software: String,
    pub(super) language: String,
    #[serde(default)]
    pub(super) title: Texts,
    #[serde(default)]
    pub(super) purpose: Texts,
    pub(super) sender: Party,
    pub(super) recipient: Party,
    pub(super) handling: Handling,
    pub(super) items: Vec<Item>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Party {
    #[serde(default)]
    pub(super) authority: Texts,
    #[serde(default)]
    pub(super) country: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Handling {
    #[serde(default)]
    pub(super) marking: Texts,
    #[serde(default)]
    pub(super) evidence_use: String,
    #[serde(default)]
    pub(super) onward_transfer: String,
    #[serde(default)]
    pub(super) destroy_by: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Item {
    pub(super) id: String,
    pub(super) sha256: String,
    #[serde(default)]
    pub(super) mark: Option<String>,
    #[serde(default)]
    pub(super) title: Texts,
    #[serde(default)]
    pub(super) path: Option<String>,
    #[serde(default)]
    pub(super) original_name: String,
    #[serde(default)]
    pub(super) bytes: u64,
    #[serde(default)]
    pub(super) mime: String,
    #[serde(default)]
    pub(super) language: String,
    #[serde(default)]
    pub(super) translations: Vec<Translation>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Translation {
    pub(super) language: String,
    pub(super) path: String,
    pub(super) sha256: String,
    pub(super) bytes: u64,
    pub(super) mime: String,
    #[serde(default)]
    pub(super) translator: Option<Translator>,
    #[serde(default)]
    pub(super) received_on: Option<String>,
    #[serde(default)]
    pub(super) certificate: Option<Proof>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Translator {
    #[serde(default)]
    pub(super) name: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Proof {
    pub(super) path: String,
    pub(super) sha256: String,
    pub(super) bytes: u64,
    pub(super) mime: String,
}

/// A line of the log that the dossier shows.
#[derive(Debug, Deserialize)]
pub(super) struct Event {
    pub(super) seq: u64,
    pub(super) time: String,
    pub(super) actor: String,
    #[serde(rename = "event")]
    pub(super) name: String,
    #[serde(default)]
    pub(super) item: Option<String>,
}

impl Told {
    /// Reads the dossier; an error of the kind `InvalidData` when it has no index that can be read.
    pub fn read(source: &dyn Source) -> io::Result<Self> {
        let bad = |error: serde_json::Error| io::Error::new(io::ErrorKind::InvalidData, error);
        let index: Index = serde_json::from_reader(open(source, "dossier.json")?).map_err(bad)?;
        let mut events = Vec::new();
        for line in open(source, "custody.jsonl")?.split(b'\n') {
            // A line that is hidden has neither time nor actor.
            events.extend(serde_json::from_slice::<Event>(&line?).ok());
        }
        let bag = bag::read(source, &mut Findings::default())?;
        let listed = |at: &usize| bag.is_listed(*at);
        let files = bag::files(source).enumerate().filter(|(at, file)| listed(at) || !file.path.starts_with("data/"));
        Ok(Self { index, events, files: files.map(|(_, file)| (file.path.to_owned(), file.bytes)).collect() })
    }

    /// Returns how many items there are.
    pub const fn items(&self) -> usize {
        self.index.items.len()
    }

    /// Everybody whom the log or a translation names, sorted.
    pub(super) fn people(&self) -> Vec<&str> {
        let translators = self.index.items.iter().flat_map(|item| &item.translations).filter_map(|one| Some(one.translator.as_ref()?.name.as_str()));
        let mut people: Vec<&str> = self.events.iter().map(|event| event.actor.as_str()).chain(translators).filter(|name| !name.is_empty()).collect();
        people.sort_unstable();
        people.dedup();
        people
    }
}

impl Index {
    /// The words in the reader's language, or in the first that there is.
    pub(super) fn say<'a>(&self, texts: &'a Texts) -> &'a str {
        texts.get(&self.language).or_else(|| texts.values().next()).map_or("", String::as_str)
    }

    /// What an item is called.
    pub(super) fn name<'a>(&self, item: &'a Item) -> &'a str {
        let title = self.say(&item.title);
        if title.is_empty() { &item.id } else { title }
    }
}

fn open<'a>(source: &'a dyn Source, path: &str) -> io::Result<BufReader<io::Take<Box<dyn io::Read + 'a>>>> {
    let at = bag::position(source, path).filter(|at| source.file(*at).is_some_and(|file| file.bytes <= LARGEST));
    let at = at.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, path.to_owned()))?;
    Ok(BufReader::new(source.open(at)?.take(LARGEST)))
}
