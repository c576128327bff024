//! PDF (ISO 32000): glyphs with their Unicode values and places; `layout` makes lines of them.
//!
//! A page without text that shows something needs OCR, and so does one whose fonts do not
//! say what their glyphs mean. Work is bounded by counting what is drawn, streams by `guard`.
//! Not bounded here: work that draws nothing.

mod accents;
mod actual;
mod content;
mod direction;
mod form;
mod guard;
mod layout;
mod repair;
mod streams;
mod tex;

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;

use hayro_interpret::font::GlyphRun;
use hayro_interpret::hayro_cmap::{BfString, WritingMode};
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, TransformExt as _, interpret, interpret_page,
};
use hayro_syntax::content::TypedIter;
use hayro_syntax::object::{Dict, Stream};
use hayro_syntax::page::{Page, Resources};
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

pub use streams::streams;

use crate::model::text::{Block, Loc, Reading, Unread};

use super::gathered::Gathered;
use layout::Glyph;

/// Pages that are read.
const MOST_PAGES: usize = 5_000;
/// Things drawn in one document, of any kind.
const MOST_DRAWN: u64 = 8_000_000;
/// Glyphs on one page.
const MOST_GLYPHS: usize = 500_000;
/// Paths on a page without text that make it a drawing worth a look.
const DRAWING: u64 = 40;

/// Reads the text of a PDF.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let pdf = match Pdf::new(bytes.to_vec()) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm)) => {
            return Reading::nothing(Unread::Encrypted);
        }
        Err(LoadPdfError::Decryption(_) | LoadPdfError::Invalid) => return Reading::nothing(Unread::Damaged),
    };
    if guard::inflates_too_far(&pdf) {
        return Reading { pages: u32::try_from(pdf.pages().len()).ok(), ..Reading::nothing(Unread::TooLarge) };
    }
    // An update that hayro cannot open leaves the file as it was.
    let pdf = repair::mended(bytes, &pdf).and_then(|mended| Pdf::new(mended).ok()).filter(|mended| mended.pages().len() == pdf.pages().len()).unwrap_or(pdf);
    let mut document = Document { damaged: guard::is_cut(bytes) || guard::lacks_pages(&pdf), ..Document::default() };
    let mut forms = content::Drawn::of(pdf.xref());
    let cache = InterpreterCache::new();
    for (page, number) in pdf.pages().iter().zip(1..).take(MOST_PAGES) {
        if !document.read(page, number, &cache, &mut forms) {
            break;
        }
    }
    if document.stopped.is_none() {
        form::fields(&pdf, &mut document.gathered);
    }
    let pages = pdf.pages().len();
    if pages > MOST_PAGES {
        document.stopped = Some(Unread::TooLarge);
    }
    Reading { pages: u32::try_from(pages).ok(), ..document.finish() }
}

/// What was found on the pages so far.
#[derive(Default)]
struct Document {
    gathered: Gathered,
    drawn: u64,
    read: u32,
    wordless: u32,
    unmapped: u32,
    /// Whether some letters are known by their numbers only.
    guessed: bool,
    /// Glyphs that are no patterns, and those of them that no font tells.
    letters: usize,
    nameless: usize,
    damaged: bool,
    flaw: Option<Unread>,
    stopped: Option<Unread>,
}

impl Document {
    /// Reads a page; returns whether to go on.
    fn read<'p>(&mut self, page: &Page<'p>, number: u32, cache: &InterpreterCache<'p>, forms: &mut content::Drawn<'p>) -> bool {
        self.flaw = self.flaw.or(forms.flaw(page));
        let missed = forms.missed();
        let mut canvas = Canvas { drawn: self.drawn, ..Canvas::default() };
        let transform = page.initial_transform(true).to_kurbo();
        let (width, height) = page.render_dimensions();
        let frame = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
        let done = catch_unwind(AssertUnwindSafe(|| {
            let mut context = Context::new(transform, frame, cache, page.xref(), settings());
            interpret_page(page, &mut context, &mut canvas);
            for form in missed {
                draw(&form, page, &mut context, &mut canvas);
            }
        }));
        self.drawn = canvas.drawn;
        self.read += 1;
        self.damaged |= guard::content_is_broken(page);
        let (all, images, paths) = (canvas.glyphs.len(), canvas.images, canvas.paths + canvas.unmapped as u64);
        if canvas.unmapped * 5 > all {
            self.unmapped += 1;
        }
        self.guessed |= canvas.guessed > 0;
        let patterns = canvas.sort_out_patterns();
        self.nameless += canvas.unmapped.saturating_sub(patterns);
        self.letters += all.saturating_sub(patterns);
        let blocks: Vec<String> = canvas.pieces().into_iter().flat_map(layout::blocks).collect();
        if blocks.is_empty() && (images > 0 || paths >= DRAWING) {
            self.wordless += 1;
        }
        let mut room = true;
        for (text, block) in blocks.iter().zip(1..) {
            room &= self.gathered.push(Loc::Page { page: number, block }, text);
        }
        form::remarks(page.raw(), number, &mut self.gathered);
        self.stopped = match done {
            Ok(()) => self.stopped,
            Err(reason) if reason.is::<Enough>() => Some(Unread::TooLarge),
            Err(_) => Some(Unread::ReaderFailed),
        };
        room && self.drawn < MOST_DRAWN
    }

    fn finish(self) -> Reading {
        if self.damaged && self.stopped.is_none() {
            return self.gathered.finish(Some(Unread::Damaged));
        }
        // Where fonts tell most of their letters, those are worth more than nothing; that the rest needs a look is told.
        if self.stopped.is_none() && self.gathered.is_empty() && self.wordless > 0 {
            return Reading::nothing(Unread::NeedsOcr);
        }
        if self.stopped.is_none() && self.read > 0 && self.unmapped == self.read && self.nameless * 2 > self.letters {
            return words(self.gathered.finish(Some(Unread::NeedsOcr)));
        }
        let partly = (self.wordless > 0 || self.unmapped > 0 || self.guessed).then_some(Unread::NeedsOcr);
        self.gathered.finish(self.stopped.or(self.flaw).or(partly))
    }
}

