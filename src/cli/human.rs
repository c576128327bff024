//! The face for people: signs, colours, findings and tables. Reads well without colour.

use std::io;

use pouch::model::finding::{Code, Finding, Level};
use unicode_width::UnicodeWidthStr as _;

use super::settings::Face;
use super::words::{self, Sentences};

/// How a piece of text is emphasised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// It is so.
    Good,
    /// It is not so.
    Bad,
    /// It deserves a look.
    Doubtful,
    /// It is a heading.
    Strong,
    /// It is less important.
    Faint,
}

/// Returns a text with its emphasis, when the terminal shows colours.
pub(crate) fn tone(face: &Face<'_>, tone: Tone, text: &str) -> String {
    if !face.color {
        return text.to_owned();
    }
    let code = match tone {
        Tone::Good => "32",
        Tone::Bad => "1;31",
        Tone::Doubtful => "33",
        Tone::Strong => "1",
        Tone::Faint => "2",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

/// Writes findings as remarks, gravest first, each with what to do next.
pub(crate) fn findings(face: &mut Face<'_>, findings: &[Finding]) -> io::Result<()> {
    let mut sorted: Vec<&Finding> = findings.iter().filter(|finding| ![EMPTY_FIELD, OPEN_QUESTION].contains(&finding.code)).collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    empty_fields(face, findings)?;
    for finding in sorted {
        if face.quiet && finding.level != Level::Error {
            continue;
        }
        let said = words::of_finding(face, finding);
        let (sign, of) = match finding.level {
            Level::Error => ("level-error", Tone::Bad),
            Level::Warning => ("level-warning", Tone::Doubtful),
            Level::Note => ("level-note", Tone::Faint),
        };
        remark(face, sign, of, &said)?;
    }
    Ok(())
}

/// Fields of the case file that are still empty: told together, for there can be dozens.
const EMPTY_FIELD: Code = Code("profile-missing");
/// Closed questions that nobody answered.
const OPEN_QUESTION: Code = Code("profile-open");

fn empty_fields(face: &mut Face<'_>, findings: &[Finding]) -> io::Result<()> {
    let key = |finding: &Finding| finding.values.iter().find(|(name, _)| *name == "key").map(|(_, key)| key.clone());
    let keys = |code: Code, level| {
        let mut keys: Vec<String> = Vec::new();
        for key in findings.iter().filter(|finding| finding.code == code && finding.level == level).filter_map(key) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys.join(", ")
    };
    let groups = [
        (EMPTY_FIELD, Level::Error, "level-error", Tone::Bad, "empty-must"),
        (OPEN_QUESTION, Level::Error, "level-error", Tone::Bad, "empty-open"),
        (EMPTY_FIELD, Level::Warning, "level-warning", Tone::Doubtful, "empty-should"),
        (OPEN_QUESTION, Level::Warning, "level-warning", Tone::Doubtful, "empty-open"),
        (EMPTY_FIELD, Level::Note, "level-note", Tone::Faint, "empty-unknown"),
        (OPEN_QUESTION, Level::Note, "level-note", Tone::Faint, "empty-open"),
    ];
    for (code, level, sign, of, sentence) in groups {
        let keys = keys(code, level);
        let told = !face.quiet || level == Level::Error;
        if told && !keys.is_empty() {
            let said = Sentences { problem: face.say(sentence, &[("keys", &keys)]), remedy: face.say("empty-remedy", &[]) };
            remark(face, sign, of, &said)?;
        }
    }
    Ok(())
}

/// Writes one remark: the problem, and the remedy below it.
pub(crate) fn remark(face: &mut Face<'_>, sign: &str, of: Tone, said: &Sentences) -> io::Result<()> {
    let sign = tone(face, of, &face.say(sign, &[]));
    writeln!(face.err, "{sign} {}", said.problem)?;
    writeln!(face.err, "   → {}", said.remedy)
}

/// Writes rows with their columns aligned by display width, two blanks apart.
pub(crate) fn table(face: &mut Face<'_>, rows: &[Vec<String>]) -> io::Result<()> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| visible(cell)).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let mut line = String::from(" ");
        for (cell, width) in row.iter().zip(&widths) {
            line.push(' ');
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(visible(cell)) + 1));
        }
        writeln!(face.out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// Returns the width of a cell on the screen, its colours not counted.
fn visible(cell: &str) -> usize {
    let mut plain = String::with_capacity(cell.len());
    let mut rest = cell;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.width()
}

/// Shortens a text to a display width, with `…` where something is missing.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    if text.width() <= most {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        if format!("{out}{c}…").width() > most {
            break;
        }
        out.push(c);
    }
    out.push('…');
    out
}
