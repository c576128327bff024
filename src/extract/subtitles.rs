//! Subtitles: `SubRip` (SRT), `WebVTT` and `SubStation` (SSA, ASS), one block a cue, with its times.
//!
//! Numbers before the times are optional and not believed; cues are counted.

use crate::model::text::{Loc, Reading, Unread};

use super::encoding;
use super::gathered::Gathered;

/// Reads the cues.
pub(super) fn read(bytes: &[u8]) -> Reading {
    let decoded = match encoding::decode(bytes) {
        Ok(decoded) => decoded,
        Err(reason) => return Reading::nothing(reason),
    };
    let text = decoded.text.replace("\r\n", "\n").replace('\r', "\n");
    if text.lines().any(|line| line.starts_with("Dialogue:")) {
        return Reading { encoding: Some(decoded.name.to_owned()), ..substation(&text).finish(decoded.doubt) };
    }
    let mut gathered = Gathered::default();
    let mut cue: Option<Cue<'_>> = None;
    let mut number = 0;
    for line in text.lines() {
        let Some((start, end)) = times(line) else {
            if let Some(open) = &mut cue {
                open.lines.push(line);
            }
            continue;
        };
        if cue.replace(Cue { number: number + 1, start, end, lines: Vec::new() }).is_some_and(|done| !done.push(&mut gathered)) {
            break;
        }
        number += 1;
    }
    let cueless = cue.is_none() && gathered.is_empty();
    if let Some(last) = cue {
        last.push(&mut gathered);
    }
    let unread = if cueless { Some(Unread::Damaged) } else { decoded.doubt };
    Reading { encoding: Some(decoded.name.to_owned()), ..gathered.finish(unread) }
}

/// Reads the dialogue lines of `SubStation`; `Format:` says in which field what stands.
fn substation(text: &str) -> Gathered {
    let mut gathered = Gathered::default();
    let (mut start, mut end, mut fields) = (1, 2, 10);
    let mut number = 0;
    let mut events = false;
    for line in text.lines() {
        if line.starts_with('[') {
            events = line.trim().eq_ignore_ascii_case("[events]");
        } else if let Some(format) = line.strip_prefix("Format:").filter(|_| events) {
            let names: Vec<String> = format.split(',').map(|name| name.trim().to_ascii_lowercase()).collect();
            let at = |wanted: &str| names.iter().position(|name| name == wanted);
            (start, end, fields) = (at("start").unwrap_or(1), at("end").unwrap_or(2), names.len());
        } else if let Some(dialogue) = line.strip_prefix("Dialogue:") {
            number += 1;
            let cells: Vec<&str> = dialogue.splitn(fields, ',').collect();
            let when = |at: usize| cells.get(at).and_then(|cell| time(cell.trim())).unwrap_or(0);
            let text = plain(cells.last().unwrap_or(&"")).replace("\\N", "\n").replace("\\n", "\n").replace("\\h", "\u{A0}");
            if !gathered.push(Loc::Cue { number, start: when(start), end: when(end) }, &text) {
                break;
            }
        }
    }
    gathered
}

struct Cue<'t> {
    number: u32,
    start: u64,
    end: u64,
    lines: Vec<&'t str>,
}

impl Cue<'_> {
    /// Adds the cue; whatever follows a blank line and is no dialogue belongs to the next one.
    fn push(self, gathered: &mut Gathered) -> bool {
        let mut lines = self.lines;
        while lines.last().is_some_and(|line| line.trim().is_empty()) {
            lines.pop();
        }
        let identifier = lines.last().is_some_and(|line| line.trim().bytes().all(|b| b.is_ascii_digit()));
        let apart = lines.len() < 2 || lines.iter().rev().nth(1).is_some_and(|line| line.trim().is_empty());
        if identifier && apart {
            lines.pop();
        }
        let notes = lines.iter().position(|line| ["NOTE", "STYLE", "REGION"].iter().any(|word| line.split(' ').next() == Some(word)));
        lines.truncate(notes.unwrap_or(lines.len()));
        let text = plain(&lines.join("\n"));
        gathered.push(Loc::Cue { number: self.number, start: self.start, end: self.end }, &text)
    }
}

/// Reads `00:01:02,500 --> 00:01:04.000 align:start`, in milliseconds.
fn times(line: &str) -> Option<(u64, u64)> {
    let (start, rest) = line.split_once("-->")?;
    Some((time(start.trim())?, time(rest.split_whitespace().next()?)?))
}

fn time(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let mut seconds = 0_u64;
    for part in clock.split(':') {
        seconds = seconds.checked_mul(60)?.checked_add(part.trim().parse().ok()?)?;
    }
    let thousandths: u64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    seconds.checked_mul(1000)?.checked_add(thousandths)
}

/// Drops `<i>`, `<v Name>` and `{\an8}`.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '{']) {
        let (before, tagged) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let style = tagged.strip_prefix("{\\").is_some();
        let tag = tagged.strip_prefix('<').is_some_and(|inner| inner.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '/'));
        let close = if style { tagged.find('}') } else { tagged.find('>').filter(|_| tag) };
        let (skipped, after) = tagged.split_at_checked(close.map_or(1, |at| at + 1)).unwrap_or((tagged, ""));
        if close.is_none() {
            out.push_str(skipped);
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cues_keep_their_times_and_lose_their_markup() {
        let srt = "1\r\n00:00:01,500 --> 00:00:02,000\r\n<i>你好</i>\r\n{\\an8}再见 3 < 4\r\n\r\n2\r\n00:01:00,000 --> 01:00:00,000\r\nfin\r\n";
        let found: Vec<_> = read(srt.as_bytes()).blocks.into_iter().map(|b| (b.loc, b.text)).collect();
        assert_eq!(found[0], (Loc::Cue { number: 1, start: 1500, end: 2000 }, "你好\n再见 3 < 4".to_owned()));
        assert_eq!(found[1], (Loc::Cue { number: 2, start: 60_000, end: 3_600_000 }, "fin".to_owned()));
    }

    #[test]
    fn a_cue_of_digits_stays() {
        let found = read(b"1\n00:00:01,000 --> 00:00:02,000\nsum\n42\n\n2\n00:00:03,000 --> 00:00:04,000\nb");
        assert_eq!(found.blocks[0].text, "sum\n42");
    }

    #[test]
    fn webvtt_notes_are_no_dialogue() {
        let found = read(b"WEBVTT\n\nNOTE hi\n\n00:01.000 --> 00:02.000 align:start\n<v Ana>hola\n\nNOTE bye\nmore\n\n00:03.000 --> 00:04.000\nfin");
        let texts: Vec<_> = found.blocks.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(texts, ["hola", "fin"]);
    }

    #[test]
    fn substation_dialogue_is_read_without_its_styles() {
        let ass = "[Script Info]\nTitle: x\n[Events]\nFormat: Layer, Start, End, Style, Text\nDialogue: 0,0:00:01.50,0:00:02.00,D,{\\i1}hola, Ana\\Nadios\n";
        let found: Vec<_> = read(ass.as_bytes()).blocks.into_iter().map(|b| (b.loc, b.text)).collect();
        assert_eq!(found, [(Loc::Cue { number: 1, start: 1500, end: 2000 }, "hola, Ana\nadios".to_owned())]);
    }

    proptest! {
        #[test]
        fn any_text_is_read(raw in "(Dialogue: ?|Format: ?|[0-9],|[0-9:,.]{0,12}|-->|[<>{}\\\\a \n]{0,4}){0,30}") {
            prop_assert!(read(raw.as_bytes()).blocks.iter().all(|block| !block.text.is_empty()));
        }
    }
}
