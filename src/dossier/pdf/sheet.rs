//! What the layout is given: the views of the HTML pages, as JSON, and every sentence that the layout names.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use super::fit::{Fitting, Whose};
use super::fonts::{Fonts, Manner};
use super::volume::{self, Volume};
use super::world;
use crate::dossier::error::DossierError;
use crate::dossier::index;
use crate::dossier::material::{Exhibit, Material, Picture};
use crate::model::item::ItemId;
use crate::dossier::page::{self, AnnexRow, CustodyRow, Dossier, ItemPart, MatrixRow, Outline, SideBySide, Voice};

/// Of so many passages of one translation the PDF shows both sides; all of them stand on its HTML page.
const PASSAGES: usize = 120;

/// So many passages one volume shows in all.
const PASSAGES_IN_ALL: usize = 2_000;

/// Where paper is of the size Letter: `paperSize` in the territory data of Unicode CLDR 44.
const LETTER: [&str; 14] = ["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"];

/// The index inside a PDF.
pub(super) const INDEX: &str = "dossier.json";

/// What only the layout knows: it puts the numbers in.
const PAGES: [(&str, &str); 2] = [("page", "%1"), ("pages", "%2")];

/// One volume.
#[derive(Serialize)]
struct Sheet {
    #[serde(flatten)]
    dossier: Dossier,
    /// Whether the pages about the case are here.
    front: bool,
    /// The range of numbers, when these are only some of the items.
    range: String,
    volumes: Vec<VolumeRow>,
    rows: Vec<MatrixRow>,
    items: Vec<ItemPart>,
    /// What is shown of photographs, by the number of the item.
    pictures: BTreeMap<String, PictureRow>,
    sides: Vec<SideBySide>,
    custody: Vec<CustodyRow>,
    annex: Vec<AnnexRow>,
    fonts: Families,
    /// The size of the sheets, as the layout calls it.
    paper: &'static str,
    /// The file that lies inside the PDF.
    attached: Option<&'static str>,
}

/// A photograph: its file in the world of the layout, or why there is none.
#[derive(Serialize)]
struct PictureRow {
    drawn: Option<String>,
    width: u32,
    height: u32,
    alt: String,
    why: String,
}

/// A volume in the list of them.
#[derive(Serialize)]
struct VolumeRow {
    file: String,
    range: String,
    count: String,
}

/// The lists of families that the layout asks for.
#[derive(Serialize)]
struct Families {
    plain: Vec<String>,
    bold: Vec<String>,
    mono: Vec<String>,
}

/// Every sentence of the layout: to the reader, and to the sender where that is another language.
#[derive(Serialize, Default)]
struct Sentences {
    own: BTreeMap<String, String>,
    aside: BTreeMap<String, String>,
}

/// Makes the two files that the layout reads.
pub(super) fn files((fonts, attach): (&Fonts, bool), voice: &Voice, (material, outline): (&Material<'_>, &Outline), volume: Volume, pictures: BTreeMap<ItemId, Picture>) -> Result<Vec<(String, Vec<u8>)>, DossierError> {
    let attach = attach && volume.has_front();
    let mut sheet = sheet(fonts, voice, (material, outline), volume);
    let mut files = hung(voice, &mut sheet, pictures);
    sheet.attached = attach.then_some(INDEX);
    let mut data = serde_json::to_value(sheet)?;
    let mut sentences = Sentences::default();
    for text in world::layout() {
        text.split('"').skip(1).step_by(2).filter(|id| voice.has(id)).for_each(|id| sentences.say(voice, id));
    }
    labels(&data, voice, &mut sentences);
    let mut sentences = serde_json::to_value(sentences)?;
    let mut fitting = Fitting::new(fonts);
    fitting.fit(&mut sentences, "", Whose::Ours);
    // The names of families are for the layout, not for a reader.
    let families = data.as_object_mut().and_then(|map| map.remove("fonts"));
    fitting.fit(&mut data, "", Whose::Theirs);
    fitting.finish()?;
    if let (Some(map), Some(families)) = (data.as_object_mut(), families) {
        map.insert("fonts".to_owned(), families);
    }
    files.push(("case.json".to_owned(), serde_json::to_vec(&data)?));
    files.push(("sentences.json".to_owned(), serde_json::to_vec(&sentences)?));
    if attach {
        let mut index = Vec::new();
        index::write(material, &mut index)?;
        files.push((INDEX.to_owned(), index));
    }
    Ok(files)
}

/// Puts the photographs into the sheet; returns their files.
fn hung(voice: &Voice, sheet: &mut Sheet, mut pictures: BTreeMap<ItemId, Picture>) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for row in &sheet.rows {
        let Some(picture) = ItemId::parse(&row.id).ok().and_then(|id| pictures.remove(&id)) else { continue };
        let alt = voice.say("picture-alt", &[("item", &row.id), ("title", &row.title.says)]);
        let shown = match picture {
            Picture::Drawn { size: (width, height), jpeg } => {
                let file = format!("picture-{}.jpg", row.id);
                files.push((file.clone(), jpeg));
                PictureRow { drawn: Some(file), width, height, alt, why: String::new() }
            }
            Picture::Absent(reason) => PictureRow { drawn: None, width: 0, height: 0, alt: String::new(), why: voice.word("picture-none", reason) },
        };
        sheet.pictures.insert(row.id.clone(), shown);
    }
    files
}

