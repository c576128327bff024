//! From glyphs to lines to blocks, in reading order.
//!
//! The order in which a page draws is kept: it is the author's reading order more often than
//! any geometry guesses. Inside a line glyphs are sorted by place, spaces come from gaps, and
//! right-to-left runs are turned from the order of the eye into that of the mouth.

use std::borrow::Cow;

use unicode_normalization::char::is_combining_mark;
use unicode_script::{Script, UnicodeScript as _};

use super::accents;
use super::direction::{Run, logical, plain, run};

/// A glyph with its text, on a baseline turned to run along x, y growing downwards.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    pub(super) text: Cow<'static, str>,
    /// Quarter turns of its baseline; 4 is vertical writing.
    pub(super) turn: u8,
    pub(super) x: f64,
    pub(super) y: f64,
    /// Where the next glyph would stand.
    pub(super) end: f64,
    pub(super) size: f64,
}

/// Glyphs on one baseline.
#[derive(Debug)]
struct Line {
    turn: u8,
    y: f64,
    size: f64,
    left: f64,
    right: f64,
    glyphs: Vec<Glyph>,
    /// Where the latest glyphs begin that were drawn after others further on.
    anew: Option<usize>,
}

/// Lines to look back for the baseline of a glyph.
const BACK: usize = 4;
/// Lines to look back for a piece of the same line.
const JOINED: usize = 12;
/// A wider gap, in sizes, is another column.
const COLUMN: f64 = 3.0;
/// A gap wider than this beside the usual one, in sizes, is a space.
const SPACE: f64 = 0.12;
/// Letters of a line that are compared with a new one, latest first; letters of a piece with those of a line; letters
/// behind a step back.
const COMPARED: usize = 400;
const OF_A_PIECE: usize = 40;
const BEGINNING: usize = 8;
/// Comparisons on one page; a page that needs more is read without them.
const MOST_COMPARISONS: u64 = 40_000_000;

/// Makes blocks of text of a page's glyphs.
pub(super) fn blocks(glyphs: Vec<Glyph>) -> Vec<String> {
    let mut lines: Vec<Line> = Vec::new();
    let mut left = MOST_COMPARISONS;
    for glyph in accents::composed(glyphs) {
        let recent = lines.len().saturating_sub(BACK);
        match lines.iter_mut().skip(recent).rev().find(|line| line.takes(&glyph) && !line.is_beneath(&glyph, &mut left)) {
            Some(line) => line.add(glyph),
            // A space by itself is nothing to read; text layers of scans have some as high as the page.
            None if is_blank(&glyph) => {}
            None => lines.push(Line::of(glyph)),
        }
    }
    let lines = joined(lines, &mut left);
    let mut blocks: Vec<String> = Vec::new();
    let mut above: Option<(u8, f64, f64, f64, f64)> = None;
    for line in lines {
        let place = (line.turn, line.y, line.size, line.left, line.right);
        let text = line.text();
        if text.trim().is_empty() {
            continue;
        }
        match blocks.last_mut().filter(|_| above.is_some_and(|above| continues(above, place))) {
            Some(block) => {
                block.push('\n');
                block.push_str(&text);
            }
            None => blocks.push(text),
        }
        above = Some(place);
    }
    blocks
}

/// Joins lines that grew into one another: a line of two fonts is drawn in pieces, in any order.
fn joined(lines: Vec<Line>, left: &mut u64) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for mut line in lines {
        // What joins two lines may join the joined line to a third.
        let mut place = None;
        let mut back = JOINED;
        while let Some(at) = (joined.len().saturating_sub(back)..joined.len()).rev().find(|at| joined.get(*at).is_some_and(|other| other.meets(&line) && !other.lies_beneath(&line, left))) {
            back = back.saturating_sub(1);
            line = joined.remove(at).with(line);
            place = Some(at);
        }
        joined.insert(place.unwrap_or(joined.len()), line);
    }
    joined
}

