//! The fonts that pages are set with: those in the program, and those of a folder that the office names.
//!
//! The fonts of the system are never looked for: the same case would look, and hash, differently on another machine.
//! A list of families stands for each manner of writing; the first of a list that has a character draws it.

use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};

use crate::dossier::error::DossierError;
use crate::model::digest::Digest;
use crate::model::name;

/// The fonts in the program, and the recipe they are made by.
static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates/fonts");

/// The Chinese font and its bold cut have not the same characters, so they are two families to the layout.
const HAN: (&str, &str) = ("Han", "Han Bold");

/// Digests and commands.
const MONO: &str = "Noto Sans Mono";

/// What stands first: letters, then characters; all other scripts follow by the names of their files.
const FIRST: [&str; 3] = ["NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansCJKsc-Regular.otf"];

/// A font with what it can draw.
#[derive(Debug)]
struct Face {
    family: String,
    is_bold: bool,
    font: Font,
    info: FontInfo,
    draws: Set,
    /// Whether it is only named: tests look what happens without it.
    is_away: bool,
}

/// How something is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    Plain,
    Bold,
    Mono,
}

/// Every font there is, in the order in which they are asked.
#[derive(Debug)]
pub(super) struct Fonts {
    faces: Vec<Face>,
    /// Everything that one of the fonts can draw.
    draws: Set,
    /// Name and digest of each file that the office added.
    pub(super) added: Vec<(String, Digest)>,
}

impl Fonts {
    /// Loads the fonts in the program, and those of a folder.
    pub(super) fn open(folder: Option<&Path>) -> Result<Self, DossierError> {
        let mut faces = Vec::new();
        let is_font = |file: &str| [".ttf", ".otf"].iter().any(|end| file.ends_with(end));
        let mut files: Vec<_> = SHIPPED.files().filter_map(|file| Some((file.path().to_str()?, file.contents()))).collect();
        files.retain(|(file, _)| is_font(file));
        files.sort_by_key(|(file, _)| (FIRST.iter().position(|first| first == file).unwrap_or(FIRST.len()), *file));
        for (file, bytes) in files {
            let font = Font::new(Bytes::new(bytes), 0).ok_or_else(|| DossierError::Font { place: file.to_owned() })?;
            faces.push(Face::new(family(file, &font), font));
        }
        let mut added = Vec::new();
        for (file, bytes) in folder.map(read_folder).transpose()?.unwrap_or_default() {
            added.push((file.clone(), Digest::of(&bytes)));
            let before = faces.len();
            for font in Font::iter(Bytes::new(bytes)) {
                // A family of its own: a font of the office fills gaps and replaces nothing.
                let family = format!("office {}", faces.len());
                faces.push(Face::new(family, font));
            }
            if faces.len() == before {
                return Err(DossierError::Font { place: name::shown(&file) });
            }
        }
        let mut fonts = Self { faces, draws: Set::default(), added };
        fonts.gather();
        Ok(fonts)
    }

    fn gather(&mut self) {
        let mut draws = Set::default();
        self.faces.iter().filter(|face| !face.is_away).for_each(|face| draws.join(&face.draws));
        self.draws = draws;
    }

    /// Leaves one font out, as if it were damaged; returns what it is called.
    #[cfg(test)]
    pub(super) fn take_away(&mut self, at: usize) -> Option<String> {
        let face = self.faces.get_mut(at)?;
        face.is_away = true;
        let name = format!("{} {}", face.family, if face.is_bold { "bold" } else { "plain" });
        self.gather();
        Some(name)
    }

    /// Returns what the layout knows of the fonts.
    pub(super) fn book(&self) -> FontBook {
        FontBook::from_infos(self.faces.iter().map(|face| face.info.clone()))
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.faces.get(index).filter(|face| !face.is_away).map(|face| face.font.clone())
    }

    /// Returns whether some font draws a character.
    pub(super) fn can_draw(&self, c: char) -> bool {
        self.draws.has(c)
    }

    /// Returns whether one and the same font draws all characters of a cluster.
    pub(super) fn can_draw_together(&self, cluster: &str) -> bool {
        self.faces.iter().any(|face| !face.is_away && cluster.chars().all(|c| is_joiner(c) || face.draws.has(c)))
    }