impl Sentences {
    fn say(&mut self, voice: &Voice, id: &str) {
        self.own.entry(id.to_owned()).or_insert_with(|| voice.say(id, &PAGES));
        let aside = voice.aside(id);
        if !aside.is_empty() {
            self.aside.insert(id.to_owned(), aside);
        }
    }
}

/// Finds the labels of rows: data that names a sentence.
fn labels(data: &Value, voice: &Voice, sentences: &mut Sentences) {
    match data {
        Value::Array(list) => list.iter().for_each(|each| labels(each, voice, sentences)),
        Value::Object(map) => {
            let label = map.get("label").and_then(Value::as_str).filter(|id| voice.has(id));
            if let Some(id) = label {
                sentences.say(voice, id);
            }
            below(map, voice, sentences);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => (),
    }
}

fn below(map: &Map<String, Value>, voice: &Voice, sentences: &mut Sentences) {
    map.values().for_each(|each| labels(each, voice, sentences));
}

fn sheet(fonts: &Fonts, voice: &Voice, (material, outline): (&Material<'_>, &Outline), volume: Volume) -> Sheet {
    let exhibits = volume.exhibits(material);
    let families = |manner| fonts.families(manner).into_iter().map(str::to_owned).collect();
    let split = !outline.parts.is_empty();
    let custody = material.custody.iter().filter(|_| volume.has_front());
    Sheet {
        dossier: page::dossier(voice, material, outline),
        front: volume.has_front(),
        range: if let Volume::Items(first, last) = volume { format!("{first}–{last}") } else { String::new() },
        volumes: list(voice, material),
        rows: exhibits.iter().map(|exhibit| page::matrix_row(voice, exhibit, &outline.languages)).collect(),
        items: exhibits.iter().filter(|exhibit| page::has_story(exhibit)).map(|exhibit| page::item(voice, exhibit)).collect(),
        pictures: BTreeMap::new(),
        sides: sides(voice, material, &exhibits),
        custody: custody.map(|line| page::custody(voice, line, split)).collect(),
        annex: exhibits.iter().flat_map(|exhibit| page::annex(exhibit)).collect(),
        fonts: Families { plain: families(Manner::Plain), bold: families(Manner::Bold), mono: families(Manner::Mono) },
        paper: if LETTER.contains(&material.recipient.country.as_str()) { "us-letter" } else { "a4" },
        attached: None,
    }
}

fn list(voice: &Voice, material: &Material<'_>) -> Vec<VolumeRow> {
    let row = |volume: Volume| {
        let Volume::Items(first, last) = volume else { return None };
        let count = volume.exhibits(material).len();
        Some(VolumeRow { file: volume.file(), range: format!("{first}–{last}"), count: voice.count("page-count-items", count) })
    };
    volume::volumes(material).into_iter().filter_map(row).collect()
}

/// The pages that show a translation beside its original, where a text is known.
fn sides(voice: &Voice, material: &Material<'_>, exhibits: &[&Exhibit]) -> Vec<SideBySide> {
    let mut left = PASSAGES_IN_ALL;
    let mut sides = Vec::new();
    for exhibit in exhibits.iter().filter(|exhibit| exhibit.withheld().is_none()) {
        for translation in exhibit.translations.iter().filter(|translation| translation.side_by_side.is_some()) {
            let most = PASSAGES.min(left);
            let side = page::side_by_side(voice, material, exhibit, translation, most);
            if most == 0 || side.pair.pairs.is_empty() {
                continue;
            }
            left -= side.pair.pairs.len().min(left);
            sides.push(side);
        }
    }
    sides
}