/// Returns whether a line carries on the paragraph of the line above it.
fn continues(above: (u8, f64, f64, f64, f64), line: (u8, f64, f64, f64, f64)) -> bool {
    let down = line.1 - above.1;
    let alike = line.2 / above.2 < 1.25 && above.2 / line.2 < 1.25;
    let overlaps = line.3 < above.4 && above.3 < line.4;
    line.0 == above.0 && alike && overlaps && down > 0.0 && down < 1.75 * above.2
}

impl Line {
    fn of(glyph: Glyph) -> Self {
        let Glyph { turn, x, y, end, size, .. } = glyph;
        Self { turn, y, size, left: x, right: end.max(x), glyphs: vec![glyph], anew: None }
    }

    fn takes(&self, glyph: &Glyph) -> bool {
        let size = if is_blank(glyph) { self.size } else { self.size.max(glyph.size) };
        let near = glyph.x < self.right + COLUMN * size && glyph.end > self.left - COLUMN * size;
        // Raised notes stay on their line; a smaller glyph may stray further from it.
        let small = glyph.size < 0.85 * self.size && glyph.x < self.right + 0.5 * size && self.is_followed_by(glyph);
        glyph.turn == self.turn && near && (glyph.y - self.y).abs() < if small { 0.52 } else { 0.4 } * size
    }

    /// Returns whether another piece stands on this line, and not in another column.
    fn meets(&self, other: &Self) -> bool {
        let size = self.size.max(other.size);
        let near = other.left < self.right + COLUMN * size && other.right > self.left - COLUMN * size;
        other.turn == self.turn && near && (other.y - self.y).abs() < 0.2 * size
    }

    /// Returns whether a glyph begins anew on top of letters of this line. It is of a line of its own then, however near:
    /// the text layer of a scan has large letters, and fields may lie on one another.
    fn is_beneath(&self, glyph: &Glyph, left: &mut u64) -> bool {
        let follows = self.is_followed_by(glyph);
        let alike = glyph.size < 1.1 * self.size && self.size < 1.1 * glyph.size;
        // Notes above the line are smaller; letters of one size that step back and down are of the next line.
        if !follows && alike && glyph.x < self.right && (glyph.y - self.y).abs() > 0.1 * self.size && is_upright(&glyph.text) {
            return true;
        }
        let before = if follows { self.anew.filter(|from| self.glyphs.len() - from < BEGINNING) } else { Some(self.glyphs.len()) };
        before.is_some_and(|before| self.is_covered_by(glyph, before, left))
    }

    /// Returns whether a glyph goes on where the last one stands.
    fn is_followed_by(&self, glyph: &Glyph) -> bool {
        self.glyphs.last().is_none_or(|last| glyph.x >= last.x - 0.1 * glyph.size)
    }

    /// Returns whether a piece stands on top of letters of this line.
    fn lies_beneath(&self, other: &Self, left: &mut u64) -> bool {
        let letters = || other.glyphs.iter().take(OF_A_PIECE).filter(|glyph| is_upright(&glyph.text));
        let covering = letters().filter(|glyph| self.is_covered_by(glyph, self.glyphs.len(), left)).count();
        // Where a font does not say how wide its letters are, the first may seem to stand on the last of the line.
        covering > 0 && covering * 2 >= letters().count()
    }

    /// Returns whether a glyph stands on a letter among the first so many of this line.
    fn is_covered_by(&self, glyph: &Glyph, first: usize, left: &mut u64) -> bool {
        if *left == 0 || glyph.x >= self.right || glyph.end <= self.left || !is_upright(&glyph.text) {
            return false;
        }
        *left = left.saturating_sub(first.min(COMPARED) as u64);
        let near = || self.glyphs.iter().take(first).rev().take(COMPARED);
        // A letter drawn twice is bold.
        let again = |other: &Glyph| other.text == glyph.text && (other.x - glyph.x).abs() < 0.08 * glyph.size;
        if near().any(again) {
            return false;
        }
        let common = |other: &Glyph| (other.end.min(glyph.end) - other.x.max(glyph.x)).max(0.0);
        let covered: f64 = near().filter(|other| is_upright(&other.text)).map(common).sum();
        glyph.end > glyph.x && covered > 0.5 * (glyph.end - glyph.x)
    }