    /// Returns whether no font is missing that should draw this character.
    pub(super) fn is_whole_for(&self, c: char) -> bool {
        let manners: &[Manner] = if c.is_ascii() { &[Manner::Plain, Manner::Bold, Manner::Mono] } else { &[Manner::Plain, Manner::Bold] };
        manners.iter().all(|manner| self.home(c, *manner).is_none_or(|face| !face.is_away))
    }

    /// Returns whether any font is away at all.
    pub(super) fn is_whole(&self) -> bool {
        !self.faces.iter().any(|face| face.is_away)
    }

    /// The font that draws a character in one manner when none is away.
    fn home(&self, c: char, manner: Manner) -> Option<&Face> {
        self.families(manner).into_iter().find_map(|family| {
            let of_family = || self.faces.iter().filter(|face| face.family == family);
            let wanted = of_family().find(|face| face.is_bold == (manner == Manner::Bold));
            wanted.or_else(|| of_family().next()).filter(|face| face.draws.has(c))
        })
    }

    /// Returns the families of a manner in the order in which they are asked.
    pub(super) fn families(&self, manner: Manner) -> Vec<&str> {
        let mut families: Vec<&str> = Vec::new();
        for face in &self.faces {
            let family = face.family.as_str();
            if families.contains(&family) || family == MONO || family == HAN.1 {
                continue;
            }
            if family == HAN.0 && manner == Manner::Bold {
                families.push(HAN.1);
            }
            families.push(family);
        }
        if manner == Manner::Mono {
            families.insert(0, MONO);
        }
        families
    }
}

/// Names the family of a shipped font, as the layout asks for it.
fn family(file: &str, font: &Font) -> String {
    match file {
        "NotoSansCJKsc-Regular.otf" => HAN.0.to_owned(),
        "NotoSansCJKsc-Bold.otf" => HAN.1.to_owned(),
        _ => font.info().family.clone(),
    }
}

fn read_folder(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, DossierError> {
    let failed = |path: &Path| { let path = path.to_owned(); move |source| DossierError::Read { path, source } };
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed(folder))? {
        paths.push(entry.map_err(failed(folder))?.path());
    }
    let is_font = |path: &Path| path.extension().is_some_and(|ext| ["ttf", "otf", "ttc", "otc"].iter().any(|known| ext.eq_ignore_ascii_case(known)));
    paths.retain(|path| is_font(path));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok((file, fs::read(path).map_err(failed(path))?))
    };
    paths.iter().map(read).collect()
}

impl Face {
    fn new(family: String, font: Font) -> Self {
        let mut info = font.info().clone();
        info.family.clone_from(&family);
        let mut draws = Set::default();
        info.coverage.iter().filter_map(char::from_u32).filter(|c| !is_private(*c)).for_each(|c| draws.add(c));
        let is_bold = info.variant.weight.to_number() >= 600;
        Self { family, is_bold, font, info, draws, is_away: false }
    }
}

/// A character without a meaning of its own; archives refuse it.
fn is_private(c: char) -> bool {
    matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. | '\u{FEFF}')
}

/// A character that is never drawn, but says how its neighbours are: joiners, isolates, variation selectors.
pub(super) fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

/// A set of characters.
#[derive(Debug, Default)]
struct Set(Vec<u64>);

impl Set {
    fn add(&mut self, c: char) {
        let code = u32::from(c) as usize;
        if self.0.len() <= code / 64 {
            self.0.resize(code / 64 + 1, 0);
        }
        if let Some(bits) = self.0.get_mut(code / 64) {
            *bits |= 1 << (code % 64);
        }
    }

    fn has(&self, c: char) -> bool {
        let code = u32::from(c) as usize;
        self.0.get(code / 64).is_some_and(|bits| bits >> (code % 64) & 1 == 1)
    }

    fn join(&mut self, other: &Self) {
        self.0.resize(self.0.len().max(other.0.len()), 0);
        for (own, others) in self.0.iter_mut().zip(&other.0) {
            *own |= others;
        }
    }
}