/// Returns what is left of a text of which most letters are unknown: the words that are whole, if they are words at all.
/// Sheets of music have a font for the notes and one for the words.
fn words(reading: Reading) -> Reading {
    const LEAST: usize = 10;
    let whole = |line: &str| line.split(' ').filter(|word| !word.contains('\u{FFFD}')).collect::<Vec<_>>().join(" ").trim().to_owned();
    let blocks: Vec<Block> = reading.blocks.into_iter().map(|block| Block { text: block.text.lines().map(whole).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n"), ..block }).collect();
    let letters = blocks.iter().flat_map(|block| block.text.split_whitespace()).filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 2).map(|word| word.chars().count());
    if letters.sum::<usize>() < LEAST {
        return Reading::nothing(Unread::NeedsOcr);
    }
    Reading { blocks: blocks.into_iter().filter(|block| !block.text.is_empty()).collect(), ..reading }
}

/// Returns how hayro draws: all of it, with the maps of `tex` beside Adobe's.
fn settings() -> InterpreterSettings {
    InterpreterSettings { cmap_resolver: Arc::new(tex::resolve), ..InterpreterSettings::default() }
}

/// Draws a form that hayro passed over, where it stands by itself.
fn draw<'p>(form: &Stream<'p>, page: &Page<'p>, context: &mut Context<'p>, canvas: &mut Canvas) {
    if let Ok(content) = form.decoded() {
        let own = form.dict().get::<Dict<'_>>("Resources").map(Resources::new);
        canvas.apart.push(canvas.glyphs.len());
        interpret(TypedIter::new(&content), own.as_ref().unwrap_or(page.resources()), context, canvas);
    }
}

/// Most letters need no memory of their own.
const ASCII: &str = "\0\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\t\n\u{B}\u{C}\r\u{E}\u{F}\u{10}\u{11}\u{12}\u{13}\u{14}\u{15}\u{16}\u{17}\u{18}\u{19}\u{1A}\u{1B}\u{1C}\u{1D}\u{1E}\u{1F} \
    !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

/// Stands for a glyph that is drawn by a program of its own and has no name: a code point that is never a character.
const PATTERN: &str = "\u{FDD1}";

/// Returns the letter for Adobe's own code points of small capitals and of figures that hang below the line (`Asmall`,
/// `oneoldstyle`); they stand where Latin-1 stands.
fn small(c: char) -> char {
    match u32::from(c) {
        0xF6BE => 'ȷ',
        code @ (0xF721..=0xF77A | 0xF7A1..=0xF7FF) => char::from_u32(code - 0xF700).unwrap_or(c),
        _ => c,
    }
}

/// Unwinds out of a page that draws without end.
struct Enough;

/// Takes what a page draws.
#[derive(Default)]
struct Canvas {
    glyphs: Vec<Glyph>,
    /// Where glyphs begin that were drawn apart from the page.
    apart: Vec<usize>,
    unmapped: usize,
    /// Glyphs that only their numbers tell.
    guessed: usize,
    images: u64,
    paths: u64,
    drawn: u64,
    marked: actual::Marked,
}

impl Canvas {
    /// Returns the glyphs of the page, and those of each form that was drawn by itself.
    fn pieces(mut self) -> Vec<Vec<Glyph>> {
        let mut pieces: Vec<Vec<Glyph>> = self.apart.iter().rev().map(|from| self.glyphs.split_off((*from).min(self.glyphs.len()))).collect();
        pieces.push(self.glyphs);
        pieces.reverse();
        pieces
    }