    /// Takes the glyphs of another piece, drawn after this one.
    fn with(mut self, other: Self) -> Self {
        for glyph in other.glyphs {
            self.add(glyph);
        }
        self
    }

    fn add(&mut self, glyph: Glyph) {
        if !self.is_followed_by(&glyph) {
            self.anew = Some(self.glyphs.len());
        }
        self.left = self.left.min(glyph.x);
        self.right = self.right.max(glyph.end);
        if !is_blank(&glyph) {
            self.size = self.size.max(glyph.size);
        }
        self.glyphs.push(glyph);
    }

    /// Returns the text of the line in logical order.
    fn text(self) -> String {
        let mut clusters = clusters(self.glyphs);
        clusters.sort_by(|a, b| a.base.x.total_cmp(&b.base.x));
        let space = space(&clusters);
        let leftward = clusters.iter().any(|cluster| run(&plain(&cluster.base.text)) == Run::Left || run(&cluster.marks) == Run::Left);
        let mut units: Vec<String> = Vec::with_capacity(if leftward { clusters.len() } else { 1 });
        let mut all = String::new();
        let mut before: Option<Glyph> = None;
        for cluster in clusters {
            let gap = before.as_ref().map_or(Gap::None, |before| Gap::between(before, &cluster.base, space));
            match gap {
                // Bold by drawing twice is one glyph.
                Gap::Same => continue,
                Gap::Space if leftward => units.push(" ".to_owned()),
                Gap::Space => all.push(' '),
                Gap::None => {}
            }
            // Where nothing is turned around, letters need no pieces of their own.
            if leftward {
                units.push(plain(&cluster.base.text).into_owned() + &cluster.marks);
            } else {
                all.push_str(&plain(&cluster.base.text));
                all.push_str(&cluster.marks);
            }
            before = Some(cluster.base);
        }
        if !leftward {
            all.truncate(all.trim_end().len());
            return all;
        }
        logical(units).trim_end().to_owned()
    }
}

fn is_blank(glyph: &Glyph) -> bool {
    glyph.text.chars().all(char::is_whitespace)
}

/// A glyph with the marks above and below it, which have no place of their own in the order of a line.
#[derive(Debug)]
struct Cluster {
    base: Glyph,
    marks: String,
}

/// Gives marks to the glyph they were drawn with: the one before, but from right to left, where
/// shapers draw from the left, the one behind.
fn clusters(glyphs: Vec<Glyph>) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::with_capacity(glyphs.len());
    let mut waiting: Vec<Glyph> = Vec::new();
    let mut early = String::new();
    let mut from = f64::INFINITY;
    for mut glyph in glyphs {
        if glyph.text.chars().all(is_early) && !glyph.text.is_empty() {
            early.push_str(&glyph.text);
            from = from.min(glyph.x);
            continue;
        }
        if is_mark(&glyph.text) {
            waiting.push(glyph);
            continue;
        }
        let marks = std::mem::take(&mut waiting);
        let leftward = marks.first().is_some_and(|mark| run(&mark.text) == Run::Left);
        let drawn_rightward = clusters.last().is_none_or(|last| glyph.x > last.base.x);
        if leftward && drawn_rightward {
            // Drawn from the left, the last mark stands first.
            let marks = marks.iter().rev().map(|mark| plain(&mark.text)).collect();
            clusters.push(Cluster { base: glyph, marks });
        } else {
            hang(marks, &mut clusters);
            let marks = if is_half(&glyph.text) { String::new() } else { std::mem::take(&mut early) };
            // The consonant begins where its vowel stands.
            glyph.x = glyph.x.min(std::mem::replace(&mut from, f64::INFINITY));
            clusters.push(Cluster { base: glyph, marks });
        }
    }
    hang(waiting, &mut clusters);
    if let Some(last) = clusters.last_mut() {
        last.marks.push_str(&early);
    }
    clusters
}

/// Hangs marks on the last glyph; without one they stand alone.
fn hang(marks: Vec<Glyph>, clusters: &mut Vec<Cluster>) {
    for mark in marks {
        match clusters.last_mut() {
            Some(last) => last.marks.push_str(&plain(&mark.text)),
            None => clusters.push(Cluster { base: mark, marks: String::new() }),
        }
    }
}

/// Returns whether a vowel is drawn before the consonant that it is written after.
const fn is_early(c: char) -> bool {
    c > '\u{900}' && matches!(c, '\u{93F}' | '\u{9BF}' | '\u{9C7}' | '\u{9C8}' | '\u{A3F}' | '\u{B47}' | '\u{BC6}'..='\u{BC8}' | '\u{D46}'..='\u{D48}'
        | '\u{DD9}'..='\u{DDB}' | '\u{1031}' | '\u{17C1}'..='\u{17C3}')
}

/// Returns whether a consonant is joined to the next one: it ends with the sign of silence.
fn is_half(text: &str) -> bool {
    const SILENT: [char; 9] = ['\u{94D}', '\u{9CD}', '\u{A4D}', '\u{ACD}', '\u{B4D}', '\u{C4D}', '\u{CCD}', '\u{D4D}', '\u{DCA}'];
    text.ends_with(SILENT)
}

/// Returns whether a glyph is drawn upon another one.
fn is_mark(text: &str) -> bool {
    let shaped = |c: char| matches!(c, '\u{FC5E}'..='\u{FC63}' | '\u{FE70}'..='\u{FE7F}' | '\u{E31}' | '\u{E34}'..='\u{E3A}' | '\u{E47}'..='\u{E4E}');
    !text.is_empty() && text.chars().all(|c| c > '\u{2FF}' && (is_combining_mark(c) || shaped(c)))
}

/// Returns whether it is a letter or a figure of a script whose letters stand beside one another, never over one another.
fn is_upright(text: &str) -> bool {
    use Script::{Armenian, Bopomofo, Common, Cyrillic, Georgian, Greek, Han, Hangul, Hiragana, Katakana, Latin};
    if let [byte] = text.as_bytes() {
        return byte.is_ascii_alphanumeric();
    }
    let upright = |c: char| matches!(c.script(), Armenian | Bopomofo | Common | Cyrillic | Georgian | Greek | Han | Hangul | Hiragana | Katakana | Latin);
    text.chars().next().is_some_and(|c| c.is_alphanumeric() && !is_combining_mark(c) && upright(c)) && !is_mark(text)
}

/// Returns how wide a gap must be to be a space, in sizes: wider than those between the letters of this line, which may
/// be set apart.
fn space(clusters: &[Cluster]) -> f64 {
    let gap = |before: &Glyph, glyph: &Glyph| (glyph.x - before.end) / before.size.max(glyph.size);
    let mut gaps: Vec<f64> = clusters.iter().zip(clusters.iter().skip(1)).map(|(before, next)| gap(&before.base, &next.base)).filter(|gap| *gap < COLUMN).collect();
    let middle = gaps.len() / 2;
    let usual = if gaps.len() < 4 { 0.05 } else { *gaps.select_nth_unstable_by(middle, f64::total_cmp).1 };
    usual.clamp(0.0, 0.05) + SPACE
}

/// What lies between a glyph and the next on its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    Space,
    /// The next is the same glyph once more.
    Same,
}

impl Gap {
    fn between(before: &Glyph, glyph: &Glyph, space: f64) -> Self {
        let size = before.size.max(glyph.size);
        let least = if is_wide(&before.text) && is_wide(&glyph.text) { 0.6 } else { space };
        let blank = before.text.ends_with(char::is_whitespace) || glyph.text.starts_with(char::is_whitespace);
        if before.text == glyph.text && (glyph.x - before.x).abs() < 0.08 * size {
            Self::Same
        } else if !blank && glyph.x - before.end > least * size {
            Self::Space
        } else {
            Self::None
        }
    }
}