    /// Takes glyphs out that are drawings without a name, where they are many: backgrounds and patterns are made of them,
    /// and so are letters of old printers, which nobody can read without seeing them. Returns how many there were.
    fn sort_out_patterns(&mut self) -> usize {
        let patterns = self.glyphs.iter().filter(|glyph| glyph.text == PATTERN).count();
        if patterns * 5 > self.glyphs.len() && self.apart.is_empty() {
            self.glyphs.retain(|glyph| glyph.text != PATTERN);
        }
        for glyph in self.glyphs.iter_mut().filter(|glyph| glyph.text == PATTERN) {
            glyph.text = "\u{FFFD}".into();
        }
        patterns
    }

    fn count(&mut self) {
        self.drawn += 1;
        if self.drawn >= MOST_DRAWN || self.glyphs.len() >= MOST_GLYPHS {
            resume_unwind(Box::new(Enough));
        }
    }

    /// Returns what a font says of a glyph, unless it is nothing.
    fn told(&mut self, text: BfString) -> Option<Cow<'static, str>> {
        let text = match text {
            BfString::Char(c) => match ASCII.get(c as usize..=c as usize).filter(|_| c >= ' ') {
                Some(letter) => return Some(Cow::Borrowed(letter)),
                None => c.to_string(),
            },
            BfString::String(text) => text,
        };
        let text = if text.chars().any(|c| matches!(c, '\u{F6BE}'..='\u{F7FF}')) { text.chars().map(small).collect() } else { text };
        // A missing value, a private one (symbol fonts) and the replacement character are no text.
        if text.chars().all(|c| matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{FDD1}'..='\u{FDEF}' | '\u{FFFD}' | '\0'..='\u{1F}')) {
            return None;
        }
        Some(match text.strip_prefix(tex::GUESSED) {
            Some(guessed) => {
                self.guessed += 1;
                Cow::Owned(guessed.to_owned())
            }
            None => Cow::Owned(text),
        })
    }

    fn take(&mut self, (text, missing): (Option<BfString>, &'static str), place: Affine, advance: f64, writing: WritingMode) {
        let origin = place * Point::ZERO;
        let along = place * Point::new(1000.0, 0.0) - origin;
        let up = place * Point::new(0.0, 1000.0) - origin;
        let size = up.hypot();
        if !(size.is_finite() && size > 0.0 && origin.x.is_finite() && origin.y.is_finite()) {
            return;
        }
        let known = text.and_then(|text| self.told(text));
        self.unmapped += usize::from(known.is_none());
        let text = known.unwrap_or(Cow::Borrowed(missing));
        // Quarter turns of the baseline; text at other angles goes with the nearest.
        let (turn, x, y) = match writing {
            WritingMode::Vertical => (4, origin.y, -origin.x),
            WritingMode::Horizontal if along.x.abs() >= along.y.abs() && along.x >= 0.0 => (0, origin.x, origin.y),
            WritingMode::Horizontal if along.x.abs() >= along.y.abs() => (2, -origin.x, -origin.y),
            WritingMode::Horizontal if along.y < 0.0 => (1, -origin.y, origin.x),
            WritingMode::Horizontal => (3, origin.y, -origin.x),
        };
        // Vertical writing advances downwards, a square at a time.
        // Stretched letters advance by their width, not by their height.
        let advance = if turn == 4 { size } else { advance * along.hypot() };
        if text == repair::NOTHING {
            // The glyph belongs to the one before it.
            if let Some(last) = self.glyphs.last_mut().filter(|last| last.turn == turn) {
                last.end = last.end.max(x + advance);
            }
            return;
        }
        self.glyphs.push(Glyph { text, turn, x, y, end: x + advance, size });
    }
}

impl Device<'_> for Canvas {
    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {
        self.paths += 1;
        self.count();
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.count();
    }

    fn push_clip_rect(&mut self, _: &Rect) {
        self.count();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {
        self.count();
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for glyph in run.glyphs() {
            self.count();
            let text = glyph.as_unicode();
            let (advance, missing) = match &**glyph {
                hayro_interpret::font::Glyph::Outline(outline) => (outline.advance_width(), "\u{FFFD}"),
                hayro_interpret::font::Glyph::Type3(drawn) => (drawn.advance_width(), PATTERN),
            };
            let advance = f64::from(advance.unwrap_or(500.0)) / 1000.0;
            self.take((text, missing), props.transform * glyph.transform(), advance, run.writing_mode());
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {
        self.images += 1;
        self.count();
    }

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}

    fn begin_marked_content(&mut self, _: &[u8], properties: Option<&Dict<'_>>) {
        self.count();
        self.marked.begin(properties, self.glyphs.len(), self.unmapped);
    }

    fn end_marked_content(&mut self) {
        self.marked.end(&mut self.glyphs, &mut self.unmapped);
    }

    fn draw_rect(&mut self, _: &Rect, _: DrawProps<'_>, _: &DrawMode) {
        self.paths += 1;
        self.count();
    }
}

#[cfg(test)]
mod tests;