fn is_wide(text: &str) -> bool {
    text.chars().any(|c| c > '\u{2E7F}' && (matches!(c.script(), Script::Han | Script::Hiragana | Script::Katakana) || ('\u{3000}'..='\u{303F}').contains(&c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, x: f64, y: f64) -> Vec<Glyph> {
        let place = |(n, c): (u32, char)| {
            let x = x + 5.0 * f64::from(n);
            Glyph { text: c.to_string().into(), turn: 0, x, y, end: x + 5.0, size: 10.0 }
        };
        (0..).zip(text.chars()).map(place).collect()
    }

    #[test]
    fn near_lines_are_one_block_and_far_ones_two() {
        let glyphs = [line("uno", 0.0, 100.0), line("dos", 0.0, 112.0), line("tres", 0.0, 160.0)].concat();
        assert_eq!(blocks(glyphs), ["uno\ndos", "tres"]);
    }

    #[test]
    fn lines_that_lie_on_one_another_are_not_mixed() {
        // The text layer of a scan: letters twice as high as the lines are apart.
        let tall = |text: &str, y: f64| line(text, 0.0, y).into_iter().map(|glyph| Glyph { size: 30.0, ..glyph });
        let glyphs = tall("primera", 100.0).chain(tall("segunda", 110.0)).chain(tall("tercera", 120.0)).collect();
        assert_eq!(blocks(glyphs).join("\n"), "primera\nsegunda\ntercera");
        // A field over another one, on the same line.
        let glyphs = [line("grupo", 0.0, 100.0), line("radio", 2.0, 100.0)].concat();
        assert_eq!(blocks(glyphs), ["grupo", "radio"]);
    }

    #[test]
    fn spaces_as_high_as_a_page_join_no_lines() {
        let high = Glyph { text: " ".into(), turn: 0, x: 0.0, y: 140.0, end: 90.0, size: 200.0 };
        let glyphs = [line("uno", 0.0, 100.0), line("dos", 0.0, 120.0), vec![high], line("tres", 0.0, 140.0)].concat();
        assert_eq!(blocks(glyphs).join("\n"), "uno\ndos\ntres");
    }

    #[test]
    fn narrow_spaces_part_words_but_not_letters_set_apart() {
        let words = |gap: f64| (0..8).zip("unoydos.".chars()).map(|(n, c)| Glyph { text: c.to_string().into(), turn: 0, x: f64::from(n) * 5.0 + if n > 2 { gap } else { 0.0 }, y: 0.0, end: f64::from(n) * 5.0 + 5.0 + if n > 2 { gap } else { 0.0 }, size: 10.0 }).collect();
        assert_eq!(blocks(words(1.4)), ["uno ydos."]);
        assert_eq!(blocks(words(0.8)), ["unoydos."]);
        let apart = (0..6).zip("letras".chars()).map(|(n, c)| Glyph { text: c.to_string().into(), turn: 0, x: f64::from(n) * 6.4, y: 0.0, end: f64::from(n) * 6.4 + 5.0, size: 10.0 }).collect();
        assert_eq!(blocks(apart), ["letras"]);
    }

    #[test]
    fn notes_above_a_line_stay_on_it() {
        let note = Glyph { text: "2".into(), turn: 0, x: 15.0, y: 95.4, end: 18.0, size: 7.0 };
        assert_eq!(blocks([line("uno", 0.0, 100.0), vec![note], line("dos", 21.0, 100.0)].concat()), ["uno2 dos"]);
    }

    #[test]
    fn accents_and_notes_stay_on_their_line() {
        let accent = Glyph { text: "´".into(), turn: 0, x: 5.0, y: 100.0, end: 10.0, size: 10.0 };
        let glyphs = [line("a", 0.0, 100.0), vec![accent], line("eb", 5.0, 100.0)].concat();
        assert_eq!(blocks(glyphs).len(), 1);
        let note = Glyph { text: "2".into(), turn: 0, x: 15.0, y: 96.5, end: 18.0, size: 6.0 };
        assert_eq!(blocks([line("uno", 0.0, 100.0), vec![note], line("dos", 20.0, 100.0)].concat()), ["uno2 dos"]);
    }

    #[test]
    fn gaps_are_spaces_and_columns_stay_apart() {
        let glyphs = [line("uno", 0.0, 100.0), line("dos", 20.0, 100.0), line("col", 200.0, 100.0)].concat();
        assert_eq!(blocks(glyphs), ["uno dos", "col"]);
    }

    #[test]
    fn hebrew_drawn_from_left_to_right_is_read_from_the_right() {
        let seen: String = "שלום 123 עולם abc".chars().rev().collect();
        let seen = seen.replace("321", "123").replace("cba", "abc");
        assert_eq!(blocks(line(&seen, 0.0, 100.0)), ["שלום 123 עולם abc"]);
    }

    #[test]
    fn a_name_in_arabic_inside_english_is_turned_alone() {
        assert_eq!(blocks(line("name: دمحم seen", 0.0, 100.0)), ["name: محمد seen"]);
    }

    #[test]
    fn letters_drawn_twice_are_read_once() {
        let glyphs = line("dos", 0.0, 100.0).into_iter().flat_map(|g| [g.clone(), Glyph { x: g.x + 0.2, ..g }]).collect();
        assert_eq!(blocks(glyphs), ["dos"]);
    }

    #[test]
    fn pieces_of_a_line_drawn_in_any_order_are_one_line() {
        // The signs come from another font and are drawn first, each for itself.
        let glyphs = [line(".", 200.0, 100.0), line("?", 100.0, 100.0), line("-", 40.0, 100.0), line("uno dos", 0.0, 100.0), line("tres cuatro cinco", 108.0, 100.0), line("y algo mas", 48.0, 100.0)];
        assert_eq!(blocks(glyphs.concat()), ["uno dos - y algo mas ? tres cuatro cinco ."]);
    }

    fn at(text: &str, x: f64) -> Glyph {
        Glyph { text: text.to_owned().into(), turn: 0, x, y: 0.0, end: if is_mark(text) { x } else { x + 5.0 }, size: 10.0 }
    }

    #[test]
    fn marks_stay_with_the_letter_they_are_drawn_on() {
        // Thai vowels and tones are placed left or right of where the letter ends.
        let thai = vec![at("พ", 0.0), at("\u{E34}", 5.2), at("ก", 5.0), at("\u{E31}", 9.0), at("\u{E49}", 10.3), at("ด", 10.0)];
        assert_eq!(blocks(thai), ["พิกั้ด"]);
    }

    #[test]
    fn vowels_drawn_early_follow_their_consonants() {
        let hindi = vec![at("व", 0.0), at("\u{93F}", 5.0), at("क\u{94D}", 7.0), at("त", 12.0), at("न", 17.0)];
        assert_eq!(blocks(hindi), ["वक\u{94D}त\u{93F}न"]);
    }

    #[test]
    fn arabic_marks_follow_their_letter_whatever_way_they_are_drawn() {
        let from_left = vec![at("ل", 0.0), at("\u{64E}", 7.0), at("\u{651}", 7.0), at("ج", 5.0), at("س", 10.0)];
        assert_eq!(blocks(from_left), ["سج\u{651}\u{64E}ل"]);
        let from_right = vec![at("س", 10.0), at("ج", 5.0), at("\u{651}", 4.0), at("\u{64E}", 4.0), at("ل", 0.0)];
        assert_eq!(blocks(from_right), ["سج\u{651}\u{64E}ل"]);
    }

    #[test]
    fn ligatures_become_letters() {
        assert_eq!(blocks(line("o\u{FB03}ce", 0.0, 0.0)), ["office"]);
    }
}
